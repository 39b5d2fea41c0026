import type { Program } from '../../program.ts';
/** Programs of PHP, and the scripts of its frameworks, which run as `php NAME` too. */
export declare const phpPrograms: readonly Program[];
