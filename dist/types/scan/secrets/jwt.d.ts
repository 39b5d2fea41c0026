import type { Span } from '../region.ts';
/**
 * The JSON Web Tokens in a stretch of base64url and dots: three parts (RFC 7515) of which two decode to JSON objects,
 * or five (RFC 7516) of which the first does; the header must name its `alg`.
 */
export declare function findJwts(text: string, run: Span): Span[];
