import type { Program, ProgramSpec } from '../program.ts';
/** The grammar of a wrapper: options of its own, then a command. */
export declare const wrapper: (spec?: Omit<ProgramSpec, 'stopsAtOperand'>) => ProgramSpec;
/** Programs that do nothing of their own to the command that they run. */
export declare function wraps(names: string, spec?: Omit<ProgramSpec, 'stopsAtOperand'>, examples?: Program['examples']): Program;
/** `uv run CMD` and `poetry run CMD` run any program; a Python file stands for itself. */
export declare function runsCommand(spec: Omit<ProgramSpec, 'operands'>): ProgramSpec;
