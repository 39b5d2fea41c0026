import { describe, expect, it } from 'vitest';
import type { AuditEvent, NewEvent } from '../../src/audit/event.ts';
import { collectors } from '../../src/compliance/collect/index.ts';
import type { Evidence, Integrity } from '../../src/compliance/evidence.ts';
import {
  completed,
  decided,
  denial,
  digest,
  ended,
  finding,
  goodCanaries,
  integrityOf,
  logOf,
  modelCalled,
  otherDigest,
  reconciled,
  started,
  tested,
  verdict,
} from './events.ts';

function collect(name: string, events: readonly AuditEvent[], integrity: Partial<Integrity> = {}): Evidence {
  const collector = collectors.find(candidate => candidate.name === name);
  if (!collector) throw new Error(`no collector ${name}`);
  return collector.collect(events, integrityOf(events, integrity));
}

/** Facts as an object, for reading. */
function factsOf(evidence: Evidence): Record<string, string> {
  return Object.fromEntries(evidence.facts.map(({ label, value }) => [label, value]));
}

interface Case {
  readonly title: string;
  readonly collector: string;
  readonly events: readonly NewEvent[];
  readonly operated: number;
  readonly exceptions?: Evidence['exceptions'];
  /** Only those that the case is about. */
  readonly facts?: Record<string, string>;
  readonly samples?: readonly number[];
  readonly withheld?: string;
  readonly integrity?: Partial<Integrity>;
}

const connectionCanary = { name: 'connect', expected: 'connection-refused', found: 'connection-refused' };
const failedModel = { effect: 'deny', layer: 'adjudicator', reason: 'no verdict' } as const;
const secretStop = { effect: 'deny', layer: 'secrets', outcome: 'secret-found' } as const;
const call = (operation: string, effect: 'allow' | 'deny' = 'allow', id = 'call-1') =>
  decided(id, { effect, operations: [operation] });

const cases: Case[] = [
  {
    title: 'counts decisions under the policy of the run',
    collector: 'policy-digest',
    events: [started(), decided('a'), decided('b', denial)],
    operated: 2,
    facts: { policy: 'default', digest, files: 'policies/default.yaml' },
    samples: [1, 2],
  },
  {
    title: 'reports a decision under another policy',
    collector: 'policy-digest',
    events: [started(), decided('a'), decided('b', { policyDigest: otherDigest })],
    operated: 1,
    exceptions: [{ text: `decided under policy \`${otherDigest}\`, not the one that the run started under`, event: 2 }],
  },
  {
    title: 'withholds the state when the policy of the run is not on record',
    collector: 'policy-digest',
    events: [decided('a')],
    operated: 0,
    withheld: 'the log does not say under which policy the run started',
  },
  {
    title: 'counts calls decided by rule, beside those of other layers',
    collector: 'rule-decisions',
    events: [started(), tested(), decided('a'), decided('b', denial), decided('c', secretStop), reconciled(3, 3)],
    operated: 2,
    facts: {
      'calls decided': '3',
      'by a rule': '2: 1 allowed, 1 denied',
      'by another layer': '1',
      'canaries that gave the expected answer': '3 of 3',
      'tool calls in the transcript': '3; decisions 3, rejected by the client 0',
    },
    samples: [2, 3],
  },
  {
    title: 'withholds rule decisions without a self-test',
    collector: 'rule-decisions',
    events: [started(), decided('a'), reconciled(1, 1)],
    operated: 1,
    exceptions: [{ text: 'the self-test of the door is not on record' }],
    withheld: 'the self-test of the door is not on record',
  },
  {
    title: 'withholds rule decisions when a canary was let through, whatever the run says of it',
    collector: 'rule-decisions',
    events: [
      tested([{ name: 'rule', expected: 'denied-by-rule', found: 'allowed-by-rule' }], true),
      decided('a'),
      reconciled(1, 1),
    ],
    operated: 1,
    exceptions: [{ text: 'canary `rule`: expected `denied-by-rule`, found `allowed-by-rule`' }],
    withheld: 'canary `rule`: expected `denied-by-rule`, found `allowed-by-rule`',
  },
  {
    title: 'withholds rule decisions when the run says that its self-test failed',
    collector: 'rule-decisions',
    events: [tested(goodCanaries, false), decided('a'), reconciled(1, 1)],
    operated: 1,
    exceptions: [{ text: 'the self-test of the door failed' }],
    withheld: 'the self-test of the door failed',
  },
  {
    title: 'withholds rule decisions when the self-test came after the first of them',
    collector: 'rule-decisions',
    events: [decided('a'), tested(), reconciled(1, 1)],
    operated: 1,
    exceptions: [{ text: 'the self-test of the door came after the agent had started' }],
    withheld: 'the self-test of the door came after the agent had started',
  },
  {
    title: 'withholds rule decisions when no canary had to be denied',
    collector: 'rule-decisions',
    events: [
      tested([{ name: 'read', expected: 'allowed-by-rule', found: 'allowed-by-rule' }]),
      decided('a'),
      reconciled(1, 1),
    ],
    operated: 1,
    withheld: 'the self-test of the door holds no canary of the kind `denial`',
  },
  {
    title: 'reports a denied call that ran, a call without a decision that ran, and a call decided twice',
    collector: 'rule-decisions',
    events: [
      tested(),
      decided('a', denial),
      completed('a'),
      completed('ghost', 'Write'),
      decided('b'),
      decided('b'),
      completed('b'),
      completed('a', 'Bash', false),
      reconciled(3, 3),
    ],
    operated: 3,
    exceptions: [
      { text: 'call `b` has more than one decision', event: 5 },
      { text: 'call `a` of `Bash` was denied, yet it ran', event: 2 },
      { text: 'call `ghost` of `Write` has no decision on record, yet it ran', event: 3 },
    ],
  },
  {
    title: 'reports an allowing row that names no rule',
    collector: 'rule-decisions',
    events: [tested(), decided('a', { layer: 'policy' }), reconciled(1, 1)],
    operated: 1,
    exceptions: [{ text: 'allowed by a rule that the row does not name', event: 1 }],
  },
  {
    title: 'reports a transcript with one more call than the log, though the run calls itself complete',
    collector: 'rule-decisions',
    events: [tested(), decided('a'), reconciled(2, 1)],
    operated: 1,
    exceptions: [
      { text: 'population: the counts differ: 2 tool calls in the transcript, 1 decided, 0 rejected by the client' },
    ],
  },
  {
    title: 'reports what model and prompt said, and how long it took',
    collector: 'adjudicator-verdicts',
    events: [
      decided('a', { layer: 'adjudicator', outcome: 'approved-by-model', verdict }),
      decided('b', {
        ...failedModel,
        outcome: 'denied-by-model',
        verdict: { ...verdict, verdict: 'deny', latencyMs: 300 },
      }),
      decided('c'),
    ],
    operated: 2,
    facts: {
      verdicts: 'approve (1), deny (1)',
      models: 'claude-haiku-4-5 (2)',
      'prompt digests': `${digest} (2)`,
      failures: 'none',
      'latency, median and longest': '300 ms, 840 ms',
    },
    samples: [0, 1],
  },
  {
    title: 'tells the failures of the adjudicator apart, and whether they let a call through',
    collector: 'adjudicator-verdicts',
    events: [
      decided('a', { ...failedModel, outcome: 'model-timed-out' }),
      decided('b', { ...failedModel, outcome: 'model-unavailable' }),
      decided('c', { ...failedModel, outcome: 'model-unparseable', effect: 'allow' }),
      decided('d', { layer: 'adjudicator', outcome: 'approved-by-model' }),
    ],
    operated: 4,
    exceptions: [
      { text: 'no verdict (`model-timed-out`); the call was denied', event: 0 },
      { text: 'no verdict (`model-unavailable`); the call was denied', event: 1 },
      { text: 'no verdict (`model-unparseable`); the call was allowed', event: 2 },
      { text: 'allowed as approved by the model, but the row holds no such verdict', event: 3 },
    ],
    facts: { failures: 'model-timed-out (1), model-unavailable (1), model-unparseable (1)' },
  },
  {
    title: 'finds no human decision where nobody was asked',
    collector: 'human-decisions',
    events: [decided('a'), decided('b', { effect: 'deny', layer: 'human', outcome: 'nobody-to-ask' })],
    operated: 0,
    facts: { 'calls that needed a human when nobody was there': '1' },
  },
  {
    title: 'counts human decisions, and says that the row does not name the human',
    collector: 'human-decisions',
    events: [
      decided('a', { layer: 'human', outcome: 'approved-by-human' }),
      decided('b', { effect: 'deny', layer: 'human', outcome: 'denied-by-human' }),
    ],
    operated: 2,
    exceptions: [
      { text: 'the row does not name who decided', event: 0 },
      { text: 'the row does not name who decided', event: 1 },
    ],
    samples: [0, 1],
  },
  {
    title: 'counts scanned calls, blocks by rule and distinct secrets',
    collector: 'secret-scans',
    events: [
      started(),
      tested(),
      decided('a'),
      decided('b', secretStop, { findings: [finding(), finding({ rule: 'github-token', fingerprint: 'fp-2' })] }),
      decided('c', secretStop, { findings: [finding()] }),
    ],
    operated: 3,
    facts: {
      detector: 'agent-bouncer 0.1.0',
      'calls scanned': '3 of 3 decided',
      'refused by the door without a scan': '0',
      'canary secrets blocked': '1 of 1',
      'calls blocked': '2',
      'blocks by rule': 'aws-access-key-id (2), github-token (1)',
      'distinct secrets (keyed fingerprints)': '2',
      'failed scans': '0',
    },
    samples: [3, 4],
  },
  {
    title: 'reports failed scans with their effect, and secrets in an allowed call',
    collector: 'secret-scans',
    events: [
      tested(),
      decided('a', { effect: 'deny', layer: 'secrets', outcome: 'scan-failed' }),
      decided('b', { effect: 'allow', layer: 'secrets', outcome: 'scan-failed' }),
      decided('c', {}, { findings: [finding(), finding({ severity: 'note', rule: 'placeholder' })] }),
      decided('d', { effect: 'deny', layer: 'guard', outcome: 'limit-reached' }),
    ],
    operated: 1,
    exceptions: [
      { text: 'the scan failed; the call was denied', event: 1 },
      { text: 'the scan failed; the call was allowed', event: 2 },
      { text: 'allowed although the scan reported `aws-access-key-id`', event: 3 },
    ],
    facts: { 'calls scanned': '1 of 4 decided', 'refused by the door without a scan': '1', 'failed scans': '2' },
  },
  {
    title: 'withholds secret scans when no canary was a secret',
    collector: 'secret-scans',
    events: [tested(goodCanaries.slice(0, 1)), decided('a')],
    operated: 1,
    withheld: 'the self-test of the door holds no canary of the kind `secret`',
  },
  {
    title: 'withholds secret scans when the canary secret got through',
    collector: 'secret-scans',
    events: [tested([{ name: 'secret', expected: 'secret-found', found: 'allowed-by-rule' }], false), decided('a')],
    operated: 1,
    exceptions: [{ text: 'canary `secret`: expected `secret-found`, found `allowed-by-rule`' }],
    withheld: 'canary `secret`: expected `secret-found`, found `allowed-by-rule`',
  },
  {
    title: 'counts scanned files, findings, and writes without a scan',
    collector: 'code-scans',
    events: [
      decided('a', { operations: ['write /repo/a.ts'] }),
      completed('a', 'Write'),
      {
        type: 'code.scanned',
        body: {
          call: 'a',
          files: [
            { path: 'a.ts', bytes: 10 },
            { path: 'b.ts', bytes: 5, error: 'longer than 1 MiB' },
          ],
          findings: [finding({ scanner: 'code', rule: 'weak-hash', severity: 'warning' })],
        },
      },
      decided('b', { operations: ['write /repo/c.ts'] }),
      completed('b', 'Bash'),
      decided('c', { operations: ['write /repo/d.ts'] }),
      completed('c', 'Bash', false),
      decided('d', { ...denial, operations: ['write /etc/passwd'] }),
    ],
    operated: 1,
    exceptions: [{ text: '`b.ts` could not be scanned: longer than 1 MiB', event: 2 }],
    facts: {
      'scans that succeeded': '1 of 2',
      'completed calls that write a file, in any language': '2; without a scan on record 1',
      'findings of all scans by severity': 'warning (1)',
      'findings of all scans by rule': 'weak-hash (1)',
    },
    samples: [2],
  },
  {
    title: 'counts servers and calls by risk',
    collector: 'mcp-servers',
    events: [
      { type: 'server.admitted', body: { server: 'docs', risk: 'low' } },
      { type: 'server.refused', body: { server: 'evil', reason: 'unlisted' } },
      call('call docs/search (low)'),
      call('call evil/run (unlisted)', 'deny', 'call-2'),
      call('execute call docs/search (low)', 'allow', 'call-3'),
    ],
    operated: 4,
    facts: {
      'servers admitted, by risk': 'low (1)',
      'servers refused': 'evil (1)',
      'calls allowed, by risk': 'low (1)',
      'calls denied, by risk': 'unlisted (1)',
    },
    samples: [0, 1, 2, 3],
  },
  {
    title: 'reports allowed calls to servers that were not let in, are forbidden, or whose risk is cut off',
    collector: 'mcp-servers',
    events: [
      { type: 'server.admitted', body: { server: 'docs', risk: 'low' } },
      call('call other/run (low)'),
      call('call docs/wipe (forbidden)', 'allow', 'call-2'),
      call(`call docs/${'x'.repeat(190)}…`, 'allow', 'call-3'),
    ],
    operated: 4,
    exceptions: [
      { text: 'a call to server `other` (low) was allowed; the server is not on record as admitted', event: 1 },
      { text: 'a call to server `docs` (forbidden) was allowed', event: 2 },
      { text: 'a call to server `docs` (unlisted) was allowed', event: 3 },
    ],
  },
  {
    title: 'counts events and prints what ties the log to the bundle',
    collector: 'audit-log',
    events: [started(), ended()],
    operated: 2,
    facts: {
      events: '2',
      'head of the chain': 'e'.repeat(64),
      'Merkle root': 'f'.repeat(64),
      anchor: 'key on the host',
    },
    samples: [0, 1],
  },
  {
    title: 'reports a recovered log, and a bundle that declares more events than there are',
    collector: 'audit-log',
    events: [
      started(),
      { type: 'log.recovered', body: { reason: 'the writer died', tornBytes: 17, tornDigest: digest } },
    ],
    integrity: { events: 3 },
    operated: 2,
    exceptions: [
      { text: 'the bundle declares 3 events, the log holds 2' },
      { text: 'the writer was replaced (the writer died); 17 bytes of an unfinished line were cut off', event: 1 },
    ],
  },
  {
    title: 'withholds air-gapped mode when it was off',
    collector: 'air-gap',
    events: [started(), tested([...goodCanaries, connectionCanary])],
    operated: 0,
    withheld: 'the run was not in air-gapped mode',
  },
  {
    title: 'counts a run in air-gapped mode whose canary could not connect',
    collector: 'air-gap',
    events: [
      started({ isolation: { airGapped: true }, model: { kind: 'script', upstream: 'http://127.0.0.1:8080' } }),
      tested([...goodCanaries, connectionCanary]),
      call('connect 127.0.0.1:8080 GET'),
      call('connect example.org:443', 'deny', 'call-2'),
    ],
    operated: 1,
    facts: { 'calls denied that would have reached out': 'example.org (1)', 'model upstream': 'http://127.0.0.1:8080' },
    samples: [0],
  },
  {
    title: 'reports an air gap that was not tried, and an allowed call that reaches out',
    collector: 'air-gap',
    events: [started({ isolation: { airGapped: true } }), tested(), call('connect example.org:443 GET')],
    operated: 1,
    exceptions: [
      {
        text: 'that a connection fails was not shown: the self-test of the door holds no canary of the kind `connection`',
      },
      { text: 'a call that reaches `example.org` was allowed', event: 2 },
    ],
  },
  {
    title: 'prints what the agent was given',
    collector: 'isolation',
    events: [started()],
    operated: 1,
    facts: {
      'home directory': 'fresh',
      'variables the agent was given': 'ANTHROPIC_API_KEY, HOME, PATH, TERM',
      'pid namespace': 'yes',
      host: 'runner-7, linux x64, Node.js 24.21.0',
    },
    samples: [0],
  },
  {
    title: 'reports a missing pid namespace',
    collector: 'isolation',
    events: [started({ isolation: { pidNamespace: false } })],
    operated: 1,
    exceptions: [{ text: 'no pid namespace: the agent can see the other processes of its user on the host' }],
  },
  {
    title: 'withholds isolation when the set-up is not on record',
    collector: 'isolation',
    events: [decided('a')],
    operated: 0,
    withheld: 'the log does not say how the run was set up',
  },
  {
    title: 'finds no exception in a clean run',
    collector: 'run-exceptions',
    events: [started(), tested(), decided('a'), reconciled(1, 1), ended()],
    operated: 1,
    facts: { outcome: 'completed' },
    samples: [4],
  },
  {
    title: 'reports each thing that went wrong once',
    collector: 'run-exceptions',
    events: [
      started(),
      { type: 'limit.reached', body: { limit: 'calls', value: 200, reason: 'no more calls' } },
      { type: 'model.refused', body: { rule: 'R3', reason: 'a result without a decision' } },
      { type: 'log.recovered', body: { reason: 'the writer died', tornBytes: 1, tornDigest: digest } },
      reconciled(1, 0, 0, ['call `x` is in the transcript and not in the log']),
      ended('failed', ['the interlock stopped the run']),
    ],
    operated: 1,
    exceptions: [
      { text: 'limit `calls` reached at 200: no more calls', event: 1 },
      { text: 'a request to the model was refused (R3): a result without a decision', event: 2 },
      { text: 'the log was recovered: the writer died', event: 3 },
      { text: 'the run ended as `failed`; the interlock stopped the run', event: 5 },
      { text: 'the self-test of the door is not on record' },
      { text: 'population: call `x` is in the transcript and not in the log' },
      { text: 'population: the counts differ: 1 tool calls in the transcript, 0 decided, 0 rejected by the client' },
    ],
  },
  {
    title: 'withholds the record of exceptions of a run without an end',
    collector: 'run-exceptions',
    events: [started(), tested(), reconciled(0, 0)],
    operated: 0,
    withheld: 'the run did not record how it ended',
  },
  {
    title: 'counts model calls through the gateway, and names what looks like a credential',
    collector: 'agent-credentials',
    events: [
      started({
        isolation: { environment: ['PATH', 'GITHUB_TOKEN', 'ANTHROPIC_API_KEY'] },
        trigger: { actor: 'octocat' },
      }),
      modelCalled(),
      { type: 'model.refused', body: { rule: 'R1', reason: 'wrong token' } },
    ],
    operated: 1,
    exceptions: [{ text: 'the agent was given `GITHUB_TOKEN`, whose name is that of a credential' }],
    facts: {
      'variables given to the agent that are named like credentials': 'ANTHROPIC_API_KEY, GITHUB_TOKEN',
      'requests refused for lack of the token of the run': '1',
      'set off by': 'actor: octocat',
    },
    samples: [1],
  },
  {
    title: 'withholds credentials when a script played the model',
    collector: 'agent-credentials',
    events: [started({ model: { kind: 'script', upstream: 'http://127.0.0.1:1' } }), modelCalled()],
    operated: 0,
    withheld: 'the model was a script: no key of a provider was in use',
  },
  {
    title: 'lists hosts and tokens',
    collector: 'data-flow',
    events: [
      started(),
      modelCalled({ inputTokens: 10, outputTokens: 2 }),
      modelCalled({ inputTokens: 5, outputTokens: 1 }),
      call('connect example.org:443 GET'),
      call('connect registry:npm', 'deny', 'call-2'),
    ],
    operated: 3,
    facts: {
      'model upstream': 'https://api.anthropic.com',
      'tokens sent and received': '15 and 3',
      'hosts that allowed calls name': 'example.org (1)',
      'hosts that denied calls name': 'registry:npm (1)',
    },
    samples: [1, 2, 3],
  },
];

describe('collectors', () => {
  it.each(cases)('$collector $title', ({ collector, events, integrity, ...expected }) => {
    const found = collect(collector, logOf(...events), integrity);
    expect({ operated: found.operated, exceptions: found.exceptions, withheld: found.withheld }).toEqual({
      operated: expected.operated,
      exceptions: expected.exceptions ?? [],
      withheld: expected.withheld,
    });
    expect(factsOf(found)).toMatchObject(expected.facts ?? {});
    if (expected.samples) expect(found.samples).toEqual(expected.samples);
  });

  it('tries each collector in at least one case', () => {
    expect(new Set(cases.map(({ collector }) => collector))).toEqual(new Set(collectors.map(({ name }) => name)));
  });

  it.each(collectors.filter(({ name }) => name !== 'run-exceptions').map(({ name }) => name))(
    '%s finds nothing, and no exception about calls, in an empty log',
    name => {
      const found = collect(name, []);
      expect(found.operated).toBe(0);
      expect(found.samples).toEqual([]);
      expect(found.exceptions.filter(exception => exception.event !== undefined)).toEqual([]);
    },
  );

  it('audit-log reports a gap, a step back in time and an event of another run', () => {
    const [first, second, third, fourth] = logOf(started(), decided('a'), decided('b'), ended());
    const events = [first, second, third, fourth].flatMap(event => event ?? []);
    const gap = collect(
      'audit-log',
      events.filter(({ seq }) => seq !== 1),
    );
    const clock = collect(
      'audit-log',
      events.map(e => (e.seq === 2 ? { ...e, at: '2026-03-04T09:00:00.000Z' } : e)),
    );
    const mixed = collect(
      'audit-log',
      events.map(e => (e.seq === 3 ? { ...e, run: 'another' } : e)),
    );
    expect([gap, clock, mixed].map(({ exceptions }) => exceptions)).toEqual([
      [{ text: 'expected event number 1, found 2', event: 2 }],
      [{ text: 'the clock went backwards from the event before', event: 2 }],
      [{ text: 'the event belongs to another run, `another`', event: 3 }],
    ]);
  });

  it('keeps the sample small, spread out, and the same every time', () => {
    const events = logOf(started(), ...Array.from({ length: 100 }, (_, i) => decided(`call-${i}`)));
    const samples = collect('policy-digest', events).samples;
    expect(samples).toEqual([1, 15, 29, 43, 58, 72, 86, 100]);
  });
});
