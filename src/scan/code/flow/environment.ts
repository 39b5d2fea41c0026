import { type Cell, createCell } from './store.ts';
import type { Value } from './value.ts';

/** The names that a stretch of code can see. */
export interface Environment {
  readonly parent: Environment | undefined;
  readonly cells: Map<string, Cell>;
  /** Names that it declared to be of the function or module around. */
  readonly outer: Set<string>;
}

/** An empty environment inside another. */
export function innerEnvironment(parent: Environment | undefined): Environment {
  return { parent, cells: new Map(), outer: new Set() };
}

/** What the names that it has itself hold. */
export function valuesIn({ cells }: Environment): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, { value }] of cells) if (value !== undefined) values.set(name, value);
  return values;
}

/** The variable of a name, from the innermost environment that has one. */
export function lookUp(environment: Environment, name: string): Cell | undefined {
  for (let at: Environment | undefined = environment; at !== undefined; at = at.parent) {
    const cell = at.cells.get(name);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The variable that an assignment to a name changes; made when there is none. */
export function declare(environment: Environment, name: string): Cell {
  if (environment.outer.has(name)) {
    const known = environment.parent === undefined ? undefined : lookUp(environment.parent, name);
    if (known !== undefined) return known;
  }
  const own = environment.cells.get(name);
  if (own !== undefined) return own;
  const cell = createCell();
  environment.cells.set(name, cell);
  return cell;
}
