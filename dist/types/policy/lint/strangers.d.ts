import { type Finding, type LintContext } from './context.ts';
/** What no call of any tool, and no program that is known, can ever be. */
export declare function strangers(context: LintContext): Finding[];
