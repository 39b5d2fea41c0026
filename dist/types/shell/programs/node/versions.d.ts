import type { Program } from '../../program.ts';
/** Managers of versions, and what they run. */
export declare const versionManagers: readonly Program[];
