import { type JsonValue } from './value.ts';
/** Where the addresses of a run start, by their names. */
export type Bases = ReadonlyMap<string, {
    readonly uri: string;
    readonly baseId: string | undefined;
}>;
export declare function basesOf(run: JsonValue): Bases;
/** The address that a location means, and the one that it is written with: repositories lie elsewhere on other machines. */
export declare function addressesOf(uri: string, baseId: string | undefined, bases: Bases): string[];
