import type { Expression } from './code.ts';
import type { Frame, Machine } from './machine.ts';
/** Cleans a variable; when only a part of it was looked at, all that came from the same source as that. */
export declare function clean(node: Expression, bits: number, frame: Frame, machine: Machine, needs?: number): void;
/**
 * Writes down what a condition looks at, where that is a part of something: in the way in which it turns out to be
 * harmless it is changed, and where the ways meet it is what it is in the worst of them.
 */
export declare function holdPlaces(condition: Expression, frame: Frame, machine: Machine): void;
