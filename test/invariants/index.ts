import { decisionInvariants } from './decisions.ts';
import { extensionInvariants } from './extensions.ts';
import type { Invariant } from './invariant.ts';
import { bashInvariants, treeInvariants } from './trees.ts';

/** Every invariant. Those that ask bash need a folder of their own. */
export function invariantsIn(folder: string): readonly Invariant[] {
  return [...decisionInvariants, ...treeInvariants, ...extensionInvariants, ...bashInvariants(folder)];
}
