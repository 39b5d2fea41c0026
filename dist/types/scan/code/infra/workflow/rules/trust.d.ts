import type { PatternRule } from '../../language.ts';
import { type Workflow } from '../read.ts';
/** Code, machines and files of somebody else. */
export declare const trustRules: readonly PatternRule<Workflow>[];
