import type { NewEvent, RecordedCall } from './audit/event.ts';
import { type Judges } from './decide/decide.ts';
import type { Decision } from './decide/decision.ts';
import type { CodeGate } from './examine/code.ts';
import { type Outgoing } from './examine/outgoing.ts';
import type { SecretFacts } from './examine/secrets.ts';
import type { RealPath } from './facts.ts';
import type { CompiledPolicy } from './policy/compile.ts';
import type { Scope } from './policy/variables.ts';
import type { Redactor } from './scan/secrets/redact.ts';
import type { ToolCall } from './tool-call.ts';
/** What the door is built from. Everything that touches the world is handed in. */
export interface GuardParts extends SecretFacts {
    readonly policy: CompiledPolicy;
    readonly scope: Scope;
    readonly judges: Judges;
    readonly redactor: Redactor;
    readonly realPath: RealPath;
    /** Looks at what git would send or keep; without it, that is not looked at. */
    readonly outgoing?: Outgoing;
    /** Looks at the code that a call would write; without it, that is looked at only once it is written. */
    readonly code?: CodeGate;
    /** HMAC of a text under a key that stays on the host, as hex. */
    readonly fingerprint: (text: string) => string;
    /** Writes an event to the log; `durable` means on the disk before it returns. Throws when it cannot. */
    readonly record: (event: NewEvent, durable: boolean) => void;
    /** How many calls a run may make. */
    readonly callLimit: number;
    /** Called once, when a limit is reached or the log cannot be written: the run must stop. */
    readonly stop: (reason: string) => void;
}
/** The one door. Every method answers; none rejects. */
export interface Guard {
    /** Scans, interprets, decides, records, in that order, then answers. */
    decide(call: ToolCall): Promise<Decision>;
    /** The answer to a request that could not even be read as a call. */
    refuse(reason: string, id?: string): Decision;
    /** The decision on a call, if there is one. */
    decisionOn(callId: string): Decision | undefined;
    /** Files that an allowed call was to write, as far as they are known. */
    writtenBy(callId: string): readonly string[];
}
export declare function createGuard(parts: GuardParts): Guard;
/** A call as the log keeps it: secrets masked, long texts cut, and a keyed digest of all of it. */
export declare function recordedCall(call: ToolCall, { redactor, fingerprint }: Pick<GuardParts, 'redactor' | 'fingerprint'>): RecordedCall;
