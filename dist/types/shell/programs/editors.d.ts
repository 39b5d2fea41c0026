import type { Program } from '../program.ts';
/** Programs with which people edit files, and which scripts start too. */
export declare const editorPrograms: readonly Program[];
