/** What bash makes of `$'…'`; nothing where shells differ: control letters, bytes that are no ASCII, characters that are none. */
export declare function decodeAnsiC(source: string): string | undefined;
/** True where the closing quote is where bash sees it: the first that no backslash precedes. */
export declare function isAnsiC(source: string): boolean;
