import type { Finding, Region } from '../scan/finding.ts';
import { type Paint } from './paint.ts';
/** A piece of a line of source, and where in it the place of a step is; columns from 0. */
export interface ShownLine {
    readonly text: string;
    readonly start: number;
    readonly length: number;
}
/** A finding in code and what else a person is shown of it. */
export interface ShownCodeFinding {
    readonly finding: Finding;
    /** The weaknesses that its rule is about, the most specific first. */
    readonly cwe: readonly number[];
    /** The line of a place; in words why it is not shown. */
    readonly lineOf: (where: string, region: Region) => ShownLine | string;
    /** What to do; left out where it was said before. */
    readonly help?: string;
}
/**
 * A finding for a terminal in the shape that every diagnostic has: what, where, the way of the data line by line with a
 * caret at each step, and what to do.
 */
export declare function renderCodeFinding(shown: ShownCodeFinding, paint?: Paint): string;
/** The rule that is broken; that of another scanner with its name. */
export declare function nameOf({ tool, rule }: Finding): string;
