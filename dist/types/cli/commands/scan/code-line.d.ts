import type { Region } from '../../../scan/finding.ts';
import type { SourceLine } from './line.ts';
/** The line of a text in which a region begins, cut around it; nothing when it holds a secret. */
export declare function codeLine(text: string, { startLine, startColumn, endLine, endColumn }: Region): SourceLine | undefined;
