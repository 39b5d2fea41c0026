import { type Value } from './value.ts';
/**
 * The variables that one stretch of code has assigned, on top of what was there before: of the function that it is in,
 * and around that of others. To follow a branch is to put a layer on top, which costs nothing.
 */
export interface Scope {
    readonly parent: Scope | undefined;
    /** By name, or by dotted name for attributes such as `self.path`. */
    readonly values: Map<string, Value>;
}
/** An empty scope on top of another, which must not change as long as this one is followed. */
export declare function innerScope(parent: Scope | undefined): Scope;
/** The value of a name, from the innermost scope that has one; of an attribute, unless its object was assigned since. */
export declare function lookUp(scope: Scope, name: string): Value | undefined;
/** Gives a name a new value; what was known of its attributes goes. */
export declare function assign(scope: Scope, name: string, value: Value): void;
/** What was assigned on top of `base` until now, in a layer of its own: the layers below may change after this. */
export declare function snapshot(scope: Scope, base: Scope | undefined): Scope;
/**
 * Lets a scope go on where several ways through the code meet, each of them the scope itself or layers on top of it.
 * True when it learned something.
 */
export declare function meet(scope: Scope, ways: readonly Scope[]): boolean;
