import { type Cell } from './store.ts';
import type { Value } from './value.ts';
/** The names that a stretch of code can see. */
export interface Environment {
    readonly parent: Environment | undefined;
    readonly cells: Map<string, Cell>;
    /** Names that it declared to be of the function or module around. */
    readonly outer: Set<string>;
}
/** An empty environment inside another. */
export declare function innerEnvironment(parent: Environment | undefined): Environment;
/** What the names that it has itself hold. */
export declare function valuesIn({ cells }: Environment): Map<string, Value>;
/** The variable of a name, from the innermost environment that has one. */
export declare function lookUp(environment: Environment, name: string): Cell | undefined;
/** The variable that an assignment to a name changes; made when there is none. */
export declare function declare(environment: Environment, name: string): Cell;
