import type { Program } from '../program.ts';
export { runsCommand } from './wrapper.ts';
/** Programs that run a command of which they change only the circumstances. */
export declare const wrapperPrograms: readonly Program[];
