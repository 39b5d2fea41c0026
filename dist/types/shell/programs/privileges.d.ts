import type { Program } from '../program.ts';
/** Programs that run a command as somebody else, or somewhere else. */
export declare const privilegePrograms: readonly Program[];
