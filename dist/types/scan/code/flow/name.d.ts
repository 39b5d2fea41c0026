import type { Op, Span } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type ClassObject, type Value } from './value.ts';
/** The value of a dotted name; data, when the tables say that it is a source. */
export declare function nameValue(name: string, at: Span, frame: Frame, machine: Machine): Value;
/** The member of an object whose value is known. */
export declare function memberOf(object: Value, node: Op<'member'>, frame: Frame, machine: Machine): Value;
/** What a class or one that it extends has under a name. */
export declare function classMember(of: ClassObject, name: string, depth?: number): Value | undefined;
/** `object[key]`. */
export declare function indexed(object: Value, key: Value, node: Op<'index'>, frame: Frame, machine: Machine): Value;
