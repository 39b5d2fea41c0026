import type { Frame, Machine } from '../flow/machine.ts';
import type { Closure } from '../flow/value.ts';
/** That a function answers requests, and what that means for its parameters and its result. */
export interface Route {
    readonly answersHtml: boolean;
    /** Parameters that the router lets through as numbers only. */
    readonly numbers: ReadonlySet<string>;
    /** True when parameters that the router does not fill in are objects of the framework. */
    readonly isView: boolean;
    /** True when only its first parameter says so. */
    readonly isGuess?: boolean;
}
/** How a function answers requests; `undefined` when nothing says that it does. */
export declare function routeOf(closure: Closure, frame: Frame, machine: Machine): Route | undefined;
