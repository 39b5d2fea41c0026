export const id = 7271;
export const ids = [7271,2604];
export const modules = {

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownKeys: () => (/* binding */ knownKeys),
/* harmony export */   openKeys: () => (/* binding */ openKeys),
/* harmony export */   publicKey: () => (/* binding */ publicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);






/**
 * The keys of this host, made on first use. `$AGENT_BOUNCER_SIGNING_KEY` (PEM) replaces the signing key. Throws
 * `InputError` when a key is there but cannot be used.
 */
function openKeys(environment = process.env) {
    const folder = (0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment);
    const given = environment['AGENT_BOUNCER_SIGNING_KEY'];
    const secret = fingerprintKey((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'fingerprint-key'));
    return {
        signing: given === undefined || given === '' ? hostKey(folder) : signingKey(given, '$AGENT_BOUNCER_SIGNING_KEY'),
        anchor: given === undefined || given === '' ? 'key-on-host' : 'key-from-operator',
        fingerprint: text => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(text).digest('hex').slice(0, 32),
    };
}
/** A key that is cut or empty would make digests that anybody can guess. */
function fingerprintKey(file) {
    const hex = kept(file, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex')).trim();
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${file}\` is not a key of 32 bytes in hexadecimal`, 'is the file whole?');
    return Buffer.from(hex, 'hex');
}
function hostKey(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'signing-key.pem');
    const key = signingKey(kept(file, newKey), file);
    kept((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'known-keys', 'this-host.pem'), () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'pem' })));
    return key;
}
const newKey = () => String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
function signingKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 private key`, 'make one with `openssl genpkey -algorithm ed25519`');
    return key;
}
function parsed(make, from) {
    try {
        return make();
    }
    catch {
        // Without the cause, which may quote the key.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` cannot be read as a key in PEM form`, 'is the file whole?');
    }
}
/** No key is longer. */
const maxKeyBytes = 64 * 1024;
/** The content of a private file, made by the first process that needs it. It appears whole, or not at all. */
function kept(file, make) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, make(), { mode: 0o600, flag: 'wx', flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, file);
        }
        catch (error) {
            // Another process was first: its key counts.
            if (error.code !== 'EEXIST')
                throw error;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        }
    }
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, maxKeyBytes).text;
}
/** Public keys that this host trusts: its own, and those an operator put into `known-keys`. */
function knownKeys(environment = process.env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .configFolder */ .v)(environment), 'known-keys');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .filter(name => name.endsWith('.pem'))
        .map(name => publicKey((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), maxKeyBytes).text, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
}
/** A public key in PEM form; throws `InputError`. */
function publicKey(pem, from) {
    const key = parsed(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), from);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('KEY_INVALID', `\`${from}\` is not an Ed25519 public key`);
    return key;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ tightenOption),
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   TL: () => (/* binding */ noOrganisationOption),
/* harmony export */   eJ: () => (/* binding */ organisationOption),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** `--format`, the same everywhere; the first is the default. */
function formatOption(formats) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print').choices(formats).default(formats[0]);
}
/** `--policy`, the same everywhere. */
function policyOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy <file>', 'policy file or pack name (default: policy.yaml here, else the pack `default`)');
}
/** `--organisation`, the same everywhere. */
function organisationOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--organisation <file>', 'the policy of the tier above, which the others may only tighten (default: organisation.yaml of this machine or user, else $AGENT_BOUNCER_ORGANISATION)');
}
/** `--no-organisation`, for commands that only look. */
function noOrganisationOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-organisation', 'leave out the tier above, also where this machine has one');
}
/** `--tighten`, the same everywhere. */
function tightenOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--tighten <file>', 'a policy for one run, which may only tighten the others');
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $1: () => (/* binding */ createDecider),
  tX: () => (/* binding */ openPolicy),
  o_: () => (/* binding */ readLogs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/files.js
var adapters_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/adapters/folders.js
var folders = __webpack_require__(6729);
// EXTERNAL MODULE: ./lib/adapters/policy-files.js
var policy_files = __webpack_require__(6286);
// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/tool-call.js
var tool_call = __webpack_require__(6938);
;// CONCATENATED MODULE: ./lib/audit/past-calls.js



/**
 * Reads the calls of a log: events of a run or of a local session, or JSON Lines as `policy decide` takes them. The log
 * keeps inputs masked and cut; a call that is not there as it was is lost, and says why.
 */
function readPastCalls(file, text) {
    const calls = [];
    const lost = [];
    let workspace;
    for (const [index, row] of text.split('\n').entries()) {
        if (row.trim() === '')
            continue;
        const at = { file, line: index + 1 };
        const value = parse(row);
        if (!(0,json/* isObject */.Gv)(value)) {
            lost.push({ ...at, why: 'the line is not a JSON object' });
            continue;
        }
        workspace = workspaceOf(value) ?? workspace;
        const read = (0,json/* isObject */.Gv)(value['body']) ? readEvent(value['type'], value['body']) : readCall(value);
        if (read === undefined)
            continue;
        if ('why' in read)
            lost.push({ ...at, ...read });
        else {
            const time = typeof value['at'] === 'string' ? { at: value['at'] } : {};
            calls.push({ ...at, workspace: workspace ?? read.call.cwd, ...time, ...read });
        }
    }
    return { calls, lost };
}
function parse(row) {
    try {
        return JSON.parse(row);
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** Where the run that the following events belong to works; sessions do not say, and work where their calls do. */
function workspaceOf({ type, body }) {
    if (type !== 'run.started' || !(0,json/* isObject */.Gv)(body))
        return undefined;
    return typeof body['workspace'] === 'string' ? body['workspace'] : undefined;
}
function readEvent(type, body) {
    if (type !== 'call.decided' && type !== 'call.referred')
        return undefined;
    const decision = (0,json/* isObject */.Gv)(body['decision']) ? body['decision'] : {};
    const recorded = (0,json/* isObject */.Gv)(body['call']) ? body['call'] : {};
    const whole = wholeCall(recorded);
    if ('why' in whole || type === 'call.referred')
        return 'why' in whole ? whole : { ...whole, answer: 'referred' };
    const { rule, outcome } = decision;
    const answer = answers[outcome]?.(rule !== undefined);
    return {
        ...whole,
        ...(answer === undefined ? {} : { answer }),
        ...(typeof rule === 'string' ? { rule } : {}),
        ...(typeof outcome === 'string' && Object.hasOwn(answers, outcome) ? { outcome: outcome } : {}),
    };
}
/** What the rules said when the decision came about like this; nothing when they were not asked. */
const answers = {
    'allowed-by-rule': () => 'allow',
    'let-through-by-audit': () => 'audit',
    'denied-by-rule': () => 'deny',
    'approved-by-model': () => 'open',
    'denied-by-model': () => 'open',
    'model-unavailable': () => 'open',
    'model-timed-out': () => 'open',
    'model-unparseable': () => 'open',
    'approved-by-human': byRule => (byRule ? 'ask' : 'open'),
    'denied-by-human': byRule => (byRule ? 'ask' : 'open'),
    'nobody-to-ask': byRule => (byRule ? 'ask' : 'open'),
    'not-understood': () => 'open',
};
function readCall(value) {
    const whole = wholeCall({
        id: 'line',
        session: 'replay',
        tool: value['tool_name'],
        input: value['tool_input'],
        cwd: value['cwd'],
    });
    if ('why' in whole)
        return whole;
    const { decision, rule } = value;
    const known = ['allow', 'deny', 'ask', 'open'].find(answer => answer === decision);
    return {
        ...whole,
        ...(known === undefined ? {} : { answer: known }),
        ...(typeof rule === 'string' ? { rule } : {}),
    };
}
const masked = /\[secret:[\w-]+:[0-9a-f]+\]/;
const cut = /… \[\d+ characters more\]$/;
function wholeCall(recorded) {
    const { input, tool, cwd } = recorded;
    if (typeof input === 'string' && cut.test(input))
        return { why: 'the log holds only the beginning of the input' };
    const parsed = (0,tool_call/* parseToolCall */.u)({
        id: recorded['id'],
        session_id: recorded['session'],
        tool_name: tool,
        tool_input: input,
        cwd,
        agent_id: recorded['agent'],
    });
    if ('problem' in parsed)
        return { why: `not a call: ${parsed.problem}` };
    const texts = [parsed.call.tool, parsed.call.cwd, ...[...(0,json/* stringsOf */.iw)(parsed.call.input)].map(({ text }) => text)];
    if (texts.some(text => masked.test(text)))
        return { why: 'the log masks a secret in the input' };
    if (texts.some(text => cut.test(text)))
        return { why: 'the log holds only the beginning of the input' };
    return parsed;
}

// EXTERNAL MODULE: ./lib/interpret/interpret.js + 1 modules
var interpret = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/policy/diff/standing.js
var standing = __webpack_require__(7658);
;// CONCATENATED MODULE: ./lib/cli/policies.js











/** Reads and compiles what the options or an argument name. Throws `InputError` with every problem. */
function openPolicy(given, { cwd, environment }) {
    const files = (0,policy_places/* tierFiles */.eC)(given, cwd, environment);
    const loaded = (0,policy_files/* loadFiles */.aY)(files);
    return { files, loaded, compiled: (0,compile/* compilePolicy */.C_)(loaded, interpret/* interpret */.U) };
}
/** As large as a whole bundle may be. */
const maxLogBytes = 1024 * 1024 * 1024;
/** The calls of logs, in their order. A folder is a bundle, and its `events.jsonl` is meant. */
function readLogs(files, cwd) {
    const read = files.map(given => {
        const file = (0,external_node_path_.resolve)(cwd, given);
        const folder = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
        return readPastCalls(given, (0,adapters_files/* readText */.yR)(folder ? (0,external_node_path_.join)(file, 'events.jsonl') : file, maxLogBytes).text);
    });
    return { calls: read.flatMap(({ calls }) => calls), lost: read.flatMap(({ lost }) => lost) };
}
/** Decides calls of the past: no file of this machine plays a part, so links are not followed. */
function createDecider(compiled, io) {
    const home = (0,external_node_os_.homedir)();
    const guard = [(0,folders/* configFolder */.v)(io.environment), (0,folders/* stateFolder */.y)(io.environment)];
    const bound = new Map();
    const boundFor = (workspace) => {
        const scope = { workspace, home: [home], tmp: ['/tmp'], guard, today: (0,policy_places/* today */.Ec)() };
        const policy = bound.get(workspace) ?? compiled.bind(scope);
        bound.set(workspace, policy);
        return policy;
    };
    const context = { home, servers: compiled.policy.mcp?.servers ?? {} };
    return (call, workspace) => {
        const operations = (0,interpret/* interpret */.U)(call, context);
        const evaluation = boundFor(workspace).evaluate(operations, call.tool);
        return { said: (0,standing/* saidBy */.TT)(evaluation), operations, evaluation };
    };
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ replayedOf),
/* harmony export */   ZS: () => (/* binding */ cleaner),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   lL: () => (/* binding */ saidThen),
/* harmony export */   pg: () => (/* binding */ bareCall),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _policy_diff_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** Calls of the past as they were and are decided, for people: grouped, and without secrets. */
function replayedOf(twice, calls, lost, clean) {
    return { calls: calls.length, lost: reasonsOf(lost), flips: clean((0,_policy_diff_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .flips */ .b)(twice)) };
}
/** Why lines of a log are left out, how many, and the first of them. */
function reasonsOf(lost) {
    const reasons = new Map();
    for (const { why, file, line } of lost) {
        const known = reasons.get(why) ?? { why, count: 0, first: `${file}:${line}` };
        reasons.set(why, { ...known, count: known.count + 1 });
    }
    return [...reasons.values()].sort((a, b) => b.count - a.count);
}
/** Where in a log a call stands. */
function whereOf({ file, line }) {
    return `${file}:${line}`;
}
/** Only what is shown of a call. */
function bareCall({ tool, input }) {
    return { tool, input };
}
/** A redactor's `value` for anything that is JSON when it is printed. */
function cleaner(redactor) {
    return (value) => redactor.value(value);
}
/** What the rules said then; nothing when the log does not say. */
function saidThen({ answer, rule }, now) {
    if (answer === undefined)
        return undefined;
    const rules = rule === undefined ? [] : [rule];
    // A session does not say whether a rule asked or none had a say.
    if (answer === 'referred')
        return { standing: now.standing === 'ask' ? 'ask' : 'open', rules };
    return { standing: answer, rules };
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   b: () => (/* binding */ flips)
/* harmony export */ });
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7658);

const shown = 3;
/** The calls that are decided otherwise, counted and grouped by what decides, the largest group first. */
function flips(all) {
    const groups = new Map();
    for (const { call, where, old, now } of all) {
        const direction = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(old.standing, now.standing);
        if (direction === undefined)
            continue;
        const key = JSON.stringify([old, now]);
        const known = groups.get(key) ?? { direction, old, now, count: 0, calls: [] };
        const calls = known.calls.length < shown ? [...known.calls, { call, where }] : known.calls;
        groups.set(key, { ...known, count: known.count + 1, calls });
    }
    return [...groups.values()].sort((a, b) => Number(b.direction === 'loosened') - Number(a.direction === 'loosened') || b.count - a.count);
}
/** How often each rule decides, by what it says; `open` stands for calls that no rule settles. */
function tally(said) {
    const counts = new Map();
    for (const { standing, rules } of said) {
        const rule = rules.join(', ') || '-';
        const key = `${standing} ${rule}`;
        counts.set(key, { standing, rule, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   TT: () => (/* binding */ saidBy)
/* harmony export */ });
/* unused harmony export standings */
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7127);

/** What a policy says of a call, from the loosest; `audit` lets pass and records, `open` leaves it to a judge. */
const standings = ['allow', 'audit', 'open', 'ask', 'deny'];
function saidBy(evaluation) {
    const standing = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByAudit */ .e)(evaluation) ? 'audit' : evaluation.effect;
    const found = standing === 'audit' ? (evaluation.audited ?? []) : evaluation.matches;
    const winners = found.filter(({ rule }) => standing === 'audit' || rule.effect === standing);
    return { standing, rules: [...new Set(winners.map(({ rule }) => rule.id))].sort() };
}
/** Which way it goes from one to the other; nothing when both are the same. */
function directionOf(from, to) {
    const step = standings.indexOf(to) - standings.indexOf(from);
    return step === 0 ? undefined : step < 0 ? 'loosened' : 'tightened';
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 1 modules
var find = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/scan/secrets/form-index.js
/** In UTF-16 units. */
const shortestForm = 10;
const form_index_window = 8;
const base = 0x01000193;
/** An index by the rolling hash (Rabin–Karp) of eight units from the middle of each string. */
function createFormIndex() {
    const entries = new Map();
    const known = new Set();
    const maybe = new Uint8Array(1 << 16);
    return {
        add(form, label) {
            if (form.length < shortestForm)
                return false;
            if (known.has(form))
                return true;
            known.add(form);
            const offset = (form.length - form_index_window) >> 1;
            const hash = hashOf(form, offset);
            entries.set(hash, [...(entries.get(hash) ?? []), { form, label, offset }]);
            maybe[hash & 0xffff] = 1;
            return true;
        },
        find(text) {
            const found = [];
            if (known.size === 0 || text.length < shortestForm)
                return found;
            let hash = hashOf(text, 0);
            for (let at = 0;; at++) {
                if (maybe[hash & 0xffff] === 1)
                    collect(entries.get(hash), text, at, found);
                if (at + form_index_window >= text.length)
                    return found;
                hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), highest), base) + text.charCodeAt(at + form_index_window)) | 0;
            }
        },
    };
}
const highest = Array.from({ length: form_index_window - 1 }).reduce(power => Math.imul(power, base), 1);
function hashOf(text, start) {
    let hash = 0;
    for (let i = start; i < start + form_index_window; i++)
        hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    return hash;
}
function collect(candidates, text, at, found) {
    for (const { form, label, offset } of candidates ?? []) {
        const start = at - offset;
        if (start >= 0 && text.startsWith(form, start))
            found.push({ start, end: start + form.length, label });
    }
}

;// CONCATENATED MODULE: ./lib/scan/secrets/forms.js
/**
 * The ways in which a known secret may turn up again: as it is, escaped for JSON or a URL, in hexadecimal, and in base64
 * or base64url at each of the three alignments that text before it can give it.
 */
function formsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const hex = bytes.toString('hex');
    const url = encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
    const json = JSON.stringify(secret).slice(1, -1);
    const forms = [
        secret,
        json,
        json.replaceAll('/', '\\/'),
        url,
        url.replaceAll(/%../g, code => code.toLowerCase()),
        hex,
        hex.toUpperCase(),
    ];
    for (let before = 0; before < 3; before++) {
        const core = base64Core(bytes, before);
        forms.push(core, core.replaceAll('/', '\\/'), core.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(core));
    }
    return new Set(forms);
}
/** The characters of base64 that depend on these bytes alone, `before` bytes of something else standing in front. */
function base64Core(bytes, before) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(Math.ceil((before * 8) / 6), encoded.length - shared);
}

;// CONCATENATED MODULE: ./lib/scan/secrets/map-strings.js

/**
 * A copy of a JSON value with every string and key put through `change`; the value itself when nothing changed. Uses
 * no call stack, as a hostile value nests deeper than it reaches. Keys that become equal are told apart by `#2`, `#3`.
 */
function mapStrings(value, change) {
    let changed = false;
    const queue = [];
    const visit = (from, into, at) => {
        if (typeof from === 'string') {
            const text = change(from);
            changed ||= text !== from;
            put(into, at, text);
        }
        else if (typeof from === 'object' && from !== null)
            queue.push({ from, into, at });
        else
            put(into, at, from);
    };
    const root = [];
    visit(value, root, 0);
    for (const { from, into, at } of queue) {
        if (Array.isArray(from)) {
            const copy = [];
            put(into, at, copy);
            for (const [i, child] of from.entries())
                visit(child, copy, i);
        }
        else if ((0,json/* isObject */.Gv)(from)) {
            const copy = {};
            put(into, at, copy);
            for (const [key, child] of Object.entries(from)) {
                const name = change(key);
                changed ||= name !== key;
                visit(child, copy, name === key ? key : freeName(from, copy, name));
            }
        }
    }
    return changed ? (root[0] ?? null) : value;
}
/** Defines the member even where its name is `__proto__`. */
function put(into, at, value) {
    Object.defineProperty(into, at, { value, enumerable: true, writable: true, configurable: true });
}
function freeName(from, copy, name) {
    for (let n = 1;; n++) {
        const candidate = n === 1 ? name : `${name}#${n}`;
        if (!Object.hasOwn(copy, candidate) && !Object.hasOwn(from, candidate))
            return candidate;
    }
}

// EXTERNAL MODULE: ./lib/scan/secrets/report.js + 2 modules
var report = __webpack_require__(2932);
;// CONCATENATED MODULE: ./lib/scan/secrets/redact.js






/** A redactor that knows no secret yet; `more` are rules beside our own. */
function createRedactor(fingerprint, more) {
    const known = createFormIndex();
    const secretsIn = (text) => (0,find/* searchSecrets */.GT)(text, more).found;
    function keep(pieces, rule, identity) {
        const label = `[secret:${rule}:${fingerprint(identity)}]`;
        const forms = pieces.flatMap(piece => [...formsOf(piece)]);
        return forms.map(form => known.add(form, label)).includes(true);
    }
    function keepFound(found) {
        const identity = (0,report/* identityOf */.c)(found);
        keep(found.rule.pieces?.(found.secret) ?? [found.secret], found.rule.id, identity);
        return `[secret:${found.rule.id}:${fingerprint(identity)}]`;
    }
    function text(given) {
        const found = secretsIn(given).map(secret => ({
            start: secret.start,
            end: secret.end,
            label: keepFound(secret),
        }));
        return replace(given, [...found, ...known.find(given)]);
    }
    function jsonLine(line) {
        // Both ways, for a parser drops the first of two equal keys, and the raw line hides what is escaped twice.
        const parsed = parse(line);
        if (parsed === undefined)
            return text(line);
        const value = mapStrings(parsed, text);
        return value === parsed && text(line) === line ? line : text(JSON.stringify(value));
    }
    function learn(given) {
        for (const secret of secretsIn(given))
            keepFound(secret);
    }
    return {
        learn,
        remember: (secret, rule) => keep([secret], rule, secret),
        text,
        // All is learned before anything is written: what gives a secret away may stand behind its first use.
        value: value => {
            for (const { text: string } of (0,json/* stringsOf */.iw)(value))
                learn(string);
            return mapStrings(value, text);
        },
        jsonLines: given => {
            learn(given);
            return given.replaceAll(/[^\n]+/g, jsonLine);
        },
    };
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        // Not JSON: the line is cleaned as text.
        return undefined;
    }
}
/** Overlapping stretches become one, under the label of the first. */
function replace(text, stretches) {
    if (stretches.length === 0)
        return text;
    let out = '';
    let done = 0;
    for (const { start, end, label } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (start >= done)
            out += text.slice(done, start) + label;
        done = Math.max(done, end);
    }
    return out + text.slice(done);
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createReport),
  c: () => (/* binding */ identityOf)
});

// EXTERNAL MODULE: ./lib/scan/secrets/find.js + 1 modules
var find = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/scan/secrets/generic/place.js
const folders = /(?:^|[/\\])(?:__tests__|tests?|specs?|testing|testdata|fixtures?|mocks?|__mocks__|examples?|samples?|demos?|docs?|documentation|tutorials?|e2e|cypress)[/\\]/i;
const files = /(?:^|[/\\])(?:test_[^/\\]*|conftest\.py|(?:README|CHANGELOG|HISTORY)[^/\\]*|[^/\\]*(?:[._-](?:test|tests|spec|example|sample|template|dist)s?\.[^/\\.]*|_test\.[a-z]+|\.(?:md|mdx|rst|adoc|example|sample|template|dist)))$/i;
/** Whether a file is documentation, a test or an example: what stands there under the name of a secret is rarely one. */
function isExamplePlace(path) {
    return folders.test(path) || files.test(path);
}

;// CONCATENATED MODULE: ./lib/scan/secrets/pairs.js
/** In UTF-16 units between the two halves. */
const near = 500;
/** The secrets of a text, which are in order, that have the other half of their credential near them. */
function pairedIn(found) {
    const paired = new Set();
    /** Per pair and rule, the last that was seen. */
    const last = new Map();
    for (const secret of found) {
        const { id, pair } = secret.rule;
        if (pair === undefined)
            continue;
        const halves = last.get(pair) ?? new Map();
        for (const [rule, other] of halves) {
            if (rule === id || secret.start - other.end > near)
                continue;
            paired.add(secret).add(other);
        }
        last.set(pair, halves.set(id, secret));
    }
    return paired;
}

;// CONCATENATED MODULE: ./lib/scan/secrets/report.js



/** The most findings of one rule in one text; the last of them counts those that are left out. */
const mostAlike = 50;
/** A report on the text that stands at `where`; its findings never hold a secret. */
function createReport(where, fingerprint) {
    const place = maskWhere(where);
    const isExample = isExamplePlace(where);
    const hits = [];
    const seen = new Map();
    return {
        add(found, regionOf, offset = 0) {
            const paired = pairedIn(found);
            for (const secret of found) {
                const { rule, confidence, start, end } = secret;
                const alike = seen.get(rule) ?? { count: 0, lastHit: 0 };
                seen.set(rule, alike);
                alike.count++;
                if (alike.count > mostAlike)
                    continue;
                const isHalf = paired.has(secret);
                const finding = {
                    scanner: 'secrets',
                    rule: rule.id,
                    severity: isHalf ? graver[rule.severity] : rule.severity,
                    // What is known by its name alone is rarely a secret in a test; what a checksum agrees with still is.
                    confidence: isExample && rule.generic === true && confidence === 'medium' ? 'low' : confidence,
                    message: rule.title + manner[secret.how] + (isHalf ? ', beside its other half' : ''),
                    where: place,
                    region: regionOf(secret),
                    fingerprint: fingerprint(identityOf(secret)),
                };
                alike.lastHit = hits.push({ start: start + offset, end: end + offset, finding }) - 1;
            }
        },
        hits() {
            const more = new Map([...seen.values()].map(({ count, lastHit }) => [lastHit, count - mostAlike]));
            return hits.map((hit, at) => withMore(hit, more.get(at) ?? 0));
        },
    };
}
function withMore(hit, more) {
    if (more <= 0)
        return hit;
    return { ...hit, more, finding: { ...hit.finding, message: `${hit.finding.message}, and ${more} more` } };
}
const graver = { note: 'warning', warning: 'error', error: 'error' };
const manner = {
    plain: '',
    escaped: ', with escapes',
    joined: ', in pieces',
    'utf-16': ', in UTF-16',
    base64: ', in base64',
    hexadecimal: ', in hexadecimal',
    compressed: ', compressed',
};
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
function identityOf(found) {
    return found.rule.pieces?.(found.secret).join('') ?? found.secret;
}
/** A path or a key may itself be a secret. */
function maskWhere(where) {
    const masked = where.split('/').map(part => {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        return (0,find/* findSecrets */.dL)(name).length > 0 ? '[secret]' : part;
    });
    const whole = masked.join('/');
    return whole.length > 500 ? `${whole.slice(0, 499)}…` : whole;
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseToolCall)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** No tool of any client comes near; deeper inputs are attacks on whoever reads them. */
const maxDepth = 200;
/**
 * Reads a call from an untrusted value with the field names of Claude Code's hooks and of `policy decide`.
 * A missing or renamed field is a problem, never a default: an empty input taken for harmless is how a guard
 * once allowed `rm -rf /`.
 */
function parseToolCall(value, defaults = {}) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return { problem: 'expected a JSON object' };
    const id = value['tool_use_id'] ?? value['id'] ?? defaults.id;
    const session = value['session_id'] ?? defaults.session;
    const { tool_name: tool, tool_input: input, cwd, agent_id: agent } = value;
    if (typeof id !== 'string' || id === '')
        return { problem: missing('id', 'a non-empty string', id) };
    if (typeof session !== 'string')
        return { problem: missing('session_id', 'a string', session) };
    if (typeof tool !== 'string' || tool === '')
        return { problem: missing('tool_name', 'a non-empty string', tool) };
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input))
        return { problem: missing('tool_input', 'an object', input) };
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeeperThan */ .hz)(input, maxDepth))
        return { problem: `\`tool_input\`: nests deeper than ${maxDepth} levels` };
    if (typeof cwd !== 'string' || !cwd.startsWith('/'))
        return { problem: missing('cwd', 'an absolute path', cwd) };
    if (agent !== undefined && typeof agent !== 'string')
        return { problem: missing('agent_id', 'a string', agent) };
    return { call: { id, session, tool, input: input, cwd, ...(agent === undefined ? {} : { agent }) } };
}
function missing(field, expected, found) {
    const kind = found === null ? 'null' : Array.isArray(found) ? 'an array' : found === undefined ? 'nothing' : typeof found;
    return `\`${field}\`: expected ${expected}, found ${kind}`;
}


/***/ })

};
