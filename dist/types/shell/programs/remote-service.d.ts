import type { Operation } from '../../operation.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
/** How a sub-command speaks to a service: it asks (`GET`), orders (`POST`) or removes (`DELETE`). */
export type Method = 'GET' | 'POST' | 'DELETE';
/** A service behind a program: the API behind `gh`, the daemon behind `docker`. */
export interface Service {
    /** Options that every sub-command takes, as in a spec. */
    readonly flags?: string;
    readonly values?: ProgramSpec['values'];
    /** Where the service is, as far as the command line says. */
    readonly reach: (parsed: ParsedArgs, invocation: Invocation, method: Method) => readonly Operation[];
    /** True when no word that is only known at run time could make a question worse. */
    readonly questionsTakeAnyWord?: boolean;
}
type Make = (spec?: ProgramSpec) => ProgramSpec;
/** The sub-commands of a service's program. */
export interface Commands {
    /** Only tells something. */
    readonly asks: Make;
    /** Changes something there. What comes of it is not seen here. */
    readonly orders: Make;
    readonly removes: Make;
    /** Speaks to nobody. */
    readonly local: Make;
}
/** The kinds of sub-commands that the program of a service has. */
export declare function commandsOf(service: Service): Commands;
/** One specification under each of several names. */
export declare function named(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>>;
/** A program whose options may stand before its sub-command or behind it. */
export declare function serviceProgram(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program;
/** What such a program does. */
export declare function analyseService(spec: ProgramSpec, invocation: Invocation): Analysis;
/** The same where an option means something else in front of the sub-command than behind it. */
export declare function analyseInOrder(spec: ProgramSpec, invocation: Invocation): Analysis;
/** A connection with a service. */
export declare function connection(host: string, method?: Method, port?: number): Operation;
/** A credential appears in the output, and so in the record of the session. */
export declare const printsCredentials: Operation;
/** The operations, and that a connection among them gives power over the machine. */
export declare function withPower(operations: readonly Operation[]): Operation[];
export {};
