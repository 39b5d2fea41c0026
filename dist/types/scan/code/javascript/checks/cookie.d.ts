import { type Value } from '../../flow/value.ts';
/** True for the text of a cookie, as a header has it, that has no such attribute. */
export declare function isCookieWithout(attribute: string, value: Value | undefined): boolean;
