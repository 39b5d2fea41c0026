import { givenAt, givenTaints, passed } from '../call.ts';
import { deepTaints } from '../contents.ts';
import { cleanForAll, states } from '../kinds.ts';
import type { Machine } from '../machine.ts';
import type { Call, Given, Result } from '../model.ts';
import { cleaned, either, mapTaints, type Taint, tainted, textOf, union, type Value } from '../value.ts';

/** Data of everything in a call: its object and what it is given. */
export function allTaints(call: Call): readonly Taint[] {
  const given = givenTaints(call);
  return call.receiver === undefined ? given : union(deepTaints(call.receiver.value), given);
}

/** A number, a truth value, or something else that carries nothing on; what is random stays so. */
export const harmless: Result = call => {
  const random = allTaints(call).filter(taint => taint.origin === 'random');
  return { taints: random, constant: true, name: call.name === '' ? undefined : `${call.name}()` };
};

/** What it is given, as sure as it is. */
export const conduit: Result = call => {
  const [only, ...more] = call.positional;
  if (only !== undefined && more.length === 0 && call.keywords.size === 0 && call.receiver?.value.taints.length !== 0)
    return { ...only.value, name: `${call.name}()` };
  if (only !== undefined && more.length === 0 && call.keywords.size === 0)
    return { ...only.value, name: `${call.name}()`, cells: only.value.cells };
  const taints = givenTaints(call);
  return {
    taints,
    constant: [...call.positional, ...call.keywords.values()].every(given => given.value.constant),
    name: `${call.name}()`,
  };
};

/** What it is given, harmless for some kinds. */
export function cleans(bits: number): Result {
  return call => {
    const [only] = call.positional;
    const value = only === undefined ? tainted(givenTaints(call)) : { ...only.value, taints: givenTaints(call) };
    const isFull = (bits & cleanForAll) === cleanForAll;
    return {
      ...cleaned(value, bits),
      known: isFull ? undefined : value.known,
      cells: undefined,
      name: `${call.name}()`,
    };
  };
}

/** Its object, harmless for some kinds. */
export function cleansSelf(bits: number): Result {
  return call =>
    call.receiver === undefined
      ? undefined
      : { ...cleaned({ ...call.receiver.value, taints: allTaints(call) }, bits), cells: undefined };
}

/** What it is given, as harmful as before something cleaned it for these kinds. */
export function restores(bits: number): Result {
  return (call, machine) => {
    const value = conduit(call, machine);
    return (
      value &&
      mapTaints(value, taint => ((taint.clean & bits) === 0 ? taint : { ...taint, clean: taint.clean & ~bits }))
    );
  };
}

/** Something else of its own, whatever it is given. */
export const fresh: Result = call => ({ taints: [], constant: false, name: `${call.name}()` });

/** The data of everything that is given. */
export const gathered: Result = call => ({ taints: allTaints(call), constant: false, name: `${call.name}()` });

/** A path that leads where it says. */
export const resolves: Result = cleans(states.resolved);

/** What a function of which nothing is known gives; as sure as what it is given. */
export const passesOn: Result = (call: Call, machine: Machine) => {
  const value = passed(call, machine);
  return { ...value, taints: allTaints(call) };
};

/** An argument's value by place, for checks. */
export function valueAt(call: Call, ...places: readonly (number | string)[]): Value | undefined {
  for (const place of places) {
    const [given] = givenAt(call, place);
    if (given !== undefined) return given.value;
  }
  return undefined;
}

/** Arguments that the engine itself gives. */
export function argumentsFor(
  values: readonly Value[],
  node: Given['node'],
): { positional: Given[]; keywords: ReadonlyMap<string, Given>; isSpread: boolean } {
  return { positional: values.map(value => ({ node, value })), keywords: new Map(), isSpread: false };
}

/** `getattr(object, 'name', default)`. */
export const memberNamed: Result = (call, machine) => {
  const [object, key, fallback] = call.positional;
  const name = textOf(key?.value);
  if (object === undefined) return undefined;
  if (name === undefined || key === undefined) return tainted(deepTaints(object.value));
  const value = machine.member(object.value, name, key.node, call.frame);
  return fallback === undefined ? value : { ...either(value, fallback.value), name: value.name };
};
