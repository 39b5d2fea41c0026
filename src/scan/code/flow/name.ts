import type { Op, Span } from './code.ts';
import { anyOf, contentsOf, deepTaints, readKey } from './contents.ts';
import type { Frame, Machine } from './machine.ts';
import type { Contents } from './store.ts';
import {
  type Callable,
  type ClassObject,
  cleaned,
  constant,
  either,
  knownOf,
  knownValue,
  namedValue,
  settled,
  textOf,
  union,
  unknown,
  type Value,
} from './value.ts';

const nothing: readonly never[] = [];

/** The value of a dotted name; data, when the tables say that it is a source. */
export function nameValue(name: string, at: Span, frame: Frame, machine: Machine): Value {
  const { models } = machine.language;
  const canonical = models.canonical(name);
  const known = models.constants.get(canonical);
  if (known !== undefined) return { ...knownValue(known), name: canonical };
  const origin = models.sources.get(canonical);
  return namedValue(canonical, origin === undefined ? nothing : [machine.taint(origin, at, frame)]);
}

/** The member of an object whose value is known. */
export function memberOf(object: Value, node: Op<'member'>, frame: Frame, machine: Machine): Value {
  const found: Value[] = [];
  for (const contents of contentsOf(object)) {
    const member = memberIn(contents, node.name, object, frame, machine);
    if (member !== undefined) found.push(member);
  }
  for (const callable of object.callables ?? []) {
    if (callable.kind !== 'class') continue;
    const member = classMember(callable, node.name);
    if (member !== undefined) found.push(bound(member, object, callable));
  }
  const known = anyOf(found);
  if (known !== undefined) return known;
  const value = object.name === undefined ? unknown : nameValue(`${object.name}.${node.name}`, node, frame, machine);
  const taints = union(value.taints, object.cells === undefined ? object.taints : restTaints(object));
  const own = object.name === undefined && object.constant ? constant : value;
  const whole =
    taints === own.taints || taints.length === 0 ? own : { ...own, taints, known: undefined, constant: false };
  const bits =
    object.name === undefined || taints.length === 0 ? 0 : (machine.language.memberBits?.(object.name, node.name) ?? 0);
  return bits === 0 ? whole : cleaned(whole, bits);
}

/** What a member may hold of an object of which only some members are known. */
function restTaints(object: Value): Value['taints'] {
  let all = object.taints;
  for (const { rest } of contentsOf(object)) if (rest !== undefined) all = union(all, deepTaints(rest));
  return all;
}

function memberIn(contents: Contents, name: string, object: Value, frame: Frame, machine: Machine): Value | undefined {
  const own = contents.type === 'object' || machine.language.membersAreKeys ? contents.members.get(name) : undefined;
  if (own !== undefined) return settled(own);
  if (contents.of === undefined) return undefined;
  const inherited = classMember(contents.of, name);
  if (inherited === undefined) return undefined;
  const member = bound(inherited, object, contents.of);
  return invokeProperty(member, frame, machine) ?? member;
}

const noArguments = { positional: [], keywords: new Map(), isSpread: false } as const;

/** The value of a property: what its function gives. */
function invokeProperty(member: Value, frame: Frame, machine: Machine): Value | undefined {
  const getters = member.callables?.filter(
    callable => callable.kind === 'function' && callable.code.isProperty === true,
  );
  if (getters === undefined || getters.length === 0) return undefined;
  return anyOf(getters.map(getter => machine.invoke(getter, noArguments, undefined, frame) ?? unknown));
}

/** What a class or one that it extends has under a name. */
export function classMember(of: ClassObject, name: string, depth = 0): Value | undefined {
  const own = of.members.contents?.members.get(name);
  if (own !== undefined || depth > 8) return own;
  for (const base of of.bases)
    for (const callable of base.callables ?? []) {
      const found = callable.kind === 'class' ? classMember(callable, name, depth + 1) : undefined;
      if (found !== undefined) return found;
    }
  return undefined;
}

/** A function of a class as a method of an object; everything else as it is. */
function bound(member: Value, self: Value, owner: ClassObject): Value {
  const { callables } = member;
  if (callables === undefined || callables.every(callable => callable.kind === 'class')) return member;
  return {
    ...member,
    callables: callables.map((callable): Callable => {
      if (callable.kind === 'class' || callable.self !== undefined || callable.code.isStatic === true) return callable;
      return { ...callable, self, owner };
    }),
  };
}

/** `object[key]`. */
export function indexed(object: Value, key: Value, node: Op<'index'>, frame: Frame, machine: Machine): Value {
  const known = knownOf(key);
  const text = textOf(object);
  if (text !== undefined && typeof known === 'number') {
    const letter = text.at(known);
    return letter === undefined ? constant : { ...object, known: [letter] };
  }
  const all = contentsOf(object);
  const found = all.flatMap(contents => readKey(contents, known) ?? []);
  if (machine.language.membersAreKeys && found.length === 0 && typeof known === 'string')
    return memberOf(
      object,
      { op: 'member', object: node.object, name: known, nameAt: node.key, start: node.start, end: node.end },
      frame,
      machine,
    );
  const value = anyOf(found);
  if (value !== undefined) return value;
  // A look-up with foreign data in a table of our own gives what is in the table.
  const isOwn = all.length > 0;
  const name = object.name === undefined ? undefined : `${object.name}[]`;
  return name === undefined || isOwn
    ? { taints: object.taints, constant: object.constant }
    : either(namedValue(name, object.taints), namedValue(name, object.taints));
}
