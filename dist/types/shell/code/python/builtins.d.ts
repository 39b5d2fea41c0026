import type { Member } from '../machine.ts';
/** What needs no import and does more with its arguments than to compute. */
export declare const builtinMembers: readonly (readonly [string, Member])[];
