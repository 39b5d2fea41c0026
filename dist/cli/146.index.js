export const id = 146;
export const ids = [146];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealAbandoned: () => (/* binding */ sealAbandoned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4683);
/* harmony import */ var _adapters_store_log_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1627);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9050);
/* harmony import */ var _audit_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(134);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _scan_secrets_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7789);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4835);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5555);










const maxLogBytes = 1024 * 1024 * 1024;
/**
 * Seals a run whose process died before it could: says so in the log, keeps the transcripts that are left, and signs.
 * Throws `InputError` when the folder holds no log, is sealed already, or its log does not verify; then nothing is
 * changed.
 */
function sealAbandoned(folder, keys) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .logPath */ .Q2);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('FILE_MISSING', `there is no log \`${file}\``, 'name the folder of a run');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .sealPath */ .$)))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${folder}\` is sealed already`, 'check it with `policy audit verify`');
    const { run, events, problems } = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file, maxLogBytes));
    if (run === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('BUNDLE_INVALID', `the log \`${file}\` is empty`);
    if (problems.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('BUNDLE_INVALID', `the log \`${file}\` is damaged: ${problems[0]}`);
    const scratch = (0,_transcript_js__WEBPACK_IMPORTED_MODULE_9__/* .scratchFolder */ .$B)(run);
    const started = Date.parse(events[0]?.at ?? '');
    const log = (0,_adapters_store_log_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openLog */ .N)(file, run);
    if (!events.some(event => event.type === 'run.ended')) {
        const durationMs = Math.max(0, Date.now() - started) || 0;
        log.append({
            type: 'run.ended',
            body: { outcome: 'abandoned', reasons: ['the runner died before it could end the run'], durationMs },
        }, true);
    }
    log.close();
    if (isOfRun(scratch, folder, run)) {
        (0,_transcript_js__WEBPACK_IMPORTED_MODULE_9__/* .copyTranscripts */ .Z7)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'home'), folder, (0,_scan_secrets_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .createRedactor */ .l)(keys.fingerprint));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
    return (0,_seal_js__WEBPACK_IMPORTED_MODULE_8__/* .sealRun */ .BM)(folder, keys);
}
/** A log that somebody else wrote may name another run of ours, and a stranger may have made a folder of that name. */
function isOfRun(scratch, folder, run) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(scratch, { throwIfNoEntry: false });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder)) === run && stat?.isDirectory() === true && stat.uid === process.getuid?.();
}


/***/ })

};
