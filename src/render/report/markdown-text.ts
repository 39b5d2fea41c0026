import { cut, quotedParts, visible } from './text.ts';

/**
 * What Markdown (GFM), HTML, CI logs and the filters of GitHub give a meaning: markup, links, tables, mathematics,
 * emoji and `::commands::`. As character references they are mere characters, also to a table and inside code.
 */
const meaningful = /[&<>`|\\[\]*_~#:$@]/g;

function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(meaningful, character => `&#${character.charCodeAt(0)};`)
    .replace(/(www)\./gi, '$1&#46;');
}

/** Text of unknown origin in running text, on one line. */
export function plainText(text: string, limit = 400): string {
  // GitHub looks for mentions after it has resolved references: the sign must stand in an element of its own.
  return escapeMarkdown(cut(visible(text), limit)).replaceAll('&#64;', '<span>&#64;</span>');
}

/** Text of unknown origin as code. An element and not backticks: a table splits `\\|` even between backticks. */
export function codeText(text: string, limit = 300): string {
  return text === '' ? '(empty)' : `<code>${escapeMarkdown(cut(visible(text), limit))}</code>`;
}

/** A sentence of ours in which the texts of others stand in backticks. */
export function proseText(sentence: string, limit = 500): string {
  return quotedParts(cut(visible(sentence), limit))
    .map(part => (part.quoted ? codeText(part.text) : plainText(part.text, limit + 40)))
    .join('');
}

/** Bytes in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
