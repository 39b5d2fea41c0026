import type { ClassCode, FunctionCode } from './code.ts';
import { innerEnvironment, valuesIn } from './environment.ts';
import type { Frame, Machine } from './machine.ts';
import { createCell } from './store.ts';
import { type ClassObject, type Closure, constant, type Value } from './value.ts';

/** A function as a value; it is also followed by itself once what stands around it is known. */
export function closureValue(code: FunctionCode, frame: Frame, machine: Machine): Value {
  const environment =
    frame.isClass && frame.environment.parent !== undefined ? frame.environment.parent : frame.environment;
  const owner = frame.isClass ? frame.owner : undefined;
  const closure: Closure = {
    kind: 'function',
    code,
    environment,
    file: frame.file,
    owner,
    ...(code.isArrow === true && frame.self !== undefined ? { self: frame.self } : {}),
  };
  for (const decorator of code.decorators) machine.evaluate(decorator, frame);
  for (const { fallback } of code.parameters) if (fallback !== undefined) machine.evaluate(fallback, frame);
  const definition = { closure, frame };
  machine.pending.push(definition);
  if (!machine.definitions.has(code)) machine.definitions.set(code, definition);
  return {
    ...constant,
    constant: false,
    callables: [closure],
    name: frame.isClass || frame.depth > 0 ? undefined : `local:${code.name}`,
  };
}

/** A class as a value, its body followed. */
export function classValue(code: ClassCode, frame: Frame, machine: Machine): Value {
  const bases = code.bases.map(base => machine.evaluate(base, frame));
  for (const decorator of code.decorators) machine.evaluate(decorator, frame);
  const ancestors = bases.flatMap(base => [
    ...(base.name === undefined ? [] : [base.name]),
    ...(base.callables ?? []).flatMap(callable => (callable.kind === 'class' ? callable.ancestors : [])),
  ]);
  const empty = { type: 'object', members: new Map() } as const;
  const of: ClassObject = {
    kind: 'class',
    code,
    bases,
    ancestors,
    members: createCell(undefined, empty),
    any: createCell(undefined, empty),
    environment: frame.environment,
  };
  machine.store.fill(of.any, { ...empty, of });
  const inside: Frame = {
    ...frame,
    environment: innerEnvironment(frame.environment),
    owner: of,
    isClass: true,
    name: code.name,
    loops: [],
    exits: undefined,
  };
  machine.execute(code.body, inside);
  machine.store.fill(of.members, { ...empty, members: valuesIn(inside.environment) });
  machine.language.watch.described?.(of, frame, machine);
  return { taints: [], constant: false, callables: [of], name: `local:${code.name}` };
}
