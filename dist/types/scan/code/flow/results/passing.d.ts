import type { Call, Given, Result } from '../model.ts';
import { type Taint, type Value } from '../value.ts';
/** Data of everything in a call: its object and what it is given. */
export declare function allTaints(call: Call): readonly Taint[];
/** A number, a truth value, or something else that carries nothing on; what is random stays so. */
export declare const harmless: Result;
/** What it is given, as sure as it is. */
export declare const conduit: Result;
/** What it is given, harmless for some kinds. */
export declare function cleans(bits: number): Result;
/** Its object, harmless for some kinds. */
export declare function cleansSelf(bits: number): Result;
/** What it is given, as harmful as before something cleaned it for these kinds. */
export declare function restores(bits: number): Result;
/** Something else of its own, whatever it is given. */
export declare const fresh: Result;
/** The data of everything that is given. */
export declare const gathered: Result;
/** A path that leads where it says. */
export declare const resolves: Result;
/** What a function of which nothing is known gives; as sure as what it is given. */
export declare const passesOn: Result;
/** An argument's value by place, for checks. */
export declare function valueAt(call: Call, ...places: readonly (number | string)[]): Value | undefined;
/** Arguments that the engine itself gives. */
export declare function argumentsFor(values: readonly Value[], node: Given['node']): {
    positional: Given[];
    keywords: ReadonlyMap<string, Given>;
    isSpread: boolean;
};
/** `getattr(object, 'name', default)`. */
export declare const memberNamed: Result;
