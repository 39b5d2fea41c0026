import type { Op } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type Value } from './value.ts';
/** `a < b <= c`: known when all that is compared is. */
export declare function evaluateCompare(node: Op<'compare'>, frame: Frame, machine: Machine): Value;
/** Parts joined by `and`, `or` or `??`: what a part tells holds for the parts behind it. */
export declare function evaluateLogic({ operator, parts }: Op<'logic'>, frame: Frame, machine: Machine): Value;
/** `a if condition else b`: a branch that is dead gives nothing. */
export declare function evaluateChoice(node: Op<'choice'>, frame: Frame, machine: Machine): Value;
