import type { PatternRule } from '../../language.ts';
import type { Hcl } from '../read.ts';
/** Records, keys, credentials of machines, images and earlier versions. */
export declare const upkeepRules: readonly PatternRule<Hcl>[];
