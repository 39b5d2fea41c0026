export const id = 3885;
export const ids = [3885];
export const modules = {

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ baselineOf),
/* harmony export */   _: () => (/* binding */ baselineFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
/* harmony import */ var _scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);





/** Where the baseline of a workspace lies, when it has one; also a link that leads nowhere, which is then an error. */
function baselineFile(workspace) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _scan_secrets_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselinePath */ .XB);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined ? undefined : file;
}
/** The baseline of a workspace; nothing when it has none. Throws `InputError` when it cannot be read to its end. */
function baselineOf(workspace) {
    const file = baselineFile(workspace);
    return file === undefined ? undefined : (0,_scan_secrets_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file).text, file);
}


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addDecide: () => (/* binding */ addDecide)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _adapters_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4683);
/* harmony import */ var _adapters_git_outgoing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4868);
/* harmony import */ var _adapters_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2258);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6286);
/* harmony import */ var _adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6213);
/* harmony import */ var _adapters_secret_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6308);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2604);
/* harmony import */ var _decide_decide_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8954);
/* harmony import */ var _decide_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6753);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(452);
/* harmony import */ var _examine_outgoing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4369);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7116);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4250);
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6938);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8908);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8910);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7197);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9048);





















function addDecide(program, io, done) {
    program
        .command('decide')
        .summary('decide tool calls from standard input')
        .description('Reads one tool call per line (JSON Lines: {"id", "tool_name", "tool_input", "cwd"}) and answers each with one line {"id", "decision", "layer", "rule", "reason", "operations", "us"}. Nothing is run. The cwd of a call is its workspace.')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .policyOption */ .uN)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .organisationOption */ .eJ)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .noOrganisationOption */ .TL)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_17__/* .tightenOption */ .B0)())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--layer <n>', 'ask no judge: what the rules leave open is answered `open`').choices(['1']))
        .option('--outgoing', 'also scan what `git commit` and `git push` would take along; starts git in the folder of a call')
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_18__/* .guide */ .R)({
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
        const policy = (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_5__/* .compileFiles */ .rJ)((0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_6__/* .tierFiles */ .eC)(options, io.cwd, io.environment));
        const answer = await createAnswerer(policy, { rulesOnly: options.layer === '1', outgoing: options.outgoing === true }, io);
        let code = _io_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCodes */ .hS.ok;
        for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_16__/* .readLines */ .Se)((0,_lines_js__WEBPACK_IMPORTED_MODULE_16__/* .standardInput */ .iQ)())) {
            if ('text' in line && line.text.trim() === '')
                continue;
            const reply = await answer(line);
            if (reply.decision === 'error') {
                code = _io_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCodes */ .hS.invalid;
                io.err(`error[CALL_INVALID]: standard input:${line.number}: ${reply.reason}`);
            }
            io.out(JSON.stringify(reply));
        }
        done(code);
    });
}
async function createAnswerer(policy, { rulesOnly, outgoing }, io) {
    const { fingerprint } = (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_8__.openKeys)(io.environment);
    const examiners = new Map();
    const examinerFor = (cwd) => {
        const known = examiners.get(cwd);
        if (known)
            return known;
        if (examiners.size > 256)
            examiners.clear();
        const scope = (0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_6__/* .localScope */ ._)(cwd);
        const baseline = () => (0,_adapters_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .B)(cwd);
        const examine = (0,_examine_js__WEBPACK_IMPORTED_MODULE_13__/* .createExaminer */ .u)({ policy, scope, realPath: _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye, fingerprint, ...(0,_adapters_secret_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .secretFacts */ .g)(baseline) });
        const look = outgoing ? (0,_adapters_git_outgoing_js__WEBPACK_IMPORTED_MODULE_3__/* .createOutgoing */ .D)({ ...scope, fingerprint, baseline }) : undefined;
        const made = async (call) => (0,_examine_outgoing_js__WEBPACK_IMPORTED_MODULE_12__/* .withOutgoing */ .X)(examine(call), call, policy.policy.secrets, look);
        examiners.set(cwd, made);
        return made;
    };
    const judges = rulesOnly ? undefined : await judgesFor(policy, io);
    return async (line) => {
        const read = 'text' in line ? (0,_json_js__WEBPACK_IMPORTED_MODULE_15__/* .readJson */ .V)(line.text) : line;
        if ('problem' in read)
            return { id: null, decision: 'error', reason: read.problem };
        const parsed = (0,_tool_call_js__WEBPACK_IMPORTED_MODULE_19__/* .parseToolCall */ .u)(read.value, { id: `line-${line.number}`, session: 'decide' });
        if ('problem' in parsed)
            return { id: idOf(read.value), decision: 'error', reason: parsed.problem };
        const id = idOf(read.value) ?? parsed.call.id;
        try {
            return { id, ...(await answerCall(parsed.call, examinerFor(parsed.call.cwd), judges)) };
        }
        catch (error) {
            return { id, decision: 'deny', layer: 'guard', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .messageOf */ .bD)(error), operations: [], us: 0 };
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
    const { createAdjudicator } = await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 4));
    const network = (0,_adapters_network_js__WEBPACK_IMPORTED_MODULE_4__/* .createNetwork */ .VS)({ airGapped: policy.policy.network?.air_gapped === true });
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
    const seen = await examine(call);
    const about = { operations: seen.operations.map(_operation_js__WEBPACK_IMPORTED_MODULE_20__/* .describeOperation */ .R), us: seen.us };
    const { secret } = seen;
    const holds = secret?.effect === 'deny' || (secret?.effect === 'ask' && seen.evaluation.effect !== 'deny');
    if (secret && holds)
        return {
            decision: secret.effect,
            layer: 'secrets',
            rule: secret.finding.rule,
            reason: (0,_decide_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .describeRuling */ .hQ)(secret),
            operations: [],
            us: seen.us,
        };
    if (seen.unscanned)
        return { decision: 'deny', layer: 'secrets', reason: seen.unscanned.reason, ...about };
    const settled = judges
        ? await (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(call, seen.operations, seen.evaluation, { ...judges, workspace: call.cwd })
        : (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_9__/* .settleByRules */ .GL)(seen.evaluation, seen.operations);
    if (settled)
        return {
            decision: settled.effect,
            layer: settled.layer,
            ...(settled.rule === undefined ? {} : { rule: settled.rule }),
            reason: settled.reason,
            ...about,
        };
    const asking = (0,_decide_decide_js__WEBPACK_IMPORTED_MODULE_9__/* .strictest */ .OI)(seen.evaluation.matches, 'ask');
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

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uQ: () => (/* binding */ extended),
  N: () => (/* binding */ isDay),
  aF: () => (/* binding */ newBaseline),
  mF: () => (/* binding */ readBaseline),
  B9: () => (/* binding */ writeBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/yaml-file.js
var yaml_file = __webpack_require__(7967);
// EXTERNAL MODULE: ./lib/scan/secrets/baseline.js
var secrets_baseline = __webpack_require__(9888);
;// CONCATENATED MODULE: ./lib/scan/secrets/baseline-schema.js
const baseline_schema_text = (description) => ({ type: 'string', minLength: 1, description });
const shape = (pattern, title, description) => ({
    type: 'string',
    pattern,
    title,
    description,
});
const entry = {
    type: 'object',
    additionalProperties: false,
    description: 'One secret that somebody answers for.',
    required: ['rule', 'path', 'digest', 'owner', 'reason', 'expires'],
    properties: {
        rule: shape('^[a-z][a-z0-9]*(-[a-z0-9]+)*$', '`aws-access-key-id`', 'Id of the rule that finds it.'),
        path: shape('^(?=.*[^*/])(?!/)(?!.*(^|/)\\.{1,2}(/|$))(?!.*//)(\\*\\*|[^*/]+)(/(\\*\\*|[^*/]+))*$', '`test/fixtures/keys.json` or `test/fixtures/**`', 'Where it may stand: a path from the folder of the baseline; a segment `**` stands for any folders.'),
        digest: shape('^[0-9a-f]{64}$', 'a SHA-256 in hexadecimal', 'SHA-256 over the prefix, a line feed and the secret.'),
        owner: baseline_schema_text('Who answers for it.'),
        reason: baseline_schema_text('Why it may stand there, in one sentence.'),
        expires: shape('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', 'a day, `2026-12-31`', 'The last day on which it holds, in UTC.'),
    },
};
/** JSON Schema (2020-12) of a secrets baseline; published as `policies/schema/secrets-baseline-v1.json`. */
const baselineSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:agent-bouncer:schema:secrets-baseline-v1',
    title: 'Agent Bouncer secrets baseline, version 1',
    type: 'object',
    additionalProperties: false,
    description: 'Secrets that are known to stand in a repository.',
    required: ['version', 'prefix', 'entries'],
    properties: {
        version: { const: 1, description: 'The version of this format: `version: 1`.' },
        prefix: shape('^[0-9a-f]{32,64}$', '32 random digits in hexadecimal', 'Makes the digests of this file its own.'),
        entries: { type: 'array', items: entry, description: 'The secrets; their order does not matter.' },
    },
};

;// CONCATENATED MODULE: ./lib/scan/secrets/baseline-file.js







let compiled;
/** Reads a baseline. Throws one `InputError` with every problem at its line: half a baseline accepts nothing. */
function readBaseline(text, file) {
    const yaml = (0,yaml_file/* readYaml */.gM)({ file, text });
    const problems = [...yaml.problems];
    if (yaml.value !== undefined) {
        compiled ??= new _2020.Ajv2020({ allErrors: true, verbose: true }).compile(baselineSchema);
        problems.push(...(0,yaml_file/* schemaProblems */.Ic)(yaml, compiled, 'BASELINE_INVALID'));
        if (problems.length === 0)
            problems.push(...entryProblems(yaml));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const { prefix, entries } = yaml.value;
    return { prefix, entries };
}
/** What the schema cannot say: days that are none, and entries that say the same twice. */
function entryProblems(yaml) {
    const { entries } = yaml.value;
    const seen = new Map();
    return entries.flatMap((entry, index) => {
        const fault = (key, message, help) => ({
            severity: 'error',
            code: 'BASELINE_INVALID',
            message,
            place: yaml.placeOf(['entries', index, key]),
            help,
        });
        const { rule, path, digest, expires } = entry;
        const same = seen.get(`${rule}\n${path}\n${digest}`);
        seen.set(`${rule}\n${path}\n${digest}`, same ?? index);
        return [
            ...(isDay(expires)
                ? []
                : [fault('expires', `\`${expires}\` is not a day of the calendar`, 'write it as `2026-12-31`')]),
            ...(same === undefined
                ? []
                : [fault('digest', `entry ${same + 1} accepts the same secret at the same path`, 'keep one of the two')]),
        ];
    });
}
/** Whether a text is a day of the calendar, written as `2026-12-31`. */
function isDay(text) {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A baseline that accepts nothing yet, with a prefix of its own. */
function newBaseline() {
    return { prefix: (0,external_node_crypto_.randomBytes)(16).toString('hex'), entries: [] };
}
/**
 * A baseline that accepts what was found as well, until a day: entries that hold on `today` stay as they are, those that
 * ran out and were found again are renewed under the new owner, all others are kept.
 */
function extended(baseline, found, given, today) {
    const added = new Map();
    const renewed = new Set();
    for (const sighted of found) {
        const known = (0,secrets_baseline/* entryFor */.cy)(baseline, sighted);
        if (known !== undefined && (0,secrets_baseline/* acceptanceOf */.BL)(known, today) === 'accepted')
            continue;
        if (known !== undefined)
            renewed.add(known);
        const { rule, path } = known ?? sighted;
        const digest = (0,secrets_baseline/* digestOf */.ol)(baseline.prefix, sighted.secret);
        added.set(`${rule}\n${path}\n${digest}`, { rule, path, digest, ...given });
    }
    return { ...baseline, entries: [...baseline.entries.filter(entry => !renewed.has(entry)), ...added.values()] };
}
/** The text of a baseline file, with its entries in order, so that changes are easy to review. */
function writeBaseline({ prefix, entries }) {
    const order = (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule);
    const sorted = entries.toSorted((a, b) => order(a, b) || compare(a.digest, b.digest));
    return head + (0,dist/* stringify */.As)({ version: 1, prefix, entries: sorted }, { lineWidth: 0 });
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const head = `# Secrets that are known to stand here, each with who answers for it and until when. Made by
# \`policy scan secrets --update-baseline\`. A digest says which secret is meant and not what it is.
`;


/***/ })

};
