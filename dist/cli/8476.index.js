export const id = 8476;
export const ids = [8476];
export const modules = {

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gapCounts),
/* harmony export */   sayCodeGaps: () => (/* binding */ sayCodeGaps)
/* harmony export */ });
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7585);


/** Files that were scanned in part and are named; a large project has hundreds, for one reason. */
const mostNamed = 20;
/** What was not scanned is not clean: every file of which nothing was, and some of those that were in part. */
function sayCodeGaps(gaps, io) {
    for (const { path, why, isUnread } of gaps)
        if (isUnread)
            io.err(`not scanned: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why)}`);
    const partly = gaps.filter(({ isUnread }) => isUnread !== true);
    for (const { path, why } of partly.slice(0, mostNamed))
        io.err(`scanned in part: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path)}: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(firstOf(why))}`);
    const rest = partly.length - mostNamed;
    if (rest > 0)
        io.err(`scanned in part: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(rest, 'more file')}; --format json names them all`);
}
/** How many files were not scanned, and how many in part, for the last line. */
function gapCounts(gaps) {
    const unread = gaps.filter(({ isUnread }) => isUnread).length;
    const partly = gaps.length - unread;
    return [...(partly === 0 ? [] : [`${partly} scanned in part`]), ...(unread === 0 ? [] : [`${unread} not scanned`])];
}
function firstOf(why) {
    const [first = '', ...more] = why.split('; ');
    return more.length === 0 ? first : `${first}, and ${(0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(more.length, 'more reason')}`;
}


/***/ })

};
