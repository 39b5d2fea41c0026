import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** Data of others that becomes code, a name or an address. */
export declare const injectionRules: readonly PatternRule<Program>[];
