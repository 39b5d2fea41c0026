import { cellsFor } from '../../flow/assign.ts';
import { contentsOf, writeKey } from '../../flow/contents.ts';
import type { Call } from '../../flow/model.ts';
import { knownOf, knownValue, textOf } from '../../flow/value.ts';
import type { Result } from './results.ts';

const html = /html|xml|svg/i;

/** What is said of the kind of an answer is kept with it. */
export const typed: Result = (call, machine) => {
  const { receiver, positional, frame, method } = call;
  if (receiver === undefined) return undefined;
  const [first, second] = positional.map(one => textOf(one.value));
  const type =
    method === 'type' || method === 'contentType'
      ? first
      : (first ?? '').toLowerCase() === 'content-type'
        ? second
        : headerIn(call);
  if (type === undefined) return { ...receiver.value, name: '@response' };
  const cells = cellsFor(receiver.node, receiver.value, frame, machine);
  writeKey(machine.store, cells, knownValue('@inert'), knownValue(!html.test(type)));
  return { ...receiver.value, cells, name: '@response' };
};

function headerIn({ positional }: Call): string | undefined {
  for (const { value } of positional)
    for (const { members } of contentsOf(value))
      for (const [key, member] of members) if (key.toLowerCase() === 'content-type') return textOf(member);
  return undefined;
}

/** True when an answer was said to be something that browsers read as a page. */
export function isPage(call: Call): boolean {
  return typeOf(call).includes(false);
}

/** True when an answer was said to be something that browsers do not read as a page. */
export function isInert(call: Call): boolean {
  return typeOf(call).includes(true);
}

function typeOf({ receiver }: Call): unknown[] {
  return receiver === undefined ? [] : contentsOf(receiver.value).map(({ members }) => knownOf(members.get('@inert')));
}
