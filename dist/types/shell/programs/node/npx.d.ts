import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
/** True for a tool that projects commonly have among their packages. */
export declare function isProjectTool(name: string): boolean;
/** The grammar of `npm exec` and of `npx`. */
export declare const execSpec: ProgramSpec;
/** `npx TOOL`: described when it is known what is started. With `always`, it is fetched even if the project has it. */
export declare function packageRun(spec: ProgramSpec, always: boolean): (invocation: Invocation) => Analysis;
/** Programs that run a package of the project, or fetch one and run it. */
export declare const packageRunners: readonly Program[];
