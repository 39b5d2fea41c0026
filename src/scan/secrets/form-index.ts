import type { Span } from '../region.ts';

/** Finds many known strings in a text at once; strings are added as they become known. */
export interface FormIndex {
  /** Strings shorter than `shortestForm` are refused: they would tear holes into innocent text. */
  add(form: string, label: string): boolean;
  find(text: string): readonly Labelled[];
}

/** A stretch of text and the label of what was found there. */
export interface Labelled extends Span {
  readonly label: string;
}

/** In UTF-16 units. */
export const shortestForm = 10;

const window = 8;
const base = 0x01000193;

interface Entry {
  readonly form: string;
  readonly label: string;
  /** Where in the form its window starts: in the middle, as tokens share their beginnings. */
  readonly offset: number;
}

/** An index by the rolling hash (Rabin–Karp) of eight units from the middle of each string. */
export function createFormIndex(): FormIndex {
  const entries = new Map<number, Entry[]>();
  const known = new Set<string>();
  const maybe = new Uint8Array(1 << 16);
  return {
    add(form, label) {
      if (form.length < shortestForm) return false;
      if (known.has(form)) return true;
      known.add(form);
      const offset = (form.length - window) >> 1;
      const hash = hashOf(form, offset);
      entries.set(hash, [...(entries.get(hash) ?? []), { form, label, offset }]);
      maybe[hash & 0xffff] = 1;
      return true;
    },
    find(text) {
      const found: Labelled[] = [];
      if (known.size === 0 || text.length < shortestForm) return found;
      let hash = hashOf(text, 0);
      for (let at = 0; ; at++) {
        if (maybe[hash & 0xffff] === 1) collect(entries.get(hash), text, at, found);
        if (at + window >= text.length) return found;
        hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), highest), base) + text.charCodeAt(at + window)) | 0;
      }
    },
  };
}

const highest = Array.from({ length: window - 1 }).reduce<number>(power => Math.imul(power, base), 1);

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + window; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}

function collect(candidates: readonly Entry[] | undefined, text: string, at: number, found: Labelled[]): void {
  for (const { form, label, offset } of candidates ?? []) {
    const start = at - offset;
    if (start >= 0 && text.startsWith(form, start)) found.push({ start, end: start + form.length, label });
  }
}
