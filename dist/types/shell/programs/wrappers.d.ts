import type { Program, ProgramSpec } from '../program.ts';
/** `uv run CMD` and `poetry run CMD` run any program; a Python file stands for itself. */
export declare function runsCommand(spec: Omit<ProgramSpec, 'operands'>): ProgramSpec;
export declare const wrapperPrograms: readonly Program[];
