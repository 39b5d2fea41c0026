import { deepestCalls, frameOf } from './invoke.ts';
import { cleanForAll } from './kinds.ts';
import type { Frame, Machine } from './machine.ts';
import type { Call } from './model.ts';
import { bindParameters } from './parameters.ts';
import { truthOf } from './truth.ts';
import { isOpen } from './value.ts';

/** For which kinds each argument is clean when a check of our own, a function, says this of it. */
export function verdictOf(call: Call, holds: boolean, machine: Machine): readonly number[] {
  const [closure, ...more] = call.callee.callables ?? [];
  if (closure?.kind !== 'function' || more.length > 0 || !machine.followsCalls()) return [];
  if (!call.positional.some(given => given.value.taints.some(isOpen))) return [];
  const { code } = closure;
  if (call.frame.depth >= deepestCalls || machine.running.has(code)) return [];
  const offset = code.isMethod === true && closure.self !== undefined ? 1 : 0;
  const names = call.positional.map((_, i) => code.parameters[i + offset]?.name);
  const bits = names.map(() => cleanForAll);
  let isReached = false;
  machine.running.add(code);
  const look = (inside: Frame) => {
    isReached = true;
    for (const [i, name] of names.entries()) {
      const value = name === undefined ? undefined : inside.environment.cells.get(name)?.value;
      for (const taint of value?.taints ?? [{ clean: 0 }]) bits[i] = (bits[i] ?? 0) & taint.clean;
    }
  };
  const inside: Frame = {
    ...frameOf(closure, call.frame.depth + 1),
    onReturn: (value, node, frame) => {
      const truth = truthOf(value, machine);
      if (truth === !holds) return;
      machine.store.attempt(() => {
        if (truth === undefined && node !== undefined) machine.refine(node, holds, frame);
        look(frame);
      });
    },
  };
  try {
    machine.store.attempt(() => {
      inside.mark = machine.store.mark();
      bindParameters(closure, call, inside, machine);
      if (machine.execute(code.body, inside) && !holds) look(inside);
    });
  } finally {
    machine.running.delete(code);
  }
  return isReached ? bits : [];
}
