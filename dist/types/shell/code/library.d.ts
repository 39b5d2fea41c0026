import type { Call, Machine } from './machine.ts';
import type { Value } from './value.ts';
/** A function, a type or a constant of a language's library. */
export interface Member {
    /** What it is when it is not called. */
    readonly value?: (machine: Machine) => Value;
    /** What a call of it does and gives. */
    readonly call?: (call: Call) => Value;
    /** True when calling it does nothing to the world, so that it may be handed on as a value. */
    readonly pure?: boolean;
}
/** What is known of a language. Names and members that are not here are not understood. */
export interface Library {
    readonly language: string;
    /** By their full names: `print`, `os.path.join`. */
    readonly members: ReadonlyMap<string, Member>;
    /** The modules and objects that the members are in. */
    readonly modules: ReadonlySet<string>;
    /** Whether a value that may be a function may be called: where everything that is handed on is harmless. */
    readonly callsData: boolean;
    /** Whether the library's modules stand there without being loaded. */
    readonly hasGlobalModules: boolean;
    /** Names that are never read from a value: they lead to the inside of the language. */
    readonly refused: RegExp;
    /** Methods of plain data that may be called. */
    isMethod(name: string): boolean;
    /** Methods that do nothing but compute, whatever value has a method of that name. */
    isTextMethod(name: string): boolean;
    load(module: string, member: string | undefined, machine: Machine): Value;
    /** What a method of a text, a path or a list does; undefined where it is one of plain data. */
    method(receiver: Value, name: string, call: Call): Value | undefined;
    /** A property of a text, a path or a list; undefined where it is one of plain data. */
    property(receiver: Value, name: string): Value | undefined;
}
/** The modules that the members are in. */
export declare function modulesOf(members: ReadonlyMap<string, Member>): ReadonlySet<string>;
