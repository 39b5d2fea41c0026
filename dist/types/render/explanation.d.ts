import type { Effect } from '../policy/policy.ts';
import { type Paint } from './paint.ts';
/** One rule that has a say about an operation. */
export interface ExplainedRule {
    readonly id: string;
    readonly effect: Effect;
    readonly reason: string;
    readonly floor: boolean;
    /** Where it is written: `policy.yaml:12:5`. */
    readonly place: string;
    /** Why it counts for nothing here, where it does not. */
    readonly idle?: string;
}
/** What is to be said of one call. */
export interface Explanation {
    readonly findings: readonly {
        readonly message: string;
        readonly where: string;
        readonly region: {
            readonly startLine: number;
        };
    }[];
    readonly tree?: ExplainedTree | {
        readonly refusal: string;
    };
    readonly operations: readonly {
        readonly operation: string;
        readonly rules: readonly ExplainedRule[];
    }[];
    readonly decision: {
        readonly decision: 'allow' | 'deny' | 'ask' | 'open';
        readonly rule?: string;
        readonly reason: string;
        readonly instead?: string;
    };
    /** Why this decision and no other, in one sentence. */
    readonly why: string;
    /** What the adjudicator would be given. */
    readonly question?: unknown;
    /** Microseconds of each stage. */
    readonly stages: Readonly<Record<string, number>>;
}
/** A part of a command line. */
export interface ExplainedTree {
    readonly type: string;
    readonly text: string;
    readonly children: readonly ExplainedTree[];
}
/** All that is known about the decision on one call, for a terminal. */
export declare function renderExplanation(seen: Explanation, paint: Paint, showQuestion: boolean): string;
