import type { SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Sink } from './tables/sinks.ts';
import { type Value } from './value.ts';
/** Where a sink is, and what a message calls it. */
export interface Place {
    readonly at: SyntaxNode;
    /** Code in backticks, or words. */
    readonly name: string;
    /** True for what a handler returns: whatever it was made of elsewhere is not held against it. */
    readonly isAnswer?: boolean;
}
/**
 * Judges what reaches a sink. A proven way from a source is an error or a warning, as the sink says; SQL put together
 * with an argument of the function a warning; what may come from elsewhere a note. Everything else is silent.
 */
export declare function checkFlow(sink: Sink, value: Value, place: Place, context: Context): void;
