import type { Function as FunctionNode } from 'unbash';
/** What a name may stand for: every body it may have, and whether it has one for certain. */
export interface Definition {
    readonly bodies: readonly FunctionNode['body'][];
    readonly sure: boolean;
}
export type Functions = ReadonlyMap<string, Definition>;
export declare const noFunctions: Functions;
/** After a definition. */
export declare function withFunction(functions: Functions, name: string, body: FunctionNode['body']): Functions;
/** After `unset`: of the function when `surely`, or of the variable of that name. */
export declare function withoutFunction(functions: Functions, name: string, surely: boolean): Functions;
/** What holds whichever of two ways the shell came. */
export declare function mergeFunctions(a: Functions, b: Functions): Functions;
