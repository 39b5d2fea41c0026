export const id = 885;
export const ids = [885];
export const modules = {

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
        const policy = (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFiles */ .rJ)((0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_4__/* .tierFiles */ .eC)(options, io.cwd));
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
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   eJ: () => (/* binding */ organisationOption),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** `--format`, the same everywhere; the first is the default. */
function formatOption(formats) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print').choices(formats).default(formats[0]);
}
/** `--organisation`, the same everywhere. */
function organisationOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--organisation <file>', 'the policy of the tier above, which the other may only tighten').env('AGENT_BOUNCER_ORGANISATION');
}
/** `--policy`, the same everywhere. */
function policyOption() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--policy <file>', 'policy file or pack name (default: policy.yaml here, else the pack `default`)');
}


/***/ })

};
