import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { createProgram } from '../../src/cli/main.ts';
import { plain } from '../../src/render/paint.ts';
import { tool } from '../../src/version.ts';
import { policy } from './process.ts';

const fixtures = join(packageRoot(), 'test', 'cli', 'fixtures', 'help');
const io = { out: () => undefined, err: () => undefined, paint: plain, environment: {}, cwd: '/' };
const program = await createProgram(io, () => undefined);
/** Every command but the hidden one and `help` itself, as the words that call it. */
const commands: readonly (readonly string[])[] = [
  [],
  ...program.commands
    .filter(command => command.name() !== 'serve')
    .flatMap(command => [[command.name()], ...command.commands.map(sub => [command.name(), sub.name()])]),
];

const fixtureOf = (words: readonly string[]) => join(fixtures, `${['policy', ...words].join('-')}.txt`);
const fixture = (words: readonly string[]) => readFileSync(fixtureOf(words), 'utf8');
const optionsIn = (text: string) => text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [];

describe('help', () => {
  it.each(commands.map(words => ({ words, name: ['policy', ...words].join(' ') })))(
    '$name --help teaches the command',
    async ({ words, name }) => {
      const { code, out, err } = await policy([...words, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      await expect(out).toMatchFileSnapshot(fixtureOf(words));
      const [, examples = ''] = /\nExamples:\n([\s\S]*?)\n\n/.exec(out) ?? [];
      expect(out).toMatch(new RegExp(`^Usage: ${name}\\b.*\\n\\n[A-Z][\\s\\S]+\\.\\n`));
      expect(examples).toMatch(new RegExp(`\\b${name}\\b`));
      expect(out).toMatch(/\nExit codes:\n( {2}[0-4] {2}\S.*\n)+$/);
      if (words.length > 0 && !/\[command\]/.test(out))
        expect(optionsIn(out)).toEqual(expect.arrayContaining(optionsIn(examples)));
    },
  );

  it('lists every command, with what it is for', async () => {
    const { out } = await policy(['help']);
    expect(out).toBe(fixture([]));
    for (const command of program.commands.filter(found => found.name() !== 'serve'))
      expect(command.summary(), command.name()).toMatch(/^[a-z]/);
  });

  it('prints the version', async () => {
    expect(await policy(['--version'])).toEqual({ code: 0, out: `${tool.version}\n`, err: '' });
  });

  it('comes on standard error, with 3, to whoever leaves the command out', async () => {
    for (const words of [[], ['scan'], ['audit']]) {
      const { code, out, err } = await policy(words);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toBe(fixture(words));
    }
  });
});

describe('a command line that is wrong', () => {
  it.each<[string, readonly string[], string, string]>([
    ['an unknown command', ['chek'], 'unknown command `chek`', 'did you mean `check`?'],
    ['an unknown sub-command', ['scan', 'secrts', 'x'], 'unknown command `secrts`', 'did you mean `secrets`?'],
    ['nothing like a command', ['frobnicate'], 'unknown command `frobnicate`', '`--help` shows what there is'],
    ['an unknown option', ['check', '--formt', 'json'], 'unknown option `--formt`', 'did you mean `--format`?'],
    [
      'a value that is not offered',
      ['check', '--format', 'xml'],
      'option `--format <format>` argument `xml` is invalid',
      'allowed choices are terminal, json',
    ],
    [
      'a number that is none',
      ['run', '--max-turns', 'many', '--', 'x'],
      'option `--max-turns <n>` argument `many` is invalid',
      'expected a whole number, at least 1',
    ],
    [
      'a missing value',
      ['check', '--format'],
      'option `--format <format>` argument missing',
      '`--help` shows what there is',
    ],
    ['a missing argument', ['explain'], 'missing required argument `call`', '`--help` shows what there is'],
    ['one argument too many', ['report', 'a', 'b'], 'too many arguments for `report`', 'expected 1 argument but got 2'],
  ])('is said in one message with its cure: %s', async (_name, words, message, help) => {
    expect(await policy(words)).toEqual({
      code: 3,
      out: '',
      err: `error[ARGUMENT_INVALID]: ${message}\n  = help: ${help}\n`,
    });
  });

  it('cannot write more than its line, or move the cursor', async () => {
    const { err } = await policy(["x'\n::error::y\u001b[2J"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there are just these
    expect(err).not.toMatch(/^::|\u001b/m);
  });
});
