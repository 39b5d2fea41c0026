import type { Region } from '../../../scan/finding.ts';
import type { SourceLine } from './line.ts';
/** The lines of a text, for `codeLine`. */
export declare function linesOf(text: string): readonly string[];
/** The line in which a region begins, cut around it when it is long; nothing when it is empty or holds a secret. */
export declare function codeLine(lines: readonly string[], { startLine, startColumn, endLine, endColumn }: Region): SourceLine | undefined;
