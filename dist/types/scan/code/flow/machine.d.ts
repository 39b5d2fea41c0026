import type { Finding, Severity } from '../../finding.ts';
import type { Block, Expression, ModuleCode, Span } from './code.ts';
import type { Environment } from './environment.ts';
import type { Call, FlowLanguage, Given, Sink } from './model.ts';
import type { Change, Store } from './store.ts';
import type { Callable, ClassObject, Closure, Origin, Taint, Value } from './value.ts';
/** A file that is followed: the one that is scanned, or one that it imports. */
export interface File {
    readonly path: string;
    readonly source: string;
    readonly code: ModuleCode;
    readonly environment: Environment;
    /** True for the file that is scanned. */
    readonly isMain: boolean;
    /** The line of an offset, counted from 1. */
    readonly lineOf: (offset: number) => number;
}
/** The loop around: the store's mark at its start, and what was changed at every `break` and `continue`. */
export interface Loop {
    readonly mark: number;
    readonly breaks: Change[];
    readonly continues: Change[];
}
/** A function, or a module, that is being followed. */
export interface Frame {
    readonly file: File;
    readonly environment: Environment;
    readonly name: string;
    readonly owner: ClassObject | undefined;
    readonly self: Value | undefined;
    /** The store's mark at its start. */
    mark: number;
    /** What it gives back, over all its returns so far. */
    result: Value | undefined;
    /** What was changed at every return; `undefined` when nobody asks. */
    readonly exits: Change[] | undefined;
    readonly loops: Loop[];
    /** What its result is given to. */
    readonly answer: Sink | undefined;
    /** Calls of functions that are seen, around this one. */
    readonly depth: number;
    /** True inside a class body. */
    readonly isClass: boolean;
    /** Conditions that were given a name. */
    readonly tests?: Map<string, Expression> | undefined;
    /** Told of every return, with the frame as it is there. */
    readonly onReturn?: (value: Value, node: Expression | undefined, frame: Frame) => void;
}
/** A finding before it has lines and columns; of two of one rule at one place, the graver stays. */
export interface Report {
    readonly rule: string;
    readonly severity: Severity;
    readonly confidence: Finding['confidence'];
    readonly message: string;
    readonly at: Span;
    /** The way of the data, from the source to here. */
    readonly flow?: readonly FlowPlace[] | undefined;
    /** Set for a place on the way: it is not told when another finding, on its line or anywhere, leads through it. */
    readonly passing?: 'line' | 'file' | undefined;
}
/** One place on the way of data; `path` when it is in another file. */
export interface FlowPlace extends Span {
    readonly path?: string | undefined;
    readonly message: string;
}
/** What follows code: shared by everything that looks at one file. */
export interface Machine {
    readonly language: FlowLanguage;
    readonly file: File;
    readonly store: Store;
    readonly evaluate: (expression: Expression, frame: Frame) => Value;
    /** The member of an object whose value is known. */
    readonly member: (object: Value, name: string, at: Expression, frame: Frame) => Value;
    /** Takes into account that a condition was true or false in this way through the code. */
    readonly refine: (condition: Expression, truth: boolean, frame: Frame) => void;
    /** True when the code behind it is reached. */
    readonly execute: (block: Block, frame: Frame) => boolean;
    /** Calls a function or makes an object; `undefined` when it is not followed. */
    readonly invoke: (callable: Callable, args: Arguments, call: Call | undefined, frame: Frame) => Value | undefined;
    /** Goes one level deeper; `undefined` when that is too deep. Throws when all of it takes too long. */
    readonly within: <T>(span: Span, frame: Frame, follow: () => T) => T | undefined;
    readonly report: (found: Report, frame: Frame) => void;
    /** The file of a module that the project has, followed. */
    readonly gap: (says: string) => void;
    /** Data from a source. */
    readonly taint: (origin: Origin, at: Span, frame: Frame, source?: string) => Taint;
    readonly module: (name: string, from: File) => File | undefined;
    /** Functions that are to be followed by themselves. */
    readonly pending: Definition[];
    /** The first of them for each code. */
    readonly definitions: Map<object, Definition>;
    /** The functions that are being followed. */
    readonly running: Set<object>;
    readonly calls: {
        readonly at: Span;
        readonly file: File;
    }[];
    /** How much a part of the code is done, to follow it only once: results by code. */
    readonly summaries: Map<object, Value | 'running'>;
    /** Results of functions for constants, by code and constants. */
    readonly results: Map<object, Map<string, Value | undefined>>;
    /** True when following calls with what they are given can find something. */
    readonly followsCalls: () => boolean;
    /** True as long as less than half of the work is done. */
    readonly hasSteps: () => boolean;
}
/** A function, and where it is defined. */
export interface Definition {
    readonly closure: Closure;
    readonly frame: Frame;
}
/** The arguments of a call. */
export interface Arguments {
    readonly positional: readonly Given[];
    readonly keywords: ReadonlyMap<string, Given>;
    readonly isSpread: boolean;
}
/** The code of a span on one line, cut to what a message needs. */
export declare function excerpt(file: File, { start, end }: Span): string;
