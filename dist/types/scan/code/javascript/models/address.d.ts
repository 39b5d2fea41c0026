import type { Result } from './results.ts';
/** Parts of a path, put together: what is known of them, and what may lead out of it. */
export declare function pathOf(isResolved: boolean): Result;
/** An address: on a base of our own, only its path is somebody else's. */
export declare const address: Result;
