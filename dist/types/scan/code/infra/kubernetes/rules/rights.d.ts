import type { PatternRule } from '../../language.ts';
import { type Manifests } from '../read.ts';
/** What containers may do to the machine they run on. */
export declare const rightsRules: readonly PatternRule<Manifests>[];
