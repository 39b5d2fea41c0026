export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Gives text a style, or leaves it plain where styles are not wanted. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export const ansi: Paint = (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;

/**
 * Text of strangers for a terminal or the log of a CI system: no control characters, no escape sequences, one line, and
 * nothing that GitHub's runner takes for a command (`::name::` at the start of a line, `##[name]` anywhere in it).
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .trim()
    .replace(/^::/, ': :')
    .replaceAll('##[', '## [');
}
