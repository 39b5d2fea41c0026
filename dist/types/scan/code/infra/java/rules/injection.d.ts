import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** Data of others that becomes part of a language. */
export declare const injectionRules: readonly PatternRule<Program>[];
