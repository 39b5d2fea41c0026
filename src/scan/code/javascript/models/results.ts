import { anyOf, contentsOf, deepTaints, elementOf } from '../../flow/contents.ts';
import { bitsOf } from '../../flow/kinds.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call, Given, Result } from '../../flow/model.ts';
import { argumentsFor } from '../../flow/results.ts';
import { cleaned, constant, tainted, type Value } from '../../flow/value.ts';
import { canonical } from './names.ts';

export type { Call, Machine, Result };

/** What a function that is handed over gives for some values; `undefined` when it is not known. */
export function resultFor(
  callback: Given | undefined,
  values: readonly Value[],
  call: Call,
  machine: Machine,
): Value | undefined {
  if (callback === undefined) return undefined;
  const { callables, name = '' } = callback.value;
  const results = (callables ?? []).flatMap(
    callable => machine.invoke(callable, argumentsFor(values, call.node), call, call.frame) ?? [],
  );
  const result = anyOf(results);
  if (result !== undefined) {
    // What is written where it is handed over is called by nobody else.
    if (callback.node.op === 'function' && !machine.summaries.has(callback.node.code))
      machine.summaries.set(callback.node.code, result);
    return result;
  }
  const positional = values.slice(0, 1).map(value => ({ node: call.node, value }));
  return machine.language.models.calls
    .get(name)
    ?.result?.({ ...call, name, method: undefined, receiver: undefined, positional, keywords: new Map() }, machine);
}

/** A text for sure: no object with operators or fields of its own. */
export function asText(value: Value | undefined): Value | undefined {
  return value === undefined ? undefined : cleaned(value, bitsOf('nosql', 'assignment'));
}

/** An element of a list, whatever is known of it. */
export function elementIn(value: Value | undefined): Value {
  if (value === undefined) return constant;
  const [contents] = contentsOf(value);
  if (contents === undefined)
    return {
      taints: value.taints,
      constant: value.constant,
      name: value.name === undefined ? undefined : canonical(`${value.name}[]`),
    };
  return contents.type === 'list' || contents.type === 'tuple' || contents.type === 'set'
    ? elementOf(value)
    : tainted(deepTaints(value));
}
