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

/** How the client marks a result that it wrote itself because it never ran the call. */
export const rejectionMark = '<tool_use_error>';
