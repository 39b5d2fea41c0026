export const id = 2755;
export const ids = [2755,2604];
export const modules = {

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ configFolder),
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * A folder of the user as the XDG Base Directory specification has it: a variable that is empty or not absolute counts
 * as unset. Otherwise keys and logs would lie wherever a command was started.
 */
function baseFolder(environment, variable, ...otherwise) {
    const given = environment[variable] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? given : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...otherwise);
}
/** Where keys of this host are kept: `$AGENT_BOUNCER_HOME`, or `agent-bouncer` in the user's configuration folder. */
function configFolder(environment = process.env) {
    const own = environment['AGENT_BOUNCER_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baseFolder(environment, 'XDG_CONFIG_HOME', '.config'), 'agent-bouncer');
}
/** Where evidence and the logs of local sessions are kept. */
function stateFolder(environment = process.env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(baseFolder(environment, 'XDG_STATE_HOME', '.local', 'state'), 'agent-bouncer');
}


/***/ }),

/***/ 2737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeBundleFile),
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);




/** The largest bundle that is read: far above any run, far below what would exhaust a runner. */
const maxBundleBytes = 1024 * 1024 * 1024;
/** Reads every file of a bundle, by its path below the folder. Throws `InputError` when it cannot be one. */
function readBundle(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', `there is no bundle \`${folder}\``);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${folder}\` is not a folder`, 'name the folder that holds `manifest.json`');
    const files = new Map();
    let total = 0;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
        // A link could stand for a file that is not part of the bundle.
        if (!entry.isFile())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${path}\` in the bundle is not a plain file`);
        total += sizeOf(file);
        if (total > maxBundleBytes)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_TOO_LARGE', `\`${folder}\` holds more than ${maxBundleBytes} bytes`);
        files.set(path, (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(file, maxBundleBytes));
    }
    return files;
}
/** A name that is not UTF-8 cannot be opened by the name that listing it gave; reading it then says so. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** Writes a file of a bundle, folders included. */
function writeBundleFile(folder, path, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content, { mode: 0o600 });
}


/***/ }),

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


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ createChain),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony export genesis */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);


/** What the first line of a log points back to: bound to the run, so that one log cannot stand in for another. */
function genesis(run) {
    return sha256(`agent-bouncer/log/v1\n${run}\n`);
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function createChain(run, count = 0, head = genesis(run)) {
    let [lines, last] = [count, head];
    return {
        run,
        count: () => lines,
        head: () => last,
        prepare: (event, at) => {
            const line = JSON.stringify({ v: 1, seq: lines, at, run, type: event.type, prev: last, body: event.body });
            return {
                line,
                commit: () => {
                    lines += 1;
                    last = sha256(line);
                },
            };
        },
    };
}
/** Reads a log and checks its chain. Says every line that was changed, lost, swapped or does not belong. */
function readLog(bytes, expectedRun) {
    const end = bytes.lastIndexOf(10) + 1;
    const problems = [];
    const events = [];
    const hashes = [];
    let run = expectedRun;
    let head = run === undefined ? '' : genesis(run);
    const text = Buffer.from(bytes.subarray(0, end)).toString('utf8');
    const lines = text === '' ? [] : text.slice(0, -1).split('\n');
    for (const [index, line] of lines.entries()) {
        const event = parseLine(line);
        if (!event)
            problems.push(`line ${index + 1} is not an event`);
        else {
            run ??= event.run;
            if (index === 0)
                head = genesis(run);
            problems.push(...lineProblems(event, index, head, run));
            events.push(event);
        }
        head = sha256(line);
        hashes.push(head);
    }
    return { events, head, hashes, problems, torn: bytes.subarray(end), ...(run === undefined ? {} : { run }) };
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        const shaped = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) &&
            value['v'] === 1 &&
            typeof value['seq'] === 'number' &&
            typeof value['type'] === 'string' &&
            typeof value['run'] === 'string' &&
            typeof value['prev'] === 'string' &&
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['body']);
        return shaped ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function lineProblems(event, index, head, run) {
    const problems = [];
    const at = `line ${index + 1}`;
    if (event.run !== run)
        problems.push(`${at} belongs to run ${event.run}`);
    if (event.seq > index)
        problems.push(`${at} is event ${event.seq} where ${index} was expected: ${event.seq - index} lost before it`);
    if (event.seq < index)
        problems.push(`${at} is event ${event.seq} where ${index} was expected: repeated or out of order`);
    if (event.prev !== head)
        problems.push(index === 0
            ? `${at} does not start the log of this run`
            : `${at} does not follow line ${index}: one of the two was changed, swapped or lost`);
    return problems;
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ sealManifest),
/* harmony export */   a_: () => (/* binding */ sealProblems),
/* harmony export */   xs: () => (/* binding */ keyId)
/* harmony export */ });
/* unused harmony export predicateType */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);



const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'urn:agent-bouncer:run:v1';
/** Pre-authentication encoding of DSSE: what is signed, so that type and payload cannot be confused. */
function encoded(type, body) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}
/** SHA-256 of the public key's DER form, as `ed25519:` and 32 hex digits. */
function keyId(key) {
    const der = (key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ type: 'spki', format: 'der' });
    return `ed25519:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex').slice(0, 32)}`;
}
/** Signs the digest of a manifest, with a few facts anyone can read without the bundle. */
function sealManifest(manifest, predicate, key) {
    const subject = [{ name: 'manifest.json', digest: { sha256: (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(manifest) } }];
    const body = Buffer.from(JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }));
    return {
        payloadType,
        payload: body.toString('base64'),
        signatures: [{ keyid: keyId(key), sig: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, encoded(payloadType, body), key).toString('base64') }],
    };
}
/** What is wrong with the seal on a manifest; empty when the key signed exactly this manifest. */
function sealProblems(envelope, manifest, key) {
    if (!isEnvelope(envelope))
        return ['the seal is not a DSSE envelope'];
    const body = Buffer.from(envelope.payload, 'base64');
    const signed = envelope.payloadType === payloadType &&
        envelope.signatures.some(({ sig }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, encoded(payloadType, body), key, Buffer.from(sig, 'base64')));
    if (!signed)
        return [`the seal was not made with the key ${keyId(key)}, or was changed`];
    const digest = subjectDigest(body);
    return digest === (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(manifest) ? [] : ['the manifest is not the one that was sealed'];
}
function subjectDigest(body) {
    try {
        const statement = JSON.parse(body.toString('utf8'));
        return statement.subject?.[0]?.digest?.sha256;
    }
    catch {
        return undefined;
    }
}
function isEnvelope(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || typeof value['payload'] !== 'string' || typeof value['payloadType'] !== 'string')
        return false;
    const signatures = value['signatures'];
    return Array.isArray(signatures) && signatures.every(entry => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) && typeof entry['sig'] === 'string');
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sealPath),
/* harmony export */   GK: () => (/* binding */ publicKeyPath),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   ps: () => (/* binding */ unlistedPaths)
/* harmony export */ });
const manifestPath = 'manifest.json';
const sealPath = 'manifest.dsse.json';
const logPath = 'events.jsonl';
/** For convenience only: who sealed a bundle is a question for a key that came another way. */
const publicKeyPath = 'public-key.pem';
/** What the manifest does not list because it comes after it. */
const unlistedPaths = [manifestPath, sealPath, publicKeyPath];


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ merkleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const hash = (...parts) => {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        sum.update(part);
    return sum.digest();
};
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
/** Root of the Merkle tree over entries, as hex (RFC 6962, section 2.1). No entries: SHA-256 of nothing. */
function merkleRoot(entries) {
    if (entries.length === 0)
        return hash().toString('hex');
    return rootOf(entries.map(entry => hash(leafPrefix, entry))).toString('hex');
}
/** Pairs neighbours level by level; an odd one moves up unchanged, which gives RFC 6962's tree. */
function rootOf(leaves) {
    let level = leaves;
    while (level.length > 1) {
        const next = [];
        for (let i = 0; i < level.length; i += 2) {
            const [left, right] = [level[i], level[i + 1]];
            if (left)
                next.push(right ? hash(nodePrefix, left, right) : left);
        }
        level = next;
    }
    return level[0] ?? hash();
}


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6413);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9222);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(134);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8277);





/**
 * Checks a sealed bundle: the signature, every file, every line of the log, and that the numbers agree. Names each
 * change, loss, swap and truncation. Never throws on a damaged bundle.
 */
function verifyBundle(input) {
    const bytes = input.files.get(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji);
    const manifest = bytes && parseManifest(bytes);
    if (!bytes || !manifest) {
        const problem = bytes
            ? `${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji} is not a manifest of this version`
            : `${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji} is missing: the run was not sealed`;
        return {
            ok: false,
            checks: [{ name: 'manifest', problems: [problem], detail: 'nothing else can be checked without it' }],
        };
    }
    const log = input.files.get(manifest.log.path);
    const events = log ? (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(log, manifest.run).events : [];
    const checks = [
        { name: 'manifest', problems: [], detail: `${manifest.files.length} files, run ${manifest.run}` },
        ...sealChecks(input, bytes, manifest),
        filesCheck(input.files, manifest),
        logCheck(log, manifest),
        policyCheck(events, manifest),
        populationCheck(events, manifest),
        ...(input.run === undefined ? [] : [runCheck(input.run, manifest)]),
    ];
    return { ok: checks.every(check => check.problems.length === 0), run: manifest.run, manifest, checks };
}
function parseManifest(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || value['schema'] !== 'agent-bouncer/manifest/v1' || typeof value['run'] !== 'string')
            return undefined;
        const { log, files, population } = value;
        const shaped = hasAll(value, { policyDigest: 'string', keyId: 'string', startedAt: 'string', endedAt: 'string' }) &&
            hasAll(log, { path: 'string', events: 'number', head: 'string', merkleRoot: 'string' }) &&
            Array.isArray(files) &&
            files.every(file => hasAll(file, { path: 'string', bytes: 'number', sha256: 'string' })) &&
            (population === undefined || isPopulation(population));
        return shaped ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function hasAll(value, fields) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.entries(fields).every(([name, type]) => typeof value[name] === type);
}
function isPopulation(value) {
    const { mismatches } = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value : {};
    const counts = { toolUses: 'number', decisions: 'number', rejectedByClient: 'number', complete: 'boolean' };
    return hasAll(value, counts) && Array.isArray(mismatches) && mismatches.every(entry => typeof entry === 'string');
}
function sealChecks(input, manifestBytes, manifest) {
    const seal = input.files.get(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sealPath */ .$);
    if (!seal)
        return [{ name: 'seal', problems: [`${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sealPath */ .$} is missing: nothing says who made this bundle`], detail: '' }];
    const envelope = parseJson(seal);
    const signer = input.keys.find(key => (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .sealProblems */ .a_)(envelope, manifestBytes, key).length === 0);
    if (signer)
        return [{ name: 'seal', problems: [], detail: `signed by ${(0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs)(signer)}` }];
    const named = input.keys.find(key => (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs)(key) === manifest.keyId);
    if (named)
        return [{ name: 'seal', problems: (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .sealProblems */ .a_)(envelope, manifestBytes, named), detail: '' }];
    const known = input.keys.length === 0 ? 'no key is known here' : `known here: ${input.keys.map(_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .xs).join(', ')}`;
    return [
        {
            name: 'signer',
            problems: [
                `the bundle says it was signed by ${manifest.keyId}, which is not a known key; anyone could have made it`,
            ],
            detail: known,
        },
    ];
}
function parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function filesCheck(files, manifest) {
    const problems = [];
    for (const listed of manifest.files) {
        const bytes = files.get(listed.path);
        if (!bytes)
            problems.push(`${listed.path} is missing`);
        else if (bytes.length < listed.bytes)
            problems.push(`${listed.path} is cut: ${bytes.length} of ${listed.bytes} bytes`);
        else if ((0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) !== listed.sha256)
            problems.push(`${listed.path} was changed`);
    }
    const known = new Set([...manifest.files.map(file => file.path), ..._manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .unlistedPaths */ .ps]);
    for (const path of files.keys())
        if (!known.has(path))
            problems.push(`${path} was added after sealing`);
    return { name: 'files', problems, detail: `${manifest.files.length} files by digest` };
}
function logCheck(log, manifest) {
    if (!log)
        return { name: 'log', problems: [`${manifest.log.path} is missing`], detail: '' };
    const reading = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x6)(log, manifest.run);
    const problems = [...reading.problems];
    if (reading.torn.length > 0)
        problems.push(`the last line is cut: ${reading.torn.length} bytes without a newline`);
    const { events } = manifest.log;
    if (reading.hashes.length < events)
        problems.push(`the log ends after ${reading.hashes.length} of ${events} events: the tail was cut off`);
    if (reading.hashes.length > events)
        problems.push(`the log has ${reading.hashes.length} events where ${events} were sealed: something was added`);
    if (reading.head !== manifest.log.head && problems.length === 0)
        problems.push('the last line is not the one that was sealed');
    const root = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .n)(reading.hashes.map(hash => Buffer.from(hash, 'hex')));
    if (root !== manifest.log.merkleRoot && problems.length === 0)
        problems.push('the Merkle root of the lines is not the one that was sealed');
    return { name: 'log', problems, detail: `${reading.hashes.length} events, each chained to the one before` };
}
function policyCheck(events, manifest) {
    const others = events.filter(event => event.type === 'call.decided' && digestOf(event.body) !== manifest.policyDigest);
    const problems = others.map(event => `event ${event.seq} was decided under another policy than ${manifest.policyDigest.slice(0, 12)}`);
    return { name: 'policy', problems, detail: `one policy for every decision, ${manifest.policyDigest.slice(0, 12)}` };
}
/** A line of a stranger's log need not hold what its type says. */
function digestOf(body) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body['decision']) ? body['decision']['policyDigest'] : undefined;
}
/** The counts in the manifest, computed again from the log. */
function populationCheck(events, manifest) {
    const decisions = events.filter(event => event.type === 'call.decided').length;
    const stated = manifest.population;
    if (!stated)
        return {
            name: 'population',
            problems: [],
            detail: `${decisions} decisions; the run ended before calls were counted`,
        };
    const problems = stated.decisions === decisions
        ? []
        : [`the manifest states ${stated.decisions} decisions, the log holds ${decisions}`];
    const complete = stated.complete ? 'complete' : `incomplete: ${stated.mismatches.join('; ')}`;
    return {
        name: 'population',
        problems,
        detail: `${stated.toolUses} calls by the agent, ${decisions} decisions, ${stated.rejectedByClient} refused by the client: ${complete}`,
    };
}
function runCheck(run, manifest) {
    return {
        name: 'run',
        problems: run === manifest.run ? [] : [`this is the bundle of run ${manifest.run}, not of ${run}`],
        detail: run,
    };
}


/***/ })

};
