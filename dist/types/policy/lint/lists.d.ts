import type { Finding, LintContext } from './context.ts';
/** Lists that no rule uses, so that what they protect is not protected. */
export declare function lists({ rules, ownLists, lists: values }: LintContext): Finding[];
