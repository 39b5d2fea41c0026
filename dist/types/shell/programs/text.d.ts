import type { Program } from '../program.ts';
/** Programs that turn text into text. */
export declare const textPrograms: readonly Program[];
