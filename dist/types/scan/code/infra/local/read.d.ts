import type { ParsedText } from '../../syntax.ts';
import type { Read } from '../language.ts';
import type { Program } from './program.ts';
/** Reads a program with the parser that was loaded, and says what could not be read. */
export declare function readLocal(name: string, text: string, parsed: ParsedText | undefined, read: (text: string, parsed: ParsedText) => Program): Read<Program>;
