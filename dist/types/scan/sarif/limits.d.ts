import { type JsonValue } from './value.ts';
/** What is read of a file at most. */
export declare const otherLimits: {
    readonly runs: 20;
    readonly results: 100000;
    readonly rules: 25000;
    readonly message: 2000;
};
/** A list that is not longer than what is read; throws `InputError` when it is. */
export declare function limited(all: JsonValue[], most: number, at: JsonValue, what: string): JsonValue[];
