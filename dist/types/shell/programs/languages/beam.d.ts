import type { Program } from '../../program.ts';
/** Programs of Elixir, Erlang and Gleam. */
export declare const beamPrograms: readonly Program[];
