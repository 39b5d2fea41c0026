/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
export declare function sentence(text: string, limit: number): string;
/** A text that is too long, cut where it must be. */
export declare function cut(text: string, limit: number): string;
/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
export declare function withoutLinks(text: string): string;
/**
 * A path as a URI relative to the root of the repository, where the paths of findings start at `folder`; `undefined` for
 * anything else, such as a JSON Pointer or what lies outside.
 */
export declare function relativeUri(path: string, folder?: string): string | undefined;
