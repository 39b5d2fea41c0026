export const id = 6998;
export const ids = [6998];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


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


/***/ }),

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _adapters_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var _adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
/* harmony import */ var _adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2604);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9050);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3678);
/* harmony import */ var _compliance_assess_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1916);
/* harmony import */ var _compliance_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9034);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(452);
/* harmony import */ var _render_report_html_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(595);
/* harmony import */ var _render_report_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9313);
/* harmony import */ var _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(113);
/* harmony import */ var _scan_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6262);












const renderers = {
    markdown: _render_report_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .reportMarkdown */ .u,
    html: _render_report_html_js__WEBPACK_IMPORTED_MODULE_8__/* .reportHtml */ .E,
    json: _render_report_json_js__WEBPACK_IMPORTED_MODULE_11__/* .reportJson */ .l,
};
/** The report of a bundle, computed from its log. Throws `InputError` when the bundle is not intact. */
function reportOf(folder, format, environment) {
    const files = (0,_adapters_store_bundle_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .B)(folder);
    const { manifest, checks } = (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)({ files, keys: (0,_adapters_store_keys_js__WEBPACK_IMPORTED_MODULE_2__.knownKeys)(environment) });
    // Whose key it was is a question of its own, for `policy audit verify`.
    const broken = checks.filter(check => check.name !== 'signer').flatMap(check => check.problems);
    if (!manifest || broken.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .inputError */ .Xu)('BUNDLE_INVALID', `the bundle is not intact: ${broken[0] ?? 'no manifest'}`, 'see all of it with `policy audit verify`');
    const { events } = (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .readLog */ .x6)(files.get(manifest.log.path) ?? new Uint8Array(), manifest.run);
    const integrity = { ...manifest.log, anchor: manifest.anchor, keyId: manifest.keyId };
    const catalog = (0,_compliance_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadCatalog */ .a)((0,_adapters_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogFiles */ .t)());
    try {
        const report = (0,_compliance_assess_js__WEBPACK_IMPORTED_MODULE_5__/* .assess */ .n)({ events, catalog, integrity, rules: (0,_scan_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .rules */ .a)() });
        return renderers[format]?.(report) ?? '';
    }
    catch (error) {
        // The chain holds, but who wrote the lines is not known: they need not be what their types say.
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .inputError */ .Xu)('BUNDLE_INVALID', `the log holds what no run writes: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`, undefined, error);
    }
}


/***/ })

};
