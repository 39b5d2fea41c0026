import type { PatternRule } from '../../language.ts';
import type { Hcl } from '../read.ts';
/** What is reached from where it should not be. */
export declare const exposureRules: readonly PatternRule<Hcl>[];
