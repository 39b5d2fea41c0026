import { isObject } from './json.ts';

/** A content block of the Messages API, as it comes: nothing about it is certain. */
export type Block = Readonly<Record<string, unknown>>;

/** The content of a message as blocks; plain text is one text block. */
export function blocksOf(content: unknown): readonly Block[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return Array.isArray(content) ? content.filter(isObject) : [];
}

/** The text of a content: of a message, or of a tool result. */
export function textOf(content: unknown): string {
  return blocksOf(content)
    .map(block => (typeof block['text'] === 'string' ? block['text'] : ''))
    .join('');
}

/**
 * True for a result by which the client says itself that it never ran the call: an unknown tool, an invalid input. An
 * MCP server writes its own results, and a result without a known call may be anybody's: of those only the client's two
 * fixed sentences are believed.
 */
export function neverRan(tool: string | undefined, content: unknown): boolean {
  const text = textOf(content);
  return tool === undefined || tool === '' || tool.startsWith('mcp__')
    ? /^<tool_use_error>(Error: )?(No such tool available|InputValidationError)/.test(text)
    : text.startsWith('<tool_use_error>');
}
