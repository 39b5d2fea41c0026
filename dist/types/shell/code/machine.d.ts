import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import { Memory } from './memory.ts';
import type { Program, Tree } from './tree.ts';
import { type FunctionTree, type Value } from './value.ts';
/** One call of a member of the library. */
export interface Call {
    readonly machine: Machine;
    readonly args: readonly Value[];
    readonly named: ReadonlyMap<string, Value>;
    /** True when some arguments are spread from a value: then no position is certain. */
    readonly spread: boolean;
}
/** What code does, as far as it was understood. */
export interface Reading {
    readonly operations: readonly Operation[];
    readonly runs: readonly Run[];
    /** The first thing that was not understood. */
    readonly fault?: string;
}
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
/** How trees are followed: handed in, so that this needs not know of what needs it. */
export interface Ways {
    evaluate(tree: Tree, machine: Machine): Value;
    assign(target: Tree, value: Value, machine: Machine): void;
}
/**
 * Follows a tree until nothing new is learnt. A name stands for everything that is ever bound to it, anywhere in the
 * code, so that order, loops and conditions need not be followed.
 */
export declare class Machine extends Memory {
    readonly library: Library;
    readonly modules: ReadonlySet<string>;
    private readonly functions;
    private readonly ways;
    /** What the command line gives the code besides itself. */
    readonly args: readonly Arg[];
    constructor(library: Library, ways: Ways, invocation: Invocation, args: readonly Arg[]);
    /** What a program does; `shown` when what its statements give is printed. */
    read({ tree, declared }: Program, shown: boolean): Reading;
    eval(tree: Tree): Value;
    protected global(name: string): Value | undefined;
    /** One of the library by its full name. */
    member(name: string): Value;
    join(a: Value, b: Value): Value;
    private joinAlike;
    private joinLists;
    /** Two rounds of one literal. */
    private joinObjects;
    private joinDifferent;
    /** Lets go of a value into plain data; false when it may not become that. */
    private isHandedOn;
    /** A value that goes where it is no longer followed: into a collection, into a function of the library. */
    handOn(value: Value): void;
    /** A value that is only looked at. */
    look(value: Value): void;
    /** A function that anybody may call, with anything. */
    private release;
    define(tree: FunctionTree): Value;
    giveBack(value: Value): void;
    /** What a call of a function of the code gives back. */
    invoke(trees: readonly FunctionTree[], call: Call): Value;
    private bindAny;
    private bindInOrder;
    /** What a loop over a value binds. */
    elementOf(value: Value): Value;
}
