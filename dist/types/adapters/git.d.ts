import { type ChildProcess } from 'node:child_process';
/** A repository may be hostile: none of its settings may start a program, and no object is fetched. */
export declare const settings: string[];
/** Where git runs, and with which environment. */
export interface Git {
    readonly cwd: string;
    readonly environment: NodeJS.ProcessEnv;
    /** Ends what is at work: a hostile repository can make git wait for ever. */
    readonly signal?: AbortSignal;
}
/** The environment of every git process of ours. */
export declare function environmentOf(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
/** A git process that is at work; `done` rejects with `InputError` when git is missing or fails. */
export interface GitProcess {
    readonly child: ChildProcess & {
        readonly stdout: NodeJS.ReadableStream;
        readonly stdin: NodeJS.WritableStream;
    };
    readonly done: Promise<void>;
    /** Ends it: nobody wants the rest. */
    stop(): void;
}
/** Starts git. Only plumbing is to be run: what people see of git, their settings change. */
export declare function startGit(args: readonly string[], { cwd, environment, signal }: Git, own?: boolean): GitProcess;
/** All that git prints; for answers that are short. Throws `InputError` when git fails. */
export declare function askGit(args: readonly string[], git: Git, own?: boolean): Promise<string>;
/** What git prints with `-z`, piece by piece, as bytes in Latin-1: names in git are bytes. */
export declare function piecesOf({ child, done, stop }: GitProcess): AsyncGenerator<string>;
/** Writes to a process, and waits where it does not keep up. */
export declare function feed(stdin: NodeJS.WritableStream, text: string): Promise<void>;
