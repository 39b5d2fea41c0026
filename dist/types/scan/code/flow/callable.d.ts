import type { ClassCode, FunctionCode } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type Value } from './value.ts';
/** A function as a value; it is also followed by itself once what stands around it is known. */
export declare function closureValue(code: FunctionCode, frame: Frame, machine: Machine): Value;
/** A class as a value, its body followed. */
export declare function classValue(code: ClassCode, frame: Frame, machine: Machine): Value;
