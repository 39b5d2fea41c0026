import { type Command, type SyntaxNode } from 'unbash';
import type { Operation } from '../operation.ts';
import { type Arg } from './arg.ts';
import type { ShellState } from './state.ts';
/** `echo "$API_TOKEN"`: a secret that ends in the record of the session, in a file or in a commit. */
export declare function shownSecrets({ args, redirects }: Command, words: readonly Arg[], state: ShellState): readonly Operation[];
/** The first variable in words that holds a secret, from the environment or from another variable. */
export declare function secretIn(nodes: readonly SyntaxNode[], state: ShellState): string | undefined;
