import type { Context, PendingFunction } from './context.ts';
/** That a function answers requests, and what that means for its parameters and its result. */
export interface Route {
    readonly answersHtml: boolean;
    /** Parameters that the router lets through as numbers only. */
    readonly numbers: ReadonlySet<string>;
}
/** How a function answers requests; `undefined` when nothing says that it does. */
export declare function routeOf(pending: PendingFunction, context: Context): Route | undefined;
