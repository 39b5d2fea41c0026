/** The alphabets that tokens are written in. */
export declare const alphabets: {
    readonly digits: "0123456789";
    readonly hex: "0123456789abcdef";
    readonly HEX: "0123456789ABCDEF";
    readonly lower: string;
    readonly upper: string;
    readonly letters: string;
    readonly base32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    readonly base62: string;
    readonly base64: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
    readonly urlSafe: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
};
/**
 * Characters that look random and are always the same, so that no example of a token stands in a source file. The first
 * and the last are letters or digits, as a token's ends may be.
 */
export declare function sample(alphabet: string, length: number, seed?: number): string;
