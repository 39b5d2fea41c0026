import type { Severity } from '../../finding.ts';
import type { ParsedText } from '../syntax.ts';
import type { Expression, FunctionCode, ModuleCode, Parameter, Span } from './code.ts';
import type { Kind } from './kinds.ts';
import type { File, Frame, Machine } from './machine.ts';
import type { ClassObject, Closure, Origin, Taint, Value } from './value.ts';
/** An argument as it is given. */
export interface Given {
    readonly node: Expression;
    readonly value: Value;
}
/** A call whose parts were evaluated. */
export interface Call {
    /** The dotted name of what is called; the method alone when its object has no name. */
    readonly name: string;
    readonly method: string | undefined;
    readonly receiver: Given | undefined;
    /** The value of what is called. */
    readonly callee: Value;
    readonly positional: readonly Given[];
    readonly keywords: ReadonlyMap<string, Given>;
    /** True when arguments were spread into it, so that positions mean little. */
    readonly isSpread: boolean;
    readonly node: Expression;
    /** What a finding points at. */
    readonly at: Span;
    readonly frame: Frame;
}
/** A place in a call: a position from 0, a keyword, the object itself, or every argument. */
export type Place = number | string | 'self' | '*';
/** A call that must not be given data of somebody else. */
export interface Sink {
    readonly rule: string;
    readonly kind: Kind;
    readonly places: readonly Place[];
    /** How grave data of each origin is; none for what is not listed. */
    readonly severity: Readonly<Partial<Record<Origin, Severity>>>;
    /** What is missing, in words: `without escaping`. */
    readonly lacks: string;
    /** Only when this holds. */
    readonly when?: (call: Call, machine: Machine) => boolean;
    /** Which part of an argument counts; it all does when absent. */
    readonly part?: (given: Value, call: Call, machine: Machine) => Value | undefined;
    /** Only values for which this holds. */
    readonly accepts?: (value: Value) => boolean;
    /** Known pieces that a text must have, for methods whose name means other things too. */
    readonly pieces?: RegExp;
    /** Known beginnings after which the rest does no harm: an address whose host is ours. */
    readonly prefix?: RegExp;
    /** True when `pieces` are needed even of data from a request. */
    readonly needsPieces?: boolean;
    /** Sources that are hardly chosen by somebody else here, by their words: a note at most. */
    readonly weak?: RegExp;
    /** Severity of anything else that is not constant. */
    readonly otherwise?: Severity;
    /** True when what is found here is still dangerous where it goes. */
    readonly passes?: boolean;
    /** Severity of a text with `pieces` that is put together with what is not known at all. */
    readonly composed?: Severity;
}
/** A call that is wrong by itself, or with certain arguments. */
export interface Check {
    readonly rule: string;
    readonly severity: Severity;
    readonly confidence?: 'high' | 'medium' | 'low';
    /** The message, or `undefined` when nothing is wrong. */
    readonly says: string | ((call: Call, machine: Machine) => string | Said | undefined);
}
/** A message with a severity of its own. */
export interface Said {
    readonly message: string;
    readonly severity: Severity;
    readonly at?: Span;
}
/** What a call gives back; `undefined` when the next model should say. */
export type Result = (call: Call, machine: Machine) => Value | undefined;
/** What is known about calls of one name. */
export interface CallModel {
    readonly sinks?: readonly Sink[];
    readonly checks?: readonly Check[];
    readonly result?: Result;
    /** True when nothing of the function runs after it. */
    readonly ends?: boolean;
}
/** What a condition that is a call tells about its parts when it holds: bits by place. */
export interface GuardModel {
    readonly place: Place;
    readonly bits: number;
    /** Only data with these bits set is cleaned. */
    readonly needs?: number;
    readonly when?: (call: Call, machine: Machine) => boolean;
    /** True when it tells something when it does not hold. */
    readonly negative?: boolean;
}
/** Framework knowledge of a language, as data. */
export interface Models {
    /** The name under which the tables know something. */
    readonly canonical: (name: string) => string;
    /** By dotted name; a name that starts with a dot is of any object: `.execute`. */
    readonly calls: ReadonlyMap<string, CallModel>;
    /** Dotted names that are data of somebody else, and whose. */
    readonly sources: ReadonlyMap<string, Origin>;
    /** Dotted names that are constants. */
    readonly constants: ReadonlyMap<string, string | number>;
    /** What holds of the parts of a call when it is true, by the names of `calls`. */
    readonly guards: ReadonlyMap<string, readonly GuardModel[]>;
    /** A finding for an assignment to a member or key, by the name after the last dot: `innerHTML`. */
    readonly assigned: ReadonlyMap<string, readonly Sink[]>;
    /** Characters whose absence makes data harmless, and for what. */
    readonly absent: readonly {
        readonly text: RegExp;
        readonly bits: number;
    }[];
    /** The result of calling what is no function: an object that can be called. */
    readonly unknownCall?: (call: Call, machine: Machine) => Value | undefined;
}
/** How a function is entered when nobody who is seen calls it. */
export interface Entry {
    readonly value: (parameter: Parameter, position: number) => Value;
    /** What its result is given to. */
    readonly answer?: Sink | undefined;
}
/** Hooks at which a language looks for more; each may report. */
export interface Watch {
    /** A name, member or key is given a value. */
    readonly assigned?: (name: string, value: Value, node: Expression | undefined, at: Span, frame: Frame, machine: Machine) => void;
    /** A function is defined. */
    readonly defined?: (closure: Closure, frame: Frame, machine: Machine) => void;
    /** A class is defined. */
    readonly described?: (of: ClassObject, frame: Frame, machine: Machine) => void;
    /** Every call, before its result. */
    readonly called?: (call: Call, machine: Machine) => void;
    /** A name, a member of something with a name. */
    readonly returned?: (value: Value, node: Expression, frame: Frame, machine: Machine) => void;
    readonly compared?: (left: Given, right: Given, operator: string, at: Span, frame: Frame, machine: Machine) => void;
}
/** A language as the engine sees it. */
export interface FlowLanguage {
    readonly name: string;
    readonly lower: (parsed: ParsedText, source: string) => ModuleCode;
    readonly models: Models;
    readonly entryOf: (closure: Closure, frame: Frame, machine: Machine) => Entry;
    /** The paths where a module may be, best first; relative to the file that imports it. */
    readonly placesOf: (module: string, file: string) => readonly string[];
    readonly watch: Watch;
    /** True when `a.b` and `a['b']` are one. */
    readonly membersAreKeys: boolean;
    /** The name of the method that makes an object: `__init__`. */
    readonly constructorName: string;
    /** True when a constant counts as true. */
    readonly isTruthy: (value: string | number | boolean | null) => boolean;
    /** What of a returned value is answered as a page; all of it when absent or `undefined`. */
    readonly answerOf?: (value: Value, node: Expression, frame: Frame, machine: Machine) => Value | undefined;
    /** The value of an operator that means something of its own, such as `%` or `/` of Python. */
    readonly operate?: (operator: string, left: Value, right: Value) => Value | undefined;
    /** For what a member of something with a name is harmless: the last part of a path. */
    readonly memberBits?: (object: string, member: string) => number;
    /** Names that mean something even where nothing defines them. */
    readonly freeNames?: ReadonlyMap<string, string>;
    /** What a module gives to those who import it; all that it defines when absent. */
    readonly exportsOf?: (file: File) => Value | undefined;
}
/** The function code of an expression that is written on the spot. */
export declare function functionOf(expression: Expression): FunctionCode | undefined;
/** A source as data of an origin. */
export type TaintOf = (origin: Origin, at: Span, frame: Frame, says?: string) => Taint;
