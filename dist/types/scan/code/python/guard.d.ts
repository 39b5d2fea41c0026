import { type SyntaxNode } from '../syntax.ts';
import { type Context } from './context.ts';
import { type Scope } from './scope.ts';
/** Takes into account, in one way through the code, that a condition was true or false there. */
export declare function refine(condition: SyntaxNode, truth: boolean, scope: Scope, context: Context): void;
