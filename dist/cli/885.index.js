export const id = 885;
export const ids = [885,604];
export const modules = {

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ createNetwork)
/* harmony export */ });
/* unused harmony exports AirGapError, isLoopback */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/** A connection was refused because this machine is air-gapped. */
class AirGapError extends Error {
    name = 'AirGapError';
}
function createNetwork(options) {
    return {
        airGapped: options.airGapped,
        fetch: async (input, init) => {
            const { hostname } = new URL(input instanceof Request ? input.url : input);
            if (options.airGapped && !isLoopback(hostname))
                throw new AirGapError(`\`${hostname}\` is not this machine, and the run is air-gapped`);
            // A redirect would take the key to a server that nobody named, or out of the air gap.
            return fetch(input, { ...init, redirect: options.airGapped ? 'error' : (init?.redirect ?? 'error') });
        },
        listen: async (handler) => {
            const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)(handler);
            await listening(server);
            return { port: server.address().port, close: () => closed(server) };
        },
    };
}
/** True for the names and addresses of this machine (127.0.0.0/8, ::1, localhost). */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function listening(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve());
    });
}
function closed(server) {
    return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}


/***/ }),

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

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDecide: () => (/* binding */ addDecide)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _adapters_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2258);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6286);
/* harmony import */ var _adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6213);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2604);
/* harmony import */ var _decide_decide_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7116);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4250);
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6938);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8908);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8910);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7197);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9048);
















function addDecide(program, io, done) {
    program
        .command('decide')
        .summary('decide tool calls from standard input')
        .description('Reads one tool call per line (JSON Lines: {"id", "tool_name", "tool_input", "cwd"}) and answers each with one line {"id", "decision", "layer", "rule", "reason", "operations", "us"}. Nothing is run. The cwd of a call is its workspace.')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .policyOption */ .uN)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .organisationOption */ .eJ)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .noOrganisationOption */ .TL)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .tightenOption */ .B0)())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--layer <n>', 'ask no judge: what the rules leave open is answered `open`').choices(['1']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_12__/* .guide */ .R)({
        notes: [
            'Without --layer 1, open calls go to the adjudicator ($ANTHROPIC_API_KEY); without a key they are denied.',
            'A line that is not a call is answered with the decision `error`; the lines after it are still answered.',
            'The shapes are described by policies/schema/call-v1.json and decision-v1.json of the package.',
        ],
        examples: [
            'echo \'{"id":"1","tool_name":"Bash","tool_input":{"command":"ls"},"cwd":"/tmp"}\' | policy decide --layer 1',
            'policy decide --policy policy.yaml < calls.jsonl > decisions.jsonl',
        ],
        exits: { 0: 'every line was decided, whatever the decision', 3: 'a line was not a call, or invalid input' },
    }))
        .action(async (options) => {
        const policy = (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFiles */ .rJ)((0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__/* .tierFiles */ .eC)(options, io.cwd, io.environment));
        const answer = await createAnswerer(policy, options.layer === '1', io);
        let code = _io_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .hS.ok;
        for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .readLines */ .Se)((0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .standardInput */ .iQ)())) {
            if ('text' in line && line.text.trim() === '')
                continue;
            const reply = await answer(line);
            if (reply.decision === 'error') {
                code = _io_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .hS.invalid;
                io.err(`error[CALL_INVALID]: standard input:${line.number}: ${reply.reason}`);
            }
            io.out(JSON.stringify(reply));
        }
        done(code);
    });
}
async function createAnswerer(policy, rulesOnly, io) {
    const { fingerprint } = (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__.openKeys)(io.environment);
    const examiners = new Map();
    const examinerFor = (cwd) => {
        const known = examiners.get(cwd);
        if (known)
            return known;
        if (examiners.size > 256)
            examiners.clear();
        const made = (0,_examine_js__WEBPACK_IMPORTED_MODULE_7__/* .createExaminer */ .u)({ policy, scope: (0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__/* .localScope */ ._)(cwd), realPath: _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye, fingerprint });
        examiners.set(cwd, made);
        return made;
    };
    const judges = rulesOnly ? undefined : await judgesFor(policy, io);
    return async (line) => {
        const read = 'text' in line ? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .readJson */ .V)(line.text) : line;
        if ('problem' in read)
            return { id: null, decision: 'error', reason: read.problem };
        const parsed = (0,_tool_call_js__WEBPACK_IMPORTED_MODULE_13__/* .parseToolCall */ .u)(read.value, { id: `line-${line.number}`, session: 'decide' });
        if ('problem' in parsed)
            return { id: idOf(read.value), decision: 'error', reason: parsed.problem };
        const id = idOf(read.value) ?? parsed.call.id;
        try {
            return { id, ...(await answerCall(parsed.call, examinerFor(parsed.call.cwd), judges)) };
        }
        catch (error) {
            return { id, decision: 'deny', layer: 'guard', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error), operations: [], us: 0 };
        }
    };
}
function idOf(value) {
    const id = typeof value === 'object' && value !== null ? value.id : undefined;
    return typeof id === 'string' ? id : null;
}
async function judgesFor(policy, io) {
    const key = io.environment['ANTHROPIC_API_KEY'];
    const settings = policy.policy.adjudicator;
    const judges = { workspace: io.cwd, task: 'not known' };
    if (key === undefined || key === '' || settings?.enabled === false)
        return judges;
    // The vendor's library is by far the largest part: loaded only where it is used.
    const { createAdjudicator } = await Promise.all(/* import() */[__webpack_require__.e(766), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 4));
    const network = (0,_adapters_network_js__WEBPACK_IMPORTED_MODULE_2__/* .createNetwork */ .VS)({ airGapped: policy.policy.network?.air_gapped === true });
    const { model = 'claude-haiku-4-5-20251001', timeout_ms: timeoutMs = 20_000, instructions } = settings ?? {};
    const baseUrl = io.environment['ANTHROPIC_BASE_URL'] ?? 'https://api.anthropic.com';
    return {
        ...judges,
        adjudicator: createAdjudicator({
            apiKey: key,
            baseUrl,
            model,
            timeoutMs,
            fetch: network.fetch,
            ...(instructions === undefined ? {} : { instructions }),
        }),
    };
}
async function answerCall(call, examine, judges) {
    const seen = examine(call);
    const about = { operations: seen.operations.map(_operation_js__WEBPACK_IMPORTED_MODULE_14__/* .describeOperation */ .R), us: seen.us };
    const [secret] = seen.findings;
    if (secret)
        return {
            decision: 'deny',
            layer: 'secrets',
            rule: secret.rule,
            reason: `the input holds what looks like a secret: ${secret.message}`,
            operations: [],
            us: seen.us,
        };
    const settled = judges
        ? await (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_15__/* .decide */ .LD)(call, seen.operations, seen.evaluation, { ...judges, workspace: call.cwd })
        : (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_15__/* .settleByRules */ .GL)(seen.evaluation, seen.operations);
    if (settled)
        return {
            decision: settled.effect,
            layer: settled.layer,
            ...(settled.rule === undefined ? {} : { rule: settled.rule }),
            reason: settled.reason,
            ...about,
        };
    const asking = (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_15__/* .strictest */ .OI)(seen.evaluation.matches, 'ask');
    return asking
        ? { decision: 'ask', layer: 'policy', rule: asking.id, reason: asking.reason, ...about }
        : { decision: 'open', layer: 'policy', reason: 'no rule settles this call', ...about };
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A JSON text as a value, or why it is none. */
function readJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { problem: `not JSON: ${withoutSource((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}` };
    }
}
/** The platform's message quotes the text around some faults, which may be a piece of a secret. */
function withoutSource(message) {
    const fault = message.replace(/, \.*".*$/s, '').replace(/^".*$/s, 'unexpected text');
    return fault.charAt(0).toLowerCase() + fault.slice(1).replace(' in JSON at ', ' at ');
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   iQ: () => (/* binding */ standardInput)
/* harmony export */ });
/* unused harmony export maxLineBytes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Far above any tool call; the memory that a line may take is no stranger's choice. */
const maxLineBytes = 32 * 1024 * 1024;
/**
 * The lines of JSON Lines. Only LF ends one: JSON strings may hold U+2028 and others that some readers take for an end.
 * What is not UTF-8 is a problem of its line, never a text with other characters in it.
 */
async function* readLines(input) {
    let parts = [];
    let size = 0;
    let number = 0;
    const take = (part) => {
        size += part.length;
        if (size > maxLineBytes)
            parts = [];
        else
            parts.push(part);
    };
    const finish = () => {
        number += 1;
        const line = { number, ...(size > maxLineBytes ? tooLong : decoded(parts)) };
        parts = [];
        size = 0;
        return line;
    };
    for await (const chunk of input) {
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            take(chunk.subarray(start, end));
            yield finish();
            start = end + 1;
        }
        take(chunk.subarray(start));
    }
    if (size > 0)
        yield finish();
}
const tooLong = { problem: `the line is longer than ${maxLineBytes} bytes` };
function decoded(parts) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
    }
    catch {
        return { problem: 'not UTF-8' };
    }
}
/** Standard input as it comes. Throws `InputError` when it cannot be read. */
async function* standardInput() {
    // The platform takes a folder for an empty input.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('INPUT_INVALID', 'standard input cannot be read: it is a folder');
    try {
        for await (const chunk of process.stdin)
            yield chunk;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('INPUT_INVALID', `standard input cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
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

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ settleByRules),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   OI: () => (/* binding */ strictest)
/* harmony export */ });
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7127);


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
    if ((0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByAudit */ .e)(evaluation))
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
/** Layers 1, 2 and 3 in order. Rejects only if a judge does, which none may. */
async function decide(call, operations, evaluation, judges) {
    const settled = settleByRules(evaluation, operations);
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
function openReason(operations, evaluation) {
    const open = evaluation.open.map(index => operations[index]).filter(operation => operation !== undefined);
    const shown = open.slice(0, 3).map(operation => `\`${(0,_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOperation */ .R)(operation)}\``);
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

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createExaminer)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5881);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1588);
/* harmony import */ var _interpret_interpret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3633);
/* harmony import */ var _scan_secrets_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2046);




/** Scans, interprets and matches one call. Throws `ScanLimitError` when the input is too large to be scanned. */
function createExaminer(parts) {
    const bound = parts.policy.bind(parts.scope);
    const context = { home: parts.scope.home[0] ?? '/', servers: parts.policy.policy.mcp?.servers ?? {} };
    return call => {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const findings = (0,_scan_secrets_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanInput */ .mu)(call.input, parts.fingerprint);
        const operations = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .withFacts */ .Q)((0,_interpret_interpret_js__WEBPACK_IMPORTED_MODULE_2__/* .interpret */ .U)(call, context), parts.realPath);
        const evaluation = bound.evaluate(operations, call.tool);
        return { findings, operations, evaluation, us: Math.round((node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start) * 10_000) / 10 };
    };
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

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   mu: () => (/* binding */ scanInput)
/* harmony export */ });
/* unused harmony exports scanLimit, ScanLimitError */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6413);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3833);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4013);



/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
const scanLimit = 5 * 1024 * 1024;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
class ScanLimitError extends Error {
    name = 'ScanLimitError';
    /** In UTF-16 units. */
    limit;
    constructor(limit) {
        super(`the text is longer than the ${limit} characters that are scanned for secrets`);
        this.limit = limit;
    }
}
/**
 * Finds the secrets of a text. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text is over the limit.
 */
function scanText(text, where, fingerprint) {
    if (text.length > scanLimit)
        throw new ScanLimitError(scanLimit);
    const found = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(text);
    if (found.length === 0)
        return [];
    const regionOf = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .createLocator */ .T)(text);
    const place = maskWhere(where);
    return found.map(secret => ({
        start: secret.start,
        end: secret.end,
        finding: {
            scanner: 'secrets',
            rule: secret.rule.id,
            severity: secret.rule.severity,
            confidence: secret.confidence,
            message: messageOf(secret),
            where: place,
            region: regionOf(secret),
            fingerprint: fingerprint(identityOf(secret)),
        },
    }));
}
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
function scanInput(input, fingerprint) {
    const findings = [];
    let total = 0;
    for (const { pointer, text } of (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)(input)) {
        total += text.length;
        if (total > scanLimit)
            throw new ScanLimitError(scanLimit);
        for (const hit of scanText(text, pointer, fingerprint))
            findings.push(hit.finding);
    }
    return findings;
}
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
function identityOf(found) {
    return found.rule.pieces?.(found.secret).join('') ?? found.secret;
}
function messageOf({ rule, how }) {
    return how === 'plain' ? rule.title : how === 'base64' ? `${rule.title}, in base64` : `${rule.title}, with escapes`;
}
/** A path or a key may itself be a secret. */
function maskWhere(where) {
    const masked = where.split('/').map(part => {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        return (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findSecrets */ .d)(name).length > 0 ? '[secret]' : part;
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
