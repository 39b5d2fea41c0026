/** True when every text that the inner pattern fits, the outer one fits too; `*` stands for any text. */
export declare function coversName(outer: string, inner: string): boolean;
/** True when some text fits both patterns. */
export declare function overlapsName(one: string, other: string): boolean;
