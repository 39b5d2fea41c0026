import type { Call } from '../../../flow/model.ts';
import { type Value } from '../../../flow/value.ts';
/** An address with a host of our own, or a path on this one. */
export declare const ownHost: RegExp;
export declare const placed: (own: RegExp) => (value: Value) => Value | undefined;
export declare function own(value: Value): boolean;
/** Code of a page sends the requests of whoever looks at it. */
export declare function inBrowser({ frame }: Call): boolean;
