import type { PatternRule } from '../../language.ts';
import type { Hcl } from '../read.ts';
/** Records, keys, credentials of machines and earlier versions. */
export declare const upkeepRules: readonly PatternRule<Hcl>[];
