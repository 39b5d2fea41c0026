import type { Examination } from '../examine.ts';
import type { Explanation } from '../render/explanation.ts';
import type { Redactor } from '../scan/secrets/redact.ts';
import { type Fingerprint } from '../scan/secrets/scan.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Io } from './io.ts';
import type { OpenPolicy } from './policies.ts';
/** What is known about a call, but for how long it took. */
export type Seen = Omit<Examination, 'us'>;
/** What the door does with a call, stage by stage. */
export declare function examine(call: ToolCall, { compiled }: OpenPolicy, fingerprint: Fingerprint): {
    seen: Seen;
    stages: Record<string, number>;
};
/** All that is to be said of a call, without secrets. */
export declare function explained(call: ToolCall, seen: Seen, { loaded }: OpenPolicy, redactor: Redactor, io: Io): Promise<Omit<Explanation, 'stages'>>;
