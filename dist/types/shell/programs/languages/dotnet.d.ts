import type { Program } from '../../program.ts';
/** Programs of .NET. */
export declare const dotnetPrograms: readonly Program[];
