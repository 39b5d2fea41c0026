import type { Problem } from '../errors.ts';
import type { PolicyFile } from './policy-file.ts';
type Lists = Record<string, readonly string[]>;
/**
 * Puts the values of each list together. A longer list makes a denial wider, but also what a permission or an `unless`
 * reaches: a policy may not lengthen a list that a rule below uses to let something pass.
 */
export declare function mergeLists(files: readonly PolicyFile[]): {
    lists: Lists;
    problems: readonly Problem[];
};
export {};
