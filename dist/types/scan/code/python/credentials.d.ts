import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
/** Looks at a literal that is given to a name: as a variable, an argument, a default, a member. */
export declare function checkCredential(name: string, value: SyntaxNode | undefined, context: Context): void;
/** Looks at an assignment: `password = "…"`, `config['token'] = "…"`, `self.secret = "…"`. */
export declare function checkAssigned(target: SyntaxNode | undefined, value: SyntaxNode | undefined, context: Context): void;
