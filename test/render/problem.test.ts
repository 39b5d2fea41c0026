import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Problem } from '../../src/errors.ts';
import { ansi } from '../../src/render/paint.ts';
import { renderProblem, renderProblems } from '../../src/render/problem.ts';

const place = (more: Partial<Place> = {}): Place => ({
  file: 'policies/default.yaml',
  line: 9,
  column: 16,
  length: 35,
  text: '    no_match: ["Bash: git push --force-with-lease"]',
  ...more,
});
const problem = (more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  code: 'EXAMPLE_MATCHED',
  message: 'rule `force-push` matches an example it must not',
  place: place(),
  help: 'narrow `when.command`, or add the case to `unless`',
  ...more,
});
const without = (key: 'place' | 'help') =>
  Object.fromEntries(Object.entries(problem()).filter(([name]) => name !== key)) as unknown as Problem;

describe('renderProblem', () => {
  it('shows code, place, line, caret and cure', () => {
    expect(renderProblem(problem())).toBe(`error[EXAMPLE_MATCHED]: rule \`force-push\` matches an example it must not
 --> policies/default.yaml:9:16
  |
9 |     no_match: ["Bash: git push --force-with-lease"]
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: narrow \`when.command\`, or add the case to \`unless\``);
  });

  it('does without a place and without a cure', () => {
    expect(
      renderProblem(without('place')),
    ).toBe(`error[EXAMPLE_MATCHED]: rule \`force-push\` matches an example it must not
  = help: narrow \`when.command\`, or add the case to \`unless\``);
    expect(renderProblem({ ...without('help'), severity: 'warning' }).split('\n')).toHaveLength(5);
    expect(renderProblem({ severity: 'warning', code: 'FILE_EMPTY', message: 'x' })).toBe('warning[FILE_EMPTY]: x');
  });

  it('makes room for a long line number', () => {
    expect(renderProblem(problem({ place: place({ line: 12_345 }) }))).toContain(`
     --> policies/default.yaml:12345:16
      |
12345 |     no_match: ["Bash: git push --force-with-lease"]
      |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = help:`);
  });

  it('paints what matters', () => {
    const painted = renderProblem(problem({ severity: 'warning' }), ansi);
    expect(painted.split('\n')[0]).toBe(
      '\u001b[33mwarning[EXAMPLE_MATCHED]\u001b[39m: \u001b[1mrule `force-push` matches an example it must not\u001b[22m',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for are just these
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderProblem(problem({ severity: 'warning' })));
  });

  const shown = (more: Partial<Place>) =>
    renderProblem({ ...without('help'), place: place(more) })
      .split('\n')
      .slice(3);
  const cases: readonly (readonly [string, Partial<Place>, readonly string[]])[] = [
    ['an empty line', { text: '', column: 1, length: 1 }, ['9 | ', '  | ^']],
    ['an empty file, which has no first line', { text: '', line: 0, column: 0, length: 1 }, ['1 | ', '  | ^']],
    ['a place behind the end', { text: 'ab', column: 9, length: 5 }, ['9 | ab', '  |   ^']],
    ['a caret that would reach behind the end', { text: 'abcd', column: 3, length: 99 }, ['9 | abcd', '  |   ^^']],
    ['no length', { text: 'abcd', column: 2, length: 0 }, ['9 | abcd', '  |  ^']],
    ['tabs', { text: '\tkey:\tx', column: 7, length: 1 }, ['9 |  key: x', '  |       ^']],
    ['escape sequences', { text: 'a\u001b[31mred\u0007', column: 7, length: 3 }, ['9 | a [31mred ', '  |       ^^^']],
    ['other controls', { text: 'a\u009b\u0085\u2028b', column: 5, length: 1 }, ['9 | a   b', '  |     ^']],
    ['text that runs backwards', { text: 'a\u202e\u2066b', column: 4, length: 1 }, ['9 | a  b', '  |    ^']],
    ['characters that nobody sees', { text: 'a\u200b\u{e0041}b', column: 5, length: 1 }, ['9 | a   b', '  |     ^']],
    [
      'letters of any script',
      { text: 'n\u00e4me: \u540d', column: 7, length: 1 },
      ['9 | n\u00e4me: \u540d', '  |       ^'],
    ],
    ["a command to GitHub's runner", { text: '##[error]x', column: 1, length: 1 }, ['9 | ## error]x', '  | ^']],
  ];
  it.each(cases)('shows %s', (_name, more, lines) => {
    expect(shown(more)).toEqual(lines);
  });

  it('cuts a long line around the place', () => {
    const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    expect(shown({ text, column: 501, length: 4 })).toEqual([
      `9 | …${'a'.repeat(80)}HERE${'b'.repeat(76)}…`,
      `  | ${' '.repeat(81)}^^^^`,
    ]);
    expect(shown({ text, column: 1, length: 2 })).toEqual([`9 | ${'a'.repeat(160)}…`, '  | ^^']);
    expect(shown({ text, column: 1_004, length: 1 })).toEqual([`9 | …${'b'.repeat(160)}`, `  | ${' '.repeat(160)}^`]);
    expect(shown({ text, column: 501, length: 900 })[1]).toBe(`  | ${' '.repeat(81)}${'^'.repeat(81)}`);
  });

  it('leaves no half of a character at a cut', () => {
    const text = '\u{1f600}'.repeat(400);
    for (const column of [300, 301]) expect(shown({ text, column, length: 1 }).join('').isWellFormed()).toBe(true);
  });

  it('keeps strangers from starting a line of their own, moving the cursor or giving commands', () => {
    const evil = '`a\n::error::x\r\u001b[2J\u202e##[add-mask]';
    const text = renderProblem(
      problem({ message: evil, help: evil, place: place({ file: evil, text: evil, column: 3 }) }),
    );
    expect(text).not.toMatch(/^\s*::|##\[/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there are just these
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text.split('\n')).toHaveLength(6);
  });

  it('keeps its shape for any place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer(),
        fc.integer(),
        fc.integer(),
        (text, line, column, length) => {
          const lines = shown({ text, line, column, length });
          expect(lines).toHaveLength(2);
          expect(Math.max(...lines.map(row => row.length))).toBeLessThan(200);
        },
      ),
    );
  });
});

describe('renderProblems', () => {
  const one: Problem = { severity: 'error', code: 'FILE_EMPTY', message: 'x' };
  const warning: Problem = { ...one, severity: 'warning' };
  it.each([
    [[], ''],
    [[one], 'error[FILE_EMPTY]: x'],
    [[one, one], 'error[FILE_EMPTY]: x\n\nerror[FILE_EMPTY]: x\n\n2 errors'],
    [[one, warning], 'error[FILE_EMPTY]: x\n\nwarning[FILE_EMPTY]: x\n\n1 error, 1 warning'],
    [[warning, warning], 'warning[FILE_EMPTY]: x\n\nwarning[FILE_EMPTY]: x\n\n2 warnings'],
  ])('counts them: %#', (problems, text) => {
    expect(renderProblems(problems)).toBe(text);
  });
});
