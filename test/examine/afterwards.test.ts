import { describe, expect, it } from 'vitest';
import { changesOf, differing, wholeAfter } from '../../src/examine/afterwards.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import type { JsonObject } from '../../src/json.ts';
import { callOf } from '../door.ts';

const context = { home: '/home/u', servers: {} };
const afterwards = (tool: string, input: JsonObject, before: string | undefined) => {
  const call = callOf(tool, input);
  return changesOf(call, interpret(call, context), () => before);
};
const edit = (old: string, next: string, more: JsonObject = {}) => ({
  file_path: 'a',
  old_string: old,
  new_string: next,
  ...more,
});

const edits: readonly (readonly [name: string, tool: string, input: JsonObject, before: string, after: string])[] = [
  ['one place', 'Edit', edit('b', 'X'), 'abcb', 'aXcb'],
  ['all places', 'Edit', edit('b', 'X', { replace_all: true }), 'abcb', 'aXcX'],
  ['dollars that mean nothing', 'Edit', edit('b', '$&$1'), 'abc', 'a$&$1c'],
  ['typographic quotes', 'Edit', edit('"b"', 'X'), 'a“b”c', 'aXc'],
  ['other ends of lines', 'Edit', edit('b\nc', 'X'), 'a\r\nb\r\nc', 'a\nX'],
  ['several edits', 'MultiEdit', { file_path: 'a', edits: [edit('b', 'cc'), edit('cc', 'd')] }, 'abe', 'ade'],
];

const appends: readonly (readonly [command: string, before: string, after: string])[] = [
  ['echo new >> f', 'old\n', 'old\nnew\n'],
  ['echo -n new >> f', 'old', 'oldnew'],
  ["printf '%s' new >> f", 'old', 'oldnew'],
  ["printf 'new\\n' | tee -a f", 'old', 'oldnew\n'],
  ['cat >> f <<EOF\nnew\nline\nEOF', 'old\n', 'old\nnew\nline\n'],
  ["cat <<'E' >> f\nnew\nE", 'old\n', 'old\nnew\n'],
  ['printf a >> f; printf b >> f', 'old', 'oldab'],
];

const whole: readonly (readonly [string, string, JsonObject, string | undefined, readonly string[]])[] = [
  ['what a tool writes', 'Write', { file_path: 'f', content: 'new' }, 'old', ['new']],
  ['what an edit leaves', 'Edit', edit('b', 'X'), 'abc', ['aXc']],
  ['what an edit leaves that does not fit', 'Edit', edit('z', 'X'), 'abc', ['abc']],
  ['a file that an edit makes', 'Edit', edit('', 'X'), undefined, ['X']],
  ['what several edits leave', 'MultiEdit', { file_path: 'f', edits: [edit('a', 'b'), edit('b', 'c')] }, 'a', ['c']],
  ['what a here-document holds', 'Bash', { command: 'cat > f <<EOF\nnew\nEOF' }, 'old', ['new\n']],
  ['what is printed', 'Bash', { command: "printf 'new' > f" }, 'old', ['new']],
  [
    'what is appended, with what it is appended to',
    'Bash',
    { command: 'echo new >> f' },
    'old\n',
    ['new\n', 'old\nnew\n'],
  ],
  ['what tee appends', 'Bash', { command: 'echo new | tee -a f' }, 'old\n', ['new\n', 'old\nnew\n']],
  ['nothing of what a program prints', 'Bash', { command: 'python3 make.py > f' }, 'old', []],
  ['nothing where several files are written', 'Bash', { command: 'echo a > f; echo b > g' }, 'old', []],
  ['nothing of a cell', 'NotebookEdit', { notebook_path: 'f', new_source: 'x' }, 'old', []],
  ['nothing of what is no text', 'Write', { file_path: 'f', content: 7 }, 'old', []],
];

describe('the whole of a file after a call', () => {
  it.each(whole)('is %s', (_name, tool, input, before, expected) => {
    const call = callOf(tool, input);
    expect(wholeAfter(call, interpret(call, context), () => before)).toEqual(expected);
  });
});

describe('a file as it would be after a call', () => {
  it.each(edits)('has %s replaced', (_name, tool, input, before, expected) => {
    expect(afterwards(tool, input, before).changed).toEqual([
      { path: '/w/a', before: before.replaceAll('\r\n', '\n'), after: [expected] },
    ]);
  });

  it.each(appends)('%j puts it at the end', (command, before, expected) => {
    const [changed] = afterwards('Bash', { command }, before).changed;
    expect(changed?.path).toBe('/w/f');
    expect(changed?.after).toContain(expected);
  });

  it.each([
    ['an edit that does not fit', 'Edit', edit('z', 'X'), 'abc'],
    ['an edit of a file that is not there', 'Edit', edit('', 'X'), undefined],
    ['edits that are none', 'MultiEdit', { file_path: 'a', edits: 'x' }, 'abc'],
    ['a whole file', 'Write', { file_path: 'a', content: 'x' }, 'abc'],
    ['a command that replaces', 'Bash', { command: 'echo x > f' }, 'abc'],
  ] as const)('is not worked out for %s', (_name, tool, input, before) => {
    expect(afterwards(tool, input as JsonObject, before)).toEqual({ changed: [], unread: [] });
  });

  it('is named as unread where it cannot be read', () => {
    const call = callOf('Edit', edit('a', 'b'));
    const changes = changesOf(call, interpret(call, context), () => {
      throw new Error('it is too large');
    });
    expect(changes).toEqual({ changed: [], unread: ['/w/a: it is too large'] });
  });
});

describe('what two texts differ in', () => {
  const far = `${'line of text\n'.repeat(2_000)}`;

  it.each([
    ['at the start', 'a\nb', 'x\nb', 0],
    ['at an empty start', '\nb', 'x\nb', 0],
    ['in nothing', 'a', 'a', 0],
    ['far inside', `${far}a\n${far}`, `${far}xa\n${far}`, 1_369],
    ['at the end', `${far}a`, `${far}ab`, 1_369],
  ])('is cut out %s, with its surroundings', (_name, before, after, atLeast) => {
    const part = differing(before, after);
    expect(part.linesBefore).toBeGreaterThanOrEqual(atLeast);
    const from = after.split('\n').slice(0, part.linesBefore).join('\n').length;
    const start = part.linesBefore === 0 ? 0 : from + 1;
    expect(after.slice(start, start + part.after.length)).toBe(part.after);
    expect(after.length - part.after.length).toBe(before.length - part.before.length);
    expect(part.after.length).toBeLessThan(17_000);
  });
});
