import type { Command } from 'unbash';
import type { Operation } from '../operation.ts';
import { type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Notes what a redirection puts into files, where that text is known: `echo … > x.py`. */
export declare function noteWritten(walk: Walk, node: Command, written: readonly Operation[], state: ShellState): void;
/** The same for `tee x.py <<'EOF'`. */
export declare function noteCopied(walk: Walk, name: string, written: readonly Operation[], { stdin }: ShellState): void;
/**
 * Follows files that the same command line has written and now runs. Of what stands in them, the commands count, and
 * the rest for denials only: code of which little is understood is no worse here than where another call wrote it.
 */
export declare function runWritten(walk: Walk, name: string, operations: readonly Operation[], state: ShellState): void;
