import type { CommandNode, Statement } from 'unbash';
import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
import { type Functions, noFunctions } from './functions.ts';
import type { Outcome, ShellState } from './state.ts';

/** How the parts of the walk call one another: handed in, so that none needs to know where the others live. */
export interface WalkSteps {
  statements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome;
  node(walk: Walk, node: CommandNode, state: ShellState): Outcome;
  words(walk: Walk, words: readonly Arg[], state: ShellState): Outcome;
  script(walk: Walk, text: string, state: ShellState): Outcome;
}

/** Collects the operations of one command line and keeps its size in bounds. */
export interface Walk {
  readonly steps: WalkSteps;
  /** How many scripts and wrapped commands are around the current one (`bash -c`, `eval`, `timeout`). */
  readonly depth: number;
  /** True when nothing that is not known to be skipped runs after a command that ends its line with an error. */
  readonly endsWithError: boolean;
  emit(...operations: readonly Operation[]): void;
  /** Counts a piece of work that may emit nothing. */
  step(): void;
  /** Runs a walk without keeping what it emits. */
  quietly<T>(body: () => T): T;
  /** Runs a walk and answers what it would have emitted. */
  collect(body: () => unknown): readonly Operation[];
  /** Runs a round of a loop; the states at which `break` and `continue` leave it come with the answer. */
  round<T>(body: () => T): { readonly result: T; readonly jumps: readonly ShellState[] };
  /** A `break` or `continue`, of any of the loops around it. */
  jump(state: ShellState): void;
  /** Runs a function; the states at which `return` leaves it come with the answer. Nothing when it is running already. */
  call<T>(name: string, body: () => T): { readonly result: T; readonly returns: readonly ShellState[] } | undefined;
  /** A `return` of the function that runs. */
  return(state: ShellState): void;
  /** Everything that was assigned anywhere, and every trap: a trap may run between any two commands. */
  readonly record: Recording;
  deeper(): Walk;
}

/** What holds for a whole command line, not only at one place of it. */
export interface Recording {
  readonly values: Map<string, Arg>;
  /** Scripts that run later, with what was known where they were set. */
  readonly traps: Map<string, ShellState>;
  /** Every function that was defined anywhere. */
  functions: Functions;
  /** True once the shell may have gone elsewhere. */
  moved: boolean;
  /** What the command line itself put into files, by their paths. */
  readonly texts: Map<string, string>;
  /** Names that cannot be assigned any more. */
  readonly frozen: Set<string>;
}

/** A command that would do more than this is not read to its end, and never approved. */
export const maxOperations = 1_000;
/** Bounds the work of nested loops, whose bodies are walked more than once. */
export const maxWork = 4_000;
export const maxDepth = 12;
const callCost = 8;

export function createWalk(
  steps: WalkSteps,
  isOneLine = false,
): Walk & { readonly operations: readonly Operation[]; readonly work: () => number } {
  const operations: Operation[] = [];
  const seen = new Set<string>();
  const loops: ShellState[][] = [];
  const calls: { readonly name: string; readonly returns: ShellState[] }[] = [];
  let muted = 0;
  let sink: Operation[] | undefined;
  let work = 0;
  const spend = (amount: number) => {
    work += amount;
    if (work > maxWork || operations.length > maxOperations) throw new TooMuch();
  };
  const add = (operation: Operation) => {
    if (muted > 0) return;
    if (sink) {
      sink.push(operation);
      return;
    }
    const key = keyOf(operation);
    if (seen.has(key)) return;
    seen.add(key);
    operations.push(operation);
  };
  const shared: Omit<Walk, 'depth' | 'deeper' | 'endsWithError'> = {
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
    collect: body => {
      const outer = sink;
      const collected: Operation[] = [];
      sink = collected;
      try {
        body();
      } finally {
        sink = outer;
      }
      return collected;
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
    call: (name, body) => {
      if (calls.some(call => call.name === name)) return undefined;
      // Functions that call functions that call functions double their work each time.
      spend(callCost);
      const returns: ShellState[] = [];
      calls.push({ name, returns });
      try {
        return { result: body(), returns };
      } finally {
        calls.pop();
      }
    },
    return: state => calls.at(-1)?.returns.push(state),
    record: {
      values: new Map(),
      traps: new Map(),
      functions: noFunctions,
      moved: false,
      texts: new Map(),
      frozen: new Set(),
    },
  };
  const walk = (depth: number): Walk => ({
    ...shared,
    depth,
    endsWithError: isOneLine && depth === 0,
    deeper: () => walk(depth + 1),
  });
  return { ...walk(0), operations, work: () => work };
}

/** The same for the same operation; several times as fast as JSON. */
function keyOf(operation: Operation): string {
  switch (operation.kind) {
    case 'read':
    case 'write':
    case 'delete': {
      const { kind, path, glob, tree, contents, written } = operation;
      return `${kind}\0${path}\0${glob === true}${tree === true}${contents === true}\0${written ?? ''}`;
    }
    case 'execute': {
      const { program, args, subcommand, described, loaded } = operation;
      return `execute\0${program}\0${described}${loaded === true}\0${subcommand ?? ''}\0${args.map(arg => arg ?? '\u0001').join('\0')}`;
    }
    default:
      return JSON.stringify(operation);
  }
}

/** Thrown when a command line would do more than can be looked at. */
export class TooMuch extends Error {}
