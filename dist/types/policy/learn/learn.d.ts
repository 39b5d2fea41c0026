import type { ToolCall } from '../../tool-call.ts';
import { type CompiledPolicy } from '../compile.ts';
import { type Interpret } from '../examples.ts';
import type { Rule } from '../policy.ts';
/** A call that a person or the adjudicator approved. */
export interface Approval {
    readonly call: ToolCall;
    readonly workspace: string;
    readonly by: 'person' | 'adjudicator';
}
/** A rule that would have spared the question, and how often it was asked. */
export interface Proposal {
    readonly rule: Rule;
    readonly approvals: number;
}
/** Approvals of which no rule is made, and why. */
export interface Refusal {
    readonly why: string;
    readonly count: number;
    /** The first of them. */
    readonly call: Pick<ToolCall, 'tool' | 'input'>;
}
export interface Learned {
    readonly proposals: readonly Proposal[];
    readonly refusals: readonly Refusal[];
    /** How many of the approvals the rules would have spared. */
    readonly spared: number;
}
export interface LearnOptions {
    /** How often something must have been approved. */
    readonly least: number;
    /** Whether paths that lie in one folder of the workspace stand for that folder: broader than what was seen. */
    readonly folders?: boolean | undefined;
}
/**
 * Rules from repeated approvals, each as narrow as what was seen, unless folders are asked for. Every rule is compiled with its examples before it is
 * proposed; none is made for what could run anything, for wildcards, or for what was not understood.
 */
export declare function learnRules(all: readonly Approval[], compiled: CompiledPolicy, interpret: Interpret, { least, folders }: LearnOptions): Learned;
