export const id = 5639;
export const ids = [5639,8476,6891,2446];
export const modules = {

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* unused harmony export publicUri */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);



/** The repository around a folder; nothing where there is none, or git does not say. */
async function provenanceOf(git) {
    const top = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(git);
    if (top === undefined)
        return undefined;
    const ask = async (...args) => {
        try {
            return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(args, git)).trim() || undefined;
        }
        catch {
            return undefined;
        }
    };
    const remote = await ask('config', '--get', 'remote.origin.url');
    const revision = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
    const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    const folder = (await ask('rev-parse', '--show-prefix'))?.replace(/\/$/, '');
    return {
        uri: publicUri(remote ?? '') ?? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(top).href,
        ...(revision === undefined ? {} : { revision }),
        ...(branch === undefined ? {} : { branch }),
        ...(folder === undefined ? {} : { folder }),
    };
}
/** A remote as an address that may be shown: no user, no password, no query. Nothing for a path of this machine. */
function publicUri(remote) {
    // `git@host:group/name.git`, as scp writes it.
    const [, host, path] = /^(?:[^@/:]+@)?([\w.-]{2,}):(?!\/\/)([\w./~+-]+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === '')
        return undefined;
    return `${url.protocol}//${url.host}${url.pathname}`;
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

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeFormats: () => (/* binding */ codeFormats),
  F: () => (/* binding */ lineShower)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git-provenance.js
var git_provenance = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/code-findings.js
var code_findings = __webpack_require__(4642);
// EXTERNAL MODULE: ./lib/render/paint.js
var render_paint = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/render/sarif/rule.js
var sarif_rule = __webpack_require__(5522);
// EXTERNAL MODULE: ./lib/render/sarif.js + 4 modules
var sarif = __webpack_require__(2446);
// EXTERNAL MODULE: ./lib/scan/code/scanner.js + 26 modules
var scanner = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/scan/code/suppression/rules.js
var rules = __webpack_require__(6092);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 1 modules
var find = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/code-line.js

/** A line that is not longer is shown whole. */
const whole = 140;
const around = 60;
/** What nobody sees would move the caret, or the terminal. */
const code_line_hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** The lines of a text, for `codeLine`. */
function linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}
/** The line in which a region begins, cut around it when it is long; nothing when it is empty or holds a secret. */
function codeLine(lines, { startLine, startColumn, endLine, endColumn }) {
    const line = lines[startLine - 1] ?? '';
    if (line.trim() === '' || (0,find/* findSecrets */.dL)(line).length > 0)
        return undefined;
    const start = Math.min(startColumn - 1, line.length);
    const end = Math.min(endLine === startLine ? endColumn - 1 : line.trimEnd().length, line.length);
    const isLong = line.length > whole;
    const from = isLong ? Math.max(0, start - around) : 0;
    const to = isLong ? Math.min(line.length, Math.max(start + 1, Math.min(end, start + around)) + around) : line.length;
    const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
    return {
        text: head + line.slice(from, to).replaceAll(code_line_hidden, ' ') + tail,
        start: start - from + head.length,
        length: Math.max(1, Math.min(end, to) - start),
    };
}

// EXTERNAL MODULE: ./lib/cli/commands/scan/output.js + 1 modules
var output = __webpack_require__(7585);
// EXTERNAL MODULE: ./lib/cli/commands/scan/code/file-scanner.js + 2 modules
var file_scanner = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/cli/commands/scan/code/gaps.js
var code_gaps = __webpack_require__(8476);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/code/formats.js














/** One function per value of `--format`. */
const codeFormats = {
    terminal: print,
    json: (outcome, io) => io.out(JSON.stringify(jsonOf(outcome), null, 2)),
    sarif: async (outcome, io) => io.out((await sarifOf(outcome, io)).trimEnd()),
    github: annotate,
};
const ours = [...scanner/* codeRuleDescriptions */.Ld, ...rules/* suppressionRules */.N];
const severities = ['error', 'warning', 'note'];
/** CWE-798, CWE-259: credentials, and passwords, that are written in code. */
const credentialsInCode = [798, 259];
function rulesOf({ others }) {
    const own = new Map(ours.map(rule => [rule.id, rule]));
    const theirs = new Map(others.map(({ name, rules }) => [name, new Map(rules.map(rule => [rule.id, rule]))]));
    return finding => (finding.tool === undefined ? own : theirs.get(finding.tool))?.get(finding.rule);
}
/** The texts of files as they are now, by their path. */
function createTexts(io) {
    const texts = new Map();
    return path => {
        if (!texts.has(path)) {
            const read = (0,file_scanner/* readCode */.w)((0,external_node_path_.resolve)(io.cwd, path));
            texts.set(path, 'text' in read ? read.text : undefined);
        }
        return texts.get(path);
    };
}
const secret = 'not shown: it may hold a credential';
const gone = 'there is nothing on the line';
/** Shows the lines of files for findings of a rule; none where the line may hold a credential, which nobody may see. */
function lineShower(io) {
    const textOf = createTexts(io);
    const files = new Map();
    const lineOf = (where, region) => {
        const lines = files.get(where) ?? linesOf(textOf(where) ?? '');
        files.set(where, lines);
        return codeLine(lines, region) ?? ((lines[region.startLine - 1] ?? '').trim() === '' ? gone : secret);
    };
    return (rule) => credentialsInCode.some(number => rule?.cwe.includes(number)) ? () => secret : lineOf;
}
function print(outcome, io) {
    const { findings } = outcome;
    const { paint } = io;
    const ruleOf = rulesOf(outcome);
    const lineOf = lineShower(io);
    const advised = new Set();
    for (const finding of findings) {
        const rule = ruleOf(finding);
        const help = rule === undefined || advised.has(rule) ? {} : { help: (0,sarif_rule/* adviceOf */.w)(rule) };
        if (rule !== undefined)
            advised.add(rule);
        const cwe = rule?.cwe ?? [];
        io.out(`${(0,code_findings/* renderCodeFinding */.L)({ finding, cwe, lineOf: lineOf(rule), ...help }, paint)}\n`);
    }
    (0,code_gaps.sayCodeGaps)(outcome.gaps, io);
    io.out(summary(outcome, io));
}
function summary({ findings, suppressed, gaps, files, base }, { paint }) {
    const counts = severities.flatMap(severity => {
        const count = findings.filter(finding => finding.severity === severity).length;
        return count === 0 ? [] : [(0,output/* many */._d)(count, severity)];
    });
    const [last = '', ...first] = counts.reverse();
    const found = first.length === 0 ? last : `${first.reverse().join(', ')} and ${last}`;
    const isNew = base === undefined ? '' : ` new since ${(0,render_paint/* printable */.g$)(base.name)}`;
    const rest = [
        ...(base === undefined || base.known === 0
            ? []
            : [`${base.known} that ${base.known === 1 ? 'was' : 'were'} there before`]),
        ...(suppressed.length === 0 ? [] : [`${suppressed.length} suppressed`]),
        ...(0,code_gaps/* gapCounts */.n)(gaps),
    ];
    const said = counts.length === 0 ? paint('green', `nothing found${isNew}`) : `${found}${isNew}`;
    return [`${said} in ${(0,output/* many */._d)(files, 'file')}`, ...rest].join(', ');
}
function jsonOf(outcome) {
    const { files, findings, suppressed, gaps, base } = outcome;
    const ruleOf = rulesOf(outcome);
    const plain = (finding) => ({ ...finding, cwe: ruleOf(finding)?.cwe ?? [] });
    return {
        files,
        findings: findings.map(plain),
        suppressed: suppressed.map(({ finding, suppression }) => ({ ...plain(finding), suppression })),
        skipped: gaps.map(({ path, why, isUnread = false }) => ({ path, why, inPart: !isUnread })),
        ...(base === undefined ? {} : { base }),
    };
}
async function sarifOf({ findings, suppressed, gaps, others }, io) {
    const reasons = new Map(suppressed.map(({ finding, suppression }) => [finding, suppression]));
    const repository = await (0,git_provenance/* provenanceOf */.J)({ cwd: io.cwd, environment: io.environment });
    return (0,sarif.sarifText)((0,sarif.renderSarif)({
        version: version.tool.version,
        runId: 'scan',
        category: 'agent-bouncer/code',
        findings: [...findings, ...reasons.keys()],
        rules: ours,
        textOf: createTexts(io),
        gaps,
        suppressionOf: finding => reasons.get(finding),
        others,
        ...(repository === undefined ? {} : { repository }),
    }));
}
/** GitHub shows the first ten of each kind in a step: the gravest come first. */
function annotate(outcome, io) {
    const ruleOf = rulesOf(outcome);
    const weight = ({ severity }) => severities.indexOf(severity);
    for (const finding of outcome.findings.toSorted((a, b) => weight(a) - weight(b))) {
        const rule = ruleOf(finding);
        const steps = (finding.flow ?? []).map(({ where, region, message }) => `${where}:${region.startLine} ${message}`);
        const help = rule === undefined ? [] : [`what to do: ${(0,sarif_rule/* adviceOf */.w)(rule)}`];
        io.out((0,annotations/* renderAnnotation */.q)(finding, [...steps, ...help]));
    }
    for (const { path, why, isUnread } of outcome.gaps)
        if (isUnread)
            io.out((0,annotations/* renderNotice */.B)('warning', `not scanned: ${path}: ${why}`));
    (0,code_gaps.sayCodeGaps)(outcome.gaps.filter(({ isUnread }) => isUnread !== true), io);
    io.err(summary(outcome, io));
}


/***/ }),

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


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderCodeFinding)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);

const colours = { error: 'red', warning: 'yellow', note: 'cyan' };
/**
 * A finding for a terminal in the shape that every diagnostic has: what, where, the way of the data line by line with a
 * caret at each step, and what to do.
 */
function renderCodeFinding(shown, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    const { finding, cwe, lineOf, help } = shown;
    const { severity, message, where, region, confidence, also = [] } = finding;
    const steps = stepsOf(finding);
    const margin = ' '.repeat(Math.max(...steps.map(step => String(step.region.startLine).length)));
    const bar = paint('dim', '|');
    const weakness = cwe[0] === undefined ? '' : `CWE-${cwe[0]}, `;
    const remark = (name, text) => `${margin} ${paint('dim', '=')} ${paint('cyan', name)}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}`;
    return [
        `${paint(colours[severity], `${severity}[${nameOf(finding)}]`)}: ${paint('bold', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message))}`,
        `${margin}${paint('dim', '-->')} ${placeOf(where, region)} ${paint('dim', `(${weakness}${confidence} confidence)`)}`,
        `${margin} ${bar}`,
        ...steps.flatMap((step, i) => stepLines(step, i, steps, { margin, bar, paint, severity, lineOf })),
        ...(also.length === 0 ? [] : [remark('also', also.map(({ tool, rule }) => `${tool} (${rule})`).join(', '))]),
        ...(help === undefined ? [] : [remark('help', help)]),
    ].join('\n');
}
/** The rule that is broken; that of another scanner with its name. */
function nameOf({ tool, rule }) {
    return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tool === undefined ? rule : `${tool} ${rule}`);
}
function placeOf(where, { startLine, startColumn }) {
    return `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where)}:${startLine}:${startColumn}`;
}
/** The way of the data in the order it goes, ending at the place of the finding. */
function stepsOf({ where, region, message, flow = [] }) {
    const here = { where, region };
    const way = flow.map(step => ({
        where: step.where,
        region: step.region,
        // The head has said it.
        label: step.message === message ? 'here' : step.message,
    }));
    const last = way.at(-1);
    const isHere = last?.where === where && isSame(last.region, region);
    return [...(isHere ? way.slice(0, -1) : way), here].map((step, i, all) => 'label' in step && all.length > 2 ? { ...step, label: `${i + 1}. ${step.label}` } : step);
}
function isSame(a, b) {
    return a.startLine === b.startLine && a.startColumn === b.startColumn;
}
function stepLines(step, i, steps, look) {
    const { margin, bar, paint, severity, lineOf } = look;
    const { where, region, label } = step;
    const before = steps[i - 1];
    // The head has said where it ends; the way may begin in another file.
    const isElsewhere = where !== (before?.where ?? steps.at(-1)?.where);
    const head = isElsewhere ? [`${margin}${paint('dim', ':::')} ${placeOf(where, region)}`] : [];
    const line = lineOf(where, region);
    const number = String(region.startLine).padStart(margin.length);
    const name = label === undefined ? '' : ` ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(label)}`;
    if (typeof line === 'string')
        return [...head, `${paint('dim', number)} ${bar} ${paint('dim', `(${line})`)}${name}`];
    const above = before === undefined || isElsewhere ? '' : lineOf(before.where, before.region);
    const isShown = typeof above !== 'string' && above.text === line.text && before?.region.startLine === region.startLine;
    const mark = label === undefined ? paint(colours[severity], '^'.repeat(line.length)) : paint('dim', '-'.repeat(line.length));
    const text = line.text.replaceAll('##[', '## ').trimEnd();
    const isFar = before !== undefined && !isElsewhere && Math.abs(region.startLine - before.region.startLine) > 1;
    return [
        ...head,
        ...(isFar ? [paint('dim', '...')] : []),
        ...(isShown ? [] : [`${paint('dim', number)} ${bar} ${text}`]),
        `${margin} ${bar} ${' '.repeat(line.start)}${mark}${name}`,
    ];
}


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif),
  sarifLimits: () => (/* reexport */ limits/* sarifLimits */.g),
  sarifText: () => (/* reexport */ sarifText)
});

;// CONCATENATED MODULE: ./lib/render/line-hash.js
const lineFeed = 10;
const carriageReturn = 13;
const endMarker = 65535;
/** How many units, from the start of a line on, make its hash. */
const reach = 100;
/**
 * The hashes by which GitHub code scanning knows a line again after other lines have moved it: the values of
 * `primaryLocationLineHash`, the first line's first. Blanks do not count, CR and CRLF are LF, and lines that are equal
 * are numbered from 1.
 */
function lineHashes(text) {
    const { units, starts } = normalise(text);
    const seen = new Map();
    return starts.map(start => {
        const hash = hashFrom(units, start);
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    });
}
/** The units that count, with the end marker, and where among them lines start. */
function normalise(text) {
    const units = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    for (let i = 0; i <= text.length; i++) {
        const unit = i < text.length ? text.charCodeAt(i) : endMarker;
        const isDropped = unit === 32 || unit === 9 || (unit === lineFeed && text.charCodeAt(i - 1) === carriageReturn);
        if (isDropped && i < text.length)
            continue;
        if (length === 0 || units[length - 1] === lineFeed)
            starts.push(length);
        units[length++] = unit === carriageReturn ? lineFeed : unit;
    }
    return { units: units.subarray(0, length), starts };
}
/** `h = (h * 37 + unit) mod 2^64` in two halves of 32 bits, which is exact and needs no big integers. */
function hashFrom(units, start) {
    let [high, low] = [0, 0];
    for (let i = start; i < start + reach; i++) {
        const sum = low * 37 + (units[i] ?? 0);
        low = sum >>> 0;
        high = (high * 37 + Math.floor(sum / 2 ** 32)) >>> 0;
    }
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

// EXTERNAL MODULE: ./lib/render/sarif/limits.js
var limits = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/render/sarif/text.js
var sarif_text = __webpack_require__(9215);
;// CONCATENATED MODULE: ./lib/render/sarif/invocation.js


/** What was not looked at and what was left out: a short list is not a clean one. */
function invocationOf(gaps, left, artifactOf) {
    const notes = gaps.slice(0, limits/* sarifLimits */.g.notifications).map(({ path, why }) => {
        const artifact = artifactOf(path);
        const place = artifact && { locations: [{ physicalLocation: { artifactLocation: artifact } }] };
        return { ...warning(`\`${path}\` was not looked at in full: ${why}`), ...place };
    });
    if (gaps.length > limits/* sarifLimits */.g.notifications)
        notes.push(warning(`${gaps.length - limits/* sarifLimits */.g.notifications} more files were not looked at in full`));
    if (left.outside > 0)
        notes.push(warning(`${left.outside} more results were left out, whose places are not in files of the repository`));
    if (left.over > 0)
        notes.push(warning(`${left.over} more results were left out, the least severe ones: a file holds ${limits/* sarifLimits */.g.results}`));
    return { executionSuccessful: true, ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }) };
}
function warning(text) {
    return { level: 'warning', message: { text: (0,sarif_text/* sentence */.em)(text, limits/* sarifLimits */.g.message) } };
}

;// CONCATENATED MODULE: ./lib/render/sarif/result.js


/** A finding as a result, with all that GitHub asks for; `hash` is that of its line. */
function resultOf({ finding, artifact }, ruleIndex, hash, suppression, artifactOf) {
    const { rule, severity, region } = finding;
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity,
        message: { text: messageOf(finding) },
        locations: [locationOf(artifact, region)],
        partialFingerprints: { primaryLocationLineHash: hash },
        ...codeFlowOf(finding, artifactOf),
        ...suppressed(suppression),
        properties: propertiesOf(finding),
    };
}
function messageOf({ message, also = [] }) {
    const said = (0,sarif_text/* sentence */.em)(message, limits/* sarifLimits */.g.message);
    const others = also.map(({ tool, rule }) => `${tool} (${rule})`).join(', ');
    return (0,sarif_text/* withoutLinks */.W_)(others === '' ? said : `${said} ${(0,sarif_text/* sentence */.em)(`Also reported by ${others}`, limits/* sarifLimits */.g.message)}`);
}
function propertiesOf({ confidence, writtenBy, also = [] }) {
    return {
        confidence,
        ...(writtenBy === undefined ? {} : { writtenBy }),
        ...(also.length === 0 ? {} : { alsoReportedBy: also.map(({ tool, rule }) => `${tool}: ${rule}`) }),
    };
}
function locationOf(artifact, region) {
    return { physicalLocation: { artifactLocation: { ...artifact }, region: { ...region } } };
}
/** The way of the data, as far as it can be opened. */
function codeFlowOf({ flow = [] }, artifactOf) {
    const steps = flow.flatMap(step => {
        const artifact = artifactOf(step.where);
        return artifact === undefined ? [] : [{ location: stepOf(step, artifact) }];
    });
    if (steps.length < 2)
        return {};
    // Where it comes from and where it goes to tell more than what is between.
    const tail = limits/* sarifLimits */.g.steps / 2;
    const locations = steps.length > limits/* sarifLimits */.g.steps ? [...steps.slice(0, tail), ...steps.slice(-tail)] : steps;
    return { codeFlows: [{ threadFlows: [{ locations }] }] };
}
function stepOf({ message, region }, artifact) {
    return { ...locationOf(artifact, region), message: { text: (0,sarif_text/* withoutLinks */.W_)((0,sarif_text/* sentence */.em)(message, limits/* sarifLimits */.g.message)) } };
}
/** Only where there is one, as a list makes readers take all results without one for active (section 3.27.23). */
function suppressed(given) {
    if (given === undefined)
        return {};
    const { kind, reason, until } = given;
    const justification = (0,sarif_text/* sentence */.em)(until === undefined ? reason : `${reason} (until ${until})`, limits/* sarifLimits */.g.message);
    return { suppressions: [{ kind, status: 'accepted', justification }] };
}

// EXTERNAL MODULE: ./lib/render/sarif/rule.js
var rule = __webpack_require__(5522);
;// CONCATENATED MODULE: ./lib/render/sarif/write.js
/** So long a value is still on one line. */
const lineLength = 2_000;
/**
 * A log as text: a line for each result and each rule. Indented as JSON usually is, the 5,000 gravest results of a scan
 * are longer than the 10 MB that validators read; in one line, validators take minutes.
 */
function sarifText(log) {
    return `${written(log, '')}\n`;
}
function written(value, indent) {
    const line = JSON.stringify(value);
    if (line.length <= lineLength || typeof value !== 'object' || value === null)
        return line;
    const inner = `${indent} `;
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const parts = Array.isArray(value)
        ? value.map(item => written(item, inner))
        : Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`);
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

;// CONCATENATED MODULE: ./lib/render/sarif.js








const defaultCategory = 'agent-bouncer';
const home = 'https://github.com/marketplace/actions/agent-bouncer';
const order = ['error', 'warning', 'note'];
/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
function renderSarif(input) {
    const hashOf = createHasher(input.textOf);
    const { version, rules, category = defaultCategory, others = [], informationUri = home } = input;
    const ours = { name: 'Agent Bouncer', version, rules, informationUri };
    const of = (tool) => input.findings.filter(finding => finding.tool === tool);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            runOf(ours, category, of(undefined), input.gaps ?? [], input, hashOf),
            ...others.map(other => runOf(other, `${category}/${slug(other.name)}`, of(other.name), [], input, hashOf)),
        ],
    };
}
function runOf(tool, category, findings, gaps, { runId, repository, suppressionOf }, hashOf) {
    const rules = tool.rules.slice(0, limits/* sarifLimits */.g.rules);
    const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
    const isSuppressed = (finding) => suppressionOf?.(finding) !== undefined;
    const score = new Map(rules.map(rule => [rule.id, rule.securitySeverity ?? 0]));
    const artifactOf = path => {
        const uri = (0,sarif_text/* relativeUri */.H9)(path, repository?.folder);
        if (uri === undefined)
            return undefined;
        return repository === undefined ? { uri } : { uri, uriBaseId: root };
    };
    const inFiles = findings.flatMap((finding) => {
        const artifact = artifactOf(finding.where);
        return artifact === undefined ? [] : [{ finding, artifact }];
    });
    const rank = ({ finding }) => [
        // What does not count leaves first.
        isSuppressed(finding) ? 1 : 0,
        order.indexOf(finding.severity),
        -(score.get(finding.rule) ?? 0),
    ];
    const gravest = inFiles.length > limits/* sarifLimits */.g.results ? inFiles.toSorted((a, b) => compare(rank(a), rank(b))) : inFiles;
    const kept = gravest.slice(0, limits/* sarifLimits */.g.results);
    return {
        tool: { driver: { ...driverOf(tool), rules: rules.map(rule/* descriptorOf */.n) } },
        automationDetails: { id: `${category}/${runId}` },
        columnKind: 'utf16CodeUnits',
        ...(repository === undefined ? {} : provenance(repository)),
        invocations: [
            invocationOf(gaps, { over: inFiles.length - kept.length, outside: findings.length - inFiles.length }, artifactOf),
        ],
        results: kept.map(placed => {
            const { finding } = placed;
            return resultOf(placed, ruleIndex.get(finding.rule), hashOf(finding), suppressionOf?.(finding), artifactOf);
        }),
    };
}
function compare(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
function driverOf({ name, version, informationUri }) {
    return {
        name,
        ...(version === undefined ? {} : { version }),
        // Only what is one: GitHub takes it before the version.
        ...(version !== undefined && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version)
            ? { semanticVersion: version }
            : {}),
        ...(informationUri === undefined ? {} : { informationUri }),
    };
}
function slug(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
/** The name of the repository's root: nothing of where it lies on this machine. */
const root = '%SRCROOT%';
function provenance({ uri, revision, branch, }) {
    const details = {
        repositoryUri: uri,
        ...(revision === undefined ? {} : { revisionId: revision }),
        ...(branch === undefined ? {} : { branch }),
        mappedTo: { uriBaseId: root },
    };
    const description = { text: 'The root of the repository, which the paths of all results start at.' };
    return { originalUriBaseIds: { [root]: { description } }, versionControlProvenance: [details] };
}
/** A hash per finding's line, each file read once; of rule, place and line where the text is not to be had. */
function createHasher(textOf) {
    const files = new Map();
    return ({ where, rule, region }) => {
        let hashes = files.get(where);
        if (hashes === undefined) {
            const text = textOf(where);
            hashes = text === undefined ? [] : lineHashes(text);
            files.set(where, hashes);
        }
        return hashes[region.startLine - 1] ?? lineHashes(`${rule} ${where} ${region.startLine}`)[0] ?? '';
    };
}


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sarifLimits)
/* harmony export */ });
/**
 * What is written at most. GitHub refuses a run with more than 25,000 results and shows 5,000 of them, those of the
 * highest severity; it reads 10 tags of a rule, 1,024 characters of a description and 1,000 steps of a flow.
 */
const sarifLimits = {
    results: 5_000,
    rules: 25_000,
    tags: 10,
    name: 255,
    description: 1024,
    help: 10_000,
    message: 1000,
    steps: 1_000,
    /** Ours: files that were not scanned and are named one by one. */
    notifications: 1_000,
};


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ descriptorOf),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);


/** A rule as GitHub shows it beside its results. */
function descriptorOf(rule) {
    const [cwe] = rule.cwe;
    return {
        id: rule.id,
        ...nameOf(rule.id),
        shortDescription: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.title, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description) },
        fullDescription: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.description, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description) },
        ...(cwe === undefined ? {} : { helpUri: cwePage(cwe) }),
        help: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.help, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help), markdown: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(helpPage(rule), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help) },
        defaultConfiguration: { level: rule.severity },
        properties: {
            tags: tagsOf(rule),
            precision: rule.precision ?? 'medium',
            ...severityOf(rule),
        },
    };
}
/** What to do about a rule, without the examples behind it. */
function adviceOf({ help }) {
    return help.split('\n\n')[0] ?? '';
}
/** The id as one word; none when that is the id again, which readers take for a mistake. */
function nameOf(id) {
    const name = id.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter) => letter.toUpperCase());
    return name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.name) };
}
/** GitHub files a rule under the first tags: `security`, then the weaknesses, the most specific first. */
function tagsOf({ cwe, tags }) {
    const weaknesses = cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
    return [...new Set(['security', ...weaknesses, ...tags])].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.tags);
}
function severityOf({ securitySeverity }) {
    if (securitySeverity === undefined)
        return {};
    return { 'security-severity': Math.min(10, Math.max(0.1, securitySeverity)).toFixed(1) };
}
/** The help of a rule as a page: what is wrong, what to do, the code as it should not be and as it should. */
function helpPage(rule) {
    const { title, description, cwe, tags, example } = rule;
    const top = tags.find(tag => /^A\d\d:\d{4}$/.test(tag));
    const links = [
        ...cwe.map(number => `[CWE-${number}](${cwePage(number)})`),
        ...(top === undefined ? [] : [`OWASP Top 10 ${top}`]),
    ];
    return [
        `# ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(title, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(description, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.description),
        `**What to do:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(example === undefined ? rule.help : adviceOf(rule), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLimits */ .g.help)}`,
        ...(example === undefined ? [] : ['**Avoid**', block(example.bad), '**Prefer**', block(example.good)]),
        ...(links.length === 0 ? [] : [links.join(' · ')]),
    ].join('\n\n');
}
/** Code in a fence that none of its lines closes. */
function block(code) {
    const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${code}\n${fence}`;
}
function cwePage(cwe) {
    return `https://cwe.mitre.org/data/definitions/${cwe}.html`;
}


/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ relativeUri),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
function sentence(text, limit) {
    return cut(text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.'), limit);
}
/** A text that is too long, cut where it must be. */
function cut(text, limit) {
    return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}
/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
function withoutLinks(text) {
    return text.includes('](') ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}
/**
 * A path as a URI relative to the root of the repository, where the paths of findings start at `folder`; `undefined` for
 * anything else, such as a JSON Pointer or what lies outside.
 */
function relativeUri(path, folder = '') {
    if (path === '' || path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of [...folder.split('/'), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    // A lone surrogate has no UTF-8.
    return parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'))).join('/');
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
