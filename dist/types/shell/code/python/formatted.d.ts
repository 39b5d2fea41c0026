import { type Tree } from '../tree.ts';
import type { PythonTokens } from './tokens.ts';
/** Reads the expressions that stand between the texts. */
interface FieldReader extends PythonTokens {
    expressions(): Tree;
}
/** The parts of a formatted string, of which the reader has the body: its texts and the expressions between them. */
export declare function readFormatted(reader: FieldReader, raw: boolean): Tree[];
export {};
