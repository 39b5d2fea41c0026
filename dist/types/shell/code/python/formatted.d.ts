import { type Tree } from '../tree.ts';
import type { PythonReader } from './expression.ts';
/** The parts of a formatted string, of which the reader has the body: its texts and the expressions between them. */
export declare function readFormatted(reader: PythonReader, raw: boolean): Tree[];
