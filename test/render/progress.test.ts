import { describe, expect, it } from 'vitest';
import type { AuditEvent, EventBodies, EventType, NewEvent } from '../../src/audit/event.ts';
import { ansi, printable } from '../../src/render/paint.ts';
import { callSummary, progressLines } from '../../src/render/progress.ts';

const eventOf = (event: NewEvent) =>
  ({ v: 1, seq: 0, at: '2026-11-21T10:00:00.000Z', run: 'run-1', prev: 'p', ...event }) as AuditEvent;
const lines = (event: NewEvent) => progressLines(eventOf(event));

const started: EventBodies['run.started'] = {
  task: { digest: 'd', text: 'tidy up' },
  policy: { name: 'default', digest: '0123456789abcdef', files: ['default.yaml'] },
  agent: { name: 'Claude Code', version: '2.1.329', path: '/opt/claude' },
  model: { kind: 'anthropic', upstream: 'api.example.test' },
  host: { platform: 'linux', arch: 'x64', node: '24', name: 'h' },
  isolation: { home: 'fresh', environment: [], pidNamespace: true, airGapped: false },
  limits: {},
  workspace: '/w',
  tool: { name: 'agent-bouncer', version: '0' },
};
type Decided = EventBodies['call.decided'];
const decided = (call: Partial<Decided['call']> = {}, decision: Partial<Decided['decision']> = {}): NewEvent => ({
  type: 'call.decided',
  body: {
    call: { id: 'c', session: 's', tool: 'Bash', cwd: '/w', inputDigest: 'h', input: { command: 'ls -la' }, ...call },
    decision: {
      effect: 'allow',
      layer: 'policy',
      outcome: 'allowed-by-rule',
      rule: 'read-workspace',
      reason: 'it is ours',
      operations: [],
      scanned: true,
      policyDigest: 'd',
      us: 123.4,
      ...decision,
    },
    findings: [],
  },
});
const verdict = {
  verdict: 'deny',
  model: 'm',
  promptDigest: 'p',
  risk: 'high',
  authorization: 'none',
  rationale: 'r',
  latencyMs: 812,
} as const;
const finding = {
  scanner: 'code',
  rule: 'python-sql-injection',
  severity: 'error',
  confidence: 'high',
  message: 'a query is built from text',
  where: 'app.py',
  region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
  fingerprint: 'f',
} as unknown as EventBodies['code.scanned']['findings'][number];
const followed = { number: 1, found: 4, rule: 'python-sql-injection', path: 'app.py', line: 3, call: 'c' };

const shown: { readonly [T in EventType]?: readonly (readonly [NewEvent, readonly string[]])[] } = {
  'run.started': [
    [
      { type: 'run.started', body: started },
      [
        'run        run-1',
        'agent      Claude Code 2.1.329',
        'policy     default 0123456789ab',
        'model      api.example.test',
        'isolation  ISOLATED',
      ],
    ],
  ],
  'guard.tested': [
    [
      { type: 'guard.tested', body: { canaries: [{ name: 'a', expected: 'deny', found: 'deny' }], passed: true } },
      ['guard      1 of 1 canary calls refused', ''],
    ],
    [
      { type: 'guard.tested', body: { canaries: [], passed: false } },
      ['guard      the canary calls were not refused', ''],
    ],
  ],
  'server.refused': [
    [
      { type: 'server.refused', body: { server: 'evil', reason: 'no policy lists it' } },
      ['✗ refused  MCP server evil: no policy lists it'],
    ],
  ],
  'call.decided': [
    [decided(), ['✓ allow    Bash ls -la  read-workspace, 123 µs']],
    [decided({ agent: 'a-1' }), ['✓ allow    sub-agent Bash ls -la  read-workspace, 123 µs']],
    [
      decided({}, { effect: 'deny', outcome: 'denied-by-rule', rule: 'no', instead: 'do this' }),
      ['✗ deny     Bash ls -la  no, 123 µs', '           it is ours', '           instead: do this'],
    ],
    [
      decided({}, { effect: 'deny', layer: 'adjudicator', outcome: 'denied-by-model', verdict }),
      ['✗ deny     Bash ls -la  adjudicator: denied-by-model, 812 ms', '           it is ours'],
    ],
    [
      decided({}, { effect: 'deny', layer: 'guard', outcome: 'engine-error' }),
      ['✗ deny     Bash ls -la  guard: engine-error, 123 µs', '           it is ours'],
    ],
  ],
  'code.scanned': [
    [
      { type: 'code.scanned', body: { call: 'c', files: [], findings: [finding] } },
      ['! finding  app.py:3  python-sql-injection: a query is built from text'],
    ],
  ],
  'finding.opened': [
    [
      { type: 'finding.opened', body: { ...followed, told: 2, consequence: 'tell' } },
      ['! open     app.py:3  python-sql-injection'],
    ],
  ],
  'finding.closed': [
    [{ type: 'finding.closed', body: { ...followed, scan: 5 } }, ['✓ closed   app.py:3  python-sql-injection']],
  ],
  'call.rejected': [
    [{ type: 'call.rejected', body: { call: 'c', reason: 'no such tool' } }, ['- not run  no such tool']],
  ],
  'model.refused': [
    [{ type: 'model.refused', body: { rule: 'R3', reason: 'x ran unseen' } }, ['✗ model    x ran unseen']],
  ],
  'limit.reached': [
    [{ type: 'limit.reached', body: { limit: 'cost_usd', value: 1, reason: 'spent' } }, ['✗ limit    cost_usd: spent']],
  ],
};
const silent: readonly NewEvent[] = [
  { type: 'server.admitted', body: { server: 's', risk: 'low' } },
  { type: 'prompt.submitted', body: { session: 's', digest: 'd' } },
  {
    type: 'call.referred',
    body: {
      call: { id: 'c', session: 's', tool: 'T', cwd: '/', inputDigest: 'd', input: {} },
      reason: 'r',
      policyDigest: 'p',
    },
  },
  { type: 'call.completed', body: { call: 'c', tool: 'T', ok: true } },
  { type: 'model.called', body: { model: 'm', inputTokens: 1, outputTokens: 1, costUsd: 1 } },
  { type: 'agent.started', body: { pid: 1 } },
  { type: 'agent.exited', body: { code: 0, signal: null, reason: 'r' } },
  { type: 'log.recovered', body: { reason: 'r', tornBytes: 1, tornDigest: 'd' } },
  { type: 'run.reconciled', body: { toolUses: 1, decisions: 1, rejectedByClient: 0, complete: true, mismatches: [] } },
  { type: 'run.ended', body: { outcome: 'completed', reasons: [], durationMs: 1 } },
];

describe('progressLines', () => {
  const rows = Object.entries(shown).flatMap(([type, cases]) =>
    cases.map(([event, expected], i) => [type, i, event, expected] as const),
  );
  it.each(rows)('shows %s (%i)', (_type, _i, event, expected) => {
    const found = lines(event).map(line => line.replace(/^(isolation {2}).*/, '$1ISOLATED'));
    expect(found).toEqual(expected);
  });

  it.each(silent.map(event => [event.type, event] as const))('keeps %s for the record', (_type, event) => {
    expect(lines(event)).toEqual([]);
  });

  it('says how far the agent is apart', () => {
    const isolation = (more: object) =>
      lines({ type: 'run.started', body: { ...started, isolation: { ...started.isolation, ...more } } }).at(-1);
    const all = [{}, { pidNamespace: false }, { airGapped: true }].map(isolation);
    expect(new Set(all).size).toBe(3);
    expect(all[2]).toContain('air-gapped');
  });

  it('paints without changing a word', () => {
    for (const [, , event] of rows) {
      const painted = progressLines(eventOf(event), ansi).join('\n');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for are just these
      expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(lines(event).join('\n'));
    }
  });

  const evil = 'x\n::error file=a::y\r\u001b[2J\u009b31m\u202e\u2066\u200b\u2028##[add-mask]z\ud800';
  const hostile: readonly NewEvent[] = [
    decided({ input: { command: evil }, tool: evil, cwd: evil }),
    decided(
      { input: { command: `::stop-commands::${evil}` } },
      { effect: 'deny', reason: `::error::${evil}`, instead: evil, rule: evil },
    ),
    decided(
      { input: evil },
      { effect: 'deny', layer: 'adjudicator', outcome: 'denied-by-model', verdict, reason: evil },
    ),
    {
      type: 'code.scanned',
      body: { call: 'c', files: [], findings: [{ ...finding, where: `::error::${evil}`, message: evil, rule: evil }] },
    },
    { type: 'finding.closed', body: { ...followed, path: `::error::${evil}`, rule: evil, scan: 5 } },
    { type: 'server.refused', body: { server: evil, reason: evil } },
    { type: 'call.rejected', body: { call: evil, reason: `::error::${evil}` } },
    { type: 'model.refused', body: { rule: 'R3', reason: evil } },
    { type: 'limit.reached', body: { limit: evil, value: 1, reason: evil } },
    {
      type: 'run.started',
      body: {
        ...started,
        agent: { name: evil, version: evil, path: evil },
        policy: { name: evil, digest: evil, files: [] },
        model: { kind: 'anthropic', upstream: evil },
      },
    },
  ];
  it.each(hostile.map((event, i) => [event.type, i, event] as const))(
    'gives strangers no say over the terminal or the runner: %s (%i)',
    (_type, _i, event) => {
      const found = lines(event);
      expect(found.length).toBeGreaterThan(0);
      for (const line of found) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(line).not.toMatch(/^\s*::|##\[/);
        expect(line.length).toBeLessThan(400);
      }
    },
  );

  it('bounds what a call shows', () => {
    const long = '\u{1f600}'.repeat(9_999);
    const [head, ...rest] = lines(
      decided({ input: { command: long }, tool: long }, { effect: 'deny', reason: long, instead: long, rule: 'r' }),
    );
    expect((head ?? '').length).toBeLessThan(260);
    for (const line of [head, ...rest]) {
      expect((line ?? '').length).toBeLessThan(260);
      expect((line ?? '').isWellFormed()).toBe(true);
    }
  });
});

describe('callSummary', () => {
  it.each([
    [{ command: 'ls', description: 'list' }, 'ls'],
    [{ file_path: '/w/src/a.ts' }, 'src/a.ts'],
    [{ file_path: '/elsewhere/a.ts' }, '/elsewhere/a.ts'],
    [{ url: 'https://example.test' }, 'https://example.test'],
    [{ query: 'x' }, 'x'],
    [{ command: 7, prompt: 'do it' }, 'do it'],
    [{ other: [1] }, '{"other":[1]}'],
    [{}, '{}'],
    ['cut', ''],
    [null, ''],
    [['x'], ''],
  ])('takes from %j what tells a person which call it is', (input, summary) => {
    expect(callSummary(input, '/w')).toBe(summary);
  });
});

describe('printable', () => {
  it.each([
    ['plain text', 'plain text'],
    [' a\tb\nc ', 'a b c'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['::error::x', ': :error::x'],
    [' \n ::error::x', ': :error::x'],
    ['\u200b::error::x', ': :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['##[error]x', '## [error]x'],
    ['a##[error]##[group]', 'a## [error]## [group]'],
    ['\u{1f600} \u00e4', '\u{1f600} \u00e4'],
    ['\ud800x', 'x'],
    ['', ''],
  ])('makes %j %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});
