export const id = 1940;
export const ids = [1940,6891,4088];
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


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loadParsers)
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


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createProjectReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4683);



/** In bytes; of a longer file calls into it are not followed. */
const longest = 1024 * 1024;
/**
 * Reads other files of a project for whoever follows calls into them, by paths that are relative to its root. What is not
 * there, leads out of the project, or cannot be read is `undefined`: what goes through it stays in doubt.
 */
function createProjectReader(root) {
    const project = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(root);
    return path => {
        const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        try {
            // Of the places where a module may be most are empty: one question for those.
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(given, { throwIfNoEntry: false })?.isFile() !== true)
                return undefined;
            const real = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(given);
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(project, real);
            if (inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
                return undefined;
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(real, longest).text;
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sinceCommit: () => (/* binding */ sinceCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_git_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _scan_code_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6364);
/* harmony import */ var _file_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6891);




/**
 * What is new in an outcome since a commit: the files with findings are scanned as they were then, by the same scanner,
 * with all that they import as it was. Throws `InputError` when there is no such commit.
 */
async function sinceCommit(outcome, name, io, ticker) {
    const commit = await (0,_adapters_git_commit_js__WEBPACK_IMPORTED_MODULE_1__.openCommit)({ cwd: io.cwd, environment: io.environment }, name);
    const scan = await (0,_file_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .createTextScanner */ .M)(commit.read);
    const findings = [];
    for (const [where, found] of byFile(outcome.findings)) {
        ticker.tell(() => `as of ${name}: ${where}`);
        const now = (0,_file_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .readCode */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, where));
        const then = commit.nameThen(where);
        const text = commit.read(then);
        const before = text === undefined ? undefined : { text, findings: scan(then, text).findings };
        findings.push(...(0,_scan_code_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .newSince */ .n)(before, { text: 'text' in now ? now.text : '', findings: found }));
    }
    ticker.end();
    const known = outcome.findings.length - findings.length;
    return { ...outcome, findings, base: { name, id: commit.id, known } };
}
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const known = files.get(finding.where);
        if (known === undefined)
            files.set(finding.where, [finding]);
        else
            known.push(finding);
    }
    return files;
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileScanner: () => (/* binding */ createFileScanner),
  M: () => (/* binding */ createTextScanner),
  w: () => (/* binding */ readCode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/parsers.js
var adapters_parsers = __webpack_require__(6623);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/adapters/project-reader.js
var project_reader = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/scan/code/scanner.js + 26 modules
var code_scanner = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline-file.js + 1 modules
var baseline_file = __webpack_require__(9962);
;// CONCATENATED MODULE: ./lib/scan/code/suppression/comment.js

const comment = /(#|\/\/|\/\*|<!--)[ \t]*bouncer:[ \t]*ignore\b([^\r\n]*)/g;
const hashes = new Set(['python', 'shell', 'dockerfile', 'workflow', 'compose', 'kubernetes']);
/** Of each file; more do not count, so that what they name stays in the list. */
const mostComments = 1_000;
/** Nodes whose text is data. */
const textual = /string|text|regex|literal|content|rune/;
/**
 * The comments of a text that suppress findings, in the order in which they stand. What reads like one inside a string
 * is none; `parse` tells, or else the quotes before it on its line.
 */
function suppressionsIn(text, language, parse) {
    // Nearly every file has none, and is done here.
    if (!text.includes('bouncer:'))
        return [];
    const marks = [...text.matchAll(comment)].filter(([, mark = '']) => isMarkOf(language, mark)).slice(0, mostComments);
    if (marks.length === 0)
        return [];
    const root = parse?.(text).root;
    const inText = (at) => (root === undefined ? isQuoted(text, at) : textual.test(nodeAt(root, at).type));
    const lines = text.split(/\r\n|\r|\n/);
    const regionOf = (0,region/* createLocator */.T)(text);
    return marks
        .filter(({ index }) => !inText(index))
        .map(match => read(match, regionOf({ start: match.index, end: match.index }).startLine, lines));
}
function isMarkOf(language, mark) {
    return language === 'terraform' || hashes.has(language) === (mark === '#');
}
/** The innermost node at an offset. */
function nodeAt(root, at) {
    for (let node = root;;) {
        const inner = node.children.find(({ start, end }) => start <= at && at < end);
        if (inner === undefined)
            return node;
        node = inner;
    }
}
/** Whether a quote is open before an offset, as far as its line tells; a mark also stands behind a blank. */
function isQuoted(text, at) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (before !== '' && !/[\s{(]$/.test(before))
        return true;
    let open = '';
    for (let i = 0; i < before.length; i++) {
        const mark = before[i] ?? '';
        if (mark === '\\' && open !== "'")
            i++;
        else if (open === mark)
            open = '';
        else if (open === '' && /["'`]/.test(mark))
            open = mark;
    }
    return open !== '';
}
function read(match, own, lines) {
    const [whole, mark = '', rest = ''] = match;
    const close = mark === '/*' ? '*/' : mark === '<!--' ? '-->' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    const said = end < 0 ? rest : rest.slice(0, end);
    const [, rule = ''] = /^[ \t]+([^\s=]+)(?=\s|$)/.exec(said) ?? [];
    const given = new Map([...said.matchAll(/(?<=\s)(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(([, name = '', a, b, c]) => [
        name,
        a ?? b ?? c ?? '',
    ]));
    const behind = end < 0 ? '' : rest.slice(end + (close?.length ?? 0));
    const written = lines[own - 1] ?? '';
    const before = written.slice(0, written.indexOf(whole));
    const line = isBare(before) && isBare(behind) ? following(lines, own) : own;
    return {
        rule,
        reason: (given.get('reason') ?? '').trim(),
        until: given.get('until') ?? '',
        at: { start: match.index, end: match.index + whole.length - (rest.length - said.length) },
        line,
        code: (line === own ? before + behind : (lines[line - 1] ?? '')).replaceAll(/\s+/g, ''),
    };
}
/** Nothing, or what holds a comment in a page of JSX. */
const isBare = (code) => /^[\s{}]*$/.test(code);
/** The next line that is not such a comment as well: several may stand above one line. */
function following(lines, own) {
    let line = own + 1;
    while (/^[\s{]*(?:#|\/\/|\/\*|<!--)[ \t]*bouncer:[ \t]*ignore\b/.test(lines[line - 1] ?? ''))
        line++;
    return line;
}

// EXTERNAL MODULE: ./lib/scan/code/suppression/rules.js
var rules = __webpack_require__(6092);
;// CONCATENATED MODULE: ./lib/scan/code/suppressions.js





const known = new Set(code_scanner/* codeRuleDescriptions */.Ld.map(({ id }) => id));
const suppressions_rules = new Map(rules/* suppressionRules */.N.map(rule => [rule.id, rule]));
/**
 * A scanner that goes by the comments `bouncer: ignore RULE reason="…" until=2027-03-31` on the line of a finding or the
 * one before: what they name is `suppressed`, and a comment without a reason, an end or a rule is a finding of its own.
 */
function withSuppressions(scanner, terms) {
    return { ...scanner, scan: (path, text) => suppress(scanner.scan(path, text), path, text, scanner, terms) };
}
function suppress(scan, path, text, { languageOf }, terms) {
    const language = languageOf(path) ?? '';
    const commentsOf = (source) => suppressionsIn(source, language, terms.parsers.get(language));
    const comments = commentsOf(text);
    if (comments.length === 0)
        return scan;
    const { today, reviewed } = terms;
    const isReviewed = reviewed === undefined ? () => true : takenFrom(commentsOf(reviewed(path) ?? ''));
    const suppressed = [];
    const own = [];
    const regionOf = (0,region/* createLocator */.T)(text);
    let open = scan.findings;
    for (const comment of comments) {
        const { rule, reason, until, line, at } = comment;
        const covered = open.filter(finding => finding.rule === rule && isOn(finding, line));
        const fault = faultOf(comment, today) ?? (isReviewed(comment) ? undefined : notReviewed);
        if (fault === undefined) {
            suppressed.push(...covered.map(finding => ({ finding, suppression: { kind: 'inSource', reason, until } })));
            open = open.filter(finding => !covered.includes(finding));
        }
        // Of what was not understood in full, nobody can say that nothing is there.
        const unused = covered.length === 0 && scan.error === undefined ? unusedBy(comment) : undefined;
        const told = fault ?? unused;
        if (told !== undefined)
            own.push(findingOf(told, path, regionOf(at)));
    }
    const findings = [...open, ...own].toSorted((a, b) => a.region.startLine - b.region.startLine);
    return { ...scan, findings, ...(suppressed.length === 0 ? {} : { suppressed }) };
}
function isOn({ region }, line) {
    return region.startLine <= line && line <= region.endLine;
}
function faultOf({ rule, reason, until }, today) {
    if (rule === '')
        return { rule: 'suppression-of-unknown-rule', message: 'the comment names no rule' };
    if (!known.has(rule))
        return { rule: 'suppression-of-unknown-rule', message: `there is no rule \`${rule}\` that a comment can suppress` };
    if (!/\p{L}/u.test(reason))
        return { rule: 'suppression-without-reason', message: `\`${rule}\` is suppressed without \`reason="…"\`` };
    if (!(0,baseline_file/* isDay */.N)(until))
        return {
            rule: 'suppression-without-end',
            message: until === ''
                ? `\`${rule}\` is suppressed without an end: \`until=\` is missing`
                : `\`${rule}\` is suppressed until \`${until}\`, which is not a day`,
        };
    if (until < today)
        return { rule: 'suppression-expired', message: `\`${rule}\` was suppressed until ${until}` };
    if (until > inOneYear(today))
        return {
            rule: 'suppression-without-end',
            message: `\`${rule}\` is suppressed until ${until}, more than a year ahead`,
        };
    return undefined;
}
const notReviewed = {
    rule: 'suppression-not-reviewed',
    message: 'the suppression is new since the commit that the work began from, and does not count',
};
function unusedBy({ rule, line }) {
    return { rule: 'suppression-unused', message: `\`${rule}\` finds nothing on line ${line}` };
}
/** The same day a year later; days compare as texts. */
function inOneYear(day) {
    return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
/** Whether a comment is one of these, each of which counts once. */
function takenFrom(comments) {
    const left = comments.map(nameOf);
    return comment => {
        const at = left.indexOf(nameOf(comment));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    };
}
function nameOf({ rule, reason, until, code }) {
    return JSON.stringify([rule, reason, until, code]);
}
function findingOf({ rule, message }, where, region) {
    const severity = suppressions_rules.get(rule)?.severity ?? 'warning';
    return { scanner: 'code', rule, severity, confidence: 'high', message, where, region };
}

;// CONCATENATED MODULE: ./lib/cli/commands/scan/code/file-scanner.js








const longest = 5 * 1024 * 1024;
/**
 * A scanner of the files below a folder, by the comments that suppress findings today; with `reviewed`, only by those that
 * stood in a file as it gives it.
 */
async function createFileScanner(folder, reviewed) {
    const scanText = await createTextScanner((0,project_reader/* createProjectReader */.P)(folder), reviewed);
    return path => {
        const read = readCode((0,external_node_path_.resolve)(folder, path));
        return 'text' in read ? scanText(path, read.text) : { findings: [], error: read.why, isUnread: true };
    };
}
/** Scans texts as files of a project whose other files are read by `read`. */
async function createTextScanner(read, reviewed) {
    const parsers = await (0,adapters_parsers/* loadParsers */.l)();
    const terms = { today: (0,policy_places/* today */.Ec)(), parsers, ...(reviewed === undefined ? {} : { reviewed }) };
    const scanner = withSuppressions((0,code_scanner/* createCodeScanner */.Y2)(parsers, read), terms);
    return (path, text) => {
        try {
            return scanner.scan(path, text);
        }
        catch (error) {
            return { findings: [], error: (0,errors/* messageOf */.bD)(error), isUnread: true };
        }
    };
}
/** The text of a file of source code, or why it is not read. */
function readCode(path) {
    try {
        const bytes = (0,files/* readBytes */.io)(path, longest);
        return bytes.subarray(0, 8_192).includes(0) ? { why: 'binary' } : { text: bytes.toString('utf8') };
    }
    catch (error) {
        return { why: error instanceof errors/* InputError */.dz ? (error.problems[0]?.message ?? '') : (0,errors/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sameAs),
/* harmony export */   n: () => (/* binding */ newSince)
/* harmony export */ });
/**
 * The findings of a file that it did not have before: those that are left when each of before has taken the one that is
 * the same. A file that was not there before had none.
 */
function newSince(before, after) {
    const known = sameAs(before, after);
    return after.findings.filter((_, at) => known[at] === undefined);
}
/**
 * For each finding of a file, the place in the list of before of the one that it is again, wherever its line went:
 * the same rule on the same line but for blanks. Of several such lines those go together that stand between the same
 * lines, and then those that come in the same order.
 */
function sameAs(before, after) {
    const same = after.findings.map(() => undefined);
    if (before === undefined || before.findings.length === 0)
        return same;
    const [old, now] = [namesOf(before), namesOf(after)];
    const taken = new Set();
    for (const exactness of ['between', 'line']) {
        const left = new Map();
        for (const [at, names] of old.entries())
            if (!taken.has(at))
                left.set(names[exactness], [...(left.get(names[exactness]) ?? []), at]);
        for (const [at, names] of now.entries()) {
            const found = same[at] === undefined ? left.get(names[exactness])?.shift() : undefined;
            if (found === undefined)
                continue;
            same[at] = found;
            taken.add(found);
        }
    }
    return same;
}
function namesOf({ text, findings }) {
    const lines = text.split(/\r\n?|\n/).map(line => line.replaceAll(/\s+/g, ''));
    const filled = (from, step) => {
        let at = from + step;
        while (at >= 0 && at < lines.length && lines[at] === '')
            at += step;
        return lines[at] ?? '';
    };
    return findings.map(({ rule, region: { startLine } }) => {
        const at = startLine - 1;
        const line = `${rule}\n${lines[at] ?? ''}`;
        return { line, between: `${line}\n${filled(at, -1)}\n${filled(at, 1)}` };
    });
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ suppressionRules)
/* harmony export */ });
const whole = '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2027-03-31';
const entries = [
    {
        id: 'suppression-without-reason',
        title: 'a suppression without a reason',
        why: 'A comment takes a finding out of the list, and nobody who reads it later can tell why that was right.',
        help: 'say in `reason="…"` why the finding may stay; until then it counts',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash until=2027-03-31',
        good: whole,
    },
    {
        id: 'suppression-without-end',
        title: 'a suppression without an end',
        why: 'A comment takes a finding out of the list for good, or for longer than a year: what was right once is not looked at again.',
        help: 'write the last day on which it holds, at most a year ahead: `until=2027-03-31`',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash reason="names a cache entry"',
        good: whole,
    },
    {
        id: 'suppression-expired',
        title: 'a suppression that has expired',
        why: 'The day until which somebody answered for a finding is over; the finding counts again.',
        help: 'correct the code and take the comment out, or look at it again and set a new day',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2020-12-31',
        good: whole,
    },
    {
        id: 'suppression-of-unknown-rule',
        title: 'a suppression of a rule that there is not',
        why: 'A comment names no rule, or one that there is not: it suppresses nothing, though whoever wrote it thinks that it does.',
        help: 'name one rule as findings name it, such as `python-weak-hash`',
        severity: 'warning',
        bad: '# bouncer: ignore weak-hash reason="names a cache entry" until=2027-03-31',
        good: whole,
    },
    {
        id: 'suppression-not-reviewed',
        title: 'a suppression that nobody has reviewed',
        why: 'A comment that takes a finding out of the list is new since the commit that the work began from: whoever writes the code does not decide alone that its findings do not count.',
        help: 'correct the code instead; where it is right as it is, say so to a person, who may commit the comment',
        severity: 'note',
        bad: whole,
        good: 'hashlib.sha256(name)',
    },
    {
        id: 'suppression-unused',
        title: 'a suppression of nothing',
        why: 'The rule that a comment names finds nothing on its line: the comment would hide the next finding there.',
        help: 'take the comment out',
        severity: 'note',
        bad: `total = 1 + 1  ${whole}`,
        good: 'total = 1 + 1',
    },
];
/** What reports say about comments that suppress findings and may not. */
const suppressionRules = entries.map(({ id, title, why, help, severity, bad, good }) => ({
    id,
    scanner: 'code',
    title,
    description: why,
    help: `${help}\n\nbad: \`${bad}\`\n\ngood: \`${good}\``,
    severity,
    // Suspicious comment.
    cwe: [546],
    securitySeverity: severity === 'note' ? 1 : 4,
    precision: 'very-high',
    tags: ['suppression'],
    example: { bad, good },
}));


/***/ })

};
