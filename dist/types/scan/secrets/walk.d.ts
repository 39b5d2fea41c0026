import type { Span } from '../region.ts';
/** The longest stretch around an anchor whose units all belong to an alphabet, not reaching before `floor`. */
export declare function widen(text: string, anchor: Span, floor: number, belongs: (unit: number) => boolean): Span;
/** A letter, a digit, `-` or `_`: the alphabet of base64url (RFC 4648, section 5). */
export declare function isUrlSafe(unit: number): boolean;
/** A letter, a digit, `+` or `/`: the alphabet of base64 (RFC 4648, section 4). */
export declare function isBase64(unit: number): boolean;
/** A character of base64 or base64url. */
export declare function isEitherBase64(unit: number): boolean;
