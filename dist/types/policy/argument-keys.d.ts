import type { ExecuteOperation } from '../operation.ts';
import type { KeyFault } from './compiled-key.ts';
import type { Certainty } from './subject.ts';
/** Whether the command line of a program fits. */
type ArgumentCheck = (operation: ExecuteOperation, certainty: Certainty) => boolean;
/** Reads the values of a key about the arguments of a program. */
type ReadValues = (values: readonly string[]) => ArgumentCheck | readonly KeyFault[];
/** `flag`: any of them is given. */
export declare const anyFlag: ReadValues;
/** `all_flags`: every one of them is given. */
export declare const allFlags: ReadValues;
/** `only_flags`: none is given but these. What may be a flag and is none of them fails a permission. */
export declare const onlyFlags: ReadValues;
/** `arguments`: all of them, in order. */
export declare const inOrder: ReadValues;
export {};
