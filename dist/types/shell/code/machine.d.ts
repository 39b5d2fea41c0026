import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import type { Library } from './library.ts';
import type { Program, Tree } from './tree.ts';
import { type FunctionTree, type Value } from './value.ts';
import { World } from './world.ts';
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
/**
 * Follows a tree until nothing new is learnt. A name stands for everything that is ever bound to it, anywhere in the
 * code, so that order, loops and conditions need not be followed.
 */
export declare class Machine extends World {
    readonly library: Library;
    readonly modules: ReadonlySet<string>;
    private readonly names;
    /** What functions give back, and what is put into lists later. */
    private readonly slots;
    private readonly sites;
    private readonly functions;
    private declared;
    private fault;
    private changed;
    private round;
    private steps;
    /** True once code from elsewhere takes part: what is not known may then come from there. */
    private mingled;
    /** What the command line gives the code besides itself. */
    readonly args: readonly Arg[];
    constructor(library: Library, invocation: Invocation, args: readonly Arg[]);
    /** What a program does; `shown` when what its statements give is printed. */
    read({ tree, declared }: Program, shown: boolean): Reading;
    eval(tree: Tree): Value;
    protected learn(): void;
    /** Notes something that was not understood. */
    fail(why: string): Value;
    lookup(name: string): Value;
    private global;
    bind(name: string, value: Value): void;
    /** What is put into a place that has no name: a function's result, a list. */
    put(site: Tree, value: Value): void;
    slot(site: Tree): Value;
    /** True when something was put into one of the lists after it was made. */
    hasGrown(sites: readonly Tree[]): boolean;
    private widen;
    /** A value of which nothing is known. */
    unknown(): Value;
    /** The same where only the beginning is known. */
    unknownText(given: Value): Value;
    /** A path of which nothing is known. */
    unknownPath(): Value;
    mingle(): void;
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
    /** A place for what is put later into a list that the library made; lists of the same things share it. */
    siteOf(items: readonly Value[]): readonly Tree[];
}
