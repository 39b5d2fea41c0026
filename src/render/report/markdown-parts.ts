import { byteLength } from './markdown-text.ts';
import { grouped } from './text.ts';

/** A part of the document that is shown whole or not at all. */
export interface Block {
  readonly title: string;
  readonly text: string;
}

/**
 * A table. Rows come escaped; those beyond the number or the bytes are counted, not shown, so that one long table
 * leaves room for the others.
 */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { maxRows = 100, maxBytes = 80_000 } = {},
): string {
  const lines: string[] = [];
  let bytes = 0;
  for (const cells of rows.slice(0, maxRows)) {
    const line = `| ${cells.join(' | ')} |`;
    bytes += byteLength(line) + 1;
    if (bytes > maxBytes) break;
    lines.push(line);
  }
  const more = rows.length - lines.length;
  const head = [`| ${columns.join(' | ')} |`, `|${columns.map(() => ' --- |').join('')}`];
  return [...head, ...lines, ...(more > 0 ? ['', `${grouped(more)} more rows are not shown here.`] : [])].join('\n');
}

/** Puts blocks together while they fit, and names those that did not. */
export function assemble(blocks: readonly Block[], maxBytes: number): string {
  const shown: string[] = [];
  const left: string[] = [];
  // Room for the note is kept from the start: it must not be what does not fit.
  let room = maxBytes - byteLength(leftOut(blocks.map(block => block.title)));
  for (const block of blocks) {
    const text = `${block.text.trim()}\n\n`;
    room -= byteLength(text);
    if (room >= 0) shown.push(text);
    else {
      room += byteLength(text);
      left.push(block.title);
    }
  }
  return `${shown.join('')}${left.length > 0 ? leftOut(left) : ''}`.trimEnd().concat('\n');
}

function leftOut(titles: readonly string[]): string {
  return `**Left out, because the summary would be too long:** ${titles.join(', ')}. The HTML and JSON reports hold them.\n`;
}
