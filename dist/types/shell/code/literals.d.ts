import type { Operation } from '../../operation.ts';
import type { Invocation } from '../program.ts';
/**
 * The places that stand as texts in code that is not understood. What the code does to them is guessed from its words:
 * this can only add to what is denied, as such code is never allowed.
 */
export declare function literalPlaces(code: string, invocation: Invocation): Operation[];
