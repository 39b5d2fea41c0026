export const id = 2604;
export const ids = [2604];
export const modules = {

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownKeys: () => (/* binding */ knownKeys),
/* harmony export */   openKeys: () => (/* binding */ openKeys),
/* harmony export */   publicKey: () => (/* binding */ publicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);






/**
 * The keys of this host, made on first use. `$AGENT_BOUNCER_SIGNING_KEY` (PEM) replaces the signing key. Throws
 * `InputError` when a key is there but cannot be used.
 */
function openKeys(environment = process.env) {
    const folder = (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment);
    const given = environment['AGENT_BOUNCER_SIGNING_KEY'];
    const secret = fingerprintKey((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fingerprint-key'));
    return {
        signing: given === undefined || given === '' ? hostKey(folder) : signingKey(given, '$AGENT_BOUNCER_SIGNING_KEY'),
        anchor: given === undefined || given === '' ? 'key-on-host' : 'key-from-operator',
        fingerprint: text => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex').slice(0, 32),
    };
}
/** A key that is cut or empty would make digests that anybody can guess. */
function fingerprintKey(file) {
    const hex = kept(file, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex')).trim();
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${file}\` is not a key of 32 bytes in hexadecimal`, 'is the file whole?');
    return Buffer.from(hex, 'hex');
}
function hostKey(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'signing-key.pem');
    const key = signingKey(kept(file, newKey), file);
    kept((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known-keys', 'this-host.pem'), () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' })));
    return key;
}
const newKey = () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
function signingKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 private key`, 'make one with `openssl genpkey -algorithm ed25519`');
    return key;
}
function parsed(make, from) {
    try {
        return make();
    }
    catch {
        // Without the cause, which may quote the key.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` cannot be read as a key in PEM form`, 'is the file whole?');
    }
}
/** No key is longer. */
const maxKeyBytes = 64 * 1024;
/** The content of a private file, made by the first process that needs it. It appears whole, or not at all. */
function kept(file, make) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, make(), { mode: 0o600, flag: 'wx', flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, file);
        }
        catch (error) {
            // Another process was first: its key counts.
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        }
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, maxKeyBytes).text;
}
/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
function knownKeys(environment = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment), 'known-keys');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .filter(name => name.endsWith('.pem'))
        .map(name => publicKey((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), maxKeyBytes).text, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
/** A public key in PEM form; throws `InputError`. */
function publicKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 public key`);
    return key;
}


/***/ })

};
