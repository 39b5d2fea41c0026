import type { PatternRule } from '../../language.ts';
import { type ShellScript } from '../read.ts';
/** Servers, packages and passwords. */
export declare const trustRules: readonly PatternRule<ShellScript>[];
