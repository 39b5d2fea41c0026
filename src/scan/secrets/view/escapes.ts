import { rewritten } from './rewrite.ts';
import type { Edit, View } from './view.ts';

const escaped =
  /\\+(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|(\r?\n|[^\\]|$))|%([0-9A-Fa-f]{2})|&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g;
const octalGroup = 5;
const letterGroup = 6;
const decimalGroup = 9;
const nameGroup = 10;
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '', '\r\n': '' };
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * What has escapes, with them resolved: those behind backslashes (JSON, shell, most languages; at any depth), percent
 * signs (URLs) and ampersands (HTML, XML). A backslash before a line's end joins the lines, as a shell does.
 */
export function escapedViews(view: View): readonly View[] {
  const { text } = view;
  if (!text.includes('\\') && !text.includes('%') && !text.includes('&')) return [];
  const edits: Edit[] = [];
  escaped.lastIndex = 0;
  for (let found = escaped.exec(text); found !== null; found = escaped.exec(text)) {
    edits.push({ start: found.index, end: escaped.lastIndex, into: meaning(found) });
  }
  return rewritten(view, edits, 'escaped');
}

function meaning(found: RegExpExecArray): string {
  const letter = found[letterGroup];
  if (letter !== undefined) return letters[letter] ?? letter;
  const name = found[nameGroup];
  if (name !== undefined) return names[name] ?? '';
  const group = found.findIndex((part, at) => at > 0 && part !== undefined);
  const code = Number.parseInt(found[group] ?? '', group === octalGroup ? 8 : group === decimalGroup ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
