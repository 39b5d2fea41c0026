/** How dangerous an MCP server or one of its tools is. `unlisted` means that no registry knows it. */
export type Risk = 'low' | 'medium' | 'high' | 'forbidden' | 'unlisted';
/** Reading, writing or deleting a file or a tree. The path is absolute and normalised; it may hold shell globs. */
export interface PathOperation {
    readonly kind: 'read' | 'write' | 'delete';
    readonly path: string;
    /** The name under which the call reaches the path, where a symbolic link makes it another. */
    readonly alias?: string;
    /** True when `*`, `?` and `[…]` in the path are shell wildcards, not names. */
    readonly glob?: boolean;
    /** True when the whole tree below the path is meant (`rm -r`, `cp -r`). */
    readonly tree?: boolean;
    /** True when what is in the folder is meant and not the folder itself: a link to it is followed (`rm -r link/*`). */
    readonly contents?: boolean;
    /**
     * The path before `..` was taken off by name, where it differs: the kernel follows links first, so that `link/../x`
     * may be elsewhere. Gone once the path is known as it really is.
     */
    readonly written?: string;
}
/** Starting a program with its arguments, wrappers removed. */
export interface ExecuteOperation {
    readonly kind: 'execute';
    /** The program's name without its directory, unless it was named by a path. */
    readonly program: string;
    /** The arguments as far as they are known; `undefined` stands for one that is only known at run time. */
    readonly args: readonly (string | undefined)[];
    /** `push` for `git push`, `run` for `npm run x`; absent where the program has none. */
    readonly subcommand?: string;
    /** True when the other operations of the call say everything that this program does. */
    readonly described: boolean;
    /** True for a file that a tool reads as code: a script of an interpreter, a manifest with tasks, a configuration. */
    readonly loaded?: boolean;
}
/** Running code in a language. */
export interface EvaluateOperation {
    readonly kind: 'evaluate';
    readonly language: string;
    /** Absent when the code is only known at run time, as in `curl … | sh`. */
    readonly code?: string;
    /** True when the other operations of the call say everything that this code does. */
    readonly described?: boolean;
}
/** Reaching a host. `registry:npm` and its like stand for a package registry, wherever it is. */
export interface ConnectOperation {
    readonly kind: 'connect';
    readonly host: string;
    readonly port?: number;
    readonly method?: string;
}
/** Changing something that is not a file's content. */
export interface ChangeOperation {
    readonly kind: 'change';
    readonly what: 'agent' | 'environment' | 'git' | 'mode' | 'process' | 'system';
    /** What is changed: a variable's name, `push`, a process, `crontab`. */
    readonly name: string;
    /** On what: a branch, a remote, a path, a value. */
    readonly target?: string;
    readonly force?: boolean;
}
/** Calling a tool of an MCP server. */
export interface CallOperation {
    readonly kind: 'call';
    readonly server: string;
    readonly tool: string;
    readonly risk: Risk;
}
/** What was not understood. No rule can allow it. */
export interface UnknownOperation {
    readonly kind: 'unknown';
    readonly text: string;
    readonly why: string;
}
/** One thing that a tool call would do to one resource. Rules match operations, never the text of a call. */
export type Operation = PathOperation | ExecuteOperation | EvaluateOperation | ConnectOperation | ChangeOperation | CallOperation | UnknownOperation;
export type OperationKind = Operation['kind'];
export declare const operationKinds: readonly OperationKind[];
/** One line for people: `execute git push --force origin main`. Bounded, never multi-line. */
export declare function describeOperation(operation: Operation): string;
