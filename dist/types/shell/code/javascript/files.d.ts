import type { Member } from '../library.ts';
/** What of Node works with files. */
export declare const fileMembers: readonly (readonly [string, Member])[];
