export const id = 75;
export const ids = [75];
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

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _adapters_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var _adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2604);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9050);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3678);
/* harmony import */ var _compliance_assess_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1916);
/* harmony import */ var _compliance_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9034);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _render_report_html_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(595);
/* harmony import */ var _render_report_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1694);
/* harmony import */ var _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(113);
/* harmony import */ var _scan_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6262);












const renderers = {
    markdown: _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .reportMarkdown */ .u,
    html: _render_report_html_js__WEBPACK_IMPORTED_MODULE_8__/* .reportHtml */ .E,
    json: _render_report_json_js__WEBPACK_IMPORTED_MODULE_11__/* .reportJson */ .l,
};
/** The report of a bundle, computed from its log. Throws `InputError` when the bundle is not intact. */
function reportOf(folder, format, environment) {
    const files = (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(folder);
    const { manifest, checks } = (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)({ files, keys: (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_2__.knownKeys)(environment) });
    // Whose key it was is a question of its own, for `policy audit verify`.
    const broken = checks.filter(check => check.name !== 'signer').flatMap(check => check.problems);
    if (!manifest || broken.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .inputError */ .Xu)('BUNDLE_INVALID', `the bundle is not intact: ${broken[0] ?? 'no manifest'}`, 'see all of it with `policy audit verify`');
    const { events } = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .readLog */ .x6)(files.get(manifest.log.path) ?? new Uint8Array(), manifest.run);
    const integrity = { ...manifest.log, anchor: manifest.anchor, keyId: manifest.keyId };
    const catalog = (0,_compliance_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadCatalog */ .a)((0,_adapters_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogFiles */ .t)());
    try {
        const report = (0,_compliance_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .n)({ events, catalog, integrity, rules: (0,_scan_rules_js__WEBPACK_IMPORTED_MODULE_10__.rules)() });
        return renderers[format]?.(report) ?? '';
    }
    catch (error) {
        // The chain holds, but who wrote the lines is not known: they need not be what their types say.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .inputError */ .Xu)('BUNDLE_INVALID', `the log holds what no run writes: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
}


/***/ })

};
