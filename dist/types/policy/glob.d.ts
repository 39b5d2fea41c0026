/**
 * Path patterns: `*` and `?` stay inside one path segment, `**` spans any number of segments, `{a,b}` is either.
 * `X/**` matches X itself too.
 */
export interface PathPattern {
    /** Each alternative of the braces, as segments. */
    readonly alternatives: readonly (readonly string[])[];
}
/** Compiles a pattern that is absolute, or floats because it starts with `**`; the problem is one sentence. */
export declare function compilePath(pattern: string): PathPattern | {
    readonly problem: string;
};
/** `/a/b/` → `a`, `b`; the root is no segment at all. */
export declare function segmentsOf(path: string): string[];
