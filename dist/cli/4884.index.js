export const id = 4884;
export const ids = [4884];
export const modules = {

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findClient: () => (/* binding */ findClient),
/* harmony export */   oldestVersion: () => (/* binding */ oldestVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);






/** The first version that obeys `onFailure: "block"`; before it, a gate that fails lets calls through. */
const oldestVersion = '2.1.295';
const help = 'install it with `npm install @anthropic-ai/claude-code@2.1.329`, or name it with --claude PATH';
/** Finds Claude Code and proves it by running it. Throws `InputError` when there is none, or one too old to be gated. */
async function findClient(given, environment = process.env, patienceMs = 30_000) {
    const path = given ?? candidates(environment).find(isExecutable);
    if (path === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', 'Claude Code is not installed', help);
    if (!isExecutable(path))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `\`${path}\` is not a program`, help);
    const version = await versionOf(path, patienceMs);
    if (compareVersions(version, oldestVersion) < 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `Claude Code ${version} is too old: it ignores a gate that fails`, `${oldestVersion} or later is needed; ${help}`);
    return { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path), version };
}
/** The binary of the platform package needs no install script and no Node; a launcher on the PATH comes last. */
function candidates(environment) {
    const packages = [
        `claude-code-${process.platform}-${process.arch}`,
        `claude-code-${process.platform}-${process.arch}-musl`,
    ];
    const folders = [...ancestors(process.cwd()), ...ancestors((0,_package_root_js__WEBPACK_IMPORTED_MODULE_5__/* .packageRoot */ .Z)())];
    const installed = folders.flatMap(folder => packages.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', '@anthropic-ai', name, 'claude')));
    const onPath = (environment['PATH'] ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter(Boolean)
        .map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'claude'));
    return [...installed, ...onPath];
}
function ancestors(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
async function versionOf(path, patienceMs) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, ['--version'], {
            timeout: patienceMs,
            killSignal: 'SIGKILL',
            env: { PATH: process.env['PATH'] ?? '' },
        });
        const version = /^(\d+\.\d+\.\d+)\b/.exec(stdout.trim())?.[1];
        if (version !== undefined)
            return version;
        throw new Error(`it printed \`${stdout.trim().slice(0, 80)}\``);
    }
    catch (error) {
        const why = wasKilled(error) ? `no answer in ${patienceMs} ms` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split('\n')[0];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('CLIENT_UNUSABLE', `\`${path} --version\` does not answer as Claude Code does: ${why}`, help, error);
    }
}
function wasKilled(error) {
    return error instanceof Error && 'killed' in error && error.killed === true;
}
function compareVersions(a, b) {
    const [left, right] = [a, b].map(version => version.split('.').map(Number));
    return [0, 1, 2].map(i => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find(difference => difference !== 0) ?? 0;
}


/***/ })

};
