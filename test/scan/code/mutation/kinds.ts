import type { Language, Line, Naming, Sites } from './language.ts';
import type { Edit, Site, Span } from './text.ts';

/** A way to change code that keeps what it means: all places where it can be done, one site each. */
export type Mutation = (sites: Sites, language: Language) => readonly Site[];

/** All ways, by what they do. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'renames a variable': ({ variables }) => variables.map((naming, n) => renamed(naming, `v${n}`)),
  'renames a function': ({ functions }) => functions.map((naming, n) => renamed(naming, `f${n}`)),
  'gives an argument a name first': ({ lines }, language) =>
    lines.flatMap((line, n) =>
      line.argument === undefined ? [] : [extracted(line, line.argument, `given${n}`, language)],
    ),
  'sends an argument through a function': ({ lines }, language) =>
    lines.flatMap((line, n) =>
      line.argument === undefined ? [] : [sent(line, line.argument, `sent${n}`, n, language)],
    ),
  'puts a value into a container and takes it out': ({ values }, { containers }) => wrapped(values, containers),
  'computes a value in a function': ({ movable }, { calls }) => wrapped(movable, calls),
  'puts a statement into a block': ({ lines }, language) =>
    lines.flatMap((line, n) => (line.declares ? [] : [nested(line, n, language)])),
  'puts something idle before a statement': ({ lines }, { idle }) =>
    lines.map(({ start, indent }, n) => {
      const text = idle[n % idle.length] ?? '';
      return insertion(start, `${text.replaceAll('\n', `\n${indent}`)}\n${indent}`);
    }),
  'overwrites a variable where that never happens': ({ lines }, { overwritten }) =>
    lines.flatMap(({ next, indent, assigns }) =>
      assigns === undefined ? [] : [insertion(next, overwritten(assigns, indent))],
    ),
};

function renamed({ at }: Naming, name: string): Site {
  const edits = at.map(({ start, end }): Edit => ({ start, end, parts: [name] }));
  return { start: Math.min(...at.map(({ start }) => start)), end: Math.max(...at.map(({ end }) => end)), edits };
}

function extracted({ start, end, indent }: Line, argument: Span, name: string, { assign }: Language): Site {
  const [before, after] = assign(name);
  return {
    start,
    end,
    edits: [
      { start, end: start, parts: [before, argument, after, indent] },
      { ...spanOf(argument), parts: [name] },
    ],
  };
}

function sent({ start, end, indent }: Line, argument: Span, name: string, n: number, { functions }: Language): Site {
  const [text = '', before = '', after = ''] = functions[n % functions.length]?.(name, indent) ?? [];
  return {
    start,
    end,
    edits: [
      { start, end: start, parts: [text, indent] },
      { ...spanOf(argument), parts: [before, argument, after] },
    ],
  };
}

function wrapped(values: readonly Span[], ways: readonly (readonly [string, string])[]): Site[] {
  return values.map(({ start, end }, n) => {
    const [before = '', after = ''] = ways[n % ways.length] ?? [];
    return { start, end, edits: [{ start, end, parts: [`${before}(`, { start, end }, `)${after}`] }] };
  });
}

function nested({ start, end, indent }: Line, n: number, { blocks, level }: Language): Site {
  const [before = '', after = ''] = blocks[n % blocks.length] ?? [];
  return insertion(start, `${before}${indent}${level}`, {
    end,
    text: after === '' ? '' : `\n${indent}${after.replaceAll(/\n(?=.)/g, `\n${indent}`).trimEnd()}`,
  });
}

function insertion(start: number, text: string, last?: { end: number; text: string }): Site {
  return {
    start,
    end: last?.end ?? start,
    edits: [
      { start, end: start, parts: [text] },
      ...(last === undefined ? [] : [{ start: last.end, end: last.end, parts: [last.text] }]),
    ],
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
