import { isObject, type Json } from '../../json.ts';

type Container = Json[] | Record<string, Json>;

/**
 * A copy of a JSON value with every string and key put through `change`; the value itself when nothing changed. Uses
 * no call stack, as a hostile value nests deeper than it reaches. Keys that become equal are told apart by `#2`, `#3`.
 */
export function mapStrings(value: Json, change: (text: string) => string): Json {
  let changed = false;
  const queue: { from: Json; into: Container; at: string | number }[] = [];
  const visit = (from: Json, into: Container, at: string | number) => {
    if (typeof from === 'string') {
      const text = change(from);
      changed ||= text !== from;
      put(into, at, text);
    } else if (typeof from === 'object' && from !== null) queue.push({ from, into, at });
    else put(into, at, from);
  };
  const root: Json[] = [];
  visit(value, root, 0);
  for (const { from, into, at } of queue) {
    if (Array.isArray(from)) {
      const copy: Json[] = [];
      put(into, at, copy);
      for (const [i, child] of from.entries()) visit(child, copy, i);
    } else if (isObject(from)) {
      const copy: Record<string, Json> = {};
      put(into, at, copy);
      for (const [key, child] of Object.entries(from as Record<string, Json>)) {
        const name = change(key);
        changed ||= name !== key;
        visit(child, copy, name === key ? key : freeName(from, copy, name));
      }
    }
  }
  return changed ? (root[0] ?? null) : value;
}

/** Defines the member even where its name is `__proto__`. */
function put(into: Container, at: string | number, value: Json): void {
  Object.defineProperty(into, at, { value, enumerable: true, writable: true, configurable: true });
}

function freeName(from: object, copy: object, name: string): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}#${n}`;
    if (!Object.hasOwn(copy, candidate) && !Object.hasOwn(from, candidate)) return candidate;
  }
}
