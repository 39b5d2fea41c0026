import type { Finding, LintContext } from './context.ts';
/** Rules that match whatever there is of a kind. */
export declare function breadth({ own }: LintContext): Finding[];
