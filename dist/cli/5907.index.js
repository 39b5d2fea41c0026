export const id = 5907;
export const ids = [5907];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/compliance/enforcement.js
var enforcement = __webpack_require__(1586);
// EXTERNAL MODULE: ./lib/compliance/last-scans.js
var last_scans = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/compliance/log.js
var log = __webpack_require__(9297);
// EXTERNAL MODULE: ./lib/compliance/self-test.js
var self_test = __webpack_require__(5362);
;// CONCATENATED MODULE: ./lib/compliance/alerts.js




/** What stands before everything else in a report: each is a reason to read the rest with care. */
function alertsOf(events, population, integrity) {
    if (events.length === 0)
        return ['the log is empty: this report holds no evidence'];
    const runs = new Set(events.map(event => event.run));
    const ends = (0,log/* eventsOf */.XL)(events, 'run.ended');
    return [
        ...(0,enforcement/* enforcementGaps */.u)(events).map(gap => gap.text),
        ...population.reasons.map(reason => `the population of tool calls is not complete: ${reason}`),
        ...(0,self_test/* selfTestOf */.U)(events).faults.map(fault => `self-test before the run: ${fault}`),
        ...ends
            .filter(({ body }) => body.outcome !== 'completed')
            .map(({ body }) => [`the run ended as \`${body.outcome}\``, ...body.reasons].join('; ')),
        ...(0,last_scans/* codeFailures */.X)((0,last_scans/* lastScans */.o)(events)).map(failure => `the policy fails the run for its code: ${failure}`),
        ...(ends.length === 0 ? ['the log does not say how the run ended: it was cut off, or is still going on'] : []),
        ...(runs.size > 1 ? [`the log holds events of ${runs.size} runs; only one was expected`] : []),
        ...(integrity.events === events.length
            ? []
            : [`the bundle declares ${integrity.events} events, the log holds ${events.length}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/compliance/code-scan.js


const severities = ['error', 'warning', 'note'];
/**
 * What the code that the agent wrote looks like at the end, the worst first: an agent corrects what it is told of, and
 * a file is scanned after each write. The log holds no CWE numbers: `rules` brings them.
 */
function codeScan(events, rules) {
    const described = new Map(rules.map(rule => [rule.id, rule]));
    const last = (0,last_scans/* lastScans */.o)(events);
    const findings = last.flatMap(file => file.findings);
    return {
        files: last.length,
        bytes: last.reduce((sum, file) => sum + file.bytes, 0),
        known: last.reduce((sum, file) => sum + (file.known ?? 0), 0),
        failed: last.flatMap(({ event, path, error }) => (error === undefined ? [] : [{ event, path, error }])),
        findings: findings
            .map(({ event, finding }) => findingRow(event, finding, described.get(finding.rule)))
            .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.event - b.event),
        closed: closedFindings(events),
    };
}
/** Findings that are gone, with the calls between which they were there. */
function closedFindings(events) {
    const calls = new Map((0,log/* eventsOf */.XL)(events, 'code.scanned').map(({ seq, body }) => [seq, body.call]));
    return (0,log/* eventsOf */.XL)(events, 'finding.closed').map(({ seq, body: { number, rule, path, line, found, call } }) => ({
        number,
        rule,
        path,
        line,
        found: { event: found, call: calls.get(found) ?? null },
        closed: { event: seq, call: call ?? null },
    }));
}
function findingRow(event, finding, rule) {
    return {
        event,
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        message: finding.message,
        path: finding.where,
        line: finding.region.startLine,
        cwe: rule?.cwe ?? [],
        help: rule?.help ?? null,
        number: finding.number ?? null,
        told: finding.told ?? null,
        fails: finding.consequence === 'fail' || finding.consequence === 'block',
    };
}

// EXTERNAL MODULE: ./lib/compliance/collect/index.js + 14 modules
var collect = __webpack_require__(9004);
;// CONCATENATED MODULE: ./lib/compliance/control.js
/** All controls of a framework in the order of its file. */
function controlsOf(framework) {
    return framework.groups.flatMap(group => group.controls);
}

;// CONCATENATED MODULE: ./lib/compliance/coverage.js

/** Computes the coverage of each framework from the edges of the activities; no number is written down. */
function coverageOf({ frameworks, activities }) {
    const edges = activities.flatMap(activity => activity.edges);
    const touched = new Set(edges.map(edge => edge.control));
    const supported = new Set(edges.filter(edge => edge.strength === 'supports').map(edge => edge.control));
    return frameworks.map(framework => coverage(framework, touched, supported));
}
function coverage(framework, touched, supported) {
    const controls = controlsOf(framework);
    const within = (set, some) => some.filter(({ key }) => set.has(key)).length;
    return {
        framework: framework.id,
        name: framework.name,
        controls: controls.length,
        touched: within(touched, controls),
        supports: within(supported, controls),
        groups: framework.groups.map(group => ({
            id: group.id,
            title: group.title,
            controls: group.controls.length,
            touched: within(touched, group.controls),
        })),
        notAddressed: controls.filter(({ key }) => !touched.has(key)).map(({ key, title }) => ({ key, title })),
    };
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/compliance/call-summary.js

/** The parts of an input that say what a call is about, most telling first. */
const telling = ['command', 'file_path', 'notebook_path', 'path', 'url', 'pattern', 'query', 'prompt'];
const maxLength = 400;
/** What a call would have done, in one string of at most 400 characters: the command, the path, or its first strings. */
function callSummary(input) {
    const text = told(input) ?? first(input);
    return text.length > maxLength ? `${cut(text)}… [cut from ${text.length} characters]` : text;
}
function told(input) {
    if (!(0,json/* isObject */.Gv)(input))
        return undefined;
    const key = telling.find(name => typeof input[name] === 'string');
    return key === undefined ? undefined : String(input[key]);
}
function first(input) {
    const found = [];
    for (const { pointer, text } of (0,json/* stringsOf */.iw)(input)) {
        if (pointer.endsWith('#key'))
            continue;
        found.push(pointer === '' ? text : `${pointer.slice(1)}=${text}`);
        if (found.length === 4)
            break;
    }
    return found.join(' ');
}
function cut(text) {
    // Not through the middle of a surrogate pair.
    const end = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/compliance/decisions.js


/** Counts the decisions by outcome, layer and tool. */
function countDecisions(events) {
    const rows = (0,log/* eventsOf */.XL)(events, 'call.decided').map(({ body: { call, decision } }) => ({
        ...decision,
        tool: call.tool,
    }));
    const outcomes = new Map();
    for (const { effect, outcome } of rows) {
        const key = `${effect} ${outcome}`;
        outcomes.set(key, { effect, outcome, calls: (outcomes.get(key)?.calls ?? 0) + 1 });
    }
    return {
        total: rows.length,
        allowed: rows.filter(row => row.effect === 'allow').length,
        denied: rows.filter(row => row.effect === 'deny').length,
        outcomes: [...outcomes.values()].sort((a, b) => order(a.effect, b.effect) || b.calls - a.calls || order(a.outcome, b.outcome)),
        layers: countBy(rows.map(({ layer, effect }) => ({ name: layer, effect }))),
        tools: countBy(rows.map(({ tool, effect }) => ({ name: tool, effect }))),
    };
}
function countBy(rows) {
    const counts = new Map();
    for (const { name, effect } of rows) {
        const { allowed, denied } = counts.get(name) ?? { allowed: 0, denied: 0 };
        const allows = effect === 'allow';
        counts.set(name, { name, allowed: allowed + (allows ? 1 : 0), denied: denied + (allows ? 0 : 1) });
    }
    return [...counts.values()].sort((a, b) => b.allowed + b.denied - (a.allowed + a.denied) || order(a.name, b.name));
}
/** Code unit order: the same on every machine, unlike a locale's. */
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The calls that were not let through, in the order of the log. */
function deniedCalls(events) {
    return (0,log/* eventsOf */.XL)(events, 'call.decided')
        .filter(({ body }) => body.decision.effect === 'deny')
        .map(({ seq, at, body: { call, decision } }) => ({
        event: seq,
        at,
        tool: call.tool,
        summary: callSummary(call.input),
        layer: decision.layer,
        outcome: decision.outcome,
        rule: decision.rule ?? null,
        reason: decision.reason,
        instead: decision.instead ?? null,
    }));
}
/** The secrets that a call was stopped for. */
function blockedSecrets(events) {
    return (0,log/* eventsOf */.XL)(events, 'call.decided')
        .filter(({ body }) => body.decision.effect === 'deny')
        .flatMap(({ seq, body }) => body.findings
        .filter(finding => finding.scanner === 'secrets')
        .map(({ rule, where, message, fingerprint }) => ({
        event: seq,
        tool: body.call.tool,
        rule,
        where,
        message,
        fingerprint: fingerprint ?? null,
    })));
}
/** The calls that a model was asked about, with its answer. */
function adjudicatedCalls(events) {
    return (0,log/* eventsOf */.XL)(events, 'call.decided').flatMap(({ seq, body: { call, decision } }) => {
        if (!decision.verdict)
            return [];
        const { effect, verdict } = decision;
        return [{ event: seq, tool: call.tool, summary: callSummary(call.input), effect, ...verdict }];
    });
}

;// CONCATENATED MODULE: ./lib/compliance/observations.js

/** Who, what and when. */
function runFacts(events) {
    return {
        id: events[0]?.run ?? null,
        from: events[0]?.at ?? null,
        to: events.at(-1)?.at ?? null,
        events: events.length,
        start: (0,log/* eventsOf */.XL)(events, 'run.started')[0]?.body ?? null,
        end: (0,log/* eventsOf */.XL)(events, 'run.ended').at(-1)?.body ?? null,
    };
}
/** The MCP servers that asked to be let in. */
function serverEntries(events) {
    return events.flatMap((event) => {
        if (event.type === 'server.admitted')
            return [{ event: event.seq, server: event.body.server, admitted: true, note: event.body.risk }];
        if (event.type === 'server.refused')
            return [{ event: event.seq, server: event.body.server, admitted: false, note: event.body.reason }];
        return [];
    });
}
/** Calls, tokens and cost by model, in order of first use. */
function modelUsage(events) {
    const usage = new Map();
    for (const { body } of (0,log/* eventsOf */.XL)(events, 'model.called')) {
        const sum = usage.get(body.model) ?? { model: body.model, calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
        usage.set(body.model, {
            model: body.model,
            calls: sum.calls + 1,
            inputTokens: sum.inputTokens + body.inputTokens,
            outputTokens: sum.outputTokens + body.outputTokens,
            costUsd: Math.round((sum.costUsd + body.costUsd) * 1e6) / 1e6,
        });
    }
    return [...usage.values()];
}

// EXTERNAL MODULE: ./lib/compliance/population.js
var compliance_population = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/compliance/assess.js







/**
 * Assesses one run: what happened, whether that is all that happened, and what it says about each activity. Holds no
 * clock and no chance, and concludes nothing about a control.
 */
function assess({ events, catalog, integrity, rules = [] }) {
    const population = (0,compliance_population/* populationOf */.J)(events);
    return {
        v: 1,
        kind: 'run',
        run: runFacts(events),
        alerts: alertsOf(events, population, integrity),
        population,
        decisions: countDecisions(events),
        denied: deniedCalls(events),
        secrets: blockedSecrets(events),
        code: codeScan(events, rules),
        adjudicated: adjudicatedCalls(events),
        servers: serverEntries(events),
        models: modelUsage(events),
        activities: catalog.activities.map(activity => assessActivity(activity, events, integrity)),
        coverage: coverageOf(catalog),
        integrity,
    };
}
function assessActivity(activity, events, integrity) {
    const { collector: name, ...rest } = activity;
    const collector = collect/* collectors */.R.find(candidate => candidate.name === name);
    if (!collector) {
        const none = { operated: 0, exceptions: [], facts: [], samples: [], state: 'no evidence' };
        return { ...rest, ...none, collector: null, counts: null, reason: 'this version collects no evidence for it' };
    }
    const { withheld, ...evidence } = collector.collect(events, integrity);
    const { name: found, counts } = collector;
    const state = stateOf({ ...evidence, ...(withheld === undefined ? {} : { withheld }) });
    const reason = state === 'no evidence' ? (withheld ?? `the log holds no ${counts}`) : null;
    return { ...rest, ...evidence, collector: found, state, counts, reason };
}
/** Without an operation, or with a reason to doubt all of them, there is no evidence: that is not a good state. */
function stateOf({ operated, exceptions, withheld }) {
    if (withheld !== undefined || operated === 0)
        return 'no evidence';
    return exceptions.length > 0 ? 'operated with exceptions' : 'operated';
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: ./lib/render/report/text.js
var report_text = __webpack_require__(3568);
;// CONCATENATED MODULE: ./lib/render/report/markup.js

/** Text that is HTML already. A class, so that no value read from a log can pass for one. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Builds HTML. Whatever is put in is escaped, unless this function made it: forgetting is not possible. */
function html(literals, ...pieces) {
    return new Markup(literals.map((literal, i) => literal + (i < pieces.length ? markup(pieces[i] ?? '') : '')).join(''));
}
function markup(piece) {
    if (piece instanceof Markup)
        return piece.text;
    if (typeof piece === 'string' || typeof piece === 'number')
        return escapeHtml(String(piece));
    return piece.map(markup).join('');
}
/** Text to HTML, also safe inside a quoted attribute; shows hidden characters; breaks up `##[…]` commands of CI logs. */
function escapeHtml(text) {
    return (0,report_text/* visible */.RK)(text).replace(/[&<>"'`#]/g, character => `&#${character.charCodeAt(0)};`);
}
/** A text from the log: monospaced, cut with a mark. */
function quoted(text, limit = 400) {
    return text === '' ? html `<span class="muted">(empty)</span>` : html `<code>${(0,report_text/* cut */.Jj)((0,report_text/* visible */.RK)(text), limit)}</code>`;
}
/** A sentence of ours in which the texts of others stand in backticks. */
function prose(sentence, limit = 600) {
    const parts = (0,report_text/* quotedParts */.jB)((0,report_text/* cut */.Jj)(sentence, limit));
    return html `${parts.map(part => (part.quoted ? html `<code>${part.text}</code>` : html `${part.text}`))}`;
}

;// CONCATENATED MODULE: ./lib/render/report/parts.js


/** What a page bears; the whole is in the JSON report. */
const maxRows = 500;
/** A table of so few rows is not broken between two sheets of paper. */
const shortRows = 8;
/** A section of the page with a heading that the table of contents links to. */
function section(id, title, ...content) {
    return html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}
/** A table whose first cells head their rows. Rows beyond 500 are counted, not shown. */
function table(caption, columns, rows) {
    const more = rows.length - maxRows;
    return html `<div class="scroll"><table${rows.length <= shortRows ? html ` class="short"` : ''}>
<caption>${caption}</caption>
<thead><tr>${columns.map(column => html `<th scope="col"${kindOf(column)}>${column.title}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, maxRows).map(cells => row(columns, cells))}${more > 0 ? html `<tr><td colspan="${columns.length}">${(0,report_text/* grouped */.zD)(more)} more rows are not shown here; the JSON report holds them all.</td></tr>` : ''}</tbody>
</table></div>
`;
}
function row(columns, cells) {
    return html `<tr>${cells.map((cell, i) => i === 0 ? html `<th scope="row"${kindOf(columns[i])}>${cell}</th>` : html `<td${kindOf(columns[i])}>${cell}</td>`)}</tr>
`;
}
function kindOf(column) {
    return column?.kind === undefined ? '' : html ` class="${column.kind}"`;
}
/** Labels and values in columns; a digest or another long word is set as code and given more room. */
function facts(rows, limit = 500) {
    return html `<dl class="facts">
${rows.map(({ label, value }) => /^[^\s]{48,}/.test(value)
        ? html `<div class="wide"><dt>${label}</dt><dd>${quoted(value, limit)}</dd></div>
`
        : html `<div><dt>${label}</dt><dd>${(0,report_text/* cut */.Jj)(value, limit)}</dd></div>
`)}</dl>
`;
}
/** A bulleted list. */
function list(items, className) {
    return html `<ul${className === undefined ? '' : html ` class="${className}"`}>${items.map(item => html `<li>${item}</li>
`)}</ul>
`;
}
/** Events of the log, to be looked up there. */
function eventNumbers(numbers) {
    return numbers.map(number => `#${number}`).join(', ');
}

// EXTERNAL MODULE: ./lib/render/report/words.js
var words = __webpack_require__(8974);
;// CONCATENATED MODULE: ./lib/render/report/html-activities.js




const maxExceptions = 20;
const tones = { operated: 'good', 'operated with exceptions': 'warn', 'no evidence': 'none' };
const signs = { operated: '✓', 'operated with exceptions': '!', 'no evidence': '–' };
/** The activities with their states, the evidence for each, and the coverage of the mapping. */
function activitySections(report) {
    return [activities(report), coverage(report)];
}
function activities({ activities }) {
    const evident = activities.filter(activity => activity.collector !== null);
    return section('activities', 'Activities', html `<p>An activity is something that we do and test. Its state says what the log of this run shows and no more: the first number counts operations, the second exceptions. The mapping to controls is a draft that no auditor has reviewed.</p>
`, table('All activities, their state in this run, and what that leaves open.', [
        { title: 'Id', kind: 'narrow' },
        { title: 'Activity' },
        { title: 'State in this run', kind: 'state' },
        { title: 'Mapped to' },
        { title: 'Does not prove' },
    ], activities.map(activity => [
        activity.id,
        activity.title,
        state(activity),
        mapping(activity),
        activity.doesNotProve,
    ])), html `<h3>Evidence by activity</h3>
`, evident.map(detail));
}
function state(activity) {
    const pill = html `<span class="pill ${tones[activity.state]}">${signs[activity.state]} ${(0,words/* stateWords */.Xu)(activity)}</span>`;
    return activity.reason === null ? pill : html `<p>${pill}</p><p class="muted">${prose((0,report_text/* capital */.Nx)(activity.reason))}</p>`;
}
function mapping({ edges }) {
    return ['supports', 'partial'].map(strength => {
        const keys = edges.filter(edge => edge.strength === strength).map(edge => edge.control);
        return keys.length === 0
            ? ''
            : html `<p><b>${strength}</b> ${keys.map((key, i) => html `${i > 0 ? ', ' : ''}<span class="key">${key}</span>`)}</p>`;
    });
}
function detail(activity) {
    const { exceptions, samples, counts } = activity;
    const more = exceptions.length - maxExceptions;
    return html `<article class="activity" aria-labelledby="${activity.id}">
<h3 id="${activity.id}"><span>${activity.id} ${activity.title}</span> <span class="pill ${tones[activity.state]}">${signs[activity.state]} ${(0,words/* stateWords */.Xu)(activity)}</span></h3>
<p class="small muted">${activity.reason === null ? html `Counts ${counts ?? ''}.` : prose(`${(0,report_text/* capital */.Nx)(activity.reason)}.`)} Full evidence would be: ${activity.evidence}.</p>
${exceptions.length === 0
        ? ''
        : html `<p><b>Exceptions (${(0,report_text/* grouped */.zD)(exceptions.length)})</b></p>${list([
            ...exceptions
                .slice(0, maxExceptions)
                .map(({ text, event }) => html `${prose((0,report_text/* capital */.Nx)(text))}${event === undefined ? '' : ` (event #${event})`}`),
            ...(more > 0 ? [`${(0,report_text/* grouped */.zD)(more)} more; the JSON report holds them all.`] : []),
        ])}`}${activity.facts.length === 0 ? '' : facts(activity.facts.map(({ label, value }) => ({ label: (0,report_text/* capital */.Nx)(label), value })))}${samples.length === 0
        ? ''
        : html `<p class="small muted">To trace by hand: events ${eventNumbers(samples)}.</p>
`}</article>
`;
}
function coverage(report) {
    return section('coverage', 'Coverage of frameworks by the mapping', list(report.coverage.map(framework => (0,words/* coverageLine */.vn)(framework))), html `<p class="small muted">${(0,words/* coverageNote */.BX)(report)}</p>
<h3>Not addressed by this tool</h3>
<p>${words/* notAddressedNote */.xd}</p>
`, report.coverage.map(notAddressed));
}
function notAddressed({ name, notAddressed }) {
    return html `<h3>${name}: ${notAddressed.length} ids</h3>
${list(notAddressed.map(({ key, title }) => html `${quoted(key)} ${title}`), 'ids')}`;
}

;// CONCATENATED MODULE: ./lib/render/report/html-decisions.js




const counted = (title) => [
    { title },
    { title: 'Allowed', kind: 'number' },
    { title: 'Denied', kind: 'number' },
];
/** Population, decisions and denied calls. */
function decisionSections(report) {
    return [population(report), decisions(report), denied(report)];
}
function population(report) {
    const { toolUses, decisions, rejectedByClient, completed, complete, reasons } = report.population;
    const sides = [
        [
            "Tool calls in the agent's transcript",
            toolUses === null ? 'not counted' : (0,report_text/* grouped */.zD)(toolUses),
            'written by the client',
        ],
        ['Decisions', (0,report_text/* grouped */.zD)(decisions), 'counted in this log'],
        [
            'Calls that the client rejected itself',
            (0,report_text/* grouped */.zD)(rejectedByClient),
            'unknown tools and invalid inputs; nothing ran',
        ],
        ['Calls that finished', (0,report_text/* grouped */.zD)(completed), 'reported by the client after the tool ran'],
    ];
    const sign = complete
        ? html `<span class="pill good">✓ Complete</span>`
        : html `<span class="pill bad">✕ Not complete</span>`;
    return section('population', 'Are these all the calls?', html `<p>${sign}</p>
${reasons.length > 0 ? list(reasons.slice(0, 50).map(reason => prose((0,report_text/* capital */.Nx)(reason)))) : ''}`, table('The same calls, counted from several sides.', [{ title: 'Side' }, { title: 'Count', kind: 'number' }, { title: 'Source' }], sides.map(([side, count, source]) => [side, count, source])));
}
function decisions({ decisions: { outcomes, layers, tools, total } }) {
    if (total === 0)
        return section('decisions', 'Decisions', html `<p>No evidence: no tool call was decided.</p>`);
    const rows = (counts, name) => counts.map(count => [name(count.name), (0,report_text/* grouped */.zD)(count.allowed), (0,report_text/* grouped */.zD)(count.denied)]);
    return section('decisions', 'Decisions', html `<div class="bar" aria-hidden="true">${outcomes.map(outcome => html `<span class="${outcome.effect}" style="flex:${outcome.calls}"></span>`)}</div>
`, html `<div class="columns"><div><h3>By outcome</h3>
${table('In the bar above, denied calls are hatched.', [{ title: 'Outcome' }, { title: 'Calls', kind: 'number' }], outcomes.map(outcome => [(0,report_text/* capital */.Nx)((0,words/* outcomeWords */.wX)(outcome)), (0,report_text/* grouped */.zD)(outcome.calls)]))}</div><div><h3>By layer</h3>
${table('Which part of the door settled the call.', counted('Layer'), rows(layers, name => words/* layerNames */.Em[name] ?? name))}</div><div><h3>By tool</h3>
${table('Which tool the agent asked for.', counted('Tool'), rows(tools, name => quoted(name, 120)))}</div></div>`);
}
function denied({ denied }) {
    if (denied.length === 0)
        return section('denied', 'Denied calls', html `<p>None.</p>`);
    return section('denied', 'Denied calls', table('Every call that was not let through, in the order of the log. Secrets are masked, long inputs cut.', [
        { title: 'Event', kind: 'narrow' },
        { title: 'Call' },
        { title: 'Settled' },
        { title: 'Why, and what to do instead' },
    ], denied.map(deniedRow)));
}
function deniedRow({ event, tool, summary, outcome, rule, reason, instead }) {
    return [
        `#${event}`,
        html `<p><b>${(0,report_text/* cut */.Jj)(tool, 80)}</b></p><p>${quoted(summary)}</p>`,
        html `<p>${(0,report_text/* capital */.Nx)((0,words/* outcomeWords */.wX)({ effect: 'deny', outcome }))}</p>${rule === null ? '' : html `<p>${quoted(rule, 80)}</p>`}`,
        html `<p>${prose((0,report_text/* capital */.Nx)(reason))}</p>${instead === null ? '' : html `<p class="muted">Instead: ${prose(instead)}</p>`}`,
    ];
}

;// CONCATENATED MODULE: ./lib/render/report/html-findings.js




/** What the scanners found, what the adjudicator said, which servers asked in, what the model cost. */
function findingSections(report) {
    return [
        section('findings', 'Findings', html `<h3>Secrets in denied calls</h3>
`, secrets(report), html `<h3>Code written by the agent</h3>
`, code(report)),
        section('judges', 'Adjudicator, servers and model', html `<h3>Adjudicator verdicts</h3>
`, adjudicated(report), html `<h3>MCP servers</h3>
`, servers(report), html `<h3>Model use</h3>
`, models(report)),
    ];
}
const none = html `<p>None on record.</p>
`;
function secrets({ secrets }) {
    if (secrets.length === 0)
        return none;
    return table('The secrets themselves are not recorded. Equal fingerprints mean the same secret.', [
        { title: 'Event', kind: 'narrow' },
        { title: 'Rule' },
        { title: 'Tool and place in its input' },
        { title: 'What' },
        { title: 'Fingerprint' },
    ], secrets.map(({ event, rule, tool, where, message, fingerprint }) => [
        `#${event}`,
        quoted(rule, 80),
        html `${(0,report_text/* cut */.Jj)(tool, 80)} ${quoted(where, 120)}`,
        prose(message),
        fingerprint === null ? 'none' : quoted(fingerprint, 80),
    ]));
}
const html_findings_signs = {
    error: html `<span class="pill bad">✕ error</span>`,
    warning: html `<span class="pill warn">! warning</span>`,
    note: html `<span class="pill none">i note</span>`,
};
function code({ code }) {
    if (code.files === 0 && code.findings.length === 0)
        return none;
    const scanned = html `<p>${(0,words/* codeSentence */.HB)(code)} Each file counts as its latest scan saw it.</p>
`;
    const failed = code.failed.length === 0
        ? ''
        : table('Files that could not be scanned.', [{ title: 'Event', kind: 'narrow' }, { title: 'File' }, { title: 'Why' }], code.failed.map(({ event, path, error }) => [`#${event}`, quoted(path, 200), quoted(error, 200)]));
    return [scanned, failed, openFindings(code), closedFindings(code)];
}
function openFindings(code) {
    if (code.findings.length === 0)
        return html `<p>No open findings.</p>
`;
    return table('Open findings: what the latest scan of each file saw and was not there before the run, the worst first.', [
        { title: 'Event', kind: 'narrow' },
        { title: 'Severity', kind: 'narrow' },
        { title: 'Rule' },
        { title: 'Place' },
        { title: 'What' },
    ], code.findings.map(finding => [
        `#${finding.event}`,
        html_findings_signs[finding.severity],
        html `<p>${quoted(finding.rule, 80)}</p><p class="muted">${weaknesses(finding)}</p>`,
        quoted(`${finding.path}:${finding.line}`, 200),
        html `<p>${prose(finding.message)}</p>${finding.help === null ? '' : html `<p class="muted">${prose(finding.help)}</p>`}<p class="muted">${(0,words/* findingState */.n2)(finding)}</p>`,
    ]));
}
function closedFindings({ closed }) {
    if (closed.length === 0)
        return '';
    return table('Closed findings: what a later write removed, with the events that saw it first and no more.', [{ title: 'Found → closed', kind: 'narrow' }, { title: 'Rule' }, { title: 'Place' }, { title: 'Calls' }], closed.map(finding => [
        `#${finding.found.event} → #${finding.closed.event}`,
        quoted(finding.rule, 80),
        quoted(`${finding.path}:${finding.line}`, 200),
        html `${quoted(finding.found.call ?? 'end of the run', 80)} → ${quoted(finding.closed.call ?? 'end of the run', 80)}`,
    ]));
}
function weaknesses({ cwe, confidence }) {
    return `${cwe.length === 0 ? 'CWE not recorded' : cwe.map(number => `CWE-${number}`).join(', ')}; ${confidence} confidence`;
}
function adjudicated({ adjudicated }) {
    if (adjudicated.length === 0)
        return none;
    return table('The rationale is text that a model wrote; it is not the cause of the verdict.', [
        { title: 'Event', kind: 'narrow' },
        { title: 'Call' },
        { title: 'Verdict' },
        { title: 'Rationale' },
        { title: 'Model and prompt' },
        { title: 'Latency', kind: 'number' },
    ], adjudicated.map(row => [
        `#${row.event}`,
        html `<p><b>${(0,report_text/* cut */.Jj)(row.tool, 80)}</b></p><p>${quoted(row.summary, 200)}</p>`,
        html `<p>${row.verdict}</p><p class="muted">${row.effect === 'allow' ? 'allowed' : 'denied'}; risk ${row.risk}, authorization ${row.authorization}</p>`,
        (0,report_text/* cut */.Jj)(row.rationale, 500),
        html `<p>${quoted(row.model, 80)}</p><p class="muted">${quoted(row.promptDigest, 100)}</p>`,
        `${(0,report_text/* grouped */.zD)(row.latencyMs)} ms`,
    ]));
}
function servers({ servers }) {
    if (servers.length === 0)
        return none;
    return table('Servers that asked to be let in.', [{ title: 'Event', kind: 'narrow' }, { title: 'Server' }, { title: 'Answer' }, { title: 'Risk, or reason' }], servers.map(({ event, server, admitted, note }) => [
        `#${event}`,
        quoted(server, 120),
        admitted ? '✓ admitted' : '✕ refused',
        prose((0,report_text/* capital */.Nx)(note)),
    ]));
}
function models({ models }) {
    if (models.length === 0)
        return none;
    return table('As metered between the agent and the model; cost at list prices.', [
        { title: 'Model' },
        { title: 'Calls', kind: 'number' },
        { title: 'Tokens in', kind: 'number' },
        { title: 'Tokens out', kind: 'number' },
        { title: 'Cost', kind: 'number' },
    ], models.map(({ model, calls, inputTokens, outputTokens, costUsd }) => [
        quoted(model, 120),
        (0,report_text/* grouped */.zD)(calls),
        (0,report_text/* grouped */.zD)(inputTokens),
        (0,report_text/* grouped */.zD)(outputTokens),
        (0,words/* dollars */.E9)(costUsd),
    ]));
}

;// CONCATENATED MODULE: ./lib/render/report/palette.js
/** For screens by day, and for paper. */
const light = {
    ground: '#ffffff',
    panel: '#f5f7f9',
    line: '#d5dbe1',
    text: '#17202a',
    muted: '#56616d',
    accent: '#1c4e80',
    good: '#166336',
    goodGround: '#e4f4ea',
    warn: '#7a4a00',
    warnGround: '#fdf1d8',
    bad: '#a1201a',
    badGround: '#fdeae8',
};
/** For screens by night. */
const dark = {
    ground: '#11161c',
    panel: '#1a212a',
    line: '#333e4a',
    text: '#e7ecf1',
    muted: '#a3afbc',
    accent: '#8ec1f2',
    good: '#6fd39a',
    goodGround: '#15301f',
    warn: '#f0c169',
    warnGround: '#33270f',
    bad: '#ff9d94',
    badGround: '#3b1a18',
};

;// CONCATENATED MODULE: ./lib/render/report/style.js

/** The style sheet of the page: laptop and paper, day and night, nothing loaded from anywhere. */
const style = `
:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
* { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; background: var(--ground); color: var(--text); }
body { margin: 0 auto; max-width: 1120px; padding: 0 32px 48px; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 30px; letter-spacing: -0.01em; }
h2 { font-size: 20px; margin: 0 0 12px; }
h3 { font-size: 15px; margin: 20px 0 8px; }
p { margin: 0 0 8px; }
ul { margin: 0; padding-left: 18px; }
a { color: var(--accent); }
code { font: 0.88em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
section { margin-top: 40px; }
.muted { color: var(--muted); }
.small { font-size: 13px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: static; width: auto; height: auto; clip-path: none; }

.top { border-bottom: 3px solid var(--accent); padding: 28px 0 20px; }
.kicker { color: var(--accent); font-weight: 600; font-size: 13px; margin-bottom: 4px; }
.headline { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.task { margin: 10px 0 0; max-width: 80ch; overflow-wrap: anywhere; }
.pill { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 1px 10px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-ground); }
.warn { color: var(--warn); background: var(--warn-ground); }
.bad { color: var(--bad); background: var(--bad-ground); }
.none { color: var(--muted); background: var(--panel); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 10px 24px; margin: 18px 0 0; }
.facts div { min-width: 0; }
dt { color: var(--muted); font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { grid-column: span 2; }
.wide code { font-size: 0.8em; }
nav { font-size: 13px; padding: 10px 0; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; padding: 0; }

.box { border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--panel); padding: 12px 16px; border-radius: 4px; margin-top: 20px; }
.box p:last-child { margin: 0; }
.alerts { border-color: var(--bad); background: var(--bad-ground); margin-top: 24px; }
.alerts h2 { font-size: 16px; color: var(--bad); margin-bottom: 6px; }
.alerts li { overflow-wrap: anywhere; }
.lead { font-size: 17px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 0 0 16px; }
.tile { border: 1px solid var(--line); border-radius: 6px; padding: 10px 14px; }
.tile b { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums; }

.bar { display: flex; height: 18px; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; margin: 4px 0 14px; }
.bar span { min-width: 3px; }
.bar .allow { background: var(--good); }
.bar .deny { background: repeating-linear-gradient(45deg, var(--bad) 0 5px, var(--bad-ground) 5px 9px); }
.bar span + span { border-left: 2px solid var(--ground); }

.scroll { overflow-x: auto; margin-bottom: 18px; }
table { width: 100%; border-collapse: collapse; font-size: 13.5px; }
caption { text-align: left; color: var(--muted); font-size: 13px; padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { font-size: 12px; color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); overflow-wrap: normal; }
tbody th { font-weight: 600; }
td p:last-child { margin: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.narrow { width: 1%; white-space: nowrap; }
.key { white-space: nowrap; }
td.state { width: 21%; }
td.state .pill { white-space: normal; overflow-wrap: normal; border-radius: 12px; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 0 40px; }
.activity { border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; margin-top: 12px; }
.activity h3 { margin: 0 0 4px; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; justify-content: space-between; }
.activity { font-size: 14px; }
.activity .facts { margin: 10px 0 8px; gap: 6px 24px; }
.activity p:last-child { margin: 0; }
.activity ul { margin-top: 4px; }
.activity li { overflow-wrap: anywhere; }
.ids { columns: 2; column-gap: 32px; font-size: 13px; list-style: none; padding: 0; }
.ids li { break-inside: avoid; padding-left: 1em; text-indent: -1em; }
footer { margin-top: 40px; border-top: 1px solid var(--line); padding-top: 12px; }

@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 11px; }
  body { max-width: none; padding: 0; }
  .top { padding-top: 0; }
  nav, .skip { display: none; }
  section { margin-top: 22px; }
  h1 { font-size: 22px; } h2 { font-size: 15px; } h3 { font-size: 12px; }
  .lead { font-size: 12.5px; } .small, table, .ids, caption, thead th, .pill { font-size: 10px; } dt { font-size: 9.5px; }
  .tile b { font-size: 18px; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 6px 16px; }
  .scroll { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  .tiles { grid-template-columns: repeat(6, 1fr); gap: 8px; }
  .tile { padding: 6px 8px; }
  .activity { font-size: 10.5px; }
  .columns { grid-template-columns: repeat(3, 1fr); gap: 0 24px; }
  tr, .short, .box, .tile, .activity, #integrity { break-inside: avoid; }
  thead { display: table-header-group; }
  .bar, .pill, .box, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
function variables(palette) {
    return Object.entries(palette)
        .map(([role, colour]) => `--${role.replace('Ground', '-ground')}: ${colour};`)
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/render/report/html.js








const contents = [
    ['summary', 'Summary'],
    ['population', 'Population'],
    ['decisions', 'Decisions'],
    ['denied', 'Denied calls'],
    ['findings', 'Findings'],
    ['activities', 'Activities'],
    ['coverage', 'Coverage'],
    ['integrity', 'Integrity'],
];
/** The report as one static page: no script, nothing loaded, readable on a laptop and on paper (A4). */
function reportHtml(report) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Run report ${(0,report_text/* cut */.Jj)(report.run.id ?? '', 60)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="hidden skip" href="#summary">Skip to the summary</a>
${header(report)}<nav aria-label="Contents">${list(contents.map(([id, title]) => html `<a href="#${new Markup(id)}">${title}</a>`))}</nav>
<main>
${alerts(report)}${summary(report)}${decisionSections(report)}${findingSections(report)}${activitySections(report)}${integrity(report)}</main>
<footer class="small muted"><p>${words/* nature */.AU[0] ?? ''}</p></footer>
</body>
</html>
`.text;
}
function header(report) {
    const { tone, text } = (0,words/* outcomeSign */.mT)(report);
    const task = report.run.start?.task.text;
    return html `<header class="top">
<p class="kicker">Agent Bouncer</p>
<div class="headline"><h1>Run report</h1> <span class="pill ${tone}">${text}</span></div>
${task === undefined
        ? ''
        : html `<p class="task"><span class="muted">Task:</span> ${(0,report_text/* cut */.Jj)(task, 300)}</p>
`}${facts((0,words/* runRows */.TO)(report), 160)}</header>
`;
}
function alerts({ alerts }) {
    if (alerts.length === 0)
        return '';
    const shown = alerts.slice(0, 20).map(alert => prose(`${(0,report_text/* capital */.Nx)(alert)}.`));
    const more = alerts.length - shown.length;
    return html `<section class="box alerts" aria-labelledby="alerts-title">
<h2 id="alerts-title">⚠ Read this first</h2>
${list([...shown, ...(more > 0 ? [`${(0,report_text/* grouped */.zD)(more)} more; the JSON report holds them all.`] : [])])}</section>
`;
}
function summary(report) {
    const { decisions, activities } = report;
    const [first, ...rest] = (0,words/* summarySentences */.Hq)(report);
    const exceptions = activities.reduce((sum, activity) => sum + activity.exceptions.length, 0);
    return section('summary', 'Summary', html `<p class="lead">${first ?? ''}</p>
<div class="tiles">
${tile(decisions.total, 'tool calls decided')}${tile(decisions.allowed, 'allowed')}${tile(decisions.denied, 'denied')}${tile(report.secrets.length, 'secrets in denied calls')}${tile(report.code.findings.length, 'code findings')}${tile(exceptions, 'exceptions in activities')}</div>
${list(rest)}<div class="box">${words/* nature */.AU.map(sentence => html `<p>${sentence}</p>
`)}</div>`);
}
function tile(count, label) {
    return html `<div class="tile"><b>${(0,report_text/* grouped */.zD)(count)}</b> ${label}</div>
`;
}
function integrity({ integrity: declared, run }) {
    return section('integrity', 'Integrity', html `<p>${words/* integrityNote */.Wu}</p>
<p>To check it yourself: ${quoted(words/* verifyCommand */.Il)}</p>
${facts([
        { label: 'Events in the log', value: `${(0,report_text/* grouped */.zD)(run.events)}; the bundle declares ${(0,report_text/* grouped */.zD)(declared.events)}` },
        { label: 'Anchor', value: declared.anchor },
        { label: 'Signing key', value: declared.keyId },
        { label: 'Head of the chain (SHA-256)', value: declared.head },
        { label: 'Merkle root (RFC 6962)', value: declared.merkleRoot },
    ])}`);
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/** Format and ignorable characters, which would make the file read differently from what it says. */
const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;
/** The report as indented JSON, for programs. Hidden characters are escaped; parsing gives the same value. */
function reportJson(report) {
    return `${JSON.stringify(report, null, 2).replace(hidden, escaped)}\n`;
}
function escaped(character) {
    return Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   lz: () => (/* binding */ proseText),
/* harmony export */   ph: () => (/* binding */ codeText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);

/**
 * What Markdown (GFM), HTML, CI logs and the filters of GitHub give a meaning: markup, links, tables, mathematics,
 * emoji and `::commands::`. As character references they are mere characters, also to a table and inside code.
 */
const meaningful = /[&<>`|\\[\]*_~#:$@]/g;
function escapeMarkdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(meaningful, character => `&#${character.charCodeAt(0)};`)
        .replace(/(www)\./gi, '$1&#46;');
}
/** Text of unknown origin in running text, on one line. */
function plainText(text, limit = 400) {
    // GitHub looks for mentions after it has resolved references: the sign must stand in an element of its own.
    return escapeMarkdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit)).replaceAll('&#64;', '<span>&#64;</span>');
}
/** Text of unknown origin as code. An element and not backticks: a table splits `\\|` even between backticks. */
function codeText(text, limit = 300) {
    return text === '' ? '(empty)' : `<code>${escapeMarkdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit))}</code>`;
}
/** A sentence of ours in which the texts of others stand in backticks. */
function proseText(sentence, limit = 500) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedParts */ .jB)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(sentence), limit))
        .map(part => (part.quoted ? codeText(part.text) : plainText(part.text, limit + 40)))
        .join('');
}
/** Bytes in UTF-8. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./lib/render/report/markdown-text.js
var markdown_text = __webpack_require__(7124);
// EXTERNAL MODULE: ./lib/render/report/text.js
var report_text = __webpack_require__(3568);
;// CONCATENATED MODULE: ./lib/render/report/markdown-parts.js


/**
 * A table. Rows come escaped; those beyond the number or the bytes are counted, not shown, so that one long table
 * leaves room for the others.
 */
function markdownTable(columns, rows, { maxRows = 100, maxBytes = 80_000 } = {}) {
    const lines = [];
    let bytes = 0;
    for (const cells of rows.slice(0, maxRows)) {
        const line = `| ${cells.join(' | ')} |`;
        bytes += (0,markdown_text/* byteLength */.dp)(line) + 1;
        if (bytes > maxBytes)
            break;
        lines.push(line);
    }
    const more = rows.length - lines.length;
    const head = [`| ${columns.join(' | ')} |`, `|${columns.map(() => ' --- |').join('')}`];
    return [...head, ...lines, ...(more > 0 ? ['', `${(0,report_text/* grouped */.zD)(more)} more rows are not shown here.`] : [])].join('\n');
}
/** Puts blocks together while they fit, and names those that did not. */
function assemble(blocks, maxBytes) {
    const shown = [];
    const left = [];
    // Room for the note is kept from the start: it must not be what does not fit.
    let room = maxBytes - (0,markdown_text/* byteLength */.dp)(leftOut(blocks.map(block => block.title)));
    for (const block of blocks) {
        const text = `${block.text.trim()}\n\n`;
        room -= (0,markdown_text/* byteLength */.dp)(text);
        if (room >= 0)
            shown.push(text);
        else {
            room += (0,markdown_text/* byteLength */.dp)(text);
            left.push(block.title);
        }
    }
    return `${shown.join('')}${left.length > 0 ? leftOut(left) : ''}`.trimEnd().concat('\n');
}
function leftOut(titles) {
    return `**Left out, because the summary would be too long:** ${titles.join(', ')}. The HTML and JSON reports hold them.\n`;
}

// EXTERNAL MODULE: ./lib/render/report/words.js
var words = __webpack_require__(8974);
;// CONCATENATED MODULE: ./lib/render/report/markdown-findings.js




/** Secrets, code findings, verdicts, servers and model use; those with nothing on record share one line. */
function findingBlocks(report) {
    const all = [
        secrets(report),
        code(report),
        closedFindings(report),
        verdicts(report),
        servers(report),
        models(report),
    ];
    const empty = all.filter(part => part.rows.length === 0).map(part => part.title.toLowerCase());
    const blocks = all
        .filter(part => part.rows.length > 0)
        .map(part => ({
        title: part.title,
        text: [`## ${part.title}`, part.note, markdownTable(part.columns, part.rows)]
            .filter(text => text !== '')
            .join('\n\n'),
    }));
    if (empty.length === 0)
        return blocks;
    return [...blocks, { title: 'Nothing on record', text: `Nothing on record: ${empty.join(', ')}.` }];
}
function secrets({ secrets }) {
    return {
        title: 'Secrets in denied calls',
        note: 'The secrets themselves are not recorded. Equal fingerprints mean the same secret.',
        columns: ['Event', 'Rule', 'Tool and place', 'What', 'Fingerprint'],
        rows: secrets.map(({ event, rule, tool, where, message, fingerprint }) => [
            `${event}`,
            (0,markdown_text/* codeText */.ph)(rule, 80),
            `${(0,markdown_text/* codeText */.ph)(tool, 80)} ${(0,markdown_text/* codeText */.ph)(where, 120)}`,
            (0,markdown_text/* proseText */.lz)(message),
            fingerprint === null ? 'none' : (0,markdown_text/* codeText */.ph)(fingerprint, 80),
        ]),
    };
}
function code({ code }) {
    return {
        title: 'Code written by the agent',
        note: `${(0,words/* codeSentence */.HB)(code)} Each file counts as its latest scan saw it.`,
        columns: ['Event', 'Severity', 'Rule', 'Place', 'What'],
        rows: [
            ...code.failed.map(({ event, path, error }) => [
                `${event}`,
                'not scanned',
                '',
                (0,markdown_text/* codeText */.ph)(path, 200),
                (0,markdown_text/* plainText */.wh)(error, 200),
            ]),
            ...code.findings.map(finding => [
                `${finding.event}`,
                finding.severity,
                [(0,markdown_text/* codeText */.ph)(finding.rule, 80), ...finding.cwe.map(number => `CWE-${number}`)].join(' '),
                (0,markdown_text/* codeText */.ph)(`${finding.path}:${finding.line}`, 200),
                `${(0,markdown_text/* proseText */.lz)(finding.message)} (${(0,words/* findingState */.n2)(finding)})`,
            ]),
        ],
    };
}
function closedFindings({ code: { closed } }) {
    return {
        title: 'Closed findings',
        note: 'What a later write removed, with the events that saw it first and no more.',
        columns: ['Found → closed', 'Rule', 'Place', 'Calls'],
        rows: closed.map(finding => [
            `${finding.found.event} → ${finding.closed.event}`,
            (0,markdown_text/* codeText */.ph)(finding.rule, 80),
            (0,markdown_text/* codeText */.ph)(`${finding.path}:${finding.line}`, 200),
            `${(0,markdown_text/* codeText */.ph)(finding.found.call ?? 'end of the run', 80)} → ${(0,markdown_text/* codeText */.ph)(finding.closed.call ?? 'end of the run', 80)}`,
        ]),
    };
}
function verdicts({ adjudicated }) {
    return {
        title: 'Adjudicator verdicts',
        note: 'The rationale is text that a model wrote; it is not the cause of the verdict.',
        columns: ['Event', 'Call', 'Verdict', 'Rationale', 'Model'],
        rows: adjudicated.map(row => [
            `${row.event}`,
            `${(0,markdown_text/* codeText */.ph)(row.tool, 80)} ${(0,markdown_text/* codeText */.ph)(row.summary, 200)}`,
            `${row.verdict} (risk ${row.risk})`,
            (0,markdown_text/* plainText */.wh)(row.rationale, 300),
            (0,markdown_text/* codeText */.ph)(row.model, 80),
        ]),
    };
}
function servers({ servers }) {
    return {
        title: 'MCP servers',
        note: '',
        columns: ['Event', 'Server', 'Answer', 'Risk, or reason'],
        rows: servers.map(({ event, server, admitted, note }) => [
            `${event}`,
            (0,markdown_text/* codeText */.ph)(server, 120),
            admitted ? '✓ admitted' : '✕ refused',
            (0,markdown_text/* proseText */.lz)((0,report_text/* capital */.Nx)(note)),
        ]),
    };
}
function models({ models }) {
    return {
        title: 'Model use',
        note: '',
        columns: ['Model', 'Calls', 'Tokens in', 'Tokens out', 'Cost at list prices'],
        rows: models.map(({ model, calls, inputTokens, outputTokens, costUsd }) => [
            (0,markdown_text/* codeText */.ph)(model, 120),
            (0,report_text/* grouped */.zD)(calls),
            (0,report_text/* grouped */.zD)(inputTokens),
            (0,report_text/* grouped */.zD)(outputTokens),
            (0,words/* dollars */.E9)(costUsd),
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/render/report/markdown.js





/** GitHub takes 1 MiB of summary per step; some room is left for what else the step says. */
const maxBytes = 1_000_000;
/** The report as GitHub-flavoured Markdown, for a job summary. At most `limit` bytes; says what it leaves out. */
function reportMarkdown(report, limit = maxBytes) {
    return assemble([
        markdown_top(report),
        summary(report),
        run(report),
        population(report),
        decisions(report),
        denied(report),
        ...findingBlocks(report),
        activities(report),
        exceptions(report),
        coverage(report),
        integrity(report),
    ], limit);
}
function block(title, ...paragraphs) {
    return { title, text: [`## ${title}`, ...paragraphs.filter(text => text !== '')].join('\n\n') };
}
function bullets(items, max = 50) {
    const more = items.length - max;
    return [...items.slice(0, max), ...(more > 0 ? [`${(0,report_text/* grouped */.zD)(more)} more`] : [])].map(item => `- ${item}`).join('\n');
}
function markdown_top(report) {
    const alerts = report.alerts.map(alert => (0,markdown_text/* proseText */.lz)(`${(0,report_text/* capital */.Nx)(alert)}.`));
    const heading = `# Agent Bouncer: run report (${(0,words/* outcomeSign */.mT)(report).text})`;
    const warning = alerts.length > 0 ? ['**⚠ Read this first**', bullets(alerts, 20)] : [];
    return { title: 'Heading', text: [heading, ...warning, words/* nature */.AU.map(line => `> ${line}`).join('\n>\n')].join('\n\n') };
}
function summary(report) {
    return block('Summary', bullets((0,words/* summarySentences */.Hq)(report)));
}
function run(report) {
    const task = report.run.start?.task.text;
    const rows = [...(task === undefined ? [] : [{ label: 'Task', value: task }]), ...(0,words/* runRows */.TO)(report)];
    return block('Run', markdownTable(['Fact', 'Value'], rows.map(({ label, value }) => [(0,markdown_text/* plainText */.wh)(label, 80), (0,markdown_text/* codeText */.ph)(value)])));
}
function population(report) {
    const reasons = report.population.reasons.map(reason => (0,markdown_text/* proseText */.lz)((0,report_text/* capital */.Nx)(reason)));
    return block('Are these all the calls?', (0,words/* populationSentence */.J$)(report), reasons.length > 0 ? bullets(reasons) : '');
}
function decisions({ decisions: { total, outcomes, layers, tools } }) {
    if (total === 0)
        return block('Decisions', 'No evidence: no tool call was decided.');
    return block('Decisions', markdownTable(['Outcome', 'Calls'], outcomes.map(count => [(0,report_text/* capital */.Nx)((0,words/* outcomeWords */.wX)(count)), (0,report_text/* grouped */.zD)(count.calls)])), markdownTable(['Layer', 'Allowed', 'Denied'], layers.map(({ name, allowed, denied }) => [
        words/* layerNames */.Em[name] ?? (0,markdown_text/* codeText */.ph)(name),
        (0,report_text/* grouped */.zD)(allowed),
        (0,report_text/* grouped */.zD)(denied),
    ])), markdownTable(['Tool', 'Allowed', 'Denied'], tools.map(({ name, allowed, denied }) => [(0,markdown_text/* codeText */.ph)(name, 120), (0,report_text/* grouped */.zD)(allowed), (0,report_text/* grouped */.zD)(denied)])));
}
function denied({ denied }) {
    if (denied.length === 0)
        return block('Denied calls', 'None.');
    const rows = denied.map(({ event, tool, summary, outcome, rule, reason, instead }) => [
        `${event}`,
        `${(0,markdown_text/* codeText */.ph)(tool, 80)} ${(0,markdown_text/* codeText */.ph)(summary)}`,
        `${(0,report_text/* capital */.Nx)((0,words/* outcomeWords */.wX)({ effect: 'deny', outcome }))}${rule === null ? '' : ` ${(0,markdown_text/* codeText */.ph)(rule, 80)}`}`,
        `${(0,markdown_text/* proseText */.lz)((0,report_text/* capital */.Nx)(reason))}${instead === null ? '' : `<br>Instead: ${(0,markdown_text/* proseText */.lz)(instead)}`}`,
    ]);
    return block('Denied calls', markdownTable(['Event', 'Call', 'Settled', 'Why, and what to do instead'], rows));
}
const stateSigns = { operated: '✓', 'operated with exceptions': '!', 'no evidence': '–' };
function activities({ activities }) {
    const rows = activities.map(activity => [
        activity.id,
        (0,markdown_text/* plainText */.wh)(activity.title),
        `${stateSigns[activity.state]} ${(0,words/* stateWords */.Xu)(activity)}${activity.reason === null ? '' : `: ${(0,markdown_text/* proseText */.lz)(activity.reason)}`}`,
        edgeText(activity),
        (0,markdown_text/* plainText */.wh)(activity.doesNotProve),
    ]);
    return block('Activities', 'The first number of a state counts operations, the second exceptions. The mapping is a draft that no auditor has reviewed.', markdownTable(['Id', 'Activity', 'State in this run', 'Mapped to', 'Does not prove'], rows));
}
function edgeText({ edges }) {
    return ['supports', 'partial']
        .map(strength => ({ strength, keys: edges.filter(edge => edge.strength === strength).map(edge => edge.control) }))
        .filter(({ keys }) => keys.length > 0)
        .map(({ strength, keys }) => `${strength}: ${keys.join(', ')}`)
        .join('; ');
}
function exceptions({ activities }) {
    const rows = activities.flatMap(({ id, exceptions }) => exceptions.map(({ text, event }) => [id, (0,markdown_text/* proseText */.lz)((0,report_text/* capital */.Nx)(text)), event === undefined ? '' : `${event}`]));
    if (rows.length === 0)
        return block('Exceptions in activities', 'None on record.');
    return block('Exceptions in activities', markdownTable(['Activity', 'Exception', 'Event'], rows));
}
function coverage(report) {
    const ids = report.coverage.map(({ name, notAddressed }) => `${name}: ${notAddressed.map(({ key }) => key).join(', ')}.`);
    return block('Coverage of frameworks by the mapping', bullets(report.coverage.map(words/* coverageLine */.vn)), (0,words/* coverageNote */.BX)(report), '### Not addressed by this tool', words/* notAddressedNote */.xd, bullets(ids));
}
function integrity({ integrity, run }) {
    const rows = [
        ['Events in the log', `${(0,report_text/* grouped */.zD)(run.events)}; the bundle declares ${(0,report_text/* grouped */.zD)(integrity.events)}`],
        ['Anchor', integrity.anchor],
        ['Signing key', integrity.keyId],
        ['Head of the chain (SHA-256)', integrity.head],
        ['Merkle root (RFC 6962)', integrity.merkleRoot],
        ['To check it yourself', words/* verifyCommand */.Il],
    ];
    return block('Integrity', words/* integrityNote */.Wu, markdownTable(['Fact', 'Value'], rows.map(([label, value]) => [label, (0,markdown_text/* codeText */.ph)(value)])));
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ suppressionRules)
/* harmony export */ });
const whole = '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2027-03-31';
const entries = [
    {
        id: 'suppression-without-reason',
        title: 'a suppression without a reason',
        why: 'A comment takes a finding out of the list, and nobody who reads it later can tell why that was right.',
        help: 'say in `reason="…"` why the finding may stay; until then it counts',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash until=2027-03-31',
        good: whole,
    },
    {
        id: 'suppression-without-end',
        title: 'a suppression without an end',
        why: 'A comment takes a finding out of the list for good, or for longer than a year: what was right once is not looked at again.',
        help: 'write the last day on which it holds, at most a year ahead: `until=2027-03-31`',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash reason="names a cache entry"',
        good: whole,
    },
    {
        id: 'suppression-expired',
        title: 'a suppression that has expired',
        why: 'The day until which somebody answered for a finding is over; the finding counts again.',
        help: 'correct the code and take the comment out, or look at it again and set a new day',
        severity: 'warning',
        bad: '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2020-12-31',
        good: whole,
    },
    {
        id: 'suppression-of-unknown-rule',
        title: 'a suppression of a rule that there is not',
        why: 'A comment names no rule, or one that there is not: it suppresses nothing, though whoever wrote it thinks that it does.',
        help: 'name one rule as findings name it, such as `python-weak-hash`',
        severity: 'warning',
        bad: '# bouncer: ignore weak-hash reason="names a cache entry" until=2027-03-31',
        good: whole,
    },
    {
        id: 'suppression-not-reviewed',
        title: 'a suppression that nobody has reviewed',
        why: 'A comment that takes a finding out of the list is new since the commit that the work began from: whoever writes the code does not decide alone that its findings do not count.',
        help: 'correct the code instead; where it is right as it is, say so to a person, who may commit the comment',
        severity: 'note',
        bad: whole,
        good: 'hashlib.sha256(name)',
    },
    {
        id: 'suppression-unused',
        title: 'a suppression of nothing',
        why: 'The rule that a comment names finds nothing on its line: the comment would hide the next finding there.',
        help: 'take the comment out',
        severity: 'note',
        bad: `total = 1 + 1  ${whole}`,
        good: 'total = 1 + 1',
    },
];
/** What reports say about comments that suppress findings and may not. */
const suppressionRules = entries.map(({ id, title, why, help, severity, bad, good }) => ({
    id,
    scanner: 'code',
    title,
    description: why,
    help: `${help}\n\nbad: \`${bad}\`\n\ngood: \`${good}\``,
    severity,
    // Suspicious comment.
    cwe: [546],
    securitySeverity: severity === 'note' ? 1 : 4,
    precision: 'very-high',
    tags: ['suppression'],
    example: { bad, good },
}));


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
