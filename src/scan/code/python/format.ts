import { contentsOf, deepTaints } from '../flow/contents.ts';
import { bitsOf } from '../flow/kinds.ts';
import { compose } from '../flow/text.ts';
import { cleaned, knownValue, textOf, type Value } from '../flow/value.ts';

const numbersOnly = /^(?:[^%]|%%|%(?:\([^)]*\))?[-+ #0]*[\d*]*(?:\.[\d*]+)?[diouxXeEfFgG])*$/;
const simple = /%(?:\(\w+\))?[-+ #0]*\d*(?:\.\d+)?([diouxXeEfFgGrsac])/g;

/** `'%(name)s'`: its pieces, and what is given under the names in it. */
function namedOf(text: string | undefined, members: ReadonlyMap<string, Value>): readonly Value[] | undefined {
  const pieces = text?.split(/%\((\w+)\)[-+ #0]*\d*(?:\.\d+)?[sra]/) ?? [];
  if (pieces.length < 3 || pieces.some((piece, i) => i % 2 === 0 && piece.includes('%'))) return undefined;
  const parts = pieces.map((piece, i) => (i % 2 === 0 ? knownValue(piece) : members.get(piece)));
  return parts.every(part => part !== undefined) ? parts : undefined;
}

/** `pattern % values`. */
export function formatPercent(pattern: Value, values: Value): Value {
  const text = textOf(pattern);
  if (pattern.name?.startsWith('markupsafe.Markup()') === true)
    return cleaned({ taints: deepTaints(values), constant: false }, bitsOf('html'));
  if (text !== undefined && numbersOnly.test(text))
    return {
      ...knownValue(text),
      known: undefined,
      pieces: text,
      taints: deepTaints(values).filter(taint => taint.origin === 'random'),
    };
  const [contents, ...more] = contentsOf(values);
  const named =
    contents !== undefined && more.length === 0 && contents.rest === undefined
      ? namedOf(text, contents.members)
      : undefined;
  if (named !== undefined) return compose(named, deepTaints);
  const items =
    contents === undefined ? [values] : contents.type === 'tuple' && more.length === 0 ? contents.items : undefined;
  const pieces = text?.split(simple).filter((_, i) => i % 2 === 0);
  if (items !== undefined && pieces?.length === items.length + 1)
    return compose(
      pieces.flatMap((piece, i) => [knownValue(piece), ...(items[i] === undefined ? [] : [items[i]])]),
      deepTaints,
    );
  const holes: Value = { taints: deepTaints(values), constant: values.constant };
  return compose(
    [
      text === undefined ? pattern : { ...knownValue(text), known: undefined, pieces: text.replaceAll(simple, ' ') },
      holes,
    ],
    deepTaints,
  );
}
