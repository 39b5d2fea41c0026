import type { ArithmeticExpression } from 'unbash';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/**
 * Follows an arithmetic expression. bash evaluates the *values* of variables as expressions in turn, and subscripts
 * in them run commands (`x='a[$(id)]'; ((x))`), so each value must be a number, or be none of this command line's.
 */
export declare function followArithmetic(walk: Walk, source: string, state: ShellState): ShellState;
/** The text of an expression of which only the tree is known. */
export declare function expressionText(node: ArithmeticExpression): string;
