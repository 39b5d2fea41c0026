import { change, memberOf } from './access.ts';
import type { Machine } from './machine.ts';
import type { Tree } from './tree.ts';
import { none, type Value } from './value.ts';

/** Binds what a value is to a target: a name, a pattern, a property, a parameter. */
export function assignTo(target: Tree, value: Value, machine: Machine): void {
  switch (target.type) {
    case 'name':
      machine.bind(target.name, value);
      return;
    case 'bind':
      assignTo(target.target, machine.join(value, machine.eval(target.value)), machine);
      return;
    case 'spread':
      machine.handOn(value);
      assignTo(target.of, value.kind === 'none' ? none : machine.unknown(), machine);
      return;
    case 'list':
      assignItems(target.items, value, machine);
      return;
    case 'object':
      for (const { key, value: inner } of target.entries)
        assignTo(inner, key === undefined ? rest(value, machine) : memberOf(value, key, machine), machine);
      return;
    case 'member':
    case 'index':
    case 'slice':
      change(target, value, machine);
      return;
    default:
      machine.fail('an assignment to what is no name');
  }
}

function rest(value: Value, machine: Machine): Value {
  machine.handOn(value);
  return value.kind === 'none' ? none : machine.unknown();
}

function assignItems(targets: readonly Tree[], value: Value, machine: Machine): void {
  const exact =
    value.kind === 'list' &&
    value.ordered &&
    !machine.hasGrown(value.sites) &&
    !targets.some(one => one.type === 'spread');
  for (const [index, target] of targets.entries()) {
    if (exact) assignTo(target, value.items[index] ?? none, machine);
    else {
      const element = machine.elementOf(value);
      assignTo(
        target.type === 'spread' ? target.of : target,
        target.type === 'spread' ? spreadOf(element, machine) : element,
        machine,
      );
    }
  }
}

function spreadOf(element: Value, machine: Machine): Value {
  machine.handOn(element);
  return machine.unknown();
}
