import { describe, expect, it } from 'vitest';
import { type Arg, globArg, literalArg } from '../../src/shell/arg.ts';
import { printedNames } from '../../src/shell/programs/printed-names.ts';

const folder = (text: string): Arg => ({ ...literalArg(text), tree: true });
const here = folder('./');

/** A command of plain words, and the names it prints when it is fed any below the folder. */
const printed = (command: string): Arg | undefined => {
  const [program = '', ...words] = command.split(' ');
  return printedNames(program, words.map(literalArg), here);
};

describe('names that a command prints', () => {
  it.each([
    ['find src -name *.ts', globArg('src/**/*.ts')],
    ['find . -type f', here],
    ['find . -not -name *.ts -type f', here],
    ['find . -path ./node_modules -prune -o -name *.md -print', here],
    ['find . -name *.ts -o -type f', here],
    // Rules on paths know what this is.
    ['find . -name id_rsa', globArg('./**/id_rsa')],
    ['git ls-files', here],
    ['git ls-files *.sh', globArg('**/*.sh')],
    ['grep -rl foo src', here],
    ['rg --files', here],
    ['grep -v node_modules', here],
    ['grep -E \\.(png|jpg)$', here],
    ['head -5', here],
  ])('%s prints names', (command, expected) => {
    expect(printed(command)).toEqual(expected);
  });

  it.each([
    'find . -name .env*',
    'find . -name *.env',
    'find . -iname *.TS',
    'find . -name a -o -name .env',
    'find . -name *.ts -delete',
    'find . -printf %s',
    'git ls-files .env',
    'git status',
    'grep -rl foo --include=.env*',
    'grep env',
    'rg --hidden --files',
    'rg -l x -g .env*',
    'grep -n foo src',
    'cat a',
  ])('%s prints what is not known', command => {
    expect(printed(command)).toBeUndefined();
  });
});
