import type { Expression } from './code.ts';
/** The dotted text of an expression made of names and members. */
export declare function dottedOf(node: Expression | undefined): string | undefined;
