export const id = 7083;
export const ids = [7083];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker),
/* harmony export */   serveScans: () => (/* binding */ serveScans)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Starts a process of this program that scans files of a folder; `words` make the program one. */
function startWorker(words, cwd, { onScan, onEnd }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(process.argv[1] ?? '', [...words], {
        cwd,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'json',
    });
    child.on('message', (scan) => onScan(scan));
    child.once('error', error => onEnd(`the process that scans cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => onEnd(`the process that scanned it ended (${signal ?? `code ${code}`})`));
    return {
        // What cannot be sent any more is told by its end.
        scan: path => void child.send({ path }, () => undefined),
        stop: () => void child.kill(),
    };
}
/** Answers, over the channel to the process that started this one, what is found in each file that it names. */
async function serveScans(createScanner) {
    if (process.send === undefined)
        throw new Error('this process is started by `policy scan code`, never by hand');
    const waiting = [];
    let scan;
    const next = () => {
        const path = scan && waiting.shift();
        if (scan === undefined || path === undefined)
            return;
        process.send?.(scan(path));
        // Lets messages in: the next file is known before this one is done.
        setImmediate(next);
    };
    process.on('message', ({ path }) => {
        waiting.push(path);
        if (waiting.length === 1)
            next();
    });
    const gone = new Promise(resolve => process.once('disconnect', () => resolve()));
    scan = await createScanner();
    next();
    await gone;
}


/***/ })

};
