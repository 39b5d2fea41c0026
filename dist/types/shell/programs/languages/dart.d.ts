import type { Program } from '../../program.ts';
/** Programs of Dart and Flutter. */
export declare const dartPrograms: readonly Program[];
