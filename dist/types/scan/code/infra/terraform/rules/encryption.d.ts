import type { PatternRule } from '../../language.ts';
import type { Hcl } from '../read.ts';
/** What is encrypted, at rest and on the way. */
export declare const encryptionRules: readonly PatternRule<Hcl>[];
