import type { Redirection } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Stdin } from './program.ts';
import type { ShellState } from './state.ts';
/** What the redirections of a command do to files, and what they feed to it. */
export declare function redirections(redirects: readonly Redirection[], state: ShellState): {
    operations: readonly Operation[];
    stdin: Stdin;
};
