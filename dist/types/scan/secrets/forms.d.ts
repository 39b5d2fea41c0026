/**
 * The ways in which a known secret may turn up again: as it is, escaped for JSON or a URL, in hexadecimal, and in base64
 * or base64url at each of the three alignments that text before it can give it.
 */
export declare function formsOf(secret: string): ReadonlySet<string>;
