import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { firstProblems, messageOf, type Place, type Problem } from './errors.ts';
import { isDeeperThan } from './json.ts';
import { tooDeepAt } from './yaml-depth.ts';

export { suggestion } from './near-miss.ts';
export { schemaProblems } from './schema-problem.ts';

/** Files of ours are written by hand: anything longer is a mistake or an attack. */
export const maxYamlBytes = 1024 * 1024;
/** Deeper than any file of ours, and shallower than what exhausts the stack of whoever parses it. */
const maxDepth = 100;

/** A text and the name that messages give it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

export type Pointer = readonly (string | number)[];

/** A YAML text as a plain value, with the place of each of its parts. */
export interface YamlFile {
  readonly file: string;
  /** Absent when nothing can be said of it; present despite problems when only keys stand twice: the first counts. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value, or of the key that holds it; of the nearest ancestor when the path does not exist. */
  placeOf(pointer: Pointer, at?: 'key' | 'value'): Place;
}

/** Something wrong with the text, between two offsets. */
interface Flaw {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly help?: string | undefined;
  /** True when the rest of the file means what it says nevertheless. */
  readonly minor?: boolean;
}

/** Parses YAML 1.2 strictly: duplicate keys, tabs, alias bombs and a second document are problems. Never throws. */
export function readYaml(source: SourceText): YamlFile {
  const placer = createPlacer(source);
  const unusable = unreadable(source.text) ?? tooDeep(source.text);
  const read = unusable ? { flaws: [unusable], value: undefined, root: null } : parse(source.text);
  return {
    file: source.file,
    value: read.value,
    problems: firstProblems(read.flaws, ({ message, start, end, help }) => ({
      severity: 'error',
      code: 'YAML_INVALID',
      message,
      place: placer(start, end),
      ...(help === undefined ? {} : { help }),
    })),
    placeOf: (pointer, at = 'value') => placer(...rangeOf(read.root, pointer, at)),
  };
}

/** Offsets as lines and columns. A byte order mark is no column. */
function createPlacer({ file, text }: SourceText): (start: number, end: number) => Place {
  const rows = text.split('\n');
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length + 1);
  return (start, end) => {
    const offset = Math.min(start, text.length);
    const index = Math.max(
      0,
      starts.findLastIndex((first, i) => first <= offset && i < rows.length),
    );
    const mark = index === 0 && text.startsWith('\uFEFF') ? 1 : 0;
    const row = (rows[index] ?? '').replace(/\r$/, '').slice(mark);
    // Between the two characters that end a line, there is no column.
    const column = Math.min(Math.max(1, offset - (starts[index] ?? 0) + 1 - mark), row.length + 1);
    const length = Math.max(1, Math.min(end - start, row.length - column + 1));
    return { file, line: index + 1, column, length, text: row };
  };
}

interface Parsed {
  readonly flaws: readonly Flaw[];
  readonly value: unknown;
  readonly root: Node | null;
}

function parse(text: string): Parsed {
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    // The parser compares each key with all the others of its map, which takes a minute on a hostile text.
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    // With `silent`, a second document is dropped without a word.
    logLevel: 'error',
  });
  const root = document.contents as Node | null;
  const flaws = [...document.errors, ...document.warnings].map(
    ({ message, pos: [start, end], code }): Flaw => ({ message: plain(message), start, end, ...explained[code] }),
  );
  // Of a text that is not understood, nothing more can be said.
  if (flaws.length === 0) flaws.push(...nodeFlaws(document));
  flaws.sort((a, b) => a.start - b.start);
  if (flaws.some(flaw => !flaw.minor)) return { flaws, value: undefined, root };
  const failed = (message: string, help: string) => ({
    flaws: [{ message, start: 0, end: 1, help }],
    value: undefined,
    root,
  });
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    // Each alias may go a little deeper than the one that it names.
    return isDeeperThan(value, maxDepth) ? failed(tooDeepMessage, tooDeepHelp) : { flaws, value, root };
  } catch (error) {
    return failed(plain(messageOf(error)), 'write the values out instead of nesting aliases');
  }
}

/** What the parser lets pass and a plain value cannot say, or not safely. */
function nodeFlaws(document: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = [];
  const anchors = new Set<string>();
  if (document.contents === null) flaws.push({ message: 'the file is empty', start: 0, end: 1, help: emptyHelp });
  // YAML 1.1 reads `no` as false and `010` as 8.
  if (document.directives.yaml.version !== '1.2')
    flaws.push({ message: 'only YAML 1.2 is read', start: 0, end: 1, help: 'remove the line `%YAML`' });
  visit(document.contents, (_, node, path) => {
    if (isAlias(node)) flaws.push(...aliasFlaws(node, anchors, path));
    else if (isNode(node)) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
      // Sets and ordered maps become values that no schema looks into.
      if (node.tag !== undefined) flaws.push(flawAt(node, 'tags are not read', 'quote what is meant as text'));
      if (isMap(node)) {
        flaws.push(...keyFlaws(node.items));
        node.items = firstOfEach(node.items);
      }
    }
  });
  return flaws;
}

function aliasFlaws(node: Alias, anchors: ReadonlySet<string>, path: readonly unknown[]): Flaw[] {
  if (path.some(above => isNode(above) && !isAlias(above) && above.anchor === node.source))
    return [flawAt(node, `\`*${node.source}\` stands inside of what it names`, 'write the value out')];
  return anchors.has(node.source) ? [] : [flawAt(node, `there is no \`&${node.source}\` above`)];
}

/** Keys are compared as texts, which is what the names of a value are: `1` and `"1"` are one. */
function keyFlaws(items: readonly Pair<unknown, unknown>[]): Flaw[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }): Flaw[] => {
    const name = nameOf(key);
    if (name === undefined) return [flawAt(key, 'a key must be plain text')];
    if (name === '<<') return [flawAt(key, 'merge keys are not read', 'write the keys out')];
    if (seen.has(name)) return [{ ...flawAt(key, 'map keys must be unique', keepOne), minor: true }];
    seen.add(name);
    return [];
  });
}

const keepOne = 'keep one of the two; the other would be lost silently';

function firstOfEach<T extends Pair<unknown, unknown>>(items: readonly T[]): T[] {
  const seen = new Set<string | undefined>();
  return items.filter(({ key }) => {
    const name = nameOf(key);
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}

/** What a key is called in a plain value. */
function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

function flawAt(node: unknown, message: string, help?: string): Flaw {
  const [start, end] = rangeOfNode(node) ?? [0, 1];
  return { message, start, end, help };
}

function unreadable(text: string): Flaw | undefined {
  const flaw = (start: number, message: string, help: string): Flaw => ({ message, start, end: start + 1, help });
  const binary = text.indexOf('\0');
  if (binary >= 0) return flaw(binary, 'this is a binary file, not text', 'expected YAML in UTF-8');
  if (text.replace(/^\uFEFF/, '').trim() === '') return flaw(0, 'the file is empty', emptyHelp);
  const lone = /\p{Surrogate}/u.exec(text);
  return lone ? flaw(lone.index, 'the text holds a lone surrogate', 'save the file as UTF-8') : undefined;
}

const emptyHelp = 'start with `version: 1`';
const tooDeepMessage = `nests deeper than ${maxDepth} levels`;
const tooDeepHelp = 'no file of ours needs that';

function tooDeep(text: string): Flaw | undefined {
  const start = tooDeepAt(text, maxDepth);
  return start === undefined ? undefined : { message: tooDeepMessage, start, end: start + 1, help: tooDeepHelp };
}

function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}

/** What the parser says too shortly, or to somebody else. */
const explained: Readonly<Record<string, Pick<Flaw, 'help'> & Partial<Pick<Flaw, 'message'>>>> = {
  TAB_AS_INDENT: { help: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: { help: 'quote a text that holds `: `, and indent what belongs to a key' },
  MULTIPLE_DOCS: { message: 'a second document starts here', help: 'one file holds one; remove what follows `---`' },
};

type Range = [number, number];

function rangeOf(root: Node | null, pointer: Pointer, at: 'key' | 'value'): Range {
  let node = root;
  let range = rangeOfNode(root) ?? [0, 1];
  for (const [depth, step] of pointer.entries()) {
    const pair = isMap(node) ? pairOf(node.items, step) : undefined;
    const child: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (pair === undefined && child === undefined) break;
    const atKey = at === 'key' && depth === pointer.length - 1;
    range = stepRange(pair?.key, child, atKey) ?? range;
    node = isAlias(child) ? null : ((child as Node | null | undefined) ?? null);
  }
  return range;
}

function stepRange(key: unknown, value: unknown, atKey: boolean): Range | undefined {
  return atKey ? (rangeOfNode(key) ?? rangeOfNode(value)) : (rangeOfNode(value) ?? rangeOfNode(key));
}

function pairOf(items: readonly Pair<unknown, unknown>[], step: string | number): Pair<unknown, unknown> | undefined {
  return items.find(({ key }) => nameOf(key) === String(step));
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
