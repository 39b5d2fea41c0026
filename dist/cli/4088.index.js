export const id = 4088;
export const ids = [4088];
export const modules = {

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommit: () => (/* binding */ openCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4648);





/** In bytes; what is longer is not scanned either. */
const longest = 5 * 1024 * 1024;
/** Opens the commit that a name (`main`, `HEAD~1`) stands for. Throws `InputError` when there is none, or no repository. */
async function openCommit(git, name) {
    const top = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .topOf */ .HX)(git);
    if (top === undefined)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(['rev-parse', '--show-toplevel'], git);
    const id = await commitNamed(git, name);
    const folder = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(['rev-parse', '--show-prefix'], git)).replace(/\n$/, '');
    const moved = await movedSince(git, id);
    const texts = new Map();
    const inside = (path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, path.replaceAll('\\', '/')));
    return {
        id,
        read: path => {
            const place = inside(path);
            if (!texts.has(place))
                texts.set(place, blobAt(git, id, place));
            return texts.get(place);
        },
        nameThen: path => {
            const then = moved.get(inside(path));
            return then === undefined ? path : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(folder === '' ? '.' : folder, then);
        },
    };
}
async function commitNamed(git, name) {
    const help = 'name a commit, a branch or a tag, such as `main` or `HEAD~1`';
    if (name === '' || name.startsWith('-') || name.includes('\0'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('ARGUMENT_INVALID', `\`${name}\` is no commit`, help);
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], git)).trim();
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('ARGUMENT_INVALID', `this repository has no commit \`${name}\``, help, error);
    }
}
/**
 * What files of the index were called at a commit, by their paths from the top. The work tree is not asked: to compare its
 * files, git would run the filters that a hostile repository sets. What git does not know yet is new.
 */
async function movedSince(git, id) {
    const options = ['-z', '--name-status', '--find-renames', '--diff-filter=R', '--no-ext-diff', '--no-textconv'];
    const args = ['diff-index', '--cached', ...options, '--ignore-submodules=all', id, '--'];
    const pieces = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(args, git)).split('\0');
    const moved = new Map();
    for (let i = 0; i + 2 < pieces.length; i += 3)
        moved.set(pieces[i + 2] ?? '', pieces[i + 1] ?? '');
    return moved;
}
function blobAt({ cwd, environment }, id, path) {
    if (path.startsWith('../') || path.startsWith('/'))
        return undefined;
    const safe = _git_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.flatMap(setting => ['-c', setting]);
    const { status, stdout, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...safe, 'cat-file', 'blob', `${id}:${path}`], {
        cwd,
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p7)(environment),
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: longest,
    });
    return error === undefined && status === 0 ? stdout.toString('utf8') : undefined;
}


/***/ })

};
