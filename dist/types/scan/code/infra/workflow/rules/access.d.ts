import type { PatternRule } from '../../language.ts';
import { type Workflow } from '../read.ts';
/** Rights and secrets. */
export declare const accessRules: readonly PatternRule<Workflow>[];
