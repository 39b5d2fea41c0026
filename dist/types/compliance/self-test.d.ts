import type { AuditEvent, EventBodies } from '../audit/event.ts';
type Canary = EventBodies['guard.tested']['canaries'][number];
/** What a canary has tried: a call that a rule denies, a secret, a connection; or a call that is allowed. */
export type CanaryKind = 'denial' | 'secret' | 'connection' | 'allowance';
/** Which canaries a run has tried before the agent started, and why they do not count. */
export interface SelfTest {
    readonly canaries: readonly (Canary & {
        readonly kind: CanaryKind;
    })[];
    /** Empty when every canary gave the expected answer in time. */
    readonly faults: readonly string[];
}
/** Reads the self-test. A test that came after the first decision says nothing about that decision. */
export declare function selfTestOf(events: readonly AuditEvent[]): SelfTest;
/** Why an activity cannot be called operated: the self-test failed, or holds no canary of the kind it rests on. */
export declare function untested(test: SelfTest, kind: CanaryKind): string | undefined;
export {};
