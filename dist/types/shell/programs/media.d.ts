import type { Program } from '../program.ts';
/** Programs that convert documents, pictures and sound. */
export declare const mediaPrograms: readonly Program[];
