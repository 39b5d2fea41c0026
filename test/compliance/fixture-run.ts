import type { AuditEvent } from '../../src/audit/event.ts';
import type { RuleDescription } from '../../src/scan/finding.ts';
import {
  completed,
  decided,
  denial,
  digest,
  ended,
  finding,
  logOf,
  modelCalled,
  reconciled,
  started,
  tested,
  verdict,
} from './events.ts';

const read = {
  rule: 'workspace-files',
  reason: 'the workspace is there to be read',
  operations: ['read /repo/src/cart.ts'],
};
const write = {
  rule: 'workspace-files',
  reason: 'the workspace is there to be changed',
  operations: ['write /repo/src/cart.ts'],
};

/** A finding that the agent was told of once. */
const followed = (number: number) => ({ number, consequence: 'tell', told: 1 }) as const;

/** A small run with something of every kind, for the golden reports. */
export const fixtureRun: readonly AuditEvent[] = logOf(
  started({
    isolation: { pidNamespace: false },
    trigger: { actor: 'octocat', workflow: '.github/workflows/agent.yml', attempt: '1' },
  }),
  tested(),
  { type: 'server.admitted', body: { server: 'docs', risk: 'low' } },
  {
    type: 'server.refused',
    body: { server: 'shell-anywhere', reason: 'no registry lists the server `shell-anywhere`' },
  },
  { type: 'agent.started', body: { pid: 4711 } },
  { type: 'prompt.submitted', body: { session: 'session-1', digest } },
  modelCalled(),
  decided('call-01', read, { tool: 'Read', input: { file_path: '/repo/src/cart.ts' } }),
  completed('call-01', 'Read'),
  decided('call-02'),
  completed('call-02', 'Bash', false),
  decided('call-03', write, { tool: 'Write', input: { file_path: '/repo/src/cart.ts', content: 'export …' } }),
  completed('call-03', 'Write'),
  {
    type: 'code.scanned',
    body: {
      call: 'call-03',
      files: [
        { path: 'src/cart.ts', bytes: 2140, known: 2 },
        { path: 'src/tax.ts', bytes: 800 },
        { path: 'src/cart.bin', bytes: 90, error: 'the file is binary' },
      ],
      findings: [
        finding({
          scanner: 'code',
          rule: 'javascript-weak-hash',
          message: 'a hash that is easy to forge',
          where: 'src/tax.ts',
          region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 },
          ...followed(3),
        }),
        finding({
          scanner: 'code',
          rule: 'javascript-eval',
          message: 'code is built from a value and evaluated: `eval(expression)`',
          where: 'src/cart.ts',
          region: { startLine: 41, startColumn: 3, endLine: 41, endColumn: 19 },
          ...followed(1),
        }),
        finding({
          scanner: 'code',
          rule: 'javascript-weak-random',
          severity: 'warning',
          confidence: 'medium',
          message: 'a predictable random number names a cart',
          where: 'src/cart.ts',
          region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 19 },
        }),
      ],
    },
  },
  modelCalled({ inputTokens: 15_400, outputTokens: 410, costUsd: 0.0523 }),
  decided('call-04', denial, { input: { command: 'git push --force origin main' } }),
  decided(
    'call-05',
    {
      effect: 'deny',
      layer: 'secrets',
      outcome: 'secret-found',
      rule: 'aws-access-key-id',
      reason: 'the input holds a secret: an access key id of AWS at `/command`',
      instead: 'name the secret by a variable of the environment',
      operations: [],
    },
    { input: { command: 'aws configure set aws_access_key_id [masked aws-access-key-id]' }, findings: [finding()] },
  ),
  decided(
    'call-06',
    {
      layer: 'adjudicator',
      outcome: 'approved-by-model',
      reason: verdict.rationale,
      operations: ['execute npx prettier --write src/cart.ts'],
      verdict,
    },
    { input: { command: 'npx prettier --write src/cart.ts' } },
  ),
  completed('call-06'),
  decided(
    'call-07',
    {
      effect: 'deny',
      layer: 'adjudicator',
      outcome: 'model-unavailable',
      reason: 'the adjudicator could not be reached, and what nobody can judge is denied',
      operations: ['connect registry:npm', 'execute npm install left-pad'],
    },
    { input: { command: 'npm install left-pad' } },
  ),
  decided(
    'call-08',
    { rule: 'docs-server', reason: 'the server is of low risk', operations: ['call docs/search (low)'] },
    { tool: 'mcp__docs__search', input: { query: 'cart totals' } },
  ),
  completed('call-08', 'mcp__docs__search'),
  decided('call-09'),
  completed('call-09'),
  { type: 'call.rejected', body: { call: 'call-10', reason: 'unknown tool `Browser`' } },
  modelCalled({ inputTokens: 16_900, outputTokens: 220, costUsd: 0.0538 }),
  {
    type: 'code.scanned',
    body: { call: 'call-09', files: [{ path: 'src/tax.ts', bytes: 790 }], findings: [] },
  },
  {
    type: 'finding.closed',
    body: {
      number: 3,
      rule: 'javascript-weak-hash',
      path: 'src/tax.ts',
      line: 7,
      found: 13,
      scan: 26,
      call: 'call-09',
    },
  },
  { type: 'agent.exited', body: { code: 0, signal: null, reason: 'the agent ended by itself' } },
  reconciled(10, 9, 1),
  ended(),
);

/** Rule descriptions as the scanner hands them over; one of the two rules stays without. */
export const fixtureRules: readonly RuleDescription[] = [
  {
    id: 'javascript-eval',
    scanner: 'code',
    title: 'Evaluated code',
    description: 'Code that is built from values runs with the rights of the program.',
    help: 'Parse the value, or look the function up in a table.',
    severity: 'error',
    cwe: [95, 94],
    securitySeverity: 9.1,
    tags: ['security'],
  },
];
