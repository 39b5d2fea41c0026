import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
/** A tool of JavaScript projects: it runs code and settings of the project it is started in. */
export interface Tool extends ProgramSpec {
    /** Options whose values name modules that are loaded: a file, or a package of the project. */
    readonly modules?: string;
    /** True when the operands are files or folders of code that is run. */
    readonly runsOperands?: boolean;
    /** False for a tool that only reads data: no plug-ins, no configuration that is code. */
    readonly runsProject?: boolean;
}
/** What such a tool does besides its paths: the project's code runs, and so does what its `code` options name. */
export declare function tool({ modules, runsOperands, runsProject, ...given }?: Tool): ProgramSpec;
/** The project's own code runs, as its `package.json` says. */
export declare function ownCode(invocation: Invocation, args?: readonly Arg[]): Operation[];
/** A module by its name is a package of the project; by its path it is that file; an address is neither. */
export declare function moduleCode(value: Arg, invocation: Invocation): Operation[];
/** A file whose code is run; by an address it would be fetched first. */
export declare function fileCode(file: Arg, invocation: Invocation): Operation[];
/** The same without the read. */
export declare function loadedCode(file: Arg, invocation: Invocation): Operation[];
/** Several tools with one grammar. */
export declare function tools(names: readonly string[], spec: Tool, examples: Program['examples']): Program;
/** A tool whose first operand is one of its tasks. */
export declare function tasked(names: readonly string[], common: Tool, tasks: Readonly<Record<string, Tool>>, examples: Program['examples']): Program;
/** True when a program is only asked about itself. */
export declare function asksOnly(parsed: ParsedArgs): boolean;
