import { type Place, type Problem } from './errors.ts';
export { suggestion } from './near-miss.ts';
export { schemaProblems } from './schema-problem.ts';
/** Files of ours are written by hand: anything longer is a mistake or an attack. */
export declare const maxYamlBytes: number;
/** A text and the name that messages give it. */
export interface SourceText {
    readonly file: string;
    readonly text: string;
}
export type Pointer = readonly (string | number)[];
/** A YAML text as a plain value, with the place of each of its parts. */
export interface YamlFile {
    readonly file: string;
    /** Absent when nothing can be said of it; present despite problems when only keys stand twice: the first counts. */
    readonly value: unknown;
    readonly problems: readonly Problem[];
    /** The place of a value, or of the key that holds it; of the nearest ancestor when the path does not exist. */
    placeOf(pointer: Pointer, at?: 'key' | 'value'): Place;
}
/** Parses YAML 1.2 strictly: duplicate keys, tabs, alias bombs and a second document are problems. Never throws. */
export declare function readYaml(source: SourceText): YamlFile;
