import { type Finding, type LintContext } from './context.ts';
/** Texts of matchers that look like slips of whoever wrote them. */
export declare function patterns({ own }: LintContext): Finding[];
