import { cellsFor } from '../../flow/assign.ts';
import {
  anyOf,
  changeItems,
  containerValue,
  contentsOf,
  deepTaints,
  elementOf,
  valuesOf,
} from '../../flow/contents.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { compose } from '../../flow/text.ts';
import { cleaned, constant, either, knownOf, piecesOf, tainted, unknown } from '../../flow/value.ts';
import { verdictOf } from '../../flow/verdict.ts';
import { elementIn, type Result, resultFor } from './results.ts';

const mappedList: Result = (call, machine) => {
  const element = elementIn(call.receiver?.value);
  const result = resultFor(call.positional[0], [element, constant], call, machine);
  return containerValue({ type: 'list', rest: result ?? element });
};

const flatMapped: Result = (call, machine) => {
  const result = resultFor(call.positional[0], [elementIn(call.receiver?.value), constant], call, machine);
  return containerValue({
    type: 'list',
    rest: result === undefined ? unknown : either(elementIn(result), elementIn(result)),
  });
};

const visited: Result = (call, machine) => {
  const { receiver } = call;
  const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
  const element =
    contents?.type === 'map' || contents?.type === 'object'
      ? valuesOf(receiver?.value ?? constant)
      : elementIn(receiver?.value);
  resultFor(call.positional[0], [element, contents?.keys ?? constant], call, machine);
  return constant;
};

/** Elements that a check lets through are what it says of them. */
const filtered: Result = (call, machine) => {
  const [check] = call.positional;
  const { receiver } = call;
  if (check === undefined || receiver === undefined) return undefined;
  const element = elementIn(receiver.value);
  resultFor(check, [element, constant], call, machine);
  const asked = { ...call, callee: check.value, positional: [{ node: call.node, value: element }] };
  const [bits = 0] = verdictOf(asked, true, machine);
  return containerValue({ type: 'list', rest: cleaned(element, bits) });
};

const foundOne: Result = (call, machine) => {
  const element = elementIn(call.receiver?.value);
  resultFor(call.positional[0], [element, constant], call, machine);
  return element;
};

const asked: Result = (call, machine) => {
  foundOne(call, machine);
  return constant;
};

const reduced: Result = (call, machine) => {
  const [callback, start] = call.positional;
  const element = elementIn(call.receiver?.value);
  let value = start?.value ?? element;
  for (let round = 0; round < 2; round++) {
    const next = resultFor(callback, [value, element, constant], call, machine);
    if (next === undefined) return tainted(r.allTaints(call));
    value = round === 0 ? next : either(value, next);
  }
  return value;
};

const spliced: Result = (call, machine) => {
  const { receiver, positional, frame } = call;
  if (receiver === undefined || receiver.value.cells === undefined) return undefined;
  const element = elementIn(receiver.value);
  const [from, count] = positional.map(given => knownOf(given.value));
  const added = positional.slice(2).map(given => given.value);
  const isKnown = typeof from === 'number' && (typeof count === 'number' || positional.length === 1);
  changeItems(machine.store, cellsFor(receiver.node, receiver.value, frame, machine, 'list'), added, items =>
    isKnown ? items.toSpliced(from, typeof count === 'number' ? count : items.length, ...added) : [...items, ...added],
  );
  return containerValue({ type: 'list', rest: element });
};

/** `a.concat(b)`, of lists or texts. */
const joinedUp: Result = (call, machine) => {
  const { receiver, positional } = call;
  if (receiver === undefined) return undefined;
  const all = [receiver.value, ...positional.map(given => given.value)];
  if (receiver.value.cells === undefined)
    return piecesOf(receiver.value) === undefined ? r.reshaped()(call, machine) : compose(all, deepTaints);
  const items = all.map(value => contentsOf(value)[0]?.items);
  if (items.every(list => list !== undefined)) return containerValue({ type: 'list', items: items.flat() });
  return containerValue({
    type: 'list',
    rest: anyOf(all.map(value => (value.cells === undefined ? value : elementOf(value)))),
  });
};

/** A part of a list or a text. */
const sliced: Result = (call, machine) => {
  const { receiver, positional } = call;
  const [from, to] = positional.map(given => knownOf(given.value));
  const [contents] = receiver === undefined ? [] : contentsOf(receiver.value);
  const isKnown = positional.every((_, i) => typeof [from, to][i] === 'number');
  if (contents === undefined)
    return r.reshaped(text =>
      isKnown ? text.slice(Number(from ?? 0), typeof to === 'number' ? to : undefined) : undefined,
    )(call, machine);
  if (contents.items !== undefined && isKnown)
    return containerValue({
      type: 'list',
      items: contents.items.slice(Number(from ?? 0), typeof to === 'number' ? to : undefined),
    });
  return containerValue({ type: 'list', rest: elementIn(receiver?.value) });
};

/** `list.join(separator)`: the engine joins the other way round. */
const joined: Result = (call, machine) => {
  const { receiver, positional } = call;
  if (receiver === undefined) return undefined;
  const separator = positional[0] ?? { node: call.node, value: { ...constant, known: [','] } };
  if (receiver.value.cells === undefined) return { taints: receiver.value.taints, constant: receiver.value.constant };
  return r.joined({ ...call, receiver: separator, positional: [receiver] }, machine);
};

const ofContainer =
  (result: Result): Result =>
  (call, machine) =>
    call.receiver?.value.cells === undefined ? undefined : result(call, machine);
const appended = r.adds((items, given) => [...items, ...given]);
const firstGiven: Result = call => call.positional[0]?.value;
const itself: Result = call => call.receiver?.value;

/** The keys of what is given, instead of those of the object. */
const ofGiven =
  (result: Result): Result =>
  (call, machine) => {
    const [given] = call.positional;
    return given === undefined ? undefined : result({ ...call, receiver: given, positional: [] }, machine);
  };

const assigned: Result = (call, machine) => {
  const [target, ...from] = call.positional;
  if (target === undefined) return undefined;
  r.updated({ ...call, receiver: target, positional: from }, machine);
  const { value } = target;
  const taints = from.flatMap(given => (given.value.cells === undefined ? given.value.taints : []));
  return value.cells === undefined ? { ...value, taints: [...value.taints, ...taints] } : value;
};

/** A new list, set or map of what is given. */
const listOf = r.container('list');
const fromEntries: Result = call => {
  const [given] = call.positional;
  const pair = given === undefined ? undefined : elementIn(given.value);
  return containerValue({
    type: 'map',
    rest: tainted(pair === undefined ? [] : deepTaints(pair)),
    keys: tainted(pair === undefined ? [] : deepTaints(pair)),
  });
};

/** Methods of lists, sets and maps, and what makes them. */
export const collections: Entries = [
  ...gives(mappedList, '.map'),
  ...gives(flatMapped, '.flatMap'),
  ...gives(visited, '.forEach'),
  ...gives(filtered, '.filter'),
  ...gives(foundOne, '.find', '.findLast'),
  ...gives(asked, '.some', '.every', '.findIndex', '.findLastIndex'),
  ...gives(reduced, '.reduce', '.reduceRight'),
  ...gives(spliced, '.splice'),
  ...gives(joinedUp, '.concat'),
  ...gives(sliced, '.slice'),
  ...gives(joined, '.join'),
  ...gives(ofContainer(appended), '.push', '.add', '.append'),
  ...gives(appended, '.push', '.unshift'),
  ...gives(ofContainer(r.popped), '.pop'),
  ...gives(call => (call.receiver === undefined ? undefined : elementIn(call.receiver.value)), '.shift', '.at'),
  ...gives(itself, '.sort', '.flat', '.fill', '.toSorted', '.toReversed', '.values', '.unref', '.unwrap'),
  ...gives(r.reversedItems, '.reverse'),
  ...gives(ofContainer(r.putAt([0], 1)), '.set'),
  ...gives(ofContainer(r.lookedUp), '.get'),
  ...gives(ofContainer(r.emptied), '.clear'),
  ...gives(ofContainer(r.keysOf), '.keys'),
  ...gives(ofContainer(r.pairsOf), '.entries'),
  ...gives(r.harmless, '.has', '.includes', '.hasOwnProperty', '.isPrototypeOf', '.contains'),
  ...gives(ofGiven(r.keysOf), 'Object.keys', 'Object.getOwnPropertyNames', 'Reflect.ownKeys'),
  ...gives(ofGiven(r.allValues), 'Object.values'),
  ...gives(ofGiven(r.pairsOf), 'Object.entries'),
  ...gives(assigned, 'Object.assign'),
  ...gives(fromEntries, 'Object.fromEntries'),
  ...gives(() => containerValue({ type: 'map' }), 'Object.create', 'WeakMap'),
  ...gives(firstGiven, 'Object.freeze', 'Object.seal', 'structuredClone', 'lodash.cloneDeep', 'lodash.clone'),
  ...gives(listOf, 'Array.from', 'Set', 'WeakSet', 'lodash.uniq', 'lodash.toArray'),
  ...gives(call => containerValue({ type: 'list', items: call.positional.map(given => given.value) }), 'Array.of'),
  ...gives(
    (call, machine) => (call.positional.length === 0 ? containerValue({ type: 'map' }) : fromEntries(call, machine)),
    'Map',
  ),
];
