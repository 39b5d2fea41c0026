import type { FunctionCode } from '../flow/code.ts';
import type { Machine } from '../flow/machine.ts';
import type { Call } from '../flow/model.ts';
/** What a framework gives to a function, by position; `data` is data of a request itself. */
export type Role = readonly ('request' | 'response' | 'context' | 'message' | 'entry' | 'data' | 'other')[];
/** The names that roles have in the tables. */
export declare const roleNames: Readonly<Record<Role[number], string | undefined>>;
/** What a framework calls a function with; `undefined` when nothing says that one does. */
export declare function roleOf(code: FunctionCode, machine: Machine): Role | undefined;
/** Notes the functions of a call that a framework will call. */
export declare function noteRoles(call: Call, machine: Machine): void;
