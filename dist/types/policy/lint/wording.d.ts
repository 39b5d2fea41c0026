import type { Finding, LintContext } from './context.ts';
/** Reasons that tell an agent or an auditor nothing. */
export declare function wording({ own }: LintContext): Finding[];
