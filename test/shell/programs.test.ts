import { describe, expect, it } from 'vitest';
import { describeOperation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';
import { programs } from '../../src/shell/programs/index.ts';

const context = { cwd: '/workspace', home: '/home/user' };

/** The operations of a command besides running the program itself. */
function besides(command: string, names: readonly string[]): string[] {
  const operations = interpretShell(command, context);
  const own = operations.findIndex(operation => operation.kind === 'execute' && names.includes(operation.program));
  expect(own).toBeGreaterThanOrEqual(0);
  return operations.filter((_, i) => i !== own).map(describeOperation);
}

describe.each(programs.map(program => [program.names.join(' '), program] as const))('%s', (_names, program) => {
  it('has an example', () => {
    expect(Object.keys(program.examples)).not.toEqual([]);
  });

  it.each(Object.entries(program.examples))('%s', (command, expected) => {
    expect(besides(command, program.names)).toEqual(expected);
  });
});

it('names every program once', () => {
  const names = programs.flatMap(program => program.names);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
