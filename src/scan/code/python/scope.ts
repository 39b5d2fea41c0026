import { either, type Value } from './value.ts';

/**
 * The variables that one stretch of code has assigned, on top of what was there before: of the function that it is in,
 * and around that of others. To follow a branch is to put a layer on top, which costs nothing.
 */
export interface Scope {
  readonly parent: Scope | undefined;
  /** By name, or by dotted name for attributes such as `self.path`. */
  readonly values: Map<string, Value>;
}

/** An empty scope on top of another, which must not change as long as this one is followed. */
export function innerScope(parent: Scope | undefined): Scope {
  return { parent, values: new Map() };
}

/** The value of a name, from the innermost scope that has one; of an attribute, unless its object was assigned since. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  const objects = name.includes('.') ? prefixesOf(name) : [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const value = at.values.get(name);
    if (value !== undefined) return value;
    for (const object of objects) if (at.values.has(object)) return undefined;
  }
  return undefined;
}

function prefixesOf(name: string): string[] {
  const prefixes: string[] = [];
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) prefixes.push(name.slice(0, dot));
  return prefixes;
}

/** Gives a name a new value; what was known of its attributes goes. */
export function assign(scope: Scope, name: string, value: Value): void {
  const object = scope.values.has(name) && `${name}.`;
  if (object) for (const known of scope.values.keys()) if (known.startsWith(object)) scope.values.delete(known);
  scope.values.set(name, value);
}

/** What was assigned on top of `base` until now, in a layer of its own: the layers below may change after this. */
export function snapshot(scope: Scope, base: Scope | undefined): Scope {
  const layers: Scope[] = [];
  for (let at: Scope | undefined = scope; at !== undefined && at !== base; at = at.parent) layers.push(at);
  return { parent: base, values: new Map(layers.toReversed().flatMap(layer => [...layer.values])) };
}

/**
 * Lets a scope go on where several ways through the code meet, each of them the scope itself or layers on top of it.
 * True when it learned something.
 */
export function meet(scope: Scope, ways: readonly Scope[]): boolean {
  const names = new Set<string>();
  for (const way of ways)
    for (let at: Scope | undefined = way; at !== undefined && at !== scope; at = at.parent)
      for (const name of at.values.keys()) names.add(name);
  const joined: [string, Value][] = [];
  for (const name of names) {
    const values = ways.flatMap(way => lookUp(way, name) ?? []);
    const [first, ...rest] = values;
    const value = rest.reduce((a, b) => (a === undefined ? b : either(a, b)), first);
    if (value !== undefined && value !== lookUp(scope, name)) joined.push([name, value]);
  }
  // Objects before their attributes, which they would take along.
  joined.sort(([a], [b]) => a.length - b.length);
  for (const [name, value] of joined) assign(scope, name, value);
  return joined.length > 0;
}
