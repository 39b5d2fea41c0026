import type { Member } from '../machine.ts';
/** What of Node works with files. */
export declare const fileMembers: readonly (readonly [string, Member])[];
