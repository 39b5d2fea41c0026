import type { Program } from '../../program.ts';
/** Programs that drive a browser to test a project. */
export declare const nodeBrowsers: readonly Program[];
