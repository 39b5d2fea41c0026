export const id = 767;
export const ids = [767];
export const modules = {

/***/ 2767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blockingGate: () => (/* binding */ blockingGate)
});

// UNUSED EXPORTS: codeParts, timedScanner

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/git.js
var git = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/adapters/git-changes.js
var git_changes = __webpack_require__(4648);
// EXTERNAL MODULE: ./lib/adapters/git-ignored.js
var git_ignored = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/adapters/git-plain.js
var git_plain = __webpack_require__(6221);
;// CONCATENATED MODULE: ./lib/adapters/git-base.js






const limits = { blobBytes: 4 * 1024 * 1024, ms: 5_000 };
/**
 * Remembers a workspace as it is now. A file that nothing has touched since is as it was; one that something has touched
 * before it is asked for, such as a program that says nothing of what it writes, was as the commit has it. Without a
 * repository, it is as it was before the agent first wrote it. Never rejects.
 */
async function git_base_openBase(workspace, read) {
    const texts = new Map();
    const commit = await commitAt(workspace).catch(() => undefined);
    const began = Date.now();
    const readNow = (path) => {
        try {
            return read(path);
        }
        catch {
            return undefined;
        }
    };
    return {
        known: path => texts.get(path),
        textOf: async (path) => {
            const known = texts.get(path);
            if (known)
                return known.text;
            const isCommitted = commit !== undefined && !isUntouched(path, began) && isIn(commit.top, path);
            const text = isCommitted ? await committedText(commit, path, readNow) : readNow(path);
            texts.set(path, { text });
            return text;
        },
    };
}
async function commitAt(workspace) {
    const git = { cwd: workspace, environment: plainEnvironment(), signal: AbortSignal.timeout(limits.ms) };
    const top = await topOf(git);
    const id = (await askGit(['rev-parse', '--verify', 'HEAD^{commit}'], git)).trim();
    if (top === undefined)
        throw new Error('there is no repository');
    return { git: { cwd: top, environment: git.environment }, id, top };
}
/** Whether a file is there and nothing has changed it since; nobody can set back the time of that, unlike that of its text. */
function isUntouched(path, since) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.ctimeMs < since;
}
/** Whether a file is the repository's own, and not in one that lies inside it. */
function isIn(top, path) {
    const inside = relative(top, path);
    if (inside === '' || inside.startsWith('..'))
        return false;
    for (let folder = dirname(path); folder !== top; folder = dirname(folder))
        if (existsSync(join(folder, '.git')))
            return false;
    return true;
}
/** Read as it is stored: no filter of the repository is run. */
async function committedText({ git, id, top }, path, readNow) {
    const look = { ...git, signal: AbortSignal.timeout(limits.ms) };
    try {
        const entry = await askGit(['ls-tree', '--full-tree', '--long', '-z', id, '--', relative(top, path)], look);
        const [, blob, size] = /^\d+ blob (\w+) +(\d+)\t/.exec(entry) ?? [];
        // What git does not keep was there or not; nobody but the file can say.
        if (blob === undefined)
            return isIgnored(path) ? readNow(path) : undefined;
        return Number(size) > limits.blobBytes ? undefined : await askGit(['cat-file', 'blob', blob], look);
    }
    catch {
        // What stands there now may be the agent's, who may also have broken the repository.
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/package-root.js
var package_root = __webpack_require__(2093);
;// CONCATENATED MODULE: ./lib/adapters/parsers.js
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
async function parsers_loadParsers() {
    const folder = (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(), 'dist', 'wasm');
    // A name that is computed, so that the bundler leaves the import alone.
    const runtime = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'web-tree-sitter.js')).href;
    const treeSitter = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ /* @vite-ignore */ runtime)));
    await treeSitter.Parser.init({ wasmBinary: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'web-tree-sitter.wasm')) });
    const parsers = new Map();
    for (const grammar of grammars) {
        const parser = new treeSitter.Parser();
        parser.setLanguage(await treeSitter.Language.load((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, `tree-sitter-${grammar}.wasm`))));
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

// EXTERNAL MODULE: ./lib/adapters/files.js
var files = __webpack_require__(4683);
;// CONCATENATED MODULE: ./lib/adapters/project-reader.js



/** In bytes; of a longer file calls into it are not followed. */
const longest = 1024 * 1024;
/**
 * Reads other files of a project for whoever follows calls into them, by paths that are relative to its root. What is not
 * there, leads out of the project, or cannot be read is `undefined`: what goes through it stays in doubt.
 */
function project_reader_createProjectReader(root) {
    const project = (0,files/* realPath */.Ye)(root);
    return path => {
        const given = (0,external_node_path_.resolve)(root, path);
        try {
            // Of the places where a module may be most are empty: one question for those.
            if ((0,external_node_fs_.statSync)(given, { throwIfNoEntry: false })?.isFile() !== true)
                return undefined;
            const real = (0,files/* realPath */.Ye)(given);
            const inside = (0,external_node_path_.relative)(project, real);
            if (inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
                return undefined;
            return (0,files/* readText */.yR)(real, longest).text;
        }
        catch {
            return undefined;
        }
    };
}

// EXTERNAL MODULE: ./lib/adapters/secret-facts.js
var secret_facts = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/scan/code/baseline.js
/**
 * The findings of a file that it did not have before: those that are left when each of before has taken the one that is
 * the same. A file that was not there before had none.
 */
function baseline_newSince(before, after) {
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

// EXTERNAL MODULE: ./lib/examine/afterwards.js
var afterwards = __webpack_require__(5926);
;// CONCATENATED MODULE: ./lib/examine/code.js



/** A gate that refuses writes which bring a weakness where the policy blocks it, and those that cannot be scanned there. */
function createCodeGate(parts) {
    return async (call, operations) => {
        for (const path of (0,afterwards/* writtenPaths */.MD)(operations)) {
            if (parts.scanner.languageOf(parts.nameOf(path)) === undefined)
                continue;
            const blocks = (severity) => parts.consequenceAt(path, severity) === 'block';
            if (!(blocks('error') || blocks('warning') || blocks('note')))
                continue;
            const refusal = await refusalOf(call, operations, path, blocks, parts);
            if (refusal)
                return refusal;
        }
        return undefined;
    };
}
async function refusalOf(call, operations, path, blocks, { scanner, readBefore, nameOf, known, helpOf }) {
    const name = nameOf(path);
    try {
        const texts = (0,afterwards/* wholeAfter */.YK)(call, operations, () => readBefore(path));
        if (texts.length === 0)
            return undefined;
        const now = seenNow(path, name, scanner, readBefore);
        const base = await known(path);
        for (const text of texts) {
            const { findings, error } = scanner.scan(name, text);
            const isNew = new Set(baseline_newSince(base, { text, findings }));
            const brought = baseline_newSince(now, { text, findings }).filter(found => isNew.has(found) && blocks(found.severity));
            if (brought.length > 0)
                return refused(brought, helpOf);
            // Where it may come out in several ways, the file itself is scanned once it is written.
            if (error !== undefined && texts.length === 1)
                return unscanned(name, error);
        }
        return undefined;
    }
    catch (error) {
        return unscanned(name, (0,errors/* messageOf */.bD)(error));
    }
}
/** What stands in the file already is not brought by the call; of a file that cannot be read, nothing stands there. */
function seenNow(path, name, scanner, readBefore) {
    try {
        const text = readBefore(path);
        return text === undefined ? undefined : { text, findings: scanner.scan(name, text).findings };
    }
    catch {
        return undefined;
    }
}
function refused(findings, helpOf) {
    const shown = findings.slice(0, 5).map(({ where, region, message, flow = [] }) => {
        const way = flow.map(step => `${step.where}:${step.region.startLine} ${step.message}`).join(', then ');
        return `${where}:${region.startLine} ${message}${way === '' ? '' : ` (${way})`}`;
    });
    const more = findings.length > shown.length ? `; and ${findings.length - shown.length} more` : '';
    const rule = findings[0]?.rule ?? '';
    return {
        findings,
        settled: {
            effect: 'deny',
            layer: 'code',
            outcome: 'weakness-found',
            rule,
            reason: `nothing was written: the code would have a weakness that was not there before: ${shown.join('; ')}${more}`,
            instead: helpOf(rule) ?? 'write it without the weakness',
        },
    };
}
function unscanned(name, why) {
    return {
        findings: [],
        settled: {
            effect: 'deny',
            layer: 'code',
            outcome: 'code-unscanned',
            reason: `nothing was written: the policy blocks weaknesses in \`${name}\`, and as it would be afterwards it could not be scanned: ${why}`,
            instead: 'write code that can be read to its end, or split the file',
        },
    };
}

// EXTERNAL MODULE: ./lib/policy/code.js
var code = __webpack_require__(2201);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 81 modules
var find = __webpack_require__(7957);
;// CONCATENATED MODULE: ./lib/scan/code/flow/store.js
/** A fresh cell. */
function createCell(value, contents) {
    return { value, contents, savedIn: 0 };
}
/** An empty store. */
function createStore() {
    const trail = [];
    let branch = 0;
    let branches = 0;
    const save = (cell) => {
        if (cell.savedIn === branch)
            return;
        trail.push({ cell, value: cell.value, contents: cell.contents, savedIn: cell.savedIn });
        cell.savedIn = branch;
    };
    const changesSince = (mark) => {
        const change = new Map();
        for (let i = mark; i < trail.length; i++) {
            const cell = trail[i]?.cell;
            if (cell !== undefined)
                change.set(cell, { value: cell.value, contents: cell.contents });
        }
        return change;
    };
    return {
        write: (cell, value) => {
            save(cell);
            cell.value = value;
        },
        fill: (cell, contents) => {
            save(cell);
            cell.contents = contents;
        },
        mark: () => trail.length,
        changesSince,
        attempt: way => {
            const outer = branch;
            const mark = trail.length;
            branch = ++branches;
            try {
                way();
                return changesSince(mark);
            }
            finally {
                while (trail.length > mark) {
                    const last = trail.pop();
                    if (last === undefined)
                        break;
                    last.cell.value = last.value;
                    last.cell.contents = last.contents;
                    last.cell.savedIn = last.savedIn;
                }
                branch = outer;
            }
        },
        settle: work => {
            const outer = branch;
            const mark = trail.length;
            branch = ++branches;
            try {
                work();
            }
            finally {
                for (const { cell, savedIn } of trail.splice(mark))
                    cell.savedIn = savedIn;
                branch = outer;
            }
        },
        apply: change => {
            for (const [cell, { value, contents }] of change) {
                save(cell);
                cell.value = value;
                cell.contents = contents;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/environment.js

/** An empty environment inside another. */
function innerEnvironment(parent) {
    return { parent, cells: new Map(), outer: new Set() };
}
/** What the names that it has itself hold. */
function valuesIn({ cells }) {
    const values = new Map();
    for (const [name, { value }] of cells)
        if (value !== undefined)
            values.set(name, value);
    return values;
}
/** The variable of a name, from the innermost environment that has one. */
function lookUp(environment, name) {
    for (let at = environment; at !== undefined; at = at.parent) {
        const cell = at.cells.get(name);
        if (cell !== undefined)
            return cell;
    }
    return undefined;
}
/** The variable that an assignment to a name changes; made when there is none. */
function declare(environment, name) {
    if (environment.outer.has(name)) {
        const known = environment.parent === undefined ? undefined : lookUp(environment.parent, name);
        if (known !== undefined)
            return known;
    }
    const own = environment.cells.get(name);
    if (own !== undefined)
        return own;
    const cell = createCell();
    environment.cells.set(name, cell);
    return cell;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/kinds.js
/** What untrusted data can be turned against, one bit each: a sanitizer cleans for some of them or for all. */
const names = [
    'sql',
    'nosql',
    'command',
    'code',
    'ldap',
    'xpath',
    'template',
    'header',
    'log',
    'html',
    'path',
    'url',
    'redirect',
    'deserialisation',
    'xml',
    'trust',
    'regex',
    'mail',
    'archive',
    'assignment',
    'prototype',
    'format',
    'secret',
    'number',
    'choice',
];
/** The bit of each kind. */
const kinds = Object.freeze(Object.fromEntries(names.map((name, i) => [name, 1 << i])));
/** Clean for every kind of sink. */
const kinds_cleanForAll = (1 << names.length) - 1;
/** States that are no kind: what they mean is said by those who set and ask them. */
const states = {
    /** A path without `..` and links, which makes a check of its beginning worth something. */
    resolved: 1 << 28,
    /** A text whose beginning is ours: a host, a folder, a program. */
    prefixed: 1 << 29,
};
/** The bits of several kinds. */
function bitsOf(...wanted) {
    return wanted.reduce((bits, kind) => bits | kinds[kind], 0);
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/value.js

const unknown = { taints: [], constant: false };
const constant = { taints: [], constant: true };
/** Pieces are kept up to this many characters. */
const value_longest = 400;
const mostOfOneKind = 3;
const mostKnown = 4;
const mostCells = 4;
/** A value that is worked out when it is needed, once; one that is needed for itself stays unknown. */
function postponed(work) {
    let value;
    return {
        ...unknown,
        later: () => {
            if (value !== undefined)
                return value;
            value = unknown;
            value = settled(work());
            return value;
        },
    };
}
/** What a value is, where that was put off. */
function settled(value) {
    return value.later === undefined ? value : value.later();
}
/** A value that is known. */
function knownValue(value) {
    return { taints: [], constant: true, known: [value] };
}
/** The one constant that a value is, `undefined` when there is none or more. */
function knownOf(value) {
    return value?.known?.length === 1 ? value.known[0] : undefined;
}
/** The one string that a value is. */
function value_textOf(value) {
    const known = knownOf(value);
    return typeof known === 'string' ? known : undefined;
}
/** The known pieces of a text. */
function piecesOf(value) {
    const text = value_textOf(value);
    return text === undefined ? value.pieces : text.slice(0, value_longest);
}
/** The value of something with a dotted name; no name when it is too long to mean anything. */
function namedValue(name, taints = []) {
    return name.length > value_longest ? { taints, constant: false } : { taints, constant: false, name };
}
/** Data and nothing else. */
function tainted(taints) {
    return taints.length === 0 ? unknown : { taints, constant: false };
}
/** Two lists of data as one, each source once; a source is as clean as its dirtiest way. */
function union(a, b) {
    if (a === b || b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    let joined;
    for (const taint of b) {
        const all = joined ?? a;
        const i = all.findIndex(known => known.at === taint.at && known.origin === taint.origin);
        const known = all[i];
        if (known === undefined) {
            if (all.reduce((n, one) => n + (alike(one, taint) ? 1 : 0), 0) >= mostOfOneKind)
                continue;
            joined ??= [...a];
            joined.push(taint);
        }
        else if (known.clean !== (known.clean & taint.clean) || known.sure !== (known.sure || taint.sure)) {
            joined ??= [...a];
            const dirtier = (taint.clean & known.clean) === taint.clean && taint.sure ? taint : known;
            joined[i] = { ...dirtier, clean: known.clean & taint.clean, sure: known.sure || taint.sure };
        }
    }
    return joined ?? a;
}
/** Sources that count the same need not all be kept: a value may be put together from thousands. */
function alike(a, b) {
    return a.origin === b.origin && a.clean === b.clean && a.sure === b.sure;
}
/** The value with its data changed, when it has any. */
function mapTaints(value, change) {
    return value.taints.length === 0 ? value : { ...value, taints: value.taints.map(change) };
}
/** The value after something made it harmless for the given bits. */
function value_cleaned(value, bits) {
    return mapTaints(value, taint => ((taint.clean & bits) === bits ? taint : { ...taint, clean: taint.clean | bits }));
}
/** The value with its data in doubt: it went through code that is not known. */
function unsure(taints) {
    return taints.some(taint => taint.sure)
        ? taints.map(taint => (taint.sure ? { ...taint, sure: false } : taint))
        : taints;
}
/** True when data of somebody else is in it that is not clean for everything. */
function isOpen(taint) {
    return taint.origin !== 'random' && (taint.clean & kinds_cleanForAll) !== kinds_cleanForAll;
}
/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
function either(a, b) {
    if (a === b)
        return a;
    if (a.later !== undefined || b.later !== undefined)
        return either(settled(a), settled(b));
    const known = a.known === undefined || b.known === undefined ? undefined : allOf(a.known, b.known, mostKnown);
    const taints = union(a.taints, b.taints);
    const composed = a.composed === true || b.composed === true;
    const joined = {
        taints,
        constant: a.constant && b.constant,
        known,
        name: a.name === b.name ? a.name : a.name === undefined && isBare(a) ? b.name : isBare(b) ? a.name : undefined,
        pieces: b.composed === true && a.composed !== true ? b.pieces : (piecesOf(a) ?? piecesOf(b)),
        composed: composed ? true : undefined,
        cells: several(a.cells, b.cells),
        callables: several(a.callables, b.callables),
    };
    return same(a, joined) ? a : joined;
}
/** Nothing but "nothing": what a variable holds before it is given something. */
function isBare(value) {
    return value.known?.every(known => known === null) === true;
}
function several(a, b) {
    if (a === undefined || a === b)
        return b;
    return b === undefined ? a : (allOf(a, b, mostCells) ?? a);
}
function allOf(a, b, most) {
    const more = b.filter(item => !a.includes(item));
    return more.length === 0 ? a : a.length + more.length > most ? undefined : [...a, ...more];
}
function same(a, b) {
    return (a.taints === b.taints &&
        a.constant === b.constant &&
        a.name === b.name &&
        a.known === b.known &&
        a.composed === b.composed &&
        a.cells === b.cells &&
        a.callables === b.callables);
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/contents.js


/** Containers with more elements are one element that may be any of them. */
const mostItems = 32;
const deepest = 4;
const empty = new Map();
/** A new container or object. */
function containerValue(contents) {
    const whole = { members: empty, ...contents };
    return { taints: [], constant: isConstant(whole), cells: [createCell(undefined, shortened(whole))] };
}
function isConstant({ items, members, rest, of }) {
    return (of === undefined &&
        (rest === undefined || rest.constant) &&
        (items === undefined || items.every(item => item.constant)) &&
        [...members.values()].every(value => value.constant));
}
function shortened(contents) {
    const { items, members } = contents;
    if (items !== undefined && items.length > mostItems)
        return { ...contents, items: undefined, rest: anyOf([...items, ...(contents.rest ? [contents.rest] : [])]) };
    if (members.size > mostItems * 4)
        return {
            ...contents,
            members: empty,
            rest: anyOf([...members.values(), ...(contents.rest ? [contents.rest] : [])]),
        };
    return contents;
}
/** A value that may be any of several. */
function anyOf(values) {
    const [first, ...more] = values;
    return first === undefined ? undefined : more.reduce(either, first);
}
/** All data in a value, whatever it is in. */
function contents_deepTaints(value, depth = 0) {
    if (value.cells === undefined || depth >= deepest)
        return value.taints;
    let all = value.taints;
    for (const { contents } of value.cells) {
        if (contents === undefined)
            continue;
        for (const part of partsOf(contents))
            all = union(all, contents_deepTaints(part, depth + 1));
        if (contents.keys !== undefined)
            all = union(all, contents.keys.taints);
    }
    return all;
}
/** Everything in a container. */
function partsOf({ items, members, rest }) {
    return [...(items ?? []), ...members.values(), ...(rest === undefined ? [] : [rest])];
}
/** The contents that a value may have. */
function contentsOf(value) {
    return value.cells?.flatMap(cell => cell.contents ?? []) ?? [];
}
/** What is under a key, or anywhere in it when the key is not known; `undefined` when nothing is. */
function readKey(contents, key) {
    if (key === undefined)
        return anyOf(partsOf(contents));
    if (contents.items !== undefined && typeof key === 'number') {
        const item = contents.items.at(key);
        if (item !== undefined)
            return item;
    }
    return contents.members.get(String(key)) ?? contents.rest;
}
/** What a loop over a container is given: elements, or keys of a map. */
function elementOf(value) {
    const parts = contentsOf(value).map(contents => contents.type === 'map' || contents.type === 'object'
        ? (contents.keys ?? (contents.rest === undefined ? constant : unknown))
        : (anyOf(partsOf(contents)) ?? constant));
    if (parts.length === 0)
        return { taints: value.taints, constant: value.constant, name: elementName(value) };
    return anyOf(parts) ?? constant;
}
function elementName({ name }) {
    return name === undefined ? undefined : `${name}[]`;
}
/** The values of a map. */
function valuesOf(value) {
    const parts = contentsOf(value).flatMap(partsOf);
    return anyOf(parts) ?? { taints: value.taints, constant: value.constant };
}
/** Puts a value under a key; where several containers are meant, each may or may not have it. */
function writeKey(store, cells, key, value) {
    const known = knownOf(key);
    for (const cell of cells) {
        const old = cell.contents ?? { type: 'map', members: empty };
        store.fill(cell, shortened(withKey(old, known, key, cells.length > 1 ? either(readKey(old, known) ?? value, value) : value)));
    }
}
function withKey(old, known, key, value) {
    if (known === undefined) {
        const rest = old.rest === undefined ? value : either(old.rest, value);
        return { ...old, rest, keys: old.keys === undefined ? key : either(old.keys, key) };
    }
    if (old.items !== undefined && typeof known === 'number') {
        const at = known < 0 ? known + old.items.length : known;
        if (at < old.items.length && at >= 0)
            return { ...old, items: old.items.with(at, value) };
    }
    return { ...old, members: new Map(old.members).set(String(known), value) };
}
/** Forgets a key. */
function removeKey(store, cells, key) {
    if (key === undefined || cells.length !== 1)
        return;
    for (const cell of cells) {
        const old = cell.contents;
        if (old === undefined)
            continue;
        if (old.items !== undefined && typeof key === 'number') {
            const at = key < 0 ? key + old.items.length : key;
            if (at < old.items.length)
                store.fill(cell, { ...old, items: old.items.toSpliced(at, 1) });
        }
        else if (old.members.has(String(key))) {
            const members = new Map(old.members);
            members.delete(String(key));
            store.fill(cell, { ...old, members });
        }
    }
}
/** Changes the elements of lists; where they are not all known, or several are meant, it only adds. */
function changeItems(store, cells, added, change) {
    for (const cell of cells) {
        const old = cell.contents ?? { type: 'list', members: empty };
        if (old.items !== undefined && cells.length === 1)
            store.fill(cell, shortened({ ...old, items: change(old.items) }));
        else {
            const rest = anyOf([...(old.rest === undefined ? [] : [old.rest]), ...added]);
            store.fill(cell, { ...old, rest });
        }
    }
}
/** What a container may hold when two ways meet; the first itself when the second adds nothing. */
function eitherContents(a, b) {
    if (a === undefined || a === b)
        return b;
    if (b === undefined)
        return a;
    const together = a.items !== undefined && b.items !== undefined && a.items.length === b.items.length;
    const { items, rest } = together ? joinItems(a, b) : mixItems(a, b);
    const members = joinMembers(a, b);
    const keys = joinOptional(a.keys, b.keys);
    const of = a.of ?? b.of;
    if (items === a.items && rest === a.rest && members === a.members && keys === a.keys && of === a.of)
        return a;
    return shortened({ type: a.type, items, members, rest, keys, of });
}
function joinOptional(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return either(a, b);
}
function joinItems(a, b) {
    const old = a.items ?? [];
    const items = old.map((item, i) => either(item, b.items?.[i] ?? item));
    return { items: items.every((item, i) => item === old[i]) ? a.items : items, rest: joinOptional(a.rest, b.rest) };
}
function mixItems(a, b) {
    const all = [a.rest, b.rest, ...(a.items ?? []), ...(b.items ?? [])].filter(value => value !== undefined);
    const joined = anyOf(all);
    // The order matters to who asks whether something was learnt.
    return { items: undefined, rest: joined };
}
function joinMembers(a, b) {
    if (a.members === b.members)
        return a.members;
    let joined;
    for (const [key, value] of b.members) {
        const known = a.members.get(key);
        const both = known === undefined ? (a.rest === undefined ? value : either(a.rest, value)) : either(known, value);
        if (both !== known) {
            joined ??= new Map(a.members);
            joined.set(key, both);
        }
    }
    return joined ?? a.members;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/check.js



const order = ['error', 'warning', 'note'];
/**
 * Judges what reaches a sink. A proven way from a source is as grave as the sink says; what may come from elsewhere, or
 * by way of code that was not followed, is a note. Everything else is silent. True when something was found.
 */
function checkFlow(sink, value, place, frame, machine) {
    if (sink.accepts?.(value) === false)
        return false;
    const pieces = piecesOf(value) ?? '';
    if (sink.prefix?.test(pieces) === true)
        return false;
    if (sink.pieces !== undefined &&
        (sink.needsPieces === true || contents_deepTaints(value).every(taint => taint.origin !== 'request')) &&
        !sink.pieces.test(pieces))
        return false;
    const open = contents_deepTaints(value).filter(taint => taint.origin !== 'random' && (taint.clean & kinds[sink.kind]) === 0);
    const proven = gravest(open, sink);
    if (proven !== undefined) {
        const { taint, severity } = proven;
        const way = taint.sure ? 'reaches' : 'may reach';
        const message = `\`${taint.source}\` (line ${taint.line}) ${way} ${place.name} ${sink.lacks}`;
        const confidence = severity === 'error' ? 'high' : severity === 'warning' ? 'medium' : 'low';
        machine.report({
            rule: sink.rule,
            severity,
            confidence,
            message,
            at: place.at,
            flow: flowOf(taint, place.at, frame.file, message),
            passing: sink.passes ? 'line' : undefined,
        }, frame);
        return true;
    }
    return checkUnknown(sink, value, pieces, place, frame, machine);
}
/** What does not come from a source that is known, and is not constant either. */
function checkUnknown(sink, value, pieces, { at, name }, frame, machine) {
    if (value.constant || (sink.composed === undefined && sink.otherwise === undefined))
        return false;
    if (contents_deepTaints(value).some(taint => (taint.clean & kinds[sink.kind]) !== 0))
        return false;
    if (sink.composed !== undefined && value.composed === true && (sink.pieces?.test(pieces) ?? true)) {
        const message = `${name} is given text that is put together with a value whose origin is not known`;
        machine.report({ rule: sink.rule, severity: sink.composed, confidence: 'low', message, at }, frame);
        return true;
    }
    if (sink.otherwise === undefined)
        return false;
    const message = `${name} is given a value whose origin is not known, ${sink.lacks}`;
    machine.report({ rule: sink.rule, severity: sink.otherwise, confidence: 'low', message, at }, frame);
    return true;
}
function gravest(taints, sink) {
    let best;
    for (const taint of taints) {
        const said = sink.severity[taint.origin];
        if (said === undefined)
            continue;
        const severity = taint.sure && sink.weak?.test(taint.source) !== true ? said : 'note';
        if (best === undefined || order.indexOf(severity) < order.indexOf(best.severity))
            best = { taint, severity };
    }
    return best;
}
/** The way of data to a sink, source first. */
function flowOf(taint, at, file, says) {
    const places = [{ ...at, path: file.isMain ? undefined : file.path, message: says }];
    for (let step = taint.step; step !== undefined; step = step.before)
        places.push({ start: step.at, end: step.end, path: step.file, message: step.says });
    return places.toReversed();
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/name.js


const nothing = [];
/** The value of a dotted name; data, when the tables say that it is a source. */
function nameValue(name, at, frame, machine) {
    const { models } = machine.language;
    const canonical = models.canonical(name);
    const known = models.constants.get(canonical);
    if (known !== undefined)
        return { ...knownValue(known), name: canonical };
    const origin = models.sources.get(canonical);
    return namedValue(canonical, origin === undefined ? nothing : [machine.taint(origin, at, frame)]);
}
/** The member of an object whose value is known. */
function memberOf(object, node, frame, machine) {
    const found = [];
    for (const contents of contentsOf(object)) {
        const member = memberIn(contents, node.name, object, frame, machine);
        if (member !== undefined)
            found.push(member);
    }
    for (const callable of object.callables ?? []) {
        if (callable.kind !== 'class')
            continue;
        const member = classMember(callable, node.name);
        if (member !== undefined)
            found.push(bound(member, object, callable));
    }
    const known = anyOf(found);
    if (known !== undefined)
        return known;
    const value = object.name === undefined ? unknown : nameValue(`${object.name}.${node.name}`, node, frame, machine);
    const taints = union(value.taints, object.cells === undefined ? object.taints : restTaints(object));
    const own = object.name === undefined && object.constant ? constant : value;
    const whole = taints === own.taints || taints.length === 0 ? own : { ...own, taints, known: undefined, constant: false };
    const bits = object.name === undefined || taints.length === 0 ? 0 : (machine.language.memberBits?.(object.name, node.name) ?? 0);
    return bits === 0 ? whole : value_cleaned(whole, bits);
}
/** What a member may hold of an object of which only some members are known. */
function restTaints(object) {
    let all = object.taints;
    for (const { rest } of contentsOf(object))
        if (rest !== undefined)
            all = union(all, contents_deepTaints(rest));
    return all;
}
function memberIn(contents, name, object, frame, machine) {
    const own = contents.type === 'object' || machine.language.membersAreKeys ? contents.members.get(name) : undefined;
    if (own !== undefined)
        return settled(own);
    if (contents.of === undefined)
        return undefined;
    const inherited = classMember(contents.of, name);
    if (inherited === undefined)
        return undefined;
    const member = bound(inherited, object, contents.of);
    return invokeProperty(member, frame, machine) ?? member;
}
const noArguments = { positional: [], keywords: new Map(), isSpread: false };
/** The value of a property: what its function gives. */
function invokeProperty(member, frame, machine) {
    const getters = member.callables?.filter(callable => callable.kind === 'function' && callable.code.isProperty === true);
    if (getters === undefined || getters.length === 0)
        return undefined;
    return anyOf(getters.map(getter => machine.invoke(getter, noArguments, undefined, frame) ?? unknown));
}
/** What a class or one that it extends has under a name. */
function classMember(of, name, depth = 0) {
    const own = of.members.contents?.members.get(name);
    if (own !== undefined || depth > 8)
        return own;
    for (const base of of.bases)
        for (const callable of base.callables ?? []) {
            const found = callable.kind === 'class' ? classMember(callable, name, depth + 1) : undefined;
            if (found !== undefined)
                return found;
        }
    return undefined;
}
/** A function of a class as a method of an object; everything else as it is. */
function bound(member, self, owner) {
    const { callables } = member;
    if (callables === undefined || callables.every(callable => callable.kind === 'class'))
        return member;
    return {
        ...member,
        callables: callables.map((callable) => {
            if (callable.kind === 'class' || callable.self !== undefined || callable.code.isStatic === true)
                return callable;
            return { ...callable, self, owner };
        }),
    };
}
/** `object[key]`. */
function indexed(object, key, node, frame, machine) {
    const known = knownOf(key);
    const text = value_textOf(object);
    if (text !== undefined && typeof known === 'number') {
        const letter = text.at(known);
        return letter === undefined ? constant : { ...object, known: [letter] };
    }
    const all = contentsOf(object);
    const found = all.flatMap(contents => readKey(contents, known) ?? []);
    if (machine.language.membersAreKeys && found.length === 0 && typeof known === 'string')
        return memberOf(object, { op: 'member', object: node.object, name: known, nameAt: node.key, start: node.start, end: node.end }, frame, machine);
    const value = anyOf(found);
    if (value !== undefined)
        return value;
    // A look-up with foreign data in a table of our own gives what is in the table.
    const isOwn = all.length > 0;
    const name = object.name === undefined ? undefined : `${object.name}[]`;
    return name === undefined || isOwn
        ? { taints: object.taints, constant: object.constant }
        : either(namedValue(name, object.taints), namedValue(name, object.taints));
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/assign.js






const mostSteps = 12;
/** Gives what stands on the left of an assignment, a loop or an `as` its value. */
function assignTarget(target, value, from, frame, machine) {
    const { watch } = machine.language;
    switch (target.op) {
        case 'name': {
            watch.assigned?.(target.name, value, from, target, frame, machine);
            const stepped = withStep(value, target, `\`${target.name}\` is given it`, frame);
            machine.store.write(declare(frame.environment, target.name), stepped);
            return;
        }
        case 'member': {
            watch.assigned?.(target.name, value, from, target, frame, machine);
            const object = machine.evaluate(target.object, frame);
            checkAssigned(target.name, object, value, target, frame, machine);
            writeMember(target.object, object, knownValue(target.name), value, frame, machine);
            return;
        }
        case 'index': {
            const object = machine.evaluate(target.object, frame);
            const key = machine.evaluate(target.key, frame);
            const text = value_textOf(key);
            if (text !== undefined)
                watch.assigned?.(text, value, from, target, frame, machine);
            checkAssigned(text ?? '[]', object, value, target, frame, machine, key);
            writeMember(target.object, object, key, value, frame, machine);
            return;
        }
        case 'rest':
            assignTarget(target.target, value, undefined, frame, machine);
            return;
        case 'default': {
            const fallback = machine.evaluate(target.value, frame);
            assignTarget(target.target, either(value, fallback), undefined, frame, machine);
            return;
        }
        case 'map':
            for (const { key, target: to } of target.targets) {
                if (to.op === 'rest') {
                    assignTarget(to.target, value, undefined, frame, machine);
                    continue;
                }
                assignTarget(to, partOf(value, key, frame, machine), undefined, frame, machine);
            }
            return;
        case 'list':
            assignList(target.targets, value, frame, machine);
    }
}
function partOf(value, key, frame, machine) {
    const known = knownOf(machine.evaluate(key, frame));
    const found = anyOf(contentsOf(value).flatMap(contents => readKey(contents, known) ?? []));
    if (found !== undefined)
        return found;
    if (value.name === undefined || typeof known !== 'string')
        return { taints: value.taints, constant: value.constant };
    const named = nameValue(`${value.name}.${known}`, key, frame, machine);
    return { ...named, taints: union(named.taints, value.taints) };
}
/** `a, *b, c = value`: part by part when the parts are known, else each may get any of it. */
function assignList(targets, value, frame, machine) {
    const [contents, ...more] = contentsOf(value);
    const items = more.length === 0 ? contents?.items : undefined;
    const restAt = targets.findIndex(target => target?.op === 'rest');
    for (const [i, target] of targets.entries()) {
        if (target === undefined)
            continue;
        if (target.op === 'rest') {
            const end = (items?.length ?? 0) - (targets.length - 1 - i);
            assignTarget(target.target, containerValue(items === undefined ? { type: 'list', rest: elementOf(value) } : { type: 'list', items: items.slice(i, end) }), undefined, frame, machine);
            continue;
        }
        const at = restAt >= 0 && i > restAt ? (items?.length ?? 0) - (targets.length - i) : i;
        assignTarget(target, items?.[at] ?? elementOf(value), undefined, frame, machine);
    }
}
/** Puts a value into an object; one of which nothing is known gets an inside. */
function writeMember(node, object, key, value, frame, machine) {
    writeKey(machine.store, cellsFor(node, object, frame, machine), key, value);
}
/** The insides of an object, made where there are none. */
function cellsFor(node, object, frame, machine, type = 'object') {
    if (object.cells !== undefined)
        return object.cells;
    const cells = [createCell(undefined, { type, members: new Map(), ...(object.constant ? {} : { rest: undefined }) })];
    const whole = { ...object, known: undefined, cells };
    if (node.op === 'name') {
        const cell = declareSeen(node.name, frame);
        machine.store.write(cell, whole);
    }
    else if (node.op === 'member' || node.op === 'index') {
        const outer = machine.evaluate(node.object, frame);
        const key = node.op === 'member' ? knownValue(node.name) : machine.evaluate(node.key, frame);
        if (outer.cells !== undefined)
            writeKey(machine.store, outer.cells, key, whole);
        else if (node.object.op === 'name')
            writeMember(node.object, outer, key, whole, frame, machine);
    }
    return cells;
}
function declareSeen(name, frame) {
    for (let at = frame.environment; at !== undefined; at = at.parent) {
        const cell = at.cells.get(name);
        if (cell !== undefined)
            return cell;
    }
    return declare(frame.environment, name);
}
function checkAssigned(name, object, value, target, frame, machine, key) {
    const { assigned } = machine.language.models;
    const sinks = assigned.get(object.name === undefined ? '' : `${object.name}.${name}`) ??
        assigned.get(`${object.name}[]`) ??
        assigned.get(`.${object.name?.split('.').at(-1)}[].${name.toLowerCase()}`) ??
        assigned.get(`.${object.name?.split('.').at(-1)}[]`) ??
        assigned.get(`.${name}`);
    for (const sink of sinks ?? []) {
        checkFlow(sink, value, { at: target, name: `\`${frame.file.source.slice(target.start, target.end)}\`` }, frame, machine);
        if (key !== undefined)
            checkFlow(sink, key, { at: target, name: `\`${frame.file.source.slice(target.start, target.end)}\`` }, frame, machine);
    }
}
/** The value, its data having come through one more place. */
function withStep(value, { start, end }, says, frame) {
    if (value.taints.length === 0)
        return value;
    const file = frame.file.isMain ? undefined : frame.file.path;
    return {
        ...value,
        taints: value.taints.map((taint) => {
            const length = (taint.step?.length ?? 0) + 1;
            if (length > mostSteps || taint.step?.at === start)
                return taint;
            return { ...taint, step: { at: start, end, file, says, before: taint.step, length } };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/machine.js
/** The code of a span on one line, cut to what a message needs. */
function excerpt(file, { start, end }) {
    const text = file.source.slice(start, Math.min(end, start + 200)).replaceAll(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/call.js







/** A call with its parts evaluated; nothing of it is judged yet. */
function callOf(node, frame, machine) {
    const { callee } = node;
    const isMember = callee.op === 'member';
    const receiver = isMember ? { node: callee.object, value: machine.evaluate(callee.object, frame) } : undefined;
    const target = isMember && receiver !== undefined
        ? memberOf(receiver.value, callee, frame, machine)
        : machine.evaluate(callee, frame);
    const method = isMember ? callee.name : undefined;
    const args = argumentsOf(node.args, frame, machine);
    if (receiver !== undefined &&
        machine.language.membersAreKeys &&
        isHandedOn(receiver.value, callee.op === 'member' ? callee.name : ''))
        return handedOn(receiver.value, method === 'apply', args, node, frame);
    const foreign = target.callables?.find(callable => callable.kind === 'class')?.ancestors;
    const name = foreign?.find(ancestor => !ancestor.startsWith('local:')) ??
        target.name ??
        (method === undefined ? '' : `?.${method}`);
    return { ...args, name, method, receiver, callee: target, node, at: isMember ? callee.nameAt : callee, frame };
}
/** `f.call(self, …)` and `f.apply(self, […])`, where `f` is a function that is seen. */
function isHandedOn({ callables }, method) {
    return callables !== undefined && (method === 'call' || method === 'apply');
}
function handedOn(callee, isList, args, node, frame) {
    const [self, ...others] = args.positional;
    const bound = callee.callables?.map(callable => callable.kind === 'function' && callable.self === undefined ? { ...callable, self: self?.value } : callable);
    const positional = [];
    const isSpread = isList && others[0] !== undefined ? spreadItems(positional, others[0]) : args.isSpread;
    return {
        ...args,
        positional: isList ? positional : others,
        isSpread,
        name: callee.name ?? '',
        method: undefined,
        receiver: undefined,
        callee: { ...callee, callables: bound },
        node,
        at: node.callee,
        frame,
    };
}
function argumentsOf(args, frame, machine) {
    const draft = { positional: [], keywords: new Map(), isSpread: false };
    for (const { name, value: node } of args) {
        if (node.op === 'spread') {
            const value = machine.evaluate(node.value, frame);
            if (name === '**')
                spreadNames(draft.keywords, { node, value });
            else if (spreadItems(draft.positional, { node, value }))
                draft.isSpread = true;
            continue;
        }
        const given = { node, value: machine.evaluate(node, frame) };
        if (name === undefined)
            draft.positional.push(given);
        else
            draft.keywords.set(name, given);
    }
    return draft;
}
/** `**map`: its keys by name, and what else may be in it under the name `**`. */
function spreadNames(keywords, { node, value }) {
    const all = contentsOf(value);
    for (const { members } of all)
        for (const [key, member] of members)
            keywords.set(key, { node, value: member });
    const rest = all.length === 0 ? tainted(value.taints) : all[0]?.rest;
    if (rest !== undefined)
        keywords.set('**', { node, value: rest });
}
/** `*list`: its items, or one that stands for all; true when how many is not known. */
function spreadItems(positional, { node, value }) {
    const [contents, ...more] = contentsOf(value);
    const isListed = contents?.items !== undefined && contents.rest === undefined && more.length === 0;
    const items = isListed ? (contents.items ?? []) : [elementOf(value)];
    positional.push(...items.map(item => ({ node, value: item })));
    return !isListed;
}
/** A call: looks at what is called with what, and tells what it gives back. */
function evaluateCall(node, frame, machine) {
    const call = callOf(node, frame, machine);
    const { watch } = machine.language;
    for (const [keyword, { node: given, value }] of call.keywords)
        watch.assigned?.(keyword, value, given, given, frame, machine);
    watch.called?.(call, machine);
    const model = modelOf(call, machine);
    let found = 0;
    if (model !== undefined)
        found = judge(model, call, machine);
    const result = resultOf(call, model, machine);
    const stepped = result.taints.length > 0 && call.name !== '' && result.taints !== call.receiver?.value.taints
        ? withStep(result, node, `through \`${excerpt(frame.file, call.at)}\``, frame)
        : result;
    // What was reported once is not reported again where it goes from there.
    return found === 0 ? stepped : value_cleaned(stepped, found);
}
/** What is known about a call: by its name, or by its method. */
function modelOf({ name, method, callee, receiver }, machine) {
    const { calls } = machine.language.models;
    const exact = calls.get(name);
    if (exact !== undefined || callee.callables !== undefined)
        return exact;
    if (method === undefined)
        return undefined;
    const owner = receiver?.node.op === 'member' ? calls.get(`.${receiver.node.name}.${method}`) : undefined;
    return owner ?? calls.get(`.${method}`);
}
/** Reports what is wrong with a call; gives the kinds of what flowed into it. */
function judge(model, call, machine) {
    let found = 0;
    for (const sink of model.sinks ?? []) {
        if (sink.when !== undefined && !sink.when(call, machine))
            continue;
        if (judgeSink(sink, call, machine) && sink.passes !== true)
            found |= kinds[sink.kind];
    }
    for (const { rule, severity, confidence, says } of model.checks ?? []) {
        const said = typeof says === 'string' ? says : says(call, machine);
        if (said === undefined)
            continue;
        const given = typeof said === 'string' ? { message: said, severity } : said;
        machine.report({ rule, confidence: confidence ?? (given.severity === 'note' ? 'low' : 'high'), at: call.at, ...given }, call.frame);
    }
    return found;
}
function judgeSink(sink, call, machine) {
    const { frame, node } = call;
    const callee = node.op === 'call' ? node.callee : node;
    let found = false;
    for (const place of sink.places)
        for (const { value } of call_givenAt(call, place)) {
            const part = sink.part === undefined ? value : sink.part(value, call, machine);
            if (part !== undefined &&
                checkFlow(sink, part, { at: call.at, name: `\`${excerpt(frame.file, callee)}\`` }, frame, machine))
                found = true;
        }
    return found;
}
/** What is given at a place of a call. */
function call_givenAt({ positional, keywords, receiver }, place) {
    if (place === 'self')
        return receiver === undefined ? [] : [receiver];
    if (place === '*')
        return [...positional, ...keywords.values()];
    const given = typeof place === 'number' ? positional[place] : keywords.get(place);
    return given === undefined ? [] : [given];
}
function resultOf(call, model, machine) {
    const { callee, frame } = call;
    const known = model?.result?.(call, machine);
    if (known !== undefined)
        return known;
    if (callee.callables !== undefined) {
        const results = callee.callables.flatMap(callable => machine.invoke(callable, call, call, frame) ?? []);
        const result = anyOf(results);
        if (result !== undefined)
            return result;
        // Recursion, or too deep: what goes in may come out.
        return tainted(givenTaints(call));
    }
    return machine.language.models.unknownCall?.(call, machine) ?? call_passed(call, machine);
}
/** What a function of which nothing is known gives: what it is given, in doubt; what its object holds, for sure. */
function call_passed(call, machine) {
    const { callee, receiver, name } = call;
    const own = receiver === undefined ? callee.taints : union(callee.taints, contents_deepTaints(receiver.value));
    const given = unsure(givenTaints(call));
    const taints = union(own, given);
    for (const { value } of call.positional)
        runCallback(value, own, call, machine);
    if (name === '' || name.startsWith('?.'))
        return taints.length === 0 ? unknown : { taints, constant: false, name: name === '' ? undefined : `${name}()` };
    return namedValue(`${name}()`, taints);
}
/** A function that is handed over is called with what the object holds. */
function runCallback({ callables }, taints, call, machine) {
    if (callables === undefined || taints.length === 0)
        return;
    for (const callable of callables)
        if (callable.kind === 'function')
            machine.invoke(callable, {
                positional: callable.code.parameters.map(() => ({ node: call.node, value: tainted(taints) })),
                keywords: new Map(),
                isSpread: false,
            }, call, call.frame);
}
/** The data of all arguments. */
function givenTaints({ positional, keywords }) {
    let all = [];
    for (const { value } of positional)
        all = union(all, contents_deepTaints(value));
    for (const { value } of keywords.values())
        all = union(all, contents_deepTaints(value));
    return all;
}
/** The text of an argument, by position or name. */
function textAt(call, ...places) {
    for (const place of places) {
        const [given] = call_givenAt(call, place);
        if (given !== undefined)
            return textOf(given.value);
    }
    return undefined;
}
/** True when a value is clean for everything. */
function isClean(value) {
    return deepTaints(value).every(taint => (taint.clean & cleanForAll) === cleanForAll);
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/callable.js



/** A function as a value; it is also followed by itself once what stands around it is known. */
function closureValue(code, frame, machine) {
    const environment = frame.isClass && frame.environment.parent !== undefined ? frame.environment.parent : frame.environment;
    const owner = frame.isClass ? frame.owner : undefined;
    const closure = {
        kind: 'function',
        code,
        environment,
        file: frame.file,
        owner,
        ...(code.isArrow === true && frame.self !== undefined ? { self: frame.self } : {}),
    };
    for (const decorator of code.decorators)
        machine.evaluate(decorator, frame);
    for (const { fallback } of code.parameters)
        if (fallback !== undefined)
            machine.evaluate(fallback, frame);
    const definition = { closure, frame };
    machine.pending.push(definition);
    if (!machine.definitions.has(code))
        machine.definitions.set(code, definition);
    return {
        ...constant,
        constant: false,
        callables: [closure],
        name: frame.isClass || frame.depth > 0 ? undefined : `local:${code.name}`,
    };
}
/** A class as a value, its body followed. */
function classValue(code, frame, machine) {
    const bases = code.bases.map(base => machine.evaluate(base, frame));
    for (const decorator of code.decorators)
        machine.evaluate(decorator, frame);
    const ancestors = bases.flatMap(base => [
        ...(base.name === undefined ? [] : [base.name]),
        ...(base.callables ?? []).flatMap(callable => (callable.kind === 'class' ? callable.ancestors : [])),
    ]);
    const empty = { type: 'object', members: new Map() };
    const of = {
        kind: 'class',
        code,
        bases,
        ancestors,
        members: createCell(undefined, empty),
        any: createCell(undefined, empty),
        environment: frame.environment,
    };
    machine.store.fill(of.any, { ...empty, of });
    const inside = {
        ...frame,
        environment: innerEnvironment(frame.environment),
        owner: of,
        isClass: true,
        name: code.name,
        loops: [],
        exits: undefined,
    };
    machine.execute(code.body, inside);
    machine.store.fill(of.members, { ...empty, members: valuesIn(inside.environment) });
    machine.language.watch.described?.(of, frame, machine);
    return { taints: [], constant: false, callables: [of], name: `local:${code.name}` };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/cleaning.js





/** What a check of a part of an address makes safe: where it leads. */
const addresses = bitsOf('url', 'redirect');
/** Cleans a variable; when only a part of it was looked at, all that came from the same source as that. */
function clean(node, bits, frame, machine, needs = 0) {
    const { at, isPart } = rootOf(node);
    if (at === undefined)
        return;
    if (at.op === 'member' || at.op === 'index') {
        const holder = holderOf(at, frame, machine);
        if (holder !== undefined)
            cleanVariable(holder, bits, needs, frame, machine);
        if (cleanMember(at, bits, needs, frame, machine) || holder !== undefined)
            return;
    }
    const cell = at.op === 'name' ? lookUp(frame.environment, at.name) : undefined;
    if (isPart || cell === undefined)
        cleanPart(node, at, bits, needs, frame, machine);
    else
        cleanVariable(cell, bits, needs, frame, machine);
}
/** The variable that holds the very value that an expression gives, by way of a container. */
function holderOf(node, frame, machine) {
    const value = machine.evaluate(node, frame);
    if (value.taints.length === 0)
        return undefined;
    return [...frame.environment.cells.values()].find(cell => cell.value === value);
}
/** Only a part was looked at: of an address that says where it leads, of anything else what was asked for. */
function cleanPart(node, at, bits, needs, frame, machine) {
    const looked = machine.evaluate(node, frame);
    cleanSource(looked, bits === kinds_cleanForAll ? addresses : bits, needs, frame, machine);
    // The same place, read again, holds what was looked at.
    if (needs === 0 && machine.language.membersAreKeys && looked.taints.length > 0)
        writePlace(at, value_cleaned(looked, bits), frame, machine);
}
function cleanVariable(cell, bits, needs, frame, machine) {
    const { value } = cell;
    if (value === undefined || value.taints.length === 0)
        return;
    machine.store.write(cell, cleanedOf(value, bits, needs));
    // Other names of the same.
    for (const other of frame.environment.cells.values())
        if (other !== cell && other.value !== undefined && other.value.taints === value.taints)
            machine.store.write(other, cleanedOf(other.value, bits, needs));
}
/** The value clean for some kinds, as far as its data is in the state that this needs. */
function cleanedOf(value, bits, needs) {
    return mapTaints(value, taint => needs !== 0 && (taint.clean & needs) === 0 ? taint : { ...taint, clean: taint.clean | bits });
}
/**
 * Writes down what a condition looks at, where that is a part of something: in the way in which it turns out to be
 * harmless it is changed, and where the ways meet it is what it is in the worst of them.
 */
function holdPlaces(condition, frame, machine) {
    if (!machine.language.membersAreKeys)
        return;
    const stack = [condition];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.op === 'not')
            stack.push(node.value);
        else if (node.op === 'logic')
            stack.push(...node.parts);
        else if (node.op === 'compare')
            stack.push(node.first, ...node.rest.map(link => link.value));
        else if (node.op === 'call')
            stack.push(...node.args.map(arg => arg.value), ...(node.callee.op === 'member' ? [node.callee.object] : []));
        else if (node.op === 'member' || node.op === 'index') {
            const value = machine.evaluate(node, frame);
            if (value.taints.length > 0 && value.cells === undefined)
                writePlace(node, value, frame, machine);
        }
    }
}
function writePlace(at, value, frame, machine) {
    if (at.op === 'member')
        writeMember(at.object, machine.evaluate(at.object, frame), knownValue(at.name), value, frame, machine);
    else if (at.op === 'index')
        writeMember(at.object, machine.evaluate(at.object, frame), machine.evaluate(at.key, frame), value, frame, machine);
}
/** Cleans what an object holds under a name; false when nothing is known of that. */
function cleanMember(node, bits, needs, frame, machine) {
    const object = machine.evaluate(node.object, frame);
    const key = node.op === 'member' ? node.name : knownOf(machine.evaluate(node.key, frame));
    if (object.cells === undefined || key === undefined)
        return false;
    const held = contentsOf(object).flatMap(contents => readKey({ ...contents, rest: undefined }, key) ?? []);
    const [value, ...more] = held;
    if (value === undefined || more.length > 0)
        return false;
    writeKey(machine.store, object.cells, knownValue(key), cleanedOf(value, bits, needs));
    return true;
}
/** The variable that an expression looks at, and whether it looks at more than its form. */
function rootOf(node) {
    let isPart = false;
    let at = node;
    for (;;) {
        if (at.op === 'slice')
            at = at.object;
        else if (at.op === 'call' && at.callee.op === 'member' && reshaping.has(at.callee.name))
            at = at.callee.object;
        else if (at.op === 'call' && at.callee.op === 'name' && wrapping.has(at.callee.name) && at.args[0] !== undefined)
            at = at.args[0].value;
        else if (at.op === 'member' || at.op === 'index') {
            isPart = true;
            return { at, isPart };
        }
        else
            return { at, isPart: isPart || at.op !== 'name' };
    }
}
const reshaping = new Set([
    'lower',
    'upper',
    'strip',
    'casefold',
    'lstrip',
    'rstrip',
    'toLowerCase',
    'toUpperCase',
    'trim',
    'toString',
    'as_posix',
    'split',
]);
const wrapping = new Set(['str', 'String', 'repr', 'os.fspath']);
/** Cleans every variable for data of the sources of a value. */
function cleanSource(value, bits, needs, frame, machine) {
    const sources = new Set(contents_deepTaints(value)
        .filter(taint => needs === 0 || (taint.clean & needs) !== 0)
        .map(taint => taint.at));
    if (sources.size === 0)
        return;
    for (let at = frame.environment; at !== undefined; at = at.parent)
        for (const cell of at.cells.values()) {
            if (cell.value?.taints.some(taint => sources.has(taint.at)) !== true)
                continue;
            machine.store.write(cell, mapTaints(cell.value, taint => (sources.has(taint.at) ? { ...taint, clean: taint.clean | bits } : taint)));
        }
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/meet.js


const none = new Map();
/** A way that changes nothing. */
const unchanged = none;
/** Lets the code go on where several ways meet. True when something was learnt. */
function meet(store, ways) {
    const [only] = ways;
    if (only === undefined)
        return false;
    if (ways.length === 1) {
        store.apply(only);
        return only.size > 0;
    }
    const cells = new Set(ways.flatMap(way => [...way.keys()]));
    let learnt = false;
    for (const cell of cells)
        if (meetCell(store, cell, ways))
            learnt = true;
    return learnt;
}
function meetCell(store, cell, ways) {
    const before = { value: cell.value, contents: cell.contents };
    const [first = before, ...others] = ways.map(way => way.get(cell) ?? before);
    const value = others.reduce((all, held) => joined(all, held.value), first.value);
    const contents = others.reduce((all, held) => eitherContents(all, held.contents), first.contents);
    const isNewValue = value !== before.value && value !== undefined;
    const isNewContents = contents !== before.contents && contents !== undefined;
    if (isNewValue)
        store.write(cell, value);
    if (isNewContents)
        store.fill(cell, contents);
    return isNewValue || isNewContents;
}
function joined(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : either(a, b);
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/parameters.js



/** Gives parameters what a call gives: by position, by name, the rest. */
function bindParameters({ code, self }, args, frame, machine) {
    const isMethod = code.isMethod === true && self !== undefined;
    const positional = isMethod ? [{ node: undefined, value: self }, ...args.positional] : args.positional;
    const used = new Set();
    let position = 0;
    for (const parameter of code.parameters) {
        if (parameter.rest === 'list') {
            const items = positional.slice(position).map(given => given.value);
            assignTarget(parameter.target, args.isSpread
                ? containerValue({ type: 'tuple', rest: anyOf(items) })
                : containerValue({ type: 'tuple', items }), undefined, frame, machine);
            position = positional.length;
            continue;
        }
        if (parameter.rest === 'map') {
            const members = new Map([...args.keywords].flatMap(([name, { value }]) => used.has(name) || name === '**' ? [] : [[name, value]]));
            assignTarget(parameter.target, containerValue({ type: 'map', members, rest: args.keywords.get('**')?.value }), undefined, frame, machine);
            continue;
        }
        const named = parameter.name === undefined ? undefined : args.keywords.get(parameter.name);
        const given = named ?? positional[position];
        if (named === undefined)
            position++;
        else if (parameter.name !== undefined)
            used.add(parameter.name);
        const value = given?.value ?? (args.isSpread ? tainted(allTaints(args)) : fallbackOf(parameter, frame, machine));
        assignTarget(parameter.target, withStep(value, parameter, `\`${frame.name}\` is called with it`, frame), undefined, frame, machine);
    }
}
function allTaints(args) {
    return [...args.positional, ...args.keywords.values()].reduce((all, { value }) => union(all, contents_deepTaints(value)), []);
}
function fallbackOf({ fallback }, frame, machine) {
    return fallback === undefined ? { ...constant, known: [null] } : machine.evaluate(fallback, frame);
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/invoke.js








/** Calls inside one another that are followed. */
const deepestCalls = 6;
/** Functions that are followed again for the constants that they are given: up to this many characters. */
const smallest = 1500;
/** Those that are followed again for whatever is known of what they are given. */
const tiny = 150;
/** What a function gives back for these arguments, or a new object; `undefined` when it is not followed. */
function invoke(callable, args, call, frame, machine) {
    if (callable.kind === 'class')
        return instantiate(callable, args, call, frame, machine);
    const given = [...args.positional, ...args.keywords.values()];
    const isHotCall = given.some(({ value }) => isHot(value)) || (callable.self !== undefined && isHot(callable.self));
    if ((isHotCall || isCalledOnTheSpot(call)) && machine.followsCalls())
        return run(callable, args, call, frame, machine);
    const summary = summaryOf(callable, frame, machine);
    if (summary !== undefined && dependsOn(given, summary, callable) && machine.hasSteps())
        return runOnce(callable, args, given, call, frame, machine);
    return summary === undefined ? undefined : substituted(summary, callable, args);
}
/** Whether following a function again, with what it is given here, may tell more of its result. */
function dependsOn(given, summary, { code }) {
    const length = code.end - code.start;
    if (summary.known !== undefined || length >= smallest)
        return false;
    return given.some(({ value }) => value.known !== undefined || (length < tiny && isDescribed(value)));
}
function isDescribed({ name, cells, callables, constant: isConstant, composed }) {
    return isConstant || composed === true || name !== undefined || cells !== undefined || callables !== undefined;
}
/** A function that is written where it is called is nothing but a part of the code around it. */
function isCalledOnTheSpot(call) {
    if (call?.node.op !== 'call')
        return false;
    const { callee } = call.node;
    // `(function () { … }).call(this)` too.
    return (callee.op === 'member' && call.receiver === undefined ? callee.object : callee).op === 'function';
}
/** The result for constants, worked out once for each choice of them. */
function runOnce(closure, args, given, call, frame, machine) {
    if (given.some(({ value }) => value.known === undefined || value.taints.length > 0))
        return run(closure, args, call, frame, machine);
    const known = machine.results.get(closure.code) ?? new Map();
    machine.results.set(closure.code, known);
    const key = JSON.stringify([given.map(({ value }) => value.known), [...args.keywords.keys()]]);
    if (!known.has(key))
        known.set(key, run(closure, args, call, frame, machine));
    return known.get(key);
}
/** Whether foreign data, the request itself or a function is in a value: then it matters what becomes of it. */
function isHot(value, depth = 0) {
    if (value.taints.some(taint => taint.origin !== 'parameter') ||
        (depth === 0 &&
            value.callables?.some(({ kind, code }) => kind === 'function' && 'isArrow' in code && code.isArrow === true) ===
                true) ||
        (value.name?.startsWith('@') === true && value.name !== '@error'))
        return true;
    if (value.cells === undefined || depth >= 3)
        return false;
    return value.cells.some(({ contents }) => contents !== undefined && partsOf(contents).some(part => isHot(part, depth + 1)));
}
/** Follows the body of a function with these arguments. */
function run(closure, args, call, frame, machine) {
    const { code } = closure;
    if (frame.depth >= deepestCalls || machine.running.has(code))
        return undefined;
    machine.running.add(code);
    const inside = frameOf(closure, frame.depth + 1);
    let goesOn = true;
    if (call !== undefined)
        machine.calls.push({ at: call.at, file: frame.file });
    try {
        machine.store.attempt(() => {
            inside.mark = machine.store.mark();
            bindParameters(closure, args, inside, machine);
            goesOn = machine.execute(code.body, inside);
            if (goesOn)
                inside.exits?.push(machine.store.changesSince(inside.mark));
        });
    }
    finally {
        machine.running.delete(code);
        if (call !== undefined)
            machine.calls.pop();
    }
    meet(machine.store, inside.exits ?? []);
    return invoke_resultOf(code, inside, goesOn);
}
function invoke_resultOf({ isGenerator }, { result }, goesOn) {
    if (isGenerator === true)
        return containerValue({ type: 'list', rest: result ?? constant });
    if (result === undefined)
        return { ...constant, known: [null] };
    return goesOn ? either(result, { ...constant, known: [null] }) : result;
}
/** A frame for the body of a function. */
function frameOf(closure, depth) {
    return {
        file: closure.file,
        environment: innerEnvironment(closure.environment),
        name: closure.code.name,
        owner: closure.owner,
        self: closure.self,
        mark: 0,
        result: undefined,
        exits: [],
        loops: [],
        answer: undefined,
        depth,
        isClass: false,
        tests: new Map(),
    };
}
/** Follows a function by itself, as whoever we do not see may call it. */
function follow(closure, around, machine) {
    if (machine.summaries.has(closure.code))
        return;
    const { language } = machine;
    const entry = language.entryOf(closure, around, machine);
    const frame = { ...frameOf(closure, 1), exits: undefined, answer: entry.answer };
    machine.summaries.set(closure.code, 'running');
    machine.running.add(closure.code);
    const { owner } = closure;
    const self = owner === undefined ? undefined : { taints: [], constant: false, cells: [owner.any], name: 'self' };
    const parameters = closure.code.parameters;
    for (const [i, parameter] of parameters.entries()) {
        const isSelf = i === 0 && self !== undefined && closure.code.isMethod === true;
        const value = isSelf ? self : entry.value(parameter, i);
        if (parameter.fallback !== undefined)
            language.watch.assigned?.(parameter.name ?? '', machine.evaluate(parameter.fallback, frame), parameter.fallback, parameter, frame, machine);
        assignTarget(parameter.target, value, undefined, frame, machine);
    }
    const inside = self === undefined ? frame : { ...frame, self };
    language.watch.defined?.(closure, inside, machine);
    const goesOn = machine.execute(closure.code.body, inside);
    machine.running.delete(closure.code);
    machine.summaries.set(closure.code, invoke_resultOf(closure.code, inside, goesOn));
}
/** What a function gives back when nothing is known of its arguments. */
function summaryOf(closure, frame, machine) {
    const known = machine.summaries.get(closure.code);
    if (known === 'running')
        return undefined;
    if (known !== undefined)
        return known;
    if (frame.depth >= deepestCalls * 3)
        return undefined;
    const pending = machine.definitions.get(closure.code);
    if (pending === undefined)
        return undefined;
    follow(pending.closure, { ...pending.frame, depth: frame.depth + 1 }, machine);
    const done = machine.summaries.get(closure.code);
    return done === 'running' ? undefined : done;
}
/** A summary with the data of parameters replaced by that of the arguments. */
function substituted(summary, { code, self, owner }, args) {
    // A method that gives its object gives the one that it was called on.
    if (self !== undefined && owner !== undefined && summary.cells?.length === 1 && summary.cells[0] === owner.any)
        return self;
    const own = summary.cells === undefined
        ? summary
        : { ...summary, cells: summary.cells.map(cell => createCell(undefined, cell.contents)) };
    if (!summary.taints.some(taint => taint.origin === 'parameter'))
        return own;
    const offset = code.isMethod === true && self !== undefined ? 1 : 0;
    let taints = summary.taints.filter(taint => taint.origin !== 'parameter');
    for (const taint of summary.taints) {
        if (taint.origin !== 'parameter')
            continue;
        const i = code.parameters.findIndex(parameter => parameter.start <= taint.at && taint.at < parameter.end);
        const parameter = code.parameters[i];
        const given = parameter === undefined ? undefined : (args.keywords.get(parameter.name ?? '') ?? args.positional[i - offset]);
        if (given === undefined)
            continue;
        taints = union(taints, mapTaints(tainted(contents_deepTaints(given.value)), one => ({
            ...one,
            clean: one.clean | taint.clean,
            sure: one.sure && taint.sure,
        })).taints);
    }
    return { ...own, taints };
}
/** A new object, its constructor followed. */
function instantiate(of, args, call, frame, machine) {
    const cell = createCell(undefined, { type: 'object', members: new Map(), of });
    const foreign = of.ancestors.find(name => !name.startsWith('local:'));
    const self = {
        taints: [],
        constant: false,
        cells: [cell],
        name: foreign === undefined ? undefined : `${foreign}()`,
    };
    const make = classMember(of, machine.language.constructorName);
    const followed = make?.callables?.map(callable => callable.kind === 'function' &&
        ([...args.positional, ...args.keywords.values()].some(({ value }) => isHot(value)) ||
            (callable.code.end - callable.code.start < smallest && machine.hasSteps())) &&
        machine.followsCalls()
        ? run({ ...callable, self, owner: of }, args, call, frame, machine)
        : undefined);
    if (followed?.some(result => result !== undefined))
        return self;
    const members = new Map([...args.keywords].map(([name, { value }]) => [name, value]));
    const rest = anyOf(args.positional.map(given => given.value));
    const data = rest === undefined ? undefined : tainted(contents_deepTaints(rest));
    machine.store.fill(cell, { type: 'object', members, of, rest: data?.taints.length === 0 ? undefined : data });
    return self;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/truth.js

/** Whether a value counts as true; `undefined` when that cannot be told. */
function truthOf(value, machine) {
    if (value.known !== undefined) {
        const [first, ...rest] = value.known.map(machine.language.isTruthy);
        return rest.every(truth => truth === first) ? first : undefined;
    }
    const [contents, ...more] = contentsOf(value);
    if (contents === undefined || more.length > 0 || contents.type === 'object')
        return undefined;
    if (contents.rest === undefined && contents.items !== undefined && contents.members.size === 0)
        return contents.items.length > 0;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/verdict.js





/** For which kinds each argument is clean when a check of our own, a function, says this of it. */
function verdictOf(call, holds, machine) {
    const [closure, ...more] = call.callee.callables ?? [];
    if (closure?.kind !== 'function' || more.length > 0 || !machine.followsCalls())
        return [];
    if (!call.positional.some(given => given.value.taints.some(isOpen)))
        return [];
    const { code } = closure;
    if (call.frame.depth >= deepestCalls || machine.running.has(code))
        return [];
    const offset = code.isMethod === true && closure.self !== undefined ? 1 : 0;
    const names = call.positional.map((_, i) => code.parameters[i + offset]?.name);
    const bits = names.map(() => kinds_cleanForAll);
    let isReached = false;
    machine.running.add(code);
    const look = (inside) => {
        isReached = true;
        for (const [i, name] of names.entries()) {
            const value = name === undefined ? undefined : inside.environment.cells.get(name)?.value;
            for (const taint of value?.taints ?? [{ clean: 0 }])
                bits[i] = (bits[i] ?? 0) & taint.clean;
        }
    };
    const inside = {
        ...frameOf(closure, call.frame.depth + 1),
        onReturn: (value, node, frame) => {
            const truth = truthOf(value, machine);
            if (truth === !holds)
                return;
            machine.store.attempt(() => {
                if (truth === undefined && node !== undefined)
                    machine.refine(node, holds, frame);
                look(frame);
            });
        },
    };
    try {
        machine.store.attempt(() => {
            inside.mark = machine.store.mark();
            bindParameters(closure, call, inside, machine);
            if (machine.execute(code.body, inside) && !holds)
                look(inside);
        });
    }
    finally {
        machine.running.delete(code);
    }
    return isReached ? bits : [];
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/guard.js






/** Takes into account, in one way through the code, that a condition was true or false there. */
function refine(condition, truth, frame, machine) {
    const stack = [{ node: condition, holds: truth }];
    // A name may be made of itself: `x = x and y`.
    const names = new Set();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { node, holds } = next;
        if (node.op === 'not')
            stack.push({ node: node.value, holds: !holds });
        else if (node.op === 'assign')
            stack.push({ node: node.value, holds });
        else if (node.op === 'logic' && (node.operator === 'and') === holds)
            stack.push(...node.parts.map(part => ({ node: part, holds })));
        else if (node.op === 'compare') {
            const something = somethingOf(node);
            if (something !== undefined)
                stack.push({ node: something.node, holds: something.isThere === holds });
            else
                refineComparison(node, holds, frame, machine);
        }
        else if (node.op === 'call')
            refineCall(node, holds, frame, machine);
        else if (node.op === 'name' && !names.has(node.name)) {
            const test = frame.tests?.get(node.name);
            names.add(node.name);
            if (test !== undefined)
                stack.push({ node: test, holds });
        }
    }
}
/** `x is not None`: it is something, and so as good as true for the calls that give a match or nothing. */
function somethingOf({ first, rest }) {
    const [link, ...more] = rest;
    const isNull = link?.value.op === 'constant' && link.value.value === null && more.length === 0;
    if (!isNull || (first.op !== 'call' && first.op !== 'name'))
        return undefined;
    return { node: first, isThere: link.operator.startsWith('!') || link.operator === 'is not' };
}
const opposites = {
    '==': '!=',
    '!=': '==',
    '===': '!==',
    '!==': '===',
    in: 'not in',
    'not in': 'in',
    is: 'is not',
    'is not': 'is',
};
function refineComparison(node, holds, frame, machine) {
    const [link, ...more] = node.rest;
    if (link === undefined || more.length > 0)
        return;
    const operator = holds ? link.operator : (opposites[link.operator] ?? '');
    const [left, right] = [node.first, link.value];
    if (operator === '==' || operator === '===' || operator === 'is') {
        refineEqual(left, right, frame, machine);
        refineEqual(right, left, frame, machine);
    }
    else if (operator === 'in') {
        if (isOwnCollection(machine.evaluate(right, frame)))
            clean(left, kinds_cleanForAll, frame, machine);
    }
    else if (operator === 'not in')
        refineAbsent(left, right, frame, machine);
    // `x.find('..') == -1`, and what a guard gives when it does not hold.
    if ((operator === '==' || operator === '===') && left.op === 'call') {
        const value = knownOf(machine.evaluate(right, frame));
        if (typeof value === 'boolean')
            refineCall(left, value, frame, machine);
    }
}
function refineEqual(one, other, frame, machine) {
    const value = machine.evaluate(other, frame);
    if (value.known !== undefined && one.op !== 'call') {
        // Zero of a count, nothing: these say something about other things than the text.
        if (knownOf(value) !== null)
            clean(one, kinds_cleanForAll, frame, machine);
        return;
    }
    if (one.op !== 'call' || value.taints.some(taint => taint.origin === 'request'))
        return;
    const call = callOf(one, frame, machine);
    for (const guard of machine.language.models.guards.get(`${call.name} ==`) ?? [])
        applyGuard(guard, call, frame, machine);
}
/** A character or a text that is not in it. */
function refineAbsent(left, right, frame, machine) {
    const text = value_textOf(machine.evaluate(left, frame));
    if (text === undefined)
        return;
    for (const { text: pattern, bits } of machine.language.models.absent)
        if (pattern.test(text))
            clean(right, bits, frame, machine);
}
/** A list of what is allowed is ours when nobody else put anything into it; a single string is no list. */
function isOwnCollection(value) {
    return (contents_deepTaints(value).every(taint => taint.origin !== 'request' && taint.origin !== 'remote') &&
        value_textOf(value) === undefined);
}
function refineCall(node, holds, frame, machine) {
    const call = callOf(node, frame, machine);
    const { guards } = machine.language.models;
    const all = guards.get(call.name) ?? (call.method === undefined ? undefined : guards.get(`.${call.method}`));
    for (const guard of all ?? [])
        if ((guard.negative === true) !== holds && (guard.when?.(call, machine) ?? true))
            applyGuard(guard, call, frame, machine);
    if (call.callee.callables !== undefined) {
        const bits = verdictOf(call, holds, machine);
        for (const [i, given] of call.positional.entries())
            if ((bits[i] ?? 0) !== 0)
                clean(given.node, bits[i] ?? 0, frame, machine);
    }
}
function applyGuard(guard, call, frame, machine) {
    for (const node of nodesAt(call, guard.place))
        clean(node, guard.bits, frame, machine, guard.needs);
}
function nodesAt({ positional, keywords, receiver }, place) {
    if (place === 'self')
        return receiver === undefined ? [] : [receiver.node];
    if (place === '*')
        return positional.flatMap(({ node }) => (node.op === 'list' ? node.items : [node]));
    const given = typeof place === 'number' ? positional[place] : keywords.get(place);
    return given === undefined ? [] : [given.node];
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/collection.js





/** A list, set or tuple: element by element as long as all are known. */
function evaluateList(node, frame, machine) {
    const items = [];
    let rest;
    for (const item of node.items) {
        const value = machine.evaluate(item.op === 'spread' ? item.value : item, frame);
        if (item.op !== 'spread') {
            if (rest === undefined)
                items.push(value);
            else
                rest = either(rest, value);
            continue;
        }
        const [contents, ...more] = contentsOf(value);
        if (rest === undefined && contents?.items !== undefined && contents.rest === undefined && more.length === 0)
            items.push(...contents.items);
        else
            rest = anyOf([...items.splice(0), ...(rest === undefined ? [] : [rest]), elementOf(value)]);
    }
    return containerValue(rest === undefined ? { type: node.type, items } : { type: node.type, rest });
}
/** A dictionary or an object literal: key by key. */
function evaluateMap(node, frame, machine) {
    const draft = { members: new Map(), rest: undefined, keys: undefined };
    for (const entry of node.entries) {
        const key = entry.key === undefined ? undefined : machine.evaluate(entry.key, frame);
        const value = machine.evaluate(entry.value, frame);
        const known = knownOf(key);
        if (key === undefined)
            spread(draft, value);
        else if (known === undefined)
            addUnknown(draft, key, value);
        else {
            draft.members.set(String(known), value);
            machine.language.watch.assigned?.(String(known), value, entry.value, entry.value, frame, machine);
        }
    }
    return containerValue({ type: 'map', ...draft });
}
function addUnknown(draft, key, value) {
    draft.rest = draft.rest === undefined ? value : either(draft.rest, value);
    if (key !== undefined)
        draft.keys = draft.keys === undefined ? key : either(draft.keys, key);
}
function spread(draft, value) {
    const all = contentsOf(value);
    if (all.length === 0)
        addUnknown(draft, tainted(value.taints), tainted(value.taints));
    for (const contents of all) {
        for (const [name, member] of contents.members)
            draft.members.set(name, member);
        if (contents.rest !== undefined)
            addUnknown(draft, contents.keys, contents.rest);
    }
}
/** Collections made by `for`; what an `if` lets through counts as checked. */
function evaluateComprehension(node, frame, machine) {
    const inside = { ...frame, environment: innerEnvironment(frame.environment) };
    let value = constant;
    let key;
    let length = 1;
    machine.store.attempt(() => {
        for (const clause of node.clauses) {
            if ('condition' in clause) {
                machine.evaluate(clause.condition, inside);
                refine(clause.condition, true, inside, machine);
                length = undefined;
                continue;
            }
            const over = machine.evaluate(clause.over, inside);
            const [contents, ...more] = contentsOf(over);
            length = length === 1 && more.length === 0 ? contents?.items?.length : undefined;
            assignTarget(clause.target, elementOf(over), undefined, inside, machine);
        }
        key = node.key === undefined ? undefined : machine.evaluate(node.key, inside);
        value = machine.evaluate(node.value, inside);
    });
    frame.result = inside.result;
    if (node.type === 'map')
        return containerValue({ type: 'map', rest: value, keys: key });
    return containerValue(length === 1 ? { type: node.type, items: [value] } : { type: node.type, rest: value });
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/text.js

const text_mostKnown = 4;
const longestKnown = 20_000;
/** A string put together from parts, in their order; `taintsOf` tells the data of each, contents included. */
function compose(parts, taintsOf) {
    const known = concatenated(parts);
    const taints = parts.reduce((all, part) => union(all, taintsOf(part)), []);
    if (known !== undefined)
        return { taints, constant: true, known };
    const isConstant = parts.every(part => part.constant);
    let pieces = '';
    for (const part of parts) {
        pieces += piecesOf(part) ?? (part.known === undefined ? ' ' : String(part.known[0]));
        if (pieces.length > value_longest)
            break;
    }
    return { taints, constant: isConstant, pieces: pieces.slice(0, value_longest), composed: isConstant ? undefined : true };
}
/** All that constant parts can become, when it is not much. */
function concatenated(parts) {
    // Numbers are added, not put behind one another.
    if (parts.every(({ known }) => known?.every(one => typeof one === 'number')))
        return undefined;
    let texts = [''];
    for (const { known } of parts) {
        if (known === undefined || known.length * texts.length > text_mostKnown)
            return undefined;
        texts =
            known.length === 1
                ? texts.map(text => text + String(known[0]))
                : texts.flatMap(text => known.map(one => text + String(one)));
        if ((texts[0]?.length ?? 0) > longestKnown)
            return undefined;
    }
    return texts;
}
/** The value of an operation on constants; `undefined` when it is not one, or too large. */
function fold(operator, a, b) {
    const [left, right] = [knownOf(a), knownOf(b)];
    if (left === undefined || right === undefined)
        return undefined;
    const result = calculate(operator, left, right);
    return result === undefined ? undefined : knownValue(result);
}
const arithmetic = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '//': (a, b) => Math.floor(a / b),
    '%': (a, b) => ((a % b) + b) % b,
    '**': (a, b) => a ** b,
    '&': (a, b) => a & b,
    '|': (a, b) => a | b,
    '^': (a, b) => a ^ b,
    '<<': (a, b) => a << b,
    '>>': (a, b) => a >> b,
};
function calculate(operator, a, b) {
    if (typeof a === 'number' && typeof b === 'number') {
        const result = arithmetic[operator]?.(a, b);
        return result !== undefined && Number.isFinite(result) ? result : undefined;
    }
    if (operator === '*' && typeof a === 'string' && typeof b === 'number' && a.length * b <= longestKnown)
        return a.repeat(Math.max(0, Math.trunc(b)));
    return undefined;
}
/** Whether a comparison of constants holds; `undefined` when that cannot be told. */
function compare(operator, a, b) {
    if (a.known === undefined || b.known === undefined)
        return undefined;
    let all;
    for (const left of a.known)
        for (const right of b.known) {
            const holds = holdsOf(operator, left, right);
            if (holds === undefined || (all !== undefined && all !== holds))
                return undefined;
            all = holds;
        }
    return all;
}
function holdsOf(operator, a, b) {
    if (operator === '==' || operator === '===' || operator === 'is')
        return a === b;
    if (operator === '!=' || operator === '!==' || operator === 'is not')
        return a !== b;
    if (typeof b === 'string' && typeof a === 'string') {
        if (operator === 'in')
            return b.includes(a);
        if (operator === 'not in')
            return !b.includes(a);
    }
    if (a === null || b === null || typeof a !== typeof b)
        return undefined;
    if (operator === '<')
        return a < b;
    if (operator === '<=')
        return a <= b;
    if (operator === '>')
        return a > b;
    return operator === '>=' ? a >= b : undefined;
}
/** A part of a constant text or of a list, with Python's rules for what is negative or left out. */
function sliceOf(items, from, to, step) {
    const by = step ?? 1;
    if (by === 1)
        return items.slice(from ?? 0, to ?? items.length);
    if (by === 0)
        return [];
    const clamp = (index) => Math.min(Math.max(index < 0 ? index + items.length : index, by < 0 ? -1 : 0), items.length);
    const taken = [];
    const start = from === null ? (by < 0 ? items.length - 1 : 0) : clamp(from);
    const end = to === null ? (by < 0 ? -1 : items.length) : clamp(to);
    for (let i = start; by > 0 ? i < end : i > end; i += by) {
        const item = items[i];
        if (item !== undefined)
            taken.push(item);
    }
    return taken;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/logic.js





/** `a < b <= c`: known when all that is compared is. */
function evaluateCompare(node, frame, machine) {
    let left = { node: node.first, value: machine.evaluate(node.first, frame) };
    let all = true;
    for (const { operator, value } of node.rest) {
        const right = { node: value, value: machine.evaluate(value, frame) };
        machine.language.watch.compared?.(left, right, operator, node, frame, machine);
        const holds = compareValues(operator, left.value, right.value);
        if (holds === false)
            return knownValue(false);
        if (holds === undefined)
            all = undefined;
        left = right;
    }
    return all === true ? knownValue(true) : constant;
}
function compareValues(operator, left, right) {
    const [contents, ...more] = contentsOf(right);
    if ((operator === 'in' || operator === 'not in') && contents !== undefined && more.length === 0) {
        const known = knownOf(left);
        if (known === undefined || contents.rest !== undefined)
            return undefined;
        const items = contents.items?.map(knownOf) ?? [];
        const has = contents.members.has(String(known)) || items.includes(known);
        if (!has && (items.includes(undefined) || contents.of !== undefined || contents.keys !== undefined))
            return undefined;
        return has === (operator === 'in');
    }
    return compare(operator, left, right);
}
/** Parts joined by `and`, `or` or `??`: what a part tells holds for the parts behind it. */
function evaluateLogic({ operator, parts }, frame, machine) {
    const last = parts.length - 1;
    const passed = [];
    let joined;
    for (const [i, part] of parts.entries()) {
        const value = under(passed, operator === 'and', part, frame, machine);
        const truth = operator === '??' ? isSomething(value) : truthOf(value, machine);
        const stops = operator !== 'and';
        if (i === last || truth !== !stops)
            joined =
                joined === undefined ? kept(operator, value, i === last) : either(joined, kept(operator, value, i === last));
        if (truth === stops)
            break;
        if (operator !== '??' && i < last)
            passed.push(part);
    }
    return joined ?? constant;
}
function isSomething({ known }) {
    if (known === undefined)
        return undefined;
    return known.every(one => one !== null) ? true : known.every(one => one === null) ? false : undefined;
}
/** `a and b` gives `a` only when that is nothing, and nothing is harmless. */
function kept(operator, value, isLast) {
    return operator === 'and' && !isLast ? { ...constant, known: truthless(value) } : value;
}
function truthless({ known }) {
    return known?.every(one => one === false || one === null || one === 0 || one === '') === true ? known : undefined;
}
/** The value of an expression where conditions hold, or do not; what it does besides stays done. */
function under(conditions, holds, node, frame, machine) {
    if (conditions.length === 0)
        return machine.evaluate(node, frame);
    let value = constant;
    const change = machine.store.attempt(() => {
        for (const condition of conditions.slice(-8))
            refine(condition, holds, frame, machine);
        value = machine.evaluate(node, frame);
    });
    machine.store.apply(effectsOf(change));
    return value;
}
/** What was done, without what was only learnt from a condition. */
function effectsOf(change) {
    return new Map([...change].filter(([cell, { value, contents }]) => contents !== cell.contents ||
        cell.value === undefined ||
        value === undefined ||
        cell.value.taints.length !== value.taints.length ||
        cell.value.known !== value.known ||
        cell.value.name !== value.name ||
        cell.value.cells !== value.cells));
}
/** `a if condition else b`: a branch that is dead gives nothing. */
function evaluateChoice(node, frame, machine) {
    const truth = truthOf(machine.evaluate(node.condition, frame), machine);
    if (truth !== undefined)
        return under([node.condition], truth, truth ? node.consequence : node.otherwise, frame, machine);
    return either(under([node.condition], true, node.consequence, frame, machine), under([node.condition], false, node.otherwise, frame, machine));
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/expression.js











/** What an expression may hold. */
function evaluateExpression(node, frame, machine) {
    switch (node.op) {
        case 'constant':
            return knownValue(node.value);
        case 'pattern':
            return { taints: [], constant: true, name: 'RegExp()', pieces: node.source };
        case 'name':
            return settled(lookUp(frame.environment, node.name)?.value ??
                nameValue(machine.language.freeNames?.get(node.name) ?? node.name, node, frame, machine));
        case 'member':
            return memberOf(machine.evaluate(node.object, frame), node, frame, machine);
        case 'index':
            return evaluateIndex(node, frame, machine);
        case 'slice':
            return evaluateSlice(node, frame, machine);
        case 'call':
            return evaluateCall(node, frame, machine);
        case 'template':
            return compose(node.parts.map(part => machine.evaluate(part, frame)), contents_deepTaints);
        case 'number': {
            const value = machine.evaluate(node.value, frame);
            const random = value.taints.filter(taint => taint.origin === 'random');
            return random.length > 0 ? { taints: random, constant: true } : constant;
        }
        case 'chain':
            return evaluateChain(node, frame, machine);
        case 'compare':
            return evaluateCompare(node, frame, machine);
        case 'logic':
            return evaluateLogic(node, frame, machine);
        case 'not': {
            const truth = truthOf(machine.evaluate(node.value, frame), machine);
            return truth === undefined ? constant : knownValue(!truth);
        }
        case 'negate': {
            const value = machine.evaluate(node.value, frame);
            const known = knownOf(value);
            return typeof known === 'number' ? knownValue(-known) : { taints: value.taints, constant: value.constant };
        }
        case 'choice':
            return evaluateChoice(node, frame, machine);
        case 'list':
            return evaluateList(node, frame, machine);
        case 'spread':
            return elementOf(machine.evaluate(node.value, frame));
        case 'map':
            return evaluateMap(node, frame, machine);
        case 'function':
            return closureValue(node.code, frame, machine);
        case 'class':
            return classValue(node.code, frame, machine);
        case 'assign':
            return evaluateAssign(node, frame, machine);
        case 'comprehension':
            return evaluateComprehension(node, frame, machine);
        case 'yield': {
            const value = node.value === undefined ? constant : machine.evaluate(node.value, frame);
            frame.result = frame.result === undefined ? value : either(frame.result, value);
            return unknown;
        }
        case 'sequence':
            return evaluateSequence(node, frame, machine);
    }
}
/** An element that chance chooses is as random as that. */
function evaluateIndex(node, frame, machine) {
    const object = machine.evaluate(node.object, frame);
    const key = machine.evaluate(node.key, frame);
    const value = indexed(object, key, node, frame, machine);
    const random = key.taints.filter(taint => taint.origin === 'random');
    return random.length === 0 ? value : { ...value, known: undefined, taints: union(value.taints, random) };
}
function evaluateSlice(node, frame, machine) {
    const object = machine.evaluate(node.object, frame);
    const ends = [node.from, node.to, node.step].map(end => end === undefined ? null : knownOf(machine.evaluate(end, frame)));
    const [from, to, step] = ends;
    const isKnown = (end) => end === null || typeof end === 'number';
    if (isKnown(from) && isKnown(to) && isKnown(step)) {
        const text = value_textOf(object);
        if (text !== undefined)
            return { ...object, known: [sliceOf([...text], from, to, step).join('')] };
        const [contents, ...more] = contentsOf(object);
        if (contents?.items !== undefined && more.length === 0)
            return containerValue({ type: contents.type, items: sliceOf(contents.items, from, to, step) });
    }
    const element = anyOf(contentsOf(object).map(contents => anyOf([...(contents.items ?? []), ...(contents.rest ? [contents.rest] : [])]) ?? constant));
    if (element !== undefined)
        return containerValue({ type: 'list', rest: element });
    return {
        taints: object.taints,
        constant: object.constant,
        name: object.name === undefined ? undefined : `${object.name}[]`,
    };
}
function evaluateChain(node, frame, machine) {
    let value = machine.evaluate(node.first, frame);
    let sum;
    const flush = () => {
        if (sum !== undefined)
            value = added(sum);
        sum = undefined;
    };
    for (const { operator, value: right } of node.rest) {
        const operand = machine.evaluate(right, frame);
        const folded = sum === undefined ? fold(operator, value, operand) : undefined;
        if (folded !== undefined)
            value = folded;
        else if (operator === '+') {
            sum ??= [value];
            sum.push(operand);
        }
        else {
            flush();
            value = operate(operator, value, operand, machine);
        }
    }
    flush();
    return value;
}
/** `a + b + …`: texts, lists or numbers. */
function added(parts) {
    const contents = parts.map(part => contentsOf(part));
    if (contents.some(some => some.length > 0)) {
        const items = contents.flatMap(some => (some.length === 1 && some[0]?.items !== undefined ? [some[0].items] : []));
        if (items.length === parts.length)
            return containerValue({ type: 'list', items: items.flat() });
        return containerValue({ type: 'list', rest: anyOf(parts.map(elementOf)) });
    }
    return compose(parts, contents_deepTaints);
}
/** Any operator but `+`. */
function operate(operator, left, right, machine) {
    const special = machine.language.operate?.(operator, left, right);
    if (special !== undefined)
        return special;
    const taints = union(contents_deepTaints(left), contents_deepTaints(right));
    // `'?' * n` repeats what is constant.
    if (operator === '*')
        return { ...left, known: undefined, taints };
    return { taints, constant: left.constant && right.constant };
}
function evaluateAssign(node, frame, machine) {
    if (node.operator !== undefined &&
        node.target.op !== 'name' &&
        node.target.op !== 'member' &&
        node.target.op !== 'index')
        return machine.evaluate(node.value, frame);
    if (node.operator === undefined) {
        const value = machine.evaluate(node.value, frame);
        assignTarget(node.target, value, node.value, frame, machine);
        return value;
    }
    const value = evaluateChain({
        op: 'chain',
        first: node.target,
        rest: [{ operator: node.operator, value: node.value }],
        start: node.start,
        end: node.end,
    }, frame, machine);
    assignTarget(node.target, value, node.value, frame, machine);
    return value;
}
function evaluateSequence(node, frame, machine) {
    const values = node.parts.map(part => machine.evaluate(part, frame));
    const last = values.at(-1);
    if (last !== undefined && (values.length === 1 || node.last === true))
        return last;
    return {
        taints: values.reduce((all, value) => union(all, contents_deepTaints(value)), []),
        constant: values.length > 0 && values.every(value => value.constant),
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/import.js





/** Gives what an import binds its value: what the project's own file holds, or a name that the tables may know. */
function bindImports(bindings, frame, machine) {
    for (const binding of bindings) {
        const { local, module, name } = binding;
        const write = (as, value) => machine.store.write(declare(frame.environment, as), value);
        if (name === '*') {
            const file = machine.module(module, frame.file);
            for (const [as, { value }] of file?.environment.cells ?? [])
                if (value !== undefined)
                    write(as, value);
        }
        else
            write(local, 
            // Most of what the files that a file imports import themselves is never asked for.
            postponed(() => machine.language.exportsOf === undefined
                ? imported(module, name, local, frame.file, machine)
                : exported(binding, frame, machine)));
    }
}
/** What a module of the project gives to whoever loads it; `undefined` when the project has none of that name. */
function exportsOf(module, from, machine) {
    const file = machine.module(module, from);
    return file === undefined ? undefined : (machine.language.exportsOf?.(file) ?? moduleValue(file));
}
/** What an import binds in a language whose modules say what they give. */
function exported({ module, name, ...at }, frame, machine) {
    const whole = exportsOf(module, frame.file, machine);
    if (name === undefined)
        return whole ?? nameValue(module, at, frame, machine);
    const member = whole === undefined ? undefined : anyOf(contentsOf(whole).flatMap(({ members }) => members.get(name) ?? []));
    return member ?? (name === 'default' ? whole : undefined) ?? nameValue(`${module}.${name}`, at, frame, machine);
}
function imported(module, name, local, from, machine) {
    const { canonical } = machine.language.models;
    if (name !== undefined) {
        const value = machine.module(module, from)?.environment.cells.get(name)?.value;
        if (value !== undefined)
            return value;
        const inner = machine.module(`${module}${module.endsWith('.') ? '' : '.'}${name}`, from);
        return inner === undefined ? namedValue(canonical(`${module}.${name}`)) : moduleValue(inner);
    }
    // `import a.b` binds `a`, in which `b` is; `import a.b as c` binds the module itself.
    const file = machine.module(module, from);
    if (file === undefined)
        return namedValue(canonical(module.startsWith(`${local}.`) ? local : module));
    const parts = module.split('.');
    if (parts.length === 1 || parts[0] !== local)
        return moduleValue(file);
    return parts.slice(1).reduceRight((inner, part) => holding(part, inner, `${module}`), moduleValue(file));
}
function holding(part, inner, name) {
    const contents = { type: 'object', members: new Map([[part, inner]]) };
    return { taints: [], constant: false, name: name.split('.', 1)[0], cells: [createCell(undefined, contents)] };
}
/** A module as an object: what it defines are its members. */
function moduleValue(file) {
    const members = valuesIn(file.environment);
    return { taints: [], constant: false, cells: [createCell(undefined, { type: 'object', members })] };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/loop.js






const rounds = 3;
/** Deeper loops run once, or the work would grow with the power of their depth. */
const deepLoops = 3;
/** A loop: its body is followed until nothing new is learnt, at most three times. */
function executeLoop(node, frame, machine) {
    const { store } = machine;
    const over = node.over === undefined ? undefined : machine.evaluate(node.over, frame);
    const length = over === undefined ? undefined : lengthOf(over);
    if (length === 0)
        return machine.execute(node.otherwise, frame);
    const breaks = [];
    let mayEnd = false;
    if (node.condition !== undefined)
        holdPlaces(node.condition, frame, machine);
    const most = frame.loops.length >= deepLoops ? 1 : rounds;
    for (let round = 0; round < most; round++) {
        const done = followRound(node, over, frame, machine);
        // What holds at the start need not hold later: `while i < 3`.
        if (length === undefined)
            mayEnd ||= done.mayEnd || (most === 1 && node.condition?.op !== 'constant');
        // Something is in the list, and the first of it may lead out of the loop.
        else if (round === 0)
            mayEnd = done.ways.length > 0;
        breaks.push(...done.breaks);
        if (!done.enters)
            break;
        // A body that runs for sure leaves nothing of what was before it.
        const isCertain = round === 0 && breaks.length === 0 && done.ways.length > 0 && runsForSure(node, length);
        if (!meet(store, isCertain ? done.ways : [unchanged, ...done.ways]))
            break;
        forgetCounts(done.ways, machine);
    }
    return leave(node, breaks, mayEnd, frame, machine);
}
/** How many rounds a loop over a value has at least, as far as that is known. */
function lengthOf(over) {
    const [contents, ...more] = contentsOf(over);
    return more.length > 0 || contents?.rest !== undefined ? undefined : contents?.items?.length;
}
function runsForSure({ bodyFirst }, length) {
    return bodyFirst === true || length !== undefined;
}
/** A number that a round changes may become any other in the rounds that are not followed. */
function forgetCounts(ways, { store }) {
    for (const way of ways)
        for (const cell of way.keys()) {
            const { value } = cell;
            if (value?.known !== undefined && value.known.length > 1 && value.known.some(one => typeof one === 'number'))
                store.write(cell, { ...value, known: undefined });
        }
}
function followRound(node, over, frame, machine) {
    const loop = { mark: 0, breaks: [], continues: [] };
    let truth;
    machine.store.attempt(() => {
        loop.mark = machine.store.mark();
        frame.loops.push(loop);
        if (node.condition !== undefined && node.bodyFirst !== true) {
            truth = truthOf(machine.evaluate(node.condition, frame), machine);
            if (truth !== false)
                refine(node.condition, true, frame, machine);
        }
        if (node.target !== undefined && over !== undefined)
            assignTarget(node.target, elementOf(over), undefined, frame, machine);
        if (truth !== false && machine.execute(node.body, frame)) {
            if (node.update !== undefined)
                machine.evaluate(node.update, frame);
            if (node.condition !== undefined && node.bodyFirst === true)
                machine.evaluate(node.condition, frame);
            loop.continues.push(machine.store.changesSince(loop.mark));
        }
        frame.loops.pop();
    });
    return {
        ways: loop.continues,
        breaks: loop.breaks,
        enters: truth !== false,
        mayEnd: node.over !== undefined || truth !== true,
    };
}
/** What comes after the loop: by its end, or by a `break`. */
function leave(node, breaks, ends, frame, machine) {
    let goesOn = false;
    const after = machine.store.attempt(() => {
        if (!ends)
            return;
        if (node.condition !== undefined && node.bodyFirst !== true)
            refine(node.condition, false, frame, machine);
        goesOn = machine.execute(node.otherwise, frame);
    });
    meet(machine.store, [...(goesOn ? [after] : []), ...breaks]);
    return goesOn || breaks.length > 0;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/statement.js














/** Follows statements to the first that does not go on; true when the code behind them is reached. */
function executeBlock(block, frame, machine) {
    for (const statement of block) {
        const goesOn = machine.within(statement, frame, () => execute(statement, frame, machine));
        if (goesOn === false)
            return false;
    }
    return true;
}
function execute(node, frame, machine) {
    switch (node.op) {
        case 'express':
            return executeExpression(node.value, frame, machine);
        case 'if':
            return executeIf(node, frame, machine);
        case 'loop':
            return executeLoop(node, frame, machine);
        case 'try':
            return executeTry(node, frame, machine);
        case 'return':
            return executeReturn(node.value, frame, machine);
        case 'throw':
            if (node.value !== undefined)
                machine.evaluate(node.value, frame);
            return false;
        case 'break': {
            const loop = frame.loops.at(-1);
            loop?.breaks.push(machine.store.changesSince(loop.mark));
            return false;
        }
        case 'continue': {
            const loop = frame.loops.at(-1);
            loop?.continues.push(machine.store.changesSince(loop.mark));
            return false;
        }
        case 'assert':
            machine.evaluate(node.condition, frame);
            refine(node.condition, true, frame, machine);
            return true;
        case 'switch':
            return executeSwitch(node, frame, machine);
        case 'block':
            return machine.execute(node.body, frame);
        case 'function':
            assignTarget({ op: 'name', name: node.code.name, ...node.code.nameAt }, closureValue(node.code, frame, machine), undefined, frame, machine);
            return true;
        case 'class':
            assignTarget({ op: 'name', name: node.code.name, ...node.code.nameAt }, classValue(node.code, frame, machine), undefined, frame, machine);
            return true;
        case 'import':
            bindImports(node.bindings, frame, machine);
            return true;
        case 'delete':
            for (const target of node.targets)
                if (target.op === 'index') {
                    const object = machine.evaluate(target.object, frame);
                    removeKey(machine.store, object.cells ?? [], knownOf(machine.evaluate(target.key, frame)));
                }
            return true;
        case 'outer':
            for (const name of node.names)
                frame.environment.outer.add(name);
            return true;
    }
}
function executeExpression(node, frame, machine) {
    const value = machine.evaluate(node, frame);
    if (node.op === 'assign' && node.target.op === 'name') {
        if (node.operator === undefined && isTest(node.value))
            frame.tests?.set(node.target.name, node.value);
        else
            frame.tests?.delete(node.target.name);
    }
    if (node.op !== 'call')
        return true;
    const name = value.name?.endsWith('()') ? value.name.slice(0, -2) : '';
    return machine.language.models.calls.get(name)?.ends !== true;
}
function isTest(node) {
    return node.op === 'compare' || node.op === 'not' || node.op === 'logic' || node.op === 'call';
}
function executeReturn(node, frame, machine) {
    const value = node === undefined ? { ...constant, known: [null] } : machine.evaluate(node, frame);
    frame.result = frame.result === undefined ? value : either(frame.result, value);
    frame.exits?.push(machine.store.changesSince(frame.mark));
    frame.onReturn?.(value, node, frame);
    if (node !== undefined) {
        machine.language.watch.returned?.(value, node, frame, machine);
        if (frame.answer !== undefined) {
            const body = machine.language.answerOf?.(value, node, frame, machine) ?? value;
            // What was made by code that is not seen is not held against the answer, unless it is put together here.
            if (body.composed === true || body.taints.some(taint => taint.sure))
                checkFlow(frame.answer, body, { at: node, name: 'the answer' }, frame, machine);
        }
    }
    return false;
}
/** Conditions that did not hold before a branch and are still remembered in it: a chain may be as long as the file. */
const mostPassed = 16;
function executeIf(node, frame, machine) {
    const ways = [];
    const passed = [];
    const follow = (condition, block) => {
        let goesOn = true;
        const change = machine.store.attempt(() => {
            for (const one of passed)
                refine(one, false, frame, machine);
            if (condition !== undefined)
                refine(condition, true, frame, machine);
            goesOn = machine.execute(block, frame);
        });
        if (goesOn)
            ways.push(change);
    };
    let at = node;
    for (;;) {
        const truth = truthOf(machine.evaluate(at.condition, frame), machine);
        if (truth === undefined)
            holdPlaces(at.condition, frame, machine);
        if (truth !== false)
            follow(at.condition, at.consequence);
        if (truth === true)
            break;
        passed.push(at.condition);
        if (passed.length > mostPassed)
            passed.shift();
        const [next, ...more] = at.otherwise;
        if (next?.op !== 'if' || more.length > 0) {
            follow(undefined, at.otherwise);
            break;
        }
        at = next;
    }
    meet(machine.store, ways);
    return ways.length > 0;
}
function executeTry(node, frame, machine) {
    const ways = [];
    let goesOn = true;
    let tried = unchanged;
    const whole = machine.store.attempt(() => {
        const mark = machine.store.mark();
        goesOn = machine.execute(node.body, frame);
        tried = machine.store.changesSince(mark);
        if (goesOn)
            goesOn = machine.execute(node.otherwise, frame);
    });
    if (goesOn)
        ways.push(whole);
    for (const handler of node.handlers) {
        let handled = true;
        const change = machine.store.attempt(() => {
            // It may fail anywhere: before all that it assigns, or after.
            meet(machine.store, [unchanged, tried]);
            if (handler.types !== undefined)
                machine.evaluate(handler.types, frame);
            if (handler.target !== undefined)
                assignTarget(handler.target, constantError, undefined, frame, machine);
            handled = machine.execute(handler.body, frame);
        });
        if (handled)
            ways.push(change);
    }
    const isReached = ways.length > 0;
    meet(machine.store, isReached ? ways : [unchanged, tried]);
    return machine.execute(node.last, frame) && isReached;
}
/** An error: its text may tell something, but nobody else wrote it. */
const constantError = { taints: [], constant: false, name: '@error' };
function executeSwitch(node, frame, machine) {
    const subject = machine.evaluate(node.subject, frame);
    holdPlaces(node.subject, frame, machine);
    const ways = [];
    let isSettled = false;
    let isRunning = false;
    const loop = { mark: 0, breaks: [], continues: frame.loops.at(-1)?.continues ?? [] };
    for (const [i, one] of node.cases.entries()) {
        const matches = isRunning ? true : matchOf(one, subject, frame, machine);
        if (matches === false)
            continue;
        let goesOn = true;
        const change = machine.store.attempt(() => {
            loop.mark = machine.store.mark();
            if (node.fallsThrough === true)
                frame.loops.push(loop);
            bindCase(one, node.subject, subject, frame, machine);
            goesOn = machine.execute(one.body, frame);
            for (let next = i + 1; goesOn && node.fallsThrough === true && next < node.cases.length; next++)
                goesOn = machine.execute(node.cases[next]?.body ?? [], frame);
            if (node.fallsThrough === true)
                frame.loops.pop();
        });
        if (goesOn)
            ways.push(change);
        ways.push(...loop.breaks.splice(0));
        isRunning = false;
        if (matches === true) {
            isSettled = true;
            break;
        }
    }
    if (!isSettled)
        ways.push(unchanged);
    meet(machine.store, ways);
    return ways.length > 0;
}
/** Whether a case is taken; `undefined` when that cannot be told. */
function matchOf({ values, isDefault, guard }, subject, frame, machine) {
    let matched = isDefault === true ? true : undefined;
    if (values !== undefined) {
        const all = values.map(value => compare('==', subject, machine.evaluate(value, frame)));
        matched = all.includes(true) ? true : all.every(one => one === false) ? false : undefined;
    }
    return matched === true && guard !== undefined ? undefined : matched;
}
function bindCase(one, node, subject, frame, machine) {
    const [only, ...more] = contentsOf(subject);
    const part = only === undefined && more.length === 0
        ? subject
        : { ...tainted(contents_deepTaints(subject)), constant: elementOf(subject).constant };
    for (const target of one.captures)
        assignTarget(target, part, undefined, frame, machine);
    if (one.guard !== undefined) {
        machine.evaluate(one.guard, frame);
        refine(one.guard, true, frame, machine);
    }
    // In this case it is one of our own constants.
    if (one.values === undefined || one.values.some(value => value.op !== 'constant'))
        return;
    if (node.op === 'member' || node.op === 'index')
        clean(node, kinds_cleanForAll, frame, machine);
    if (node.op !== 'name')
        return;
    const cell = lookUp(frame.environment, node.name);
    if (cell?.value !== undefined && cell.value.taints.length > 0)
        machine.store.write(declare(frame.environment, node.name), value_cleaned(cell.value, kinds_cleanForAll));
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/analyse.js










/** Levels of calls and blocks inside one another; what is deeper would outgrow the call stack. */
const analyse_deepest = 400;
/** Expressions and statements that are followed, for each of those in the file and as a floor. */
const stepsPerNode = 30;
const fewestSteps = 100_000;
const analyse_mostSteps = 3_000_000;
/** Files of the project that one file may lead to. */
const mostFiles = 24;
const analyse_severities = ['error', 'warning', 'note'];
/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
function analyse(language, path, source, project) {
    const reports = new Map();
    const gaps = new Set();
    const lowered = project.lower(path, source);
    const main = fileOf(lowered, path, true);
    for (const gap of main.code.gaps)
        gaps.add(gap);
    if (lowered.brokenAt !== undefined)
        gaps.add(`the syntax at line ${main.lineOf(lowered.brokenAt)} was not understood`);
    const machine = createMachine(language, main, reports, gaps, project);
    try {
        runModule(main, machine);
        // Functions found on the way are added behind.
        for (const { closure, frame } of machine.pending)
            if (closure.file === main)
                follow(closure, frame, machine);
    }
    catch (problem) {
        gaps.add(`the analysis stopped: ${(0,errors/* messageOf */.bD)(problem)}`);
    }
    return { reports: analyse_final([...reports.values()], main), gaps: [...gaps] };
}
/** In their order, without places on the way to where something else was found. */
function analyse_final(reports, { lineOf }) {
    const ways = new Map();
    for (const { at, passing, flow = [] } of reports) {
        if (passing !== undefined)
            continue;
        const endsOn = lineOf(at.start);
        for (const { start, end, path } of flow) {
            if (path !== undefined)
                continue;
            const line = lineOf(start);
            ways.set(line, [...(ways.get(line) ?? []), { start, end, endsOn }]);
        }
    }
    const leadsOn = ({ at, passing }) => {
        const line = lineOf(at.start);
        return ways
            .get(line)
            ?.some(({ start, end, endsOn }) => start < at.end && at.start < end && (passing === 'file' || endsOn === line));
    };
    return reports
        .filter(report => report.passing === undefined || !leadsOn(report))
        .toSorted((a, b) => a.at.start - b.at.start);
}
function fileOf({ source, code, lineOf }, path, isMain) {
    return { path, source, code, environment: innerEnvironment(undefined), isMain, lineOf };
}
function runModule(file, machine) {
    const frame = {
        file,
        environment: file.environment,
        name: '',
        owner: undefined,
        self: undefined,
        mark: 0,
        result: undefined,
        exits: undefined,
        loops: [],
        answer: undefined,
        depth: 0,
        isClass: false,
        tests: new Map(),
    };
    machine.execute(file.code.body, frame);
}
function createMachine(language, main, reports, gaps, project) {
    let depth = 0;
    let steps = 0;
    const limit = Math.min(analyse_mostSteps, Math.max(fewestSteps, main.code.size * stepsPerNode));
    const store = createStore();
    const files = new Map();
    const within = (span, frame, doIt) => {
        if (++steps > limit)
            throw new Error(`more than ${limit} steps`);
        if (depth >= analyse_deepest) {
            gaps.add(`code at line ${frame.file.lineOf(span.start)} is nested too deep to be followed`);
            return undefined;
        }
        depth++;
        try {
            return doIt();
        }
        finally {
            depth--;
        }
    };
    const machine = {
        language,
        file: main,
        store,
        within,
        pending: [],
        definitions: new Map(),
        running: new Set(),
        calls: [],
        summaries: new Map(),
        results: new Map(),
        evaluate: (node, frame) => {
            if (++steps > limit)
                throw new Error(`more than ${limit} steps`);
            if (depth >= analyse_deepest)
                return within(node, frame, () => unknown) ?? unknown;
            depth++;
            const value = evaluateExpression(node, frame, machine);
            depth--;
            return value;
        },
        member: (object, name, at, frame) => memberOf(object, { op: 'member', object: at, name, nameAt: at, start: at.start, end: at.end }, frame, machine),
        refine: (condition, truth, frame) => refine(condition, truth, frame, machine),
        execute: (block, frame) => executeBlock(block, frame, machine),
        invoke: (callable, args, call, frame) => invoke(callable, args, call, frame, machine),
        // When half of the work is used up, what is left goes to what has not been looked at.
        followsCalls: () => {
            if (steps >= limit / 2)
                gaps.add('calls were followed only in part: there are too many');
            return steps < limit / 2;
        },
        hasSteps: () => steps < limit / 2,
        gap: says => gaps.add(says),
        taint: (origin, at, frame, source) => ({
            origin,
            source: source ?? excerpt(frame.file, at),
            at: frame.file.isMain ? at.start : -1 - at.start,
            line: frame.file.lineOf(at.start),
            clean: 0,
            sure: true,
            step: {
                at: at.start,
                end: at.end,
                file: frame.file.isMain ? undefined : frame.file.path,
                says: `\`${source ?? excerpt(frame.file, at)}\` comes from outside`,
                before: undefined,
                length: 1,
            },
        }),
        module: (name, from) => moduleFile(name, from, files, project, machine),
        report: (found, frame) => {
            // What is wrong in another file is told here when it is this one that leads to it; a place on the way is told there.
            if (found.passing !== undefined && !frame.file.isMain)
                return;
            const at = frame.file.isMain ? found.at : machine.calls.find(call => call.file.isMain)?.at;
            if (at === undefined || (!frame.file.isMain && found.flow === undefined))
                return;
            const key = `${found.rule} ${at.start}`;
            const known = reports.get(key);
            if (known === undefined || analyse_severities.indexOf(found.severity) < analyse_severities.indexOf(known.severity))
                reports.set(key, { ...found, at });
        },
    };
    return machine;
}
function moduleFile(name, from, files, project, machine) {
    for (const path of machine.language.placesOf(name, from.path)) {
        if (files.has(path)) {
            const known = files.get(path);
            if (known !== undefined)
                return known;
            continue;
        }
        const text = files.size < mostFiles * 20 ? project.read(path) : undefined;
        files.set(path, undefined);
        if (text === undefined)
            continue;
        if ([...files.values()].filter(file => file !== undefined).length >= mostFiles) {
            machine.gap(`more than ${mostFiles} files of the project lead here: \`${path}\` was not followed`);
            return undefined;
        }
        // What is known of code is known by what it is: the file that is scanned is somebody else as its own import.
        const file = fileOf(project.lower(path, text, path === machine.file.path), path, false);
        files.set(path, file);
        // What the module does is done for good, and not by the calls that lead to the first who asks for it.
        const calls = machine.calls.splice(0);
        machine.store.settle(() => runModule(file, machine));
        machine.calls.push(...calls);
        return file;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/lowered.js

/** UTF-16 units of text whose code is kept: about fifty bytes of memory each. */
const mostKept = 3_000_000;
/** Parses a text and lowers it. */
function lowerText({ lower }, parse, source) {
    const parsed = parse(source);
    const regionOf = (0,region/* createLocator */.T)(source);
    return {
        source,
        code: lower(parsed, source),
        brokenAt: parsed.brokenAt,
        lineOf: offset => regionOf({ start: offset, end: offset }).startLine,
    };
}
/** Keeps what was lowered last: a file is read again for each file that imports it, and mostly it is the same. */
function keepLowered(lower) {
    const kept = new Map();
    let size = 0;
    const forget = (path) => {
        size -= kept.get(path)?.source.length ?? 0;
        kept.delete(path);
    };
    return (path, source, anew) => {
        if (anew === true)
            return lower(path, source);
        const known = kept.get(path);
        const lowered = known?.source === source ? known : lower(path, source);
        // What was asked for last stands last.
        forget(path);
        kept.set(path, lowered);
        size += source.length;
        for (const oldest of kept.keys()) {
            if (size <= mostKept)
                break;
            forget(oldest);
        }
        return lowered;
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/rule.js
/** Categories of the OWASP Top 10 of 2021. */
const owasp = {
    access: 'A01:2021',
    crypto: 'A02:2021',
    injection: 'A03:2021',
    design: 'A04:2021',
    configuration: 'A05:2021',
    components: 'A06:2021',
    authentication: 'A07:2021',
    integrity: 'A08:2021',
    logging: 'A09:2021',
    forgery: 'A10:2021',
};
/** What reports say about a rule. */
function describeRule({ id, title, cwe, owasp: category, severity, score, precision, why, help, bad, good, }) {
    return {
        id,
        scanner: 'code',
        title,
        description: why,
        help: `${help}\n\nbad: \`${bad}\`\n\ngood: \`${good}\``,
        severity,
        cwe,
        securitySeverity: score,
        precision,
        tags: [`owasp-2021-a${owasp[category].slice(1, 3)}`, owasp[category]],
        example: { bad, good },
    };
}

// EXTERNAL MODULE: ./lib/scan/secrets/credential.js
var credential = __webpack_require__(3542);
;// CONCATENATED MODULE: ./lib/scan/code/infra/credential.js

/** The rule on credentials of a language: the settings whose name asks for a secret and whose value looks like one. */
function credentialRule(language, bad, good, settingsOf) {
    return {
        id: `${language}-hardcoded-credential`,
        title: 'a credential in the file',
        cwe: [798],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'Whoever can read the file, its history or what is built from it has the credential.',
        help: 'keep it in a secret store and hand it in when it is needed; treat the old one as known to others',
        bad,
        good,
        *find(subject) {
            for (const { name, value, at } of settingsOf(subject))
                if ((0,credential/* isCredential */.u)(name, value))
                    yield { at, message: `\`${name}\` is given a value that looks like a credential` };
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/language.js
/** A language made of what reads it and of its rules; `NAME-hardcoded-credential` is among them. */
function patternLanguage(entry) {
    const { name, recognises, grammar, rules, moreRules = [], read } = entry;
    return {
        name,
        recognises,
        rules: [...rules, ...moreRules],
        credentialRule: `${name}-hardcoded-credential`,
        grammar,
        scan: (text, path, parsed) => {
            const { subject, gaps = [], reports = [] } = read(text, path, parsed);
            const found = subject === undefined ? [] : rules.flatMap(rule => reportsOf(rule, subject));
            return { reports: distinct([...found, ...reports]), gaps };
        },
    };
}
/** What a rule finds, as reports. */
function reportsOf(rule, subject) {
    return Array.from(rule.find(subject), ({ at, message, severity = rule.severity, flow }) => ({
        rule: rule.id,
        severity,
        confidence: confidences[rule.precision],
        message,
        at: { start: at.start, end: at.end },
        ...(flow === undefined ? {} : { flow }),
    }));
}
const confidences = {
    'very-high': 'high',
    high: 'high',
    medium: 'medium',
    low: 'low',
};
function distinct(reports) {
    const byPlace = new Map();
    for (const report of reports) {
        const key = `${report.rule} ${report.at.start} ${report.at.end}`;
        if (!byPlace.has(key))
            byPlace.set(key, report);
    }
    return [...byPlace.values()].toSorted((a, b) => a.at.start - b.at.start);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/yaml-depth.js
var yaml_depth = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/scan/code/infra/yaml.js


/** Levels inside one another; no file that people write is deeper. */
const yaml_deepest = 60;
/** Reads every document of a text; never throws. */
function readYaml(text) {
    if ((0,yaml_depth/* tooDeepAt */.U)(text, yaml_deepest) !== undefined)
        return { documents: [], gaps: [`the YAML nests deeper than ${yaml_deepest} levels: not scanned`] };
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const broken = documents.flatMap(document => document.errors).length;
    return {
        documents: documents.flatMap(({ contents }) => (contents === null ? [] : [createReader()(contents)])),
        gaps: broken === 0 ? [] : ['the YAML has errors: only what could be read was scanned'],
    };
}
function createReader() {
    const anchors = new Map();
    const known = new Map();
    const read = (node) => {
        const earlier = known.get(node);
        if (earlier !== undefined)
            return earlier;
        const [start = 0, end = start] = node.range ?? [];
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            return target === undefined ? scalar(undefined, { start, end }) : read(target);
        }
        if ('anchor' in node && typeof node.anchor === 'string')
            anchors.set(node.anchor, node);
        return (0,dist/* isScalar */.jn)(node) ? scalar(node.value, { start, end }) : readCollection(node, { start, end });
    };
    const readCollection = (node, at) => {
        const entries = [];
        const items = [];
        const value = { kind: (0,dist/* isMap */.jh)(node) ? 'map' : 'list', entries, items, value: undefined, ...at };
        known.set(node, value);
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                items.push(readPart(item, read));
        if ((0,dist/* isMap */.jh)(node))
            for (const pair of node.items)
                entries.push(...entriesOf(pair, read));
        return value;
    };
    return read;
}
function scalar(value, { start, end }) {
    return { kind: 'scalar', entries: [], items: [], value, start, end };
}
function readPart(part, read) {
    return (0,dist/* isScalar */.jn)(part) || (0,dist/* isMap */.jh)(part) || (0,dist/* isSeq */.oP)(part) || (0,dist/* isAlias */.Vj)(part)
        ? read(part)
        : scalar(undefined, { start: 0, end: 0 });
}
/** An entry; those of the map behind `<<` instead of it. */
function entriesOf({ key, value }, read) {
    const keyValue = readPart(key, read);
    const name = String(keyValue.value ?? '');
    const held = value === null ? scalar(null, { start: keyValue.end, end: keyValue.end }) : readPart(value, read);
    if (name === '<<')
        return held.kind === 'list' ? held.items.flatMap(({ entries }) => entries) : [...held.entries];
    return [{ key: name, keyAt: { start: keyValue.start, end: keyValue.end }, value: held }];
}
/** The entry under a key; the last of several. */
function entryIn(value, key) {
    return value?.entries.findLast(entry => entry.key === key);
}
/** The value at a way of keys. */
function valueAt(value, ...keys) {
    return keys.reduce((inner, key) => entryIn(inner, key)?.value, value);
}
/** A scalar as text; empty for what is none. */
function yaml_textOf(value) {
    const inner = value?.value;
    return typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? String(inner) : '';
}
/** The texts of a scalar or of a list of scalars. */
function textsOf(value) {
    if (value === undefined || value.kind === 'map')
        return [];
    return value.kind === 'list' ? value.items.map(yaml_textOf) : [yaml_textOf(value)];
}
/** A value and everything in it, once. */
function* yaml_valuesIn(root) {
    const seen = new Set([root]);
    for (const value of seen) {
        yield value;
        for (const item of value.items)
            seen.add(item);
        for (const entry of value.entries)
            seen.add(entry.value);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/compose.js



const compose_names = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$/i;
const hostPaths = /^\/?(?:var\/run|run)\/docker\.sock(?::|$)|^\/(?::|$)/;
const rules = [
    {
        id: 'compose-privileged',
        title: 'a container with the rights of its host',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 7.8,
        precision: 'high',
        why: 'Whoever gets into the container is root on the machine around it.',
        help: 'give the one capability or device that is needed',
        bad: 'privileged: true',
        good: 'cap_add: [NET_BIND_SERVICE]',
        *find({ services }) {
            for (const service of services) {
                const privileged = entryIn(service, 'privileged');
                if (privileged?.value.value === true)
                    yield { at: privileged.keyAt, message: 'the container has every right of its host' };
                for (const item of valueAt(service, 'cap_add')?.items ?? [])
                    if (/^(?:CAP_)?(?:ALL|SYS_ADMIN)$/.test(yaml_textOf(item)))
                        yield { at: item, message: `\`${yaml_textOf(item)}\` is as good as root on the host` };
            }
        },
    },
    {
        id: 'compose-host-path',
        title: 'a container that holds its host',
        cwe: [668],
        owasp: 'access',
        severity: 'warning',
        score: 7.8,
        precision: 'high',
        why: 'With the socket of the engine, or the root of the disk, the container can start and change anything on the host.',
        help: 'mount the one folder that is needed; put a proxy that filters before the socket',
        bad: 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
        good: 'volumes: ["./data:/data"]',
        *find({ services }) {
            for (const service of services)
                for (const item of valueAt(service, 'volumes')?.items ?? []) {
                    const source = item.kind === 'map' ? yaml_textOf(valueAt(item, 'source')) : yaml_textOf(item);
                    if (hostPaths.test(source))
                        yield {
                            at: item,
                            severity: source.startsWith('/:') || source === '/' ? 'warning' : 'note',
                            message: 'the container can reach everything on its host with it',
                        };
                }
        },
    },
    {
        id: 'compose-host-namespace',
        title: 'a container in the namespaces of its host',
        cwe: [653],
        owasp: 'configuration',
        severity: 'note',
        score: 5.3,
        precision: 'high',
        why: 'The wall between the container and the network or processes of the host is gone.',
        help: 'publish the ports that are needed',
        bad: 'network_mode: host',
        good: 'ports: ["127.0.0.1:8080:8080"]',
        *find({ services }) {
            for (const service of services)
                for (const key of ['network_mode', 'pid', 'ipc', 'userns_mode']) {
                    const entry = entryIn(service, key);
                    if (yaml_textOf(entry?.value) === 'host' && entry !== undefined)
                        yield { at: entry.keyAt, message: `\`${key}: host\` takes the wall to the host away` };
                }
        },
    },
    credentialRule('compose', 'POSTGRES_PASSWORD: …', 'POSTGRES_PASSWORD_FILE: /run/secrets/password', function* ({ services }) {
        for (const service of services) {
            const environment = valueAt(service, 'environment');
            for (const { key, value } of environment?.entries ?? [])
                yield { name: key, value: yaml_textOf(value), at: value };
            for (const item of environment?.items ?? []) {
                const [name = '', ...value] = (textsOf(item)[0] ?? '').split('=');
                yield { name, value: value.join('='), at: item };
            }
        }
    }),
];
/** Files of Docker Compose. */
const compose_compose = patternLanguage({
    name: 'compose',
    recognises: path => compose_names.test(path),
    rules,
    read: text => {
        const { documents, gaps } = readYaml(text);
        return {
            gaps,
            subject: {
                services: documents.flatMap(document => valueAt(document, 'services')?.entries.map(({ value }) => value) ?? []),
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/command.js
/** Programs that run the rest of their arguments, and their options that take a value. */
const wrappers = new Map([
    ['sudo', /^-(?:[ugpCThrRD]|-user|-group)$/],
    ['doas', /^-[uC]$/],
    ['env', /^-[uCS]$/],
    ['command', /^$/],
    ['exec', /^-a$/],
    ['nohup', /^$/],
    ['time', /^-[fo]$/],
    ['nice', /^-n$/],
    ['timeout', /^-[ks]$/],
    ['xargs', /^-[IInLPsdE]$/],
    ['builtin', /^$/],
]);
/** The words of the program that a command runs in the end: without `sudo`, `env A=b` and the like. */
function programOf(command) {
    let words = command.words;
    const executed = baseName(words[0]?.text ?? '') === 'find' ? words.findIndex(({ text }) => /^-(?:exec|ok)(?:dir)?$/.test(text)) : -1;
    if (executed !== -1)
        words = words.slice(executed + 1);
    for (let turn = 0; turn < 8; turn++) {
        const [first] = words;
        const options = first === undefined ? undefined : wrappers.get(baseName(first.text));
        if (first === undefined || options === undefined)
            break;
        let skip = 1;
        for (; skip < words.length; skip++) {
            const text = words[skip]?.text ?? '';
            if (options.test(text))
                skip++;
            else if (!text.startsWith('-') && !/^\w+=/.test(text) && !(first.text === 'timeout' && /^\d/.test(text)))
                break;
        }
        words = words.slice(skip);
    }
    return words;
}
/** The name of the program that a command runs in the end, without its folder. */
function programName(command) {
    return baseName(programOf(command)[0]?.text ?? '');
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether one of the words is a short option with that letter (`-rf` has `r`) or one of the long ones. */
function hasOption(words, letter, ...long) {
    return words.some(({ text }) => long.includes(text) || (/^-[A-Za-z]+$/.test(text) && text.includes(letter)));
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/read.js

/** Substitutions inside one another that are read. */
const read_deepest = 16;
const reserved = new Set([
    'if',
    'then',
    'elif',
    'else',
    'fi',
    'while',
    'until',
    'do',
    'done',
    '!',
    '{',
    '}',
    'time',
    'esac',
]);
/**
 * Reads a script, tolerantly: what it does not know becomes words. `at` says where the text begins in the file, for the
 * places that are reported.
 */
function readShell(text, at = 0) {
    const commands = [];
    collect(readCommands({ text, at, depth: 0 }), { text, at, depth: 0 }, commands);
    return { text, commands };
}
function collect(from, source, into) {
    for (const command of from) {
        into.push(command);
        collect(command.inner, source, into);
        const script = scriptOf(command);
        if (script === undefined || source.depth >= read_deepest)
            continue;
        const { start, end } = script;
        const inner = {
            text: source.text.slice(start + 1 - source.at, end - 1 - source.at),
            at: start + 1,
            depth: source.depth + 1,
        };
        collect(readCommands(inner), inner, into);
    }
}
/** The script that a shell is given in single quotes: `sh -c '…'`. */
function scriptOf(command) {
    if (!/^(?:ba|da|z|k|a)?sh$/.test(programName(command)))
        return undefined;
    const words = programOf(command);
    const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const word = flag === -1 ? undefined : words[flag + 1];
    return word?.isQuoted === true &&
        word.variables.length === 0 &&
        !word.hasSubstitution &&
        word.end - word.start === word.text.length + 2
        ? word
        : undefined;
}
function readCommands(source) {
    const { text } = source;
    const done = [];
    const heredocs = [];
    let current = read_draft();
    let feeding;
    const finish = (pipes) => {
        const isEmpty = current.words.length + current.assignments.length + current.redirects.length === 0;
        if (!isEmpty) {
            if (feeding !== undefined)
                feeding.next = current;
            done.push(current);
        }
        // A pipe behind a group takes what the last command in it writes.
        feeding = pipes ? (isEmpty ? done.at(-1) : current) : undefined;
        if (!isEmpty)
            current = read_draft();
    };
    for (let i = 0; i < text.length;) {
        const unit = text[i] ?? '';
        if (unit === '\n') {
            finish(false);
            i = skipHeredocs(text, i + 1, heredocs.splice(0));
        }
        else if (unit === '#')
            i = lineEnd(text, i);
        else if (/[ \t\r]/.test(unit))
            i++;
        else if (text.startsWith('\\\n', i))
            i += 2;
        else if (text.startsWith('\\\r\n', i))
            i += 3;
        else if (/[;&|()]/.test(unit) && !text.startsWith('&>', i)) {
            const operator = /^(?:&&|\|\||\|&|;;|[;&|()])/.exec(text.slice(i, i + 2))?.[0] ?? unit;
            finish(operator === '|' || operator === '|&');
            i += operator.length;
        }
        else
            i = read_readPart(source, i, current, heredocs);
    }
    finish(false);
    return done;
}
function read_draft() {
    return { words: [], assignments: [], redirects: [], next: undefined, inner: [], start: 0, end: 0 };
}
/** Reads a word or a redirection into a command; gives the offset behind it. */
function read_readPart(source, from, into, heredocs) {
    const redirect = /^(?:\d*|&)(?:<<<|<<-?|>>|>\||>&|<&|<>|>|<)(?!\()/.exec(source.text.slice(from, from + 8))?.[0];
    const start = from + (redirect?.length ?? 0);
    const blank = redirect === undefined ? 0 : (/^[ \t]*/.exec(source.text.slice(start, start + 80))?.[0].length ?? 0);
    const { word, end, inner } = readWord(source, start + blank);
    if (into.words.length + into.assignments.length + into.redirects.length === 0)
        into.start = source.at + from;
    into.inner.push(...inner);
    into.end = word.end;
    if (redirect !== undefined) {
        if (/^\d*<<-?$/.test(redirect))
            heredocs.push(word.text);
        else
            into.redirects.push({ operator: redirect.replace(/^\d+/, ''), target: word });
    }
    else
        addWord(source, word, into);
    return Math.max(end, from + 1);
}
function addWord({ text, at }, word, into) {
    if (into.words.length === 0 && !word.isQuoted && reserved.has(word.text))
        return;
    const written = text.slice(word.start - at, word.end - at);
    const name = /^([A-Za-z_]\w*)\+?=/.exec(written);
    const first = into.words[0]?.text;
    const declares = first !== undefined && /^(?:export|readonly|local|declare|typeset)$/.test(first);
    if (name?.[1] !== undefined && (into.words.length === 0 || declares)) {
        const cut = name[0].length;
        into.assignments.push({
            name: name[1],
            value: { ...word, text: word.text.slice(cut), start: word.start + cut },
        });
    }
    else
        into.words.push(word);
}
function readWord(source, from) {
    const { text, at } = source;
    const draft = {
        value: '',
        isQuoted: false,
        inDouble: false,
        variables: [],
        inner: [],
        hasSubstitution: false,
    };
    let i = from;
    while (i < text.length && !endsWord(text, i, draft.inDouble))
        i = readUnit(source, i, draft);
    const { value, isQuoted, variables, hasSubstitution, inner } = draft;
    const end = at + Math.min(i, text.length);
    return { word: { text: value, variables, isQuoted, hasSubstitution, start: at + from, end }, end: i, inner };
}
function endsWord(text, at, inDouble) {
    return !inDouble && /[\s;&|()<>]/.test(text[at] ?? '') && !/^[<>]\(/.test(text.slice(at, at + 2));
}
/** Reads the next quote, escape, substitution, variable or character; gives the offset behind it. */
function readUnit(source, at, into) {
    const { text } = source;
    const unit = text[at] ?? '';
    if (unit === '"') {
        into.inDouble = !into.inDouble;
        into.isQuoted = true;
        return at + 1;
    }
    if (unit === "'" && !into.inDouble) {
        const close = text.indexOf("'", at + 1);
        const end = close === -1 ? text.length : close;
        into.value += text.slice(at + 1, end);
        into.isQuoted = true;
        return end + 1;
    }
    if (unit === '\\') {
        if (text[at + 1] !== '\n')
            into.value += text[at + 1] ?? '';
        return at + 2;
    }
    if (unit === '`' || /^(?:\$|[<>])\(/.test(text.slice(at, at + 2)))
        return readSubstitution(source, at, into);
    if (unit !== '$') {
        into.value += unit;
        return at + 1;
    }
    const { name, length, isChecked } = variableAt(text, at);
    into.value += text.slice(at, at + length);
    if (name !== '')
        into.variables.push({ name, isQuoted: into.inDouble, isChecked });
    return at + length;
}
function readSubstitution({ text, at: base, depth }, at, into) {
    const isTick = text[at] === '`';
    const start = at + (isTick ? 1 : 2);
    const end = isTick ? closingTick(text, start) : closing(text, start, '(', ')');
    into.value += text.slice(at, end + 1);
    into.hasSubstitution = true;
    // `$((…))` is a calculation.
    if (depth < read_deepest && text[start] !== '(')
        into.inner.push(...readCommands({ text: text.slice(start, end), at: base + start, depth: depth + 1 }));
    return end + 1;
}
function variableAt(text, at) {
    if (text[at + 1] === '{') {
        const end = closing(text, at + 2, '{', '}');
        const inside = text.slice(at + 2, end);
        const name = /^[!#]?(\w+|[@*#?])/.exec(inside)?.[1] ?? '';
        return { name, length: end + 1 - at, isChecked: /^\w+:?[?-]./.test(inside) || /^\w+:?\?/.test(inside) };
    }
    const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 80))?.[0] ?? '';
    return { name, length: 1 + name.length, isChecked: false };
}
/** Where a bracket closes, or the end of the text; brackets in single quotes do not count. */
function closing(text, from, open, close) {
    let depth = 1;
    for (let i = from; i < text.length; i++) {
        const unit = text[i];
        if (unit === '\\')
            i++;
        else if (unit === "'" && open === '(') {
            const end = text.indexOf("'", i + 1);
            if (end !== -1)
                i = end;
        }
        else if (unit === open)
            depth++;
        else if (unit === close && --depth === 0)
            return i;
    }
    return text.length;
}
function closingTick(text, from) {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '`')
            return i;
    }
    return text.length;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** The offset behind the texts that were announced with `<<`. */
function skipHeredocs(text, from, ends) {
    let at = from;
    for (const end of ends)
        while (at < text.length) {
            const stop = lineEnd(text, at);
            const line = text.slice(at, stop).trim();
            at = Math.min(stop + 1, text.length);
            if (line === end)
                break;
        }
    return at;
}
/** The span of a command from its first to its last word. */
function spanOf(command, last = command) {
    return { start: command.start, end: Math.max(command.end, last.end) };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/rules/code.js


const downloads = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http']);
const interpreters = /^(?:(?:ba|da|z|k|a|fi)?sh|python[\d.]*|perl|ruby|node|php)$/;
/** Text that becomes a command, and commands that a variable steers. */
const codeRules = [
    {
        id: 'shell-run-download',
        title: 'a download that is run unseen',
        cwe: [494],
        owasp: 'integrity',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Whoever controls the address, or the way to it, runs commands here; nothing compares what came with what was meant.',
        help: 'download to a file, compare its checksum with one that is written down, then run it',
        bad: 'curl -fsSL https://example.com/install.sh | sh',
        good: 'curl -fsSLo install.sh https://example.com/install.sh && echo "$SUM  install.sh" | sha256sum -c && sh install.sh',
        *find({ commands }) {
            for (const command of commands) {
                const reader = pipesInto(command);
                if (downloads.has(programName(command)) && reader !== undefined)
                    yield {
                        at: spanOf(command, reader),
                        message: `what \`${programName(command)}\` downloads is run by \`${programName(reader)}\` at once`,
                    };
                if (runsText(command) && command.inner.some(inner => downloads.has(programName(inner)) && reachesOutput(inner)))
                    yield { at: spanOf(command), message: `what is downloaded is run by \`${programName(command)}\` at once` };
            }
        },
    },
    {
        id: 'shell-evaluate-variable',
        title: 'text that is run as a command',
        cwe: [78],
        owasp: 'injection',
        severity: 'note',
        score: 7.8,
        precision: 'medium',
        why: 'Whatever the variable holds is taken for a command, with its quotes, semicolons and substitutions.',
        help: 'call the program with the variable as a quoted argument, or keep the arguments in an array',
        bad: 'eval "$1"',
        good: 'case "$1" in start) start_it ;; esac',
        *find({ commands }) {
            for (const command of commands) {
                const [name, ...words] = programOf(command);
                const isShell = interpreters.test(programName(command)) && words[0]?.text === '-c';
                const code = name?.text === 'eval' ? words : isShell ? words.slice(1, 2) : [];
                const given = code.flatMap(({ variables }) => variables.map(variable => variable.name));
                const outside = given.find(variable => /^[1-9@*]$/.test(variable));
                // `eval "$1=…"` in a function sets a variable by its name.
                const isWhole = isShell || /^\$\{?[1-9@*]\}?$/.test(code[0]?.text ?? '');
                const said = outside ?? (name?.text === 'eval' ? given[0] : undefined);
                if (said !== undefined && !code.some(isQuotedArray))
                    yield {
                        at: spanOf(command),
                        severity: outside !== undefined && isWhole ? 'warning' : 'note',
                        message: `\`$${said}\` is run as a command`,
                    };
            }
        },
    },
    {
        id: 'shell-unchecked-delete',
        title: 'a deletion that a variable steers',
        cwe: [88],
        owasp: 'injection',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'An empty variable turns the path into one near the root; without quotes a blank in it makes two paths of one.',
        help: 'quote it, and stop when it is empty: `"${dir:?}/"`',
        bad: 'rm -rf $BUILD/*',
        good: 'rm -rf -- "${BUILD:?}"/*',
        *find({ commands }) {
            const known = new Set(commands.flatMap(({ assignments }) => assignments.map(({ name }) => name)));
            const isStrict = commands.some(({ words }) => words[0]?.text === 'set' && (hasOption(words, 'u') || words.some(({ text }) => text === 'nounset')));
            for (const command of commands) {
                const [, ...words] = programOf(command);
                if (programName(command) !== 'rm' || (!hasOption(words, 'r', '--recursive') && !hasOption(words, 'R')))
                    continue;
                for (const word of words) {
                    const [first] = word.variables;
                    if (first === undefined || first.isChecked || word.text.startsWith('-'))
                        continue;
                    const leadsToRoot = /^(?:\$\w+|\$\{\w+\})\/(?:\*|\.?$|[a-z]+$)/.test(word.text) && !isStrict && !known.has(first.name);
                    if (leadsToRoot)
                        yield {
                            at: word,
                            severity: 'warning',
                            message: `when \`$${first.name}\` is empty this deletes from the root`,
                        };
                    else if (word.variables.some(variable => !variable.isQuoted && !/^[#?$!]$/.test(variable.name)))
                        yield { at: word, message: `\`$${first.name}\` is not quoted: a blank in it names other files` };
                }
            }
        },
    },
];
/** The interpreter at the end of a pipe that reads a program from it. */
function pipesInto(command) {
    for (let next = command.next; next !== undefined; next = next.next) {
        const [, first] = programOf(next);
        if (!interpreters.test(programName(next)))
            continue;
        if (first === undefined ||
            /^-[se]?$/.test(first.text) ||
            (first.text.startsWith('-') && !/^-\w*[cmen]/.test(first.text)))
            return next;
    }
    return undefined;
}
/** Whether a command runs text that stands in its words. */
function runsText(command) {
    const [name, first] = programOf(command);
    if (command.redirects.some(({ operator }) => operator === '<<<'))
        return interpreters.test(programName(command));
    if (first === undefined)
        return false;
    if (name?.text === 'eval')
        return true;
    if (name?.text === 'source' || name?.text === '.')
        return first.text.startsWith('<(');
    return interpreters.test(programName(command)) && (first.text === '-c' || first.text.startsWith('<('));
}
/** Whether a download goes to standard output. */
function reachesOutput(command) {
    const words = programOf(command);
    if (command.next !== undefined && !interpreters.test(programName(command.next)))
        return false;
    if (programName(command) === 'wget')
        return words.some(({ text }) => /^-\w*O-?$|^--output-document=-$/.test(text));
    return !hasOption(words, 'o', '--output') && !hasOption(words, 'O', '--remote-name');
}
function isQuotedArray({ text }) {
    return text === '--' || /@Q\}|printf %q/.test(text);
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/rules/rights.js


const loose = /^(?:0?[0-7]?[0-7][0-7][2367]|[ugoa]*[oa][ugoa]*[+=][rxXst]*w[rwxXst]*|\+[rxX]*w.*)$/;
const sinkFiles = /^\/(?:tmp|var\/tmp|dev\/shm)\/[\w./$-]+$/;
/** Files and rights on the machine. */
const rightsRules = [
    {
        id: 'shell-insecure-temporary-file',
        title: 'a temporary file whose name is known',
        cwe: [377],
        owasp: 'access',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'Another user of the machine may put a file or a link there first, and reads or changes what is written.',
        help: 'take the name from `mktemp`, which makes the file too',
        bad: 'name=$(mktemp -u)',
        good: 'name=$(mktemp)',
        *find({ commands }) {
            for (const command of commands) {
                const words = programOf(command);
                if (words[0]?.text === 'mktemp' && hasOption(words, 'u', '--dry-run'))
                    yield { at: spanOf(command), severity: 'warning', message: 'the name is made, the file is not' };
                for (const { operator, target } of command.redirects)
                    if (/>/.test(operator) && sinkFiles.test(target.text) && target.variables.every(({ name }) => name === '$'))
                        yield { at: target, message: `anybody on the machine can foresee \`${target.text}\`` };
            }
        },
    },
    {
        id: 'shell-loose-permissions',
        title: 'loose permissions',
        cwe: [732],
        owasp: 'access',
        severity: 'warning',
        score: 5.5,
        precision: 'high',
        why: 'Every user and every program of the machine may change the file.',
        help: 'give the right to write to the owner only',
        bad: 'chmod -R 777 /srv/app',
        good: 'chmod -R u=rwX,go=rX /srv/app',
        *find({ commands }) {
            for (const command of commands) {
                const [name, ...words] = programOf(command);
                const mode = words.find(({ text }) => !text.startsWith('-') || /^-[rwx]/.test(text));
                if (mode === undefined)
                    continue;
                if (name?.text === 'umask' && /^0*[0-7]?[0-5]?[0145]$/.test(mode.text) && Number.parseInt(mode.text, 8) < 2)
                    yield { at: spanOf(command), message: 'new files can be written by everybody' };
                const isLoose = name?.text === 'chmod' &&
                    !/^0?1[0-7]{3}$|t$/.test(mode.text) &&
                    mode.text.split(',').some(part => loose.test(part));
                if (isLoose && !/^\/dev\//.test(words.at(-1)?.text ?? ''))
                    yield { at: spanOf(command), message: `\`${mode.text}\` lets everybody write` };
            }
        },
    },
    {
        id: 'shell-passwordless-sudo',
        title: 'everything as root, without a password',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 6.7,
        precision: 'high',
        why: 'Whoever gets into the account, by whatever way, is root.',
        help: 'name the one command that is needed',
        bad: `echo 'ci ALL=(ALL) NOPASSWD: ALL' >> /etc/sudoers`,
        good: `echo 'ci ALL=(root) NOPASSWD: /usr/bin/systemctl restart app' > /etc/sudoers.d/ci`,
        *find({ commands }) {
            for (const { words } of commands)
                for (const word of words)
                    if (/NOPASSWD:\s*ALL\b/.test(word.text))
                        yield { at: word, message: 'an account becomes root for everything without a password' };
        },
    },
    {
        id: 'shell-privileged-container',
        title: 'a container with the rights of its host',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 7.8,
        precision: 'high',
        why: 'Whoever gets into the container is root on the machine around it.',
        help: 'give the one capability or device that is needed; never the socket of the engine',
        bad: 'docker run --privileged image',
        good: 'docker run --cap-drop ALL --cap-add NET_BIND_SERVICE image',
        *find({ commands }) {
            for (const command of commands) {
                if (!/^(?:docker|podman|nerdctl)$/.test(programName(command)))
                    continue;
                const words = programOf(command);
                if (!words.some(({ text }) => /^(?:run|create|exec)$/.test(text)))
                    continue;
                for (const word of words) {
                    if (/^--privileged(?:=true)?$/.test(word.text))
                        yield { at: word, message: 'the container has every right of its host' };
                    if (/^(?:-v|--volume=)?\/(?::|var\/run\/docker\.sock:|run\/docker\.sock:)/.test(word.text))
                        yield { at: word, message: 'the container holds what makes it root on its host' };
                }
            }
        },
    },
];

// EXTERNAL MODULE: ./lib/scan/secrets/placeholder.js
var placeholder = __webpack_require__(8466);
;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/rules/trust.js




const local = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/;
/** Servers, packages and passwords. */
const trustRules = [
    {
        id: 'shell-certificate-check-off',
        title: 'certificates that are not checked',
        cwe: [295],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'Anybody on the way can pretend to be the server, read what is sent and change what comes.',
        help: 'add the certificate that is missing to those that are trusted: `curl --cacert`',
        bad: 'curl -k https://example.com',
        good: 'curl --cacert company.pem https://example.com',
        *find({ commands }) {
            for (const command of commands) {
                const [name, ...words] = programOf(command);
                const said = name === undefined ? undefined : uncheckedBy(programName(command), words);
                if (said !== undefined && !words.some(({ text }) => local.test(text)))
                    yield { at: said, message: `\`${said.text}\` accepts any certificate` };
                for (const { name: setting, value } of command.assignments)
                    if (/^(?:GIT_SSL_NO_VERIFY:(?:1|true)|NODE_TLS_REJECT_UNAUTHORIZED:0|PYTHONHTTPSVERIFY:0)$/.test(`${setting}:${value.text}`))
                        yield { at: spanOf(command), message: `\`${setting}=${value.text}\` accepts any certificate` };
            }
        },
    },
    {
        id: 'shell-host-key-check-off',
        title: 'host keys that are not checked',
        cwe: [322],
        owasp: 'authentication',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'Anybody on the way can pretend to be the host and gets what is typed, copied and forwarded.',
        help: 'write the host key into `known_hosts` beforehand; at the least `accept-new`',
        bad: 'ssh -o StrictHostKeyChecking=no host',
        good: 'ssh -o StrictHostKeyChecking=yes host',
        *find({ commands }) {
            for (const { words, assignments } of commands)
                for (const word of [...words, ...assignments.map(({ value }) => value)])
                    if (/StrictHostKeyChecking[= ]+(?:no|off)\b|UserKnownHostsFile[= ]+\/dev\/null/i.test(word.text))
                        yield { at: word, message: 'any host key is accepted' };
        },
    },
    {
        id: 'shell-weak-hash',
        title: 'weak hash',
        cwe: [328],
        owasp: 'crypto',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'Two files with the same hash can be made: it does not tell that a download is the one that is meant.',
        help: 'use SHA-256: `sha256sum --check`',
        bad: 'md5sum --check files.md5',
        good: 'sha256sum --check files.sha256',
        *find({ commands }) {
            for (const command of commands) {
                const [name, first] = programOf(command);
                const isWeak = /^(?:md5|md5sum|sha1sum)$/.test(programName(command)) ||
                    (programName(command) === 'openssl' && /^-?(?:md[245]|sha1)$/.test(first?.text ?? ''));
                if (name !== undefined && isWeak)
                    yield { at: name, message: 'two files with the same hash can be made' };
            }
        },
    },
    {
        id: 'shell-unsigned-packages',
        title: 'packages whose signature is not checked',
        cwe: [347],
        owasp: 'integrity',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Whoever controls the mirror, or the way to it, decides what is installed as root.',
        help: 'install the key of the repository and leave the check on',
        bad: 'apt-get install --allow-unauthenticated tool',
        good: 'apt-get install tool',
        *find({ commands }) {
            for (const command of commands)
                for (const word of command.words)
                    if (/^--(?:allow-unauthenticated|force-yes|nogpgcheck|no-gpg-checks|nosignature|allow-untrusted)$|\btrusted=yes\b/.test(word.text))
                        yield {
                            at: word,
                            message: `\`${word.text.length > 40 ? 'trusted=yes' : word.text}\` installs what nobody signed`,
                        };
        },
    },
    {
        id: 'shell-password-argument',
        title: 'a password on a command line',
        cwe: [214],
        owasp: 'authentication',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'The arguments of a running program can be read by every user of the machine, and stay in histories and logs.',
        help: 'hand it over in a file that only you can read, on standard input, or in a setting of the environment',
        bad: 'mysql -pTiger7 shop',
        good: 'mysql --defaults-extra-file=/run/secrets/my.cnf shop',
        *find({ commands }) {
            for (const command of commands) {
                const word = passwordIn(programName(command), programOf(command).slice(1));
                if (word === undefined)
                    continue;
                const isWritten = word.variables.length === 0 && !word.hasSubstitution;
                if (isWritten && !(0,placeholder/* isStandIn */.W)(word.text.replace(/^.*?[:=]/, '')))
                    yield {
                        at: word,
                        severity: 'warning',
                        message: `a password for \`${programName(command)}\` is written in the script`,
                    };
                else if (!isWritten)
                    yield {
                        at: word,
                        message: `the password for \`${programName(command)}\` can be seen in the list of processes`,
                    };
            }
        },
    },
    credentialRule('shell', 'PASSWORD=…', 'PASSWORD=$(cat /run/secrets/password)', function* ({ commands }) {
        for (const { assignments } of commands)
            for (const { name, value } of assignments)
                if (value.variables.length === 0 && !value.hasSubstitution)
                    yield { name, value: value.text, at: value };
    }),
];
/** The word with which a program is told to trust any certificate. */
function uncheckedBy(name, words) {
    if (name === 'curl')
        return words.find(({ text }) => text === '--insecure' || /^-[a-jl-nq-tv-zA-CEGI-LN-SVZ#]*k[a-zA-Z]*$/.test(text));
    if (name === 'wget')
        return words.find(({ text }) => text === '--no-check-certificate');
    if (name === 'git')
        return words.find(({ text }, i) => /^http\.sslverify=(?:false|0)$/i.test(text) ||
            (/^http\.sslverify$/i.test(text) && words[i + 1]?.text === 'false'));
    if (/^(?:npm|yarn|pnpm)$/.test(name))
        return words.find(({ text }, i) => /^(?:--)?strict-ssl=false$/.test(text) || (text === 'strict-ssl' && words[i + 1]?.text === 'false'));
    return /^pip[\d.]*$/.test(name) ? words.find(({ text }) => text.startsWith('--trusted-host')) : undefined;
}
/** The word that holds a password, for programs that take one as an argument. */
function passwordIn(name, words) {
    if (name === 'sshpass')
        return words.find(({ text }, i) => /^-p./.test(text) || words[i - 1]?.text === '-p');
    if (/^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(name))
        return words.find(({ text }) => /^(?:-p.|--password=.)/.test(text));
    if (/^(?:curl|wget)$/.test(name))
        return words.find(({ text }, i) => (/^(?:-u|--user|--proxy-user)$/.test(words[i - 1]?.text ?? '') && /^[^:]+:./.test(text)) ||
            /^--(?:http-)?password=./.test(text));
    if (/^(?:docker|podman|helm|az|redis-cli)$/.test(name))
        return words.find(({ text }, i) => /^--password=./.test(text) || (/^(?:-p|--password|-a)$/.test(words[i - 1]?.text ?? '') && isLogin(name, words)));
    return undefined;
}
function isLogin(name, words) {
    return name === 'redis-cli' || words.some(({ text }) => text === 'login');
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/shell/language.js





const shellRules = [...codeRules, ...rightsRules, ...trustRules];
const language_names = /(?:^|\/)(?:[^/]+\.(?:sh|bash|zsh|ksh|bats)|\.?(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zprofile|envrc))$/;
const withoutEnding = /(?:^|\/)[^/.]+$/;
const interpreterLine = /^#!\s*\/\S*(?:\/|\benv\s+(?:-S\s+)?)(?:ba|da|z|k|a)?sh\b/;
/** Where programs without an ending lie; their first line tells whether they are scripts. */
const folders = /(?:^|\/)(?:bin|sbin|scripts?|hooks|\.husky|libexec)\/[^/.]+$/;
/** Scripts of the POSIX shell and its relatives, by their ending or by their first line. */
const shell = patternLanguage({
    name: 'shell',
    recognises: (path, text) => language_names.test(path) ||
        (text === undefined ? folders.test(path) : withoutEnding.test(path) && interpreterLine.test(text.slice(0, 200))),
    rules: shellRules,
    read: text => ({ subject: readShell(text) }),
});
/** What the rules for scripts say of a script inside another file, which begins at `at`. */
function shellReports(text, at) {
    const script = readShell(text, at);
    return shellRules.flatMap(rule => reportsOf(rule, script));
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/dockerfile/read.js
/** Reads a Dockerfile, tolerantly: a line that is no instruction is left out. */
function readDockerfile(text) {
    const continuation = /^(?:#[^\n]*\n)*?#\s*escape\s*=\s*`/i.test(text) ? '`' : '\\';
    const instructions = [];
    const stages = [];
    let settings = new Map();
    for (let at = 0; at < text.length;) {
        const { joined, end } = logicalLine(text, at, continuation);
        const head = /^([ \t\ufeff]*)([A-Za-z]+)(?=[ \t]|$)[ \t]*/.exec(joined);
        const name = head?.[2]?.toUpperCase() ?? '';
        const start = at + (head?.[1]?.length ?? 0);
        const heredocs = head === null ? [] : heredocsOf(name, joined, text, end);
        at = heredocs.at(-1)?.end ?? end;
        if (head === null)
            continue;
        const rest = joined.slice(head[0].length).trimEnd();
        if (name === 'FROM')
            stages.push(stageOf(rest, settings, { start, end: start + joined.trim().length }));
        if (name === 'ARG' || name === 'ENV')
            settings = new Map([
                ...settings,
                ...settingsOf(name, rest, 0).map(({ name: key, value }) => [key, read_fold(value, settings)]),
            ]);
        const textStart = start - (head[1]?.length ?? 0) + head[0].length;
        instructions.push({
            name,
            text: rest,
            textStart,
            heredocs,
            stage: stages.length - 1,
            settings,
            start,
            end: textStart + rest.length,
        });
    }
    return { instructions, stages };
}
function stageOf(text, settings, at) {
    const [image = '', as = '', name] = text.split(/\s+/).filter(word => !word.startsWith('--'));
    return { image: read_fold(image, settings), name: /^as$/i.test(as) ? name : undefined, start: at.start, end: at.end };
}
/** A line with those that continue it; what is not part of the instruction is blanked. */
function logicalLine(text, from, continuation) {
    let joined = '';
    let at = from;
    let isContinued = false;
    do {
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline + 1;
        const line = text.slice(at, end);
        at = end;
        if (/^\s*#/.test(line) || (isContinued && /^\s*$/.test(line))) {
            joined += ' '.repeat(line.length);
            if (!isContinued)
                break;
            continue;
        }
        const tail = /([\\`])[ \t]*\r?\n?$/.exec(line);
        isContinued = tail?.[1] === continuation;
        joined += isContinued && tail !== null ? line.slice(0, tail.index) + ' '.repeat(line.length - tail.index) : line;
    } while (isContinued && at < text.length);
    return { joined, end: at };
}
function heredocsOf(name, line, text, from) {
    const found = [];
    if (!/^(?:RUN|COPY|ADD)$/.test(name))
        return found;
    let at = from;
    for (const [, mark] of line.matchAll(/<<-?\s*["']?([A-Za-z_]\w*)["']?/g)) {
        const start = at;
        while (at < text.length) {
            const newline = text.indexOf('\n', at);
            const end = newline === -1 ? text.length : newline + 1;
            const isEnd = text.slice(at, end).trim() === mark;
            at = end;
            if (isEnd)
                break;
        }
        found.push({ text: text.slice(start, at).replace(/\n?[^\n]*\n?$/, '\n'), start, end: at });
    }
    return found;
}
/** What an `ENV`, `ARG` or `LABEL` says. */
function settingsOf(name, text, at) {
    const pairs = [...text.matchAll(/([\w.-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s"'\\]|\\.)*)/g)];
    if (pairs.length > 0 || name === 'ARG')
        return pairs.map(({ 1: key = '', 2: value = '', index, 0: whole }) => ({
            name: key,
            value: value.replace(/^(["'])(.*)\1$/s, '$2'),
            start: at + index,
            end: at + index + whole.length,
        }));
    const old = /^([\w.-]+)\s+(.*)$/s.exec(text);
    return old === null ? [] : [{ name: old[1] ?? '', value: (old[2] ?? '').trim(), start: at, end: at + text.length }];
}
/** A text with the settings put in that are known. */
function read_fold(text, settings) {
    return text.replaceAll(/\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g, (whole, braced, fallback, plain) => settings.get(braced ?? plain ?? '') ?? fallback ?? whole);
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/dockerfile/rules.js


const sshPort = /^22(?:\/tcp)?$/;
const rootUser = /^(?:root|0)(?::|$)/;
const digest = /@sha256:[0-9a-f]{64}$/;
/** What is looked for in Dockerfiles; the commands in `RUN` are looked at as scripts. */
const dockerfileRules = [
    {
        id: 'dockerfile-root-user',
        title: 'a container that runs as root',
        cwe: [250],
        owasp: 'configuration',
        severity: 'note',
        score: 5.9,
        precision: 'high',
        why: 'Whoever breaks into the program is root in the container, one mistake away from root on the host.',
        help: 'make an account and end the file with `USER name`',
        bad: 'USER root',
        good: 'USER app',
        *find({ instructions, stages }) {
            const last = stages.length - 1;
            const user = instructions.findLast(({ name, stage }) => name === 'USER' && stage === last);
            if (user !== undefined && rootUser.test(read_fold(user.text, user.settings)))
                yield { at: user, severity: 'warning', message: 'the image ends as root: what it starts runs as root' };
            const start = instructions.findLast(({ name, stage }) => (name === 'CMD' || name === 'ENTRYPOINT') && stage === last);
            const base = stages[last];
            const isOwn = stages.some(({ name }) => name !== undefined && name === base?.image);
            if (user === undefined &&
                start !== undefined &&
                !isOwn &&
                !/nonroot|rootless|:[^:]*nonroot/.test(base?.image ?? ''))
                yield {
                    at: start,
                    message: 'nothing says as whom it runs: root, unless the image that it is built on says something else',
                };
        },
    },
    {
        id: 'dockerfile-unpinned-image',
        title: 'an image that can change',
        cwe: [1357, 829],
        owasp: 'integrity',
        severity: 'note',
        score: 4.3,
        precision: 'high',
        why: 'The same file builds something else tomorrow, and whoever gets at the repository decides what.',
        help: 'name a version, best with its digest: `image:1.2@sha256:…`',
        bad: 'FROM node:latest',
        good: 'FROM node:24.21.0-bookworm-slim',
        *find({ stages }) {
            const names = new Set(stages.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
            for (const stage of stages) {
                const { image } = stage;
                if (image === '' ||
                    image === 'scratch' ||
                    names.has(image.toLowerCase()) ||
                    digest.test(image) ||
                    image.includes('$'))
                    continue;
                const tag = /:([^/:]+)$/.exec(image)?.[1];
                if (tag === undefined || tag === 'latest')
                    yield { at: stage, message: `\`${image}\` is whatever was published last` };
            }
        },
    },
    {
        id: 'dockerfile-add-remote',
        title: 'a download that nothing compares',
        cwe: [494],
        owasp: 'integrity',
        severity: 'note',
        score: 5.3,
        precision: 'high',
        why: 'What the address gives goes into the image, whatever it is on that day.',
        help: 'write the checksum down: `ADD --checksum=sha256:…`',
        bad: 'ADD https://example.com/tool.tar.gz /opt/',
        good: 'ADD --checksum=sha256:… https://example.com/tool.tar.gz /opt/',
        *find({ instructions }) {
            for (const instruction of instructions) {
                if (instruction.name !== 'ADD' || /--checksum=/.test(instruction.text))
                    continue;
                const address = /(?:^|[\s"])(https?):\/\/[^\s"]+/.exec(read_fold(instruction.text, instruction.settings));
                if (address === null || /\.git(?:#[0-9a-f]{40})?$/.test(address[0]))
                    continue;
                const isPlain = address[1] === 'http';
                yield {
                    at: instruction,
                    severity: isPlain ? 'warning' : 'note',
                    message: isPlain
                        ? 'what is added comes over an open line and is not compared with anything'
                        : 'what is added is not compared with anything',
                };
            }
        },
    },
    {
        id: 'dockerfile-secret-argument',
        title: 'a secret in the layers',
        cwe: [538, 522],
        owasp: 'authentication',
        severity: 'note',
        score: 6.5,
        precision: 'medium',
        why: 'What a build argument or the environment held can be read from the image by everybody who has it.',
        help: 'mount it for the one command: `RUN --mount=type=secret,id=token …`',
        bad: 'ARG NPM_TOKEN',
        good: 'RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci',
        *find({ instructions }) {
            for (const instruction of instructions) {
                if (instruction.name !== 'ARG' && instruction.name !== 'ENV')
                    continue;
                const [, name = '', value = ''] = /^([\w.-]+)(?:[= ](.*))?$/s.exec(instruction.text) ?? [];
                const isSecret = /(?:^|_)(?:PASSWORD|PASSWD|TOKEN|SECRET|SECRET_KEY|ACCESS_KEY|API_KEY|PRIVATE_KEY|CREDENTIALS)$/i.test(name);
                if (isSecret && (instruction.name === 'ARG' ? value === '' : /^\$/.test(value)))
                    yield { at: instruction, message: `\`${name}\` stays readable in the image` };
            }
        },
    },
    {
        id: 'dockerfile-exposed-ssh',
        title: 'a shell for the network',
        cwe: [284],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'A container with an SSH server is a machine that somebody must keep, with keys and passwords in it.',
        help: 'leave it out; use `docker exec`',
        bad: 'EXPOSE 22',
        good: 'EXPOSE 8080',
        *find({ instructions }) {
            for (const instruction of instructions)
                if (instruction.name === 'EXPOSE' &&
                    read_fold(instruction.text, instruction.settings)
                        .split(/\s+/)
                        .some(port => sshPort.test(port)))
                    yield { at: instruction, message: 'an SSH server is reachable' };
        },
    },
    {
        id: 'dockerfile-copy-everything',
        title: 'the whole folder in the image',
        cwe: [538],
        owasp: 'configuration',
        severity: 'note',
        score: 3.1,
        precision: 'low',
        why: 'Histories, keys and settings of the one who builds go along unless a `.dockerignore` names them.',
        help: 'name what is needed, or keep a `.dockerignore`',
        bad: 'COPY . .',
        good: 'COPY src/ package.json ./',
        *find({ instructions, stages }) {
            for (const instruction of instructions)
                if (/^(?:COPY|ADD)$/.test(instruction.name) &&
                    instruction.stage === stages.length - 1 &&
                    /^(?:--(?!from)\S+\s+)*\.\/?\s+\S+$/.test(instruction.text))
                    yield { at: instruction, message: 'everything beside the file goes into the image' };
        },
    },
    {
        id: 'dockerfile-sudo',
        title: '`sudo` in an image',
        cwe: [250],
        owasp: 'access',
        severity: 'note',
        score: 4,
        precision: 'medium',
        why: 'A build step is root or says with `USER` who it is; `sudo` in the image gives whoever breaks in the way to root.',
        help: 'switch with `USER`, and leave `sudo` out of the image',
        bad: 'RUN sudo apt-get update',
        good: 'RUN apt-get update',
        *find({ instructions }) {
            for (const instruction of instructions) {
                const sudo = instruction.name === 'RUN' ? /(?:^|[;&|]\s*|\s&&\s*)(sudo)\s/.exec(instruction.text) : null;
                if (sudo !== null)
                    yield {
                        at: spanIn(instruction, sudo.index + sudo[0].indexOf('sudo'), 4),
                        message: 'the step asks for root in passing',
                    };
            }
        },
    },
    {
        id: 'dockerfile-insecure-mount',
        title: 'a build step without walls',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 6.7,
        precision: 'high',
        why: 'The step has the rights of the host, or its network, while it runs code that was downloaded.',
        help: 'leave the option out',
        bad: 'RUN --security=insecure make',
        good: 'RUN make',
        *find({ instructions }) {
            for (const instruction of instructions) {
                const option = instruction.name === 'RUN'
                    ? /^(?:--\S+\s+)*?(--security=insecure|--network=host)\b/.exec(instruction.text)?.[1]
                    : undefined;
                if (option !== undefined)
                    yield {
                        at: instruction,
                        severity: option.includes('network') ? 'note' : 'warning',
                        message: `\`${option}\` takes the wall between the step and the host away`,
                    };
            }
        },
    },
    credentialRule('dockerfile', 'ENV DB_PASSWORD=…', 'RUN --mount=type=secret,id=db …', function* ({ instructions }) {
        for (const { name, text, textStart } of instructions)
            if (/^(?:ENV|ARG|LABEL)$/.test(name))
                for (const setting of settingsOf(name, text, textStart))
                    yield { ...setting, at: setting };
    }),
];
function spanIn({ textStart }, at, length) {
    return { start: textStart + at, end: textStart + at + length };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/dockerfile/language.js




const dockerfile_language_names = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][^/]*)?|[^/]+\.(?:dockerfile|containerfile))$/i;
/** Endings of what is about Dockerfiles, or makes them. */
const others = /\.(?:md|txt|py|js|ts|go|rs|json|ya?ml|dockerignore|j2|erb|tmpl|template|tpl)$/i;
/** Dockerfiles and their relatives. */
const dockerfile = patternLanguage({
    name: 'dockerfile',
    recognises: path => dockerfile_language_names.test(path) && !others.test(path),
    rules: dockerfileRules,
    read: text => {
        const subject = readDockerfile(text);
        return { subject, reports: subject.instructions.flatMap(scriptReports) };
    },
});
/** What is said of the commands that an image is built with; what lies in `/tmp` there belongs to nobody else. */
function scriptReports(instruction) {
    const { name, text, textStart, heredocs } = instruction;
    // What images built on this one do.
    const later = name === 'ONBUILD' ? /^([A-Za-z]+)\s+/.exec(text) : null;
    if (later !== null)
        return scriptReports({
            ...instruction,
            name: later[1]?.toUpperCase() ?? '',
            text: text.slice(later[0].length),
            textStart: textStart + later[0].length,
        });
    if (!/^(?:RUN|CMD|ENTRYPOINT)$/.test(name))
        return [];
    const start = name === 'RUN' ? (/^(?:--\S+\s+)*/.exec(text)?.[0].length ?? 0) : 0;
    const main = heredocs.length > 0 ? [] : shellReports(asScript(text.slice(start)), textStart + start);
    return [...main, ...heredocs.flatMap(({ text: script, start: at }) => shellReports(script, at))].filter(({ rule, severity }) => !(rule === 'shell-insecure-temporary-file' && severity === 'note') && rule !== 'shell-hardcoded-credential');
}
/** A list of words as a command, every character at its place. */
function asScript(text) {
    if (!text.startsWith('['))
        return text;
    const words = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, word => (/['\\]/.test(word) ? word : `'${word.slice(1, -1)}'`));
    return words.replaceAll(/^\[|\]\s*$|(?<=['"]\s*),/g, ' ');
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/local/read.js

/** Reads a program with the parser that was loaded, and says what could not be read. */
function readLocal(name, text, parsed, read) {
    if (parsed === undefined)
        return { gaps: [`the parser for ${name} was not loaded`] };
    const { brokenAt } = parsed;
    const gaps = brokenAt === undefined
        ? []
        : [`the syntax at line ${(0,region/* createLocator */.T)(text)({ start: brokenAt, end: brokenAt }).startLine} was not understood`];
    return { subject: read(text, parsed), gaps };
}

// EXTERNAL MODULE: ./lib/scan/secrets/name.js
var secrets_name = __webpack_require__(9012);
;// CONCATENATED MODULE: ./lib/scan/code/infra/local/data.js
/** Stands in a text for what is not known. */
const hole = '\0';
const data_nothing = new Set();
/** Longer texts are not kept. */
const data_longest = 2000;
const data_unknown = { clean: data_nothing, text: hole, isConstant: false };
/** Something that only looks like a text: a number, true or false. */
const harmless = { clean: new Set(['*']), text: hole, isConstant: false };
function data_constant(text) {
    return { clean: data_nothing, text: text.slice(0, data_longest), isConstant: true };
}
function foreign(text, at) {
    return { source: { text, at }, clean: data_nothing, text: hole, isConstant: false };
}
/** One after the other. */
function composed(parts) {
    const from = parts.find(({ source }) => source !== undefined);
    return {
        source: from?.source,
        clean: cleanOf(parts),
        text: parts
            .map(({ text }) => text)
            .join('')
            .slice(0, data_longest),
        isConstant: parts.every(({ isConstant }) => isConstant),
    };
}
/** One or the other. */
function data_joined(parts) {
    const from = parts.find(({ source }) => source !== undefined);
    const isConstant = parts.length > 0 && parts.every(part => part.isConstant);
    // The text that can do harm, or else one that says something.
    const said = from ?? parts.find(({ text }) => text !== hole && text !== '') ?? parts[0];
    return { source: from?.source, clean: cleanOf(parts), text: said?.text ?? hole, isConstant };
}
function data_cleanedOf(data, ...kinds) {
    return { ...data, clean: new Set([...data.clean, ...kinds]) };
}
/** A format with its values put in, `numbers` being the letters of values that are written as numbers. */
function formatted([format, ...values], numbers) {
    if (format === undefined || !format.isConstant)
        return data_joined([format ?? data_unknown, ...values]);
    const left = [...values];
    const parts = format.text.split(/(%[-+# 0,(]*\d*(?:\.\d+)?[a-zA-Z])/).map((piece, i) => {
        // Directives stand at odd places; `%n` of Java is the end of a line.
        if (i % 2 === 0 || piece === '%n')
            return data_constant(piece);
        const value = left.shift() ?? data_unknown;
        return numbers.includes(piece.at(-1) ?? '') ? harmless : value;
    });
    return composed(parts);
}
/** A text as it is named in a message. */
function data_short(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** Whether it can do no harm in a call of a kind. */
function data_isClean({ clean, isConstant }, kind) {
    return isConstant || clean.has('*') || clean.has(kind);
}
/** What every part that is not constant is clean for. */
function cleanOf(parts) {
    const open = parts.filter(({ isConstant }) => !isConstant);
    const [first, ...rest] = open.filter(({ clean }) => !clean.has('*'));
    if (open.length === 0)
        return data_nothing;
    if (first === undefined)
        return harmless.clean;
    return new Set([...first.clean].filter(kind => rest.every(({ clean }) => clean.has(kind))));
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/local/sink.js

/** What the sinks find in a program. */
function* flowsInto(sinks, { calls }) {
    for (const call of calls)
        for (const sink of sinks)
            if (sink.call.test(call.name) && sink.when?.(call) !== false)
                for (const place of sink.places)
                    yield* reached(sink, call, place);
}
function* reached({ kind, says, severity, text, composed }, call, place) {
    const data = place === -1 ? call.receiver : call.given[place];
    const at = place === -1 ? call.node : call.args[place];
    if (data === undefined || at === undefined || data_isClean(data, kind) || text?.test(data.text) === false)
        return;
    if (data.source !== undefined) {
        const { text: from, at: source } = data.source;
        const message = `\`${from}\` ${says}`;
        const flow = [
            { start: source.start, end: source.end, message: 'written by somebody else' },
            { start: at.start, end: at.end, message },
        ];
        yield { at, severity, message, flow };
    }
    else if (composed !== undefined && data.text.length > hole.length)
        yield { at, severity: 'note', message: composed };
}
/** What the misuses find in a program. */
function* misusesIn(misuses, { calls }) {
    for (const call of calls)
        for (const { call: name, says, severity, text, when } of misuses) {
            if (!name.test(call.name) || when?.(call) === false)
                continue;
            const given = text === undefined ? undefined : call.given[text[0]];
            if (text !== undefined && !(given?.isConstant === true && text[1].test(given.text)))
                continue;
            yield { at: call.node, severity, message: says };
        }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/go/rules/crypto.js


/** What hides, signs and guesses. */
const cryptoRules = [
    {
        id: 'go-weak-hash',
        title: 'weak hash',
        cwe: [328],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'medium',
        why: 'Two texts with the same hash can be made.',
        help: 'use `crypto/sha256`; for passwords `bcrypt` or `argon2`',
        bad: 'md5.Sum(data)',
        good: 'sha256.Sum256(data)',
        find: program => misusesIn([
            { call: /^crypto\/md5\.(?:New|Sum)$/, says: 'MD5 is broken' },
            { call: /^crypto\/sha1\.(?:New|Sum)$/, says: 'SHA-1 is broken' },
            { call: /^golang\.org\/x\/crypto\/(?:md4|ripemd160)\.New$/, says: 'the hash is broken' },
        ], program),
    },
    {
        id: 'go-weak-cipher',
        title: 'weak cipher',
        cwe: [327],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'What it hides can be read.',
        help: 'use AES-GCM or ChaCha20-Poly1305',
        bad: 'des.NewCipher(key)',
        good: 'cipher.NewGCM(block)',
        find: program => misusesIn([
            { call: /^crypto\/des\.New(?:TripleDES)?Cipher$/, says: 'DES is broken' },
            { call: /^crypto\/rc4\.NewCipher$/, says: 'RC4 is broken' },
            {
                call: /^golang\.org\/x\/crypto\/(?:blowfish|cast5|tea|xtea)\.New/,
                says: 'the blocks of the cipher are too short',
            },
        ], program),
    },
    {
        id: 'go-weak-key',
        title: 'a key that is too short',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.4,
        precision: 'very-high',
        why: 'The key can be worked out.',
        help: 'use 3072 bits, or an elliptic curve',
        bad: 'rsa.GenerateKey(rand.Reader, 1024)',
        good: 'rsa.GenerateKey(rand.Reader, 3072)',
        find: program => misusesIn([
            {
                call: /^crypto\/rsa\.GenerateKey$/,
                text: [1, /^(?:[1-9]\d{0,2}|1\d{3}|20[0-3]\d|204[0-7])$/],
                says: 'an RSA key of less than 2048 bits',
            },
        ], program),
    },
    {
        id: 'go-weak-random',
        title: 'random numbers that can be guessed',
        cwe: [338, 330],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'Whoever has seen some of the numbers knows the next.',
        help: 'use `crypto/rand`',
        bad: 'token := rand.Int63() // math/rand',
        good: 'rand.Read(token) // crypto/rand',
        find: program => misusesIn([
            {
                call: /^math\/rand(?:\/v2)?\.(?:Int\w*|Uint\w*|Float\w*|Perm|Read|N|Intn)$/,
                when: ({ owner }) => owner.split(' ').some(secrets_name/* mustBeRandom */.Qq),
                says: 'what must not be guessed is made from numbers that can be',
            },
        ], program),
    },
    {
        id: 'go-weak-tls',
        title: 'old versions of TLS',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'Connections can be talked down to what is broken.',
        help: 'ask for `tls.VersionTLS12` at the least',
        bad: 'tls.Config{MinVersion: tls.VersionTLS10}',
        good: 'tls.Config{MinVersion: tls.VersionTLS12}',
        *find({ settings, source }) {
            for (const { name, node, value } of settings)
                if (/(?:^|\.)M(?:in|ax)Version$/.test(name) &&
                    /\.Version(?:SSL30|TLS10|TLS11)$/.test(source.slice(value.start, value.end)))
                    yield { at: node, message: 'versions of TLS that are broken are accepted' };
        },
    },
    {
        id: 'go-certificate-check-off',
        title: 'certificates that are not checked',
        cwe: [295],
        owasp: 'authentication',
        severity: 'error',
        score: 7.4,
        precision: 'very-high',
        why: 'Anybody on the way can pretend to be the server.',
        help: 'add the certificate that is missing to `RootCAs`',
        bad: 'tls.Config{InsecureSkipVerify: true}',
        good: 'tls.Config{RootCAs: pool}',
        *find({ settings, calls }) {
            for (const { name, node, data } of settings)
                if (/(?:^|\.)InsecureSkipVerify$/.test(name) && data.isConstant && data.text === 'true')
                    yield { at: node, severity: 'warning', message: 'any certificate is accepted' };
            for (const { name, node } of calls)
                if (/^golang\.org\/x\/crypto\/ssh\.InsecureIgnoreHostKey$/.test(name))
                    yield { at: node, severity: 'warning', message: 'any host key is accepted' };
        },
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/go/rules/injection.js

const sqlText = /^\s*\(?(?:select|insert|update|delete|replace|with|create|drop|alter|merge|truncate|exec)\b/i;
const queries = /(?:^|[.)])(?:Query|QueryRow|Exec|Prepare|Queryx|QueryRowx|MustExec|Raw|NamedExec)$/;
const contextQueries = /(?:^|[.)])(?:QueryContext|QueryRowContext|ExecContext|PrepareContext|Select|Get|SelectContext|GetContext)$/;
const joinedSql = 'the query is put together from text that is not constant';
const sql = [
    { call: queries, kind: 'sql', places: [0], text: sqlText, says: 'becomes part of a query', composed: joinedSql },
    {
        call: contextQueries,
        kind: 'sql',
        places: [1],
        text: sqlText,
        says: 'becomes part of a query',
        composed: joinedSql,
    },
    {
        call: /(?:^|[.)])(?:Where|Having|Order|Group|Or|Not)$/,
        kind: 'sql',
        places: [0],
        text: /[^\0]/,
        severity: 'warning',
        says: 'becomes part of a query',
    },
];
const isShell = ({ given }) => given.some(({ text, isConstant }) => isConstant && /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z)?sh$|^cmd(?:\.exe)?$|^powershell(?:\.exe)?$/.test(text)) && given.some(({ text }) => /^(?:-c|\/[cC]|-Command)$/.test(text));
const command = [
    { call: /^os\/exec\.Command$|^syscall\.Exec$/, kind: 'command', places: [0], says: 'says which program is run' },
    { call: /^os\/exec\.CommandContext$/, kind: 'command', places: [1], says: 'says which program is run' },
    {
        call: /^os\/exec\.Command(?:Context)?$/,
        kind: 'command',
        places: [2, 3],
        when: isShell,
        says: 'is run by a shell',
        text: /[\s\S]/,
        composed: 'text that is not constant is run by a shell',
    },
];
const paths = [
    {
        call: /^(?:os|io\/ioutil)\.(?:Open|OpenFile|Create|ReadFile|WriteFile|Remove|RemoveAll|Mkdir|MkdirAll|ReadDir|Rename|Stat)$/,
        kind: 'path',
        places: [0],
        says: 'says which file is used',
    },
    { call: /^net\/http\.ServeFile$/, kind: 'path', places: [2], says: 'says which file is sent' },
    {
        call: /gin\.Context\.(?:File|FileAttachment)$|echo(?:\/v\d)?\.Context\.File$/,
        kind: 'path',
        places: [0],
        says: 'says which file is sent',
    },
];
const injection_addresses = [
    {
        call: /^net\/http\.(?:Get|Head|Post|PostForm)$|^net\/http\.Client\.(?:Get|Head|Post|PostForm)$/,
        kind: 'url',
        places: [0],
        says: 'says which address is fetched',
    },
    { call: /^net\/http\.NewRequest$/, kind: 'url', places: [1], says: 'says which address is fetched' },
    { call: /^net\/http\.NewRequestWithContext$/, kind: 'url', places: [2], says: 'says which address is fetched' },
    { call: /^net\.Dial(?:Timeout)?$/, kind: 'url', places: [1], says: 'says which address is connected to' },
];
const markup = [
    {
        call: /^html\/template\.(?:HTML|JS|URL|HTMLAttr|CSS|JSStr|Srcset)$/,
        kind: 'html',
        places: [0],
        says: 'goes into the page as it is',
        text: /[\s\S]/,
    },
    {
        call: /^fmt\.Fprint(?:f|ln)?$/,
        kind: 'html',
        places: [1, 2, 3],
        when: ({ args, given }) => args.length > 1 && given[0]?.source === undefined,
        says: 'goes into the answer as it is',
        severity: 'warning',
        text: /[\s\S]/,
    },
    {
        call: /^net\/http\.ResponseWriter\.Write$|^io\.WriteString$/,
        kind: 'html',
        places: [0, 1],
        says: 'goes into the answer as it is',
        severity: 'warning',
    },
];
/** Data of others that becomes code, a name or an address. */
const injectionRules = [
    {
        id: 'go-sql-injection',
        title: 'SQL injection',
        cwe: [89],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Text from outside that is put into a query can end it and begin another.',
        help: 'hand values over beside the query: `db.Query("… WHERE id = ?", id)`',
        bad: 'db.Query("SELECT * FROM users WHERE name = \'" + r.FormValue("name") + "\'")',
        good: 'db.Query("SELECT * FROM users WHERE name = ?", r.FormValue("name"))',
        find: program => flowsInto(sql, program),
    },
    {
        id: 'go-command-injection',
        title: 'command injection',
        cwe: [78],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'A shell takes its text apart: whoever writes part of it writes commands.',
        help: 'call the program itself, with each argument on its own',
        bad: 'exec.Command("sh", "-c", "ls " + r.FormValue("dir"))',
        good: 'exec.Command("ls", "--", dir)',
        find: program => flowsInto(command, program),
    },
    {
        id: 'go-path-traversal',
        title: 'path traversal',
        cwe: [22],
        owasp: 'access',
        severity: 'error',
        score: 7.5,
        precision: 'medium',
        why: 'With `..` or a path from the root in it the name leads to any file.',
        help: 'use `os.Root`, or ask `filepath.IsLocal` first',
        bad: 'os.Open(filepath.Join(root, r.FormValue("name")))',
        good: 'root.Open(r.FormValue("name"))',
        find: program => flowsInto(paths, program),
    },
    {
        id: 'go-request-forgery',
        title: 'requests that others steer',
        cwe: [918],
        owasp: 'forgery',
        severity: 'error',
        score: 8.6,
        precision: 'medium',
        why: 'The program reaches addresses that the one who asks does not: services inside, credentials of the cloud.',
        help: 'compare the host with a list of those that are meant',
        bad: 'http.Get(r.FormValue("url"))',
        good: 'http.Get("https://api.example.com/items/" + url.PathEscape(id))',
        find: program => flowsInto(injection_addresses, program),
    },
    {
        id: 'go-open-redirect',
        title: 'open redirect',
        cwe: [601],
        owasp: 'access',
        severity: 'warning',
        score: 6.1,
        precision: 'medium',
        why: 'A link to this site leads to another one, which looks like it.',
        help: 'redirect to paths of your own only',
        bad: 'http.Redirect(w, r, r.FormValue("next"), http.StatusFound)',
        good: 'http.Redirect(w, r, "/home", http.StatusFound)',
        find: program => flowsInto([
            { call: /^net\/http\.Redirect$/, kind: 'redirect', places: [2], says: 'says where the browser goes' },
            {
                call: /(?:gin|echo(?:\/v\d)?)\.Context\.Redirect$/,
                kind: 'redirect',
                places: [1],
                says: 'says where the browser goes',
            },
        ], program),
    },
    {
        id: 'go-cross-site-scripting',
        title: 'cross-site scripting',
        cwe: [79],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'medium',
        why: 'Text from outside becomes part of the page, with the scripts in it.',
        help: 'let `html/template` write it',
        bad: 'template.HTML(r.FormValue("text"))',
        good: 'tmpl.Execute(w, r.FormValue("text"))',
        find: program => flowsInto(markup.map(sink => /Fprint|Write/.test(sink.call.source)
            ? { ...sink, when: call => sink.when?.(call) !== false && answers(call, program) }
            : sink), program),
    },
    {
        id: 'go-unsafe-deserialisation',
        title: 'data of others that becomes objects',
        cwe: [502],
        owasp: 'integrity',
        severity: 'note',
        score: 5.3,
        precision: 'low',
        why: 'The decoder of `gob` is not made for data of others: a few bytes make it take all memory.',
        help: 'use JSON, with a limit on its length',
        bad: 'gob.NewDecoder(r.Body)',
        good: 'json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20))',
        find: program => flowsInto([
            {
                call: /^encoding\/gob\.NewDecoder$/,
                kind: 'object',
                places: [0],
                severity: 'warning',
                says: 'is decoded into objects',
            },
        ], program),
    },
];
/** Whether a call writes to the answer, and the answer is a page as far as is known. */
function answers({ name, args }, { source, calls }) {
    const isText = calls.some(call => /\.Header\(\)\.Set$/.test(call.name) &&
        call.given[1]?.isConstant === true &&
        /^(?:application\/|text\/plain)/.test(call.given[1].text));
    if (isText)
        return false;
    if (/ResponseWriter\.Write$/.test(name))
        return true;
    const target = args[0];
    const writer = target === undefined ? '' : source.slice(target.start, target.end);
    return /^(?:w|rw|res|resp|writer|responseWriter|c\.Writer)$/.test(writer);
}

;// CONCATENATED MODULE: ./lib/scan/code/syntax.js
/** The first child in a field. */
function childIn(node, field) {
    return node?.children.find(child => child.field === field);
}
/** The children of a type. */
function childrenOf(node, ...types) {
    return node?.children.filter(child => types.includes(child.type)) ?? [];
}
/** Every node, parents first. Uses no call stack, as hostile code nests deeper than it reaches. */
function* nodesOf(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        for (let i = node.children.length - 1; i >= 0; i--)
            stack.push(node.children[i] ?? node);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/go/rules/system.js



/** Files, servers, cookies and credentials. */
const systemRules = [
    {
        id: 'go-loose-permissions',
        title: 'loose permissions',
        cwe: [732],
        owasp: 'access',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'Every user of the machine may change the file, unless the mask of the process takes the right away.',
        help: 'give rights to the owner only',
        bad: 'os.WriteFile(name, data, 0777)',
        good: 'os.WriteFile(name, data, 0600)',
        find: program => misusesIn([
            {
                call: /^(?:os|io\/ioutil)\.(?:WriteFile|OpenFile)$/,
                text: [2, /^0o?[0-7]?[0-7][0-7][2367]$/],
                says: 'everybody may change the file, unless the mask forbids it',
            },
            {
                call: /^os\.Chmod$|^os\.File\.Chmod$/,
                text: [1, /^0o?[0-7]?[0-7][0-7][2367]$/],
                severity: 'warning',
                says: 'everybody may change the file',
            },
            {
                call: /^os\.(?:Mkdir|MkdirAll)$/,
                text: [1, /^0o?[0-7]?[0-7][0-7][2367]$/],
                says: 'everybody may change what is in it, unless the mask forbids it',
            },
        ], program),
    },
    {
        id: 'go-missing-timeout',
        title: 'a server that waits for ever',
        cwe: [400],
        owasp: 'design',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Clients that send slowly, or nothing, take all connections.',
        help: 'start an `http.Server` with `ReadHeaderTimeout`',
        bad: 'http.ListenAndServe(":8080", nil)',
        good: '(&http.Server{ReadHeaderTimeout: 5 * time.Second}).ListenAndServe()',
        find: program => misusesIn([
            {
                call: /^net\/http\.(?:ListenAndServe|ListenAndServeTLS|Serve)$/,
                says: 'the server waits for ever for clients that send nothing',
            },
        ], program),
    },
    {
        id: 'go-bind-all-interfaces',
        title: 'a service on every network',
        cwe: [1327],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'The service is reached from every network that the machine is in.',
        help: 'listen on the address that is meant',
        bad: 'net.Listen("tcp", "0.0.0.0:8080")',
        good: 'net.Listen("tcp", "127.0.0.1:8080")',
        find: program => misusesIn([
            {
                call: /^net\.Listen$|^crypto\/tls\.Listen$/,
                text: [1, /^(?:0\.0\.0\.0|\[::\])?:\d/],
                says: 'every network reaches it',
            },
            {
                call: /^net\/http\.ListenAndServe(?:TLS)?$/,
                text: [0, /^(?:0\.0\.0\.0|\[::\]):\d/],
                says: 'every network reaches it',
            },
        ], program),
    },
    {
        id: 'go-insecure-cookie',
        title: 'a cookie that leaks',
        cwe: [614, 1004],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Without `Secure` it goes over open lines, without `HttpOnly` scripts read it.',
        help: 'set `Secure`, `HttpOnly` and `SameSite`',
        bad: 'http.Cookie{Name: "session", Value: id}',
        good: 'http.Cookie{Name: "session", Value: id, Secure: true, HttpOnly: true}',
        *find({ settings }) {
            for (const { name, node, data } of settings)
                if (/^net\/http\.Cookie\.(?:Secure|HttpOnly)$/.test(name) && data.isConstant && data.text === 'false')
                    yield { at: node, severity: 'warning', message: `\`${name.split('.').pop()}\` is switched off` };
        },
    },
    credentialRule('go', 'password := …', 'password := os.Getenv("PASSWORD")', ({ root, source }) => settingsIn(root, source)),
];
function* settingsIn(root, source) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        stack.push(...node.children);
        const isSetting = /^(?:short_var_declaration|assignment_statement|var_spec|const_spec|keyed_element)$/.test(node.type);
        if (!isSetting)
            continue;
        const name = childIn(node, 'left') ?? childIn(node, 'name') ?? childIn(node, 'key');
        const holder = childIn(node, 'right') ?? childIn(node, 'value');
        const value = holder?.type === 'expression_list' || holder?.type === 'literal_element' ? holder.children[0] : holder;
        if (name === undefined || value === undefined || !/_string_literal$/.test(value.type))
            continue;
        yield {
            name: source.slice(name.start, name.end).replaceAll('"', '').split('.').pop() ?? '',
            value: source.slice(value.start + 1, value.end - 1),
            at: value,
        };
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/local/program.js

/** Levels of expressions that are looked into. */
const program_deepest = 60;
/** Reads a file from top to bottom: what is assigned last counts, in a branch also what was before. */
class Reader {
    source;
    calls = [];
    settings = [];
    scope = newScope(undefined, '');
    /** What the names of imports stand for. */
    packages;
    /** The type of the literal that an entry is in. */
    holders = new WeakMap();
    language;
    depth = 0;
    branch = 0;
    conditions = 0;
    owner = '';
    /** Grows with every change of what names mean; what was worked out before is old then. */
    version = 0;
    known = new WeakMap();
    constructor(language, source, packages) {
        this.language = language;
        this.source = source;
        this.packages = packages;
    }
    text(node) {
        return node === undefined ? '' : this.source.slice(node.start, node.end);
    }
    typeOf(name) {
        return program_find(this.scope, scope => scope.types.get(name));
    }
    isLocal(name) {
        return program_find(this.scope, scope => (scope.outer !== undefined && scope.data.has(name) ? true : undefined)) ?? false;
    }
    dataOf(name) {
        return program_find(this.scope, scope => scope.data.get(name));
    }
    evaluate(node) {
        if (node === undefined || this.depth > program_deepest)
            return data_unknown;
        const known = this.known.get(node);
        if (known?.version === this.version)
            return known.data;
        this.depth++;
        const own = this.language.valueOf(node, this);
        const data = own ?? data_joined(node.children.filter(({ type }) => !/comment/.test(type)).map(child => this.evaluate(child)));
        this.depth--;
        this.known.set(node, { version: this.version, data });
        return data;
    }
    /** Visits a tree without the call stack. */
    read(root) {
        const tasks = [() => this.enter(root, tasks)];
        for (let task = tasks.pop(); task !== undefined; task = tasks.pop())
            task();
    }
    enter(node, tasks) {
        const code = this.language.functionOf(node, this);
        const isBranch = this.language.branches.has(node.type);
        const isCondition = this.language.conditions.has(node.type) || node.field === 'condition';
        const { scope, branch } = this;
        if (code !== undefined) {
            this.scope = newScope(scope, code.name === '' ? scope.name : code.name);
            this.version++;
            for (const parameter of code.parameters)
                this.assign(parameter);
        }
        if (isBranch)
            this.branch++;
        if (isCondition)
            this.conditions++;
        const assigned = this.language.assignedBy(node, this);
        const before = this.owner;
        if (assigned[0] !== undefined)
            this.owner = assigned[0].name;
        tasks.push(() => {
            for (const each of assigned)
                this.assign(each);
            this.owner = before;
            if (this.scope !== scope)
                this.version++;
            this.scope = scope;
            this.branch = branch;
            if (isCondition)
                this.conditions--;
        });
        this.note(node);
        for (let i = node.children.length - 1; i >= 0; i--) {
            const child = node.children[i];
            if (child !== undefined)
                tasks.push(() => this.enter(child, tasks));
        }
    }
    note(node) {
        const setting = this.language.settingOf(node, this);
        if (setting !== undefined)
            this.settings.push({ ...setting, node, data: this.evaluate(setting.value) });
        const call = this.language.callOf(node, this);
        if (call === undefined)
            return;
        const { name, args } = call;
        const site = {
            name,
            node,
            args,
            given: args.map(arg => this.evaluate(arg)),
            receiver: this.evaluate(call.receiver),
            owner: `${this.owner} ${this.scope.name}`,
        };
        this.calls.push(site);
        const changed = this.language.changedBy(site, this);
        if (changed !== undefined)
            this.set(changed, composed([this.dataOf(changed) ?? data_unknown, ...site.given]));
        if (this.conditions > 0)
            for (const { name: guarded, kinds } of this.language.guardedBy(site, this)) {
                const data = this.dataOf(guarded);
                if (data !== undefined)
                    this.set(guarded, { ...data, clean: new Set([...data.clean, ...kinds]) });
            }
    }
    assign({ name, value, type, data, isAdding = false }) {
        if (name === '_')
            return;
        const before = this.dataOf(name);
        const given = data ?? (value === undefined ? data_unknown : this.evaluate(value));
        if (type !== undefined)
            this.scope.types.set(name, type);
        if (before === undefined || !program_find(this.scope, scope => (scope.depths.has(name) ? true : undefined)))
            this.scope.depths.set(name, this.branch);
        const since = program_find(this.scope, scope => scope.depths.get(name)) ?? 0;
        const isSure = before === undefined || this.branch <= since || type !== undefined;
        this.set(name, isAdding ? composed([before ?? data_unknown, given]) : isSure ? given : data_joined([before, given]));
    }
    /** Changes a name where it belongs. */
    set(name, data) {
        let owner = this.scope;
        while (owner !== undefined && !owner.data.has(name))
            owner = owner.outer;
        (owner ?? this.scope).data.set(name, data);
        this.version++;
    }
}
function newScope(outer, name) {
    return { data: new Map(), types: new Map(), depths: new Map(), outer, name };
}
function program_find(scope, look) {
    for (let place = scope; place !== undefined; place = place.outer) {
        const found = look(place);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Reads a parsed file. */
function readProgram(language, source, { root }, packages) {
    const reader = new Reader(language, source, packages);
    reader.read(root);
    return { source, root, calls: reader.calls, settings: reader.settings };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/go/syntax.js



/** Calls and members that give what somebody else wrote. */
const sources = new RegExp([
    String.raw `^net/http\.Request\.(?:FormValue|PostFormValue|PathValue|UserAgent|Referer)\(\)$`,
    String.raw `^net/http\.Request\.(?:URL\.(?:Query\(\)|Path|RawQuery|RawPath|Fragment|Host)|Form|PostForm|MultipartForm|Header|Body|Host|RequestURI|Cookie\(\)|Cookies\(\)|FormFile\(\))`,
    String.raw `(?:^|\.)(?:mux\.Vars|chi\.URLParam|httprouter\.ParamsFromContext)\(\)$`,
    String.raw `^(?:github\.com/gin-gonic/gin|github\.com/labstack/echo(?:/v\d)?|github\.com/gofiber/fiber(?:/v\d)?)\.(?:Context|Ctx)\.(?:Query|DefaultQuery|QueryArray|Param|Params|PostForm|DefaultPostForm|GetHeader|QueryParam|FormValue|GetRawData|BodyRaw|Body|Get|Cookies|Cookie)\(\)$`,
].join('|'));
const numbers = /^(?:strconv\.(?:Atoi|Itoa|Parse(?:Int|Uint|Float|Bool)|Format\w+)|len|int|int64|uint|float64|time\.(?:Parse|Now|Since).*|.*google\/uuid\.(?:Parse|MustParse|New|NewString))$/;
/** What is as tainted as what it is given. */
const passes = /^(?:strings|bytes|fmt\.(?:Sprint|Sprintf|Sprintln|Errorf)|path|path\/filepath|net\/url|io\.ReadAll|io\/ioutil\.ReadAll|string|encoding\/(?:base64|hex)|html\.UnescapeString|bufio|errors|append|bytes\.NewReader|strings\.NewReader)/;
const cleaners = [
    [/^path(?:\/filepath)?\.Base$/, ['path']],
    [
        /^(?:html|html\/template)\.(?:EscapeString|HTMLEscapeString|HTMLEscaper|JSEscapeString)$|bluemonday.*\.Sanitize/,
        ['html'],
    ],
    [/^net\/url\.(?:QueryEscape|PathEscape)$/, ['html', 'path', 'redirect', 'url']],
    [/(?:QuoteLiteral|QuoteIdentifier|pgx.*\.Sanitize)$/, ['sql']],
    [/ldap(?:\/v\d)?\.EscapeFilter$/, ['ldap']],
];
const guards = [
    [/^strings\.(?:HasPrefix|Contains)$|^path\/filepath\.(?:IsLocal|Rel)$/, ['path', 'redirect', 'url']],
    [/(?:^slices\.Contains|\.MatchString|[iI]sAllowed\w*|[vV]alid\w*)$/, ['*']],
];
/** Reads a file of Go. */
function readGo(source, parsed) {
    return readProgram(language, source, parsed, importsOf(source, parsed.root));
}
/** Packages by the name under which a file knows them. */
function importsOf(source, root) {
    const known = new Map();
    for (const statement of childrenOf(root, 'import_declaration'))
        for (const node of nodesOf(statement)) {
            if (node.type !== 'import_spec')
                continue;
            const path = textIn(source, childIn(node, 'path')).slice(1, -1);
            const name = textIn(source, childIn(node, 'name'));
            known.set(name === ''
                ? (path
                    .replace(/\/v\d+$/, '')
                    .split('/')
                    .pop() ?? path).replace(/^go-|-go$/g, '')
                : name, path);
        }
    return known;
}
function textIn(source, node) {
    return node === undefined ? '' : source.slice(node.start, node.end);
}
/** The name of an expression with packages and types put in; empty for what has none. */
function nameOf(node, reader, depth = 0) {
    if (node === undefined || depth > 40)
        return '';
    if (node.type === 'identifier' || node.type === 'type_identifier' || node.type === 'package_identifier') {
        const name = reader.text(node);
        const isLocal = reader.isLocal(name);
        return (isLocal ? reader.typeOf(name) : reader.packages.get(name)) ?? name;
    }
    if (node.type === 'selector_expression')
        return `${nameOf(childIn(node, 'operand'), reader, depth + 1)}.${reader.text(childIn(node, 'field'))}`;
    if (node.type === 'call_expression')
        return `${nameOf(childIn(node, 'function'), reader, depth + 1)}()`;
    if (node.type === 'index_expression' ||
        node.type === 'slice_expression' ||
        node.type === 'parenthesized_expression' ||
        node.type === 'unary_expression')
        return nameOf(childIn(node, 'operand') ?? node.children[0], reader, depth + 1);
    return '';
}
function typeName(node, reader) {
    if (node === undefined)
        return undefined;
    if (node.type === 'pointer_type')
        return typeName(node.children[0], reader);
    if (node.type === 'composite_literal')
        return typeName(childIn(node, 'type'), reader);
    if (node.type === 'unary_expression')
        return typeName(childIn(node, 'operand'), reader);
    if (node.type === 'qualified_type') {
        const name = reader.text(childIn(node, 'package'));
        return `${reader.packages.get(name) ?? name}.${reader.text(childIn(node, 'name'))}`;
    }
    return node.type === 'type_identifier' ? reader.text(node) : undefined;
}
function parametersOf(node, reader) {
    return childrenOf(node, 'parameter_list')
        .filter(list => list.field === 'parameters' || list.field === 'receiver')
        .flatMap(list => list.children)
        .flatMap(parameter => {
        const type = childIn(parameter, 'type');
        const data = /^(?:u?int\d*|float\d+|bool|byte|rune)$/.test(reader.text(type)) ? harmless : data_unknown;
        return parameter.children
            .filter(({ field }) => field === 'name')
            .map(name => ({ name: reader.text(name), type: typeName(type, reader) ?? '', data }));
    });
}
function literal(node, reader) {
    if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal')
        return data_constant(reader.text(node).slice(1, -1));
    if (/^(?:int_literal|float_literal|rune_literal|true|false|nil)$/.test(node.type))
        return data_constant(reader.text(node));
    return undefined;
}
function syntax_resultOf(node, reader) {
    const name = nameOf(childIn(node, 'function'), reader);
    const args = childIn(node, 'arguments')?.children ?? [];
    if (sources.test(`${name}()`))
        return foreign(data_short(reader.text(node)), node);
    if (numbers.test(name))
        return harmless;
    const given = args.map(arg => reader.evaluate(arg));
    const receiver = reader.evaluate(childIn(childIn(node, 'function'), 'operand'));
    const cleaner = cleaners.find(([pattern]) => pattern.test(name));
    if (cleaner !== undefined)
        return data_cleanedOf(data_joined(given), ...cleaner[1]);
    if (/^fmt\.Sprintf$/.test(name))
        return formatted(given, 'dxXfgebctoU');
    if (/^(?:strings\.Builder|bytes\.Buffer)\.String$/.test(name) || /\.(?:Query\(\)\.Get|Get|Values|String)$/.test(name))
        return receiver.source === undefined && !receiver.isConstant ? receiver : data_joined([receiver]);
    if (passes.test(name) || childIn(node, 'function')?.type === 'slice_type')
        return data_joined(given);
    return data_unknown;
}
const language = {
    functionOf: (node, reader) => /^(?:function_declaration|method_declaration|func_literal)$/.test(node.type)
        ? { name: reader.text(childIn(node, 'name')), parameters: parametersOf(node, reader) }
        : undefined,
    branches: new Set([
        'if_statement',
        'for_statement',
        'expression_case',
        'default_case',
        'communication_case',
        'type_case',
    ]),
    conditions: new Set(),
    assignedBy: (node, reader) => {
        if (!/^(?:short_var_declaration|assignment_statement|var_spec|const_spec|range_clause)$/.test(node.type))
            return [];
        const left = childIn(node, 'left')?.children ?? node.children.filter(({ field }) => field === 'name');
        const right = (childIn(node, 'right') ?? childIn(node, 'value'))?.children ?? [];
        const isAdding = reader.text(childIn(node, 'operator')) === '+=';
        const single = node.type === 'range_clause' ? childIn(node, 'right') : right.length < left.length ? right[0] : undefined;
        return left.flatMap((target, i) => {
            const value = single ?? right[i];
            const type = typeName(childIn(node, 'type') ?? value, reader);
            // What is declared without a value is empty.
            const data = value === undefined ? data_constant('') : undefined;
            return target.type === 'identifier'
                ? [{ name: reader.text(target), value, data, isAdding, ...(type === undefined ? {} : { type }) }]
                : [];
        });
    },
    settingOf: (node, reader) => {
        if (node.type === 'keyed_element') {
            const [key, value] = [childIn(node, 'key'), childIn(node, 'value')?.children[0]];
            return value === undefined ? undefined : { name: `${reader.holders.get(node) ?? ''}.${reader.text(key)}`, value };
        }
        if (node.type !== 'assignment_statement')
            return undefined;
        const target = childIn(node, 'left')?.children[0];
        const value = childIn(node, 'right')?.children[0];
        return target?.type === 'selector_expression' && value !== undefined
            ? { name: nameOf(target, reader), value }
            : undefined;
    },
    callOf: (node, reader) => {
        if (node.type !== 'call_expression') {
            if (node.type === 'composite_literal')
                for (const entry of childIn(node, 'body')?.children ?? [])
                    reader.holders.set(entry, typeName(childIn(node, 'type'), reader) ?? '');
            return undefined;
        }
        const callee = childIn(node, 'function');
        return {
            name: nameOf(callee, reader),
            args: childIn(node, 'arguments')?.children ?? [],
            receiver: childIn(callee, 'operand'),
        };
    },
    valueOf: (node, reader) => {
        const known = literal(node, reader);
        if (known !== undefined)
            return known;
        switch (node.type) {
            case 'identifier':
                return reader.dataOf(reader.text(node)) ?? data_unknown;
            case 'selector_expression':
                return sources.test(nameOf(node, reader))
                    ? foreign(data_short(reader.text(node)), node)
                    : data_joined([reader.evaluate(childIn(node, 'operand'))]);
            case 'index_expression':
                return reader.evaluate(childIn(node, 'operand'));
            case 'binary_expression': {
                const operator = reader.text(childIn(node, 'operator'));
                return operator === '+'
                    ? composed([reader.evaluate(childIn(node, 'left')), reader.evaluate(childIn(node, 'right'))])
                    : harmless;
            }
            case 'call_expression':
                return syntax_resultOf(node, reader);
            case 'type_conversion_expression':
                return reader.evaluate(childIn(node, 'operand'));
            case 'composite_literal':
                return data_joined((childIn(node, 'body')?.children ?? []).map(entry => reader.evaluate(entry)));
            case 'func_literal':
                return data_unknown;
            default:
                return node.children.length === 0 ? data_unknown : undefined;
        }
    },
    guardedBy: ({ name, args }, reader) => {
        const kinds = guards.find(([pattern]) => pattern.test(name))?.[1];
        return kinds === undefined
            ? []
            : args.flatMap(arg => (arg.type === 'identifier' ? [{ name: reader.text(arg), kinds }] : []));
    },
    changedBy: ({ name, node }, reader) => {
        const receiver = childIn(childIn(node, 'function'), 'operand');
        return /^(?:strings\.Builder|bytes\.Buffer)\.Write(?:String)?$/.test(name) && receiver?.type === 'identifier'
            ? reader.text(receiver)
            : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/scan/code/infra/go/language.js






/** Go. */
const go = patternLanguage({
    name: 'go',
    grammar: 'go',
    recognises: path => /\.go$/.test(path),
    rules: [...injectionRules, ...cryptoRules, ...systemRules],
    read: (text, _path, parsed) => readLocal('go', text, parsed, readGo),
});

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/answer.js
const handler = /@(?:Get|Post|Put|Patch|Delete|Request)Mapping\b|@(?:GET|POST|PUT|DELETE|PATCH|Path)\b|@ResponseBody\b|@(?:Get|Post)\b/;
/** A word before the name of a method whose text a framework answers: to say so in `owner`. */
function answerOf(annotations) {
    return handler.test(annotations) ? '@answer ' : '';
}
/** True for a `return` whose text a framework answers. */
function isAnswer({ owner }) {
    return owner.split(' ').includes('@answer');
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/rules/access.js


const access_paths = [
    {
        call: /^new (?:File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)$/,
        kind: 'path',
        places: [0, 1],
        says: 'says which file is used',
    },
    {
        call: /^(?:Paths\.get|Path\.of)$|^Files\.(?:read\w*|write\w*|newInputStream|newBufferedReader|copy|move|delete|lines)$/,
        kind: 'path',
        places: [0, 1],
        says: 'says which file is used',
    },
];
const redirects = [
    { call: /(?:^|\.)sendRedirect$/, kind: 'redirect', places: [0], says: 'says where the browser goes' },
    {
        call: /^return$/,
        kind: 'redirect',
        places: [0],
        text: /^redirect:(?!\/[^/\0])/,
        when: isAnswer,
        says: 'says where the browser goes',
    },
    {
        call: /^new (?:RedirectView|ModelAndView)$/,
        kind: 'redirect',
        places: [0],
        text: /^(?:redirect:)?\0?/,
        says: 'says where the browser goes',
    },
];
const forgery = [
    {
        call: /^URL\.(?:openStream|openConnection|getContent)$/,
        kind: 'url',
        places: [-1],
        says: 'says which address is fetched',
    },
    {
        call: /(?:RestTemplate|restTemplate)\.(?:getFor\w+|postFor\w+|exchange|execute)$|^new (?:HttpGet|HttpPost|HttpPut|HttpHead)$/,
        kind: 'url',
        places: [0],
        says: 'says which address is fetched',
    },
];
/** Data of others that names files, addresses and objects. */
const accessRules = [
    {
        id: 'java-path-traversal',
        title: 'path traversal',
        cwe: [22],
        owasp: 'access',
        severity: 'error',
        score: 7.5,
        precision: 'medium',
        why: 'With `..` or a path from the root in it the name leads to any file.',
        help: 'resolve it, normalise it, and ask whether it still starts with the folder',
        bad: 'new File(root, request.getParameter("name"))',
        good: 'new File(root, FilenameUtils.getName(request.getParameter("name")))',
        find: program => flowsInto(access_paths, program),
    },
    {
        id: 'java-open-redirect',
        title: 'open redirect',
        cwe: [601],
        owasp: 'access',
        severity: 'warning',
        score: 6.1,
        precision: 'medium',
        why: 'A link to this site leads to another one, which looks like it.',
        help: 'redirect to paths of your own only',
        bad: 'response.sendRedirect(request.getParameter("next"))',
        good: 'response.sendRedirect("/home")',
        find: program => flowsInto(redirects, program),
    },
    {
        id: 'java-request-forgery',
        title: 'requests that others steer',
        cwe: [918],
        owasp: 'forgery',
        severity: 'error',
        score: 8.6,
        precision: 'medium',
        why: 'The program reaches addresses that the one who asks does not: services inside, credentials of the cloud.',
        help: 'compare the host with a list of those that are meant',
        bad: 'new URL(request.getParameter("url")).openStream()',
        good: 'new URL("https://api.example.com/items/" + URLEncoder.encode(id, UTF_8)).openStream()',
        find: program => flowsInto(forgery, program),
    },
    {
        id: 'java-trust-boundary',
        title: 'data of others among what is trusted',
        cwe: [501],
        owasp: 'design',
        severity: 'note',
        score: 5,
        precision: 'medium',
        why: 'What lies in the session is taken for checked by whoever reads it.',
        help: 'check it first',
        bad: 'session.setAttribute("role", request.getParameter("role"))',
        good: 'session.setAttribute("role", roles.get(user))',
        find: program => flowsInto([
            {
                call: /(?:HttpSession|getSession\(\)|session)\.(?:setAttribute|putValue)$/,
                kind: 'trust',
                places: [0, 1],
                severity: 'warning',
                says: 'is put into the session',
            },
        ], program),
    },
    {
        id: 'java-unsafe-deserialisation',
        title: 'unsafe deserialisation',
        cwe: [502],
        owasp: 'integrity',
        severity: 'warning',
        score: 9.8,
        precision: 'medium',
        why: 'The bytes say which objects are made, and making some of them runs code.',
        help: 'use JSON; or set an `ObjectInputFilter` that names the classes',
        bad: 'new ObjectInputStream(request.getInputStream()).readObject()',
        good: 'new ObjectMapper().readValue(request.getInputStream(), Order.class)',
        *find(program) {
            const { calls } = program;
            yield* flowsInto([
                {
                    call: /^new (?:ObjectInputStream|XMLDecoder)$|(?:XStream|xstream)\.fromXML$|(?:Yaml|yaml)\.load(?:All|As)?$/,
                    kind: 'object',
                    places: [0],
                    severity: 'error',
                    says: 'is made into objects',
                },
            ], program);
            if (calls.some(({ name }) => /setObjectInputFilter$|^ObjectInputFilter\./.test(name)))
                return;
            // How a class reads its own fields is asked of it by whoever reads the object.
            const isOwn = (owner) => /\bread(?:Object|External|Resolve)$/.test(owner);
            for (const { name, node, owner } of calls)
                if (/^ObjectInputStream\.read(?:Object|Unshared)$/.test(name) && !isOwn(owner))
                    yield { at: node, message: 'the bytes say which objects are made' };
        },
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/syntax.js




/** Calls that give what somebody else wrote. */
const syntax_sources = /^(?:Http)?ServletRequest(?:Wrapper)?\.(?:getParameter|getParameterValues|getParameterMap|getParameterNames|getHeader|getHeaders|getHeaderNames|getCookies|getQueryString|getInputStream|getReader|getRequestURI|getRequestURL|getPathInfo|getPart|getParts)\(\)|^(?:ServerRequest|RoutingContext|ContainerRequestContext|WebRequest|NativeWebRequest)\.(?:queryParam|pathVariable|getParameter|getHeader|request\(\)\.getParam)\(\)|^(?:\w+\.)*theRequest\.\w+\(\)$/;
const sourceAnnotations = /^(?:RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|RequestPart|MatrixVariable|QueryParam|PathParam|FormParam|HeaderParam|CookieParam|QueryValue)$/;
const numberTypes = /^(?:int|long|short|byte|double|float|boolean|char|Integer|Long|Short|Byte|Double|Float|Boolean|BigInteger|BigDecimal|UUID|LocalDate|LocalDateTime|Instant|Date)$/;
const syntax_numbers = /^(?:Integer|Long|Short|Double|Float|Boolean|Byte)\.(?:parse\w+|valueOf)$|^UUID\.(?:fromString|randomUUID)$|\.(?:length|size|hashCode|intValue|longValue|equals|equalsIgnoreCase|isEmpty|contains|startsWith|endsWith|matches|indexOf)$/;
const syntax_cleaners = [
    [
        /(?:Encode\.for(?:Html|JavaScript|Xml|Css)\w*|escapeHtml[34]?|escapeXml\w*|escapeEcmaScript|HtmlUtils\.htmlEscape\w*|encodeForHTML\w*|encodeForJavaScript|Jsoup\.clean|ESAPI.*encodeForHTML\w*)$/,
        ['html'],
    ],
    [/^FilenameUtils\.getName$|\.getFileName$/, ['path']],
    [/^URLEncoder\.encode$|UriUtils\.encode\w*$/, ['html', 'path', 'redirect', 'url', 'header']],
    [/encodeForLDAP$|LdapEncoder\.filterEncode$|encodeForDN$/, ['ldap']],
    [/encodeForSQL$/, ['sql']],
    [/encodeForXPath$/, ['xpath']],
    [/encodeForOS$/, ['command']],
];
const syntax_guards = [
    [/\.startsWith$/, ['path', 'redirect', 'url']],
    [
        /(?:^|\.)(?:matches|contains|containsKey|equals|equalsIgnoreCase|is[A-Z]\w*(?:Valid|Allowed|Safe)\w*|isValid\w*|isAllowed\w*|isAlphanumeric|isNumeric)$/,
        ['*'],
    ],
];
/** What is as tainted as what it is given. */
const makers = /^new (?:StringBuilder|StringBuffer|String|File|URL|URI|FileInputStream|InputStreamReader|BufferedReader|ByteArrayInputStream|StringReader|InputSource|StreamSource|FileReader)$|^(?:String|Paths|Path|URI|Arrays|List|Optional)\.(?:valueOf|get|of|create|asList|ofNullable|join)$|^URLDecoder\.decode$|Base64.*\.decode\w*$|^(?:Objects\.\w+|StringUtils\.\w+)$/;
const builders = /^(?:StringBuilder|StringBuffer|StringWriter|StringJoiner)$/;
/** Reads a file of Java. */
function readJava(source, parsed) {
    return readProgram(syntax_language, source, parsed, new Map());
}
/** A type without its parameters and its package. */
function syntax_typeName(node, reader) {
    if (node === undefined)
        return undefined;
    const text = reader.text(node).replace(/<.*>$/s, '').replace(/\[\]$/, '');
    return text === 'var' ? undefined : text.split('.').pop();
}
/** The name of an expression with types put in for variables; empty for what has none. */
function syntax_nameOf(node, reader, depth = 0) {
    if (node === undefined || depth > 40)
        return '';
    switch (node.type) {
        case 'identifier':
        case 'type_identifier': {
            const name = reader.text(node);
            return reader.typeOf(name) ?? name;
        }
        case 'method_invocation': {
            const object = childIn(node, 'object');
            const own = reader.text(childIn(node, 'name'));
            return `${object === undefined ? own : `${syntax_nameOf(object, reader, depth + 1)}.${own}`}()`;
        }
        case 'field_access': {
            const own = reader.text(childIn(node, 'field'));
            const isThis = childIn(node, 'object')?.type === 'this';
            return isThis ? (reader.typeOf(own) ?? own) : `${syntax_nameOf(childIn(node, 'object'), reader, depth + 1)}.${own}`;
        }
        case 'object_creation_expression':
        case 'cast_expression':
            return syntax_typeName(childIn(node, 'type'), reader) ?? '';
        case 'parenthesized_expression':
            return syntax_nameOf(node.children[0], reader, depth + 1);
        case 'array_access':
            return syntax_nameOf(childIn(node, 'array'), reader, depth + 1);
        default:
            return '';
    }
}
function syntax_parametersOf(node, reader) {
    const list = childIn(node, 'parameters');
    if (list?.type === 'identifier')
        return [{ name: reader.text(list), type: '', data: data_unknown }];
    return (list?.children ?? []).flatMap((parameter) => {
        const name = parameter.type === 'identifier' ? parameter : childIn(parameter, 'name');
        if (name === undefined)
            return [];
        const type = syntax_typeName(childIn(parameter, 'type'), reader) ?? '';
        return [{ name: reader.text(name), type, data: parameterData(parameter, type, reader) }];
    });
}
function parameterData(parameter, type, reader) {
    if (numberTypes.test(type))
        return harmless;
    const annotations = childrenOf(childrenOf(parameter, 'modifiers')[0], 'annotation', 'marker_annotation');
    const isSource = annotations.some(annotation => sourceAnnotations.test(reader.text(childIn(annotation, 'name'))));
    return isSource ? foreign(reader.text(childIn(parameter, 'name')), parameter) : data_unknown;
}
function callName(node, reader) {
    return node.type === 'object_creation_expression'
        ? `new ${syntax_typeName(childIn(node, 'type'), reader) ?? ''}`
        : syntax_nameOf(node, reader).replace(/\(\)$/, '');
}
function java_syntax_resultOf(node, reader) {
    const name = callName(node, reader);
    if (syntax_sources.test(`${name}()`))
        return foreign(data_short(reader.text(node)), node);
    const given = (childIn(node, 'arguments')?.children ?? []).map(arg => reader.evaluate(arg));
    const receiver = childIn(node, 'object') === undefined ? undefined : reader.evaluate(childIn(node, 'object'));
    const cleaner = syntax_cleaners.find(([pattern]) => pattern.test(name));
    if (cleaner !== undefined)
        return data_cleanedOf(data_joined(receiver === undefined || receiver.source === undefined ? given : [receiver, ...given]), ...cleaner[1]);
    if (syntax_numbers.test(name))
        return harmless;
    if (name === 'String.format' || name === 'MessageFormat.format')
        return formatted(given, 'dxXfegob');
    if (given.length === 0 && /^new (?:StringBuilder|StringBuffer|String|StringWriter)$/.test(name))
        return data_constant('');
    if (makers.test(name))
        return given.length > 1 ? composed(given) : data_joined(given);
    return ofMethod(name, receiver ?? data_unknown, given);
}
/** A method of a text, or of what was made from one, is as tainted as it. */
function ofMethod(name, receiver, given) {
    if (/\.(?:append|concat|formatted)$/.test(name))
        return composed([receiver, ...given]);
    if (receiver.source !== undefined)
        return data_joined([receiver]);
    const keeps = receiver.isConstant && /\.(?:trim|toLowerCase|toUpperCase|substring|getBytes|intern|strip)$/.test(name);
    return keeps || /\.toString$/.test(name) ? receiver : data_unknown;
}
const syntax_language = {
    functionOf: (node, reader) => {
        if (/^(?:method_declaration|constructor_declaration|lambda_expression)$/.test(node.type))
            return {
                name: `${answerOf(reader.text(childrenOf(node, 'modifiers')[0]))}${reader.text(childIn(node, 'name'))}`,
                parameters: syntax_parametersOf(node, reader),
            };
        return /^(?:class|record|enum)_declaration$/.test(node.type)
            ? { name: '', parameters: fieldsOf(node, reader) }
            : undefined;
    },
    branches: new Set([
        'if_statement',
        'for_statement',
        'enhanced_for_statement',
        'while_statement',
        'do_statement',
        'switch_block_statement_group',
        'switch_rule',
        'catch_clause',
    ]),
    conditions: new Set(),
    assignedBy: (node, reader) => {
        if (node.type === 'local_variable_declaration')
            return [];
        if (node.type === 'variable_declarator' || node.type === 'resource' || node.type === 'enhanced_for_statement') {
            const name = childIn(node, 'name');
            const value = childIn(node, 'value');
            const type = syntax_typeName(childIn(node, 'type'), reader) ?? madeType(value, reader);
            return name === undefined ? [] : [{ name: reader.text(name), value, ...(type === undefined ? {} : { type }) }];
        }
        const left = node.type === 'assignment_expression' ? childIn(node, 'left') : undefined;
        const name = left?.type === 'field_access' && childIn(left, 'object')?.type === 'this' ? childIn(left, 'field') : left;
        if (name?.type !== 'identifier')
            return [];
        return [
            {
                name: reader.text(name),
                value: childIn(node, 'right'),
                isAdding: reader.text(childIn(node, 'operator')) === '+=',
            },
        ];
    },
    settingOf: () => undefined,
    callOf: (node, reader) => {
        if (node.type === 'local_variable_declaration' || node.type === 'field_declaration')
            syntax_declare(node, reader);
        if (node.type === 'return_statement')
            return { name: 'return', args: node.children, receiver: undefined };
        if (node.type !== 'method_invocation' && node.type !== 'object_creation_expression')
            return undefined;
        return {
            name: callName(node, reader),
            args: (childIn(node, 'arguments')?.children ?? []).filter(({ type }) => !/comment/.test(type)),
            receiver: childIn(node, 'object'),
        };
    },
    valueOf: (node, reader) => {
        switch (node.type) {
            case 'string_literal':
                return data_constant(reader.text(node).replace(/^"+|"+$/g, ''));
            case 'decimal_integer_literal':
            case 'hex_integer_literal':
            case 'true':
            case 'false':
            case 'null_literal':
            case 'character_literal':
            case 'decimal_floating_point_literal':
            case 'class_literal':
                return data_constant(reader.text(node).replaceAll("'", ''));
            case 'identifier':
                return (reader.dataOf(reader.text(node)) ?? (/^[A-Z][A-Z0-9_]*$/.test(reader.text(node)) ? data_constant('') : data_unknown));
            case 'field_access':
                return fieldData(node, reader);
            case 'binary_expression': {
                const operator = reader.text(childIn(node, 'operator'));
                return operator === '+'
                    ? composed([reader.evaluate(childIn(node, 'left')), reader.evaluate(childIn(node, 'right'))])
                    : harmless;
            }
            case 'ternary_expression':
                return data_joined([reader.evaluate(childIn(node, 'consequence')), reader.evaluate(childIn(node, 'alternative'))]);
            case 'array_access':
                return reader.evaluate(childIn(node, 'array'));
            case 'cast_expression':
                return numberTypes.test(syntax_typeName(childIn(node, 'type'), reader) ?? '')
                    ? harmless
                    : reader.evaluate(childIn(node, 'value'));
            case 'assignment_expression':
                return reader.evaluate(childIn(node, 'right'));
            case 'method_invocation':
            case 'object_creation_expression':
                return java_syntax_resultOf(node, reader);
            case 'lambda_expression':
                return data_unknown;
            default:
                return node.children.length === 0 ? data_unknown : undefined;
        }
    },
    guardedBy: ({ name, args, node }, reader) => {
        const kinds = syntax_guards.find(([pattern]) => pattern.test(name))?.[1];
        const object = childIn(node, 'object');
        const isOfText = /\.(?:startsWith|matches|equals|equalsIgnoreCase)$/.test(name);
        const about = isOfText && object?.type === 'identifier' ? [object] : args;
        return kinds === undefined
            ? []
            : about.flatMap(arg => (arg.type === 'identifier' ? [{ name: reader.text(arg), kinds }] : []));
    },
    changedBy: ({ name, node }, reader) => {
        const [type = '', method = ''] = name.split('.');
        if (!builders.test(type) || !/^(?:append|insert|write|add)$/.test(method))
            return undefined;
        const first = childIn(node, 'object');
        return first?.type === 'identifier' ? reader.text(first) : undefined;
    },
};
/** A constant of another class is one, a field of this one as it was given. */
function fieldData(node, reader) {
    const name = reader.text(childIn(node, 'field'));
    if (childIn(node, 'object')?.type === 'this')
        return reader.dataOf(name) ?? data_unknown;
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? data_constant(name) : data_joined([reader.evaluate(childIn(node, 'object'))]);
}
function madeType(value, reader) {
    return value?.type === 'object_creation_expression' || value?.type === 'cast_expression'
        ? syntax_typeName(childIn(value, 'type'), reader)
        : undefined;
}
/** Gives the variables of a declaration their type before they are given a value. */
function syntax_declare(node, reader) {
    const type = syntax_typeName(childIn(node, 'type'), reader);
    if (type !== undefined)
        for (const { children } of childrenOf(node, 'variable_declarator'))
            for (const child of children)
                if (child.field === 'name')
                    reader.scope.types.set(reader.text(child), type);
}
/** The fields of a class: their types, and their values when they are final. */
function fieldsOf(node, reader) {
    return childrenOf(childIn(node, 'body'), 'field_declaration').flatMap(field => {
        const type = syntax_typeName(childIn(field, 'type'), reader);
        const isFinal = /\bfinal\b/.test(reader.text(childrenOf(field, 'modifiers')[0]));
        return childrenOf(field, 'variable_declarator').map(declarator => ({
            name: reader.text(childIn(declarator, 'name')),
            ...(type === undefined ? {} : { type }),
            data: numberTypes.test(type ?? '') ? harmless : isFinal ? reader.evaluate(childIn(declarator, 'value')) : data_unknown,
        }));
    });
}
/** Every node of some types. */
function* nodesOfTypes(root, types) {
    for (const node of nodesOf(root))
        if (types.test(node.type))
            yield node;
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/rules/crypto.js




/** What hides, signs and guesses. */
const crypto_cryptoRules = [
    {
        id: 'java-weak-hash',
        title: 'weak hash',
        cwe: [328],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'Two texts with the same hash can be made.',
        help: 'use SHA-256; for passwords Argon2 or bcrypt',
        bad: 'MessageDigest.getInstance("MD5")',
        good: 'MessageDigest.getInstance("SHA-256")',
        find: program => misusesIn([
            {
                call: /^(?:java\.security\.)?MessageDigest\.getInstance$/,
                text: [0, /^(?:MD[245]|SHA-?1|SHA)$/i],
                says: 'the hash is broken',
            },
            { call: /^DigestUtils\.(?:md[25]|md5\w+|md2\w+|sha1?|sha1?Hex|sha)$/, says: 'the hash is broken' },
        ], program),
    },
    {
        id: 'java-weak-cipher',
        title: 'weak cipher',
        cwe: [327],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'What it hides can be read.',
        help: 'use `AES/GCM/NoPadding`',
        bad: 'Cipher.getInstance("DES/CBC/PKCS5Padding")',
        good: 'Cipher.getInstance("AES/GCM/NoPadding")',
        find: program => misusesIn([
            {
                call: /^(?:javax\.crypto\.)?Cipher\.getInstance$/,
                text: [0, /^(?:DES|DESede|TripleDES|RC2|RC4|ARCFOUR|Blowfish)(?:\/|$)/i],
                says: 'the cipher is broken',
            },
            {
                call: /^(?:javax\.crypto\.)?Cipher\.getInstance$/,
                text: [0, /^AES$|\/ECB\//i],
                when: ({ given }) => !/^RSA/i.test(given[0]?.text ?? ''),
                says: 'equal blocks stay equal: the pattern of the text shows',
            },
            {
                call: /^KeyGenerator\.getInstance$/,
                text: [0, /^(?:DES|DESede|RC2|RC4|ARCFOUR|Blowfish)$/i],
                says: 'the cipher is broken',
            },
            { call: /^new NullCipher$/, says: 'nothing is hidden' },
        ], program),
    },
    {
        id: 'java-weak-key',
        title: 'a key that is too short',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'The key can be worked out.',
        help: 'use 3072 bits for RSA, 256 for curves',
        bad: 'KeyPairGenerator.getInstance("RSA").initialize(1024)',
        good: 'generator.initialize(3072)',
        find: program => misusesIn([
            {
                call: /^KeyPairGenerator(?:\.getInstance\(\))?\.initialize$/,
                text: [0, /^(?:512|768|1024|1536)$/],
                says: 'a key of less than 2048 bits',
            },
        ], program),
    },
    {
        id: 'java-fixed-initialisation-vector',
        title: 'an initialisation vector that is always the same',
        cwe: [329],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'With one key and one vector, equal beginnings are encrypted to equal ones.',
        help: 'fill the vector from `SecureRandom` for every message',
        bad: 'new IvParameterSpec("0123456789abcdef".getBytes())',
        good: 'new SecureRandom().nextBytes(iv); new IvParameterSpec(iv)',
        find: program => misusesIn([
            {
                call: /^new (?:IvParameterSpec|GCMParameterSpec)$/,
                when: ({ given, args }) => {
                    const vector = args.at(-1);
                    const isEmpty = vector?.type === 'array_creation_expression';
                    return isEmpty || (given.at(-1)?.isConstant === true && given.at(-1)?.text !== '');
                },
                says: 'the initialisation vector is always the same',
            },
        ], program),
    },
    {
        id: 'java-weak-random',
        title: 'random numbers that can be guessed',
        cwe: [330],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'Whoever has seen some of the numbers knows the next.',
        help: 'use `SecureRandom`',
        bad: 'String token = Long.toString(new Random().nextLong())',
        good: 'new SecureRandom().nextBytes(token)',
        *find({ calls }) {
            for (const call of calls) {
                const isWeak = /^(?:java\.util\.)?Random\.next\w+$|^Math\.random$|^ThreadLocalRandom\.current\(\)\.next\w+$|^RandomStringUtils\.random\w*$/.test(call.name);
                if (!isWeak)
                    continue;
                if (isForSecret(call))
                    yield { at: call.node, message: 'what must not be guessed is made from numbers that can be' };
                else
                    yield {
                        at: call.node,
                        severity: 'note',
                        message: 'the number can be guessed: it is good for nothing secret',
                    };
            }
        },
    },
    {
        id: 'java-certificate-check-off',
        title: 'certificates that are not checked',
        cwe: [295],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'Anybody on the way can pretend to be the server.',
        help: 'add the certificate that is missing to a trust store',
        bad: 'setHostnameVerifier((host, session) -> true)',
        good: 'SSLContext.getDefault()',
        *find(program) {
            yield* trustingMethods(program);
            for (const { name, args, node } of program.calls) {
                const given = args[0] === undefined ? '' : program.source.slice(args[0].start, args[0].end);
                const isOpen = /->\s*true\s*$|NoopHostnameVerifier|ALLOW_ALL/.test(given);
                if (/set(?:Default|SSL)?HostnameVerifier$/.test(name) && isOpen)
                    yield { at: node, message: 'any host name is accepted' };
                if (/^new (?:NoopHostnameVerifier|AllowAllHostnameVerifier|TrustAllStrategy)$/.test(name))
                    yield { at: node, message: 'any certificate or host name is accepted' };
            }
        },
    },
];
function isForSecret({ owner }) {
    return owner.split(' ').some(secrets_name/* mustBeRandom */.Qq);
}
/** Methods that should check a certificate or a host name, and do not. */
function* trustingMethods({ root, source }) {
    for (const method of nodesOfTypes(root, /^method_declaration$/)) {
        const name = childIn(method, 'name');
        const body = childIn(method, 'body');
        if (name === undefined || body === undefined)
            continue;
        const says = source.slice(name.start, name.end);
        const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
        const text = source
            .slice(body.start + 1, body.end - 1)
            .replaceAll(comments, '')
            .trim();
        if (/^check(?:Server|Client)Trusted$/.test(says) && /^(?:return;)?$/.test(text))
            yield {
                at: name,
                severity: says === 'checkServerTrusted' ? 'warning' : 'note',
                message: 'any certificate is accepted',
            };
        if (says === 'verify' && text === 'return true;' && /SSLSession/.test(source.slice(method.start, body.start)))
            yield { at: name, message: 'any host name is accepted' };
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/rules/injection.js


const injection_sqlText = /^\s*\(?(?:select|insert|update|delete|replace|with|create|drop|alter|merge|truncate|exec|call|from|\{\s*call)\b/i;
const injection_joinedSql = 'the query is put together from text that is not constant';
const injection_sql = [
    {
        call: /(?:^|\.)(?:executeQuery|executeUpdate|executeLargeUpdate|addBatch|prepareStatement|prepareCall|createQuery|createNativeQuery|createSQLQuery|nativeSQL)$|(?:Statement|statement|stmt|Connection|conn|connection)\.execute$|(?:JdbcTemplate|JdbcOperations|jdbcTemplate|JDBCtemplate)\.(?:query\w*|update|execute|batchUpdate)$|SqlRunner\.\w+$/,
        kind: 'sql',
        places: [0],
        text: injection_sqlText,
        says: 'becomes part of a query',
        composed: injection_joinedSql,
    },
];
const injection_command = [
    {
        call: /(?:^|\.)getRuntime\(\)\.exec$|^Runtime\.exec$/,
        kind: 'command',
        places: [0],
        says: 'becomes part of a command',
        text: /[\s\S]/,
        composed: 'a command is put together from text that is not constant',
    },
    {
        call: /^new ProcessBuilder$|^ProcessBuilder\.command$/,
        kind: 'command',
        places: [0, 1, 2, 3],
        says: 'becomes part of a command',
    },
];
const page = [
    {
        call: /(?:Response|response|resp)\.getWriter\(\)\.(?:print|println|write|append|format|printf)$|^(?:PrintWriter|JspWriter|ServletOutputStream)\.(?:print|println|write|append|format|printf)$|getOutputStream\(\)\.(?:print|println|write)$/,
        kind: 'html',
        places: [0, 1, 2],
        says: 'goes into the page as it is',
    },
];
const answered = [
    { call: /^return$/, kind: 'html', places: [0], text: /^\s*<\w/, when: isAnswer, says: 'goes into the page as it is' },
];
const scripts = [
    {
        call: /(?:ScriptEngine|engine|scriptEngine|GroovyShell|shell|Interpreter|getEngineBy\w+\(\))\.(?:eval|evaluate|parse)$/,
        kind: 'code',
        places: [0],
        says: 'is run as code',
    },
    {
        call: /(?:SpelExpressionParser|ExpressionParser|parser|OgnlContext|Ognl|MVEL|ELProcessor)\.(?:parseExpression|getValue|eval)$/,
        kind: 'code',
        places: [0],
        says: 'is run as code',
    },
];
/** Data of others that becomes part of a language. */
const injection_injectionRules = [
    {
        id: 'java-sql-injection',
        title: 'SQL injection',
        cwe: [89],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Text from outside that is put into a query can end it and begin another.',
        help: 'use a `PreparedStatement` and hand values over beside the query',
        bad: `statement.executeQuery("SELECT * FROM users WHERE name = '" + request.getParameter("name") + "'")`,
        good: 'prepared = connection.prepareStatement("SELECT * FROM users WHERE name = ?"); prepared.setString(1, name)',
        find: program => flowsInto(injection_sql, program),
    },
    {
        id: 'java-command-injection',
        title: 'command injection',
        cwe: [78],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Whoever writes part of a command line writes options and, with a shell, commands.',
        help: 'start the program with a list of arguments, and check each',
        bad: 'Runtime.getRuntime().exec("ping " + request.getParameter("host"))',
        good: 'new ProcessBuilder("ping", "-c1", "--", knownHosts.get(name))',
        find: program => flowsInto(injection_command, program),
    },
    {
        id: 'java-cross-site-scripting',
        title: 'cross-site scripting',
        cwe: [79],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Text from outside becomes part of the page, with the scripts in it.',
        help: 'write it with a template that escapes, or with `Encode.forHtml`',
        bad: 'response.getWriter().print(request.getParameter("name"))',
        good: 'response.getWriter().print(Encode.forHtml(request.getParameter("name")))',
        find: program => flowsInto([...page, ...answered], program),
    },
    {
        id: 'java-header-injection',
        title: 'header injection',
        cwe: [113, 93],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'A line break in the text ends the header and begins another, where the server does not refuse it.',
        help: 'take line breaks out, or map what may be asked for to values of your own',
        bad: 'response.setHeader("X-Name", request.getParameter("name"))',
        good: 'response.setHeader("X-Name", names.get(request.getParameter("name")))',
        find: program => flowsInto([
            {
                call: /(?:Response|response|resp)\.(?:addHeader|setHeader)$/,
                kind: 'header',
                places: [0, 1],
                severity: 'note',
                says: 'becomes part of a header',
            },
        ], program),
    },
    {
        id: 'java-code-injection',
        title: 'code injection',
        cwe: [94],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Text from outside is run as a program.',
        help: 'map what may be asked for to code of your own',
        bad: 'engine.eval(request.getParameter("formula"))',
        good: 'formulas.get(request.getParameter("formula")).apply(value)',
        find: program => flowsInto(scripts, program),
    },
    {
        id: 'java-ldap-injection',
        title: 'LDAP injection',
        cwe: [90],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'medium',
        why: 'Brackets and stars in the text change what the filter asks.',
        help: 'escape it with `LdapEncoder.filterEncode`, or hand it over as an argument of the filter',
        bad: 'context.search(base, "(uid=" + request.getParameter("user") + ")", controls)',
        good: 'context.search(base, "(uid={0})", new Object[] { user }, controls)',
        find: program => flowsInto([
            {
                call: /(?:^|\.)search$/,
                kind: 'ldap',
                places: [0, 1],
                text: /\(\s*[&|!(]*\w+\s*[~<>]?=|(?:^|,)\s*(?:uid|cn|ou|dc)=/i,
                says: 'becomes part of a filter',
                composed: 'the filter is put together from text that is not constant',
            },
        ], program),
    },
    {
        id: 'java-xpath-injection',
        title: 'XPath injection',
        cwe: [643],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'medium',
        why: 'Quotes in the text change what the path asks.',
        help: 'hand values over as variables of the path',
        bad: `xpath.evaluate("//user[@name='" + request.getParameter("name") + "']", document)`,
        good: 'xpath.setXPathVariableResolver(…); xpath.evaluate("//user[@name=$name]", document)',
        find: program => flowsInto([
            {
                call: /(?:XPath|xpath|xPath|path|xp)\.(?:evaluate|compile)$|(?:^|\.)selectNodes$|(?:^|\.)selectSingleNode$/,
                kind: 'xpath',
                places: [0],
                text: /[/@[]/,
                says: 'becomes part of a path',
                composed: 'the path is put together from text that is not constant',
            },
        ], program),
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/rules/web.js




/** What makes a parser of XML. */
const parsers = [
    /^DocumentBuilderFactory\.newInstance$/,
    /^SAXParserFactory\.newInstance$/,
    /^XMLInputFactory\.(?:newInstance|newFactory)$/,
    /^new (?:SAXReader|SAXBuilder)$/,
    /^XMLReaderFactory\.createXMLReader$/,
    /^TransformerFactory\.newInstance$/,
];
const secured = /disallow-doctype-decl|external-general-entities|FEATURE_SECURE_PROCESSING|ACCESS_EXTERNAL_DTD|IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD|isSupportingExternalEntities|supportDTD|setExpandEntityReferences/;
/** A protection of a cookie that is switched off, by its setter and by its builder. */
function cookieOff(setter, builder) {
    return {
        call: new RegExp(`(?:Cookie|cookie)\\.${setter}$|ResponseCookie.*\\.${builder}$`),
        text: [0, /^false$/],
        severity: 'warning',
        says: 'a protection of the cookie is switched off',
    };
}
/** Settings of what faces the web. */
const webRules = [
    {
        id: 'java-xml-external-entities',
        title: 'external entities in XML',
        cwe: [611],
        owasp: 'configuration',
        severity: 'warning',
        score: 8.2,
        precision: 'medium',
        why: 'The document can name files and addresses, and the parser reads them into it.',
        help: 'forbid document types: `setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)`',
        bad: 'DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)',
        good: 'factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)',
        *find({ calls, source }) {
            if (secured.test(source))
                return;
            for (const { name, node } of calls)
                for (const make of parsers)
                    if (make.test(name))
                        yield {
                            at: node,
                            severity: name.startsWith('TransformerFactory') ? 'note' : 'warning',
                            message: 'the parser reads what the document names',
                        };
        },
    },
    {
        id: 'java-insecure-cookie',
        title: 'a cookie that leaks',
        cwe: [614],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Without `secure` it goes over open lines.',
        help: 'call `setSecure(true)`',
        bad: 'cookie.setSecure(false)',
        good: 'cookie.setSecure(true)',
        *find(program) {
            const { calls, source } = program;
            yield* misusesIn([cookieOff('setSecure', 'secure')], program);
            if (calls.some(({ name }) => /\.setSecure$/.test(name)))
                return;
            for (const { name, node } of calls)
                if (/^new Cookie$/.test(name) && /\.addCookie\(/.test(source))
                    yield { at: node, message: 'nothing keeps the cookie from open lines' };
        },
    },
    {
        id: 'java-cookie-readable-by-scripts',
        title: 'a cookie that scripts can read',
        cwe: [1004],
        owasp: 'configuration',
        severity: 'warning',
        score: 3.7,
        precision: 'high',
        why: 'A script that gets into the page can read the cookie.',
        help: 'call `setHttpOnly(true)`',
        bad: 'cookie.setHttpOnly(false)',
        good: 'cookie.setHttpOnly(true)',
        find: program => misusesIn([cookieOff('setHttpOnly', 'httpOnly')], program),
    },
    {
        id: 'java-csrf-off',
        title: 'forged requests that are not told apart',
        cwe: [352],
        owasp: 'access',
        severity: 'note',
        score: 6.5,
        precision: 'medium',
        why: 'Another site can make the browser of a user send requests here, with the cookies.',
        help: 'leave the protection on unless no cookie says who asks',
        bad: 'http.csrf().disable()',
        good: 'http.csrf(Customizer.withDefaults())',
        *find({ calls, source }) {
            for (const { name, node, args } of calls) {
                const given = args.map(({ start, end }) => source.slice(start, end)).join();
                if (/\.csrf\(\)\.disable$/.test(name) || (/\.csrf$/.test(name) && /\.disable\(\)|::disable$/.test(given)))
                    yield {
                        at: node,
                        severity: /STATELESS/.test(source) ? 'note' : 'warning',
                        message: 'requests that other sites forge are accepted',
                    };
            }
        },
    },
    {
        id: 'java-open-cors',
        title: 'any site may ask',
        cwe: [942],
        owasp: 'configuration',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Scripts of any site may read the answers.',
        help: 'name the sites that are meant',
        bad: '@CrossOrigin("*")',
        good: '@CrossOrigin("https://app.example.com")',
        *find({ root, source, calls }) {
            for (const annotation of nodesOfTypes(root, /^annotation$/)) {
                const text = source.slice(annotation.start, annotation.end);
                if (/^@CrossOrigin\s*\(.*"\*"/s.test(text))
                    yield {
                        at: annotation,
                        severity: /allowCredentials\s*=\s*"true"/.test(text) ? 'warning' : 'note',
                        message: 'scripts of any site may read the answer',
                    };
            }
            for (const { name, node, given } of calls)
                if (/\.(?:allowedOrigins|addAllowedOrigin|setAllowedOrigins)$/.test(name) &&
                    given.some(({ isConstant, text }) => isConstant && text === '*'))
                    yield { at: node, message: 'scripts of any site may read the answer' };
        },
    },
    credentialRule('java', 'String password = …', 'String password = System.getenv("PASSWORD")', function* ({ root, source }) {
        for (const node of nodesOfTypes(root, /^(?:variable_declarator|assignment_expression|element_value_pair)$/)) {
            const name = childIn(node, 'name') ?? childIn(node, 'left') ?? childIn(node, 'key');
            const value = childIn(node, 'value') ?? childIn(node, 'right');
            if (name !== undefined && value?.type === 'string_literal')
                yield {
                    name: source.slice(name.start, name.end).split('.').pop() ?? '',
                    value: source.slice(value.start + 1, value.end - 1),
                    at: value,
                };
        }
    }),
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/java/language.js







/** Java. */
const java = patternLanguage({
    name: 'java',
    grammar: 'java',
    recognises: path => /\.java$/.test(path),
    rules: [...injection_injectionRules, ...accessRules, ...crypto_cryptoRules, ...webRules],
    read: (text, _path, parsed) => readLocal('java', text, parsed, readJava),
});

;// CONCATENATED MODULE: ./lib/scan/code/infra/kubernetes/read.js

/** Reads documents that say what they are; `undefined` when none does. */
function readManifests(text, documents) {
    const all = documents.flatMap(document => [document, ...(valueAt(document, 'items')?.items ?? [])]);
    const resources = all.flatMap(value => {
        const kind = yaml_textOf(valueAt(value, 'kind'));
        return kind === '' || yaml_textOf(valueAt(value, 'apiVersion')) === '' ? [] : [{ kind, value }];
    });
    if (resources.length === 0)
        return undefined;
    return {
        text,
        resources,
        pods: resources.flatMap(({ kind, value }) => (kind === 'CustomResourceDefinition' ? [] : podsIn(value))),
    };
}
function podsIn(root) {
    const pods = [];
    for (const spec of yaml_valuesIn(root)) {
        const containersAt = entryIn(spec, 'containers');
        if (containersAt?.value.kind !== 'list' ||
            !containersAt.value.items.some(item => valueAt(item, 'image') !== undefined))
            continue;
        const lists = ['initContainers', 'containers', 'ephemeralContainers'].map(name => valueAt(spec, name)?.items ?? []);
        pods.push({ spec, containersAt, containers: lists.flat() });
    }
    return pods;
}
/** Whether a setting is switched on. */
function isTrue({ value }) {
    return value.value === true;
}
/** Containers with the pod that they are in. */
function* containersOf({ pods }) {
    for (const { spec, containers } of pods)
        for (const container of containers)
            yield { container, spec };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/kubernetes/rules/access.js


const nobody = /^system:(?:anonymous|unauthenticated)$/;
const everywhere = /^(?:0\.0\.0\.0\/0|::\/0)$/;
/** Who may do what in the cluster, and who reaches it. */
const access_accessRules = [
    {
        id: 'kubernetes-broad-role',
        title: 'rights to everything',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 7.8,
        precision: 'high',
        why: 'Whoever gets hold of one pod or account that has them has the cluster.',
        help: 'name the verbs and the resources that are needed',
        bad: 'verbs: ["*"], resources: ["*"]',
        good: 'verbs: [get, list], resources: [pods]',
        *find({ resources }) {
            for (const { kind, value } of resources) {
                if (/^(?:Cluster)?Role$/.test(kind))
                    for (const rule of valueAt(value, 'rules')?.items ?? [])
                        yield* judgedRule(rule, kind);
                if (!/^(?:Cluster)?RoleBinding$/.test(kind))
                    continue;
                const role = valueAt(value, 'roleRef', 'name');
                if (role !== undefined && yaml_textOf(role) === 'cluster-admin')
                    yield { at: role, message: 'the account may do everything in the cluster' };
                for (const subject of valueAt(value, 'subjects')?.items ?? []) {
                    const name = valueAt(subject, 'name');
                    if (name !== undefined && nobody.test(yaml_textOf(name)))
                        yield { at: name, severity: 'error', message: 'people who did not log in are given rights' };
                }
            }
        },
    },
    {
        id: 'kubernetes-open-load-balancer',
        title: 'a service in the internet',
        cwe: [668],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'Depending on the cloud the service gets an address that everybody reaches.',
        help: 'name who may reach it in `loadBalancerSourceRanges`, or ask for an internal address',
        bad: 'type: LoadBalancer',
        good: 'type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]',
        *find({ resources }) {
            for (const { kind, value } of resources) {
                const spec = valueAt(value, 'spec');
                const type = valueAt(spec, 'type');
                if (kind !== 'Service' || type === undefined || yaml_textOf(type) !== 'LoadBalancer')
                    continue;
                const ranges = textsOf(valueAt(spec, 'loadBalancerSourceRanges'));
                const isInternal = valueAt(value, 'metadata', 'annotations')?.entries.some(entry => /internal|scheme/.test(entry.key) && !/false|internet-facing/.test(yaml_textOf(entry.value)));
                if (isInternal !== true && (ranges.length === 0 || ranges.some(range => everywhere.test(range))))
                    yield { at: type, message: 'everybody may reach the service' };
            }
        },
    },
    credentialRule('kubernetes', 'env: [{ name: DB_PASSWORD, value: … }]', 'env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: … } }]', function* ({ pods, resources }) {
        for (const item of pods
            .flatMap(({ containers }) => containers)
            .flatMap(container => valueAt(container, 'env')?.items ?? [])) {
            const value = valueAt(item, 'value');
            if (value !== undefined)
                yield { name: yaml_textOf(valueAt(item, 'name')), value: yaml_textOf(value), at: value };
        }
        for (const { kind, value } of resources) {
            if (kind !== 'Secret' && kind !== 'ConfigMap')
                continue;
            for (const map of ['stringData', 'data'])
                for (const entry of valueAt(value, map)?.entries ?? [])
                    yield {
                        name: entry.key,
                        value: kind === 'Secret' && map === 'data' ? decoded(yaml_textOf(entry.value)) : yaml_textOf(entry.value),
                        at: entry.value,
                    };
        }
    }),
];
function* judgedRule(rule, kind) {
    const verbs = textsOf(valueAt(rule, 'verbs'));
    const resources = textsOf(valueAt(rule, 'resources'));
    const at = (entryIn(rule, 'verbs') ?? entryIn(rule, 'resources'))?.value ?? rule;
    const scope = kind === 'ClusterRole' ? 'the cluster' : 'the namespace';
    if (verbs.includes('*') && resources.includes('*'))
        yield { at, message: `everything in ${scope} is allowed` };
    else if (verbs.some(verb => /^(?:escalate|bind|impersonate)$/.test(verb)))
        yield { at, severity: 'note', message: 'whoever may do this can give themselves every right' };
    else if (kind === 'ClusterRole' &&
        resources.includes('secrets') &&
        verbs.some(verb => /^(?:\*|get|list|watch)$/.test(verb)))
        yield { at, severity: 'note', message: 'every secret of the cluster can be read' };
}
function decoded(text) {
    try {
        return atob(text.trim());
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/kubernetes/rules/pod.js


const sockets = /\/(?:docker|containerd|crio|cri-dockerd|podman)(?:\/\w+)?\.sock$/;
const hostFolders = /^\/(?:$|etc\/?$|etc\/kubernetes|root|boot|proc\/?$|dev\/?$|var\/lib\/(?:kubelet|docker|containerd)\/?$|var\/run\/?$|run\/?$|usr\/?$|bin\/?$|home\/?$)/;
const looseFlags = /^--(?:anonymous-auth=true|authorization-mode=AlwaysAllow|insecure-skip-tls-verify(?:=true)?|kubelet-insecure-tls(?:=true)?|insecure-port=[1-9]\d*|enable-skip-login(?:=true)?)$/;
/** What pods are made of. */
const podRules = [
    {
        id: 'kubernetes-host-namespace',
        title: 'a pod in the namespaces of its node',
        cwe: [653],
        owasp: 'configuration',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'The pod sees, and can reach into, the processes or the network of the node.',
        help: 'leave it out',
        bad: 'hostPID: true',
        good: 'hostPID: false',
        *find({ pods }) {
            const graveness = {
                hostPID: 'warning',
                hostIPC: 'warning',
                hostNetwork: 'note',
            };
            for (const { spec } of pods)
                for (const [key, severity] of Object.entries(graveness)) {
                    const entry = entryIn(spec, key);
                    if (entry !== undefined && isTrue(entry))
                        yield { at: entry.keyAt, severity, message: `\`${key}\` takes the wall to the node away` };
                }
        },
    },
    {
        id: 'kubernetes-host-path',
        title: 'a pod that holds files of its node',
        cwe: [668],
        owasp: 'access',
        severity: 'note',
        score: 7.8,
        precision: 'high',
        why: 'With the socket of the engine, or a folder of the system, the pod can change anything on the node.',
        help: 'use a volume of the cluster',
        bad: 'hostPath: { path: /var/run/docker.sock }',
        good: 'persistentVolumeClaim: { claimName: data }',
        *find({ pods }) {
            for (const { spec } of pods)
                for (const volume of valueAt(spec, 'volumes')?.items ?? []) {
                    const path = valueAt(volume, 'hostPath', 'path');
                    if (path === undefined)
                        continue;
                    const isGrave = sockets.test(yaml_textOf(path)) || hostFolders.test(yaml_textOf(path));
                    yield {
                        at: path,
                        severity: isGrave ? 'warning' : 'note',
                        message: isGrave
                            ? `with \`${yaml_textOf(path)}\` the pod can take over its node`
                            : 'the pod holds files of its node',
                    };
                }
        },
    },
    {
        id: 'kubernetes-unpinned-image',
        title: 'an image that can change',
        cwe: [1357, 829],
        owasp: 'integrity',
        severity: 'note',
        score: 4.3,
        precision: 'high',
        why: 'Pods that start tomorrow run something else, and whoever gets at the repository decides what.',
        help: 'name a version, best with its digest',
        bad: 'image: app:latest',
        good: 'image: app:1.4.2',
        *find(manifests) {
            for (const { container } of containersOf(manifests)) {
                const image = valueAt(container, 'image');
                const text = yaml_textOf(image);
                if (image === undefined || text === '' || /[${]|@sha256:/.test(text))
                    continue;
                const tag = /:([^/:]+)$/.exec(text)?.[1];
                if (tag === undefined || tag === 'latest')
                    yield { at: image, message: `\`${text}\` is whatever was published last` };
            }
        },
    },
    {
        id: 'kubernetes-insecure-flag',
        title: 'a check that is switched off',
        cwe: [1188],
        owasp: 'configuration',
        severity: 'warning',
        score: 7.3,
        precision: 'high',
        why: 'The program then answers, or trusts, whoever asks.',
        help: 'leave the option out',
        bad: 'args: ["--anonymous-auth=true"]',
        good: 'args: ["--anonymous-auth=false"]',
        *find(manifests) {
            for (const { container } of containersOf(manifests))
                for (const key of ['command', 'args'])
                    for (const item of valueAt(container, key)?.items ?? [])
                        if (looseFlags.test(yaml_textOf(item)))
                            yield { at: item, message: `\`${yaml_textOf(item)}\` lets everybody in` };
            for (const { kind, value } of manifests.resources) {
                const entry = kind === 'APIService' ? entryIn(valueAt(value, 'spec'), 'insecureSkipTLSVerify') : undefined;
                if (entry !== undefined && isTrue(entry))
                    yield { at: entry.keyAt, message: 'any certificate is accepted' };
            }
        },
    },
    {
        id: 'kubernetes-mounted-token',
        title: 'a token that the pod may not need',
        cwe: [522],
        owasp: 'access',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'Whoever breaks into the pod finds a token of the cluster in it.',
        help: 'write `automountServiceAccountToken: false` where the program does not talk to the cluster',
        bad: 'automountServiceAccountToken: true',
        good: 'automountServiceAccountToken: false',
        *find({ pods }) {
            for (const { spec, containersAt } of pods) {
                const entry = entryIn(spec, 'automountServiceAccountToken');
                if (entry !== undefined ? isTrue(entry) : valueAt(spec, 'serviceAccountName') === undefined)
                    yield { at: (entry ?? containersAt).keyAt, message: 'a token of the cluster lies in the pod' };
            }
        },
    },
    {
        id: 'kubernetes-secret-in-environment',
        title: 'a secret in the environment',
        cwe: [526],
        owasp: 'authentication',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'The environment goes to every child, into dumps and into error reports.',
        help: 'mount the secret as a file',
        bad: 'env: [{ name: TOKEN, valueFrom: { secretKeyRef: … } }]',
        good: 'volumes: [{ name: token, secret: { secretName: token } }]',
        *find(manifests) {
            for (const { container } of containersOf(manifests)) {
                for (const item of valueAt(container, 'env')?.items ?? []) {
                    const entry = entryIn(valueAt(item, 'valueFrom'), 'secretKeyRef');
                    if (entry !== undefined)
                        yield { at: entry.keyAt, message: `\`${yaml_textOf(valueAt(item, 'name'))}\` is a secret in the environment` };
                }
                for (const item of valueAt(container, 'envFrom')?.items ?? []) {
                    const entry = entryIn(item, 'secretRef');
                    if (entry !== undefined)
                        yield { at: entry.keyAt, message: 'a whole secret is put into the environment' };
                }
            }
        },
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/kubernetes/rules/rights.js


const masterful = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF|SYS_PTRACE)$/;
const strong = /^(?:CAP_)?(?:NET_ADMIN|SYS_BOOT|SYS_TIME|DAC_OVERRIDE|SETUID|SETGID|MAC_ADMIN|MAC_OVERRIDE|SYSLOG)$/;
/** What containers may do to the machine they run on. */
const rights_rightsRules = [
    {
        id: 'kubernetes-privileged-container',
        title: 'a container with the rights of its node',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 8.2,
        precision: 'very-high',
        why: 'Whoever gets into the container is root on the node, and from there in the cluster.',
        help: 'give the one capability or device that is needed',
        bad: 'privileged: true',
        good: 'privileged: false',
        *find(manifests) {
            for (const entry of securityEntries(manifests, 'privileged'))
                if (isTrue(entry))
                    yield { at: entry.keyAt, message: 'the container has every right of its node' };
        },
    },
    {
        id: 'kubernetes-privilege-escalation',
        title: 'programs that may gain rights',
        cwe: [269],
        owasp: 'access',
        severity: 'note',
        score: 5.9,
        precision: 'high',
        why: 'A program in the container can become root through a file that is set so.',
        help: 'write `allowPrivilegeEscalation: false`',
        bad: 'allowPrivilegeEscalation: true',
        good: 'allowPrivilegeEscalation: false',
        *find(manifests) {
            for (const entry of securityEntries(manifests, 'allowPrivilegeEscalation'))
                if (isTrue(entry))
                    yield { at: entry.keyAt, severity: 'warning', message: 'programs in the container may gain rights' };
            for (const { container } of containersOf(manifests)) {
                const name = entryIn(container, 'name') ?? entryIn(container, 'image');
                if (name !== undefined &&
                    valueAt(container, 'securityContext', 'allowPrivilegeEscalation') === undefined &&
                    valueAt(container, 'securityContext', 'privileged')?.value !== true)
                    yield { at: name.value, message: 'nothing keeps programs in the container from gaining rights' };
            }
        },
    },
    {
        id: 'kubernetes-root-user',
        title: 'a container that runs as root',
        cwe: [250],
        owasp: 'configuration',
        severity: 'note',
        score: 5.9,
        precision: 'high',
        why: 'Whoever breaks into the program is root in the container, one mistake away from root on the node.',
        help: 'write `runAsNonRoot: true`, with a user of its own',
        bad: 'runAsUser: 0',
        good: 'runAsNonRoot: true',
        *find(manifests) {
            for (const entry of securityEntries(manifests, 'runAsUser'))
                if (entry.value.value === 0)
                    yield { at: entry.keyAt, severity: 'warning', message: 'the container runs as root' };
            for (const entry of securityEntries(manifests, 'runAsNonRoot'))
                if (entry.value.value === false)
                    yield { at: entry.keyAt, severity: 'warning', message: 'the container may run as root' };
            for (const { container, spec } of containersOf(manifests)) {
                const contexts = [valueAt(container, 'securityContext'), valueAt(spec, 'securityContext')];
                const name = entryIn(container, 'name') ?? entryIn(container, 'image');
                if (name !== undefined &&
                    !contexts.some(context => valueAt(context, 'runAsUser') ?? valueAt(context, 'runAsNonRoot')))
                    yield { at: name.value, message: 'nothing keeps the container from running as root' };
            }
        },
    },
    {
        id: 'kubernetes-added-capabilities',
        title: 'capabilities of root',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 7.2,
        precision: 'high',
        why: 'Some capabilities are root under another name.',
        help: 'drop all, and add the one that is needed',
        bad: 'capabilities: { add: [SYS_ADMIN] }',
        good: 'capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }',
        *find(manifests) {
            for (const { container } of containersOf(manifests))
                for (const item of valueAt(container, 'securityContext', 'capabilities', 'add')?.items ?? []) {
                    const name = yaml_textOf(item);
                    if (masterful.test(name))
                        yield { at: item, message: `\`${name}\` is as good as root on the node` };
                    else if (strong.test(name))
                        yield { at: item, severity: 'note', message: `\`${name}\` reaches beyond the container` };
                }
        },
    },
    {
        id: 'kubernetes-unconfined',
        title: 'a filter that is switched off',
        cwe: [693],
        owasp: 'configuration',
        severity: 'warning',
        score: 5.9,
        precision: 'very-high',
        why: 'Every call to the kernel is open to whoever breaks in, holes and all.',
        help: 'use `RuntimeDefault`',
        bad: 'seccompProfile: { type: Unconfined }',
        good: 'seccompProfile: { type: RuntimeDefault }',
        *find(manifests) {
            for (const context of contextsOf(manifests))
                for (const key of ['seccompProfile', 'appArmorProfile']) {
                    const type = valueAt(context, key, 'type');
                    if (yaml_textOf(type) === 'Unconfined' && type !== undefined)
                        yield { at: type, message: 'no filter stands between the container and the kernel' };
                }
            for (const entry of securityEntries(manifests, 'procMount'))
                if (yaml_textOf(entry.value) === 'Unmasked')
                    yield { at: entry.value, message: 'no filter stands between the container and the kernel' };
        },
    },
];
function contextsOf({ pods }) {
    return pods.flatMap(({ spec, containers }) => [spec, ...containers].flatMap(place => valueAt(place, 'securityContext') ?? []));
}
/** The settings of a name in the security contexts of pods and containers. */
function securityEntries(manifests, key) {
    return contextsOf(manifests).flatMap(context => entryIn(context, key) ?? []);
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/kubernetes/language.js







const template = /\{\{[-\s]*(?:\.|\$|include\b|template\b|if\b|range\b|with\b|toYaml\b|define\b|end\b)/;
/** Manifests of Kubernetes: YAML that says `apiVersion` and `kind`. */
const kubernetes = patternLanguage({
    name: 'kubernetes',
    recognises: (path, text) => /\.ya?ml$/i.test(path) &&
        (text === undefined || (/^(?:- |\s*)apiVersion:/m.test(text) && /^\s*(?:- )?kind:/m.test(text))),
    rules: [...rights_rightsRules, ...podRules, ...access_accessRules],
    read: text => {
        if (template.test(text))
            return { gaps: ['the file is a template: render it and scan what comes out'] };
        const { documents, gaps } = readYaml(text);
        const subject = readManifests(text, documents);
        return { gaps, subject, reports: subject === undefined ? [] : language_scriptReports(subject) };
    },
});
/** What is said of scripts that containers are started with. */
function language_scriptReports({ text, pods }) {
    return pods
        .flatMap(({ containers }) => containers)
        .flatMap(container => {
        const words = [...(valueAt(container, 'command')?.items ?? []), ...(valueAt(container, 'args')?.items ?? [])];
        const flag = words.findIndex((word, i) => /^-\w*c$/.test(yaml_textOf(word)) && /(?:^|\/)(?:ba|da|a)?sh$/.test(yaml_textOf(words[i - 1])));
        const script = words[flag + 1];
        if (flag === -1 || script === undefined)
            return [];
        const written = text
            .slice(script.start, script.end)
            .replace(/^(?:[|>][^\n]*|["'])|["']$/g, mark => ' '.repeat(mark.length));
        return shellReports(written, script.start).filter(({ severity }) => severity !== 'note');
    });
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/read.js
/** Levels of blocks and values inside one another. */
const terraform_read_deepest = 60;
/** Reads a file, tolerantly: what is no attribute and no block is skipped. */
function readHcl(text) {
    const reader = new read_Reader(text);
    const { blocks } = reader.body(0);
    return { blocks, isWhole: reader.isWhole };
}
class read_Reader {
    text;
    at = 0;
    isWhole = true;
    constructor(text) {
        this.text = text;
    }
    /** What stands up to the closing brace. */
    body(depth) {
        const attributes = [];
        const blocks = [];
        for (;;) {
            this.skip(true);
            if (this.at >= this.text.length)
                return { attributes, blocks };
            if (this.text[this.at] === '}') {
                this.at++;
                return { attributes, blocks };
            }
            const start = this.at;
            const name = this.match(/[A-Za-z_][\w-]*/y);
            this.skip(false);
            if (name !== undefined && this.text[this.at] === '=' && this.text[this.at + 1] !== '=') {
                this.at++;
                const value = this.value(depth + 1);
                attributes.push({ name, value, start, end: value.end });
            }
            else if (name !== undefined && /["{\w]/.test(this.text[this.at] ?? '')) {
                const block = this.block(name, start, depth);
                if (block !== undefined)
                    blocks.push(block);
            }
            else
                this.stumble();
        }
    }
    block(type, start, depth) {
        const labels = [];
        for (;;) {
            this.skip(false);
            const label = this.match(/"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w-]*/y);
            if (label === undefined)
                break;
            labels.push(label.replaceAll('"', ''));
        }
        const head = { start, end: this.at };
        if (this.text[this.at] !== '{' || depth > terraform_read_deepest) {
            this.stumble();
            return undefined;
        }
        this.at++;
        const { attributes, blocks } = this.body(depth + 1);
        return {
            type,
            labels,
            attributes,
            blocks,
            head: { start, end: this.text.slice(head.start, head.end).trimEnd().length + start },
            start,
            end: this.at,
        };
    }
    /** A value; one that goes on with an operator is an `other`. */
    value(depth) {
        this.skip(false);
        const start = this.at;
        const value = depth > terraform_read_deepest ? undefined : this.simple(depth);
        if (value !== undefined) {
            this.skip(false);
            const next = this.text[this.at];
            if (next === undefined || /[\n\r,}\])]/.test(next) || /^(?:#|\/\/)/.test(this.text.slice(this.at, this.at + 2)))
                return value;
        }
        this.at = this.endOfValue(start);
        return { kind: 'other', text: this.text.slice(start, this.at), start, end: this.at };
    }
    simple(depth) {
        const start = this.at;
        const unit = this.text[start];
        if (unit === '"') {
            this.at = endOfText(this.text, start);
            const raw = this.text.slice(start + 1, this.at - 1);
            return {
                kind: 'text',
                text: raw.replaceAll(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c)),
                isTemplate: /[$%]\{/.test(raw),
                start,
                end: this.at,
            };
        }
        if (this.text.startsWith('<<', start))
            return this.heredoc();
        if (unit === '[')
            return /^\[\s*for\b/.test(this.text.slice(start, start + 40)) ? undefined : this.list(depth, ']');
        if (unit === '{')
            return /^\{\s*for\b/.test(this.text.slice(start, start + 40)) ? undefined : this.map(depth);
        const word = this.match(/-?\d[\d.]*|(?:true|false|null)\b/y);
        if (word !== undefined)
            return { kind: 'word', text: word, start, end: this.at };
        const name = this.match(/[A-Za-z_][\w:]*(?=\()/y);
        if (name === undefined)
            return undefined;
        const { items } = this.list(depth, ')');
        return { kind: 'call', name, items, start, end: this.at };
    }
    list(depth, close) {
        const start = this.at++;
        const items = [];
        for (;;) {
            this.skip(true);
            const unit = this.text[this.at];
            if (unit === undefined || unit === close)
                break;
            if (unit === ',')
                this.at++;
            else {
                const before = this.at;
                items.push(this.value(depth + 1));
                if (this.at === before)
                    this.at++;
            }
        }
        this.at = Math.min(this.at + 1, this.text.length);
        return { kind: 'list', items, start, end: this.at };
    }
    map(depth) {
        const start = this.at++;
        const entries = [];
        for (;;) {
            this.skip(true);
            const unit = this.text[this.at];
            if (unit === undefined || unit === '}')
                break;
            const from = this.at;
            const key = this.match(/"(?:[^"\\\n]|\\.)*"|\([^)\n]*\)|[\w.-]+/y);
            this.skip(false);
            if (key !== undefined && /[=:]/.test(this.text[this.at] ?? '')) {
                this.at++;
                const value = this.value(depth + 1);
                entries.push({ name: key.replaceAll('"', ''), value, start: from, end: value.end });
            }
            else
                this.at = Math.max(this.at, from + 1);
        }
        this.at = Math.min(this.at + 1, this.text.length);
        return { kind: 'map', entries, start, end: this.at };
    }
    heredoc() {
        const start = this.at;
        const mark = this.match(/<<-?[A-Za-z_]\w*/y)?.replace(/^<<-?/, '');
        if (mark === undefined)
            return undefined;
        const from = endOfLine(this.text, this.at) + 1;
        let at = from;
        while (at < this.text.length && this.text.slice(at, endOfLine(this.text, at)).trim() !== mark)
            at = endOfLine(this.text, at) + 1;
        const text = this.text.slice(from, at);
        this.at = Math.min(endOfLine(this.text, at), this.text.length);
        return { kind: 'text', text, isTemplate: /[$%]\{/.test(text), start, end: this.at };
    }
    /** Where a value ends that is not read: at the end of the line, or of what it stands in. */
    endOfValue(from) {
        let depth = 0;
        for (let i = from; i < this.text.length; i++) {
            const unit = this.text[i] ?? '';
            if (unit === '"')
                i = endOfText(this.text, i) - 1;
            else if (/[([{]/.test(unit))
                depth++;
            else if (/[)\]}]/.test(unit) && --depth < 0)
                return i;
            else if (depth === 0 && /[\n,]/.test(unit))
                return i;
        }
        return this.text.length;
    }
    stumble() {
        this.isWhole = false;
        this.at = Math.min(endOfLine(this.text, this.at) + 1, this.text.length);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    /** Blanks and comments; over the end of the line when that means nothing. */
    skip(lines) {
        this.match(lines ? /(?:[\s\ufeff]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /(?:[ \t]+|\/\*[\s\S]*?\*\/)*/y);
    }
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Where a quoted text ends; there may be quotes inside its `${ }`. */
function endOfText(text, from) {
    let depth = 0;
    for (let i = from + 1; i < text.length; i++) {
        const unit = text[i];
        if (unit === '\\')
            i++;
        else if (unit === '$' && text[i + 1] === '{')
            depth++;
        else if (unit === '}' && depth > 0)
            depth--;
        else if (unit === '"' && depth === 0)
            return i + 1;
        else if (unit === '\n' && depth === 0)
            return i;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/value.js
/** A value that is written down, as text; `undefined` when it is worked out. */
function literalOf(value) {
    if (value?.kind === 'text')
        return value.isTemplate ? undefined : value.text;
    return value?.kind === 'word' ? value.text : undefined;
}
/** The texts of a list or of a single value that are written down. */
function literalsOf(value) {
    if (value === undefined)
        return [];
    const parts = value.kind === 'list' || value.kind === 'call' ? value.items : [value];
    return parts.flatMap(part => (part.kind === 'list' ? literalsOf(part) : (literalOf(part) ?? [])));
}
/** An attribute by its name. */
function attributeOf(block, name) {
    return block?.attributes.find(attribute => attribute.name === name);
}
/** The blocks of a type in a block; those of `dynamic "type"` among them. */
function blocksIn(block, type) {
    return block.blocks.flatMap(inner => {
        if (inner.type === type)
            return [inner];
        return inner.type === 'dynamic' && inner.labels[0] === type
            ? inner.blocks.filter(part => part.type === 'content')
            : [];
    });
}
/** The attributes at the end of a way through blocks: `vpc_config.endpoint_public_access`. */
function attributesAt(block, way) {
    const names = way.split('.');
    const last = names.pop() ?? '';
    const blocks = names.reduce((outer, name) => outer.flatMap(inner => blocksIn(inner, name)), [block]);
    return blocks.flatMap(inner => attributeOf(inner, last) ?? []);
}
/** A block and all in it. */
function* blocksOf(blocks) {
    for (const block of blocks) {
        yield block;
        yield* blocksOf(block.blocks);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/check.js

/** The resources and data of a file whose type fits. */
function resourcesOf({ blocks }, on) {
    return blocks.filter(({ type, labels }) => (type === 'resource' || type === 'data') && on.test(labels[0] ?? ''));
}
/** What the checks find in a file. */
function* applied(checks, file) {
    for (const { on, way, bad, says, severity, absent, when } of checks)
        for (const block of resourcesOf(file, on)) {
            if (when?.(block) === false)
                continue;
            const attributes = attributesAt(block, way);
            for (const attribute of attributes)
                if (bad !== undefined && literalsOf(attribute.value).some(text => bad.test(text)))
                    yield { at: attribute, severity, message: says };
            if (attributes.length === 0 && absent !== undefined)
                yield { at: block.head, severity: 'note', message: absent };
        }
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/rules/access.js



const legacyAccess = [
    {
        on: /^google_container_cluster$/,
        way: 'enable_legacy_abac',
        bad: /^true$/,
        says: 'rights in the cluster are not told apart',
    },
    {
        on: /^azurerm_kubernetes_cluster$/,
        way: 'role_based_access_control_enabled',
        bad: /^false$/,
        says: 'rights in the cluster are not told apart',
    },
];
const broadRoles = [
    {
        on: /^aws_lambda_permission$/,
        way: 'principal',
        bad: /^\*$/,
        says: 'anybody in the world may call it',
        when: block => attributeOf(block, 'source_arn') === undefined && attributeOf(block, 'source_account') === undefined,
    },
    {
        on: /^google_(?:project|folder|organization)_iam_(?:member|binding)$/,
        way: 'role',
        bad: /^roles\/(?:owner|editor)$/,
        severity: 'note',
        says: 'the role may do nearly everything',
    },
    {
        on: /^azurerm_role_assignment$/,
        way: 'role_definition_name',
        bad: /^Owner$/,
        severity: 'note',
        says: 'the role may do everything',
    },
    {
        on: /^aws_iam_(?:role|user|group)_policy_attachment$/,
        way: 'policy_arn',
        bad: /:policy\/AdministratorAccess$/,
        severity: 'note',
        says: 'the role may do everything',
    },
];
/** Who may do what, and with which credentials. */
const rules_access_accessRules = [
    {
        id: 'terraform-broad-rights',
        title: 'rights to everything',
        cwe: [250],
        owasp: 'access',
        severity: 'warning',
        score: 7.2,
        precision: 'high',
        why: 'Whoever gets hold of the one thing that has them has the whole account.',
        help: 'name the actions and the resources that are needed',
        bad: 'actions = ["*"], resources = ["*"]',
        good: 'actions = ["s3:GetObject"], resources = ["${aws_s3_bucket.data.arn}/*"]',
        *find(file) {
            yield* applied(broadRoles, file);
            for (const statement of statementsOf(file)) {
                if (!/^Allow$/i.test(statement.effect))
                    continue;
                if (statement.principals.includes('*') && !statement.hasCondition)
                    yield { at: statement.at, message: 'anybody in the world is allowed this' };
                // In the policy of a single resource `*` is that resource.
                else if (!statement.resources.includes('*') || statement.principals.length > 0)
                    continue;
                else if (statement.actions.some(action => action === '*' || action === '*:*'))
                    yield { at: statement.at, message: 'everything is allowed, on everything' };
                else if (statement.actions.some(action => /^(?:iam|sts|kms|s3|ec2|secretsmanager|lambda):\*$/.test(action)))
                    yield { at: statement.at, severity: 'note', message: 'every action of a service is allowed, on everything' };
            }
        },
    },
    {
        id: 'terraform-roles-off',
        title: 'a cluster that does not tell rights apart',
        cwe: [862],
        owasp: 'access',
        severity: 'warning',
        score: 7.2,
        precision: 'very-high',
        why: 'Whoever reaches the cluster at all may do everything in it.',
        help: 'switch role-based access on',
        bad: 'enable_legacy_abac = true',
        good: 'enable_legacy_abac = false',
        find: file => applied(legacyAccess, file),
    },
    {
        id: 'terraform-unpinned-module',
        title: 'a module that can change',
        cwe: [829],
        owasp: 'integrity',
        severity: 'note',
        score: 5,
        precision: 'high',
        why: 'The next run takes whatever lies there then, and runs it with the rights of the one who applies.',
        help: 'name a commit or a version: `?ref=…`',
        bad: 'source = "git::https://example.com/module.git"',
        good: 'source = "git::https://example.com/module.git?ref=v1.2.3"',
        *find({ blocks }) {
            for (const block of blocks) {
                const source = block.type === 'module' ? attributeOf(block, 'source') : undefined;
                const text = literalOf(source?.value) ?? '';
                const isBranch = /[?&]ref=(?:main|master|develop|HEAD)\b/.test(text);
                if (source !== undefined &&
                    /^(?:git(?:::|@)|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|$)/.test(text) &&
                    (isBranch || !/[?&]ref=/.test(text)))
                    yield { at: source, message: 'the module is whatever lies there at the time' };
            }
        },
    },
    credentialRule('terraform', 'password = …', 'password = var.database_password', function* ({ blocks }) {
        for (const block of blocksOf(blocks))
            for (const attribute of block.attributes) {
                const name = block.type === 'variable' && attribute.name === 'default' ? (block.labels[0] ?? '') : attribute.name;
                yield* access_settingsIn({ ...attribute, name });
            }
    }),
];
function* access_settingsIn({ name, value }) {
    const text = value.kind === 'text' ? literalOf(value) : undefined;
    if (text !== undefined)
        yield { name, value: text, at: value };
    if (value.kind === 'map')
        for (const entry of value.entries)
            yield* access_settingsIn(entry);
}
/** Statements of policies, however they are written: blocks, `jsonencode`, JSON. */
function* statementsOf(file) {
    for (const block of resourcesOf(file, /^aws_iam_policy_document$/).flatMap(owner => blocksIn(owner, 'statement')))
        yield {
            at: block.head,
            effect: literalOf(attributeOf(block, 'effect')?.value) ?? 'Allow',
            actions: literalsOf(attributeOf(block, 'actions')?.value),
            resources: literalsOf(attributeOf(block, 'resources')?.value),
            principals: blocksIn(block, 'principals').flatMap(inner => literalsOf(attributeOf(inner, 'identifiers')?.value)),
            hasCondition: blocksIn(block, 'condition').length > 0,
        };
    for (const { attributes } of resourcesOf(file, /^aws_/))
        for (const { name, value } of attributes) {
            if (!/policy/.test(name))
                continue;
            if (value.kind === 'call' && value.name === 'jsonencode')
                yield* value.items.flatMap(encoded);
            if (value.kind === 'text')
                yield* written(value);
        }
}
function encoded(value) {
    const inner = access_partOf(value, 'Statement');
    const statements = inner?.kind === 'list' ? inner.items : inner === undefined ? [] : [inner];
    return statements.map(statement => {
        const principal = access_partOf(statement, 'Principal');
        return {
            at: statement,
            effect: literalOf(access_partOf(statement, 'Effect')) ?? '',
            actions: literalsOf(access_partOf(statement, 'Action')),
            resources: literalsOf(access_partOf(statement, 'Resource')),
            principals: principal?.kind === 'map'
                ? principal.entries.filter(({ name }) => name === 'AWS').flatMap(entry => literalsOf(entry.value))
                : literalsOf(principal),
            hasCondition: access_partOf(statement, 'Condition') !== undefined,
        };
    });
}
function access_partOf(value, name) {
    return value.kind === 'map' ? value.entries.find(entry => entry.name === name)?.value : undefined;
}
/** Statements in JSON; what Terraform puts in does not matter here. */
function written(value) {
    let policy;
    try {
        policy = JSON.parse(value.text.replaceAll(/\$\{[^}]*\}/g, 'x'));
    }
    catch {
        return [];
    }
    const inner = fieldOf(policy, 'Statement');
    return listOf(inner).map(statement => {
        const principal = fieldOf(statement, 'Principal');
        return {
            at: value,
            effect: String(fieldOf(statement, 'Effect')),
            actions: listOf(fieldOf(statement, 'Action')).map(String),
            resources: listOf(fieldOf(statement, 'Resource')).map(String),
            principals: (typeof principal === 'string' ? [principal] : listOf(fieldOf(principal, 'AWS'))).map(String),
            hasCondition: fieldOf(statement, 'Condition') !== undefined,
        };
    });
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/rules/encryption.js


const off = /^false$/;
const unsaid = 'nothing says that it is encrypted';
const encryption_open = 'what it stores is not encrypted';
const unencrypted = [
    {
        on: /^aws_(?:db_instance|rds_cluster|docdb_cluster|neptune_cluster)$/,
        way: 'storage_encrypted',
        bad: off,
        says: encryption_open,
        absent: unsaid,
        when: block => attributesAt(block, 'snapshot_identifier').length + attributesAt(block, 'replicate_source_db').length === 0,
    },
    {
        on: /^aws_(?:ebs_volume|efs_file_system|redshift_cluster)$/,
        way: 'encrypted',
        bad: off,
        says: encryption_open,
        absent: unsaid,
    },
    { on: /^aws_(?:instance|launch_configuration)$/, way: 'root_block_device.encrypted', bad: off, says: encryption_open },
    { on: /^aws_(?:instance|launch_configuration)$/, way: 'ebs_block_device.encrypted', bad: off, says: encryption_open },
    { on: /^aws_launch_template$/, way: 'block_device_mappings.ebs.encrypted', bad: off, says: encryption_open },
    {
        on: /^aws_elasticache_replication_group$/,
        way: 'at_rest_encryption_enabled',
        bad: off,
        says: encryption_open,
        absent: unsaid,
    },
    { on: /^aws_kinesis_stream$/, way: 'encryption_type', bad: /^NONE$/, says: encryption_open },
    { on: /^aws_(?:elasticsearch|opensearch)_domain$/, way: 'encrypt_at_rest.enabled', bad: off, says: encryption_open },
    { on: /^aws_dax_cluster$/, way: 'server_side_encryption.enabled', bad: off, says: encryption_open },
    {
        on: /^aws_sqs_queue$/,
        way: 'sqs_managed_sse_enabled',
        bad: off,
        says: encryption_open,
        when: block => attributeOf(block, 'kms_master_key_id') === undefined,
    },
    { on: /^azurerm_(?:managed_disk|storage_account)$/, way: 'encryption_settings.enabled', bad: off, says: encryption_open },
    { on: /^azurerm_data_lake_store$/, way: 'encryption_state', bad: /^Disabled$/, says: encryption_open },
];
const plain = [
    {
        on: /^aws_elasticache_replication_group$/,
        way: 'transit_encryption_enabled',
        bad: off,
        says: 'what goes in and out is not encrypted',
    },
    {
        on: /^azurerm_(?:linux_|windows_)?(?:web_app|function_app|app_service)$/,
        way: 'https_only',
        bad: off,
        says: 'it answers without encryption',
    },
    {
        on: /^azurerm_storage_account$/,
        way: 'https_traffic_only_enabled',
        bad: off,
        says: 'it answers without encryption',
    },
    {
        on: /^azurerm_storage_account$/,
        way: 'enable_https_traffic_only',
        bad: off,
        says: 'it answers without encryption',
    },
    { on: /^azurerm_redis_cache$/, way: 'enable_non_ssl_port', bad: /^true$/, says: 'it answers without encryption' },
    { on: /^azurerm_redis_cache$/, way: 'non_ssl_port_enabled', bad: /^true$/, says: 'it answers without encryption' },
    {
        on: /^azurerm_(?:mysql|postgresql)_server$/,
        way: 'ssl_enforcement_enabled',
        bad: off,
        says: 'it answers without encryption',
    },
    {
        on: /^google_sql_database_instance$/,
        way: 'settings.ip_configuration.require_ssl',
        bad: off,
        says: 'it answers without encryption',
    },
    {
        on: /^google_sql_database_instance$/,
        way: 'settings.ip_configuration.ssl_mode',
        bad: /^ALLOW_UNENCRYPTED/,
        says: 'it answers without encryption',
    },
    {
        on: /^aws_cloudfront_distribution$/,
        way: 'default_cache_behavior.viewer_protocol_policy',
        bad: /^allow-all$/,
        says: 'it answers without encryption',
    },
    {
        on: /^aws_cloudfront_distribution$/,
        way: 'ordered_cache_behavior.viewer_protocol_policy',
        bad: /^allow-all$/,
        says: 'it answers without encryption',
    },
    {
        on: /^aws_(?:elasticsearch|opensearch)_domain$/,
        way: 'domain_endpoint_options.enforce_https',
        bad: off,
        says: 'it answers without encryption',
    },
    {
        on: /^aws_(?:elasticsearch|opensearch)_domain$/,
        way: 'node_to_node_encryption.enabled',
        bad: off,
        says: 'what its machines tell one another is not encrypted',
    },
    {
        on: /^aws_msk_cluster$/,
        way: 'encryption_info.encryption_in_transit.client_broker',
        bad: /PLAINTEXT/,
        says: 'it answers without encryption',
    },
    {
        on: /^aws_(?:lb|alb)_listener$/,
        way: 'protocol',
        bad: /^HTTP$/,
        severity: 'note',
        says: 'it answers without encryption',
        when: block => !attributesAt(block, 'default_action.type').some(({ value }) => literalOf(value) === 'redirect'),
    },
];
const oldTls = 'it accepts versions of TLS that are broken';
const weakTls = [
    { on: /^azurerm_/, way: 'min_tls_version', bad: /^(?:TLS1_[01]|1\.[01])$/, says: oldTls },
    { on: /^azurerm_/, way: 'minimum_tls_version', bad: /^(?:TLS1_[01]|1\.[01]|Disabled)$/, says: oldTls },
    { on: /^azurerm_/, way: 'site_config.minimum_tls_version', bad: /^1\.[01]$/, says: oldTls },
    {
        on: /^aws_cloudfront_distribution$/,
        way: 'viewer_certificate.minimum_protocol_version',
        bad: /^(?:SSLv3|TLSv1(?:_2016|\.1_2016)?)$/,
        says: oldTls,
    },
    {
        on: /^aws_(?:lb|alb)_listener$/,
        way: 'ssl_policy',
        bad: /^ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-[01]-|FS-2018-06|FS-1-1)/,
        says: oldTls,
    },
    {
        on: /^aws_(?:api_gateway_domain_name|apigatewayv2_domain_name)$/,
        way: 'security_policy',
        bad: /^TLS_1_0$/,
        says: oldTls,
    },
    {
        on: /^aws_(?:elasticsearch|opensearch)_domain$/,
        way: 'domain_endpoint_options.tls_security_policy',
        bad: /^Policy-Min-TLS-1-0/,
        says: oldTls,
    },
    { on: /^google_compute_ssl_policy$/, way: 'min_tls_version', bad: /^TLS_1_[01]$/, says: oldTls },
    { on: /^google_compute_ssl_policy$/, way: 'profile', bad: /^COMPATIBLE$/, severity: 'note', says: oldTls },
];
/** What is encrypted, at rest and on the way. */
const encryptionRules = [
    {
        id: 'terraform-unencrypted-storage',
        title: 'storage that is not encrypted',
        cwe: [311],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'A snapshot that is shared, or a disk that is thrown away, can be read.',
        help: 'switch encryption on, with a key of your own where it matters',
        bad: 'storage_encrypted = false',
        good: 'storage_encrypted = true',
        find: file => applied(unencrypted, file),
    },
    {
        id: 'terraform-plain-transport',
        title: 'traffic that is not encrypted',
        cwe: [319],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'Whoever is on the way reads and changes what goes by.',
        help: 'accept encrypted connections only, and send others there',
        bad: 'https_only = false',
        good: 'https_only = true',
        find: file => applied(plain, file),
    },
    {
        id: 'terraform-weak-tls',
        title: 'old versions of TLS',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'Connections can be talked down to what is broken.',
        help: 'ask for TLS 1.2 at the least',
        bad: 'min_tls_version = "TLS1_0"',
        good: 'min_tls_version = "TLS1_2"',
        find: file => applied(weakTls, file),
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/opening.js


/** What lets traffic in; ports that are worked out are no numbers. */
function* openings(file) {
    yield* amazon(file);
    yield* google(file);
    yield* microsoft(file);
    yield* digitalOcean(file);
}
function* amazon(file) {
    const groups = resourcesOf(file, /^aws_(?:default_)?security_group$/).flatMap(block => blocksIn(block, 'ingress'));
    const rules = resourcesOf(file, /^aws_security_group_rule$|^aws_vpc_security_group_ingress_rule$/).filter(block => literalOf(attributeOf(block, 'type')?.value) !== 'egress');
    for (const block of [...groups, ...rules])
        for (const name of ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'])
            yield {
                source: attributeOf(block, name),
                from: port(block, 'from_port'),
                to: port(block, 'to_port'),
                protocol: word(block, 'protocol', 'ip_protocol'),
            };
}
function* google(file) {
    for (const block of resourcesOf(file, /^google_compute_firewall$/)) {
        if (/^EGRESS$/i.test(word(block, 'direction')))
            continue;
        for (const allow of blocksIn(block, 'allow')) {
            const ports = literalsOf(attributeOf(allow, 'ports')?.value);
            for (const range of ports.length === 0 ? ['0-65535'] : ports)
                yield {
                    source: attributeOf(block, 'source_ranges'),
                    ...rangeOf(range),
                    protocol: ports.length === 0 && /^icmp$|^esp$|^ah$/i.test(word(allow, 'protocol')) ? 'none' : word(allow, 'protocol'),
                };
        }
    }
}
function* microsoft(file) {
    const azure = [
        ...resourcesOf(file, /^azurerm_network_security_rule$/),
        ...resourcesOf(file, /^azurerm_network_security_group$/).flatMap(block => blocksIn(block, 'security_rule')),
    ];
    for (const block of azure) {
        if (!/^Inbound$/i.test(word(block, 'direction')) || !/^Allow$/i.test(word(block, 'access')))
            continue;
        for (const range of [
            ...literalsOf(attributeOf(block, 'destination_port_range')?.value),
            ...literalsOf(attributeOf(block, 'destination_port_ranges')?.value),
        ])
            for (const name of ['source_address_prefix', 'source_address_prefixes'])
                yield { source: attributeOf(block, name), ...rangeOf(range), protocol: 'tcp' };
    }
}
function* digitalOcean(file) {
    for (const block of resourcesOf(file, /^digitalocean_firewall$/).flatMap(owner => blocksIn(owner, 'inbound_rule')))
        yield {
            source: attributeOf(block, 'source_addresses'),
            ...rangeOf(word(block, 'port_range')),
            protocol: word(block, 'protocol'),
        };
}
function word(block, ...names) {
    return names.map(name => literalOf(attributeOf(block, name)?.value)).find(text => text !== undefined) ?? '';
}
/** A port that is worked out is none. */
function port(block, name) {
    const text = word(block, name);
    return text === '' ? Number.NaN : Number(text);
}
function rangeOf(text) {
    if (text === '*' || text === 'all')
        return { from: 0, to: 65535 };
    const [from = '', to = from] = text.split('-');
    return { from: from === '' ? Number.NaN : Number(from), to: Number(to) };
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/rules/exposure.js



const exposure_everywhere = /^(?:0\.0\.0\.0\/0|::\/0|\*|Internet|Any|0\.0\.0\.0)$/i;
const publicMachines = [
    {
        on: /^aws_(?:instance|launch_configuration)$/,
        way: 'associate_public_ip_address',
        bad: /^true$/,
        says: 'the whole internet can try to reach it',
    },
    {
        on: /^aws_launch_template$/,
        way: 'network_interfaces.associate_public_ip_address',
        bad: /^true$/,
        says: 'the whole internet can try to reach it',
    },
    {
        on: /^aws_subnet$/,
        way: 'map_public_ip_on_launch',
        bad: /^true$/,
        says: 'every machine in it can be reached from the whole internet',
    },
];
/** Shells, desktops, databases, queues, engines. */
const adminPorts = [
    22, 23, 135, 445, 1433, 1521, 2375, 2379, 3306, 3389, 5432, 5601, 5900, 5985, 6379, 6443, 9200, 11211, 27017,
];
const publicStorage = [
    {
        on: /^aws_s3_bucket(?:_acl|_object)?$/,
        way: 'acl',
        bad: /^public-read-write$/,
        severity: 'error',
        says: 'everybody may read and write the bucket',
    },
    {
        on: /^aws_s3_bucket(?:_acl|_object)?$/,
        way: 'acl',
        bad: /^(?:public-read|authenticated-read)$/,
        says: 'everybody may read the bucket',
    },
    ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((way) => ({
        on: /^aws_s3_(?:bucket|account)_public_access_block$/,
        way,
        bad: /^false$/,
        says: 'what keeps the bucket from being opened to everybody is switched off',
    })),
    {
        on: /^google_storage_(?:bucket|object)_(?:iam_(?:member|binding)|access_control|default_object_access_control)$/,
        way: 'member',
        bad: /^all(?:Authenticated)?Users$/,
        says: 'everybody has this right on the bucket',
    },
    {
        on: /^google_storage_(?:bucket|object)_iam_binding$/,
        way: 'members',
        bad: /^all(?:Authenticated)?Users$/,
        says: 'everybody has this right on the bucket',
    },
    {
        on: /^google_storage_(?:bucket|object|default_object)_a(?:ccess_control|cl)$/,
        way: 'entity',
        bad: /^all(?:Authenticated)?Users$/,
        says: 'everybody has this right on the bucket',
    },
    {
        on: /^google_storage_(?:bucket|object)_acl$/,
        way: 'predefined_acl',
        bad: /^public/,
        says: 'everybody may read the bucket',
    },
    {
        on: /^azurerm_storage_container$/,
        way: 'container_access_type',
        bad: /^(?:blob|container)$/,
        says: 'everybody may read the container',
    },
    {
        on: /^azurerm_storage_account$/,
        way: 'allow_nested_items_to_be_public',
        bad: /^true$/,
        severity: 'note',
        says: 'containers in it may be opened to everybody',
    },
    {
        on: /^azurerm_storage_account$/,
        way: 'allow_blob_public_access',
        bad: /^true$/,
        severity: 'note',
        says: 'containers in it may be opened to everybody',
    },
    {
        on: /^digitalocean_spaces_bucket(?:_object)?$/,
        way: 'acl',
        bad: /^public-read/,
        says: 'everybody may read the bucket',
    },
];
const publicDatabases = [
    {
        on: /^aws_(?:db_instance|rds_cluster_instance|redshift_cluster|dms_replication_instance|docdb_cluster_instance|neptune_cluster_instance)$/,
        way: 'publicly_accessible',
        bad: /^true$/,
        says: 'the database has an address in the internet',
    },
    {
        on: /^google_sql_database_instance$/,
        way: 'settings.ip_configuration.authorized_networks.value',
        bad: exposure_everywhere,
        says: 'the database is open to the internet',
    },
    {
        on: /^azurerm_(?:mssql|mysql|mariadb|postgresql|sql)_(?:flexible_)?server$/,
        way: 'public_network_access_enabled',
        bad: /^true$/,
        severity: 'note',
        says: 'the database has an address in the internet',
    },
    {
        on: /^azurerm_(?:mssql|mysql|mariadb|postgresql|sql)_(?:flexible_server_)?firewall_rule$/,
        way: 'end_ip_address',
        bad: /^255\.255\.255\.255$/,
        says: 'the database is open to the internet',
    },
];
const publicClusters = [
    {
        on: /^aws_eks_cluster$/,
        way: 'vpc_config.public_access_cidrs',
        bad: exposure_everywhere,
        says: 'the whole internet reaches the control plane',
    },
    {
        on: /^aws_eks_cluster$/,
        way: 'vpc_config.endpoint_public_access',
        bad: /^true$/,
        severity: 'note',
        says: 'the internet reaches the control plane',
        when: block => attributesAt(block, 'vpc_config.public_access_cidrs').length === 0,
    },
    {
        on: /^azurerm_kubernetes_cluster$/,
        way: 'private_cluster_enabled',
        bad: /^false$/,
        severity: 'note',
        says: 'the internet reaches the control plane',
        absent: 'nothing keeps the internet from the control plane',
        when: block => attributesAt(block, 'api_server_access_profile.authorized_ip_ranges').length === 0 &&
            attributeOf(block, 'api_server_authorized_ip_ranges') === undefined,
    },
    {
        on: /^google_container_cluster$/,
        way: 'master_authorized_networks_config.cidr_blocks.cidr_block',
        bad: exposure_everywhere,
        says: 'the whole internet reaches the control plane',
        absent: 'nothing keeps the internet from the control plane',
        when: block => !attributesAt(block, 'private_cluster_config.enable_private_endpoint').some(({ value }) => literalOf(value) !== 'false'),
    },
];
/** What is reached from where it should not be. */
const exposureRules = [
    {
        id: 'terraform-public-storage',
        title: 'storage that is open to everybody',
        cwe: [732, 200],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Addresses of buckets are guessed and listed; what is in an open one is copied by strangers.',
        help: 'make it private and block public access; serve files through a distribution',
        bad: 'acl = "public-read"',
        good: 'acl = "private"',
        find: file => applied(publicStorage, file),
    },
    {
        id: 'terraform-open-ingress',
        title: 'a port that the internet reaches',
        cwe: [284],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Ports of shells, desktops and databases are tried by everybody, all day.',
        help: 'name the addresses that need it, or go through a session manager or a VPN',
        bad: 'cidr_blocks = ["0.0.0.0/0"] for port 22',
        good: 'cidr_blocks = ["10.0.0.0/8"]',
        *find(file) {
            for (const { source, from, to, protocol } of openings(file)) {
                if (!literalsOf(source?.value).some(text => exposure_everywhere.test(text)) || source === undefined)
                    continue;
                const isAll = /^(?:-1|all|\*)$/.test(protocol) || (from === 0 && (to === 0 || to === 65535));
                const port = isAll ? undefined : adminPorts.find(candidate => from <= candidate && candidate <= to);
                if (isAll)
                    yield { at: source, message: 'the whole internet reaches every port' };
                else if (port !== undefined)
                    yield { at: source, message: `the whole internet reaches port ${port}` };
            }
        },
    },
    {
        id: 'terraform-public-database',
        title: 'a database in the internet',
        cwe: [668],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'One guessed or leaked password is then all that is needed.',
        help: 'keep it in a private network',
        bad: 'publicly_accessible = true',
        good: 'publicly_accessible = false',
        find: file => applied(publicDatabases, file),
    },
    {
        id: 'terraform-public-cluster',
        title: 'a control plane in the internet',
        cwe: [668],
        owasp: 'access',
        severity: 'warning',
        score: 5.9,
        precision: 'medium',
        why: 'A leaked token, or a hole in the server, is then used from anywhere.',
        help: 'make the endpoint private, or name the addresses that may reach it',
        bad: 'public_access_cidrs = ["0.0.0.0/0"]',
        good: 'endpoint_public_access = false',
        find: file => applied(publicClusters, file),
    },
    {
        id: 'terraform-public-machine',
        title: 'a machine with an address on the internet',
        cwe: [668],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'What listens on it, and what is set up wrong on it, can be tried by everybody.',
        help: 'put it behind a load balancer or a gateway, in a network of its own',
        bad: 'associate_public_ip_address = true',
        good: 'associate_public_ip_address = false',
        find: file => applied(publicMachines, file),
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/rules/upkeep.js


const upkeep_off = /^false$/;
const unlogged = [
    { on: /^aws_cloudtrail$/, way: 'enable_logging', bad: upkeep_off, severity: 'warning', says: 'nothing is recorded' },
    {
        on: /^aws_cloudtrail$/,
        way: 'enable_log_file_validation',
        bad: upkeep_off,
        says: 'whoever changes the record is not noticed',
        absent: 'whoever changes the record is not noticed',
    },
    {
        on: /^aws_eks_cluster$/,
        way: 'enabled_cluster_log_types',
        says: '',
        absent: 'nothing says what of the control plane is recorded',
    },
    { on: /^google_container_cluster$/, way: 'logging_service', bad: /^none$/, says: 'nothing is recorded' },
    { on: /^google_compute_subnetwork$/, way: 'enable_flow_logs', bad: upkeep_off, says: 'nothing is recorded' },
    { on: /^aws_redshift_cluster$/, way: 'logging.enable', bad: upkeep_off, says: 'nothing is recorded' },
];
const isSymmetric = /^SYMMETRIC_DEFAULT$/;
const rotation = [
    {
        on: /^aws_kms_key$/,
        way: 'enable_key_rotation',
        bad: upkeep_off,
        severity: 'warning',
        says: 'the key is never changed',
        absent: 'the key is never changed',
        when: block => ['customer_master_key_spec', 'key_spec'].every(name => isSymmetric.test(literalOf(attributeOf(block, name)?.value) ?? 'SYMMETRIC_DEFAULT')) && !/SIGN_VERIFY|GENERATE_VERIFY_MAC/.test(literalOf(attributeOf(block, 'key_usage')?.value) ?? ''),
    },
    {
        on: /^google_kms_crypto_key$/,
        way: 'rotation_period',
        says: '',
        absent: 'the key is never changed',
        when: block => !/^(?:ASYMMETRIC|MAC)/.test(literalOf(attributeOf(block, 'purpose')?.value) ?? ''),
    },
];
const metadata = [
    {
        on: /^aws_(?:instance|launch_template|launch_configuration)$/,
        way: 'metadata_options.http_tokens',
        bad: /^optional$/,
        says: 'the service that hands out credentials answers any request from the machine',
        absent: 'the service that hands out credentials may answer any request from the machine',
        when: block => !blocksIn(block, 'metadata_options').some(options => literalOf(attributeOf(options, 'http_endpoint')?.value) === 'disabled'),
    },
];
const versioning = [
    {
        on: /^aws_s3_bucket$|^google_storage_bucket$/,
        way: 'versioning.enabled',
        bad: upkeep_off,
        says: 'what is overwritten or deleted is gone',
    },
    {
        on: /^aws_s3_bucket_versioning$/,
        way: 'versioning_configuration.status',
        bad: /^(?:Suspended|Disabled)$/,
        says: 'what is overwritten or deleted is gone',
    },
];
const upkeep_images = [
    {
        on: /^aws_ecr_repository$/,
        way: 'image_tag_mutability',
        bad: /^MUTABLE$/,
        says: 'whoever can push can put another image in the place of one that was tested',
    },
    {
        on: /^aws_ecr_repository$/,
        way: 'image_scanning_configuration.scan_on_push',
        bad: upkeep_off,
        says: 'nobody looks for known weaknesses in what is pushed',
    },
];
/** Records, keys, credentials of machines, images and earlier versions. */
const upkeepRules = [
    {
        id: 'terraform-logging-off',
        title: 'nothing is recorded',
        cwe: [778],
        owasp: 'logging',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'After a break-in nobody can tell what happened.',
        help: 'switch the record on, and keep it where the resource cannot change it',
        bad: 'enable_logging = false',
        good: 'enable_logging = true',
        find: file => applied(unlogged, file),
    },
    {
        id: 'terraform-key-rotation-off',
        title: 'a key that is never changed',
        cwe: [324],
        owasp: 'crypto',
        severity: 'note',
        score: 4,
        precision: 'high',
        why: 'What leaked once is good for ever.',
        help: 'switch rotation on',
        bad: 'enable_key_rotation = false',
        good: 'enable_key_rotation = true',
        find: file => applied(rotation, file),
    },
    {
        id: 'terraform-open-metadata',
        title: 'credentials for any request from the machine',
        cwe: [918],
        owasp: 'forgery',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'A program that can be made to fetch an address then hands out the credentials of the machine.',
        help: 'ask for a session token: `http_tokens = "required"`',
        bad: 'http_tokens = "optional"',
        good: 'http_tokens = "required"',
        find: file => applied(metadata, file),
    },
    {
        id: 'terraform-versioning-off',
        title: 'files without earlier versions',
        cwe: [693],
        owasp: 'integrity',
        severity: 'note',
        score: 3.1,
        precision: 'high',
        why: 'What is overwritten or deleted, by mistake or by a thief, is gone.',
        help: 'switch versioning on',
        bad: 'versioning { enabled = false }',
        good: 'versioning { enabled = true }',
        find: file => applied(versioning, file),
    },
    {
        id: 'terraform-unchecked-images',
        title: 'images that can be exchanged',
        cwe: [345, 1104],
        owasp: 'integrity',
        severity: 'note',
        score: 4.3,
        precision: 'high',
        why: 'What runs tomorrow under a name is not what was looked at today.',
        help: 'make tags immutable and scan on push',
        bad: 'image_tag_mutability = "MUTABLE"',
        good: 'image_tag_mutability = "IMMUTABLE"',
        find: file => applied(upkeep_images, file),
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/infra/terraform/language.js






/** Files of Terraform and OpenTofu. */
const terraform = patternLanguage({
    name: 'terraform',
    recognises: path => /\.(?:tf|tofu)$/.test(path),
    rules: [...exposureRules, ...encryptionRules, ...upkeepRules, ...rules_access_accessRules],
    read: text => {
        const subject = readHcl(text);
        return { subject, gaps: subject.isWhole ? [] : ['part of the file was not understood: the rest was scanned'] };
    },
});

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/read.js

/** Reads a workflow or an action; `undefined` when the text is neither. */
function readWorkflow(text, root) {
    const on = valueAt(root, 'on');
    const jobs = valueAt(root, 'jobs');
    const steps = valueAt(root, 'runs', 'steps');
    if (jobs !== undefined) {
        const triggers = new Set(on?.kind === 'map' ? on.entries.map(({ key }) => key) : textsOf(on));
        return {
            text,
            root,
            isAction: false,
            triggers,
            jobs: jobs.entries.map(({ key, keyAt, value }) => jobOf(key, keyAt, value, valueAt(value, 'steps'))),
        };
    }
    if (steps === undefined)
        return undefined;
    return {
        text,
        root,
        isAction: true,
        triggers: new Set(),
        jobs: [jobOf('', steps, valueAt(root, 'runs') ?? root, steps)],
    };
}
function jobOf(name, at, value, list) {
    const steps = [];
    const job = { name, at, value, steps };
    for (const step of list?.items ?? []) {
        const uses = valueAt(step, 'uses');
        const [action = '', version = ''] = yaml_textOf(uses).split('@');
        steps.push({ value: step, job, action: action.toLowerCase(), version, uses, run: valueAt(step, 'run') });
    }
    return job;
}
/** Events that give somebody from outside a run with the rights and secrets of the repository. */
const privileged = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'gollum',
];
/** Whether somebody from outside can start it with the rights of the repository. */
function isPrivileged({ triggers }) {
    return privileged.some(trigger => triggers.has(trigger));
}
/** Whether somebody from outside can start it at all. */
function isPublic(workflow) {
    return (isPrivileged(workflow) ||
        ['pull_request', 'pull_request_review', 'pull_request_review_comment'].some(trigger => workflow.triggers.has(trigger)));
}
const read_guards = /author_association|head\.repo\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s*==\s*github\.repository|github\.(?:actor|triggering_actor|event\.sender\.login|event\.comment\.user\.login)\s*==\s*'(?!dependabot)|fromJSON\([^)]*\)[^&|]*github\.actor|permission|workflow_run\.event\s*==\s*'(?:push|schedule|release)'|event_name\s*==\s*'(?:push|schedule|release|workflow_dispatch)'/i;
/** Whether a condition of the job or the step lets only trusted people through. */
function isGuarded(job, step) {
    const ownGuard = step !== undefined && read_guards.test(yaml_textOf(valueAt(step.value, 'if')));
    const needsApproval = valueAt(job.value, 'environment') !== undefined;
    return ownGuard || needsApproval || read_guards.test(yaml_textOf(valueAt(job.value, 'if')));
}
/** Whether the job is given secrets other than the token of the run, or, in the file, rights to write. */
function hasPower({ root, text }, { value, at }) {
    const permissions = valueAt(value, 'permissions') ?? valueAt(root, 'permissions');
    const writes = yaml_textOf(permissions) === 'write-all' || permissions?.entries.some(entry => yaml_textOf(entry.value) === 'write') === true;
    return writes || /secrets\.(?!GITHUB_TOKEN\b)\w|secrets:\s*inherit/i.test(text.slice(at.start, value.end));
}
/** The settings that hold in a step, the innermost first. */
function environmentsOf({ root }, { value, job }) {
    return [valueAt(value, 'env'), valueAt(job.value, 'env'), valueAt(root, 'env')].filter(env => env !== undefined);
}
/** The value of an input of an action in a step. */
function inputOf({ value }, ...names) {
    const given = valueAt(value, 'with');
    return names.map(name => entryIn(given, name)?.value).find(input => input !== undefined);
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/expression.js


/** The expressions in the text of a value, where they stand. */
function* expressionsIn({ text }, { start, end }) {
    for (const { 0: whole, 1: code = '', index } of text.slice(start, end).matchAll(/\$\{\{(.*?)\}\}/gs))
        yield { code: code.trim(), start: start + index, end: start + index + whole.length };
}
const anybody = /\bgithub\.(?:head_ref\b|event\.(?:issue|pull_request|discussion|comment|review|review_comment|changes)(?:\.\w+)*\.(?:title|body|message|name|email|label|ref|default_branch|description|homepage|from)\b|event\.(?:commits|pages)\b[\w.*[\]]*\.(?:message|name|email|page_name|title)\b|event\.head_commit\.(?:message|author\.\w+|committer\.\w+)|event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.\w+)|head_repository\.(?:description|homepage))|event\b(?![\w.]))/i;
const insiders = /\b(?:github\.event\.inputs\.[\w-]+|inputs\.[\w-]+|github\.event\.client_payload[\w.]*|github\.ref_name\b|github\.event\.(?:release\.(?:name|body|tag_name)|label\.name))/i;
/** Who outside of the file writes what an expression gives; `undefined` when nobody does. */
function outsiderOf(code, step, workflow) {
    const open = withoutTests(code);
    const source = anybody.exec(open)?.[0];
    if (source !== undefined)
        return { source, isAnybody: true };
    const variable = /\benv\.(\w+)/.exec(open)?.[1];
    if (variable !== undefined)
        return outsiderInEnvironment(variable, step, workflow);
    const given = insiders.exec(open)?.[0];
    return given === undefined || isBounded(given, workflow) ? undefined : { source: given, isAnybody: false };
}
/** Who writes the setting of that name that holds in a step. */
function outsiderInEnvironment(name, step, workflow) {
    for (const environment of environmentsOf(workflow, step)) {
        const value = valueAt(environment, name);
        if (value === undefined)
            continue;
        for (const { code } of expressionsIn(workflow, value)) {
            const open = withoutTests(code);
            const source = anybody.exec(open)?.[0];
            if (source !== undefined)
                return { source, isAnybody: true };
            const given = insiders.exec(open)?.[0];
            if (given !== undefined && !isBounded(given, workflow))
                return { source: given, isAnybody: false };
        }
        return undefined;
    }
    return undefined;
}
/** Conditions give true or false, whatever they are about. */
function withoutTests(code) {
    // Names count in any case, and in brackets: `github['event']`.
    let open = code.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1');
    for (let turn = 0; turn < 4; turn++)
        open = open.replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\((?:[^()']|'[^']*')*\)/gi, ' ');
    return open
        .replaceAll(/[\w.*[\]-]+\s*[=!]=\s*(?:'[^']*'|[\w.-]+)/g, ' ')
        .replaceAll(/'[^']*'\s*[=!]=\s*[\w.-]+/g, ' ')
        .replaceAll(/[\w.-]+\s*&&/g, ' ');
}
/** Whether an input can only be a number, true or false, or one of a list. */
function isBounded(source, { root }) {
    const name = /inputs\.([\w-]+)/.exec(source)?.[1];
    if (name === undefined)
        return false;
    const declared = ['workflow_dispatch', 'workflow_call'].map(trigger => valueAt(root, 'on', trigger, 'inputs', name));
    return declared.some((input) => /^(?:boolean|number|choice|environment)$/.test(yaml_textOf(valueAt(input, 'type'))));
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/rules/injection.js



/** Inputs of actions that are run as code. */
const codeInputs = new Map([
    ['actions/github-script', ['script']],
    ['appleboy/ssh-action', ['script']],
    ['azure/cli', ['inlineScript']],
    ['azure/powershell', ['inlineScript']],
    ['nick-fields/retry', ['command']],
    ['nick-invision/retry', ['command']],
    ['addnab/docker-run-action', ['run']],
    ['docker/run-action', ['run']],
    ['reactivecircus/android-emulator-runner', ['script']],
    ['cypress-io/github-action', ['command', 'start', 'build', 'install-command']],
]);
/** Data that becomes code, or settings of what runs later. */
const rules_injection_injectionRules = [
    {
        id: 'workflow-script-injection',
        title: 'text of others in a script',
        cwe: [78, 94],
        owasp: 'injection',
        severity: 'error',
        score: 9.3,
        precision: 'high',
        why: 'The expression is put into the script before it runs: a title with a quote and a semicolon in it is a program, with the token of the run.',
        help: 'put it into `env` and use the variable, in quotes',
        bad: 'run: echo "${{ github.event.issue.title }}"',
        good: 'env: { TITLE: "${{ github.event.issue.title }}" }  run: echo "$TITLE"',
        *find(workflow) {
            for (const step of stepsOf(workflow))
                for (const code of codeOf(step))
                    for (const expression of expressionsIn(workflow, code)) {
                        const outsider = outsiderOf(expression.code, step, workflow);
                        if (outsider !== undefined)
                            yield {
                                at: expression,
                                severity: graveness(outsider, step, workflow),
                                message: `\`${outsider.source}\` becomes part of the script: ${writer(outsider)}`,
                            };
                    }
        },
    },
    {
        id: 'workflow-environment-injection',
        title: 'text of others in the settings of later steps',
        cwe: [77],
        owasp: 'injection',
        severity: 'error',
        score: 8.8,
        precision: 'medium',
        why: 'A line break in the text starts a setting of its own, such as one that makes the next program load a library.',
        help: 'hand it to the one step that needs it; write it with a delimiter that nobody can foresee',
        bad: 'run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"',
        good: 'env: { TITLE: "${{ github.event.issue.title }}" }',
        *find(workflow) {
            for (const step of stepsOf(workflow)) {
                if (step.run === undefined)
                    continue;
                for (const { 0: line, 1: target, index } of workflow.text
                    .slice(step.run.start, step.run.end)
                    .matchAll(/^.*>>\s*"?\$\{?(GITHUB_ENV|GITHUB_PATH)\b.*$/gm)) {
                    const names = [...line.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
                    const outsider = names
                        .map(name => outsiderInEnvironment(name, step, workflow))
                        .find(found => found !== undefined);
                    const start = step.run.start + index + (line.length - line.trimStart().length);
                    if (outsider?.isAnybody)
                        yield {
                            at: { start, end: step.run.start + index + line.trimEnd().length },
                            severity: graveness(outsider, step, workflow),
                            message: `\`${outsider.source}\` is written to \`${target}\`: ${writer(outsider)}`,
                        };
                }
            }
        },
    },
    {
        id: 'workflow-insecure-commands',
        title: 'settings that anything printed can change',
        cwe: [77],
        owasp: 'configuration',
        severity: 'warning',
        score: 7.3,
        precision: 'very-high',
        why: 'Whatever a program prints can then set the environment and the path of later steps.',
        help: 'leave it out; write to `$GITHUB_ENV` and `$GITHUB_PATH`',
        bad: 'ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
        good: 'run: echo "NAME=value" >> "$GITHUB_ENV"',
        *find({ root, jobs }) {
            const places = [
                root,
                ...jobs.map(({ value }) => value),
                ...jobs.flatMap(({ steps }) => steps.map(({ value }) => value)),
            ];
            for (const entry of places.flatMap(place => valueAt(place, 'env')?.entries ?? []))
                if (entry.key === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && /^(?:true|1)$/i.test(yaml_textOf(entry.value)))
                    yield {
                        at: { start: entry.keyAt.start, end: entry.value.end },
                        message: 'whatever is printed can change the environment of later steps',
                    };
        },
    },
];
/** Every step. */
function stepsOf({ jobs }) {
    return jobs.flatMap(({ steps }) => steps);
}
function codeOf(step) {
    const inputs = (codeInputs.get(step.action) ?? []).flatMap(name => inputOf(step, name) ?? []);
    return step.run === undefined ? inputs : [step.run, ...inputs];
}
function graveness({ isAnybody }, step, workflow) {
    if (!isAnybody || isGuarded(step.job, step))
        return 'note';
    return isPrivileged(workflow) ? 'error' : 'warning';
}
function writer({ isAnybody }) {
    return isAnybody ? 'anybody can write it' : 'whoever starts or calls it writes it';
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/rules/access.js





/** Rights and secrets. */
const workflow_rules_access_accessRules = [
    {
        id: 'workflow-excessive-permissions',
        title: 'more rights than needed',
        cwe: [250],
        owasp: 'access',
        severity: 'note',
        score: 5.4,
        precision: 'high',
        why: 'Every step of the job, and every action in it, holds the token; what it may do, all of them may.',
        help: 'write `permissions: {}` at the top, and in each job what it needs',
        bad: 'permissions: write-all',
        good: 'permissions: { contents: read }',
        *find({ root, jobs, isAction }) {
            if (isAction)
                return;
            const all = [root, ...jobs.map(({ value }) => value)].flatMap(place => entryIn(place, 'permissions') ?? []);
            for (const { keyAt, value } of all)
                if (yaml_textOf(value) === 'write-all')
                    yield {
                        at: { start: keyAt.start, end: value.end },
                        severity: 'warning',
                        message: 'the token may change everything in the repository',
                    };
            const top = entryIn(root, 'permissions');
            if (top === undefined && jobs.some(({ value }) => entryIn(value, 'permissions') === undefined)) {
                const place = entryIn(root, 'jobs');
                if (place !== undefined)
                    yield {
                        at: place.keyAt,
                        message: 'no `permissions`: the token has what the settings of the repository give, which may be everything',
                    };
            }
            const writes = (top?.value.entries ?? []).filter(({ value }) => yaml_textOf(value) === 'write');
            if (jobs.length > 1)
                for (const { keyAt, key } of writes)
                    yield { at: keyAt, message: `every job gets \`${key}: write\`` };
        },
    },
    {
        id: 'workflow-inherited-secrets',
        title: 'every secret for somebody else',
        cwe: [522],
        owasp: 'access',
        severity: 'note',
        score: 5.4,
        precision: 'high',
        why: 'The workflow that is called gets all secrets of the repository, whichever it needs.',
        help: 'hand over the ones that it needs, by name',
        bad: 'secrets: inherit',
        good: 'secrets: { TOKEN: "${{ secrets.TOKEN }}" }',
        *find(workflow) {
            for (const { value } of workflow.jobs) {
                const secrets = entryIn(value, 'secrets');
                if (secrets === undefined || yaml_textOf(secrets.value) !== 'inherit')
                    continue;
                const isLocal = yaml_textOf(valueAt(value, 'uses')).startsWith('./');
                yield {
                    at: { start: secrets.keyAt.start, end: secrets.value.end },
                    severity: isLocal ? 'note' : 'warning',
                    message: 'the workflow that is called gets every secret',
                };
            }
            for (const expression of expressionsIn(workflow, workflow.root))
                if (/toJSON\(\s*secrets\s*\)/i.test(expression.code))
                    yield { at: expression, severity: 'warning', message: 'every secret is put into one text' };
        },
    },
    {
        id: 'workflow-printed-secret',
        title: 'a secret in the log',
        cwe: [532],
        owasp: 'logging',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'The log hides a secret only as it is written; a part of it, or in another encoding, stays readable.',
        help: 'hand it to the program in the environment or on standard input',
        bad: 'run: echo ${{ secrets.TOKEN }} | base64',
        good: 'env: { TOKEN: "${{ secrets.TOKEN }}" }  run: deploy',
        *find({ text, jobs }) {
            for (const { run } of jobs.flatMap(({ steps }) => steps)) {
                if (run === undefined)
                    continue;
                for (const { 0: command, index } of text
                    .slice(run.start, run.end)
                    .matchAll(/\b(?:echo|printf)\s[^\n;&]*\$\{\{\s*secrets\.[^\n;&]*/g)) {
                    const where = { start: run.start + index, end: run.start + index + command.trimEnd().length };
                    if (!/>|\|(?!\s*base64\s*$)|::add-mask::/.test(command))
                        yield { at: where, message: 'a secret is printed; the log hides it only as it is written' };
                }
            }
        },
    },
    {
        id: 'workflow-persisted-credentials',
        title: 'the token in an artifact',
        cwe: [522],
        owasp: 'authentication',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'Older versions of checkout keep the token of the run in `.git/config`; an artifact of the whole folder gives it to everybody who can read the artifact.',
        help: 'set `persist-credentials: false`, and upload the one folder that is meant',
        bad: 'uses: actions/checkout … uses: actions/upload-artifact with: { path: . }',
        good: 'uses: actions/checkout with: { persist-credentials: false }',
        *find({ jobs }) {
            for (const { steps } of jobs) {
                const checkout = steps.find(step => step.action === 'actions/checkout' && yaml_textOf(inputOf(step, 'persist-credentials')) !== 'false');
                const upload = steps.find(step => step.action === 'actions/upload-artifact' &&
                    /^\s*(?:\.\/?|\$\{\{\s*github\.workspace\s*\}\}\/?)\s*$/m.test(yaml_textOf(inputOf(step, 'path'))));
                if (checkout === undefined ||
                    upload?.uses === undefined ||
                    isSafe(upload.version, yaml_textOf(inputOf(upload, 'include-hidden-files')), checkout.version))
                    continue;
                yield {
                    at: upload.uses,
                    message: 'the whole folder is uploaded, with the token that checkout keeps in `.git`',
                };
            }
        },
    },
    credentialRule('workflow', 'env: { API_TOKEN: … }', 'env: { API_TOKEN: "${{ secrets.API_TOKEN }}" }', function* (workflow) {
        const places = [
            workflow.root,
            ...workflow.jobs.map(({ value }) => value),
            ...stepsOf(workflow).map(({ value }) => value),
        ];
        const maps = places.flatMap(place => [
            valueAt(place, 'env'),
            valueAt(place, 'with'),
            valueAt(place, 'services'),
            valueAt(place, 'container'),
        ]);
        for (const map of maps)
            for (const { entries } of map === undefined ? [] : yaml_valuesIn(map))
                for (const { key, value } of entries)
                    if (value.kind === 'scalar')
                        yield { name: key, value: yaml_textOf(value), at: value };
    }),
];
/** Uploads leave out `.git` from version 4.4 on, and checkout keeps no token there from version 6 on. */
function isSafe(upload, withHidden, checkout) {
    const [major = 0, minor = 9] = (/^v?(\d+)(?:\.(\d+))?/.exec(upload)?.slice(1) ?? []).map(part => part === undefined ? 9 : Number(part));
    const leavesOut = (major > 4 || (major === 4 && minor >= 4)) && withHidden !== 'true';
    return leavesOut || Number(/^v(\d+)/.exec(checkout)?.[1] ?? 0) >= 6;
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/rules/trust.js



const headOfOthers = /pull_request\.head\.|github\.head_ref|refs\/pull\/|event\.(?:issue|pull_request)\.number|workflow_run\.(?:head_sha|head_branch|head_repository|head_commit|pull_requests)/;
const headFetch = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\/|\bgit\s+checkout\s[^\n]*(?:head\.(?:sha|ref)|head_ref)/;
const first = /^(?:actions|github)\//;
const fullHash = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const trust_downloads = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact|aochmann\/actions-download-artifact|bettermarks\/action-artifact-download)$/;
const publishes = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|docker\/build-push-action|js-devtools\/npm-publish|ncipollo\/release-action|actions\/attest(?:-build-provenance)?)$/;
const publishCommands = /\b(?:npm|pnpm|yarn|cargo|poetry|uv)\s+publish\b|\btwine\s+upload\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bgem\s+push\b/;
/** Code, machines and files of somebody else. */
const trust_trustRules = [
    {
        id: 'workflow-untrusted-checkout',
        title: 'code of others with the rights of the repository',
        cwe: [829, 94],
        owasp: 'integrity',
        severity: 'error',
        score: 9.3,
        precision: 'high',
        why: 'The event runs with secrets and a token that can write; whoever opens a pull request puts the code there that then runs.',
        help: 'build on `pull_request`; do in `workflow_run` only what needs rights, and with results, not with code',
        bad: 'on: pull_request_target … uses: actions/checkout with ref: ${{ github.event.pull_request.head.sha }}',
        good: 'on: pull_request … uses: actions/checkout',
        *find(workflow) {
            if (!['pull_request_target', 'workflow_run', 'issue_comment'].some(trigger => workflow.triggers.has(trigger)))
                return;
            for (const step of stepsOf(workflow)) {
                const at = checkoutOfOthers(step);
                if (at === undefined)
                    continue;
                const runsIt = step.job.steps
                    .slice(step.job.steps.indexOf(step) + 1)
                    .some(({ run, action }) => run !== undefined || action.startsWith('./') || /^actions\/setup-|build|install|run|test/.test(action));
                const severity = isGuarded(step.job, step) ? 'note' : runsIt ? 'error' : 'warning';
                yield {
                    at,
                    severity,
                    message: runsIt
                        ? 'the code of a pull request is fetched, and later steps run it with the rights of the repository'
                        : 'the code of a pull request is fetched with the rights of the repository',
                };
            }
        },
    },
    {
        id: 'workflow-unpinned-action',
        title: 'an action that can change',
        cwe: [829],
        owasp: 'integrity',
        severity: 'note',
        score: 5.9,
        precision: 'high',
        why: 'Tags and branches move: whoever gets at the repository of the action runs code here, with the token and secrets of the job.',
        help: 'name the commit, with the version as a comment: `uses: owner/action@<40 hex digits> # v1.2.3`',
        bad: 'uses: owner/action@v1',
        good: 'uses: owner/action@0123456789abcdef0123456789abcdef01234567 # v1.2.3',
        *find(workflow) {
            const calls = workflow.jobs.flatMap(job => [
                { uses: valueAt(job.value, 'uses'), job },
                ...job.steps.map(({ uses }) => ({ uses, job })),
            ]);
            for (const { uses, job } of calls) {
                const [action = '', version = ''] = yaml_textOf(uses).split('@');
                if (uses === undefined ||
                    action === '' ||
                    action.startsWith('./') ||
                    action.includes('${{') ||
                    fullHash.test(version))
                    continue;
                if (action.startsWith('docker://')) {
                    if (!version.startsWith('sha256:'))
                        yield { at: uses, message: `\`${action}\` is whatever is published under that tag` };
                    continue;
                }
                const isBranch = !/^v?\d/.test(version);
                const severity = !first.test(action) && (isBranch || (!workflow.isAction && hasPower(workflow, job))) ? 'warning' : 'note';
                yield {
                    at: uses,
                    severity,
                    message: `\`${action}\` is whatever \`${version}\` points to${severity === 'warning' ? ', and gets the rights and secrets of the job' : ''}`,
                };
            }
        },
    },
    {
        id: 'workflow-self-hosted-runner',
        title: 'code of others on a machine of yours',
        cwe: [653],
        owasp: 'configuration',
        severity: 'note',
        score: 7.5,
        precision: 'medium',
        why: 'In a public repository anybody can open a pull request that runs on the machine; what it leaves there meets the next job.',
        help: 'use hosted machines for pull requests, or machines that are thrown away after one job',
        bad: 'on: pull_request … runs-on: self-hosted',
        good: 'on: pull_request … runs-on: ubuntu-latest',
        *find(workflow) {
            if (!isPublic(workflow))
                return;
            for (const job of workflow.jobs) {
                const runner = valueAt(job.value, 'runs-on');
                const labels = runner?.kind === 'map' ? valueAt(runner, 'labels') : runner;
                if (runner !== undefined &&
                    [labels, ...(labels?.items ?? [])].some(label => yaml_textOf(label) === 'self-hosted') &&
                    !isGuarded(job))
                    yield {
                        at: runner,
                        severity: isPrivileged(workflow) ? 'warning' : 'note',
                        message: 'people from outside can start this on a machine of your own',
                    };
            }
        },
    },
    {
        id: 'workflow-artifact-poisoning',
        title: 'files of others that are trusted',
        cwe: [829],
        owasp: 'integrity',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'The run that made the files may have been one of a pull request: its author chose every name and byte, and they lie among the code.',
        help: 'unpack into a folder of its own below `${{ runner.temp }}`, and check what is read from it',
        bad: 'uses: dawidd6/action-download-artifact  run: ./build/report.sh',
        good: 'uses: actions/download-artifact  with: { path: "${{ runner.temp }}/report" }',
        *find(workflow) {
            if (!workflow.triggers.has('workflow_run'))
                return;
            for (const step of stepsOf(workflow)) {
                const byCommand = /\bgh\s+run\s+download\b/.test(yaml_textOf(step.run));
                if (!byCommand &&
                    !(trust_downloads.test(step.action) &&
                        (step.action !== 'actions/download-artifact' || inputOf(step, 'run-id') !== undefined)))
                    continue;
                const path = yaml_textOf(byCommand ? step.run : inputOf(step, 'path'));
                const later = step.job.steps.slice(step.job.steps.indexOf(step) + 1);
                if (/runner\.temp|RUNNER_TEMP|\/tmp\//.test(path) ||
                    !later.some(({ run, action }) => run !== undefined || action.startsWith('./')))
                    continue;
                yield {
                    at: step.uses ?? step.run ?? step.value,
                    severity: isGuarded(step.job, step) ? 'note' : 'warning',
                    message: 'files from a run that a pull request may have made lie among the code of later steps',
                };
            }
        },
    },
    {
        id: 'workflow-cache-poisoning',
        title: 'a release out of a shared cache',
        cwe: [349],
        owasp: 'integrity',
        severity: 'note',
        score: 5.9,
        precision: 'medium',
        why: 'Other runs of the repository write the same cache: what one of them put there goes into what is published.',
        help: 'build releases without a cache',
        bad: 'on: release … uses: actions/cache',
        good: 'on: release … uses: actions/setup-node with: { package-manager-cache: false }',
        *find(workflow) {
            const { triggers, root } = workflow;
            const isRelease = triggers.has('release') || valueAt(root, 'on', 'push', 'tags') !== undefined;
            const othersWrite = isPrivileged(workflow) &&
                stepsOf(workflow).some(step => checkoutOfOthers(step) !== undefined && !isGuarded(step.job, step));
            const message = othersWrite
                ? 'the code of a pull request can write the cache of the main branch'
                : 'what is published is built from a cache that other runs write';
            const jobs = workflow.jobs.filter(({ steps }) => othersWrite || (isRelease && steps.some(isPublishing)));
            for (const step of jobs.flatMap(({ steps }) => steps).filter(usesCache))
                yield { at: step.uses ?? step.value, severity: othersWrite ? 'warning' : 'note', message };
        },
    },
    {
        id: 'workflow-spoofable-actor',
        title: 'a check of who pushed last',
        cwe: [290],
        owasp: 'authentication',
        severity: 'note',
        score: 6.5,
        precision: 'medium',
        why: '`github.actor` is whoever caused the last event: on a pull request of somebody else that can be a bot.',
        help: 'look at `github.event.pull_request.user.login`',
        bad: `if: github.actor == 'dependabot[bot]'`,
        good: `if: github.event.pull_request.user.login == 'dependabot[bot]'`,
        *find(workflow) {
            if (!isPublic(workflow))
                return;
            for (const place of workflow.jobs.flatMap(job => [job.value, ...job.steps.map(({ value }) => value)])) {
                const condition = valueAt(place, 'if');
                if (condition !== undefined &&
                    /github\.(?:actor|triggering_actor)\s*==\s*'[^']*\[bot\]'/.test(yaml_textOf(condition)))
                    yield {
                        at: condition,
                        severity: isPrivileged(workflow) ? 'warning' : 'note',
                        message: '`github.actor` can be a bot on a pull request of somebody else',
                    };
            }
        },
    },
    {
        id: 'workflow-missing-guard',
        title: 'anybody can start it with a comment',
        cwe: [862],
        owasp: 'access',
        severity: 'note',
        score: 6.5,
        precision: 'medium',
        why: 'A comment of anybody starts the job, with the rights and secrets that it has.',
        help: `ask who it is: \`if: contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)\``,
        bad: `if: contains(github.event.comment.body, '/deploy')`,
        good: `if: github.event.comment.author_association == 'MEMBER'`,
        *find(workflow) {
            if (!workflow.triggers.has('issue_comment'))
                return;
            for (const job of workflow.jobs)
                if (hasPower(workflow, job) && !isGuarded(job) && !job.steps.some(asksWho))
                    yield { at: job.at, message: `a comment of anybody starts \`${job.name}\` with the rights that it has` };
        },
    },
];
function checkoutOfOthers(step) {
    if (step.action === 'actions/checkout') {
        const given = [inputOf(step, 'ref'), inputOf(step, 'repository')].find(input => headOfOthers.test(yaml_textOf(input)));
        return given;
    }
    return headFetch.test(yaml_textOf(step.run)) ? step.run : undefined;
}
function isPublishing({ action, run, value }) {
    const pushes = action !== 'docker/build-push-action' || /^(?:true|\$)/.test(yaml_textOf(valueAt(value, 'with', 'push')));
    return (publishes.test(action) && pushes) || publishCommands.test(yaml_textOf(run));
}
function usesCache(step) {
    if (/^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|gradle\/actions\/setup-gradle)$/.test(step.action))
        return true;
    return (/^actions\/setup-(?:node|python|java|ruby|dotnet)$/.test(step.action) &&
        /^(?!false$).+/.test(yaml_textOf(inputOf(step, 'cache'))));
}
/** Whether a step looks at the rights of who commented. */
function asksWho(step) {
    return /permission|team|member|collaborator/i.test(`${step.action} ${yaml_textOf(step.run)} ${yaml_textOf(inputOf(step, 'script'))} ${yaml_textOf(valueAt(step.value, 'if'))}`);
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/workflow/language.js







const workflow_language_names = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
/** Workflows of GitHub Actions and composite actions. */
const workflow = patternLanguage({
    name: 'workflow',
    recognises: path => workflow_language_names.test(path),
    rules: [...rules_injection_injectionRules, ...trust_trustRules, ...workflow_rules_access_accessRules],
    read: text => {
        const { documents, gaps } = readYaml(text);
        const subject = documents[0] === undefined ? undefined : readWorkflow(text, documents[0]);
        const steps = subject?.jobs.flatMap(job => job.steps) ?? [];
        return { gaps, subject, reports: subject === undefined ? [] : steps.flatMap(step => workflow_language_scriptReports(step, subject)) };
    },
});
/** What is said of the scripts in steps; the machine is thrown away, so files there are nobody else's. */
function workflow_language_scriptReports({ run, value, job }, { text, root }) {
    const own = yaml_textOf(valueAt(value, 'shell')) ||
        yaml_textOf(valueAt(job.value, 'defaults', 'run', 'shell')) ||
        yaml_textOf(valueAt(root, 'defaults', 'run', 'shell'));
    if (run === undefined || (own !== '' && !/^(?:ba)?sh\b/.test(own)))
        return [];
    const written = text
        .slice(run.start, run.end)
        .replace(/^(?:[|>][^\n]*|["'])|["']$/g, mark => ' '.repeat(mark.length));
    // Expressions are put in before the shell sees the script: to it they are text.
    const script = written.replaceAll(/\$\{\{.*?\}\}/gs, whole => 'x'.repeat(whole.length));
    return shellReports(script, run.start).filter(({ rule, severity }) => !(rule === 'shell-insecure-temporary-file' && severity === 'note'));
}

;// CONCATENATED MODULE: ./lib/scan/code/infra/all.js









/**
 * The languages that are looked at by simple rules; the first that recognises a file takes it. To add a rule: write its
 * entry among the rules of its language, and `<rule>.*` among the fixtures.
 */
const infraLanguages = [
    workflow,
    compose_compose,
    dockerfile,
    terraform,
    shell,
    go,
    java,
    kubernetes,
];
/** What reports say about each of their rules. */
const infraRules = infraLanguages.flatMap(({ rules }) => rules.map(describeRule));

;// CONCATENATED MODULE: ./lib/scan/code/flow/tables.js
/** One table of all; of two results for one name the first counts, sinks and checks add up. */
function tableOf(...tables) {
    const all = new Map();
    for (const [name, model] of tables.flat()) {
        const known = all.get(name);
        all.set(name, known === undefined ? model : both(known, model));
    }
    return all;
}
function both(a, b) {
    const result = a.result ?? b.result;
    return {
        ...((a.ends ?? b.ends) ? { ends: true } : {}),
        sinks: [...(a.sinks ?? []), ...(b.sinks ?? [])],
        checks: [...(a.checks ?? []), ...(b.checks ?? [])],
        ...(result === undefined ? {} : { result }),
    };
}
/** Names that give back the same way. */
function gives(result, ...names) {
    return names.map(name => [name, { result }]);
}
/** Names that must not be given the same data. */
function guardsAgainst(sink, ...names) {
    return names.map(name => [name, { sinks: [sink] }]);
}
/** Names that are wrong in the same way. */
function checks(check, ...names) {
    return names.map(name => [name, { checks: [check] }]);
}
/** Names with a prefix. */
function tables_under(prefix, ...names) {
    return names.map(name => prefix + name);
}
/** A sink with the usual severities: foreign data an error, a caller's or the user's own a note. */
function sinkOf(rule, kind, places, lacks, more = {}) {
    return { rule, kind, places, lacks, severity: { request: 'error', remote: 'note', local: 'note' }, ...more };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/options.js


/** What an object of options has under a name; `undefined` when it has nothing, or that is not known. */
function options_memberOf(value, name) {
    if (value === undefined)
        return undefined;
    for (const { members } of contentsOf(value)) {
        const member = members.get(name);
        if (member !== undefined)
            return member;
    }
    return undefined;
}
/** The options of a call: the last argument that is an object. */
function optionsOf(call) {
    return call.positional.findLast(({ value }) => contentsOf(value).some(({ type }) => type === 'map'))?.value;
}
/** An option that is a constant. */
function optionOf(call, name) {
    return knownOf(options_memberOf(optionsOf(call), name));
}
/** True when all options are known, so that what is missing is left out on purpose or by mistake. */
function isComplete(value) {
    return (value !== undefined && contentsOf(value).every(({ rest }) => rest === undefined) && contentsOf(value).length > 0);
}
/** An argument that is a constant text. */
function textGiven(call, place) {
    return value_textOf(call.positional[place]?.value);
}
/** The text of an argument, in small letters; empty when it is not known. */
function lowered(value) {
    return String(knownOf(value) ?? '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/cloud.js




const libraries = ['aws-cdk-lib/aws-', '@aws-cdk/aws-', 'aws-cdk-lib.aws_'];
const each = (service, ...names) => names.flatMap(name => libraries.map(library => `${library}${service}.${name}`));
const cloud_optionsOf = ({ positional }) => positional[2]?.value;
/** An option without which what is made is not protected. */
function needs(option, message) {
    return {
        rule: 'javascript-unencrypted-storage',
        severity: 'note',
        says: call => {
            const options = cloud_optionsOf(call);
            if (options === undefined)
                return message;
            const given = options_memberOf(options, option);
            const isOff = given === undefined ? isComplete(options) : /\.UNENCRYPTED$/.test(given.name ?? '') || knownOf(given) === false;
            return isOff ? message : undefined;
        },
    };
}
/** An option that opens what is made to everybody. */
function opens(option, message) {
    return {
        rule: 'javascript-cloud-public',
        severity: 'warning',
        says: call => (knownOf(options_memberOf(cloud_optionsOf(call), option)) === true ? message : undefined),
    };
}
const cloud_open = {
    rule: 'javascript-cloud-public',
    severity: 'warning',
    says: 'everybody on the internet can read what is in it',
};
const anywhere = /(?:Peer\.anyIpv[46]\(\))$/;
const administration = /Port\.(?:SSH|RDP|MYSQL_AURORA|POSTGRES|allTraffic\(\)|allTcp\(\))$/;
const ports = new Set([22, 3389, 3306, 5432, 6379, 27017]);
const ingress = {
    rule: 'javascript-cloud-network-open',
    severity: 'warning',
    says: ({ positional, frame }) => {
        const [from, port] = positional;
        if (!anywhere.test(from?.value.name ?? '') && value_textOf(from?.value) !== '0.0.0.0/0')
            return undefined;
        const text = port === undefined ? '' : frame.file.source.slice(port.node.start, port.node.end);
        const number = Number(/\btcp\((\d+)\)/.exec(text)?.[1]);
        return administration.test(text) || ports.has(number)
            ? 'the whole internet can reach a port that is for administration or data'
            : undefined;
    },
};
const hasAny = (value) => contentsOf(value ?? { taints: [], constant: true }).some(({ items }) => items?.some(item => value_textOf(item) === '*'));
const rights = {
    rule: 'javascript-cloud-rights-unlimited',
    severity: 'warning',
    says: ({ positional }) => {
        const options = positional[0]?.value;
        const isDenied = /DENY$/.test(options_memberOf(options, 'effect')?.name ?? '');
        return !isDenied && hasAny(options_memberOf(options, 'actions')) && hasAny(options_memberOf(options, 'resources'))
            ? 'everything is allowed on everything'
            : undefined;
    },
};
const atRest = 'what is kept in it is not encrypted';
/** Buckets, queues and the like, as the development kit of a cloud makes them. */
const cloudChecks = [
    ...checks(needs('encryption', atRest), ...each('s3', 'Bucket'), ...each('sqs', 'Queue')),
    ...checks(needs('enforceSSL', 'it is reached over unencrypted connections too'), ...each('s3', 'Bucket')),
    ...checks(needs('masterKey', atRest), ...each('sns', 'Topic')),
    ...checks(needs('encrypted', atRest), ...each('efs', 'FileSystem'), ...each('ec2', 'Volume')),
    ...checks(needs('storageEncrypted', atRest), ...each('rds', 'DatabaseInstance', 'DatabaseCluster', 'ServerlessCluster'), ...each('docdb', 'DatabaseCluster')),
    ...checks(opens('publicReadAccess', 'everybody on the internet can read what is in it'), ...each('s3', 'Bucket')),
    ...checks(opens('badge', 'everybody on the internet can see how its builds go'), ...each('codebuild', 'Project')),
    ...checks(opens('publiclyAccessible', 'everybody on the internet can reach the database'), ...each('rds', 'DatabaseInstance'), ...each('dms', 'CfnReplicationInstance'), ...each('redshift', 'Cluster')),
    ...checks(cloud_open, '.grantPublicAccess'),
    ...checks(ingress, '.addIngressRule', '.allowFrom'),
    ...checks(rights, ...each('iam', 'PolicyStatement')),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/digest.js


const weakDigests = new Map([
    ['md2', 'MD2'],
    ['md4', 'MD4'],
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha-1', 'SHA-1'],
    ['rsa-md5', 'MD5'],
    ['rsa-sha1', 'SHA-1'],
    ['ripemd160', 'RIPEMD-160'],
    ['rmd160', 'RIPEMD-160'],
    ['ripemd', 'RIPEMD'],
]);
/** Uses in which nobody gains by two texts with one digest. */
const harmlessUse = /etag|cache|checksum|integrity|fingerprint|revision|filename|bucket|gravatar|shard|dedup|websocket|258EAFA5/i;
function broken(what, call) {
    const { file } = call.frame;
    const from = file.source.lastIndexOf('\n', call.at.start);
    const to = file.source.indexOf('\n', call.at.end);
    const line = file.source.slice(Math.max(from, call.at.start - 200), to < 0 ? undefined : Math.min(to, call.at.end + 200));
    return {
        message: `${what} is broken`,
        severity: harmlessUse.test(line) || harmlessUse.test(file.path) ? 'note' : 'warning',
    };
}
const digest_digest = (place) => ({
    rule: 'javascript-weak-hash',
    severity: 'warning',
    says: call => {
        const given = call.positional[place]?.value;
        const what = weakDigests.get(lowered(given)) ?? weakDigests.get(lowered(options_memberOf(given, 'name')));
        return what === undefined ? undefined : broken(what, call);
    },
});
const hash = (what, ...names) => checks({ rule: 'javascript-weak-hash', severity: 'warning', says: call => broken(what, call) }, ...names);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/crypto.js




const oldCipher = /^(?:des|des3|3des|desx|des-ede|rc2|rc4|arc4|bf|blowfish|cast|seed|idea)\b|^(?:des|rc2|rc4|bf|cast5?)-/;
const cipher = {
    rule: 'javascript-weak-cipher',
    severity: 'warning',
    says: call => {
        const name = lowered(call.positional[0]?.value);
        if (oldCipher.test(name))
            return `${name.toUpperCase()} is broken`;
        return /-ecb$/.test(name) ? 'ECB shows which blocks are equal' : undefined;
    },
};
const noVector = {
    rule: 'javascript-cipher-without-vector',
    severity: 'warning',
    says: 'the key and the initialisation vector are made from a password with MD5, and are always the same',
};
const oldLibrary = {
    rule: 'javascript-weak-cipher',
    severity: 'warning',
    says: call => `${call.name.split('.').at(-2) ?? call.name} is broken`,
};
const ecb = {
    rule: 'javascript-weak-cipher',
    severity: 'warning',
    says: call => /mode\.ECB$/.test(options_memberOf(call.positional[2]?.value, 'mode')?.name ?? '')
        ? 'ECB shows which blocks are equal'
        : undefined,
};
const isFixed = (call, place) => {
    const value = call.positional[place]?.value;
    return value_textOf(value) !== undefined && value_textOf(value) !== '' && lowered(value) !== 'null';
};
const fixedIv = {
    rule: 'javascript-fixed-initialisation-vector',
    severity: 'warning',
    says: call => isFixed(call, 2) || call.positional[2]?.value.name === 'Buffer.alloc()'
        ? 'the initialisation vector is always the same'
        : undefined,
};
const fixedSalt = {
    rule: 'javascript-fixed-salt',
    severity: 'warning',
    says: call => (isFixed(call, 1) ? 'the salt is always the same' : undefined),
};
const noTagLength = {
    rule: 'javascript-cipher-without-tag-check',
    severity: 'note',
    says: call => /-(?:gcm|ocb)$|-ccm$/.test(lowered(call.positional[0]?.value)) &&
        options_memberOf(call.positional[3]?.value, 'authTagLength') === undefined
        ? 'a tag of four bytes is accepted, which can be guessed'
        : undefined,
};
const fixedKey = (place, what) => ({
    rule: 'javascript-hardcoded-credential',
    severity: 'warning',
    says: call => (isFixed(call, place) ? `${what} is written in the code` : undefined),
});
function shortKey(least, bitsOf) {
    return {
        rule: 'javascript-short-key',
        severity: 'warning',
        says: call => {
            const bits = bitsOf(call);
            return typeof bits === 'number' && bits > 0 && bits < least
                ? `a key of ${bits} bits can be computed: at least ${least} are needed`
                : undefined;
        },
    };
}
const crypto_rounds = (place, least) => ({
    rule: 'javascript-weak-password-hash',
    severity: 'note',
    says: call => {
        const given = knownOf(call.positional[place]?.value);
        return typeof given === 'number' && given > 0 && given < least
            ? `${given} rounds are too few to keep a password from being guessed`
            : undefined;
    },
});
const argon = {
    rule: 'javascript-weak-password-hash',
    severity: 'note',
    says: call => {
        const type = options_memberOf(optionsOf(call), 'type');
        return type === undefined || /argon2id$/.test(type.name ?? '') || knownOf(type) === 2
            ? undefined
            : 'only Argon2id keeps a password from being guessed and from being read out of the cache';
    },
};
const passwordDigest = {
    rule: 'javascript-weak-password-hash',
    severity: 'warning',
    says: call => /(?:^|\.)(?:\w*(?:password|passwd|pwd))$/i.test(call.frame.file.source.slice(call.positional[0]?.node.start ?? 0, call.positional[0]?.node.end ?? 0)) && /^crypto\.createHash\(\)/.test(call.name)
        ? 'a digest that is fast to compute does not keep a password from being guessed'
        : undefined,
};
const predictable = {
    rule: 'javascript-weak-random',
    severity: 'warning',
    says: 'what it gives can be predicted',
};
const crypto_oldTls = /^(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1|TLSv1\.1)(?:_\w*method)?$/;
/** Names of options that ask for an old version of TLS. */
function isOldTls(value) {
    return typeof value === 'string' && crypto_oldTls.test(value);
}
/** Bits as the first argument, or among the options as `bits` or `b`. */
const bitsGiven = ({ positional: [first] }) => knownOf(first?.value) ?? knownOf(options_memberOf(first?.value, 'bits')) ?? knownOf(options_memberOf(first?.value, 'b'));
const modulus = (call) => optionOf(call, 'modulusLength');
const bcrypt = ['bcrypt', 'bcryptjs', 'bcrypt-nodejs'];
const cryptoJs = ['crypto-js', 'CryptoJS', 'crypto-js/core'];
const libraryDigests = [
    ['MD5', 'MD5'],
    ['HmacMD5', 'MD5'],
    ['SHA1', 'SHA-1'],
    ['HmacSHA1', 'SHA-1'],
    ['RIPEMD160', 'RIPEMD-160'],
];
/** Hashes, ciphers, modes and keys. */
const cryptoChecks = [
    ...checks(digest_digest(0), 'crypto.createHash', 'crypto.createHmac', 'crypto.subtle.digest', 'crypto.createSign', 'crypto.createVerify', 'crypto.hash', 'create-hash', 'jssha', 'jsSHA'),
    ...checks(digest_digest(4), 'crypto.pbkdf2', 'crypto.pbkdf2Sync'),
    ...hash('MD5', 'md5', 'blueimp-md5', 'md5-file', 'md5.js', 'ts-md5.Md5.hashStr', 'ts-md5/dist/md5.Md5.hashStr', 'js-md5', 'js-md5.md5', 'crypto-js/md5', 'crypto-js/hmac-md5', 'spark-md5.hash', 'node-forge.md.md5.create', 'forge.md.md5.create', 'pure-md5.md5'),
    ...hash('SHA-1', 'sha1', 'js-sha1', 'crypto-js/sha1', 'crypto-js/hmac-sha1', 'node-forge.md.sha1.create', 'forge.md.sha1.create'),
    ...cryptoJs.flatMap(name => libraryDigests.flatMap(([method, what]) => hash(what, `${name}.${method}`))),
    ...checks(cipher, 'forge.cipher.createCipher', 'node-forge.cipher.createCipher'),
    ...checks(cipher, 'crypto.createCipheriv', 'crypto.createDecipheriv', 'crypto.createCipher', 'crypto.createDecipher'),
    ...checks(noVector, 'crypto.createCipher', 'crypto.createDecipher'),
    ...cryptoJs.flatMap(name => checks(oldLibrary, ...['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'Blowfish'].flatMap(old => [
        `${name}.${old}.encrypt`,
        `${name}.${old}.decrypt`,
    ]))),
    ...cryptoJs.flatMap(name => checks(ecb, `${name}.AES.encrypt`, `${name}.AES.decrypt`)),
    ...cryptoJs.flatMap(name => checks(fixedKey(1, 'the key of a cipher'), `${name}.AES.encrypt`, `${name}.AES.decrypt`, `${name}.HmacSHA256`, `${name}.HmacSHA512`)),
    ...checks(fixedIv, 'crypto.createCipheriv'),
    ...checks(noTagLength, 'crypto.createDecipheriv'),
    ...checks(fixedKey(1, 'the key of a cipher'), 'crypto.createCipheriv', 'crypto.createDecipheriv', 'crypto.createCipher', 'crypto.createDecipher'),
    ...checks(fixedKey(1, 'the key that signs'), 'crypto.createHmac'),
    ...checks(shortKey(2048, modulus), 'crypto.generateKeyPair', 'crypto.generateKeyPairSync', 'crypto.subtle.generateKey'),
    ...checks(shortKey(2048, bitsGiven), 'crypto.createDiffieHellman', ...['forge', 'node-forge'].flatMap(name => [`${name}.rsa.generateKeyPair`, `${name}.pki.rsa.generateKeyPair`]), 'ursa.generatePrivateKey', 'node-rsa', 'NodeRSA'),
    ...checks(shortKey(2048, ({ positional: [type, bits] }) => value_textOf(type?.value) === 'RSA' ? knownOf(bits?.value) : undefined), '.generate'),
    ...checks(crypto_rounds(2, 100_000), 'crypto.pbkdf2', 'crypto.pbkdf2Sync', 'pbkdf2.pbkdf2', 'pbkdf2.pbkdf2Sync'),
    ...bcrypt.flatMap(name => [
        ...checks(crypto_rounds(1, 10), ...tables_under(`${name}.`, 'hash', 'hashSync')),
        ...checks(crypto_rounds(0, 10), ...tables_under(`${name}.`, 'genSalt', 'genSaltSync')),
    ]),
    ...checks(fixedSalt, ...tables_under('crypto.', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'), 'pbkdf2.pbkdf2', 'pbkdf2.pbkdf2Sync'),
    ...checks(argon, 'argon2.hash', '@node-rs/argon2.hash'),
    ...checks(passwordDigest, '.update'),
    ...checks(predictable, 'crypto.pseudoRandomBytes'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/text.js
/** True when code runs in a page: it knows the window or the document. */
function isInBrowserText(source) {
    return /\b(?:window|document|addEventListener|parent\.postMessage|innerHTML)\b/.test(source);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/page.js




const posted = {
    rule: 'javascript-message-to-any-origin',
    severity: 'note',
    says: call => (textGiven(call, 1) === '*' ? 'whatever site is in that window gets the message' : undefined),
};
const listened = {
    rule: 'javascript-message-origin-unchecked',
    severity: 'note',
    says: call => {
        const { file } = call.frame;
        const handler = call.positional[1];
        const closure = handler?.value.callables?.find(callable => callable.kind === 'function');
        if (textGiven(call, 0) !== 'message' || closure === undefined || !isInBrowserText(file.source))
            return undefined;
        return /\.origin\b|\borigin\s*[},]|\.source\b|isTrusted/.test(closure.file.source.slice(closure.code.start, closure.code.end))
            ? undefined
            : 'messages of any site are taken';
    },
};
const opened = {
    rule: 'javascript-opener-exposed',
    severity: 'note',
    says: ({ keywords, positional }) => {
        const isLink = value_textOf(positional[0]?.value) === 'a' && value_textOf(keywords.get('target')?.value) === '_blank' && !keywords.has('**');
        const rel = keywords.get('rel')?.value;
        const isForeign = /^(?:https?:)?\/\//.test(piecesOf(keywords.get('href')?.value ?? constant) ?? '') ||
            keywords.get('href')?.value.constant === false;
        return isLink &&
            isForeign &&
            (rel === undefined || (value_textOf(rel) !== undefined && !/noopener|noreferrer/.test(value_textOf(rel) ?? '')))
            ? 'the page that opens can change where this one is'
            : undefined;
    },
};
const scriptLink = {
    rule: 'javascript-script-url',
    severity: 'note',
    says: ({ positional, keywords }) => value_textOf(positional[0]?.value) === 'a' &&
        /^\s*javascript:/i.test(piecesOf(keywords.get('href')?.value ?? constant) ?? '')
        ? 'the address of the link is code'
        : undefined,
};
const stored = {
    rule: 'javascript-token-in-storage',
    severity: 'note',
    says: call => /^(?:\w*(?:jwt|token|password|secret))$/i.test(textGiven(call, 0) ?? '')
        ? 'every script of the page can read it'
        : undefined,
};
const unserialised = {
    rule: 'javascript-escaping-off',
    severity: 'warning',
    says: call => (optionOf(call, 'unsafe') === true ? 'what is put into the page is not escaped' : undefined),
};
const sandbox = {
    rule: 'javascript-electron-not-isolated',
    severity: 'warning',
    says: call => knownOf(options_memberOf(options_memberOf(call.positional[0]?.value, 'webPreferences'), 'sandbox')) === false
        ? 'a page that is shown can reach into this machine'
        : undefined,
};
const library = (option, wanted, message) => ({
    rule: 'javascript-escaping-off',
    severity: 'note',
    says: call => (optionOf(call, option) === wanted ? message : undefined),
});
const markdown = 'markup in the text goes into the page as it is';
const contextOff = {
    rule: 'javascript-escaping-off',
    severity: 'warning',
    says: call => (knownOf(call.positional[0]?.value) === false ? 'what templates print is not checked' : undefined),
};
/** What pages do with windows, storage and markup. */
const pageChecks = [
    ...checks(posted, '.postMessage', 'postMessage'),
    ...checks(listened, 'addEventListener', 'window.addEventListener', '.addEventListener', '.attachEvent'),
    ...checks(opened, '@jsx'),
    ...checks(stored, 'localStorage.setItem', 'sessionStorage.setItem'),
    ...checks(unserialised, 'serialize-javascript'),
    ...checks(scriptLink, '@jsx'),
    ...checks(library('sanitize', false, markdown), 'marked', 'marked.parse', 'marked.setOptions', 'marked.use'),
    ...checks(library('html', true, markdown), 'markdown-it', 'remarkable', 'remarkable.Remarkable'),
    ...checks(sandbox, 'electron.BrowserWindow', 'electron.BrowserView'),
    ...checks(contextOff, '$sceProvider.enabled', '?$sceProvider.enabled'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/system.js



const isOpenMode = (mode) => typeof mode === 'number' ? (mode & 0o002) !== 0 : typeof mode === 'string' && /^0?[0-7]{2}[2367]$/.test(mode);
const permissions = (modeOf) => ({
    rule: 'javascript-file-permissions',
    severity: 'warning',
    says: call => (isOpenMode(modeOf(call)) ? 'everybody on this machine may write to it' : undefined),
});
const temporary = {
    rule: 'javascript-insecure-temporary-file',
    severity: 'note',
    says: call => {
        const value = call.positional[0]?.value;
        return value !== undefined && /^(?:\/var)?\/tmp\/[\w.-]+$/.test(value_textOf(value) ?? '')
            ? 'somebody else on this machine may have made the file already'
            : undefined;
    },
};
const temporaryName = {
    rule: 'javascript-insecure-temporary-file',
    severity: 'note',
    says: 'somebody else on this machine may make the file before it is used',
};
const oldBuffer = {
    rule: 'javascript-unsafe-buffer',
    severity: 'note',
    says: call => call.node.op === 'call' && call.node.isNew === true && value_textOf(call.positional[0]?.value) === undefined
        ? 'given a number, it holds what was in memory before'
        : undefined,
};
const uninitialised = {
    rule: 'javascript-unsafe-buffer',
    severity: 'note',
    says: 'it holds what was in memory before',
};
const unchecked = {
    rule: 'javascript-unsafe-buffer',
    severity: 'note',
    says: call => knownOf(call.positional.at(-1)?.value) === true && call.positional.length > 1
        ? 'it may read or write behind the end of the buffer'
        : undefined,
};
const system_numbers = [
    'UInt8',
    'UInt16LE',
    'UInt16BE',
    'UInt32LE',
    'UInt32BE',
    'Int8',
    'Int16LE',
    'Int16BE',
    'Int32LE',
    'Int32BE',
    'FloatLE',
    'FloatBE',
    'DoubleLE',
    'DoubleBE',
];
/** Files and buffers. */
const systemChecks = [
    ...checks(permissions(call => knownOf(call.positional[1]?.value)), ...tables_under('fs.', 'chmod', 'chmodSync', 'fchmod', 'fchmodSync', 'lchmod')),
    ...checks(permissions(call => optionOf(call, 'mode')), ...tables_under('fs.', 'writeFile', 'writeFileSync', 'mkdir', 'mkdirSync', 'createWriteStream', 'appendFile', 'appendFileSync')),
    ...checks(temporary, ...tables_under('fs.', 'writeFile', 'writeFileSync', 'createWriteStream', 'appendFile', 'appendFileSync', 'open', 'openSync')),
    ...checks(temporaryName, 'tmp.tmpName', 'tmp.tmpNameSync', 'tempfile', 'tempy.file'),
    ...checks(oldBuffer, 'Buffer'),
    ...checks(uninitialised, 'Buffer.allocUnsafe', 'Buffer.allocUnsafeSlow', 'buffer.SlowBuffer', 'SlowBuffer'),
    ...checks(unchecked, ...system_numbers.flatMap(number => [`.read${number}`, `.write${number}`])),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/transport.js



const transport_local = /^(?:https?|wss?|ftp|telnet):\/\/(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|[\w-]+(?::\d+)?(?:\/|$)|[\w.-]*\.(?:local|internal|test)\b|www\.w3\.org|schemas?\.)/i;
const clear = /^(?:http|ws|ftp|telnet):\/\//i;
const readable = 'what is sent and answered can be read and changed on its way';
const isClear = (text) => clear.test(text) && !transport_local.test(text);
/** True for the address of a web socket on another machine that is not encrypted. */
function isClearSocket(value) {
    return typeof value === 'string' && value.startsWith('ws://') && value.length > 5 && isClear(value);
}
const transport_unencrypted = {
    rule: 'javascript-cleartext-transport',
    severity: 'note',
    says: call => {
        const value = call.positional[0]?.value;
        const text = value === undefined ? undefined : (piecesOf(options_memberOf(value, 'url') ?? options_memberOf(value, 'uri') ?? value) ?? '');
        return text !== undefined && isClear(text) ? readable : undefined;
    },
};
const plainServer = {
    rule: 'javascript-cleartext-transport',
    severity: 'note',
    says: 'it answers over unencrypted connections',
};
/** Protocols that have no encryption at all, and programs that speak them. */
const plainProtocol = { rule: 'javascript-cleartext-transport', severity: 'note', says: readable };
const unsecured = {
    ...plainProtocol,
    says: call => (optionOf(call, 'secure') === true || optionOf(call, 'secure') === 'implicit' ? undefined : readable),
};
const transport_opened = { ...plainProtocol, says: call => (isClear(pieceGiven(call, 1)) ? readable : undefined) };
const transport_form = {
    ...plainProtocol,
    says: ({ positional, keywords }) => {
        const action = keywords.get('action')?.value;
        return value_textOf(positional[0]?.value) === 'form' && action !== undefined && isClear(piecesOf(action) ?? '')
            ? readable
            : undefined;
    },
};
const database = {
    ...plainProtocol,
    says: call => {
        const inside = options_memberOf(optionsOf(call), 'dialectOptions');
        return optionOf(call, 'ssl') === false || knownOf(options_memberOf(inside, 'ssl')) === false ? readable : undefined;
    },
};
/** Certificates are taken whatever they say. */
const unverified = {
    rule: 'javascript-certificate-not-verified',
    severity: 'warning',
    says: 'certificates are not verified, so that anybody may answer',
};
const accepted = {
    ...unverified,
    says: ({ positional, frame }) => {
        const given = positional.at(-1)?.node;
        const body = given?.op === 'function' ? frame.file.source.slice(given.start, given.end) : '';
        const isError = value_textOf(positional[0]?.value) === 'certificate-error' && /\bcallback\(true\)/.test(body);
        return isError || (positional.length === 1 && /=>\s*\{?\s*\w+\(0\)/.test(body))
            ? 'certificates are taken whatever they say'
            : undefined;
    },
};
const ignored = {
    ...unverified,
    says: call => value_textOf(call.positional[0]?.value) === 'ignore-certificate-errors'
        ? 'certificates are taken whatever they say'
        : undefined,
};
const pieceGiven = ({ positional }, place) => {
    const value = positional[place]?.value;
    return value === undefined ? '' : (piecesOf(value) ?? '');
};
/** Connections to other machines. */
const transportChecks = [
    ...checks(transport_unencrypted, 'fetch', 'axios', 'got', 'request', 'WebSocket', 'ws', 'ws.WebSocket', 'superagent', 'needle', ...['axios', 'got', 'request', 'superagent', 'needle', 'http', 'http2'].flatMap(name => tables_under(`${name}.`, 'get', 'post', 'put', 'patch', 'delete', 'request', 'head', 'connect', 'del')), 'node-fetch', '.ajax', 'jQuery.get', 'jQuery.post', 'jQuery.getJSON', 'jQuery.getScript', '.loadURL'),
    ...checks(plainServer, 'http.createServer'),
    ...checks(plainProtocol, 'ftp', 'jsftp', 'telnet-client', 'telnet-client.Telnet', 'ssh2-ftp', 'grpc.credentials.createInsecure', '@grpc/grpc-js.credentials.createInsecure', 'grpc.ServerCredentials.createInsecure', '@grpc/grpc-js.ServerCredentials.createInsecure'),
    ...checks(unsecured, 'basic-ftp.Client().access'),
    ...checks(transport_opened, '.open'),
    ...checks(transport_form, '@jsx'),
    ...checks(database, 'sequelize.Sequelize', 'sequelize'),
    ...checks(accepted, '.on', '.once', '.setCertificateVerifyProc'),
    ...checks(ignored, '.appendSwitch'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/cookie.js

/** True for the text of a cookie, as a header has it, that has no such attribute. */
function isCookieWithout(attribute, value) {
    const pieces = value === undefined ? undefined : piecesOf(value);
    return pieces !== undefined && /^[\w-]+=/.test(pieces) && !new RegExp(`;\\s*${attribute}\\b`, 'i').test(pieces);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/cors.js



const header = 'access-control-allow-origin';
const anySite = 'any site may read the answers';
const isAny = (value) => value !== undefined && (value_textOf(value) === '*' || knownOf(value) === true);
const isForeign = (value) => value?.taints.some(taint => taint.origin === 'request' && taint.clean === 0) === true;
const options = {
    rule: 'javascript-cors-any-origin',
    severity: 'note',
    says: call => {
        const given = call.positional[0]?.value;
        const origin = options_memberOf(given, 'origin');
        if (given !== undefined && !isAny(origin))
            return undefined;
        const withCredentials = knownOf(options_memberOf(given, 'credentials')) === true;
        return { message: anySite, severity: withCredentials ? 'warning' : 'note' };
    },
};
const anyOrigin = {
    rule: 'javascript-cors-any-origin',
    severity: 'note',
    says: ({ positional: [name, value] }) => lowered(name?.value) === header && ['*', 'null'].includes(value_textOf(value?.value) ?? '') ? anySite : undefined,
};
/** The origin among headers: given alone, or in an object. */
function originIn({ positional }) {
    if (lowered(positional[0]?.value) === header)
        return positional[1]?.value;
    for (const { value } of positional) {
        const found = options_memberOf(value, 'Access-Control-Allow-Origin') ?? options_memberOf(value, header);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const reflected = {
    rule: 'javascript-cors-origin-reflected',
    severity: 'warning',
    says: call => (isForeign(originIn(call)) ? 'the site that asks is the one that may read the answers' : undefined),
};
const usesNest = ({ frame }) => /nest/i.test([...frame.file.code.modules].join(' '));
const enabled = {
    rule: 'javascript-cors-any-origin',
    severity: 'note',
    says: call => usesNest(call) && (call.positional.length === 0 || isAny(options_memberOf(call.positional[0]?.value, 'origin')))
        ? anySite
        : undefined,
};
const created = {
    rule: 'javascript-cors-any-origin',
    severity: 'note',
    says: call => {
        const given = options_memberOf(call.positional[1]?.value, 'cors');
        return knownOf(given) === true || isAny(options_memberOf(given, 'origin')) ? anySite : undefined;
    },
};
const setters = ['@response.set', '@response.setHeader', '@response.header', '@response.append'];
/** Which sites may read answers. */
const corsChecks = [
    ...checks(options, 'cors', '@koa/cors', 'koa2-cors', '@fastify/cors'),
    ...checks(anyOrigin, ...setters, '@context.set', '@context.header', '@nestjs/common.Header'),
    ...checks(reflected, ...setters, '@response.writeHead', '@nestjs/common.Header'),
    ...checks(enabled, '.enableCors'),
    ...checks(created, '@nestjs/core.NestFactory.create'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/token.js




const secret = {
    rule: 'javascript-hardcoded-credential',
    severity: 'warning',
    says: call => {
        const value = options_memberOf(call.positional[0]?.value, 'secret') ?? options_memberOf(call.positional[0]?.value, 'keys');
        const first = value === undefined ? undefined : (contentsOf(value)[0]?.items?.[0] ?? value);
        const text = value_textOf(first);
        return text === undefined || text === '' ? undefined : 'the key that signs sessions is written in the code';
    },
};
const tokenKey = {
    rule: 'javascript-hardcoded-credential',
    severity: 'warning',
    says: call => textGiven(call, 1) === undefined || textGiven(call, 1) === '' || (textGiven(call, 1) ?? '').includes('BEGIN PUBLIC')
        ? undefined
        : 'the key that signs tokens is written in the code',
};
const isNone = (value) => value !== undefined &&
    (lowered(value) === 'none' ||
        contentsOf(value).some(({ items }) => items?.some(item => lowered(item) === 'none') === true));
const noneAlgorithm = {
    rule: 'javascript-jwt-without-signature',
    severity: 'warning',
    says: call => isNone(options_memberOf(optionsOf(call), 'algorithms')) ||
        isNone(options_memberOf(optionsOf(call), 'algorithm')) ||
        (call.method === 'encode' && isNone(call.positional[2]?.value)) ||
        (call.method === 'decode' && isNone(call.positional[3]?.value))
        ? 'tokens without a signature are accepted'
        : undefined,
};
const joseNone = {
    rule: 'javascript-jwt-without-signature',
    severity: 'warning',
    says: call => /(?:JWK|JWT)\.None$/.test(call.positional[1]?.value.name ?? '')
        ? 'tokens without a signature are accepted'
        : undefined,
};
/** The statement of the file that holds a place, or what is close by when it is but a line. */
function around(source, { start, end }) {
    const before = source.slice(Math.max(0, start - 2000), start);
    const after = source.slice(end, end + 2000);
    const from = Array.from(before.matchAll(/\n[^\s})\]]/g)).at(-1)?.index ?? 0;
    const to = after.search(/\n[^\s})\]]/);
    const whole = before.slice(from + 1) + (to < 0 ? after : after.slice(0, to));
    return whole.includes('\n') ? whole : before.slice(-600) + after.slice(0, 600);
}
const decodedOnly = {
    rule: 'javascript-jwt-only-decoded',
    severity: 'note',
    // Whoever verifies it close by may look into it first.
    says: ({ frame: { file }, at }) => /\.verify\(/.test(around(file.source, at))
        ? undefined
        : 'the claims of the token are read without a check of its signature',
};
const tokenPayload = {
    rule: 'javascript-sensitive-token',
    severity: 'note',
    says: call => contentsOf(call.positional[0]?.value ?? call.callee).some(({ members }) => [...members.keys()].some(key => /^(?:password|passwd|pwd|ssn)$/i.test(key)))
        ? 'whoever has the token can read the password in it'
        : undefined,
};
const noSecret = {
    rule: 'javascript-jwt-not-verified',
    severity: 'warning',
    says: call => call.name === 'jwt-simple.decode' && knownOf(call.positional[2]?.value) === true
        ? 'the signature of the token is not checked'
        : undefined,
};
const notRevoked = {
    rule: 'javascript-jwt-not-revoked',
    severity: 'note',
    says: call => isComplete(call.positional[0]?.value) && options_memberOf(call.positional[0]?.value, 'isRevoked') === undefined
        ? 'a token that was stolen is accepted until it expires'
        : undefined,
};
/** A whole record of a user, with all that is in it. */
const wholeRecord = {
    rule: 'javascript-sensitive-token',
    severity: 'note',
    says: ({ positional: [payload] }) => payload?.node.op === 'name' &&
        payload.value.cells === undefined &&
        /^(?:user|account|profile|member)$/i.test(payload.node.name)
        ? 'whoever has the token can read all that is in the record'
        : undefined,
};
/** A key among the arguments. */
const keyAt = (place) => ({
    rule: 'javascript-hardcoded-credential',
    severity: 'warning',
    says: ({ positional }) => {
        const value = positional[place]?.value;
        const first = value === undefined ? undefined : (contentsOf(value)[0]?.items?.[0] ?? value);
        return (value_textOf(first) ?? '') === '' ? undefined : 'the key is written in the code';
    },
});
/** Passwords by the names of those who have them. */
const users = {
    rule: 'javascript-hardcoded-credential',
    severity: 'warning',
    says: call => contentsOf(options_memberOf(call.positional[0]?.value, 'users') ?? call.callee).some(({ members }) => [...members.values()].some(password => (value_textOf(password) ?? '') !== ''))
        ? 'the passwords of users are written in the code'
        : undefined,
};
/** Sessions, tokens and the keys that sign them. */
const tokenChecks = [
    ...checks(secret, 'express-session', 'cookie-session', 'express-jwt', 'express-jwt.expressjwt', 'koa-jwt', 'fastify-jwt', '@fastify/jwt', 'client-sessions'),
    ...checks(tokenKey, 'jsonwebtoken.sign', 'jsonwebtoken.verify', 'jwt-simple.encode', 'jwt-simple.decode', 'jose.JWT.sign', 'jose.JWT.verify', 'fast-jwt.createSigner'),
    ...checks(noneAlgorithm, 'jsonwebtoken.sign', 'jsonwebtoken.verify', 'jwt-simple.encode', 'jwt-simple.decode', 'express-jwt', 'express-jwt.expressjwt'),
    ...checks(joseNone, 'jose.JWT.sign', 'jose.JWT.verify'),
    ...checks(noSecret, 'jwt-simple.decode'),
    ...checks(decodedOnly, 'jsonwebtoken.decode', 'jwt-decode', 'jwt-decode.jwtDecode', 'jose.decodeJwt', 'jose.UnsecuredJWT.decode'),
    ...checks(tokenPayload, 'jsonwebtoken.sign', 'jose.JWT.sign', 'jwt-simple.encode'),
    ...checks(notRevoked, 'express-jwt', 'express-jwt.expressjwt'),
    ...checks(wholeRecord, 'jsonwebtoken.sign', 'jose.JWT.sign', 'jwt-simple.encode'),
    ...checks(keyAt(0), 'cookie-parser', 'keygrip', 'jose.createSecretKey', 'jose.JWK.asKey', 'crypto.createSecretKey'),
    ...checks(keyAt(0), 'jose.SignJWT().sign', 'jose.SignJWT().setProtectedHeader().sign'),
    ...checks(keyAt(1), 'jose.jwtVerify', 'jose.jwtDecrypt', 'cookie-signature.sign', 'cookie-signature.unsign'),
    ...checks(keyAt(2), 'sequelize', 'sequelize.Sequelize'),
    ...checks(users, 'express-basic-auth', 'basicAuth'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/web.js






/** A flag of a cookie: off is worse than left out. */
function cookieFlag(flag, rule, what, optionsIn) {
    return {
        rule,
        severity: 'note',
        says: (call) => {
            const options = optionsIn(call);
            if (options === undefined)
                return call.name === '@response.cookie' && call.positional.length === 2
                    ? { message: `the cookie is ${what}`, severity: 'note' }
                    : undefined;
            const given = options_memberOf(options, flag);
            const value = knownOf(given);
            if (given === undefined)
                return isComplete(options) && !isDefault(flag, options, call)
                    ? { message: `the cookie is ${what}`, severity: 'note' }
                    : undefined;
            const isOff = value === false || lowered(given) === 'none';
            return isOff ? { message: `the cookie is ${what}`, severity: flag === 'secure' ? 'warning' : 'note' } : undefined;
        },
    };
}
/** Left out of a session, but on without being asked for: by the library, and by browsers when it is careful otherwise. */
function isDefault(flag, options, call) {
    if (!call.name.includes('session'))
        return false;
    if (flag === 'httpOnly')
        return true;
    return flag === 'sameSite' && ['secure', 'httpOnly'].every(other => knownOf(options_memberOf(options, other)) === true);
}
const given = (place) => (call) => call.positional[place]?.value;
const ofSession = (call) => options_memberOf(call.positional[0]?.value, 'cookie') ??
    (call.name === 'cookie-session' ? call.positional[0]?.value : undefined);
const flags = [
    ['secure', 'javascript-insecure-cookie', 'sent over unencrypted connections too'],
    ['httpOnly', 'javascript-cookie-readable-by-scripts', 'readable by scripts'],
    ['sameSite', 'javascript-cookie-sent-cross-site', 'sent with requests that other sites cause'],
];
const rawCookie = {
    rule: 'javascript-insecure-cookie',
    severity: 'note',
    says: ({ positional: [name, value] }) => lowered(name?.value) === 'set-cookie' && isCookieWithout('secure', value?.value)
        ? 'the cookie is sent over unencrypted connections too'
        : undefined,
};
const readableCookie = {
    rule: 'javascript-cookie-readable-by-scripts',
    severity: 'note',
    says: ({ positional: [name, value] }) => lowered(name?.value) === 'set-cookie' && isCookieWithout('httponly', value?.value)
        ? 'the cookie is readable by scripts'
        : undefined,
};
const web_off = [
    'contentSecurityPolicy',
    'frameguard',
    'hsts',
    'noSniff',
    'xssFilter',
    'referrerPolicy',
    'xFrameOptions',
    'strictTransportSecurity',
];
const headersOff = {
    rule: 'javascript-security-headers-off',
    severity: 'note',
    says: call => {
        const name = web_off.find(option => optionOf(call, option) === false);
        return name === undefined ? undefined : `\`${name}\` is switched off`;
    },
};
const xssOff = {
    rule: 'javascript-security-headers-off',
    severity: 'note',
    says: call => lowered(call.positional[0]?.value) === 'x-xss-protection' && lowered(call.positional[1]?.value).startsWith('0')
        ? 'the filter of old browsers is switched off'
        : undefined,
};
const web_frames = {
    rule: 'javascript-framing-chosen',
    severity: 'warning',
    says: call => lowered(call.positional[0]?.value) === 'x-frame-options' &&
        (call.positional[1]?.value.taints.some(taint => taint.origin === 'request') === true ||
            lowered(call.positional[1]?.value) === 'allowall')
        ? 'who may show this page in a frame is chosen by whoever asks'
        : undefined,
};
const listing = {
    rule: 'javascript-directory-listing',
    severity: 'note',
    says: 'all files of the folder are listed',
};
const dotfiles = {
    rule: 'javascript-directory-listing',
    severity: 'note',
    says: call => (optionOf(call, 'dotfiles') === 'allow' ? 'hidden files are served too' : undefined),
};
const web_errors = {
    rule: 'javascript-error-details',
    severity: 'note',
    says: 'whoever causes an error sees how the program works',
};
const stack = {
    rule: 'javascript-error-details',
    severity: 'note',
    says: ({ positional, frame }) => positional.some(({ node }) => /\.stack\b/.test(frame.file.source.slice(node.start, node.end)))
        ? 'whoever causes an error sees how the program works'
        : undefined,
};
const noCsrf = {
    rule: 'javascript-csrf-off',
    severity: 'note',
    says: ({ frame: { file } }) => file.code.modules.size + Number(/require\(/.test(file.source)) > 0 &&
        !/csurf|csrf\w*\(|lusca|sameSite|xsrf|jwt|bearer/i.test(file.source) &&
        /\.(?:post|put|patch|delete)\(/.test(file.source) &&
        /express-session|cookie-session|client-sessions|cookieSession|cookie-?parser|body-?parser|passport|urlencoded\(/i.test(file.source)
        ? 'nothing here keeps other sites from causing requests'
        : undefined,
};
const overrideFirst = {
    rule: 'javascript-csrf-off',
    severity: 'note',
    says: ({ frame: { file }, at }) => /method-?override/i.test(file.source.slice(at.end, at.end + 4000)) && /csrf/i.test(file.source)
        ? 'a method that is overridden later is not checked'
        : undefined,
};
const web_setters = ['@response.set', '@response.setHeader', '@response.header', '@response.append'];
/** Settings of web applications. */
const webChecks = [
    ...flags.flatMap(([flag, rule, what]) => [
        ...checks(cookieFlag(flag, rule, what, given(2)), '@response.cookie', '@context.cookies.set', '@request.cookies.set', 'js-cookie.set'),
        ...checks(cookieFlag(flag, rule, what, ofSession), 'express-session', 'cookie-session', 'fastify-session'),
    ]),
    ...checks(rawCookie, ...web_setters),
    ...checks(readableCookie, ...web_setters),
    ...corsChecks,
    ...checks(headersOff, 'helmet', 'helmet.default', 'koa-helmet'),
    ...checks(web_frames, '@response.set', '@response.setHeader', '@response.header'),
    ...checks(xssOff, '@response.set', '@response.setHeader', '@response.header', '@nestjs/common.Header'),
    ...tokenChecks,
    ...checks(listing, 'serve-index', 'express.directory'),
    ...checks(dotfiles, 'express.static', 'serve-static'),
    ...checks(web_errors, 'errorhandler', 'express.errorHandler'),
    ...checks(stack, '@response.send', '@response.end', '@response.write', '@response.json', '@response.render'),
    ...checks(noCsrf, 'express'),
    ...checks(overrideFirst, 'csurf', 'express.csrf', 'lusca.csrf'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/names.js
/** Names that stand for one thing, whatever the framework: the request, its answer, a cross-window message. */
const request = '@request';
const response = '@response';
const context = '@context';
const message = '@message';
/** What a page of Next.js is given. */
const names_page = '@page';
/** A file in an archive. */
const archiveEntry = '@entry';
const names_each = (names, name) => names.map(one => [one, name]);
/** Names and what they are here. */
const aliases = new Map([
    ...names_each(['fs/promises', 'fs.promises', 'fs-extra', 'graceful-fs', 'mz/fs', 'original-fs'], 'fs'),
    ...names_each(['mz/child_process', 'child-process-promise'], 'child_process'),
    ...names_each(['cross-spawn'], 'child_process.spawn'),
    ...names_each(['path.posix', 'path.win32', 'path/posix', 'upath'], 'path'),
    ...names_each(['lodash-es', 'underscore', '_'], 'lodash'),
    ...names_each(['$', 'cash-dom', 'zepto'], 'jQuery'),
    ...names_each(['jquery'], 'jQuery'),
    ...names_each(['mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb'], 'mysql'),
    ...names_each([
        'document.location',
        'window.document.location',
        'top.location',
        'parent.location',
        '$window.location',
        '?$window.location',
    ], 'location'),
    ...names_each(['process.mainModule.require', 'module.require', 'import'], 'require'),
    ...names_each([
        `${context}.request`,
        `${context}.req`,
        `${context}.ctx.request`,
        `${request}.req`,
        `${request}.request`,
        `${request}.raw`,
    ], request),
    ...names_each([`${context}.response`, `${context}.res`, `${request}.res`, `${response}.res`, `${response}.raw`], response),
    ...[
        'query',
        'params',
        'headers',
        'header',
        'get',
        'url',
        'originalUrl',
        'path',
        'host',
        'hostname',
        'href',
        'querystring',
        'search',
        'cookies',
        'URL',
    ].map(part => [`${context}.${part}`, `${request}.${part}`]),
    ...['redirect', 'set', 'attachment', 'type'].map(part => [`${context}.${part}`, `${response}.${part}`]),
    ...names_each(['express.Router()', 'express.Router', 'restify.createServer()', 'polka()', 'router()', 'fastify()'], 'express()'),
    ...names_each(['@koa/router()', 'koa-router()', 'koa()', 'hono.Hono()', 'hono/tiny.Hono()'], '@koa'),
    ...names_each(['express.default()'], 'express()'),
    ...names_each(['node-fetch', 'cross-fetch', 'undici.fetch', 'isomorphic-fetch', 'node-fetch.default', 'cross-fetch.fetch'], 'fetch'),
    ...names_each(['axios.default', 'axios.create()'], 'axios'),
    ...names_each(['got.default', 'got.extend()'], 'got'),
    ...names_each(['request-promise', 'request-promise-native', 'postman-request'], 'request'),
    ...names_each(['crypto.webcrypto.subtle', 'crypto.subtle'], 'crypto.subtle'),
    ...names_each(['crypto.default'], 'crypto'),
    ...names_each(['js-yaml.default', 'yaml-js'], 'js-yaml'),
    ...names_each(['isomorphic-dompurify', 'DOMPurify()', 'dompurify', 'createDOMPurify()', 'dompurify()'], 'DOMPurify'),
    ...names_each([
        'he.encode',
        'he.escape',
        'html-entities.encode',
        'escape-html',
        'lodash.escape',
        'validator.escape',
        'entities.encode',
        'xss-filters.inHTMLData',
        'html-escaper.escape',
        'escape-goat.htmlEscape',
        'sanitizer.escape',
        'handlebars.escapeExpression',
        'Handlebars.Utils.escapeExpression',
        'underscore.escape',
        'Mustache.escape',
        'mustache.escape',
        'ejs.escapeXML',
        'pug-runtime.escape',
    ], 'html.escape'),
    ...names_each(['@hapi/hapi'], 'hapi'),
    ...names_each(['hbs.handlebars', 'express-handlebars.handlebars'], 'handlebars'),
    ...names_each(['jwt', 'jsonwebtoken.default'], 'jsonwebtoken'),
    ...names_each(['puppeteer-core', 'playwright', 'playwright-core', '@playwright/test'], 'puppeteer'),
    ...names_each(['libxmljs2'], 'libxmljs'),
    ...names_each(['adm-zip().getEntries()[]', 'jszip().files[]', 'node-stream-zip().entries()[]'], archiveEntry),
    ...names_each(['deno.Command'], 'Deno.Command'),
]);
const cache = new Map();
const mostCached = 20_000;
const globals = /^(?:window|self|global(?:This)?)\./;
/** Methods of an answer that give the answer back. */
const chained = /^@response\.(?:status|type|set|header|headers|append|cookie|clearCookie|vary|code|contentType|location|links|writeHead|setHeader)\(\)/;
/** The name under which the tables know something: the longest known beginning is replaced. */
function canonical(name) {
    const known = cache.get(name);
    if (known !== undefined)
        return known;
    const found = replaced(simplified(name));
    if (cache.size >= mostCached)
        cache.clear();
    cache.set(name, found);
    return found;
}
function simplified(name) {
    const plain = name.startsWith('node:') ? name.slice(5) : name.replace(globals, '');
    const whole = plain.includes('.default') ? plain.replaceAll(/\.default(?=[.(]|$)/g, '') : plain;
    return whole.startsWith(response) ? whole.replace(chained, response) : whole;
}
function replaced(name) {
    for (let end = name.length; end > 0; end = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf('(', end - 1))) {
        const alias = aliases.get(name.slice(0, end));
        if (alias !== undefined)
            return alias + name.slice(end);
        const bare = name.slice(0, end);
        if (bare.endsWith('()'))
            continue;
    }
    return name;
}
/** Types that make a parameter the request, its answer or both. */
const requestTypes = /(?:^|[.\s])(?:Request|NextRequest|NextApiRequest|FastifyRequest|IncomingMessage|HonoRequest|ExpressRequest|HttpRequest|GetServerSidePropsContext|APIGatewayProxyEvent(?:V2)?|APIGatewayEvent)\b/;
const responseTypes = /(?:^|[.\s])(?:Response|NextApiResponse|FastifyReply|ServerResponse|ExpressResponse)\b/;
const contextTypes = /(?:^|[.\s])(?:Context|ParameterizedContext|RouterContext|KoaContext)\b/;
/** Types that leave nothing but a number, a date or a truth value. */
const harmlessTypes = /^(?:number|boolean|bigint|Date|symbol|void|null|undefined)(?:\s*\|\s*(?:number|boolean|null|undefined|Date))*$/;

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/answer.js



const html = /html|xml|svg/i;
/** What is said of the kind of an answer is kept with it. */
const typed = (call, machine) => {
    const { receiver, positional, frame, method } = call;
    if (receiver === undefined)
        return undefined;
    const [first, second] = positional.map(one => value_textOf(one.value));
    const type = method === 'type' || method === 'contentType'
        ? first
        : (first ?? '').toLowerCase() === 'content-type'
            ? second
            : headerIn(call);
    if (type === undefined)
        return { ...receiver.value, name: '@response' };
    const cells = cellsFor(receiver.node, receiver.value, frame, machine);
    writeKey(machine.store, cells, knownValue('@inert'), knownValue(!html.test(type)));
    return { ...receiver.value, cells, name: '@response' };
};
function headerIn({ positional }) {
    for (const { value } of positional)
        for (const { members } of contentsOf(value))
            for (const [key, member] of members)
                if (key.toLowerCase() === 'content-type')
                    return value_textOf(member);
    return undefined;
}
/** True when an answer was said to be something that browsers read as a page. */
function isPage(call) {
    return typeOf(call).includes(false);
}
/** True when an answer was said to be something that browsers do not read as a page. */
function isInert(call) {
    return typeOf(call).includes(true);
}
function typeOf({ receiver }) {
    return receiver === undefined ? [] : contentsOf(receiver.value).map(({ members }) => knownOf(members.get('@inert')));
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/address.js


/** An address with a host of our own, or a path on this one. */
const ownHost = /^(?:https?:|wss?:)?\/\/[^/\s ]+[/:?]|^\/(?![/\\])/i;
/** How a text begins, when all of it begins so: of `to || '/'` only the second way does. */
function beginningOf(value) {
    const isWhole = value.known !== undefined || value.composed === true || value.name === 'URL()';
    return isWhole ? (piecesOf(value) ?? '') : '';
}
const ownPath = /^\/(?![/\\ ])[^/\\]|^[\w.-]+\/|^\?|^#/;
const placed = (own) => (value) => {
    const [contents] = contentsOf(value);
    const part = contents === undefined
        ? value
        : anyOf(['url', 'uri', 'href', 'baseURL', 'host', 'hostname', 'origin'].flatMap(name => contents.members.get(name) ?? []));
    return part === undefined || own.test(beginningOf(part)) ? undefined : part;
};
function own(value) {
    const beginning = beginningOf(value);
    return ownHost.test(beginning) || ownPath.test(beginning);
}
/** Code of a page sends the requests of whoever looks at it. */
function inBrowser({ frame }) {
    const { modules, path } = frame.file.code.modules.has('react-dom')
        ? { modules: new Set(['react']), path: '' }
        : { modules: frame.file.code.modules, path: frame.file.path };
    return (!modules.has('express') &&
        (modules.has('react') || modules.has('vue') || modules.has('@angular/core') || /\.(?:jsx|tsx)$/.test(path)) &&
        ![...modules].some(module => /^next|^express|^koa|^fastify/.test(module)));
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/severities.js
/** Only what somebody else sends. */
const severities_foreign = { request: 'error' };
/** What somebody else sends, and what may come from anywhere. */
const anyone = { request: 'error', remote: 'note', local: 'note', parameter: 'note' };
/** As `foreign`, where it is less grave. */
const doubtful = { request: 'warning' };
/** A sink that says nothing of what is not known. */
function provenOnly({ otherwise: _otherwise, composed: _composed, ...sink }) {
    return sink;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/web.js






/** Objects and lists are answered as JSON. */
const isText = (value) => contentsOf(value).length === 0;
const web_html = sinkOf('javascript-cross-site-scripting', 'html', [0], 'without escaping', {
    severity: severities_foreign,
    accepts: isText,
    when: call => !isInert(call),
});
/** Without a type said, these answer text as text. */
const answersText = (call) => !isPage(call) &&
    (call.frame.file.code.modules.has('fastify') ||
        call.frame.file.code.modules.has('@hapi/hapi') ||
        /^reply\b/.test(call.frame.file.source.slice(call.receiver?.node.start ?? call.at.start, call.at.start)));
const typeIn = (value) => value === undefined
    ? undefined
    : contentsOf(value)
        .flatMap(({ members }) => members.get('headers') ?? [])
        .flatMap(headers => contentsOf(headers))
        .flatMap(({ members }) => [...members])
        .find(([key]) => key.toLowerCase() === 'content-type')?.[1];
const web_page = { ...web_html, when: call => /html|svg|xml/i.test(value_textOf(typeIn(call.positional[1]?.value)) ?? '') };
const redirect = sinkOf('javascript-open-redirect', 'redirect', [0, 1], 'without a check of where it leads', {
    severity: severities_foreign,
    part: value => (own(value) ? undefined : value),
});
/** An address that this machine asks. */
const url = sinkOf('javascript-server-side-request-forgery', 'url', [0], 'without a list of hosts that are allowed', { severity: { request: 'error', local: 'note' }, part: placed(ownHost), when: call => !inBrowser(call) });
const web_header = sinkOf('javascript-header-injection', 'header', [0, 1], 'without a check for line breaks', {
    severity: { request: 'note' },
});
const web_template = sinkOf('javascript-template-injection', 'template', [0], 'as the text of a template', {
    severity: { request: 'error', parameter: 'note' },
    composed: 'note',
});
const view = sinkOf('javascript-view-injection', 'path', [0], 'as the name of the view', { severity: severities_foreign });
const locals = sinkOf('javascript-view-injection', 'assignment', [1], 'as all the options of the view', {
    severity: severities_foreign,
    part: value => (value.cells === undefined ? value : undefined),
});
const log = sinkOf('javascript-log-injection', 'log', ['*'], 'without its line breaks taken out', {
    severity: { request: 'note' },
    part: value => (contentsOf(value).length > 0 ? undefined : value),
});
const format = sinkOf('javascript-format-string', 'format', [0], 'as the format of a message', {
    severity: { request: 'note', parameter: 'note' },
    when: call => call.positional.length > 1,
    part: value => (value.composed === true ? value : undefined),
    composed: 'note',
});
const letter = ['to', 'cc', 'bcc', 'from', 'subject', 'replyTo', 'headers'];
const mail = sinkOf('javascript-mail-injection', 'mail', [0], 'without a check of whom it reaches', {
    severity: { request: 'note' },
    part: value => anyOf(contentsOf(value).flatMap(({ members }) => letter.flatMap(name => members.get(name) ?? []))),
});
const cookie = sinkOf('javascript-cookie-injection', 'header', [0, 1], 'as part of a cookie', {
    severity: { request: 'note' },
});
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'del', 'stream'];
const clients = [
    'axios',
    'got',
    'request',
    'superagent',
    'needle',
    'phin',
    'http',
    'https',
    'ky',
    'undici',
    'wreck',
    '@hapi/wreck',
    'request.defaults()',
    'node-fetch',
    'bent',
    'needle',
    'urllib',
    'centra',
];
const levels = ['log', 'debug', 'info', 'warn', 'error', 'trace', 'fatal', 'verbose', 'silly'];
const isLogger = (call) => /(?:^|\.)_?(?:logger|log|logging|winston|pino|console)$/i.test(call.receiver?.node.op === 'name' || call.receiver?.node.op === 'member' ? call.receiver.node.name : '');
/** What browsers, servers and other machines are given. */
const webSinks = [
    ...guardsAgainst({ ...web_html, when: call => !isInert(call) && !answersText(call) }, '@response.send', '@response.write', '@response.end', '@response.html'),
    ...guardsAgainst(web_html, '@context.html', 'NextResponse.x'),
    ...guardsAgainst(web_page, 'Response', 'next/server.NextResponse'),
    ...guardsAgainst(redirect, '@response.redirect', '@response.location', 'next/navigation.redirect', 'next/server.NextResponse.redirect', 'Response.redirect', '@context.redirect', 'next/navigation.permanentRedirect', '@sveltejs/kit.redirect', '@remix-run/node.redirect', '@nestjs/common.Redirect'),
    ...guardsAgainst({ ...redirect, places: [1], when: call => value_textOf(call.positional[0]?.value)?.toLowerCase() === 'location' }, '@response.set', '@response.setHeader', '@response.header', '@response.append'),
    ...guardsAgainst({
        ...redirect,
        places: [1],
        part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('Location') ?? members.get('location') ?? [])),
    }, '@response.writeHead'),
    ...guardsAgainst(mail, '.sendMail', '@sendgrid/mail.send', 'emailjs.send'),
    ...guardsAgainst({ ...url, places: [1] }, 'net.connect', 'net.createConnection', 'tls.connect'),
    ...guardsAgainst(web_header, '@response.set', '@response.setHeader', '@response.header', '@response.append'),
    ...guardsAgainst(cookie, '@response.cookie', '@context.cookies.set'),
    ...guardsAgainst(url, 'fetch', ...clients, ...clients.flatMap(client => tables_under(`${client}.`, ...verbs)), 'net.connect', 'net.createConnection', 'tls.connect', 'open-graph-scraper', 'link-preview-js.getLinkPreview'),
    ...guardsAgainst({ ...url, places: [1] }, 'needle'),
    ...guardsAgainst(web_template, 'ejs.render', 'ejs.compile', 'pug.render', 'pug.compile', 'handlebars.compile', 'Handlebars.compile', 'handlebars.precompile', 'nunjucks.renderString', 'nunjucks.compile', 'nunjucks.Environment().renderString', 'lodash.template', 'mustache.render', 'Mustache.render', 'dot.template', 'doT.template', 'doT.compile', 'eta.render', 'eta.renderString', 'eta.compile', 'hogan.js.compile', 'swig.compile', 'swig.render', 'liquidjs.Liquid().parseAndRender', 'squirrelly.render', 'jade.compile', 'jade.render', 'art-template.render', 'art-template.compile', 'twig.twig', 'velocityjs.render', 'underscore.template', 'marko.compile', 'haml.compile', 'whiskers.render'),
    ...guardsAgainst(view, '@response.render', '@context.render'),
    ...guardsAgainst(locals, '@response.render', '@context.render'),
    ...guardsAgainst(log, ...tables_under('console.', ...levels)),
    ...guardsAgainst(format, ...tables_under('console.', ...levels), 'util.format', 'util.log'),
    ...guardsAgainst({ ...log, when: isLogger }, ...tables_under('.', ...levels)),
];
/** What a method of NestJS with `@Redirect()` gives back. */
const redirectAnswer = { ...redirect, places: [] };
/** The page that a function of a cloud gives back. */
const pageAnswer = { ...web_html, places: [] };
const trust = sinkOf('javascript-trust-boundary', 'trust', [0], 'as if it were trusted', {
    severity: { request: 'note' },
});
/** What is assigned to, of an answer and of a session. */
const answerAssignments = new Map([
    ['@context.body', [{ ...web_html, accepts: isText }]],
    ['@response.body', [{ ...web_html, accepts: isText }]],
    ['@request.session[]', [trust]],
    ['@context.session[]', [trust]],
]);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/roles.js


/** Functions that were handed to a framework, and what it calls them with: by scan, as code serves for many. */
const roles = new WeakMap();
/** The names that roles have in the tables. */
const roleNames = {
    request: request,
    response: response,
    context: context,
    message: message,
    entry: archiveEntry,
    data: undefined,
    other: undefined,
};
const roles_verbs = new Set([
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'del',
    'head',
    'options',
    'all',
    'use',
    'route',
    'param',
    'ws',
    'opts',
    'query',
    'mutation',
]);
const roles_handler = ['request', 'response', 'other'];
const errorHandler = ['other', 'request', 'response', 'other'];
const contextHandler = ['context', 'other'];
const roles_sockets = /^(?:socket\.io|ws|net|sockjs)$/;
const koa = /^(?:koa|@koa|koa-router|hono)\b/;
const servers = /^(?:http|https|http2|spdy|micro|restify|Bun|Deno)\.(?:createServer|createSecureServer|serve)$|^micro$/;
const hapiRoute = /\.route$/;
/** What a framework calls a function with; `undefined` when nothing says that one does. */
function roleOf(code, machine) {
    return roles.get(machine)?.get(code);
}
/** Notes the functions of a call that a framework will call. */
function noteRoles(call, machine) {
    const { name, positional } = call;
    if (positional.length === 0)
        return;
    const isHapi = hapiRoute.test(name);
    const role = servers.test(name) ? roles_handler : (routeRole(call) ?? listenerRole(call));
    if (!isHapi && role === undefined)
        return;
    const known = roles.get(machine) ?? new Map();
    roles.set(machine, known);
    if (isHapi)
        noteHapi(positional[0]?.value, known);
    if (role !== undefined)
        note(positional, role, known);
}
const applications = /^(?:express\(\)|@koa|app|router|server|\?(?:app|router|server))\./;
const frameworks = /^(?:express\(\)|@koa|\?(?:app|router))\./;
/** `app.get('/path', handler)`, `app.use(handler)`. */
function routeRole({ method, name, positional, frame }) {
    if (method === undefined || !roles_verbs.has(method))
        return undefined;
    const [first] = positional;
    const isRoute = isPath(value_textOf(first?.value), first?.value) ||
        (method === 'use' && applications.test(name)) ||
        frameworks.test(name);
    if (!isRoute)
        return undefined;
    if (name.startsWith('express()'))
        return roles_handler;
    return name.startsWith('@koa') || [...frame.file.code.modules].some(module => koa.test(module))
        ? contextHandler
        : roles_handler;
}
/** `window.addEventListener('message', listener)`, `socket.on('data', listener)`. */
function listenerRole({ method, name, positional, frame }) {
    const event = value_textOf(positional[0]?.value);
    if (method === 'addEventListener' || method === 'attachEvent')
        return event === 'message' ? ['message'] : undefined;
    if (method !== 'on' && method !== 'once')
        return undefined;
    if (event === 'entry')
        return ['entry'];
    const isSocket = [...frame.file.code.modules].some(module => roles_sockets.test(module));
    if (!isSocket && !name.startsWith(request))
        return undefined;
    return event === 'connection' || event === 'connect' ? ['other'] : ['data'];
}
function isPath(path, value) {
    return (path?.startsWith('/') === true ||
        path === '*' ||
        path === '' ||
        (value?.name === 'RegExp()' && value.taints.length === 0));
}
function note(given, role, known) {
    for (const { value } of given) {
        for (const callable of value.callables ?? [])
            if (callable.kind === 'function')
                set(callable.code, role, known);
        for (const cell of value.cells ?? [])
            if (cell.contents?.items !== undefined)
                note(cell.contents.items.map(item => ({ value: item })), role, known);
    }
}
function set(code, role, known) {
    if (known.has(code))
        return;
    known.set(code, role === roles_handler && code.parameters.length === 4 ? errorHandler : role);
}
/** `server.route({ method, path, handler(request, h) { … } })`. */
function noteHapi(value, known) {
    for (const cell of value?.cells ?? []) {
        for (const item of cell.contents?.items ?? [])
            noteHapi(item, known);
        const given = cell.contents?.members.get('handler');
        if (given !== undefined)
            note([{ value: given }], ['request', 'other'], known);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/entry.js




const requestName = /^_?(?:req|request)$/;
const responseName = /^_?(?:res|resp|response|reply)$/;
const afterRequest = /^_?(?:res|resp|response|reply|next|h|ctx|context|done|callback|cb|_)$/;
const contextName = /^_?(?:ctx)$/;
const pageFile = /(?:^|\/)(?:page|layout)\.[jt]sx?$/;
const routeFile = /(?:^|\/)(?:route|middleware)\.[cm]?[jt]sx?$/;
const routeVerb = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|middleware|loader|action)$/;
const lambdaName = /^(?:\w*[hH]andler\d*|main)$/;
const injected = /^@(?:Body|Query|Param|Headers|Cookies|UploadedFile|UploadedFiles|RawBody|HostParam|Args|QueryParam|BodyParam|PathParam)\b/;
const numeric = /Parse(?:Int|Float|Bool|UUID|Enum)Pipe/;
const serverAction = /^\s*['"]use server['"]/;
/** What the parameters of a function hold when nobody who is seen calls it, and where its result goes. */
function entryOf(closure, frame, machine) {
    const { code, file } = closure;
    const inside = { ...frame, file };
    const offset = code.isMethod === true ? 1 : 0;
    const names = code.parameters.slice(offset).map(parameter => parameter.name ?? '');
    const known = {
        closure,
        role: roleOf(code, machine),
        requestAt: requestPlace(names, closure),
        isAction: isServerAction(closure),
        foreign: parameter => ({
            taints: [machine.taint('request', parameter, inside, parameter.name)],
            constant: false,
        }),
    };
    const value = (parameter, place) => {
        const position = place - offset;
        if (position < 0)
            return namedValue('this');
        const given = byType(parameter, known) ?? byRole(parameter, position, known) ?? byName(parameter, position, known);
        if (given !== undefined)
            return given;
        const name = parameter.name === '' ? undefined : parameter.name;
        return {
            taints: [machine.taint('parameter', parameter, inside, name)],
            constant: false,
            name: name === undefined ? undefined : `?${name}`,
        };
    };
    const isRedirect = code.decorators.some(({ start, end }) => /^Redirect\b/.test(file.source.slice(start, end)));
    const isLambda = isEvent(names[0] ?? '', closure);
    const answer = isRedirect ? redirectAnswer : isLambda ? pageAnswer : undefined;
    return { value, ...(answer === undefined ? {} : { answer }) };
}
function requestPlace(names, closure) {
    const [first = ''] = names;
    const at = names.findIndex((name, i) => requestName.test(name) && afterRequest.test(names[i + 1] ?? ''));
    return at < 0 && requestName.test(first) && isUsedAsRequest(first, closure) ? 0 : at;
}
function byType({ type = '', ...parameter }, { foreign }) {
    if (harmlessTypes.test(type) || numeric.test(type))
        return constant;
    if (injected.test(type))
        return /:?\s(?:number|boolean)$/.test(type) ? constant : foreign(parameter);
    if (/^@Req(?:uest)?\(\)/.test(type))
        return namedValue(request);
    return /^@Res(?:ponse)?\(\)/.test(type) ? namedValue(response) : undefined;
}
function byRole(parameter, position, { role, foreign }) {
    const known = role?.[position];
    if (known === undefined || known === 'other')
        return undefined;
    return known === 'data' ? foreign(parameter) : namedValue(roleNames[known] ?? '');
}
function byName(parameter, position, known) {
    const { name = '', type = '' } = parameter;
    const { requestAt, closure, role } = known;
    if (position === requestAt || requestTypes.test(type))
        return namedValue(request);
    const isResponse = requestAt >= 0 && position === requestAt + 1 && responseName.test(name);
    if (isResponse || responseTypes.test(type))
        return namedValue(response);
    if (contextTypes.test(type))
        return namedValue(context);
    if (position === 0 && entry_isPage(parameter, closure))
        return namedValue(names_page);
    if (position === 0) {
        if (isEvent(name, closure))
            return { ...known.foreign(parameter), name: request };
        const special = byFunction(name, closure);
        if (special !== undefined)
            return special;
    }
    if (known.isAction || (position === 1 && isResolver(closure)))
        return known.foreign(parameter);
    return role?.[position] === 'other' ? unknown : undefined;
}
/** The properties of a page of Next.js: the address of the page, taken apart. */
function entry_isPage(parameter, { file }) {
    const isNext = [...file.code.modules].some(module => /^next\b/.test(module)) || pageFile.test(file.path);
    return isNext && /\b(?:searchParams|params)\b/.test(file.source.slice(parameter.start, parameter.end));
}
/** What a function of a cloud is called with: all of it comes from outside. */
function isEvent(name, { code }) {
    return /^(?:event|evt)$/.test(name) && lambdaName.test(code.name);
}
/** `(parent, args, context)`: what answers a field of GraphQL, and what it is asked with. */
function isResolver({ code }) {
    const [parent = '', args = '', context = ''] = code.parameters.map(({ name }) => name ?? '');
    return (/^_*(?:parent|root|obj|source|_)?$/.test(parent) &&
        code.parameters.length > 1 &&
        (/^_?args$/.test(args) || (args === '' && /^_?(?:context|ctx)$/.test(context))));
}
/** Functions that a framework finds by their name or their file. */
function byFunction(name, closure) {
    const { code, file } = closure;
    if (contextName.test(name) && usesWeb(closure))
        return namedValue(context);
    if (routeVerb.test(code.name) && routeFile.test(file.path))
        return namedValue(request);
    return code.name === 'getServerSideProps' || code.name === 'getInitialProps' ? namedValue(context) : undefined;
}
/** Nothing else has a query and a body. */
function isUsedAsRequest(name, { code, file }) {
    const text = file.source.slice(code.start, Math.min(code.end, code.start + 4000));
    return new RegExp(`\\b${name}\\.(?:query|body|params|cookies)\\b`).test(text);
}
function usesWeb({ file }) {
    const knowsOne = [...file.code.modules].some(module => /koa|hono|^h3$|^egg$|^@midwayjs/.test(module));
    return knowsOne || /\bctx\.(?:body|request|query|params|cookies)\b/.test(file.source);
}
/** A function that a page may call: it, or its file, says `'use server'`. */
function isServerAction({ code, file }) {
    // Functions stand before all else, wherever they are written.
    const first = code.body.find(({ op }) => op !== 'function');
    if (first !== undefined && /^['"]use server['"]/.test(file.source.slice(first.start, first.start + 14)))
        return true;
    return serverAction.test(file.source.slice(0, 200)) && file.code.body.some(one => isExportOf(code.name, one));
}
function isExportOf(name, one) {
    if (one.op !== 'express' || one.value.op !== 'assign')
        return false;
    const { target } = one.value;
    return target.op === 'member' && target.name === name;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/lowering.js
/** The place of a node. */
function lowering_spanOf({ start, end }) {
    return { start, end };
}
/** Nothing at all, at a place. */
function nothingAt(node) {
    return { op: 'sequence', parts: [], ...lowering_spanOf(node) };
}
/** A name as an expression. */
function nameAt(name, node) {
    return { op: 'name', name, ...lowering_spanOf(node) };
}
/** A call that stands for an operator or a form that no call writes down: its name begins with `@`. */
function callAt(name, args, node) {
    return { op: 'call', callee: nameAt(name, node), args: args.map(value => ({ value })), ...lowering_spanOf(node) };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/part.js


const part_first = (node, lowering) => node.children[0] === undefined ? nothingAt(node) : lowering.expression(node.children[0]);
const last = (node, lowering) => {
    const value = node.children.at(-1);
    return value === undefined ? nothingAt(node) : lowering.expression(value);
};
function lowerParts(node, lowering) {
    return {
        op: 'sequence',
        parts: node.children.filter(child => child.field !== 'operator').map(lowering.expression),
        ...lowering_spanOf(node),
    };
}
/** The expression in a field; nothing at all when the grammar could not read it. */
function field(node, name, lowering) {
    const child = childIn(node, name);
    return child === undefined ? nothingAt(node) : lowering.expression(child);
}
const logic = { '&&': 'and', '||': 'or', '??': '??' };

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/assignment.js



function lowerAssignment(node, lowering) {
    const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
    if (left === undefined || right === undefined)
        return lowerParts(node, lowering);
    const target = lowering.target(left);
    const value = namedValueOf(right, left, lowering);
    const operator = childIn(node, 'operator')?.type.replace(/=$/, '');
    const nested = operator === undefined && target.op === 'index' && target.object.op === 'index'
        ? [target.object.key, target.key]
        : undefined;
    if (nested !== undefined) {
        const assign = { op: 'assign', target, value, ...lowering_spanOf(node) };
        return { op: 'sequence', parts: [callAt('@setnested', nested, node), assign], last: true, ...lowering_spanOf(node) };
    }
    const kind = operator === undefined ? undefined : logic[operator];
    if (kind !== undefined) {
        const joined = {
            op: 'logic',
            operator: kind,
            parts: [lowering.expression(left), value],
            ...lowering_spanOf(node),
        };
        return { op: 'assign', target, value: joined, ...lowering_spanOf(node) };
    }
    return { op: 'assign', target, value, ...(operator === undefined ? {} : { operator }), ...lowering_spanOf(node) };
}
/** A value that is given a name: a function without one takes it. */
function namedValueOf(value, name, lowering) {
    const lowered = lowering.expression(value);
    if (lowered.op !== 'function' || lowered.code.name !== '')
        return lowered;
    return { ...lowered, code: { ...lowered.code, name: /[\w$]*$/.exec(lowering.text(name))?.[0] ?? '' } };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/target.js


/** What stands on the left of an assignment, a declaration or a loop; `declares` when it makes the names that it holds. */
function lowerTarget(node, lowering, declares = false) {
    const [only] = node.children;
    switch (node.type) {
        case 'identifier':
        case 'shorthand_property_identifier_pattern':
        case 'type_identifier':
            return named(node, lowering, declares);
        case 'object_pattern':
        case 'object':
            return { op: 'map', targets: node.children.map(child => target_entryOf(child, lowering, declares)), ...lowering_spanOf(node) };
        case 'array_pattern':
        case 'array':
            return {
                op: 'list',
                targets: withHoles(node, lowering).map(child => child && lowering.target(child, declares)),
                ...lowering_spanOf(node),
            };
        case 'assignment_pattern':
        case 'object_assignment_pattern':
        case 'assignment_expression': {
            const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
            if (left === undefined || right === undefined)
                break;
            return {
                op: 'default',
                target: lowering.target(left, declares),
                value: lowering.expression(right),
                ...lowering_spanOf(node),
            };
        }
        case 'rest_pattern':
        case 'spread_element':
            if (only === undefined)
                break;
            return { op: 'rest', target: lowering.target(only, declares), ...lowering_spanOf(node) };
        case 'member_expression':
        case 'subscript_expression': {
            const place = lowering.expression(node);
            if (place.op === 'member' || place.op === 'index' || place.op === 'name')
                return place;
            break;
        }
        case 'undefined':
            return { op: 'list', targets: [], ...lowering_spanOf(node) };
        default:
            if (only !== undefined && node.children.length === 1)
                return lowering.target(only, declares);
    }
    return { op: 'list', targets: [], ...lowering_spanOf(node) };
}
function named(node, { text, scope }, declares) {
    const name = text(node);
    (declares ? scope.declared : scope.assigned).add(name);
    return { op: 'name', name: name === 'exports' && !scope.declared.has(name) ? '@exports' : name, ...lowering_spanOf(node) };
}
function target_entryOf(node, lowering, declares) {
    const key = childIn(node, 'key');
    const value = childIn(node, 'value');
    if (key !== undefined && value !== undefined)
        return { key: lowerKey(key, lowering), target: lowering.target(value, declares) };
    const target = lowering.target(node, declares);
    const inner = target.op === 'default' ? target.target : target;
    return {
        key: inner.op === 'name' ? { op: 'constant', value: inner.name, ...lowering_spanOf(node) } : nothingAt(node),
        target,
    };
}
/** The name under which something is in an object. */
function lowerKey(node, lowering) {
    if (node.type === 'string' || node.type === 'computed_property_name') {
        const [only] = node.children;
        return node.type === 'string'
            ? lowering.expression(node)
            : only === undefined
                ? nothingAt(node)
                : lowering.expression(only);
    }
    return { op: 'constant', value: lowering.text(node), ...lowering_spanOf(node) };
}
/** The elements of an array or a pattern; `undefined` for those that are left out, which the tree does not tell. */
function withHoles(node, { source }) {
    const all = [];
    let from = node.start + 1;
    for (const child of node.children) {
        const commas = commasIn(source.slice(from, child.start));
        for (let hole = all.length === 0 ? 0 : 1; hole < commas; hole++)
            all.push(undefined);
        all.push(child);
        from = child.end;
    }
    return all;
}
function commasIn(gap) {
    return gap.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').split(',').length - 1;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/function.js



/** A function, an arrow function or a method. */
function lowerFunction(node, lowering, { name: given, isMethod = false, isStatic = false, isProperty = false, decorators = [] } = {}) {
    const name = childIn(node, 'name');
    const outer = { scope: lowering.scope, hasYield: lowering.hasYield };
    lowering.scope = { declared: new Set(), assigned: new Set() };
    lowering.hasYield = false;
    const parameters = function_parametersOf(node, lowering);
    const body = bodyOf(node, lowering);
    const { declared, assigned } = lowering.scope;
    const names = [...assigned].filter(one => !declared.has(one));
    const self = {
        target: { op: 'name', name: 'this', ...lowering_spanOf(node) },
        name: 'this',
        start: node.start,
        end: node.start,
    };
    const code = {
        name: given ?? (name === undefined ? '' : lowering.text(name)),
        nameAt: lowering_spanOf(name ?? node),
        parameters: isMethod && !isStatic ? [self, ...parameters] : parameters,
        body: names.length === 0 ? body : [{ op: 'outer', names, ...lowering_spanOf(node) }, ...body],
        decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
        isMethod: isMethod && !isStatic,
        isStatic,
        isProperty,
        isArrow: node.type === 'arrow_function',
        isGenerator: lowering.hasYield,
        ...lowering_spanOf(node),
    };
    lowering.scope = outer.scope;
    lowering.hasYield = outer.hasYield;
    return code;
}
function bodyOf(node, lowering) {
    const body = childIn(node, 'body');
    if (body === undefined)
        return [];
    if (body.type === 'statement_block')
        return lowering.statements(body.children);
    return [{ op: 'return', value: lowering.expression(body), ...lowering_spanOf(body) }];
}
function function_parametersOf(node, lowering) {
    const single = childIn(node, 'parameter');
    const nodes = single === undefined ? (childIn(node, 'parameters')?.children ?? []) : [single];
    return nodes.flatMap(parameter => lowerParameter(parameter, lowering));
}
function lowerParameter(node, lowering) {
    const isTyped = node.type === 'required_parameter' || node.type === 'optional_parameter';
    const pattern = isTyped ? (childIn(node, 'pattern') ?? node) : node;
    if (pattern.type === 'this')
        return [];
    const isDefault = pattern.type === 'assignment_pattern';
    const place = isDefault ? (childIn(pattern, 'left') ?? pattern) : pattern;
    const fallback = isDefault ? childIn(pattern, 'right') : isTyped ? childIn(node, 'value') : undefined;
    const isRest = place.type === 'rest_pattern';
    const inner = isRest ? (place.children[0] ?? place) : place;
    const target = lowering.target(inner, true);
    return [
        {
            target,
            name: target.op === 'name' ? target.name : undefined,
            type: isTyped ? function_typeOf(node, lowering) : undefined,
            fallback: fallback === undefined ? undefined : lowering.expression(fallback),
            rest: isRest ? 'list' : undefined,
            ...lowering_spanOf(node),
        },
    ];
}
/** The type of a parameter, its decorators before it: `@Param('id') string`. */
function function_typeOf(node, { text }) {
    const decorators = childrenOf(node, 'decorator').map(text);
    const type = childIn(node, 'type');
    const written = type === undefined ? [] : [text(type).replace(/^\s*:\s*/, '')];
    return decorators.length + written.length === 0 ? undefined : [...decorators, ...written].join(' ');
}
/** A class: its methods are given `this`, its fields are set when it is made. */
function lowerClass(node, lowering, decorators = []) {
    const name = childIn(node, 'name');
    const heritage = childrenOf(node, 'class_heritage')[0]?.children ?? [];
    const bases = heritage.flatMap(base => base.type === 'extends_clause'
        ? base.children.filter(child => child.field === 'value')
        : base.type === 'implements_clause'
            ? []
            : [base]);
    const own = [...decorators, ...childrenOf(node, 'decorator')];
    return {
        name: name === undefined ? '' : lowering.text(name),
        nameAt: lowering_spanOf(name ?? node),
        bases: bases.map(lowering.expression),
        decorators: own.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
        body: membersOf(childIn(node, 'body')?.children ?? [], lowering),
        ...lowering_spanOf(node),
    };
}
function membersOf(nodes, lowering) {
    let decorators = [];
    return nodes.flatMap(node => {
        if (node.type === 'decorator') {
            decorators.push(node);
            return [];
        }
        const own = [...decorators, ...childrenOf(node, 'decorator')];
        decorators = [];
        return lowering.deeper(node, () => lowerClassMember(node, own, lowering)) ?? [];
    });
}
function lowerClassMember(node, decorators, lowering) {
    const key = childIn(node, 'name') ?? childIn(node, 'property');
    const head = key === undefined ? '' : lowering.source.slice(node.start, key.start);
    const isStatic = /\bstatic\b/.test(head);
    if (node.type === 'method_definition')
        return [
            {
                op: 'function',
                code: lowerFunction(node, lowering, {
                    isMethod: true,
                    isStatic,
                    isProperty: /\bget\s+$/.test(head),
                    decorators,
                }),
                ...lowering_spanOf(node),
            },
        ];
    if (node.type === 'class_static_block')
        return [...lowering.statements(childIn(node, 'body')?.children ?? [])];
    const value = childIn(node, 'value');
    if (key === undefined || value === undefined)
        return [];
    const name = lowering.text(key);
    if (value.type === 'arrow_function' || value.type === 'function_expression')
        return [
            {
                op: 'function',
                code: {
                    ...lowerFunction(value, lowering, { name, isMethod: true, isStatic, decorators }),
                    nameAt: lowering_spanOf(key),
                },
                ...lowering_spanOf(node),
            },
        ];
    const target = { op: 'name', name, ...lowering_spanOf(key) };
    return [
        {
            op: 'express',
            value: { op: 'assign', target, value: lowering.expression(value), ...lowering_spanOf(node) },
            ...lowering_spanOf(node),
        },
    ];
}
/** A method, a getter or a setter in an object literal. */
function lowerObjectMethod(node, lowering) {
    const key = childIn(node, 'name');
    if (key === undefined)
        return undefined;
    const value = { op: 'function', code: lowerFunction(node, lowering), ...lowering_spanOf(node) };
    return { key: lowerKey(key, lowering), value };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/jsx.js


/** `<a b={c}>d</a>` as `@jsx('a', d, { b: c })`: properties are keywords. */
function lowerJsx(node, lowering) {
    const tag = node.type === 'jsx_element' ? childIn(node, 'open_tag') : node;
    const inner = node.children.filter(child => child.field !== 'open_tag' && child.field !== 'close_tag' && child !== tag);
    const children = inner
        .filter(child => child.field === undefined && child.type !== 'jsx_text')
        .flatMap(child => givenBy(child, lowering) ?? []);
    const attributes = (tag?.children ?? [])
        .filter(child => child.field === 'attribute')
        .map(child => lowerAttribute(child, lowering));
    const args = [
        { value: lowerTag(node, tag, lowering) },
        ...(node.type === 'jsx_element' ? children.map(value => ({ value })) : []),
        ...attributes,
    ];
    return { op: 'call', callee: nameAt('@jsx', childIn(tag, 'name') ?? node), args, ...lowering_spanOf(node) };
}
/** Small letters name an element of the page, anything else a component. */
function lowerTag(node, tag, lowering) {
    const name = childIn(tag, 'name');
    const text = name === undefined ? '' : lowering.text(name);
    return name === undefined || /^[a-z][\w-]*$/.test(text)
        ? { op: 'constant', value: text, ...lowering_spanOf(name ?? node) }
        : lowering.expression(name);
}
function lowerAttribute(node, lowering) {
    if (node.type !== 'jsx_attribute') {
        const spread = childrenOf(node, 'spread_element')[0];
        return spread === undefined
            ? { value: lowering.expression(node) }
            : { name: '**', value: lowering.expression(spread) };
    }
    const [name, value] = node.children;
    const at = name ?? node;
    const given = value === undefined ? undefined : givenBy(value, lowering);
    return { name: lowering.text(at), value: given ?? { op: 'constant', value: true, ...lowering_spanOf(at) } };
}
function givenBy(node, lowering) {
    if (node.type !== 'jsx_expression')
        return lowering.expression(node);
    const [only] = node.children;
    return only === undefined ? undefined : lowering.expression(only);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/compare.js


const equal = new Set(['==', '===']);
const different = new Set(['!=', '!==']);
/** A comparison; some ask what a call would ask, and are lowered to that. */
function lowerComparison(node, operator, left, right, lowering) {
    return (typeTest(node, operator, left, right, lowering) ??
        searchTest(node, operator, left, right, lowering) ??
        compare_plain(node, operator, left, right, lowering));
}
function compare_plain(node, operator, left, right, lowering) {
    return {
        op: 'compare',
        first: lowering.expression(left),
        rest: [{ operator, value: lowering.expression(right) }],
        ...lowering_spanOf(node),
    };
}
/** `typeof x === 'number'` as `@isnumber(x)`. */
function typeTest(node, operator, left, right, lowering) {
    if (!equal.has(operator) && !different.has(operator))
        return undefined;
    const [asked, said] = left.type === 'unary_expression' ? [left, right] : [right, left];
    const argument = childIn(asked, 'argument');
    if (asked.type !== 'unary_expression' ||
        childIn(asked, 'operator')?.type !== 'typeof' ||
        argument === undefined ||
        said.type !== 'string')
        return undefined;
    const type = lowering.text(said).slice(1, -1);
    const test = callAt(`@is${type}`, [lowering.expression(argument)], node);
    return equal.has(operator) ? test : { op: 'not', value: test, ...lowering_spanOf(node) };
}
/** `a.indexOf(b) !== -1`, `>= 0` and `> -1` as `a.includes(b)`; `a.indexOf(b) === 0` as `a.startsWith(b)`. */
function searchTest(node, operator, left, right, lowering) {
    const callee = left.type === 'call_expression' ? childIn(left, 'function') : undefined;
    const property = childIn(callee, 'property');
    if (property === undefined || !['indexOf', 'search', 'lastIndexOf'].includes(lowering.text(property)))
        return undefined;
    const said = `${operator} ${lowering.text(right)}`.replace(/^([!=]=)=/, '$1');
    const call = lowering.expression(left);
    if (call.op !== 'call' || call.callee.op !== 'member')
        return undefined;
    const asked = (name) => ({
        ...call,
        callee: { ...call.callee, op: 'member', name },
    });
    if (said === '== 0')
        return asked('startsWith');
    if (said === '!= 0')
        return { op: 'not', value: asked('startsWith'), ...lowering_spanOf(node) };
    if (said === '!= -1' || said === '>= 0' || said === '> -1')
        return asked('includes');
    return said === '== -1' || said === '< 0' ? { op: 'not', value: asked('includes'), ...lowering_spanOf(node) } : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/operator.js




const comparisons = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in']);
/** Operators that group to the left nest as deep as the file is long: one flat list. */
function lowerBinary(node, lowering) {
    const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
    const operator = childIn(node, 'operator')?.type ?? '';
    if (left === undefined || right === undefined)
        return lowerParts(node, lowering);
    if (comparisons.has(operator))
        return lowerComparison(node, operator, left, right, lowering);
    if (operator === 'instanceof')
        return callAt('@instanceof', [lowering.expression(left), lowering.expression(right)], node);
    const kind = logic[operator];
    return kind === undefined ? lowerChain(node, lowering) : lowerLogic(node, operator, kind, lowering);
}
function lowerChain(node, lowering) {
    const rest = [];
    let at = node;
    while (at.type === 'binary_expression') {
        const [left, right] = [childIn(at, 'left'), childIn(at, 'right')];
        const operator = childIn(at, 'operator')?.type ?? '';
        if (left === undefined ||
            right === undefined ||
            comparisons.has(operator) ||
            logic[operator] !== undefined ||
            operator === 'instanceof')
            break;
        rest.push({ operator, value: lowering.expression(right) });
        at = left;
    }
    return { op: 'chain', first: lowering.expression(at), rest: rest.toReversed(), ...lowering_spanOf(node) };
}
function lowerLogic(node, sign, operator, lowering) {
    const parts = [];
    let at = node;
    while (at?.type === 'binary_expression' && childIn(at, 'operator')?.type === sign) {
        const right = childIn(at, 'right');
        if (right !== undefined)
            parts.push(lowering.expression(right));
        at = childIn(at, 'left');
    }
    if (at !== undefined)
        parts.push(lowering.expression(at));
    return { op: 'logic', operator, parts: parts.toReversed(), ...lowering_spanOf(node) };
}
function lowerUnary(node, lowering) {
    const operator = childIn(node, 'operator')?.type ?? '';
    const value = field(node, 'argument', lowering);
    const span = lowering_spanOf(node);
    if (operator === '!')
        return { op: 'not', value, ...span };
    if (operator === '-')
        return { op: 'negate', value, ...span };
    if (operator === 'void')
        return { op: 'sequence', parts: [value, { op: 'constant', value: null, ...span }], last: true, ...span };
    // `~a.indexOf(b)` is true when it is there.
    if (operator === '~' && value.op === 'call' && value.callee.op === 'member' && value.callee.name === 'indexOf')
        return { ...value, callee: { ...value.callee, name: 'includes' } };
    if (operator === 'typeof' || operator === '+' || operator === '~')
        return callAt(operator === '+' ? 'Number' : `@${operator}`, [value], node);
    if (operator !== 'delete')
        return value;
    return { op: 'sequence', parts: [value, { op: 'constant', value: true, ...span }], last: true, ...span };
}
function lowerUpdate(node, lowering) {
    const argument = childIn(node, 'argument');
    if (argument === undefined)
        return nothingAt(node);
    const operator = childIn(node, 'operator')?.type === '--' ? '-' : '+';
    return {
        op: 'assign',
        target: lowering.target(argument),
        value: { op: 'constant', value: 1, ...lowering_spanOf(node) },
        operator,
        ...lowering_spanOf(node),
    };
}
function lowerChoice(node, lowering) {
    return {
        op: 'choice',
        condition: field(node, 'condition', lowering),
        consequence: field(node, 'consequence', lowering),
        otherwise: field(node, 'alternative', lowering),
        ...lowering_spanOf(node),
    };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/string.js


const letters = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    '0': '\0',
    '\n': '',
    '\r': '',
    '\r\n': '',
};
/** The text of a string or of the constant parts of a template. */
function textOfString(node, { text }) {
    return node.children
        .map(part => (part.type === 'escape_sequence' ? unescaped(text(part).slice(1)) : text(part)))
        .join('');
}
function unescaped(sequence) {
    const code = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})$/.exec(sequence);
    const digits = code?.[1] ?? code?.[2] ?? code?.[3];
    if (digits === undefined)
        return letters[sequence] ?? sequence;
    const point = Number.parseInt(digits, 16);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
}
/** A string literal. */
function lowerString(node, lowering) {
    return { op: 'constant', value: textOfString(node, lowering), ...lowering_spanOf(node) };
}
/** A template: known when nothing is put into it. */
function lowerTemplate(node, lowering) {
    const holes = childrenOf(node, 'template_substitution');
    if (holes.length === 0)
        return { op: 'constant', value: textOfString(node, lowering), ...lowering_spanOf(node) };
    return { op: 'template', parts: node.children.map(part => lowerPart(part, lowering)), ...lowering_spanOf(node) };
}
function lowerPart(part, lowering) {
    if (part.type !== 'template_substitution')
        return { op: 'constant', value: textOfString({ ...part, children: [part] }, lowering), ...lowering_spanOf(part) };
    const [inner] = part.children;
    return inner === undefined ? { op: 'constant', value: '', ...lowering_spanOf(part) } : lowering.expression(inner);
}
/** A template with a tag: the tag is called with the constant parts and with each hole. */
function lowerTagged(node, tag, template, lowering) {
    const texts = template.children
        .filter(part => part.type !== 'template_substitution')
        .map(part => lowerPart(part, lowering));
    const holes = childrenOf(template, 'template_substitution').map(part => lowerPart(part, lowering));
    const parts = { op: 'list', type: 'list', items: texts, ...lowering_spanOf(template) };
    return {
        op: 'call',
        callee: { op: 'name', name: '@tagged', ...lowering_spanOf(template) },
        args: [tag, parts, ...holes].map(value => ({ value })),
        ...lowering_spanOf(node),
    };
}
/** A pattern between slashes. */
function lowerPattern(node, { text }) {
    const whole = text(node);
    const end = whole.lastIndexOf('/');
    return { op: 'pattern', source: whole.slice(1, end), flags: whole.slice(end + 1), ...lowering_spanOf(node) };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/expression.js









const known = (value) => node => ({ op: 'constant', value, ...lowering_spanOf(node) });
const functionValue = (node, lowering) => ({
    op: 'function',
    code: lowerFunction(node, lowering),
    ...lowering_spanOf(node),
});
const lowerers = {
    identifier: lowerName,
    shorthand_property_identifier: lowerName,
    this: node => nameAt('this', node),
    super: node => nameAt('super', node),
    undefined: known(null),
    null: known(null),
    true: known(true),
    false: known(false),
    number: lowerNumber,
    string: lowerString,
    template_string: lowerTemplate,
    regex: lowerPattern,
    member_expression: lowerMember,
    nested_identifier: lowerMember,
    subscript_expression: lowerSubscript,
    call_expression: lowerCall,
    new_expression: lowerCall,
    import: node => nameAt('require', node),
    binary_expression: lowerBinary,
    unary_expression: lowerUnary,
    update_expression: lowerUpdate,
    ternary_expression: lowerChoice,
    assignment_expression: lowerAssignment,
    augmented_assignment_expression: lowerAssignment,
    parenthesized_expression: part_first,
    await_expression: part_first,
    as_expression: part_first,
    satisfies_expression: part_first,
    non_null_expression: part_first,
    instantiation_expression: part_first,
    type_assertion: last,
    sequence_expression: (node, lowering) => ({
        op: 'sequence',
        parts: node.children.map(lowering.expression),
        last: true,
        ...lowering_spanOf(node),
    }),
    spread_element: (node, lowering) => ({ op: 'spread', value: part_first(node, lowering), ...lowering_spanOf(node) }),
    array: lowerArray,
    object: lowerObject,
    arrow_function: functionValue,
    function_expression: functionValue,
    generator_function: functionValue,
    class: (node, lowering) => ({ op: 'class', code: lowerClass(node, lowering), ...lowering_spanOf(node) }),
    yield_expression: lowerYield,
    jsx_element: lowerJsx,
    jsx_self_closing_element: lowerJsx,
    jsx_fragment: lowerJsx,
};
/** An expression; what the language has and this does not know keeps the data of its parts. */
function lowerExpression(node, lowering) {
    const lower = lowerers[node.type];
    return lower === undefined ? lowerParts(node, lowering) : lower(node, lowering);
}
function lowerName(node, { text, scope }) {
    const name = text(node);
    return nameAt(name === 'exports' && !scope.declared.has(name) ? '@exports' : name, node);
}
function lowerMember(node, lowering) {
    const property = childIn(node, 'property') ?? node.children.at(-1);
    const object = childIn(node, 'object') ?? node.children[0];
    if (property === undefined || object === undefined)
        return lowerParts(node, lowering);
    const name = lowering.text(property);
    if (name === 'exports' && object.type === 'identifier' && lowering.text(object) === 'module')
        return nameAt('@exports', node);
    const member = {
        op: 'member',
        object: lowering.expression(object),
        name,
        nameAt: lowering_spanOf(property),
        ...lowering_spanOf(node),
    };
    return name === 'length' ? { op: 'number', value: member, ...lowering_spanOf(node) } : member;
}
const identifier = /^[A-Za-z_$][\w$]*$/;
/** `a['b']` is `a.b`. */
function lowerSubscript(node, lowering) {
    const object = field(node, 'object', lowering);
    const index = childIn(node, 'index');
    if (index === undefined)
        return object;
    const key = lowering.expression(index);
    if (key.op === 'constant' && typeof key.value === 'string' && identifier.test(key.value))
        return { op: 'member', object, name: key.value, nameAt: lowering_spanOf(index), ...lowering_spanOf(node) };
    return { op: 'index', object, key, ...lowering_spanOf(node) };
}
function lowerCall(node, lowering) {
    const isNew = node.type === 'new_expression';
    const callee = field(node, isNew ? 'constructor' : 'function', lowering);
    const list = childIn(node, 'arguments');
    if (list?.type === 'template_string')
        return lowerTagged(node, callee, list, lowering);
    const args = (list?.children ?? []).map(arg => ({ value: lowering.expression(arg) }));
    return { op: 'call', callee, args, ...(isNew ? { isNew } : {}), ...lowering_spanOf(node) };
}
function lowerNumber(node, { text }) {
    const value = Number(text(node).replaceAll('_', '').replace(/n$/, ''));
    return Number.isFinite(value)
        ? { op: 'constant', value, ...lowering_spanOf(node) }
        : { op: 'number', value: nothingAt(node), ...lowering_spanOf(node) };
}
function lowerArray(node, lowering) {
    return {
        op: 'list',
        type: 'list',
        items: withHoles(node, lowering).map(child => (child === undefined ? nothingAt(node) : lowering.expression(child))),
        ...lowering_spanOf(node),
    };
}
function lowerObject(node, lowering) {
    return { op: 'map', entries: node.children.flatMap(child => lowerEntry(child, lowering) ?? []), ...lowering_spanOf(node) };
}
function lowerEntry(node, lowering) {
    if (node.type === 'spread_element')
        return { value: part_first(node, lowering) };
    if (node.type === 'method_definition')
        return lowerObjectMethod(node, lowering);
    const [key, value] = [childIn(node, 'key'), childIn(node, 'value')];
    if (key !== undefined && value !== undefined)
        return { key: lowerKey(key, lowering), value: namedValueOf(value, key, lowering) };
    return { key: { op: 'constant', value: lowering.text(node), ...lowering_spanOf(node) }, value: lowering.expression(node) };
}
function lowerYield(node, lowering) {
    lowering.hasYield = true;
    const [value] = node.children;
    return { op: 'yield', value: value === undefined ? undefined : lowering.expression(value), ...lowering_spanOf(node) };
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/minified.js
/** Characters of a line above which no person wrote it. */
const longLine = 1000;
/** What bundlers leave at the beginning of what they make. */
const bundled = /__webpack_require__|webpackBootstrap|__esModule\(\)|parcelRequire|System\.register\(\[|\/\*\*\*\*\*\*\/ \(/;
/** True for code that a tool made from other code: nobody reads or mends it there. */
function isMinified(source) {
    if (source.length < 2 * longLine)
        return false;
    const lines = source.split('\n');
    const long = lines.reduce((sum, line) => sum + (line.length > longLine ? codeIn(line) : 0), 0);
    if (long > source.length / 2)
        return true;
    return source.length > 100_000 && bundled.test(source);
}
/** Letters outside of long strings and gaps: a table of data in one line is not code, nor is what was blanked. */
function codeIn(line) {
    return line.replaceAll(/"[^"]{200,}"|'[^']{200,}'|`[^`]{200,}`| {200,}/g, '').length;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/enum.js



/** An enumeration: an object of constants. */
function lowerEnum(node, lowering) {
    const name = childIn(node, 'name');
    if (name === undefined)
        return [];
    const entries = (childIn(node, 'body')?.children ?? []).map((member, i) => {
        const key = childIn(member, 'name') ?? member;
        const value = childIn(member, 'value');
        const number = { op: 'constant', value: i, ...lowering_spanOf(member) };
        return { key: lowerKey(key, lowering), value: value === undefined ? number : lowering.expression(value) };
    });
    return [
        {
            op: 'express',
            value: {
                op: 'assign',
                target: lowering.target(name, true),
                value: { op: 'map', entries, ...lowering_spanOf(node) },
                ...lowering_spanOf(node),
            },
            ...lowering_spanOf(node),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/import.js



const import_exported = '@exports';
/** `import …`: what it binds. Types bind nothing. */
function lowerImport(node, lowering) {
    const clause = childrenOf(node, 'import_clause', 'import_require_clause')[0];
    const source = childIn(node, 'source') ?? childIn(clause, 'source');
    if (source === undefined || /^import\s+type\b/.test(lowering.text(node)))
        return [];
    const module = textOfString(source, lowering);
    lowering.modules.add(module.replace(/^node:/, ''));
    const bindings = (clause?.children ?? []).flatMap((child) => {
        if (child.type === 'identifier')
            return [bindingOf(child, clause?.type === 'import_require_clause' ? undefined : 'default')];
        if (child.type === 'namespace_import')
            return child.children.map(name => bindingOf(name, undefined));
        return childrenOf(child, 'import_specifier').flatMap(specifier => {
            const name = childIn(specifier, 'name');
            return name === undefined ? [] : [bindingOf(childIn(specifier, 'alias') ?? name, lowering.text(name))];
        });
    });
    function bindingOf(local, name) {
        lowering.scope.declared.add(lowering.text(local));
        return { local: lowering.text(local), module, name, ...lowering_spanOf(local) };
    }
    return bindings.length === 0 ? [] : [{ op: 'import', bindings, ...lowering_spanOf(node) }];
}
/** `export …`: the declaration itself, and what the module has under that name. */
function lowerExport(node, lowering, declare) {
    const declaration = childIn(node, 'declaration');
    if (declaration !== undefined) {
        const statements = declare(declaration, childrenOf(node, 'decorator'));
        const isDefault = /^\s*export\s+default\b/.test(lowering.source.slice(node.start, declaration.start)) ||
            /\bdefault\s+$/.test(lowering.source.slice(node.start, declaration.start));
        return [
            ...statements,
            ...namesIn(statements).map(name => give(isDefault ? 'default' : name, nameAt(name, node), node)),
        ];
    }
    const value = childIn(node, 'value');
    if (value !== undefined)
        return [give('default', lowering.expression(value), node)];
    const source = childIn(node, 'source');
    const from = source === undefined
        ? undefined
        : callAt('require', [{ op: 'constant', value: textOfString(source, lowering), ...lowering_spanOf(source) }], source);
    const clause = childrenOf(node, 'export_clause')[0];
    if (clause !== undefined)
        return lowerClause(clause, from, lowering);
    const [only] = node.children;
    if (from === undefined)
        return only === undefined
            ? []
            : [
                {
                    op: 'express',
                    value: { op: 'assign', target: target(node), value: lowering.expression(only), ...lowering_spanOf(node) },
                    ...lowering_spanOf(node),
                },
            ];
    const [name] = childrenOf(node, 'namespace_export')[0]?.children ?? [];
    if (name !== undefined)
        return [give(lowering.text(name), from, node)];
    return [{ op: 'express', value: callAt('Object.assign', [nameAt(import_exported, node), from], node), ...lowering_spanOf(node) }];
}
function lowerClause(clause, from, lowering) {
    return childrenOf(clause, 'export_specifier').flatMap(specifier => {
        const name = childIn(specifier, 'name');
        if (name === undefined)
            return [];
        const own = nameAt(lowering.text(name), name);
        const value = from === undefined
            ? own
            : { op: 'member', object: from, name: lowering.text(name), nameAt: lowering_spanOf(name), ...lowering_spanOf(name) };
        return [give(lowering.text(childIn(specifier, 'alias') ?? name), value, specifier)];
    });
}
function target(node) {
    return { op: 'name', name: import_exported, ...lowering_spanOf(node) };
}
function give(name, value, node) {
    const place = { op: 'member', object: nameAt(import_exported, node), name, nameAt: lowering_spanOf(node), ...lowering_spanOf(node) };
    return { op: 'express', value: { op: 'assign', target: place, value, ...lowering_spanOf(node) }, ...lowering_spanOf(node) };
}
/** The names that statements define. */
function namesIn(statements) {
    return statements.flatMap(statement => {
        if (statement.op === 'function' || statement.op === 'class')
            return [statement.code.name];
        return statement.op === 'express' && statement.value.op === 'assign' ? import_namesOf(statement.value.target) : [];
    });
}
function import_namesOf(of) {
    if (of.op === 'name')
        return [of.name];
    if (of.op === 'default' || of.op === 'rest')
        return import_namesOf(of.target);
    if (of.op === 'map')
        return of.targets.flatMap(entry => import_namesOf(entry.target));
    return of.op === 'list' ? of.targets.flatMap(one => (one === undefined ? [] : import_namesOf(one))) : [];
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/switch.js


function lowerSwitch(node, lowering) {
    const subject = childIn(node, 'value');
    const cases = (childIn(node, 'body')?.children ?? []).map((clause) => {
        const value = childIn(clause, 'value');
        const body = lowering.statements(clause.children.filter(child => child.field === 'body'));
        return {
            values: value === undefined ? undefined : [lowering.expression(value)],
            isDefault: clause.type === 'switch_default',
            captures: [],
            body,
        };
    });
    const merged = mergedCases(cases);
    if (subject === undefined)
        return cases.flatMap(one => one.body);
    const ordered = [...merged.filter(one => one.isDefault !== true), ...merged.filter(one => one.isDefault === true)];
    return [{ op: 'switch', subject: lowering.expression(subject), cases: ordered, fallsThrough: true, ...lowering_spanOf(node) }];
}
/** `case 'a': case 'b': …` is one case with two values. */
function mergedCases(cases) {
    const merged = [];
    let waiting = [];
    for (const one of cases) {
        const isEmpty = one.body.length === 0 && one.values !== undefined && one !== cases.at(-1);
        if (isEmpty)
            waiting.push(...(one.values ?? []));
        else {
            merged.push(one.values === undefined ? one : { ...one, values: [...waiting, ...one.values] });
            waiting = [];
        }
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/statement.js







const statement_none = () => [];
const statement_define = (node, lowering) => {
    declareName(node, lowering);
    return [{ op: 'function', code: lowerFunction(node, lowering), ...lowering_spanOf(node) }];
};
const defineClass = (node, lowering) => declared(node, [], lowering);
const statement_lowerers = {
    expression_statement: (node, lowering) => node.children.flatMap(child => child.type === 'internal_module' ? lowerNamespace(child, lowering) : [express(child, lowering)]),
    lexical_declaration: lowerDeclaration,
    variable_declaration: lowerDeclaration,
    function_declaration: statement_define,
    generator_function_declaration: statement_define,
    class_declaration: defineClass,
    abstract_class_declaration: defineClass,
    enum_declaration: lowerEnum,
    return_statement: (node, lowering) => [{ op: 'return', value: firstOf(node, lowering), ...lowering_spanOf(node) }],
    throw_statement: (node, lowering) => [{ op: 'throw', value: firstOf(node, lowering), ...lowering_spanOf(node) }],
    break_statement: node => [{ op: 'break', ...lowering_spanOf(node) }],
    continue_statement: node => [{ op: 'continue', ...lowering_spanOf(node) }],
    if_statement: lowerIf,
    for_statement: lowerFor,
    for_in_statement: lowerForIn,
    while_statement: (node, lowering) => [
        {
            op: 'loop',
            condition: conditionOf(node, lowering),
            body: statement_bodyOf(node, lowering),
            otherwise: [],
            ...lowering_spanOf(node),
        },
    ],
    do_statement: (node, lowering) => [
        {
            op: 'loop',
            bodyFirst: true,
            condition: conditionOf(node, lowering),
            body: statement_bodyOf(node, lowering),
            otherwise: [],
            ...lowering_spanOf(node),
        },
    ],
    try_statement: lowerTry,
    switch_statement: lowerSwitch,
    labeled_statement: statement_bodyOf,
    import_statement: lowerImport,
    export_statement: (node, lowering) => lowerExport(node, lowering, (declaration, decorators) => declared(declaration, decorators, lowering)),
    internal_module: lowerNamespace,
    module: lowerNamespace,
    interface_declaration: statement_none,
    type_alias_declaration: statement_none,
    ambient_declaration: statement_none,
    function_signature: statement_none,
    import_alias: statement_none,
    empty_statement: statement_none,
    debugger_statement: statement_none,
    hash_bang_line: statement_none,
    comment: statement_none,
};
/** Statements, one after another; functions first, as they may be called before they are written down. */
function lowerStatements(nodes, lowering) {
    const hoisted = [];
    const others = [];
    const late = [];
    for (const node of nodes) {
        const statements = lowering.deeper(node, () => lowerStatement(node, lowering)) ?? [];
        const isNameList = node.type === 'export_statement' && childrenOf(node, 'export_clause').length > 0;
        const inner = node.type === 'export_statement' ? childIn(node, 'declaration') : node;
        const isFunction = inner?.type === 'function_declaration' || inner?.type === 'generator_function_declaration';
        (isNameList ? late : isFunction ? hoisted : others).push(...statements);
    }
    return [...hoisted, ...others, ...late];
}
function lowerStatement(node, lowering) {
    const lower = statement_lowerers[node.type];
    if (lower !== undefined)
        return lower(node, lowering);
    if (node.type === 'statement_block' || node.type === 'ERROR')
        return lowerStatements(node.children, lowering);
    return [express(node, lowering)];
}
function express(node, lowering) {
    return { op: 'express', value: lowering.expression(node), ...lowering_spanOf(node) };
}
function firstOf(node, lowering) {
    const [value] = node.children;
    return value === undefined ? undefined : lowering.expression(value);
}
function declareName(node, { scope, text }) {
    const name = childIn(node, 'name');
    if (name !== undefined)
        scope.declared.add(text(name));
}
/** A declaration with the decorators that stand before it. */
function declared(node, decorators, lowering) {
    if (node.type !== 'class_declaration' && node.type !== 'abstract_class_declaration')
        return lowerStatement(node, lowering);
    declareName(node, lowering);
    return [{ op: 'class', code: lowerClass(node, lowering, decorators), ...lowering_spanOf(node) }];
}
function lowerDeclaration(node, lowering) {
    return childrenOf(node, 'variable_declarator').flatMap((declarator) => {
        const [name, value] = [childIn(declarator, 'name'), childIn(declarator, 'value')];
        if (name === undefined)
            return [];
        const target = lowering.target(name, true);
        const given = value === undefined
            ? { op: 'constant', value: null, ...lowering_spanOf(declarator) }
            : namedValueOf(value, name, lowering);
        return [
            { op: 'express', value: { op: 'assign', target, value: given, ...lowering_spanOf(declarator) }, ...lowering_spanOf(declarator) },
        ];
    });
}
function lowerNamespace(node, lowering) {
    return lowerStatements(childIn(node, 'body')?.children ?? [], lowering);
}
function blockOf(node, lowering) {
    return node === undefined ? [] : lowerStatements([node], lowering);
}
function statement_bodyOf(node, lowering) {
    return blockOf(childIn(node, 'body'), lowering);
}
function conditionOf(node, lowering) {
    const condition = node.children.find(child => child.field === 'condition' && child.type !== ';' && child.type !== 'empty_statement');
    return condition === undefined ? nothingAt(node) : lowering.expression(condition);
}
/** Branches from the last to the first, as each is what is done otherwise by the one before. */
function lowerIf(node, lowering) {
    const branches = [node];
    let last;
    for (let at = node; at !== undefined;) {
        const otherwise = childIn(at, 'alternative')?.children[0];
        at = otherwise?.type === 'if_statement' ? otherwise : undefined;
        if (at === undefined)
            last = otherwise;
        else
            branches.push(at);
    }
    let otherwise = blockOf(last, lowering);
    for (const branch of branches.toReversed())
        otherwise = [
            {
                op: 'if',
                condition: conditionOf(branch, lowering),
                consequence: blockOf(childIn(branch, 'consequence'), lowering),
                otherwise,
                ...lowering_spanOf(branch),
            },
        ];
    return otherwise;
}
function lowerFor(node, lowering) {
    const first = childIn(node, 'initializer');
    const update = childIn(node, 'increment');
    const condition = conditionOf(node, lowering);
    const loop = {
        op: 'loop',
        ...(condition.op === 'sequence' ? {} : { condition }),
        update: update === undefined ? undefined : lowering.expression(update),
        body: statement_bodyOf(node, lowering),
        otherwise: [],
        ...lowering_spanOf(node),
    };
    return [...blockOf(first, lowering), loop];
}
function lowerForIn(node, lowering) {
    const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
    if (left === undefined || right === undefined)
        return statement_bodyOf(node, lowering);
    return [
        {
            op: 'loop',
            target: lowering.target(left, childIn(node, 'kind') !== undefined),
            over: lowering.expression(right),
            keys: childIn(node, 'operator')?.type === 'in',
            body: statement_bodyOf(node, lowering),
            otherwise: [],
            ...lowering_spanOf(node),
        },
    ];
}
function lowerTry(node, lowering) {
    const handlers = childrenOf(node, 'catch_clause').map(clause => {
        const parameter = childIn(clause, 'parameter');
        return {
            target: parameter === undefined ? undefined : lowering.target(parameter, true),
            body: statement_bodyOf(clause, lowering),
        };
    });
    const last = childIn(childIn(node, 'finalizer'), 'body');
    return [
        {
            op: 'try',
            body: statement_bodyOf(node, lowering),
            handlers,
            otherwise: [],
            last: blockOf(last, lowering),
            ...lowering_spanOf(node),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/lower/module.js





/** Levels inside one another; what is deeper would outgrow the call stack. */
const module_deepest = 250;
/** A JavaScript or TypeScript file as code that the engine follows. */
function lowerModule({ root }, source) {
    if (isMinified(source))
        return {
            body: [],
            size: 0,
            modules: new Set(),
            gaps: ['the file is minified or bundled: only secrets were looked for'],
        };
    const gaps = new Set();
    let depth = 0;
    let size = 0;
    const lowering = {
        source,
        text: node => source.slice(node.start, node.end),
        expression: node => lowering.deeper(node, () => lowerExpression(node, lowering)) ?? nothingAt(node),
        statements: nodes => lowerStatements(nodes, lowering),
        target: (node, declares) => lowering.deeper(node, () => lowerTarget(node, lowering, declares)) ?? {
            op: 'list',
            targets: [],
            start: node.start,
            end: node.end,
        },
        deeper: (node, lower) => {
            size++;
            if (depth >= module_deepest) {
                gaps.add(`code at line ${lineOf(source, node)} is nested too deep to be followed`);
                return undefined;
            }
            depth++;
            const lowered = lower();
            depth--;
            return lowered;
        },
        modules: new Set(),
        scope: { declared: new Set(), assigned: new Set() },
        hasYield: false,
    };
    const start = { start: 0, end: 0 };
    const exports = {
        op: 'express',
        value: {
            op: 'assign',
            target: { op: 'name', name: '@exports', ...start },
            value: { op: 'map', entries: [], ...start },
            ...start,
        },
        ...start,
    };
    const body = lowerStatements(root.children, lowering);
    return { body: [exports, ...body], size, modules: lowering.modules, gaps: [...gaps] };
}
function lineOf(source, { start }) {
    return source.slice(0, start).split(/\r\n|\r|\n/).length;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/results/map.js



/** A key that comes from outside chooses among what is there; a default may be given back. */
const lookedUp = call => {
    const { receiver, positional, keywords, name } = call;
    if (receiver === undefined)
        return undefined;
    const [key, fallback = keywords.get('default')] = positional;
    const all = contentsOf(receiver.value);
    const known = key === undefined ? undefined : knownOf(key.value);
    const found = all.flatMap(contents => readKey(contents, known) ?? []);
    const isComplete = all.length > 0 &&
        all.every(contents => contents.rest === undefined && contents.of === undefined) &&
        receiver.value.taints.length === 0;
    const value = anyOf(found) ??
        (isComplete
            ? fallback === undefined
                ? { ...constant, known: [null] }
                : undefined
            : map_named(receiver.value.taints, name, receiver.value));
    if (value === undefined)
        return fallback?.value;
    if (fallback === undefined || (isComplete && known !== undefined && found.length > 0))
        return value;
    return { ...either(value, fallback.value), name: value.name };
};
function map_named(taints, name, { constant: isConstant }) {
    return { taints, constant: isConstant && taints.length === 0, name: name === '' ? undefined : `${name}()` };
}
/** Puts a value under a key, given both. */
function putAt(keys, value) {
    return (call, machine) => {
        const { receiver, positional, frame } = call;
        const given = positional[value];
        if (receiver === undefined || given === undefined)
            return undefined;
        const parts = keys.map(key => positional[key]?.value ?? constant);
        const texts = parts.map(value_textOf);
        const key = texts.every(text => text !== undefined)
            ? knownValue(texts.join('\u0000'))
            : { ...tainted(parts.flatMap(contents_deepTaints)), constant: false };
        writeKey(machine.store, cellsFor(receiver.node, receiver.value, frame, machine), key, given.value);
        return constant;
    };
}
/** Reads what `putAt` put. */
function readAt(keys) {
    return ({ receiver, positional, keywords }) => {
        const all = receiver === undefined ? [] : contentsOf(receiver.value);
        if (all.length === 0)
            return undefined;
        const texts = keys.map(key => value_textOf(positional[key]?.value));
        const key = texts.every(text => text !== undefined) ? texts.join('\u0000') : undefined;
        const found = all.flatMap(contents => readKey(contents, key) ?? []);
        return (anyOf([
            ...found,
            ...(keywords.get('fallback') === undefined ? [] : [keywords.get('fallback')?.value ?? constant]),
        ]) ?? constant);
    };
}
/** Takes over the keys of what is given. */
const updated = ({ receiver, positional, keywords, frame }, machine) => {
    if (receiver === undefined)
        return undefined;
    const cells = cellsFor(receiver.node, receiver.value, frame, machine);
    for (const [key, { value }] of keywords)
        writeKey(machine.store, cells, knownValue(key), value);
    for (const { value } of positional) {
        for (const contents of contentsOf(value)) {
            for (const [key, member] of contents.members)
                writeKey(machine.store, cells, knownValue(key), member);
            if (contents.rest !== undefined)
                writeKey(machine.store, cells, contents.keys ?? { ...constant, known: undefined }, contents.rest);
        }
        if (value.cells === undefined && value.taints.length > 0)
            writeKey(machine.store, cells, tainted(value.taints), tainted(value.taints));
    }
    return constant;
};
/** The keys, values or pairs of a map. */
const keysOf = ({ receiver, name }) => {
    if (receiver === undefined)
        return undefined;
    const { value } = receiver;
    const known = contentsOf(value).flatMap(contents => [...contents.members.keys()]);
    if (value.cells === undefined)
        return { taints: value.taints, constant: value.constant, name: `${name}()` };
    const rest = elementOf(value);
    return containerValue({ type: 'list', rest: known.length > 0 ? { ...rest, constant: rest.constant } : rest });
};
/** The values of a map. */
const allValues = ({ receiver, name }) => {
    if (receiver === undefined)
        return undefined;
    if (receiver.value.cells === undefined)
        return { taints: receiver.value.taints, constant: receiver.value.constant, name: `${name}()` };
    return containerValue({ type: 'list', rest: valuesOf(receiver.value) });
};
/** Pairs of a map. */
const pairsOf = ({ receiver, name }) => {
    if (receiver === undefined)
        return undefined;
    const { value } = receiver;
    if (value.cells === undefined)
        return { taints: value.taints, constant: value.constant, name: `${name}()` };
    return containerValue({
        type: 'list',
        rest: containerValue({ type: 'tuple', items: [elementOf(value), valuesOf(value)] }),
    });
};

;// CONCATENATED MODULE: ./lib/scan/code/flow/results/passing.js




/** Data of everything in a call: its object and what it is given. */
function passing_allTaints(call) {
    const given = givenTaints(call);
    return call.receiver === undefined ? given : union(contents_deepTaints(call.receiver.value), given);
}
/** A number, a truth value, or something else that carries nothing on; what is random stays so. */
const passing_harmless = call => {
    const random = passing_allTaints(call).filter(taint => taint.origin === 'random');
    return { taints: random, constant: true, name: call.name === '' ? undefined : `${call.name}()` };
};
/** What it is given, as sure as it is. */
const conduit = call => {
    const [only, ...more] = call.positional;
    if (only !== undefined && more.length === 0 && call.keywords.size === 0 && call.receiver?.value.taints.length !== 0)
        return { ...only.value, name: `${call.name}()` };
    if (only !== undefined && more.length === 0 && call.keywords.size === 0)
        return { ...only.value, name: `${call.name}()`, cells: only.value.cells };
    const taints = givenTaints(call);
    return {
        taints,
        constant: [...call.positional, ...call.keywords.values()].every(given => given.value.constant),
        name: `${call.name}()`,
    };
};
/** What it is given, harmless for some kinds. */
function cleans(bits) {
    return call => {
        const [only] = call.positional;
        const value = only === undefined ? tainted(givenTaints(call)) : { ...only.value, taints: givenTaints(call) };
        const isFull = (bits & kinds_cleanForAll) === kinds_cleanForAll;
        return {
            ...value_cleaned(value, bits),
            known: isFull ? undefined : value.known,
            cells: undefined,
            name: `${call.name}()`,
        };
    };
}
/** Its object, harmless for some kinds. */
function cleansSelf(bits) {
    return call => call.receiver === undefined
        ? undefined
        : { ...cleaned({ ...call.receiver.value, taints: passing_allTaints(call) }, bits), cells: undefined };
}
/** What it is given, as harmful as before something cleaned it for these kinds. */
function restores(bits) {
    return (call, machine) => {
        const value = conduit(call, machine);
        return (value &&
            mapTaints(value, taint => ((taint.clean & bits) === 0 ? taint : { ...taint, clean: taint.clean & ~bits })));
    };
}
/** Something else of its own, whatever it is given. */
const fresh = call => ({ taints: [], constant: false, name: `${call.name}()` });
/** The data of everything that is given. */
const gathered = call => ({ taints: passing_allTaints(call), constant: false, name: `${call.name}()` });
/** A path that leads where it says. */
const resolves = cleans(states.resolved);
/** What a function of which nothing is known gives; as sure as what it is given. */
const passesOn = (call, machine) => {
    const value = passed(call, machine);
    return { ...value, taints: passing_allTaints(call) };
};
/** An argument's value by place, for checks. */
function passing_valueAt(call, ...places) {
    for (const place of places) {
        const [given] = givenAt(call, place);
        if (given !== undefined)
            return given.value;
    }
    return undefined;
}
/** Arguments that the engine itself gives. */
function argumentsFor(values, node) {
    return { positional: values.map(value => ({ node, value })), keywords: new Map(), isSpread: false };
}
/** `getattr(object, 'name', default)`. */
const memberNamed = (call, machine) => {
    const [object, key, fallback] = call.positional;
    const name = value_textOf(key?.value);
    if (object === undefined)
        return undefined;
    if (name === undefined || key === undefined)
        return tainted(contents_deepTaints(object.value));
    const value = machine.member(object.value, name, key.node, call.frame);
    return fallback === undefined ? value : { ...either(value, fallback.value), name: value.name };
};

;// CONCATENATED MODULE: ./lib/scan/code/flow/results/list.js





/** Adds to a list, or whatever its object is. */
function adds(change, place = 0) {
    return (call, machine) => {
        const { receiver, positional, frame } = call;
        const given = positional.slice(place).map(one => one.value);
        const all = positional.map(one => one.value);
        if (receiver === undefined ||
            (receiver.value.cells === undefined && all.every(value => value.taints.length === 0 && value.cells === undefined)))
            return undefined;
        changeItems(machine.store, cellsFor(receiver.node, receiver.value, frame, machine, 'list'), given, items => change(items, all));
        return { ...constant, constant: false };
    };
}
const emptyList = { type: 'list', members: new Map() };
/** Adds all elements of what is given. */
const extended = (call, machine) => {
    const { receiver, positional, frame } = call;
    const [given] = positional;
    if (receiver === undefined || given === undefined)
        return undefined;
    const [contents, ...more] = contentsOf(given.value);
    const added = contents?.items !== undefined && contents.rest === undefined && more.length === 0 ? contents.items : undefined;
    const cells = cellsFor(receiver.node, receiver.value, frame, machine, 'list');
    if (added === undefined) {
        for (const cell of cells) {
            const old = cell.contents ?? emptyList;
            const all = [...(old.items ?? []), ...(old.rest === undefined ? [] : [old.rest]), elementOf(given.value)];
            machine.store.fill(cell, { ...old, items: undefined, rest: anyOf(all) });
        }
    }
    else
        changeItems(machine.store, cells, added, items => [...items, ...added]);
    return constant;
};
/** Takes an element, or a key, out. */
const popped = (call, machine) => {
    const { receiver, positional } = call;
    const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
    if (receiver === undefined || contents === undefined)
        return receiver === undefined ? undefined : lookedUp(call, machine);
    const [given, fallback] = positional;
    const key = given === undefined ? -1 : knownOf(given.value);
    const value = key === undefined
        ? anyOf(contentsOf(receiver.value).flatMap(all => readKey(all, undefined) ?? []))
        : readKey(contents, key);
    removeKey(machine.store, receiver.value.cells ?? [], key);
    return value ?? fallback?.value ?? constant;
};
/** Empties a container. */
const emptied = ({ receiver }, machine) => {
    for (const cell of receiver?.value.cells ?? []) {
        const old = cell.contents;
        if (old !== undefined && receiver?.value.cells?.length === 1)
            machine.store.fill(cell, {
                ...old,
                items: old.items === undefined ? undefined : [],
                members: new Map(),
                rest: undefined,
                keys: undefined,
            });
    }
    return constant;
};
/** Whether it is nothing but data of this source. */
function isOf({ taints: [first, ...more], composed }, source) {
    return first?.at === source.at && more.length === 0 && composed !== true;
}
/** Takes one value out of a list: which element that is, only constants tell. */
const removedValue = ({ receiver, positional }, machine) => {
    const [given] = positional;
    const known = knownOf(given?.value);
    const source = given?.value.taints[0];
    const cells = receiver?.value.cells ?? [];
    for (const cell of cells) {
        const { items } = cell.contents ?? {};
        const at = items?.findIndex(item => known === undefined ? source !== undefined && isOf(item, source) : knownOf(item) === known) ?? -1;
        if (cell.contents !== undefined && items !== undefined && cells.length === 1) {
            if (at >= 0)
                machine.store.fill(cell, { ...cell.contents, items: items.toSpliced(at, 1) });
            else
                machine.store.fill(cell, { ...cell.contents, items: undefined, rest: anyOf(items) });
        }
    }
    return constant;
};
/** Turns a list around. */
const reversedItems = ({ receiver }, machine) => {
    const cells = receiver?.value.cells ?? [];
    for (const cell of cells)
        if (cell.contents?.items !== undefined && cells.length === 1)
            machine.store.fill(cell, { ...cell.contents, items: cell.contents.items.toReversed() });
    return constant;
};
/** A list turned around, or a text. */
const reversedCopy = ({ positional }) => {
    const [given] = positional;
    if (given === undefined)
        return undefined;
    const [contents, ...more] = contentsOf(given.value);
    if (contents?.items !== undefined && contents.rest === undefined && more.length === 0)
        return containerValue({ type: 'list', items: contents.items.toReversed() });
    return { ...given.value, known: undefined, name: undefined };
};
/** A new container. */
function container(type) {
    return call => {
        const [given] = call.positional;
        const name = `${call.name}()`;
        const members = new Map([...call.keywords].map(([key, { value }]) => [key, value]));
        if (given === undefined)
            return { ...containerValue(type === 'map' ? { type, members } : { type, items: [] }), name };
        const [contents, ...more] = contentsOf(given.value);
        if (contents === undefined && type === 'list' && given.value.taints.length > 0)
            return { ...containerValue({ type, rest: { ...given.value, known: undefined } }), name };
        if (contents === undefined || more.length > 0)
            return { ...given.value, known: undefined };
        if (type === 'map')
            return { ...containerValue({ ...contents, type, members: new Map([...contents.members, ...members]) }), name };
        if (contents.items !== undefined)
            return { ...containerValue({ ...contents, type }), name };
        return { ...containerValue({ type, rest: elementOf(given.value) }), name };
    };
}
/** A copy of its object or of what it is given. */
const copied = ({ receiver, positional }) => {
    const value = positional[0]?.value ?? receiver?.value;
    if (value === undefined)
        return containerValue({ type: 'list', items: [] });
    const [contents, ...more] = contentsOf(value);
    return contents === undefined || more.length > 0
        ? { ...value, name: undefined }
        : { ...containerValue(contents), taints: value.taints };
};
/** What a function gives for each element; its own elements when it is not known. */
const mapped = (call, machine) => {
    const [callback, over] = call.positional;
    if (callback === undefined || over === undefined)
        return undefined;
    const element = elementOf(over.value);
    const results = (callback.value.callables ?? []).flatMap(callable => machine.invoke(callable, argumentsFor([element], call.node), call, call.frame) ?? []);
    const model = machine.language.models.calls.get(callback.value.name ?? '');
    const known = model?.result?.({
        ...call,
        name: callback.value.name ?? '',
        receiver: undefined,
        positional: [{ node: over.node, value: element }],
        keywords: new Map(),
    }, machine);
    return containerValue({ type: 'list', rest: anyOf(results) ?? known ?? element });
};

;// CONCATENATED MODULE: ./lib/scan/code/flow/results/text.js




/** A form of its object, a text: changed by a function when it is known. */
function reshaped(change) {
    return call => {
        const { receiver } = call;
        if (receiver === undefined)
            return undefined;
        const text = value_textOf(receiver.value);
        const known = text === undefined || change === undefined ? undefined : change(text, call);
        const taints = passing_allTaints(call);
        if (known !== undefined)
            return { taints, constant: true, known: [known] };
        const { value } = receiver;
        return {
            taints,
            constant: value.constant && call.positional.every(given => given.value.constant),
            pieces: value.pieces,
            composed: value.composed,
            cells: undefined,
            name: change === undefined ? value.name : undefined,
        };
    };
}
/** A truth value or number about a text that is known. */
function askedOf(ask) {
    return call => {
        const text = value_textOf(call.receiver?.value);
        const given = value_textOf(call.positional[0]?.value);
        return text === undefined || given === undefined || call.positional.length > 1
            ? constant
            : knownValue(ask(text, given));
    };
}
/** Text put together from its object and what is given. */
const text_formatted = ({ receiver, positional, keywords }) => {
    if (receiver === undefined)
        return undefined;
    const pattern = value_textOf(receiver.value);
    const isNamed = (key) => pattern === undefined || new RegExp(`\\{${key}\\b`).test(pattern) || key === '**';
    const used = [...keywords].flatMap(([key, given]) => (isNamed(key) ? [given] : []));
    const values = [...positional, ...used].map(given => given.value);
    const pieces = pattern?.split(/\{[^{}]*\}/) ?? [];
    const order = /\{\w+\}/.test(pattern ?? '') ? undefined : positional;
    if (order !== undefined && pieces.length === order.length + 1 && keywords.size === 0)
        return compose(pieces.flatMap((piece, i) => [knownValue(piece), ...(values[i] === undefined ? [] : [values[i] ?? constant])]), contents_deepTaints);
    return compose([
        pattern === undefined ? receiver.value : { ...knownValue(pattern), known: undefined, pieces: pieces.join(' ') },
        ...values.map(text_hole),
    ], contents_deepTaints);
};
function text_hole(value) {
    return { ...value, known: undefined, pieces: undefined };
}
/** `separator.join(parts)`. */
const text_joined = ({ receiver, positional }) => {
    const [parts] = positional;
    if (receiver === undefined || parts === undefined)
        return undefined;
    const [contents, ...more] = contentsOf(parts.value);
    if (contents?.items === undefined || contents.rest !== undefined || more.length > 0) {
        const whole = [receiver.value, { ...parts.value, known: undefined }];
        return { ...compose(whole, contents_deepTaints), known: undefined, constant: whole.every(value => value.constant) };
    }
    return compose(contents.items.flatMap((item, i) => (i === 0 ? [item] : [receiver.value, item])), contents_deepTaints);
};
/** A list of pieces of a text. */
const splitText = call => {
    const { receiver, positional } = call;
    const text = value_textOf(receiver?.value);
    const separator = value_textOf(positional[0]?.value);
    if (text !== undefined && positional.length <= 1) {
        const parts = separator === undefined ? text.trim().split(/\s+/) : text.split(separator);
        return containerValue({ type: 'list', items: parts.map(knownValue) });
    }
    return containerValue({
        type: 'list',
        rest: { taints: passing_allTaints(call), constant: receiver?.value.constant ?? false },
    });
};
/** A constant text from constant arguments, else their data. */
function calculated(calculate) {
    return (call, machine) => {
        const [given] = call.positional;
        const text = value_textOf(given?.value);
        const known = text === undefined ? undefined : calculate(text);
        return known === undefined
            ? conduit(call, machine)
            : { taints: given?.value.taints ?? [], constant: true, known: [known] };
    };
}
/** A number from a text that is known. */
const toNumber = (call, machine) => {
    const known = knownOf(call.positional[0]?.value ?? constant);
    const number = typeof known === 'number'
        ? Math.trunc(known)
        : typeof known === 'string' && call.positional.length === 1
            ? Number(known)
            : Number.NaN;
    return Number.isFinite(number) && known !== '' ? knownValue(number) : passing_harmless(call, machine);
};
/** The length of what is known. */
const text_lengthOf = call => {
    const value = call.positional[0]?.value;
    const text = value_textOf(value);
    if (text !== undefined)
        return knownValue(text.length);
    const [contents, ...more] = value === undefined ? [] : contentsOf(value);
    if (contents !== undefined && more.length === 0 && contents.rest === undefined && contents.items !== undefined)
        return knownValue(contents.items.length);
    return constant;
};

;// CONCATENATED MODULE: ./lib/scan/code/flow/results.js
/** What calls give back: pieces from which tables are made. */





;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/results.js





/** What a function that is handed over gives for some values; `undefined` when it is not known. */
function resultFor(callback, values, call, machine) {
    if (callback === undefined)
        return undefined;
    const { callables, name = '' } = callback.value;
    const results = (callables ?? []).flatMap(callable => machine.invoke(callable, argumentsFor(values, call.node), call, call.frame) ?? []);
    const result = anyOf(results);
    if (result !== undefined) {
        // What is written where it is handed over is called by nobody else.
        if (callback.node.op === 'function' && !machine.summaries.has(callback.node.code))
            machine.summaries.set(callback.node.code, result);
        return result;
    }
    const positional = values.slice(0, 1).map(value => ({ node: call.node, value }));
    return machine.language.models.calls
        .get(name)
        ?.result?.({ ...call, name, method: undefined, receiver: undefined, positional, keywords: new Map() }, machine);
}
/** A text for sure: no object with operators or fields of its own. */
function asText(value) {
    return value === undefined ? undefined : value_cleaned(value, bitsOf('nosql', 'assignment'));
}
/** An element of a list, whatever is known of it. */
function elementIn(value) {
    if (value === undefined)
        return constant;
    const [contents] = contentsOf(value);
    if (contents === undefined)
        return {
            taints: value.taints,
            constant: value.constant,
            name: value.name === undefined ? undefined : canonical(`${value.name}[]`),
        };
    return contents.type === 'list' || contents.type === 'tuple' || contents.type === 'set'
        ? elementOf(value)
        : tainted(contents_deepTaints(value));
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/collections.js








const mappedList = (call, machine) => {
    const element = elementIn(call.receiver?.value);
    const result = resultFor(call.positional[0], [element, constant], call, machine);
    return containerValue({ type: 'list', rest: result ?? element });
};
const flatMapped = (call, machine) => {
    const result = resultFor(call.positional[0], [elementIn(call.receiver?.value), constant], call, machine);
    return containerValue({
        type: 'list',
        rest: result === undefined ? unknown : either(elementIn(result), elementIn(result)),
    });
};
const visited = (call, machine) => {
    const { receiver } = call;
    const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
    const element = contents?.type === 'map' || contents?.type === 'object'
        ? valuesOf(receiver?.value ?? constant)
        : elementIn(receiver?.value);
    resultFor(call.positional[0], [element, contents?.keys ?? constant], call, machine);
    return constant;
};
/** Elements that a check lets through are what it says of them. */
const filtered = (call, machine) => {
    const [check] = call.positional;
    const { receiver } = call;
    if (check === undefined || receiver === undefined)
        return undefined;
    const element = elementIn(receiver.value);
    resultFor(check, [element, constant], call, machine);
    const asked = { ...call, callee: check.value, positional: [{ node: call.node, value: element }] };
    const [bits = 0] = verdictOf(asked, true, machine);
    return containerValue({ type: 'list', rest: value_cleaned(element, bits) });
};
const foundOne = (call, machine) => {
    const element = elementIn(call.receiver?.value);
    resultFor(call.positional[0], [element, constant], call, machine);
    return element;
};
const asked = (call, machine) => {
    foundOne(call, machine);
    return constant;
};
const reduced = (call, machine) => {
    const [callback, start] = call.positional;
    const element = elementIn(call.receiver?.value);
    let value = start?.value ?? element;
    for (let round = 0; round < 2; round++) {
        const next = resultFor(callback, [value, element, constant], call, machine);
        if (next === undefined)
            return tainted(passing_allTaints(call));
        value = round === 0 ? next : either(value, next);
    }
    return value;
};
const spliced = (call, machine) => {
    const { receiver, positional, frame } = call;
    if (receiver === undefined || receiver.value.cells === undefined)
        return undefined;
    const element = elementIn(receiver.value);
    const [from, count] = positional.map(given => knownOf(given.value));
    const added = positional.slice(2).map(given => given.value);
    const isKnown = typeof from === 'number' && (typeof count === 'number' || positional.length === 1);
    changeItems(machine.store, cellsFor(receiver.node, receiver.value, frame, machine, 'list'), added, items => isKnown ? items.toSpliced(from, typeof count === 'number' ? count : items.length, ...added) : [...items, ...added]);
    return containerValue({ type: 'list', rest: element });
};
/** `a.concat(b)`, of lists or texts. */
const joinedUp = (call, machine) => {
    const { receiver, positional } = call;
    if (receiver === undefined)
        return undefined;
    const all = [receiver.value, ...positional.map(given => given.value)];
    if (receiver.value.cells === undefined)
        return piecesOf(receiver.value) === undefined ? reshaped()(call, machine) : compose(all, contents_deepTaints);
    const items = all.map(value => contentsOf(value)[0]?.items);
    if (items.every(list => list !== undefined))
        return containerValue({ type: 'list', items: items.flat() });
    return containerValue({
        type: 'list',
        rest: anyOf(all.map(value => (value.cells === undefined ? value : elementOf(value)))),
    });
};
/** A part of a list or a text. */
const sliced = (call, machine) => {
    const { receiver, positional } = call;
    const [from, to] = positional.map(given => knownOf(given.value));
    const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
    const isKnown = positional.every((_, i) => typeof [from, to][i] === 'number');
    if (contents === undefined)
        return reshaped(text => isKnown ? text.slice(Number(from ?? 0), typeof to === 'number' ? to : undefined) : undefined)(call, machine);
    if (contents.items !== undefined && isKnown)
        return containerValue({
            type: 'list',
            items: contents.items.slice(Number(from ?? 0), typeof to === 'number' ? to : undefined),
        });
    return containerValue({ type: 'list', rest: elementIn(receiver?.value) });
};
/** `list.join(separator)`: the engine joins the other way round. */
const collections_joined = (call, machine) => {
    const { receiver, positional } = call;
    if (receiver === undefined)
        return undefined;
    const separator = positional[0] ?? { node: call.node, value: { ...constant, known: [','] } };
    if (receiver.value.cells === undefined)
        return { taints: receiver.value.taints, constant: receiver.value.constant };
    return text_joined({ ...call, receiver: separator, positional: [receiver] }, machine);
};
const ofContainer = (result) => (call, machine) => call.receiver?.value.cells === undefined ? undefined : result(call, machine);
const appended = adds((items, given) => [...items, ...given]);
const firstGiven = call => call.positional[0]?.value;
const itself = call => call.receiver?.value;
/** The keys of what is given, instead of those of the object. */
const ofGiven = (result) => (call, machine) => {
    const [given] = call.positional;
    return given === undefined ? undefined : result({ ...call, receiver: given, positional: [] }, machine);
};
const assigned = (call, machine) => {
    const [target, ...from] = call.positional;
    if (target === undefined)
        return undefined;
    updated({ ...call, receiver: target, positional: from }, machine);
    const { value } = target;
    const taints = from.flatMap(given => (given.value.cells === undefined ? given.value.taints : []));
    return value.cells === undefined ? { ...value, taints: [...value.taints, ...taints] } : value;
};
/** A new list, set or map of what is given. */
const collections_listOf = container('list');
const fromEntries = call => {
    const [given] = call.positional;
    const pair = given === undefined ? undefined : elementIn(given.value);
    return containerValue({
        type: 'map',
        rest: tainted(pair === undefined ? [] : contents_deepTaints(pair)),
        keys: tainted(pair === undefined ? [] : contents_deepTaints(pair)),
    });
};
/** Methods of lists, sets and maps, and what makes them. */
const collections = [
    ...gives(mappedList, '.map'),
    ...gives(flatMapped, '.flatMap'),
    ...gives(visited, '.forEach'),
    ...gives(filtered, '.filter'),
    ...gives(foundOne, '.find', '.findLast'),
    ...gives(asked, '.some', '.every', '.findIndex', '.findLastIndex'),
    ...gives(reduced, '.reduce', '.reduceRight'),
    ...gives(spliced, '.splice'),
    ...gives(joinedUp, '.concat'),
    ...gives(sliced, '.slice'),
    ...gives(collections_joined, '.join'),
    ...gives(ofContainer(appended), '.push', '.add', '.append'),
    ...gives(appended, '.push', '.unshift'),
    ...gives(ofContainer(popped), '.pop'),
    ...gives(call => (call.receiver === undefined ? undefined : elementIn(call.receiver.value)), '.shift', '.at'),
    ...gives(itself, '.sort', '.flat', '.fill', '.toSorted', '.toReversed', '.values', '.unref', '.unwrap'),
    ...gives(reversedItems, '.reverse'),
    ...gives(ofContainer(putAt([0], 1)), '.set'),
    ...gives(ofContainer(lookedUp), '.get'),
    ...gives(ofContainer(emptied), '.clear'),
    ...gives(ofContainer(keysOf), '.keys'),
    ...gives(ofContainer(pairsOf), '.entries'),
    ...gives(passing_harmless, '.has', '.includes', '.hasOwnProperty', '.isPrototypeOf', '.contains'),
    ...gives(ofGiven(keysOf), 'Object.keys', 'Object.getOwnPropertyNames', 'Reflect.ownKeys'),
    ...gives(ofGiven(allValues), 'Object.values'),
    ...gives(ofGiven(pairsOf), 'Object.entries'),
    ...gives(assigned, 'Object.assign'),
    ...gives(fromEntries, 'Object.fromEntries'),
    ...gives(() => containerValue({ type: 'map' }), 'Object.create', 'WeakMap'),
    ...gives(firstGiven, 'Object.freeze', 'Object.seal', 'structuredClone', 'lodash.cloneDeep', 'lodash.clone'),
    ...gives(collections_listOf, 'Array.from', 'Set', 'WeakSet', 'lodash.uniq', 'lodash.toArray'),
    ...gives(call => containerValue({ type: 'list', items: call.positional.map(given => given.value) }), 'Array.of'),
    ...gives((call, machine) => (call.positional.length === 0 ? containerValue({ type: 'map' }) : fromEntries(call, machine)), 'Map'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/guards.js



/** A pattern that lets everything through checks nothing. */
const isStrict = (pattern) => pattern !== undefined && !/(?<!\\)\.[*+{]|\\[SWD]|\[\^/.test(pattern);
const isAnchored = (pattern) => pattern !== undefined &&
    /^\(?(?:\?:)?\^/.test(pattern) &&
    /\$\)?$/.test(pattern) &&
    !/^\^[^()]*\|[^()]*\$$/.test(pattern);
const isFull = (pattern) => isStrict(pattern) && isAnchored(pattern);
const isOwn = (value) => value !== undefined &&
    value_textOf(value) === undefined &&
    contents_deepTaints(value).every(taint => taint.origin !== 'request' && taint.origin !== 'remote');
const guards_all = (place, more = {}) => ({
    place,
    bits: kinds_cleanForAll,
    ...more,
});
const isListed = (call) => isOwn(call.receiver?.value);
const guards_paths = bitsOf('path', 'archive');
const guards_addresses = bitsOf('url', 'redirect');
const inFolder = { place: 'self', bits: guards_paths, needs: states.resolved };
const prefix = (call) => value_textOf(call.positional[0]?.value) ?? call.positional[0]?.value.pieces ?? '';
const fixedHost = {
    place: 'self',
    bits: guards_addresses,
    when: call => /^https?:\/\/[^/]+\//.test(prefix(call)),
};
const localPath = { place: 'self', bits: bitsOf('redirect'), when: call => /^\/[^/\\]/.test(prefix(call)) };
/** Characters whose absence makes data harmless, and for what. */
const absent = [
    { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: guards_paths },
    { text: /^['"]$/, bits: bitsOf('code', 'sql', 'xpath') },
    { text: /^[<>]$/, bits: bitsOf('html', 'xml') },
    { text: /^[;|&$`]$/, bits: bitsOf('command') },
    { text: /^[()*]$/, bits: bitsOf('ldap') },
    { text: /^(?:\r\n|\r|\n)$/, bits: bitsOf('header', 'log', 'mail') },
    { text: /^(?::\/\/|\/\/|https?:\/\/|:)$/, bits: guards_addresses },
    { text: /^(?:__proto__|constructor|prototype)$/, bits: kinds.prototype },
];
/** `x.includes('..')` does not hold. */
const lacks = absent.map(({ text, bits }) => ({
    place: 'self',
    bits,
    negative: true,
    when: call => text.test(value_textOf(call.positional[0]?.value) ?? ''),
}));
const isPattern = (call) => call.positional[0]?.value.pieces ?? value_textOf(call.positional[0]?.value);
/** What holds of the parts of a call when it is true. */
const guards_guards = new Map([
    ['RegExp().test', [guards_all(0, { when: call => isFull(call.receiver?.value.pieces) })]],
    ['RegExp().exec', [guards_all(0, { when: call => isFull(call.receiver?.value.pieces) })]],
    ['.match', [guards_all('self', { when: call => isFull(isPattern(call)) })]],
    ['.includes', [guards_all(0, { when: isListed }), ...lacks]],
    ['.contains', [guards_all(0, { when: isListed })]],
    ['.has', [guards_all(0, { when: isListed })]],
    ['.hasOwnProperty', [guards_all(0, { when: isListed })]],
    ['Object.hasOwn', [guards_all(1, { when: call => isOwn(call.positional[0]?.value) })]],
    ['Object.prototype.hasOwnProperty.call', [guards_all(1, { when: call => isOwn(call.positional[0]?.value) })]],
    ['lodash.includes', [guards_all(1, { when: call => isOwn(call.positional[0]?.value) })]],
    [
        '.startsWith',
        [
            inFolder,
            fixedHost,
            localPath,
            { place: 'self', bits: guards_addresses | guards_paths, negative: true, when: call => /^(?:\/\/|\.\.)/.test(prefix(call)) },
        ],
    ],
    ['path.isAbsolute', [{ place: 0, bits: bitsOf('path'), needs: states.resolved, negative: true }]],
    ...[
        'isInt',
        'isNumeric',
        'isAlphanumeric',
        'isAlpha',
        'isUUID',
        'isMongoId',
        'isHexadecimal',
        'isDecimal',
        'isFloat',
        'isIn',
        'isBoolean',
        'isSlug',
        'isMD5',
        'isIP',
        'isPort',
    ].map(name => [`validator.${name}`, [guards_all(0)]]),
    ...['isInt', 'isNumeric', 'isUUID', 'isAlphanumeric'].map(name => [`validator/lib/${name}`, [guards_all(0)]]),
    ...[
        'Number.isInteger',
        'Number.isFinite',
        'Number.isSafeInteger',
        'isFinite',
        'uuid.validate',
        'net.isIP',
        '@isnumber',
        '@isboolean',
        '@isbigint',
    ].map(name => [name, [guards_all(0)]]),
    ['isNaN', [guards_all(0, { negative: true })]],
    ['Number.isNaN', [guards_all(0, { negative: true })]],
    ['@isstring', [{ place: 0, bits: bitsOf('nosql', 'assignment') }]],
    ['@isobject', [{ place: 0, bits: bitsOf('nosql'), negative: true }]],
    ['mongoose.Types.ObjectId.isValid', [guards_all(0)]],
    ['mongodb.ObjectId.isValid', [guards_all(0)]],
]);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/methods.js





/** A form of a text. */
const methods_reshaped = (change) => {
    const shaped = reshaped(change);
    return (call, machine) => asText(shaped(call, machine));
};
/** What a character taken out of a text, or escaped in it, makes harmless. */
const removals = [
    { letters: `'`, bits: bitsOf('sql', 'xpath', 'code') },
    { letters: '<', bits: bitsOf('html', 'xml') },
    { letters: '/', bits: bitsOf('path', 'archive') },
    { letters: '\n', bits: bitsOf('log', 'header', 'mail') },
    { letters: '*', bits: bitsOf('ldap') },
    { letters: '*+', bits: bitsOf('regex') },
    { letters: ';', bits: bitsOf('command') },
];
/** Everything but these may stay: letters, digits and little else. */
const allowing = /^\[\^(?:\\[wds]|[A-Za-z0-9_\- ]|\w-\w|\\-|\\_)+\][+*]?$/;
function removedBy(call, isAll) {
    const [from, to] = call.positional;
    const pattern = from?.node.op === 'pattern' ? from.node : undefined;
    const replacement = value_textOf(to?.value);
    if (pattern === undefined) {
        const text = value_textOf(from?.value);
        return text === undefined || !isAll || text === replacement ? 0 : bitsFor(text === '..' ? '/' : text);
    }
    if (/^\^\(+(?:\?:)?\\\.\\\./.test(pattern.source))
        return bitsOf('path', 'archive');
    if (!pattern.flags.includes('g'))
        return 0;
    if (allowing.test(pattern.source))
        return kinds_cleanForAll;
    if (/^\(?(?:\\\.\\\.|\\\.\{2\})/.test(pattern.source))
        return bitsOf('path', 'archive');
    const letters = pattern.source.replaceAll('\\n', '\n').replaceAll('\\r', '\n').replaceAll(/\\(.)/g, '$1');
    return /^\[\^/.test(pattern.source) || replacement?.includes(letters) === true ? 0 : bitsFor(letters);
}
function bitsFor(letters) {
    return removals.reduce((all, removal) => all | (letters.includes(removal.letters) ? removal.bits : 0), 0);
}
const methods_replaced = (isAll) => (call, machine) => {
    const [from, to] = [value_textOf(call.positional[0]?.value), value_textOf(call.positional[1]?.value)];
    const value = methods_reshaped(text => from === undefined || to === undefined
        ? undefined
        : isAll
            ? text.replaceAll(from, () => to)
            : text.replace(from, () => to))(call, machine);
    const bits = removedBy(call, isAll);
    return value === undefined || bits === 0 ? value : value_cleaned(value, bits);
};
const part = (take) => methods_reshaped((text, { positional }) => {
    const [from, to] = positional.map(given => knownOf(given.value));
    return typeof from === 'number' && (to === undefined ? positional.length === 1 : typeof to === 'number')
        ? take(text, from, typeof to === 'number' ? to : undefined)
        : undefined;
});
/** Methods of texts. */
const textMethods = [
    ...gives(methods_reshaped(text => text.toLowerCase()), '.toLowerCase', '.toLocaleLowerCase'),
    ...gives(methods_reshaped(text => text.toUpperCase()), '.toUpperCase', '.toLocaleUpperCase'),
    ...gives(methods_reshaped(text => text.trim()), '.trim'),
    ...gives(methods_reshaped(text => text.trimStart()), '.trimStart', '.trimLeft'),
    ...gives(methods_reshaped(text => text.trimEnd()), '.trimEnd', '.trimRight'),
    ...gives(methods_reshaped((text, call) => (call.positional.length === 0 ? text : undefined)), '.toString', '.valueOf', '.normalize'),
    ...gives(methods_reshaped(), '.padStart', '.padEnd', '.repeat', '.charAt', '.toWellFormed', '.link', '.anchor', '.big', '.bold'),
    ...gives(part((text, from, to) => text.substring(from, to)), '.substring'),
    ...gives(part((text, from, to) => text.substr(from, to)), '.substr'),
    ...gives(methods_replaced(false), '.replace'),
    ...gives(methods_replaced(true), '.replaceAll'),
    ...gives(splitText, '.split'),
    ...gives(text_joined, '@join'),
    ...gives(askedOf((text, given) => text.startsWith(given)), '.startsWith'),
    ...gives(askedOf((text, given) => text.endsWith(given)), '.endsWith'),
    ...gives(askedOf((text, given) => text.indexOf(given)), '.indexOf'),
    ...gives(askedOf((text, given) => text.lastIndexOf(given)), '.lastIndexOf'),
    ...gives(gathered, '.match', '.matchAll', '.exec'),
    ...gives(call => {
        const codes = call.positional.map(given => knownOf(given.value));
        return codes.every(code => typeof code === 'number')
            ? knownValue(String.fromCharCode(...codes.map(Number)))
            : undefined;
    }, 'String.fromCharCode'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/address.js




/** Parts of a path, put together: what is known of them, and what may lead out of it. */
function pathOf(isResolved) {
    return call => {
        const values = call.positional.map(one => one.value);
        const parts = values.flatMap((value, i) => (i === 0 ? [value] : [knownValue('/'), value]));
        const whole = { ...compose(parts, contents_deepTaints), name: `${call.name}()` };
        return isResolved ? value_cleaned(whole, states.resolved) : whole;
    };
}
/** An address: on a base of our own, only its path is somebody else's. */
const address = (call, machine) => {
    const [text, base] = call.positional.map(one => one.value);
    if (text === undefined)
        return undefined;
    // The page's own address: whoever made the link chose all of it but the host.
    const taints = text.name === 'location' ? [machine.taint('request', call.node, call.frame)] : contents_deepTaints(text);
    return {
        taints,
        constant: text.constant && (base?.constant ?? true),
        pieces: text.pieces ?? value_textOf(base),
        composed: text.composed,
        name: 'URL()',
    };
};

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/objects.js











const loaded = (call, machine) => {
    const module = value_textOf(call.positional[0]?.value);
    return module === undefined
        ? { taints: [], constant: false, name: 'require()' }
        : (exportsOf(module, call.frame.file, machine) ?? namedValue(canonical(module)));
};
const held = call => call.receiver?.value;
const objects_given = call => call.positional[0]?.value;
/** `promise.then(f)`: what `f` makes of what the promise holds. */
const objects_settled = (call, machine) => {
    const { receiver, positional } = call;
    if (receiver === undefined)
        return undefined;
    return (resultFor(positional[0], [receiver.value], call, machine) ?? {
        ...receiver.value,
        name: undefined,
        known: undefined,
    });
};
/** A component is given its properties; React escapes what is shown. */
const objects_element = (call, machine) => {
    const [tag] = call.positional;
    const members = new Map([...call.keywords].map(([name, { value }]) => [name, value]));
    const props = containerValue({ type: 'map', members, rest: call.keywords.get('**')?.value });
    if (tag?.value.callables !== undefined)
        for (const callable of tag.value.callables)
            if (callable.kind === 'function')
                machine.invoke(callable, argumentsFor([props], call.node), call, call.frame);
    return { taints: [], constant: false, name: '@element' };
};
/** A template with a tag: ours is followed, that of a library takes care of what is put into it. */
const tagged = (call, machine) => {
    const [tag, texts, ...holes] = call.positional;
    if (tag === undefined || texts === undefined)
        return undefined;
    const values = [texts.value, ...holes.map(hole => hole.value)];
    if (tag.value.callables !== undefined)
        return resultFor(tag, values, call, machine);
    const name = tag.value.name ?? '';
    if (name === 'String.raw' || name === 'dedent')
        return compose(values.flatMap(value => contentsOf(value)[0]?.items ?? [value]), contents_deepTaints);
    return { taints: [], constant: holes.length === 0, name: `${name}()` };
};
const promisified = call => call.positional[0]?.value;
/** Something else of its own: what a query, a file or another machine answers is not what it was asked. */
const objects_answered = (name) => (call, machine) => {
    runLast(call, machine);
    return { taints: [], constant: false, name };
};
function runLast(call, machine) {
    const last = call.positional.at(-1);
    if (last?.value.callables !== undefined)
        resultFor(last, [constant, { taints: [], constant: false }], call, machine);
}
/** Objects whose state or kind matters, and functions that carry data on. */
const objects = [
    ...gives(loaded, 'require'),
    ...gives(objects_settled, '.then', '.pipe', '.tap', '.subscribe'),
    ...gives(held, '.catch', '.finally', '.lean', '.clone', '.asString'),
    ...gives(objects_given, 'Promise.resolve', 'Promise.all', 'Promise.any', 'Promise.race', 'Promise.allSettled', 'util.promisify', 'bluebird.promisifyAll', 'bluebird.promisify', 'react.memo', 'react.forwardRef', 'react.useRef'),
    ...gives(promisified, 'pify', 'express-async-handler', 'asyncHandler', 'catchAsync', 'react.useCallback'),
    ...gives(call => containerValue({
        type: 'list',
        items: [{ ...(call.positional[0]?.value ?? constant), known: undefined }, namedValue('@setState')],
    }), 'react.useState'),
    ...gives(pathOf(true), 'path.join', 'path.resolve', 'path.normalize', 'fs.realpathSync', 'fs.realpath'),
    ...gives(pathOf(false), 'path.format', 'path.dirname', 'path.relative', 'path.parse'),
    ...gives(address, 'URL', 'url.URL', 'url.parse', 'url.resolve'),
    ...gives(typed, '@response.type', '@response.contentType', '@response.set', '@response.header', '@response.setHeader', '@response.writeHead', '@response.append', '@response.status', '@response.code'),
    ...gives(objects_element, '@jsx', 'react.createElement', 'preact.h'),
    ...gives(tagged, '@tagged'),
    ...gives(objects_answered('exec()'), ...['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork'].map(name => `child_process.${name}`)),
    ...gives(objects_answered('fs.readFile()'), ...[
        'readFile',
        'readFileSync',
        'readdir',
        'readdirSync',
        'stat',
        'statSync',
        'lstat',
        'existsSync',
        'access',
        'createReadStream',
        'createWriteStream',
        'writeFile',
        'writeFileSync',
        'unlink',
        'mkdir',
        'open',
        'openSync',
    ].map(name => `fs.${name}`)),
    ...gives(objects_answered('rows()'), '.query', '.execute', '.findOne', '.findById', '.findAll', '.findUnique', '.findFirst', '.findMany', '.aggregate', '.countDocuments', '.raw', '.$queryRaw', '.$queryRawUnsafe', '.$executeRawUnsafe'),
    ...gives(objects_answered('fetched()'), 'fetch', 'axios', 'axios.get', 'axios.post', 'got', 'got.get', 'request', 'request.get', 'http.get', 'https.get', 'http.request', 'https.request', 'superagent.get', 'needle'),
    ...gives(call => ({
        taints: contents_deepTaints(call.positional[0]?.value ?? constant),
        constant: false,
        name: 'RegExp()',
        pieces: value_textOf(call.positional[0]?.value),
    }), 'RegExp'),
    ...gives(call => value_cleaned({ taints: passing_allTaints(call), constant: false, name: `${call.name}()` }, kinds.log), 'Error', 'TypeError', 'RangeError'),
    ...gives(call => ({ taints: [], constant: false, name: `${call.name}()` }), 'crypto.createHash', 'crypto.createHmac', 'crypto.createCipheriv', 'crypto.randomBytes', 'crypto.randomUUID', 'crypto.pbkdf2Sync', 'crypto.scryptSync', '.digest'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/random.js


const random_predictable = (call, machine) => ({
    ...namedValue(`${call.name}()`, [machine.taint('random', call.node, call.frame)]),
    constant: true,
});
/** Generators that can be predicted. */
const randomness = gives(random_predictable, ...tables_under('Math.', 'random'), 'lodash.random', 'lodash.sample', 'seedrandom()', 'random-number', 'randomstring-insecure', 'shortid.generate', 'chance().string', 'Chance().string');

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sanitizers.js





/** What it is given, harmless for some kinds; of something unknown it makes something that is. */
function makes(bits) {
    return call => {
        const [first] = call.positional;
        if (first === undefined)
            return undefined;
        const taints = contents_deepTaints(first.value);
        const value = { taints, constant: taints.length === 0, name: `${call.name}()` };
        return value_cleaned(value, bits);
    };
}
const sanitizers_markup = bitsOf('html', 'xml', 'template');
const sanitizers_encoded = bitsOf('html', 'xml', 'url', 'redirect', 'path', 'header', 'log', 'sql', 'command', 'ldap', 'xpath');
/** Functions that make data harmless, and for what. */
const sanitizers = [
    ...gives(makes(sanitizers_markup), 'html.escape', 'DOMPurify.sanitize', 'DOMPurify', 'sanitize-html', 'xss', 'js-xss', 'xss.filterXSS', 'insane', 'sanitizeHtml', 'bleach.sanitize', 'escapeHtml', 'htmlEscape', 'escapeHTML', '.sanitizeHtml', 'domPurify.sanitize', 'striptags', 'htmlspecialchars', 'goog.string.htmlEscape', 'document.createTextNode', 'marked-sanitizer', '$sanitize', '.escapeHtml', '.escapeHTML', 'Ext.String.htmlEncode', '@braintree/sanitize-url.sanitizeUrl'),
    ...gives(makes(sanitizers_encoded), 'encodeURIComponent', 'querystring.escape', 'querystring.stringify', 'qs.stringify'),
    ...gives(makes(bitsOf('html', 'header', 'log')), 'encodeURI', 'escape'),
    ...gives(makes(bitsOf('sql')), 'mysql.escape', 'mysql.escapeId', 'sqlstring.escape', 'sqlstring.escapeId', 'pg-format', 'pg-format.literal', 'pg-format.ident', '.escapeId', '.escape', '.escapeLiteral', '.escapeIdentifier', 'Prisma.sql', '@prisma/client.Prisma.sql', 'sqlstring.format', 'mysql.format'),
    ...gives(makes(bitsOf('command')), 'shell-quote.quote', 'shell-escape', 'shescape.quote', 'shescape.escape', 'any-shell-escape', 'puka.quoteForShell'),
    ...gives(makes(bitsOf('ldap')), 'ldap-escape.filter', 'ldap-escape.dn', 'ldapjs.parseFilter', 'ldapjs.EqualityFilter', 'ldap-escape'),
    ...gives(makes(bitsOf('path', 'archive')), 'sanitize-filename', 'path.basename', 'filenamify', 'path.extname'),
    ...gives(makes(bitsOf('nosql')), 'mongo-sanitize', 'express-mongo-sanitize.sanitize', 'mongo-sanitize.sanitize'),
    ...gives(makes(bitsOf('regex')), 'lodash.escapeRegExp', 'escape-string-regexp', 'RegExp.escape', 'escapeRegExp', 'escapeStringRegexp'),
    ...gives(makes(bitsOf('template')), 'lodash.template.escape'),
    ...gives(makes(bitsOf('deserialisation', 'assignment') & kinds_cleanForAll), 'zod.object().parse', '.parseAsync', 'lodash.pick', 'lodash.omit'),
    ...gives(passing_harmless, 'Number', 'parseInt', 'parseFloat', 'Number.parseInt', 'Number.parseFloat', 'Boolean', 'BigInt', 'isNaN', 'isFinite', 'Number.isInteger', 'Number.isFinite', 'Number.isNaN', 'Number.isSafeInteger', 'Array.isArray', 'Object.is', 'Object.hasOwn', 'mongoose.Types.ObjectId', 'mongodb.ObjectId', 'mongodb.ObjectID', 'Date', 'Date.parse', ...tables_under('Date.', 'now'), 'Buffer.byteLength', '@instanceof', '@typeof', '@~', '.toFixed', '.getTime', '.toISOString', '.toUTCString', '.toDateString', '.toLocaleDateString', '.toLocaleTimeString', '.getFullYear', '.charCodeAt', '.codePointAt', '.localeCompare', '.test', '.search', 'bcrypt.compare', 'bcrypt.compareSync', 'bcrypt.hash', 'bcrypt.hashSync', 'bcryptjs.compare', 'bcryptjs.hash', 'crypto.timingSafeEqual', 'uuid.validate'),
    ...gives(passing_harmless, '@isstring', '@isnumber', '@isboolean', '@isundefined', '@isfunction', '@isobject', '@isbigint', '@issymbol'),
    ...gives(passing_harmless, ...[
        'abs',
        'ceil',
        'floor',
        'round',
        'max',
        'min',
        'pow',
        'sqrt',
        'trunc',
        'sign',
        'log',
        'log2',
        'log10',
        'exp',
        'sin',
        'cos',
        'atan2',
        'hypot',
    ].map(name => `Math.${name}`)),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/browser.js




/** What a browser on this machine opens; whoever calls is asked too. */
const rendered = { ...url, severity: { request: 'error', parameter: 'note' } };
const browser_page = sinkOf(url.rule, 'url', [0], 'as a page that this machine renders', {
    severity: rendered.severity,
    accepts: value => contentsOf(value).length === 0,
});
const usesPhantom = (call) => call.frame.file.source.includes('phantom');
/** Browsers that are driven by a program. */
const browserSinks = [
    ...guardsAgainst(rendered, 'wkhtmltopdf', 'wkhtmltoimage.generate', 'phantom.create().createPage().open', 'html-pdf.create', 'html-pdf-node.generatePdf', 'webshot', '.goto', '.openUrl', '.navigateTo', '.loadURL', '.Page.navigate', '.navigate'),
    ...guardsAgainst({ ...rendered, when: call => usesPhantom(call) && call.positional.length < 3 }, '.open'),
    ...guardsAgainst({ ...rendered, places: [1], when: call => usesPhantom(call) && value_textOf(call.positional[0]?.value) === 'content' }, '.property'),
    ...guardsAgainst({ ...rendered, when: usesPhantom }, '.evaluateJavaScript'),
    ...guardsAgainst(browser_page, '.setContent', '.setDocumentContent', '.printToPDF', '.renderBuffer'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/command.js




const shells = /^(?:.*[\\/])?(?:sh|bash|zsh|dash|ksh|cmd|cmd\.exe|powershell|powershell\.exe|pwsh)$/i;
const asCode = /^(?:-c|-lc|-ic|\/c|\/k|-command|-encodedcommand|-e|--eval)$/i;
const command_lacks = 'without being quoted for the shell';
const command_shell = sinkOf('javascript-command-injection', 'command', [0], command_lacks, {
    severity: anyone,
    composed: 'note',
    otherwise: 'note',
});
/** Whether a call asks for a shell. */
function usesShell({ positional }) {
    return positional.some(({ value }) => contentsOf(value).some(({ members }) => {
        const shellOption = members.get('shell');
        return shellOption !== undefined && ![false, null, ''].includes(knownOf(shellOption));
    }));
}
/** Of the arguments of a program what a shell reads. */
function commandPart(value, call) {
    const [contents] = contentsOf(value);
    if (contents === undefined)
        return undefined;
    const program = value_textOf(call.positional[0]?.value);
    if (program === undefined || !(shells.test(program) || /^(?:node|python3?|perl|ruby|php)$/.test(program)))
        return undefined;
    const items = contents.items ?? (contents.rest === undefined ? [] : [contents.rest]);
    const at = items.findIndex(item => asCode.test(value_textOf(item) ?? ''));
    if (at >= 0)
        return anyOf(items.slice(at + 1));
    return shells.test(program) ? anyOf(items) : undefined;
}
const program = sinkOf('javascript-command-injection', 'command', [0], 'as the program that is started', {
    severity: anyone,
    otherwise: 'note',
});
const asShell = {
    ...command_shell,
    places: ['*'],
    when: usesShell,
    part: value => (contentsOf(value).some(({ type }) => type === 'map') ? undefined : value),
};
const argument = { ...command_shell, places: [1], part: commandPart };
/** `[program, …arguments]`, alone or as `{ cmd }`. */
const listIn = (value) => contentsOf(value).flatMap(contents => {
    const list = contents.members.get('cmd');
    return (list === undefined ? [contents] : contentsOf(list)).flatMap(({ items }) => items ?? []);
});
const firstOfList = (value) => listIn(value)[0] ?? (value.cells === undefined ? value : undefined);
function codeAmong(name, given) {
    const at = given.findIndex(item => asCode.test(value_textOf(item) ?? ''));
    return at < 0 || !shells.test(name ?? '') ? undefined : anyOf(given.slice(at + 1));
}
const shellOfList = (value) => {
    const [first, ...rest] = listIn(value);
    return codeAmong(value_textOf(first), rest);
};
const shellOption = (value, call) => codeAmong(value_textOf(call.positional[0]?.value), contentsOf(value).flatMap(({ members }) => contentsOf(members.get('args') ?? value).flatMap(({ items }) => items ?? [])));
/** An argument that a program reads as an option: `git clone` runs what some of its options say. */
const command_options = sinkOf('javascript-argument-injection', 'command', [1], 'where it may be read as an option', {
    severity: { request: 'warning', parameter: 'note' },
    when: call => value_textOf(call.positional[0]?.value) === 'git' &&
        !contentsOf(call.positional[1]?.value ?? call.callee).some(({ items }) => items?.some(item => value_textOf(item) === '--') === true),
    part: value => anyOf(contentsOf(value).flatMap(({ items }) => items?.some(item => /^(?:clone|fetch|pull|ls-remote|push)$/.test(value_textOf(item) ?? '')) === true ? items : [])),
});
const starters = tables_under('child_process.', 'spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork');
/** Programs that are started. */
const commandSinks = [
    ...guardsAgainst(command_shell, 'child_process.exec', 'child_process.execSync', 'shelljs.exec', 'execa.command', 'execa.commandSync', 'execa.execaCommand', 'execa.execaCommandSync', 'node-cmd.run', 'node-cmd.runSync', 'node-cmd.get', 'Bun.$', 'child_process.default.exec', 'node-pty.spawn().write', 'sudo-prompt.exec', 'exec-sh', 'shell-exec'),
    ...guardsAgainst({ ...provenOnly(command_shell), severity: severities_foreign, composed: 'note' }, '.execCommand', 'ssh2.Client().exec', 'node-ssh.NodeSSH().execCommand'),
    ...starters.flatMap(name => [
        ...guardsAgainst(program, name),
        ...guardsAgainst(asShell, name),
        ...guardsAgainst(argument, name),
        ...guardsAgainst(command_options, name),
    ]),
    ...guardsAgainst(program, 'execa', 'execa.sync', 'execa.execa', 'execa.execaSync', 'Deno.Command'),
    ...guardsAgainst({ ...program, part: firstOfList }, 'Bun.spawn', 'Bun.spawnSync', 'Deno.run'),
    ...guardsAgainst({ ...command_shell, part: shellOfList }, 'Bun.spawn', 'Bun.spawnSync', 'Deno.run'),
    ...guardsAgainst({ ...command_shell, places: [1], part: shellOption }, 'Deno.Command'),
];
const command_code = sinkOf('javascript-code-injection', 'code', [0], 'without being checked', {
    severity: anyone,
    otherwise: 'note',
});
const evaluated = { ...command_code, rule: 'javascript-eval-injection' };
/** What code in a sandbox can reach; functions among it lead out. */
const inContext = sinkOf('javascript-code-injection', 'code', [0], 'as what the code in the sandbox can reach', {
    severity: { request: 'warning' },
});
const sandboxOf = (value) => anyOf(contentsOf(value).flatMap(({ members }) => members.get('sandbox') ?? []));
const inSandbox = { ...command_code, severity: { request: 'error', parameter: 'note' } };
/** Other things are evaluated, too: expressions, rules, formulas. */
const drivesBrowser = ({ frame, receiver }) => [...frame.file.code.modules].some(module => /puppeteer|playwright|chrome|phantom|nightmare|webdriver/.test(module)) ||
    /page|frame|browser|runtime/i.test(receiver?.node.op === 'name' || receiver?.node.op === 'member' ? receiver.node.name : '');
const textOnly = {
    ...provenOnly(evaluated),
    severity: severities_foreign,
    when: call => call.positional[0]?.value.callables === undefined,
};
const delayed = { ...textOnly, composed: 'note' };
const chosen = sinkOf('javascript-module-chosen', 'code', [0], 'without a list of what is allowed', {
    severity: severities_foreign,
});
const loads = {
    ...chosen,
    rule: 'javascript-dynamic-import',
    severity: { remote: 'note', local: 'note', parameter: 'note' },
    otherwise: 'note',
    accepts: value => value.taints.every(taint => taint.origin !== 'request'),
};
/** Code that is run. */
const codeSinks = [
    ...guardsAgainst(evaluated, 'eval', 'execScript', 'static-eval', 'safe-eval', 'node-eval', 'expression-eval.compile', 'expression-eval.eval', 'jQuery.globalEval'),
    ...guardsAgainst(command_code, 'vm.runInThisContext', 'vm.runInNewContext', 'vm.runInContext', 'vm.Script', 'vm.compileFunction', 'vm.SourceTextModule', 'notevil', 'chrome.tabs.executeScript', 'require-from-string'),
    ...guardsAgainst(inContext, 'vm.createContext'),
    ...guardsAgainst({ ...inContext, places: [1] }, 'vm.runInContext', 'vm.runInNewContext'),
    ...guardsAgainst({ ...inContext, part: sandboxOf }, 'vm2.VM', 'vm2.NodeVM'),
    ...guardsAgainst({ ...evaluated, places: ['*'] }, 'Function', 'GeneratorFunction', 'AsyncFunction'),
    ...guardsAgainst(inSandbox, 'vm2.VM().run', 'vm2.NodeVM().run', 'vm2.VMScript', 'sandbox().run', 'sandbox.run', '.runInContext', '.runInNewContext', '.runInThisContext', 'jailed.DynamicPlugin', 'isolated-vm.Isolate().compileScript', 'mathjs.evaluate', 'mathjs.eval', 'jsdom.JSDOM'),
    ...guardsAgainst({
        ...inSandbox,
        severity: { request: 'error', parameter: 'note' },
        when: call => call.positional[0]?.value.callables === undefined,
    }, '.evaluateOnNewDocument', '.$eval', '.$$eval', '.evaluateHandle', '.compileScript', '.executeJavaScript', '.addInitScript', '.executeScript'),
    ...guardsAgainst({
        ...inSandbox,
        places: ['*'],
        when: call => call.positional[0]?.value.callables === undefined && drivesBrowser(call),
        part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('expression') ?? members.get('source') ?? [])) ??
            (value.cells === undefined ? value : undefined),
    }, '.evaluate', '.Runtime.evaluate'),
    ...guardsAgainst(delayed, 'setTimeout', 'setInterval', 'setImmediate'),
    ...guardsAgainst(chosen, 'require', 'require.resolve'),
    ...guardsAgainst(loads, 'require', 'require.resolve'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/document.js


/** Parts of a request that are texts, whatever is sent. */
const document_isText = /^@request\.(?:params|headers|cookies|path|url|hostname)\b/;
/** Operators whose operand is a value, whatever it is. */
const isValue = /^\$(?:eq|in|nin)$/;
/** What of a filter may be an operator: whatever is not a text for sure. */
function openFilter(value) {
    const all = contentsOf(value);
    if (all.length === 0)
        return document_isText.test(value.name ?? '') ? undefined : value;
    return anyOf(all.flatMap(({ members, rest, items }) => [
        // The filters of object-relational mappers stand under `where`, and take no operators from outside.
        ...[...members].flatMap(([name, member]) => (name === 'where' || isValue.test(name) ? [] : [member])),
        ...(rest === undefined ? [] : [rest]),
        ...(items ?? []),
    ]
        .filter(part => part.composed !== true && !document_isText.test(part.name ?? ''))
        .flatMap(part => openFilter(part) ?? [])));
}
const filters = [
    'find',
    'findOne',
    'findOneAndUpdate',
    'findOneAndDelete',
    'findOneAndReplace',
    'findOneAndRemove',
    'updateOne',
    'updateMany',
    'deleteOne',
    'deleteMany',
    'remove',
    'count',
    'countDocuments',
    'exists',
    'replaceOne',
    'distinct',
    'aggregate',
];
const databases = /mongo|mongoose|monk|nedb|mongojs/i;
const usesDocuments = (call) => [...call.frame.file.code.modules].some(module => databases.test(module)) ||
    /^(?:[A-Z]\w*|\w*(?:collection|[mM]odel|[cC]oll|users))$/.test(document_nameOf(call)) ||
    databases.test(call.name) ||
    /\.collection\(\)\.\w+$/.test(call.name);
const document_nameOf = ({ receiver }) => receiver?.node.op === 'name' || receiver?.node.op === 'member' ? receiver.node.name : '';
const nosql = sinkOf('javascript-nosql-injection', 'nosql', [0], 'where it may be an operator instead of a text', {
    severity: { request: 'error' },
    part: openFilter,
    when: call => call.method !== 'find' || call.positional[0]?.value.callables === undefined ? usesDocuments(call) : false,
});
const where = sinkOf('javascript-nosql-injection', 'nosql', [0], 'as code that the database runs', {
    severity: { request: 'error', parameter: 'note' },
    part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('$where') ?? [])),
});
const jsWhere = { ...where, part: value => (contentsOf(value).length > 0 ? undefined : value) };
const parts = ['FilterExpression', 'KeyConditionExpression', 'ConditionExpression', 'UpdateExpression', 'Statement'];
/** All of a query of DynamoDB, or its expressions. */
const expressions = sinkOf('javascript-nosql-injection', 'nosql', [0], 'as the query itself', {
    part: value => {
        const all = contentsOf(value);
        if (all.length === 0)
            return value;
        return anyOf(all.flatMap(({ members }) => parts.flatMap(name => members.get(name) ?? [])));
    },
});

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/assignment.js




const merged = sinkOf('javascript-prototype-pollution', 'prototype', ['*'], 'where its keys may be those of every object', {
    severity: { request: 'warning' },
    part: (value, call) => (call.positional[0]?.value === value || contentsOf(value).length > 0 ? undefined : value),
});
const pathSet = sinkOf('javascript-prototype-pollution', 'prototype', [1], 'as the path to what is set', {
    severity: { request: 'warning' },
});
/** `a[b][c] = d`: with `__proto__` for the first key it changes every object. */
const nestedKey = sinkOf('javascript-prototype-pollution', 'prototype', [0], 'as a key, which may be that of every object', { severity: { request: 'warning', parameter: 'note' } });
/** All that somebody sent, as the fields of something. */
const whole = (value) => contentsOf(value).length === 0
    ? value
    : anyOf(contentsOf(value).flatMap(({ rest, keys }) => rest !== undefined && keys !== undefined && keys.taints.length > 0 ? [rest] : []));
const model = /^[A-Z]\w*$/;
const isModel = (call) => model.test(call.node.op === 'call' && call.node.isNew === true
    ? call.node.callee.op === 'name'
        ? call.node.callee.name
        : ''
    : document_nameOf(call)) && !builtin.has(call.name);
const builtin = new Set([
    'Error',
    'URL',
    'URLSearchParams',
    'Date',
    'Map',
    'Set',
    'Response',
    'Request',
    'Headers',
    'Object',
    'Array',
    'Buffer',
    'Promise',
    'RegExp',
    'String',
    'JSON',
]);
const assignment = sinkOf('javascript-mass-assignment', 'assignment', [0], 'without a list of the fields that are allowed', { severity: doubtful, part: whole, when: isModel });
const update = { ...assignment, places: [1] };
/** `Model.update(fields, { where })`. */
const updateWhere = {
    ...assignment,
    when: call => isModel(call) && contentsOf(call.positional[1]?.value ?? call.callee).some(({ members }) => members.has('where')),
};
const assignment_copied = {
    ...assignment,
    places: [1, 2],
    part: (value, call) => contentsOf(call.positional[0]?.value ?? value).some(({ type, members }) => type === 'map' && members.size === 0)
        ? undefined
        : whole(value),
    when: () => true,
};
const nested = {
    ...assignment,
    places: [0],
    when: () => true,
    part: value => anyOf(contentsOf(value)
        .flatMap(({ members }) => members.get('data') ?? [])
        .flatMap(data => whole(data) ?? [])),
};

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/data.js






const ldap = sinkOf('javascript-ldap-injection', 'ldap', [0, 1], 'without escaping', {
    severity: severities_foreign,
    part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('filter') ?? [])) ??
        (contentsOf(value).length > 0 ? undefined : value),
});
const xpath = sinkOf('javascript-xpath-injection', 'xpath', [0], 'as part of the query', {
    severity: { request: 'error', parameter: 'note' },
    composed: 'note',
});
const pattern = sinkOf('javascript-regular-expression-injection', 'regex', [0], 'without being escaped', {
    severity: { request: 'warning', parameter: 'note' },
    otherwise: 'note',
});
const entities = sinkOf('javascript-xml-external-entities', 'xml', [0], 'with external entities switched on', {
    severity: { request: 'error', remote: 'warning', parameter: 'warning' },
    otherwise: 'warning',
    when: call => call.positional
        .slice(1)
        .some(({ value }) => contentsOf(value).some(({ members }) => knownOf(members.get('noent')) === true || knownOf(members.get('replaceEntities')) === true)),
});
const parsed = sinkOf('javascript-xml-external-entities', 'xml', [0], 'to a parser that may read other files for it', { severity: { request: 'warning' } });
const data_objects = sinkOf('javascript-unsafe-deserialisation', 'deserialisation', [0], 'to something that makes code of it', { severity: { request: 'error', remote: 'warning', parameter: 'note', local: 'note' } });
/** The schema of YAML that is asked for, by its name; empty when none is. */
const schemaOf = (call) => call.positional
    .slice(1)
    .flatMap(({ value }) => contentsOf(value).flatMap(({ members }) => members.get('schema') ?? []))
    .map(({ name = '?' }) => name)
    .join('');
const yaml = {
    ...data_objects,
    severity: { request: 'warning', parameter: 'note' },
    when: call => {
        const schema = schemaOf(call);
        // Without one, the library of old makes functions, too.
        return schema === ''
            ? call.method === 'load' && /\bsafeLoad|DEFAULT_FULL_SCHEMA/.test(call.frame.file.source)
            : /FULL/.test(schema);
    },
};
const data_clients = ['aws-sdk.DynamoDB.DocumentClient()', 'aws-sdk.DynamoDB()', 'dynamodb', 'docClient'];
const commands = ['ScanCommand', 'QueryCommand'];
/** Queries, parsers and objects that are given data. */
const dataSinks = [
    ...guardsAgainst(nosql, ...tables_under('.', ...filters)),
    ...guardsAgainst(where, ...tables_under('.', ...filters)),
    ...guardsAgainst(jsWhere, '.$where', '.mapReduce', '.group'),
    ...guardsAgainst(expressions, ...data_clients.flatMap(client => tables_under(`${client}.`, 'scan', 'query', 'get', 'put', 'update', 'delete'))),
    ...guardsAgainst(expressions, ...commands.flatMap(name => [`@aws-sdk/lib-dynamodb.${name}`, `@aws-sdk/client-dynamodb.${name}`])),
    ...guardsAgainst({ ...ldap, when: call => /ldap/i.test([...call.frame.file.code.modules].join(' ')) || /ldap/i.test(call.name) }, '.search'),
    ...guardsAgainst({
        ...ldap,
        when: call => !/ldap/i.test([...call.frame.file.code.modules].join(' ')),
        pieces: /^\(+[&|!]?\(?\w+[~<>]?=/,
        needsPieces: true,
    }, '.search'),
    ...guardsAgainst(xpath, 'xpath.select', 'xpath.select1', 'xpath.evaluate', 'xpath.parse', 'document.evaluate'),
    ...guardsAgainst({
        ...provenOnly(xpath),
        severity: severities_foreign,
        when: call => /libxml|xpath|xmldom/.test([...call.frame.file.code.modules].join(' ')),
    }, '.find', '.get', '.select', '.select1'),
    ...guardsAgainst(pattern, 'RegExp'),
    ...guardsAgainst({ ...provenOnly(pattern), severity: { request: 'note' }, accepts: value => value.name !== 'RegExp()' }, '.match', '.matchAll'),
    ...guardsAgainst(entities, 'libxmljs.parseXml', 'libxmljs.parseXmlString', 'libxmljs.parseXmlAsync', 'libxmljs.parseHtml'),
    ...guardsAgainst(parsed, 'node-expat.Parser().parse', 'node-expat.Parser().write', 'xml2json.toJson', 'node-expat.createParser().parse', 'libxml-xsd.parse', 'expat.Parser().parse'),
    ...guardsAgainst(data_objects, 'node-serialize.unserialize', 'serialize-to-js.deserialize', 'funcster.deepDeserialize', 'cryo.parse', 'v8.deserialize', 'serialijse.deserialize', 'js-yaml.unsafeLoad', 'notevil', 'bser.loadFromBuffer', 'php-unserialize.unserialize', 'node-serialize.deserialize', 'phpunserialize', 'serialize-javascript.deserialize', 'devalue.unflatten', 'superjson.deserialize'),
    ...guardsAgainst(yaml, 'js-yaml.load', 'js-yaml.loadAll'),
    ...guardsAgainst(merged, 'lodash.merge', 'lodash.defaultsDeep', 'lodash.mergeWith', 'jQuery.extend', 'deepmerge', 'merge-deep', 'deep-extend', 'extend', 'just-extend', 'merge.recursive', 'hoek.merge', 'defaults-deep', 'mixin-deep', 'node.extend', 'object-assign-deep'),
    ...guardsAgainst(pathSet, 'lodash.set', 'lodash.setWith', 'lodash.update', 'set-value', 'dot-prop.set', 'object-path.set', 'lodash.zipObjectDeep', 'dset'),
    ...guardsAgainst(nestedKey, '@setnested'),
    ...guardsAgainst(assignment, '.create', '.insertMany', '.build', '.bulkCreate', '.insert'),
    ...guardsAgainst(update, '.findByIdAndUpdate', '.findOneAndUpdate', '.updateOne', '.update', '.findByPk().update'),
    ...guardsAgainst(updateWhere, '.update'),
    ...guardsAgainst(nested, '.create', '.update', '.upsert', '.createMany', '.updateMany'),
    ...guardsAgainst(assignment_copied, 'Object.assign', 'lodash.assign', 'lodash.extend'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/page.js





const rule = 'javascript-dom-cross-site-scripting';
const page_lacks = 'without escaping';
const severity = { request: 'error', remote: 'note', parameter: 'note' };
const page_markup = sinkOf(rule, 'html', [0], page_lacks, { severity, otherwise: 'note' });
const page_html = {
    ...page_markup,
    part: value => (contentsOf(value).length > 0 || value.callables !== undefined ? undefined : value),
};
/** jQuery makes elements of text that begins with `<`, and looks for anything else. */
const selector = { ...provenOnly(page_html), severity: { request: 'error' }, composed: 'note', pieces: /^\s*</ };
const page_element = {
    ...provenOnly(page_html),
    severity: { request: 'error', parameter: 'note' },
    composed: 'note',
    pieces: /</,
};
const unsafeHtml = sinkOf('javascript-unsafe-html', 'html', ['dangerouslySetInnerHTML'], page_lacks, {
    severity: { request: 'error', remote: 'note', parameter: 'note' },
    otherwise: 'note',
    part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('__html') ?? [])) ??
        (value.cells === undefined ? value : undefined),
});
/** An address that begins with something of ours cannot be `javascript:`. */
const begins = /^(?:https?:|mailto:|tel:|\/|#|\?|\.|[\w-]+\/|data:image)/i;
const page_isOpen = (value) => !begins.test(beginningOf(value));
const script = sinkOf('javascript-script-url', 'redirect', ['href', 'src', 'action', 'formAction', 'xlinkHref', 'data', 'to'], 'without a check that it is no `javascript:` address', { severity: { request: 'warning', parameter: 'note' }, accepts: page_isOpen });
const moved = sinkOf('javascript-open-redirect', 'redirect', [0], 'without a check of where it leads', {
    severity: { request: 'error', parameter: 'note' },
    accepts: page_isOpen,
});
const page_address = { ...moved, rule: script.rule, lacks: script.lacks, severity: { request: 'warning' } };
const setsAddress = ({ positional: [name] }) => /^(?:href|src|action|formaction)$/i.test(value_textOf(name?.value) ?? '');
const setsMarkup = ({ positional: [, name] }) => /^(?:inner|outer)HTML$/.test(value_textOf(name?.value) ?? '');
const templateOf = (value) => anyOf(contentsOf(value).flatMap(({ members }) => members.get('template') ?? []));
const trusted = sinkOf('javascript-escaping-bypassed', 'html', [0], 'as if it were safe', {
    severity: { request: 'error', remote: 'note', parameter: 'note' },
    otherwise: 'note',
});
/** What pages are made of. */
const pageSinks = [
    ...guardsAgainst(page_html, 'document.write', 'document.writeln', '.createContextualFragment', '.parseHTML', 'jQuery.parseHTML', '.setHTMLUnsafe', 'document.parseHTMLUnsafe'),
    ...guardsAgainst({ ...page_html, places: [1] }, '.insertAdjacentHTML'),
    ...guardsAgainst({ ...provenOnly(page_html), composed: 'note' }, '.html', '.innerHtml'),
    ...guardsAgainst(selector, 'jQuery'),
    ...guardsAgainst(page_element, 'jQuery().append', 'jQuery().prepend', 'jQuery().after', 'jQuery().before', 'jQuery().replaceWith', 'jQuery().wrap', 'jQuery().wrapInner', 'jQuery().appendTo', 'jQuery().insertAfter', 'angular.element'),
    ...guardsAgainst({ ...provenOnly(page_html), composed: 'note' }, 'jQuery().html'),
    ...guardsAgainst({ ...page_address, places: [1], when: setsAddress }, 'jQuery().attr', 'jQuery().prop', '.setAttribute'),
    ...guardsAgainst({ ...page_html, places: [2], when: setsMarkup }, '.setProperty'),
    ...guardsAgainst({ ...provenOnly(page_html), composed: 'note', part: templateOf }, 'vue', 'Vue', 'Vue.component'),
    ...guardsAgainst(unsafeHtml, '@jsx'),
    ...guardsAgainst({
        ...unsafeHtml,
        places: [1],
        part: value => anyOf(contentsOf(value)
            .flatMap(({ members }) => members.get('dangerouslySetInnerHTML') ?? [])
            .flatMap(inner => contentsOf(inner))
            .flatMap(({ members }) => members.get('__html') ?? [])),
    }, 'react.createElement', 'preact.h'),
    ...guardsAgainst({
        ...script,
        when: call => /^(?:a|iframe|embed|object|form|button|area|base|link|input|frame)$/.test(value_textOf(call.positional[0]?.value) ?? ''),
    }, '@jsx'),
    ...guardsAgainst(moved, 'location.assign', 'location.replace', 'location.href.replace', '.location.assign', '.location.replace'),
    ...guardsAgainst({ ...moved, severity: { request: 'warning' } }, 'open', 'window.open', 'next/router.useRouter().push', 'next/router.useRouter().replace', 'next/navigation.useRouter().push'),
    ...guardsAgainst(trusted, ...tables_under('.', 'bypassSecurityTrustHtml', 'bypassSecurityTrustScript', 'bypassSecurityTrustStyle', 'bypassSecurityTrustUrl', 'bypassSecurityTrustResourceUrl', 'trustAsHtml', 'trustAsJs', 'trustAsUrl', 'trustAsResourceUrl', 'trustAsCss'), 'handlebars.SafeString', 'Handlebars.SafeString', 'lit/directives/unsafe-html.unsafeHTML', 'lit-html/directives/unsafe-html.unsafeHTML', 'lit.unsafeHTML', 'solid-js/web.innerHTML', '$sce.trustAs'),
    ...guardsAgainst({ ...trusted, places: [1] }, '.trustAs'),
];
const page_assigned = { ...page_markup, accepts: value => value.callables === undefined };
/** What is assigned to, of a page. */
const pageAssignments = new Map([
    ['.innerHTML', [page_assigned]],
    ['.outerHTML', [page_assigned]],
    ['.srcdoc', [page_assigned]],
    ['.dangerouslySetInnerHTML', [page_assigned]],
    ['location.href', [moved]],
    ...['window', 'document', 'self', 'top', 'parent', '$window'].map(name => [`${name}.location`, [moved]]),
    ...['.href', '.src'].map(name => [name, [page_address]]),
]);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/path.js



const path_lacks = 'without a check that it stays in its folder';
const file = sinkOf('javascript-path-traversal', 'path', [0], path_lacks, {
    severity: { request: 'error', parameter: 'note' },
});
const path_both = { ...file, places: [0, 1] };
/** With `root` the framework keeps the file in its folder. */
const sent = sinkOf('javascript-file-chosen', 'path', [0], path_lacks, {
    severity: { request: 'error', parameter: 'note' },
    when: call => !call.positional.slice(1).some(({ value }) => contentsOf(value).some(({ members }) => members.has('root'))),
});
const path_joinedUp = sinkOf('javascript-path-traversal', 'path', ['*'], path_lacks, {
    severity: { request: 'note', parameter: 'note' },
    passes: true,
    // Whoever asks where it leads, does it next.
    when: ({ frame, at }) => !/\.startsWith\(|\.relative\(|\.indexOf\(/.test(frame.file.source.slice(at.end, at.end + 600)),
});
const one = tables_under('fs.', 'readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'createReadStream', 'createWriteStream', 'open', 'openSync', 'unlink', 'unlinkSync', 'rm', 'rmSync', 'rmdir', 'rmdirSync', 'mkdir', 'mkdirSync', 'readdir', 'readdirSync', 'stat', 'statSync', 'lstat', 'lstatSync', 'access', 'accessSync', 'exists', 'existsSync', 'chmod', 'chmodSync', 'chown', 'chownSync', 'truncate', 'truncateSync', 'utimes', 'watch', 'watchFile', 'opendir', 'opendirSync', 'readlink', 'readlinkSync', 'remove', 'removeSync', 'outputFile', 'outputFileSync', 'readJson', 'readJsonSync', 'writeJson', 'writeJsonSync', 'ensureDir', 'ensureFile', 'emptyDir', 'pathExists', 'move', 'lchown', 'mkdtemp', 'readv', 'unwatchFile');
const two = tables_under('fs.', 'rename', 'renameSync', 'copyFile', 'copyFileSync', 'link', 'linkSync', 'symlink', 'symlinkSync', 'cp', 'cpSync', 'copy', 'copySync');
/** Files that are read, written or sent. */
const pathSinks = [
    ...guardsAgainst(file, ...one, 'Deno.readFile', 'Deno.readTextFile', 'Deno.readTextFileSync', 'Deno.writeFile', 'Deno.writeTextFile', 'Deno.open', 'Deno.remove', 'Bun.file', 'send', 'jsonfile.readFile', 'jsonfile.readFileSync', 'load-json-file', 'rimraf', 'rimraf.sync', 'del'),
    ...guardsAgainst(path_both, ...two),
    ...guardsAgainst(sent, '@response.sendFile', '@response.sendfile', '@response.download', '@response.file', 'koa-send', '.sendFile', '.sendfile', '.file', '.view'),
    ...guardsAgainst({ ...file, severity: severities_foreign, places: [1] }, 'send', 'koa-send', 'serve-static'),
    ...guardsAgainst(path_joinedUp, 'path.join', 'path.resolve'),
];
/** Names in an archive, which lead where they say. */
const entryName = sinkOf('javascript-archive-traversal', 'archive', [0], path_lacks, {
    severity: { remote: 'warning' },
});
const archiveSinks = [
    ...guardsAgainst(entryName, 'fs.createWriteStream', 'fs.writeFile', 'fs.writeFileSync', 'fs.outputFile'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sinks/sql.js


const statement = /\b(?:select\b[\s\S]*\bfrom|insert\s+into|update\b[\s\S]*\bset|delete\s+from|where\b|drop\s+table|alter\s+table|create\s+table|order\s+by|union\b|exec(?:ute)?\b|call\b|truncate|merge\s+into|with\b[\s\S]*\bas)\b/i;
const sql_lacks = 'as part of the statement instead of a parameter of it';
/** The text of a statement: given alone, or as `{ sql }`, `{ text }`, `{ query }`. */
function textPart(value) {
    const all = contentsOf(value);
    if (all.length === 0)
        return value;
    return anyOf(all.flatMap(({ members }) => ['sql', 'text', 'query', 'statement', 'sqlQuery'].flatMap(name => members.get(name) ?? [])));
}
const sql_severity = { request: 'error', remote: 'note', local: 'note', parameter: 'note' };
const sql_known = sinkOf('javascript-sql-injection', 'sql', [0], sql_lacks, {
    severity: sql_severity,
    part: textPart,
    pieces: statement,
    composed: 'note',
});
/** Methods whose names mean other things too: only with text that is a statement. */
const likely = { ...sql_known, needsPieces: true };
const always = sinkOf('javascript-sql-injection', 'sql', [0], sql_lacks, {
    severity: sql_severity,
    part: textPart,
    composed: 'note',
});
/** Statements that are sent to databases. */
const sqlSinks = [
    ...guardsAgainst(likely, '.query', '.execute', '.exec', '.prepare', '.run', '.all', '.get', '.each', '.many', '.one', '.none', '.any', '.oneOrNone', '.manyOrNone', '.result', '.unsafe', '.batch', '.request', '.executeSql', '.createQuery', '.runQuery', '.runSql', '.sql', '.queryAsync', '.db_run', '.simpleExecute', '.multi', '.input', '.stream'),
    ...guardsAgainst(always, ...tables_under('.', 'raw', '$queryRawUnsafe', '$executeRawUnsafe', 'whereRaw', 'havingRaw', 'orderByRaw', 'groupByRaw', 'joinRaw', 'fromRaw', 'selectRaw', 'andWhereRaw', 'orWhereRaw', 'queryRaw', 'executeRaw'), 'sequelize.literal', 'sequelize.Sequelize.literal', 'Sequelize.literal', 'sequelize.Sequelize().query', 'sequelize().query', 'Prisma.raw', '@prisma/client.Prisma.raw', 'drizzle-orm.sql.raw', 'mysql.createConnection().query', 'mysql.createPool().query', 'pg.Client().query', 'pg.Pool().query', 'typeorm.getConnection().query', 'typeorm.getManager().query', 'mssql.query', 'mssql.Request().query', 'mssql.Request().batch', 'tedious.Request', 'sqlite3.Database().all', 'sqlite3.Database().run', 'sqlite3.Database().get', 'sqlite3.Database().each', 'sqlite3.Database().exec', 'better-sqlite3().prepare', 'better-sqlite3().exec', 'knex.raw', 'knex().raw'),
    ...guardsAgainst({
        ...always,
        severity: { request: 'error' },
        composed: 'note',
        pieces: /[=<>]|\blike\b|\bin\b|\border\b/i,
        needsPieces: true,
    }, '.where', '.andWhere', '.orWhere', '.having', '.orderBy', '.literal'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/sources.js

/** What a request carries that its sender chose, over the frameworks. */
const requestParts = [
    // Express, Fastify, Koa, Restify
    'query',
    'params',
    'param',
    'body',
    'rawBody',
    'headers',
    'header',
    'get',
    'cookies',
    'signedCookies',
    'url',
    'originalUrl',
    'path',
    'host',
    'hostname',
    'href',
    'querystring',
    'search',
    'files',
    'file',
    'subdomains',
    'rawHeaders',
    'getQuery',
    'getPath',
    'href',
    // Hapi
    'payload',
    'state',
    'orig',
    // Fetch API, Next.js, Hono
    'nextUrl',
    'text',
    'json',
    'formData',
    'arrayBuffer',
    'blob',
    'parseBody',
    'queries',
    'URL',
    'searchParams',
    'geo',
    'referrer',
    // Lambda
    'queryStringParameters',
    'multiValueQueryStringParameters',
    'pathParameters',
    'rawPath',
    'rawQueryString',
    'multiValueHeaders',
];
const sources_page = [
    'location.href',
    'location.hash',
    'location.search',
    'location.pathname',
    'document.URL',
    'document.documentURI',
    'document.baseURI',
    'document.referrer',
    'window.name',
];
const hooks = [
    'react-router-dom.useParams',
    'react-router-dom.useSearchParams',
    'react-router-dom.useLocation',
    'react-router.useParams',
    'react-router.useLocation',
    'next/router.useRouter().query',
    'next/router.useRouter().asPath',
    'next/navigation.useSearchParams',
    'next/navigation.useParams',
    '$location.search',
    '$routeParams',
    '$stateParams',
];
const pages = ['searchParams', 'params'].map(part => `${names_page}.${part}`);
const served = ['next/headers.cookies', 'next/headers.headers'];
/** Dotted names that are data of somebody else, and whose. */
const sources_sources = new Map([
    ...requestParts.map(part => [`${request}.${part}`, 'request']),
    ...[...sources_page, ...hooks, ...served, ...pages, `${message}.data`].map(name => [name, 'request']),
    ...['path', 'fileName', 'entryName', 'name', 'filename'].map(part => [`${archiveEntry}.${part}`, 'remote']),
    ['document.cookie', 'remote'],
    ['localStorage', 'remote'],
    ['sessionStorage', 'remote'],
    ['process.argv', 'local'],
    ['process.env', 'local'],
    ['Deno.args', 'local'],
    ['Bun.argv', 'local'],
    ['yargs.argv', 'local'],
    ['minimist()', 'local'],
    ['prompt', 'local'],
]);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/models/texts.js






/** Text of everything that it is given. */
const texts_written = call => {
    const [value] = call.positional;
    if (value === undefined)
        return undefined;
    const text = value_textOf(value.value);
    if (text !== undefined)
        return value.value;
    return {
        taints: contents_deepTaints(value.value),
        constant: value.value.constant,
        pieces: value.value.pieces,
        composed: value.value.composed,
    };
};
const texts_parsed = call => ({
    taints: call.positional[0] === undefined ? [] : contents_deepTaints(call.positional[0].value),
    constant: call.positional[0]?.value.constant ?? false,
});
const texts_decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
};
/** A text with its holes filled: `util.format('a %s', b)`. */
const texts_formatted = (call, machine) => {
    const [format, ...values] = call.positional.map(({ value }) => value);
    const parts = value_textOf(format)?.split(/%[sdifjoO]/);
    if (parts === undefined || values.length === 0)
        return texts_written(call, machine);
    return compose(parts.flatMap((part, i) => [...(i === 0 ? [] : [values[i - 1] ?? constant]), knownValue(part)]), contents_deepTaints);
};
/** Functions that write values as texts, and read them from texts. */
const texts = [
    ...gives(texts_formatted, 'util.format'),
    ...gives((call, machine) => asText(texts_written(call, machine)), 'String', 'JSON.stringify'),
    ...gives(texts_written, '@string', 'util.inspect', 'Buffer.from', 'Buffer', 'TextEncoder().encode', 'TextDecoder().decode', 'querystring.unescape', 'Object'),
    ...gives(texts_parsed, 'JSON.parse', 'qs.parse', 'querystring.parse', 'URLSearchParams', 'lodash.get', 'co-body', 'FormData'),
    ...gives(calculated(text => Buffer.from(text).toString('base64')), 'btoa'),
    ...gives(calculated(text => Buffer.from(text, 'base64').toString('latin1')), 'atob'),
    ...gives(calculated(texts_decoded), 'decodeURIComponent', 'decodeURI', 'unescape'),
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/places.js
const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '/index.ts', '/index.tsx', '/index.js'];
/** Folders above a file in which a module with the project's own prefix is looked for. */
const mostFolders = 6;
const places_code = /\.(?:[cm]?[jt]s|[jt]sx)$/i;
/** The paths where a module of the project may be, best first; packages are nobody's here. */
function placesOf(module, file) {
    const folders = file.split('/').slice(0, -1);
    if (module.startsWith('.')) {
        const path = resolved([...folders, ...module.split('/')]);
        return path === undefined ? [] : filesOf(path);
    }
    const own = /^(?:@|~|src)\/(.+)$/.exec(module)?.[1];
    if (own === undefined)
        return [];
    const above = Array.from({ length: Math.min(folders.length + 1, mostFolders) }, (_, i) => folders.slice(0, folders.length - i));
    return above.flatMap(folder => [
        [...folder, 'src', own],
        [...folder, own],
    ].flatMap(parts => filesOf(parts.join('/'))));
}
/** A path without `.` and `..`; `undefined` when it leaves the project. */
function resolved(parts) {
    const path = [];
    for (const part of parts) {
        if (part === '..' && path.pop() === undefined)
            return undefined;
        if (part !== '.' && part !== '..')
            path.push(part);
    }
    return path.join('/');
}
/** TypeScript names the file that it will become: `./a.js` is `a.ts`. */
function filesOf(path) {
    if (!places_code.test(path))
        return endings.slice(1).map(ending => path + ending);
    const written = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
    return written === path ? [path] : [path, written];
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/checks/settings.js


const when = (wanted, rule, message, severity = 'warning') => ({
    rule,
    severity,
    says: value => (knownOf(value) === wanted ? message : undefined),
});
const settings_unverified = 'certificates are not verified, so that anybody may answer';
const settings_oldTls = {
    rule: 'javascript-old-tls',
    severity: 'warning',
    says: value => (isOldTls(knownOf(value)) ? 'an old version of TLS is allowed' : undefined),
};
/** A function without a word on what is wrong says that nothing is. */
const settings_unchecked = {
    rule: 'javascript-certificate-not-verified',
    severity: 'warning',
    says: ({ callables }) => callables?.some(callable => callable.kind === 'function' && isEmpty(callable.code.body)) === true
        ? settings_unverified
        : undefined,
};
const isEmpty = (body) => body.every(one => one.op === 'return' && (one.value === undefined || isNothing(one.value)));
const isNothing = (value) => (value.op === 'constant' && (value.value === null || value.value === true)) ||
    (value.op === 'name' && value.name === 'undefined');
const weakCiphers = {
    rule: 'javascript-weak-cipher',
    severity: 'warning',
    says: value => /(?:^|[:,\s])(?:RC4|DES|3DES|EXP|EXPORT|NULL|aNULL|eNULL|MD5|ADH)\b/.test(value_textOf(value) ?? '')
        ? 'ciphers that are broken are allowed'
        : undefined,
};
const doctype = {
    rule: 'javascript-xml-external-entities',
    severity: 'note',
    says: ({ callables }) => callables === undefined ? undefined : 'entities of the document are taken over: they may name files and addresses',
};
const reach = 'a page that is shown can reach into this machine';
/** By name: of variables, keys and members. */
const settings = new Map([
    ['rejectUnauthorized', when(false, 'javascript-certificate-not-verified', settings_unverified)],
    ['strictSSL', when(false, 'javascript-certificate-not-verified', settings_unverified)],
    [
        'NODE_TLS_REJECT_UNAUTHORIZED',
        {
            rule: 'javascript-certificate-not-verified',
            severity: 'warning',
            says: value => (String(knownOf(value)) === '0' ? settings_unverified : undefined),
        },
    ],
    ['insecureSkipVerify', when(true, 'javascript-certificate-not-verified', settings_unverified)],
    ['ignoreHTTPSErrors', when(true, 'javascript-certificate-not-verified', settings_unverified, 'note')],
    ['checkServerIdentity', settings_unchecked],
    ['ciphers', weakCiphers],
    ['ondoctype', doctype],
    ['secureProtocol', settings_oldTls],
    ['minVersion', settings_oldTls],
    ['maxVersion', settings_oldTls],
    ['nodeIntegration', when(true, 'javascript-electron-not-isolated', reach)],
    ['nodeIntegrationInWorker', when(true, 'javascript-electron-not-isolated', reach)],
    ['contextIsolation', when(false, 'javascript-electron-not-isolated', reach)],
    ['webSecurity', when(false, 'javascript-electron-not-isolated', 'pages of any site may read one another')],
    [
        'allowRunningInsecureContent',
        when(true, 'javascript-electron-not-isolated', 'pages may load code over unencrypted connections'),
    ],
    ['enableRemoteModule', when(true, 'javascript-electron-not-isolated', reach, 'note')],
    ['ignoreExpiration', when(true, 'javascript-jwt-never-expires', 'tokens are accepted for ever')],
    ['escapeMarkup', when(false, 'javascript-escaping-off', 'what templates print is not escaped', 'note')],
    ['autoescape', when(false, 'javascript-escaping-off', 'what templates print is not escaped')],
    ['supportHtml', when(true, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
    ['noEscape', when(true, 'javascript-escaping-off', 'what templates print is not escaped')],
    ['allowDangerousHtml', when(true, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
    ['escapeHtml', when(false, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
    ['disableHostCheck', when(true, 'javascript-any-host-allowed', 'requests for any host are answered', 'note')],
    [
        'allowedHosts',
        {
            rule: 'javascript-any-host-allowed',
            severity: 'note',
            says: value => (value_textOf(value) === 'all' ? 'requests for any host are answered' : undefined),
        },
    ],
    ['ignoreTLS', when(true, 'javascript-cleartext-transport', 'mail is sent over unencrypted connections', 'note')],
    ['escapeValue', when(false, 'javascript-escaping-off', 'what is put into translations is not escaped', 'note')],
    ['allowedTags', when(false, 'javascript-escaping-off', 'every element is let through', 'note')],
    ['csrfPrevention', when(false, 'javascript-csrf-off', 'other sites can make browsers send operations')],
    ['graphiql', when(true, 'javascript-debug-mode', 'anybody may try out what there is to be asked', 'note')],
    ['introspection', when(true, 'javascript-debug-mode', 'anybody may ask what there is to be asked', 'note')],
    [
        'Access-Control-Allow-Origin',
        {
            rule: 'javascript-cors-any-origin',
            severity: 'note',
            says: value => (value_textOf(value) === '*' ? 'any site may read the answers' : undefined),
        },
    ],
    [
        'access-control-allow-origin',
        {
            rule: 'javascript-cors-any-origin',
            severity: 'note',
            says: value => (value_textOf(value) === '*' ? 'any site may read the answers' : undefined),
        },
    ],
]);

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/log.js
const log_levels = new Set(['log', 'debug', 'info', 'warn', 'error', 'trace', 'verbose']);
const logger = /^(?:console|_?log(?:ger)?|winston|pino)$/i;
const log_secret = /(?:^|_|[a-z])(?:[pP]assword|[pP]asswd|[sS]ecret|[aA]pi_?[kK]ey|[aA]ccess_?[tT]oken|[pP]rivate_?[kK]ey)$|^(?:pwd|token|jwt)$/;
/** A secret, by its name, that is given to a log. */
function noteLoggedSecret({ method, receiver, positional, at, frame }, machine) {
    if (method === undefined || !log_levels.has(method))
        return;
    const object = receiver?.node;
    if (object?.op !== 'name' && object?.op !== 'member')
        return;
    if (!logger.test(object.name))
        return;
    const name = positional.map(({ node }) => secretIn(node)).find(found => found !== undefined);
    if (name === undefined)
        return;
    const message = `\`${name}\` is written into a log`;
    machine.report({ rule: 'javascript-secret-in-log', severity: 'note', confidence: 'low', message, at }, frame);
}
function secretIn(node) {
    if (node.op === 'name' || node.op === 'member')
        return log_secret.test(node.name) ? node.name : undefined;
    if (node.op === 'template')
        return firstSecret(node.parts);
    return node.op === 'chain' ? firstSecret([node.first, ...node.rest.map(link => link.value)]) : undefined;
}
function firstSecret(parts) {
    for (const part of parts) {
        const name = part.op === 'chain' || part.op === 'template' ? undefined : secretIn(part);
        if (name !== undefined)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/flow/redos.js
const redos_longest = 1000;
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;
/**
 * Whether a pattern needs time that grows with the power of its input: a repeated group that may match one text in many
 * ways, with something behind it that may fail. Only shapes that are certain count; backreferences and look-arounds do not.
 */
function isCatastrophic(source) {
    if (source.length > redos_longest || /\(\?[=!<]|\\[1-9k]/.test(source))
        return false;
    const parser = { source, at: 0 };
    const ways = parseWays(parser, 0);
    try {
        return ways !== undefined && parser.at === source.length && ways.some(isBad);
    }
    catch {
        // What is no pattern matches nothing.
        return false;
    }
}
function parseWays(parser, depth) {
    const ways = [[]];
    while (parser.at < parser.source.length) {
        const letter = parser.source[parser.at];
        if (letter === ')')
            return depth > 0 ? ways : undefined;
        if (letter === '|') {
            parser.at++;
            ways.push([]);
            continue;
        }
        const part = parsePart(parser, depth);
        if (part === undefined)
            return undefined;
        ways.at(-1)?.push(part);
    }
    return depth === 0 ? ways : undefined;
}
function parsePart(parser, depth) {
    const { source } = parser;
    let atom;
    let ways = [];
    if (source[parser.at] === '(') {
        if (depth > 20)
            return undefined;
        parser.at += source.startsWith('(?:', parser.at) ? 3 : 1;
        const inner = parseWays(parser, depth + 1);
        if (inner === undefined || source[parser.at] !== ')')
            return undefined;
        parser.at++;
        ways = inner;
    }
    else {
        atom = /^(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|[^\\])/su.exec(source.slice(parser.at))?.[0];
        if (atom === undefined)
            return undefined;
        parser.at += atom.length;
    }
    const found = quantifier.exec(source.slice(parser.at));
    parser.at += found?.[0].length ?? 0;
    const sign = found?.[0][0];
    const isEndless = sign === '*' || sign === '+' || (sign === '{' && found?.[2] === ',' && found[3] === '');
    return { atom, ways, isEndless, isOptional: sign === '*' || sign === '?' || (sign === '{' && found?.[1] === '0') };
}
/** A way with an endless group in it that is ambiguous, and not the last thing that is asked for. */
function isBad(way) {
    return way.some((part, i) => {
        if (part.atom !== undefined)
            return false;
        const mayFail = way.slice(i + 1).some(next => !next.isOptional);
        return (part.isEndless && mayFail && part.ways.length > 0 && isAmbiguous(part.ways)) || part.ways.some(isBad);
    });
}
/** Whether what is repeated may match one text in several ways. */
function isAmbiguous(ways) {
    if (ways.some(isAmbiguousWay))
        return true;
    // `(a|a)+`, `(\w|\d)+`: two ways of the same letter.
    const single = ways.flatMap(way => (way.length === 1 && way[0] !== undefined ? (letterOf(way[0])?.atom ?? []) : []));
    return single.some((a, i) => single.slice(i + 1).some(b => shareLetter([a, b])));
}
/** `(a+)+`, `(\w+\s?)+`, `(a+a)+`: an endless part, and nothing else that one of its letters does not match. */
function isAmbiguousWay(way) {
    if (way.length === 1 && way[0]?.isEndless === true && way[0].atom === undefined)
        return isAmbiguous(way[0].ways);
    const needed = way.filter(part => !part.isOptional || (part.isEndless && way.length === 1)).map(letterOf);
    const endless = way.map(letterOf).filter(letter => letter?.isEndless === true);
    if (endless.length === 0 || needed.includes(undefined))
        return false;
    const atoms = needed.flatMap(letter => letter?.atom ?? []);
    return endless.some(one => one !== undefined && shareLetter([one.atom, ...atoms]));
}
/** A part that matches single letters: `[a-z]`, `([a-z])+`. */
function letterOf(part) {
    if (part.atom !== undefined)
        return { atom: part.atom, isEndless: part.isEndless };
    const [only, ...more] = part.ways.length === 1 ? (part.ways[0] ?? []) : [];
    const inner = only === undefined || more.length > 0 ? undefined : letterOf(only);
    return inner === undefined ? undefined : { atom: inner.atom, isEndless: inner.isEndless || part.isEndless };
}
const redos_letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).concat('\t', '\n');
/** True when there is a letter that all of them match. */
function shareLetter(atoms) {
    const patterns = atoms.map(atom => new RegExp(`^(?:${atom})$`));
    return redos_letters.some(letter => patterns.every(pattern => pattern.test(letter)));
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/pattern.js



const matching = new Set(['test', 'exec', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);
/** A pattern that takes for ever, used on a text that is not ours. */
function noteBacktracking({ method, receiver, positional, at, frame }, machine) {
    if (method === undefined || !matching.has(method) || receiver === undefined)
        return;
    const [pattern, text] = receiver.value.name === 'RegExp()'
        ? [receiver.value, positional[0]?.value]
        : [positional[0]?.value, receiver.value];
    if (pattern?.name !== 'RegExp()' ||
        pattern.pieces === undefined ||
        text === undefined ||
        text.constant ||
        !isCatastrophic(pattern.pieces))
        return;
    const severity = contents_deepTaints(text).some(taint => taint.origin === 'request' && taint.sure) ? 'warning' : 'note';
    machine.report({
        rule: 'javascript-slow-pattern',
        severity,
        confidence: severity === 'note' ? 'low' : 'high',
        message: 'the time that this pattern takes grows with the power of the text',
        at,
    }, frame);
}
const meta = /^\\?['"<>&\\*/.\n]$/;
/** Escaping written by hand: one character that is forgotten is enough. */
function noteOwnEscape({ method, positional, receiver, at, frame }, machine) {
    const [from, to] = positional;
    if (method !== 'replaceAll' || receiver === undefined || receiver.value.constant)
        return;
    if (!/^[<>"'&]$/.test(value_textOf(from?.value) ?? '') || !/^&[#\w]+;$/.test(value_textOf(to?.value) ?? ''))
        return;
    const message = 'markup is escaped by hand, and what is not in the list stays as it is';
    machine.report({ rule: 'javascript-escaping-by-hand', severity: 'note', confidence: 'low', message, at }, frame);
}
/** A pattern that takes for ever, kept for later. */
function noteSlowPattern(value, at, frame, machine) {
    if (value.name !== 'RegExp()' || value.pieces === undefined || !isCatastrophic(value.pieces))
        return;
    const message = 'the time that this pattern takes grows with the power of the text';
    machine.report({ rule: 'javascript-slow-pattern', severity: 'note', confidence: 'low', message, at }, frame);
}
const pattern_element = /^<(?:\\?\/)?\w+/;
/** A tag that is taken out of a text: what stands around it may come together to one. */
function noteTagRemoved({ method, positional, receiver, at, frame }, machine) {
    const [from, to] = positional;
    if (!/^replace(?:All)?$/.test(method ?? '') || receiver === undefined || receiver.value.constant)
        return;
    const source = from?.node.op === 'pattern' ? from.node.source : (value_textOf(from?.value) ?? '');
    if (!pattern_element.test(source) || value_textOf(to?.value) !== '')
        return;
    const message = 'what stands around the tag may come together to another one';
    machine.report({ rule: 'javascript-incomplete-escaping', severity: 'note', confidence: 'medium', message, at }, frame);
}
/** `replace` of a special character that changes only the first of them. */
function noteIncompleteEscape({ method, positional, receiver, at, frame }, machine) {
    const [from, to] = positional;
    if (method !== 'replace' ||
        from === undefined ||
        to === undefined ||
        receiver === undefined ||
        receiver.value.constant)
        return;
    const source = from.node.op === 'pattern' ? (from.node.flags.includes('g') ? '' : from.node.source) : (value_textOf(from.value) ?? '');
    if (!meta.test(source) || (from.value.known === undefined && from.node.op !== 'pattern'))
        return;
    const replacement = value_textOf(to.value) ?? '';
    if (!/^(?:\\|&\w+;|'')/.test(replacement) && !(replacement === '' && /['"<>]/.test(source)))
        return;
    machine.report({
        rule: 'javascript-incomplete-escaping',
        severity: 'note',
        confidence: 'medium',
        message: 'only the first of them is replaced',
        at,
    }, frame);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/pollution.js
const mergeLoop = /for\s*\(\s*(?:const|let|var)?\s*(\w+)\s+(?:in|of)\b|\.forEach\(\s*(?:function\s*\w*)?\(?\s*(\w+)/;
/** `o = o[k]` in a loop, and something set on the way. */
function noteWalk(code, file, frame, machine) {
    if (code.end - code.start > 3000)
        return;
    const text = file.source.slice(code.start, code.end);
    const walk = /\b(\w+)\s*=\s*\1\[(\w+(?:\[[\w+ -]+\])?)\]/.exec(text);
    const [, object = '', key = ''] = walk ?? [];
    if (walk === null || !/\b(?:for|while)\b|\.(?:forEach|reduce)\(/.test(text) || guardsKeys.test(text))
        return;
    const parameters = code.parameters.map(parameter => parameter.name ?? '');
    const isWritten = new RegExp(`\\b${object}\\[[^\\]]*\\]?\\]\\s*=(?!=)`).test(text.replace(walk[0], ''));
    if (!isWritten || parameters.length < 2 || key === '')
        return;
    const start = code.start + walk.index;
    machine.report({
        rule: 'javascript-prototype-pollution',
        severity: 'note',
        confidence: 'low',
        message: 'a path through the object may lead to what all objects share',
        at: { start, end: start + walk[0].length },
    }, frame);
}
const guardsKeys = /__proto__|hasOwn|Object\.create\(null\)|new Map\b|isPrototype/;
/** A function that copies one object into another, whatever the keys are, and calls itself for what is inside. */
const defined = ({ code, file }, frame, machine) => {
    noteWalk(code, file, frame, machine);
    if (code.name === '' || code.parameters.length < 2)
        return;
    const text = file.source.slice(code.start, code.end).replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '');
    const found = mergeLoop.exec(text);
    const key = found?.[1] ?? found?.[2];
    if (key === undefined ||
        text.length > 4000 ||
        /__proto__|constructor|prototype|hasOwn|Object\.create\(null\)/.test(text))
        return;
    const isRecursive = new RegExp(`\\b${code.name.replaceAll('$', '\\$')}\\(\\s*\\w+\\[${key}\\]`).test(text);
    const copies = new RegExp(`\\w+\\[${key}\\]\\s*=\\s*(?:\\w+\\[${key}\\]|${code.name.replaceAll('$', '\\$')}\\()`).test(text);
    if (isRecursive && copies)
        machine.report({
            rule: 'javascript-prototype-pollution',
            severity: 'note',
            confidence: 'medium',
            message: 'every key is copied, `__proto__` too',
            at: code.nameAt,
        }, frame);
};

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/record.js





const className = /^[A-Z][a-z]\w*$/;
const checked = /(?:Dto|Error|Exception|Validator|Form|Schema|Request|Response|Params|Date|URL|Event|Command|Query)$/;
/** `new User(req.body)`: every field that is sent becomes one of the record. */
function noteRecordMade(call, machine) {
    const { node, positional, at, frame, callee } = call;
    if (node.op !== 'call' || node.isNew !== true || node.callee.op !== 'name' || callee.callables !== undefined)
        return;
    const [first] = positional;
    const isRecord = className.test(node.callee.name) && !checked.test(node.callee.name);
    if (!isRecord || modelOf(call, machine) !== undefined || first === undefined || first.value.cells !== undefined)
        return;
    const taint = first.value.taints.find(one => one.origin === 'request' && (one.clean & kinds.assignment) === 0);
    if (taint === undefined || first.node.op !== 'member')
        return;
    const message = `\`${taint.source}\` (line ${taint.line}) decides which fields \`${node.callee.name}\` has`;
    const flow = flowOf(taint, at, frame.file, message);
    machine.report({ rule: 'javascript-mass-assignment', severity: 'note', confidence: 'low', message, at, flow }, frame);
}
/** `new XyzStrategy({ clientSecret: 'text' })`, whoever it is that people sign in with. */
function noteStrategy({ node, positional, at, frame }, machine) {
    if (node.op !== 'call' || node.isNew !== true || node.callee.op === 'call')
        return;
    const name = node.callee.op === 'name' || node.callee.op === 'member' ? node.callee.name : '';
    if (!/Strategy\w*$/.test(name))
        return;
    const options = positional[0]?.value;
    const key = ['clientSecret', 'consumerSecret', 'secretOrKey', 'secret'].find(option => (value_textOf(options_memberOf(options, option)) ?? '') !== '');
    if (key === undefined)
        return;
    const message = `\`${key}\` is written in the code`;
    machine.report({ rule: 'javascript-hardcoded-credential', severity: 'warning', confidence: 'high', message, at }, frame);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/route.js


/** `object[request.query.x]()`: whoever asks chooses which function is called, also one that the object inherits. */
function noteChosenMethod({ node, at, frame }, machine) {
    if (node.op !== 'call' || node.callee.op !== 'index')
        return;
    // A table of our own holds what is meant.
    if (machine.evaluate(node.callee.object, frame).cells !== undefined)
        return;
    const key = machine.evaluate(node.callee.key, frame);
    const chosen = key.taints.find(taint => taint.origin === 'request' && (taint.clean & kinds.code) === 0);
    if (chosen === undefined)
        return;
    machine.report({
        rule: 'javascript-code-injection',
        severity: 'note',
        confidence: 'low',
        message: `\`${chosen.source}\` (line ${chosen.line}) chooses the function that is called`,
        at,
    }, frame);
}
const route_verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'all']);
const protection = /auth|login|permission|require|admin|roles?\b|protect|jwt|secur|session|passport|guard|verify|token|req\.user|40[13]/i;
/** A route for administrators that nothing protects. */
function noteAdminRoute({ method, positional, at, frame, node }, machine) {
    const [path, ...handlers] = positional;
    if (method === undefined ||
        !route_verbs.has(method) ||
        !/^\/(?:[\w-]+\/)*admin(?:\/|$)/.test(value_textOf(path?.value) ?? '') ||
        handlers.length !== 1)
        return;
    const callable = handlers[0]?.value.callables?.[0];
    if (callable?.kind !== 'function')
        return;
    const { source } = frame.file;
    const inside = source.slice(path?.node.end ?? node.start, node.end);
    const used = Array.from(source.matchAll(/\.use\(([^)\n]*)/g), found => found[1] ?? '').join(' ');
    if (protection.test(inside) || protection.test(used))
        return;
    machine.report({
        rule: 'javascript-missing-authorisation',
        severity: 'note',
        confidence: 'low',
        message: 'nothing here checks who asks',
        at,
    }, frame);
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch/statement.js






const statement_statement = /^\s*(?:select\b[\s\S]*\bfrom\s|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b)/i;
const statement_markup = /^\s*<(?:!doctype|[a-z][a-z0-9]*[\s>])/i;
/** Data of a request, or of a caller, in a text that was put together. */
function foreignIn(value, kind, orOfCaller = false) {
    if (value.composed !== true)
        return undefined;
    const open = value.taints.filter(one => (one.clean & kinds[kind]) === 0);
    return (open.find(one => one.origin === 'request') ??
        (orOfCaller ? open.find(one => one.origin === 'parameter') : undefined));
}
/** A statement with data of a request in it, given to a function of which nothing is known. */
function noteStatement(call, machine) {
    const { positional, callee, at, frame, node } = call;
    const [first] = positional;
    if (first === undefined || callee.callables !== undefined || !statement_statement.test(piecesOf(first.value) ?? ''))
        return;
    if (modelOf(call, machine) !== undefined)
        return;
    const taint = foreignIn(first.value, 'sql');
    if (taint === undefined || node.op !== 'call')
        return;
    const way = taint.sure ? 'is' : 'may be';
    const message = `\`${taint.source}\` (line ${taint.line}) ${way} part of the statement that \`${excerpt(frame.file, node.callee)}\` is given`;
    machine.report({
        rule: 'javascript-sql-injection',
        severity: taint.sure ? 'warning' : 'note',
        confidence: 'medium',
        message,
        at,
        flow: flowOf(taint, at, frame.file, message),
    }, frame);
}
const built = [
    { rule: 'javascript-sql-injection', kind: 'sql', pieces: statement_statement, what: 'a statement' },
    { rule: 'javascript-cross-site-scripting', kind: 'html', pieces: statement_markup, what: 'markup' },
];
/** True for an expression that puts a text together. */
function isBuilt(node) {
    if (node.op === 'chain' || node.op === 'template')
        return true;
    return node.op === 'call' && node.callee.op === 'member' && /^(?:join|concat)$/.test(node.callee.name);
}
/** A statement, or markup, that is put together with data of a request; where it goes is often out of sight. */
function noteBuilt(value, at, frame, machine, only) {
    if (value.composed !== true)
        return;
    for (const { rule, kind, pieces, what } of built) {
        if ((only !== undefined && only !== kind) || !pieces.test(piecesOf(value) ?? ''))
            continue;
        const taint = foreignIn(value, kind, kind === 'html' && isInBrowserText(frame.file.source));
        // What is read further down is what somebody calls this with.
        if (taint === undefined || taint.at < 0 || taint.at >= at.end)
            continue;
        const message = `\`${taint.source}\` (line ${taint.line}) becomes part of ${what} as it is`;
        const flow = flowOf(taint, at, frame.file, message);
        machine.report({ rule, severity: 'note', confidence: 'low', message, at, flow, passing: 'line' }, frame);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/javascript/watch.js

















const watch_credential = 'javascript-hardcoded-credential';
/** Members that show what they are given at once: sinks of their own. */
const shown = /^(?:innerHTML|outerHTML|srcdoc|__html|template)$/;
/** Looks at whatever is given a name: variables, members, keys, defaults. */
function watch_assigned(name, value, node, at, frame, machine) {
    if (node?.op === 'constant' && typeof node.value === 'string' && (0,credential/* isCredential */.u)(name, node.value))
        machine.report({
            rule: watch_credential,
            severity: 'warning',
            confidence: 'medium',
            message: `\`${name}\` is given a credential that is written in the code`,
            at: insideQuotes(node, frame),
        }, frame);
    if (node?.op === 'constant' && isClearSocket(node.value))
        noteSocket(node, frame, machine);
    if (value.taints.length > 0)
        noteSecretUse(name, value, frame, machine);
    if (node !== undefined && isBuilt(node) && !shown.test(name))
        noteBuilt(value, node, frame, machine, at === node ? 'html' : undefined);
    if (name === 'cookie' && at !== node)
        notePageCookie(value, at, frame, machine);
    if (node?.op === 'pattern' || node?.op === 'call')
        noteSlowPattern(value, node, frame, machine);
    const setting = settings.get(name);
    const message = setting?.says(value);
    if (setting !== undefined && message !== undefined)
        machine.report({ rule: setting.rule, severity: setting.severity, confidence: 'high', message, at }, frame);
}
/** The address of a socket without encryption, kept for later. */
function noteSocket(at, frame, machine) {
    const message = 'what is sent and answered can be read and changed on its way';
    machine.report({ rule: 'javascript-cleartext-transport', severity: 'note', confidence: 'low', message, at }, frame);
}
/** `document.cookie = 'name=value'`: what it does not say is off. */
function notePageCookie(value, at, frame, machine) {
    if (!/\bdocument\.cookie$/.test(frame.file.source.slice(at.start, at.end)) || !isCookieWithout('secure', value))
        return;
    const message = 'the cookie is sent over unencrypted connections too';
    machine.report({ rule: 'javascript-insecure-cookie', severity: 'note', confidence: 'low', message, at }, frame);
}
/** The text of a string without its quotes. */
function insideQuotes({ start, end }, { file }) {
    return /^['"`]/.test(file.source.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}
/** Looks whether a predictable value becomes something that nobody may guess. */
function noteSecretUse(name, value, frame, machine) {
    if (!value.taints.some(taint => taint.origin === 'random') || !(0,secrets_name/* mustBeRandom */.Qq)(name))
        return;
    for (const taint of value.taints)
        if (taint.origin === 'random' && taint.at >= 0) {
            const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
            machine.report({
                rule: 'javascript-weak-random',
                severity: 'warning',
                confidence: 'high',
                message,
                at: { start: taint.at, end: taint.at + taint.source.length },
            }, frame);
        }
}
/** Every call: who will call the functions that it is given, and what patterns and routes are used. */
function called(call, machine) {
    noteRoles(call, machine);
    followCallbacks(call, machine);
    noteBacktracking(call, machine);
    noteAdminRoute(call, machine);
    noteChosenMethod(call, machine);
    noteStatement(call, machine);
    noteIncompleteEscape(call, machine);
    noteOwnEscape(call, machine);
    noteTagRemoved(call, machine);
    noteLoggedSecret(call, machine);
    noteRecordMade(call, machine);
    noteStrategy(call, machine);
    if (call.method === 'cookie' && call.positional[1] !== undefined)
        noteSecretUse(`${value_textOf(call.positional[0]?.value) ?? ''} cookie`, call.positional[1].value, call.frame, machine);
}
/** A function that is written where it is handed over is followed there, with what holds there. */
function followCallbacks(call, machine) {
    const { frame, callee } = call;
    if (frame.depth === 0 || callee.callables !== undefined || modelOf(call, machine)?.result !== undefined)
        return;
    for (const { node, value } of call.positional) {
        if (node.op !== 'function')
            continue;
        for (const callable of value.callables ?? [])
            if (callable.kind === 'function')
                followNow(callable, call, machine);
    }
}
function followNow(closure, call, machine) {
    const { frame, node } = call;
    if (frame.exits === undefined && !machine.summaries.has(closure.code)) {
        follow(closure, frame, machine);
        return;
    }
    const entry = entryOf(closure, frame, machine);
    const values = [...closure.code.parameters.map((parameter, i) => entry.value(parameter, i)), knownValue(null)];
    machine.invoke(closure, { positional: values.map(value => ({ node, value })), keywords: new Map(), isSpread: false }, undefined, frame);
}
const secretNames = /(?:^|_|[a-z])(?:[sS]ignature|[sS]ig|[hH]mac|[dD]igest|[tT]oken|[cC]srf|[pP]assword|[pP]asswd|[sS]ecret|[aA]piKey|api_key|[hH]ash)$/;
/** `===` on what must be kept secret tells, by its time, how much of it was right. */
function compared(left, right, operator, at, frame, machine) {
    if (!/^[!=]==?$/.test(operator))
        return;
    const both = [left, right];
    if (both.some(({ value, node }) => value.known !== undefined || node.op === 'constant' || node.op === 'number')) {
        const text = both
            .map(({ node }) => (node.op === 'constant' ? node.value : undefined))
            .find(value => typeof value === 'string');
        const names = both.map(({ node }) => nameIn(node));
        if (typeof text === 'string' && names.some(name => (0,credential/* isCredential */.u)(name, text)))
            machine.report({
                rule: watch_credential,
                severity: 'note',
                confidence: 'medium',
                message: 'a credential that is written in the code is compared with',
                at,
            }, frame);
        return;
    }
    const isMac = both.some(({ value }) => /^crypto\.createHmac\(\)/.test(value.name ?? ''));
    const names = both.map(({ node }) => nameIn(node));
    const isSecret = names.every(name => secretNames.test(name)) ||
        (names.some(name => secretNames.test(name)) &&
            both.some(({ value }) => contents_deepTaints(value).some(taint => taint.origin === 'request')));
    if (!isMac && !isSecret)
        return;
    machine.report({
        rule: 'javascript-timing-unsafe-comparison',
        severity: 'note',
        confidence: isMac ? 'high' : 'low',
        message: 'the time of this comparison tells how much of the secret was right',
        at,
    }, frame);
}
function nameIn(node) {
    return node.op === 'name' || node.op === 'member' ? node.name : '';
}
const returned = (value, node, frame, machine) => {
    if (isBuilt(node))
        noteBuilt(value, node, frame, machine);
};
const watch = { assigned: watch_assigned, called, compared, defined: defined, returned };

;// CONCATENATED MODULE: ./lib/scan/code/javascript/language.js






























const ends = ['process.exit', 'process.abort', 'Deno.exit', 'next/navigation.notFound', 'next/navigation.redirect'];
const calls = tableOf(ends.map(name => [name, { ends: true }]), objects, texts, sanitizers, randomness, collections, textMethods, sqlSinks, commandSinks, codeSinks, pathSinks, archiveSinks, webSinks, browserSinks, pageSinks, dataSinks, cloudChecks, cryptoChecks, pageChecks, systemChecks, transportChecks, webChecks);
/** Where the code and its page are: never what somebody else sends. */
const constants = new Map([
    ...['__dirname', '__filename', 'import.meta.dirname', 'import.meta.filename', 'process.execPath'].map(name => [name, '/app']),
    ...['origin', 'host', 'hostname', 'protocol', 'port'].map(part => [`location.${part}`, 'https://localhost/']),
]);
const language_assigned = new Map([...answerAssignments, ...pageAssignments]);
const models = { canonical: canonical, calls, sources: sources_sources, constants, guards: guards_guards, assigned: language_assigned, absent: absent };
/** `{ url }` of a redirection, `{ body }` of a page; of anything else nothing. */
function language_answered(value, isRedirect) {
    const [contents] = contentsOf(value);
    if (isRedirect)
        return contents === undefined ? value : (contents.members.get('url') ?? constant);
    const headers = contentsOf(contents?.members.get('headers') ?? constant).flatMap(({ members }) => [...members]);
    const isPage = headers.some(([name, type]) => name.toLowerCase() === 'content-type' && /html/.test(value_textOf(type) ?? ''));
    return (isPage ? contents?.members.get('body') : undefined) ?? constant;
}
/** A language of the family; they differ in their grammar only. */
function languageNamed(name) {
    return {
        name,
        lower: lowerModule,
        models,
        entryOf: entryOf,
        placesOf: placesOf,
        watch: watch,
        membersAreKeys: true,
        constructorName: 'constructor',
        isTruthy: value => value !== null && value !== false && value !== 0 && value !== '',
        answerOf: (value, _node, frame) => language_answered(value, frame.answer === redirectAnswer),
        exportsOf: file => lookUp(file.environment, '@exports')?.value,
    };
}
const javascript = languageNamed('javascript');
const typescript = languageNamed('typescript');
const tsx = languageNamed('tsx');

;// CONCATENATED MODULE: ./lib/scan/code/javascript/page.js
const opening = /<!--|<script\b([^<>]{0,2000})>/gi;
/** Comments and scripts, in their order; what nothing closes goes on to the end and is no code. */
function islandsOf(text) {
    const small = text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase());
    const islands = [];
    opening.lastIndex = 0;
    for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
        const [whole, attributes] = found;
        const start = found.index + whole.length;
        const end = small.indexOf(attributes === undefined ? '-->' : '</script', start);
        const is = attributes === undefined ? 'comment' : end >= 0 && isScript(attributes) ? 'code' : 'data';
        islands.push({ start, end: end < 0 ? text.length : end, is });
        if (end < 0)
            break;
        opening.lastIndex = end;
    }
    return islands;
}
function isScript(attributes) {
    const type = /\btype\s{0,9}=\s{0,9}["']?([^"'\s]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
    return /^$|javascript$|^module$|^text\/babel$|typescript$/.test(type);
}
const blank = (text) => text.replaceAll(/[^\r\n]/g, ' ');
const asValue = (text) => `null${blank(text.slice(4))}`;
/** What a template engine puts into a script before anybody runs it. */
const page_hole = /\{\{[^{}]{0,500}\}\}|<%[=-][^%]{0,500}%>|<\?=[\s\S]{0,200}?\?>/g;
const instruction = /\{%[^%]{0,500}%\}|<%[^%]{0,500}%>|<\?(?!=)[\s\S]{0,200}?\?>|<!--|-->/g;
function scriptsOf(text) {
    let code = '';
    for (const { start, end, is } of islandsOf(text)) {
        if (is !== 'code')
            continue;
        const body = text.slice(start, end).replaceAll(page_hole, asValue).replaceAll(instruction, blank);
        // Whatever it ends with, the next one is another statement.
        code += `${blank(text.slice(code.length, start))}${body};`;
    }
    return code + blank(text.slice(code.length));
}
const raw = 'is put into the page as markup, without escaping';
const patterns = [
    { rule: 'javascript-dom-cross-site-scripting', pattern: /\sv-html="([^"]{1,500})"/g, says: raw },
    { rule: 'javascript-dom-cross-site-scripting', pattern: /\sv-html='([^']{1,500})'/g, says: raw },
    { rule: 'javascript-dom-cross-site-scripting', pattern: /\{@html\s([^{}]{1,500})\}/g, says: raw },
    { rule: 'javascript-escaping-bypassed', pattern: /(?<!\{)\{\{\{([^{}]{1,500})\}\}\}/g, says: raw },
    { rule: 'javascript-escaping-bypassed', pattern: /<%-([^%]{1,500})%>/g, says: raw },
    {
        rule: 'javascript-script-url',
        pattern: /<a\s[^<>]{0,500}?href=["']?(javascript:(?!\s?(?:void|;|["']))[^"'<>]{1,500})/gi,
        says: 'is code in the address of a link',
    },
    {
        rule: 'javascript-cleartext-transport',
        pattern: /<(?:script|iframe|form)\s[^<>]{0,500}?(?:src|action)=["']?(http:\/\/(?!localhost|127\.)[^"'\s<>]{1,500})/gi,
        says: 'is loaded or sent over an unencrypted connection',
    },
];
/** What escapes by itself, what is constant, and what frameworks print so for a reason: parts of the page. */
const page_harmless = /sanitiz|purify|escape|stringify|^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*$|^\s*(?:partial|body|yield|content|include|block|slot)\b/i;
const page_longest = 60;
function page_reportsOf(text) {
    let markup = '';
    // Data may be a template, and templates are markup.
    for (const { start, end, is } of islandsOf(text))
        if (is !== 'data')
            markup += text.slice(markup.length, start) + blank(text.slice(start, end));
    markup += text.slice(markup.length);
    return patterns.flatMap(({ rule, pattern, says }) => Array.from(markup.matchAll(pattern))
        .filter(({ 1: given = '' }) => !page_harmless.test(given))
        .map(({ 0: whole, 1: group = '', index }) => {
        const given = group.trim();
        const start = index + whole.indexOf(given);
        const words = given.replaceAll(/\s+/g, ' ');
        const what = words.length > page_longest ? `${words.slice(0, page_longest - 1)}…` : words;
        const at = { start, end: start + given.length };
        return { rule, severity: 'note', confidence: 'low', message: `\`${what}\` ${says}`, at };
    }));
}
const page_page = { name: 'page', scriptsOf, reportsOf: page_reportsOf };

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/access.js
/** Files, machines, sessions and who may reach them. */
const javascript_rules_access_accessRules = [
    {
        id: 'javascript-path-traversal',
        title: 'path traversal',
        cwe: [22, 23, 73],
        owasp: 'access',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'Data of somebody else becomes part of a path, and with `..` can lead out of the folder that is meant.',
        help: 'resolve the path and check that it begins with the folder, use `path.basename`, or give `root` to the framework',
        bad: 'fs.readFile(path.join(folder, req.query.name))',
        good: 'fs.readFile(path.join(folder, path.basename(req.query.name)))',
    },
    {
        id: 'javascript-file-chosen',
        title: 'a file that whoever asks chooses',
        cwe: [73, 22],
        owasp: 'access',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'The framework sends whatever file of this machine is asked for.',
        help: 'give `root` to the framework, or look the file up in a table',
        bad: 'res.sendFile(req.query.file)',
        good: 'res.sendFile(req.query.file, { root: folder })',
    },
    {
        id: 'javascript-archive-traversal',
        title: 'a path chosen by an archive',
        cwe: [22, 23],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'A name in an archive may contain `..`, and so lead out of the folder that it is unpacked into.',
        help: 'resolve the path and check that it begins with the folder',
        bad: 'entry.pipe(fs.createWriteStream(entry.path))',
        good: 'entry.pipe(fs.createWriteStream(path.join(folder, path.basename(entry.path))))',
    },
    {
        id: 'javascript-server-side-request-forgery',
        title: 'server-side request forgery',
        cwe: [918],
        owasp: 'forgery',
        severity: 'error',
        score: 8.6,
        precision: 'high',
        why: 'Whoever sends the request decides which machine this one talks to, also those that only it can reach.',
        help: 'keep the host constant, or compare it with a list of those that are meant',
        bad: 'axios.get(req.query.url)',
        good: 'axios.get("https://api.example.com/users/" + encodeURIComponent(req.query.id))',
    },
    {
        id: 'javascript-trust-boundary',
        title: 'a session that is told what to hold',
        cwe: [501],
        owasp: 'design',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'What a sender chooses is kept where only what was checked is expected.',
        help: 'check it before it goes into the session',
        bad: 'req.session[req.body.key] = req.body.value',
        good: 'req.session.theme = themes[req.body.theme]',
    },
    {
        id: 'javascript-unsafe-deserialisation',
        title: 'unsafe deserialisation',
        cwe: [502],
        owasp: 'integrity',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'What makes functions and objects out of text runs what is in the text.',
        help: 'use `JSON.parse`, or the safe loader of YAML',
        bad: 'serialize.unserialize(req.cookies.profile)',
        good: 'JSON.parse(req.cookies.profile)',
    },
    {
        id: 'javascript-xml-external-entities',
        title: 'XML with external entities',
        cwe: [611, 776],
        owasp: 'configuration',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'A document can make the parser read files and addresses, and show what is in them.',
        help: 'leave entities off',
        bad: 'libxmljs.parseXml(req.body, { noent: true })',
        good: 'libxmljs.parseXml(req.body)',
    },
    {
        id: 'javascript-missing-authorisation',
        title: 'an administrator’s route that nothing protects',
        cwe: [862, 306],
        owasp: 'access',
        severity: 'note',
        score: 6.5,
        precision: 'low',
        why: 'Nothing in the route or around it checks who asks.',
        help: 'check the rights of the user before the handler',
        bad: 'app.post("/admin/users", removeUser)',
        good: 'app.post("/admin/users", requireAdmin, removeUser)',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/code.js
/** Programs, code, modules and templates that somebody else chooses. */
const code_codeRules = [
    {
        id: 'javascript-command-injection',
        title: 'command injection',
        cwe: [78, 77],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Data of somebody else becomes part of a command line, and so can become a command of its own.',
        help: 'use `execFile` or `spawn` with a list of arguments and no shell',
        bad: 'exec("ping " + req.query.host)',
        good: 'execFile("ping", ["--", req.query.host])',
    },
    {
        id: 'javascript-argument-injection',
        title: 'argument injection',
        cwe: [88, 78],
        owasp: 'injection',
        severity: 'warning',
        score: 7.3,
        precision: 'medium',
        why: 'An argument that begins with a dash is an option, and options of some programs run commands.',
        help: 'put `--` before what comes from outside, and refuse values that begin with a dash',
        bad: 'spawn("git", ["clone", req.body.url])',
        good: 'spawn("git", ["clone", "--", req.body.url])',
    },
    {
        id: 'javascript-code-injection',
        title: 'code injection',
        cwe: [94, 95],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Data of somebody else is run as code.',
        help: 'read values with `JSON.parse`, and choose functions from a table of your own; no sandbox of a library holds',
        bad: 'eval(req.query.formula)',
        good: 'JSON.parse(req.query.value)',
    },
    {
        id: 'javascript-eval-injection',
        title: 'code made of text',
        cwe: [95, 94],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Text of somebody else is run as code, with all that this program may do.',
        help: 'parse the text instead, or look up what is meant in a table of functions',
        bad: 'eval(req.query.expression)',
        good: 'parseExpression(req.query.expression)',
    },
    {
        id: 'javascript-dynamic-import',
        title: 'a module chosen from outside',
        cwe: [95, 470, 829],
        owasp: 'injection',
        severity: 'error',
        score: 7.5,
        precision: 'medium',
        why: 'Data of somebody else decides which module is loaded, and loading a module runs it.',
        help: 'look the name up in a table of the modules that are meant',
        bad: 'require(req.query.plugin)',
        good: 'plugins[req.query.plugin]',
    },
    {
        id: 'javascript-module-chosen',
        title: 'a module chosen from outside',
        cwe: [706, 470, 829],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'high',
        why: 'Data of somebody else decides which module is loaded, and loading a module runs it.',
        help: 'look the module up in a table of those that are meant',
        bad: 'require(req.query.plugin)',
        good: 'plugins[req.query.plugin]',
    },
    {
        id: 'javascript-template-injection',
        title: 'template injection',
        cwe: [1336, 94],
        owasp: 'injection',
        severity: 'error',
        score: 9.1,
        precision: 'high',
        why: 'Data of somebody else is read as a template, and templates can reach into the program.',
        help: 'keep the template constant and give the data to it as values',
        bad: 'ejs.render("Hello " + req.query.name)',
        good: 'ejs.render("Hello <%= name %>", { name: req.query.name })',
    },
    {
        id: 'javascript-view-injection',
        title: 'a view chosen from outside',
        cwe: [706, 73, 22],
        owasp: 'injection',
        severity: 'error',
        score: 7.5,
        precision: 'medium',
        why: 'Data of somebody else decides which file is rendered, or with which options of the template engine.',
        help: 'choose the view from a table, and hand over the values that are meant one by one',
        bad: 'res.render(req.query.page)',
        good: 'res.render("profile", { name: req.query.name })',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/crypto.js
/** Hashes, ciphers, keys, tokens, random numbers and connections. */
const rules_crypto_cryptoRules = [
    {
        id: 'javascript-weak-hash',
        title: 'a broken hash function',
        cwe: [328, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.3,
        precision: 'high',
        why: 'Two texts with one digest can be made, so that the digest proves nothing.',
        help: 'use SHA-256 or SHA-3, and for passwords Argon2id, scrypt or bcrypt',
        bad: 'crypto.createHash("md5")',
        good: 'crypto.createHash("sha256")',
    },
    {
        id: 'javascript-weak-password-hash',
        title: 'a password that can be guessed from its hash',
        cwe: [916, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'medium',
        why: 'A hash that is fast to compute lets whoever has it try very many passwords.',
        help: 'use Argon2id, scrypt or bcrypt with the number of rounds that is advised today',
        bad: 'crypto.createHash("sha256").update(password)',
        good: 'argon2.hash(password)',
    },
    {
        id: 'javascript-fixed-salt',
        title: 'a salt that is always the same',
        cwe: [760, 916],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.3,
        precision: 'high',
        why: 'With one salt for all, equal passwords have equal hashes and one table serves for every user.',
        help: 'make a salt of `crypto.randomBytes(16)` for each password',
        bad: 'crypto.scryptSync(password, "salt", 64)',
        good: 'crypto.scryptSync(password, crypto.randomBytes(16), 64)',
    },
    {
        id: 'javascript-weak-cipher',
        title: 'a broken cipher',
        cwe: [327, 326],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'What is encrypted can be read, or parts of it be recognised, without the key.',
        help: 'use AES in GCM mode with a fresh nonce',
        bad: 'crypto.createCipheriv("des-ede3-cbc", key, iv)',
        good: 'crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12))',
    },
    {
        id: 'javascript-cipher-without-vector',
        title: 'a cipher without an initialisation vector',
        cwe: [1204, 329, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'very-high',
        why: 'Key and vector are both made from the password, with MD5 and without salt: equal texts are encrypted to equal ones.',
        help: 'use `crypto.createCipheriv` with a vector of `crypto.randomBytes`',
        bad: 'crypto.createCipher("aes-256-cbc", password)',
        good: 'crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12))',
    },
    {
        id: 'javascript-fixed-initialisation-vector',
        title: 'a fixed initialisation vector',
        cwe: [329, 323],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'With the same vector each time, equal beginnings are encrypted alike, and some modes break altogether.',
        help: 'make a fresh one for every message',
        bad: 'crypto.createCipheriv("aes-256-cbc", key, "0000000000000000")',
        good: 'crypto.createCipheriv("aes-256-cbc", key, crypto.randomBytes(16))',
    },
    {
        id: 'javascript-cipher-without-tag-check',
        title: 'a tag that may be short',
        cwe: [347, 310],
        owasp: 'crypto',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Without a length, tags of four bytes are accepted, and those can be guessed.',
        help: 'give `authTagLength: 16`',
        bad: 'crypto.createDecipheriv("aes-256-gcm", key, iv)',
        good: 'crypto.createDecipheriv("aes-256-gcm", key, iv, { authTagLength: 16 })',
    },
    {
        id: 'javascript-short-key',
        title: 'a key that is too short',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'A key of that length can be computed.',
        help: 'use 2048 bits or more for RSA and DSA',
        bad: 'crypto.generateKeyPairSync("rsa", { modulusLength: 1024 })',
        good: 'crypto.generateKeyPairSync("rsa", { modulusLength: 3072 })',
    },
    {
        id: 'javascript-weak-random',
        title: 'a secret that can be predicted',
        cwe: [338, 330],
        owasp: 'crypto',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'The generator is made for games: from some of its numbers the others can be computed.',
        help: 'use `crypto.randomBytes`, `crypto.randomUUID` or `crypto.getRandomValues`',
        bad: 'const token = _.random(1e9)',
        good: 'const token = crypto.randomUUID()',
    },
    {
        id: 'javascript-certificate-not-verified',
        title: 'certificates that are not verified',
        cwe: [295, 319],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'Anybody on the way can answer in the place of the machine that is meant.',
        help: 'leave verification on, and give the certificate of your own authority as `ca`',
        bad: 'new https.Agent({ rejectUnauthorized: false })',
        good: 'new https.Agent({ ca })',
    },
    {
        id: 'javascript-old-tls',
        title: 'an old version of TLS',
        cwe: [326, 319, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'Versions before 1.2 have known attacks.',
        help: 'leave the version out, or ask for `TLSv1.2` at least',
        bad: 'tls.createServer({ minVersion: "TLSv1" })',
        good: 'tls.createServer({ minVersion: "TLSv1.2" })',
    },
    {
        id: 'javascript-cleartext-transport',
        title: 'an unencrypted connection',
        cwe: [319, 311],
        owasp: 'crypto',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'What is sent and answered can be read and changed on its way.',
        help: 'use `https:` or `wss:`',
        bad: 'axios.get("http://api.shop.com/orders")',
        good: 'axios.get("https://api.shop.com/orders")',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/injection.js
/** Data of somebody else that becomes part of what is run or asked. */
const javascript_rules_injection_injectionRules = [
    {
        id: 'javascript-sql-injection',
        title: 'SQL injection',
        cwe: [89, 943],
        owasp: 'injection',
        severity: 'error',
        score: 8.8,
        precision: 'high',
        why: 'Data of somebody else becomes part of the text of an SQL statement, and so can become part of its meaning.',
        help: 'keep the statement constant, with placeholders, and give the values as parameters; take table and column names from a list of your own',
        bad: 'db.query("SELECT * FROM users WHERE id = " + req.query.id)',
        good: 'db.query("SELECT * FROM users WHERE id = $1", [req.query.id])',
    },
    {
        id: 'javascript-nosql-injection',
        title: 'injection into a query of documents',
        cwe: [943, 89],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'medium',
        why: 'A query of documents is a structure: whoever sends an object instead of a word puts operators of his own into it.',
        help: 'turn every part into the type that is meant before it goes into the query, and never hand code to `$where`',
        bad: 'users.findOne({ name: req.body.name })',
        good: 'users.findOne({ name: String(req.body.name) })',
    },
    {
        id: 'javascript-ldap-injection',
        title: 'LDAP injection',
        cwe: [90],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'high',
        why: 'Data of somebody else becomes part of a filter or a name of a directory, and so can change who is found.',
        help: 'build the filter from objects, such as `new EqualityFilter`, which escape their values',
        bad: 'client.search(base, { filter: `(uid=${req.query.user})` })',
        good: 'client.search(base, { filter: new EqualityFilter({ attribute: "uid", value: req.query.user }) })',
    },
    {
        id: 'javascript-xpath-injection',
        title: 'XPath injection',
        cwe: [643, 91],
        owasp: 'injection',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'Data of somebody else becomes part of an XPath query, and so can change what it finds.',
        help: 'keep the query constant and compare in code, or give the values as variables',
        bad: 'xpath.select("//user[@name=\'" + req.query.name + "\']", doc)',
        good: 'xpath.parse("//user[@name=$name]").select({ node: doc, variables: { name: req.query.name } })',
    },
    {
        id: 'javascript-header-injection',
        title: 'header injection',
        cwe: [113, 93],
        owasp: 'injection',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'What a sender chooses becomes a header of the answer; where line breaks are not refused, one in it begins another header.',
        help: 'take line breaks out, or choose the value from a list',
        bad: 'res.setHeader("X-Name", req.query.name)',
        good: 'res.setHeader("X-Name", encodeURIComponent(req.query.name))',
    },
    {
        id: 'javascript-cookie-injection',
        title: 'a cookie made from a request',
        cwe: [20, 113],
        owasp: 'injection',
        severity: 'note',
        score: 3.1,
        precision: 'medium',
        why: 'What a sender chooses becomes the cookie of whoever follows the link.',
        help: 'keep what is chosen on the server, and put only its key into the cookie',
        bad: 'res.cookie("theme", req.query.theme)',
        good: 'res.cookie("theme", themes[req.query.theme])',
    },
    {
        id: 'javascript-log-injection',
        title: 'log injection',
        cwe: [117],
        owasp: 'logging',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'A line break in what is logged makes a second line, which says whatever its sender likes.',
        help: 'log an object, or take line breaks out',
        bad: 'console.log("login of " + req.body.user)',
        good: 'console.log("login", { user: req.body.user })',
    },
    {
        id: 'javascript-mail-injection',
        title: 'a mail whose reader is chosen from outside',
        cwe: [93, 20],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Data of somebody else decides the readers or the headers of a mail.',
        help: 'take the address from your own records, and line breaks out of the subject',
        bad: 'mailer.sendMail({ to: req.body.to, subject, text })',
        good: 'mailer.sendMail({ to: user.mail, subject, text })',
    },
    {
        id: 'javascript-format-string',
        title: 'a format chosen from outside',
        cwe: [134],
        owasp: 'injection',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'A `%` in what is put into the first argument takes the place of the values behind it, so that the message lies.',
        help: 'keep the format constant and give the values as further arguments',
        bad: 'console.log("user " + name + " did", action)',
        good: 'console.log("user %s did", name, action)',
    },
    {
        id: 'javascript-regular-expression-injection',
        title: 'a pattern chosen from outside',
        cwe: [1333, 185, 400],
        owasp: 'injection',
        severity: 'warning',
        score: 5.3,
        precision: 'medium',
        why: 'Some patterns take for ever: whoever chooses the pattern can stop the program.',
        help: 'escape it, or search for plain text with `includes`',
        bad: 'new RegExp(req.query.q).test(text)',
        good: 'text.includes(req.query.q)',
    },
    {
        id: 'javascript-slow-pattern',
        title: 'a pattern that takes for ever',
        cwe: [1333, 400],
        owasp: 'design',
        severity: 'warning',
        score: 5.3,
        precision: 'high',
        why: 'The pattern can match one text in very many ways, and tries all of them before it fails.',
        help: 'repeat a group only when each round must begin with something that the last one cannot end with',
        bad: '/^(\\w+\\s?)+$/.test(req.query.name)',
        good: '/^\\w+(?:\\s\\w+)*$/.test(req.query.name)',
    },
    {
        id: 'javascript-mass-assignment',
        title: 'fields chosen from outside',
        cwe: [915],
        owasp: 'integrity',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'Whoever sends the request decides which fields are set, also those that were not meant, such as who is an administrator.',
        help: 'take the fields that are meant one by one, or through a schema',
        bad: 'User.create(req.body)',
        good: 'User.create({ name: req.body.name })',
    },
    {
        id: 'javascript-prototype-pollution',
        title: 'prototype pollution',
        cwe: [915, 1321],
        owasp: 'integrity',
        severity: 'warning',
        score: 7.3,
        precision: 'medium',
        why: 'With `__proto__` as a key, what is meant for one object changes every object of the program.',
        help: 'refuse the keys `__proto__`, `constructor` and `prototype`, or use a `Map` or an object without a prototype',
        bad: 'config[req.body.section][req.body.key] = req.body.value',
        good: 'config.get(req.body.section)?.set(req.body.key, req.body.value)',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/page.js
/** What pages show, and what they may do. */
const pageRules = [
    {
        id: 'javascript-cross-site-scripting',
        title: 'cross-site scripting',
        cwe: [79, 80],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Data of somebody else is answered as part of a page without being escaped, so that it can run code in the browser of whoever looks at it.',
        help: 'render a template that escapes by itself, answer JSON, or escape the value',
        bad: 'res.send("<p>" + req.query.name)',
        good: 'res.send("<p>" + escapeHtml(req.query.name))',
    },
    {
        id: 'javascript-dom-cross-site-scripting',
        title: 'cross-site scripting in the page',
        cwe: [79, 80],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Text is read as markup, and markup can carry code that runs as the page.',
        help: 'set `textContent`, or sanitise the markup with DOMPurify',
        bad: 'box.innerHTML = location.hash.slice(1)',
        good: 'box.textContent = location.hash.slice(1)',
    },
    {
        id: 'javascript-unsafe-html',
        title: 'React told not to escape',
        cwe: [79, 80],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'medium',
        why: '`dangerouslySetInnerHTML` puts text into the page as markup, which can carry code.',
        help: 'show the text as a child of the element, or sanitise the markup with DOMPurify',
        bad: '<div dangerouslySetInnerHTML={{ __html: props.text }} />',
        good: '<div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(props.text) }} />',
    },
    {
        id: 'javascript-escaping-bypassed',
        title: 'a value declared to be safe',
        cwe: [79],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'medium',
        why: 'The framework is told that a value is safe markup, code or address, and does not look at it any more.',
        help: 'let the framework sanitise the value, and declare only constants to be safe',
        bad: 'sanitizer.bypassSecurityTrustHtml(text)',
        good: 'sanitizer.sanitize(SecurityContext.HTML, text)',
    },
    {
        id: 'javascript-escaping-off',
        title: 'escaping switched off',
        cwe: [79, 116, 80],
        owasp: 'injection',
        severity: 'warning',
        score: 5.4,
        precision: 'medium',
        why: 'What templates or serialisers print goes into the page without being escaped.',
        help: 'leave escaping on, and mark the few values that are markup of your own',
        bad: 'nunjucks.configure("views", { autoescape: false })',
        good: 'nunjucks.configure("views", { autoescape: true })',
    },
    {
        id: 'javascript-incomplete-escaping',
        title: 'only the first character replaced',
        cwe: [116, 79],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: '`replace` with a text, or with a pattern without `g`, changes only the first place; the others stay as they are.',
        help: 'use `replaceAll`, or a pattern with `g`; better, a library that knows what has to be escaped',
        bad: 'text.replace("<", "&lt;")',
        good: 'text.replaceAll("<", "&lt;")',
    },
    {
        id: 'javascript-escaping-by-hand',
        title: 'escaping written by hand',
        cwe: [79, 116],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'What is safe depends on where in the page it goes; a list of characters is right for one place at most.',
        help: 'use a library that escapes, or a template that does',
        bad: 'text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")',
        good: 'escapeHtml(text)',
    },
    {
        id: 'javascript-script-url',
        title: 'an address that may be code',
        cwe: [79, 601],
        owasp: 'injection',
        severity: 'warning',
        score: 5.4,
        precision: 'medium',
        why: 'An address that begins with `javascript:` is code, which runs when it is followed.',
        help: 'accept only addresses that begin with `https:` or `/`',
        bad: '<a href={props.website}>site</a>',
        good: '<a href={props.website.startsWith("https://") ? props.website : "#"}>site</a>',
    },
    {
        id: 'javascript-open-redirect',
        title: 'open redirect',
        cwe: [601],
        owasp: 'access',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Whoever makes the link decides where its reader ends up, under the name of this site.',
        help: 'redirect to paths of your own, or to hosts on a list',
        bad: 'res.redirect(req.query.next)',
        good: 'res.redirect(pages[req.query.next] ?? "/")',
    },
    {
        id: 'javascript-message-to-any-origin',
        title: 'a message to any site',
        cwe: [345, 346],
        owasp: 'access',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'With `*` the message reaches the window whatever site is in it by now.',
        help: 'name the origin that the message is for',
        bad: 'parent.postMessage(data, "*")',
        good: 'parent.postMessage(data, "https://app.example.com")',
    },
    {
        id: 'javascript-message-origin-unchecked',
        title: 'messages of any site',
        cwe: [345, 346],
        owasp: 'access',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Any site that can open or embed this page can send it messages.',
        help: 'compare `event.origin` with the origin that is meant before anything else',
        bad: 'addEventListener("message", event => run(event.data))',
        good: 'addEventListener("message", event => { if (event.origin === own) run(event.data) })',
    },
    {
        id: 'javascript-opener-exposed',
        title: 'a window that can change its opener',
        cwe: [1022, 200],
        owasp: 'design',
        severity: 'note',
        score: 3.1,
        precision: 'low',
        why: 'In older browsers the page that opens can send the page that opened it somewhere else.',
        help: 'add `rel="noopener noreferrer"`',
        bad: '<a href={url} target="_blank">',
        good: '<a href={url} target="_blank" rel="noopener noreferrer">',
    },
    {
        id: 'javascript-token-in-storage',
        title: 'a token that every script can read',
        cwe: [922],
        owasp: 'design',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'What is in the storage of a page can be read by every script that runs in it.',
        help: 'keep it in a cookie with `HttpOnly`, `Secure` and `SameSite`',
        bad: 'localStorage.setItem("token", token)',
        good: 'res.cookie("session", id, { httpOnly: true, secure: true, sameSite: "lax" })',
    },
    {
        id: 'javascript-electron-not-isolated',
        title: 'a page that can reach the machine',
        cwe: [653, 94, 829],
        owasp: 'configuration',
        severity: 'warning',
        score: 8.1,
        precision: 'high',
        why: 'Code of the page that is shown can use Node.js, files and programs of whoever looks at it.',
        help: 'leave `contextIsolation` and `webSecurity` on and `nodeIntegration` off, and offer single functions through a preload script',
        bad: 'new BrowserWindow({ webPreferences: { nodeIntegration: true } })',
        good: 'new BrowserWindow({ webPreferences: { preload } })',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/setting.js
/** How applications are set up: cookies, headers, other sites, what they tell. */
const settingRules = [
    {
        id: 'javascript-insecure-cookie',
        title: 'a cookie without Secure',
        cwe: [614, 522, 311],
        owasp: 'configuration',
        severity: 'warning',
        score: 4.3,
        precision: 'medium',
        why: 'The cookie is sent over unencrypted connections too, where anybody can read it.',
        help: 'set `secure: true`',
        bad: 'res.cookie("session", id, { secure: false })',
        good: 'res.cookie("session", id, { secure: true, httpOnly: true, sameSite: "lax" })',
    },
    {
        id: 'javascript-cookie-readable-by-scripts',
        title: 'a cookie without HttpOnly',
        cwe: [1004, 522],
        owasp: 'configuration',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'A script that gets into the page can read the cookie.',
        help: 'set `httpOnly: true`',
        bad: 'res.cookie("session", id, { httpOnly: false })',
        good: 'res.cookie("session", id, { secure: true, httpOnly: true, sameSite: "lax" })',
    },
    {
        id: 'javascript-cookie-sent-cross-site',
        title: 'a cookie without SameSite',
        cwe: [1275, 352, 522],
        owasp: 'access',
        severity: 'note',
        score: 3.1,
        precision: 'low',
        why: 'The cookie is sent with requests that other sites cause.',
        help: 'set `sameSite: "lax"` or `"strict"`',
        bad: 'res.cookie("session", id, { sameSite: "none" })',
        good: 'res.cookie("session", id, { secure: true, httpOnly: true, sameSite: "lax" })',
    },
    {
        id: 'javascript-cors-any-origin',
        title: 'answers for any site',
        cwe: [942, 346, 183],
        owasp: 'configuration',
        severity: 'warning',
        score: 5.3,
        precision: 'medium',
        why: 'Any site may read the answers, with the cookies of whoever looks at it when credentials are allowed.',
        help: 'name the sites that are meant',
        bad: 'cors({ origin: true, credentials: true })',
        good: 'cors({ origin: "https://app.example.com", credentials: true })',
    },
    {
        id: 'javascript-cors-origin-reflected',
        title: 'whoever asks is allowed to read',
        cwe: [346, 942],
        owasp: 'configuration',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'The site that may read the answers is the one that asks, whichever it is: the check of origins is none.',
        help: 'compare the origin with a list of those that are meant',
        bad: 'res.set("Access-Control-Allow-Origin", req.headers.origin)',
        good: 'if (origins.has(req.headers.origin)) res.set("Access-Control-Allow-Origin", "https://app.example.com")',
    },
    {
        id: 'javascript-csrf-off',
        title: 'requests that other sites cause',
        cwe: [352],
        owasp: 'access',
        severity: 'note',
        score: 5.4,
        precision: 'low',
        why: 'Another site can make the browser of a user send requests that change something.',
        help: 'ask for a token that only your own pages have, or set `SameSite` on the session cookie',
        bad: 'app.use(session(options)); app.post("/pay", pay)',
        good: 'app.use(session(options)); app.use(csrf()); app.post("/pay", pay)',
    },
    {
        id: 'javascript-security-headers-off',
        title: 'a header of protection switched off',
        cwe: [693, 1021],
        owasp: 'configuration',
        severity: 'warning',
        score: 4.3,
        precision: 'medium',
        why: 'A header that keeps browsers from doing harm is left out or chosen by whoever asks.',
        help: 'leave the defaults of `helmet` on, or narrow what they allow',
        bad: 'helmet({ contentSecurityPolicy: false })',
        good: 'helmet()',
    },
    {
        id: 'javascript-framing-chosen',
        title: 'a page that others may put into a frame',
        cwe: [451, 1021],
        owasp: 'configuration',
        severity: 'warning',
        score: 4.3,
        precision: 'high',
        why: 'Who may show this page in a frame is chosen by whoever asks, and a frame can make people click what they do not see.',
        help: 'send a constant: `DENY` or `SAMEORIGIN`',
        bad: 'res.set("X-Frame-Options", req.query.frames)',
        good: 'res.set("X-Frame-Options", "DENY")',
    },
    {
        id: 'javascript-directory-listing',
        title: 'a folder that is listed',
        cwe: [548],
        owasp: 'access',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Whoever asks sees the names of all files, also of those that nothing links to.',
        help: 'serve single files, and no listing',
        bad: 'app.use("/files", serveIndex("files"))',
        good: 'app.use("/files", express.static("files"))',
    },
    {
        id: 'javascript-error-details',
        title: 'errors that tell too much',
        cwe: [209, 215],
        owasp: 'configuration',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'Whoever causes an error sees paths, versions and code of the program.',
        help: 'log the error, and answer a number under which it can be found',
        bad: 'res.status(500).send(error.stack)',
        good: 'res.status(500).send("something went wrong")',
    },
    {
        id: 'javascript-secret-in-log',
        title: 'a secret in a log',
        cwe: [532, 200],
        owasp: 'logging',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'Logs are kept, copied and read by many who must not know it.',
        help: 'leave it out, or log only that it is there',
        bad: 'console.log(`signing in with ${password}`)',
        good: 'console.log("signing in")',
    },
    {
        id: 'javascript-debug-mode',
        title: 'debug mode',
        cwe: [489, 215],
        owasp: 'configuration',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'What helps while a program is written shows others how it works.',
        help: 'switch it on outside of production only',
        bad: 'new ApolloServer({ introspection: true })',
        good: 'new ApolloServer({ introspection: isDevelopment })',
    },
    {
        id: 'javascript-any-host-allowed',
        title: 'requests for any host',
        cwe: [350, 346],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'A site whose name leads to this machine can talk to the server as if it were its own.',
        help: 'name the hosts that are meant',
        bad: 'module.exports = { devServer: { allowedHosts: "all" } }',
        good: 'module.exports = { devServer: { allowedHosts: [".example.com"] } }',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/system.js
/** Files and memory of this machine. */
const system_systemRules = [
    {
        id: 'javascript-file-permissions',
        title: 'a file that everybody may write to',
        cwe: [732, 276],
        owasp: 'access',
        severity: 'warning',
        score: 5.5,
        precision: 'high',
        why: 'Every user and program of the machine can change it.',
        help: 'use `0o600` for files and `0o700` for folders',
        bad: 'fs.chmodSync(file, 0o777)',
        good: 'fs.chmodSync(file, 0o600)',
    },
    {
        id: 'javascript-insecure-temporary-file',
        title: 'a temporary file that others may have made',
        cwe: [377, 379],
        owasp: 'design',
        severity: 'note',
        score: 3.3,
        precision: 'medium',
        why: 'In a folder that all users share, somebody else may make the file first, or a link to another.',
        help: 'make a folder with `fs.mkdtemp`',
        bad: 'fs.writeFileSync("/tmp/report.txt", text)',
        good: 'fs.writeFileSync(path.join(fs.mkdtempSync(prefix), "report.txt"), text)',
    },
    {
        id: 'javascript-unencrypted-storage',
        title: 'storage that is not encrypted',
        cwe: [311, 319],
        owasp: 'crypto',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'Whoever gets at the disks, or stands on the way, can read what is kept there.',
        help: 'give `encryption`, and `enforceSSL: true` for buckets',
        bad: 'new Bucket(this, "logs")',
        good: 'new Bucket(this, "logs", { encryption: BucketEncryption.S3_MANAGED, enforceSSL: true })',
    },
    {
        id: 'javascript-cloud-public',
        title: 'something of a cloud that everybody can reach',
        cwe: [306, 732, 284],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Whoever knows the address can read it; nobody is asked who they are.',
        help: 'leave public access off, and grant it to roles',
        bad: 'bucket.grantPublicAccess()',
        good: 'bucket.grantRead(role)',
    },
    {
        id: 'javascript-cloud-network-open',
        title: 'a port that is open to the internet',
        cwe: [284, 668],
        owasp: 'access',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Ports for administration and databases are tried all day by everybody.',
        help: 'name the addresses or groups that are meant',
        bad: 'group.addIngressRule(Peer.anyIpv4(), Port.tcp(22))',
        good: 'group.addIngressRule(Peer.ipv4("10.0.0.0/8"), Port.tcp(22))',
    },
    {
        id: 'javascript-cloud-rights-unlimited',
        title: 'rights to everything',
        cwe: [732, 269],
        owasp: 'access',
        severity: 'warning',
        score: 6.5,
        precision: 'high',
        why: 'Whoever gets hold of the role can do whatever the account can.',
        help: 'list the actions and resources that are needed',
        bad: 'new PolicyStatement({ actions: ["*"], resources: ["*"] })',
        good: 'new PolicyStatement({ actions: ["s3:GetObject"], resources: [bucket.arnForObjects("*")] })',
    },
    {
        id: 'javascript-unsafe-buffer',
        title: 'a buffer that is not checked',
        cwe: [119, 665, 908],
        owasp: 'design',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'It holds what was in memory before, or is read and written behind its end.',
        help: 'use `Buffer.alloc` and `Buffer.from`',
        bad: 'Buffer.allocUnsafe(100)',
        good: 'Buffer.alloc(100)',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/token.js
/** Tokens, and the secrets that sign in. */
const tokenRules = [
    {
        id: 'javascript-jwt-not-verified',
        title: 'a token that is not verified',
        cwe: [347, 345],
        owasp: 'authentication',
        severity: 'warning',
        score: 8.1,
        precision: 'high',
        why: 'Whoever writes the token decides what it says.',
        help: 'use `verify`, with the algorithms that are meant',
        bad: 'jwt.decode(token, key, true)',
        good: 'jwt.verify(token, key, { algorithms: ["RS256"] })',
    },
    {
        id: 'javascript-jwt-without-signature',
        title: 'tokens without a signature',
        cwe: [327, 347],
        owasp: 'crypto',
        severity: 'warning',
        score: 8.1,
        precision: 'very-high',
        why: 'With the algorithm `none` a token is not signed: whoever writes one decides what it says.',
        help: 'name the algorithms that are meant',
        bad: 'jwt.verify(token, key, { algorithms: ["none"] })',
        good: 'jwt.verify(token, key, { algorithms: ["RS256"] })',
    },
    {
        id: 'javascript-jwt-only-decoded',
        title: 'a token that is read before it is verified',
        cwe: [345, 347],
        owasp: 'authentication',
        severity: 'note',
        score: 5.3,
        precision: 'low',
        why: 'What is decoded but not verified may have been written by anybody.',
        help: 'use `verify`, or verify the token before its claims are used',
        bad: 'const { role } = jwt.decode(token)',
        good: 'const { role } = jwt.verify(token, key, { algorithms: ["RS256"] })',
    },
    {
        id: 'javascript-jwt-not-revoked',
        title: 'a token that cannot be taken back',
        cwe: [522, 613],
        owasp: 'authentication',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'A token that was stolen is accepted until it expires.',
        help: 'give `isRevoked`, which looks the token up in a list',
        bad: 'expressjwt({ secret, algorithms })',
        good: 'expressjwt({ secret, algorithms, isRevoked })',
    },
    {
        id: 'javascript-jwt-never-expires',
        title: 'a token that is accepted for ever',
        cwe: [613, 347],
        owasp: 'authentication',
        severity: 'warning',
        score: 5.3,
        precision: 'high',
        why: 'A token that was stolen can be used for as long as the key lives.',
        help: 'leave `ignoreExpiration` out, and give `expiresIn` to what signs',
        bad: 'jwt.verify(token, key, { ignoreExpiration: true })',
        good: 'jwt.verify(token, key)',
    },
    {
        id: 'javascript-sensitive-token',
        title: 'a secret in a token',
        cwe: [522, 312],
        owasp: 'design',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'A token is signed, not encrypted: whoever has it can read what is in it.',
        help: 'put only what identifies the user into the token',
        bad: 'jwt.sign({ user, password }, key)',
        good: 'jwt.sign({ sub: user.id }, key)',
    },
    {
        id: 'javascript-hardcoded-credential',
        title: 'a credential in the code',
        cwe: [798, 259, 321, 522],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.5,
        precision: 'medium',
        why: 'Whoever can read the code has the credential, and it stays in the history when it is taken out.',
        help: 'read it from the environment or a store of secrets, and replace the one that was written down',
        bad: 'jwt.sign(payload, "a phrase of ours")',
        good: 'jwt.sign(payload, config.jwtKey)',
    },
    {
        id: 'javascript-timing-unsafe-comparison',
        title: 'a comparison that tells by its time',
        cwe: [208, 203],
        owasp: 'crypto',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'It stops at the first difference: the time tells how much of the secret was right.',
        help: 'compare with `crypto.timingSafeEqual`',
        bad: 'if (hmac.digest("hex") === signature)',
        good: 'if (crypto.timingSafeEqual(hmac.digest(), signature))',
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/javascript/rules/all.js









/**
 * What is looked for in JavaScript and TypeScript. To add one: write its entry in the file of its kind; if it is data
 * that must not reach a call, add the calls to `models/sinks/` and what makes the data harmless to
 * `models/sanitizers.ts`; if it is a call that is wrong by itself, add it to `checks/`. Then write `<rule>.js` among the
 * fixtures.
 */
const javascriptRules = [
    ...code_codeRules,
    ...javascript_rules_injection_injectionRules,
    ...pageRules,
    ...javascript_rules_access_accessRules,
    ...settingRules,
    ...tokenRules,
    ...rules_crypto_cryptoRules,
    ...system_systemRules,
].map(describeRule);

;// CONCATENATED MODULE: ./lib/scan/code/python/mention.js
const mention_answers = new WeakMap();
/** Whether a word stands anywhere in a file; each file is read once for each pattern, however often it is asked. */
function mentions(file, pattern) {
    const known = mention_answers.get(file) ?? new Map();
    mention_answers.set(file, known);
    const answer = known.get(pattern) ?? pattern.test(file.source);
    known.set(pattern, answer);
    return answer;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/crypto.js



const crypto_cipher = (what, ...names) => checks({ rule: 'python-weak-cipher', severity: 'warning', says: `${what} is broken` }, ...names);
const hazmat = 'cryptography.hazmat.primitives';
const ecbMode = /(?:\.|^)(?:MODE_ECB|ECB(?:\(\))?)$/;
const crypto_ecb = {
    rule: 'python-weak-cipher',
    severity: 'warning',
    says: call => ecbMode.test((call.keywords.get('mode') ?? call.positional[1])?.value.name ?? '')
        ? 'ECB shows which blocks are equal'
        : undefined,
};
const crypto_fixedIv = {
    rule: 'python-fixed-initialisation-vector',
    severity: 'warning',
    says: call => {
        const iv = (call.keywords.get('iv') ??
            call.keywords.get('IV') ??
            call.keywords.get('nonce') ??
            call.positional[call.name.startsWith('Crypto') ? 2 : 0])?.value;
        return iv?.known !== undefined && value_textOf(iv) !== undefined
            ? 'the initialisation vector is always the same'
            : undefined;
    },
};
/** Bits below which a key can be computed. */
function crypto_shortKey(position, keyword, least) {
    return {
        rule: 'python-short-key',
        severity: 'warning',
        says: call => {
            const bits = knownOf((call.keywords.get(keyword) ?? call.positional[position])?.value);
            return typeof bits === 'number' && bits > 0 && bits < least
                ? `a key of ${bits} bits can be computed: at least ${least} are needed`
                : undefined;
        },
    };
}
const shortCurve = {
    rule: 'python-short-key',
    severity: 'warning',
    says: 'a curve of fewer than 224 bits can be computed',
};
const emptyKey = {
    rule: 'python-hardcoded-credential',
    severity: 'warning',
    says: call => {
        const key = value_textOf((call.keywords.get('key') ?? call.positional[0])?.value);
        return key === undefined || key === '' ? undefined : 'the key of a cipher is written in the code';
    },
};
const noKey = {
    rule: 'python-weak-cipher',
    severity: 'warning',
    says: ({ positional, keywords }) => value_textOf((keywords.get('key') ?? positional[0])?.value) === '' ? 'the key is empty' : undefined,
};
/** A curve that is handed over as a class. */
const smallCurve = {
    ...shortCurve,
    says: ({ positional, keywords }) => [positional[0], keywords.get('curve')].some(given => /(?:^|\.)(?:SECP192R1|SECT163(?:K1|R2))$|^(?:NIST )?[Pp]-?192$|^prime192v1$|^secp192r1$/.test(value_textOf(given?.value) ?? given?.value.name ?? ''))
        ? 'a curve of fewer than 224 bits can be computed'
        : undefined,
};
const authentication = /hmac|poly1305/i;
const unauthenticated = {
    rule: 'python-weak-cipher',
    severity: 'note',
    says: ({ name, positional, keywords, frame }) => {
        const algorithm = name.startsWith('Crypto') ? name : (positional[0]?.value.name ?? '');
        const mode = (keywords.get('mode') ?? positional[1])?.value.name ?? '';
        const isBare = /(?:MODE_|\.)(?:CBC|CTR|CFB|CFB8|OFB|OPENPGP)(?:\(\))?$/.test(mode);
        return isBare && /\bAES\b/.test(algorithm) && !mentions(frame.file, authentication)
            ? 'nothing tells whether what was encrypted has been changed'
            : undefined;
    },
};
const padding = {
    rule: 'python-rsa-padding',
    severity: 'note',
    says: ({ name, positional, keywords }) => name.startsWith('Crypto.') ||
        [...positional, ...keywords.values()].some(({ value }) => /padding\.PKCS1v15(?:\(\))?$/.test(value.name ?? ''))
        ? 'the padding gives away what was encrypted'
        : undefined,
};
/** Ciphers, modes and keys. */
const crypto_cryptoChecks = [
    ...crypto_cipher('DES', 'pyDes.des', 'pyDes.triple_des'),
    ...['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'].flatMap(name => crypto_cipher(name, `Crypto.Cipher.${name}.new`)),
    ...['ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'TripleDES', 'RC2'].flatMap(name => crypto_cipher(name, `${hazmat}.ciphers.algorithms.${name}`, `cryptography.hazmat.decrepit.ciphers.algorithms.${name}`)),
    ...crypto_cipher('ECB', `${hazmat}.ciphers.modes.ECB`),
    ...checks(crypto_ecb, ...['AES', 'DES', 'DES3', 'ARC2', 'Blowfish', 'CAST'].map(name => `Crypto.Cipher.${name}.new`)),
    ...checks(crypto_fixedIv, ...['AES', 'DES', 'DES3'].map(name => `Crypto.Cipher.${name}.new`), ...tables_under(`${hazmat}.ciphers.modes.`, 'CBC', 'CTR', 'CFB', 'OFB', 'GCM')),
    ...checks(emptyKey, ...['AES', 'DES', 'DES3', 'ARC4', 'Blowfish'].map(name => `Crypto.Cipher.${name}.new`), 'cryptography.fernet.Fernet', `${hazmat}.ciphers.algorithms.AES`),
    ...checks(noKey, 'Crypto.Cipher.AES.new', `${hazmat}.ciphers.algorithms.AES`),
    ...checks(crypto_shortKey(0, 'bits', 2048), 'Crypto.PublicKey.RSA.generate', 'Crypto.PublicKey.DSA.generate', 'Crypto.PublicKey.ElGamal.generate', 'paramiko.RSAKey.generate', 'rsa.newkeys'),
    ...checks(crypto_shortKey(1, 'key_size', 2048), `${hazmat}.asymmetric.rsa.generate_private_key`),
    ...checks(crypto_shortKey(0, 'key_size', 2048), `${hazmat}.asymmetric.dsa.generate_private_key`),
    ...checks(crypto_shortKey(1, 'bits', 2048), 'OpenSSL.crypto.PKey().generate_key'),
    ...checks(shortCurve, ...tables_under(`${hazmat}.asymmetric.ec.`, 'SECP192R1', 'SECT163K1', 'SECT163R2')),
    ...checks(smallCurve, `${hazmat}.asymmetric.ec.generate_private_key`, 'Crypto.PublicKey.ECC.generate'),
    ...checks(unauthenticated, 'Crypto.Cipher.AES.new', `${hazmat}.ciphers.Cipher`),
    ...checks(padding, '.decrypt', '.encrypt', 'Crypto.Cipher.PKCS1_v1_5.new'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/digest.js


const excused = (call) => knownOf(call.keywords.get('usedforsecurity')?.value) === false;
/** Where nothing rests on it: names of caches, tags and the like around the call. */
const digest_harmlessUse = /cache|e_?tag|checksum|fingerprint|storage|staticfiles|template|truncat|names?_digest|digest_size/i;
function isHarmlessUse({ frame, node }) {
    const { source } = frame.file;
    const line = source.slice(source.lastIndexOf('\n', node.start) + 1, source.indexOf('\n', node.end));
    return digest_harmlessUse.test(frame.name) || digest_harmlessUse.test(line) || digest_harmlessUse.test(frame.file.path);
}
const digest_broken = (what) => ({
    rule: 'python-weak-hash',
    severity: 'warning',
    says: call => {
        if (excused(call))
            return undefined;
        return isHarmlessUse(call) ? { message: `${what} is broken`, severity: 'note' } : `${what} is broken`;
    },
});
const digest_hash = (what, ...names) => checks(digest_broken(what), ...names);
const digest_hazmat = 'cryptography.hazmat.primitives';
/** Names of hash functions that are weak; compared in lower case. */
const digest_weakDigests = new Map([
    ['md2', 'MD2'],
    ['md4', 'MD4'],
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha-1', 'SHA-1'],
    ['sha', 'SHA'],
    ['md5-sha1', 'MD5 with SHA-1'],
    ['ripemd160', 'RIPEMD-160'],
]);
const digest_named = {
    rule: 'python-weak-hash',
    severity: 'warning',
    says: call => {
        const known = (call.keywords.get('name') ?? call.positional[0])?.value.known ?? [];
        const what = known.map(name => digest_weakDigests.get(String(name).toLowerCase())).find(name => name !== undefined);
        return what === undefined || excused(call) ? undefined : `${what} is broken`;
    },
};
/** A digest that is handed over: `hmac.new(key, text, hashlib.md5)`. */
const handed = {
    rule: 'python-weak-hash',
    severity: 'note',
    says: call => {
        const given = call.keywords.get('digestmod') ?? call.positional[2];
        const what = digest_weakDigests.get((value_textOf(given?.value) ?? given?.value.name?.replace(/^hashlib\./, '') ?? '').toLowerCase());
        return what === undefined ? undefined : `${what} is broken`;
    },
};
const oldCrypt = {
    rule: 'python-weak-hash',
    severity: 'warning',
    says: ({ positional, keywords }) => /METHOD_(?:MD5|CRYPT|BLOWFISH_A)$/.test((positional[1] ?? keywords.get('salt'))?.value.name ?? '')
        ? 'the method of hashing is broken'
        : undefined,
};
const weakHashers = /\.(?:MD5|SHA1|UnsaltedMD5|UnsaltedSHA1|Crypt)PasswordHasher$|^(?:unsalted_)?(?:md5|sha1)$|^crypt$/;
const hasher = {
    rule: 'python-weak-password-hash',
    severity: 'warning',
    says: ({ positional, keywords }) => weakHashers.test(value_textOf((keywords.get('hasher') ?? positional[2])?.value) ?? '')
        ? 'passwords that are hashed this way can be guessed by the billion'
        : undefined,
};
const fewRounds = {
    rule: 'python-weak-password-hash',
    severity: 'note',
    says: call => {
        const rounds = knownOf((call.keywords.get('iterations') ?? call.keywords.get('count') ?? call.positional[3])?.value);
        return typeof rounds === 'number' && rounds < 100_000
            ? `${rounds} rounds are too few to keep a password from being guessed`
            : undefined;
    },
};
/** Hashes, of passwords too. */
const digestChecks = [
    ...digest_hash('MD5', 'hashlib.md5', `${digest_hazmat}.hashes.MD5`, 'Crypto.Hash.MD5.new', 'Crypto.Hash.MD5.MD5Hash', 'md5.new', 'md5.md5', 'passlib.hash.md5_crypt.hash', 'passlib.hash.hex_md5.hash', 'passlib.hash.ldap_md5.hash', 'passlib.hash.apr_md5_crypt.hash'),
    ...digest_hash('DES', 'passlib.hash.des_crypt.hash', 'passlib.hash.bsdi_crypt.hash', 'passlib.hash.bigcrypt.hash'),
    ...digest_hash('what MySQL and Windows used', 'passlib.hash.mysql323.hash', 'passlib.hash.lmhash.hash', 'passlib.hash.nthash.hash'),
    ...digest_hash('SHA-1', 'hashlib.sha1', `${digest_hazmat}.hashes.SHA1`, 'Crypto.Hash.SHA.new', 'Crypto.Hash.SHA1.new', 'Crypto.Hash.SHA.SHA1Hash', 'Crypto.Hash.SHA1.SHA1Hash', 'sha.new', 'passlib.hash.hex_sha1.hash', 'passlib.hash.ldap_sha1.hash'),
    ...digest_hash('MD4', 'Crypto.Hash.MD4.new', 'Crypto.Hash.MD4.MD4Hash', 'Crypto.Hash.MD2.new', 'Crypto.Hash.MD2.MD2Hash'),
    ...checks(digest_named, 'hashlib.new'),
    ...checks(handed, 'hmac.new', 'hmac.HMAC', 'hmac.digest', 'hashlib.pbkdf2_hmac'),
    ...checks(oldCrypt, 'crypt.crypt', 'crypt.mksalt'),
    ...checks(hasher, 'django.contrib.auth.hashers.make_password'),
    ...checks(fewRounds, 'hashlib.pbkdf2_hmac', 'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC', 'Crypto.Protocol.KDF.PBKDF2'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/names.js

const names_rule = 'python-names-at-run-time';
/** `globals()` or `locals()`, written on the spot. */
function isNames(node) {
    if (node.op === 'spread')
        return isNames(node.value);
    return node.op === 'call' && node.callee.op === 'name' && /^(?:globals|locals)$/.test(node.callee.name);
}
const handedOut = {
    rule: names_rule,
    severity: 'note',
    says: ({ positional, keywords }) => [...positional, ...keywords.values()].some(({ node }) => isNames(node))
        ? 'the template can use every name that is known here'
        : undefined,
};
const names_lookedUp = {
    rule: names_rule,
    severity: 'note',
    says: ({ positional }) => positional[0] === undefined || positional[0].value.known !== undefined
        ? undefined
        : 'any name of the module may be looked up here',
};
/** Names of the program that are chosen or handed out while it runs. */
const nameChecks = [
    ...checks(handedOut, 'django.shortcuts.render', 'django.shortcuts.render_to_response', 'django.template.loader.render_to_string', 'django.template.Context', 'django.template.RequestContext', 'flask.render_template', 'flask.render_template_string', 'bottle.template'),
    ...checks(names_lookedUp, 'globals().get', 'locals().get', '.__globals__.get'),
];
/** `globals()[name]()`: what is called is chosen among all that the module knows. */
function callsAnyName({ node, callee }) {
    if (node.op !== 'call' || node.callee.op !== 'index' || callee.known !== undefined)
        return false;
    const { object, key } = node.callee;
    const isAll = isNames(object) || (object.op === 'member' && object.name === '__globals__');
    return isAll && key.op !== 'constant';
}

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/command.js



const command_shells = /^(?:.*[\\/])?(?:sh|bash|zsh|dash|ksh|cmd|cmd\.exe|powershell|powershell\.exe|pwsh)$/i;
const command_asCode = /^(?:-c|-lc|-ic|\/c|\/k|-command|-encodedcommand)$/i;
const sinks_command_lacks = 'without being quoted for the shell';
const places = [0, 'args', 'cmd', 'command', 'popenargs', 'commands'];
const sinks_command_shell = sinkOf('python-command-injection', 'command', places, sinks_command_lacks, {
    severity: { request: 'error', local: 'note', remote: 'note', parameter: 'note' },
    composed: 'note',
});
/** Whether a call asks for a shell. */
function command_usesShell({ keywords }) {
    const value = keywords.get('shell')?.value;
    return value !== undefined && knownOf(value) !== false && knownOf(value) !== null;
}
/** Of a list of arguments what a shell reads, or the program; of a text all of it. */
function argvPart(value, call) {
    const [contents, ...more] = contentsOf(value);
    if (contents === undefined || more.length > 0)
        return value;
    const items = contents.items ?? [];
    const [program] = items;
    if (contents.items === undefined)
        return command_usesShell(call) || contents.type === 'list' ? contents.rest : undefined;
    if (program?.known?.some(one => command_shells.test(String(one))) === true) {
        const at = items.findIndex(item => item.known?.some(one => command_asCode.test(String(one))) === true);
        const command = items[at + 1];
        return at < 0 || command === undefined ? undefined : command;
    }
    return program;
}
const process = sinkOf('python-command-injection', 'command', places, sinks_command_lacks, {
    part: argvPart,
    when: call => !command_usesShell(call),
    severity: { request: 'error', local: 'note', parameter: 'note' },
    composed: 'note',
});
const withShell = { ...sinks_command_shell, when: command_usesShell, otherwise: 'note' };
/** The path of a program, which comes behind what a spawner is given first. */
const command_program = sinkOf('python-command-injection', 'command', [0, 'path', 'file'], sinks_command_lacks, {
    part: argvPart,
    severity: { request: 'error' },
});
const secondProgram = { ...command_program, places: [1, 'path', 'file'] };
/** Of the arguments of a shell, one by one or in a list, the one that it reads. */
const shellArguments = {
    ...command_program,
    places: ['*'],
    when: ({ positional }) => positional.some(({ value }) => value.known?.some(one => command_shells.test(String(one))) === true),
    part: (value, call) => {
        if (contentsOf(value).length > 0)
            return argvPart(value, call);
        const { positional } = call;
        const lastLike = (pattern) => positional.findLastIndex(given => given.value.known?.some(one => pattern.test(String(one))) === true);
        // Without `-c` what follows the shell is the script that it runs.
        const at = Math.max(lastLike(command_asCode), lastLike(command_shells));
        return at >= 0 && positional[at + 1]?.value === value ? value : undefined;
    },
};
/** Whatever is known of it: where arguments are spread nobody sees which of them is the program. */
const unseen = {
    severity: { local: 'note', parameter: 'note' },
    otherwise: 'note',
    accepts: value => contents_deepTaints(value).every(taint => taint.origin !== 'request'),
};
const runsProgram = (sink, ...names) => [
    ...guardsAgainst(sink, ...names),
    ...guardsAgainst({ ...sink, ...unseen, when: call => !call.isSpread }, ...names),
    ...guardsAgainst(shellArguments, ...names),
    ...guardsAgainst({ ...shellArguments, ...unseen }, ...names),
];
/** Text that is handed to a shell by a job of a scheduler. */
const job = {
    ...sinks_command_shell,
    places: ['bash_command', 'command', 'commands', 0],
    severity: { request: 'error', local: 'note', parameter: 'note' },
    part: value => anyOf(contentsOf(value).flatMap(partsOf)) ?? value,
};
/** An image, or the command in it. */
const command_container = sinkOf('python-container-from-outside', 'command', [0, 1, 'image', 'command'], 'without a list of what is allowed', { severity: { request: 'warning', local: 'note', parameter: 'note' } });
/** Programs that are started. */
const command_commandSinks = [
    ...guardsAgainst({ ...sinks_command_shell, otherwise: 'note' }, 'os.system', 'os.popen', 'os.popen2', 'os.popen3', 'os.popen4', 'subprocess.getoutput', 'subprocess.getstatusoutput', 'asyncio.create_subprocess_shell', '.subprocess_shell', 'asyncio.subprocess.create_subprocess_shell', 'commands.getoutput', 'commands.getstatusoutput', 'popen2.popen2', 'popen2.popen3', 'popen2.popen4', 'popen2.Popen3', 'popen2.Popen4'),
    ...guardsAgainst({ ...sinks_command_shell, severity: { request: 'error', parameter: 'note' } }, 'pexpect.spawn', 'pexpect.run', 'pty.spawn', 'invoke.run', 'invoke.sudo', 'fabric.Connection().run', 'fabric.Connection().sudo', 'fabric.Connection().local', 'fabric.api.run', 'fabric.api.local', 'fabric.api.sudo', 'invoke.Context().run', 'paramiko.SSHClient().exec_command', 'paramiko.client.SSHClient().exec_command', '.exec_command', 'plumbum.local', 'pexpect.spawnu', 'pexpect.runu', 'pexpect.popen_spawn.PopenSpawn', 'winrm.Session().run_cmd', 'asyncssh.SSHClientConnection().run'),
    ...[{}, unseen].flatMap(more => guardsAgainst({ ...shellArguments, when: () => true, ...more }, ...tables_under('sh.', 'sh', 'bash', 'zsh', 'dash', 'ssh').flatMap(name => [name, `${name}.bake`]))),
    ...guardsAgainst(job, ...['bash_operator', 'bash'].flatMap(module => [
        `airflow.operators.${module}.BashOperator`,
        `airflow.providers.standard.operators.${module}.BashOperator`,
    ]), 'prefect_shell.ShellOperation', 'prefect_shell.shell_run_command', 'prefect_shell.commands.ShellOperation', 'prefect_shell.commands.shell_run_command', 'prefect.tasks.shell.ShellTask', 'dagster_shell.execute_shell_command'),
    ...['docker.from_env()', 'docker.DockerClient()', 'docker.client.from_env()'].flatMap(client => guardsAgainst(command_container, ...tables_under(`${client}.containers.`, 'run', 'create'))),
    ...tables_under('subprocess.', 'run', 'call', 'check_call', 'check_output', 'Popen').flatMap(name => [
        ...guardsAgainst(process, name),
        ...guardsAgainst(withShell, name),
    ]),
    ...runsProgram(command_program, ...tables_under('os.', 'execl', 'execle', 'execlp', 'execlpe', 'execv', 'execve', 'execvp', 'execvpe'), ...tables_under('os.', 'posix_spawn', 'posix_spawnp', 'startfile'), 'asyncio.create_subprocess_exec', 'asyncio.subprocess.create_subprocess_exec'),
    ...runsProgram(secondProgram, ...tables_under('os.', 'spawnl', 'spawnle', 'spawnlp', 'spawnlpe', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe'), '.subprocess_exec'),
];
const sinks_command_code = sinkOf('python-code-injection', 'code', [0, 'source', 'code'], 'without being checked', {
    severity: { request: 'error' },
});
/** Code of which nobody sees where it comes from: another weakness, and a lesser one. */
const unseenCode = {
    ...sinks_command_code,
    rule: 'python-dynamic-code',
    severity: { local: 'note', remote: 'note', parameter: 'note' },
    otherwise: 'note',
    accepts: value => contents_deepTaints(value).every(taint => taint.origin !== 'request'),
};
const runsCode = (...names) => [
    ...guardsAgainst(sinks_command_code, ...names),
    ...guardsAgainst(unseenCode, ...names),
];
const consoles = ['code.InteractiveInterpreter()', 'code.InteractiveConsole()'];
/** Code that is run. */
const command_codeSinks = [
    ...runsCode('eval', 'exec', 'execfile', 'compile', ...consoles.flatMap(console => tables_under(`${console}.`, 'runsource', 'runcode', 'push')), 'code.compile_command', 'codeop.compile_command', 'timeit.timeit', 'test.support.run_in_subinterp', '_testcapi.run_in_subinterp', 'asteval.Interpreter().eval', 'numexpr.evaluate'),
    ...guardsAgainst({ ...sinks_command_code, places: [1, 'script'] }, '_xxsubinterpreters.run_string', '_interpreters.exec'),
    ...guardsAgainst({ ...unseenCode, places: [1, 'script'] }, '_xxsubinterpreters.run_string', '_interpreters.exec'),
    ...guardsAgainst(sinks_command_code, 'pandas.eval', '.eval_expr'),
    ...guardsAgainst({
        ...sinks_command_code,
        rule: 'python-dynamic-import',
        lacks: 'without a list of what is allowed',
        severity: { request: 'error', local: 'note', parameter: 'note' },
        places: [0, 'name'],
    }, '__import__', 'importlib.import_module', 'imp.load_source', 'imp.load_module', 'runpy.run_module', 'runpy.run_path', 'importlib.__import__'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/system.js




const system_temporary = {
    rule: 'python-insecure-temporary-file',
    severity: 'warning',
    says: call => `\`${call.name}\` gives a name that somebody else may take before it is used`,
};
const fixedTemporary = {
    rule: 'python-insecure-temporary-file',
    severity: 'note',
    says: call => {
        const path = value_textOf(call.positional[0]?.value) ?? call.positional[0]?.value.pieces ?? '';
        const mode = value_textOf((call.keywords.get('mode') ?? call.positional[1])?.value) ?? 'r';
        return /^\/(?:var\/)?tmp\/|^\/dev\/shm\//.test(path) && /[wax+]/.test(mode)
            ? 'a fixed name in a folder that everybody may write to'
            : undefined;
    },
};
const system_permissions = {
    rule: 'python-loose-permissions',
    severity: 'warning',
    says: call => {
        const isOwn = call.name === 'os.umask' || call.receiver?.value.name?.startsWith('pathlib.') === true;
        if (!isOwn && !call.name.startsWith('os.'))
            return undefined;
        const mode = knownOf((call.keywords.get('mode') ?? call.positional[isOwn ? 0 : 1])?.value);
        if (typeof mode !== 'number')
            return undefined;
        if (call.name === 'os.umask')
            return mode === 0 ? 'what is written from here on, everybody may change' : undefined;
        return (mode & 0o002) !== 0
            ? 'everybody may change it'
            : (mode & 0o020) !== 0 && (mode & 0o100) !== 0
                ? { message: 'the whole group may change it', severity: 'note' }
                : undefined;
    },
};
const system_filtered = (call) => ['data', 'tar'].includes(value_textOf(call.keywords.get('filter')?.value) ?? '') ||
    call.keywords.get('filter')?.value.name?.endsWith('_filter') === true ||
    call.keywords.has('members');
const tar = {
    rule: 'python-archive-extraction',
    severity: 'note',
    says: call => /^tarfile\./.test(call.receiver?.value.name ?? '') && !system_filtered(call)
        ? 'names inside the archive may lead out of the folder'
        : undefined,
};
const unpacked = {
    rule: 'python-archive-extraction',
    severity: 'note',
    says: call => call.positional[0]?.value.constant === true || call.keywords.has('filter')
        ? undefined
        : 'names inside the archive may lead out of the folder',
};
/** Runs a text whose origin is not known on another machine. */
const paramikoShell = {
    rule: 'python-command-injection',
    severity: 'note',
    says: call => call.positional[0] === undefined || call.positional[0].value.constant || call.positional[0].value.taints.length > 0
        ? undefined
        : 'the other machine runs a text whose origin is not known',
};
/** Texts are looked at up to this many characters. */
const system_longest = 2000;
/** Programs that take options from the names of files which the shell puts in place of `*`. */
const wildcard = {
    rule: 'python-shell-wildcard',
    severity: 'note',
    says: call => {
        if (call.name.startsWith('subprocess.') && !/getoutput|getstatusoutput/.test(call.name) && !command_usesShell(call))
            return undefined;
        const text = (value_textOf((call.positional[0] ?? call.keywords.get('args'))?.value) ?? '').slice(0, system_longest);
        return /\b(?:chown|chmod|tar|rsync)\b(?:(?!\s--\s)[^|;&\n])*\s\*/.test(text)
            ? 'a file whose name begins with `-` becomes an option of the program'
            : undefined;
    },
};
/** Objects that another process sends are pickled. */
const received = {
    rule: 'python-unsafe-deserialisation',
    severity: 'note',
    says: 'what the other process sends can run code',
};
const unsafeYaml = {
    rule: 'python-unsafe-deserialisation',
    severity: 'warning',
    says: ({ positional, keywords }) => value_textOf((keywords.get('typ') ?? positional[0])?.value) === 'unsafe'
        ? 'this reader of YAML makes any object, and so can run code'
        : undefined,
};
const listener = {
    rule: 'python-dynamic-code',
    severity: 'note',
    says: 'a configuration that is received can run code',
};
/** Nested repetition: the time of a match may double with every character. */
const catastrophic = /\((?:\?:)?(?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[+*]|\((?:\?:)?(?:[^()\\]|\\.)*\)\{\d+,\}[+*]|\((?:\?:)?([^()|\\]+)\|\1\)[+*]/;
const slow = {
    rule: 'python-slow-regular-expression',
    severity: 'note',
    says: call => {
        const pattern = value_textOf(call.positional[0]?.value);
        if (pattern === undefined)
            return undefined;
        // Names of groups and flags at the start change nothing about time.
        const plain = pattern.replaceAll(/\(\?P<\w+>/g, '(').replace(/^\(\?[aiLmsux]+\)/, '');
        return isCatastrophic(plain) || (catastrophic.test(pattern) && /[+*]\)[+*]|\|/.test(pattern))
            ? 'the time that this pattern takes may double with every character'
            : undefined;
    },
};
/** The machine that the program runs on. */
const system_systemChecks = [
    ...checks(system_temporary, 'tempfile.mktemp', 'os.tempnam', 'os.tmpnam'),
    ...checks(fixedTemporary, 'open', 'codecs.open', 'os.open'),
    ...checks(system_permissions, 'os.chmod', 'os.fchmod', 'os.lchmod', 'os.mkdir', 'os.makedirs', 'os.umask', '.chmod'),
    ...checks(tar, '.extractall', '.extract'),
    ...checks(unpacked, 'shutil.unpack_archive'),
    ...checks(paramikoShell, 'paramiko.SSHClient().exec_command', 'paramiko.client.SSHClient().exec_command'),
    ...checks(slow, ...tables_under('re.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'split')),
    ...checks(slow, ...tables_under('regex.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'split')),
    ...checks(wildcard, 'os.system', 'os.popen', ...tables_under('subprocess.', 'run', 'call', 'check_call', 'check_output', 'Popen', 'getoutput', 'getstatusoutput')),
    ...checks(received, ...['Client()', 'Listener().accept()', 'Connection()'].map(name => `multiprocessing.connection.${name}.recv`)),
    ...checks(unsafeYaml, 'yaml.YAML', 'yaml.main.YAML'),
    ...checks(listener, 'logging.config.listen'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/token.js




const said = (call, name) => knownOf(call.keywords.get(name)?.value);
const tokenUnverified = {
    rule: 'python-jwt-not-verified',
    severity: 'warning',
    says: call => {
        const options = call.keywords.get('options')?.value;
        const isOff = said(call, 'verify') === false ||
            contentsOf(options ?? { taints: [], constant: true }).some(({ members }) => knownOf(members.get('verify_signature')) === false);
        return isOff ? 'the signature of the token is not checked' : undefined;
    },
};
const unsignedTaken = {
    rule: 'python-jwt-unsigned',
    severity: 'warning',
    says: call => {
        const allowed = (call.keywords.get('algorithms') ?? call.positional[2])?.value;
        const all = allowed === undefined ? [] : [allowed, ...contentsOf(allowed).flatMap(({ items }) => items ?? [])];
        return all.some(one => value_textOf(one)?.toLowerCase() === 'none')
            ? 'tokens without a signature are accepted'
            : undefined;
    },
};
const tokenUnsigned = {
    rule: 'python-jwt-unsigned',
    severity: 'warning',
    says: call => {
        const given = call.keywords.get('algorithm');
        return given !== undefined &&
            (String(knownOf(given.value)).toLowerCase() === 'none' || knownOf(given.value) === null)
            ? 'the token is not signed'
            : undefined;
    },
};
const tokenSecret = {
    rule: 'python-hardcoded-credential',
    severity: 'warning',
    says: call => {
        const key = value_textOf((call.keywords.get('key') ?? call.positional[1])?.value);
        return key !== undefined && key.length > 0 ? 'the key that signs tokens is written in the code' : undefined;
    },
};
const openToken = {
    rule: 'python-secret-in-token',
    severity: 'note',
    says: call => {
        const claims = (call.keywords.get('payload') ?? call.keywords.get('claims') ?? call.positional[0])?.value;
        const secret = contentsOf(claims ?? { taints: [], constant: true })
            .flatMap(({ members }) => [...members.keys()])
            .find(key => (0,secrets_name/* secretNoun */.JI)(key) === 'password');
        return secret === undefined ? undefined : `\`${secret}\` is in the token, which everybody can read`;
    },
};
/** JSON web tokens. */
const token_tokenChecks = [
    ...checks(tokenUnverified, 'jwt.decode', 'jwt.process_jwt', 'jose.jwt.decode', 'authlib.jose.jwt.decode', 'python_jwt.verify_jwt'),
    ...checks(unsignedTaken, 'jwt.decode', 'jose.jwt.decode', 'authlib.jose.jwt.decode'),
    ...checks(tokenUnsigned, 'jwt.encode', 'jose.jwt.encode'),
    ...checks(tokenSecret, 'jwt.encode', 'jose.jwt.encode', 'jwt.decode', 'jose.jwt.decode'),
    ...checks({
        rule: 'python-jwt-not-verified',
        severity: 'warning',
        says: 'the claims of the token are read without a check of its signature',
    }, 'jose.jwt.get_unverified_claims', 'python_jwt.process_jwt'),
    ...checks(openToken, 'jwt.encode', 'jose.jwt.encode'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/transport.js



const noTls = 'python-certificate-not-checked';
const transport_off = (call, name) => knownOf(call.keywords.get(name)?.value) === false;
const verify = {
    rule: noTls,
    severity: 'warning',
    says: call => transport_off(call, 'verify') || transport_off(call, 'verify_ssl') || transport_off(call, 'ssl')
        ? 'the certificate of the other side is not checked'
        : undefined,
};
const transport_always = { rule: noTls, severity: 'warning', says: 'the certificate of the other side is not checked' };
const noneRequired = {
    rule: noTls,
    severity: 'warning',
    says: call => {
        const required = call.keywords.get('cert_reqs')?.value;
        return value_textOf(required) === 'CERT_NONE' ||
            value_textOf(required) === 'NONE' ||
            required?.name?.endsWith('.CERT_NONE') === true
            ? 'the certificate of the other side is not checked'
            : undefined;
    },
};
/** `set_verify(VERIFY_NONE)`, `set_option(OPT_X_TLS_REQUIRE_CERT, OPT_X_TLS_NEVER)`: an argument that switches it off. */
const handedNone = {
    rule: noTls,
    severity: 'warning',
    says: ({ positional, keywords }) => [...positional, ...keywords.values()].some(({ value }) => /(?:^|\.)(?:VERIFY_NONE|OPT_X_TLS_NEVER|OPT_X_TLS_ALLOW|CERT_NONE)$/.test(value.name ?? ''))
        ? 'the certificate of the other side is not checked'
        : undefined,
};
/** Keywords that switch the check off, by what each must be given for that. */
const switchedOff = new Map([
    ['verify_certs', false],
    ['validate_cert', false],
    ['validate_certs', false],
    ['tlsInsecure', true],
    ['tlsAllowInvalidCertificates', true],
    ['tlsAllowInvalidHostnames', true],
    ['disable_ssl_certificate_validation', true],
    ['ssl_assert_hostname', false],
]);
const switched = {
    rule: noTls,
    severity: 'warning',
    says: ({ keywords }) => [...keywords].some(([name, { value }]) => switchedOff.has(name) && knownOf(value) === switchedOff.get(name))
        ? 'the certificate of the other side is not checked'
        : undefined,
};
const anyHost = {
    rule: 'python-host-key-not-checked',
    severity: 'warning',
    says: ({ keywords }) => knownOf(keywords.get('known_hosts')?.value) === null && keywords.has('known_hosts')
        ? 'the key of any host is accepted'
        : undefined,
};
const upgrade = /\bstarttls\b/;
const login = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: ({ frame }) => (mentions(frame.file, upgrade) ? undefined : 'the password is sent unencrypted'),
};
const noEncryption = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: ({ keywords }) => knownOf(keywords.get('require_encryption')?.value) === true || keywords.has('**')
        ? undefined
        : 'workers may talk to one another unencrypted',
};
const community = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: ({ positional, keywords }) => [0, 1].includes(Number(knownOf((keywords.get('mpModel') ?? positional[1])?.value) ?? 1))
        ? 'versions 1 and 2 of SNMP send everything unencrypted'
        : undefined,
};
const snmpUser = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: ({ positional, keywords }) => positional.length < 3 && !keywords.has('privKey') && !keywords.has('**')
        ? 'without a key for privacy SNMP sends everything unencrypted'
        : undefined,
};
const oldNames = /(?:^|\.)(?:PROTOCOL_)?(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)(?:_METHOD)?$/;
const old = {
    rule: 'python-weak-tls-version',
    severity: 'warning',
    says: call => {
        const value = [...call.positional, ...call.keywords.values()].find(given => oldNames.test(given.value.name ?? '') && !/SSLv23|OP_NO/.test(given.value.name ?? ''));
        return value === undefined ? undefined : 'a version of TLS is used that has been broken';
    },
};
const noVersion = {
    rule: 'python-weak-tls-version',
    severity: 'note',
    says: (call, machine) => old.says instanceof Function && old.says(call, machine) !== undefined
        ? undefined
        : 'the version of TLS is left open, and the name in the certificate is not compared',
};
const hostKey = {
    rule: 'python-host-key-not-checked',
    severity: 'warning',
    says: call => /(?:AutoAddPolicy|WarningPolicy)(?:\(\))?$/.test(call.positional[0]?.value.name ?? '')
        ? 'the key of an unknown host is accepted'
        : undefined,
};
const transport_clear = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: call => `\`${call.name}\` sends everything, passwords too, unencrypted`,
};
/** An address of another machine that is fetched unencrypted. */
const isPlain = (text) => /^(?:http|ftp):\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0|example\.)/.test(text);
const transport_plain = {
    rule: 'python-cleartext-transport',
    severity: 'note',
    says: call => {
        const first = call.positional[/\.(?:request|stream|Request)$/.test(call.name) && !call.name.startsWith('urllib.') ? 1 : 0] ??
            call.keywords.get('url');
        const text = value_textOf(first?.value) ?? first?.value.pieces ?? '';
        if (call.keywords.has('auth'))
            return undefined;
        return isPlain(text) ? 'the address is fetched unencrypted' : undefined;
    },
};
const transport_password = {
    rule: 'python-password-over-http',
    severity: 'warning',
    says: call => {
        const first = call.positional[call.name.endsWith('.request') ? 1 : 0] ?? call.keywords.get('url');
        const auth = call.keywords.get('auth');
        return auth !== undefined &&
            knownOf(auth.value) !== null &&
            isPlain(value_textOf(first?.value) ?? first?.value.pieces ?? '')
            ? 'the password is sent unencrypted'
            : undefined;
    },
};
const sessions = [
    'requests.Session()',
    'requests.session()',
    'requests.sessions.Session()',
    'httpx.Client()',
    'httpx.AsyncClient()',
    'aiohttp.ClientSession()',
    'aiohttp.client.ClientSession()',
];
const snmp = ['pysnmp.hlapi', 'pysnmp.hlapi.asyncore', 'pysnmp.hlapi.asyncio', 'pysnmp.entity.rfc3413.oneliner.cmdgen'];
const transport_clients = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];
/** Connections to other machines. */
const transport_transportChecks = [
    ...checks(verify, ...[...sessions, 'requests', 'httpx'].flatMap(client => tables_under(`${client}.`, ...transport_clients)), 'httpx.Client', 'httpx.AsyncClient', 'httpx.stream', 'aiohttp.TCPConnector', 'aiohttp.ClientSession', 'boto3.client', 'boto3.resource', 'boto3.Session().client', 'tornado.httpclient.HTTPRequest', 'elasticsearch.Elasticsearch', 'jwcrypto.jwk'),
    ...checks(transport_always, 'ssl._create_unverified_context', 'ssl._https_verify_certificates'),
    ...checks(noneRequired, 'urllib3.PoolManager', 'urllib3.ProxyManager', 'urllib3.HTTPSConnectionPool', 'urllib3.connection_from_url', 'urllib3.proxy_from_url', 'ssl.wrap_socket', 'redis.Redis', 'redis.StrictRedis', 'ssl.SSLContext().wrap_socket'),
    ...checks(old, 'ssl.wrap_socket', 'ssl.SSLContext', 'OpenSSL.SSL.Context', 'ssl.SSLSocket', 'pyOpenSSL.SSL.Context', 'urllib3.util.ssl_.create_urllib3_context'),
    ...checks(noVersion, 'ssl.wrap_socket'),
    ...checks(hostKey, '.set_missing_host_key_policy'),
    ...checks(transport_clear, 'ftplib.FTP', 'http.client.HTTPConnection', 'httplib.HTTPConnection', 'urllib3.HTTPConnectionPool', 'urllib3.connectionpool.HTTPConnectionPool', 'telnetlib.Telnet', 'imaplib.IMAP4', 'poplib.POP3', 'nntplib.NNTP', 'telnetlib3.open_connection'),
    ...checks(transport_plain, ...[...sessions, 'requests', 'httpx'].flatMap(client => tables_under(`${client}.`, ...transport_clients)), 'urllib.request.urlopen', 'urllib.request.Request', 'urllib.request.urlretrieve', 'urllib.request.OpenerDirector().open', 'urllib.request.URLopener().open', 'urllib.request.URLopener().retrieve', 'urllib.request.FancyURLopener().open', 'urllib.request.FancyURLopener().retrieve', 'urllib.request.build_opener().open', 'urllib3.PoolManager().request', 'urllib3.request', 'requests.Request', 'httpx.Request', 'httpx.stream', 'aiohttp.request', 'aiohttp.ClientSession().ws_connect', 'wget.download', 'xmlrpc.client.ServerProxy', 'suds.client.Client'),
    ...checks(transport_password, ...[...sessions, 'requests', 'httpx'].flatMap(client => tables_under(`${client}.`, ...transport_clients))),
    ...checks(handedNone, '.set_verify', 'ldap.set_option', '.set_option', 'ldap3.Tls'),
    ...checks(switched, 'elasticsearch.Elasticsearch', 'opensearchpy.OpenSearch', 'pymongo.MongoClient', 'motor.motor_asyncio.AsyncIOMotorClient', 'httplib2.Http', 'tornado.httpclient.HTTPRequest', '.fetch'),
    ...checks(anyHost, 'asyncssh.connect', 'asyncssh.create_connection'),
    ...checks(login, 'smtplib.SMTP().login'),
    ...checks(noEncryption, 'distributed.security.Security', 'distributed.Security', 'dask.distributed.Security'),
    ...checks(community, ...snmp.map(module => `${module}.CommunityData`)),
    ...checks(snmpUser, ...snmp.map(module => `${module}.UsmUserData`)),
    ...checks(transport_clear, 'grpc.insecure_channel', 'grpc.aio.insecure_channel'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/web.js




const web_said = (call, name) => knownOf(call.keywords.get(name)?.value);
const isDeleted = ({ positional, keywords }) => value_textOf((positional[1] ?? keywords.get('value'))?.value) === '' ||
    [0].includes(Number(knownOf(keywords.get('max_age')?.value) ?? 1));
/** A flag of a cookie: off is worse than left out. */
function web_cookieFlag(flag, rule, what) {
    return {
        rule,
        severity: 'note',
        says: (call) => {
            if (call.keywords.has('**') || call.isSpread || isDeleted(call))
                return undefined;
            const given = call.keywords.get(flag);
            const value = knownOf(given?.value);
            if (given !== undefined &&
                value !== false &&
                !(value === null || (flag === 'samesite' && String(value).toLowerCase() === 'none')))
                return undefined;
            return {
                message: `the cookie is ${what}`,
                severity: given === undefined || flag !== 'secure' ? 'note' : 'warning',
            };
        },
    };
}
const allOrigins = (value) => value !== undefined &&
    (value_textOf(value) === '*' ||
        contentsOf(value).some(({ items, members }) => items?.some(item => value_textOf(item) === '*') === true ||
            allOrigins(members.get('origins')) ||
            [...members.values()].some(member => contentsOf(member).length > 0 && allOrigins(member))));
const cors = {
    rule: 'python-cors-any-origin',
    severity: 'warning',
    says: call => {
        const origins = [
            call.keywords.get('origins'),
            call.keywords.get('allow_origins'),
            call.keywords.get('origin'),
            call.keywords.get('resources'),
        ].map(given => given?.value);
        if (!origins.some(allOrigins))
            return undefined;
        const withCredentials = ['supports_credentials', 'allow_credentials'].some(name => web_said(call, name) === true);
        return { message: 'any site may read the answers', severity: withCredentials ? 'warning' : 'note' };
    },
};
const middleware = {
    ...cors,
    says: (call, machine) => /CORSMiddleware$/.test(call.positional[0]?.value.name ?? '') && typeof cors.says === 'function'
        ? cors.says(call, machine)
        : undefined,
};
const debug = {
    rule: 'python-debug-mode',
    severity: 'warning',
    says: call => (web_said(call, 'debug') === true ? 'debug mode lets whoever sees an error run code' : undefined),
};
const bind = {
    rule: 'python-bind-all-interfaces',
    severity: 'note',
    says: call => {
        const host = call.keywords.get('host')?.value ?? call.positional[0]?.value;
        const first = host === undefined ? undefined : contentsOf(host)[0]?.items?.[0];
        const text = value_textOf(first ?? host);
        return text === '0.0.0.0' || text === '::' || (text === '' && first !== undefined)
            ? 'it listens to every network that the machine is in'
            : undefined;
    },
};
const web_unescaped = {
    rule: 'python-escaping-off',
    severity: 'warning',
    says: call => (web_said(call, 'autoescape') === false ? 'what templates print is not escaped' : undefined),
};
const neverEscaped = {
    rule: 'python-escaping-off',
    severity: 'note',
    says: call => call.keywords.has('autoescape') || call.keywords.has('**')
        ? web_said(call, 'autoescape') === false
            ? { message: 'what templates print is not escaped', severity: 'warning' }
            : undefined
        : 'jinja2 does not escape what templates print unless told to',
};
const mako = {
    rule: 'python-escaping-off',
    severity: 'note',
    says: call => call.keywords.has('default_filters') ? undefined : 'mako does not escape what templates print unless told to',
};
const validation = /validate_password|is_valid\(/;
const web_password = {
    rule: 'python-weak-password',
    severity: 'note',
    says: ({ positional, frame }) => {
        const [given] = positional;
        if (value_textOf(given?.value) === '')
            return { message: 'the password is empty', severity: 'warning' };
        const { file } = frame;
        return given !== undefined && file.code.modules.has('django') && !mentions(file, validation)
            ? 'nothing here looks whether the password can be guessed'
            : undefined;
    },
};
const external = {
    rule: 'python-any-host-allowed',
    severity: 'note',
    says: call => web_said(call, '_external') === true ? 'the host of the address is the one that the request named' : undefined,
};
/** Frameworks that keep the session in a cookie, or the user: flags of that cookie. */
const cookieMakers = [
    ...tables_under('pyramid.authentication.', 'AuthTktAuthenticationPolicy', 'AuthTktCookieHelper'),
    ...tables_under('pyramid.session.', 'SignedCookieSessionFactory', 'BaseCookieSessionFactory'),
    'pyramid.session.UnencryptedCookieSessionFactoryConfig',
];
const cookieSetters = ['.set_cookie', '.set_secure_cookie', '.set_signed_cookie', ...cookieMakers];
/** Settings of web applications. */
const web_webChecks = [
    ...checks(web_cookieFlag('secure', 'python-insecure-cookie', 'sent over unencrypted connections too'), ...cookieSetters),
    ...checks(web_cookieFlag('httponly', 'python-cookie-readable-by-scripts', 'readable by scripts'), ...cookieSetters),
    ...checks(web_cookieFlag('samesite', 'python-cookie-sent-cross-site', 'sent with requests that other sites cause'), ...cookieSetters),
    ...checks(cors, 'flask_cors.CORS', 'flask_cors.cross_origin', 'aiohttp_cors.setup', 'sanic_cors.CORS', 'fastapi.middleware.cors.CORSMiddleware', 'starlette.middleware.cors.CORSMiddleware'),
    ...checks(middleware, '.add_middleware', 'starlette.middleware.Middleware'),
    ...checks(debug, 'flask.Flask().run', '.run', 'bottle.run', 'aiohttp.web.run_app', 'sanic.Sanic().run', 'fastapi.FastAPI', 'starlette.applications.Starlette', 'tornado.web.Application', 'uvicorn.run', 'flask_socketio.SocketIO().run'),
    ...checks(bind, 'flask.Flask().run', '.run', 'uvicorn.run', 'bottle.run', '.bind', 'aiohttp.web.run_app', 'http.server.HTTPServer', 'socketserver.TCPServer', 'wsgiref.simple_server.make_server', 'asyncio.start_server', 'waitress.serve', '.listen'),
    ...checks(neverEscaped, 'jinja2.Environment', 'jinja2.environment.Environment'),
    ...checks(web_unescaped, 'jinja2.Template', 'tornado.template.Loader', 'tornado.template.Template'),
    ...checks(mako, 'mako.template.Template', 'mako.lookup.TemplateLookup'),
    ...checks(web_password, '.set_password'),
    ...checks(external, 'flask.url_for'),
    ...checks(web_unescaped, 'django.template.Context', 'django.template.Engine', 'jinja2.Environment().overlay'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/names.js
/** Names that stand for one thing: the request of the current call, whatever the framework. */
const names_request = '@request';
const models_names_each = (names, name) => names.map(one => [one, name]);
/** Imported names and what they are here. */
const names_aliases = new Map([
    ...['flask', 'quart', 'bottle', 'werkzeug.local', 'flask.globals', 'flask.wrappers'].map(module => [`${module}.request`, names_request]),
    ['self.request', names_request],
    ...models_names_each(['flask.session', 'quart.session', `${names_request}.session`, 'flask.globals.session'], '@session'),
    ...models_names_each(['flask.Markup', 'jinja2.Markup', 'jinja2.utils.Markup', 'markupsafe.Markup'], 'markupsafe.Markup'),
    ...models_names_each(['flask.escape', 'jinja2.escape', 'markupsafe.escape', 'cgi.escape'], 'html.escape'),
    ...models_names_each(['werkzeug.secure_filename', 'werkzeug.utils.secure_filename'], 'secure_filename'),
    ...models_names_each(['flask.safe_join', 'werkzeug.utils.safe_join', 'werkzeug.security.safe_join'], 'safe_join'),
    ...models_names_each(['posixpath', 'ntpath'], 'os.path'),
    ...models_names_each(['quart'], 'flask'),
    ...models_names_each(['Cryptodome'], 'Crypto'),
    ...models_names_each(['io.open', 'builtins.open'], 'open'),
    ...['eval', 'exec', 'compile', '__import__', 'input', 'getattr'].map(name => [`builtins.${name}`, name]),
    ...models_names_each(['psycopg.sql'], 'psycopg2.sql'),
    ...models_names_each(['psycopg'], 'psycopg2'),
    ...models_names_each(['cPickle', '_pickle', 'pickle5', 'six.moves.cPickle'], 'pickle'),
    ...models_names_each(['ruamel.yaml'], 'yaml'),
    ...models_names_each(['xml.etree.cElementTree', 'cElementTree', 'elementtree.ElementTree'], 'xml.etree.ElementTree'),
    ...models_names_each(['urllib2.urlopen', 'urllib.urlopen', 'six.moves.urllib.request.urlopen'], 'urllib.request.urlopen'),
    ...models_names_each(['urllib2.Request'], 'urllib.request.Request'),
    ...models_names_each(['urlparse.urlparse', 'urllib2.urlparse', 'six.moves.urllib.parse.urlparse'], 'urllib.parse.urlparse'),
    ...models_names_each(['urllib.quote'], 'urllib.parse.quote'),
    ...models_names_each(['urllib.unquote', 'urllib2.unquote'], 'urllib.parse.unquote'),
    ...models_names_each(['ConfigParser', 'six.moves.configparser'], 'configparser'),
    ...models_names_each(['StringIO.StringIO', 'cStringIO.StringIO', 'six.StringIO', 'six.BytesIO', 'io.BytesIO'], 'io.StringIO'),
    ...models_names_each(['flask_restx', 'flask_restplus'], 'flask_restful'),
    ...models_names_each(['django.core.mail.message.EmailMessage'], 'django.core.mail.EmailMessage'),
    ...models_names_each(['random.SystemRandom', 'secrets.SystemRandom'], 'secrets.SystemRandom'),
    ...models_names_each(['starlette.requests', 'fastapi.requests'], 'fastapi.requests'),
    ...models_names_each(['starlette.responses'], 'fastapi.responses'),
    ...models_names_each(['fastapi.HTMLResponse'], 'fastapi.responses.HTMLResponse'),
    ...models_names_each(['defusedxml.ElementTree', 'defusedxml.lxml', 'defusedxml.sax', 'defusedxml.minidom'], 'defusedxml'),
]);
const names_cache = new Map();
const names_mostCached = 20_000;
/** The name under which the tables know something: the longest known beginning is replaced. */
function names_canonical(name) {
    const known = names_cache.get(name);
    if (known !== undefined)
        return known;
    const found = names_replaced(name);
    if (names_cache.size >= names_mostCached)
        names_cache.clear();
    names_cache.set(name, found);
    return found;
}
function names_replaced(name) {
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
        const alias = names_aliases.get(name.slice(0, end));
        if (alias !== undefined)
            return alias + name.slice(end);
    }
    return name;
}
/** Classes whose annotation makes a parameter the request. */
const names_requestTypes = new Set([
    'Request',
    'HttpRequest',
    'HTTPConnection',
    'ASGIRequest',
    'WSGIRequest',
    'WebSocket',
]);
/** Annotations that leave nothing but a number, a date or a truth value. */
const names_harmlessTypes = new Set([
    'int',
    'float',
    'bool',
    'complex',
    'UUID',
    'Decimal',
    'date',
    'datetime',
    'time',
    'timedelta',
    'EmailStr',
    'IPvAnyAddress',
    'Enum',
    'PositiveInt',
    'conint',
    'NonNegativeInt',
]);
/** Annotations and defaults of parameters that the framework fills in, not the caller. */
const injectedTypes = new Set([
    'Session',
    'AsyncSession',
    'Connection',
    'Response',
    'BackgroundTasks',
    'Depends',
    'Security',
]);
/** Constants of modules, as far as it matters what they hold. */
const names_constants = new Map([
    ...['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'hexdigits', 'printable', 'punctuation'].map(name => [`string.${name}`, 'abcdefghijklmnopqrstuvwxyz']),
    ['string.digits', '0123456789'],
    ['os.sep', '/'],
    ['os.linesep', '\n'],
    // The bits of a file's mode, as the module `stat` names them.
    ...['USR', 'GRP', 'OTH'].flatMap((who, i) => {
        const [r, w, x, all] = [0o400, 0o200, 0o100, 0o700].map(bits => bits >> (3 * i));
        return [
            [`stat.S_IR${who}`, r ?? 0],
            [`stat.S_IW${who}`, w ?? 0],
            [`stat.S_IX${who}`, x ?? 0],
            [`stat.S_IRWX${who[0]}`, all ?? 0],
        ];
    }),
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/page.js



/** Types that a browser does not read as a page. */
const inert = /^(?!.*(?:html|xml|svg)).*\//i;
function page_isPage({ keywords, positional }) {
    const type = ['content_type', 'mimetype', 'media_type']
        .map(name => value_textOf(keywords.get(name)?.value))
        .find(text => text !== undefined);
    return (!(type !== undefined && inert.test(type)) &&
        (positional[0] === undefined || contentsOf(positional[0].value).every(contents => contents.type === 'object')));
}
const sinks_page_html = sinkOf('python-cross-site-scripting', 'html', [0, 'content', 'response', 'body', 'text', 'source'], 'without escaping', {
    severity: { request: 'error' },
    when: page_isPage,
});
/** Text that is said to be markup already, wherever it comes from. */
const page_unseen = {
    ...sinks_page_html,
    rule: 'python-unescaped-markup',
    severity: {},
    accepts: value => contents_deepTaints(value).every(taint => taint.origin !== 'request'),
};
const sinks_page_markup = {
    ...page_unseen,
    severity: { local: 'note', remote: 'note', parameter: 'note' },
    otherwise: 'note',
};
/** Its first argument is a format: only what is put into it otherwise is not escaped. */
const markupFormat = { ...sinks_page_html, places: [0, 'format_string'], when: () => true };
/** Pages that are put together with values of which nobody sees where they come from. */
const composedPage = { ...page_unseen, composed: 'note', pieces: /<[a-z!/]/i };
/** Answers of pages: foreign data in them, and text put together. */
const page_pages = (...names) => [
    ...guardsAgainst(sinks_page_html, ...names),
    ...guardsAgainst(composedPage, ...names),
];
/** A file of another ending than that of a page is filled in without escaping. */
const unescapedTemplate = {
    ...sinks_page_html,
    places: ['*'],
    severity: { request: 'warning' },
    lacks: 'in a template that escapes nothing',
    when: call => !/\.(?:x?html?|xml|svg)(?:\.j2|\.jinja2?)?$|^$/i.test(value_textOf(call.positional[0]?.value) ?? ''),
};
/** What is returned by a function that answers a web request. */
const answer = { ...sinks_page_html, when: () => true };
/** The same of a function that answers with a dictionary, of which only the body is a page. */
const bodyOfAnswer = { ...answer };
const page_template = sinkOf('python-template-injection', 'template', [0, 'source', 'text', 'template_string'], 'as the text of a template', { severity: { request: 'error', parameter: 'note' }, composed: 'note' });
/** Pages, and texts that are read as templates of them. */
const page_pageSinks = [
    ...guardsAgainst(sinks_page_html, 'markupsafe.Markup', 'django.utils.safestring.mark_safe', 'django.utils.safestring.SafeString', 'django.utils.safestring.SafeText'),
    ...guardsAgainst(sinks_page_markup, 'markupsafe.Markup', 'django.utils.safestring.mark_safe', 'django.utils.safestring.SafeString', 'django.utils.safestring.SafeText'),
    ...guardsAgainst(markupFormat, 'django.utils.html.format_html'),
    ...guardsAgainst({ ...page_unseen, places: [0], composed: 'note' }, 'django.utils.html.format_html'),
    ...guardsAgainst(unescapedTemplate, 'flask.render_template'),
    ...page_pages('flask.make_response', 'flask.Response', 'werkzeug.wrappers.Response', 'werkzeug.Response', 'flask.wrappers.Response', 'django.http.HttpResponse', 'django.http.HttpResponseBadRequest', 'django.http.HttpResponseNotFound', 'django.http.HttpResponseForbidden', 'django.http.HttpResponseServerError', 'django.shortcuts.HttpResponse', 'django.http.response.HttpResponse', 'fastapi.responses.HTMLResponse', 'bottle.HTTPResponse', 'sanic.response.html', 'sanic.html', 'django.http.StreamingHttpResponse', 'pyramid.response.Response', 'webob.Response', 'tornado.web.RequestHandler().write', 'IPython.display.HTML'),
    ...guardsAgainst({
        ...sinks_page_html,
        places: ['text', 'body'],
        when: call => /html/.test(value_textOf(call.keywords.get('content_type')?.value) ?? 'html') && page_isPage(call),
    }, 'aiohttp.web.Response'),
    ...guardsAgainst({
        ...sinks_page_html,
        places: [0],
        when: call => call.frame.answer !== undefined || /RequestHandler$/.test(call.frame.owner?.ancestors.join(' ') ?? ''),
    }, 'self.write', 'self.finish', '.set_data'),
    ...guardsAgainst(page_template, 'flask.render_template_string', 'jinja2.Template', 'jinja2.Environment().from_string', 'jinja2.sandbox.Environment().from_string', 'mako.template.Template', 'django.template.Template', 'tornado.template.Template', 'bottle.SimpleTemplate', 'chameleon.PageTemplate', 'Cheetah.Template.Template', 'airspeed.Template', 'genshi.template.MarkupTemplate', '.from_string'),
    ...guardsAgainst({ ...page_template, when: call => /[{%<\n]/.test(value_textOf(call.positional[0]?.value) ?? '{') }, 'bottle.template'),
    ...guardsAgainst({ ...sinks_page_html, places: ['html_message', 'html_body', 'html'], when: () => true }, 'django.core.mail.send_mail', 'django.core.mail.mail_admins', 'django.core.mail.mail_managers', 'flask_mail.Message'),
];
/** What is assigned to. */
const assignedPages = new Map([
    ['flask.make_response().data', [sinks_page_html]],
    ['flask.Response().data', [sinks_page_html]],
]);

;// CONCATENATED MODULE: ./lib/scan/code/flow/dotted.js
/** The dotted text of an expression made of names and members. */
function dottedOf(node) {
    let text = '';
    let at = node;
    for (; at?.op === 'member'; at = at.object)
        text = `.${at.name}${text}`;
    return at?.op === 'name' ? at.name + text : undefined;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/route.js

const python_route_verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'prepare']);
const routers = new Set([
    'route',
    'api_route',
    'errorhandler',
    'view',
    'websocket',
    'add_route',
    'view_config',
    'expose',
    ...python_route_verbs,
]);
const viewDecorators = /^(?:api_view|require_(?:GET|POST|safe|http_methods)|csrf_exempt|login_required|permission_required|action)$/;
const viewBases = /(?:^|\.)(?:MethodView|View|Resource|RequestHandler|APIView|HTTPEndpoint|HTTPMethodView|\w+View|\w+ViewSet|\w*Handler)$/;
const jsonModules = ['fastapi', 'starlette', 'litestar', 'flask_restful', 'flask_restx', 'falcon'];
const htmlModules = ['flask', 'quart', 'bottle', 'cherrypy', 'web'];
const converter = /<(?:int|float|uuid)(?:\([^)<]*\))?:(\w+)>/g;
/** How a function answers requests; `undefined` when nothing says that it does. */
function routeOf(closure, frame, machine) {
    for (const decorator of closure.code.decorators) {
        const route = routeOfDecorator(decorator, closure, frame, machine);
        if (route !== undefined)
            return route;
    }
    const ancestors = closure.owner?.ancestors ?? [];
    const isHandler = python_route_verbs.has(closure.code.name) || /^on_(?:get|post|put|delete|patch)$/.test(closure.code.name);
    if (isHandler && (ancestors.some(name => viewBases.test(name)) || closure.code.name.startsWith('on_')))
        return {
            answersHtml: ancestors.some(name => name.endsWith('MethodView') || name === 'flask.views.View'),
            numbers: new Set(),
            isView: true,
        };
    if (isAddedRoute(closure))
        return { answersHtml: true, numbers: new Set(), isView: false };
    return isView(closure) ? { answersHtml: false, numbers: new Set(), isView: true, isGuess: true } : undefined;
}
function routeOfDecorator(decorator, { environment, file }, frame, machine) {
    const callee = decorator.op === 'call' ? decorator.callee : decorator;
    const name = callee.op === 'member' || callee.op === 'name' ? callee.name : '';
    if (viewDecorators.test(name))
        return { answersHtml: false, numbers: new Set(), isView: true };
    if (decorator.op !== 'call' || !routers.has(name))
        return undefined;
    const texts = decorator.args.flatMap(({ value }) => value.op === 'constant' && typeof value.value === 'string' ? [value.value] : []);
    const [rule] = texts;
    // A verb is also the name of a cache's or a client's method: a path makes it a route.
    const isRoute = name === 'route' ||
        name === 'expose' ||
        name === 'view_config' ||
        rule?.startsWith('/') === true ||
        rule === '' ||
        (callee.op === 'name' && name !== 'view');
    if (!isRoute)
        return undefined;
    const owner = callee.op === 'member'
        ? (machine.evaluate(callee.object, { ...frame, environment, file }).name ?? '')
        : (machine.evaluate(callee, { ...frame, environment, file }).name ?? '');
    return {
        answersHtml: answersHtml(owner, decorator, file.code.modules),
        numbers: new Set(Array.from((rule ?? '').matchAll(converter), found => found[1] ?? '')),
        isView: false,
    };
}
function answersHtml(owner, decorator, modules) {
    const given = decorator.args.find(arg => arg.name === 'response_class')?.value;
    if (given !== undefined)
        return dottedOf(given)?.endsWith('HTMLResponse') === true;
    if (jsonModules.some(module => owner.startsWith(`${module}.`)))
        return false;
    if (htmlModules.some(module => owner.startsWith(module)))
        return true;
    const isJson = jsonModules.some(module => modules.has(module));
    return !isJson || htmlModules.some(module => modules.has(module));
}
/** A function that is handed to `app.add_url_rule`. */
function isAddedRoute({ code, file }) {
    return (file.code.modules.has('flask') &&
        new RegExp(`add_url_rule\\([^)\\n]*\\b${code.name.replaceAll(/\W/g, '')}\\b`).test(file.source));
}
/** A function of Django that is given the request first; the router fills in the rest. */
function isView({ code, owner, file }) {
    const first = code.parameters[owner === undefined ? 0 : 1];
    return (first?.name === 'request' &&
        ['django', 'rest_framework', 'pyramid', 'aiohttp', 'sanic', 'starlette'].some(module => file.code.modules.has(module)));
}

;// CONCATENATED MODULE: ./lib/scan/code/python/entry.js




const frameworkNames = new Set(['resp', 'res', 'response', 'db', 'session', 'conn', 'connection']);
/** What the parameters of a function hold when nobody who is seen calls it, and where its result goes. */
function entry_entryOf(closure, frame, machine) {
    const route = routeOf(closure, frame, machine);
    const { code } = closure;
    const isEventHandler = code.parameters[0]?.name === 'event' && (/handler/.test(code.name) || code.parameters[1]?.name === 'context');
    const inside = { ...frame, file: closure.file };
    const value = (parameter) => {
        const { name } = parameter;
        const type = lastNameOf(parameter.type);
        if (name === 'self' || name === 'cls')
            return namedValue(name);
        if (isRequest(name, type, closure, route))
            return namedValue(names_request);
        if (names_harmlessTypes.has(type) || route?.numbers.has(name ?? '') === true)
            return constant;
        if (name === 'event' && isEventHandler)
            return namedValue('@event', [machine.taint('request', parameter, inside)]);
        if (route === undefined)
            return {
                ...tainted([machine.taint('parameter', parameter, inside, name)]),
                name: name === undefined ? undefined : `?${name}`,
            };
        if (isInjected(parameter, type))
            return unknown;
        return tainted([{ ...machine.taint('request', parameter, inside, name), sure: route.isGuess !== true }]);
    };
    if (isEventHandler)
        return { value, answer: bodyOfAnswer };
    return { value, ...(route?.answersHtml === true ? { answer: answer } : {}) };
}
function isRequest(name, type, { code }, route) {
    if (names_requestTypes.has(type))
        return true;
    if (name === 'request')
        return type === '' || route?.isView === true;
    return name === 'req' && (route !== undefined || code.name.startsWith('on_'));
}
/** What the framework fills in, not the caller. */
function isInjected({ name, fallback, type }, last) {
    if (injectedTypes.has(last) || frameworkNames.has(name ?? '') || /Depends\(/.test(type ?? ''))
        return true;
    return fallback?.op === 'call' && fallback.callee.op === 'name' && injectedTypes.has(fallback.callee.name);
}
/** `Optional[a.B]`, `B | None`, `"B"`: B. */
function lastNameOf(type) {
    if (type === undefined)
        return '';
    const inner = /^(?:typing\.)?(?:Optional|Annotated)\[\s*([^,\]]+)/.exec(type)?.[1] ?? type.replace(/\s*\|\s*None$/, '');
    return (inner
        .replaceAll(/['"\s]/g, '')
        .split('.')
        .at(-1) ?? '');
}

;// CONCATENATED MODULE: ./lib/scan/code/python/format.js




const numbersOnly = /^(?:[^%]|%%|%(?:\([^)]*\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?[diouxXeEfFgG])*$/;
const simple = /%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?([diouxXeEfFgGrsac])/g;
/** `'%(name)s'`: its pieces, and what is given under the names in it. */
function namedOf(text, members) {
    const pieces = text?.split(/%\((\w+)\)[-+ #0]*\d*(?:\.\d+)?[sra]/) ?? [];
    if (pieces.length < 3 || pieces.some((piece, i) => i % 2 === 0 && piece.includes('%')))
        return undefined;
    const parts = pieces.map((piece, i) => (i % 2 === 0 ? knownValue(piece) : members.get(piece)));
    return parts.every(part => part !== undefined) ? parts : undefined;
}
/** `pattern % values`. */
function formatPercent(pattern, values) {
    const text = value_textOf(pattern);
    if (pattern.name?.startsWith('markupsafe.Markup()') === true)
        return value_cleaned({ taints: contents_deepTaints(values), constant: false }, bitsOf('html'));
    if (text !== undefined && numbersOnly.test(text))
        return {
            ...knownValue(text),
            known: undefined,
            pieces: text,
            taints: contents_deepTaints(values).filter(taint => taint.origin === 'random'),
        };
    const [contents, ...more] = contentsOf(values);
    const named = contents !== undefined && more.length === 0 && contents.rest === undefined
        ? namedOf(text, contents.members)
        : undefined;
    if (named !== undefined)
        return compose(named, contents_deepTaints);
    const items = contents === undefined ? [values] : contents.type === 'tuple' && more.length === 0 ? contents.items : undefined;
    const pieces = text?.split(simple).filter((_, i) => i % 2 === 0);
    if (items !== undefined && pieces?.length === items.length + 1)
        return compose(pieces.flatMap((piece, i) => [knownValue(piece), ...(items[i] === undefined ? [] : [items[i]])]), contents_deepTaints);
    const holes = { taints: contents_deepTaints(values), constant: values.constant };
    return compose([
        text === undefined ? pattern : { ...knownValue(text), known: undefined, pieces: text.replaceAll(simple, ' ') },
        holes,
    ], contents_deepTaints);
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/lowering.js
/** The place of a node. */
function lower_lowering_spanOf({ start, end }) {
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/function.js


const properties = /^(?:property|cached_property|functools\.cached_property|hybrid_property)$/;
/** A function definition. */
function function_lowerFunction(node, decorators, inClass, lowering) {
    const name = childIn(node, 'name') ?? node;
    const body = childIn(node, 'body');
    const outer = lowering.hasYield;
    lowering.hasYield = false;
    const marks = decorators.map(decorator => lowering.text(decorator).replace(/^@\s*/, '').trim());
    const code = {
        name: lowering.text(name),
        nameAt: lower_lowering_spanOf(name),
        parameters: (childIn(node, 'parameters')?.children ?? []).flatMap(parameter => function_lowerParameter(parameter, lowering)),
        body: body === undefined ? [] : lowering.statements(body.children),
        decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
        isMethod: inClass && !marks.includes('staticmethod'),
        isStatic: marks.includes('staticmethod'),
        isProperty: marks.some(mark => properties.test(mark)),
        isGenerator: lowering.hasYield,
        ...lower_lowering_spanOf(node),
    };
    lowering.hasYield = outer;
    return code;
}
function function_lowerParameter(node, lowering) {
    if (node.type === 'positional_separator' || node.type === 'keyword_separator')
        return [];
    const named = node.type === 'identifier' ? node : (childIn(node, 'name') ?? node.children[0]);
    if (named === undefined)
        return [];
    const isSplat = (type) => node.type === type || named.type === type;
    const inner = named.type === 'identifier' ? named : named.children[0];
    const type = childIn(node, 'type');
    const fallback = childIn(node, 'value');
    return [
        {
            target: lowering.target(inner ?? named),
            name: inner?.type === 'identifier' ? lowering.text(inner) : undefined,
            type: type === undefined ? undefined : lowering.text(type),
            fallback: fallback === undefined ? undefined : lowering.expression(fallback),
            rest: isSplat('list_splat_pattern') ? 'list' : isSplat('dictionary_splat_pattern') ? 'map' : undefined,
            ...lower_lowering_spanOf(node),
        },
    ];
}
/** `lambda x: …`: a function that returns an expression. */
function lowerLambda(node, lowering) {
    const body = childIn(node, 'body');
    const value = body === undefined ? undefined : lowering.expression(body);
    const code = {
        name: 'lambda',
        nameAt: lower_lowering_spanOf(node),
        parameters: (childIn(node, 'parameters')?.children ?? []).flatMap(parameter => function_lowerParameter(parameter, lowering)),
        body: [{ op: 'return', value, ...lower_lowering_spanOf(body ?? node) }],
        decorators: [],
        isArrow: true,
        ...lower_lowering_spanOf(node),
    };
    return { op: 'function', code, ...lower_lowering_spanOf(node) };
}
/** A class definition. */
function function_lowerClass(node, decorators, lowering) {
    const name = childIn(node, 'name') ?? node;
    const bases = childIn(node, 'superclasses')?.children ?? [];
    const body = childIn(node, 'body');
    return {
        name: lowering.text(name),
        nameAt: lower_lowering_spanOf(name),
        bases: bases.filter(base => base.type !== 'keyword_argument').map(lowering.expression),
        decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
        body: body === undefined ? [] : lowering.statements(body.children, true),
        ...lower_lowering_spanOf(node),
    };
}
/** What a definition with decorators defines. */
function decoratedOf(node) {
    return { definition: childIn(node, 'definition'), decorators: childrenOf(node, 'decorator') };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/literal.js

/** Reads a string, or strings written side by side; `undefined` for any other node. */
function stringLiteral(node, source) {
    let inner = node;
    while (inner?.type === 'parenthesized_expression' && inner.children.length === 1)
        inner = inner.children[0];
    if (inner === undefined)
        return undefined;
    const strings = inner.type === 'concatenated_string' ? childrenOf(inner, 'string') : [inner].filter(isString);
    if (strings.length === 0)
        return undefined;
    const contents = strings.flatMap(string => childrenOf(string, 'string_content'));
    const text = strings.map(string => contentOf(string, source)).join('');
    const first = contents[0];
    const span = first === undefined ? inner : { start: first.start, end: contents.at(-1)?.end ?? first.end };
    return {
        text,
        start: span.start,
        end: span.end,
        open: strings.some(string => childrenOf(string, 'interpolation').length > 0),
    };
}
function isString(node) {
    return node.type === 'string';
}
function contentOf(string, source) {
    const prefix = childrenOf(string, 'string_start')[0];
    const isRaw = prefix !== undefined && /r/i.test(source.slice(prefix.start, prefix.end));
    const text = childrenOf(string, 'string_content')
        .map(part => source.slice(part.start, part.end))
        .join('');
    return isRaw || !text.includes('\\') ? text : withoutEscapes(text);
}
const literal_letters = { n: '\n', r: '\r', t: '\t', '\n': '', '\r\n': '' };
function withoutEscapes(text) {
    return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))/g, (_, four, two, letter) => {
        const code = four ?? two;
        return code === undefined ? (literal_letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/string.js



/** A format that takes numbers and refuses everything else. */
const numberFormat = /^:[^{}]*[bdeEfFgGnoxX%]$/;
/** A string, or several side by side: known when it has no interpolation, else put together from its parts. */
function string_lowerString(node, lowering) {
    const literal = stringLiteral(node, lowering.source);
    if (literal !== undefined && !literal.open)
        return { op: 'constant', value: literal.text, ...lower_lowering_spanOf(node) };
    const strings = node.type === 'string' ? [node] : node.children;
    const parts = strings.flatMap(string => childrenOf(string, 'string_content', 'interpolation'));
    return { op: 'template', parts: parts.map(part => string_lowerPart(part, lowering)), ...lower_lowering_spanOf(node) };
}
function string_lowerPart(part, lowering) {
    if (part.type === 'string_content')
        return { op: 'constant', value: lowering.text(part), ...lower_lowering_spanOf(part) };
    const inner = childIn(part, 'expression');
    const format = childIn(part, 'format_specifier');
    const value = inner === undefined ? { op: 'sequence', parts: [], ...lower_lowering_spanOf(part) } : lowering.expression(inner);
    return format !== undefined && numberFormat.test(lowering.text(format))
        ? { op: 'number', value, ...lower_lowering_spanOf(part) }
        : value;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/expression.js




const expression_known = (value) => node => ({ op: 'constant', value, ...lower_lowering_spanOf(node) });
const expression_lowerers = {
    identifier: (node, { text }) => ({ op: 'name', name: text(node), ...lower_lowering_spanOf(node) }),
    attribute: expression_lowerAttribute,
    call: expression_lowerCall,
    subscript: expression_lowerSubscript,
    string: string_lowerString,
    concatenated_string: string_lowerString,
    integer: expression_lowerNumber,
    float: expression_lowerNumber,
    true: expression_known(true),
    false: expression_known(false),
    none: expression_known(null),
    binary_operator: expression_lowerChain,
    comparison_operator: expression_lowerComparison,
    boolean_operator: expression_lowerLogic,
    not_operator: lowerNot,
    unary_operator: expression_lowerUnary,
    conditional_expression: expression_lowerChoice,
    named_expression: lowerNamed,
    assignment: expression_lowerAssignment,
    augmented_assignment: lowerAugmented,
    dictionary: lowerDictionary,
    list: (node, lowering) => lowerItems('list', node, lowering),
    set: (node, lowering) => lowerItems('set', node, lowering),
    tuple: (node, lowering) => lowerItems('tuple', node, lowering),
    expression_list: (node, lowering) => lowerItems('tuple', node, lowering),
    lambda: lowerLambda,
    list_comprehension: (node, lowering) => lowerComprehension('list', node, lowering),
    set_comprehension: (node, lowering) => lowerComprehension('set', node, lowering),
    dictionary_comprehension: (node, lowering) => lowerComprehension('map', node, lowering),
    generator_expression: (node, lowering) => lowerComprehension('list', node, lowering),
    list_splat: lowerSplat,
    dictionary_splat: lowerSplat,
    parenthesized_expression: lowerOnly,
    await: lowerOnly,
    yield: expression_lowerYield,
};
/** An expression; what Python has and this does not know keeps the data of its parts. */
function expression_lowerExpression(node, lowering) {
    const lower = expression_lowerers[node.type];
    if (lower !== undefined)
        return lower(node, lowering);
    return expression_lowerParts(node, lowering);
}
function expression_lowerParts(node, lowering) {
    const parts = node.children
        .filter(child => child.field !== 'operator' && child.type !== 'type')
        .map(lowering.expression);
    return { op: 'sequence', parts, ...lower_lowering_spanOf(node) };
}
function lowerOnly(node, lowering) {
    const [only] = node.children;
    return only === undefined || node.children.length > 1 ? expression_lowerParts(node, lowering) : lowering.expression(only);
}
/** The expression in a field; nothing at all when the grammar could not read it. */
function expression_field(node, name, lowering) {
    const child = childIn(node, name);
    return child === undefined ? { op: 'sequence', parts: [], ...lower_lowering_spanOf(node) } : lowering.expression(child);
}
function expression_lowerAttribute(node, lowering) {
    const name = childIn(node, 'attribute');
    if (name === undefined)
        return expression_lowerParts(node, lowering);
    return {
        op: 'member',
        object: expression_field(node, 'object', lowering),
        name: lowering.text(name),
        nameAt: lower_lowering_spanOf(name),
        ...lower_lowering_spanOf(node),
    };
}
function expression_lowerCall(node, lowering) {
    const list = childIn(node, 'arguments');
    const nodes = list?.type === 'argument_list' ? list.children : list === undefined ? [] : [list];
    return {
        op: 'call',
        callee: expression_field(node, 'function', lowering),
        args: nodes.map(arg => lowerArgument(arg, lowering)),
        ...lower_lowering_spanOf(node),
    };
}
function lowerArgument(node, lowering) {
    if (node.type === 'dictionary_splat')
        return { name: '**', value: lowering.expression(node) };
    const name = node.type === 'keyword_argument' ? childIn(node, 'name') : undefined;
    return name === undefined
        ? { value: lowering.expression(node) }
        : { name: lowering.text(name), value: expression_field(node, 'value', lowering) };
}
function lowerSplat(node, lowering) {
    return { op: 'spread', value: lowerOnly(node, lowering), ...lower_lowering_spanOf(node) };
}
function expression_lowerSubscript(node, lowering) {
    const object = expression_field(node, 'value', lowering);
    const keys = node.children.filter(child => child.field === 'subscript');
    const [key] = keys;
    if (key === undefined)
        return object;
    if (key.type === 'slice' && keys.length === 1)
        return lowerSlice(node, key, object, lowering);
    const index = keys.length === 1
        ? lowering.expression(key)
        : { op: 'list', type: 'tuple', items: keys.map(lowering.expression), ...lower_lowering_spanOf(key) };
    return { op: 'index', object, key: index, ...lower_lowering_spanOf(node) };
}
/** `[a:b:c]`: which of them are there is told by the colons, which the tree leaves out. */
function lowerSlice(node, slice, object, lowering) {
    const ends = [undefined, undefined, undefined];
    let colons = 0;
    let from = slice.start;
    for (const child of slice.children) {
        colons += lowering.source.slice(from, child.start).split(':').length - 1;
        ends[colons] = lowering.expression(child);
        from = child.end;
    }
    return { op: 'slice', object, from: ends[0], to: ends[1], step: ends[2], ...lower_lowering_spanOf(node) };
}
function expression_lowerNumber(node, { text }) {
    const value = Number(text(node).replaceAll('_', ''));
    if (!Number.isFinite(value))
        return { op: 'number', value: { op: 'sequence', parts: [], ...lower_lowering_spanOf(node) }, ...lower_lowering_spanOf(node) };
    return { op: 'constant', value, ...lower_lowering_spanOf(node) };
}
/** Operators that group to the left nest as deep as the file is long: one flat list. */
function expression_lowerChain(node, lowering) {
    const rest = [];
    let at = node;
    while (at.type === 'binary_operator') {
        const left = childIn(at, 'left');
        const right = childIn(at, 'right');
        if (left === undefined || right === undefined)
            break;
        rest.push({ operator: childIn(at, 'operator')?.type ?? '', value: lowering.expression(right) });
        at = left;
    }
    if (at === node)
        return expression_lowerParts(node, lowering);
    return { op: 'chain', first: lowering.expression(at), rest: rest.toReversed(), ...lower_lowering_spanOf(node) };
}
function expression_lowerComparison(node, lowering) {
    const operators = node.children.filter(child => child.field === 'operators');
    const [first, ...others] = node.children.filter(child => child.field !== 'operators').map(lowering.expression);
    if (first === undefined)
        return expression_lowerParts(node, lowering);
    return {
        op: 'compare',
        first,
        rest: others.map((value, i) => ({ operator: operators[i]?.type.replaceAll(/\s+/g, ' ') ?? '', value })),
        ...lower_lowering_spanOf(node),
    };
}
function expression_lowerLogic(node, lowering) {
    const operator = childIn(node, 'operator')?.type === 'or' ? 'or' : 'and';
    const parts = [];
    let at = node;
    while (at?.type === 'boolean_operator' && (childIn(at, 'operator')?.type === 'or') === (operator === 'or')) {
        const right = childIn(at, 'right');
        if (right !== undefined)
            parts.push(lowering.expression(right));
        at = childIn(at, 'left');
    }
    if (at !== undefined)
        parts.push(lowering.expression(at));
    return { op: 'logic', operator, parts: parts.toReversed(), ...lower_lowering_spanOf(node) };
}
function lowerNot(node, lowering) {
    return { op: 'not', value: expression_field(node, 'argument', lowering), ...lower_lowering_spanOf(node) };
}
function expression_lowerUnary(node, lowering) {
    const value = expression_field(node, 'argument', lowering);
    return childIn(node, 'operator')?.type === '-' ? { op: 'negate', value, ...lower_lowering_spanOf(node) } : value;
}
function expression_lowerChoice(node, lowering) {
    const [consequence, condition, otherwise] = node.children.map(lowering.expression);
    if (consequence === undefined || condition === undefined || otherwise === undefined)
        return expression_lowerParts(node, lowering);
    return { op: 'choice', condition, consequence, otherwise, ...lower_lowering_spanOf(node) };
}
function lowerNamed(node, lowering) {
    const name = childIn(node, 'name');
    if (name === undefined)
        return expression_lowerParts(node, lowering);
    return { op: 'assign', target: lowering.target(name), value: expression_field(node, 'value', lowering), ...lower_lowering_spanOf(node) };
}
/** `a: int` assigns nothing; in `a = b = c` the inner assignment is the value of the outer. */
function expression_lowerAssignment(node, lowering) {
    const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
    if (left === undefined || right === undefined)
        return { op: 'sequence', parts: [], ...lower_lowering_spanOf(node) };
    return { op: 'assign', target: lowering.target(left), value: lowering.expression(right), ...lower_lowering_spanOf(node) };
}
function lowerAugmented(node, lowering) {
    const left = childIn(node, 'left');
    if (left === undefined)
        return expression_lowerParts(node, lowering);
    const operator = (childIn(node, 'operator')?.type ?? '').replace(/=$/, '');
    return {
        op: 'assign',
        target: lowering.target(left),
        value: expression_field(node, 'right', lowering),
        operator,
        ...lower_lowering_spanOf(node),
    };
}
function lowerDictionary(node, lowering) {
    const entries = node.children.map((child) => {
        if (child.type !== 'pair')
            return { value: child.type === 'dictionary_splat' ? lowerOnly(child, lowering) : lowering.expression(child) };
        return { key: expression_field(child, 'key', lowering), value: expression_field(child, 'value', lowering) };
    });
    return { op: 'map', entries, ...lower_lowering_spanOf(node) };
}
function lowerItems(type, node, lowering) {
    return { op: 'list', type, items: node.children.map(lowering.expression), ...lower_lowering_spanOf(node) };
}
function lowerComprehension(type, node, lowering) {
    const clauses = childrenOf(node, 'for_in_clause', 'if_clause').flatMap((clause) => {
        if (clause.type === 'if_clause')
            return clause.children.slice(0, 1).map(condition => ({ condition: lowering.expression(condition) }));
        const left = childIn(clause, 'left');
        return left === undefined ? [] : [{ target: lowering.target(left), over: expression_field(clause, 'right', lowering) }];
    });
    const body = childIn(node, 'body');
    const isPair = body?.type === 'pair';
    return {
        op: 'comprehension',
        type,
        clauses,
        ...(isPair ? { key: expression_field(body, 'key', lowering) } : {}),
        value: isPair ? expression_field(body, 'value', lowering) : expression_field(node, 'body', lowering),
        ...lower_lowering_spanOf(node),
    };
}
function expression_lowerYield(node, lowering) {
    lowering.hasYield = true;
    const [value] = node.children;
    return { op: 'yield', value: value === undefined ? undefined : lowering.expression(value), ...lower_lowering_spanOf(node) };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/import.js


/** `import a.b`, `import a as b`, `from .a import b as c`, `from a import *`. */
function import_lowerImport(statement, lowering) {
    const textOf = (node) => node === undefined ? '' : lowering.text(node).replaceAll(/\s/g, '');
    const from = statement.type === 'import_from_statement' ? textOf(childIn(statement, 'module_name')) : undefined;
    const bindings = statement.children
        .filter(child => child.field === 'name')
        .map((child) => {
        const name = textOf(child.type === 'aliased_import' ? childIn(child, 'name') : child);
        const alias = child.type === 'aliased_import' ? textOf(childIn(child, 'alias')) : undefined;
        lowering.modules.add(firstPart(from ?? name));
        if (from !== undefined)
            return { local: alias ?? name, module: from, name, ...lower_lowering_spanOf(child) };
        // `import a.b` binds `a`; `import a.b as c` binds the module itself.
        return { local: alias ?? firstPart(name), module: name, ...lower_lowering_spanOf(child) };
    });
    if (from !== undefined && childrenOf(statement, 'wildcard_import').length > 0) {
        lowering.modules.add(firstPart(from));
        bindings.push({ local: '', module: from, name: '*', ...lower_lowering_spanOf(statement) });
    }
    return [{ op: 'import', bindings, ...lower_lowering_spanOf(statement) }];
}
function firstPart(name) {
    return name.split('.', 1)[0] ?? name;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/statement.js




const lower_statement_lowerers = {
    expression_statement: (node, lowering) => node.children.map(child => statement_express(child, lowering)),
    return_statement: (node, lowering) => [{ op: 'return', value: statement_firstOf(node, lowering), ...lower_lowering_spanOf(node) }],
    raise_statement: (node, lowering) => [{ op: 'throw', value: statement_allOf(node, lowering), ...lower_lowering_spanOf(node) }],
    break_statement: node => [{ op: 'break', ...lower_lowering_spanOf(node) }],
    continue_statement: node => [{ op: 'continue', ...lower_lowering_spanOf(node) }],
    pass_statement: () => [],
    assert_statement: (node, lowering) => node.children
        .slice(0, 1)
        .map(condition => ({ op: 'assert', condition: lowering.expression(condition), ...lower_lowering_spanOf(node) })),
    if_statement: statement_lowerIf,
    for_statement: lowerLoop,
    while_statement: lowerLoop,
    try_statement: statement_lowerTry,
    with_statement: lowerWith,
    match_statement: lowerMatch,
    import_statement: import_lowerImport,
    import_from_statement: import_lowerImport,
    future_import_statement: () => [],
    function_definition: (node, lowering, inClass) => [
        { op: 'function', code: function_lowerFunction(node, [], inClass, lowering), ...lower_lowering_spanOf(node) },
    ],
    class_definition: (node, lowering) => [{ op: 'class', code: function_lowerClass(node, [], lowering), ...lower_lowering_spanOf(node) }],
    decorated_definition: lowerDecorated,
    delete_statement: (node, lowering) => [
        { op: 'delete', targets: node.children.map(lowering.target), ...lower_lowering_spanOf(node) },
    ],
    global_statement: lowerOuter,
    nonlocal_statement: lowerOuter,
    exec_statement: lowerExec,
    type_alias_statement: () => [],
};
/** Statements, one after another; what the grammar could not read is looked through for what it could. */
function statement_lowerStatements(nodes, lowering, inClass = false) {
    return nodes.flatMap(node => lowering.deeper(node, () => statement_lowerStatement(node, lowering, inClass)) ?? []);
}
function statement_lowerStatement(node, lowering, inClass) {
    const lower = lower_statement_lowerers[node.type];
    if (lower !== undefined)
        return lower(node, lowering, inClass);
    if (node.type === 'block' || node.type === 'ERROR')
        return statement_lowerStatements(node.children, lowering, inClass);
    return [statement_express(node, lowering)];
}
function statement_express(node, lowering) {
    return { op: 'express', value: lowering.expression(node), ...lower_lowering_spanOf(node) };
}
function statement_firstOf(node, lowering) {
    const [value] = node.children;
    return value === undefined ? undefined : lowering.expression(value);
}
function statement_allOf(node, lowering) {
    return { op: 'sequence', parts: node.children.map(lowering.expression), ...lower_lowering_spanOf(node) };
}
function blockIn(node, lowering) {
    const block = childIn(node, 'consequence') ?? childIn(node, 'body') ?? childrenOf(node, 'block')[0];
    return block === undefined ? [] : statement_lowerStatements(block.children, lowering);
}
function statement_conditionOf(node, lowering) {
    const condition = childIn(node, 'condition');
    return condition === undefined ? { op: 'sequence', parts: [], ...lower_lowering_spanOf(node) } : lowering.expression(condition);
}
/** Branches from the last to the first, as each is what is done otherwise by the one before. */
function statement_lowerIf(node, lowering) {
    let otherwise = blockIn(childrenOf(node, 'else_clause')[0], lowering);
    for (const branch of [node, ...childrenOf(node, 'elif_clause')].toReversed())
        otherwise = [
            {
                op: 'if',
                condition: statement_conditionOf(branch, lowering),
                consequence: blockIn(branch, lowering),
                otherwise,
                ...lower_lowering_spanOf(branch),
            },
        ];
    return otherwise;
}
function lowerLoop(node, lowering) {
    const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
    return [
        {
            op: 'loop',
            target: left === undefined ? undefined : lowering.target(left),
            over: right === undefined ? undefined : lowering.expression(right),
            condition: childIn(node, 'condition') === undefined ? undefined : statement_conditionOf(node, lowering),
            body: blockIn(node, lowering),
            otherwise: blockIn(childrenOf(node, 'else_clause')[0], lowering),
            ...lower_lowering_spanOf(node),
        },
    ];
}
function statement_lowerTry(node, lowering) {
    const handlers = childrenOf(node, 'except_clause', 'except_group_clause').map((clause) => {
        const caught = clause.children.find(child => child.type !== 'block');
        const alias = childIn(caught, 'alias') ?? childIn(clause, 'alias');
        const types = caught?.type === 'as_pattern' ? caught.children[0] : caught;
        return {
            types: types === undefined ? undefined : lowering.expression(types),
            target: alias === undefined ? undefined : lowering.target(alias),
            body: blockIn(clause, lowering),
        };
    });
    return [
        {
            op: 'try',
            body: blockIn(node, lowering),
            handlers,
            otherwise: blockIn(childrenOf(node, 'else_clause')[0], lowering),
            last: blockIn(childrenOf(node, 'finally_clause')[0], lowering),
            ...lower_lowering_spanOf(node),
        },
    ];
}
function lowerWith(node, lowering) {
    const items = childrenOf(childrenOf(node, 'with_clause')[0], 'with_item').map((item) => {
        const managed = childIn(item, 'value') ?? item;
        const alias = childIn(managed, 'alias');
        if (alias === undefined)
            return statement_express(managed, lowering);
        const value = managed.children[0] ?? managed;
        return {
            op: 'express',
            value: { op: 'assign', target: lowering.target(alias), value: lowering.expression(value), ...lower_lowering_spanOf(item) },
            ...lower_lowering_spanOf(item),
        };
    });
    return [...items, ...blockIn(node, lowering)];
}
function lowerMatch(node, lowering) {
    const subject = childIn(node, 'subject');
    const cases = childrenOf(childIn(node, 'body'), 'case_clause').map(clause => lowerCase(clause, lowering));
    if (subject === undefined)
        return cases.flatMap(one => one.body);
    return [{ op: 'switch', subject: lowering.expression(subject), cases, ...lower_lowering_spanOf(node) }];
}
const literals = new Set(['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none']);
function lowerCase(clause, lowering) {
    const patterns = childrenOf(clause, 'case_pattern');
    const guard = childIn(childIn(clause, 'guard'), 'condition') ?? childIn(clause, 'guard')?.children[0];
    const options = patterns.flatMap(pattern => statement_optionsOf(pattern));
    const isConstant = patterns.length === 1 && options.length > 0 && options.every(option => literals.has(option.type));
    const names = patterns.flatMap(pattern => capturesOf(pattern, lowering));
    const [only] = patterns;
    const isDefault = patterns.length === 1 && only !== undefined && /^(?:_|[A-Za-z_]\w*)$/.test(lowering.text(only));
    return {
        values: isConstant ? options.map(lowering.expression) : undefined,
        isDefault,
        captures: names,
        guard: guard === undefined ? undefined : lowering.expression(guard),
        body: blockIn(clause, lowering),
    };
}
function statement_optionsOf(pattern) {
    const [only] = pattern.children;
    if (pattern.children.length !== 1 || only === undefined)
        return [pattern];
    return only.type === 'union_pattern'
        ? only.children.flatMap(child => (child.type === 'case_pattern' ? statement_optionsOf(child) : [child]))
        : [only];
}
/** Names that a pattern gives to what it matches; a class's name is none of them. */
function capturesOf(pattern, lowering) {
    const classes = new Set();
    const found = [];
    for (const node of nodesOf(pattern)) {
        const [first] = node.children;
        if (node.type === 'class_pattern' && first !== undefined)
            classes.add(first);
        const isName = (node.type === 'dotted_name' && node.children.length === 1) || node.type === 'identifier';
        if (!isName || classes.has(node) || (first !== undefined && classes.has(first)))
            continue;
        if (classes.has(node) || lowering.text(node) === '_')
            continue;
        if (node.type === 'dotted_name')
            continue;
        found.push({ op: 'name', name: lowering.text(node), ...lower_lowering_spanOf(node) });
    }
    return found;
}
function lowerDecorated(node, lowering, inClass) {
    const { definition, decorators } = decoratedOf(node);
    if (definition?.type === 'function_definition')
        return [{ op: 'function', code: function_lowerFunction(definition, decorators, inClass, lowering), ...lower_lowering_spanOf(node) }];
    return definition === undefined
        ? []
        : [{ op: 'class', code: function_lowerClass(definition, decorators, lowering), ...lower_lowering_spanOf(node) }];
}
function lowerOuter(node, lowering) {
    return [{ op: 'outer', names: childrenOf(node, 'identifier').map(lowering.text), ...lower_lowering_spanOf(node) }];
}
/** `exec code` of Python 2 is a call as well. */
function lowerExec(node, lowering) {
    const args = node.children.map(child => ({ value: lowering.expression(child) }));
    const callee = { op: 'name', name: 'exec', start: node.start, end: node.start + 4 };
    return [{ op: 'express', value: { op: 'call', callee, args, ...lower_lowering_spanOf(node) }, ...lower_lowering_spanOf(node) }];
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/target.js


const target_patterns = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'tuple',
    'list',
    'expression_list',
]);
/** What stands on the left of an assignment, a loop or an `as`. */
function target_lowerTarget(node, lowering) {
    if (node.type === 'identifier')
        return { op: 'name', name: lowering.text(node), ...lower_lowering_spanOf(node) };
    if (target_patterns.has(node.type))
        return { op: 'list', targets: node.children.map(lowering.target), ...lower_lowering_spanOf(node) };
    const [only] = node.children;
    if ((node.type === 'list_splat_pattern' || node.type === 'list_splat') && only !== undefined)
        return { op: 'rest', target: lowering.target(only), ...lower_lowering_spanOf(node) };
    if (node.type === 'attribute') {
        const [object, name] = [childIn(node, 'object'), childIn(node, 'attribute')];
        if (object !== undefined && name !== undefined)
            return {
                op: 'member',
                object: lowering.expression(object),
                name: lowering.text(name),
                nameAt: lower_lowering_spanOf(name),
                ...lower_lowering_spanOf(node),
            };
    }
    if (node.type === 'subscript') {
        const [object, key] = [childIn(node, 'value'), childIn(node, 'subscript')];
        if (object !== undefined && key !== undefined)
            return { op: 'index', object: lowering.expression(object), key: lowering.expression(key), ...lower_lowering_spanOf(node) };
    }
    if (only !== undefined && node.children.length === 1)
        return lowering.target(only);
    return { op: 'list', targets: [], ...lower_lowering_spanOf(node) };
}

;// CONCATENATED MODULE: ./lib/scan/code/python/lower/module.js



/** Levels inside one another; what is deeper would outgrow the call stack. */
const lower_module_deepest = 200;
/** A Python file as code that the engine follows. */
function module_lowerModule({ root }, source) {
    const gaps = new Set();
    let depth = 0;
    let size = 0;
    const lowering = {
        source,
        text: node => source.slice(node.start, node.end),
        expression: node => lowering.deeper(node, () => expression_lowerExpression(node, lowering)) ?? {
            op: 'sequence',
            parts: [],
            start: node.start,
            end: node.end,
        },
        statements: (nodes, inClass) => statement_lowerStatements(nodes, lowering, inClass),
        target: node => lowering.deeper(node, () => target_lowerTarget(node, lowering)) ?? {
            op: 'list',
            targets: [],
            start: node.start,
            end: node.end,
        },
        deeper: (node, lower) => {
            size++;
            if (depth >= lower_module_deepest) {
                gaps.add(`code at line ${module_lineOf(source, node)} is nested too deep to be followed`);
                return undefined;
            }
            depth++;
            const lowered = lower();
            depth--;
            return lowered;
        },
        modules: new Set(),
        hasYield: false,
    };
    const body = statement_lowerStatements(root.children, lowering);
    return { body, size, modules: lowering.modules, gaps: [...gaps] };
}
function module_lineOf(source, { start }) {
    return source.slice(0, start).split(/\r\n|\r|\n/).length;
}

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sanitizers.js




const sanitizers_html = bitsOf('html');
/** What an address in which everything special is quoted can do no harm to. */
const quoted = bitsOf('html', 'header', 'path', 'command', 'sql', 'ldap', 'xpath', 'log');
/** Calls after which data is harmless for some kinds of sinks. */
const sanitizers_sanitizers = [
    ...gives(cleans(sanitizers_html), 'django.utils.html.escape', 'django.utils.html.conditional_escape', 'django.utils.html.strip_tags', 'django.utils.html.escapejs', 'django.utils.html.format_html', 'markupsafe.escape_silent', 'bleach.clean', 'nh3.clean', 'werkzeug.utils.escape', 'tornado.escape.xhtml_escape', 'markupsafe.Markup().format', 'markupsafe.Markup.escape', 'bs4.BeautifulSoup().get_text', 'sanic.html.escape', 'aiohttp_jinja2.escape'),
    ...gives(cleans(bitsOf('html', 'xml')), 'xml.sax.saxutils.escape', 'xml.sax.saxutils.quoteattr', 'html.escape'),
    ...gives(cleans(bitsOf('html', 'xml', 'xpath')), 'lxml.html.clean.clean_html'),
    ...gives(cleans(quoted), 'urllib.parse.quote', 'urllib.parse.quote_plus', 'urllib.parse.urlencode', 'django.utils.http.urlquote'),
    ...gives(cleans(bitsOf('path', 'archive')), 'secure_filename', 'safe_join', 'os.path.basename', 'django.utils._os.safe_join', 'django.utils.text.get_valid_filename', 'django.utils.text.slugify', 'pathvalidate.sanitize_filename', 'ntpath.basename'),
    ...gives(resolves, 'os.path.normpath', 'os.path.abspath', 'os.path.realpath'),
    ...gives(cleans(bitsOf('command')), 'shlex.quote', 'pipes.quote', 'subprocess.list2cmdline', 'shlex.join'),
    ...gives(cleans(bitsOf('ldap')), 'ldap.filter.escape_filter_chars', 'ldap.dn.escape_dn_chars', 'ldap3.utils.conv.escape_filter_chars', 'ldap3.utils.dn.escape_rdn', 'ldap3.utils.conv.escape_bytes', 'ldap.filter.filter_format'),
    ...gives(cleans(bitsOf('regex')), 're.escape', 'regex.escape'),
    ...gives(cleans(bitsOf('sql')), 'psycopg2.sql.Identifier', 'psycopg2.sql.Literal', 'psycopg2.sql.Placeholder', 'psycopg2.sql.SQL().format', 'psycopg2.extensions.quote_ident', 'sqlalchemy.bindparam', 'sqlalchemy.sql.bindparam', 'sqlalchemy.text().bindparams', 'pymysql.converters.escape_string', 'MySQLdb.escape_string', 'pymysql.escape_string', 'psycopg2.extensions.adapt'),
    ...gives(cleans(bitsOf('url', 'redirect')), 'django.utils.http.url_has_allowed_host_and_scheme', 'flask.url_for', 'django.urls.reverse'),
    ...gives(cleans(bitsOf('log', 'header')), 'repr', 'ascii', 'json.dumps'),
    // Encodings whose alphabet holds no quote, no dot and no angle bracket.
    ...gives(cleans(kinds_cleanForAll), 'base64.urlsafe_b64encode', 'base64.b16encode', 'base64.b32encode', 'binascii.hexlify'),
    // What was encoded may hold anything.
    ...gives(restores(kinds_cleanForAll), 'base64.b32decode', 'base64.b16decode', 'base64.urlsafe_b64decode', 'base64.a85decode', 'base64.b85decode', 'binascii.unhexlify', 'bytes.fromhex'),
    ...gives(restores(bitsOf('html', 'xml')), 'html.unescape', 'xml.sax.saxutils.unescape'),
    // A member of an enumeration is one of those that the code lists.
    ...gives(() => constant, 'enum.Enum', 'enum.IntEnum', 'enum.StrEnum'),
    // A digest says nothing that an attacker chose.
    ...gives(passing_harmless, ...tables_under('hashlib.', ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_256', 'new'].flatMap(name => [`${name}().hexdigest`, `${name}().digest`])), 'hmac.new().hexdigest', 'hmac.new().digest', 'werkzeug.security.generate_password_hash', 'django.contrib.auth.hashers.make_password'),
    ...gives(passing_harmless, 'float', 'bool', 'complex', 'ord', 'abs', 'round', 'sum', 'hash', 'id', 'isinstance', 'issubclass', 'hasattr', 'callable', 'range', 'any', 'all', 'print', 'uuid.UUID', 'uuid.uuid4', 'uuid.uuid1', 'uuid.uuid3', 'uuid.uuid5', 'decimal.Decimal', 'fractions.Fraction', 'math.floor', 'math.ceil', 'math.sqrt', 'datetime.datetime', 'datetime.date', 'datetime.datetime.now', 'datetime.datetime.strptime', 'datetime.datetime.fromisoformat', 'datetime.date.fromisoformat', 'datetime.date.today', 'datetime.timedelta', 'time.time', 'time.strptime', 'ipaddress.ip_address', 'ipaddress.ip_network', 'ipaddress.IPv4Address', 'os.path.getsize', 'os.path.getmtime', 'os.path.exists', 'os.path.isfile', 'os.path.isdir', 'flask.jsonify', 'flask.json.jsonify', 'flask.render_template', 'flask.render_template_string', 'flask.redirect', 'flask.abort', 'flask.send_file', 'flask.send_from_directory', 'flask.get_template_attribute', 'flask.flash', 'django.shortcuts.render', 'django.shortcuts.redirect', 'django.http.JsonResponse', 'django.template.loader.render_to_string', 'django.shortcuts.get_object_or_404', 'django.http.HttpResponseRedirect', 'fastapi.responses.JSONResponse', 'fastapi.responses.RedirectResponse', 'aiohttp.web.json_response', 'sanic.response.json', 'sanic.json', 'bottle.template', 'bottle.jinja2_template', 'secrets.token_hex', 'secrets.token_urlsafe', 'secrets.token_bytes', 'secrets.compare_digest', 'hmac.compare_digest', 'werkzeug.security.check_password_hash', 'logging.getLogger', 'sqlite3.connect', 'psycopg2.connect', 'pymysql.connect', 'MySQLdb.connect', 'mysql.connector.connect', 'pyodbc.connect', 'ldap3.Connection', 'ldap3.Server', 'ldap.initialize', 'lxml.etree.parse', 'xml.etree.ElementTree.parse', 'threading.Thread', 'asyncio.sleep', 'time.sleep'),
    // Functions that hand on what they are given, more or less as it was.
    ...gives(conduit, 'str', 'bytes', 'bytearray', 'format', 'min', 'max', 'vars', 'os.fspath', 'os.fsencode', 'os.fsdecode', 'copy.deepcopy', 'textwrap.dedent', 'json.loads', 'json.load', 'simplejson.loads', 'ujson.loads', 'orjson.loads', 'ast.literal_eval', 'codecs.decode', 'codecs.encode', 'urllib.parse.urlparse', 'urllib.parse.urlsplit', 'urllib.parse.urlunparse', 'urllib.parse.parse_qs', 'urllib.parse.parse_qsl', 're.split', 're.findall', 're.sub', 'os.path.join', 'os.path.expanduser', 'os.path.expandvars', 'os.path.dirname', 'os.path.split', 'os.path.splitext', 'os.path.normcase', 'pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath', 'pathlib.PurePosixPath', 'itertools.chain', 'functools.reduce', 'asyncio.wait_for', 'asyncio.run', 'unicode', 'memoryview', 'unicodedata.normalize', 'shlex.split', 'django.utils.encoding.force_str', 'django.utils.encoding.smart_str', 'six.text_type', 'six.ensure_str', 'markupsafe.Markup', 'django.utils.safestring.mark_safe', 'zip', 'enumerate', 'urllib.parse.urljoin', 'flask.make_response', 'contextlib.closing', 'aiohttp.web.Response', 'urllib.parse.unquote_to_bytes'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/builtins.js







/** The next of what is gone through. */
const nextOf = (call, machine) => {
    const [over, fallback] = call.positional;
    const all = over === undefined ? [] : contentsOf(over.value);
    if (over === undefined || all.length === 0 || all.some(({ type }) => type === 'object' || type === 'map'))
        return conduit(call, machine);
    return fallback === undefined ? elementOf(over.value) : either(elementOf(over.value), fallback.value);
};
/** `partial(f, a)`: what it calls and what it gives first, kept until it is called. */
const partialOf = ({ name, positional, keywords }) => {
    const [called, ...given] = positional;
    if (called?.value.callables === undefined)
        return undefined;
    return {
        ...containerValue({
            type: 'object',
            items: given.map(({ value }) => value),
            members: new Map([...keywords].map(([key, { value }]) => [key, value])),
            rest: called.value,
        }),
        name: `${name}()`,
    };
};
/** The call of what `partial` gave. */
const partialCalled = (call, machine) => {
    const [kept] = contentsOf(call.callee);
    if (kept?.rest?.callables === undefined)
        return undefined;
    const given = (value) => ({ node: call.node, value });
    const args = {
        positional: [...(kept.items ?? []).map(given), ...call.positional],
        keywords: new Map([...[...kept.members].map(([key, value]) => [key, given(value)]), ...call.keywords]),
        isSpread: call.isSpread,
    };
    const results = kept.rest.callables.flatMap(one => machine.invoke(one, args, call, call.frame) ?? []);
    return anyOf(results);
};
/** Sets a member whose name is known. */
const memberSet = (call, machine) => {
    const [object, name, value] = call.positional;
    if (object === undefined || value === undefined || value_textOf(name?.value) === undefined)
        return undefined;
    writeKey(machine.store, cellsFor(object.node, object.value, call.frame, machine), name?.value ?? constant, value.value);
    return constant;
};
/** An object made of the names and values that it is given. */
const namespaceOf = ({ name, keywords }) => ({
    ...containerValue({ type: 'object', members: new Map([...keywords].map(([key, { value }]) => [key, value])) }),
    name: `${name}()`,
});
/** `namedtuple('P', 'x y')`: the names of its fields are kept as its pieces. */
const tupleType = ({ name, positional }) => {
    const [, fields] = positional;
    const listed = fields === undefined ? [] : contentsOf(fields.value).flatMap(({ items }) => items ?? []);
    return { ...constant, name: `${name}()`, pieces: value_textOf(fields?.value) ?? listed.map(value_textOf).join(' ') };
};
/** A tuple whose fields have names. */
const tupleOf = ({ name, callee, positional, keywords }) => {
    const names = (callee.pieces ?? '').split(/[\s,]+/).filter(one => one !== '');
    const given = (field, i) => positional[i]?.value ?? keywords.get(field)?.value;
    const members = names.flatMap((field, i) => {
        const value = given(field, i);
        return value === undefined ? [] : [[field, value]];
    });
    if (names.length === 0 || members.length < positional.length + keywords.size)
        return undefined;
    return {
        ...containerValue({ type: 'object', members: new Map(members), items: members.map(([, value]) => value) }),
        name: `${name}()`,
    };
};
const builtins_letters = (text) => text;
/** What `quote` cleans is as it was once it is taken back. */
function unquoted(plain) {
    const calculate = calculated(text => safely(decodeURIComponent, plain(text)));
    return (call, machine) => value_textOf(call.positional[0]?.value) === undefined ? restores(quoted)(call, machine) : calculate(call, machine);
}
/** Functions of Python itself and of its small helpers. */
const builtins = [
    ...gives(container('list'), 'list', 'sorted', 'collections.deque', 'queue.Queue', 'queue.LifoQueue', 'queue.SimpleQueue'),
    ...gives(reversedCopy, 'reversed'),
    ...gives(container('tuple'), 'tuple'),
    ...gives(container('set'), 'set', 'frozenset'),
    ...gives(container('map'), 'dict', 'collections.OrderedDict', 'configparser.ConfigParser', 'configparser.RawConfigParser', 'configparser.SafeConfigParser', 'werkzeug.datastructures.MultiDict'),
    ...gives((call, machine) => container('map')({ ...call, positional: [] }, machine), 'collections.defaultdict', 'collections.Counter', 'collections.ChainMap'),
    ...gives(container('list'), 'io.StringIO'),
    ...gives(toNumber, 'int'),
    ...gives(text_lengthOf, 'len'),
    ...gives(copied, 'copy.copy', 'iter'),
    ...gives(nextOf, 'next', 'anext'),
    ...gives(partialOf, 'functools.partial'),
    ...gives(partialCalled, 'functools.partial()'),
    ...gives(tupleType, 'collections.namedtuple'),
    ...gives(tupleOf, 'collections.namedtuple()'),
    ...gives(mapped, 'map'),
    ...gives(call => call.positional[1]?.value, 'filter', 'typing.cast'),
    ...gives(memberNamed, 'getattr'),
    ...gives(memberSet, 'setattr'),
    ...gives(namespaceOf, 'types.SimpleNamespace', 'argparse.Namespace'),
    // A text is no operator of a document store, whatever it says.
    ...gives((call, machine) => {
        const value = calculated(builtins_letters)(call, machine);
        return value && value_cleaned(value, bitsOf('nosql'));
    }, 'str'),
    ...gives(calculated(text => Buffer.from(text).toString('base64')), 'base64.b64encode', 'base64.standard_b64encode', 'base64.encodebytes'),
    ...gives(calculated(text => Buffer.from(text, 'base64').toString()), 'base64.b64decode', 'base64.standard_b64decode', 'base64.decodebytes'),
    ...gives(unquoted(text => text), 'urllib.parse.unquote'),
    ...gives(unquoted(text => text.replaceAll('+', ' ')), 'urllib.parse.unquote_plus'),
    ...gives(call => value_textOf(call.positional[0]?.value) === undefined
        ? undefined
        : knownValue((value_textOf(call.positional[0]?.value) ?? '').codePointAt(0) ?? 0), 'ord'),
    ...gives(call => typeof knownOf(call.positional[0]?.value) === 'number'
        ? knownValue(String.fromCodePoint(Number(knownOf(call.positional[0]?.value)) & 0xffff))
        : undefined, 'chr'),
    ...['configparser.ConfigParser()', 'configparser.RawConfigParser()', 'configparser.SafeConfigParser()'].flatMap(name => [
        ...gives(putAt([0, 1], 2), `${name}.set`),
        ...gives(readAt([0, 1]), `${name}.get`, `${name}.getboolean`, `${name}.getint`),
        ...gives(passing_harmless, `${name}.add_section`, `${name}.has_section`, `${name}.has_option`),
    ]),
];
function safely(decode, text) {
    try {
        return decode(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/python/models/guards.js



/** A pattern that lets everything through checks nothing. */
const guards_isStrict = (pattern) => pattern !== undefined && !/(?<!\\)\.[*+{]|\\[SWD]|\[\^/.test(pattern);
const guards_isAnchored = (pattern) => pattern !== undefined && /(?:\$|\\Z)\)?$/.test(pattern);
const models_guards_all = (place) => ({ place, bits: kinds_cleanForAll });
const guards_pattern = (call) => value_textOf(call_givenAt(call, 0)[0]?.value);
const compiled = (call) => call.receiver?.value.pieces;
const models_guards_paths = bitsOf('path', 'archive');
const guards_inFolder = { place: 'self', bits: models_guards_paths, needs: states.resolved };
const guards_prefix = {
    place: 'self',
    bits: bitsOf('url', 'redirect'),
    when: call => /^(?:https?:\/\/[^/]+\/|\/[^/\\]|\/$)/.test(value_textOf(call.positional[0]?.value) ?? ''),
};
/** What holds of the parts of a call when it is true. */
const models_guards_guards = new Map([
    ...['.isdigit', '.isdecimal', '.isnumeric', '.isalnum', '.isalpha', '.isidentifier'].map(name => [name, [models_guards_all('self')]]),
    ['.startswith', [guards_inFolder, guards_prefix]],
    ['.is_relative_to', [guards_inFolder]],
    ['pathlib.Path().is_relative_to', [guards_inFolder]],
    // It raises when the path leads elsewhere.
    ['pathlib.Path().relative_to', [guards_inFolder]],
    ['os.path.commonpath ==', [{ place: '*', bits: models_guards_paths, needs: states.resolved }]],
    ['os.path.commonprefix ==', [{ place: '*', bits: models_guards_paths, needs: states.resolved }]],
    ['re.fullmatch', [{ ...models_guards_all(1), when: call => guards_isStrict(guards_pattern(call)) }]],
    ['re.match', [{ ...models_guards_all(1), when: call => guards_isStrict(guards_pattern(call)) && guards_isAnchored(guards_pattern(call)) }]],
    [
        're.search',
        [
            {
                ...models_guards_all(1),
                when: call => guards_isStrict(guards_pattern(call)) && guards_isAnchored(guards_pattern(call)) && guards_pattern(call)?.startsWith('^') === true,
            },
        ],
    ],
    ['re.compile().fullmatch', [{ ...models_guards_all(0), when: call => guards_isStrict(compiled(call) ?? '') }]],
    ['re.compile().match', [{ ...models_guards_all(0), when: call => guards_isStrict(compiled(call)) && guards_isAnchored(compiled(call)) }]],
    [
        'isinstance',
        [
            {
                ...models_guards_all(0),
                when: call => /^(?:int|float|bool|\(?int, ?float\)?)$/.test(call.frame.file.source.slice(call.positional[1]?.node.start ?? 0, call.positional[1]?.node.end ?? 0)),
            },
        ],
    ],
    [
        'django.utils.http.url_has_allowed_host_and_scheme',
        [
            { place: 0, bits: bitsOf('url', 'redirect') },
            { place: 'url', bits: bitsOf('url', 'redirect') },
        ],
    ],
    ['django.utils.http.is_safe_url', [{ place: 0, bits: bitsOf('url', 'redirect') }]],
]);
/** Characters whose absence makes data harmless, and for what. */
const guards_absent = [
    { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: models_guards_paths },
    { text: /^['"]$/, bits: bitsOf('code', 'sql', 'xpath') },
    { text: /^[<>]$/, bits: bitsOf('html', 'xml') },
    { text: /^[;|&$`]$/, bits: bitsOf('command') },
    { text: /^[()*]$/, bits: bitsOf('ldap') },
    { text: /^(?:\r\n|\r|\n)$/, bits: bitsOf('header', 'log', 'mail') },
    { text: /^(?::\/\/|\/\/|https?:\/\/|:)$/, bits: bitsOf('redirect', 'url') },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/methods.js






/** What a character taken out of a text, or escaped in it, makes harmless. */
const methods_removals = [
    { text: /^['"]$/, bits: bitsOf('sql', 'xpath', 'code') },
    { text: /^</, bits: bitsOf('html', 'xml') },
    { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: bitsOf('path', 'archive') },
    { text: /^(?:\r\n|\n|\r)$/, bits: bitsOf('log', 'header', 'mail') },
    { text: /^[()*]$/, bits: bitsOf('ldap') },
];
const models_methods_replaced = (call, machine) => {
    const from = value_textOf(call.positional[0]?.value);
    const to = value_textOf(call.positional[1]?.value);
    const value = reshaped(text => (from === undefined || to === undefined ? undefined : text.replaceAll(from, to)))(call, machine);
    if (value === undefined || from === undefined || to === undefined || to === from)
        return value;
    const bits = methods_removals.reduce((all, removal) => all | (removal.text.test(from) && !removal.text.test(to) ? removal.bits : 0), 0);
    return bits === 0 ? value : value_cleaned({ ...value, taints: call.receiver === undefined ? [] : passing_allTaints(call) }, bits);
};
const trim = (text) => text.trim();
const stripped = reshaped((text, call) => (call.positional.length === 0 ? trim(text) : undefined));
const split = (call, machine) => {
    const [, most] = call.positional;
    return most === undefined
        ? splitText(call, machine)
        : splitText({
            ...call,
            receiver: call.receiver && { ...call.receiver, value: { ...call.receiver.value, known: undefined } },
        }, machine);
};
const inserted = adds((items, [at, value]) => {
    const index = at === undefined ? undefined : knownOf(at);
    return typeof index === 'number' && value !== undefined
        ? items.toSpliced(index, 0, value)
        : [...items, ...(value === undefined ? [] : [value])];
}, 1);
/** What is under a key; what is given is put there first where nothing is. */
const defaulted = (call, machine) => {
    const { receiver, frame } = call;
    const [key, given] = call.positional;
    const found = receiver === undefined ? [] : contentsOf(receiver.value).flatMap(all => readKey(all, knownOf(key?.value)) ?? []);
    if (receiver === undefined || key === undefined || given === undefined || found.length > 0)
        return lookedUp(call, machine);
    writeKey(machine.store, cellsFor(receiver.node, receiver.value, frame, machine), key.value, given.value);
    return given.value;
};
/** The first that was put into it, which is then gone. */
const firstTaken = (call, machine) => popped({ ...call, positional: [{ node: call.node, value: knownValue(0) }] }, machine);
/** Only a call of a method of a container that is known; the words mean other things too. */
const methods_ofContainer = (result) => (call, machine) => call.receiver?.value.cells === undefined ? undefined : result(call, machine);
/** Methods of texts and containers. */
const methods = [
    ...gives(reshaped(text => text.toLowerCase()), '.lower', '.casefold'),
    ...gives(reshaped(text => text.toUpperCase()), '.upper'),
    ...gives(stripped, '.strip'),
    ...gives(reshaped((text, call) => (call.positional.length === 0 ? text.trimStart() : undefined)), '.lstrip'),
    ...gives(reshaped((text, call) => (call.positional.length === 0 ? text.trimEnd() : undefined)), '.rstrip'),
    ...gives(reshaped(text => text), '.encode', '.decode', '.expandtabs', '.__str__', '.as_posix', '.tobytes'),
    ...gives(reshaped(), '.title', '.capitalize', '.swapcase', '.zfill', '.ljust', '.rjust', '.center', '.translate', '.removeprefix', '.removesuffix', '.geturl', '.getvalue', '.read', '.readline', '.group', '.expandtabs', '.unwrap'),
    ...gives(models_methods_replaced, '.replace'),
    ...gives(text_formatted, '.format'),
    ...gives(text_joined, '.join'),
    ...gives(split, '.split', '.rsplit'),
    ...gives(splitText, '.splitlines', '.partition', '.rpartition', '.readlines', '.groups'),
    ...gives(askedOf((text, given) => text.startsWith(given)), '.startswith'),
    ...gives(askedOf((text, given) => text.endsWith(given)), '.endswith'),
    ...gives(askedOf((text, given) => text.indexOf(given)), '.find', '.index'),
    ...gives(askedOf((text, given) => text.split(given).length - 1), '.count'),
    ...gives(passing_harmless, '.isdigit', '.isalpha', '.isalnum', '.isnumeric', '.isdecimal', '.isidentifier', '.isspace', '.rfind', '.rindex', '.exists', '.is_file', '.is_dir', '.is_relative_to', '.total_seconds', '.timestamp', '.hexdigest', '.digest', '.fileno', '.bit_length', '.fullmatch'),
    ...gives(methods_ofContainer(adds((items, given) => [...items, ...given])), '.append', '.appendleft', '.add', '.put', '.put_nowait', '.push'),
    ...gives(adds((items, given) => [...items, ...given]), '.append', '.add', '.write', '.writelines', '.attach', '.put', '.feed'),
    ...gives(inserted, '.insert'),
    ...gives(extended, '.extend', '.extendleft'),
    ...gives(updated, '.update', '.read_dict'),
    ...gives(popped, '.pop'),
    ...gives(firstTaken, '.popleft', 'queue.Queue().get', 'queue.Queue().get_nowait', 'queue.SimpleQueue().get'),
    ...gives(methods_ofContainer(popped), 'queue.LifoQueue().get', 'queue.LifoQueue().get_nowait'),
    ...gives(methods_ofContainer(emptied), '.clear'),
    ...gives(methods_ofContainer(removedValue), '.remove'),
    ...gives(methods_ofContainer(reversedItems), '.reverse'),
    ...gives(lookedUp, '.get', '.getlist', '.getall', '.getone', '.get_list', '.getfirst', '.getvalue', '.get_all'),
    ...gives(defaulted, '.setdefault'),
    ...gives(keysOf, '.keys'),
    ...gives(allValues, '.values'),
    ...gives(pairsOf, '.items', '.iteritems', '.lists'),
    ...gives(copied, '.copy', '.to_dict', '.most_common'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/objects.js








/** A feature that lets a parser of the standard library read other files. */
const externalFeature = /feature_external_[gp]es$|features\/external-(?:general|parameter)-entities$/;
const featureSet = (call, machine) => {
    const { receiver, positional, frame } = call;
    const [feature, state] = positional;
    const name = value_textOf(feature?.value) ?? feature?.value.name ?? '';
    if (receiver === undefined || state === undefined || !externalFeature.test(name))
        return constant;
    const isOn = knownOf(state.value) !== false && knownOf(state.value) !== 0;
    writeKey(machine.store, cellsFor(receiver.node, receiver.value, frame, machine), knownValue('@entities'), knownValue(isOn));
    return constant;
};
/** Flags of lxml: what the caller says of entities, networks and document types. */
function lxmlParser(call) {
    const flag = (name) => {
        const value = call.keywords.get(name)?.value;
        return value === undefined ? undefined : knownOf(value);
    };
    const entities = flag('resolve_entities');
    const isOn = entities === true ||
        (entities === undefined &&
            (flag('no_network') === false || flag('load_dtd') === true || flag('dtd_validation') === true));
    const said = isOn ? true : entities === false || entities === 'internal' ? false : undefined;
    return {
        ...containerValue({
            type: 'object',
            members: new Map(said === undefined ? [] : [['@entities', knownValue(said)]]),
        }),
        name: 'lxml.etree.XMLParser()',
    };
}
const sax = () => ({
    ...containerValue({ type: 'object', members: new Map([['@entities', knownValue(false)]]) }),
    name: 'xml.sax.make_parser()',
});
/** A method of a path that gives a path. */
const ofPath = (bits) => call => call.receiver?.value.name?.startsWith('pathlib.') === true
    ? value_cleaned({ taints: passing_allTaints(call), constant: false, name: 'pathlib.Path()' }, bits)
    : undefined;
/** Raises for a path that is not inside: what runs behind it has one that is. */
const objects_relative = (call, machine) => {
    if (call.receiver?.value.name?.startsWith('pathlib.') !== true)
        return undefined;
    machine.refine(call.node, true, call.frame);
    return value_cleaned({ taints: passing_allTaints(call), constant: false, name: 'pathlib.Path()' }, bitsOf('path'));
};
/** What stands in a file is not what its name is. */
const fileRead = call => call.receiver?.value.name?.startsWith('pathlib.') === true
    ? { taints: [], constant: false, name: 'open().read()' }
    : undefined;
/** `super()`: the methods of the classes that it extends, as of this object. */
const objects_parent = ({ frame: { self, owner } }) => {
    if (self === undefined || owner === undefined)
        return constant;
    const members = new Map();
    const stack = owner.bases.flatMap(base => base.callables ?? []).toReversed();
    for (let base = stack.pop(), left = 32; base !== undefined && left > 0; base = stack.pop(), left--) {
        if (base.kind !== 'class')
            continue;
        const of = base;
        for (const [name, member] of of.members.contents?.members ?? [])
            if (!members.has(name))
                members.set(name, {
                    ...member,
                    callables: member.callables?.map(one => (one.kind === 'function' ? { ...one, self, owner: of } : one)),
                });
        stack.push(...of.bases.flatMap(more => more.callables ?? []).toReversed());
    }
    return containerValue({ type: 'object', members });
};
/** `Template('$a').substitute(a=…)`. */
const objects_substituted = ({ receiver, positional, keywords }) => {
    if (receiver === undefined)
        return undefined;
    const text = value_textOf(receiver.value) ?? receiver.value.pieces ?? '';
    const given = [...positional, ...keywords.values()].map(({ value }) => ({
        ...value,
        known: undefined,
        pieces: undefined,
    }));
    const pattern = {
        taints: contents_deepTaints(receiver.value),
        constant: receiver.value.constant,
        pieces: text.replaceAll(/\$\{?\w+\}?/g, ' '),
    };
    return compose([pattern, ...given], contents_deepTaints);
};
/** A match: parts of the text, for sure where the pattern takes anything. */
const matched = (call, machine) => {
    const { name, positional, receiver } = call;
    const isCompiled = name.startsWith('re.compile()');
    const pattern = isCompiled ? receiver?.value.pieces : value_textOf(positional[0]?.value);
    const text = positional[isCompiled ? 0 : 1]?.value;
    if (text === undefined || !/\(\??[^)]*(?:\.[*+]|\[\^|\\S)/.test(pattern ?? ''))
        return call_passed(call, machine);
    return { taints: contents_deepTaints(text), constant: text.constant, name: `${name}()` };
};
/** Objects whose state or kind matters to what is done with them. */
const objects_objects = [
    ...gives(featureSet, '.setFeature'),
    ...gives(objects_parent, 'super'),
    ...gives(({ name, positional: [text] }) => text && { ...text.value, name: `${name}()` }, 'string.Template'),
    ...gives(objects_substituted, ...tables_under('string.Template().', 'substitute', 'safe_substitute')),
    ...gives(lxmlParser, 'lxml.etree.XMLParser', 'lxml.etree.ETCompatXMLParser', 'lxml.etree.XMLTreeBuilder', 'lxml.etree.HTMLParser'),
    ...gives(sax, 'xml.sax.make_parser', 'xml.sax.expatreader.create_parser'),
    ...gives(ofPath(0), '.joinpath', '.with_suffix', '.expanduser', '.with_stem'),
    ...gives(ofPath(bitsOf('path')), '.with_name'),
    ...gives(ofPath(states.resolved), '.resolve', '.absolute'),
    ...gives(objects_relative, '.relative_to'),
    ...gives(fileRead, '.read_text', '.read_bytes', '.iterdir', '.stat'),
    ...gives(call => ({ taints: [], constant: false, name: `${call.name}()` }), 'open', 'codecs.open', 'aiofiles.open', 'gzip.open', 'os.open', 'tarfile.open', 'zipfile.ZipFile'),
    // What a query, a command or another machine answers is not what it was asked.
    ...gives(() => ({ taints: [], constant: false, name: 'subprocess.run()' }), 'subprocess.run', 'subprocess.Popen', 'subprocess.check_output', 'subprocess.call', 'subprocess.check_call', 'os.system', 'os.popen', 'subprocess.getoutput'),
    ...gives(call => ({ taints: [], constant: false, name: `${call.name}()` }), '.execute', '.fetchone', '.fetchall', '.fetchmany', '.search_s', 'os.listdir', 'os.path.exists'),
    ...gives(call => ({
        taints: passing_allTaints(call),
        constant: false,
        name: 're.compile()',
        pieces: value_textOf(call.positional[0]?.value),
    }), 're.compile'),
    ...gives(matched, 're.match', 're.search', 're.fullmatch', 're.compile().match', 're.compile().search', 're.compile().fullmatch'),
    ...gives(resolves, 'os.path.realpath'),
    ...gives(cleans(0), 'os.path.expanduser'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/random.js

/** The functions of the module `random`, and their like in NumPy: predictable from what they gave before. */
const models_random_predictable = [
    'random',
    'randint',
    'randrange',
    'choice',
    'choices',
    'sample',
    'uniform',
    'triangular',
    'getrandbits',
    'randbytes',
    'betavariate',
    'binomialvariate',
    'expovariate',
    'gammavariate',
    'gauss',
    'lognormvariate',
    'normalvariate',
    'vonmisesvariate',
    'paretovariate',
    'weibullvariate',
    'shuffle',
];
const ofNumpy = [
    'rand',
    'randn',
    'randint',
    'random',
    'random_sample',
    'choice',
    'bytes',
    'integers',
    'uniform',
    'normal',
];
const random_names = [
    ...models_random_predictable.flatMap(name => [`random.${name}`, `random.Random().${name}`]),
    ...ofNumpy.flatMap(name => tables_under('numpy.random.', name, `RandomState().${name}`, `default_rng().${name}`)),
];
/** Shuffling is a game unless what is shuffled is a secret. */
const drawn = (call, machine) => {
    const at = call.node.op === 'call' ? call.node.callee : call.node;
    const random = machine.taint('random', at, call.frame);
    const given = [...call.positional, ...call.keywords.values()];
    return {
        taints: [...given.flatMap(one => one.value.taints).slice(0, 4), random],
        constant: given.every(one => one.value.constant),
        name: `${call.name}()`,
    };
};
const guessed = {
    rule: 'python-weak-random',
    severity: 'note',
    says: call => `\`${call.name}\` can be predicted; whatever must not be guessed needs \`secrets\``,
};
/** Generators whose next value can be computed. `random.SystemRandom` and `secrets` are not among them. */
const random_randomness = [...gives(drawn, ...random_names), ...checks(guessed, ...random_names, 'uuid.uuid1')];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/address.js



/** A host, or a path from the root: what is put behind it does not change where it leads. */
const address_ownHost = /^(?:https?:\/\/[\w.:-]+[/?#]|\/[^/\\\s]|\?)/;
const address_redirect = sinkOf('python-open-redirect', 'redirect', [0, 'location', 'url', 'to', 'redirect_to'], 'without a check of where it leads', {
    severity: { request: 'error' },
    prefix: address_ownHost,
    // The address of the request itself leads back here.
    weak: /(?:^|\.)(?:get_full_path|build_absolute_uri|get_host|full_path|path_info|host|host_url|base_url|url_root|url|uri|META)$|request\.path$|^self\.request\.query$/,
});
const address_url = sinkOf('python-server-side-request-forgery', 'url', [0, 'url', 'host', 'fullurl'], 'without a list of hosts that are allowed', { prefix: address_ownHost, severity: { request: 'error', local: 'note' } });
/** Readers of addresses that read files too. */
const anyScheme = {
    ...address_url,
    rule: 'python-any-scheme',
    lacks: 'and so may read a file',
    prefix: /^https?:/,
    severity: { local: 'note', remote: 'note', parameter: 'note' },
    otherwise: 'note',
    accepts: value => contents_deepTaints(value).every(taint => taint.origin !== 'request'),
};
const address_verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const address_clients = [
    'requests',
    'httpx',
    'requests.Session()',
    'requests.session()',
    'httpx.Client()',
    'httpx.AsyncClient()',
    'aiohttp.ClientSession()',
    'urllib3.PoolManager()',
    'treq',
    'grequests',
];
/** Where browsers are sent, and where the program itself goes. */
const addressSinks = [
    ...guardsAgainst(address_redirect, 'flask.redirect', 'werkzeug.utils.redirect', 'django.shortcuts.redirect', 'django.http.HttpResponseRedirect', 'django.http.HttpResponsePermanentRedirect', 'fastapi.responses.RedirectResponse', 'aiohttp.web.HTTPFound', 'aiohttp.web.HTTPSeeOther', 'aiohttp.web.HTTPTemporaryRedirect', 'aiohttp.web.HTTPMovedPermanently', 'bottle.redirect', 'sanic.response.redirect', 'sanic.redirect', 'falcon.HTTPFound', 'falcon.HTTPSeeOther', 'falcon.HTTPMovedPermanently', 'pyramid.httpexceptions.HTTPFound', 'pyramid.httpexceptions.HTTPSeeOther', 'self.redirect', 'cherrypy.HTTPRedirect', 'fastapi.RedirectResponse', 'web.seeother', 'webob.exc.HTTPFound'),
    ...guardsAgainst({
        ...address_redirect,
        places: [1],
        when: call => value_textOf(call.positional[0]?.value)?.toLowerCase() === 'location',
    }, '.headers.add', '.headers.set', '.set_header', '.add_header'),
    ...address_clients.flatMap(client => guardsAgainst(address_url, ...address_verbs.map(verb => `${client}.${verb}`))),
    ...address_clients.flatMap(client => guardsAgainst({ ...address_url, places: [1, 'url'] }, `${client}.request`, `${client}.stream`)),
    ...guardsAgainst(address_url, 'urllib.request.urlopen', 'urllib.request.urlretrieve', 'urllib.request.Request', 'urllib.urlretrieve', 'http.client.HTTPConnection', 'http.client.HTTPSConnection', 'httplib.HTTPConnection', 'httplib.HTTPSConnection', 'httplib2.Http().request', 'urllib.request.build_opener().open', 'urllib.request.URLopener().open', 'websockets.connect', 'websocket.create_connection', 'playwright.goto', '.urlopen', 'feedparser.parse', 'pandas.read_json', 'wget.download'),
    ...guardsAgainst(anyScheme, 'urllib.request.urlopen', 'urllib.request.urlretrieve', 'urllib.urlretrieve', ...['URLopener', 'FancyURLopener', 'OpenerDirector', 'build_opener'].flatMap(name => ['open', 'retrieve'].map(method => `urllib.request.${name}().${method}`))),
    ...guardsAgainst({ ...address_url, places: [1] }, 'pycurl.Curl().setopt'),
];
/** What is assigned to. */
const assignedAddresses = new Map([
    ['.headers[].location', [address_redirect]],
    ['.Location', [address_redirect]],
    ['.location', [address_redirect]],
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/data.js



const unsafe = sinkOf('python-unsafe-deserialisation', 'deserialisation', [0, 'data', 'file', 'filename', 'f', 's'], 'in a format that can run code', {
    severity: { request: 'error', local: 'note', remote: 'warning', parameter: 'note' },
    otherwise: 'note',
});
const safeLoaders = /(?:^|\.)(?:C?SafeLoader|C?BaseLoader)$/;
/** A loader of YAML that makes any object; without one, the old default did. */
function loadsAnything(call) {
    const loader = (call.keywords.get('Loader') ?? call.positional[1])?.value;
    return loader === undefined || !safeLoaders.test(loader.name ?? '');
}
const numpyPickle = (call) => knownOf(call.keywords.get('allow_pickle')?.value) === true;
const torchPickle = (call) => knownOf(call.keywords.get('weights_only')?.value) !== true;
/** Formats that make objects, and so run code. */
const deserialisationSinks = [
    ...guardsAgainst(unsafe, ...['pickle', 'dill', 'cloudpickle', 'marshal', 'jsonpickle', '_pickle'].flatMap(module => tables_under(`${module}.`, 'load', 'loads')), 'pickle.Unpickler', 'dill.Unpickler', 'jsonpickle.decode', 'jsonpickle.unpickler.decode', 'shelve.open', 'joblib.load', 'sklearn.externals.joblib.load', 'pandas.read_pickle', 'yaml.unsafe_load', 'yaml.unsafe_load_all', 'yaml.full_load', 'yaml.full_load_all', 'numpy.lib.format.read_array', 'rpyc.core.brine.load', 'jsonpickle.loads', 'keras.models.load_model', 'tensorflow.keras.models.load_model'),
    ...guardsAgainst({ ...unsafe, when: loadsAnything }, 'yaml.load', 'yaml.load_all'),
    ...guardsAgainst({ ...unsafe, when: numpyPickle }, 'numpy.load'),
    ...guardsAgainst({ ...unsafe, when: torchPickle }, 'torch.load'),
];
/** Whether a parser of XML resolves external entities; `undefined` when its library decides. */
function resolvesEntities(parser) {
    for (const { members } of parser === undefined ? [] : contentsOf(parser)) {
        const flag = members.get('@entities');
        if (flag !== undefined)
            return knownOf(flag) !== false;
    }
    return undefined;
}
const xml = sinkOf('python-xml-external-entities', 'xml', [0, 'source', 'text', 'string', 'file', 'xml'], 'with external entities switched on', {
    severity: { request: 'error', local: 'note', remote: 'warning', parameter: 'warning' },
    otherwise: 'warning',
});
const parserOf = ({ positional, keywords }) => (keywords.get('parser') ?? positional[1])?.value;
const withParser = { ...xml, when: call => resolvesEntities(parserOf(call)) === true };
const ownParser = { ...xml, when: call => resolvesEntities(call.receiver?.value) === true };
const byDefault = {
    ...xml,
    lacks: 'with a parser that may resolve external entities',
    severity: { request: 'note' },
    when: call => resolvesEntities(parserOf(call)) === undefined,
};
const expansion = sinkOf('python-xml-entity-expansion', 'xml', [0, 'source', 'text', 'string'], 'with a parser that expands entities without limit', { severity: { request: 'note', local: 'note', remote: 'note', parameter: 'note' }, otherwise: 'note' });
const lxml = tables_under('lxml.etree.', 'parse', 'fromstring', 'XML', 'HTML', 'iterparse', 'fromstringlist', 'XMLID');
const standard = [
    ...tables_under('xml.etree.ElementTree.', 'parse', 'fromstring', 'XML', 'iterparse', 'fromstringlist'),
    ...tables_under('xml.dom.minidom.', 'parse', 'parseString'),
    ...tables_under('xml.dom.pulldom.', 'parse', 'parseString'),
    ...tables_under('xml.sax.', 'parse', 'parseString'),
];
/** XML that is parsed. */
const xmlSinks = [
    ...guardsAgainst(withParser, ...lxml, ...standard),
    ...guardsAgainst({ ...byDefault, otherwise: 'note' }, ...lxml.filter(name => !name.endsWith('HTML'))),
    ...guardsAgainst({ ...expansion, when: call => resolvesEntities(parserOf(call)) === undefined }, ...standard),
    ...guardsAgainst(ownParser, '.parse', '.feed', '.Parse', '.ParseFile'),
];
const lacksEscape = 'without being escaped for the query';
const data_ldap = sinkOf('python-ldap-injection', 'ldap', [0, 1, 2, 'search_filter', 'search_base', 'filterstr', 'base', 'dn'], lacksEscape, { severity: { request: 'error', parameter: 'note' } });
const onlyLdap = {
    ...data_ldap,
    when: ({ receiver, name, positional, keywords }) => /ldap/i.test(name) ||
        /ldap|^(?:conn|connection)$/i.test(receiver?.node.op === 'name' ? receiver.node.name : '') ||
        keywords.has('search_filter') ||
        positional.some(given => /\(\w+=/.test(given.value.pieces ?? '')),
};
/** Directories that are searched. */
const ldapSinks = [
    ...guardsAgainst(onlyLdap, '.search', 'ldap3.Connection().search', 'ldap.initialize().search'),
    ...guardsAgainst(data_ldap, '.search_s', '.search_st', '.search_ext', '.search_ext_s', '.paged_search', '.paged_search_ext_s', '.simple_search', '.search_async', ...tables_under('ldap.initialize().', 'search_s', 'search_ext', 'search_ext_s', 'search_st'), 'ldap3.Connection().extend.standard.paged_search'),
];
const data_xpath = sinkOf('python-xpath-injection', 'xpath', [0, 'path', 'xpath', 'match', '_path'], lacksEscape, {
    severity: { request: 'error', parameter: 'note' },
});
/** `find` is a method of texts too: a query has slashes or brackets. */
const maybeXpath = {
    ...data_xpath,
    severity: { request: 'error' },
    when: ({ positional, receiver }) => /[/[@]/.test(positional[0]?.value.pieces ?? '') &&
        contents_deepTaints(receiver?.value ?? { taints: [], constant: true }).length === 0,
};
/** XML that is searched. */
const xpathSinks = [
    ...guardsAgainst(data_xpath, '.xpath', 'lxml.etree.XPath', 'lxml.etree.ETXPath', 'lxml.etree.XPathEvaluator()', 'lxml.etree.XPathDocumentEvaluator()'),
    ...guardsAgainst({ ...data_xpath, places: [1, 'path'] }, 'elementpath.select', 'elementpath.iter_select', 'elementpath.Selector', 'xpath.find', 'libxml2.xpathEval'),
    ...guardsAgainst({ ...data_xpath, places: [0, 'path'] }, 'elementpath.Selector', '.xpathEval'),
    ...guardsAgainst(maybeXpath, '.find', '.findall', '.iterfind', '.findtext', '.iterfind', '.selectNodes'),
];
const regex = sinkOf('python-regular-expression-injection', 'regex', [0, 'pattern'], 'as a pattern', {
    severity: { request: 'warning' },
});
/** Patterns. */
const regexSinks = guardsAgainst(regex, ...tables_under('re.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'subn', 'split'));

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/dynamic.js

const member = sinkOf('python-dynamic-member', 'choice', [1], 'without a list of what is allowed', {
    severity: { request: 'note' },
});
const dynamic_format = sinkOf('python-format-string', 'format', ['self'], 'as a format', {
    severity: { request: 'warning' },
});
const cell = sinkOf('python-spreadsheet-injection', 'format', [0], 'without its formulas being disarmed', {
    severity: { request: 'note' },
});
const dynamic_markup = sinkOf('python-xml-injection', 'xml', ['twiml'], 'without escaping', {
    severity: { request: 'error', parameter: 'note' },
    composed: 'note',
});
const dynamic_library = sinkOf('python-library-from-outside', 'code', [0, 'name'], 'without a list of what is allowed');
const number = sinkOf('python-not-a-number', 'number', [0], 'which takes `nan` for a number', {
    severity: { request: 'note' },
});
const wait = sinkOf('python-wait-from-outside', 'number', [0, 'secs', 'delay'], 'without a limit', {
    severity: { request: 'note' },
});
const variable = sinkOf('python-environment-from-outside', 'command', [0, 1], 'as a setting of the process', {
    severity: { request: 'warning' },
});
/** Members, formats, cells, libraries, numbers and settings that somebody else chooses. */
const dynamicSinks = [
    ...guardsAgainst(member, 'getattr', 'setattr', 'delattr', 'operator.attrgetter', 'operator.methodcaller'),
    ...guardsAgainst(dynamic_format, '.format', '.format_map'),
    ...guardsAgainst({ ...dynamic_format, places: [0] }, 'string.Formatter().format', 'string.Formatter().vformat'),
    ...['csv.writer()', 'csv.DictWriter()', 'unicodecsv.writer()'].flatMap(writer => guardsAgainst(cell, ...tables_under(`${writer}.`, 'writerow', 'writerows'))),
    ...guardsAgainst(dynamic_markup, '.calls.create'),
    ...guardsAgainst(dynamic_library, ...tables_under('ctypes.', 'CDLL', 'PyDLL', 'WinDLL', 'OleDLL', 'cdll.LoadLibrary', 'windll.LoadLibrary')),
    ...guardsAgainst(number, 'float', 'complex'),
    ...guardsAgainst(wait, 'time.sleep', 'asyncio.sleep', 'gevent.sleep'),
    ...guardsAgainst(variable, 'os.putenv', 'os.environ.update', 'os.environ.setdefault'),
];
/** What is assigned to. */
const assignedSettings = new Map([['os.environ[]', [variable]]]);

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/path.js

const sinks_path_lacks = 'without a check of where it leads';
const path = sinkOf('python-path-traversal', 'path', [0, 'file', 'path', 'filename', 'src', 'name', 'path_or_file', 'filename_or_fp', 'directory'], sinks_path_lacks, {
    severity: { request: 'error', local: 'note' },
});
/** A probe gives nothing away but whether something is there. */
const probe = { ...path, severity: { request: 'warning' } };
const twoPaths = { ...path, places: [0, 1, 'src', 'dst', 'source', 'target'] };
/** A method of something that is a path. */
const path_ownPath = {
    ...path,
    places: ['self'],
    when: call => call.receiver?.value.name?.startsWith('pathlib.') === true,
};
const archive = sinkOf('python-archive-extraction', 'archive', ['self'], 'without a check of the names inside', {
    severity: { request: 'error' },
});
/** Files that are opened, changed or looked for. */
const path_pathSinks = [
    ...guardsAgainst(path, 'open', 'file', 'codecs.open', 'os.open', 'os.remove', 'os.unlink', 'os.rmdir', 'os.removedirs', 'os.mkdir', 'os.makedirs', 'os.listdir', 'os.scandir', 'os.walk', 'os.chmod', 'os.chown', 'os.truncate', 'os.readlink', 'os.chdir', 'shutil.rmtree', 'zipfile.ZipFile', 'tarfile.open', 'tarfile.TarFile', 'gzip.open', 'bz2.open', 'lzma.open', 'aiofiles.open', 'anyio.open_file', 'flask.send_file', 'fastapi.responses.FileResponse', 'aiohttp.web.FileResponse', 'sanic.response.file', 'sanic.file', 'linecache.getlines', 'linecache.getline', 'numpy.load', 'pandas.read_csv', 'pandas.read_excel', 'fileinput.FileInput', 'django.http.FileResponse', 'tempfile.NamedTemporaryFile', 'mmap.mmap', 'dbm.open', 'sqlite3.connect', 'PIL.Image.open'),
    ...guardsAgainst({ ...path, places: [0, 'directory'] }, 'flask.send_from_directory'),
    ...guardsAgainst({ ...path, places: [1, 'root'] }, 'bottle.static_file'),
    ...guardsAgainst(twoPaths, 'os.rename', 'os.replace', 'os.renames', 'os.link', 'os.symlink', 'shutil.copy', 'shutil.copy2', 'shutil.copyfile', 'shutil.copytree', 'shutil.move', 'shutil.make_archive', 'shutil.unpack_archive'),
    ...guardsAgainst(probe, 'os.path.exists', 'os.path.isfile', 'os.path.isdir', 'os.path.islink', 'os.path.getsize', 'os.path.getmtime', 'os.stat', 'os.lstat', 'os.access', 'glob.glob', 'glob.iglob'),
    ...guardsAgainst({ ...path, places: [0, 'dst'] }, '@request.files[].save', '@request.files.get().save', '@request.FILES[].save'),
    ...guardsAgainst(path_ownPath, ...[
        'open',
        'read_text',
        'read_bytes',
        'write_text',
        'write_bytes',
        'unlink',
        'rmdir',
        'mkdir',
        'touch',
        'chmod',
        'iterdir',
        'glob',
        'rglob',
        'exists',
        'is_file',
        'is_dir',
        'stat',
    ].map(name => `.${name}`)),
    ...guardsAgainst({ ...path_ownPath, places: ['self', 0] }, '.rename', '.symlink_to', '.hardlink_to'),
    ...guardsAgainst(archive, '.extractall'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/sql.js


/** How a statement of SQL begins. */
const sql_sqlText = /^[\s("']*(?:select|insert|update|delete|replace|create|drop|alter|truncate|merge|with|call|exec|grant|revoke|pragma|union|copy|explain|values|show|set|where|order|from|and|or|begin|declare)\b/i;
const sinks_sql_lacks = 'without being bound as a parameter';
/** A statement, or a part of one, whatever it looks like. */
const sql_statement = sinkOf('python-sql-injection', 'sql', [0, 'sql', 'query', 'statement', 'operation'], sinks_sql_lacks, {
    severity: { request: 'error', local: 'warning', remote: 'note', parameter: 'note' },
    composed: 'note',
});
const sql_sql = { ...sql_statement, pieces: sql_sqlText };
/** Methods whose name means other things too: only for text that begins like SQL. */
const maybe = {
    ...sql_sql,
    when: call => call.receiver !== undefined &&
        !/^(?:requests|httpx|aiohttp|re|os|self\.client)\b/.test(call.receiver.value.name ?? ''),
};
const onlySql = { ...maybe, severity: { request: 'error', local: 'note', parameter: 'note' }, needsPieces: true };
/** A part of a statement that is given as text to a builder of queries. */
const clause = {
    ...sql_sql,
    pieces: /[=<>]|\blike\b|\bin\s*\(|^\s*$/i,
    needsPieces: true,
    severity: { request: 'error', parameter: 'note' },
    when: call => call.positional[0]?.value.composed === true,
};
/** A list or map of parts of a statement: all of them. */
const inside = (value) => anyOf(contentsOf(value).flatMap(partsOf)) ?? value;
const isSqlalchemy = (call) => /^(?:db|sa|sqlalchemy)$/.test(textOfReceiver(call.receiver?.node)) || /sqlalchemy/i.test(call.name);
const documents = sinkOf('python-nosql-injection', 'nosql', [0, 'filter'], 'without being compared as a plain value', { severity: { request: 'error' } });
/** Parts of a request that are texts whatever the sender does: no operator of the store can be in them. */
const sql_texts = /\.(?:args|form|values|cookies|headers|view_args|GET|POST|COOKIES|META|query|forms|params|match_info|path_params)$/;
const sql_isText = (value) => contents_deepTaints(value).every(taint => sql_texts.test(taint.source));
const sql_nosql = {
    ...documents,
    part: value => {
        const [contents, ...more] = contentsOf(value);
        if (contents?.type !== 'map' || more.length > 0)
            return value;
        const open = [...contents.members].filter(([key, member]) => key.startsWith('$') || !sql_isText(member));
        return anyOf([...open.map(([, member]) => member), ...(contents.rest === undefined ? [] : [contents.rest])]);
    },
    when: call => /(?:^|\.)(?:pymongo|motor|flask_pymongo|mongoengine)\b|mongo|collection|\bdb\b/i.test(`${call.name} ${textOfReceiver(call.receiver?.node)}`),
};
function textOfReceiver(node) {
    return node === undefined ? '' : (node.name ?? '');
}
/** Statements of SQL, and queries of document stores. */
const sql_sqlSinks = [
    ...guardsAgainst(sql_sql, 'sqlalchemy.text', 'sqlalchemy.sql.text', 'sqlalchemy.sql.expression.text', 'sqlalchemy.literal_column', 'sqlalchemy.sql.literal_column', 'sqlalchemy.sql.expression.literal_column', 'django.db.models.expressions.RawSQL', 'django.db.models.RawSQL', 'pandas.read_sql', 'pandas.read_sql_query', 'sqlalchemy.DDL', 'sqlalchemy.schema.DDL', 'peewee.SQL', 'psycopg2.sql.SQL'),
    ...guardsAgainst(sql_sql, '.execute', '.executemany', '.executescript', '.exec_driver_sql', '.execute_sql', '.mogrify', '.raw_query', '.from_statement', '.execute_query', '.execute_async', '.callproc'),
    ...guardsAgainst(onlySql, '.raw', '.run', '.fetchrow', '.fetchval', '.fetch_all', '.fetch_one', '.run_query', '.read_sql', '.copy_expert', '.prepare', '.fetch', '.query', '.scalar', '.scalars', '.session_execute', '.order_by', '.filter_by_sql', '.having'),
    ...guardsAgainst({ ...sql_statement, part: inside, places: ['where', 'select', 'tables', 'order_by', 0] }, '.objects.extra', '.extra'),
    ...guardsAgainst(sql_statement, '.objects.raw', '.raw_sql'),
    ...guardsAgainst({ ...sql_sql, when: isSqlalchemy }, '.text', '.literal_column'),
    ...guardsAgainst({ ...documents, places: ['ScanFilter', 'QueryFilter', 'FilterExpression', 'KeyConditionExpression'] }, '.scan', '.query'),
    ...guardsAgainst(sql_nosql, '.find', '.find_one', '.find_one_and_update', '.find_one_and_delete', '.delete_one', '.delete_many', '.update_one', '.update_many', '.count_documents', '.aggregate', '.distinct'),
    ...guardsAgainst(clause, '.filter', '.where', '.group_by', '.having'),
];

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sinks/web.js

const sinks_web_header = sinkOf('python-header-injection', 'header', [1, 'value'], 'without a check for line breaks', {
    severity: { request: 'warning' },
});
const web_log = sinkOf('python-log-injection', 'log', ['*'], 'without its line breaks taken out', {
    severity: { request: 'note' },
});
const web_trust = sinkOf('python-trust-boundary', 'trust', [0, 1], 'as if it were trusted', {
    severity: { request: 'warning' },
});
const web_mail = sinkOf('python-mail-injection', 'mail', [0, 2, 3, 'subject', 'to', 'recipient_list', 'from_email', 'recipients', 'sender'], 'without a check for line breaks', { severity: { request: 'note' } });
const mailHeader = { ...web_mail, severity: { request: 'warning' } };
const web_assignment = sinkOf('python-mass-assignment', 'assignment', ['**'], 'without a list of the fields that are allowed', { severity: { request: 'warning' } });
const loggers = [
    'logging',
    'logging.getLogger()',
    'flask.current_app.logger',
    'flask.Flask().logger',
    'loguru.logger',
    'structlog.get_logger()',
    'django.utils.log.request_logger',
];
const web_levels = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log', 'fatal'];
/** Headers, cookies, sessions, logs, mail and records. */
const web_webSinks = [
    ...guardsAgainst(sinks_web_header, '.set_header', '.add_header', '.headers.add', '.headers.set', '.append_header'),
    ...guardsAgainst({
        ...sinks_web_header,
        rule: 'python-cookie-injection',
        kind: 'header',
        places: [0, 1, 'key', 'value'],
        lacks: 'as part of a cookie',
        severity: { request: 'note' },
    }, '.set_cookie'),
    ...loggers.flatMap(logger => guardsAgainst(web_log, ...web_levels.map(level => `${logger}.${level}`))),
    ...guardsAgainst({
        ...web_log,
        when: call => /(?:^|\.)_?(?:logger|log|logging|LOG|LOGGER)$/.test(call.receiver?.node.op === 'name'
            ? call.receiver.node.name
            : call.receiver?.node.op === 'member'
                ? call.receiver.node.name
                : ''),
    }, ...web_levels.map(level => `.${level}`)),
    ...guardsAgainst(web_trust, '@session.update', '@session.setdefault', '@session.__setitem__'),
    ...guardsAgainst(web_mail, 'django.core.mail.send_mail', 'django.core.mail.EmailMessage', 'django.core.mail.EmailMultiAlternatives', 'flask_mail.Message', 'smtplib.SMTP().sendmail', 'smtplib.SMTP_SSL().sendmail'),
    ...guardsAgainst({
        ...web_assignment,
        when: call => call.keywords.get('**') !== undefined &&
            !/^(?:render|dict|print|format|url_for|redirect|flask|django\.shortcuts|logging)/.test(call.name),
    }, '.create', '.update_or_create', '.get_or_create', '.objects.create'),
];
/** What is assigned to. */
const assignedSinks = new Map([
    ['.headers[]', [{ ...sinks_web_header, severity: { request: 'warning' } }]],
    ['@session[]', [web_trust]],
    ...['MIMEText', 'MIMEMultipart', 'MIMEBase', 'EmailMessage', 'Message'].flatMap(name => ['subject', 'to', 'from', 'cc', 'bcc', 'reply-to', 'sender'].map(header => [`.${name}()[].${header}`, [mailHeader]])),
    ['.Set-Cookie', [{ ...sinks_web_header, severity: { request: 'warning' } }]],
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/models/sources.js

/** What a request carries that its sender chose, over the frameworks. */
const sources_requestParts = [
    // Flask, Quart and Werkzeug
    'args',
    'form',
    'values',
    'json',
    'data',
    'headers',
    'cookies',
    'files',
    'query_string',
    'path',
    'full_path',
    'url',
    'base_url',
    'url_root',
    'host',
    'host_url',
    'referrer',
    'user_agent',
    'view_args',
    'stream',
    'environ',
    'get_json',
    'get_data',
    'authorization',
    'mimetype',
    'content_type',
    'access_route',
    'input_stream',
    'url_rule',
    'get_args',
    // Django and its REST framework
    'GET',
    'POST',
    'FILES',
    'META',
    'COOKIES',
    'REQUEST',
    'body',
    'path_info',
    'get_full_path',
    'get_host',
    'build_absolute_uri',
    'query_params',
    'content_params',
    'read',
    'readline',
    'readlines',
    // Starlette, aiohttp, Bottle, Tornado, Sanic, Falcon, Pyramid
    'path_params',
    'query',
    'match_info',
    'rel_url',
    'post',
    'text',
    'multipart',
    'params',
    'forms',
    'arguments',
    'query_arguments',
    'body_arguments',
    'uri',
    'remote_route',
    'auth',
    'raw_args',
    'get_param',
    'get_param_as_list',
    'media',
    'get_media',
    'bounded_stream',
    'get_header',
    'get_cookie_values',
    'matchdict',
    'json_body',
    'POST',
    'cookies',
    'query_args',
    'receive_text',
    'receive_json',
    'receive_bytes',
    'iter_text',
];
/** Dotted names that are data of somebody else, and whose. */
const models_sources_sources = new Map([
    ...sources_requestParts.map(part => [`${names_request}.${part}`, 'request']),
    ...[
        'argument',
        'arguments',
        'query_argument',
        'query_arguments',
        'body_argument',
        'body_arguments',
        'cookie',
        'secure_cookie',
    ].map(part => [`self.get_${part}`, 'request']),
    ['cgi.FieldStorage', 'request'],
    ['cherrypy.request.params', 'request'],
    ['flask_restful.reqparse.RequestParser().parse_args', 'request'],
    ['input', 'local'],
    ['raw_input', 'local'],
    ['sys.argv', 'local'],
    ['sys.stdin', 'local'],
    ['os.environ', 'local'],
    ['os.getenv', 'local'],
    ['fileinput.input', 'local'],
    ['click.prompt', 'local'],
    ['argparse.ArgumentParser().parse_args', 'local'],
    ['argparse.ArgumentParser().parse_known_args', 'local'],
    ['optparse.OptionParser().parse_args', 'local'],
    ['event.get', 'request'],
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/places.js
/** Folders above a file in which a module that it imports is looked for. */
const places_mostFolders = 6;
/** Names that are never the project's own: the most used of what Python brings and what the tables know. */
const places_foreign = new Set([
    'os',
    'sys',
    're',
    'json',
    'io',
    'abc',
    'ast',
    'base64',
    'collections',
    'contextlib',
    'copy',
    'datetime',
    'enum',
    'functools',
    'hashlib',
    'hmac',
    'html',
    'http',
    'importlib',
    'inspect',
    'itertools',
    'logging',
    'math',
    'operator',
    'pathlib',
    'pickle',
    'random',
    'secrets',
    'shlex',
    'shutil',
    'socket',
    'sqlite3',
    'ssl',
    'string',
    'struct',
    'subprocess',
    'tempfile',
    'threading',
    'time',
    'traceback',
    'typing',
    'unittest',
    'urllib',
    'uuid',
    'warnings',
    'weakref',
    'xml',
    'zipfile',
    'configparser',
    'platform',
    'asyncio',
    'dataclasses',
    'codecs',
    'types',
    'textwrap',
    'tarfile',
    '__future__',
    'typing_extensions',
    'flask',
    'django',
    'fastapi',
    'starlette',
    'aiohttp',
    'tornado',
    'bottle',
    'requests',
    'httpx',
    'sqlalchemy',
    'psycopg2',
    'yaml',
    'lxml',
    'jinja2',
    'ldap',
    'ldap3',
    'numpy',
    'pandas',
    'pytest',
    'werkzeug',
    'markupsafe',
    'cryptography',
    'Crypto',
    'elementpath',
    'six',
]);
/** The paths where a module of the project may be, best first. */
function places_placesOf(module, file) {
    const folders = file.split('/').slice(0, -1);
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module
        .slice(dots)
        .split('.')
        .filter(part => part !== '');
    if (dots > 0)
        return dots - 1 > folders.length ? [] : places_filesOf([...folders.slice(0, folders.length - (dots - 1)), ...parts]);
    const [first] = parts;
    if (first === undefined || places_foreign.has(first))
        return [];
    const above = Array.from({ length: Math.min(folders.length + 1, places_mostFolders) }, (_, i) => folders.slice(0, folders.length - i));
    return above.flatMap(folder => places_filesOf([...folder, ...parts]));
}
function places_filesOf(parts) {
    const path = parts.join('/');
    return path === '' ? [] : [`${path}.py`, `${path}/__init__.py`];
}

;// CONCATENATED MODULE: ./lib/scan/code/python/checks/settings.js


const whenFalse = (rule, message, severity = 'warning') => ({
    rule,
    severity,
    says: value => (knownOf(value) === false ? message : undefined),
});
const whenTrue = (rule, message, severity = 'warning') => ({
    rule,
    severity,
    says: value => (knownOf(value) === true ? message : undefined),
});
const whenStar = (rule, message) => ({
    rule,
    severity: 'note',
    says: value => value_textOf(value) === '*' || contentsOf(value).some(({ items }) => items?.some(item => value_textOf(item) === '*') === true)
        ? message
        : undefined,
});
/** Text, or texts in a list, of which one is like this. */
const whenLike = (rule, pattern, message, severity) => ({
    rule,
    severity,
    says: value => [value, ...contentsOf(value).flatMap(({ items }) => items ?? [])].some(one => pattern.test(value_textOf(one) ?? ''))
        ? message
        : undefined,
});
/** Not the default of a parameter, which only says what a caller may choose. */
const notDefault = (setting) => ({
    ...setting,
    says: (value, at, frame) => frame.file.source.slice(at.start, at.end).includes('=') ? undefined : setting.says(value, at, frame),
});
/** Only what is assigned to: keywords of calls are judged with the call. */
const assignedOnly = (setting) => notDefault({
    ...setting,
    says: (value, at, frame) => /=\s*$/.test(frame.file.source.slice(Math.max(0, at.start - 3), at.start))
        ? undefined
        : setting.says(value, at, frame),
});
/** Only a member of an object: `session.verify = False`. */
const settings_member = (setting) => ({
    ...setting,
    says: (value, at, frame) => frame.file.source.slice(at.start, at.end).includes('.') ? setting.says(value, at, frame) : undefined,
});
/** Only a key of the configuration or a name of a settings file. */
const ofConfig = (setting) => ({
    ...setting,
    says: (value, at, frame) => /config/i.test(frame.file.source.slice(frame.file.source.lastIndexOf('\n', at.start), at.end))
        ? setting.says(value, at, frame)
        : undefined,
});
const checks_settings_unchecked = 'the certificate of the other side is not checked';
const forgeable = 'requests that other sites cause are accepted';
const pickled = 'what is read this way can run code';
const settings_clear = 'the cookie is sent over unencrypted connections too';
/** By name: of variables, keys and members. */
const settings_settings = new Map([
    ['SESSION_COOKIE_SECURE', whenFalse('python-insecure-cookie', settings_clear)],
    ['CSRF_COOKIE_SECURE', whenFalse('python-insecure-cookie', settings_clear)],
    ['REMEMBER_COOKIE_SECURE', whenFalse('python-insecure-cookie', settings_clear)],
    [
        'SESSION_COOKIE_HTTPONLY',
        whenFalse('python-cookie-readable-by-scripts', 'the cookie is readable by scripts', 'note'),
    ],
    [
        'REMEMBER_COOKIE_HTTPONLY',
        whenFalse('python-cookie-readable-by-scripts', 'the cookie is readable by scripts', 'note'),
    ],
    [
        'SESSION_COOKIE_SAMESITE',
        {
            rule: 'python-cookie-sent-cross-site',
            severity: 'note',
            says: value => knownOf(value) === null || knownOf(value) === false || value_textOf(value)?.toLowerCase() === 'none'
                ? 'the cookie is sent with requests that other sites cause'
                : undefined,
        },
    ],
    ...['WTF_CSRF_ENABLED', 'WTF_CSRF_CHECK_DEFAULT'].map(name => [name, whenFalse('python-csrf-off', forgeable)]),
    ...['csrf', 'csrf_enabled', 'require_csrf', 'check_origin'].map(name => [name, notDefault(whenFalse('python-csrf-off', forgeable, 'note'))]),
    ['autoescape', assignedOnly(whenFalse('python-escaping-off', 'what templates print is not escaped'))],
    ['is_safe', whenTrue('python-unescaped-markup', 'what the filter gives is not escaped', 'note')],
    ['verify', settings_member(whenFalse('python-certificate-not-checked', checks_settings_unchecked))],
    ['verify_ssl', settings_member(whenFalse('python-certificate-not-checked', checks_settings_unchecked))],
    ['SECURE_SSL_REDIRECT', whenFalse('python-cleartext-transport', 'unencrypted requests are answered', 'note')],
    ['TESTING', ofConfig(whenTrue('python-debug-mode', 'errors are shown as in tests', 'note'))],
    ...['task_serializer', 'result_serializer', 'event_serializer', 'accept_content'].flatMap(name => [name, `CELERY_${name.toUpperCase()}`].map(key => [
        key,
        whenLike('python-unsafe-deserialisation', /^(?:application\/x-python-serialize|pickle)$/, pickled, 'note'),
    ])),
    ['SESSION_SERIALIZER', whenLike('python-unsafe-deserialisation', /\.PickleSerializer$/, pickled, 'warning')],
    [
        'PASSWORD_HASHERS',
        {
            rule: 'python-weak-password-hash',
            severity: 'warning',
            says: value => /\.(?:Unsalted)?(?:MD5|SHA1|Crypt)PasswordHasher$/.test(value_textOf(contentsOf(value)[0]?.items?.[0]) ?? '')
                ? 'passwords are hashed in a way that can be guessed by the billion'
                : undefined,
        },
    ],
    [
        'minimum_version',
        {
            rule: 'python-weak-tls-version',
            severity: 'warning',
            says: value => /\.(?:SSLv[23]|TLSv1|TLSv1_1)$/.test(value.name ?? '')
                ? 'a version of TLS is allowed that has been broken'
                : undefined,
        },
    ],
    ['CORS_ORIGIN_ALLOW_ALL', whenTrue('python-cors-any-origin', 'any site may read the answers')],
    ['CORS_ALLOW_ALL_ORIGINS', whenTrue('python-cors-any-origin', 'any site may read the answers')],
    ['Access-Control-Allow-Origin', whenStar('python-cors-any-origin', 'any site may read the answers')],
    ['ALLOWED_HOSTS', whenStar('python-any-host-allowed', 'requests for any host are answered')],
    ['DEBUG', whenTrue('python-debug-mode', 'debug mode lets whoever sees an error see inside', 'note')],
    [
        'debug',
        {
            rule: 'python-debug-mode',
            severity: 'note',
            says: (value, at, { file }) => knownOf(value) === true && /\bapp\.debug\s*=?/.test(file.source.slice(Math.max(0, at.start - 4), at.end))
                ? 'debug mode lets whoever sees an error run code'
                : undefined,
        },
    ],
    [
        'check_hostname',
        whenFalse('python-certificate-not-checked', 'the name in the certificate is not compared', 'note'),
    ],
    [
        'verify_mode',
        {
            rule: 'python-certificate-not-checked',
            severity: 'warning',
            says: value => value.name?.endsWith('.CERT_NONE') === true ? 'the certificate of the other side is not checked' : undefined,
        },
    ],
    [
        '_create_default_https_context',
        {
            rule: 'python-certificate-not-checked',
            severity: 'warning',
            says: value => value.name === 'ssl._create_unverified_context'
                ? 'the certificate of the other side is not checked'
                : undefined,
        },
    ],
]);

;// CONCATENATED MODULE: ./lib/scan/code/python/watch/compare.js



const compare_credential = 'python-hardcoded-credential';
const compare_secretNames = /(?:^|_)(?:signature|sig|hmac|mac|digest|token|csrf|password|passwd|secret|api_key|apikey|hash)$/i;
const digests = /(?:hmac\.(?:new|digest)\(\)|hashlib\.\w+\(\))(?:\.(?:hex)?digest(?:\(\))?)?$/;
/** `==` on what must be kept secret tells, by its time, how much of it was right. */
function compare_compared(left, right, operator, at, frame, machine) {
    if (operator !== '==' && operator !== '!=')
        return;
    const both = [left, right];
    if (both.some(({ value }) => value.known !== undefined &&
        (knownOf(value) === null || knownOf(value) === '' || typeof knownOf(value) !== 'string')))
        return;
    const isMac = both.some(({ value }) => /^hmac\./.test(value.name ?? '') && digests.test(value.name ?? ''));
    const names = both.map(({ node }) => (node.op === 'name' || node.op === 'member' ? node.name : ''));
    const isSecret = names.every(name => compare_secretNames.test(name)) ||
        (names.some(name => compare_secretNames.test(name)) &&
            both.some(({ value }) => contents_deepTaints(value).some(taint => taint.origin === 'request')));
    const text = both
        .map(({ node }) => (node.op === 'constant' ? node.value : undefined))
        .find(value => typeof value === 'string');
    if (typeof text === 'string' && names.some(name => (0,credential/* isCredential */.u)(name, text))) {
        machine.report({
            rule: compare_credential,
            severity: 'note',
            confidence: 'medium',
            message: 'a credential that is written in the code is compared with',
            at,
        }, frame);
        return;
    }
    if (text !== undefined || !(isMac || isSecret))
        return;
    machine.report({
        rule: 'python-timing-unsafe-comparison',
        severity: 'note',
        confidence: isMac ? 'high' : 'low',
        message: 'the time of this comparison tells how much of the secret was right',
        at,
    }, frame);
}

;// CONCATENATED MODULE: ./lib/scan/code/python/watch/log.js



const logCall = /(?:^|\.)(?:logging|logger|log|_logger|LOG|LOGGER|getLogger\(\))\.(?:debug|info|warning|warn|error|critical|exception|log)$/;
/** What is named after a secret and goes into the log. */
function log_noteLoggedSecret(call, machine) {
    if (!logCall.test(call.name) && !logCall.test(`${dottedOf(call.receiver?.node)}.${call.method}`))
        return;
    const secret = call.positional.flatMap(({ node }) => log_namesIn(node)).find(name => (0,secrets_name/* secretNoun */.JI)(name) !== undefined) ??
        announced(call);
    if (secret === undefined)
        return;
    const message = `\`${secret}\` is written into the log`;
    machine.report({ rule: 'python-secret-in-log', severity: 'note', confidence: 'low', message, at: call.at }, call.frame);
}
/** The secret that a text says will follow: `"password: %s"`. */
function announced({ positional, method }) {
    const [first, ...more] = positional.slice(method === 'log' ? 1 : 0);
    const text = first === undefined ? '' : (value_textOf(first.value) ?? first.value.pieces ?? '').slice(0, 400);
    const hasHole = more.length > 0 || (first !== undefined && !first.value.constant);
    return hasHole
        ? /\b(password|passwd|passphrase|secret|token|api[ _-]?key|credentials?)\b(?:\s+is|\s+was)?\s*[:=]?\s*["'(]?(?:%[sr]|\{|\s?$)/i.exec(text)?.[1]
        : undefined;
}
/** Names whose value becomes part of an argument. */
function log_namesIn(node) {
    if (node.op === 'name')
        return [node.name];
    if (node.op === 'member')
        return [node.name];
    if (node.op === 'template')
        return node.parts.flatMap(log_namesIn);
    if (node.op === 'call' && node.callee.op === 'member' && node.callee.name === 'format')
        return node.args.flatMap(({ value }) => log_namesIn(value));
    return node.op === 'chain' ? [node.first, ...node.rest.map(link => link.value)].flatMap(log_namesIn) : [];
}

;// CONCATENATED MODULE: ./lib/scan/code/python/watch/text.js



/** Languages that are easily told from prose, and what it means to put foreign data into a text of them. */
const languages = [
    {
        rule: 'python-sql-text',
        kind: 'sql',
        begins: /^[\s(]*(?:select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s[\s\S]*\sset\s|delete\s+from\s|drop\s+table\s)/i,
        says: 'becomes part of a text of SQL',
    },
    {
        rule: 'python-html-text',
        kind: 'html',
        begins: /<(?:[a-z]+[1-6]?|!doctype)(?:\s[^<]*)?>|<\/[a-z]+[1-6]?>/i,
        says: 'becomes part of a text of HTML',
    },
];
/**
 * Looks at a variable that is given a text which foreign data is part of, for texts that go where nobody sees; what is
 * found where they arrive says more.
 */
function noteText(value, at, frame, machine) {
    const { composed, pieces } = value;
    if (composed !== true || pieces === undefined || !/^\w+$/.test(frame.file.source.slice(at.start, at.end)))
        return;
    for (const { rule, kind, begins, says } of languages) {
        if (!begins.test(pieces))
            continue;
        const taint = contents_deepTaints(value).find(({ origin, sure, clean }) => origin === 'request' && sure && (clean & kinds[kind]) === 0);
        if (taint === undefined)
            continue;
        const message = `\`${taint.source}\` (line ${taint.line}) ${says}`;
        const flow = flowOf(taint, at, frame.file, message);
        machine.report({ rule, severity: 'note', confidence: 'low', message, at, flow, passing: 'file' }, frame);
    }
}

;// CONCATENATED MODULE: ./lib/scan/code/python/watch.js









const python_watch_credential = 'python-hardcoded-credential';
/** Keys that frameworks sign with. */
const signingKey = /^(?:SECRET_KEY|secret_key|JWT_SECRET_KEY)$/;
/** Looks at whatever is given a name: variables, arguments, members, keys, defaults. */
function python_watch_assigned(name, value, node, at, frame, machine) {
    if (node?.op === 'constant' && typeof node.value === 'string' && (0,credential/* isCredential */.u)(name, node.value))
        machine.report({
            rule: python_watch_credential,
            severity: 'warning',
            confidence: 'medium',
            message: `\`${name}\` is given a credential that is written in the code`,
            at: watch_insideQuotes(node, frame),
        }, frame);
    else if (signingKey.test(name) &&
        node?.op === 'constant' &&
        typeof node.value === 'string' &&
        /^[^\s/]{4,}$/.test(node.value))
        machine.report({
            rule: python_watch_credential,
            severity: 'note',
            confidence: 'medium',
            message: `\`${name}\` is written in the code`,
            at: watch_insideQuotes(node, frame),
        }, frame);
    if (value.taints.length > 0)
        watch_noteSecretUse(name, value, frame, machine);
    noteText(value, at, frame, machine);
    const setting = settings_settings.get(name);
    const message = setting?.says(value, at, frame);
    if (setting !== undefined && message !== undefined)
        machine.report({ rule: setting.rule, severity: setting.severity, confidence: 'high', message, at }, frame);
}
/** The text of a string without its quotes. */
function watch_insideQuotes({ start, end }, { file }) {
    const text = file.source.slice(start, end);
    const open = /^[A-Za-z]*(?:'''|"""|'|")/.exec(text)?.[0].length ?? 0;
    return { start: start + open, end: end - open + (/^[A-Za-z]*/.exec(text)?.[0].length ?? 0) };
}
/** Looks whether a predictable value becomes something that nobody may guess. */
function watch_noteSecretUse(name, value, frame, machine) {
    if (!value.taints.some(taint => taint.origin === 'random') || !(0,secrets_name/* mustBeRandom */.Qq)(name))
        return;
    for (const taint of value.taints)
        if (taint.origin === 'random' && taint.at >= 0) {
            const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
            const end = taint.at + taint.source.length;
            const start = taint.at + Math.max(0, taint.source.lastIndexOf('.') + 1);
            machine.report({ rule: 'python-weak-random', severity: 'warning', confidence: 'high', message, at: { start, end } }, frame);
        }
}
/** The default of a look-up in the environment, and the cookie that is set. */
function watch_called(call, machine) {
    const [first, second] = call.positional;
    log_noteLoggedSecret(call, machine);
    if (callsAnyName(call))
        machine.report({
            rule: 'python-names-at-run-time',
            severity: 'note',
            confidence: 'medium',
            message: 'any function of the module may be called here',
            at: call.at,
        }, call.frame);
    if (second === undefined)
        return;
    if (call.name === 'os.getenv' || call.name === 'os.environ.get' || call.name === 'os.environ.setdefault')
        python_watch_assigned(value_textOf(first?.value) ?? '', second.value, second.node, second.node, call.frame, machine);
    if (call.method === 'set_cookie')
        watch_noteSecretUse('cookie', second.value, call.frame, machine);
}
const watch_markup = { rule: 'python-unescaped-markup', severity: 'note', confidence: 'low' };
/** Decorators that switch something off, methods that say that their text is markup, and routes for administrators that nothing protects. */
const watch_defined = ({ code, file }, frame, machine) => {
    if (code.name === '__html__')
        machine.report({ ...watch_markup, message: 'what this gives is never escaped', at: code.nameAt }, frame);
    const texts = code.decorators.map(decorator => file.source.slice(decorator.start, decorator.end));
    const exempt = code.decorators.find((_, i) => /(?:^|\.)(?:csrf_exempt|exempt)$/.test(texts[i] ?? ''));
    if (exempt !== undefined)
        machine.report({
            rule: 'python-csrf-off',
            severity: 'note',
            confidence: 'medium',
            message: 'requests that other sites cause are accepted',
            at: exempt,
        }, frame);
    const admin = texts.findIndex(text => /(?:route|get|post|put|delete|patch)\(\s*['"][^'"]*\/admin\b/.test(text));
    const isProtected = texts.some(text => /auth|login|permission|require|admin_only|roles?_|protected|jwt|secur|restricted|staff/i.test(text.replace(/\(.*/s, ''))) ||
        /auth|permission|is_admin|is_staff|current_user|abort\(40[13]|Depends|login|session\b/i.test(file.source.slice(code.start, code.end));
    const decorator = code.decorators[admin];
    if (decorator !== undefined && !isProtected)
        machine.report({
            rule: 'python-missing-authorisation',
            severity: 'note',
            confidence: 'low',
            message: 'nothing here checks who asks',
            at: decorator,
        }, frame);
};
const safeText = /(?:^|\.)(?:SafeString|SafeText|SafeData|SafeBytes|Markup)$/;
/** Classes whose text counts as markup that needs no escaping. */
const described = ({ code, ancestors }, frame, machine) => {
    const decorator = code.decorators.find(node => /(?:^|\.)html_safe$/.test(dottedOf(node) ?? ''));
    if (decorator !== undefined || ancestors.some(name => safeText.test(name)))
        machine.report({ ...watch_markup, message: 'texts of this class are never escaped', at: decorator ?? code.nameAt }, frame);
};
/** What a function that is named after a secret returns. */
const watch_returned = (value, _node, frame, machine) => {
    if (value.taints.length > 0)
        watch_noteSecretUse(frame.name, value, frame, machine);
};
/** What is looked at on the way. */
const watch_watch = { assigned: python_watch_assigned, called: watch_called, compared: compare_compared, defined: watch_defined, described, returned: watch_returned };

;// CONCATENATED MODULE: ./lib/scan/code/python/language.js

































const language_ends = [
    'flask.abort',
    'werkzeug.exceptions.abort',
    'bottle.abort',
    'sys.exit',
    'exit',
    'quit',
    'os._exit',
    'os.abort',
];
const language_calls = tableOf(language_ends.map(name => [name, { ends: true }]), builtins, random_randomness, objects_objects, sanitizers_sanitizers, methods, sql_sqlSinks, command_commandSinks, command_codeSinks, path_pathSinks, page_pageSinks, addressSinks, web_webSinks, deserialisationSinks, xmlSinks, ldapSinks, xpathSinks, regexSinks, dynamicSinks, digestChecks, crypto_cryptoChecks, transport_transportChecks, web_webChecks, token_tokenChecks, system_systemChecks, nameChecks);
const language_models = {
    canonical: names_canonical,
    calls: language_calls,
    sources: models_sources_sources,
    constants: names_constants,
    guards: models_guards_guards,
    assigned: new Map([...assignedPages, ...assignedAddresses, ...assignedSinks, ...assignedSettings]),
    absent: guards_absent,
    unknownCall: callObject,
};
/** `object(…)`: what its `__call__` gives. */
function callObject(call, machine) {
    const { callee, frame, node } = call;
    if (contentsOf(callee).every(({ of }) => of === undefined))
        return undefined;
    const { callables = [] } = machine.member(callee, '__call__', node, frame);
    return anyOf(callables.flatMap(callable => machine.invoke(callable, call, call, frame) ?? []));
}
/** `%` of texts, `/` of paths. */
function language_operate(operator, left, right) {
    if (operator === '/' && (left.name?.startsWith('pathlib.') === true || right.name?.startsWith('pathlib.') === true))
        return {
            taints: union(contents_deepTaints(left), contents_deepTaints(right)),
            constant: left.constant && right.constant,
            name: 'pathlib.Path()',
        };
    if (operator !== '%')
        return undefined;
    return value_textOf(left) !== undefined || left.pieces !== undefined || left.name !== undefined || left.taints.length > 0
        ? formatPercent(left, right)
        : compose([left, right], contents_deepTaints);
}
/** `return body, status, headers`: the body; lists and dictionaries are answered as JSON. */
function language_answerOf(value, _node, { answer }) {
    if (answer === bodyOfAnswer)
        return language_bodyOf(value);
    const [contents] = contentsOf(value);
    if (contents === undefined)
        return value;
    const { items, type } = contents;
    if (type !== 'tuple' || items === undefined)
        return contents.type === 'object' ? value : constant;
    const isInert = items
        .slice(1)
        .some(item => contentsOf(item).some(({ members }) => [...members].some(([key, given]) => key.toLowerCase() === 'content-type' && !/html|xml|svg/.test(value_textOf(given) ?? 'html'))));
    const [body] = items;
    return body === undefined || isInert || contentsOf(body).length > 0 ? constant : body;
}
/** `{'statusCode': 200, 'headers': …, 'body': text}`: the body, when it is said to be a page. */
function language_bodyOf(value) {
    for (const { members } of contentsOf(value)) {
        const headers = members.get('headers');
        const types = headers === undefined ? [] : contentsOf(headers).flatMap(contents => [...contents.members]);
        if (types.some(([name, type]) => name.toLowerCase() === 'content-type' && /html/.test(value_textOf(type) ?? '')))
            return members.get('body') ?? constant;
    }
    return constant;
}
/** Python as the engine sees it. */
const python = {
    name: 'python',
    lower: module_lowerModule,
    models: language_models,
    entryOf: entry_entryOf,
    placesOf: places_placesOf,
    watch: watch_watch,
    membersAreKeys: false,
    constructorName: '__init__',
    isTruthy: value => value !== null && value !== false && value !== 0 && value !== '',
    operate: language_operate,
    memberBits: (object, member) => object.startsWith('pathlib.') && /^(?:name|stem|suffix)$/.test(member) ? bitsOf('path', 'archive') : 0,
    answerOf: language_answerOf,
    // Code that was cut out of its file still means the request when it says so.
    freeNames: new Map([
        ['request', names_request],
        ['session', '@session'],
    ]),
};

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/access.js
/** Places that data of somebody else must not choose, and doors that are left open. */
const python_rules_access_accessRules = [
    {
        id: 'python-path-traversal',
        title: 'path traversal',
        cwe: [22, 73],
        owasp: 'access',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'Data of somebody else decides which file is used, and may lead out of the folder that is meant.',
        help: 'take the last part only (`secure_filename`), or resolve the path and then check that it is inside the folder with `is_relative_to`',
        bad: `open("/srv/files/" + request.args["name"])`,
        good: `open("/srv/files/" + secure_filename(request.args["name"]))`,
    },
    {
        id: 'python-archive-extraction',
        title: 'names in an archive that lead elsewhere',
        cwe: [22, 409],
        owasp: 'access',
        severity: 'note',
        score: 5.5,
        precision: 'medium',
        why: 'An archive says itself where its files go; names with `..` or links write outside the folder.',
        help: 'extract with `filter="data"`, or check each name first',
        bad: `tarfile.open(path).extractall(folder)`,
        good: `tarfile.open(path).extractall(folder, filter="data")`,
    },
    {
        id: 'python-server-side-request-forgery',
        title: 'server-side request forgery',
        cwe: [918],
        owasp: 'forgery',
        severity: 'error',
        score: 8.6,
        precision: 'high',
        why: 'Data of somebody else decides which address the server fetches, also those that only the server can reach.',
        help: 'take the host from a list of your own, or check the parsed host against one',
        bad: `requests.get(request.args["url"])`,
        good: `requests.get(hosts[request.args["host"]] + "/status")`,
    },
    {
        id: 'python-open-redirect',
        title: 'open redirect',
        cwe: [601],
        owasp: 'access',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Data of somebody else decides where the browser goes next: a link to you may lead to a copy of you.',
        help: 'redirect to names (`url_for`), or check that the parsed address has no host or one of yours',
        bad: `return redirect(request.args["next"])`,
        good: `return redirect(url_for("index"))`,
    },
    {
        id: 'python-trust-boundary',
        title: 'foreign data in the session',
        cwe: [501],
        owasp: 'design',
        severity: 'warning',
        score: 5.3,
        precision: 'medium',
        why: 'What is in the session counts as our own; here a sender writes it unchecked.',
        help: 'check the value first, or keep it apart from what is trusted',
        bad: `session["role"] = request.form["role"]`,
        good: `session["role"] = "user"`,
    },
    {
        id: 'python-csrf-off',
        title: 'no protection from requests of other sites',
        cwe: [352],
        owasp: 'access',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'Another site can make the browser of somebody who is logged in send requests here.',
        help: 'leave the protection on; for machines use tokens instead of cookies',
        bad: `@csrf_exempt`,
        good: `@csrf_protect`,
    },
    {
        id: 'python-cors-any-origin',
        title: 'answers that any site may read',
        cwe: [942, 346],
        owasp: 'configuration',
        severity: 'warning',
        score: 5.3,
        precision: 'medium',
        why: 'Any site that somebody visits may read what this one answers to him.',
        help: 'list the sites that are meant',
        bad: `CORS(app, origins="*")`,
        good: `CORS(app, origins=["https://shop.example"])`,
    },
    {
        id: 'python-missing-authorisation',
        title: 'a route for administrators that nobody guards',
        cwe: [862, 306],
        owasp: 'access',
        severity: 'note',
        score: 6.5,
        precision: 'low',
        why: 'The path says that it is for administrators, and nothing in the function or its decorators checks who asks.',
        help: 'put a decorator on it that checks who asks',
        bad: `@app.route("/admin/users")`,
        good: `@app.route("/admin/users")\n@admin_required`,
    },
    {
        id: 'python-any-host-allowed',
        title: 'requests for any host',
        cwe: [644],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'The host in a request ends up in links; whoever sends it decides where they lead.',
        help: 'list the hosts that are yours',
        bad: `ALLOWED_HOSTS = ["*"]`,
        good: `ALLOWED_HOSTS = ["shop.example"]`,
    },
    {
        id: 'python-weak-password',
        title: 'a password that nobody checked',
        cwe: [521],
        owasp: 'authentication',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'A password that is empty, or that no rule looked at, can be guessed.',
        help: 'call `validate_password` first; use `set_unusable_password` for accounts without one',
        bad: `user.set_password("")`,
        good: `validate_password(password)\nuser.set_password(password)`,
    },
    {
        id: 'python-insecure-cookie',
        title: 'a cookie without `secure`',
        cwe: [614],
        owasp: 'configuration',
        severity: 'warning',
        score: 4.3,
        precision: 'high',
        why: 'The cookie is sent over unencrypted connections too, where anybody on the way can read it.',
        help: 'set `secure=True`',
        bad: `response.set_cookie("id", value)`,
        good: `response.set_cookie("id", value, secure=True, httponly=True, samesite="Lax")`,
    },
    {
        id: 'python-cookie-readable-by-scripts',
        title: 'a cookie without `httponly`',
        cwe: [1004],
        owasp: 'configuration',
        severity: 'note',
        score: 3.1,
        precision: 'medium',
        why: 'Any script in the page can read the cookie and send it elsewhere.',
        help: 'set `httponly=True`',
        bad: `response.set_cookie("id", value, secure=True)`,
        good: `response.set_cookie("id", value, secure=True, httponly=True, samesite="Lax")`,
    },
    {
        id: 'python-cookie-sent-cross-site',
        title: 'a cookie without `samesite`',
        cwe: [1275],
        owasp: 'access',
        severity: 'note',
        score: 3.1,
        precision: 'medium',
        why: 'The cookie goes along with requests that other sites cause.',
        help: 'set `samesite="Lax"` or `"Strict"`',
        bad: `response.set_cookie("id", value, samesite=None)`,
        good: `response.set_cookie("id", value, secure=True, httponly=True, samesite="Lax")`,
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/crypto.js
/** Secrets, and what is to keep them. */
const python_rules_crypto_cryptoRules = [
    {
        id: 'python-weak-hash',
        title: 'a weak hash',
        cwe: [328, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.3,
        precision: 'high',
        why: 'MD5 and SHA-1 are broken: two texts of one digest can be made at will.',
        help: 'use `hashlib.sha256`, for passwords `hashlib.scrypt` or Argon2; where nothing rests on it, say `usedforsecurity=False`',
        bad: `hashlib.md5(data)`,
        good: `hashlib.sha256(data)`,
    },
    {
        id: 'python-weak-password-hash',
        title: 'a password hash with few rounds',
        cwe: [916],
        owasp: 'crypto',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'The fewer rounds, the more passwords can be tried in a second.',
        help: 'use at least 600000 rounds, or `hashlib.scrypt`',
        bad: `hashlib.pbkdf2_hmac("sha256", password, salt, 1000)`,
        good: `hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)`,
    },
    {
        id: 'python-weak-cipher',
        title: 'a weak cipher or mode',
        cwe: [327],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'The cipher can be broken, or the mode (ECB) shows which parts of the text are equal.',
        help: 'use AES in GCM, or `cryptography.fernet`',
        bad: `DES.new(key, DES.MODE_ECB)`,
        good: `AES.new(key, AES.MODE_GCM)`,
    },
    {
        id: 'python-fixed-initialisation-vector',
        title: 'an initialisation vector that is always the same',
        cwe: [329, 1204],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'With the same vector, equal beginnings of texts have equal beginnings of ciphers.',
        help: 'draw a new one for each text, with `secrets.token_bytes`',
        bad: `AES.new(key, AES.MODE_CBC, b"0000000000000000")`,
        good: `AES.new(key, AES.MODE_CBC, secrets.token_bytes(16))`,
    },
    {
        id: 'python-short-key',
        title: 'a short key',
        cwe: [326],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'A key of so few bits can be computed.',
        help: 'use at least 2048 bits for RSA and DSA, 224 for curves',
        bad: `RSA.generate(1024)`,
        good: `RSA.generate(3072)`,
    },
    {
        id: 'python-weak-random',
        title: 'a predictable random value',
        cwe: [330, 338],
        owasp: 'crypto',
        severity: 'note',
        score: 5.9,
        precision: 'medium',
        why: 'Who has seen some values of `random` can compute the next: tokens, codes and keys made of them can be guessed.',
        help: 'use the module `secrets`, or `random.SystemRandom`',
        bad: `token = random.getrandbits(128)`,
        good: `token = secrets.token_hex(16)`,
    },
    {
        id: 'python-hardcoded-credential',
        title: 'a credential in the code',
        cwe: [798, 259],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.8,
        precision: 'medium',
        why: 'A password, key or token is written in the code, and so known to everybody who ever reads it.',
        help: 'read it from the environment or a secret store, and replace the one that was written down',
        bad: `connect(password="correct horse")`,
        good: `connect(password=os.environ["DB_PASSWORD"])`,
    },
    {
        id: 'python-certificate-not-checked',
        title: 'a certificate that is not checked',
        cwe: [295],
        owasp: 'authentication',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'Whoever sits on the way can pretend to be the other side.',
        help: 'leave `verify` on, and give it your own authority where you have one',
        bad: `requests.get(url, verify=False)`,
        good: `requests.get(url, verify="/etc/ssl/our-ca.pem")`,
    },
    {
        id: 'python-host-key-not-checked',
        title: 'a host key that is not checked',
        cwe: [322, 295],
        owasp: 'authentication',
        severity: 'warning',
        score: 6.8,
        precision: 'high',
        why: 'An unknown key is taken on trust, so whoever sits on the way can pretend to be the host.',
        help: 'load the known hosts and use `RejectPolicy`',
        bad: `client.set_missing_host_key_policy(AutoAddPolicy())`,
        good: `client.set_missing_host_key_policy(RejectPolicy())`,
    },
    {
        id: 'python-weak-tls-version',
        title: 'an old version of TLS',
        cwe: [326, 327],
        owasp: 'crypto',
        severity: 'warning',
        score: 5.9,
        precision: 'high',
        why: 'SSL and the first versions of TLS have been broken.',
        help: 'use `ssl.create_default_context()`',
        bad: `ssl.SSLContext(ssl.PROTOCOL_TLSv1)`,
        good: `ssl.create_default_context()`,
    },
    {
        id: 'python-cleartext-transport',
        title: 'unencrypted transport',
        cwe: [319],
        owasp: 'crypto',
        severity: 'note',
        score: 4.8,
        precision: 'medium',
        why: 'Anybody on the way can read and change what is sent.',
        help: 'use the encrypted twin: HTTPS, SFTP, SSH',
        bad: `requests.get("http://api.shop.example/me")`,
        good: `requests.get("https://api.shop.example/me")`,
    },
    {
        id: 'python-password-over-http',
        title: 'a password sent unencrypted',
        cwe: [523, 319],
        owasp: 'crypto',
        severity: 'warning',
        score: 7.4,
        precision: 'high',
        why: 'A name and a password go over the network as they are: whoever is on the way can read them.',
        help: 'use `https`',
        bad: `requests.get("http://shop.example/api", auth=(user, password))`,
        good: `requests.get("https://shop.example/api", auth=(user, password))`,
    },
    {
        id: 'python-jwt-not-verified',
        title: 'a token that is not verified',
        cwe: [347, 287],
        owasp: 'authentication',
        severity: 'warning',
        score: 8.1,
        precision: 'high',
        why: 'Without a check of its signature a token says whatever its sender likes.',
        help: 'leave verification on and list the algorithms that you use',
        bad: `jwt.decode(token, options={"verify_signature": False})`,
        good: `jwt.decode(token, key, algorithms=["HS256"])`,
    },
    {
        id: 'python-jwt-unsigned',
        title: 'a token without a signature',
        cwe: [327, 347],
        owasp: 'crypto',
        severity: 'warning',
        score: 8.1,
        precision: 'high',
        why: 'The algorithm `none` signs nothing: whoever has the token can change what it says.',
        help: 'sign with `HS256` or `RS256`, and name the algorithm where tokens are read',
        bad: `jwt.encode(claims, None, algorithm="none")`,
        good: `jwt.encode(claims, key, algorithm="HS256")`,
    },
    {
        id: 'python-secret-in-token',
        title: 'a secret in a token',
        cwe: [522, 200],
        owasp: 'design',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'What a token says is signed and not encrypted: everybody who has it can read it.',
        help: 'put an identifier into the token, and look the rest up',
        bad: `jwt.encode({"user": user, "password": password}, key)`,
        good: `jwt.encode({"user": user}, key)`,
    },
    {
        id: 'python-rsa-padding',
        title: 'RSA with the padding of 1993',
        cwe: [780, 327],
        owasp: 'crypto',
        severity: 'note',
        score: 5.9,
        precision: 'high',
        why: 'Without OAEP, errors of the padding tell enough to decrypt a message step by step.',
        help: 'use `padding.OAEP` or `PKCS1_OAEP`',
        bad: `key.decrypt(data, padding.PKCS1v15())`,
        good: `key.decrypt(data, padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), label=None))`,
    },
    {
        id: 'python-timing-unsafe-comparison',
        title: 'a comparison that takes time to be wrong',
        cwe: [208],
        owasp: 'crypto',
        severity: 'note',
        score: 3.7,
        precision: 'low',
        why: 'The comparison stops at the first difference: its time tells how much was right.',
        help: 'use `hmac.compare_digest`',
        bad: `if signature == hmac.new(key, body, "sha256").hexdigest():`,
        good: `if hmac.compare_digest(signature, expected):`,
    },
    {
        id: 'python-secret-in-log',
        title: 'a secret in the log',
        cwe: [532, 200],
        owasp: 'logging',
        severity: 'note',
        score: 4.3,
        precision: 'low',
        why: 'A secret is written into the log, and so known to everybody who reads it.',
        help: 'leave it out, or log what it is for',
        bad: `logger.info("password is %s", password)`,
        good: `logger.info("logged in as %s", user)`,
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/dynamic.js
/** What is decided while the program runs: code, names, formats, settings and formulas. */
const dynamicRules = [
    {
        id: 'python-dynamic-code',
        title: 'code that is put together',
        cwe: [95, 94],
        owasp: 'injection',
        severity: 'note',
        score: 5.6,
        precision: 'low',
        why: 'Code is run whose text is not fixed; nobody here sees where it comes from.',
        help: 'look the name up in a table of what is meant, or read a literal with `ast.literal_eval`',
        bad: `eval(expression)`,
        good: `ast.literal_eval(expression)`,
    },
    {
        id: 'python-names-at-run-time',
        title: 'names of the program chosen or handed out',
        cwe: [96, 470],
        owasp: 'injection',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Every name of the module can be reached this way, those too that were never meant for it.',
        help: 'make a dictionary of what is meant, and look it up there',
        bad: `globals()[name]()`,
        good: `actions[name]()`,
    },
    {
        id: 'python-dynamic-member',
        title: 'a member chosen from outside',
        cwe: [470, 915],
        owasp: 'injection',
        severity: 'note',
        score: 5.6,
        precision: 'medium',
        why: 'Data of somebody else decides which member of an object is read, called or changed.',
        help: 'allow only names of a list of your own',
        bad: `getattr(report, request.args["action"])()`,
        good: `actions[request.args["action"]](report)`,
    },
    {
        id: 'python-any-scheme',
        title: 'an address of any scheme',
        cwe: [939, 918],
        owasp: 'forgery',
        severity: 'note',
        score: 5.3,
        precision: 'low',
        why: 'Where the address is not fixed it may begin with `file:`, and then a file of this machine is read.',
        help: 'look that it begins with `https://`, or use a client that knows no other schemes',
        bad: `urllib.request.urlopen(url)`,
        good: `urllib.request.urlopen("https://shop.example/" + path)`,
    },
    {
        id: 'python-format-string',
        title: 'a format chosen from outside',
        cwe: [134],
        owasp: 'injection',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'A format can reach into what it is given, up to the globals of the program and their secrets.',
        help: 'keep the format constant and give the data to it as values',
        bad: `request.args["text"].format(user=user)`,
        good: `"Hello {name}".format(name=request.args["name"])`,
    },
    {
        id: 'python-shell-wildcard',
        title: 'a wildcard that files can turn into options',
        cwe: [155, 88],
        owasp: 'injection',
        severity: 'note',
        score: 4.4,
        precision: 'medium',
        why: 'The shell puts the names of files there, and a file may be called like an option of the program.',
        help: 'write `./*`, or put `--` before it',
        bad: `os.system("tar cf backup.tar *")`,
        good: `os.system("tar cf backup.tar ./*")`,
    },
    {
        id: 'python-container-from-outside',
        title: 'a container chosen from outside',
        cwe: [250, 78],
        owasp: 'injection',
        severity: 'note',
        score: 6.3,
        precision: 'low',
        why: 'Whoever chooses the image or the command of a container runs programs on this machine.',
        help: 'choose images and commands from a list of your own',
        bad: `client.containers.run(request.args["image"])`,
        good: `client.containers.run("alpine:3.20", "true")`,
    },
    {
        id: 'python-spreadsheet-injection',
        title: 'a formula from outside in a spreadsheet',
        cwe: [1236],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Cells that begin with `=`, `+`, `-` or `@` are formulas for the program that opens the file.',
        help: 'put an apostrophe before such cells, or use `defusedcsv`',
        bad: `csv.writer(out).writerow([request.form["name"]])`,
        good: `defusedcsv.csv.writer(out).writerow([request.form["name"]])`,
    },
    {
        id: 'python-xml-injection',
        title: 'XML put together as text',
        cwe: [91, 79],
        owasp: 'injection',
        severity: 'warning',
        score: 5.4,
        precision: 'medium',
        why: 'Data of somebody else becomes part of a document, and so can add elements to it.',
        help: 'build the document with a library, or escape with `xml.sax.saxutils.escape`',
        bad: `client.calls.create(twiml="<Response><Say>" + name + "</Say></Response>", to=to, from_=us)`,
        good: `response = VoiceResponse()\nresponse.say(name)`,
    },
    {
        id: 'python-environment-from-outside',
        title: 'a setting of the process chosen from outside',
        cwe: [15, 454],
        owasp: 'configuration',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'Variables such as `PATH` or `LD_PRELOAD` decide which programs are run from here.',
        help: 'give fixed names and checked values to the `env` of the one program that needs them',
        bad: `os.environ[request.args["name"]] = request.args["value"]`,
        good: `subprocess.run(["tool"], env={"LANG": "C"})`,
    },
    {
        id: 'python-library-from-outside',
        title: 'a library chosen from outside',
        cwe: [114, 427],
        owasp: 'integrity',
        severity: 'error',
        score: 8.8,
        precision: 'high',
        why: 'Data of somebody else decides which native library is loaded, and loading one runs it.',
        help: 'load libraries by fixed names',
        bad: `ctypes.CDLL(request.args["library"])`,
        good: `ctypes.CDLL("libm.so.6")`,
    },
    {
        id: 'python-not-a-number',
        title: 'a number from outside that may be none',
        cwe: [704, 1287],
        owasp: 'design',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: '`float("nan")` is no error, and every comparison with it is false; `bool` of any text is true.',
        help: 'use `int` or `decimal.Decimal`, or refuse what is not finite; compare texts to get truth values',
        bad: `price = float(request.form["price"])`,
        good: `price = int(request.form["price"])`,
    },
    {
        id: 'python-wait-from-outside',
        title: 'a wait or a size chosen from outside',
        cwe: [400, 770],
        owasp: 'design',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Data of somebody else decides how long a worker is busy.',
        help: 'set a limit: `min(seconds, 5)`',
        bad: `time.sleep(request.args["seconds"])`,
        good: `time.sleep(1)`,
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/injection.js
/** Data of somebody else that becomes part of what is run, asked or shown. */
const python_rules_injection_injectionRules = [
    {
        id: 'python-sql-injection',
        title: 'SQL injection',
        cwe: [89, 943],
        owasp: 'injection',
        severity: 'error',
        score: 8.8,
        precision: 'high',
        why: 'Data of somebody else becomes part of the text of an SQL statement, and so can become part of its meaning.',
        help: 'keep the statement constant, with placeholders, and give the values as the second argument; take table and column names from a list of your own',
        bad: `cursor.execute("SELECT * FROM users WHERE id = " + request.args["id"])`,
        good: `cursor.execute("SELECT * FROM users WHERE id = %s", (request.args["id"],))`,
    },
    {
        id: 'python-sql-text',
        title: 'SQL put together with foreign data',
        cwe: [89],
        owasp: 'injection',
        severity: 'note',
        score: 5.9,
        precision: 'low',
        why: 'Data of somebody else becomes part of a statement; where it goes from here is not seen.',
        help: 'keep the statement constant and hand the values over as parameters',
        bad: `query = "SELECT * FROM users WHERE name = '" + request.args["name"] + "'"`,
        good: `query = "SELECT * FROM users WHERE name = ?"`,
    },
    {
        id: 'python-nosql-injection',
        title: 'injection into a query of documents',
        cwe: [943],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'medium',
        why: 'A query of documents is a structure: whoever sends one instead of a word puts operators of his own into it.',
        help: 'turn every part into the type that is meant before it goes into the query',
        bad: `users.find_one({"name": request.json["name"]})`,
        good: `users.find_one({"name": str(request.json["name"])})`,
    },
    {
        id: 'python-command-injection',
        title: 'command injection',
        cwe: [78, 77, 88],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Data of somebody else becomes part of a command line, and so can become a command of its own.',
        help: 'give the program and its arguments as a list, without a shell; if there must be a shell, quote each part with `shlex.quote`',
        bad: `os.system("ping " + request.args["host"])`,
        good: `subprocess.run(["ping", "--", request.args["host"]])`,
    },
    {
        id: 'python-code-injection',
        title: 'code injection',
        cwe: [94, 95],
        owasp: 'injection',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'Data of somebody else is run as code.',
        help: 'read values with `ast.literal_eval` or `json.loads`, and choose functions from a table of your own',
        bad: `eval(request.args["formula"])`,
        good: `ast.literal_eval(request.args["value"])`,
    },
    {
        id: 'python-dynamic-import',
        title: 'a module chosen from outside',
        cwe: [470, 706],
        owasp: 'injection',
        severity: 'error',
        score: 7.5,
        precision: 'medium',
        why: 'Data of somebody else decides which module is loaded, and loading a module runs it.',
        help: 'look the name up in a table of the modules that are meant',
        bad: `importlib.import_module(request.args["plugin"])`,
        good: `importlib.import_module(plugins[request.args["plugin"]])`,
    },
    {
        id: 'python-ldap-injection',
        title: 'LDAP injection',
        cwe: [90],
        owasp: 'injection',
        severity: 'error',
        score: 8.1,
        precision: 'high',
        why: 'Data of somebody else becomes part of a filter or a name of a directory, and so can change who is found.',
        help: 'escape it with `ldap3.utils.conv.escape_filter_chars` or `ldap.filter.escape_filter_chars`, and names with `escape_rdn`',
        bad: `conn.search(base, "(uid=" + request.args["user"] + ")")`,
        good: `conn.search(base, "(uid=" + escape_filter_chars(request.args["user"]) + ")")`,
    },
    {
        id: 'python-xpath-injection',
        title: 'XPath injection',
        cwe: [643, 91],
        owasp: 'injection',
        severity: 'error',
        score: 7.5,
        precision: 'high',
        why: 'Data of somebody else becomes part of an XPath query, and so can change what it finds.',
        help: 'keep the query constant and give the values as variables',
        bad: `root.xpath("//user[@name='" + request.args["name"] + "']")`,
        good: `root.xpath("//user[@name=$name]", name=request.args["name"])`,
    },
    {
        id: 'python-template-injection',
        title: 'template injection',
        cwe: [1336, 94, 96],
        owasp: 'injection',
        severity: 'error',
        score: 9.1,
        precision: 'high',
        why: 'Data of somebody else is read as a template, and templates can reach into the program.',
        help: 'keep the template constant and give the data to it as values',
        bad: `render_template_string("Hello " + request.args["name"])`,
        good: `render_template_string("Hello {{ name }}", name=request.args["name"])`,
    },
    {
        id: 'python-cross-site-scripting',
        title: 'cross-site scripting',
        cwe: [79, 80],
        owasp: 'injection',
        severity: 'error',
        score: 6.1,
        precision: 'high',
        why: 'Data of somebody else is answered as part of a page without being escaped, so that it can run code in the browser of whoever looks at it.',
        help: 'render a template that escapes by itself, escape with `markupsafe.escape`, or answer JSON',
        bad: `return "<p>" + request.args["name"]`,
        good: `return "<p>" + escape(request.args["name"])`,
    },
    {
        id: 'python-unescaped-markup',
        title: 'markup that is not escaped',
        cwe: [79],
        owasp: 'injection',
        severity: 'note',
        score: 3.1,
        precision: 'low',
        why: 'Text is declared to be safe to put into a page; whatever it was made of is not escaped any more.',
        help: 'put values into markup with `format_html` or `Markup(...).format(...)`, which escape them',
        bad: `mark_safe("<b>%s</b>" % name)`,
        good: `format_html("<b>{}</b>", name)`,
    },
    {
        id: 'python-html-text',
        title: 'HTML put together with foreign data',
        cwe: [79],
        owasp: 'injection',
        severity: 'note',
        score: 4.7,
        precision: 'low',
        why: 'Data of somebody else becomes part of a page; where it goes from here is not seen.',
        help: 'render a template that escapes, or escape with `markupsafe.escape`',
        bad: `page = "<h1>" + request.args["name"] + "</h1>"`,
        good: `page = "<h1>" + escape(request.args["name"]) + "</h1>"`,
    },
    {
        id: 'python-header-injection',
        title: 'header injection',
        cwe: [113, 93],
        owasp: 'injection',
        severity: 'warning',
        score: 5.4,
        precision: 'medium',
        why: 'A line break in a header begins another header, or the body of the answer.',
        help: 'take line breaks out, or choose the value from a list',
        bad: `response.set_header("X-Name", request.args["name"])`,
        good: `response.set_header("X-Name", request.args["name"].replace("\\r", "").replace("\\n", ""))`,
    },
    {
        id: 'python-cookie-injection',
        title: 'a cookie made from a request',
        cwe: [20, 113],
        owasp: 'injection',
        severity: 'note',
        score: 3.1,
        precision: 'medium',
        why: 'What a sender chooses becomes the cookie of whoever follows the link.',
        help: 'keep what is chosen on the server, and put only its key into the cookie',
        bad: `response.set_cookie("theme", request.args["theme"])`,
        good: `response.set_cookie("theme", themes.get(request.args["theme"], "plain"))`,
    },
    {
        id: 'python-log-injection',
        title: 'log injection',
        cwe: [117],
        owasp: 'logging',
        severity: 'note',
        score: 3.7,
        precision: 'medium',
        why: 'A line break in what is logged makes a second line, which says whatever its sender likes.',
        help: 'log with `%r` or take line breaks out',
        bad: `logging.info("login of " + request.form["user"])`,
        good: `logging.info("login of %r", request.form["user"].replace("\\n", ""))`,
    },
    {
        id: 'python-mail-injection',
        title: 'mail injection',
        cwe: [93],
        owasp: 'injection',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'Data of somebody else decides the headers or the readers of a mail.',
        help: 'take the address from your own records, and line breaks out of the subject',
        bad: `send_mail(request.POST["subject"], body, sender, [to])`,
        good: `send_mail("A message for you", body, sender, [to])`,
    },
    {
        id: 'python-regular-expression-injection',
        title: 'a pattern chosen from outside',
        cwe: [1333, 400],
        owasp: 'injection',
        severity: 'warning',
        score: 5.3,
        precision: 'medium',
        why: 'Some patterns take for ever: whoever chooses the pattern can stop the program.',
        help: 'escape it with `re.escape`, or search for plain text',
        bad: `re.search(request.args["q"], text)`,
        good: `re.search(re.escape(request.args["q"]), text)`,
    },
    {
        id: 'python-mass-assignment',
        title: 'fields chosen from outside',
        cwe: [915],
        owasp: 'integrity',
        severity: 'warning',
        score: 6.5,
        precision: 'medium',
        why: 'Whoever sends the request decides which fields are set, also those that were not meant, such as who is an administrator.',
        help: 'take the fields that are meant one by one, or through a form or schema',
        bad: `User.objects.create(**request.POST)`,
        good: `User.objects.create(name=request.POST["name"])`,
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/system.js
/** Formats, files, machines and settings. */
const rules_system_systemRules = [
    {
        id: 'python-unsafe-deserialisation',
        title: 'unsafe deserialisation',
        cwe: [502],
        owasp: 'integrity',
        severity: 'error',
        score: 9.8,
        precision: 'high',
        why: 'The format can make any object and so run any code; whoever writes the data writes the program.',
        help: 'use JSON, or `yaml.safe_load`; sign what only you may write',
        bad: `pickle.loads(request.data)`,
        good: `json.loads(request.data)`,
    },
    {
        id: 'python-xml-external-entities',
        title: 'external entities in XML',
        cwe: [611],
        owasp: 'configuration',
        severity: 'error',
        score: 8.2,
        precision: 'high',
        why: 'The document can name files and addresses, and the parser reads them into it.',
        help: 'leave external entities off (`resolve_entities=False`), or use `defusedxml`',
        bad: `etree.fromstring(request.data, etree.XMLParser(resolve_entities=True))`,
        good: `etree.fromstring(request.data, etree.XMLParser(resolve_entities=False))`,
    },
    {
        id: 'python-xml-entity-expansion',
        title: 'entities in XML that grow',
        cwe: [776, 611],
        owasp: 'configuration',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Entities of entities make gigabytes of a few lines.',
        help: 'use `defusedxml`',
        bad: `ElementTree.fromstring(request.data)`,
        good: `defusedxml.ElementTree.fromstring(request.data)`,
    },
    {
        id: 'python-insecure-temporary-file',
        title: 'a temporary file whose name is known',
        cwe: [377, 379],
        owasp: 'access',
        severity: 'warning',
        score: 5.5,
        precision: 'medium',
        why: 'Between choosing the name and using it somebody else may put a file or a link there.',
        help: 'use `tempfile.NamedTemporaryFile` or `tempfile.mkstemp`',
        bad: `path = tempfile.mktemp()`,
        good: `handle, path = tempfile.mkstemp()`,
    },
    {
        id: 'python-loose-permissions',
        title: 'loose permissions',
        cwe: [732, 276],
        owasp: 'access',
        severity: 'warning',
        score: 5.5,
        precision: 'high',
        why: 'Every user of the machine may change the file.',
        help: 'give rights to the owner only',
        bad: `os.chmod(path, 0o777)`,
        good: `os.chmod(path, 0o600)`,
    },
    {
        id: 'python-slow-regular-expression',
        title: 'a pattern that may take for ever',
        cwe: [1333],
        owasp: 'design',
        severity: 'note',
        score: 5.3,
        precision: 'medium',
        why: 'Repetition inside repetition tries every way to split the text: the time doubles with every character.',
        help: 'write it without a repetition inside another',
        bad: `re.match(r"(a+)+$", text)`,
        good: `re.match(r"a+$", text)`,
    },
    {
        id: 'python-debug-mode',
        title: 'debug mode',
        cwe: [489, 215],
        owasp: 'configuration',
        severity: 'warning',
        score: 7.5,
        precision: 'high',
        why: 'Whoever causes an error sees inside the program, and with some frameworks runs code in it.',
        help: 'read the switch from the environment, off by default',
        bad: `app.run(debug=True)`,
        good: `app.run(debug=os.environ.get("DEBUG") == "1")`,
    },
    {
        id: 'python-bind-all-interfaces',
        title: 'a service on every network',
        cwe: [668, 1327, 200],
        owasp: 'configuration',
        severity: 'note',
        score: 4.3,
        precision: 'medium',
        why: 'The service is reached from every network that the machine is in.',
        help: 'listen on the address that is meant',
        bad: `app.run(host="0.0.0.0")`,
        good: `app.run(host="127.0.0.1")`,
    },
    {
        id: 'python-escaping-off',
        title: 'templates that do not escape',
        cwe: [116, 79],
        owasp: 'injection',
        severity: 'warning',
        score: 6.1,
        precision: 'medium',
        why: 'What the templates print goes into the page as it is.',
        help: 'set `autoescape=True` or `select_autoescape()`',
        bad: `jinja2.Environment(autoescape=False)`,
        good: `jinja2.Environment(autoescape=jinja2.select_autoescape())`,
    },
];

;// CONCATENATED MODULE: ./lib/scan/code/python/rules/all.js






/**
 * What is looked for in Python. To add one: write its entry in the file of its kind; if it is data that must not reach
 * a call, add the calls to `models/sinks/` and what makes the data harmless to `models/sanitizers.ts`; if it is a call
 * that is wrong by itself, add it to `checks/`. Then write `<rule>.py` among the fixtures.
 */
const pythonRules = [
    ...python_rules_injection_injectionRules,
    ...dynamicRules,
    ...python_rules_access_accessRules,
    ...python_rules_crypto_cryptoRules,
    ...rules_system_systemRules,
].map(describeRule);

;// CONCATENATED MODULE: ./lib/scan/code/scanner.js











const followed = [
    { extensions: /\.(?:py|pyw|pyi)$/i, flow: python, credentialRule: 'python-hardcoded-credential' },
    { extensions: /\.[cm]?jsx?$/i, flow: javascript, credentialRule: 'javascript-hardcoded-credential' },
    { extensions: /\.[cm]?ts$/i, flow: typescript, credentialRule: 'javascript-hardcoded-credential' },
    { extensions: /\.tsx$/i, flow: tsx, credentialRule: 'javascript-hardcoded-credential' },
    {
        extensions: /\.(?:vue|svelte|html?|ejs|hbs|handlebars|mustache)$/i,
        flow: typescript,
        credentialRule: 'javascript-hardcoded-credential',
        page: page_page,
    },
];
const scanner_languages = [...followed.map(byFlow), ...infraLanguages.map(byPattern)];
function byFlow({ extensions, flow, credentialRule, page: parts }) {
    return {
        name: parts?.name ?? flow.name,
        recognises: path => extensions.test(path),
        credentialRule,
        grammar: flow.name,
        analyse: (text, path, _, project) => {
            const { reports, gaps } = analyse(flow, path, parts?.scriptsOf(text) ?? text, project);
            return { reports: [...reports, ...(parts?.reportsOf(text) ?? [])], gaps };
        },
    };
}
function byPattern(language) {
    const { grammar } = language;
    return {
        ...language,
        grammar,
        analyse: (text, path, parse) => language.scan(text, path, grammar === undefined ? undefined : parse(text)),
    };
}
/** The longest file that is parsed, in UTF-16 units; in longer ones only secrets are looked for. */
const parseLimit = 1024 * 1024;
/** What reports say about each weakness. */
const codeRuleDescriptions = [...pythonRules, ...javascriptRules, ...infraRules];
/** The language of a path by its ending, as scanners say it; for whoever has none at hand. */
function codeLanguageOf(path) {
    return scanner_languages.find(({ recognises }) => recognises(path))?.name;
}
/** A scanner over the parsers that were loaded. With `read` calls are followed into the files that a file imports. */
function createCodeScanner(parsers, read) {
    const languageFor = (path, text) => scanner_languages.find(({ recognises }) => recognises(path, text));
    const lower = (path, text) => {
        const flow = followed.find(({ extensions }) => extensions.test(path))?.flow;
        const parse = parsers.get(flow?.name ?? '');
        if (flow === undefined || parse === undefined)
            throw new Error(`there is no parser for \`${path}\``);
        return lowerText(flow, parse, text);
    };
    const project = read === undefined ? { read: () => undefined, lower } : { read, lower: keepLowered(lower) };
    return {
        languageOf: path => languageFor(path)?.name,
        scan: (path, text) => {
            const language = languageFor(path, text);
            // YAML that is nothing with rules of its own, a program without an ending that is no script.
            if (language === undefined && languageFor(path) !== undefined)
                return { findings: [] };
            if (language === undefined)
                return { findings: [], error: `there is no scanner for the language of \`${path}\`` };
            const { reports, gaps } = scanner_follow(language, parsers, path, text, project);
            const regionOf = (0,region/* createLocator */.T)(text);
            const locators = new Map([[path, regionOf]]);
            const stepOf = ({ start, end, path: file = path, message }) => {
                const known = locators.get(file) ?? (0,region/* createLocator */.T)(read?.(file) ?? '');
                locators.set(file, known);
                return [{ where: file, message, region: known({ start, end }) }];
            };
            const findings = withSecrets(reports, language, text).map(({ rule, severity, confidence, message, at, flow }) => ({
                scanner: 'code',
                rule,
                severity,
                confidence,
                message,
                where: path,
                region: regionOf(at),
                ...(flow === undefined ? {} : { flow: flow.flatMap(stepOf) }),
            }));
            return { findings, ...(gaps.length === 0 ? {} : { error: shortList(gaps) }) };
        },
    };
}
function scanner_follow({ grammar, analyse: scan }, parsers, path, text, project) {
    const parse = grammar === undefined ? noParser : parsers.get(grammar);
    if (parse === undefined)
        return { reports: [], gaps: [`the parser for ${grammar} was not loaded`] };
    if (text.length > parseLimit)
        return { reports: [], gaps: [`the file is longer than ${parseLimit} characters: only secrets were looked for`] };
    try {
        return scan(text, path, parse, project);
    }
    catch (problem) {
        return { reports: [], gaps: [`the file could not be parsed: ${(0,errors/* messageOf */.bD)(problem)}`] };
    }
}
/** Hostile code has thousands of gaps; what is kept of a scan stays small. */
function shortList(gaps) {
    const shown = gaps.slice(0, mostGaps).join('; ');
    return gaps.length > mostGaps ? `${shown}; and ${gaps.length - mostGaps} more` : shown;
}
const mostGaps = 5;
/** For languages that are read without one. */
const noParser = () => {
    throw new Error('the language has no parser');
};
/** A secret of a known kind is a credential in the code wherever it stands; it takes the place of a guess by name. */
function withSecrets(reports, { credentialRule: rule }, text) {
    // Names are judged with the code around them; here it is what tells by itself.
    const known = (0,find/* findSecrets */.dL)(text).filter(secret => secret.rule.generic !== true);
    const secrets = known.map(({ start, end, rule: kind, confidence }) => ({
        rule,
        severity: 'error',
        confidence,
        message: `${kind.title} is written in the code`,
        at: { start, end },
    }));
    const others = reports.filter(report => report.rule !== rule || secrets.every(({ at }) => at.end <= report.at.start || at.start >= report.at.end));
    return [...others, ...secrets].toSorted((a, b) => a.at.start - b.at.start);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/run/code-scans.js






/** Stands for the text of a file that cannot be read. */
const unreadable = '\0';
function createCodeScans(parts) {
    const { base, baseScanner, read, scanner } = parts;
    const nameOf = code_scans_nameIn(parts.workspace);
    const scans = new Map();
    const known = async (path) => {
        const text = await base.textOf(path);
        const before = scans.get(path);
        if (before !== undefined || text === undefined)
            return before ?? {};
        const { findings, error } = baseScanner.scan(nameOf(path), text);
        const scan = { seen: { text, findings }, ...(error === undefined ? {} : { error }) };
        scans.set(path, scan);
        // Scanning holds everything else up; in between, others are answered.
        await pause();
        return scan;
    };
    const scanNow = (path, name, wasThere) => {
        try {
            const text = read(path);
            if (text !== undefined)
                return { text, ...scanner.scan(name, text) };
            if (wasThere)
                return { text: '', findings: [] };
            throw new Error(`there is no file \`${name}\``);
        }
        catch (error) {
            return { text: unreadable, findings: [], error: messageOf(error) };
        }
    };
    return {
        known,
        async review(path, wasThere) {
            const before = await known(path);
            await pause();
            const name = nameOf(path);
            const { text, findings, error } = scanNow(path, name, wasThere);
            const fresh = newSince(before.seen, { text, findings });
            const old = findings.length - fresh.length;
            return {
                fresh: { text, findings: fresh },
                isWhole: error === undefined,
                entry: {
                    path: name,
                    bytes: text === unreadable ? 0 : Buffer.byteLength(text),
                    ...(old > 0 ? { known: old } : {}),
                    ...(error === undefined ? {} : { error }),
                    ...(error === undefined || before.error !== undefined
                        ? {}
                        : { consequence: strictest(parts.consequenceAt, path) }),
                },
            };
        },
        textNow: path => {
            try {
                return read(path) ?? '';
            }
            catch {
                return unreadable;
            }
        },
    };
}
/** What findings call a file: its path from the workspace on, and all of it for what lies elsewhere. */
const code_scans_nameIn = (workspace) => (path) => {
    const inside = external_node_path_.posix.relative(workspace, path);
    return inside.startsWith('..') ? path : inside;
};
/** The strictest of what follows in a file. */
function strictest(consequenceAt, path) {
    return severities
        .map(severity => consequenceAt(path, severity))
        .reduce((held, given) => (isAtLeast(given, held) ? given : held));
}

;// CONCATENATED MODULE: ./lib/run/code-parts.js










/** The largest file whose code is scanned, in bytes. */
const maxCodeBytes = 4 * 1024 * 1024;
/** How long one scan goes on into other files of the project; the work on the file itself is bounded by its size. */
const scanMs = 3_000;
/** What the code of a run is followed with: one warm scanner, the workspace as it is now, and what the policy says. */
async function codeParts(scope, settings) {
    const { workspace } = scope;
    const parsers = await loadParsers();
    const project = createProjectReader(workspace);
    const scanner = timedScanner(parsers, project);
    const read = readerUpTo(maxCodeBytes);
    const base = await openBase(workspace, read);
    return {
        scanner,
        baseScanner: timedScanner(parsers, path => {
            const known = base.known(resolve(workspace, path));
            return known === undefined ? project(path) : known.text;
        }),
        base,
        read,
        workspace,
        consequenceAt: bindCode(settings, scope),
        tellAtMost: settings?.tell_at_most ?? codeDefaults.tell_at_most,
        helpOf,
    };
}
/** The gate by itself, for a session in which no run is followed: what is in a file already was there before. */
async function blockingGate(scope, settings) {
    const { workspace } = scope;
    return createCodeGate({
        scanner: timedScanner(await parsers_loadParsers(), project_reader_createProjectReader(workspace)),
        consequenceAt: (0,code/* bindCode */.lf)(settings, scope),
        readBefore: (0,secret_facts/* readerUpTo */.C)(maxCodeBytes),
        nameOf: code_scans_nameIn(workspace),
        known: async () => undefined,
        helpOf,
    });
}
/** A scanner that nobody waits for long: what it did not get to is a gap. */
function timedScanner(parsers, read, most = scanMs) {
    let began = 0;
    const scanner = createCodeScanner(parsers, path => {
        if (performance.now() - began > most)
            throw new Error(`it takes longer than ${most / 1_000} s`);
        return read(path);
    });
    return {
        ...scanner,
        scan: (path, text) => {
            began = performance.now();
            return scanner.scan(path, text);
        },
    };
}
const helpOf = (rule) => codeRuleDescriptions.find(({ id }) => id === rule)?.help;


/***/ })

};
