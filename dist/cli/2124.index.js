export const id = 2124;
export const ids = [2124];
export const modules = {

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addRun: () => (/* binding */ addRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4683);
/* harmony import */ var _adapters_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6286);
/* harmony import */ var _adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6213);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9808);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8649);
/* harmony import */ var _render_report_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8974);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9048);













const positive = (text) => {
    const value = Number(text);
    if (!(value > 0) || !Number.isFinite(value))
        throw new commander__WEBPACK_IMPORTED_MODULE_1__/* .InvalidArgumentError */ .Di('expected a number greater than 0');
    return value;
};
const count = (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < 1)
        throw new commander__WEBPACK_IMPORTED_MODULE_1__/* .InvalidArgumentError */ .Di('expected a whole number, at least 1');
    return value;
};
function addRun(program, io, done) {
    program
        .command('run')
        .summary('run Claude Code unattended behind the policy')
        .description('Starts the real Claude Code headless in a folder. Every tool call is decided and recorded before it runs; at the end the evidence is sealed: log, findings (SARIF), transcripts, policy and report.')
        .argument('[task...]', 'what the agent is to do; write it after `--`')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .policyOption */ .uN)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .organisationOption */ .eJ)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .tightenOption */ .B0)())
        .option('--model <model>', 'script:FILE plays a script on this machine; `anthropic` needs $ANTHROPIC_API_KEY (default: anthropic)')
        .option('--workspace <folder>', 'the folder that the agent works in', '.')
        .option('--out <folder>', 'where the evidence goes (default: the state folder of this user)')
        .option('--claude <path>', 'the Claude Code program (default: the installed one)')
        .option('--timeout <seconds>', 'end the run after this time', positive)
        .option('--max-turns <n>', 'model turns', count)
        .option('--max-calls <n>', 'tool calls', count)
        .option('--max-cost <usd>', 'US dollars spent on the model', positive)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--isolation <mode>', 'hide other processes, keys and evidence from the agent (needs bubblewrap)')
        .choices(['auto', 'required', 'off'])
        .default('auto'))
        .option('--air-gapped', 'refuse every connection of ours that leaves this machine')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--fail-on <severity>', 'exit with 2 when code findings of this severity are left')
        .choices(['error', 'warning', 'note', 'never'])
        .default('never'))
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .formatOption */ .Bx)(['terminal', 'json']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_12__/* .guide */ .R)({
        notes: ['Limits can only be tighter than those of the policy.'],
        examples: [
            'policy run -- "fix the failing test in src/date.ts"',
            'policy run --policy policy.yaml --max-cost 2 --timeout 900 -- "update the changelog"',
            'policy run --model script:examples/scripts/look-around.yaml --workspace examples/demo/repo',
        ],
        exits: {
            0: 'completed',
            1: 'the run failed or was stopped',
            2: 'code findings are left for which the policy fails the run, or at --fail-on',
        },
    }))
        .action(async (words, flags) => {
        const result = await start(words, flags, io);
        if (flags.format === 'json')
            io.out(JSON.stringify(summary(result), null, 2));
        else
            printEnd(result, io);
        done(result.outcome !== 'completed'
            ? _io_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .hS.failed
            : result.codeFailures.length > 0 || findingsAt(result, flags.failOn)
                ? _io_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .hS.denied
                : _io_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodes */ .hS.ok);
    });
}
async function start(words, flags, io) {
    // Loaded here: the other commands start faster without it.
    const [{ runAgent }, { findClient }, { openKeys }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(9043), __webpack_require__.e(3280), __webpack_require__.e(5907), __webpack_require__.e(7328), __webpack_require__.e(6482)]).then(__webpack_require__.bind(__webpack_require__, 3825)),
        __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 4884)),
        __webpack_require__.e(/* import() */ 2604).then(__webpack_require__.bind(__webpack_require__, 2604)),
    ]);
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.workspace);
    const policy = (0,_adapters_policy_files_js__WEBPACK_IMPORTED_MODULE_4__/* .compileFiles */ .rJ)((0,_adapters_policy_places_js__WEBPACK_IMPORTED_MODULE_5__/* .tierFiles */ .eC)(flags, io.cwd, io.environment));
    const chosen = await chooseModel(flags.model, workspace, io);
    const task = words.join(' ').trim() || chosen.task;
    if (task === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('ARGUMENT_INVALID', 'there is no task', 'write it after `--`: policy run -- "fix the failing test"');
    const client = await findClient(flags.claude, io.environment);
    const control = new AbortController();
    const abort = () => control.abort();
    process.once('SIGINT', abort).once('SIGTERM', abort);
    const show = progressPrinter(flags, io);
    try {
        return await runAgent({
            task,
            workspace,
            policy,
            model: chosen.model,
            client,
            keys: openKeys(io.environment),
            out: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.out ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_adapters_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFolder */ .y)(io.environment), 'runs')),
            limits: limitsOf(flags),
            isolation: flags.isolation,
            airGapped: flags.airGapped === true,
            environment: io.environment,
            daemonEntry: process.argv[1] ?? '',
            signal: control.signal,
            onEvent: event => {
                for (const line of (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLines */ .L)(event, io.paint))
                    show(line);
            },
            onOutput: event => {
                if (event.type === 'text')
                    show(io.paint('dim', `  ${event.subagent ? 'sub-agent' : 'agent'}: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(event.text).slice(0, 200)}`));
            },
        });
    }
    finally {
        process.off('SIGINT', abort).off('SIGTERM', abort);
    }
}
/** Shows a run to whoever watches. When nobody does any more the run goes on: its evidence is what counts. */
function progressPrinter(flags, io) {
    let watched = flags.format !== 'json';
    return line => {
        if (!watched)
            return;
        try {
            io.out(line);
        }
        catch (error) {
            if (!(error instanceof _io_js__WEBPACK_IMPORTED_MODULE_10__/* .OutputClosed */ .qA))
                throw error;
            watched = false;
        }
    };
}
function limitsOf(flags) {
    const { timeout, maxTurns, maxCalls, maxCost } = flags;
    return {
        ...(timeout === undefined ? {} : { wall_clock_s: timeout }),
        ...(maxTurns === undefined ? {} : { turns: maxTurns }),
        ...(maxCalls === undefined ? {} : { calls: maxCalls }),
        ...(maxCost === undefined ? {} : { cost_usd: maxCost }),
    };
}
async function chooseModel(given, workspace, io) {
    if (given?.startsWith('script:')) {
        const { loadScript } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(4562)]).then(__webpack_require__.bind(__webpack_require__, 4562));
        const script = loadScript((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, given.slice('script:'.length))), { workspace });
        return { model: { kind: 'script', script }, ...(script.task === undefined ? {} : { task: script.task }) };
    }
    if (given !== undefined && given !== 'anthropic')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('ARGUMENT_INVALID', `unknown model \`${given}\``, 'expected `anthropic` or `script:FILE`');
    const key = io.environment['ANTHROPIC_API_KEY'];
    if (key === undefined || key === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('ARGUMENT_INVALID', 'there is no model: $ANTHROPIC_API_KEY is not set', 'set the key, or play a script with --model script:FILE');
    const url = io.environment['ANTHROPIC_BASE_URL'] || 'https://api.anthropic.com';
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .inputError */ .Xu)('ARGUMENT_INVALID', '$ANTHROPIC_BASE_URL is not an http or https address');
    return { model: { kind: 'anthropic', url, key } };
}
function findingsAt(result, threshold) {
    if (threshold === 'never')
        return false;
    const order = ['note', 'warning', 'error'];
    return result.openFindings.some(finding => order.indexOf(finding.severity) >= order.indexOf(threshold));
}
function summary(result) {
    const { run, outcome, reasons, folder, openFindings, codeFailures, answer } = result;
    return {
        run,
        outcome,
        reasons,
        findings: openFindings.length,
        codeFailures,
        answer,
        bundle: folder,
        sarif: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'findings.sarif'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.html'),
    };
}
function printEnd(result, io) {
    const { paint } = io;
    const population = result.manifest.population;
    const good = result.outcome === 'completed';
    io.out('');
    if (population)
        io.out(`${population.toolUses} tool calls, ${population.decisions} decisions, ${population.rejectedByClient} refused by the client itself: ${population.complete ? 'every call is accounted for' : 'the numbers do not add up'}`);
    io.out(`${paint(good ? 'green' : 'red', paint('bold', result.outcome))}${good ? '' : `: ${result.reasons.map(_render_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$).join('; ')}`}`);
    if (result.report.code.files > 0)
        io.out((0,_render_report_words_js__WEBPACK_IMPORTED_MODULE_9__/* .codeSentence */ .HB)(result.report.code));
    for (const failure of result.codeFailures)
        io.out(`${paint('red', 'the policy fails the run')}: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(failure)}`);
    for (const [name, path] of [
        ['bundle', ''],
        ['sarif', 'findings.sarif'],
        ['report', 'report.html'],
    ]) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(result.folder, path);
        const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, full);
        io.out(`${name}: ${near.startsWith('..') ? full : near}`);
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

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressLines)
/* harmony export */ });
/* unused harmony export callSummary */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);


/** The lines that a person watching a run sees for an event; none for events that are only for the record. */
function progressLines(event, paint = _paint_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    switch (event.type) {
        case 'run.started': {
            const { agent, policy, model, isolation } = event.body;
            const separate = isolation.pidNamespace
                ? 'fresh home, own process space'
                : 'fresh home, shared process space (install bubblewrap for more)';
            return [
                fact('run', event.run, paint),
                fact('agent', `${agent.name} ${agent.version}`, paint),
                fact('policy', `${policy.name} ${policy.digest.slice(0, 12)}`, paint),
                fact('model', model.kind === 'script' ? 'scripted, on this machine' : model.upstream, paint),
                fact('isolation', isolation.airGapped ? `${separate}, air-gapped` : separate, paint),
            ];
        }
        case 'guard.tested':
            return [
                fact('guard', event.body.passed
                    ? `${event.body.canaries.length} of ${event.body.canaries.length} canary calls refused`
                    : 'the canary calls were not refused', paint),
                '',
            ];
        case 'server.refused':
            return [`${paint('red', '✗ refused')}  MCP server ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${event.body.server}: ${event.body.reason}`)}`];
        case 'call.decided':
            return decisionLines(event.body, paint);
        case 'code.scanned':
            return event.body.findings.map(finding => `${paint('yellow', '! finding')}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.where)}:${finding.region.startLine}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${finding.rule}: ${finding.message}`)}`);
        case 'finding.opened':
            return [`${paint('yellow', '! open')}     ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(placeOf(event.body))}`];
        case 'finding.closed':
            return [`${paint('green', '✓ closed')}   ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(placeOf(event.body))}`];
        case 'call.rejected':
            return [`${paint('dim', '- not run')}  ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(event.body.reason)}`];
        case 'model.refused':
            return [`${paint('red', '✗ model')}    ${cut((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(event.body.reason), 160)}`];
        case 'limit.reached':
            return [`${paint('red', '✗ limit')}    ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(`${event.body.limit}: ${event.body.reason}`)}`];
        default:
            return [];
    }
}
function placeOf({ path, line, rule }) {
    return `${path}:${line}  ${rule}`;
}
function fact(name, value, paint) {
    return `${paint('dim', name.padEnd(10))} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value)}`;
}
function decisionLines({ call, decision }, paint) {
    const allowed = decision.effect === 'allow';
    const sign = allowed ? paint('green', '✓ allow') : paint('red', '✗ deny ');
    const who = decision.layer === 'policy' || decision.layer === 'secrets' || decision.layer === 'code'
        ? (decision.rule ?? '')
        : `${decision.layer}: ${decision.outcome}`;
    const took = decision.verdict ? `${decision.verdict.latencyMs} ms` : `${Math.round(decision.us)} µs`;
    const where = call.agent === undefined ? '' : paint('dim', 'sub-agent ');
    const head = `${sign}    ${where}${paint('bold', cut((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(call.tool), 60))} ${cut(callSummary(call.input, call.cwd), 70)}  ${paint('dim', `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(who)}, ${took}`)}`;
    if (allowed)
        return [head];
    const instead = decision.instead === undefined
        ? []
        : [`           ${paint('dim', `instead: ${cut((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(decision.instead), 140)}`)}`];
    return [head, `           ${cut((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(decision.reason), 160)}`, ...instead];
}
/** The part of an input that tells a person which call it is. */
function callSummary(input, cwd) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(input))
        return '';
    const main = ['command', 'file_path', 'notebook_path', 'url', 'query', 'pattern', 'path', 'description', 'prompt']
        .map(key => input[key])
        .find(value => typeof value === 'string');
    // Paths below the directory of the call are shown from there.
    const text = typeof main === 'string' ? main : JSON.stringify(input);
    return (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.slice(0, 1_000).replaceAll(`${cwd}/`, ''));
}
function cut(text, limit) {
    // Half of a pair of surrogates may be left at the cut.
    return text.length > limit ? `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…` : text;
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   jB: () => (/* binding */ quotedParts),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Characters that a reader does not see, or that reorder what he sees ("Trojan Source", CVE-2021-42574): controls,
 * format characters, lone surrogates, ignorables, separators; and stacks of combining marks, which paint over lines.
 */
const deceptive = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]|\p{M}{4,}/gu;
/** Makes a text of unknown origin one line in which every character shows: `‹U+202E›` for what would not. */
function visible(text) {
    return text
        .replace(/\r\n|[\r\n]/g, ' ⏎ ')
        .replace(/\t/g, ' ')
        .replace(deceptive, name);
}
function name(characters) {
    const points = [...characters].map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return `‹${points.length > 4 ? `${points.slice(0, 4).join(' ')} …` : points.join(' ')}›`;
}
/** The text cut to a number of UTF-16 code units, with a mark that says how much is missing. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return `${text.slice(0, end)}… [${grouped(text.length - end)} more characters]`;
}
/** A number with a comma between thousands, the same under every locale. */
function grouped(number) {
    const [whole = '', fraction] = String(number).split('.');
    const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? commas : `${commas}.${fraction}`;
}
/** Splits a sentence of ours at its backticks: texts at odd places were quoted. */
function quotedParts(sentence) {
    const parts = sentence.split('`');
    // An odd number of backticks means that a quoted text holds one: nothing can be told apart.
    if (parts.length % 2 === 0)
        return [{ text: sentence, quoted: false }];
    return parts.map((text, i) => ({ text, quoted: i % 2 === 1 })).filter(part => part.text !== '');
}
/** The first letter in upper case, for a sentence that stands alone. */
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ nature),
/* harmony export */   BX: () => (/* binding */ coverageNote),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Em: () => (/* binding */ layerNames),
/* harmony export */   HB: () => (/* binding */ codeSentence),
/* harmony export */   Hq: () => (/* binding */ summarySentences),
/* harmony export */   Il: () => (/* binding */ verifyCommand),
/* harmony export */   J$: () => (/* binding */ populationSentence),
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   Wu: () => (/* binding */ integrityNote),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   mT: () => (/* binding */ outcomeSign),
/* harmony export */   n2: () => (/* binding */ findingState),
/* harmony export */   vn: () => (/* binding */ coverageLine),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   xd: () => (/* binding */ notAddressedNote)
/* harmony export */ });
/* unused harmony exports plural, duration */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/** What settled a call, as a reader is told. */
const causes = {
    'allowed-by-rule': 'by rule',
    'let-through-by-audit': 'let through by audit mode',
    'denied-by-rule': 'by rule',
    'secret-found': 'secret found',
    'scan-failed': 'secret scan failed',
    'outgoing-unscanned': 'what would leave not scanned',
    'weakness-found': 'weakness found in code',
    'code-unscanned': 'code not scanned',
    'approved-by-model': 'by the adjudicator',
    'denied-by-model': 'by the adjudicator',
    'model-unavailable': 'adjudicator unavailable',
    'model-timed-out': 'adjudicator timed out',
    'model-unparseable': 'adjudicator answer unreadable',
    'approved-by-human': 'by a human',
    'denied-by-human': 'by a human',
    'nobody-to-ask': 'nobody to ask',
    'not-understood': 'not understood',
    'limit-reached': 'limit reached',
    'engine-error': 'error of the door',
};
/** The layers, in the order in which a call meets them. */
const layerNames = {
    secrets: 'Secret scan',
    policy: 'Policy rules (layer 1)',
    code: 'Code scan',
    adjudicator: 'Adjudicator, a model (layer 2)',
    human: 'Human (layer 3)',
    guard: 'The door itself',
};
/** What every report says about itself on its first page. */
const nature = [
    "This report is management's own evidence about one run of an AI coding agent. It is not an opinion, a certificate or a conclusion on any framework: only an auditor gives one.",
    'It gives a state to our own activities (AGT-01 and so on). Controls of frameworks are only mapped to, and have no state here.',
];
/** `1 tool call`, `2 tool calls`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${count === 1 ? noun : nouns}`;
}
/** `27 allowed by rule` or `1 denied (secret found)`. */
function outcomeWords({ effect, outcome }) {
    const cause = causes[outcome] ?? outcome;
    return `${effect === 'allow' ? 'allowed' : 'denied'} ${cause.startsWith('by ') ? cause : `(${cause})`}`;
}
/** What the run comes to, in a few plain sentences. */
function summarySentences(report) {
    const { decisions, secrets, code, models, activities } = report;
    const counts = decisions.outcomes.map(count => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count.calls)} ${outcomeWords(count)}`);
    const distinct = new Set(secrets.map(secret => secret.fingerprint ?? `${secret.event} ${secret.where}`)).size;
    const inState = (state) => activities.filter(activity => activity.state === state).length;
    const cost = models.reduce((sum, model) => sum + model.costUsd, 0);
    return [
        decisions.total === 0
            ? 'No tool call was decided: this run gives no evidence about decisions.'
            : `${plural(decisions.total, 'tool call')}: ${counts.join(', ')}.`,
        populationSentence(report),
        ...(secrets.length > 0
            ? [`${plural(distinct, 'secret was', 'secrets were')} found in calls that were denied.`]
            : []),
        ...(code.files > 0 ? [codeSentence(code)] : []),
        ...(models.length > 0
            ? [
                `${plural(models.reduce((sum, model) => sum + model.calls, 0), 'model call')}, ${dollars(cost)} at list prices.`,
            ]
            : []),
        `Of ${plural(activities.length, 'activity', 'activities')}, ${inState('operated')} operated, ${inState('operated with exceptions')} operated with exceptions, and for ${inState('no evidence')} there is no evidence in this run.`,
    ];
}
/** What the scans of written code come to. */
function codeSentence({ files, failed, findings, known, closed }) {
    const parts = [
        `${plural(files - failed.length, 'file')} written by the agent scanned, with ${plural(findings.length, 'finding')} at the end`,
        ...(closed.length > 0 ? [`${plural(closed.length, 'finding')} closed by a later write`] : []),
        ...(known > 0 ? [`${plural(known, 'finding')} of before the run not counted`] : []),
        ...(failed.length > 0 ? [`${plural(failed.length, 'file')} could not be scanned`] : []),
    ];
    return `${parts.join('; ')}.`;
}
/** What became of a finding that is left: how often the agent was told, and whether the run fails with it. */
function findingState({ told, fails }) {
    const times = told === null ? 'whether the agent was told is not recorded' : `told ${plural(told, 'time')}`;
    return fails ? `${times}; the policy fails the run` : times;
}
/** Whether the report is about all calls. */
function populationSentence({ population }) {
    if (population.toolUses === null)
        return "Whether these are all calls is not known: the log was not reconciled with the agent's transcript.";
    const sum = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(population.toolUses)} in the agent's transcript, ${plural(population.decisions, 'decision')}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(population.rejectedByClient)} rejected by the client itself`;
    return population.complete ? `The population is complete: ${sum}.` : `The population is not complete: ${sum}.`;
}
/** The state of an activity with its numbers: `operated with exceptions (29, 1)`. */
function stateWords({ state, operated, exceptions }) {
    if (state === 'operated')
        return `operated (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(operated)})`;
    return state === 'no evidence' ? state : `${state} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(operated)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(exceptions.length)})`;
}
/** `SOC 2: 29 of 61 touched (CC 22 of 33, …), 12 at "supports"`. */
function coverageLine(coverage) {
    const groups = coverage.groups.map(group => `${group.touched} of ${group.controls} ${group.id}`).join(', ');
    return `${coverage.name}: ${coverage.touched} of ${coverage.controls} touched (${groups}), ${coverage.supports} at "supports"`;
}
/** What the coverage line does not mean. */
function coverageNote({ activities }) {
    const collected = activities.filter(activity => activity.collector !== null).length;
    const evident = activities.filter(activity => activity.state !== 'no evidence').length;
    return `Touched means that at least one activity is mapped to the control; the mapping is a draft that no auditor has reviewed. It counts all ${activities.length} activities, of which this version collects evidence for ${collected}, and this run holds evidence for ${evident}.`;
}
/** What the ids outside the mapping are. */
const notAddressedNote = 'These concern people, premises and governance, or lie outside what a run of an agent can show; evidence for them has to come from elsewhere.';
/** How anyone can check the numbers. */
const integrityNote = 'The signed bundle is the record; this page is an index that anyone can recompute from it. The verifier recomputes the chain and the Merkle root and checks the signature. What it cannot find: events that were not written, and a rewrite of everything by somebody who holds the signing key.';
const verifyCommand = 'policy audit verify BUNDLE';
/** The outcome of the run with a sign that does not need colour. */
function outcomeSign(report) {
    const outcome = report.run.end?.outcome;
    if (outcome === undefined)
        return { tone: 'bad', text: '✕ End not on record' };
    return outcome === 'completed'
        ? { tone: 'good', text: '✓ Completed' }
        : { tone: 'bad', text: `✕ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(outcome)}` };
}
/** `3 min 12 s`, `850 ms`. */
function duration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    const seconds = Math.round(ms / 1000);
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor(seconds / 60) % 60, 'min'],
        [seconds % 60, 's'],
    ];
    return parts
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(' ');
}
/** US dollars to the cent; to four places where less than ten cents would vanish. */
function dollars(amount) {
    const [whole = '', cents = ''] = amount.toFixed(amount > 0 && amount < 0.1 ? 4 : 2).split('.');
    return `$${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(Number(whole))}.${cents}`;
}
/** Label and value of what identifies the run; values come from the log. */
function runRows({ run }) {
    const { start, end } = run;
    const unknown = 'not on record';
    const rows = [
        ['Run', run.id],
        ['Started', run.from],
        ['Ended', run.to],
        ['Duration', end ? duration(end.durationMs) : undefined],
        ['Policy', start?.policy.name],
        ['Policy digest', start?.policy.digest],
        ['Agent', start && `${start.agent.name} ${start.agent.version}`],
        ['Model', start && `${start.model.kind === 'script' ? 'scripted' : start.model.kind}, ${start.model.upstream}`],
        ['Host', start && `${start.host.name} (${start.host.platform} ${start.host.arch}, Node.js ${start.host.node})`],
        ['Isolation', start && isolationWords(start.isolation)],
        [
            'Limits',
            start &&
                (Object.entries(start.limits)
                    .map(([name, value]) => `${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(value)}`)
                    .join(', ') ||
                    'none'),
        ],
        ['Workspace', start?.workspace],
        ...commitRow(start?.repository),
        ['Recorded by', start && `${start.tool.name} ${start.tool.version}`],
        ...Object.entries(start?.trigger ?? {}).map(([name, value]) => [`Trigger: ${name}`, value]),
    ];
    return rows.map(([label, value]) => ({ label, value: value ?? unknown }));
}
/** The commit that the run began with, where there was one. */
function commitRow(repository) {
    if (repository?.revision === undefined)
        return [];
    const { uri, revision, branch } = repository;
    return [['Commit', `${revision}${branch === undefined ? '' : ` (${branch})`} of ${uri}`]];
}
function isolationWords({ home, pidNamespace, airGapped }) {
    return `${home} home, ${pidNamespace ? 'own' : 'no'} pid namespace, ${airGapped ? 'air-gapped' : 'not air-gapped'}`;
}


/***/ })

};
