import type { Span } from '../../../region.ts';

/** What is known about a value inside one function. */
export interface Data {
  /** Where somebody else wrote it; absent when nobody is known to have. */
  readonly source?: { readonly text: string; readonly at: Span } | undefined;
  /** What it can do no harm in any more: `path`, `html`; `*` for everything. */
  readonly clean: ReadonlySet<string>;
  /** Its text, with a hole for what is not known. */
  readonly text: string;
  readonly isConstant: boolean;
}

/** Stands in a text for what is not known. */
export const hole = '\0';
const nothing: ReadonlySet<string> = new Set();
/** Longer texts are not kept. */
const longest = 2000;

export const unknown: Data = { clean: nothing, text: hole, isConstant: false };
/** Something that only looks like a text: a number, true or false. */
export const harmless: Data = { clean: new Set(['*']), text: hole, isConstant: false };

export function constant(text: string): Data {
  return { clean: nothing, text: text.slice(0, longest), isConstant: true };
}

export function foreign(text: string, at: Span): Data {
  return { source: { text, at }, clean: nothing, text: hole, isConstant: false };
}

/** One after the other. */
export function composed(parts: readonly Data[]): Data {
  const from = parts.find(({ source }) => source !== undefined);
  return {
    source: from?.source,
    clean: cleanOf(parts),
    text: parts
      .map(({ text }) => text)
      .join('')
      .slice(0, longest),
    isConstant: parts.every(({ isConstant }) => isConstant),
  };
}

/** One or the other. */
export function joined(parts: readonly Data[]): Data {
  const from = parts.find(({ source }) => source !== undefined);
  const isConstant = parts.length > 0 && parts.every(part => part.isConstant);
  // The text that can do harm, or else one that says something.
  const said = from ?? parts.find(({ text }) => text !== hole && text !== '') ?? parts[0];
  return { source: from?.source, clean: cleanOf(parts), text: said?.text ?? hole, isConstant };
}

export function cleanedOf(data: Data, ...kinds: readonly string[]): Data {
  return { ...data, clean: new Set([...data.clean, ...kinds]) };
}

/** A format with its values put in, `numbers` being the letters of values that are written as numbers. */
export function formatted([format, ...values]: readonly Data[], numbers: string): Data {
  if (format === undefined || !format.isConstant) return joined([format ?? unknown, ...values]);
  const left = [...values];
  const parts = format.text.split(/(%[-+# 0,(]*\d*(?:\.\d+)?[a-zA-Z])/).map((piece, i) => {
    // Directives stand at odd places; `%n` of Java is the end of a line.
    if (i % 2 === 0 || piece === '%n') return constant(piece);
    const value = left.shift() ?? unknown;
    return numbers.includes(piece.at(-1) ?? '') ? harmless : value;
  });
  return composed(parts);
}

/** A text as it is named in a message. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Whether it can do no harm in a call of a kind. */
export function isClean({ clean, isConstant }: Data, kind: string): boolean {
  return isConstant || clean.has('*') || clean.has(kind);
}

/** What every part that is not constant is clean for. */
function cleanOf(parts: readonly Data[]): ReadonlySet<string> {
  const open = parts.filter(({ isConstant }) => !isConstant);
  const [first, ...rest] = open.filter(({ clean }) => !clean.has('*'));
  if (open.length === 0) return nothing;
  if (first === undefined) return harmless.clean;
  return new Set([...first.clean].filter(kind => rest.every(({ clean }) => clean.has(kind))));
}
