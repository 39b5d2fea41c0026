export const id = 466;
export const ids = [466];
export const modules = {

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
/* harmony import */ var _render_report_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9313);
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
