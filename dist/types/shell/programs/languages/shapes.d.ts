import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
type Also = NonNullable<ProgramSpec['also']>;
/** How a program is asked about itself besides `--version` and `--help`, and the file that says what it runs. */
interface Nature {
    readonly asks?: string;
    /** Where it is not given, something in the folder is run. */
    readonly manifest?: string;
}
/** An entry that has no effect when all it is asked is what it is: `cmake --version`, `cargo test --help`. */
export declare function asking(analyse: Program['analyse'], nature?: Nature): (invocation: Invocation) => Analysis;
/**
 * Files of the role `code`, and the manifest of a program that runs what the project says, are executed: rules on
 * programs see that they are the project's own. So is what an operand or a value of such a program names elsewhere.
 */
export declare function ofProject(spec: ProgramSpec, manifest?: string): ProgramSpec;
/** `tests/a.py::TestB`, `a_spec.rb:12`, `./...`: the file or the folder that is meant. A name without an end is a folder. */
export declare function sources(arg: Arg): Arg;
/** Programs with one grammar that run what the project says: builds and tests. */
export declare function builder(names: readonly string[], spec: ProgramSpec, examples: Program['examples'], nature?: Nature): Program;
/** Programs that read files, the whole folder unless they are told which, and say what they think of them. */
export declare function reader(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program;
/** Hands the words after it on as a command of their own: `bundle exec`, `uv run`. */
export declare function runsWords(spec?: Omit<ProgramSpec, 'operands' | 'stopsAtOperand'>): ProgramSpec;
/** Everything that several descriptions add. */
export declare function all(...parts: readonly Also[]): Also;
/** A change of the machine or of another system, by its name. */
export declare function changes(name: string, target?: string): Also;
/** The program speaks to a registry of packages. */
export declare function reaches(registry: string): Also;
/** The values of these options are code in a language. */
export declare function evaluates(language: string, ...options: readonly string[]): Also;
/** Without a file and without code in an option it takes commands from a person or from its input. */
export declare function interactive(parsed: ParsedArgs, invocation: Invocation): readonly Operation[];
/** Writes the folder it works in, or what it is given, when one of the flags is there: `ruff check --fix`. */
export declare function rewrites(...flags: readonly string[]): Also;
/** Writes what it is given unless one of the flags is there: `black --check`. */
export declare function rewritesUnless(...flags: readonly string[]): Also;
/** Words such as `-Dkey=value` that a grammar of options cannot list: those that fit are taken off before it. */
export declare function without(pattern: RegExp, spec: ProgramSpec): (invocation: Invocation) => Analysis;
/** Operands that are addresses are fetched; an address of another kind than the web's is not understood. */
export declare function fetchesAddresses(parsed: ParsedArgs, invocation: Invocation): readonly Operation[];
export {};
