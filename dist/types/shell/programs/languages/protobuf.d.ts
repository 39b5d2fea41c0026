import type { Program } from '../../program.ts';
/** Programs of protocol buffers. */
export declare const protobufPrograms: readonly Program[];
