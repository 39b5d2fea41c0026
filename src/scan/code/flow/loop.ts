import { assignTarget } from './assign.ts';
import { holdPlaces } from './cleaning.ts';
import type { StatementOp } from './code.ts';
import { contentsOf, elementOf } from './contents.ts';
import { refine } from './guard.ts';
import type { Frame, Machine } from './machine.ts';
import { meet, unchanged } from './meet.ts';
import type { Change } from './store.ts';
import { truthOf } from './truth.ts';
import type { Value } from './value.ts';

type Loop = StatementOp<'loop'>;

const rounds = 3;
/** Deeper loops run once, or the work would grow with the power of their depth. */
const deepLoops = 3;

/** A loop: its body is followed until nothing new is learnt, at most three times. */
export function executeLoop(node: Loop, frame: Frame, machine: Machine): boolean {
  const { store } = machine;
  const over = node.over === undefined ? undefined : machine.evaluate(node.over, frame);
  const length = over === undefined ? undefined : lengthOf(over);
  if (length === 0) return machine.execute(node.otherwise, frame);
  const breaks: Change[] = [];
  let mayEnd = false;
  if (node.condition !== undefined) holdPlaces(node.condition, frame, machine);
  const most = frame.loops.length >= deepLoops ? 1 : rounds;
  for (let round = 0; round < most; round++) {
    const done = followRound(node, over, frame, machine);
    // What holds at the start need not hold later: `while i < 3`.
    if (length === undefined) mayEnd ||= done.mayEnd || (most === 1 && node.condition?.op !== 'constant');
    // Something is in the list, and the first of it may lead out of the loop.
    else if (round === 0) mayEnd = done.ways.length > 0;
    breaks.push(...done.breaks);
    if (!done.enters) break;
    // A body that runs for sure leaves nothing of what was before it.
    const isCertain = round === 0 && breaks.length === 0 && done.ways.length > 0 && runsForSure(node, length);
    if (!meet(store, isCertain ? done.ways : [unchanged, ...done.ways])) break;
    forgetCounts(done.ways, machine);
  }
  return leave(node, breaks, mayEnd, frame, machine);
}

/** How many rounds a loop over a value has at least, as far as that is known. */
function lengthOf(over: Value): number | undefined {
  const [contents, ...more] = contentsOf(over);
  return more.length > 0 || contents?.rest !== undefined ? undefined : contents?.items?.length;
}

function runsForSure({ bodyFirst }: Loop, length: number | undefined): boolean {
  return bodyFirst === true || length !== undefined;
}

/** A number that a round changes may become any other in the rounds that are not followed. */
function forgetCounts(ways: readonly Change[], { store }: Machine): void {
  for (const way of ways)
    for (const cell of way.keys()) {
      const { value } = cell;
      if (value?.known !== undefined && value.known.length > 1 && value.known.some(one => typeof one === 'number'))
        store.write(cell, { ...value, known: undefined });
    }
}

interface Round {
  readonly ways: readonly Change[];
  readonly breaks: readonly Change[];
  readonly enters: boolean;
  /** False when its condition is always true. */
  readonly mayEnd: boolean;
}

function followRound(node: Loop, over: Value | undefined, frame: Frame, machine: Machine): Round {
  const loop = { mark: 0, breaks: [] as Change[], continues: [] as Change[] };
  let truth: boolean | undefined;
  machine.store.attempt(() => {
    loop.mark = machine.store.mark();
    frame.loops.push(loop);
    if (node.condition !== undefined && node.bodyFirst !== true) {
      truth = truthOf(machine.evaluate(node.condition, frame), machine);
      if (truth !== false) refine(node.condition, true, frame, machine);
    }
    if (node.target !== undefined && over !== undefined)
      assignTarget(node.target, elementOf(over), undefined, frame, machine);
    if (truth !== false && machine.execute(node.body, frame)) {
      if (node.update !== undefined) machine.evaluate(node.update, frame);
      if (node.condition !== undefined && node.bodyFirst === true) machine.evaluate(node.condition, frame);
      loop.continues.push(machine.store.changesSince(loop.mark));
    }
    frame.loops.pop();
  });
  return {
    ways: loop.continues,
    breaks: loop.breaks,
    enters: truth !== false,
    mayEnd: node.over !== undefined || truth !== true,
  };
}

/** What comes after the loop: by its end, or by a `break`. */
function leave(node: Loop, breaks: readonly Change[], ends: boolean, frame: Frame, machine: Machine): boolean {
  let goesOn = false;
  const after = machine.store.attempt(() => {
    if (!ends) return;
    if (node.condition !== undefined && node.bodyFirst !== true) refine(node.condition, false, frame, machine);
    goesOn = machine.execute(node.otherwise, frame);
  });
  meet(machine.store, [...(goesOn ? [after] : []), ...breaks]);
  return goesOn || breaks.length > 0;
}
