import type { AuditEvent, EventBodies } from '../audit/event.ts';
import { eventsOf } from './log.ts';

type Canary = EventBodies['guard.tested']['canaries'][number];

/** What a canary has tried: a call that a rule denies, a secret, a connection; or a call that is allowed. */
export type CanaryKind = 'denial' | 'secret' | 'connection' | 'allowance';

/** Which canaries a run has tried before the agent started, and why they do not count. */
export interface SelfTest {
  readonly canaries: readonly (Canary & { readonly kind: CanaryKind })[];
  /** Empty when every canary gave the expected answer in time. */
  readonly faults: readonly string[];
}

/** Reads the self-test. A test that came after the first decision says nothing about that decision. */
export function selfTestOf(events: readonly AuditEvent[]): SelfTest {
  const tests = eventsOf(events, 'guard.tested');
  const first = tests[0];
  if (!first) return { canaries: [], faults: ['the self-test of the door is not on record'] };
  const canaries = tests.flatMap(test => test.body.canaries).map(canary => ({ ...canary, kind: kindOf(canary) }));
  const begun = events.find(event => event.type === 'agent.started' || event.type === 'call.decided');
  const faults = canaries
    .filter(canary => canary.found !== canary.expected)
    .map(canary => `canary \`${canary.name}\`: expected \`${canary.expected}\`, found \`${canary.found}\``);
  if (begun && begun.seq < first.seq) faults.push('the self-test of the door came after the agent had started');
  if (faults.length === 0 && tests.some(test => !test.body.passed)) faults.push('the self-test of the door failed');
  return { canaries, faults };
}

/** Why an activity cannot be called operated: the self-test failed, or holds no canary of the kind it rests on. */
export function untested(test: SelfTest, kind: CanaryKind): string | undefined {
  if (test.faults.length > 0) return test.faults.join('; ');
  if (test.canaries.some(canary => canary.kind === kind)) return undefined;
  return `the self-test of the door holds no canary of the kind \`${kind}\``;
}

function kindOf({ name, expected }: Canary): CanaryKind {
  if (/secret/i.test(`${name} ${expected}`)) return 'secret';
  if (/connect|egress|network/i.test(name)) return 'connection';
  return /den(y|ied)|refuse|block/i.test(expected) ? 'denial' : 'allowance';
}
