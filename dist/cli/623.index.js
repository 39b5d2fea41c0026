export const id = 623;
export const ids = [623];
export const modules = {

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadParsers: () => (/* binding */ loadParsers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




const grammars = ['python', 'javascript', 'typescript', 'tsx', 'go', 'java'];
/**
 * Loads the tree-sitter runtime and the grammars from `dist/wasm/` of the package. The runtime stays outside every
 * bundle, as a bundler breaks it. Rejects when a file is missing or the runtime and a grammar do not fit.
 */
async function loadParsers() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRoot */ .Z)(), 'dist', 'wasm');
    // A name that is computed, so that the bundler leaves the import alone.
    const runtime = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'web-tree-sitter.js')).href;
    const treeSitter = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ runtime)));
    await treeSitter.Parser.init({ wasmBinary: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'web-tree-sitter.wasm')) });
    const parsers = new Map();
    for (const grammar of grammars) {
        const parser = new treeSitter.Parser();
        parser.setLanguage(await treeSitter.Language.load((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `tree-sitter-${grammar}.wasm`))));
        parsers.set(grammar, text => parse(parser, text));
    }
    return parsers;
}
function parse(parser, text) {
    const tree = parser.parse(text);
    if (tree === null)
        throw new Error('the parser gave no syntax tree');
    const cursor = tree.walk();
    try {
        return copy(cursor, tree.rootNode.hasError);
    }
    finally {
        // What is not given back stays in the memory of the runtime for good.
        cursor.delete();
        tree.delete();
    }
}
/**
 * Walks the tree by cursor, not by recursion, and takes along what a scanner reads. Every question to the cursor leaves
 * JavaScript, so that of the marks that are left out only what is needed is asked.
 */
function copy(cursor, hasError) {
    const root = draft(cursor, undefined);
    const parents = [];
    let brokenAt;
    let current = root;
    for (;;) {
        if (hasError && (cursor.nodeIsMissing || cursor.nodeType === 'ERROR'))
            brokenAt ??= cursor.startIndex;
        if (!advance(cursor, current, parents))
            break;
        const field = cursor.currentFieldName ?? undefined;
        // Marks without a field have no parts either.
        current = field !== undefined || cursor.nodeIsNamed ? draft(cursor, field) : undefined;
        if (current !== undefined && current.type !== 'comment')
            parents.at(-1)?.children.push(current);
    }
    return { root, ...(brokenAt === undefined ? {} : { brokenAt }) };
}
/** To the next node in reading order, with `parents` leading to it; false after the last. */
function advance(cursor, current, parents) {
    if (current !== undefined && cursor.gotoFirstChild()) {
        parents.push(current);
        return true;
    }
    while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent())
            return false;
        parents.pop();
    }
    return true;
}
function draft(cursor, field) {
    return { type: cursor.nodeType, field, start: cursor.startIndex, end: cursor.endIndex, children: [] };
}


/***/ })

};
