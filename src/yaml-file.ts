import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { messageOf, type Place, type Problem } from './errors.ts';
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
}

/** Parses YAML 1.2 strictly: duplicate keys, tabs, alias bombs and a second document are problems. Never throws. */
export function readYaml(source: SourceText): YamlFile {
  const placer = createPlacer(source);
  const unusable = unreadable(source.text) ?? tooDeep(source.text);
  const read = unusable ? { flaws: [unusable], value: undefined, root: null } : parse(source.text);
  return {
    file: source.file,
    value: read.value,
    problems: read.flaws.map(({ message, start, end, help }) => ({
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
    const column = Math.max(1, offset - (starts[index] ?? 0) + 1 - mark);
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
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const root = document.contents as Node | null;
  const flaws = [...document.errors, ...document.warnings].map(
    (error): Flaw => ({
      message: plain(error.message),
      start: error.pos[0],
      end: error.pos[1],
      help: cure(error.code),
    }),
  );
  if (flaws.length > 0) return { flaws, value: undefined, root };
  try {
    return { flaws, value: document.toJS({ maxAliasCount: 50 }), root };
  } catch (error) {
    const help = 'write the values out instead of nesting aliases';
    return { flaws: [{ message: plain(messageOf(error)), start: 0, end: 1, help }], value: undefined, root };
  }
}

function unreadable(text: string): Flaw | undefined {
  const flaw = (message: string, help: string): Flaw => ({ message, start: 0, end: 1, help });
  if (text.includes('\0')) return flaw('this is a binary file, not text', 'expected YAML in UTF-8');
  if (text.replace(/^\uFEFF/, '').trim() === '') return flaw('the file is empty', 'start with `version: 1`');
  if (!text.isWellFormed()) return flaw('the text holds a lone surrogate', 'save the file as UTF-8');
  return undefined;
}

function tooDeep(text: string): Flaw | undefined {
  const start = tooDeepAt(text, maxDepth);
  if (start === undefined) return undefined;
  return { message: `nests deeper than ${maxDepth} levels`, start, end: start + 1, help: 'no file of ours needs that' };
}

function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/\.$/, '');
}

function cure(code: string): string | undefined {
  if (code === 'DUPLICATE_KEY') return 'keep one of the two; the other would be lost silently';
  if (code === 'TAB_AS_INDENT') return 'indent with spaces';
  return undefined;
}

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
  return items.find(item => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
}

function rangeOfNode(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
