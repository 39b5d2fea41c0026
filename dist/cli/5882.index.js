export const id = 5882;
export const ids = [5882,7083];
export const modules = {

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/source-files.js
var source_files = __webpack_require__(1325);
// EXTERNAL MODULE: ./lib/scan/code/scanner.js + 26 modules
var scanner = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/cli/commands/scan/output.js + 1 modules
var output = __webpack_require__(7585);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/code/pool.js
/** Files that a worker is told of before it has answered, so that it never waits. */
const ahead = 3;
/** So many workers may end before the rest is given up. */
const mostEnded = 10;
/**
 * Scans files with several workers. The answers stand in the order of the files, whoever was done first. Of a worker that
 * ends, the file that it was at was not scanned, and that is its answer; its other files go to the next.
 */
function scanWithWorkers(files, count, start, onProgress) {
    const answers = new Array(files.length);
    const waiting = files.map((_, i) => i).reverse();
    const running = new Set();
    let [done, ended] = [0, 0];
    return new Promise(resolve => {
        const answer = (at, scan) => {
            answers[at] = scan;
            done += 1;
            onProgress(done);
        };
        const employ = () => {
            const at = [];
            let gone = false;
            const feed = () => {
                while (at.length < ahead && !gone) {
                    const next = waiting.pop();
                    if (next === undefined)
                        return;
                    at.push(next);
                    worker.scan(files[next] ?? '');
                }
            };
            const worker = start({
                onScan: scan => {
                    const current = at.shift();
                    if (gone || current === undefined)
                        return;
                    answer(current, scan);
                    feed();
                    settle();
                },
                onEnd: why => {
                    if (gone)
                        return;
                    gone = true;
                    running.delete(worker);
                    const [current, ...rest] = at;
                    waiting.push(...rest.reverse());
                    if (current !== undefined) {
                        ended += 1;
                        answer(current, unread(why));
                    }
                    if (waiting.length > 0 && ended < mostEnded)
                        employ();
                    settle();
                },
            });
            running.add(worker);
            feed();
        };
        const settle = () => {
            if (done < files.length && running.size === 0)
                for (const at of waiting.splice(0))
                    answer(at, unread('the processes that scan ended too often'));
            if (done < files.length)
                return;
            for (const worker of running)
                worker.stop();
            resolve(answers);
        };
        for (let i = 0; i < Math.min(count, files.length); i++)
            employ();
        settle();
    });
}
function unread(why) {
    return { findings: [], error: why, isUnread: true };
}

// EXTERNAL MODULE: ./lib/cli/commands/scan/code/worker.js
var worker = __webpack_require__(7083);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/code/collect.js








/** A process of its own pays from so many bytes of source on. */
const bytesForWorker = 1_500_000;
const mostWorkers = 16;
/** Scans the files below paths that are in a language we know, and says what it did not scan. */
async function collect({ paths, cwd, jobs, workerWords, createScanner, ticker }) {
    const { names, gaps } = sourcesBelow(paths, cwd);
    const count = jobs ?? workersFor(names, cwd);
    const tell = (done) => ticker.tell(() => `${done} of ${(0,output/* many */._d)(names.length, 'file')} scanned: ${names[done] ?? ''}`);
    const scans = count <= 1
        ? await scanHere(names, createScanner, tell)
        : await scanWithWorkers(names, count, listeners => (0,worker/* startWorker */.D)(workerWords, cwd, listeners), tell);
    ticker.end();
    return {
        findings: scans.flatMap(scan => scan.findings),
        suppressed: scans.flatMap(scan => scan.suppressed ?? []),
        gaps: [...gaps, ...scans.flatMap((scan, i) => gapOf(scan, names[i] ?? ''))],
        files: scans.filter(scan => scan.isUnread !== true).length,
        others: [],
    };
}
function gapOf({ error, isUnread }, path) {
    return error === undefined ? [] : [{ path, why: error, ...(isUnread === undefined ? {} : { isUnread }) }];
}
/** The files that are scanned, each once, by their names from `cwd`, in the order in which they are found. */
function sourcesBelow(paths, cwd) {
    const names = new Set();
    const gaps = [];
    for (const file of (0,source_files/* filesBelow */.D)(paths.map(path => (0,external_node_path_.resolve)(cwd, path)))) {
        const name = (0,external_node_path_.relative)(cwd, file.path) || file.path;
        if (file.kind === 'unreadable')
            gaps.push({ path: name, why: file.why, isUnread: true });
        else if ((0,scanner/* codeLanguageOf */.HA)(name) === undefined)
            continue;
        // What it leads to is scanned where it lies, if it is ours.
        else if (file.kind === 'link')
            gaps.push({ path: name, why: 'a symbolic link' });
        else
            names.add(name);
    }
    return { names: [...names], gaps };
}
async function scanHere(names, createScanner, tell) {
    const scan = await createScanner();
    return names.map((name, i) => {
        tell(i);
        return scan(name);
    });
}
function workersFor(names, cwd) {
    const most = Math.min((0,external_node_os_.availableParallelism)(), mostWorkers);
    if (most < 2)
        return 1;
    let bytes = 0;
    for (const name of names) {
        bytes += (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, name), { throwIfNoEntry: false })?.size ?? 0;
        if (bytes >= most * bytesForWorker)
            return most;
    }
    return Math.max(1, Math.floor(bytes / bytesForWorker));
}


/***/ }),

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
