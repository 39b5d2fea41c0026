import type { PatternRule } from '../../language.ts';
import { type ShellScript } from '../read.ts';
/** Text that becomes a command, and commands that a variable steers. */
export declare const codeRules: readonly PatternRule<ShellScript>[];
