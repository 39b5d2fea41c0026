import type { LostCall, PastCall } from '../audit/past-calls.ts';
import type { Json } from '../json.ts';
import { type Twice } from '../policy/diff/replay.ts';
import type { Said } from '../policy/diff/standing.ts';
import type { Replayed } from '../render/policy-diff.ts';
import type { ToolCall } from '../tool-call.ts';
/** Takes secrets out of what is shown. */
export type Clean = <T>(value: T) => T;
/** Calls of the past as they were and are decided, for people: grouped, and without secrets. */
export declare function replayedOf(twice: readonly Twice[], calls: readonly PastCall[], lost: readonly LostCall[], clean: Clean): Replayed;
/** Why lines of a log are left out, how many, and the first of them. */
export declare function reasonsOf(lost: readonly LostCall[]): {
    why: string;
    count: number;
    first: string;
}[];
/** Where in a log a call stands. */
export declare function whereOf({ file, line }: PastCall): string;
/** Only what is shown of a call. */
export declare function bareCall({ tool, input }: ToolCall): Pick<ToolCall, 'tool' | 'input'>;
/** A redactor's `value` for anything that is JSON when it is printed. */
export declare function cleaner(redactor: {
    value(value: Json): Json;
}): Clean;
/** What the rules said then; nothing when the log does not say. */
export declare function saidThen({ answer, rule }: PastCall, now: Said): Said | undefined;
