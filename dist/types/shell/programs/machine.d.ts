import type { Program } from '../program.ts';
/** Programs that show the kernel, the network and the defences of the machine, and change them. */
export declare const machinePrograms: readonly Program[];
