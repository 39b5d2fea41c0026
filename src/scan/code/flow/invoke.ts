import { assignTarget } from './assign.ts';
import type { FunctionCode } from './code.ts';
import { anyOf, containerValue, deepTaints, partsOf } from './contents.ts';
import { innerEnvironment } from './environment.ts';
import type { Arguments, Frame, Machine } from './machine.ts';
import { meet } from './meet.ts';
import type { Call, Given } from './model.ts';
import { classMember } from './name.ts';
import { bindParameters } from './parameters.ts';
import { createCell } from './store.ts';
import {
  type Callable,
  type ClassObject,
  type Closure,
  constant,
  either,
  mapTaints,
  tainted,
  union,
  type Value,
} from './value.ts';

/** Calls inside one another that are followed. */
export const deepestCalls = 6;
/** Functions that are followed again for the constants that they are given: up to this many characters. */
const smallest = 1500;
/** Those that are followed again for whatever is known of what they are given. */
const tiny = 150;

/** What a function gives back for these arguments, or a new object; `undefined` when it is not followed. */
export function invoke(
  callable: Callable,
  args: Arguments,
  call: Call | undefined,
  frame: Frame,
  machine: Machine,
): Value | undefined {
  if (callable.kind === 'class') return instantiate(callable, args, call, frame, machine);
  const given = [...args.positional, ...args.keywords.values()];
  const isHotCall = given.some(({ value }) => isHot(value)) || (callable.self !== undefined && isHot(callable.self));
  if ((isHotCall || isCalledOnTheSpot(call)) && machine.followsCalls())
    return run(callable, args, call, frame, machine);
  const summary = summaryOf(callable, frame, machine);
  if (summary !== undefined && dependsOn(given, summary, callable) && machine.hasSteps())
    return runOnce(callable, args, given, call, frame, machine);
  return summary === undefined ? undefined : substituted(summary, callable, args);
}

/** Whether following a function again, with what it is given here, may tell more of its result. */
function dependsOn(given: readonly Given[], summary: Value, { code }: Closure): boolean {
  const length = code.end - code.start;
  if (summary.known !== undefined || length >= smallest) return false;
  return given.some(({ value }) => value.known !== undefined || (length < tiny && isDescribed(value)));
}

function isDescribed({ name, cells, callables, constant: isConstant, composed }: Value): boolean {
  return isConstant || composed === true || name !== undefined || cells !== undefined || callables !== undefined;
}

/** A function that is written where it is called is nothing but a part of the code around it. */
function isCalledOnTheSpot(call: Call | undefined): boolean {
  if (call?.node.op !== 'call') return false;
  const { callee } = call.node;
  // `(function () { … }).call(this)` too.
  return (callee.op === 'member' && call.receiver === undefined ? callee.object : callee).op === 'function';
}

/** The result for constants, worked out once for each choice of them. */
function runOnce(
  closure: Closure,
  args: Arguments,
  given: readonly Given[],
  call: Call | undefined,
  frame: Frame,
  machine: Machine,
): Value | undefined {
  if (given.some(({ value }) => value.known === undefined || value.taints.length > 0))
    return run(closure, args, call, frame, machine);
  const known = machine.results.get(closure.code) ?? new Map<string, Value | undefined>();
  machine.results.set(closure.code, known);
  const key = JSON.stringify([given.map(({ value }) => value.known), [...args.keywords.keys()]]);
  if (!known.has(key)) known.set(key, run(closure, args, call, frame, machine));
  return known.get(key);
}

/** Whether foreign data, the request itself or a function is in a value: then it matters what becomes of it. */
function isHot(value: Value, depth = 0): boolean {
  if (
    value.taints.some(taint => taint.origin !== 'parameter') ||
    (depth === 0 &&
      value.callables?.some(({ kind, code }) => kind === 'function' && 'isArrow' in code && code.isArrow === true) ===
        true) ||
    (value.name?.startsWith('@') === true && value.name !== '@error')
  )
    return true;
  if (value.cells === undefined || depth >= 3) return false;
  return value.cells.some(
    ({ contents }) => contents !== undefined && partsOf(contents).some(part => isHot(part, depth + 1)),
  );
}

/** Follows the body of a function with these arguments. */
function run(
  closure: Closure,
  args: Arguments,
  call: Call | undefined,
  frame: Frame,
  machine: Machine,
): Value | undefined {
  const { code } = closure;
  if (frame.depth >= deepestCalls || machine.running.has(code)) return undefined;
  machine.running.add(code);
  const inside = frameOf(closure, frame.depth + 1);
  let goesOn = true;
  if (call !== undefined) machine.calls.push({ at: call.at, file: frame.file });
  try {
    machine.store.attempt(() => {
      inside.mark = machine.store.mark();
      bindParameters(closure, args, inside, machine);
      goesOn = machine.execute(code.body, inside);
      if (goesOn) inside.exits?.push(machine.store.changesSince(inside.mark));
    });
  } finally {
    machine.running.delete(code);
    if (call !== undefined) machine.calls.pop();
  }
  meet(machine.store, inside.exits ?? []);
  return resultOf(code, inside, goesOn);
}

function resultOf({ isGenerator }: FunctionCode, { result }: Frame, goesOn: boolean): Value {
  if (isGenerator === true) return containerValue({ type: 'list', rest: result ?? constant });
  if (result === undefined) return { ...constant, known: [null] };
  return goesOn ? either(result, { ...constant, known: [null] }) : result;
}

/** A frame for the body of a function. */
export function frameOf(closure: Closure, depth: number): Frame {
  return {
    file: closure.file,
    environment: innerEnvironment(closure.environment),
    name: closure.code.name,
    owner: closure.owner,
    self: closure.self,
    mark: 0,
    result: undefined,
    exits: [],
    loops: [],
    answer: undefined,
    depth,
    isClass: false,
    tests: new Map(),
  };
}

/** Follows a function by itself, as whoever we do not see may call it. */
export function follow(closure: Closure, around: Frame, machine: Machine): void {
  if (machine.summaries.has(closure.code)) return;
  const { language } = machine;
  const entry = language.entryOf(closure, around, machine);
  const frame: Frame = { ...frameOf(closure, 1), exits: undefined, answer: entry.answer };
  machine.summaries.set(closure.code, 'running');
  machine.running.add(closure.code);
  const { owner } = closure;
  const self: Value | undefined =
    owner === undefined ? undefined : { taints: [], constant: false, cells: [owner.any], name: 'self' };
  const parameters = closure.code.parameters;
  for (const [i, parameter] of parameters.entries()) {
    const isSelf = i === 0 && self !== undefined && closure.code.isMethod === true;
    const value = isSelf ? self : entry.value(parameter, i);
    if (parameter.fallback !== undefined)
      language.watch.assigned?.(
        parameter.name ?? '',
        machine.evaluate(parameter.fallback, frame),
        parameter.fallback,
        parameter,
        frame,
        machine,
      );
    assignTarget(parameter.target, value, undefined, frame, machine);
  }
  const inside: Frame = self === undefined ? frame : { ...frame, self };
  language.watch.defined?.(closure, inside, machine);
  const goesOn = machine.execute(closure.code.body, inside);
  machine.running.delete(closure.code);
  machine.summaries.set(closure.code, resultOf(closure.code, inside, goesOn));
}

/** What a function gives back when nothing is known of its arguments. */
function summaryOf(closure: Closure, frame: Frame, machine: Machine): Value | undefined {
  const known = machine.summaries.get(closure.code);
  if (known === 'running') return undefined;
  if (known !== undefined) return known;
  if (frame.depth >= deepestCalls * 3) return undefined;
  const pending = machine.definitions.get(closure.code);
  if (pending === undefined) return undefined;
  follow(pending.closure, { ...pending.frame, depth: frame.depth + 1 }, machine);
  const done = machine.summaries.get(closure.code);
  return done === 'running' ? undefined : done;
}

/** A summary with the data of parameters replaced by that of the arguments. */
function substituted(summary: Value, { code, self, owner }: Closure, args: Arguments): Value {
  // A method that gives its object gives the one that it was called on.
  if (self !== undefined && owner !== undefined && summary.cells?.length === 1 && summary.cells[0] === owner.any)
    return self;
  const own =
    summary.cells === undefined
      ? summary
      : { ...summary, cells: summary.cells.map(cell => createCell(undefined, cell.contents)) };
  if (!summary.taints.some(taint => taint.origin === 'parameter')) return own;
  const offset = code.isMethod === true && self !== undefined ? 1 : 0;
  let taints: Value['taints'] = summary.taints.filter(taint => taint.origin !== 'parameter');
  for (const taint of summary.taints) {
    if (taint.origin !== 'parameter') continue;
    const i = code.parameters.findIndex(parameter => parameter.start <= taint.at && taint.at < parameter.end);
    const parameter = code.parameters[i];
    const given =
      parameter === undefined ? undefined : (args.keywords.get(parameter.name ?? '') ?? args.positional[i - offset]);
    if (given === undefined) continue;
    taints = union(
      taints,
      mapTaints(tainted(deepTaints(given.value)), one => ({
        ...one,
        clean: one.clean | taint.clean,
        sure: one.sure && taint.sure,
      })).taints,
    );
  }
  return { ...own, taints };
}

/** A new object, its constructor followed. */
function instantiate(of: ClassObject, args: Arguments, call: Call | undefined, frame: Frame, machine: Machine): Value {
  const cell = createCell(undefined, { type: 'object', members: new Map(), of });
  const foreign = of.ancestors.find(name => !name.startsWith('local:'));
  const self: Value = {
    taints: [],
    constant: false,
    cells: [cell],
    name: foreign === undefined ? undefined : `${foreign}()`,
  };
  const make = classMember(of, machine.language.constructorName);
  const followed = make?.callables?.map(callable =>
    callable.kind === 'function' &&
    ([...args.positional, ...args.keywords.values()].some(({ value }) => isHot(value)) ||
      (callable.code.end - callable.code.start < smallest && machine.hasSteps())) &&
    machine.followsCalls()
      ? run({ ...callable, self, owner: of }, args, call, frame, machine)
      : undefined,
  );
  if (followed?.some(result => result !== undefined)) return self;
  const members = new Map([...args.keywords].map(([name, { value }]) => [name, value] as const));
  const rest = anyOf(args.positional.map(given => given.value));
  const data = rest === undefined ? undefined : tainted(deepTaints(rest));
  machine.store.fill(cell, { type: 'object', members, of, rest: data?.taints.length === 0 ? undefined : data });
  return self;
}
