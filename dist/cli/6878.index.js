export const id = 6878;
export const ids = [6878];
export const modules = {

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ taggedObjects),
/* harmony export */   GY: () => (/* binding */ stagedChanges),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   MF: () => (/* binding */ blobsBelow),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uW: () => (/* binding */ expectRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);


const plainly = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
/** What the next commit would change, from the index. Entries of submodules hold no text of this repository. */
async function* stagedChanges(git) {
    const args = ['diff', '--cached', ...plainly, '--find-renames', '--no-relative', '--ignore-submodules=all'];
    const running = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(args, git);
    running.child.stdin.end();
    for await (const change of changesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(running)))
        if ('path' in change)
            yield change;
}
/**
 * What the commits of the history change, the oldest first, each commit before its changes; of a merge, what differs from
 * all of its parents. A range limits them, as `git log` takes it; without one, all that any reference reaches.
 */
async function* historyOf(git, range) {
    const commits = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['rev-list', '--reverse', ...revisions(range), '--'], git);
    commits.child.stdin.end();
    // Of the whole history, nobody asks what a file was called before.
    const renames = range === undefined ? '--no-renames' : '--find-renames';
    const changes = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['diff-tree', '--stdin', '-r', '-c', '--root', '--always', ...plainly, renames], git);
    const feeding = (async () => {
        for await (const chunk of commits.child.stdout)
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .feed */ .hm)(changes.child.stdin, chunk.toString('latin1'));
        changes.child.stdin.end();
        await commits.done;
    })();
    feeding.catch(() => changes.stop());
    try {
        yield* changesIn((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(changes));
        await feeding;
    }
    finally {
        commits.stop();
    }
}
function revisions(range) {
    if (range === undefined)
        return ['--all'];
    if (range.startsWith('-') || range === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('ARGUMENT_INVALID', `\`${range}\` is not a range of commits`, 'write it like `main..HEAD`');
    return [range];
}
async function* changesIn(pieces) {
    let entry;
    let names = 0;
    for await (const piece of pieces) {
        if (entry !== undefined) {
            names -= 1;
            if (names > 0)
                continue;
            const blobs = blobsOf(entry);
            if (blobs !== undefined)
                yield { ...blobs, path: nameOf(piece) };
            entry = undefined;
        }
        else if (piece.startsWith(':')) {
            entry = piece;
            // The old name and the new one, but for merges.
            names = /^:[^:].* [RC]\d*$/.test(piece) ? 2 : 1;
        }
        else
            yield { id: piece, kind: 'commit' };
    }
}
/** Names in git are bytes. */
const nameOf = (piece) => Buffer.from(piece, 'latin1').toString('utf8');
/**
 * The blobs of `:100644 100755 OLD NEW M`; of a merge, with one colon, mode and blob for each parent. Nothing where a file
 * is deleted or a submodule is meant.
 */
function blobsOf(entry) {
    const parents = entry.search(/[^:]/);
    const fields = entry.slice(parents).split(' ');
    const modes = fields.slice(0, parents + 1);
    const ids = fields.slice(parents + 1, 2 * parents + 2);
    const id = ids.at(-1) ?? '';
    if (modes.at(-1) === submodule || isNone(id))
        return undefined;
    const before = ids.slice(0, -1).filter((old, parent) => modes[parent] !== submodule && !isNone(old));
    return { id, before };
}
const submodule = '160000';
const isNone = (id) => /^0*$/.test(id);
/** What references name besides commits: tags with a text of their own, and whatever hangs on them. */
async function taggedObjects(git) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['for-each-ref', '--format=%(objecttype) %(objectname)'], git);
    const named = lines.split('\n').map(line => line.split(' '));
    return [...new Set(named.flatMap(([type, id]) => (id === undefined || type === 'commit' ? [] : [id])))];
}
/** The blobs below a tree, and where. */
async function* blobsBelow(tree, git) {
    const running = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(['ls-tree', '-r', '-z', '--full-tree', tree], git);
    running.child.stdin.end();
    for await (const piece of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesOf */ .Xe)(running)) {
        const [, mode, id, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(piece) ?? [];
        if (id !== undefined && path !== undefined && mode !== submodule)
            yield { id, path: nameOf(path), before: [] };
    }
}
/** Whether commits are missing at the far end of the history: a shallow clone. */
async function isShallow(git) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--is-shallow-repository'], git)).trim() === 'true';
}
/** The top folder of the work tree; nothing in a bare repository, or where there is none. */
async function topOf(git) {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--show-toplevel'], git)).replace(/\n$/, '') || undefined;
    }
    catch {
        return undefined;
    }
}
/** Throws `InputError`, with the reason, where there is no repository that git reads. */
async function expectRepository(git) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--git-dir'], git);
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFinding: () => (/* binding */ explainFinding)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/parsers.js
var parsers = __webpack_require__(6623);
// EXTERNAL MODULE: ./lib/adapters/project-reader.js
var project_reader = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(9098);
// EXTERNAL MODULE: ./lib/render/code-findings.js
var code_findings = __webpack_require__(4642);
// EXTERNAL MODULE: ./lib/render/paint.js
var render_paint = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/render/sarif/rule.js
var sarif_rule = __webpack_require__(5522);
;// CONCATENATED MODULE: ./lib/render/finding-explanation.js



const wide = 100;
/** A rule as a page: what it is about, what is wrong, the code as it should not be and as it should, what to do. */
function renderRule(rule, paint = render_paint/* plain */.pj) {
    const { id, title, severity, securitySeverity, precision = 'medium', cwe, tags, description, example } = rule;
    const top = tags.filter(tag => /^A\d\d:\d{4}$/.test(tag));
    const facts = [
        ['severity', `${severity} (${securitySeverity.toFixed(1)} of 10)`],
        ['precision', precision],
        ['weakness', cwe.map(number => `CWE-${number}`).join(', ')],
        ['OWASP', top.map(tag => `Top 10 ${tag}`).join(', ')],
    ];
    return [
        `${paint('bold', id)}: ${title}`,
        ...facts.filter(([, value]) => value !== '').map(([name, value]) => `  ${paint('dim', name.padEnd(10))} ${value}`),
        '',
        ...wrapped(description),
        ...(example === undefined
            ? []
            : ['', paint('red', '  avoid'), ...code(example.bad), '', paint('green', '  prefer'), ...code(example.good)]),
        '',
        ...wrapped(`what to do: ${(0,sarif_rule/* adviceOf */.w)(rule)}`),
    ].join('\n');
}
/** What became of each rule at a place: reported, suppressed, or asked and silent. */
function renderFindingExplanation(explanation, paint = render_paint/* plain */.pj) {
    const { where, line, steps, gap } = explanation;
    const blocks = steps.map(step => block(step, paint));
    const reported = steps.filter(({ outcome }) => outcome === 'reported').length;
    const place = `${(0,render_paint/* printable */.g$)(where)}${line === undefined ? '' : `:${line}`}`;
    if (gap !== undefined)
        blocks.push(`${paint('yellow', '! not scanned in full')}  ${(0,render_paint/* printable */.g$)(gap)}`);
    const total = reported === 0
        ? gap === undefined
            ? paint('green', 'nothing is reported')
            : 'nothing is reported, which does not say that nothing is there,'
        : paint('red', `${reported} reported`);
    return [...blocks, `${total} at ${place}`].join('\n\n');
}
const signs = {
    reported: ['red', '✗ reported'],
    suppressed: ['yellow', '- suppressed'],
    'not reported': ['green', '✓ not reported'],
};
function block({ outcome, name, why, shown }, paint) {
    const [style, sign] = signs[outcome];
    return [
        `${paint(style, sign)}  ${(0,render_paint/* printable */.g$)(name)}`,
        ...wrapped(`because ${(0,render_paint/* printable */.g$)(why)}`),
        ...(shown === undefined ? [] : ['', (0,code_findings/* renderCodeFinding */.L)(shown, paint)]),
    ].join('\n');
}
function code(text) {
    return text.split('\n').map(line => `    ${line}`);
}
function wrapped(text) {
    const lines = [];
    let line = ' ';
    for (const word of text.split(' ')) {
        if (line.length + word.length >= wide) {
            lines.push(line);
            line = ' ';
        }
        line += ` ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/scan/code/scanner.js + 26 modules
var scanner = __webpack_require__(9043);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/scan/code/infra/all.js + 49 modules
var infra_all = __webpack_require__(4753);
// EXTERNAL MODULE: ./lib/scan/code/javascript/language.js + 62 modules
var language = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/scan/code/python/language.js + 43 modules
var python_language = __webpack_require__(2657);
// EXTERNAL MODULE: ./lib/scan/code/syntax.js
var syntax = __webpack_require__(4824);
;// CONCATENATED MODULE: ./lib/scan/code/watched.js





const followed = new Map([python_language/* python */.H, language/* javascript */.Q2, language/* typescript */.Qc, language/* tsx */.KE].map(language => [language.name, language]));
/** The calls on a line that rules look at, by their names; none for languages whose data is not followed. */
function watchedCalls(language, text, line, parsers) {
    const flow = followed.get(language);
    const parse = parsers.get(language);
    if (flow === undefined || parse === undefined)
        return [];
    const regionOf = (0,region/* createLocator */.T)(text);
    const calls = new Map();
    for (const node of (0,syntax/* nodesOf */.Nh)(parse(text).root)) {
        const callee = calleeOf(node);
        if (callee === undefined || regionOf(callee).endLine !== line)
            continue;
        const name = text.slice(callee.start, callee.end).replaceAll(/\s+/g, '');
        const watched = watchedBy(flow, name);
        if (watched !== undefined)
            calls.set(name, { name, ...watched });
    }
    return [...calls.values()];
}
/** How many rules look at files of a language without following data; `undefined` where data is followed. */
function patternRules(language) {
    return infra_all/* infraLanguages */.q.find(({ name }) => name === language)?.rules.length;
}
function calleeOf(node) {
    if (!/^(?:call|call_expression|new_expression)$/.test(node.type))
        return undefined;
    return node.children.find(({ field }) => field === 'function' || field === 'constructor');
}
/** By the whole name, by the method of any object, or by a function that may have been imported under its own name. */
function watchedBy({ models }, name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const isKnown = ([key, { sinks = [], checks = [] }]) => key.endsWith(`.${last}`) && !key.startsWith('.') && sinks.length + checks.length > 0;
    const found = models.calls.get(models.canonical(name)) ??
        (last === name ? undefined : models.calls.get(`.${last}`)) ??
        [...models.calls].find(isKnown)?.[1];
    const sinks = [...new Set(found?.sinks?.map(({ rule }) => rule))];
    const checks = [...new Set(found?.checks?.map(({ rule }) => rule))].filter(rule => !sinks.includes(rule));
    return sinks.length + checks.length === 0 ? undefined : { sinks, checks };
}

// EXTERNAL MODULE: ./lib/scan/rules.js
var rules = __webpack_require__(6262);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/commands/scan/code/file-scanner.js + 2 modules
var file_scanner = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/cli/commands/scan/code/formats.js + 1 modules
var formats = __webpack_require__(5639);
;// CONCATENATED MODULE: ./lib/cli/commands/explain/finding-place.js














/** Explains a rule, or a place in code, and says how the command ends. */
async function explainFinding(what, format, io) {
    const rule = (0,rules/* rules */.a)().find(({ id }) => id === what);
    if (rule !== undefined) {
        io.out(format === 'json' ? JSON.stringify(rule, null, 2) : renderRule(rule, io.paint));
        return cli_io/* exitCodes */.hS.ok;
    }
    const explanation = await explainPlace(placeOf(what, io), io);
    const plain = { ...explanation, steps: explanation.steps.map(({ shown, ...step }) => ({ ...step, ...shown })) };
    io.out(format === 'json' ? JSON.stringify(plain, null, 2) : renderFindingExplanation(explanation, io.paint));
    return explanation.steps.some(({ outcome }) => outcome === 'reported') ? cli_io/* exitCodes */.hS.denied : cli_io/* exitCodes */.hS.ok;
}
function placeOf(what, io) {
    const whole = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(io.cwd, what));
    const [, name = what, number] = whole ? [] : (/^(.*?):(\d{1,9})(?::\d+)?$/s.exec(what) ?? []);
    const path = (0,external_node_path_.resolve)(io.cwd, name);
    if (number === undefined && !(0,external_node_fs_.existsSync)(path))
        throw unknown(what);
    const where = (0,external_node_path_.relative)(io.cwd, path);
    return { where, path, ...(number === undefined ? {} : { line: Number(number) }) };
}
function unknown(what) {
    const near = (0,near_miss/* suggestion */.h)(what, (0,rules/* rules */.a)().map(({ id }) => id));
    // Without a near one, it would name a thousand.
    const help = near?.startsWith('did you mean') ? near : 'name a rule as findings name it, a file, or `FILE:LINE`';
    return (0,errors/* inputError */.Xu)('ARGUMENT_INVALID', `there is no rule and no file \`${what}\``, help);
}
async function explainPlace({ where, path, line }, io) {
    const about = { where, ...(line === undefined ? {} : { line }) };
    const language = (0,scanner/* codeLanguageOf */.HA)(where);
    if (language === undefined)
        return { ...about, steps: [], gap: `there is no scanner for the language of \`${where}\`` };
    const read = (0,file_scanner/* readCode */.w)(path);
    if ('why' in read) {
        if (!(0,external_node_fs_.existsSync)(path))
            throw (0,errors/* inputError */.Xu)('FILE_MISSING', `there is no file \`${where}\``);
        return { ...about, steps: [], gap: read.why };
    }
    const scan = await (0,file_scanner/* createTextScanner */.M)((0,project_reader/* createProjectReader */.P)(io.cwd));
    const found = scan(where, read.text);
    const steps = [...stepsIn(found, where, line, io)];
    if (line !== undefined) {
        const told = new Set(steps.map(({ name }) => name));
        const silent = watchedCalls(language, read.text, line, await (0,parsers/* loadParsers */.l)()).flatMap(({ name, sinks, checks }) => [
            ...sinks.map(rule => [rule, name, unreached]),
            ...checks.map(rule => [rule, name, inOrder]),
        ]);
        for (const [rule, name, why] of silent)
            if (!told.has(rule))
                steps.push({ outcome: 'not reported', name: `${rule} at \`${name}\``, why });
    }
    if (steps.length === 0)
        steps.push({ outcome: 'not reported', name: 'every rule', why: silence(language) });
    return { ...about, steps, ...(found.error === undefined ? {} : { gap: found.error }) };
}
const unreached = 'no data from outside was seen to reach it: what it is given is constant, is cleaned on the way, or comes by a way that was not followed';
const inOrder = 'it is called, and nothing about the call is wrong as far as it is known';
function silence(language) {
    const count = patternRules(language);
    return count === undefined
        ? 'no call there is one that a rule knows, and no rule looks at what else is there'
        : `none of ${count} rules for \`${language}\` finds anything there`;
}
/** What was found on the line, what would have been, and what only passes through it. */
function* stepsIn(found, where, line, io) {
    const ruleOf = new Map((0,rules/* rules */.a)().map(rule => [rule.id, rule]));
    const lineOf = (0,formats/* lineShower */.F)(io);
    const isOn = ({ region }) => line === undefined || (region.startLine <= line && line <= region.endLine);
    const passes = ({ flow = [] }) => flow.some(step => step.where === where && step.region.startLine === line);
    const shown = (finding) => {
        const rule = ruleOf.get(finding.rule);
        const help = rule === undefined ? {} : { help: (0,sarif_rule/* adviceOf */.w)(rule) };
        return { finding, cwe: rule?.cwe ?? [], lineOf: lineOf(rule), ...help };
    };
    for (const finding of found.findings) {
        if (isOn(finding))
            yield { outcome: 'reported', name: finding.rule, why: reasonFor(finding), shown: shown(finding) };
        else if (passes(finding)) {
            const why = `the line is on the way of what is reported at line ${finding.region.startLine}`;
            yield { outcome: 'reported', name: finding.rule, why, shown: shown(finding) };
        }
    }
    for (const { finding, suppression } of found.suppressed ?? []) {
        if (!isOn(finding))
            continue;
        const why = `a comment suppresses it until ${suppression.until}: ${suppression.reason}`;
        yield { outcome: 'suppressed', name: finding.rule, why, shown: shown(finding) };
    }
}
function reasonFor({ flow = [], severity }) {
    if (flow.length === 0)
        return 'the line is wrong by itself, wherever its data comes from';
    if (severity === 'note')
        return 'data reaches it from a caller that is not seen, from the user of this machine, or from where nobody else is known to write: that is a note, and fails nothing';
    return 'data from outside reaches it, and every step of its way is known';
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  _d: () => (/* binding */ many),
  bv: () => (/* binding */ sayGaps),
  VJ: () => (/* binding */ unaccepted)
});

// EXTERNAL MODULE: ./lib/render/annotations.js
var annotations = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/render/paint.js
var render_paint = __webpack_require__(9808);
;// CONCATENATED MODULE: ./lib/render/findings.js

const colours = { error: 'red', warning: 'yellow', note: 'cyan' };
/** A finding for a terminal: where, how grave, what, how sure, and its line with a caret. */
function renderFinding({ finding, line, remarks }, paint = render_paint/* plain */.pj) {
    const { where, region, severity, rule, message, confidence } = finding;
    const place = `${(0,render_paint/* printable */.g$)(where)}:${region.startLine}:${region.startColumn}`;
    const head = `${paint('bold', place)} ${paint(colours[severity], severity)} ${rule}: ${(0,render_paint/* printable */.g$)(message)} ${paint('dim', `(${confidence} confidence)`)}`;
    const margin = ' '.repeat(String(region.startLine).length + 2);
    const bar = paint('dim', '|');
    return [
        head,
        ...(line === undefined
            ? []
            : [
                `  ${paint('dim', String(region.startLine))} ${bar} ${line.text.replaceAll('##[', '## ').trimEnd()}`,
                `${margin} ${bar} ${' '.repeat(line.start)}${paint(colours[severity], '^'.repeat(line.length))}`,
            ]),
        ...remarks.map(remark => `${margin} ${paint('dim', '=')} ${(0,render_paint/* printable */.g$)(remark)}`),
    ].join('\n');
}
/** What to do about the rules that were met, each once. */
function renderAdvice(findings, helpOf, paint = render_paint/* plain */.pj) {
    const lines = [...new Set(findings.map(finding => finding.rule))].flatMap(rule => {
        const help = helpOf(rule);
        // Behind the first paragraph stand examples, which are for pages.
        return help === undefined ? [] : [`  ${rule}: ${help.split('\n\n')[0]}`];
    });
    if (lines.length === 0)
        return '';
    const title = findings.some(({ scanner }) => scanner === 'secrets')
        ? ' take each out, read it from the environment or a secret store, and treat it as known to others:'
        : '';
    return [`${paint('cyan', 'what to do')}:${title}`, ...lines].join('\n');
}

// EXTERNAL MODULE: ./lib/scan/secrets/rules.js + 70 modules
var rules = __webpack_require__(4619);
;// CONCATENATED MODULE: ./lib/cli/commands/scan/output.js




/** One function per value of `--format`. */
const formats = {
    terminal: print,
    json: (outcome, io) => io.out(JSON.stringify(jsonOf(outcome), null, 2)),
    sarif: async (outcome, io) => io.out(JSON.stringify(await sarifOf(outcome), null, 2)),
    github: annotate,
};
/** The findings that nobody answers for, today's and those whose entry ran out. */
function unaccepted({ open, expired }) {
    return [...open, ...expired.map(known => known.result)];
}
function print(outcome, io) {
    const { open, expired, accepted, skipped, baseline, scanned } = outcome;
    const { paint } = io;
    for (const result of open)
        io.out(renderFinding(shown(result), paint));
    for (const { result, entry } of expired) {
        const remark = `accepted until ${entry.expires}, and no longer: ${entry.owner} answers for it`;
        io.out(renderFinding(shown(result, remark), paint));
    }
    const findings = unaccepted(outcome).map(result => result.finding);
    if (findings.length > 0)
        io.out(`\n${renderAdvice(findings, helpOf, paint)}\n`);
    sayGaps(skipped, io);
    const count = findings.length === 0 ? paint('green', 'nothing found') : many(findings.length, 'finding');
    const rest = [
        accepted.length > 0 ? `, ${accepted.length} accepted by ${(0,render_paint/* printable */.g$)(baseline ?? '')}` : '',
        skipped.length > 0 ? `, ${skipped.length} not scanned` : '',
    ];
    io.out(`${count} in ${scanned}${rest.join('')}`);
}
/** What was not scanned is not clean; where the output is for a program, this is on the other stream. */
function sayGaps(skipped, io) {
    for (const { path, why } of skipped)
        io.err(`not scanned: ${(0,render_paint/* printable */.g$)(path)}: ${(0,render_paint/* printable */.g$)(why)}`);
}
function many(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
const helpOf = (id) => rules.secretRules.find(rule => rule.id === id)?.help;
function shown({ finding, line, commit, repeats = 0 }, ...remarks) {
    return {
        finding,
        ...(line === undefined ? {} : { line }),
        remarks: [
            ...(commit === undefined ? [] : [origin(commit, finding.where)]),
            ...(repeats === 0 ? [] : [`and in ${many(repeats, 'other version')} of it`]),
            ...remarks,
        ],
    };
}
function origin({ id, author, date }, where) {
    const commit = where === `commit:${id}` ? 'written' : `since commit ${id.slice(0, 12)},`;
    return `${commit} ${date.slice(0, 10)} by ${author}`;
}
function jsonOf({ files, open, expired, accepted, skipped, baseline }) {
    const plain = ({ finding, commit, repeats }) => ({
        ...finding,
        ...(commit === undefined ? {} : { commit }),
        ...(repeats === undefined ? {} : { repeats }),
    });
    const known = ({ result, entry: { owner, reason, expires } }) => ({
        ...plain(result),
        baseline: { owner, reason, expires },
    });
    return {
        files,
        findings: [...open.map(plain), ...expired.map(known)],
        accepted: accepted.map(known),
        skipped,
        ...(baseline === undefined ? {} : { baseline }),
    };
}
async function sarifOf(outcome) {
    const [{ renderSarif }, { secretRuleDescriptions }, { tool }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2446).then(__webpack_require__.bind(__webpack_require__, 2446)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4619)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3411)),
    ]);
    const { accepted, texts, skipped } = outcome;
    const reasons = new Map(accepted.map(({ result, entry: { owner, reason, expires } }) => [
        result.finding,
        { kind: 'external', reason: `${reason} (${owner} answers for it until ${expires})` },
    ]));
    return renderSarif({
        version: tool.version,
        runId: 'scan',
        findings: [...unaccepted(outcome).map(result => result.finding), ...reasons.keys()],
        rules: secretRuleDescriptions,
        textOf: path => texts.get(path),
        gaps: skipped,
        category: 'agent-bouncer/secrets',
        suppressionOf: finding => reasons.get(finding),
    });
}
function annotate(outcome, io) {
    for (const { finding } of unaccepted(outcome))
        io.out((0,annotations/* renderAnnotation */.q)(finding));
    for (const { path, why } of outcome.skipped)
        io.out((0,annotations/* renderNotice */.B)('warning', `not scanned: ${path}: ${why}`));
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderNotice),
/* harmony export */   q: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);

const commands = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request; `more` are lines
 * below its message.
 */
function renderAnnotation(finding, more = []) {
    const { severity, where, region, rule, tool, message } = finding;
    const { startLine, endLine, startColumn, endColumn } = region;
    const properties = {
        file: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where),
        line: startLine,
        endLine,
        // GitHub takes columns only where the place is one line.
        ...(startLine === endLine ? { col: startColumn, endColumn } : {}),
        title: (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(tool === undefined ? rule : `${tool} ${rule}`),
    };
    const given = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${commands[severity]} ${given.join(',')}::${data([message, ...more].map(_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join('\n'))}`;
}
/** A remark that belongs to no line. */
function renderNotice(severity, message) {
    return `::${commands[severity]}::${data((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message))}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


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
