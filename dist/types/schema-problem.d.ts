import type { ValidateFunction } from 'ajv';
import { type Place, type Problem, type ProblemCode } from './errors.ts';
/** What a schema is run over: a value, and where each of its parts is written. */
interface Validated {
    readonly value: unknown;
    placeOf(pointer: readonly (string | number)[], at?: 'key' | 'value'): Place;
}
/** Runs a compiled JSON Schema over the file and says each violation at its line, with the near miss if there is one. */
export declare function schemaProblems(yaml: Validated, validate: ValidateFunction, code: ProblemCode): Problem[];
/** In the order in which a reader of the files meets them. */
export declare function byPlace({ place: a }: Problem, { place: b }: Problem): number;
export {};
