/**
 * Whether a literal under a name is a credential: the name says that it should be one, and the value is no stand-in,
 * word, place, format or text. A name alone is no evidence.
 */
export declare function isCredential(name: string, value: string): boolean;
