import { assignTarget } from './assign.ts';
import { classValue, closureValue } from './callable.ts';
import { checkFlow } from './check.ts';
import { clean, holdPlaces } from './cleaning.ts';
import type { Block, Case, Expression, Statement, StatementOp } from './code.ts';
import { contentsOf, deepTaints, elementOf, removeKey } from './contents.ts';
import { declare, lookUp } from './environment.ts';
import { refine } from './guard.ts';
import { bindImports } from './import.ts';
import { cleanForAll } from './kinds.ts';
import { executeLoop } from './loop.ts';
import type { Frame, Machine } from './machine.ts';
import { meet, unchanged } from './meet.ts';
import type { Change } from './store.ts';
import { compare } from './text.ts';
import { truthOf } from './truth.ts';
import { cleaned, constant, either, knownOf, tainted, type Value } from './value.ts';

/** Follows statements to the first that does not go on; true when the code behind them is reached. */
export function executeBlock(block: Block, frame: Frame, machine: Machine): boolean {
  for (const statement of block) {
    const goesOn = machine.within(statement, frame, () => execute(statement, frame, machine));
    if (goesOn === false) return false;
  }
  return true;
}

function execute(node: Statement, frame: Frame, machine: Machine): boolean {
  switch (node.op) {
    case 'express':
      return executeExpression(node.value, frame, machine);
    case 'if':
      return executeIf(node, frame, machine);
    case 'loop':
      return executeLoop(node, frame, machine);
    case 'try':
      return executeTry(node, frame, machine);
    case 'return':
      return executeReturn(node.value, frame, machine);
    case 'throw':
      if (node.value !== undefined) machine.evaluate(node.value, frame);
      return false;
    case 'break': {
      const loop = frame.loops.at(-1);
      loop?.breaks.push(machine.store.changesSince(loop.mark));
      return false;
    }
    case 'continue': {
      const loop = frame.loops.at(-1);
      loop?.continues.push(machine.store.changesSince(loop.mark));
      return false;
    }
    case 'assert':
      machine.evaluate(node.condition, frame);
      refine(node.condition, true, frame, machine);
      return true;
    case 'switch':
      return executeSwitch(node, frame, machine);
    case 'block':
      return machine.execute(node.body, frame);
    case 'function':
      assignTarget(
        { op: 'name', name: node.code.name, ...node.code.nameAt },
        closureValue(node.code, frame, machine),
        undefined,
        frame,
        machine,
      );
      return true;
    case 'class':
      assignTarget(
        { op: 'name', name: node.code.name, ...node.code.nameAt },
        classValue(node.code, frame, machine),
        undefined,
        frame,
        machine,
      );
      return true;
    case 'import':
      bindImports(node.bindings, frame, machine);
      return true;
    case 'delete':
      for (const target of node.targets)
        if (target.op === 'index') {
          const object = machine.evaluate(target.object, frame);
          removeKey(machine.store, object.cells ?? [], knownOf(machine.evaluate(target.key, frame)));
        }
      return true;
    case 'outer':
      for (const name of node.names) frame.environment.outer.add(name);
      return true;
  }
}

function executeExpression(node: Expression, frame: Frame, machine: Machine): boolean {
  const value = machine.evaluate(node, frame);
  if (node.op === 'assign' && node.target.op === 'name') {
    if (node.operator === undefined && isTest(node.value)) frame.tests?.set(node.target.name, node.value);
    else frame.tests?.delete(node.target.name);
  }
  if (node.op !== 'call') return true;
  const name = value.name?.endsWith('()') ? value.name.slice(0, -2) : '';
  return machine.language.models.calls.get(name)?.ends !== true;
}

function isTest(node: Expression): boolean {
  return node.op === 'compare' || node.op === 'not' || node.op === 'logic' || node.op === 'call';
}

function executeReturn(node: Expression | undefined, frame: Frame, machine: Machine): boolean {
  const value = node === undefined ? { ...constant, known: [null] } : machine.evaluate(node, frame);
  frame.result = frame.result === undefined ? value : either(frame.result, value);
  frame.exits?.push(machine.store.changesSince(frame.mark));
  frame.onReturn?.(value, node, frame);
  if (node !== undefined) {
    machine.language.watch.returned?.(value, node, frame, machine);
    if (frame.answer !== undefined) {
      const body = machine.language.answerOf?.(value, node, frame, machine) ?? value;
      // What was made by code that is not seen is not held against the answer, unless it is put together here.
      if (body.composed === true || body.taints.some(taint => taint.sure))
        checkFlow(frame.answer, body, { at: node, name: 'the answer' }, frame, machine);
    }
  }
  return false;
}

/** Conditions that did not hold before a branch and are still remembered in it: a chain may be as long as the file. */
const mostPassed = 16;

function executeIf(node: StatementOp<'if'>, frame: Frame, machine: Machine): boolean {
  const ways: Change[] = [];
  const passed: Expression[] = [];
  const follow = (condition: Expression | undefined, block: Block) => {
    let goesOn = true;
    const change = machine.store.attempt(() => {
      for (const one of passed) refine(one, false, frame, machine);
      if (condition !== undefined) refine(condition, true, frame, machine);
      goesOn = machine.execute(block, frame);
    });
    if (goesOn) ways.push(change);
  };
  let at = node;
  for (;;) {
    const truth = truthOf(machine.evaluate(at.condition, frame), machine);
    if (truth === undefined) holdPlaces(at.condition, frame, machine);
    if (truth !== false) follow(at.condition, at.consequence);
    if (truth === true) break;
    passed.push(at.condition);
    if (passed.length > mostPassed) passed.shift();
    const [next, ...more] = at.otherwise;
    if (next?.op !== 'if' || more.length > 0) {
      follow(undefined, at.otherwise);
      break;
    }
    at = next;
  }
  meet(machine.store, ways);
  return ways.length > 0;
}

function executeTry(node: StatementOp<'try'>, frame: Frame, machine: Machine): boolean {
  const ways: Change[] = [];
  let goesOn = true;
  let tried = unchanged;
  const whole = machine.store.attempt(() => {
    const mark = machine.store.mark();
    goesOn = machine.execute(node.body, frame);
    tried = machine.store.changesSince(mark);
    if (goesOn) goesOn = machine.execute(node.otherwise, frame);
  });
  if (goesOn) ways.push(whole);
  for (const handler of node.handlers) {
    let handled = true;
    const change = machine.store.attempt(() => {
      // It may fail anywhere: before all that it assigns, or after.
      meet(machine.store, [unchanged, tried]);
      if (handler.types !== undefined) machine.evaluate(handler.types, frame);
      if (handler.target !== undefined) assignTarget(handler.target, constantError, undefined, frame, machine);
      handled = machine.execute(handler.body, frame);
    });
    if (handled) ways.push(change);
  }
  const isReached = ways.length > 0;
  meet(machine.store, isReached ? ways : [unchanged, tried]);
  return machine.execute(node.last, frame) && isReached;
}

/** An error: its text may tell something, but nobody else wrote it. */
const constantError: Value = { taints: [], constant: false, name: '@error' };

function executeSwitch(node: StatementOp<'switch'>, frame: Frame, machine: Machine): boolean {
  const subject = machine.evaluate(node.subject, frame);
  holdPlaces(node.subject, frame, machine);
  const ways: Change[] = [];
  let isSettled = false;
  let isRunning = false;
  const loop = { mark: 0, breaks: [] as Change[], continues: frame.loops.at(-1)?.continues ?? [] };
  for (const [i, one] of node.cases.entries()) {
    const matches = isRunning ? true : matchOf(one, subject, frame, machine);
    if (matches === false) continue;
    let goesOn = true;
    const change = machine.store.attempt(() => {
      loop.mark = machine.store.mark();
      if (node.fallsThrough === true) frame.loops.push(loop);
      bindCase(one, node.subject, subject, frame, machine);
      goesOn = machine.execute(one.body, frame);
      for (let next = i + 1; goesOn && node.fallsThrough === true && next < node.cases.length; next++)
        goesOn = machine.execute(node.cases[next]?.body ?? [], frame);
      if (node.fallsThrough === true) frame.loops.pop();
    });
    if (goesOn) ways.push(change);
    ways.push(...loop.breaks.splice(0));
    isRunning = false;
    if (matches === true) {
      isSettled = true;
      break;
    }
  }
  if (!isSettled) ways.push(unchanged);
  meet(machine.store, ways);
  return ways.length > 0;
}

/** Whether a case is taken; `undefined` when that cannot be told. */
function matchOf(
  { values, isDefault, guard }: Case,
  subject: Value,
  frame: Frame,
  machine: Machine,
): boolean | undefined {
  let matched: boolean | undefined = isDefault === true ? true : undefined;
  if (values !== undefined) {
    const all = values.map(value => compare('==', subject, machine.evaluate(value, frame)));
    matched = all.includes(true) ? true : all.every(one => one === false) ? false : undefined;
  }
  return matched === true && guard !== undefined ? undefined : matched;
}

function bindCase(one: Case, node: Expression, subject: Value, frame: Frame, machine: Machine): void {
  const [only, ...more] = contentsOf(subject);
  const part =
    only === undefined && more.length === 0
      ? subject
      : { ...tainted(deepTaints(subject)), constant: elementOf(subject).constant };
  for (const target of one.captures) assignTarget(target, part, undefined, frame, machine);
  if (one.guard !== undefined) {
    machine.evaluate(one.guard, frame);
    refine(one.guard, true, frame, machine);
  }
  // In this case it is one of our own constants.
  if (one.values === undefined || one.values.some(value => value.op !== 'constant')) return;
  if (node.op === 'member' || node.op === 'index') clean(node, cleanForAll, frame, machine);
  if (node.op !== 'name') return;
  const cell = lookUp(frame.environment, node.name);
  if (cell?.value !== undefined && cell.value.taints.length > 0)
    machine.store.write(declare(frame.environment, node.name), cleaned(cell.value, cleanForAll));
}
