import { type SyntaxNode } from '../syntax.ts';
import { type Context } from './context.ts';
import { type Scope } from './scope.ts';
import { type Value } from './value.ts';
/** The value of a dotted name; data, when the tables say that it is a source. */
export declare function nameValue(name: string, node: SyntaxNode, context: Context): Value;
/** A plain name. Code that was cut out of its file still means the request when it says so. */
export declare function evaluateName(node: SyntaxNode, scope: Scope, context: Context): Value;
/** A name with dots, or a part of any other expression. */
export declare function evaluateAttribute(node: SyntaxNode, scope: Scope, context: Context): Value;
/** What was assigned to an attribute such as `self.path` before. */
export declare function lookUpDotted(node: SyntaxNode, scope: Scope, context: Context): Value | undefined;
/** The attribute of an object whose value is known. */
export declare function attributeOf(object: Value, node: SyntaxNode, context: Context): Value;
/** The part after the last dot. */
export declare function attributeName(node: SyntaxNode, context: Context): string;
