import type { SyntaxNode } from '../syntax.ts';
import type { Arguments } from './arguments.ts';
import { type Context, excerpt } from './context.ts';
import { conduits, harmless, harmlessMethods, sanitizers } from './tables/sanitizers.ts';
import { sources } from './tables/sources.ts';
import { cleaned, compose, mapTaints, namedValue, resolved, taintsOf, type Value } from './value.ts';

/** A call whose parts were evaluated. */
export interface Call {
  /** The dotted name of what is called; the method alone when its object has no name. */
  readonly name: string;
  readonly method: string | undefined;
  readonly receiver: Value | undefined;
  /** The value of what is called. */
  readonly target: Value;
  readonly args: Arguments;
}

/** Methods that give back their string, or path, in another form. */
const reshaping = new Set([
  'strip',
  'lstrip',
  'rstrip',
  'lower',
  'upper',
  'title',
  'capitalize',
  'casefold',
  'swapcase',
  'encode',
  'decode',
  'expandtabs',
  'center',
  'ljust',
  'rjust',
  'zfill',
  'removeprefix',
  'removesuffix',
  'replace',
  'translate',
  'copy',
  '__str__',
  'format_map',
]);
const pathMakers = new Set([
  'joinpath',
  'resolve',
  'absolute',
  'expanduser',
  'with_name',
  'with_suffix',
  'with_stem',
  'relative_to',
]);
const lookUps = new Set(['get', 'pop', 'setdefault', 'getlist', 'get_all', 'getall']);

/** What a call gives back, by what the tables know of it; the data of what is not known goes on, as unsure. */
export function resultOf(call: Call, node: SyntaxNode, context: Context): Value {
  const { name, method, args, target } = call;
  const given = {
    taints: taintsOf(args.values),
    constant: args.values.length > 0 && args.values.every(value => value.constant),
  };
  const called = name === '' ? {} : { name: namedValue(`${name}()`).name ?? '' };
  if (harmless.has(name) || (method !== undefined && harmlessMethods.has(method)))
    return { ...called, taints: onlyRandom(call), constant: true };
  const origin = sources.get(`${name}()`);
  if (origin !== undefined)
    return {
      ...called,
      taints: [{ origin, source: excerpt(context, node), at: node.start, clean: 0, sure: true }],
      constant: false,
    };
  const bits = sanitizers.get(name);
  if (bits !== undefined) return { ...cleaned(given, bits), ...called };
  if (method !== undefined && call.receiver !== undefined && !conduits.has(name))
    return methodResult(call, method, call.receiver, called);
  if (conduits.has(name)) return conduitResult(args.values, given, called);
  return { ...called, taints: taintsOf([unsure(given), target]), constant: false };
}

function conduitResult(values: readonly Value[], given: Value, called: { name?: string }): Value {
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const { members: _members, ...kept } = only;
    return { ...kept, ...called };
  }
  return { ...given, ...called };
}

function methodResult(
  { args, receiver: _, ...call }: Call,
  method: string,
  receiver: Value,
  called: { name?: string },
): Value {
  if (method === 'format') return compose([receiver, ...args.values.map(withoutPieces)]);
  if (method === 'join') return joined(receiver, args.values);
  if (lookUps.has(method)) return lookedUp(receiver, args, called);
  const all = [receiver, ...args.values];
  if (reshaping.has(method)) {
    const { text: _text, ...kept } = receiver;
    return { ...kept, taints: taintsOf(all), constant: all.every(value => value.constant) };
  }
  if (receiver.name?.startsWith('pathlib.') && pathMakers.has(method)) {
    const path = { taints: taintsOf(all), constant: false, name: 'pathlib.Path()' };
    return method === 'resolve' ? cleaned(path, resolved) : path;
  }
  // What stands in a file is not what its name is.
  const object = { taints: taintsOf([receiver, call.target]), constant: false };
  const own = receiver.name?.startsWith('pathlib.') ? unsure(object) : object;
  return {
    ...called,
    taints: taintsOf([own, unsure({ taints: taintsOf(args.values), constant: false })]),
    constant: false,
  };
}

/** `', '.join(parts)`: what the parts are made of, not how many. */
function joined(separator: Value, values: readonly Value[]): Value {
  const all = [separator, ...values];
  const isConstant = all.every(value => value.constant);
  const pieces = values.map(value => value.pieces ?? (value.constant ? '' : ' ')).join('');
  return { taints: taintsOf(all), constant: isConstant, pieces, composed: !isConstant };
}

/** A key that comes from outside chooses among what is there; a default may be given back. */
function lookedUp(receiver: Value, { positional, keywords }: Arguments, called: { name?: string }): Value {
  const [key, fallback = keywords.get('default')] = positional;
  const member = key?.value.text === undefined ? undefined : receiver.members?.get(key.value.text);
  const values = [member ?? receiver, ...(fallback === undefined ? [] : [fallback.value])];
  return { ...called, taints: taintsOf(values), constant: values.every(value => value.constant) };
}

function withoutPieces({ text: _text, pieces: _pieces, ...value }: Value): Value {
  return value;
}

function unsure(value: Value): Value {
  return mapTaints(value, taint => (taint.sure && taint.origin !== 'random' ? { ...taint, sure: false } : taint));
}

function onlyRandom({ args, receiver }: Call): Value['taints'] {
  return taintsOf([...args.values, ...(receiver === undefined ? [] : [receiver])]).filter(
    taint => taint.origin === 'random',
  );
}
