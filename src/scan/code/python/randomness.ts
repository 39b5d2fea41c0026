import { mustBeRandom } from '../../secrets/name.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Taint, Value } from './value.ts';

const rule = 'python-weak-random';
/** Fewer characters to choose from make dice, not secrets. */
const leastAlphabet = 16;
const bits = /\.(?:getrandbits|randbytes|bytes)$/;

/** Looks whether a predictable value becomes something that nobody may guess. */
export function noteSecretUse(name: string, value: Value, context: Context): void {
  for (const taint of value.taints)
    if (taint.origin === 'random' && mustBeRandom(name)) {
      const message = `\`${taint.source}\` can be predicted, and its value becomes \`${name}\``;
      context.report({ rule, severity: 'warning', confidence: 'high', message, at: placeOf(taint) });
    }
}

/** The data of a generator's call; a note when it draws letters or bits, as only secrets and names are made of those. */
export function drawn(name: string, callee: SyntaxNode, args: readonly Value[], context: Context): Taint {
  const source = context.source.slice(callee.start, callee.end);
  const taint: Taint = { origin: 'random', source, at: callee.start, clean: 0, sure: true };
  if (bits.test(name) || args.some(arg => arg.text !== undefined && new Set(arg.text).size >= leastAlphabet)) {
    const message = `\`${source}\` can be predicted; whatever must not be guessed needs \`secrets\``;
    context.report({ rule, severity: 'note', confidence: 'low', message, at: placeOf(taint) });
  }
  return taint;
}

function placeOf(taint: Taint): { start: number; end: number } {
  return { start: taint.at, end: taint.at + taint.source.length };
}
