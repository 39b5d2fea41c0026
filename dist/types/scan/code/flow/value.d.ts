import type { ClassCode, FunctionCode, Known } from './code.ts';
import type { Environment } from './environment.ts';
import type { File } from './machine.ts';
import type { Cell } from './store.ts';
/**
 * Where data comes from: a request of somebody else, the person at the keyboard or the environment of the process, a
 * caller that is not known, a file or an answer of another machine, or a generator that can be predicted.
 */
export type Origin = 'request' | 'local' | 'parameter' | 'remote' | 'random';
/** A place that data went through, newest first. */
export interface Step {
    readonly at: number;
    readonly end: number;
    /** The path of the file; `undefined` for the one that is scanned. */
    readonly file: string | undefined;
    readonly says: string;
    readonly before: Step | undefined;
    readonly length: number;
}
/** Data from one source that is part of a value. */
export interface Taint {
    readonly origin: Origin;
    /** The source in the words of the code: `request.args`. */
    readonly source: string;
    /** Offset of the source; negative for one in another file. */
    readonly at: number;
    readonly line: number;
    /** Bits of `kinds` for which it was made harmless, and of `states`. */
    readonly clean: number;
    /** False once it went through code that is not known. */
    readonly sure: boolean;
    readonly step: Step | undefined;
}
/** A function or a class as a value. */
export type Callable = Closure | ClassObject;
export interface Closure {
    readonly kind: 'function';
    readonly code: FunctionCode;
    readonly environment: Environment;
    readonly file: File;
    /** The object that it is a method of. */
    readonly self?: Value | undefined;
    readonly owner?: ClassObject | undefined;
}
export interface ClassObject {
    readonly kind: 'class';
    readonly code: ClassCode;
    readonly bases: readonly Value[];
    /** Dotted names of all that it extends. */
    readonly ancestors: readonly string[];
    readonly members: Cell;
    /** Stands for every object of it that was made elsewhere. */
    readonly any: Cell;
    readonly environment: Environment;
}
/** What is known about a value without running the code. */
export interface Value {
    readonly taints: readonly Taint[];
    /** All that it can be, when these are few and constant. */
    readonly known?: readonly Known[] | undefined;
    /** The dotted name of what it is, imports resolved: `flask.request.args`, `sqlite3.connect().cursor()`. */
    readonly name?: string | undefined;
    /** The known pieces of a string that was put together, ` ` for every hole; cut off when long. */
    readonly pieces?: string | undefined;
    /** True for a string put together with something that is not constant. */
    readonly composed?: boolean | undefined;
    /** True when nothing in it can carry text from outside: constants, numbers, collections of them. */
    readonly constant: boolean;
    /** The containers or objects that it may be. */
    readonly cells?: readonly Cell[] | undefined;
    /** The functions and classes that it may be. */
    readonly callables?: readonly Callable[] | undefined;
    /** Tells what it is, where nobody has asked yet: what an import binds. Until then it is not known. */
    readonly later?: (() => Value) | undefined;
}
export declare const unknown: Value;
export declare const constant: Value;
/** Pieces are kept up to this many characters. */
export declare const longest = 400;
/** A value that is worked out when it is needed, once; one that is needed for itself stays unknown. */
export declare function postponed(work: () => Value): Value;
/** What a value is, where that was put off. */
export declare function settled(value: Value): Value;
/** A value that is known. */
export declare function knownValue(value: Known): Value;
/** The one constant that a value is, `undefined` when there is none or more. */
export declare function knownOf(value: Value | undefined): Known | undefined;
/** The one string that a value is. */
export declare function textOf(value: Value | undefined): string | undefined;
/** The known pieces of a text. */
export declare function piecesOf(value: Value): string | undefined;
/** The value of something with a dotted name; no name when it is too long to mean anything. */
export declare function namedValue(name: string, taints?: readonly Taint[]): Value;
/** Data and nothing else. */
export declare function tainted(taints: readonly Taint[]): Value;
/** Two lists of data as one, each source once; a source is as clean as its dirtiest way. */
export declare function union(a: readonly Taint[], b: readonly Taint[]): readonly Taint[];
/** The value with its data changed, when it has any. */
export declare function mapTaints(value: Value, change: (taint: Taint) => Taint): Value;
/** The value after something made it harmless for the given bits. */
export declare function cleaned(value: Value, bits: number): Value;
/** The value with its data in doubt: it went through code that is not known. */
export declare function unsure(taints: readonly Taint[]): readonly Taint[];
/** True when data of somebody else is in it that is not clean for everything. */
export declare function isOpen(taint: Taint): boolean;
/** What a variable may hold when two ways through the code meet; the first itself when the second adds nothing. */
export declare function either(a: Value, b: Value): Value;
