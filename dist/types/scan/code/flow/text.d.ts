import { type Taint, type Value } from './value.ts';
/** A string put together from parts, in their order; `taintsOf` tells the data of each, contents included. */
export declare function compose(parts: readonly Value[], taintsOf: (value: Value) => readonly Taint[]): Value;
/** The value of an operation on constants; `undefined` when it is not one, or too large. */
export declare function fold(operator: string, a: Value, b: Value): Value | undefined;
/** Whether a comparison of constants holds; `undefined` when that cannot be told. */
export declare function compare(operator: string, a: Value, b: Value): boolean | undefined;
/** A part of a constant text or of a list, with Python's rules for what is negative or left out. */
export declare function sliceOf<T>(items: readonly T[], from: number | null, to: number | null, step: number | null): readonly T[];
