export const id = 8658;
export const ids = [8658];
export const modules = {

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addAudit: () => (/* binding */ addAudit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
/* harmony import */ var _adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2737);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2604);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9050);
/* harmony import */ var _audit_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9222);
/* harmony import */ var _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(134);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3678);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(452);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9098);
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9808);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8649);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9048);

















/** As large as a whole bundle may be. */
const maxLogBytes = 1024 * 1024 * 1024;
const verifyExits = { 0: 'everything holds', 2: 'something does not', 3: 'there is no such bundle, or invalid input' };
function addAudit(program, io, done) {
    const audit = program
        .command('audit')
        .summary('verify, show and seal the evidence of runs')
        .description('Verifies, shows and seals the evidence of runs.')
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({ examples: ['policy audit verify out/run-20261121T110127Z-6f2a1c'], exits: verifyExits }));
    addVerify(audit, io, done);
    addShow(audit, io, done);
    addSeal(audit, io, done);
    audit
        .command('key')
        .summary("print this host's public key, to hand to whoever verifies")
        .description("Prints this host's public key (PEM) on standard output and its fingerprint on standard error. The keys are made on first use.")
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({ examples: ['policy audit key > signer.pem'], exits: { 0: 'printed' } }))
        .action(() => {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)((0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__.openKeys)(io.environment).signing);
        io.err((0,_audit_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .keyId */ .xs)(key));
        io.out(String(key.export({ type: 'spki', format: 'pem' })).trim());
    });
}
function addVerify(audit, io, done) {
    audit
        .command('verify')
        .summary('check a bundle, or a log that was never sealed')
        .description('Checks the seal, every file, every line of the log and the counts, and names each change, loss, swap or truncation. Needs no network and no account. Keys that count: --key, and those known on this machine.')
        .argument('<bundle>', "the bundle's folder, or an `events.jsonl`")
        .option('--key <file>', 'public key of the signer (PEM), received another way than with the bundle; may be repeated', (file, all = []) => [...all, file])
        .option('--run <id>', 'the run that the bundle must be of')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .formatOption */ .Bx)(['terminal', 'json']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({
        examples: [
            'policy audit verify out/run-20261121T110127Z-6f2a1c',
            'policy audit verify evidence --key signer.pem --run run-20261121T110127Z-6f2a1c',
        ],
        exits: verifyExits,
    }))
        .action((path, options) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
        const verification = isFile(target)
            ? verifyLog(target, options.run)
            : (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyBundle */ .I)({
                files: (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(target),
                keys: keysFrom(options.key ?? [], io),
                ...(options.run === undefined ? {} : { run: options.run }),
            });
        if (options.format === 'json')
            io.out(JSON.stringify(verification, null, 2));
        else
            printVerification(verification, io);
        done(verification.ok ? _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.ok : _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.denied);
    });
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
}
function keysFrom(files, io) {
    const given = files.map(file => (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__.publicKey)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, file)).text, file));
    return given.length > 0 ? given : (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__.knownKeys)(io.environment);
}
/** A log by itself: its chain, and honestly that nobody has signed it. */
function verifyLog(file, run) {
    const log = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .readLog */ .x6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(file, maxLogBytes), run);
    const torn = log.torn.length > 0 ? `; ${log.torn.length} bytes of a line that was never acknowledged follow` : '';
    const detail = `${log.events.length} events, each chained to the one before${torn}; not sealed, so a cut tail would not show`;
    const problems = log.hashes.length === 0 ? ['the log is empty'] : log.problems;
    return {
        ok: problems.length === 0,
        checks: [{ name: 'log', problems, detail }],
        ...(log.run === undefined ? {} : { run: log.run }),
    };
}
function printVerification(verification, io) {
    const { paint } = io;
    if (verification.run !== undefined)
        io.out(`${paint('dim', 'run       ')} ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(verification.run)}`);
    for (const check of verification.checks) {
        const good = check.problems.length === 0;
        io.out(`${good ? paint('green', 'ok  ') : paint('red', 'FAIL')} ${check.name.padEnd(10)} ${good ? (0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(check.detail) : ''}`.trimEnd());
        for (const line of shortened(check.problems))
            io.out(`       ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(line)}`);
    }
    if (verification.checks.some(check => check.name === 'signer'))
        io.out(`${paint('cyan', 'help')}: get the signer's key another way (\`policy audit key\` on the machine that ran it) and pass it with --key`);
    io.out(verification.ok ? paint('green', 'verified') : paint('red', 'not verified'));
}
/** Of a file that is no log every line is a problem: the first ones tell enough. */
function shortened(problems) {
    const shown = 20;
    if (problems.length <= shown)
        return problems;
    return [...problems.slice(0, shown), `and ${problems.length - shown} more; --format json shows all`];
}
function addShow(audit, io, done) {
    audit
        .command('show')
        .summary('print the events of a log')
        .description('Prints the events of a log, in order. What is wrong with the log is said on standard error.')
        .argument('<bundle>', "the bundle's folder, or an `events.jsonl`")
        .option('--type <type>', 'only events of this type, such as call.decided')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .formatOption */ .Bx)(['terminal', 'json']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({
        examples: [
            'policy audit show out/run-20261121T110127Z-6f2a1c',
            'policy audit show out/run-20261121T110127Z-6f2a1c --type call.decided --format json',
        ],
        exits: { 0: 'shown', 2: 'shown, but the log does not hold', 3: 'there is no such log, or invalid input' },
    }))
        .action((path, options) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
        const file = isFile(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, _audit_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .logPath */ .Q2);
        const log = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .readLog */ .x6)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(file, maxLogBytes));
        if (log.events.length === 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .inputError */ .Xu)('BUNDLE_INVALID', `\`${file}\` is not a log: it holds no event`, 'name the folder of a run');
        const events = log.events.filter(event => options.type === undefined || event.type === options.type);
        if (options.format === 'json')
            io.out(JSON.stringify(events, null, 2));
        else
            for (const event of events)
                io.out(eventLine(event, io));
        if (options.type !== undefined && events.length === 0)
            io.err(noneOf(options.type, log.events));
        for (const problem of shortened(log.problems))
            io.err(`error[BUNDLE_INVALID]: ${(0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(problem)}`);
        done(log.problems.length > 0 ? _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.denied : _io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.ok);
    });
}
function noneOf(type, events) {
    const types = [...new Set(events.map(event => String(event.type)))];
    return (0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(`no event has the type \`${type}\`: ${(0,_near_miss_js__WEBPACK_IMPORTED_MODULE_16__/* .suggestion */ .h)(type, types)}`);
}
function eventLine(event, io) {
    const shown = linesOf(event, io).filter(line => line !== '');
    const text = shown.length > 0 ? shown.join(`\n${' '.repeat(36)}`) : (0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(JSON.stringify(event.body)).slice(0, 160);
    const [at, type] = [event.at, event.type].map(part => (0,_render_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(String(part)).slice(0, 60));
    return `${String(event.seq).padStart(4)} ${at} ${io.paint('dim', String(type))}\n${' '.repeat(36)}${text}`;
}
/** A log may be anybody's: an event that is not what its type says is shown as it stands there. */
function linesOf(event, io) {
    try {
        return (0,_render_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .progressLines */ .L)(event, io.paint);
    }
    catch {
        return [];
    }
}
function addSeal(audit, io, done) {
    audit
        .command('seal')
        .summary('seal the evidence of a run whose process died')
        .description('Records that the run was abandoned, copies what transcripts are left, and seals the folder.')
        .argument('<folder>', 'the folder of the run')
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_15__/* .guide */ .R)({ examples: ['policy audit seal out/run-20261121T110127Z-6f2a1c'], exits: { 0: 'sealed' } }))
        .action(async (path) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
        const { sealAbandoned } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(2815), __webpack_require__.e(9043), __webpack_require__.e(3280), __webpack_require__.e(5907), __webpack_require__.e(7328), __webpack_require__.e(8901)]).then(__webpack_require__.bind(__webpack_require__, 5273));
        const sealed = sealAbandoned(folder, (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_5__.openKeys)(io.environment));
        io.out(`${io.paint('green', 'sealed')} ${sealed.manifest.run}: ${sealed.manifest.outcome}`);
        io.out(`bundle: ${folder}`);
        done(_io_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .hS.ok);
    });
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


/***/ })

};
