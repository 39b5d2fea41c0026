import { deepTaints } from '../../flow/contents.ts';
import { states } from '../../flow/kinds.ts';
import { compose } from '../../flow/text.ts';
import { cleaned, knownValue, textOf, type Value } from '../../flow/value.ts';
import type { Result } from './results.ts';

/** Parts of a path, put together: what is known of them, and what may lead out of it. */
export function pathOf(isResolved: boolean): Result {
  return call => {
    const values = call.positional.map(one => one.value);
    const parts = values.flatMap((value, i) => (i === 0 ? [value] : [knownValue('/'), value]));
    const whole: Value = { ...compose(parts, deepTaints), name: `${call.name}()` };
    return isResolved ? cleaned(whole, states.resolved) : whole;
  };
}

/** An address: on a base of our own, only its path is somebody else's. */
export const address: Result = (call, machine) => {
  const [text, base] = call.positional.map(one => one.value);
  if (text === undefined) return undefined;
  // The page's own address: whoever made the link chose all of it but the host.
  const taints = text.name === 'location' ? [machine.taint('request', call.node, call.frame)] : deepTaints(text);
  return {
    taints,
    constant: text.constant && (base?.constant ?? true),
    pieces: text.pieces ?? textOf(base),
    composed: text.composed,
    name: 'URL()',
  };
};
