/**
 * Characters that a reader does not see, or that reorder what he sees ("Trojan Source", CVE-2021-42574): controls,
 * format characters, lone surrogates, ignorables, separators; and stacks of combining marks, which paint over lines.
 */
const deceptive = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]|\p{M}{4,}/gu;

/** Makes a text of unknown origin one line in which every character shows: `‹U+202E›` for what would not. */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, ' ⏎ ')
    .replace(/\t/g, ' ')
    .replace(deceptive, name);
}

function name(characters: string): string {
  const points = [...characters].map(
    character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `‹${points.length > 4 ? `${points.slice(0, 4).join(' ')} …` : points.join(' ')}›`;
}

/** The text cut to a number of UTF-16 code units, with a mark that says how much is missing. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}… [${grouped(text.length - end)} more characters]`;
}

/** A number with a comma between thousands, the same under every locale. */
export function grouped(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** Splits a sentence of ours at its backticks: texts at odd places were quoted. */
export function quotedParts(sentence: string): { readonly text: string; readonly quoted: boolean }[] {
  const parts = sentence.split('`');
  // An odd number of backticks means that a quoted text holds one: nothing can be told apart.
  if (parts.length % 2 === 0) return [{ text: sentence, quoted: false }];
  return parts.map((text, i) => ({ text, quoted: i % 2 === 1 })).filter(part => part.text !== '');
}

/** The first letter in upper case, for a sentence that stands alone. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
