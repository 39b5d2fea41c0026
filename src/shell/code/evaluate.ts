import { itemOf, memberOf } from './access.ts';
import { assignTo } from './assign.ts';
import { callForeign } from './foreign.ts';
import type { Call, Machine } from './machine.ts';
import { concatenate, joinNames } from './place.ts';
import type { Tree } from './tree.ts';
import { depthOf, none, text, type Value } from './value.ts';

/** What a tree stands for; on the way, what it does is noted. */
export function evaluate(tree: Tree, machine: Machine): Value {
  switch (tree.type) {
    case 'text':
      return text(tree.text);
    case 'number':
      return Number.isNaN(tree.value) ? { kind: 'number' } : { kind: 'number', value: tree.value };
    case 'data':
      for (const part of tree.parts) machine.handOn(machine.eval(part));
      return tree.parts.length === 0 ? none : machine.unknown();
    case 'test':
      for (const part of tree.parts) machine.look(machine.eval(part));
      return machine.unknown();
    case 'concat':
      return concat(
        tree.parts.map(part => machine.eval(part)),
        tree,
        machine,
      );
    case 'divide':
      return divide(machine.eval(tree.left), machine.eval(tree.right), machine);
    case 'choice':
      for (const part of tree.by) machine.look(machine.eval(part));
      return tree.of.map(part => machine.eval(part)).reduce((a, b) => machine.join(a, b), none);
    case 'name':
      return machine.lookup(tree.name);
    case 'member':
      return memberOf(machine.eval(tree.object), tree.name, machine);
    case 'index':
      return itemOf(machine.eval(tree.object), machine.eval(tree.index), machine);
    case 'call':
      return call(tree, machine);
    case 'function':
      return machine.define(tree);
    default:
      return evaluateOther(tree, machine);
  }
}

function evaluateOther(tree: Tree, machine: Machine): Value {
  switch (tree.type) {
    case 'slice':
      return slice(machine.eval(tree.object), tree, machine);
    case 'list':
      return list(tree, machine);
    case 'many':
      for (const part of tree.after) machine.look(machine.eval(part));
      return { kind: 'list', sites: [tree], items: [kept(machine.eval(tree.of), machine)], ordered: false };
    case 'object':
      return object(tree, machine);
    case 'bind': {
      const value = machine.eval(tree.value);
      assignTo(tree.target, value, machine);
      return value;
    }
    case 'each':
      each(tree, machine);
      return none;
    case 'block':
      for (const statement of tree.body) machine.eval(statement);
      return none;
    case 'return':
      machine.giveBack(machine.eval(tree.value));
      return none;
    case 'import': {
      const value = machine.library.load(tree.module, tree.member, machine);
      if (tree.as !== '') machine.bind(tree.as, value);
      return none;
    }
    case 'named':
      return machine.eval(tree.value);
    case 'spread':
      return machine.elementOf(machine.eval(tree.of));
    default:
      return machine.fail('what was read');
  }
}

function concat(values: readonly Value[], site: Tree, machine: Machine): Value {
  if (values.every(value => value.kind === 'list')) {
    const items = values.map(value => machine.elementOf(value));
    return { kind: 'list', sites: [site], items: [items.reduce((a, b) => machine.join(a, b), none)], ordered: false };
  }
  for (const value of values) machine.look(value);
  // A list and something else: a list again, of whatever is in them.
  for (const value of values) if (value.kind === 'list' || value.kind === 'object') machine.handOn(value);
  const whole = concatenate(values.map(value => (value.kind === 'path' ? { ...value, kind: 'text' } : value)));
  return whole.kind === 'data' ? machine.unknownText(whole) : whole;
}

function divide(left: Value, right: Value, machine: Machine): Value {
  if (left.kind !== 'path' && right.kind !== 'path') {
    machine.handOn(left);
    machine.handOn(right);
    return machine.unknown();
  }
  const place = joinNames([left, right], true);
  return place ? { kind: 'path', place } : machine.unknownPath();
}

function slice(object: Value, tree: Extract<Tree, { type: 'slice' }>, machine: Machine): Value {
  for (const part of tree.parts) machine.look(machine.eval(part));
  if (object.kind === 'list')
    return { kind: 'list', sites: [tree], items: [machine.elementOf(object)], ordered: false };
  machine.handOn(object);
  return machine.unknown();
}

/** How deep collections are followed. */
const maxNesting = 3;

/** What a collection keeps: what it cannot follow any further is plain data. */
function kept(value: Value, machine: Machine): Value {
  if (['text', 'path', 'number', 'entry', 'foreign', 'none', 'data'].includes(value.kind)) return value;
  if ((value.kind === 'list' || value.kind === 'object') && depthOf(value) < maxNesting) return value;
  machine.handOn(value);
  return value.kind === 'function' ? value : machine.unknown();
}

function list(tree: Extract<Tree, { type: 'list' }>, machine: Machine): Value {
  const items = tree.items.map(item => kept(machine.eval(item), machine));
  return { kind: 'list', sites: [tree], items, ordered: !tree.items.some(item => item.type === 'spread') };
}

function object(tree: Extract<Tree, { type: 'object' }>, machine: Machine): Value {
  const entries = new Map<string, Value>();
  let complete = true;
  for (const { key, value } of tree.entries) {
    const inner = kept(machine.eval(value), machine);
    if (key !== undefined) entries.set(key, inner);
    else {
      complete = false;
      machine.handOn(inner);
    }
  }
  if (complete) return { kind: 'object', sites: [tree], entries };
  for (const inner of entries.values()) machine.handOn(inner);
  return machine.unknown();
}

function each(tree: Extract<Tree, { type: 'each' }>, machine: Machine): void {
  const over = machine.eval(tree.over);
  if (tree.keys) machine.look(over);
  assignTo(tree.target, tree.keys ? machine.unknown() : machine.elementOf(over), machine);
}

function call(tree: Extract<Tree, { type: 'call' }>, machine: Machine): Value {
  const { callee } = tree;
  if (callee.type === 'member') {
    const receiver = machine.eval(callee.object);
    const given = argumentsOf(tree.args, machine);
    if (receiver.kind !== 'known') return callMethod(receiver, callee.name, given);
    return callValue(memberOf(receiver, callee.name, machine), given);
  }
  return callValue(machine.eval(callee), argumentsOf(tree.args, machine));
}

function argumentsOf(trees: readonly Tree[], machine: Machine): Call {
  const args: Value[] = [];
  const named = new Map<string, Value>();
  let spread = false;
  for (const tree of trees) {
    if (tree.type === 'named') named.set(tree.name, machine.eval(tree.value));
    else if (tree.type === 'spread') {
      const value = machine.eval(tree.of);
      const exact = value.kind === 'list' && value.ordered && !machine.hasGrown(value.sites);
      if (exact) args.push(...value.items);
      else {
        spread = true;
        args.push(machine.elementOf(value));
      }
    } else args.push(machine.eval(tree));
  }
  return { machine, args, named, spread };
}

/** Calls a value with arguments. */
export function callValue(value: Value, given: Call): Value {
  const { machine } = given;
  switch (value.kind) {
    case 'known': {
      const member = machine.library.members.get(value.name);
      if (!member?.call) return machine.fail(`what \`${value.name}\` does`);
      // Where no position is certain, only what does nothing to the world is understood.
      return given.spread && !member.pure ? machine.fail(`what \`${value.name}\` is given`) : member.call(given);
    }
    case 'function':
      return machine.invoke(value.trees, given);
    case 'foreign':
      return callForeign(value, given);
    case 'none':
      handAllOn(given);
      return value;
    default:
      if (value.kind !== 'data' || !machine.library.callsData)
        return machine.fail('a call of what is no known function');
      handAllOn(given);
      return machine.unknown();
  }
}

function callMethod(receiver: Value, name: string, given: Call): Value {
  const { machine } = given;
  if (receiver.kind === 'mixed') return machine.fail('a value that may be several things');
  if (machine.library.refused.test(name)) return machine.fail(`the inside of a value, \`${name}\``);
  if (receiver.kind === 'none') {
    handAllOn(given);
    return receiver;
  }
  const special = machine.library.method(receiver, name, given);
  if (special) return special;
  if (receiver.kind === 'foreign') {
    const member = memberOf(receiver, name, machine);
    return member.kind === 'foreign' && machine.library.isTextMethod(name) ? data(given) : callValue(member, given);
  }
  if (receiver.kind === 'object') {
    const member = memberOf(receiver, name, machine);
    if (member.kind === 'function') return callValue(member, given);
  }
  const lacks = ['function', 'class', 'path'].includes(receiver.kind) || !machine.library.isMethod(name);
  if (lacks) machine.fail(`the method \`${name}\` is not known`);
  return data(given);
}

function data(given: Call): Value {
  handAllOn(given);
  return given.machine.unknown();
}

/** Lets go of every argument into what is called. */
export function handAllOn(given: Call): void {
  for (const value of [...given.args, ...given.named.values()]) given.machine.handOn(value);
}
