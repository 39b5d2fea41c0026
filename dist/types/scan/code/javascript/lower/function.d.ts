import type { ClassCode, Expression, FunctionCode } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** What a function is besides its text. */
interface Role {
    readonly name?: string;
    readonly isMethod?: boolean;
    readonly isStatic?: boolean;
    readonly isProperty?: boolean;
    readonly decorators?: readonly SyntaxNode[];
}
/** A function, an arrow function or a method. */
export declare function lowerFunction(node: SyntaxNode, lowering: Lowering, { name: given, isMethod, isStatic, isProperty, decorators }?: Role): FunctionCode;
/** A class: its methods are given `this`, its fields are set when it is made. */
export declare function lowerClass(node: SyntaxNode, lowering: Lowering, decorators?: readonly SyntaxNode[]): ClassCode;
/** A method, a getter or a setter in an object literal. */
export declare function lowerObjectMethod(node: SyntaxNode, lowering: Lowering): {
    key: Expression;
    value: Expression;
} | undefined;
export {};
