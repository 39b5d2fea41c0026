import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** What hides, signs and guesses. */
export declare const cryptoRules: readonly PatternRule<Program>[];
