import type { Program } from '../program.ts';
/** Programs that show processes and end them. */
export declare const processPrograms: readonly Program[];
