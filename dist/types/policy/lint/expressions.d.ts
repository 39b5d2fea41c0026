import type { Finding, LintContext } from './context.ts';
/** Regular expressions that fit more than they look as if they did. */
export declare function expressions({ own }: LintContext): Finding[];
