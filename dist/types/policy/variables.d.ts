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
    /** The day it is, as `2026-12-31` in UTC. Without it, no exception is in force. */
    readonly today?: string;
}
export declare const scopeNames: readonly ['workspace', 'home', 'tmp', 'guard'];
export type ScopeName = (typeof scopeNames)[number];
export type Lists = Readonly<Record<string, readonly string[]>>;
/** The names used as `${name}` in a text. */
export declare function variablesIn(text: string): string[];
type TextFault = Pick<Problem, 'code' | 'message' | 'help'>;
/** The texts whose variables are wrong. */
export declare function variableFaults(texts: readonly string[], lists: Lists): readonly (TextFault & {
    readonly index: number;
})[];
/** Every text that a template can stand for: the product of its variables' values. */
export declare function expand(template: string, scope: Scope, lists: Lists): string[];
/** Puts in the values of lists. They are written by who writes the policy: they may use the other variables. */
export declare function withLists(template: string, lists: Lists): string[];
/** Puts in what belongs to the run. */
export declare function withScope(template: string, scope: Scope): string[];
/** What a variable of the run stands for. */
export declare function valuesOf(name: ScopeName, scope: Scope): readonly string[];
/** Whether a name is one of the run's. */
export declare function isScopeName(name: string): name is ScopeName;
export {};
