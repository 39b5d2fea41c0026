import type { Span } from './code.ts';
import type { File, FlowPlace, Frame, Machine } from './machine.ts';
import type { Sink } from './model.ts';
import { type Taint, type Value } from './value.ts';
/** Where a sink is, and what a message calls it. */
export interface SinkPlace {
    readonly at: Span;
    /** Code in backticks, or words. */
    readonly name: string;
}
/**
 * Judges what reaches a sink. A proven way from a source is as grave as the sink says; what may come from elsewhere, or
 * by way of code that was not followed, is a note. Everything else is silent. True when something was found.
 */
export declare function checkFlow(sink: Sink, value: Value, place: SinkPlace, frame: Frame, machine: Machine): boolean;
/** The way of data to a sink, source first. */
export declare function flowOf(taint: Taint, at: Span, file: File, says: string): readonly FlowPlace[];
