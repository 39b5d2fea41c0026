import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
/**
 * A program that runs code of the project (its tests, its build): what that code does is not said by the command, so
 * `described` is false and rules on programs decide. Its options are listed all the same: many of these programs have
 * one that runs a command or a piece of code given on the spot.
 */
export declare function project(spec?: ProgramSpec): ProgramSpec;
/**
 * Code that is run because a file says so: a configuration that is a program, the tasks of a manifest. Rules on
 * programs see where it is, so that a file in a temporary folder is not taken for the project's own.
 */
export declare function executes(invocation: Invocation, file: Arg, args?: readonly (string | undefined)[]): Operation[];
/** The values of these options are files that are run, or say what is run: `--config`, `--require`. */
export declare function loads(...options: readonly string[]): NonNullable<ProgramSpec['also']>;
/** A sub-command that only tells something. */
export declare function tells(spec?: ProgramSpec): ProgramSpec;
/** Fetches packages from a registry. */
export declare function installs(registry: string, spec?: ProgramSpec): ProgramSpec;
/** Puts a package into a registry. */
export declare function publishes(what: string, registry: string): ProgramSpec;
/** One spec for several sub-commands. */
export declare function each(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>>;
/** Also writes its operands when one of the flags is given: `--fix`, `--write`. */
export declare function writesWith(...flags: readonly string[]): NonNullable<ProgramSpec['also']>;
/** Several programs with one grammar. */
export declare function runner(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program;
/** `make CC=…` puts a text into commands: only a single word or a row of flags is no code. */
export declare function settings(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** The first operand must be one of the tasks that are known to be plain. */
export declare function tasks(known: string): NonNullable<ProgramSpec['also']>;
