/**
 * True when most of a token is filler: runs of one character, counting up or down, words such as `example`. What is
 * left over is weighed against the whole, so that filler put behind a real token does not hide it.
 */
export declare function isFiller(token: string): boolean;
/** True when a value of a named setting only marks the place of one: `changeme`, `<your-key>`, `${TOKEN}`, `****`. */
export declare function isStandIn(value: string): boolean;
