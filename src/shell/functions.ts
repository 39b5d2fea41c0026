import type { Function as FunctionNode } from 'unbash';

/** What a name may stand for: every body it may have, and whether it has one for certain. */
export interface Definition {
  readonly bodies: readonly FunctionNode['body'][];
  readonly sure: boolean;
}

export type Functions = ReadonlyMap<string, Definition>;

export const noFunctions: Functions = new Map();

/** After a definition. */
export function withFunction(functions: Functions, name: string, body: FunctionNode['body']): Functions {
  const known = functions.get(name);
  if (known?.sure && known.bodies.length === 1 && known.bodies[0] === body) return functions;
  return new Map(functions).set(name, { bodies: [body], sure: true });
}

/** After `unset`: of the function when `surely`, or of the variable of that name. */
export function withoutFunction(functions: Functions, name: string, surely: boolean): Functions {
  const known = functions.get(name);
  if (!known) return functions;
  const left = new Map(functions);
  if (surely) left.delete(name);
  else left.set(name, { ...known, sure: false });
  return left;
}

/** What holds whichever of two ways the shell came. */
export function mergeFunctions(a: Functions, b: Functions): Functions {
  if (a === b) return a;
  const merged = new Map<string, Definition>();
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(name), b.get(name)];
    const bodies = new Set([...(one?.bodies ?? []), ...(other?.bodies ?? [])]);
    merged.set(name, { bodies: [...bodies], sure: one?.sure === true && other?.sure === true });
  }
  return sameFunctions(a, merged) ? a : merged;
}

function sameFunctions(a: Functions, b: Functions): boolean {
  return (
    a.size === b.size &&
    [...b].every(([name, { bodies, sure }]) => {
      const known = a.get(name);
      return (
        known?.sure === sure && known.bodies.length === bodies.length && known.bodies.every(x => bodies.includes(x))
      );
    })
  );
}
