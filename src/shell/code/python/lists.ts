import type { Call } from '../machine.ts';
import { none, plain, type Value } from '../value.ts';

/** What a method of a list does to what is known of it; undefined for one that only computes. */
export function listMethod(list: Extract<Value, { kind: 'list' }>, name: string, call: Call): Value | undefined {
  const { machine } = call;
  switch (name) {
    case 'append':
    case 'appendleft':
    case 'add':
    case 'insert':
      for (const value of call.args) put(list, name === 'insert' && value.kind === 'number' ? none : value, call);
      return none;
    case 'extend':
    case 'update':
      for (const value of call.args) put(list, machine.elementOf(value), call);
      return none;
    case 'pop':
    case 'popleft':
      // What is left has another order.
      put(list, none, call);
      return machine.elementOf(list);
    case 'copy':
    case 'union':
      return list;
    case 'sort':
    case 'reverse':
    case 'remove':
    case 'clear':
      put(list, none, call);
      for (const value of [...call.args, ...call.named.values()]) machine.look(value);
      return none;
    case 'index':
    case 'count':
      for (const value of call.args) machine.look(value);
      return plain;
    default:
      return undefined;
  }
}

/** Something is put into the list, or its order changes. */
function put(list: Extract<Value, { kind: 'list' }>, value: Value, { machine }: Call): void {
  const simple = ['none', 'text', 'number', 'entry', 'path', 'data', 'foreign'].includes(value.kind);
  if (!simple) machine.handOn(value);
  for (const site of list.sites) machine.put(site, simple ? value : machine.unknown());
}
