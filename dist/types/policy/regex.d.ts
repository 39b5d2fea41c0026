export type Regex = {
    test(text: string): boolean;
};
/**
 * Compiles a pattern on the linear-time engine (RE2 syntax, no look-around, no back-references). Patterns of users
 * never reach the platform's own engine, which an input of thirty characters can stop for half a minute.
 */
export declare function compileRegex(pattern: string): Regex | {
    readonly problem: string;
};
/** A pattern that has compiled before, compiled when it is first needed. Throws then if it does not after all. */
export declare function knownRegex(pattern: string): Regex;
/** Whether one of many names is meant: those without a wildcard are looked up, however many there are. */
export declare function compileNames(patterns: readonly string[], fold?: boolean): (text: string) => boolean;
/** `*` stands for any text, everything else for itself; with `fold`, case does not matter. */
export declare function compileName(pattern: string, fold?: boolean): (text: string) => boolean;
