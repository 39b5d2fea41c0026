import type { SyntaxNode } from '../syntax.ts';
import type { Arguments } from './arguments.ts';
import { type Context } from './context.ts';
import { type Value } from './value.ts';
/** A call whose parts were evaluated. */
export interface Call {
    /** The dotted name of what is called; the method alone when its object has no name. */
    readonly name: string;
    readonly method: string | undefined;
    readonly receiver: Value | undefined;
    /** The value of what is called. */
    readonly target: Value;
    readonly args: Arguments;
}
/** What a call gives back, by what the tables know of it; the data of what is not known goes on, as unsure. */
export declare function resultOf(call: Call, node: SyntaxNode, context: Context): Value;
