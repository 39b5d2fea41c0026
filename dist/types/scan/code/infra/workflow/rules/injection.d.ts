import type { PatternRule } from '../../language.ts';
import { type Step, type Workflow } from '../read.ts';
/** Data that becomes code, or settings of what runs later. */
export declare const injectionRules: readonly PatternRule<Workflow>[];
/** Every step. */
export declare function stepsOf({ jobs }: Workflow): readonly Step[];
