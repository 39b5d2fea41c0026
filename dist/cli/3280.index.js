export const id = 3280;
export const ids = [3280];
export const modules = {

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ catalogFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);



/** The frameworks and activities that come with the package, as texts. */
function catalogFiles() {
    return ['frameworks/soc2-2017.yaml', 'frameworks/iso27001-2022.yaml', 'activities.yaml'].map(name => (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(), 'compliance', name)));
}


/***/ }),

/***/ 9004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ collectors)
});

// EXTERNAL MODULE: ./lib/compliance/log.js
var log = __webpack_require__(9297);
;// CONCATENATED MODULE: ./lib/compliance/collect/adjudicator-verdicts.js

const failures = new Set(['model-unavailable', 'model-timed-out', 'model-unparseable']);
/** Layer 2: what a model was asked, which model and prompt answered, and what happened when it did not. */
const adjudicatorVerdicts = {
    name: 'adjudicator-verdicts',
    counts: 'tool calls put to the adjudicator',
    collect(events) {
        const asked = (0,log/* eventsOf */.XL)(events, 'call.decided').filter(({ body }) => body.decision.layer === 'adjudicator' || body.decision.verdict !== undefined);
        const verdicts = asked.flatMap(({ body }) => body.decision.verdict ?? []);
        const latencies = verdicts.map(verdict => verdict.latencyMs).sort((a, b) => a - b);
        const middle = latencies[Math.floor((latencies.length - 1) / 2)];
        return {
            operated: asked.length,
            exceptions: asked.flatMap(exceptionsOf),
            facts: [
                { label: 'verdicts', value: (0,log/* tallyLine */.f8)(verdicts.map(verdict => verdict.verdict)) },
                { label: 'models', value: (0,log/* tallyLine */.f8)(verdicts.map(verdict => verdict.model)) },
                { label: 'prompt digests', value: (0,log/* tallyLine */.f8)(verdicts.map(verdict => verdict.promptDigest)) },
                {
                    label: 'failures',
                    value: (0,log/* tallyLine */.f8)(asked.map(({ body }) => body.decision.outcome).filter(o => failures.has(o))),
                },
                {
                    label: 'latency, median and longest',
                    value: middle === undefined ? 'none' : `${middle} ms, ${latencies.at(-1)} ms`,
                },
            ],
            samples: (0,log/* sampleOf */.uV)(asked),
        };
    },
};
function exceptionsOf({ seq, body: { decision } }) {
    const word = (0,log/* effectWord */.A$)(decision.effect);
    if (failures.has(decision.outcome))
        return [{ text: `no verdict (\`${decision.outcome}\`); the call was ${word}`, event: seq }];
    if (decision.outcome === 'approved-by-model' && decision.verdict?.verdict !== 'approve')
        return [{ text: `${word} as approved by the model, but the row holds no such verdict`, event: seq }];
    return [];
}

;// CONCATENATED MODULE: ./lib/compliance/collect/agent-credentials.js

/** The names under which the client takes the token of the run; the key behind it stays with the gateway. */
const runToken = new Set(['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN']);
const credentialLike = /TOKEN|SECRET|PASSW|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY/i;
/** The credentials of the agent: which it was given by name, and that its model calls went through the gateway. */
const agentCredentials = {
    name: 'agent-credentials',
    counts: 'model calls that went through the gateway, which holds the key',
    collect(events) {
        const start = (0,log/* startOf */.GH)(events);
        const none = { operated: 0, exceptions: [], facts: [], samples: [] };
        if (!start)
            return { ...none, withheld: 'the log does not say how the run was set up' };
        if (start.model.kind === 'script')
            return { ...none, withheld: 'the model was a script: no key of a provider was in use' };
        const calls = (0,log/* eventsOf */.XL)(events, 'model.called');
        const wrongToken = (0,log/* eventsOf */.XL)(events, 'model.refused').filter(({ body }) => body.rule === 'R1');
        const names = start.isolation.environment.filter(name => credentialLike.test(name)).sort();
        return {
            operated: calls.length,
            exceptions: names
                .filter(name => !runToken.has(name))
                .map(name => ({ text: `the agent was given \`${name}\`, whose name is that of a credential` })),
            facts: [
                { label: 'variables given to the agent that are named like credentials', value: names.join(', ') || 'none' },
                { label: 'requests refused for lack of the token of the run', value: String(wrongToken.length) },
                {
                    label: 'set off by',
                    value: Object.entries(start.trigger ?? {})
                        .map(([k, v]) => `${k}: ${v}`)
                        .join(', ') || 'not recorded',
                },
                { label: 'models', value: (0,log/* tallyLine */.f8)(calls.map(({ body }) => body.model)) },
                { label: 'fingerprint and expiry of the key', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)(calls),
        };
    },
};

// EXTERNAL MODULE: ./lib/compliance/self-test.js
var self_test = __webpack_require__(5362);
;// CONCATENATED MODULE: ./lib/compliance/collect/connections.js

/** Every `connect` operation of the decided calls. */
function connectionsOf(events) {
    return (0,log/* eventsOf */.XL)(events, 'call.decided').flatMap(decided => decided.body.decision.operations.flatMap(operation => {
        const host = /^connect (\S+)/.exec(operation)?.[1];
        return host === undefined ? [] : [{ host: host.replace(/:\d+$/, ''), decided }];
    }));
}
/** True for a host name or an address of this machine. */
function isLoopback(host) {
    return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

;// CONCATENATED MODULE: ./lib/compliance/collect/air-gap.js



/** Air-gapped mode: was it on, was a connection tried that had to fail, and did a call reach out. */
const airGap = {
    name: 'air-gap',
    counts: 'runs in air-gapped mode',
    collect(events) {
        const start = (0,log/* startOf */.GH)(events);
        if (!start?.isolation.airGapped)
            return { operated: 0, exceptions: [], facts: [], samples: [], withheld: 'the run was not in air-gapped mode' };
        const outside = connectionsOf(events).filter(({ host }) => !isLoopback(host));
        const allowed = outside.filter(({ decided }) => decided.body.decision.effect === 'allow');
        const denied = outside.filter(({ decided }) => decided.body.decision.effect === 'deny');
        const fault = (0,self_test/* untested */.X)((0,self_test/* selfTestOf */.U)(events), 'connection');
        return {
            operated: 1,
            exceptions: [
                ...(fault === undefined ? [] : [{ text: `that a connection fails was not shown: ${fault}` }]),
                ...allowed.map(({ host, decided }) => ({
                    text: `a call that reaches \`${host}\` was allowed`,
                    event: decided.seq,
                })),
            ],
            facts: [
                { label: 'calls denied that would have reached out', value: (0,log/* tallyLine */.f8)(denied.map(({ host }) => host)) },
                { label: 'model upstream', value: start.model.upstream },
            ],
            samples: (0,log/* sampleOf */.uV)(events.filter(event => event.type === 'run.started')),
        };
    },
};

;// CONCATENATED MODULE: ./lib/compliance/collect/audit-log.js

/** The log itself: is it whole, in order, and what ties it to the bundle. The chain is recomputed by the verifier. */
const auditLog = {
    name: 'audit-log',
    counts: 'events in the log',
    collect(events, integrity) {
        const recovered = (0,log/* eventsOf */.XL)(events, 'log.recovered');
        return {
            operated: events.length,
            exceptions: [
                ...declared(events, integrity),
                ...gaps(events),
                ...recovered.map(({ seq, body }) => ({
                    text: `the writer was replaced (${body.reason}); ${body.tornBytes} bytes of an unfinished line were cut off`,
                    event: seq,
                })),
            ],
            facts: [
                { label: 'events', value: String(events.length) },
                { label: 'head of the chain', value: integrity.head },
                { label: 'Merkle root', value: integrity.merkleRoot },
                { label: 'signing key', value: integrity.keyId },
                { label: 'anchor', value: integrity.anchor },
                { label: 'clock offset', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)(events),
        };
    },
};
function declared(events, integrity) {
    if (integrity.events === events.length)
        return [];
    return [{ text: `the bundle declares ${integrity.events} events, the log holds ${events.length}` }];
}
function gaps(events) {
    return events.flatMap((event, i) => {
        const before = events[i - 1];
        const expected = before ? before.seq + 1 : 0;
        if (event.seq !== expected)
            return [{ text: `expected event number ${expected}, found ${event.seq}`, event: event.seq }];
        if (before && Date.parse(event.at) < Date.parse(before.at))
            return [{ text: 'the clock went backwards from the event before', event: event.seq }];
        if (before && event.run !== before.run)
            return [{ text: `the event belongs to another run, \`${event.run}\``, event: event.seq }];
        return [];
    });
}

// EXTERNAL MODULE: ./lib/compliance/last-scans.js
var last_scans = __webpack_require__(6336);
;// CONCATENATED MODULE: ./lib/compliance/collect/code-scans.js


/** The scan of the code that the agent wrote. */
const codeScans = {
    name: 'code-scans',
    counts: 'scans of a file after the agent wrote it',
    collect(events) {
        const scans = (0,log/* eventsOf */.XL)(events, 'code.scanned');
        const files = scans.flatMap(({ seq, body }) => body.files.map(file => ({ ...file, seq })));
        const failed = files.filter(file => file.error !== undefined);
        const findings = scans.flatMap(({ body }) => body.findings);
        const left = (0,last_scans/* lastScans */.o)(events).reduce((sum, file) => sum + file.findings.length, 0);
        const refused = (0,log/* eventsOf */.XL)(events, 'call.decided').flatMap(({ body: { decision } }) => decision.layer === 'code' ? [decision.rule ?? decision.outcome] : []);
        const scanned = new Set(scans.map(({ body }) => body.call));
        const ran = new Set((0,log/* eventsOf */.XL)(events, 'call.completed')
            .filter(({ body }) => body.ok)
            .map(({ body }) => body.call));
        const writes = (0,log/* eventsOf */.XL)(events, 'call.decided').filter(({ body }) => ran.has(body.call.id) && body.decision.operations.some(operation => operation.startsWith('write ')));
        const missed = writes.filter(({ body }) => !scanned.has(body.call.id));
        return {
            operated: files.length - failed.length,
            exceptions: failed.map(({ path, error, seq }) => ({
                text: `\`${path}\` could not be scanned: ${error}`,
                event: seq,
            })),
            facts: [
                { label: 'scans that succeeded', value: `${files.length - failed.length} of ${files.length}` },
                {
                    label: 'completed calls that write a file, in any language',
                    value: `${writes.length}; without a scan on record ${missed.length}`,
                },
                { label: 'findings of all scans by severity', value: (0,log/* tallyLine */.f8)(findings.map(finding => finding.severity)) },
                { label: 'findings of all scans by rule', value: (0,log/* tallyLine */.f8)(findings.map(finding => finding.rule)) },
                {
                    label: 'disposition of findings',
                    value: `${(0,log/* eventsOf */.XL)(events, 'finding.closed').length} closed by a later write, ${left} left at the end`,
                },
                { label: 'writes refused before they landed', value: (0,log/* tallyLine */.f8)(refused) },
            ],
            samples: (0,log/* sampleOf */.uV)(scans),
        };
    },
};

;// CONCATENATED MODULE: ./lib/compliance/collect/data-flow.js


/** Where data went, as far as the log shows: to the model, and to the hosts that allowed calls name. */
const dataFlow = {
    name: 'data-flow',
    counts: 'model calls, and connections of allowed tool calls',
    collect(events) {
        const calls = (0,log/* eventsOf */.XL)(events, 'model.called');
        const connections = connectionsOf(events);
        const allowed = connections.filter(({ decided }) => decided.body.decision.effect === 'allow');
        const denied = connections.filter(({ decided }) => decided.body.decision.effect === 'deny');
        const tokens = (of) => calls.reduce((sum, { body }) => sum + body[of], 0);
        return {
            operated: calls.length + allowed.length,
            exceptions: [],
            facts: [
                { label: 'model upstream', value: (0,log/* startOf */.GH)(events)?.model.upstream ?? 'not recorded' },
                { label: 'tokens sent and received', value: `${tokens('inputTokens')} and ${tokens('outputTokens')}` },
                { label: 'hosts that allowed calls name', value: (0,log/* tallyLine */.f8)(allowed.map(({ host }) => host)) },
                { label: 'hosts that denied calls name', value: (0,log/* tallyLine */.f8)(denied.map(({ host }) => host)) },
                {
                    label: 'connections of MCP servers and of programs that an allowed call starts',
                    value: 'not visible in the log',
                },
                { label: 'telemetry setting of the client, bytes per host', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)([...calls, ...allowed.map(({ decided }) => decided)]),
        };
    },
};

;// CONCATENATED MODULE: ./lib/compliance/collect/human-decisions.js

/** Layer 3: calls that a person allowed or denied. */
const humanDecisions = {
    name: 'human-decisions',
    counts: 'tool calls decided by a human',
    collect(events) {
        const decisions = (0,log/* eventsOf */.XL)(events, 'call.decided');
        const answered = decisions.filter(({ body }) => body.decision.outcome === 'approved-by-human' || body.decision.outcome === 'denied-by-human');
        const unanswered = decisions.filter(({ body }) => body.decision.outcome === 'nobody-to-ask');
        return {
            operated: answered.length,
            // Segregation of duties cannot be shown without knowing who answered.
            exceptions: answered.flatMap(({ seq, body }) => body.decision.approver === undefined ? [{ text: 'the row does not name who decided', event: seq }] : []),
            facts: [
                { label: 'who decided', value: (0,log/* tallyLine */.f8)(answered.flatMap(({ body }) => body.decision.approver ?? [])) },
                { label: 'calls that needed a human when nobody was there', value: String(unanswered.length) },
            ],
            samples: (0,log/* sampleOf */.uV)(answered),
        };
    },
};

;// CONCATENATED MODULE: ./lib/compliance/collect/isolation.js

/** What separates the agent from the machine and from the run before. */
const isolation = {
    name: 'isolation',
    counts: 'runs whose isolation is on record',
    collect(events) {
        const start = (0,log/* startOf */.GH)(events);
        if (!start) {
            const withheld = 'the log does not say how the run was set up';
            return { operated: 0, exceptions: [], facts: [], samples: [], withheld };
        }
        const { home, environment, pidNamespace } = start.isolation;
        return {
            operated: 1,
            exceptions: pidNamespace
                ? []
                : [{ text: 'no pid namespace: the agent can see the other processes of its user on the host' }],
            facts: [
                { label: 'home directory', value: home },
                { label: 'variables the agent was given', value: [...environment].sort().join(', ') || 'none' },
                { label: 'pid namespace', value: pidNamespace ? 'yes' : 'no' },
                { label: 'workspace', value: start.workspace },
                {
                    label: 'host',
                    value: `${start.host.name}, ${start.host.platform} ${start.host.arch}, Node.js ${start.host.node}`,
                },
                { label: 'image digest, workspace clean before and after', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)(events.filter(event => event.type === 'run.started')),
        };
    },
};

;// CONCATENATED MODULE: ./lib/compliance/collect/mcp-servers.js

/** MCP servers: which were let in, which were not, and what was called at which risk. */
const mcpServers = {
    name: 'mcp-servers',
    counts: 'admissions and refusals of MCP servers, and decided calls to their tools',
    collect(events) {
        const admitted = (0,log/* eventsOf */.XL)(events, 'server.admitted');
        const refused = (0,log/* eventsOf */.XL)(events, 'server.refused');
        const names = new Set(admitted.map(({ body }) => body.server));
        const calls = (0,log/* eventsOf */.XL)(events, 'call.decided').flatMap(callsIn);
        const allowed = calls.filter(call => call.decided.body.decision.effect === 'allow');
        const denied = calls.filter(call => call.decided.body.decision.effect === 'deny');
        const stray = allowed.filter(({ server, risk }) => !names.has(server) || risk === 'forbidden' || risk === 'unlisted');
        return {
            operated: admitted.length + refused.length + calls.length,
            exceptions: stray.map(({ server, risk, decided }) => ({
                text: `a call to server \`${server}\` (${risk}) was allowed${names.has(server) ? '' : '; the server is not on record as admitted'}`,
                event: decided.seq,
            })),
            facts: [
                { label: 'servers admitted, by risk', value: (0,log/* tallyLine */.f8)(admitted.map(({ body }) => body.risk)) },
                { label: 'servers refused', value: (0,log/* tallyLine */.f8)(refused.map(({ body }) => body.server)) },
                { label: 'calls allowed, by risk', value: (0,log/* tallyLine */.f8)(allowed.map(call => call.risk)) },
                { label: 'calls denied, by risk', value: (0,log/* tallyLine */.f8)(denied.map(call => call.risk)) },
                { label: 'who classified a server, and review date', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)([...admitted, ...refused, ...calls.map(call => call.decided)]),
        };
    },
};
function callsIn(decided) {
    return decided.body.decision.operations.flatMap(operation => {
        if (!operation.startsWith('call '))
            return [];
        // Operations are cut at a length; one that is cut has lost its risk, which is at the end.
        const risk = /\((\w+)\)$/.exec(operation)?.[1] ?? 'unlisted';
        return [{ server: operation.slice('call '.length).split('/', 1)[0] ?? '', risk, decided }];
    });
}

;// CONCATENATED MODULE: ./lib/compliance/collect/policy-digest.js

/** Policy as code: every decision names the digest of the policy that the run started under. */
const policyDigest = {
    name: 'policy-digest',
    counts: 'decisions that name the digest of the policy in force',
    collect(events) {
        const policy = (0,log/* startOf */.GH)(events)?.policy;
        const decisions = (0,log/* eventsOf */.XL)(events, 'call.decided');
        if (!policy) {
            const withheld = 'the log does not say under which policy the run started';
            return { operated: 0, exceptions: [], facts: [], samples: [], withheld };
        }
        const named = decisions.filter(({ body }) => body.decision.policyDigest === policy.digest);
        const others = decisions.filter(({ body }) => body.decision.policyDigest !== policy.digest);
        return {
            operated: named.length,
            exceptions: others.map(({ seq, body }) => ({
                text: `decided under policy \`${body.decision.policyDigest}\`, not the one that the run started under`,
                event: seq,
            })),
            facts: [
                { label: 'policy', value: policy.name },
                { label: 'digest', value: policy.digest },
                { label: 'files', value: policy.files.join(', ') || 'none' },
                { label: 'commit, author and approvers', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)(named),
        };
    },
};

// EXTERNAL MODULE: ./lib/compliance/enforcement.js
var enforcement = __webpack_require__(1586);
// EXTERNAL MODULE: ./lib/compliance/population.js
var compliance_population = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/compliance/collect/rule-decisions.js




/** Layer 1: one row per call, the door tried beforehand, and nothing that ran without an allowing row. */
const ruleDecisions = {
    name: 'rule-decisions',
    counts: 'tool calls decided by a rule of the policy',
    collect(events) {
        const decisions = (0,log/* eventsOf */.XL)(events, 'call.decided');
        const ruled = decisions.filter(({ body }) => body.decision.layer === 'policy');
        const allowed = ruled.filter(({ body }) => body.decision.effect === 'allow');
        const population = (0,compliance_population/* populationOf */.J)(events);
        const test = (0,self_test/* selfTestOf */.U)(events);
        const withheld = (0,self_test/* untested */.X)(test, 'denial');
        const uses = population.toolUses ?? 'not counted';
        return {
            operated: ruled.length,
            exceptions: [
                ...test.faults.map(text => ({ text })),
                ...population.reasons.map(text => ({ text: `population: ${text}` })),
                ...repeated(decisions),
                ...(0,enforcement/* enforcementGaps */.u)(events),
                ...allowed
                    .filter(({ body }) => body.decision.rule === undefined)
                    .map(({ seq }) => ({ text: 'allowed by a rule that the row does not name', event: seq })),
            ],
            facts: [
                { label: 'calls decided', value: String(decisions.length) },
                {
                    label: 'by a rule',
                    value: `${ruled.length}: ${allowed.length} allowed, ${ruled.length - allowed.length} denied`,
                },
                { label: 'by another layer', value: String(decisions.length - ruled.length) },
                {
                    label: 'canaries that gave the expected answer',
                    value: `${test.canaries.filter(c => c.found === c.expected).length} of ${test.canaries.length}`,
                },
                {
                    label: 'tool calls in the transcript',
                    value: `${uses}; decisions ${population.decisions}, rejected by the client ${population.rejectedByClient}`,
                },
            ],
            samples: (0,log/* sampleOf */.uV)(ruled),
            ...(withheld === undefined ? {} : { withheld }),
        };
    },
};
function repeated(decisions) {
    const seen = new Set();
    return decisions.flatMap(({ seq, body: { call } }) => {
        const key = JSON.stringify([call.session, call.id]);
        if (seen.has(key))
            return [{ text: `call \`${call.id}\` has more than one decision`, event: seq }];
        seen.add(key);
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/compliance/collect/run-exceptions.js



/** What went wrong in the run, each once, for somebody to follow up. */
const runExceptions = {
    name: 'run-exceptions',
    counts: 'runs that recorded how they ended',
    collect(events) {
        const ended = (0,log/* eventsOf */.XL)(events, 'run.ended');
        const exceptions = [
            ...events.flatMap(run_exceptions_exceptionsOf),
            ...(0,self_test/* selfTestOf */.U)(events).faults.map(text => ({ text })),
            ...(0,compliance_population/* populationOf */.J)(events).reasons.map(text => ({ text: `population: ${text}` })),
        ];
        return {
            operated: ended.length > 0 ? 1 : 0,
            exceptions,
            facts: [
                { label: 'outcome', value: ended.at(-1)?.body.outcome ?? 'not recorded' },
                { label: 'owner, triage, decision and closure', value: 'not recorded by this version' },
            ],
            samples: (0,log/* sampleOf */.uV)(ended),
            ...(ended.length > 0 ? {} : { withheld: 'the run did not record how it ended' }),
        };
    },
};
function run_exceptions_exceptionsOf(event) {
    const exception = (text) => [{ text, event: event.seq }];
    switch (event.type) {
        case 'run.ended': {
            if (event.body.outcome === 'completed')
                return [];
            return exception([`the run ended as \`${event.body.outcome}\``, ...event.body.reasons].join('; '));
        }
        case 'limit.reached':
            return exception(`limit \`${event.body.limit}\` reached at ${event.body.value}: ${event.body.reason}`);
        case 'model.refused':
            return exception(`a request to the model was refused (${event.body.rule}): ${event.body.reason}`);
        case 'log.recovered':
            return exception(`the log was recovered: ${event.body.reason}`);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/compliance/collect/secret-scans.js


/** The scan for secrets before each call: what was scanned, what was stopped, what could not be scanned. */
const secretScans = {
    name: 'secret-scans',
    counts: 'tool calls scanned for secrets before they were decided',
    collect(events) {
        const decisions = (0,log/* eventsOf */.XL)(events, 'call.decided');
        const failed = decisions.filter(({ body }) => body.decision.outcome in secret_scans_failures);
        const scanned = decisions.filter(isScanned);
        const unscanned = decisions.length - scanned.length - failed.length;
        const blocked = decisions.filter(({ body }) => body.decision.outcome === 'secret-found' && body.decision.effect === 'deny');
        const found = blocked.flatMap(({ body }) => body.findings).filter(finding => finding.scanner === 'secrets');
        const test = (0,self_test/* selfTestOf */.U)(events);
        const withheld = (0,self_test/* untested */.X)(test, 'secret');
        const canaries = test.canaries.filter(canary => canary.kind === 'secret');
        return {
            operated: scanned.length,
            exceptions: [...test.faults.map(text => ({ text })), ...decisions.flatMap(secret_scans_exceptionsOf)],
            facts: [
                { label: 'detector', value: detectorOf(events) },
                { label: 'calls scanned', value: `${scanned.length} of ${decisions.length} decided` },
                { label: 'refused by the door without a scan', value: String(unscanned) },
                {
                    label: 'canary secrets blocked',
                    value: `${canaries.filter(c => c.found === c.expected).length} of ${canaries.length}`,
                },
                { label: 'calls blocked', value: String(blocked.length) },
                { label: 'blocks by rule', value: (0,log/* tallyLine */.f8)(found.map(finding => finding.rule)) },
                {
                    label: 'distinct secrets (keyed fingerprints)',
                    value: String(new Set(found.flatMap(f => f.fingerprint ?? [])).size),
                },
                { label: 'failed scans', value: String(failed.length) },
                { label: 'secrets that the baseline accepts', value: String(acceptedIn(decisions)) },
            ],
            samples: (0,log/* sampleOf */.uV)(blocked.length > 0 ? blocked : scanned),
            ...(withheld === undefined ? {} : { withheld }),
        };
    },
};
function detectorOf(events) {
    const tool = (0,log/* startOf */.GH)(events)?.tool;
    return tool ? `${tool.name} ${tool.version}` : 'not recorded';
}
/** The door itself may refuse a call before it gets as far as the scan. */
function isScanned({ body: { decision } }) {
    return decision.scanned;
}
/** Why nobody can say that a call holds no secret. */
const secret_scans_failures = {
    'scan-failed': 'the scan failed',
    'outgoing-unscanned': 'what would leave could not be scanned',
};
function acceptedIn(decisions) {
    return decisions.reduce((sum, { body }) => sum + (body.decision.accepted?.length ?? 0), 0);
}
function secret_scans_exceptionsOf({ seq, body: { decision, findings } }) {
    const failure = secret_scans_failures[decision.outcome];
    if (failure !== undefined)
        return [{ text: `${failure}; the call was ${(0,log/* effectWord */.A$)(decision.effect)}`, event: seq }];
    if (decision.effect === 'deny')
        return [];
    const by = decision.secrets === undefined ? '' : ` by \`${decision.secrets.setting}\``;
    return findings
        .filter(finding => finding.scanner === 'secrets' && finding.severity !== 'note')
        .map(finding => ({ text: `allowed${by} although the scan reported \`${finding.rule}\``, event: seq }));
}

;// CONCATENATED MODULE: ./lib/compliance/collect/index.js













/** Every kind of evidence that a log can hold. Activities name a collector; a collector does not know its activities. */
const collectors = [
    policyDigest,
    ruleDecisions,
    adjudicatorVerdicts,
    humanDecisions,
    secretScans,
    codeScans,
    mcpServers,
    auditLog,
    airGap,
    isolation,
    runExceptions,
    agentCredentials,
    dataFlow,
];


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ enforcementGaps)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);

/** Calls that ran although the log does not allow them: a denial that did not hold, or no decision at all. */
function enforcementGaps(events) {
    const effects = new Map();
    for (const { body } of (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call.decided'))
        effects.set(body.call.id, (effects.get(body.call.id) ?? new Set()).add(body.decision.effect));
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call.completed').flatMap(({ seq, body }) => {
        const effect = effects.get(body.call);
        if (!body.ok || effect?.has('allow'))
            return [];
        const why = effect ? 'was denied' : 'has no decision on record';
        return [{ text: `call \`${body.call}\` of \`${body.tool}\` ${why}, yet it ran`, event: seq }];
    });
}


/***/ }),

/***/ 6336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ codeFailures),
/* harmony export */   o: () => (/* binding */ lastScans)
/* harmony export */ });
/** What was written in a run, file by file, as it was at the end: what was corrected is gone. */
function lastScans(events) {
    const files = new Map();
    for (const event of events) {
        if (event.type !== 'code.scanned')
            continue;
        const { seq, body } = event;
        for (const file of body.files) {
            const found = body.findings.filter(({ where }) => where === file.path);
            const again = new Set(found.map(({ number }) => number).filter(number => number !== undefined));
            // A scan that failed says nothing about what an earlier one found.
            const kept = file.error === undefined ? [] : (files.get(file.path)?.findings ?? []);
            files.set(file.path, {
                ...file,
                event: seq,
                findings: [
                    ...kept.filter(({ finding: { number } }) => number === undefined || !again.has(number)),
                    ...found.map(finding => ({ event: seq, finding })),
                ],
            });
        }
    }
    return [...files.values()];
}
/** Why the policy fails the run, one sentence for each finding that is left and each file that can no longer be scanned. */
function codeFailures(scans) {
    return scans.flatMap(({ path, error, consequence, findings }) => [
        ...findings
            .filter(({ finding }) => fails(finding.consequence))
            .map(({ finding: { where, region, rule } }) => `\`${rule}\` is left at \`${where}:${region.startLine}\``),
        ...(error !== undefined && fails(consequence) ? [`\`${path}\` could not be scanned at the end: ${error}`] : []),
    ]);
}
const fails = (consequence) => consequence === 'fail' || consequence === 'block';


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ loadCatalog)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(2815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/yaml-file.js
var yaml_file = __webpack_require__(7967);
;// CONCATENATED MODULE: ./lib/compliance/references.js

/**
 * What a JSON Schema cannot say: no id twice, each control under its own framework, each edge to a control that
 * exists. Works on whatever part of a file is well shaped, so that its problems appear beside those of the schema.
 * @param partial true when a file could not be read: a control may then be unknown for that reason alone
 */
function referenceProblems(frameworks, activities, partial) {
    const controls = frameworks.flatMap(controlsIn);
    const known = new Map(controls.map(control => [control.text, control.place]));
    const edges = activities.flatMap(edgesIn);
    return [
        ...repeated('framework', frameworks.flatMap(yaml => mention(yaml, ['framework', 'id']))),
        ...repeated('control', controls),
        ...repeated('activity', activities.flatMap(activityIdsIn)),
        ...edges.flatMap(ofOneActivity => repeated('control', ofOneActivity)),
        ...frameworks.flatMap(misplaced),
        ...edges.flat().flatMap(edge => unknown(edge, known, partial)),
    ];
}
function controlsIn(yaml) {
    return items(yaml, ['groups']).flatMap(group => items(yaml, [...group, 'controls']).flatMap(control => mention(yaml, [...control, 'key'])));
}
function activityIdsIn(yaml) {
    return items(yaml, ['activities']).flatMap(activity => mention(yaml, [...activity, 'id']));
}
function edgesIn(yaml) {
    return items(yaml, ['activities']).map(activity => items(yaml, [...activity, 'edges']).flatMap(edge => mention(yaml, [...edge, 'control'])));
}
function items(yaml, pointer) {
    const value = valueAt(yaml.value, pointer);
    return Array.isArray(value) ? value.map((_, i) => [...pointer, i]) : [];
}
function mention(yaml, pointer) {
    const text = valueAt(yaml.value, pointer);
    return typeof text === 'string' ? [{ text, place: yaml.placeOf(pointer) }] : [];
}
function valueAt(value, pointer) {
    return pointer.reduce((at, step) => {
        if (Array.isArray(at))
            return at[Number(step)];
        return (0,json/* isObject */.Gv)(at) ? at[step] : undefined;
    }, value);
}
function repeated(kind, mentions) {
    const first = new Map();
    return mentions.flatMap(({ text, place }) => {
        const before = first.get(text);
        if (!before) {
            first.set(text, place);
            return [];
        }
        const at = `${before.file}:${before.line}:${before.column}`;
        return [problem(`${kind} \`${text}\` is listed twice`, place, `keep one; the first is at ${at}`)];
    });
}
function misplaced(yaml) {
    const id = valueAt(yaml.value, ['framework', 'id']);
    if (typeof id !== 'string')
        return [];
    return controlsIn(yaml)
        .filter(control => control.text.includes(':') && !control.text.startsWith(`${id}:`))
        .map(({ text, place }) => problem(`control \`${text}\` is not one of framework \`${id}\``, place));
}
function unknown({ text, place }, known, partial) {
    if (known.has(text))
        return [];
    const keys = [...known.keys()];
    const colon = text.indexOf(':');
    if (colon < 0) {
        const meant = keys.filter(key => key.endsWith(`:${text}`)).map(key => `\`${key}\``);
        const help = meant.length > 0 ? `write ${meant.join(' or ')}` : 'write the framework before it, as in `soc2-2017:CC6.1`';
        return [problem(`control \`${text}\` does not name its framework`, place, help)];
    }
    if (partial)
        return [];
    // No near miss: the id next to a wrong number is no better a guess than any other.
    const listed = known.get(keys.find(key => key.startsWith(text.slice(0, colon + 1))) ?? '');
    const help = listed
        ? `the ids of \`${text.slice(0, colon)}\` are in ${listed.file}`
        : 'no file describes that framework';
    return [problem(`unknown control \`${text}\``, place, help)];
}
function problem(message, place, help) {
    return { severity: 'error', code: 'CONTROL_INVALID', message, place, ...(help === undefined ? {} : { help }) };
}

;// CONCATENATED MODULE: ./lib/compliance/activity.js
/**
 * How much an activity says about a control. `supports`: it gives operating evidence for an activity that is commonly
 * placed under the control. `partial`: for a part of it. There is no stronger word; only an auditor has one.
 */
const strengths = ['supports', 'partial'];

// EXTERNAL MODULE: ./lib/compliance/collect/index.js + 14 modules
var collect = __webpack_require__(9004);
;// CONCATENATED MODULE: ./lib/compliance/schema.js


const schema_text = (description) => ({ type: 'string', minLength: 1, description });
const list = (items, description) => ({ type: 'array', minItems: 1, items, description });
const object = (properties, description) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    required: Object.keys(properties),
    description,
});
const pattern = (pattern, title, description) => ({
    type: 'string',
    pattern,
    title,
    description,
});
const version = { const: 1, description: 'The version of this format: `version: 1`.' };
const control = object({
    key: pattern('^[a-z0-9-]+:[A-Z]+[0-9.]+$', '`soc2-2017:CC6.1`', 'The id with its framework.'),
    title: schema_text('What the control is about, in our own words; the text of the framework is not ours to copy.'),
    seen_in: list(schema_text('A public list, as owner/repository.'), 'Public lists in which the id was found.'),
}, 'One control.');
/** JSON Schema (2020-12) of a framework file; published as `compliance/schema/framework-v1.json`. */
const frameworkSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://agent-bouncer.dev/schema/framework-v1.json',
    title: 'Agent Bouncer framework, version 1',
    ...object({
        version,
        framework: object({
            id: pattern('^[a-z0-9-]+$', '`soc2-2017`', 'What stands before the colon in the keys of the controls.'),
            name: schema_text('The short name, as reports show it.'),
            title: schema_text('The full name with its edition.'),
            owner: schema_text('Who owns the text of the framework.'),
            link: { type: 'string', format: 'uri', description: 'Where the owner publishes it.' },
        }, 'The framework.'),
        groups: list(object({
            id: schema_text('What the ids of the group begin with.'),
            title: schema_text('What the group is about.'),
            controls: list(control, 'The controls of the group.'),
        }, 'A part of the framework.'), 'The parts of the framework.'),
    }, 'The closed list of the controls of one framework.'),
};
const edge = object({
    control: schema_text('A control of a framework, as `soc2-2017:CC6.1`.'),
    strength: {
        enum: strengths,
        description: '`supports`: operating evidence for an activity commonly placed there; `partial`: for a part of it.',
    },
}, 'One control under which the activity is placed.');
/** JSON Schema (2020-12) of the file of activities; published as `compliance/schema/activities-v1.json`. */
const activitiesSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://agent-bouncer.dev/schema/activities-v1.json',
    title: 'Agent Bouncer control activities, version 1',
    ...object({
        version,
        activities: list(object({
            id: pattern('^AGT-[0-9]{2}$', '`AGT-01`', 'The id of the activity; unique.'),
            title: schema_text('What is done.'),
            status: { enum: ['draft'], description: '`draft`: our judgement, not reviewed by an auditor.' },
            collector: {
                enum: ['none', ...collect/* collectors */.R.map(collector => collector.name)],
                description: 'What finds evidence in the log of a run; `none` when this version collects none.',
            },
            edges: list(edge, 'The controls under which the activity is commonly placed.'),
            evidence: schema_text('What full evidence for the activity would hold.'),
            does_not_prove: schema_text('What the evidence leaves open; printed wherever the activity is shown.'),
        }, 'One control activity.'), 'The control activities.'),
    }, 'The control activities, and the controls to which each is mapped.'),
};

;// CONCATENATED MODULE: ./lib/compliance/load.js







/**
 * Reads the frameworks and activities from the texts of `compliance/`. Throws an `InputError` with every problem of
 * every file: YAML, schema, unknown or bare control ids, duplicates.
 */
function loadCatalog(files) {
    const yamls = files.map(yaml_file/* readYaml */.gM);
    const byKind = { framework: [], activities: [] };
    const problems = [];
    for (const yaml of yamls) {
        const kind = kindOf(yaml);
        if (kind)
            byKind[kind].push(yaml);
        problems.push(...problemsOf(yaml, kind));
    }
    problems.push(...referenceProblems(byKind.framework, byKind.activities, yamls.some(yaml => yaml.value === undefined)));
    problems.push(...absent(byKind, yamls));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(inOrder(problems, files));
    return {
        frameworks: byKind.framework.map(yaml => frameworkOf(yaml.value)),
        activities: byKind.activities.flatMap(yaml => yaml.value.activities.map(activityOf)),
    };
}
function kindOf(yaml) {
    if (!(0,json/* isObject */.Gv)(yaml.value))
        return undefined;
    if ('framework' in yaml.value)
        return 'framework';
    return 'activities' in yaml.value ? 'activities' : undefined;
}
function problemsOf(yaml, kind) {
    if (yaml.problems.length > 0)
        return yaml.problems;
    if (kind)
        return (0,yaml_file/* schemaProblems */.Ic)(yaml, validatorOf(kind), 'CONTROL_INVALID');
    const message = 'the file is neither a framework nor a list of activities';
    const help = 'expected a top-level key `framework` or `activities`';
    return [{ severity: 'error', code: 'CONTROL_INVALID', message, place: yaml.placeOf([]), help }];
}
function absent(byKind, yamls) {
    // A file that could not be read may be the one that is missed.
    if (yamls.some(yaml => yaml.value === undefined))
        return [];
    return ['framework', 'activities']
        .filter(kind => byKind[kind].length === 0)
        .map(kind => ({ severity: 'error', code: 'CONTROL_INVALID', message: `no file has the key \`${kind}\`` }));
}
let validators;
function validatorOf(kind) {
    if (!validators) {
        const ajv = new _2020.Ajv2020({ allErrors: true, verbose: true });
        dist["default"](ajv);
        validators = { framework: ajv.compile(frameworkSchema), activities: ajv.compile(activitiesSchema) };
    }
    return validators[kind];
}
function inOrder(problems, files) {
    const rank = (problem) => files.findIndex(({ file }) => file === problem.place?.file);
    return problems.toSorted((a, b) => rank(a) - rank(b) ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function frameworkOf({ framework, groups }) {
    return {
        ...framework,
        groups: groups.map(group => ({
            id: group.id,
            title: group.title,
            controls: group.controls.map(({ key, title, seen_in: seenIn }) => ({ key, title, seenIn })),
        })),
    };
}
function activityOf(raw) {
    const { collector, does_not_prove: doesNotProve, ...rest } = raw;
    return { ...rest, doesNotProve, ...(collector === 'none' ? {} : { collector }) };
}


/***/ }),

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ effectWord),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   f8: () => (/* binding */ tallyLine),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* unused harmony export tally */
/** The events of one type, in the order of the log. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}
/** How the run was set up; absent when its beginning is not on record. */
function startOf(events) {
    return eventsOf(events, 'run.started')[0]?.body;
}
/** The numbers of some events, in ascending order, first and last included, evenly spread: the same choice every time. */
function sampleOf(events, size = 8) {
    const numbers = [...new Set(events.map(event => event.seq))].sort((a, b) => a - b);
    const step = Math.max(1, (numbers.length - 1) / (size - 1));
    return Array.from({ length: Math.min(size, numbers.length) }, (_, i) => numbers[Math.round(i * step)] ?? 0);
}
/** How often each text occurs: most frequent first, then in code unit order. */
function tally(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts]
        .map(([text, count]) => ({ text, count }))
        .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
/** A tally on one line, `text (n)`; says how many texts were left out after the first twelve. */
function tallyLine(texts, limit = 12) {
    const counted = tally(texts);
    if (counted.length === 0)
        return 'none';
    const shown = counted.slice(0, limit).map(({ text, count }) => `${text} (${count})`);
    const more = counted.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
/** `allowed` or `denied`, for sentences. */
function effectWord(effect) {
    return effect === 'allow' ? 'allowed' : 'denied';
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ populationOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);

/** Recounts the population. The run's own word `complete` is not believed when the counts contradict it. */
function populationOf(events) {
    const decisions = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call.decided').length;
    const rejections = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call.rejected').length;
    const completed = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call.completed').length;
    const reconciled = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'run.reconciled').at(-1)?.body;
    if (!reconciled) {
        const reasons = ['the log was not reconciled with the transcript of the agent: there is no event `run.reconciled`'];
        return { toolUses: null, decisions, rejectedByClient: rejections, completed, complete: false, reasons };
    }
    const { toolUses, rejectedByClient } = reconciled;
    const reasons = [...reconciled.mismatches];
    if (reconciled.decisions !== decisions)
        reasons.push(`the run counted ${reconciled.decisions} decisions, the log holds ${decisions}`);
    // A rejection may be seen in the transcript alone: the run may end before the next request would have shown it.
    if (rejections > rejectedByClient)
        reasons.push(`the run counted ${rejectedByClient} calls rejected by the client, the log holds ${rejections}`);
    if (toolUses !== decisions + rejectedByClient)
        reasons.push(`the counts differ: ${toolUses} tool calls in the transcript, ${decisions} decided, ${rejectedByClient} rejected by the client`);
    if (!reconciled.complete && reasons.length === 0)
        reasons.push('the run calls its own log incomplete and gives no reason');
    return { toolUses, decisions, rejectedByClient, completed, complete: reasons.length === 0, reasons };
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ selfTestOf),
/* harmony export */   X: () => (/* binding */ untested)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);

/** Reads the self-test. A test that came after the first decision says nothing about that decision. */
function selfTestOf(events) {
    const tests = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'guard.tested');
    const first = tests[0];
    if (!first)
        return { canaries: [], faults: ['the self-test of the door is not on record'] };
    const canaries = tests.flatMap(test => test.body.canaries).map(canary => ({ ...canary, kind: kindOf(canary) }));
    const begun = events.find(event => event.type === 'agent.started' || event.type === 'call.decided');
    const faults = canaries
        .filter(canary => canary.found !== canary.expected)
        .map(canary => `canary \`${canary.name}\`: expected \`${canary.expected}\`, found \`${canary.found}\``);
    if (begun && begun.seq < first.seq)
        faults.push('the self-test of the door came after the agent had started');
    if (faults.length === 0 && tests.some(test => !test.body.passed))
        faults.push('the self-test of the door failed');
    return { canaries, faults };
}
/** Why an activity cannot be called operated: the self-test failed, or holds no canary of the kind it rests on. */
function untested(test, kind) {
    if (test.faults.length > 0)
        return test.faults.join('; ');
    if (test.canaries.some(canary => canary.kind === kind))
        return undefined;
    return `the self-test of the door holds no canary of the kind \`${kind}\``;
}
function kindOf({ name, expected }) {
    if (/secret/i.test(`${name} ${expected}`))
        return 'secret';
    if (/connect|egress|network/i.test(name))
        return 'connection';
    return /den(y|ied)|refuse|block/i.test(expected) ? 'denial' : 'allowance';
}


/***/ })

};
