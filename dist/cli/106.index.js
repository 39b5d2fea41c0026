export const id = 106;
export const ids = [106];
export const modules = {

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addServe: () => (/* binding */ addServe)
/* harmony export */ });
/** The daemon of a run; started by `policy run`, over a private channel, never by hand. */
function addServe(program, _io, _done) {
    program
        .command('serve', { hidden: true })
        .description('The daemon of one run; `policy run` starts it.')
        .action(async () => {
        if (!process.connected)
            throw new Error('`policy serve` is started by `policy run`');
        const { serveDaemon } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6848), __webpack_require__.e(7766), __webpack_require__.e(4683), __webpack_require__.e(7427), __webpack_require__.e(9043), __webpack_require__.e(5333), __webpack_require__.e(1506), __webpack_require__.e(9265)]).then(__webpack_require__.bind(__webpack_require__, 9265));
        await new Promise(resolve => {
            process.once('disconnect', () => setTimeout(resolve, 20_000).unref());
            serveDaemon();
        });
    });
}


/***/ })

};
