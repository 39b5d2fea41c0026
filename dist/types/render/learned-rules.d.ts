import type { Proposal } from '../policy/learn/learn.ts';
/** Rules as YAML, to be pasted under `rules:`; every text is quoted, so that it means what it says. */
export declare function renderProposals(proposals: readonly Proposal[]): string;
