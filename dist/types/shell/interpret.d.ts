import type { Operation } from '../operation.ts';
/**
 * What a bash command line would do, started in `cwd`. Whatever cannot be told in advance is an `unknown` operation;
 * there is always at least one operation. Pure: no file, no clock, no environment.
 */
export declare function interpretShell(command: string, context: {
    readonly cwd: string;
    readonly home: string;
}): readonly Operation[];
