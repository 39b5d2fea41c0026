import type { Known } from './code.ts';
import { knownOf, knownValue, longest, piecesOf, type Taint, union, type Value } from './value.ts';

const mostKnown = 4;
const longestKnown = 20_000;

/** A string put together from parts, in their order; `taintsOf` tells the data of each, contents included. */
export function compose(parts: readonly Value[], taintsOf: (value: Value) => readonly Taint[]): Value {
  const known = concatenated(parts);
  const taints = parts.reduce<readonly Taint[]>((all, part) => union(all, taintsOf(part)), []);
  if (known !== undefined) return { taints, constant: true, known };
  const isConstant = parts.every(part => part.constant);
  let pieces = '';
  for (const part of parts) {
    pieces += piecesOf(part) ?? (part.known === undefined ? ' ' : String(part.known[0]));
    if (pieces.length > longest) break;
  }
  return { taints, constant: isConstant, pieces: pieces.slice(0, longest), composed: isConstant ? undefined : true };
}

/** All that constant parts can become, when it is not much. */
function concatenated(parts: readonly Value[]): readonly Known[] | undefined {
  // Numbers are added, not put behind one another.
  if (parts.every(({ known }) => known?.every(one => typeof one === 'number'))) return undefined;
  let texts = [''];
  for (const { known } of parts) {
    if (known === undefined || known.length * texts.length > mostKnown) return undefined;
    texts =
      known.length === 1
        ? texts.map(text => text + String(known[0]))
        : texts.flatMap(text => known.map(one => text + String(one)));
    if ((texts[0]?.length ?? 0) > longestKnown) return undefined;
  }
  return texts;
}

/** The value of an operation on constants; `undefined` when it is not one, or too large. */
export function fold(operator: string, a: Value, b: Value): Value | undefined {
  const [left, right] = [knownOf(a), knownOf(b)];
  if (left === undefined || right === undefined) return undefined;
  const result = calculate(operator, left, right);
  return result === undefined ? undefined : knownValue(result);
}

type Calculation = (a: number, b: number) => number;
const arithmetic: Readonly<Record<string, Calculation>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => ((a % b) + b) % b,
  '**': (a, b) => a ** b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
};

function calculate(operator: string, a: Known, b: Known): Known | undefined {
  if (typeof a === 'number' && typeof b === 'number') {
    const result = arithmetic[operator]?.(a, b);
    return result !== undefined && Number.isFinite(result) ? result : undefined;
  }
  if (operator === '*' && typeof a === 'string' && typeof b === 'number' && a.length * b <= longestKnown)
    return a.repeat(Math.max(0, Math.trunc(b)));
  return undefined;
}

/** Whether a comparison of constants holds; `undefined` when that cannot be told. */
export function compare(operator: string, a: Value, b: Value): boolean | undefined {
  if (a.known === undefined || b.known === undefined) return undefined;
  let all: boolean | undefined;
  for (const left of a.known)
    for (const right of b.known) {
      const holds = holdsOf(operator, left, right);
      if (holds === undefined || (all !== undefined && all !== holds)) return undefined;
      all = holds;
    }
  return all;
}

function holdsOf(operator: string, a: Known, b: Known): boolean | undefined {
  if (operator === '==' || operator === '===' || operator === 'is') return a === b;
  if (operator === '!=' || operator === '!==' || operator === 'is not') return a !== b;
  if (typeof b === 'string' && typeof a === 'string') {
    if (operator === 'in') return b.includes(a);
    if (operator === 'not in') return !b.includes(a);
  }
  if (a === null || b === null || typeof a !== typeof b) return undefined;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  if (operator === '>') return a > b;
  return operator === '>=' ? a >= b : undefined;
}

/** A part of a constant text or of a list, with Python's rules for what is negative or left out. */
export function sliceOf<T>(
  items: readonly T[],
  from: number | null,
  to: number | null,
  step: number | null,
): readonly T[] {
  const by = step ?? 1;
  if (by === 1) return items.slice(from ?? 0, to ?? items.length);
  if (by === 0) return [];
  const clamp = (index: number) =>
    Math.min(Math.max(index < 0 ? index + items.length : index, by < 0 ? -1 : 0), items.length);
  const taken: T[] = [];
  const start = from === null ? (by < 0 ? items.length - 1 : 0) : clamp(from);
  const end = to === null ? (by < 0 ? -1 : items.length) : clamp(to);
  for (let i = start; by > 0 ? i < end : i > end; i += by) {
    const item = items[i];
    if (item !== undefined) taken.push(item);
  }
  return taken;
}
