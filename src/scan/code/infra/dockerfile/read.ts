import type { Span } from '../../../region.ts';

/** An instruction of a Dockerfile. */
export interface Instruction extends Span {
  /** In capitals. */
  readonly name: string;
  /** Behind the name, lines joined: comments and continuations are blanks, so that offsets stay. */
  readonly text: string;
  readonly textStart: number;
  /** Texts that are given with `<<NAME`. */
  readonly heredocs: readonly { readonly text: string; readonly start: number }[];
  /** The stage that it is in, counted from 0; -1 before the first `FROM`. */
  readonly stage: number;
  /** What `ARG` and `ENV` say at this place. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface Dockerfile {
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
}

export interface Stage extends Span {
  readonly image: string;
  /** The name that the stage is given. */
  readonly name: string | undefined;
}

/** Reads a Dockerfile, tolerantly: a line that is no instruction is left out. */
export function readDockerfile(text: string): Dockerfile {
  const continuation = /^(?:#[^\n]*\n)*?#\s*escape\s*=\s*`/i.test(text) ? '`' : '\\';
  const instructions: Instruction[] = [];
  const stages: Stage[] = [];
  let settings: ReadonlyMap<string, string> = new Map();
  for (let at = 0; at < text.length; ) {
    const { joined, end } = logicalLine(text, at, continuation);
    const head = /^([ \t\ufeff]*)([A-Za-z]+)(?=[ \t]|$)[ \t]*/.exec(joined);
    const name = head?.[2]?.toUpperCase() ?? '';
    const start = at + (head?.[1]?.length ?? 0);
    const heredocs = head === null ? [] : heredocsOf(name, joined, text, end);
    at = heredocs.at(-1)?.end ?? end;
    if (head === null) continue;
    const rest = joined.slice(head[0].length).trimEnd();
    if (name === 'FROM') stages.push(stageOf(rest, settings, { start, end: start + joined.trim().length }));
    if (name === 'ARG' || name === 'ENV')
      settings = new Map([
        ...settings,
        ...settingsOf(name, rest, 0).map(({ name: key, value }) => [key, fold(value, settings)] as const),
      ]);
    const textStart = start - (head[1]?.length ?? 0) + head[0].length;
    instructions.push({
      name,
      text: rest,
      textStart,
      heredocs,
      stage: stages.length - 1,
      settings,
      start,
      end: textStart + rest.length,
    });
  }
  return { instructions, stages };
}

function stageOf(text: string, settings: ReadonlyMap<string, string>, at: Span): Stage {
  const [image = '', as = '', name] = text.split(/\s+/).filter(word => !word.startsWith('--'));
  return { image: fold(image, settings), name: /^as$/i.test(as) ? name : undefined, start: at.start, end: at.end };
}

/** A line with those that continue it; what is not part of the instruction is blanked. */
function logicalLine(text: string, from: number, continuation: string): { joined: string; end: number } {
  let joined = '';
  let at = from;
  let isContinued = false;
  do {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, end);
    at = end;
    if (/^\s*#/.test(line) || (isContinued && /^\s*$/.test(line))) {
      joined += ' '.repeat(line.length);
      if (!isContinued) break;
      continue;
    }
    const tail = /([\\`])[ \t]*\r?\n?$/.exec(line);
    isContinued = tail?.[1] === continuation;
    joined += isContinued && tail !== null ? line.slice(0, tail.index) + ' '.repeat(line.length - tail.index) : line;
  } while (isContinued && at < text.length);
  return { joined, end: at };
}

function heredocsOf(name: string, line: string, text: string, from: number) {
  const found: { text: string; start: number; end: number }[] = [];
  if (!/^(?:RUN|COPY|ADD)$/.test(name)) return found;
  let at = from;
  for (const [, mark] of line.matchAll(/<<-?\s*["']?([A-Za-z_]\w*)["']?/g)) {
    const start = at;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      const end = newline === -1 ? text.length : newline + 1;
      const isEnd = text.slice(at, end).trim() === mark;
      at = end;
      if (isEnd) break;
    }
    found.push({ text: text.slice(start, at).replace(/\n?[^\n]*\n?$/, '\n'), start, end: at });
  }
  return found;
}

/** A name with what is written for it. */
export interface DockerSetting {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What an `ENV`, `ARG` or `LABEL` says. */
export function settingsOf(name: string, text: string, at: number): DockerSetting[] {
  const pairs = [...text.matchAll(/([\w.-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s"'\\]|\\.)*)/g)];
  if (pairs.length > 0 || name === 'ARG')
    return pairs.map(({ 1: key = '', 2: value = '', index, 0: whole }) => ({
      name: key,
      value: value.replace(/^(["'])(.*)\1$/s, '$2'),
      start: at + index,
      end: at + index + whole.length,
    }));
  const old = /^([\w.-]+)\s+(.*)$/s.exec(text);
  return old === null ? [] : [{ name: old[1] ?? '', value: (old[2] ?? '').trim(), start: at, end: at + text.length }];
}

/** A text with the settings put in that are known. */
export function fold(text: string, settings: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced: string | undefined, fallback: string | undefined, plain: string | undefined) =>
      settings.get(braced ?? plain ?? '') ?? fallback ?? whole,
  );
}
