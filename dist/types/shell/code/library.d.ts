import type { Member } from './machine.ts';
/** The modules that the members are in. */
export declare function modulesOf(members: ReadonlyMap<string, Member>): ReadonlySet<string>;
