export const id = 6543;
export const ids = [6543];
export const modules = {

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDiff: () => (/* binding */ addDiff)
});

// EXTERNAL MODULE: ./lib/adapters/policy-places.js
var policy_places = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/adapters/store/keys.js
var keys = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/interpret/interpret.js + 1 modules
var interpret = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/operation.js
var operation = __webpack_require__(4250);
// EXTERNAL MODULE: ./lib/policy/examples.js
var examples = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(6298);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/policy/variables.js
var variables = __webpack_require__(247);
;// CONCATENATED MODULE: ./lib/policy/diff/probes.js




/** A pattern may stand for hundreds of texts; a few of each show what it does. */
const most = 24;
/** Calls that a policy has something to say about: its examples, and calls made from its matchers. */
function probesOf({ rules = [], exceptions = [], lists = {}, mcp }) {
    const examples = [...rules, ...exceptions].flatMap(({ examples: { match, no_match: other = [] } }) => [
        ...match,
        ...other,
    ]);
    const made = rules.flatMap(rule => [rule.when, ...(0,policy_policy/* listOf */.c3)(rule.unless ?? [])].flatMap(matcher => fromMatcher({ ...rule.when, ...matcher }, lists)));
    const excepted = exceptions.flatMap(({ when, rule }) => {
        const kinds = rules.find(({ id }) => id === rule)?.when.operation ?? [];
        return fromMatcher({ operation: kinds, ...when }, lists);
    });
    return [...examples, ...made, ...excepted, ...fromServers(mcp?.servers ?? {})].flatMap(callOf);
}
function callOf(example) {
    const call = (0,examples/* exampleCall */.LF)(example);
    return 'problem' in call ? [] : [call];
}
function fromServers(servers) {
    return Object.entries(servers).flatMap(([name, { tools = {} }]) => ['probe', ...Object.keys(tools)].map(tool => `mcp__${name}__${tool}`));
}
function fromMatcher(matcher, lists) {
    return (0,policy_policy/* listOf */.c3)(matcher.operation)
        .flatMap(kind => makers[kind]?.(matcher, lists) ?? [])
        .slice(0, most * 8);
}
/** The texts that a key can be, wildcards filled in. */
function textsOf(value, lists, otherwise = []) {
    if (value === undefined)
        return [...otherwise];
    return (0,policy_policy/* listOf */.c3)(value)
        .flatMap(text => (0,variables/* expand */.fT)(text, examples/* exampleScope */.dp, lists))
        .map(text => text.replaceAll('*', 'x'))
        .slice(0, most);
}
/** Paths that the patterns fit: the folder itself, what lies in it, and what lies deeper. */
function pathsOf(value, lists) {
    const patterns = value === undefined ? ['/workspace/src/x', '/x'] : (0,policy_policy/* listOf */.c3)(value);
    return patterns
        .flatMap(pattern => (0,variables/* expand */.fT)(pattern, examples/* exampleScope */.dp, lists))
        .flatMap(text => {
        const made = (0,glob/* compilePath */.H)(text);
        return 'problem' in made ? [] : made.alternatives.slice(0, most).flatMap(pathsFor);
    })
        .slice(0, most * 2);
}
function pathsFor(segments) {
    const filled = (deep) => segments
        .map((segment, i) => (segment === '**' ? (i === 0 ? 'workspace' : deep) : segment.replaceAll(/[*?]/g, 'x')))
        .filter(segment => segment !== '')
        .join('/');
    return [...new Set(['x', '', 'x/y'].map(deep => `/${filled(deep)}`))];
}
const quoted = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
const makers = {
    read: ({ path }, lists) => pathsOf(path, lists).flatMap(text => [`Read: ${text}`, `Bash: cat ${quoted(text)}`]),
    write: ({ path }, lists) => pathsOf(path, lists).flatMap(text => [`Write: ${text}`, `Bash: echo x > ${quoted(text)}`]),
    delete: ({ path }, lists) => pathsOf(path, lists).map(text => `Bash: rm -rf ${quoted(text)}`),
    execute: (matcher, lists) => {
        const flags = [...textsOf(matcher.all_flags, lists), ...textsOf(matcher.flag, lists).slice(0, 1)];
        const words = textsOf(matcher.arguments, lists, ['', 'x']).slice(0, most);
        return textsOf(matcher.program, lists).flatMap(program => textsOf(matcher.subcommand, lists, ['']).flatMap(subcommand => words.map(rest => `Bash: ${[program, subcommand, ...flags, rest].filter(Boolean).join(' ')}`)));
    },
    evaluate: ({ language }, lists) => textsOf(language, lists, Object.keys(evaluations)).flatMap(name => Object.hasOwn(evaluations, name) ? [`Bash: ${evaluations[name]}`] : []),
    connect: (matcher, lists) => [
        ...textsOf(matcher.host, lists, ['example.com']),
        ...textsOf(matcher.remote, lists).map(name => `git:${name}`),
    ].flatMap(host => connections(host, matcher, lists)),
    change: (matcher, lists) => changes(matcher, lists),
    call: ({ server, tool }, lists) => [
        ...textsOf(tool, lists),
        ...textsOf(server, lists, ['unlisted']).map(name => `mcp__${name}__probe`),
    ],
};
const evaluations = {
    shell: 'eval "$x"',
    python: "python3 -c 'import os; os.getcwd()'",
    javascript: "node -e 'process.cwd()'",
    perl: "perl -e 'print 1'",
    ruby: "ruby -e 'puts 1'",
    php: "php -r 'echo 1;'",
};
/** What reaches a host, or a package registry, or a remote. */
function connections(host, { method, port }, lists) {
    const [kind = '', name = ''] = host.split(':');
    if (kind === 'registry')
        return ['Bash: npm ci', 'Bash: pip install x', 'Bash: cargo fetch', 'Bash: go mod download'];
    if (kind === 'git')
        return [`Bash: git fetch ${name}`, `Bash: git push ${name} feature`];
    if (kind === 'search')
        return ['WebSearch: x'];
    const at = port === undefined ? host : `${host}:${(0,policy_policy/* listOf */.c3)(port)[0]}`;
    const methods = textsOf(method, lists, ['GET', 'POST']);
    return [`WebFetch: https://${at}/`, ...methods.map(word => `Bash: curl -X ${word} https://${at}/`)];
}
function changes(matcher, lists) {
    const kinds = matcher.what === undefined ? ['environment', 'git', 'mode'] : (0,policy_policy/* listOf */.c3)(matcher.what);
    const names = textsOf(matcher.name, lists);
    const targets = [...textsOf(matcher.target, lists), ...textsOf(matcher.ref, lists)];
    return kinds.flatMap(kind => {
        if (kind === 'environment')
            return [...names, ...textsOf(matcher.variable, lists)].flatMap(name => [
                `Bash: ${name}=${quoted(targets[0] ?? 'x')} true`,
                `Bash: export ${name}=x`,
            ]);
        if (kind === 'mode')
            return (targets.length > 0 ? targets : ['755']).map(mode => `Bash: chmod ${mode} x.sh`);
        if (kind !== 'git')
            return [];
        const force = matcher.force === true ? ['--force '] : matcher.force === false ? [''] : ['', '--force '];
        return (names.length > 0 ? names : ['push']).flatMap(name => force.flatMap(flag => (targets.length > 0 ? targets : ['feature']).map(target => `Bash: ${gitCommand(name, flag, target)}`)));
    });
}
function gitCommand(name, flag, target) {
    if (name === 'push')
        return `git push ${flag}origin ${quoted(target)}`;
    if (name === 'push-delete')
        return `git push origin --delete ${quoted(target)}`;
    if (name === 'config')
        return `git config ${quoted(target)} x`;
    if (name === 'config-global')
        return `git config --global ${quoted(target)} x`;
    return `git ${name} ${flag}${quoted(target)}`;
}

// EXTERNAL MODULE: ./lib/policy/compile.js + 2 modules
var compile = __webpack_require__(8147);
// EXTERNAL MODULE: ./lib/policy/lint/inclusion.js
var inclusion = __webpack_require__(268);
;// CONCATENATED MODULE: ./lib/policy/diff/rules.js




/** The rules and exceptions that differ, lists filled in. */
function ruleChanges(old, now) {
    const [before, after] = [byId(old.rules ?? []), byId(now.rules ?? [])];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const rules = ids.flatMap((id) => {
        const [from, to] = [before.get(id), after.get(id)];
        if (from && to) {
            const may = effectOfChange(from, old.lists ?? {}, to, now.lists ?? {});
            return may === undefined ? [] : [{ rule: id, change: 'changed', may }];
        }
        if (to)
            return [{ rule: id, change: 'added', may: to.effect === 'allow' ? 'loosen' : 'tighten' }];
        return from ? [{ rule: id, change: 'removed', may: from.effect === 'allow' ? 'tighten' : 'loosen' }] : [];
    });
    return [...rules, ...exceptionChanges(old.exceptions ?? [], now.exceptions ?? [])];
}
function byId(rules) {
    return new Map(rules.map(rule => [rule.id, rule]));
}
/** What decides: the words and the examples of a rule do not. */
function meaning({ effect, mode, when, unless }) {
    return (0,compile/* canonicalJson */.dj)({ effect, mode, when, unless });
}
/** The rule with the values of its lists. */
function withValues(rule, lists) {
    const unless = (0,policy_policy/* listOf */.c3)(rule.unless ?? []).map(matcher => filled(matcher, lists));
    return { ...rule, when: filled(rule.when, lists), unless };
}
function filled(matcher, lists) {
    return Object.fromEntries(Object.entries(matcher).map(([key, value]) => [
        key,
        typeof value === 'boolean'
            ? value
            : (0,policy_policy/* listOf */.c3)(value)
                .flatMap(text => (typeof text === 'string' && takesLists(key) ? (0,variables/* withLists */.u7)(text, lists) : [text]))
                .sort(),
    ]));
}
const takesLists = (key) => key !== 'command' && key !== 'code';
function effectOfChange(old, before, now, after) {
    const [from, to] = [withValues(old, before), withValues(now, after)];
    if (meaning(from) === meaning(to))
        return (0,compile/* canonicalJson */.dj)(old) === (0,compile/* canonicalJson */.dj)(now) ? undefined : 'nothing';
    // To allow, or only to watch, lets pass; to stop doing so, or to hold back, does not: whatever else the rule matches.
    const [lets, did] = [to, from].map(rule => rule.effect === 'allow' || rule.mode === 'audit');
    if (lets !== did)
        return lets ? 'loosen' : 'tighten';
    return effectOfReach(from, to);
}
/** The same for rules of one kind, by what each of them matches. */
function effectOfReach(from, to) {
    const wider = (0,inclusion/* coversRule */.Pw)(to, from, {});
    const narrower = (0,inclusion/* coversRule */.Pw)(from, to, {});
    const same = from.effect === to.effect && from.mode === to.mode;
    if (same && wider && narrower)
        return 'nothing';
    if (from.effect === 'allow')
        return wider ? 'loosen' : narrower ? 'tighten' : 'either';
    if (from.mode === 'audit')
        return 'either';
    // Of rules that hold back, the one that matches more and says more holds more.
    const step = policy_policy/* effects */.zb.indexOf(to.effect) - policy_policy/* effects */.zb.indexOf(from.effect);
    if (wider && step >= 0)
        return 'tighten';
    return narrower && step <= 0 ? 'loosen' : 'either';
}
function exceptionChanges(old, now) {
    const missing = (from, to) => from.filter(one => !to.some(other => (0,compile/* canonicalJson */.dj)(one) === (0,compile/* canonicalJson */.dj)(other)));
    return [
        ...missing(now, old).map(({ rule }) => ({ rule, change: 'added', may: 'loosen' })),
        ...missing(old, now).map(({ rule }) => ({ rule, change: 'removed', may: 'tighten' })),
    ].map(change => ({ ...change, rule: exceptionName(change.rule) }));
}
/** What an exception is called among the rules. */
function exceptionName(rule) {
    return `exception to ${rule}`;
}

// EXTERNAL MODULE: ./lib/policy/code.js
var code = __webpack_require__(2201);
;// CONCATENATED MODULE: ./lib/policy/diff/settings.js



/** Everything of two policies that is no rule and differs. */
function settingChanges(old, now) {
    return [
        ...unattended(old, now),
        ...limits(old, now),
        ...adjudicator(old, now),
        ...flag('network.air_gapped', old.network?.air_gapped ?? false, now.network?.air_gapped ?? false, 'tightened'),
        ...names('environment.allow', 'the agent sees the variable', old.environment?.allow, now.environment?.allow),
        ...secrets(old, now),
        ...settings_code(old, now),
        ...names('delegates', 'tiers under this one may change', old.delegates, now.delegates),
        ...listChanges(old, now),
        ...serverChanges(old.mcp?.servers ?? {}, now.mcp?.servers ?? {}),
    ];
}
function unattended(old, now) {
    const [from, to] = [old.unattended ?? 'deny', now.unattended ?? 'deny'];
    if (from === to)
        return [];
    const direction = to === 'fail' ? 'tightened' : 'loosened';
    const message = to === 'fail' ? 'a run that has to ask now fails' : 'a run that has to ask now goes on, without the call';
    return [{ setting: 'unattended', direction, message }];
}
function limits(old, now) {
    const [before, after] = [{ ...old.limits }, { ...now.limits }];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
        const [from, to] = [before[name], after[name]];
        if (from === to)
            return [];
        const shown = (value) => (value === undefined ? 'none' : String(value));
        const larger = (to ?? Number.POSITIVE_INFINITY) > (from ?? Number.POSITIVE_INFINITY);
        return [
            {
                setting: `limits.${name}`,
                direction: larger ? 'loosened' : 'tightened',
                message: `from ${shown(from)} to ${shown(to)}`,
            },
        ];
    });
}
function adjudicator(old, now) {
    const [from, to] = [old.adjudicator ?? {}, now.adjudicator ?? {}];
    const rest = ['model', 'timeout_ms', 'instructions'].flatMap((key) => from[key] === to[key]
        ? []
        : [
            {
                setting: `adjudicator.${key}`,
                // Waiting longer changes who waits, not what is approved.
                direction: 'untold',
                message: 'a model may judge open calls otherwise',
            },
        ]);
    return [...flag('adjudicator.enabled', from.enabled ?? true, to.enabled ?? true, 'loosened'), ...rest].filter(({ setting }) => setting !== 'adjudicator.timeout_ms');
}
function secrets(old, now) {
    const keys = Object.keys(policy_policy/* secretDefaults */.Pq);
    return keys.flatMap((key) => {
        const [from, to] = [old.secrets?.[key] ?? policy_policy/* secretDefaults */.Pq[key], now.secrets?.[key] ?? policy_policy/* secretDefaults */.Pq[key]];
        if (from === to)
            return [];
        const direction = policy_policy/* effects */.zb.indexOf(to) < policy_policy/* effects */.zb.indexOf(from) ? 'loosened' : 'tightened';
        return [{ setting: `secrets.${key}`, direction, message: `from ${from} to ${to}` }];
    });
}
function settings_code(old, now) {
    const general = policy_policy/* severities */.gO.toReversed().flatMap((severity) => {
        const [from, to] = [old.code?.[severity] ?? policy_policy/* codeDefaults */.UI[severity], now.code?.[severity] ?? policy_policy/* codeDefaults */.UI[severity]];
        if (from === to)
            return [];
        const direction = (0,code/* isAtLeast */.du)(to, from) ? 'tightened' : 'loosened';
        return [{ setting: `code.${severity}`, direction, message: `from ${from} to ${to}` }];
    });
    const most = [old, now].map(policy => policy.code?.tell_at_most ?? policy_policy/* codeDefaults */.UI.tell_at_most);
    return [
        ...general,
        ...codePaths(old, now, 'tightened', 'code is held to more in'),
        ...codePaths(now, old, 'loosened', 'code is no longer held to more in'),
        ...(most[0] === most[1]
            ? []
            : [{ setting: 'code.tell_at_most', direction: 'untold', message: `from ${most[0]} to ${most[1]}` }]),
    ];
}
/** Entries of one policy that the other lacks. */
function codePaths(without, policy, direction, what) {
    const known = new Set((without.code?.paths ?? []).map(compile/* canonicalJson */.dj));
    return (policy.code?.paths ?? [])
        .filter(entry => !known.has((0,compile/* canonicalJson */.dj)(entry)))
        .map(entry => ({ setting: 'code.paths', direction, message: `${what} \`${(0,policy_policy/* listOf */.c3)(entry.path).join('`, `')}\`` }));
}
function flag(setting, from, to, on) {
    if (from === to)
        return [];
    const off = on === 'loosened' ? 'tightened' : 'loosened';
    return [{ setting, direction: to ? on : off, message: `from ${from} to ${to}` }];
}
function names(setting, what, from = [], to = []) {
    const added = to.filter(name => !from.includes(name));
    const removed = from.filter(name => !to.includes(name));
    return [
        ...added.map(name => ({ setting, direction: 'loosened', message: `${what} \`${name}\`` })),
        ...removed.map(name => ({ setting, direction: 'tightened', message: `no longer: ${what} \`${name}\`` })),
    ];
}
/** What a list does depends on the rules that use it; those are compared with its values filled in. */
function listChanges(old, now) {
    const [before, after] = [old.lists ?? {}, now.lists ?? {}];
    const used = (policy, name) => JSON.stringify(policy.rules ?? []).includes(`\${${name}}`);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
        const [from, to] = [before[name] ?? [], after[name] ?? []];
        if ((0,compile/* canonicalJson */.dj)([...from].sort()) === (0,compile/* canonicalJson */.dj)([...to].sort()))
            return [];
        // The rules that use it are shown for themselves.
        if (used(old, name) || used(now, name))
            return [];
        return [{ setting: `lists.${name}`, direction: 'tightened', message: 'no rule uses it' }];
    });
}
const risks = ['low', 'medium', 'high', 'forbidden', 'unlisted'];
function serverChanges(old, now) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
        const [from, to] = [own(old, name), own(now, name)];
        const setting = `mcp.servers.${name}`;
        const tools = [...new Set([...Object.keys(from?.tools ?? {}), ...Object.keys(to?.tools ?? {})])];
        const level = (server, tool) => server === undefined ? 'unlisted' : (own(server.tools ?? {}, tool ?? '') ?? server.risk);
        const changed = ['', ...tools].flatMap((tool) => {
            const [before, after] = [level(from, tool), level(to, tool)];
            if (before === after)
                return [];
            const direction = risks.indexOf(after) < risks.indexOf(before) ? 'loosened' : 'tightened';
            return [
                {
                    setting: tool === '' ? setting : `${setting}.tools.${tool}`,
                    direction,
                    message: `risk from ${before} to ${after}`,
                },
            ];
        });
        const started = (server) => (0,compile/* canonicalJson */.dj)([server.command, server.args, server.env]);
        if (from && to && started(from) !== started(to))
            changed.push({
                setting,
                direction: 'untold',
                message: 'another program is started, or it is given other variables',
            });
        return changed;
    });
}
function own(values, key) {
    return Object.hasOwn(values, key) ? values[key] : undefined;
}

// EXTERNAL MODULE: ./lib/policy/diff/standing.js
var standing = __webpack_require__(7658);
;// CONCATENATED MODULE: ./lib/policy/diff/diff.js






/** True when something passes that did not, or when that cannot be ruled out. */
function loosens({ changes, settings, untold }) {
    return (changes.some(({ direction }) => direction === 'loosened') ||
        settings.some(({ direction }) => direction !== 'tightened') ||
        untold.some(({ may }) => may === 'loosen' || may === 'either'));
}
/** Compares what two policies decide: each difference with a call that shows it, and what could not be shown. */
function diffPolicies(old, now, interpret, today) {
    const differing = ruleChanges(old.policy, now.policy);
    const rules = differing.filter(({ may }) => may !== 'nothing');
    const calls = distinct([...probesOf(old.policy), ...probesOf(now.policy)]);
    const [before, after] = [decider(old, interpret, today), decider(now, interpret, today)];
    const found = createFinder(rules);
    for (const call of calls)
        found.compare(call, before(call), after(call), false);
    // What other operations of a call leave open hides a rule that has a say about one of them.
    const hidden = new Set(rules.filter(({ rule }) => !found.shown.has(rule)).map(({ rule }) => rule));
    if (hidden.size > 0)
        for (const call of calls)
            for (const [index, from] of before.parts(call).entries()) {
                const to = after.parts(call)[index];
                if (to && [...from.rules, ...to.rules].some(rule => hidden.has(rule)))
                    found.compare(call, from, to, true);
            }
    return {
        old: { name: old.policy.name, digest: old.digest },
        now: { name: now.policy.name, digest: now.digest },
        changes: [...found.groups.values()].sort(byDirection),
        settings: settingChanges(old.policy, now.policy),
        untold: rules.filter(({ rule, may }) => !(may === 'tighten' ? found.shown : found.looser).has(rule)),
        reworded: differing.filter(({ may }) => may === 'nothing').map(({ rule }) => rule),
        tried: calls.length,
    };
}
/** Collects the calls that are decided otherwise, one witness for each way in which they are. */
function createFinder(rules) {
    const groups = new Map();
    const shown = new Set();
    const looser = new Set();
    const compare = ({ tool, input }, from, to, part) => {
        const direction = (0,standing/* directionOf */.FR)(from.said.standing, to.said.standing);
        if (direction === undefined)
            return;
        const involved = rules.filter(({ rule }) => from.rules.has(rule) || to.rules.has(rule));
        for (const { rule } of involved) {
            shown.add(rule);
            if (direction === 'loosened')
                looser.add(rule);
        }
        const witness = { call: { tool, input }, operations: to.operations, part, old: from.said, now: to.said };
        const names = involved.map(({ rule }) => rule);
        const key = JSON.stringify([direction, part, from.said.standing, to.said.standing, names]);
        const known = groups.get(key);
        groups.set(key, {
            direction,
            rules: involved,
            witness: known && weight(known.witness) <= weight(witness) ? known.witness : witness,
            count: (known?.count ?? 0) + 1,
        });
    };
    return { groups, shown, looser, compare };
}
/** The simplest call says most: one operation, few words. */
function weight({ operations, call }) {
    return operations.length * 1_000 + JSON.stringify(call.input).length;
}
function byDirection(a, b) {
    if (a.direction !== b.direction)
        return a.direction === 'loosened' ? -1 : 1;
    return b.count - a.count;
}
function distinct(calls) {
    return [...new Map(calls.map(call => [JSON.stringify([call.tool, call.input]), call])).values()];
}
function decider(compiled, interpret, today) {
    const bound = compiled.bind({ ...examples/* exampleScope */.dp, today });
    const context = { home: examples/* exampleScope */.dp.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
    const decided = (operations, tool) => {
        const evaluation = bound.evaluate(operations, tool);
        return { said: (0,standing/* saidBy */.TT)(evaluation), operations: operations.map(operation/* describeOperation */.R), rules: namesIn(evaluation) };
    };
    return Object.assign((call) => decided(interpret(call, context), call.tool), {
        parts: (call) => interpret(call, context).map(operation => decided([operation], call.tool)),
    });
}
function namesIn({ matches, audited = [], excepted = [] }) {
    return new Set([
        ...[...matches, ...audited, ...excepted].map(({ rule }) => rule.id),
        ...excepted.map(({ rule }) => exceptionName(rule.id)),
    ]);
}

// EXTERNAL MODULE: ./lib/render/policy-diff.js
var policy_diff = __webpack_require__(9806);
// EXTERNAL MODULE: ./lib/render/call-line.js
var call_line = __webpack_require__(1345);
// EXTERNAL MODULE: ./lib/render/report/markdown-text.js
var markdown_text = __webpack_require__(7124);
;// CONCATENATED MODULE: ./lib/render/policy-diff-markdown.js



/** More rows than anybody reads in a comment. */
const maxRows = 50;
/** What two policies decide otherwise, as a comment on a pull request. */
function renderDiffMarkdown(diff, replayed) {
    return [
        `### Policy: ${(0,markdown_text/* plainText */.wh)((0,policy_diff/* summaryOf */.YG)(diff))}`,
        '',
        `${(0,markdown_text/* codeText */.ph)(diff.old.digest.slice(0, 12))} → ${(0,markdown_text/* codeText */.ph)(diff.now.digest.slice(0, 12))} (${(0,markdown_text/* plainText */.wh)(diff.now.name)})`,
        ...table(['', 'call', 'before', 'after', 'because'], diff.changes.map(({ direction, witness, rules, count }) => [
            direction,
            (0,markdown_text/* codeText */.ph)((0,call_line/* callLine */.L)(witness.call)) +
                (witness.part ? `, of it ${witness.operations.map(text => (0,markdown_text/* codeText */.ph)(text)).join(', ')}` : ''),
            (0,markdown_text/* proseText */.lz)((0,policy_diff/* saidText */.Rz)(witness.old)),
            (0,markdown_text/* proseText */.lz)((0,policy_diff/* saidText */.Rz)(witness.now)),
            (0,markdown_text/* proseText */.lz)(`${rules.length > 0 ? rules.map(policy_diff/* changeText */.k0).join(', ') : 'a setting differs'} (${count} tried)`),
        ])),
        ...table(['', 'setting', ''], diff.settings.map(({ direction, setting, message }) => [direction, (0,markdown_text/* codeText */.ph)(setting), (0,markdown_text/* proseText */.lz)(message)])),
        ...table(['cannot be told', ''], diff.untold.map(change => [(0,markdown_text/* proseText */.lz)((0,policy_diff/* changeText */.k0)(change)), (0,policy_diff/* untoldText */.w$)(change)])),
        ...(replayed ? replayPart(replayed) : []),
    ].join('\n');
}
function replayPart({ calls, lost, flips }) {
    const differing = flips.reduce((sum, flip) => sum + flip.count, 0);
    return [
        '',
        `**${differing} of ${calls} calls of the past are decided otherwise**`,
        ...table(['', 'calls', 'before', 'after', 'such as'], flips.map(({ direction, count, old, now, calls: [first] }) => [
            direction,
            String(count),
            (0,markdown_text/* proseText */.lz)((0,policy_diff/* saidText */.Rz)(old)),
            (0,markdown_text/* proseText */.lz)((0,policy_diff/* saidText */.Rz)(now)),
            first ? (0,markdown_text/* codeText */.ph)((0,call_line/* callLine */.L)(first.call)) : '',
        ])),
        ...table(['left out', 'lines'], lost.map(({ why, count }) => [(0,markdown_text/* proseText */.lz)(why), String(count)])),
    ];
}
function table(head, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const left = rows.length - maxRows;
    return [
        '',
        line(head),
        `|${'---|'.repeat(head.length)}`,
        ...rows.slice(0, maxRows).map(line),
        ...(left > 0 ? ['', `and ${left} more`] : []),
    ];
}

// EXTERNAL MODULE: ./lib/scan/secrets/redact.js + 3 modules
var redact = __webpack_require__(7789);
// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/policies.js + 1 modules
var policies = __webpack_require__(3578);
// EXTERNAL MODULE: ./lib/cli/replayed.js
var cli_replayed = __webpack_require__(4434);
;// CONCATENATED MODULE: ./lib/cli/commands/diff.js












function addDiff(program, io, done) {
    program
        .command('diff')
        .summary('say what a change of policy loosens and tightens')
        .description('Compares what two policies decide, not how they are written. Each difference comes with a call that shows it, decided with both: made from the rules, their examples, and, with --replay, from logs.')
        .argument('<old>', 'the policy as it was, by path or pack name')
        .argument('<new>', 'the policy as it is to be')
        .option('--replay <log...>', 'also decide the calls of these logs with both: bundles, `events.jsonl`, or JSON Lines as `policy decide` reads them')
        .addOption((0,options/* organisationOption */.eJ)())
        .addOption((0,options/* noOrganisationOption */.TL)())
        .addOption((0,options/* tightenOption */.B0)())
        .addOption((0,options/* formatOption */.Bx)(['terminal', 'markdown', 'json']))
        .addHelpText('after', (0,help/* guide */.R)({
        notes: [
            'What differs without a call that shows it is named as what cannot be told. It counts as loosened unless it can only tighten.',
        ],
        examples: [
            'git show main:policy.yaml > /tmp/old.yaml && policy diff /tmp/old.yaml policy.yaml --format markdown',
            'policy diff default policy.yaml --replay out/*',
            'policy diff old.yaml policy.yaml --organisation ../organisation.yaml',
            'policy diff old-organisation.yaml organisation.yaml --no-organisation',
        ],
        exits: { 0: 'nothing is loosened', 2: 'something is loosened, or that cannot be ruled out' },
    }))
        .action((old, now, options) => {
        const open = (policy) => (0,policies/* openPolicy */.tX)({ ...options, policy }, io);
        const [before, after] = [open(old), open(now)];
        const found = diffPolicies(before.compiled, after.compiled, interpret/* interpret */.U, (0,policy_places/* today */.Ec)());
        const clean = (0,cli_replayed/* cleaner */.ZS)((0,redact/* createRedactor */.l)((0,keys.openKeys)(io.environment).fingerprint));
        const diff = { ...found, changes: clean(found.changes) };
        const replayed = options.replay && replay(before.compiled, after.compiled, options.replay, io, clean);
        if (options.format === 'json')
            io.out(JSON.stringify({ ...diff, ...(replayed ? { replay: replayed } : {}) }, null, 2));
        else if (options.format === 'markdown')
            io.out(renderDiffMarkdown(diff, replayed));
        else
            io.out((0,policy_diff/* renderDiff */["in"])(diff, replayed, io.paint));
        const looser = replayed?.flips.some(({ direction }) => direction === 'loosened') === true;
        done(looser || loosens(diff) ? cli_io/* exitCodes */.hS.denied : cli_io/* exitCodes */.hS.ok);
    });
}
function replay(old, now, logs, io, clean) {
    const { calls, lost } = (0,policies/* readLogs */.o_)(logs, io.cwd);
    const [before, after] = [(0,policies/* createDecider */.$1)(old, io), (0,policies/* createDecider */.$1)(now, io)];
    const twice = calls.map(past => ({
        call: (0,cli_replayed/* bareCall */.pg)(past.call),
        where: (0,cli_replayed/* whereOf */.de)(past),
        old: before(past.call, past.workspace).said,
        now: after(past.call, past.workspace).said,
    }));
    return (0,cli_replayed/* replayedOf */.Y4)(twice, calls, lost, clean);
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ coversRule),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   x0: () => (/* binding */ coversMatcher)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8147);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6298);
/* harmony import */ var _path_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7631);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3506);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);






/** How the values of a key are compared; a key that is not here only equals itself. */
const families = {
    tool: 'name',
    program: 'name',
    subcommand: 'name',
    language: 'name',
    name: 'name',
    target: 'name',
    server: 'name',
    remote: 'name',
    ref: 'name',
    variable: 'name',
    host: 'folded',
    method: 'folded',
    path: 'path',
    flag: 'set',
    only_flags: 'set',
    all_flags: 'all',
    port: 'set',
    what: 'set',
    risk: 'set',
};
/** True when it is certain that the outer matcher fits every operation that the inner one fits. */
function coversMatcher(outer, inner, lists) {
    return Object.keys(outer).every(key => {
        if (outer[key] === undefined)
            return true;
        if (inner[key] === undefined)
            return false;
        if (key === 'operation')
            return isWithin(inner.operation, outer.operation);
        return coversKey(key, outer[key], inner[key], lists);
    });
}
/** True when it is certain that every operation of the inner rule is one of the outer rule, its exceptions included. */
function coversRule(outer, inner, lists) {
    if (!coversMatcher(outer.when, inner.when, lists))
        return false;
    const left = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(inner.unless ?? []);
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(outer.unless ?? []).every(exception => left.some(other => coversMatcher(other, exception, lists)) || areDisjoint(exception, inner.when, lists));
}
function coversKey(key, outer, inner, lists) {
    const family = families[key];
    if (family === undefined)
        return (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(outer) === (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(inner);
    if (family === 'set')
        return isWithin(inner, outer);
    if (family === 'all')
        return isWithin(outer, inner);
    const [wide, narrow] = [textsIn(outer, lists), textsIn(inner, lists)];
    if (family === 'path')
        return coversPaths(wide, narrow);
    const fold = (text) => (family === 'folded' ? text.toLowerCase() : text);
    return narrow.every(text => wide.some(pattern => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .coversName */ .K)(fold(pattern), fold(text))));
}
/** True when it is certain that no operation fits both. */
function areDisjoint(one, other, lists) {
    return Object.keys(one).some(key => {
        const [left, right] = [one[key], other[key]];
        if (left === undefined || right === undefined)
            return false;
        if (typeof left === 'boolean')
            return left !== right;
        if (key === 'operation' || key === 'port' || key === 'what' || key === 'risk')
            return !(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(left).some(value => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(right).includes(value));
        const family = families[key];
        if (family !== 'name' && family !== 'folded')
            return false;
        const fold = (text) => (family === 'folded' ? text.toLowerCase() : text);
        return !textsIn(left, lists).some(a => textsIn(right, lists).some(b => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapsName */ .Q)(fold(a), fold(b))));
    });
}
function isWithin(inner, outer) {
    const allowed = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(outer);
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(inner).every(value => allowed.includes(value));
}
function textsIn(value, lists) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(value).flatMap(text => (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withLists */ .u7)(text, lists));
}
/** Names that no folder has, so that only what covers any folder covers these. */
const nowhere = {
    workspace: '/\uE010workspace',
    home: ['/\uE010home'],
    tmp: ['/\uE010tmp'],
    guard: ['/\uE010guard'],
};
/** Each alternative of a path pattern, as segments; nothing for one that cannot be compared. */
function alternativesOf(text) {
    // In the name of a file, a bracket is no wildcard.
    if (text.includes('['))
        return undefined;
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withScope */ .v4)(text, nowhere)
        .map(_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePath */ .H)
        .flatMap(made => ('problem' in made ? [] : made.alternatives));
}
function coversPaths(outer, inner) {
    const wide = outer.flatMap(text => alternativesOf(text) ?? []);
    return inner.every(text => alternativesOf(text)?.every(segments => wide.some(pattern => coversPath(pattern, segments))));
}
function coversPath(outer, inner) {
    // A pattern that floats leaves alone the trees above what it names, which others reach: it only equals itself.
    const floats = outer[0] === '**' && outer.some(segment => segment !== '**');
    if (floats)
        return outer.join('/') === inner.join('/');
    return (0,_path_match_js__WEBPACK_IMPORTED_MODULE_5__/* .covers */ .hU)(outer, (0,_path_match_js__WEBPACK_IMPORTED_MODULE_5__/* .shapeOf */ .F5)({ path: `/${inner.join('/')}`, glob: true }));
}
/** The kinds of operation that a rule is about. */
function kindsOf(rule) {
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(rule.when.operation);
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ coversName),
/* harmony export */   Q: () => (/* binding */ overlapsName)
/* harmony export */ });
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8927);

/** True when every text that the inner pattern fits, the outer one fits too; `*` stands for any text. */
function coversName(outer, inner) {
    const [wide, narrow] = [[...outer], [...inner]];
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(wide.length, narrow.length, (from, i, j) => {
        const [left, right] = [wide[i], narrow[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === '*')
            return from(i + 1, j) || from(i, j + 1);
        return left !== undefined && left === right && from(i + 1, j + 1);
    });
}
/** True when some text fits both patterns. */
function overlapsName(one, other) {
    const [first, second] = [[...one], [...other]];
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(first.length, second.length, (from, i, j) => {
        const [left, right] = [first[i], second[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === '*' || right === '*')
            return from(i + 1, j) || from(i, j + 1);
        return left !== undefined && left === right && from(i + 1, j + 1);
    });
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


/***/ })

};
