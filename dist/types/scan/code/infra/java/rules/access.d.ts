import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** Data of others that names files, addresses and objects. */
export declare const accessRules: readonly PatternRule<Program>[];
