import type { Statement } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import type { Stdin } from './program.ts';
import type { Outcome, ShellState } from './state.ts';

/** How the parts of the walk call one another: handed in, so that none needs to know where the others live. */
export interface WalkSteps {
  statements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
  words(walk: Walk, words: readonly Arg[], state: ShellState, stdin: Stdin): Outcome;
  script(walk: Walk, text: string, state: ShellState): Outcome;
}

/** Collects the operations of one command line and keeps its size in bounds. */
export interface Walk {
  readonly steps: WalkSteps;
  /** How many scripts and wrapped commands are around the current one (`bash -c`, `eval`, `timeout`). */
  readonly depth: number;
  emit(...operations: readonly Operation[]): void;
  /** Runs a walk without keeping what it emits. */
  quietly<T>(body: () => T): T;
  deeper(): Walk;
}

/** A command that would do more than this is not read to its end, and never approved. */
export const maxOperations = 1_000;
/** Bounds the work of nested loops, whose bodies are walked more than once. */
const maxEmitted = 20_000;
export const maxDepth = 12;

export function createWalk(steps: WalkSteps): Walk & { readonly operations: readonly Operation[] } {
  const operations: Operation[] = [];
  const seen = new Set<string>();
  let muted = 0;
  let emitted = 0;
  const add = (operation: Operation) => {
    const key = JSON.stringify(operation);
    if (muted > 0 || seen.has(key)) return;
    seen.add(key);
    operations.push(operation);
  };
  const walk = (depth: number): Walk => ({
    steps,
    depth,
    emit: (...given) => {
      emitted += given.length;
      if (emitted > maxEmitted || operations.length > maxOperations) throw new TooMuch();
      for (const operation of given) add(operation);
    },
    quietly: body => {
      muted += 1;
      try {
        return body();
      } finally {
        muted -= 1;
      }
    },
    deeper: () => walk(depth + 1),
  });
  return { ...walk(0), operations };
}

/** Thrown when a command line would do more than can be looked at. */
export class TooMuch extends Error {}
