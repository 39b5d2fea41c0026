import { contentsOf } from './contents.ts';
import type { Machine } from './machine.ts';
import type { Value } from './value.ts';

/** Whether a value counts as true; `undefined` when that cannot be told. */
export function truthOf(value: Value, machine: Machine): boolean | undefined {
  if (value.known !== undefined) {
    const [first, ...rest] = value.known.map(machine.language.isTruthy);
    return rest.every(truth => truth === first) ? first : undefined;
  }
  const [contents, ...more] = contentsOf(value);
  if (contents === undefined || more.length > 0 || contents.type === 'object') return undefined;
  if (contents.rest === undefined && contents.items !== undefined && contents.members.size === 0)
    return contents.items.length > 0;
  return undefined;
}
