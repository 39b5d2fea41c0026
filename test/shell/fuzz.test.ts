import { describe, expect, it } from 'vitest';
import { runScript, runWords } from '../../src/shell/command.ts';
import { interpretShell } from '../../src/shell/interpret.ts';
import { parseShell } from '../../src/shell/parse.ts';
import { programs } from '../../src/shell/programs/index.ts';
import { initialState } from '../../src/shell/state.ts';
import { walkNode, walkStatements } from '../../src/shell/walk.ts';
import { createWalk, maxOperations, maxWork, TooMuch } from '../../src/shell/walker.ts';
import { list } from './grammar.ts';
import { mutate } from './mutate.ts';
import { context } from './operations.ts';
import { randomOf } from './random.ts';

const examples = programs.flatMap(program => Object.keys(program.examples));

function workOf(command: string): number {
  const parsed = parseShell(command);
  if ('refusal' in parsed) return 0;
  const walk = createWalk({ statements: walkStatements, node: walkNode, words: runWords, script: runScript });
  try {
    walkStatements(walk, parsed.script.commands, initialState(context.cwd, context.home));
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
  }
  return walk.work();
}

describe('mutations of commands', () => {
  it('are always answered, and never without an operation', () => {
    for (let seed = 1; seed <= 6_000; seed++) {
      const random = randomOf(seed);
      const start = seed % 2 === 0 ? (examples[random.below(examples.length)] ?? '') : list(random, 2);
      const command = mutate(random, start);
      const operations = interpretShell(command, context);
      if (operations.length === 0 || operations.length > maxOperations + 10)
        expect.fail(`${JSON.stringify(command)} becomes ${operations.length} operations`);
    }
  });

  it('are answered alike every time', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const command = mutate(randomOf(seed), list(randomOf(seed), 2));
      expect(interpretShell(command, context)).toEqual(interpretShell(command, context));
    }
  });
});

describe('work grows with the length', () => {
  it.each([
    ['commands', 'rm a;'],
    ['pipes', 'cat a | '],
    ['conditions', 'ls && '],
    ['alternatives', 'ls || '],
    ['groups', '{ ls; } && '],
    ['substitutions', 'echo $(ls);'],
    ['folders', 'cd a;'],
    ['assignments', 'x=$x$x;'],
    ['braces', 'echo {a,b}{c,d};'],
    ['here-strings', 'cat <<< a;'],
    ['evaluations', "eval 'ls';"],
    ['branches', 'if ls; then cd a; else cd b; fi;'],
    ['loops', 'for x in a b; do ls; done;'],
  ])('%s', (_name, text) => {
    const one = workOf(`${text.repeat(20)} ls`);
    const two = workOf(`${text.repeat(40)} ls`);
    expect(one).toBeGreaterThan(0);
    expect(two).toBeLessThanOrEqual(one * 2.2);
  });

  it.each([
    ['loops', 'while ls; do ', '; done'],
    ['values', 'for x in a b c d e f g h; do ', '; done'],
    ['branches', 'if ls; then ', '; fi'],
    ['choices', 'case a in a) ', ';; esac'],
  ])('nested %s stay in bounds', (_name, open, close) => {
    expect(workOf(`${open.repeat(12)}ls${close.repeat(12)}`)).toBeLessThanOrEqual(maxWork + 100);
  });
});
