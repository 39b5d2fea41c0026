import type { PatternRule } from '../../language.ts';
import type { Program } from '../../local/program.ts';
/** Settings of what faces the web. */
export declare const webRules: readonly PatternRule<Program>[];
