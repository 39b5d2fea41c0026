import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** Files, servers, cookies and credentials. */
export declare const systemRules: readonly PatternRule<Program>[];
