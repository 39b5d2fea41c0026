/** A content block of the Messages API, as it comes: nothing about it is certain. */
export type Block = Readonly<Record<string, unknown>>;
/** The content of a message as blocks; plain text is one text block. */
export declare function blocksOf(content: unknown): readonly Block[];
/** The text of a content: of a message, or of a tool result. */
export declare function textOf(content: unknown): string;
/**
 * True for a result by which the client says itself that it never ran the call: an unknown tool, an invalid input. An
 * MCP server writes its own results, and a result without a known call may be anybody's: of those only the client's two
 * fixed sentences are believed.
 */
export declare function neverRan(tool: string | undefined, content: unknown): boolean;
