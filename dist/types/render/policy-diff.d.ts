import type { PolicyDiff } from '../policy/diff/diff.ts';
import type { Flip } from '../policy/diff/replay.ts';
import type { RuleChange } from '../policy/diff/rules.ts';
import type { Said } from '../policy/diff/standing.ts';
import { type Paint } from './paint.ts';
/** Calls of the past, decided twice. */
export interface Replayed {
    /** How many could be decided. */
    readonly calls: number;
    /** Why others could not, how many, and where the first of them stands. */
    readonly lost: readonly {
        readonly why: string;
        readonly count: number;
        readonly first: string;
    }[];
    readonly flips: readonly Flip[];
}
/** What two policies decide otherwise, for a terminal. */
export declare function renderDiff(diff: PolicyDiff, replayed: Replayed | undefined, paint: Paint): string;
/** What changed about a rule, in a few words. */
export declare function changeText({ rule, change }: RuleChange): string;
/** What is not known of a difference. */
export declare function untoldText({ may }: RuleChange): string;
/** `deny by `force-push``. */
export declare function saidText({ standing, rules }: Said): string;
/** How many differences there are, in one line. */
export declare function summaryOf({ changes, settings, untold, tried }: PolicyDiff): string;
/** Calls of the past that are decided otherwise. */
export declare function renderFlips({ calls, lost, flips }: Replayed, paint: Paint): string[];
