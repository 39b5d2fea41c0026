import type { Problem } from '../errors.ts';
/** What a policy's variables stand for when it is applied: absolute, normalised paths. */
export interface Scope {
    readonly workspace: string;
    /** Home directories: the agent's first, then those of people on this machine. */
    readonly home: readonly string[];
    /** Folders for scratch files. */
    readonly tmp: readonly string[];
    /** Files and folders of the guard itself: policies, logs, keys. */
    readonly guard: readonly string[];
}
export declare const scopeNames: readonly ['workspace', 'home', 'tmp', 'guard'];
export type Lists = Readonly<Record<string, readonly string[]>>;
/** The names used as `${name}` in a text. */
export declare function variablesIn(text: string): string[];
/** The first of several texts with a variable that does not exist. */
export declare function variableFault(texts: readonly string[], lists: Lists): (Pick<Problem, 'code' | 'message' | 'help'> & {
    readonly index: number;
}) | undefined;
/** Every text that a template can stand for: the product of its variables' values. */
export declare function expand(template: string, scope: Scope, lists: Lists): string[];
