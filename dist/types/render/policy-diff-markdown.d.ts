import type { PolicyDiff } from '../policy/diff/diff.ts';
import { type Replayed } from './policy-diff.ts';
/** What two policies decide otherwise, as a comment on a pull request. */
export declare function renderDiffMarkdown(diff: PolicyDiff, replayed: Replayed | undefined): string;
