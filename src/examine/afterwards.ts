import { isObject, type JsonObject } from '../json.ts';
import type { ExecuteOperation, Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';

/**
 * The text of a file before a call; nothing when there is none. Throws when it cannot be read or is larger than is
 * looked at. Handed in, because examining looks at no file.
 */
export type ReadBefore = (path: string) => string | undefined;

/** A file that a call changes in part: its text, and what it may be afterwards. */
export interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: readonly string[];
}

/** The files that a call changes in part, and those that could not be read, with the reason. */
export interface Changes {
  readonly changed: readonly Changed[];
  readonly unread: readonly string[];
}

/**
 * Files as they would be after a call, where that is more than the call itself shows: the edits of the client's tools,
 * and what a shell command appends. A tool that replaces a whole file or cell shows all of it.
 */
export function changesOf(call: ToolCall, operations: readonly Operation[], readBefore: ReadBefore): Changes {
  const change = changeOf(call, operations);
  if (change === undefined) return { changed: [], unread: [] };
  const changed: Changed[] = [];
  const unread: string[] = [];
  for (const path of writtenPaths(operations).slice(0, mostFiles)) {
    try {
      // The client takes every end of a line for a line feed.
      const before = readBefore(path)?.replaceAll('\r\n', '\n');
      const after = before === undefined ? [] : change(before).filter(text => text !== before);
      if (before !== undefined && after.length > 0) changed.push({ path, before, after });
    } catch (error) {
      unread.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { changed, unread };
}

/** Files that operations write, as far as they are known by name. */
export function writtenPaths(operations: readonly Operation[]): string[] {
  const paths = operations.flatMap(operation =>
    operation.kind === 'write' && !operation.glob && !operation.tree ? [operation.path] : [],
  );
  return [...new Set(paths)];
}

/**
 * The whole of a file as it may be after a call, one text for each way in which that may come out; none where the call
 * does not show it, as with most commands. `before` is asked where it matters, and may throw.
 */
export function wholeAfter(
  call: ToolCall,
  operations: readonly Operation[],
  before: () => string | undefined,
): readonly string[] {
  const { tool, input } = call;
  if (tool === 'Write') return typeof input['content'] === 'string' ? [input['content']] : [];
  const { command } = input;
  if (typeof command !== 'string') {
    const change = changeOf(call, operations);
    return change === undefined ? [] : change((before() ?? '').replaceAll('\r\n', '\n'));
  }
  if (writtenPaths(operations).length !== 1) return [];
  const texts = appendedTexts(command, operations);
  const all = [...new Set([...texts, texts.join('')])].filter(text => text !== '');
  const appends = all.length > 0 && />>|\btee\s+(?:-a|--append)\b/.test(command);
  return [...all, ...(appends ? all.map(text => `${before() ?? ''}${text}`) : [])];
}

/** More files than a command appends to. */
const mostFiles = 32;

type Change = (before: string) => string[];

function changeOf({ tool, input }: ToolCall, operations: readonly Operation[]): Change | undefined {
  if (tool === 'Edit') return before => edited(before, [input]);
  if (tool === 'MultiEdit') {
    const { edits } = input;
    return before => (Array.isArray(edits) ? edited(before, edits.filter(isObject) as JsonObject[]) : []);
  }
  const { command } = input;
  if (typeof command !== 'string' || !/>>|\btee\b/.test(command)) return undefined;
  const texts = appendedTexts(command, operations);
  return texts.length === 0 ? undefined : before => appended(before, texts);
}

/** One edit after the other, as the client makes them; an edit that does not fit changes nothing. */
function edited(before: string, edits: readonly JsonObject[]): string[] {
  let text = before;
  for (const { old_string: old, new_string: next, replace_all: all } of edits) {
    if (typeof old !== 'string' || typeof next !== 'string') continue;
    if (old === '') {
      // How the client makes a file, or fills an empty one.
      if (text === '') text = next;
      continue;
    }
    const found = inFile(text, old);
    if (found === undefined) continue;
    text = all === true || all === 'true' ? text.split(found).join(next) : replaceFirst(text, found, next);
  }
  return [text];
}

const replaceFirst = (text: string, old: string, next: string) => {
  const at = text.indexOf(old);
  return text.slice(0, at) + next + text.slice(at + old.length);
};

/** What the client takes for the old text: it reads typographic quotes as plain ones. */
function inFile(text: string, old: string): string | undefined {
  const wanted = old.replaceAll('\r\n', '\n');
  if (text.includes(wanted)) return wanted;
  const at = plainQuotes(text).indexOf(plainQuotes(wanted));
  return at < 0 ? undefined : text.slice(at, at + wanted.length);
}

const plainQuotes = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** As much of a text as a secret and its name may begin or end in, in UTF-16 units. */
const reach = 8 * 1024;
const mostTexts = 16;

/** The end of a file with each text behind it, and with all of them. */
function appended(before: string, texts: readonly string[]): string[] {
  const end = before.slice(-reach);
  return [...(texts.length > 1 ? texts : []), texts.join('')].map(text => end + text);
}

/** What a command may append, in order: what it prints, and its here-documents. */
function appendedTexts(command: string, operations: readonly Operation[]): string[] {
  const printed = operations.flatMap(operation => (operation.kind === 'execute' ? printedBy(operation) : []));
  const documents = [...command.matchAll(/<<-?\s*(["']?)(\w+)\1[^\n]*\n([\s\S]*?)\n[\t ]*\2(?![\w])/g)];
  return [...printed, ...documents.map(([, , , body = '']) => `${body}\n`)].slice(0, mostTexts);
}

function printedBy({ program, args }: ExecuteOperation): string[] {
  const known = args.filter(arg => arg !== undefined);
  if (program === 'echo') {
    const words = known.filter((arg, at) => at > 0 || !/^-[neE]+$/.test(arg));
    return [words.join(' ') + (/^-[eE]*n/.test(known[0] ?? '') ? '' : '\n')];
  }
  const [format, ...values] = known;
  if (program !== 'printf' || format === undefined) return [];
  let next = 0;
  const text = format.replaceAll('\\n', '\n').replaceAll(/%[-\d.]*[bcsq]/g, () => values[next++] ?? '');
  return [text];
}

/** What two texts differ in, with as much around it as a secret reaches; the rest is the same in both. */
export function differing(before: string, after: string): { before: string; after: string; linesBefore: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  const from = start <= reach ? 0 : after.lastIndexOf('\n', start - reach) + 1;
  const left = Math.max(end - reach, 0);
  const linesBefore = after.slice(0, from).split('\n').length - 1;
  return {
    before: before.slice(from, before.length - left),
    after: after.slice(from, after.length - left),
    linesBefore,
  };
}
