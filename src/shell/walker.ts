import type { Statement } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import type { Outcome, ShellState } from './state.ts';

/** How the parts of the walk call one another: handed in, so that none needs to know where the others live. */
export interface WalkSteps {
  statements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
  words(walk: Walk, words: readonly Arg[], state: ShellState): Outcome;
  script(walk: Walk, text: string, state: ShellState): Outcome;
}

/** Collects the operations of one command line and keeps its size in bounds. */
export interface Walk {
  readonly steps: WalkSteps;
  /** How many scripts and wrapped commands are around the current one (`bash -c`, `eval`, `timeout`). */
  readonly depth: number;
  emit(...operations: readonly Operation[]): void;
  /** Counts a piece of work that may emit nothing. */
  step(): void;
  /** Runs a walk without keeping what it emits. */
  quietly<T>(body: () => T): T;
  /** Runs a round of a loop; the states at which `break` and `continue` leave it come with the answer. */
  round<T>(body: () => T): { readonly result: T; readonly jumps: readonly ShellState[] };
  /** A `break` or `continue`, of any of the loops around it. */
  jump(state: ShellState): void;
  deeper(): Walk;
}

/** A command that would do more than this is not read to its end, and never approved. */
export const maxOperations = 1_000;
/** Bounds the work of nested loops, whose bodies are walked more than once. */
export const maxWork = 20_000;
export const maxDepth = 12;

export function createWalk(
  steps: WalkSteps,
): Walk & { readonly operations: readonly Operation[]; readonly work: () => number } {
  const operations: Operation[] = [];
  const seen = new Set<string>();
  const loops: ShellState[][] = [];
  let muted = 0;
  let work = 0;
  const spend = (amount: number) => {
    work += amount;
    if (work > maxWork || operations.length > maxOperations) throw new TooMuch();
  };
  const add = (operation: Operation) => {
    if (muted > 0) return;
    const key = JSON.stringify(operation);
    if (seen.has(key)) return;
    seen.add(key);
    operations.push(operation);
  };
  const shared: Omit<Walk, 'depth' | 'deeper'> = {
    steps,
    emit: (...given) => {
      spend(given.length);
      for (const operation of given) add(operation);
    },
    step: () => spend(1),
    quietly: body => {
      muted += 1;
      try {
        return body();
      } finally {
        muted -= 1;
      }
    },
    round: body => {
      const jumps: ShellState[] = [];
      loops.push(jumps);
      try {
        return { result: body(), jumps };
      } finally {
        loops.pop();
      }
    },
    jump: state => {
      for (const loop of loops) loop.push(state);
    },
  };
  const walk = (depth: number): Walk => ({ ...shared, depth, deeper: () => walk(depth + 1) });
  return { ...walk(0), operations, work: () => work };
}

/** Thrown when a command line would do more than can be looked at. */
export class TooMuch extends Error {}
