import type { Tree } from './tree.ts';
export type FunctionTree = Extract<Tree, {
    type: 'function';
}>;
/** A text or a path of which is known where it leads. */
export interface Place {
    /** Every text that it may be; none when it may be any. */
    readonly texts: readonly string[];
    /** `below`: the place itself or anything below it; `glob`: the texts hold wildcards. */
    readonly form: 'exact' | 'below' | 'glob';
}
/** What is known of a value in code that was not run. */
export type Value = 
/** Nothing yet, or nothing at all: `None`, `undefined`, a parameter that nobody gives. */
{
    readonly kind: 'none';
}
/** Plain data: text, of which the beginning may be known, numbers, collections; in Python also harmless functions. */
 | {
    readonly kind: 'data';
    readonly prefix?: string;
} | {
    readonly kind: 'number';
    readonly value?: number;
}
/** The name of a file without its folder. */
 | {
    readonly kind: 'entry';
} | {
    readonly kind: 'text';
    readonly place: Place;
}
/** An object that stands for a path and can do things to it. */
 | {
    readonly kind: 'path';
    readonly place: Place;
}
/** A list; `sites` are the literals it comes from, by which what is added later is found. */
 | {
    readonly kind: 'list';
    readonly sites: readonly Tree[];
    readonly items: readonly Value[];
    readonly ordered: boolean;
} | {
    readonly kind: 'object';
    readonly sites: readonly Tree[];
    readonly entries: ReadonlyMap<string, Value>;
}
/** A function of the code itself. */
 | {
    readonly kind: 'function';
    readonly trees: readonly FunctionTree[];
}
/** A module, a function or an object of the language's library. */
 | {
    readonly kind: 'known';
    readonly name: string;
}
/** What comes from other code: `acts` when its name says that it does things. */
 | {
    readonly kind: 'foreign';
    readonly acts?: boolean;
}
/** The type of a value, which could make others like it. */
 | {
    readonly kind: 'class';
}
/** Several things that have nothing in common, or what was not understood. */
 | {
    readonly kind: 'mixed';
};
export declare const none: Value;
export declare const plain: Value;
export declare const foreign: Value;
export declare const mixed: Value;
export declare const entry: Value;
export declare const someNumber: Value;
export declare function text(...texts: readonly string[]): Value;
export declare function known(name: string): Value;
/** The one text that a value certainly is. */
export declare function staticValue(value: Value | undefined): string | undefined;
/** Every text that a value may be; undefined when there may be others. */
export declare function textsOf(value: Value | undefined): readonly string[] | undefined;
/** Either of two places, when they are places of one form. */
export declare function joinPlaces(a: Place, b: Place): Place | undefined;
export declare function sameValue(a: Value, b: Value): boolean;
/** How deep lists and objects nest in a value. */
export declare function depthOf(value: Value): number;
