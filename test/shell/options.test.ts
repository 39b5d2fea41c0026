import { describe, expect, it } from 'vitest';
import { type Arg, dynamicArg, dynamicWords, globArg, guardedArg, literalArg, numberArg } from '../../src/shell/arg.ts';
import { parseArgs } from '../../src/shell/options.ts';
import type { ProgramSpec } from '../../src/shell/program.ts';

const spec: ProgramSpec = {
  flags: '-f -r -v --force --color= -i=',
  values: { '-o --output': 'write', '-n': 'text', '--max': 'text' },
  operands: ['read*'],
};

const words = (text: string): Arg[] => text.split(' ').filter(Boolean).map(literalArg);

function parsed(args: readonly Arg[], given: ProgramSpec = spec) {
  const { options, operands, faults } = parseArgs(given, args);
  return {
    options: Object.fromEntries([...options].map(([name, values]) => [name, values.map(value => value.text)])),
    operands: operands.map(operand => operand.text),
    faults,
  };
}

describe('takes a command line apart as getopt does', () => {
  it.each([
    ['a b', {}, ['a', 'b']],
    ['-f a', { '-f': [] }, ['a']],
    ['a -f', { '-f': [] }, ['a']],
    ['-rf a', { '-r': [], '-f': [] }, ['a']],
    ['-fo x a', { '-f': [], '-o': ['x'] }, ['a']],
    ['-ox a', { '-o': ['x'] }, ['a']],
    ['-o=x a', { '-o': ['=x'] }, ['a']],
    ['-o -f a', { '-o': ['-f'] }, ['a']],
    ['-o -- a', { '-o': ['--'] }, ['a']],
    ['--output x a', { '-o': ['x'] }, ['a']],
    ['--output=x a', { '-o': ['x'] }, ['a']],
    ['--output= a', { '-o': [''] }, ['a']],
    ['-o x --output y', { '-o': ['x', 'y'] }, []],
    ['--color a', { '--color': [] }, ['a']],
    ['--color=always a', { '--color': ['always'] }, ['a']],
    ['-i.bak a', { '-i': ['.bak'] }, ['a']],
    ['-fi.bak a', { '-f': [], '-i': ['.bak'] }, ['a']],
    ['-- -f a', {}, ['-f', 'a']],
    ['a -- -f', {}, ['a', '-f']],
    ['- a', {}, ['-', 'a']],
  ])('%s', (text, options, operands) => {
    expect(parsed(words(text))).toEqual({ options, operands, faults: [] });
  });

  it.each([
    ['-x', 'the option `-x` is not known'],
    ['-fx', 'the option `-x` is not known'],
    ['-xf', 'the option `-x` is not known'],
    ['--forc', 'the option `--forc` is not known'],
    ['--FORCE', 'the option `--FORCE` is not known'],
    ['--force=1', '`--force` takes no value'],
    ['-o', '`-o` lacks its value'],
    ['--output', '`--output` lacks its value'],
    ['-5', 'the option `-5` is not known'],
    ['---', 'the option `---` is not known'],
    ['−f -x', 'the option `-x` is not known'],
  ])('%s is a fault', (text, fault) => {
    expect(parsed(words(text)).faults).toEqual([fault]);
  });

  it('takes an option-like word of another alphabet for the operand that it is', () => {
    expect(parsed(words('–f')).operands).toEqual(['–f']);
  });
});

describe('words that may become options', () => {
  const prefixed = (prefix: string): Arg => ({ prefix, glob: false });

  it.each([
    ['a word', dynamicArg],
    ['words', dynamicWords],
    ['a wildcard at the start', guardedArg(globArg('*'))],
    ['a hyphen and more', prefixed('-')],
    ['a long option and more', prefixed('--out')],
    ['a wildcard in an option', globArg('--*')],
  ])('%s', (_name, arg) => {
    expect(parsed([arg]).faults).toHaveLength(1);
  });

  it.each([
    ['a number', numberArg],
    ['a path and more', prefixed('./')],
    ['a wildcard after a name', globArg('a*')],
  ])('%s is an operand', (_name, arg) => {
    expect(parsed([arg])).toMatchObject({ faults: [], operands: [arg.text] });
  });

  it('is no longer asked after `--`', () => {
    expect(parsed([literalArg('--'), dynamicArg]).faults).toEqual([]);
  });

  it.each([
    ['a word', dynamicArg, 0],
    ['words', dynamicWords, 1],
    ['a wildcard', globArg('a*'), 1],
    ['a guarded wildcard', guardedArg(globArg('*')), 1],
  ])('%s as the value of an option', (_name, arg, faults) => {
    expect(parsed([literalArg('-o'), arg]).faults).toHaveLength(faults);
  });
});

describe('grammars of their own', () => {
  it.each<[string, ProgramSpec, string, string[], number]>([
    ['numbers as flags', { ...spec, numbers: true }, '-20 a', ['a'], 0],
    ['whole words', { ...spec, unbundled: true }, '-rf a', ['a'], 1],
    ['no options', { noOptions: true, operands: ['text*'] }, '-x -- --y', ['-x', '--', '--y'], 0],
    ['a wrapper', { ...spec, stopsAtOperand: true }, '-f a -x --', ['a', '-x', '--'], 0],
    ['a wrapper after `--`', { ...spec, stopsAtOperand: true }, '-- a -x', ['a', '-x'], 0],
    ['sub-commands', { flags: '-f', subcommands: {} }, '-f a -x', ['a', '-x'], 0],
  ])('%s', (_name, given, text, operands, faults) => {
    const result = parsed(words(text), given);
    expect(result.operands).toEqual(operands);
    expect(result.faults).toHaveLength(faults);
  });
});
