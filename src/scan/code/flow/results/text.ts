import { containerValue, contentsOf, deepTaints } from '../contents.ts';
import type { Call, Result } from '../model.ts';
import { compose } from '../text.ts';
import { constant, knownOf, knownValue, textOf, type Value } from '../value.ts';
import { allTaints, conduit, harmless } from './passing.ts';

/** A form of its object, a text: changed by a function when it is known. */
export function reshaped(change?: (text: string, call: Call) => string | undefined): Result {
  return call => {
    const { receiver } = call;
    if (receiver === undefined) return undefined;
    const text = textOf(receiver.value);
    const known = text === undefined || change === undefined ? undefined : change(text, call);
    const taints = allTaints(call);
    if (known !== undefined) return { taints, constant: true, known: [known] };
    const { value } = receiver;
    return {
      taints,
      constant: value.constant && call.positional.every(given => given.value.constant),
      pieces: value.pieces,
      composed: value.composed,
      cells: undefined,
      name: change === undefined ? value.name : undefined,
    };
  };
}

/** A truth value or number about a text that is known. */
export function askedOf(ask: (text: string, given: string) => boolean | number): Result {
  return call => {
    const text = textOf(call.receiver?.value);
    const given = textOf(call.positional[0]?.value);
    return text === undefined || given === undefined || call.positional.length > 1
      ? constant
      : knownValue(ask(text, given));
  };
}

/** Text put together from its object and what is given. */
export const formatted: Result = ({ receiver, positional, keywords }) => {
  if (receiver === undefined) return undefined;
  const pattern = textOf(receiver.value);
  const isNamed = (key: string) => pattern === undefined || new RegExp(`\\{${key}\\b`).test(pattern) || key === '**';
  const used = [...keywords].flatMap(([key, given]) => (isNamed(key) ? [given] : []));
  const values = [...positional, ...used].map(given => given.value);
  const pieces = pattern?.split(/\{[^{}]*\}/) ?? [];
  const order = /\{\w+\}/.test(pattern ?? '') ? undefined : positional;
  if (order !== undefined && pieces.length === order.length + 1 && keywords.size === 0)
    return compose(
      pieces.flatMap((piece, i) => [knownValue(piece), ...(values[i] === undefined ? [] : [values[i] ?? constant])]),
      deepTaints,
    );
  return compose(
    [
      pattern === undefined ? receiver.value : { ...knownValue(pattern), known: undefined, pieces: pieces.join(' ') },
      ...values.map(hole),
    ],
    deepTaints,
  );
};

function hole(value: Value): Value {
  return { ...value, known: undefined, pieces: undefined };
}

/** `separator.join(parts)`. */
export const joined: Result = ({ receiver, positional }) => {
  const [parts] = positional;
  if (receiver === undefined || parts === undefined) return undefined;
  const [contents, ...more] = contentsOf(parts.value);
  if (contents?.items === undefined || contents.rest !== undefined || more.length > 0) {
    const whole = [receiver.value, { ...parts.value, known: undefined }];
    return { ...compose(whole, deepTaints), known: undefined, constant: whole.every(value => value.constant) };
  }
  return compose(
    contents.items.flatMap((item, i) => (i === 0 ? [item] : [receiver.value, item])),
    deepTaints,
  );
};

/** A list of pieces of a text. */
export const splitText: Result = call => {
  const { receiver, positional } = call;
  const text = textOf(receiver?.value);
  const separator = textOf(positional[0]?.value);
  if (text !== undefined && positional.length <= 1) {
    const parts = separator === undefined ? text.trim().split(/\s+/) : text.split(separator);
    return containerValue({ type: 'list', items: parts.map(knownValue) });
  }
  return containerValue({
    type: 'list',
    rest: { taints: allTaints(call), constant: receiver?.value.constant ?? false },
  });
};

/** A constant text from constant arguments, else their data. */
export function calculated(calculate: (text: string) => string | undefined): Result {
  return (call, machine) => {
    const [given] = call.positional;
    const text = textOf(given?.value);
    const known = text === undefined ? undefined : calculate(text);
    return known === undefined
      ? conduit(call, machine)
      : { taints: given?.value.taints ?? [], constant: true, known: [known] };
  };
}

/** A number from a text that is known. */
export const toNumber: Result = (call, machine) => {
  const known = knownOf(call.positional[0]?.value ?? constant);
  const number =
    typeof known === 'number'
      ? Math.trunc(known)
      : typeof known === 'string' && call.positional.length === 1
        ? Number(known)
        : Number.NaN;
  return Number.isFinite(number) && known !== '' ? knownValue(number) : harmless(call, machine);
};

/** The length of what is known. */
export const lengthOf: Result = call => {
  const value = call.positional[0]?.value;
  const text = textOf(value);
  if (text !== undefined) return knownValue(text.length);
  const [contents, ...more] = value === undefined ? [] : contentsOf(value);
  if (contents !== undefined && more.length === 0 && contents.rest === undefined && contents.items !== undefined)
    return knownValue(contents.items.length);
  return constant;
};
