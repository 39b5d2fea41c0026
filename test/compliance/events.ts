import type { AuditEvent, CodeFinding, EventBodies, NewEvent } from '../../src/audit/event.ts';
import type { Integrity } from '../../src/compliance/evidence.ts';
import type { Json } from '../../src/json.ts';

export const digest = `sha256:${'ab12'.repeat(16)}`;
export const otherDigest = `sha256:${'cd34'.repeat(16)}`;

/** Puts events into a log: numbers from 0, one second apart, one run. */
export function logOf(...events: readonly NewEvent[]): AuditEvent[] {
  return events.map((event, seq) => ({
    v: 1,
    seq,
    at: new Date(Date.UTC(2026, 2, 4, 9, 30, seq)).toISOString(),
    run: '0195a1c2-run',
    prev: String(seq).padStart(64, '0'),
    ...event,
  })) as AuditEvent[];
}

export function integrityOf(events: readonly AuditEvent[], changes: Partial<Integrity> = {}): Integrity {
  return {
    events: events.length,
    head: 'e'.repeat(64),
    merkleRoot: 'f'.repeat(64),
    anchor: 'key on the host',
    keyId: 'ed25519:9f8e7d6c',
    ...changes,
  };
}

type Start = EventBodies['run.started'];

export function started(
  changes: Partial<Omit<Start, 'isolation'>> & { isolation?: Partial<Start['isolation']> } = {},
): NewEvent {
  const { isolation, ...rest } = changes;
  return {
    type: 'run.started',
    body: {
      task: { digest, text: 'Fix the failing test of the cart' },
      policy: { name: 'default', digest, files: ['policies/default.yaml'] },
      agent: { name: 'claude-code', version: '2.1.329', path: '/opt/client/claude' },
      model: { kind: 'anthropic', upstream: 'https://api.anthropic.com' },
      host: { platform: 'linux', arch: 'x64', node: '24.21.0', name: 'runner-7' },
      isolation: {
        home: 'fresh',
        environment: ['PATH', 'HOME', 'TERM', 'ANTHROPIC_API_KEY'],
        pidNamespace: true,
        airGapped: false,
        ...isolation,
      },
      limits: { wall_clock_s: 900, calls: 200 },
      workspace: '/repo',
      tool: { name: 'agent-bouncer', version: '0.1.0' },
      ...rest,
    },
  };
}

export const goodCanaries = [
  { name: 'rule', expected: 'denied-by-rule', found: 'denied-by-rule' },
  { name: 'secret', expected: 'secret-found', found: 'secret-found' },
  { name: 'read', expected: 'allowed-by-rule', found: 'allowed-by-rule' },
];

export function tested(canaries: EventBodies['guard.tested']['canaries'] = goodCanaries, passed = true): NewEvent {
  return { type: 'guard.tested', body: { canaries, passed } };
}

type Decided = EventBodies['call.decided'];

export function decided(
  id: string,
  decision: Partial<Decided['decision']> = {},
  {
    tool = 'Bash',
    input = { command: 'npm test' },
    findings = [],
  }: { tool?: string; input?: Json; findings?: CodeFinding[] } = {},
): NewEvent {
  return {
    type: 'call.decided',
    body: {
      call: { id, session: 'session-1', tool, cwd: '/repo', inputDigest: `hmac-sha256:${id}`, input },
      decision: {
        effect: 'allow',
        layer: 'policy',
        outcome: 'allowed-by-rule',
        ...(decision.layer === undefined ? { rule: 'project-tests' } : {}),
        reason: 'running the tests of the project is part of every task',
        operations: ['execute npm test'],
        policyDigest: digest,
        us: 210,
        scanned: decision.layer !== 'guard' && decision.outcome !== 'scan-failed',
        ...decision,
      },
      findings,
    },
  };
}

export const denial: Partial<Decided['decision']> = {
  effect: 'deny',
  outcome: 'denied-by-rule',
  rule: 'force-push',
  reason: 'a forced push rewrites the history that others build on',
  instead: 'push to a new branch and open a pull request',
  operations: ['change git push main (force)'],
};

export function completed(call: string, tool = 'Bash', ok = true): NewEvent {
  return { type: 'call.completed', body: { call, tool, ok, durationMs: 120 } };
}

export function finding(changes: Partial<CodeFinding> = {}): CodeFinding {
  return {
    scanner: 'secrets',
    rule: 'aws-access-key-id',
    severity: 'error',
    confidence: 'high',
    message: 'an access key id of AWS',
    where: '/command',
    region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 28 },
    fingerprint: 'fp-7c1d',
    ...changes,
  };
}

export const verdict = {
  verdict: 'approve',
  model: 'claude-haiku-4-5',
  promptDigest: digest,
  risk: 'low',
  authorization: 'substance',
  rationale: 'the task asks for this file to be formatted',
  latencyMs: 840,
} as const;

export function reconciled(
  toolUses: number,
  decisions: number,
  rejectedByClient = 0,
  mismatches: readonly string[] = [],
): NewEvent {
  return {
    type: 'run.reconciled',
    body: { toolUses, decisions, rejectedByClient, complete: mismatches.length === 0, mismatches },
  };
}

export function modelCalled(changes: Partial<EventBodies['model.called']> = {}): NewEvent {
  return {
    type: 'model.called',
    body: { model: 'claude-sonnet-4-5', inputTokens: 12_000, outputTokens: 640, costUsd: 0.0456, ...changes },
  };
}

export function ended(
  outcome: EventBodies['run.ended']['outcome'] = 'completed',
  reasons: readonly string[] = [],
): NewEvent {
  return { type: 'run.ended', body: { outcome, reasons, durationMs: 192_400 } };
}
