import type { Call, Member } from '../machine.ts';
import { type Value } from '../value.ts';
/** Opens a file: what its mode says, or both when that is not known. */
export declare const opens: Member;
/** `~` at the start of a path. */
export declare function expandHome(call: Call, kind: 'text' | 'path', given: Value | undefined): Value;
/** A list whose elements are all alike. */
export declare function listOf(call: Call, ...items: readonly Value[]): Value;
/** What of Python's library works with files. */
export declare const fileMembers: readonly (readonly [string, Member])[];
