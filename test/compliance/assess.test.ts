import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/audit/event.ts';
import { assess } from '../../src/compliance/assess.ts';
import type { Report } from '../../src/compliance/report.ts';
import {
  completed,
  decided,
  denial,
  ended,
  finding,
  integrityOf,
  logOf,
  modelCalled,
  reconciled,
  started,
  tested,
} from './events.ts';
import { fixtureRules, fixtureRun } from './fixture-run.ts';
import { shippedCatalog } from './shipped.ts';

function assessed(...events: readonly NewEvent[]): Report {
  const log = logOf(...events);
  return assess({ events: log, catalog: shippedCatalog, integrity: integrityOf(log) });
}

function statesOf({ activities }: Report): Record<string, string> {
  return Object.fromEntries(
    activities.map(({ id, state, operated, exceptions }) => [id, `${state} ${operated} ${exceptions.length}`]),
  );
}

describe('assess', () => {
  const report = assess({
    events: fixtureRun,
    catalog: shippedCatalog,
    integrity: integrityOf(fixtureRun),
    rules: fixtureRules,
  });

  it('gives each activity the state that the log shows', () => {
    expect(statesOf(report)).toEqual({
      'AGT-01': 'operated 9 0',
      'AGT-02': 'operated 6 0',
      'AGT-03': 'operated with exceptions 2 1',
      'AGT-04': 'no evidence 0 0',
      'AGT-05': 'operated 9 0',
      'AGT-06': 'operated with exceptions 3 1',
      'AGT-07': 'operated 3 0',
      'AGT-08': 'operated 31 0',
      'AGT-09': 'no evidence 0 0',
      'AGT-10': 'operated with exceptions 1 1',
      'AGT-11': 'no evidence 0 0',
      'AGT-12': 'no evidence 0 0',
      'AGT-13': 'operated 1 0',
      'AGT-14': 'operated 3 0',
      'AGT-15': 'no evidence 0 0',
      'AGT-16': 'operated 3 0',
      'AGT-17': 'no evidence 0 0',
      'AGT-18': 'no evidence 0 0',
      'AGT-19': 'no evidence 0 0',
      'AGT-20': 'no evidence 0 0',
    });
  });

  it('says why there is no evidence', () => {
    const reasons = report.activities.filter(a => a.state === 'no evidence').map(a => [a.id, a.reason]);
    const none = 'this version collects no evidence for it';
    expect(Object.fromEntries(reasons)).toEqual({
      'AGT-04': 'the log holds no tool calls decided by a human',
      'AGT-09': 'the run was not in air-gapped mode',
      ...Object.fromEntries(
        ['AGT-11', 'AGT-12', 'AGT-15', 'AGT-17', 'AGT-18', 'AGT-19', 'AGT-20'].map(id => [id, none]),
      ),
    });
  });

  it('counts decisions by outcome, layer and tool', () => {
    expect(report.decisions).toEqual({
      total: 9,
      allowed: 6,
      denied: 3,
      outcomes: [
        { effect: 'allow', outcome: 'allowed-by-rule', calls: 5 },
        { effect: 'allow', outcome: 'approved-by-model', calls: 1 },
        { effect: 'deny', outcome: 'denied-by-rule', calls: 1 },
        { effect: 'deny', outcome: 'model-unavailable', calls: 1 },
        { effect: 'deny', outcome: 'secret-found', calls: 1 },
      ],
      layers: [
        { name: 'policy', allowed: 5, denied: 1 },
        { name: 'adjudicator', allowed: 1, denied: 1 },
        { name: 'secrets', allowed: 0, denied: 1 },
      ],
      tools: [
        { name: 'Bash', allowed: 3, denied: 3 },
        { name: 'Read', allowed: 1, denied: 0 },
        { name: 'Write', allowed: 1, denied: 0 },
        { name: 'mcp__docs__search', allowed: 1, denied: 0 },
      ],
    });
  });

  it('lists what was denied, what was found, and what it cost', () => {
    expect(report.denied.map(({ event, summary, rule, instead }) => [event, summary, rule, instead])).toEqual([
      [15, 'git push --force origin main', 'force-push', 'push to a new branch and open a pull request'],
      [
        16,
        'aws configure set aws_access_key_id [masked aws-access-key-id]',
        'aws-access-key-id',
        'name the secret by a variable of the environment',
      ],
      [19, 'npm install left-pad', null, null],
    ]);
    expect(report.secrets).toEqual([
      {
        event: 16,
        tool: 'Bash',
        rule: 'aws-access-key-id',
        where: '/command',
        message: 'an access key id of AWS',
        fingerprint: 'fp-7c1d',
      },
    ]);
    expect(
      report.code.findings.map(({ rule, severity, cwe, path, line }) => [rule, severity, cwe, `${path}:${line}`]),
    ).toEqual([
      ['javascript-eval', 'error', [95, 94], 'src/cart.ts:41'],
      ['javascript-weak-random', 'warning', [], 'src/cart.ts:12'],
    ]);
    expect(report.models).toEqual([
      { model: 'claude-sonnet-4-5', calls: 3, inputTokens: 44_300, outputTokens: 1270, costUsd: 0.1517 },
    ]);
    expect(report.servers.map(({ server, admitted }) => [server, admitted])).toEqual([
      ['docs', true],
      ['shell-anywhere', false],
    ]);
  });

  it('reports written code as the latest scan of each file saw it', () => {
    const scan = (error?: string, ...findings: [where: string, rule: string][]): NewEvent => ({
      type: 'code.scanned',
      body: {
        call: 'a',
        files: ['a.ts', 'b.ts'].map(path => ({ path, bytes: 10, ...(error && path === 'b.ts' ? { error } : {}) })),
        findings: findings.map(([where, rule]) => finding({ scanner: 'code', where, rule })),
      },
    });
    const { code } = assessed(
      scan(undefined, ['a.ts', 'weak-hash'], ['a.ts', 'eval'], ['b.ts', 'eval']),
      scan('not parsed', ['a.ts', 'eval']),
    );
    expect({ ...code, findings: code.findings.map(({ event, path, rule }) => [event, path, rule]) }).toEqual({
      files: 2,
      bytes: 20,
      failed: [{ event: 1, path: 'b.ts', error: 'not parsed' }],
      findings: [
        [0, 'b.ts', 'eval'],
        [1, 'a.ts', 'eval'],
      ],
      known: 0,
      closed: [],
    });
  });

  it('follows a finding to the call that closes it, and says first what the policy fails the run for', () => {
    const body = { number: 1, rule: 'eval', path: 'a.ts', line: 3, found: 0 };
    const scan = (call: string, told: number, error?: string): NewEvent => ({
      type: 'code.scanned',
      body: {
        call,
        files: [{ path: 'a.ts', bytes: 10, ...(error === undefined ? {} : { error, consequence: 'fail' as const }) }],
        findings: [
          finding({ scanner: 'code', rule: 'hash', where: 'a.ts', number: 2, told, consequence: 'block' }),
          ...(told === 1
            ? [finding({ scanner: 'code', rule: 'eval', where: 'a.ts', number: 1, told, consequence: 'tell' })]
            : []),
        ],
      },
    });
    const closed: NewEvent = { type: 'finding.closed', body: { ...body, scan: 1, call: 'b' } };
    const { code, alerts } = assessed(scan('a', 1), scan('b', 2), closed);
    expect(code.closed).toEqual([
      {
        number: 1,
        rule: 'eval',
        path: 'a.ts',
        line: 3,
        found: { event: 0, call: 'a' },
        closed: { event: 2, call: 'b' },
      },
    ]);
    expect(code.findings.map(({ number, told, fails }) => [number, told, fails])).toEqual([[2, 2, true]]);
    expect(alerts).toContain('the policy fails the run for its code: `hash` is left at `a.ts:1`');
    const cut = assessed(scan('a', 1), scan('b', 2, 'too deep'));
    expect(cut.code.findings.map(({ number, event }) => [number, event])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(cut.alerts.filter(alert => alert.includes('for its code'))).toHaveLength(2);
  });

  it('takes a rejection that only the transcript shows', () => {
    const { population } = assessed(started(), tested(), decided('a'), reconciled(2, 1, 1), ended());
    expect(population).toEqual({
      toolUses: 2,
      decisions: 1,
      rejectedByClient: 1,
      completed: 0,
      complete: true,
      reasons: [],
    });
  });

  it('does not take fewer rejections than the log holds', () => {
    const { population } = assessed(
      { type: 'call.rejected', body: { call: 'a', reason: 'unknown tool' } },
      reconciled(0, 0, 0),
    );
    expect(population.reasons).toEqual(['the run counted 0 calls rejected by the client, the log holds 1']);
  });

  it('is JSON through and through, and the same every time', () => {
    const again = assess({
      events: structuredClone([...fixtureRun]),
      catalog: shippedCatalog,
      integrity: integrityOf(fixtureRun),
      rules: fixtureRules,
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(JSON.stringify(again)).toBe(JSON.stringify(report));
  });

  it('raises no alert on a clean run', () => {
    expect(assessed(started(), tested(), decided('a'), completed('a'), reconciled(1, 1), ended()).alerts).toEqual([]);
  });

  it('finds no evidence for decisions in a run without any', () => {
    const states = statesOf(assessed(started(), tested(), reconciled(0, 0), ended()));
    expect(['AGT-01', 'AGT-02', 'AGT-03', 'AGT-04', 'AGT-05'].map(id => states[id])).toEqual(
      Array(5).fill('no evidence 0 0'),
    );
  });

  it('finds no evidence for anything in an empty log, and says so first', () => {
    const report = assessed();
    expect(new Set(report.activities.map(activity => activity.state))).toEqual(new Set(['no evidence']));
    expect(report.alerts).toEqual(['the log is empty: this report holds no evidence']);
    expect(report.run).toEqual({ id: null, from: null, to: null, events: 0, start: null, end: null });
  });

  it('holds back rules and secret scans when the self-test failed, however many calls there were', () => {
    const canaries = [
      { name: 'rule', expected: 'denied-by-rule', found: 'allowed-by-rule' },
      { name: 'secret', expected: 'secret-found', found: 'secret-found' },
    ];
    const report = assessed(
      started(),
      tested(canaries, false),
      decided('a'),
      decided('b', denial),
      reconciled(2, 2),
      ended(),
    );
    const fault = 'canary `rule`: expected `denied-by-rule`, found `allowed-by-rule`';
    expect(report.alerts).toEqual([`self-test before the run: ${fault}`]);
    for (const id of ['AGT-02', 'AGT-05'])
      expect(report.activities.find(a => a.id === id)).toMatchObject({
        state: 'no evidence',
        operated: 2,
        reason: fault,
      });
  });

  const alerts: [string, NewEvent[], string[]][] = [
    [
      'an incomplete population',
      [started(), tested(), decided('a'), reconciled(2, 1, 0, ['call `b` has no decision']), ended()],
      [
        'the population of tool calls is not complete: call `b` has no decision',
        'the population of tool calls is not complete: the counts differ: 2 tool calls in the transcript, 1 decided, 0 rejected by the client',
      ],
    ],
    [
      'a missing row that the run did not notice',
      [started(), tested(), decided('a'), reconciled(2, 2), ended()],
      [
        'the population of tool calls is not complete: the run counted 2 decisions, the log holds 1',
        'the population of tool calls is not complete: the counts differ: 2 tool calls in the transcript, 1 decided, 0 rejected by the client',
      ],
    ],
    [
      'a run that was not reconciled and has no end',
      [started(), tested(), decided('a')],
      [
        'the population of tool calls is not complete: the log was not reconciled with the transcript of the agent: there is no event `run.reconciled`',
        'the log does not say how the run ended: it was cut off, or is still going on',
      ],
    ],
    [
      'a run that failed',
      [started(), tested(), reconciled(0, 0), ended('stopped', ['limit `calls` reached'])],
      ['the run ended as `stopped`; limit `calls` reached'],
    ],
    [
      'a denied call that ran',
      [started(), tested(), decided('a', denial), completed('a'), reconciled(1, 1), ended()],
      ['call `a` of `Bash` was denied, yet it ran'],
    ],
  ];
  it.each(alerts)('puts %s at the top', (_, events, expected) => {
    expect(assessed(...events).alerts).toEqual(expected);
  });

  it('puts a log of two runs, and one shorter than declared, at the top', () => {
    const events = logOf(started(), tested(), reconciled(0, 0), ended()).map((event, i) => ({
      ...event,
      run: `run-${i % 2}`,
    }));
    const integrity = integrityOf(events, { events: 9 });
    expect(assess({ events, catalog: shippedCatalog, integrity }).alerts).toEqual([
      'the log holds events of 2 runs; only one was expected',
      'the bundle declares 9 events, the log holds 4',
    ]);
  });

  it('sums cost without the noise of binary fractions', () => {
    const report = assessed(modelCalled({ costUsd: 0.1 }), modelCalled({ costUsd: 0.2 }));
    expect(report.models[0]?.costUsd).toBe(0.3);
  });

  it('summarises a call by its command or path, else by its first strings, cut with a mark', () => {
    const summaries = assessed(
      decided('a', denial, { input: { description: 'list', command: 'ls' } }),
      decided('b', denial, { input: { items: [{ name: 'x' }, 'y'], n: 1 } }),
      decided('c', denial, { input: {} }),
      decided('d', denial, { input: { command: `${'a'.repeat(399)}😀b` } }),
      decided('e', { ...denial }, { input: 'text', findings: [finding()] }),
    ).denied.map(({ summary }) => summary);
    expect(summaries).toEqual([
      'ls',
      'items/0/name=x items/1=y',
      '',
      `${'a'.repeat(399)}… [cut from 402 characters]`,
      'text',
    ]);
  });
});
