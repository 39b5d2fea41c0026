import { type ParsedText } from '../../syntax.ts';
import { type Program } from '../local/program.ts';
/** Reads a file of Go. */
export declare function readGo(source: string, parsed: ParsedText): Program;
