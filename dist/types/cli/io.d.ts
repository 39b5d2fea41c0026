import { type Paint } from '../render/paint.ts';
/** Exit codes, the same for every command. */
export declare const exitCodes: {
    readonly ok: 0;
    readonly failed: 1;
    readonly denied: 2;
    readonly invalid: 3;
    readonly waiting: 4;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/** Where a command writes to and what it knows of its surroundings. */
export interface Io {
    out(text: string): void;
    err(text: string): void;
    readonly paint: Paint;
    readonly environment: NodeJS.ProcessEnv;
    readonly cwd: string;
}
/** Colours only on a terminal that wants them (https://no-color.org); both outputs, for either may go to a file. */
export declare function processIo(): Io;
/** Whoever read our output stopped reading. */
export declare class OutputClosed extends Error {
    readonly name = "OutputClosed";
}
/** Says what went wrong, without a stack trace and without secrets, and which exit code it is. */
export declare function report(error: unknown, io: Io): ExitCode;
