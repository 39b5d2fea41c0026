import type { PatternRule } from '../../language.ts';
import type { Hcl } from '../read.ts';
/** Who may do what, and with which credentials. */
export declare const accessRules: readonly PatternRule<Hcl>[];
