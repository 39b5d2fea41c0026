import type { Known } from '../../flow/code.ts';
import { contentsOf } from '../../flow/contents.ts';
import type { Call } from '../../flow/model.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';

/** What an object of options has under a name; `undefined` when it has nothing, or that is not known. */
export function memberOf(value: Value | undefined, name: string): Value | undefined {
  if (value === undefined) return undefined;
  for (const { members } of contentsOf(value)) {
    const member = members.get(name);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The options of a call: the last argument that is an object. */
export function optionsOf(call: Call): Value | undefined {
  return call.positional.findLast(({ value }) => contentsOf(value).some(({ type }) => type === 'map'))?.value;
}

/** An option that is a constant. */
export function optionOf(call: Call, name: string): Known | undefined {
  return knownOf(memberOf(optionsOf(call), name));
}

/** True when all options are known, so that what is missing is left out on purpose or by mistake. */
export function isComplete(value: Value | undefined): boolean {
  return (
    value !== undefined && contentsOf(value).every(({ rest }) => rest === undefined) && contentsOf(value).length > 0
  );
}

/** An argument that is a constant text. */
export function textGiven(call: Call, place: number): string | undefined {
  return textOf(call.positional[place]?.value);
}

/** The text of an argument, in small letters; empty when it is not known. */
export function lowered(value: Value | undefined): string {
  return String(knownOf(value) ?? '').toLowerCase();
}
