import type { ErrorObject, ValidateFunction } from 'ajv';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { messageOf, type Place, type Problem, type ProblemCode } from './errors.ts';

/** Files of ours are written by hand: anything longer is a mistake or an attack. */
export const maxYamlBytes = 1024 * 1024;

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

/** Parses YAML 1.2 strictly: duplicate keys, tabs, alias bombs and a second document are problems. Never throws. */
export function readYaml(source: SourceText): YamlFile {
  const lines = new LineCounter();
  const rows = source.text.split('\n');
  const place = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(Math.min(start, source.text.length));
    const text = rows[line - 1]?.replace(/\r$/, '') ?? '';
    const length = Math.max(1, Math.min(end, start + text.length - col + 1) - start);
    return { file: source.file, line, column: col, length, text };
  };
  const problem = (message: string, start: number, end: number, help?: string): Problem => ({
    severity: 'error',
    code: 'YAML_INVALID',
    message,
    place: place(start, end),
    ...(help === undefined ? {} : { help }),
  });
  const unusable = unreadable(source.text);
  if (unusable)
    return {
      file: source.file,
      value: undefined,
      problems: [problem(unusable.message, unusable.at, unusable.at + 1, unusable.help)],
      placeOf: () => place(0, 1),
    };

  const document = parseDocument(source.text, {
    lineCounter: lines,
    version: '1.2',
    strict: true,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const problems = [...document.errors, ...document.warnings].map(error =>
    problem(plain(error.message), error.pos[0], error.pos[1], cure(error.code)),
  );
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      problems.push(problem(plain(messageOf(error)), 0, 1, 'write the values out instead of nesting aliases'));
    }
  }
  const root = document.contents as Node | null;
  return {
    file: source.file,
    value,
    problems,
    placeOf: (pointer, at = 'value') => {
      const [start, end] = rangeOf(root, pointer, at);
      return place(start, end);
    },
  };
}

function unreadable(text: string): { message: string; at: number; help: string } | undefined {
  const nul = text.indexOf('\0');
  if (nul >= 0) return { message: 'this is a binary file, not text', at: 0, help: 'expected YAML in UTF-8' };
  if (text.trim() === '') return { message: 'the file is empty', at: 0, help: 'start with `version: 1`' };
  if (!text.isWellFormed())
    return { message: 'the text holds a lone surrogate', at: 0, help: 'save the file as UTF-8' };
  return undefined;
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

function rangeOf(root: Node | null, pointer: Pointer, at: 'key' | 'value'): [number, number] {
  let node = root;
  let range: [number, number] = rangeOfNode(root) ?? [0, 1];
  for (const [depth, step] of pointer.entries()) {
    const pair = isMap(node) ? pairOf(node.items, step) : undefined;
    const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const keyRange = pair ? rangeOfNode(pair.key) : undefined;
    const last = depth === pointer.length - 1;
    const next = last && at === 'key' ? (keyRange ?? rangeOfNode(child)) : (rangeOfNode(child) ?? keyRange);
    if (next) range = next;
    if (pair === undefined && child === undefined) break;
    node = isAlias(child) ? null : ((child as Node | null | undefined) ?? null);
  }
  return range;
}

function pairOf(items: readonly Pair<unknown, unknown>[], step: string | number): Pair<unknown, unknown> | undefined {
  return items.find(item => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
}

function rangeOfNode(node: unknown): [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** Runs a compiled JSON Schema over the file and says each violation at its line, with the near miss if there is one. */
export function schemaProblems(yaml: YamlFile, validate: ValidateFunction, code: ProblemCode): Problem[] {
  if (validate(yaml.value)) return [];
  // An `if` error only repeats what its `then` already said.
  const problems = (validate.errors ?? [])
    .filter(error => error.keyword !== 'if')
    .map(error => schemaProblem(yaml, error, code));
  return problems.filter((problem, i) => problems.findIndex(other => samePlace(other, problem)) === i);
}

function samePlace(a: Problem, b: Problem): boolean {
  return a.message === b.message && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}

function schemaProblem(yaml: YamlFile, error: ErrorObject, code: ProblemCode): Problem {
  const pointer = error.instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = pointer.length === 0 ? 'the file' : `\`${pointer.join('.')}\``;
  const params = error.params as Record<string, unknown>;
  const made = (message: string, place: Place, help?: string): Problem => ({
    severity: 'error',
    code,
    message,
    place,
    ...(help === undefined ? {} : { help }),
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return made(`unknown key \`${key}\``, yaml.placeOf([...pointer, key], 'key'), suggestion(key, known));
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return made(`${where} needs the key \`${key}\``, yaml.placeOf(pointer, 'key'), described(error, key));
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return made(
        `${where} cannot be ${shown(error.data)}`,
        yaml.placeOf(pointer),
        suggestion(String(error.data), allowed),
      );
    }
    case 'const':
      return made(
        `${where} must be ${shown(params['allowedValue'])}, found ${shown(error.data)}`,
        yaml.placeOf(pointer),
      );
    case 'type':
      return made(
        `${where} must be ${[params['type']].flat().join(' or ')}, found ${shown(error.data)}`,
        yaml.placeOf(pointer),
      );
    case 'pattern':
      return made(
        `${where} cannot be ${shown(error.data)}`,
        yaml.placeOf(pointer),
        `expected text like ${String(error.parentSchema?.['title'] ?? params['pattern'])}`,
      );
    default:
      return made(`${where} ${error.message ?? 'is not valid'}`, yaml.placeOf(pointer));
  }
}

function described(error: ErrorObject, key: string): string | undefined {
  const schema = (error.parentSchema?.['properties'] as Record<string, { description?: string }> | undefined)?.[key];
  return schema?.description;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** "did you mean" for a mistyped word, or the list of what there is. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = known
    .map(name => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(1, Math.floor(word.length / 3))) return `did you mean \`${near.name}\`?`;
  return `expected one of ${known.map(name => `\`${name}\``).join(', ')}`;
}

/** Damerau-Levenshtein distance (adjacent swaps count once), on words of at most 64 characters. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 64), b.slice(0, 64)];
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + cost,
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows[left.length]?.[right.length] ?? Math.max(left.length, right.length);
}
