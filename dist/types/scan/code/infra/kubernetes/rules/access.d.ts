import type { PatternRule } from '../../language.ts';
import type { Manifests } from '../read.ts';
/** Who may do what in the cluster, and who reaches it. */
export declare const accessRules: readonly PatternRule<Manifests>[];
