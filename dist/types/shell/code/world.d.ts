import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import type { Tree } from './tree.ts';
import { type Value } from './value.ts';
/** What code does to the world around it: it collects operations and the commands that are started. */
export declare abstract class World {
    readonly invocation: Invocation;
    /** Folders that relative paths may also start from, once the code has gone there. */
    private readonly folders;
    protected operations: Operation[];
    protected runs: Run[];
    constructor(invocation: Invocation);
    /** Notes something that was not understood. */
    abstract fail(why: string): Value;
    /** What a loop over a value binds. */
    abstract elementOf(value: Value): Value;
    /** True when something was put into one of the lists after it was made. */
    abstract hasGrown(sites: readonly Tree[]): boolean;
    /** Code from elsewhere takes part from now on. */
    abstract mingle(): void;
    /** Something new was learnt, after which all is looked at again. */
    protected abstract learn(): void;
    emit(...operations: readonly Operation[]): void;
    /** The words that a value stands for as a path or as an argument. */
    argsOf(value: Value | undefined): readonly Arg[];
    path(kind: 'read' | 'write' | 'delete', value: Value | undefined, tree?: boolean): void;
    /** From now on, relative paths may also mean this folder. */
    enter(value: Value | undefined): void;
    /** Whether the code is started in a folder like these. */
    startsIn(folders: RegExp): boolean;
    /** The folder that the code works in, when it is only one. */
    folder(): string | undefined;
    /** Runs code that lies at a path: a package of the project, a folder that modules are taken from. */
    ownCode(arg: Arg): void;
    connect(value: Value | undefined, method?: string): void;
    /** Starts a program from its words. */
    command(words: Value | undefined, folder: Value | undefined): void;
    /** Hands a text to a shell. */
    script(value: Value | undefined): void;
    private words;
}
