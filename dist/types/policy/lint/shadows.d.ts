import { type Finding, type LintContext } from './context.ts';
/** Rules that decide nothing because others already do, and exceptions that take everything or nothing away. */
export declare function shadows(context: LintContext): Finding[];
