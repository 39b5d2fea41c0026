import { type analyseSpec } from '../../analyse.ts';
import type { Invocation, Program, ProgramSpec } from '../../program.ts';
/** `cargo test -- --nocapture`: what follows `--` is for the program; `+nightly` chooses a toolchain that is there. */
export declare function toolchain(spec: ProgramSpec, manifest?: string): (invocation: Invocation) => ReturnType<typeof analyseSpec>;
/** Programs of Rust. */
export declare const rustPrograms: readonly Program[];
