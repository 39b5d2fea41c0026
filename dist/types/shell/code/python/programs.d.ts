import type { Member } from '../machine.ts';
/** What of Python's library starts and ends programs, and their environment. */
export declare const programMembers: readonly (readonly [string, Member])[];
