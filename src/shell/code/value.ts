import type { Tree } from './tree.ts';

export type FunctionTree = Extract<Tree, { type: 'function' }>;

/** A text or a path of which is known where it leads. */
export interface Place {
  /** Every text that it may be; none when it may be any. */
  readonly texts: readonly string[];
  /** `below`: the place itself or anything below it; `glob`: the texts hold wildcards. */
  readonly form: 'exact' | 'below' | 'glob';
}

/** What is known of a value in code that was not run. */
export type Value =
  /** Nothing yet, or nothing at all: `None`, `undefined`, a parameter that nobody gives. */
  | { readonly kind: 'none' }
  /** Plain data: text, of which the beginning may be known, numbers, collections; in Python also harmless functions. */
  | { readonly kind: 'data'; readonly prefix?: string }
  | { readonly kind: 'number'; readonly value?: number }
  /** The name of a file without its folder. */
  | { readonly kind: 'entry' }
  | { readonly kind: 'text'; readonly place: Place }
  /** An object that stands for a path and can do things to it. */
  | { readonly kind: 'path'; readonly place: Place }
  /** A list; `sites` are the literals it comes from, by which what is added later is found. */
  | {
      readonly kind: 'list';
      readonly sites: readonly Tree[];
      readonly items: readonly Value[];
      readonly ordered: boolean;
    }
  | { readonly kind: 'object'; readonly sites: readonly Tree[]; readonly entries: ReadonlyMap<string, Value> }
  /** A function of the code itself. */
  | { readonly kind: 'function'; readonly trees: readonly FunctionTree[] }
  /** A module, a function or an object of the language's library. */
  | { readonly kind: 'known'; readonly name: string }
  /** What comes from other code: `acts` when its name says that it does things. */
  | { readonly kind: 'foreign'; readonly acts?: boolean }
  /** The type of a value, which could make others like it. */
  | { readonly kind: 'class' }
  /** Several things that have nothing in common, or what was not understood. */
  | { readonly kind: 'mixed' };

export const none: Value = { kind: 'none' };
export const plain: Value = { kind: 'data' };
export const foreign: Value = { kind: 'foreign' };
export const mixed: Value = { kind: 'mixed' };
export const entry: Value = { kind: 'entry' };
export const someNumber: Value = { kind: 'number' };

export function text(...texts: readonly string[]): Value {
  return { kind: 'text', place: { texts, form: 'exact' } };
}

export function known(name: string): Value {
  return { kind: 'known', name };
}

/** The one text that a value certainly is. */
export function staticValue(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text' || value.place.form !== 'exact' || value.place.texts.length !== 1) return undefined;
  return value.place.texts[0];
}

/** Every text that a value may be; undefined when there may be others. */
export function textsOf(value: Value | undefined): readonly string[] | undefined {
  const exact = value?.kind === 'text' && value.place.form === 'exact' && value.place.texts.length > 0;
  return exact ? value.place.texts : undefined;
}

const maxTexts = 24;

/** Either of two places, when they are places of one form. */
export function joinPlaces(a: Place, b: Place): Place | undefined {
  if (a.texts.length === 0 || b.texts.length === 0) return { texts: [], form: 'exact' };
  if (a.form !== b.form) return undefined;
  const texts = [...new Set([...a.texts, ...b.texts])];
  return texts.length === a.texts.length ? a : texts.length > maxTexts ? undefined : { texts, form: a.form };
}

export function sameValue(a: Value, b: Value): boolean {
  return a === b || JSON.stringify(outline(a)) === JSON.stringify(outline(b));
}

/** What of a value tells it from others. */
function outline(value: Value): unknown {
  switch (value.kind) {
    case 'list':
      return ['list', value.ordered, value.sites.length, value.items.map(outline)];
    case 'object':
      return ['object', [...value.entries].map(([key, inner]) => [key, outline(inner)])];
    case 'function':
      return ['function', value.trees.length];
    default:
      return value;
  }
}

/** How deep lists and objects nest in a value. */
export function depthOf(value: Value): number {
  if (value.kind === 'list') return 1 + Math.max(0, ...value.items.map(depthOf));
  if (value.kind === 'object') return 1 + Math.max(0, ...[...value.entries.values()].map(depthOf));
  return 0;
}
