import type { Kind, Origin } from '../value.ts';
/** A call that must not be given data of somebody else, and which of its arguments are meant. */
export interface Sink {
    readonly rule: string;
    readonly kind: Kind;
    /** Positions from 0, and keywords. */
    readonly args: readonly (number | string)[];
    /** Only when the known pieces of the argument begin like SQL: for methods whose name means other things too. */
    readonly onlySql?: boolean;
    /** How grave data of each origin is; none for what is not listed. */
    readonly severity: Partial<Record<Origin, 'error' | 'warning' | 'note'>>;
}
/** What is returned by a function that answers a web request. */
export declare const answer: Sink;
/** By dotted name. */
export declare const sinks: ReadonlyMap<string, Sink>;
/** By the last part of the name, whatever it is a method of. */
export declare const methodSinks: ReadonlyMap<string, Sink>;
/** Methods of a path object. */
export declare const pathMethods: ReadonlyMap<string, Sink>;
