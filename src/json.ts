/** A JSON value as `JSON.parse` returns it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every string in a JSON value with its JSON Pointer (RFC 6901), keys included as `<pointer>` + `#key`. */
export function* stringsOf(value: unknown, pointer = ''): Generator<{ pointer: string; text: string }> {
  // An explicit stack: a hostile input nests deeper than the call stack reaches.
  const stack: { value: unknown; pointer: string }[] = [{ value, pointer }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value === 'string') yield { pointer: next.pointer, text: next.value };
    else if (Array.isArray(next.value)) {
      for (let i = next.value.length - 1; i >= 0; i--)
        stack.push({ value: next.value[i], pointer: `${next.pointer}/${i}` });
    } else if (isObject(next.value)) {
      for (const [key, child] of Object.entries(next.value).reverse()) {
        const at = `${next.pointer}/${escapePointer(key)}`;
        stack.push({ value: child, pointer: at });
        stack.push({ value: key, pointer: `${at}#key` });
      }
    }
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** True when a value nests deeper than `limit` levels. Explicit stack, so that it can say so of any value. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= limit) return true;
    for (const child of Object.values(next.value)) stack.push({ value: child, depth: next.depth + 1 });
  }
  return false;
}
