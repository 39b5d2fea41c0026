import type { Call } from '../../../flow/model.ts';
import { type Value } from '../../../flow/value.ts';
/** An address with a host of our own, or a path on this one. */
export declare const ownHost: RegExp;
/** How a text begins, when all of it begins so: of `to || '/'` only the second way does. */
export declare function beginningOf(value: Value): string;
export declare const placed: (own: RegExp) => (value: Value) => Value | undefined;
export declare function own(value: Value): boolean;
/** Code of a page sends the requests of whoever looks at it. */
export declare function inBrowser({ frame }: Call): boolean;
