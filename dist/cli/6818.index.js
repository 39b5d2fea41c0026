export const id = 6818;
export const ids = [6818];
export const modules = {

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addReplay: () => (/* binding */ addReplay)
/* harmony export */ });
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2604);
/* harmony import */ var _policy_diff_replay_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2857);
/* harmony import */ var _render_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9806);
/* harmony import */ var _scan_secrets_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7789);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(931);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3578);
/* harmony import */ var _replayed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4434);









function addReplay(program, io, done) {
    program
        .command('replay')
        .summary('decide the calls of past runs once more')
        .description('Decides the calls of logs with a policy: how often each rule decides, and which calls are decided otherwise than they were. Nothing is run, and no file of this machine plays a part.')
        .argument('<logs...>', 'bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them')
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOption */ .uN)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .organisationOption */ .eJ)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .noOrganisationOption */ .TL)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .tightenOption */ .B0)())
        .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOption */ .Bx)(['terminal', 'json']))
        .addHelpText('after', (0,_help_js__WEBPACK_IMPORTED_MODULE_6__/* .guide */ .R)({
        notes: [
            'Logs hold inputs with secrets masked and long texts cut: calls that are not whole are counted and left out.',
            'Compared is what the rules say; verdicts of the adjudicator and of people are not asked for again.',
        ],
        examples: ['policy replay out/*', 'policy replay --policy policy.yaml calls.jsonl --format json'],
        exits: { 0: 'no call passes now that did not pass by rule', 2: 'some do' },
    }))
        .action((logs, options) => {
        const { compiled } = (0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .openPolicy */ .tX)(options, io);
        const { calls, lost } = (0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogs */ .o_)(logs, io.cwd);
        const decide = (0,_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .createDecider */ .$1)(compiled, io);
        const said = calls.map(past => decide(past.call, past.workspace).said);
        const clean = (0,_replayed_js__WEBPACK_IMPORTED_MODULE_7__/* .cleaner */ .ZS)((0,_scan_secrets_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)((0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_0__.openKeys)(io.environment).fingerprint));
        const twice = calls.flatMap((past, i) => {
            const now = said[i];
            const old = now && (0,_replayed_js__WEBPACK_IMPORTED_MODULE_7__/* .saidThen */ .lL)(past, now);
            return now && old ? [{ call: (0,_replayed_js__WEBPACK_IMPORTED_MODULE_7__/* .bareCall */ .pg)(past.call), where: (0,_replayed_js__WEBPACK_IMPORTED_MODULE_7__/* .whereOf */ .de)(past), old, now }] : [];
        });
        const replayed = (0,_replayed_js__WEBPACK_IMPORTED_MODULE_7__/* .replayedOf */ .Y4)(twice, calls, lost, clean);
        const counts = (0,_policy_diff_replay_js__WEBPACK_IMPORTED_MODULE_8__/* .tally */ .N)(said);
        if (options.format === 'json')
            io.out(JSON.stringify({ policy: compiled.digest, decisions: counts, compared: twice.length, ...replayed }, null, 2));
        else
            io.out(render(counts, replayed, twice.length, io));
        done(replayed.flips.some(({ direction }) => direction === 'loosened') ? _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.denied : _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok);
    });
}
function render(counts, replayed, compared, io) {
    const totals = new Map();
    for (const { standing, count } of counts)
        totals.set(standing, (totals.get(standing) ?? 0) + count);
    const width = String(replayed.calls).length;
    const row = (count, text) => `${String(count).padStart(width)} ${text}`;
    const percent = (count) => `${((100 * count) / Math.max(1, replayed.calls)).toFixed(1)} %`;
    return [
        ...[...totals].map(([standing, count]) => row(count, `${io.paint('bold', standing)} (${percent(count)})`)),
        '',
        ...counts.map(({ standing, rule, count }) => row(count, `${standing} ${rule}`)),
        '',
        ...(0,_render_policy_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFlips */ .$)(replayed, io.paint),
        `${compared} of ${replayed.calls} calls have a recorded answer of the rules`,
    ].join('\n');
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ callLine)
/* harmony export */ });
/** A call in one line: the command of a shell, the path or address of a tool, else its input. */
function callLine({ tool, input }) {
    const named = ['command', 'file_path', 'notebook_path', 'url', 'query', 'pattern'].find(key => typeof input[key] === 'string');
    const text = named === undefined ? JSON.stringify(input) : String(input[named]);
    return text === '{}' ? tool : `${tool}: ${text}`;
}


/***/ }),

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderFlips),
/* harmony export */   Rz: () => (/* binding */ saidText),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   w$: () => (/* binding */ untoldText)
/* harmony export */ });
/* harmony import */ var _call_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);


const colours = { loosened: 'red', tightened: 'green', untold: 'yellow' };
/** What two policies decide otherwise, for a terminal. */
function renderDiff(diff, replayed, paint) {
    const head = (direction) => paint(colours[direction] ?? 'bold', direction);
    const settings = diff.settings.map(({ direction, setting, message }) => `${head(direction)} ${setting}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
    const untold = diff.untold.map(change => `${head('untold')} ${changeText(change)}; ${untoldText(change)}`);
    const reworded = diff.reworded.length > 0 ? [`reworded, with the same decisions: ${diff.reworded.join(', ')}`] : [];
    const replay = replayed ? ['', ...renderFlips(replayed, paint)] : [];
    return [
        ...diff.changes.flatMap(change => changeLines(change, paint)),
        ...settings,
        ...untold,
        ...reworded,
        ...replay,
        summaryOf(diff),
    ].join('\n');
}
function changeLines({ direction, rules, witness, count }, paint) {
    const part = witness.part ? [`  of it only: ${witness.operations.map(_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$).join(', ')}`] : [];
    const why = rules.length > 0 ? rules.map(changeText).join(', ') : 'a setting differs';
    const more = count > 1 ? `; ${count} of the calls that were tried` : '';
    return [
        `${paint(colours[direction] ?? 'bold', direction)} ${paint('bold', (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(short((0,_call_line_js__WEBPACK_IMPORTED_MODULE_1__/* .callLine */ .L)(witness.call))))}`,
        ...part,
        `  ${saidText(witness.old)} → ${saidText(witness.now)}`,
        `  ${why}${more}`,
    ];
}
/** What changed about a rule, in a few words. */
function changeText({ rule, change }) {
    return `\`${rule}\` ${change}`;
}
/** What is not known of a difference. */
function untoldText({ may }) {
    if (may === 'tighten')
        return 'it can only tighten, and no call was found that shows it';
    return `it ${may === 'loosen' ? 'can only' : 'may'} loosen, and no call was found that shows whether it does`;
}
/** `deny by `force-push``. */
function saidText({ standing, rules }) {
    return rules.length === 0 || standing === 'allow'
        ? standing
        : `${standing} by ${rules.map(rule => `\`${rule}\``).join(', ')}`;
}
/** How many differences there are, in one line. */
function summaryOf({ changes, settings, untold, tried }) {
    const count = (direction) => [...changes, ...settings].filter(found => found.direction === direction).length;
    const unclear = untold.length + count('untold');
    if (changes.length + settings.length + untold.length === 0)
        return `no difference; ${tried} calls tried`;
    return `${count('loosened')} loosened, ${count('tightened')} tightened, ${unclear} cannot be told; ${tried} calls tried`;
}
/** Calls of the past that are decided otherwise. */
function renderFlips({ calls, lost, flips }, paint) {
    const differing = flips.reduce((sum, flip) => sum + flip.count, 0);
    return [
        ...flips.flatMap(flip => [
            `${paint(colours[flip.direction] ?? 'bold', flip.direction)} ${flip.count} ${flip.count === 1 ? 'call' : 'calls'}: ${saidText(flip.old)} → ${saidText(flip.now)}`,
            ...flip.calls.map(({ call, where }) => `  ${where} ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(short((0,_call_line_js__WEBPACK_IMPORTED_MODULE_1__/* .callLine */ .L)(call)))}`),
            ...(flip.count > flip.calls.length ? [`  and ${flip.count - flip.calls.length} more`] : []),
        ]),
        ...lost.map(({ why, count, first }) => `${paint('yellow', 'left out')} ${count} ${count === 1 ? 'line' : 'lines'}: ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(why)}, the first at ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(first)}`),
        `${differing} of ${calls} calls of the past are decided otherwise`,
    ];
}
function short(text) {
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}


/***/ })

};
