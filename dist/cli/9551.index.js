export const id = 9551;
export const ids = [9551];
export const modules = {

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withOthers: () => (/* binding */ withOthers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/files.js
var adapters_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/scan/rules.js
var rules = __webpack_require__(6262);
;// CONCATENATED MODULE: ./lib/scan/sarif/merge.js
/** So many lines apart two scanners may place the same thing. */
const near = 1;
/** So many findings of one line are looked through; a hostile file has a hundred thousand. */
const mostOnLine = 200;
/**
 * One view of what several scanners say: of two findings of two scanners about the same weakness (CWE) on the same line,
 * or one line apart, the first stays, ours before all, and names the other. Each takes of each rule of another scanner one
 * finding at most, the one that stands on its own line first: what is left is kept as it is.
 */
function mergeFindings(ours, theirs, weaknessesOf) {
    const entries = [...entriesOf(ours), ...entriesOf(theirs)].map((entry, order) => ({ ...entry, order }));
    const byFile = grouped(entries, ({ finding }) => finding.where);
    for (const inFile of byFile.values())
        mergeInFile(inFile, weaknessesOf);
    const kept = entries.filter(({ isTaken }) => !isTaken);
    const finding = (entry) => entry.also.length === 0 ? entry.finding : { ...entry.finding, also: entry.also };
    return {
        findings: kept.filter(({ suppression }) => suppression === undefined).map(finding),
        suppressed: kept.flatMap(entry => entry.suppression === undefined ? [] : [{ finding: finding(entry), suppression: entry.suppression }]),
    };
}
function entriesOf({ findings, suppressed }) {
    return [...findings.map(finding => ({ finding })), ...suppressed].map(given => ({
        ...given,
        also: [...(given.finding.also ?? [])],
        isTaken: false,
    }));
}
function mergeInFile(entries, weaknessesOf) {
    const byLine = grouped(entries, ({ finding }) => finding.region.startLine);
    const others = entries.filter(({ finding }) => finding.tool !== undefined);
    for (const distances of [[0], [-near, near]])
        for (const other of others) {
            if (other.isTaken || other.also.length > 0)
                continue;
            const { tool = '', rule, region } = other.finding;
            const places = distances.flatMap(distance => (byLine.get(region.startLine + distance) ?? []).slice(0, mostOnLine));
            const first = places.find(place => place !== other &&
                !place.isTaken &&
                place.finding.tool !== tool &&
                // A comment of this project speaks for all scanners; what another one leaves out, only for that one.
                (place.suppression === undefined || place.finding.tool === undefined || other.suppression !== undefined) &&
                place.order < other.order &&
                place.also.every(known => known.tool !== tool || known.rule !== rule) &&
                share(weaknessesOf(place.finding), weaknessesOf(other.finding)));
            if (first === undefined)
                continue;
            first.also.push({ tool, rule });
            other.isTaken = true;
        }
}
function grouped(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}
function share(some, others) {
    return some.some(number => others.includes(number));
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/scan/sarif/value.js


/** Says what is wrong with a value, with its file and its place. */
function faultAt({ file, pointer }, fault) {
    const help = 'expected SARIF 2.1.0, as the scanner writes it';
    return (0,errors/* inputError */.Xu)('INPUT_INVALID', `\`${file}\` at \`${pointer === '' ? '/' : pointer}\`: ${fault}`, help);
}
/** The member of an object; `undefined` when it has none, or `null`. */
function member(of, name) {
    if (!(0,json/* isObject */.Gv)(of.value))
        throw faultAt(of, `expected an object, found ${kindOf(of.value)}`);
    if (!Object.hasOwn(of.value, name))
        return undefined;
    const value = of.value[name];
    const pointer = `${of.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return value === null || value === undefined ? undefined : { value, file: of.file, pointer };
}
/** What lies at the end of a path of members; `undefined` where one of them is not there. */
function inside(of, ...names) {
    return names.reduce((at, name) => (at === undefined ? undefined : member(at, name)), of);
}
/** The items of a list; none when it is not there. */
function items(of) {
    if (of === undefined)
        return [];
    const { value, file, pointer } = of;
    if (!Array.isArray(value))
        throw faultAt(of, `expected a list, found ${kindOf(value)}`);
    return value.map((item, i) => ({ value: item, file, pointer: `${pointer}/${i}` }));
}
function value_text(of) {
    if (of === undefined)
        return undefined;
    if (typeof of.value !== 'string')
        throw faultAt(of, `expected a text, found ${kindOf(of.value)}`);
    return of.value;
}
/** A whole number that is not negative and stays exact. */
function count(of) {
    if (of === undefined)
        return undefined;
    if (!Number.isSafeInteger(of.value) || Number(of.value) < 0)
        throw faultAt(of, `expected a whole number from 0 on, found ${shown(of.value)}`);
    return Number(of.value);
}
/** A place in a list, counted from 0; `-1` is how SARIF says that there is none. */
function index(of) {
    return of?.value === -1 ? undefined : count(of);
}
function shown(value) {
    return typeof value === 'number' ? `\`${value}\`` : kindOf(value);
}
function kindOf(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return value === undefined
        ? 'nothing'
        : typeof value === 'string'
            ? 'a text'
            : `a${typeof value === 'object' ? 'n object' : ` ${typeof value}`}`;
}

;// CONCATENATED MODULE: ./lib/scan/sarif/address.js


function basesOf(run) {
    const ids = member(run, 'originalUriBaseIds');
    if (ids === undefined)
        return new Map();
    if (!(0,json/* isObject */.Gv)(ids.value))
        throw faultAt(ids, 'expected an object');
    const names = Object.keys(ids.value);
    return new Map(names.map(name => {
        const base = member(ids, name);
        const uri = (base && value_text(member(base, 'uri'))) ?? '';
        return [name, { uri, baseId: base && value_text(member(base, 'uriBaseId')) }];
    }));
}
/** So many bases may stand on one another. */
const mostBases = 10;
/** The address that a location means, and the one that it is written with: repositories lie elsewhere on other machines. */
function addressesOf(uri, baseId, bases) {
    let whole = uri;
    let id = baseId;
    for (let i = 0; i < mostBases && id !== undefined && !/^[a-z][a-z0-9+.-]+:/i.test(whole); i++) {
        const base = bases.get(id);
        whole = (base?.uri ?? '') + whole;
        id = base?.baseId;
    }
    return [...new Set([whole, uri])];
}

;// CONCATENATED MODULE: ./lib/scan/sarif/json-fault.js
const blank = /[ \t\n\r]*/y;
const json_fault_text = String.raw `"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"`;
const number = String.raw `-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const token = new RegExp(`([{}[\\],:])|(${json_fault_text})|${number}|true|false|null`, 'y');
const value = { '{': 'firstKey', '[': 'first', text: 'done', scalar: 'done' };
const moves = {
    value,
    first: { ...value, ']': 'done' },
    key: { text: 'colon' },
    firstKey: { text: 'colon', '}': 'done' },
    colon: { ':': 'value' },
    member: { ',': 'key', '}': 'done' },
    item: { ',': 'value', ']': 'done' },
    end: {},
};
/**
 * Where a text stops being JSON: the offset of the first token that no JSON has there, the end of the text when it is cut
 * off. The platform names the place for some faults only. Explicit stack, so that depth does no harm.
 */
function jsonFault(source) {
    const open = [];
    let state = 'value';
    let at = 0;
    for (;;) {
        at += matchAt(blank, source, at)?.[0].length ?? 0;
        const found = matchAt(token, source, at);
        const kind = found && json_fault_kindOf(found);
        const move = kind === undefined ? undefined : moves[state][kind];
        if (found === undefined || kind === undefined || move === undefined)
            return at;
        if (kind === '{' || kind === '[')
            open.push(kind === '{' ? 'member' : 'item');
        if (kind === '}' || kind === ']')
            open.pop();
        state = move === 'done' ? (open.at(-1) ?? 'end') : move;
        at += found[0].length;
    }
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source) ?? undefined;
}
function json_fault_kindOf([, mark, quoted]) {
    if (mark !== undefined)
        return mark;
    return quoted === undefined ? 'scalar' : 'text';
}

;// CONCATENATED MODULE: ./lib/scan/sarif/limits.js

/** What is read of a file at most. */
const otherLimits = { runs: 20, results: 100_000, rules: 25_000, message: 2_000 };
/** A list that is not longer than what is read; throws `InputError` when it is. */
function limited(all, most, at, what) {
    if (all.length > most)
        throw faultAt(at, `it holds ${all.length} ${what}; at most ${most} are read`);
    return all;
}

;// CONCATENATED MODULE: ./lib/scan/sarif/rule.js

/** SARIF's levels; `none` is for what is no problem. */
const levels = {
    error: 'error',
    warning: 'warning',
    note: 'note',
    none: undefined,
};
const precisions = ['very-high', 'high', 'medium', 'low'];
/** Far more than the longest help of a rule. */
const longest = 20_000;
/** What a tool tells about one of its rules, and the numbers of the weaknesses (CWE) that it is about. */
function readRule(rule) {
    const id = value_text(member(rule, 'id'));
    if (id === undefined || id === '')
        throw faultAt(rule, 'the rule has no `id`');
    const properties = member(rule, 'properties');
    const tags = properties === undefined ? [] : items(member(properties, 'tags')).map(tag => value_text(tag) ?? '');
    const title = messageIn(rule, 'shortDescription') ?? value_text(member(rule, 'name')) ?? id;
    const description = messageIn(rule, 'fullDescription') ?? title;
    const precision = precisions.find(name => name === inProperties(properties, 'precision'));
    const score = Number(inProperties(properties, 'security-severity') ?? Number.NaN);
    return {
        id: id.slice(0, longest),
        title: title.slice(0, longest),
        description: description.slice(0, longest),
        help: (messageIn(rule, 'help') ?? value_text(member(rule, 'helpUri')) ?? description).slice(0, longest),
        severity: levels[value_text(inside(rule, 'defaultConfiguration', 'level')) ?? 'warning'] ?? 'note',
        cwe: weaknessesOf(rule, tags, properties),
        ...(score > 0 && score <= 10 ? { securitySeverity: score } : {}),
        ...(precision === undefined ? {} : { precision }),
        // Weaknesses are written again from their numbers.
        tags: tags.filter(tag => tag !== '' && numberOf(tag) === undefined),
    };
}
function messageIn(rule, name) {
    return value_text(inside(rule, name, 'text')) || undefined;
}
function inProperties(properties, name) {
    return properties === undefined ? undefined : member(properties, name)?.value;
}
/** Tools name them in tags (`external/cwe/cwe-089`, `CWE-89: …`), in a property, or as relations to the CWE taxonomy. */
function weaknessesOf(rule, tags, properties) {
    const named = [inProperties(properties, 'cwe')].flat().filter(name => typeof name === 'string');
    const related = items(member(rule, 'relationships')).flatMap(relation => {
        const id = value_text(inside(relation, 'target', 'id')) ?? '';
        const taxonomy = value_text(inside(relation, 'target', 'toolComponent', 'name')) ?? '';
        return /^cwe$/i.test(taxonomy) && /^\d+$/.test(id) ? [`CWE-${id}`] : [id];
    });
    return [...new Set([...tags, ...named, ...related].flatMap(name => numberOf(name) ?? []))];
}
function numberOf(name) {
    const [, digits] = /(?:^|\/)cwe[-_ ]?0*(\d{1,5})\b/i.exec(name) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./lib/scan/sarif/run-rules.js



/** The rules of a run: its tool's own, and those of its extensions. */
function rulesOf(run, driver) {
    const components = [driver, ...items(inside(run, 'tool', 'extensions'))].map(component => {
        const list = member(component, 'rules');
        return list === undefined ? [] : limited(items(list), otherLimits.rules, list, 'rules').map(readRule);
    });
    const all = components.flat();
    const byId = new Map(all.map(rule => [rule.id, rule]));
    const of = (result) => {
        const reference = member(result, 'rule');
        const place = index(member(result, 'ruleIndex')) ?? (reference && index(member(reference, 'index')));
        const extension = reference && index(inside(reference, 'toolComponent', 'index'));
        const id = idOf(result);
        const placed = place === undefined ? undefined : components[extension === undefined ? 0 : extension + 1]?.[place];
        if (placed !== undefined && (id === undefined || id === placed.id || id.startsWith(`${placed.id}/`)))
            return placed;
        return id === undefined ? undefined : byId.get(id);
    };
    return { all, of };
}
/** The rule that a result names itself. */
function idOf(result) {
    return value_text(member(result, 'ruleId')) ?? value_text(inside(result, 'rule', 'id'));
}

;// CONCATENATED MODULE: ./lib/scan/sarif/result.js





/** A result as a finding; in words why it has no place; nothing for what is no problem, such as a test that passed. */
function readResult(result, tool, run, pathOf) {
    const rule = run.rules.of(result);
    const id = rule?.id ?? idOf(result);
    if (id === undefined || id === '')
        throw faultAt(result, 'the result has no `ruleId`');
    const kind = value_text(member(result, 'kind')) ?? 'fail';
    const level = value_text(member(result, 'level'));
    if (level !== undefined && !Object.hasOwn(levels, level))
        throw faultAt(result, `there is no level \`${level}\``);
    const severity = level === undefined ? (rule?.severity ?? 'warning') : levels[level];
    if (!['fail', 'open', 'review'].includes(kind) || severity === undefined)
        return undefined;
    const message = value_text(inside(result, 'message', 'text')) ?? value_text(inside(result, 'message', 'markdown')) ?? rule?.title ?? id;
    const [location] = items(member(result, 'locations'));
    const physical = location && member(location, 'physicalLocation');
    const artifact = physical && fileOf(member(physical, 'artifactLocation'), run.artifacts);
    const uri = artifact && value_text(member(artifact, 'uri'));
    if (physical === undefined || artifact === undefined || uri === undefined)
        return 'they name no file';
    const where = pathOf(addressesOf(uri, value_text(member(artifact, 'uriBaseId')), run.bases));
    if (where === undefined)
        return 'they are about files outside of this folder';
    const finding = {
        scanner: 'code',
        tool,
        rule: id,
        severity,
        confidence: 'medium',
        message: message.replaceAll(/\s+/g, ' ').trim().slice(0, otherLimits.message),
        where,
        region: regionOf(member(physical, 'region')),
    };
    return { finding, ...suppressionOf(result) };
}
/** A file that is named on the spot, or by its place in the list of the run. */
function fileOf(artifact, artifacts) {
    if (artifact === undefined || member(artifact, 'uri') !== undefined)
        return artifact;
    const listed = artifacts[index(member(artifact, 'index')) ?? -1];
    return listed && member(listed, 'location');
}
/** Lines and columns from 1; a whole line where no columns are said, the first one where there is no line. */
function regionOf(region) {
    const at = (name) => (region === undefined ? undefined : count(member(region, name))) || undefined;
    const startLine = at('startLine') ?? 1;
    const endLine = Math.max(startLine, at('endLine') ?? startLine);
    const startColumn = at('startColumn') ?? 1;
    const endColumn = at('endColumn') ?? startColumn + 1;
    return {
        startLine,
        startColumn,
        endLine,
        endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : endColumn,
    };
}
/** By a comment or by somebody; what is only under review, or was rejected, counts. */
function suppressionOf(result) {
    const all = items(member(result, 'suppressions'));
    const holds = all.filter(one => ['accepted', undefined].includes(value_text(member(one, 'status'))));
    const [first] = holds;
    if (first === undefined || holds.length < all.length)
        return { kind: 'external' };
    return {
        kind: value_text(member(first, 'kind')) === 'inSource' ? 'inSource' : 'external',
        reason: value_text(member(first, 'justification')) || 'the scanner that saw it says that it does not count',
    };
}

;// CONCATENATED MODULE: ./lib/scan/sarif/read.js






/**
 * Reads SARIF 2.1.0 of other scanners. Throws one `InputError`, with the file and the place, for what is broken or more
 * than is read: nothing is left out without a word.
 */
function readSarif(source, file, pathOf) {
    const log = { value: parse(source, file), file, pointer: '' };
    const version = value_text(member(log, 'version'));
    if (version !== '2.1.0')
        throw faultAt(log, version === undefined ? 'it has no `version`' : `it is SARIF ${version}`);
    const runs = member(log, 'runs');
    if (runs === undefined)
        throw faultAt(log, 'it has no `runs`');
    return together(limited(items(runs), otherLimits.runs, runs, 'runs').map(run => readRun(run, pathOf)));
}
/** Several scans as one; of a tool that is in several the rules add up. */
function together(scans) {
    const tools = new Map();
    for (const tool of scans.flatMap(scan => scan.tools)) {
        const rules = new Map([...(tools.get(tool.name)?.rules ?? []), ...tool.rules].map(rule => [rule.id, rule]));
        tools.set(tool.name, { ...tool, rules: [...rules.values()] });
    }
    return {
        tools: [...tools.values()],
        findings: scans.flatMap(scan => scan.findings),
        suppressed: scans.flatMap(scan => scan.suppressed),
        gaps: scans.flatMap(scan => scan.gaps),
    };
}
function parse(source, file) {
    const text = source.replace(/^\ufeff/, '');
    try {
        return JSON.parse(text);
    }
    catch {
        const before = text.slice(0, jsonFault(text));
        const line = before.split('\n').length;
        const column = before.length - before.lastIndexOf('\n');
        const place = { value: undefined, file: `${file}:${line}:${column}`, pointer: '' };
        throw faultAt(place, text.trim() === '' ? 'the file is empty' : 'it is not JSON');
    }
}
function readRun(run, pathOf) {
    const driver = inside(run, 'tool', 'driver');
    const name = driver && value_text(member(driver, 'name'));
    if (driver === undefined || name === undefined || name.trim() === '')
        throw faultAt(run, 'its tool has no `name`');
    const rules = rulesOf(run, driver);
    const parts = { rules, bases: basesOf(run), artifacts: items(member(run, 'artifacts')) };
    const results = member(run, 'results');
    const findings = [];
    const suppressed = [];
    const lost = new Map();
    const all = results === undefined ? [] : limited(items(results), otherLimits.results, results, 'results');
    for (const result of all) {
        const read = readResult(result, name, parts, pathOf);
        if (read === undefined)
            continue;
        if (typeof read === 'string')
            lost.set(read, (lost.get(read) ?? 0) + 1);
        else if (read.reason === undefined)
            findings.push(read.finding);
        else
            suppressed.push({ finding: read.finding, suppression: { kind: read.kind, reason: read.reason } });
    }
    const version = value_text(member(driver, 'semanticVersion')) ?? value_text(member(driver, 'version'));
    const informationUri = value_text(member(driver, 'informationUri'));
    const met = new Map([...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule, severity }) => [rule, severity]));
    const known = new Set(rules.all.map(({ id }) => id));
    const unknown = [...met]
        .filter(([id]) => !known.has(id))
        .map(([id, severity]) => ({ id, title: id, description: id, help: id, severity, cwe: [], tags: [] }));
    const tool = {
        name,
        ...(version === undefined ? {} : { version }),
        ...(informationUri !== undefined && URL.canParse(informationUri) ? { informationUri } : homeOf(name)),
        rules: [...rules.all.filter(({ id }) => met.has(id)), ...unknown],
    };
    const gaps = [...lost].map(([why, times]) => ({
        path: run.file,
        why: `${times} of ${all.length} results of ${name}: ${why}`,
    }));
    return { tools: [tool], findings, suppressed, gaps };
}
/** Where scanners are described that do not say so themselves. */
const homes = [
    [/^bandit\b/i, 'https://bandit.readthedocs.io/'],
    [/^semgrep\b/i, 'https://semgrep.dev/'],
    [/^codeql\b/i, 'https://codeql.github.com/'],
];
function homeOf(name) {
    const [, informationUri] = homes.find(([pattern]) => pattern.test(name)) ?? [];
    return informationUri === undefined ? {} : { informationUri };
}

// EXTERNAL MODULE: ./lib/cli/mask.js
var mask = __webpack_require__(1176);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/code/others.js








/** In bytes; GitHub takes no more than 10 MB, compressed. */
const others_longest = 64 * 1024 * 1024;
/** An outcome together with what other scanners wrote into SARIF files. Throws `InputError` for a file that is broken. */
function withOthers(outcome, files, cwd) {
    const pathOf = createPlaces(cwd);
    const theirs = together(files.map(file => readSarif((0,adapters_files/* readText */.yR)((0,external_node_path_.resolve)(cwd, file), others_longest).text, file, pathOf)));
    const weaknesses = new Map([
        ...(0,rules/* rules */.a)().map(({ id, cwe }) => [nameOf(undefined, id), cwe]),
        ...theirs.tools.flatMap(tool => tool.rules.map(({ id, cwe }) => [nameOf(tool.name, id), cwe])),
    ]);
    // Some scanners quote the credential that they found.
    const clean = (finding) => ({ ...finding, message: (0,mask/* maskSecrets */.Q)(finding.message) });
    const cleaned = {
        findings: theirs.findings.map(clean),
        suppressed: theirs.suppressed.map(({ finding, suppression }) => ({ finding: clean(finding), suppression })),
    };
    const merged = mergeFindings(outcome, cleaned, ({ tool, rule }) => weaknesses.get(nameOf(tool, rule)) ?? []);
    return {
        ...outcome,
        findings: merged.findings.toSorted(byPlace),
        suppressed: merged.suppressed,
        gaps: [...outcome.gaps, ...theirs.gaps],
        others: theirs.tools,
    };
}
const nameOf = (tool, rule) => `${tool ?? ''}\n${rule}`;
/** Ours stay in the order of their files; those of others come to them by file and line. */
function byPlace(a, b) {
    if (a.where !== b.where)
        return a.where < b.where ? -1 : 1;
    return a.region.startLine - b.region.startLine;
}
/** The file of this folder that an address means: the first of them that is there, else the first inside. */
function createPlaces(cwd) {
    const root = (0,adapters_files/* realPath */.Ye)(cwd);
    const known = new Map();
    const inside = (uri) => {
        const path = pathIn(uri);
        if (path === undefined)
            return undefined;
        const name = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).replaceAll('\\', '/');
        return name === '' || name.startsWith('../') || name === '..' || (0,external_node_path_.isAbsolute)(name) ? undefined : name;
    };
    return uris => {
        const key = uris.join('\n');
        if (!known.has(key)) {
            const names = uris.flatMap(uri => inside(uri) ?? []);
            known.set(key, names.find(name => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, name))) ?? names[0]);
        }
        return known.get(key);
    };
}
/** The path that an address stands for; nothing for one that is of no file. */
function pathIn(uri) {
    try {
        if (/^file:/i.test(uri))
            return (0,external_node_url_.fileURLToPath)(`file://${new URL(uri).pathname}`);
        if (/^[a-z][a-z0-9+.-]+:/i.test(uri))
            return undefined;
        const path = decodeURIComponent(uri);
        return path.includes('\0') ? undefined : path;
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _code_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9043);
/* harmony import */ var _code_suppression_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6092);
/* harmony import */ var _secrets_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4619);



/** Every rule of every scanner, as reports, SARIF and documentation list them. */
function rules() {
    return [..._secrets_rules_js__WEBPACK_IMPORTED_MODULE_2__.secretRuleDescriptions, ..._code_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .codeRuleDescriptions */ .Ld, ..._code_suppression_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressionRules */ .N];
}


/***/ })

};
