import type { Member } from '../machine.ts';
/** What of Node starts programs and reaches hosts, and the environment. */
export declare const programMembers: readonly (readonly [string, Member])[];
