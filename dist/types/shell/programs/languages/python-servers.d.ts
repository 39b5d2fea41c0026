import type { Program } from '../../program.ts';
/** Programs that serve, schedule and convert what a Python project holds. */
export declare const pythonServers: readonly Program[];
