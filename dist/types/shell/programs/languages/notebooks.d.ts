import type { Program } from '../../program.ts';
/** Programs that run notebooks and pages, and those that package a project. */
export declare const notebookPrograms: readonly Program[];
