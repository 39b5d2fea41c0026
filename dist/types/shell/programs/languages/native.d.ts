import type { Analysis, Invocation, Program } from '../../program.ts';
/** `gcc -O2 -o out a.c`; options that load plug-ins or name other programs are not understood. */
export declare function compiler(invocation: Invocation): Analysis;
/** Programs of C and C++: compilers, cmake, and those that look at what was built. */
export declare const nativePrograms: readonly Program[];
