import type { Op } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type Value } from './value.ts';
/** A list, set or tuple: element by element as long as all are known. */
export declare function evaluateList(node: Op<'list'>, frame: Frame, machine: Machine): Value;
/** A dictionary or an object literal: key by key. */
export declare function evaluateMap(node: Op<'map'>, frame: Frame, machine: Machine): Value;
/** Collections made by `for`; what an `if` lets through counts as checked. */
export declare function evaluateComprehension(node: Op<'comprehension'>, frame: Frame, machine: Machine): Value;
