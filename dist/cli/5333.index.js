export const id = 5333;
export const ids = [5333];
export const modules = {

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ linkBytes),
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const chunkBytes = 1024 * 1024;
/**
 * The bytes of a file that a stranger may have made, piece by piece. Throws what the platform throws, and where it is no
 * file: it never waits for a pipe or a device.
 */
function* fileBytes(path) {
    // Looked at once it is open: what the name stands for may change in between.
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stat.isFile())
            throw new Error('not a file');
        for (;;) {
            const chunk = Buffer.allocUnsafe(Math.min(Math.max(stat.size + 1, 4_096), chunkBytes));
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk);
            if (length === 0)
                return;
            yield chunk.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/** What a symbolic link holds: the path that it names. */
function* linkBytes(path) {
    yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' });
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6221);




const patienceMs = 2_000;
/**
 * Whether git ignores a file that it does not track. False whenever that cannot be told: no repository, no git, no answer
 * in time.
 */
function isIgnored(path) {
    const cwd = nearestFolder(path);
    const { args, env } = (0,_git_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainly */ .y)(['check-ignore', '--quiet', '--', path]);
    const { status, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, { cwd, env, stdio: 'ignore', timeout: patienceMs });
    return error === undefined && status === 0;
}
/** The folder of the file, or of the one that would be made for it. */
function nearestFolder(path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return folder;
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainEnvironment),
/* harmony export */   y: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);

/** What of our own environment git is given when a call is decided: nothing that says where its repository lies. */
const passed = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'TMPDIR'];
/** Our environment without variables that would lead git elsewhere. */
function plainEnvironment() {
    return Object.fromEntries(passed.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}
/** Arguments and environment with which a hostile repository starts no program of its own. */
function plainly(args) {
    return { args: [..._git_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0.flatMap(setting => ['-c', setting]), ...args], env: (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p7)(plainEnvironment()) };
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** What git is told about where its repository lies, by whoever runs a hook; nothing else of the environment reaches it. */
const passed = [
    ...['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SystemRoot', 'TMPDIR'],
    ...['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_CEILING_DIRECTORIES'],
    ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'],
];
/** A repository may be hostile: none of its settings may start a program, and no object is fetched. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat'];
/** The environment of every git process of ours. */
function environmentOf(given) {
    const kept = passed.flatMap(name => (given[name] === undefined ? [] : [[name, given[name]]]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** Starts git. Only plumbing is to be run: what people see of git, their settings change. */
function startGit(args, { cwd, environment, signal }, own = false) {
    const safe = own ? [] : settings.flatMap(setting => ['-c', setting]);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, ...args], {
        cwd,
        env: environmentOf(environment),
        stdio: 'pipe',
        ...(signal === undefined ? {} : { signal }),
    });
    let stopped = false;
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (complaint.length < 2_000)
            complaint += text;
    });
    // Whoever stops reading early is told so by `done`, not by its input.
    child.stdin.on('error', () => undefined);
    const done = new Promise((resolve, reject) => {
        child.once('error', error => reject(spawnFault(error, cwd)));
        child.once('close', code => (code === 0 || stopped ? resolve() : reject(gitFault(args, complaint, code))));
    });
    // Awaited when the output was read; until then, a failure must not end the process.
    done.catch(() => undefined);
    return {
        child,
        done,
        stop() {
            stopped = true;
            child.kill();
        },
    };
}
function spawnFault(error, cwd) {
    const { code } = error;
    if (code === 'ENOENT')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('FILE_MISSING', 'git is not installed', `looked for \`git\` in the PATH, from ${cwd}`);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', `git cannot be started: ${error.message}`, undefined, error);
}
function gitFault(args, complaint, code) {
    const [first = `git ${args[0] ?? ''} ended with ${code}`] = complaint.split('\n').filter(Boolean);
    const message = first.replace(/^(?:fatal|error): /, '');
    if (message.startsWith('not a git repository'))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', 'this is not a git repository', 'change to a folder of one');
    if (message.includes('dubious ownership'))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', 'git does not trust this repository: it belongs to somebody else', 'git config --global --add safe.directory FOLDER');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)('INPUT_INVALID', `git says: ${message}`);
}
/** All that git prints; for answers that are short. Throws `InputError` when git fails. */
async function askGit(args, git, own = false) {
    const { child, done } = startGit(args, git, own);
    child.stdin.end();
    const chunks = [];
    for await (const chunk of child.stdout)
        chunks.push(chunk);
    await done;
    return Buffer.concat(chunks).toString('utf8');
}
/** What git prints with `-z`, piece by piece, as bytes in Latin-1: names in git are bytes. */
async function* piecesOf({ child, done, stop }) {
    let rest = '';
    try {
        for await (const chunk of child.stdout) {
            const pieces = (rest + chunk.toString('latin1')).split('\0');
            rest = pieces.pop() ?? '';
            yield* pieces;
        }
        await done;
    }
    finally {
        stop();
    }
}
/** Writes to a process, and waits where it does not keep up. */
async function feed(stdin, text) {
    if (!stdin.write(text))
        await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'drain'), (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stdin, 'close')]);
}


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readerUpTo),
/* harmony export */   g: () => (/* binding */ secretFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _git_ignored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);



/** The largest file that is looked at as it would be after a call; of a larger one the log says that it was not. */
const maxBeforeBytes = 2 * 1024 * 1024;
/** What this machine knows of the files of a call; `baseline` is asked where a secret was found. */
function secretFacts(baseline) {
    return { isIgnored: _git_ignored_js__WEBPACK_IMPORTED_MODULE_2__/* .isIgnored */ .p, readBefore: readerUpTo(maxBeforeBytes), baseline };
}
/** Reads text files up to a size. */
function readerUpTo(maxBytes) {
    return path => {
        try {
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path, maxBytes).text;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz && error.problems[0]?.code === 'FILE_MISSING')
                return undefined;
            throw error;
        }
    };
}


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ settleByRules),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   OI: () => (/* binding */ strictest)
/* harmony export */ });
/* unused harmony export secretFound */
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4250);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7127);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6753);



/** Layer 1 alone: the rules' answer, or nothing when a judge has to be asked. */
function settleByRules(evaluation, operations) {
    if (evaluation.effect === 'deny') {
        const rule = strictest(evaluation.matches, 'deny');
        return {
            effect: 'deny',
            layer: 'policy',
            outcome: 'denied-by-rule',
            rule: rule?.id ?? '',
            reason: rule?.reason ?? 'a rule denies this',
            ...(rule?.instead === undefined ? {} : { instead: rule.instead }),
        };
    }
    if ((0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .passesByAudit */ .e)(evaluation))
        return letThrough(evaluation);
    if (evaluation.effect !== 'allow')
        return undefined;
    const rule = weightiest(evaluation.matches, operations)?.rule;
    return {
        effect: 'allow',
        layer: 'policy',
        outcome: 'allowed-by-rule',
        rule: rule?.id ?? '',
        reason: rule?.reason ?? '',
    };
}
/** Audit mode: what would be held back passes, and is recorded as that. */
function letThrough({ audited = [] }) {
    const rule = strictest(audited, 'deny') ?? strictest(audited, 'ask');
    return {
        effect: 'allow',
        layer: 'policy',
        outcome: 'let-through-by-audit',
        rule: rule?.id ?? '',
        reason: `let through by audit mode; the rule would hold it back: ${rule?.reason ?? ''}`,
    };
}
const weights = [
    'read',
    'execute',
    'change',
    'connect',
    'call',
    'evaluate',
    'write',
    'delete',
];
/** Of the rules that allow the parts of a call, the one that allows what matters most. */
function weightiest(matches, operations) {
    const weight = (match) => weights.indexOf(operations[match.operation]?.kind ?? 'read');
    return matches.reduce((best, match) => (best === undefined || weight(match) > weight(best) ? match : best), undefined);
}
/** The rule that a person should be told of: a floor rule before others. */
function strictest(matches, effect) {
    const rules = matches.map(match => match.rule).filter(rule => rule.effect === effect);
    return rules.find(rule => rule.floor) ?? rules[0];
}
/**
 * Layers 1, 2 and 3 in order, after what the policy says of secrets in the call. Rejects only if a judge does, which none
 * may.
 */
async function decide(call, operations, evaluation, judges, secret) {
    if (secret?.effect === 'deny')
        return secretFound(secret);
    const settled = settleByRules(evaluation, operations);
    if (secret?.effect === 'ask' && settled?.effect !== 'deny')
        return askAboutSecret({ call, operations, workspace: judges.workspace, task: judges.task }, judges.human, secret);
    if (settled)
        return settled;
    const asking = strictest(evaluation.matches, 'ask');
    const why = asking ? `the rule \`${asking.id}\` asks: ${asking.reason}` : openReason(operations, evaluation);
    const question = { call, operations, why, workspace: judges.workspace, task: judges.task };
    if (evaluation.effect === 'ask')
        return askHuman(question, judges.human, asking);
    if (!judges.adjudicator)
        return askHuman(question, judges.human, undefined);
    const answer = await judges.adjudicator.judge(question);
    if ('failure' in answer)
        return {
            effect: 'deny',
            layer: 'adjudicator',
            outcome: answer.failure,
            reason: `${why}; ${answer.reason}`,
            instead: 'try once more; if it fails again, find a way that the rules allow',
        };
    const told = { reason: answer.rationale, verdict: answer };
    if (answer.verdict === 'approve')
        return { effect: 'allow', layer: 'adjudicator', outcome: 'approved-by-model', ...told };
    if (answer.verdict === 'deny')
        return {
            effect: 'deny',
            layer: 'adjudicator',
            outcome: 'denied-by-model',
            ...told,
            instead: 'do not work around this; find a materially safer way or report what is missing',
        };
    return { ...(await askHuman(question, judges.human, undefined)), verdict: answer };
}
/** A secret that would go where the policy denies it. */
function secretFound(secret) {
    return {
        effect: 'deny',
        layer: 'secrets',
        outcome: 'secret-found',
        rule: secret.finding.rule,
        reason: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRuling */ .hQ)(secret),
        instead: 'take the secret from the environment or a secret store at run time; never write it out',
    };
}
/** What would also have been open or asked about is put to the same person. */
async function askAboutSecret(about, human, secret) {
    const why = `\`${secret.setting}\` asks: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRuling */ .hQ)(secret)}`;
    return { ...(await askHuman({ ...about, why }, human, undefined)), rule: secret.finding.rule };
}
function openReason(operations, evaluation) {
    const open = evaluation.open.map(index => operations[index]).filter(operation => operation !== undefined);
    const shown = open.slice(0, 3).map(operation => `\`${(0,_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOperation */ .R)(operation)}\``);
    return `no rule settles ${shown.join(', ') || 'the call'}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`;
}
async function askHuman(question, human, rule) {
    const named = rule === undefined ? {} : { rule: rule.id, ...(rule.instead === undefined ? {} : { instead: rule.instead }) };
    const answer = await human?.ask(question);
    if (answer)
        return {
            effect: answer.approved === true ? 'allow' : 'deny',
            layer: 'human',
            outcome: answer.approved === true ? 'approved-by-human' : 'denied-by-human',
            reason: `${answer.by}: ${answer.reason}`,
            approver: answer.by,
            ...named,
        };
    const blind = rule === undefined && question.operations.some(operation => operation.kind === 'unknown');
    return {
        effect: 'deny',
        layer: 'human',
        outcome: blind ? 'not-understood' : 'nobody-to-ask',
        reason: `${question.why}; nobody is there to ask`,
        ...named,
    };
}


/***/ }),

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ stricterRuling),
/* harmony export */   hQ: () => (/* binding */ describeRuling),
/* harmony export */   lJ: () => (/* binding */ ruleOnSecrets)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);

const strictness = (effect) => _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effects */ .zb.indexOf(effect);
/** The strictest of what the settings say of each secret; nothing when there is none. */
function ruleOnSecrets(sighted, settings = {}) {
    let strictest;
    for (const { finding, destinations, holder = 'the input holds' } of sighted)
        for (const destination of destinations) {
            const ruling = { ...rulingOn(finding, destination, settings), holder, count: sighted.length };
            strictest = strictest === undefined || isStricter(ruling, strictest) ? ruling : strictest;
        }
    return strictest;
}
/** The stricter of two rulings on one call, which speaks for the secrets of both. */
function stricterRuling(first, second) {
    if (first === undefined || second === undefined)
        return first ?? second;
    return { ...(isStricter(second, first) ? second : first), count: first.count + second.count };
}
const isStricter = (a, b) => strictness(a.effect) > strictness(b.effect);
function rulingOn(finding, destination, settings) {
    const all = { ..._policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .secretDefaults */ .Pq, ...settings };
    const isWeaker = finding.confidence === 'low' && strictness(all.uncertain) < strictness(all[destination]);
    const key = isWeaker ? 'uncertain' : destination;
    return { effect: all[key], destination, setting: `secrets.${key}`, finding };
}
/** One sentence on a secret for the agent and the log. */
function describeRuling({ finding, holder, count, destination }) {
    const more = count > 1 ? ` and ${count - 1} more` : '';
    return `${holder} what looks like a secret: ${finding.message} at ${finding.where}, line ${finding.region.startLine}${more}${goes[destination]}`;
}
const goes = {
    leaving: '; it would leave, or enter the history of git',
    tracked: '; git would keep it',
    ignored: '; git ignores the file',
    local: '',
};


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ writtenPaths),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   YK: () => (/* binding */ wholeAfter),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/**
 * Files as they would be after a call, where that is more than the call itself shows: the edits of the client's tools,
 * and what a shell command appends. A tool that replaces a whole file or cell shows all of it.
 */
function changesOf(call, operations, readBefore) {
    const change = changeOf(call, operations);
    if (change === undefined)
        return { changed: [], unread: [] };
    const changed = [];
    const unread = [];
    for (const path of writtenPaths(operations).slice(0, mostFiles)) {
        try {
            // The client takes every end of a line for a line feed.
            const before = readBefore(path)?.replaceAll('\r\n', '\n');
            const after = before === undefined ? [] : change(before).filter(text => text !== before);
            if (before !== undefined && after.length > 0)
                changed.push({ path, before, after });
        }
        catch (error) {
            unread.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    return { changed, unread };
}
/** Files that operations write, as far as they are known by name. */
function writtenPaths(operations) {
    const paths = operations.flatMap(operation => operation.kind === 'write' && !operation.glob && !operation.tree ? [operation.path] : []);
    return [...new Set(paths)];
}
/**
 * The whole of a file as it may be after a call, one text for each way in which that may come out; none where the call
 * does not show it, as with most commands. `before` is asked where it matters, and may throw.
 */
function wholeAfter(call, operations, before) {
    const { tool, input } = call;
    if (tool === 'Write')
        return typeof input['content'] === 'string' ? [input['content']] : [];
    const { command } = input;
    if (typeof command !== 'string') {
        const change = changeOf(call, operations);
        return change === undefined ? [] : change((before() ?? '').replaceAll('\r\n', '\n'));
    }
    if (writtenPaths(operations).length !== 1)
        return [];
    const texts = appendedTexts(command, operations);
    const all = [...new Set([...texts, texts.join('')])].filter(text => text !== '');
    const appends = all.length > 0 && />>|\btee\s+(?:-a|--append)\b/.test(command);
    return [...all, ...(appends ? all.map(text => `${before() ?? ''}${text}`) : [])];
}
/** More files than a command appends to. */
const mostFiles = 32;
function changeOf({ tool, input }, operations) {
    if (tool === 'Edit')
        return before => edited(before, [input]);
    if (tool === 'MultiEdit') {
        const { edits } = input;
        return before => (Array.isArray(edits) ? edited(before, edits.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)) : []);
    }
    const { command } = input;
    if (typeof command !== 'string' || !/>>|\btee\b/.test(command))
        return undefined;
    const texts = appendedTexts(command, operations);
    return texts.length === 0 ? undefined : before => appended(before, texts);
}
/** One edit after the other, as the client makes them; an edit that does not fit changes nothing. */
function edited(before, edits) {
    let text = before;
    for (const { old_string: old, new_string: next, replace_all: all } of edits) {
        if (typeof old !== 'string' || typeof next !== 'string')
            continue;
        if (old === '') {
            // How the client makes a file, or fills an empty one.
            if (text === '')
                text = next;
            continue;
        }
        const found = inFile(text, old);
        if (found === undefined)
            continue;
        text = all === true || all === 'true' ? text.split(found).join(next) : replaceFirst(text, found, next);
    }
    return [text];
}
const replaceFirst = (text, old, next) => {
    const at = text.indexOf(old);
    return text.slice(0, at) + next + text.slice(at + old.length);
};
/** What the client takes for the old text: it reads typographic quotes as plain ones. */
function inFile(text, old) {
    const wanted = old.replaceAll('\r\n', '\n');
    if (text.includes(wanted))
        return wanted;
    const at = plainQuotes(text).indexOf(plainQuotes(wanted));
    return at < 0 ? undefined : text.slice(at, at + wanted.length);
}
const plainQuotes = (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
/** As much of a text as a secret and its name may begin or end in, in UTF-16 units. */
const reach = 8 * 1024;
const mostTexts = 16;
/** The end of a file with each text behind it, and with all of them. */
function appended(before, texts) {
    const end = before.slice(-reach);
    return [...(texts.length > 1 ? texts : []), texts.join('')].map(text => end + text);
}
/** What a command may append, in order: what it prints, and its here-documents. */
function appendedTexts(command, operations) {
    const printed = operations.flatMap(operation => (operation.kind === 'execute' ? printedBy(operation) : []));
    const documents = [...command.matchAll(/<<-?\s*(["']?)(\w+)\1[^\n]*\n([\s\S]*?)\n[\t ]*\2(?![\w])/g)];
    return [...printed, ...documents.map(([, , , body = '']) => `${body}\n`)].slice(0, mostTexts);
}
function printedBy({ program, args }) {
    const known = args.filter(arg => arg !== undefined);
    if (program === 'echo') {
        const words = known.filter((arg, at) => at > 0 || !/^-[neE]+$/.test(arg));
        return [words.join(' ') + (/^-[eE]*n/.test(known[0] ?? '') ? '' : '\n')];
    }
    const [format, ...values] = known;
    if (program !== 'printf' || format === undefined)
        return [];
    let next = 0;
    const text = format.replaceAll('\\n', '\n').replaceAll(/%[-\d.]*[bcsq]/g, () => values[next++] ?? '');
    return [text];
}
/** What two texts differ in, with as much around it as a secret reaches; the rest is the same in both. */
function differing(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start))
        start++;
    let end = 0;
    while (end < shorter - start &&
        before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
        end++;
    const from = start <= reach ? 0 : after.lastIndexOf('\n', start - reach) + 1;
    const left = Math.max(end - reach, 0);
    const linesBefore = after.slice(0, from).split('\n').length - 1;
    return {
        before: before.slice(from, before.length - left),
        after: after.slice(from, after.length - left),
        linesBefore,
    };
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   s: () => (/* binding */ baselined)
/* harmony export */ });
/* harmony import */ var _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9888);

/** A fingerprint that remembers what it was made of, for as long as one scan takes. */
function remembering(fingerprint) {
    const secrets = new Map();
    return {
        fingerprint: secret => {
            const name = fingerprint(secret);
            secrets.set(name, secret);
            return name;
        },
        secretOf: finding => secrets.get(finding.fingerprint ?? ''),
    };
}
/** A finding that stands for others, which nobody looked at one by one. */
const standsForMore = /, and \d+ more$/;
/** Takes out what the baseline accepts at a path, from the folder of the workspace on; an entry that ran out is named. */
function baselined(findings, path, secretOf, { baseline, today = '' }) {
    const known = findings.length > 0 ? baseline?.() : undefined;
    if (known === undefined)
        return { findings, accepted: [] };
    const accepted = [];
    const standing = findings.flatMap((finding) => {
        const secret = secretOf(finding);
        const { rule, where, fingerprint } = finding;
        if (secret === undefined || standsForMore.test(finding.message))
            return [finding];
        const entry = (0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFor */ .cy)(known, { rule, path, secret });
        if (entry === undefined)
            return [finding];
        const { owner, expires } = entry;
        if ((0,_scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceOf */ .BL)(entry, today) === 'expired')
            return [{ ...finding, message: `${finding.message}, which ${owner} answered for until ${expires}` }];
        accepted.push({ rule, where, ...(fingerprint === undefined ? {} : { fingerprint }), owner, expires });
        return [];
    });
    return { findings: standing, accepted };
}


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ insideOf),
  t: () => (/* binding */ seeSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(3506);
;// CONCATENATED MODULE: ./lib/decide/destination.js

/**
 * Where what stands in the input of a call would go, the gravest first; never empty. Each operation is taken at the
 * worst that it may do with the text: what is not understood, or not described to its end, may send it anywhere.
 */
function destinationsOf(operations, isIgnored) {
    const lookUp = limited(isIgnored);
    const found = new Set(operations.map(operation => destinationOf(operation, lookUp)));
    // A command that only writes a file keeps nothing besides.
    if (found.size > 1 || found.size === 0)
        found.delete('local');
    return found.size === 0 ? ['local'] : policy/* destinations */.uC.filter(destination => found.has(destination));
}
/** More files than a command fills with settings; what is beyond them counts as tracked. */
const mostLookups = 16;
function limited(isIgnored) {
    const known = new Map();
    return path => {
        const ignored = known.get(path) ?? (known.size < mostLookups && isIgnored(path));
        known.set(path, ignored);
        return ignored;
    };
}
function destinationOf(operation, isIgnored) {
    switch (operation.kind) {
        case 'connect':
        case 'call':
        case 'unknown':
            return 'leaving';
        case 'write':
            // A pattern or a tree may be files of both kinds.
            return operation.glob || operation.tree || !isIgnored(operation.path) ? 'tracked' : 'ignored';
        case 'execute':
            return operation.described && !operation.loaded ? 'local' : 'leaving';
        case 'evaluate':
            return operation.described ? 'local' : 'leaving';
        case 'change':
            return leaves(operation) ? 'leaving' : 'local';
        case 'read':
        case 'delete':
            return 'local';
    }
}
/** Other agents may do with a text whatever the policy allows; what git is told stands in the repository. */
const otherAgents = ['subagent', 'team', 'message'];
function leaves({ what, name }) {
    return what === 'git' || name === 'publish-package' || (what === 'agent' && otherAgents.includes(name));
}

// EXTERNAL MODULE: ./lib/scan/secrets/scan.js
var secrets_scan = __webpack_require__(2046);
// EXTERNAL MODULE: ./lib/examine/afterwards.js
var afterwards = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/examine/baselined.js
var baselined = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/examine/secrets.js





/**
 * Judges what was found in the input of a call, and looks for what only the files show that it would change: a secret
 * put together over several edits is found at the last of them.
 */
function seeSecrets(call, found, operations, parts) {
    const { changed, unread } = parts.readBefore
        ? (0,afterwards/* changesOf */.fs)(call, operations, parts.readBefore)
        : { changed: [], unread: [] };
    const inFiles = changed.map(({ path, before, after }) => ({
        path,
        holder: 'the file would then hold',
        findings: unlike(newFindings(path, before, after, parts.fingerprint), found.findings),
    }));
    const all = [{ path: onlyFile(operations), findings: found.findings, holder: 'the input holds' }, ...inFiles];
    if (all.every(({ findings }) => findings.length === 0))
        return { sighted: [], accepted: [], unread };
    const destinations = destinationsOf(operations, parts.isIgnored ?? (() => false));
    // What leaves is not in the file that somebody answered for.
    const mayAccept = !destinations.includes('leaving') && !destinations.includes('local');
    const judged = all.map(({ path, findings, holder }) => {
        const inside = path === undefined ? undefined : insideOf(parts.workspace, path);
        return mayAccept && inside !== undefined
            ? { holder, ...(0,baselined/* baselined */.s)(findings, inside, found.secretOf, parts) }
            : { holder, findings, accepted: [] };
    });
    return {
        sighted: judged.flatMap(({ findings, holder }) => findings.map(finding => ({ finding, destinations, holder }))),
        accepted: judged.flatMap(({ accepted }) => accepted),
        unread,
    };
}
/** What is in a text afterwards and was not before, wherever it stands. */
function newFindings(path, before, after, fingerprint) {
    return after.flatMap(text => {
        const part = (0,afterwards/* differing */.R1)(before, text);
        const scan = (given) => (0,secrets_scan/* scanText */.Ff)(given, path, fingerprint).map(({ finding }) => finding);
        const found = scan(part.after);
        return found.length === 0 ? [] : unlike(found, scan(part.before)).map(finding => lower(finding, part.linesBefore));
    });
}
/** A finding in a part of a file, as it stands in all of it. */
function lower(finding, lines) {
    const { startLine, endLine } = finding.region;
    return { ...finding, region: { ...finding.region, startLine: startLine + lines, endLine: endLine + lines } };
}
function unlike(findings, known) {
    const names = new Set(known.map(nameOf));
    return findings.filter(finding => {
        const isNew = !names.has(nameOf(finding));
        names.add(nameOf(finding));
        return isNew;
    });
}
const nameOf = ({ rule, fingerprint = '' }) => `${rule} ${fingerprint}`;
/** The file, where a call writes one and no more. */
function onlyFile(operations) {
    const written = operations.flatMap(operation => (operation.kind === 'write' ? [operation] : []));
    const paths = new Set(written.map(({ path }) => path));
    return paths.size === 1 && !written.some(({ glob, tree }) => glob || tree) ? [...paths][0] : undefined;
}
/** A path from a folder on; nothing when it is not below. */
function insideOf(folder, path) {
    const inside = external_node_path_.posix.relative(folder, path);
    return inside === '' || inside.startsWith('../') || inside === '..' ? undefined : inside;
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The operations with every path as it really is; the name that the call used stays as its alias. */
function withFacts(operations, realPath) {
    return operations.map(operation => (isPath(operation) ? resolved(operation, realPath) : operation));
}
function isPath(operation) {
    return operation.kind === 'read' || operation.kind === 'write' || operation.kind === 'delete';
}
const wildcard = /[*?[\]]/;
function resolved(given, realPath) {
    const operation = given.written === undefined ? given : withoutWritten(given);
    const named = given.written ?? given.path;
    const cut = knownLength(operation, named);
    const rest = named.slice(cut);
    const folder = realPath(named.slice(0, cut) || '/');
    // A wildcard in the name of a folder cannot be told from one that stands for names.
    if (operation.glob && wildcard.test(folder))
        return {
            kind: 'unknown',
            text: `${operation.kind} ${named}`,
            why: 'the folder it is in has a wildcard in its name',
        };
    const real = rest === '' ? folder : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(`${folder}/${rest}`);
    return real === operation.path ? operation : { ...operation, path: real, alias: operation.path };
}
function withoutWritten({ written: _written, ...operation }) {
    return operation;
}
/** How much of a path can be resolved: before a wildcard, only the folder. */
function knownLength({ kind, glob, contents }, path) {
    const wild = glob ? path.search(/[*?[]/) : -1;
    if (wild >= 0)
        return path.lastIndexOf('/', wild);
    // Deleting a link deletes the link, not what it leads to.
    const itself = kind === 'delete' && !contents && !/\/\.{0,2}$/.test(path);
    return itself ? path.lastIndexOf('/') : path.length;
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/**
 * Turns offsets of one text into lines and columns. A line ends at LF, CR or CRLF, as SARIF counts them. The text is
 * read once, and only when the first place is asked for.
 */
function createLocator(text) {
    let starts;
    return ({ start, end }) => {
        starts ??= lineStarts(text);
        const [startLine, startColumn] = place(starts, start);
        const [endLine, endColumn] = place(starts, end);
        return { startLine, startColumn, endLine, endColumn };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
function place(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
}


/***/ }),

/***/ 9888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export accepts */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where the baseline of a repository lies; the paths of its entries start at the folder that holds `.agent-bouncer`. */
const baselinePath = '.agent-bouncer/secrets-baseline.yaml';
/** Whether a baseline accepts a secret on a day (`2026-12-31`, UTC). A day that is none of the calendar accepts nothing. */
function accepts(baseline, sighted, today) {
    const entry = entryFor(baseline, sighted);
    return entry === undefined ? undefined : acceptanceOf(entry, today);
}
/** Whether an entry holds on a day. */
function acceptanceOf(entry, today) {
    return /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= entry.expires ? 'accepted' : 'expired';
}
/** The entry that names a secret at its place: of several, the one that holds longest. */
function entryFor({ prefix, entries }, { rule, path, secret }) {
    let digest;
    let latest;
    for (const entry of entries) {
        if (entry.rule !== rule || !isAt(entry.path, path))
            continue;
        digest ??= digestOf(prefix, secret);
        if (entry.digest === digest && (latest === undefined || entry.expires > latest.expires))
            latest = entry;
    }
    return latest;
}
/** The name of a secret in a baseline: SHA-256 in hexadecimal. */
function digestOf(prefix, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${prefix}\n${secret}`).digest('hex');
}
/** Whether a path is the one of an entry; a segment `**` there is any number of folders, none included. */
function isAt(pattern, path) {
    if (!pattern.includes('**'))
        return pattern === path;
    const [wanted, given] = [pattern.split('/'), path.split('/')];
    // Where the last `**` stood, and how much of the path it has taken: going back further finds nothing new.
    let [star, taken, w, g] = [-1, 0, 0, 0];
    while (g < given.length) {
        if (wanted[w] === '**') {
            star = w++;
            taken = g;
        }
        else if (wanted[w] === given[g]) {
            w++;
            g++;
        }
        else if (star >= 0) {
            w = star + 1;
            g = ++taken;
        }
        else
            return false;
    }
    return wanted.slice(w).every(segment => segment === '**');
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   hZ: () => (/* binding */ ScanLimitError),
/* harmony export */   mU: () => (/* binding */ searchAll),
/* harmony export */   mu: () => (/* binding */ scanInput),
/* harmony export */   tn: () => (/* binding */ scanLimit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6413);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3833);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2932);




/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
const scanLimit = 5 * 1024 * 1024;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
class ScanLimitError extends Error {
    name = 'ScanLimitError';
    /** In UTF-16 units, or in bytes of what is compressed in the text. */
    limit;
    constructor(limit, message = `the text is longer than the ${limit} characters that are scanned for secrets`) {
        super(message);
        this.limit = limit;
    }
}
/**
 * Finds the secrets of a text, `more` rules beside our own. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text, or what is compressed in it, is over the limit.
 */
function scanText(text, where, fingerprint, more) {
    if (text.length > scanLimit)
        throw new ScanLimitError(scanLimit);
    const found = searchAll(text, more);
    if (found.length === 0)
        return [];
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createReport */ .L)(where, fingerprint);
    report.add(found, (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .createLocator */ .T)(text));
    return report.hits();
}
/** The secrets of a text of any length. Throws `ScanLimitError` when what is compressed in it is over the limit. */
function searchAll(text, more) {
    const { found, complete } = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSecrets */ .GT)(text, more);
    if (complete)
        return found;
    const message = `the text holds more than the ${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackLimit */ .kO} bytes of compressed data that are scanned for secrets`;
    throw new ScanLimitError(_find_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackLimit */ .kO, message);
}
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
function scanInput(input, fingerprint, more) {
    const findings = [];
    let total = 0;
    for (const { pointer, text } of (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsOf */ .iw)(input)) {
        total += text.length;
        if (total > scanLimit)
            throw new ScanLimitError(scanLimit);
        for (const hit of scanText(text, pointer, fingerprint, more))
            findings.push(hit.finding);
    }
    return findings;
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** Units of a file's beginning that tell text from other data. */
const head = 8192;
/**
 * A file's bytes as text that can be searched, piece by piece: UTF-8, UTF-16 where its mark stands in front, and one
 * unit per byte where a NUL says that it is no text, so that the strings in it are searched as well.
 */
async function* textOf(bytes) {
    let first = new Uint8Array(0);
    let decode;
    for await (const chunk of bytes) {
        if (decode !== undefined) {
            yield decode(chunk);
            continue;
        }
        first = Buffer.concat([first, chunk]);
        if (first.length < head)
            continue;
        decode = decoderFor(first);
        yield decode(first);
    }
    if (decode === undefined) {
        decode = decoderFor(first);
        yield decode(first);
    }
    yield decode();
}
function decoderFor(first) {
    const encoding = encodingOf(first);
    if (encoding === undefined)
        return (chunk = new Uint8Array(0)) => Buffer.from(chunk).toString('latin1');
    const decoder = new TextDecoder(encoding);
    return chunk => (chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}
function encodingOf(first) {
    if (first[0] === 0xff && first[1] === 0xfe)
        return 'utf-16le';
    if (first[0] === 0xfe && first[1] === 0xff)
        return 'utf-16be';
    return first.subarray(0, head).includes(0) ? undefined : 'utf-8';
}


/***/ })

};
