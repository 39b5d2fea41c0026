import type { Program } from '../../program.ts';
/** Programs of Elixir, Erlang, Haskell, OCaml and their kin. */
export declare const functionalPrograms: readonly Program[];
