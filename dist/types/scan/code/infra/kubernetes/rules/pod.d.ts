import type { PatternRule } from '../../language.ts';
import { type Manifests } from '../read.ts';
/** What pods are made of. */
export declare const podRules: readonly PatternRule<Manifests>[];
