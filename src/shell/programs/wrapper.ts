import type { Program, ProgramSpec } from '../program.ts';
import { asking } from './entry.ts';

/** The grammar of a wrapper: options of its own, then a command. */
export const wrapper = (spec: Omit<ProgramSpec, 'stopsAtOperand'> = {}): ProgramSpec => ({
  ...asking({ operands: ['command'], ...spec }),
  stopsAtOperand: true,
});

/** Programs that do nothing of their own to the command that they run. */
export function wraps(
  names: string,
  spec: Omit<ProgramSpec, 'stopsAtOperand'> = {},
  examples?: Program['examples'],
): Program {
  const all = names.split(' ');
  // The shell reads `time` itself unless it is named by its path.
  const shown = all[0] === 'time' ? '/usr/bin/time' : all[0];
  return { names: all, analyse: wrapper(spec), examples: examples ?? { [`${shown} pwd`]: ['execute pwd'] } };
}

/** `uv run CMD` and `poetry run CMD` run any program; a Python file stands for itself. */
export function runsCommand(spec: Omit<ProgramSpec, 'operands'>): ProgramSpec {
  return { ...spec, stopsAtOperand: true, operands: ['command'] };
}
