import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from 'yaml';
import { tooDeepAt } from '../../../yaml-depth.ts';
import type { Span } from '../../region.ts';

/** A value of a YAML text with its place. Anchors are followed, so a value may be met twice, and may hold itself. */
export interface YamlValue extends Span {
  readonly kind: 'map' | 'list' | 'scalar';
  readonly entries: readonly YamlEntry[];
  readonly items: readonly YamlValue[];
  /** The scalar as it is read; `undefined` for maps and lists. */
  readonly value: unknown;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: YamlValue;
}

/** The documents of a text that could be read, and what could not. */
export interface YamlText {
  readonly documents: readonly YamlValue[];
  readonly gaps: readonly string[];
}

/** Levels inside one another; no file that people write is deeper. */
const deepest = 60;

/** Reads every document of a text; never throws. */
export function readYaml(text: string): YamlText {
  if (tooDeepAt(text, deepest) !== undefined)
    return { documents: [], gaps: [`the YAML nests deeper than ${deepest} levels: not scanned`] };
  const parsed = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const broken = documents.flatMap(document => document.errors).length;
  return {
    documents: documents.flatMap(({ contents }) => (contents === null ? [] : [createReader()(contents)])),
    gaps: broken === 0 ? [] : ['the YAML has errors: only what could be read was scanned'],
  };
}

function createReader(): (node: Node) => YamlValue {
  const anchors = new Map<string, Node>();
  const known = new Map<Node, YamlValue>();
  const read = (node: Node): YamlValue => {
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    const [start = 0, end = start] = node.range ?? [];
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      return target === undefined ? scalar(undefined, { start, end }) : read(target);
    }
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    return isScalar(node) ? scalar(node.value, { start, end }) : readCollection(node, { start, end });
  };
  const readCollection = (node: Node, at: Span): YamlValue => {
    const entries: YamlEntry[] = [];
    const items: YamlValue[] = [];
    const value: YamlValue = { kind: isMap(node) ? 'map' : 'list', entries, items, value: undefined, ...at };
    known.set(node, value);
    if (isSeq(node)) for (const item of node.items) items.push(readPart(item, read));
    if (isMap(node)) for (const pair of node.items) entries.push(...entriesOf(pair, read));
    return value;
  };
  return read;
}

function scalar(value: unknown, { start, end }: Span): YamlValue {
  return { kind: 'scalar', entries: [], items: [], value, start, end };
}

function readPart(part: unknown, read: (node: Node) => YamlValue): YamlValue {
  return isScalar(part) || isMap(part) || isSeq(part) || isAlias(part)
    ? read(part)
    : scalar(undefined, { start: 0, end: 0 });
}

/** An entry; those of the map behind `<<` instead of it. */
function entriesOf({ key, value }: Pair, read: (node: Node) => YamlValue): readonly YamlEntry[] {
  const keyValue = readPart(key, read);
  const name = String(keyValue.value ?? '');
  const held = value === null ? scalar(null, { start: keyValue.end, end: keyValue.end }) : readPart(value, read);
  if (name === '<<') return held.kind === 'list' ? held.items.flatMap(({ entries }) => entries) : [...held.entries];
  return [{ key: name, keyAt: { start: keyValue.start, end: keyValue.end }, value: held }];
}

/** The entry under a key; the last of several. */
export function entryIn(value: YamlValue | undefined, key: string): YamlEntry | undefined {
  return value?.entries.findLast(entry => entry.key === key);
}

/** The value at a way of keys. */
export function valueAt(value: YamlValue | undefined, ...keys: readonly string[]): YamlValue | undefined {
  return keys.reduce((inner, key) => entryIn(inner, key)?.value, value);
}

/** A scalar as text; empty for what is none. */
export function textOf(value: YamlValue | undefined): string {
  const inner = value?.value;
  return typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean' ? String(inner) : '';
}

/** The texts of a scalar or of a list of scalars. */
export function textsOf(value: YamlValue | undefined): readonly string[] {
  if (value === undefined || value.kind === 'map') return [];
  return value.kind === 'list' ? value.items.map(textOf) : [textOf(value)];
}

/** A value and everything in it, once. */
export function* valuesIn(root: YamlValue): Generator<YamlValue> {
  const seen = new Set([root]);
  for (const value of seen) {
    yield value;
    for (const item of value.items) seen.add(item);
    for (const entry of value.entries) seen.add(entry.value);
  }
}
