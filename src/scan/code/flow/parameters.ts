import { assignTarget, withStep } from './assign.ts';
import type { Parameter } from './code.ts';
import { anyOf, containerValue, deepTaints } from './contents.ts';
import type { Arguments, Frame, Machine } from './machine.ts';
import { type Closure, constant, tainted, union, type Value } from './value.ts';

/** Gives parameters what a call gives: by position, by name, the rest. */
export function bindParameters({ code, self }: Closure, args: Arguments, frame: Frame, machine: Machine): void {
  const isMethod = code.isMethod === true && self !== undefined;
  const positional = isMethod ? [{ node: undefined, value: self }, ...args.positional] : args.positional;
  const used = new Set<string>();
  let position = 0;
  for (const parameter of code.parameters) {
    if (parameter.rest === 'list') {
      const items = positional.slice(position).map(given => given.value);
      assignTarget(
        parameter.target,
        args.isSpread
          ? containerValue({ type: 'tuple', rest: anyOf(items) })
          : containerValue({ type: 'tuple', items }),
        undefined,
        frame,
        machine,
      );
      position = positional.length;
      continue;
    }
    if (parameter.rest === 'map') {
      const members = new Map(
        [...args.keywords].flatMap(([name, { value }]) =>
          used.has(name) || name === '**' ? [] : [[name, value] as const],
        ),
      );
      assignTarget(
        parameter.target,
        containerValue({ type: 'map', members, rest: args.keywords.get('**')?.value }),
        undefined,
        frame,
        machine,
      );
      continue;
    }
    const named = parameter.name === undefined ? undefined : args.keywords.get(parameter.name);
    const given = named ?? positional[position];
    if (named === undefined) position++;
    else if (parameter.name !== undefined) used.add(parameter.name);
    const value = given?.value ?? (args.isSpread ? tainted(allTaints(args)) : fallbackOf(parameter, frame, machine));
    assignTarget(
      parameter.target,
      withStep(value, parameter, `\`${frame.name}\` is called with it`, frame),
      undefined,
      frame,
      machine,
    );
  }
}

function allTaints(args: Arguments): Value['taints'] {
  return [...args.positional, ...args.keywords.values()].reduce<Value['taints']>(
    (all, { value }) => union(all, deepTaints(value)),
    [],
  );
}

function fallbackOf({ fallback }: Parameter, frame: Frame, machine: Machine): Value {
  return fallback === undefined ? { ...constant, known: [null] } : machine.evaluate(fallback, frame);
}
