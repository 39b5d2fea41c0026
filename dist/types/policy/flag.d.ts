import type { ExecuteOperation } from '../operation.ts';
import type { Certainty } from './subject.ts';
/** Whether a flag is given to a program: alone, bundled with others, abbreviated, or with a value. */
export declare function hasFlag(operation: ExecuteOperation, flag: string, certainty: Certainty): boolean;
