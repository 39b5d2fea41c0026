import type { Parse } from '../syntax.ts';
import type { ModuleCode } from './code.ts';
import type { FlowLanguage } from './model.ts';
/** A text as code that is followed. Nothing of it changes while it is, so that it serves for many scans. */
export interface Lowered {
    readonly source: string;
    readonly code: ModuleCode;
    /** Offset of the first place that the grammar could not read. */
    readonly brokenAt: number | undefined;
    /** The line of an offset, counted from 1. */
    readonly lineOf: (offset: number) => number;
}
/** Lowers the text of a path; `anew` when it must be code of its own, not what another reader has. */
export type LowerText = (path: string, source: string, anew?: boolean) => Lowered;
/** Parses a text and lowers it. */
export declare function lowerText({ lower }: FlowLanguage, parse: Parse, source: string): Lowered;
/** Keeps what was lowered last: a file is read again for each file that imports it, and mostly it is the same. */
export declare function keepLowered(lower: LowerText): LowerText;
