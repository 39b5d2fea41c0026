import type { Problem } from '../errors.ts';
import type { PathIndex } from './path-index.ts';
import type { Check } from './subject.ts';
import type { Scope } from './variables.ts';
/** One sentence on what is wrong with a key, with its value, or with one of its values. */
export type KeyFault = Pick<Problem, 'code' | 'message' | 'help'> & {
    readonly index?: number;
    readonly at?: 'key';
};
/** A key's value that has been read and waits for its variables. */
export type CompiledKey = (scope: Scope, paths: PathIndex) => Check;
