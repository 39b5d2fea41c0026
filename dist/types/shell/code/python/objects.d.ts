import type { Member } from '../machine.ts';
/** What of Python's library makes objects that work with files, databases and hosts. */
export declare const objectMembers: readonly (readonly [string, Member])[];
