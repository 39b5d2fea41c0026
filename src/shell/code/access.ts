import { actsByName, isInside } from './foreign.ts';
import type { Machine } from './machine.ts';
import type { Tree } from './tree.ts';
import { none, staticValue, type Value } from './value.ts';

/** What a property of a value is, by its name. */
export function memberOf(value: Value, name: string, machine: Machine): Value {
  switch (value.kind) {
    case 'known':
      return knownMember(value.name, name, machine);
    case 'mixed':
      return machine.fail('a value that may be several things');
    case 'foreign':
      return foreignMember(value, name, machine);
    case 'class':
      return /^__(?:qual)?name__$/.test(name) ? machine.unknown() : machine.fail('a type is looked into');
    default:
      return plainMember(value, name, machine);
  }
}

function knownMember(owner: string, name: string, machine: Machine): Value {
  const { members } = machine.library;
  const full = `${owner}.${name}`;
  if (members.has(full) || machine.modules.has(full)) return machine.member(full);
  const item = members.get(`${owner}[]`);
  // In Python the members of a mapping are its methods.
  if (!item?.call || machine.library.callsData) return machine.fail(`what \`${full}\` is`);
  return item.call({ machine, args: [textValue(name)], named: new Map(), spread: false });
}

function plainMember(value: Value, name: string, machine: Machine): Value {
  const { library } = machine;
  const special = library.property(value, name);
  if (special) return special;
  if (library.refused.test(name)) return machine.fail(`the inside of a value, \`${name}\``);
  if (value.kind === 'none') return none;
  if (value.kind === 'function' || value.kind === 'path') return machine.fail(`what \`${name}\` is`);
  const entries = value.kind === 'object' && !machine.hasGrown(value.sites) ? value.entries : undefined;
  return entries?.get(name) ?? machine.unknown();
}

function foreignMember(value: Value, name: string, machine: Machine): Value {
  if (isInside(name) || machine.library.refused.test(name)) return machine.fail(`\`${name}\` of other code`);
  const acts = actsByName(name) || (value.kind === 'foreign' && value.acts === true);
  return acts && !/^__\w+__$/.test(name) ? { kind: 'foreign', acts } : { kind: 'foreign' };
}

/** What stands at an index of a value. */
export function itemOf(value: Value, index: Value, machine: Machine): Value {
  const key = staticValue(index);
  switch (value.kind) {
    case 'list':
      return key === undefined ? listItem(value, index, machine) : memberOf(value, key, machine);
    case 'known': {
      const item = machine.library.members.get(`${value.name}[]`);
      if (item?.call) return item.call({ machine, args: [index], named: new Map(), spread: false });
      return key === undefined ? machine.fail(`what stands in \`${value.name}\``) : memberOf(value, key, machine);
    }
    case 'function':
    case 'path':
    case 'class':
    case 'mixed':
      return machine.fail('an index of what is no collection');
    default:
      machine.look(index);
      if (key !== undefined && !(value.kind === 'text' && /^\d+$/.test(key))) return memberOf(value, key, machine);
      return value.kind === 'none' || value.kind === 'foreign' ? value : machine.unknown();
  }
}

function listItem(list: Extract<Value, { kind: 'list' }>, index: Value, machine: Machine): Value {
  machine.look(index);
  // In JavaScript a name that is put together may be that of any method.
  if (index.kind !== 'number' && !machine.library.callsData) return machine.unknown();
  const at = index.kind === 'number' ? index.value : undefined;
  const exact = list.ordered && at !== undefined && !machine.hasGrown(list.sites);
  return exact ? (list.items.at(at) ?? none) : machine.elementOf(list);
}

/** Assigns to a property or an index. */
export function change(
  target: Extract<Tree, { type: 'member' | 'index' | 'slice' }>,
  value: Value,
  machine: Machine,
): void {
  const object = machine.eval(target.object);
  if (target.type === 'slice') for (const part of target.parts) machine.look(machine.eval(part));
  const key =
    target.type === 'member'
      ? textValue(target.name)
      : target.type === 'index'
        ? machine.eval(target.index)
        : undefined;
  if (key) machine.look(key);
  const name = staticValue(key);
  if (name !== undefined && machine.library.refused.test(name)) machine.fail(`the inside of a value, \`${name}\``);
  if (object.kind === 'known') changeKnown(object.name, key, value, machine);
  else if (object.kind === 'list' && target.type === 'index') for (const site of object.sites) machine.put(site, value);
  else changePlain(object, value, machine);
}

function changeKnown(owner: string, key: Value | undefined, value: Value, machine: Machine): void {
  const { members } = machine.library;
  const assign = members.get(`${owner}.${staticValue(key)}=`) ?? members.get(`${owner}[]=`);
  if (assign?.call && key) assign.call({ machine, args: [key, value], named: new Map(), spread: false });
  else machine.fail(`\`${owner}\` is changed`);
}

function changePlain(object: Value, value: Value, machine: Machine): void {
  machine.handOn(value);
  if (object.kind === 'object' || object.kind === 'list')
    for (const site of object.sites) machine.put(site, machine.unknown());
  else if (!['data', 'none', 'mixed', 'number'].includes(object.kind)) machine.fail('a value is changed from outside');
}

function textValue(name: string): Value {
  return { kind: 'text', place: { texts: [name], form: 'exact' } };
}
