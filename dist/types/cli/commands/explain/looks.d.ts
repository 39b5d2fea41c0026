import type { Step } from '../../../scan/secrets/trace.ts';
/** What a candidate looks like, told so that nobody can tell what it is. */
export declare function looksOf({ candidate, keyword, rule }: Step): string | undefined;
