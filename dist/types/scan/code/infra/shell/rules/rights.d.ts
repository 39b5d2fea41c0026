import type { PatternRule } from '../../language.ts';
import { type ShellScript } from '../read.ts';
/** Files and rights on the machine. */
export declare const rightsRules: readonly PatternRule<ShellScript>[];
