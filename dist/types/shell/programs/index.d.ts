import type { Program } from '../program.ts';
/**
 * Every program that is understood. To add one, add an entry to the file of its kind: its names, how its command
 * line is read, and examples, which run as tests.
 */
export declare const programs: readonly Program[];
/** The entry of a program, by the name it is called with. */
export declare function findProgram(name: string): Program | undefined;
