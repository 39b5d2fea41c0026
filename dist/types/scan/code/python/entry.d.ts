import type { Frame, Machine } from '../flow/machine.ts';
import type { Entry } from '../flow/model.ts';
import { type Closure } from '../flow/value.ts';
/** What the parameters of a function hold when nobody who is seen calls it, and where its result goes. */
export declare function entryOf(closure: Closure, frame: Frame, machine: Machine): Entry;
