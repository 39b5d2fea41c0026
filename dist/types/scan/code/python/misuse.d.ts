import type { SyntaxNode } from '../syntax.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
/** Looks for functions that are wrong to call: weak hashes, weak ciphers, a mode without chaining. */
export declare function checkMisuse(name: string, callee: SyntaxNode, args: Arguments, context: Context): void;
