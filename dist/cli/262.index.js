export const id = 262;
export const ids = [262];
export const modules = {

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _code_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9762);
/* harmony import */ var _secrets_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4619);


/** Every rule of every scanner, as reports, SARIF and documentation list them. */
function rules() {
    return [..._secrets_rules_js__WEBPACK_IMPORTED_MODULE_1__.secretRuleDescriptions, ..._code_scanner_js__WEBPACK_IMPORTED_MODULE_0__.codeRuleDescriptions];
}


/***/ })

};
