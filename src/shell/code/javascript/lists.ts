import { callValue } from '../evaluate.ts';
import type { Call } from '../machine.ts';
import { none, plain, someNumber, type Value } from '../value.ts';
import { callbacks } from './pure.ts';

type List = Extract<Value, { kind: 'list' }>;

/**
 * A method that calls its argument. What cannot be told may be any function of the language, the maker of functions
 * included: only a function that is seen is called.
 */
export function withCallback(receiver: Value, name: string, call: Call): Value | undefined {
  const at = callbacks.get(name);
  if (at === undefined) return undefined;
  const { machine } = call;
  const callback = call.args[at];
  for (const [index, value] of call.args.entries()) if (index !== at && name !== 'then') machine.handOn(value);
  const other = name === 'then' ? call.args[1] : undefined;
  if (other) callOnce(other, machine.unknown(), call);
  const element = receiver.kind === 'list' ? machine.elementOf(receiver) : machine.unknown();
  const result = callback === undefined ? none : callOnce(callback, element, call, name.startsWith('reduce'));
  return receiver.kind === 'list' ? listResult(receiver, name, element, result, call) : machine.unknown();
}

function callOnce(callback: Value, element: Value, call: Call, folds = false): Value {
  const { machine } = call;
  const args = folds ? [machine.unknown(), element, someNumber, plain] : [element, someNumber, plain];
  if (callback.kind !== 'function' && callback.kind !== 'none') {
    const pure = callback.kind === 'known' && machine.library.members.get(callback.name)?.pure === true;
    if (pure) return machine.unknown();
    if (callback.kind !== 'foreign') return machine.fail('a function that is not seen is called');
  }
  // Two parameters of a comparison are both elements.
  const both: Call = {
    machine,
    args: folds ? args : [element, machine.join(element, someNumber), plain],
    named: new Map(),
    spread: false,
  };
  const result = callValue(callback, both);
  // What a callback gives back goes where it is no longer followed.
  if (result.kind !== 'path') machine.handOn(result);
  return result;
}

function listResult(list: List, name: string, element: Value, result: Value, { machine }: Call): Value {
  switch (name) {
    case 'map':
      return { kind: 'list', sites: machine.siteOf([result]), items: [result], ordered: false };
    case 'filter':
    case 'toSorted':
      return { kind: 'list', sites: machine.siteOf([element]), items: [element], ordered: false };
    case 'sort':
      for (const site of list.sites) machine.put(site, none);
      return list;
    case 'find':
    case 'findLast':
      return element;
    default:
      return machine.unknown();
  }
}

/** What a method does to what is known of a list; undefined for one that only computes. */
export function listMethod(list: List, name: string, call: Call): Value | undefined {
  const { machine } = call;
  switch (name) {
    case 'push':
    case 'unshift':
    case 'splice':
    case 'fill':
      for (const value of call.args) put(list, value, call);
      return name === 'fill' ? list : machine.unknown();
    case 'pop':
    case 'shift':
      put(list, none, call);
      return machine.elementOf(list);
    case 'at':
      return machine.elementOf(list);
    case 'reverse':
      put(list, none, call);
      return list;
    case 'slice':
    case 'toReversed':
      for (const value of call.args) machine.look(value);
      return {
        kind: 'list',
        sites: machine.siteOf([machine.elementOf(list)]),
        items: [machine.elementOf(list)],
        ordered: false,
      };
    case 'includes':
    case 'indexOf':
    case 'join':
      for (const value of call.args) machine.look(value);
      return plain;
    default:
      return undefined;
  }
}

function put(list: List, value: Value, { machine }: Call): void {
  const simple = ['none', 'text', 'number', 'entry', 'data', 'foreign'].includes(value.kind);
  if (!simple) machine.handOn(value);
  for (const site of list.sites) machine.put(site, simple ? value : machine.unknown());
}
