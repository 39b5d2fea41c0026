import type { Change, Store } from './store.ts';
/** A way that changes nothing. */
export declare const unchanged: Change;
/** Lets the code go on where several ways meet. True when something was learnt. */
export declare function meet(store: Store, ways: readonly Change[]): boolean;
