import { type Segment } from './segment.ts';
/** A pattern's segment with wildcards. */
export interface Shape {
    readonly shape: string;
    /** The letters between its wildcards. */
    readonly pieces: readonly string[];
}
/** What is asked of the names and shapes of patterns about one part of a path. */
export interface Question {
    /** The only name that it can be, or whether it can be a name; absent where no name is all that it can be. */
    readonly name?: string | ((given: string) => boolean);
    readonly shape: (given: Shape) => boolean;
}
/** Whether all that the part can be is of a pattern. */
export declare function surely(part: Segment): Question;
/** Whether something that the part can be is of a pattern. */
export declare function possibly(part: Segment): Question;
/**
 * What a part of a path asks of patterns that float: whether it has one of their names in mind. `a*.json` may mean
 * `account*.json`, and `LICENSE*` does not mean `*.key`; `*` and `*.json` mean only what all of them are.
 */
export declare function naming(part: Segment): Question;
/** The letters between the wildcards of a shape. */
export declare function piecesOf(shape: string): readonly string[];
