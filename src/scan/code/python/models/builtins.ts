import { cellsFor } from '../../flow/assign.ts';
import { anyOf, containerValue, contentsOf, elementOf, writeKey } from '../../flow/contents.ts';
import { bitsOf } from '../../flow/kinds.ts';
import type { Result } from '../../flow/model.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { cleaned, constant, either, knownOf, knownValue, textOf, type Value } from '../../flow/value.ts';
import { quoted } from './sanitizers.ts';

/** The next of what is gone through. */
const nextOf: Result = (call, machine) => {
  const [over, fallback] = call.positional;
  const all = over === undefined ? [] : contentsOf(over.value);
  if (over === undefined || all.length === 0 || all.some(({ type }) => type === 'object' || type === 'map'))
    return r.conduit(call, machine);
  return fallback === undefined ? elementOf(over.value) : either(elementOf(over.value), fallback.value);
};

/** `partial(f, a)`: what it calls and what it gives first, kept until it is called. */
const partialOf: Result = ({ name, positional, keywords }) => {
  const [called, ...given] = positional;
  if (called?.value.callables === undefined) return undefined;
  return {
    ...containerValue({
      type: 'object',
      items: given.map(({ value }) => value),
      members: new Map([...keywords].map(([key, { value }]) => [key, value])),
      rest: called.value,
    }),
    name: `${name}()`,
  };
};

/** The call of what `partial` gave. */
const partialCalled: Result = (call, machine) => {
  const [kept] = contentsOf(call.callee);
  if (kept?.rest?.callables === undefined) return undefined;
  const given = (value: Value) => ({ node: call.node, value });
  const args = {
    positional: [...(kept.items ?? []).map(given), ...call.positional],
    keywords: new Map([...[...kept.members].map(([key, value]) => [key, given(value)] as const), ...call.keywords]),
    isSpread: call.isSpread,
  };
  const results = kept.rest.callables.flatMap(one => machine.invoke(one, args, call, call.frame) ?? []);
  return anyOf(results);
};

/** Sets a member whose name is known. */
const memberSet: Result = (call, machine) => {
  const [object, name, value] = call.positional;
  if (object === undefined || value === undefined || textOf(name?.value) === undefined) return undefined;
  writeKey(
    machine.store,
    cellsFor(object.node, object.value, call.frame, machine),
    name?.value ?? constant,
    value.value,
  );
  return constant;
};

/** An object made of the names and values that it is given. */
const namespaceOf: Result = ({ name, keywords }) => ({
  ...containerValue({ type: 'object', members: new Map([...keywords].map(([key, { value }]) => [key, value])) }),
  name: `${name}()`,
});

/** `namedtuple('P', 'x y')`: the names of its fields are kept as its pieces. */
const tupleType: Result = ({ name, positional }) => {
  const [, fields] = positional;
  const listed = fields === undefined ? [] : contentsOf(fields.value).flatMap(({ items }) => items ?? []);
  return { ...constant, name: `${name}()`, pieces: textOf(fields?.value) ?? listed.map(textOf).join(' ') };
};

/** A tuple whose fields have names. */
const tupleOf: Result = ({ name, callee, positional, keywords }) => {
  const names = (callee.pieces ?? '').split(/[\s,]+/).filter(one => one !== '');
  const given = (field: string, i: number) => positional[i]?.value ?? keywords.get(field)?.value;
  const members = names.flatMap((field, i) => {
    const value = given(field, i);
    return value === undefined ? [] : [[field, value] as const];
  });
  if (names.length === 0 || members.length < positional.length + keywords.size) return undefined;
  return {
    ...containerValue({ type: 'object', members: new Map(members), items: members.map(([, value]) => value) }),
    name: `${name}()`,
  };
};

const letters = (text: string) => text;

/** What `quote` cleans is as it was once it is taken back. */
function unquoted(plain: (text: string) => string): Result {
  const calculate = r.calculated(text => safely(decodeURIComponent, plain(text)));
  return (call, machine) =>
    textOf(call.positional[0]?.value) === undefined ? r.restores(quoted)(call, machine) : calculate(call, machine);
}

/** Functions of Python itself and of its small helpers. */
export const builtins: Entries = [
  ...gives(
    r.container('list'),
    'list',
    'sorted',
    'collections.deque',
    'queue.Queue',
    'queue.LifoQueue',
    'queue.SimpleQueue',
  ),
  ...gives(r.reversedCopy, 'reversed'),
  ...gives(r.container('tuple'), 'tuple'),
  ...gives(r.container('set'), 'set', 'frozenset'),
  ...gives(
    r.container('map'),
    'dict',
    'collections.OrderedDict',
    'configparser.ConfigParser',
    'configparser.RawConfigParser',
    'configparser.SafeConfigParser',
    'werkzeug.datastructures.MultiDict',
  ),
  ...gives(
    (call, machine) => r.container('map')({ ...call, positional: [] }, machine),
    'collections.defaultdict',
    'collections.Counter',
    'collections.ChainMap',
  ),
  ...gives(r.container('list'), 'io.StringIO'),
  ...gives(r.toNumber, 'int'),
  ...gives(r.lengthOf, 'len'),
  ...gives(r.copied, 'copy.copy', 'iter'),
  ...gives(nextOf, 'next', 'anext'),
  ...gives(partialOf, 'functools.partial'),
  ...gives(partialCalled, 'functools.partial()'),
  ...gives(tupleType, 'collections.namedtuple'),
  ...gives(tupleOf, 'collections.namedtuple()'),
  ...gives(r.mapped, 'map'),
  ...gives(call => call.positional[1]?.value, 'filter', 'typing.cast'),
  ...gives(r.memberNamed, 'getattr'),
  ...gives(memberSet, 'setattr'),
  ...gives(namespaceOf, 'types.SimpleNamespace', 'argparse.Namespace'),
  // A text is no operator of a document store, whatever it says.
  ...gives((call, machine) => {
    const value = r.calculated(letters)(call, machine);
    return value && cleaned(value, bitsOf('nosql'));
  }, 'str'),
  ...gives(
    r.calculated(text => Buffer.from(text).toString('base64')),
    'base64.b64encode',
    'base64.standard_b64encode',
    'base64.encodebytes',
  ),
  ...gives(
    r.calculated(text => Buffer.from(text, 'base64').toString()),
    'base64.b64decode',
    'base64.standard_b64decode',
    'base64.decodebytes',
  ),
  ...gives(
    unquoted(text => text),
    'urllib.parse.unquote',
  ),
  ...gives(
    unquoted(text => text.replaceAll('+', ' ')),
    'urllib.parse.unquote_plus',
  ),
  ...gives(
    call =>
      textOf(call.positional[0]?.value) === undefined
        ? undefined
        : knownValue((textOf(call.positional[0]?.value) ?? '').codePointAt(0) ?? 0),
    'ord',
  ),
  ...gives(
    call =>
      typeof knownOf(call.positional[0]?.value) === 'number'
        ? knownValue(String.fromCodePoint(Number(knownOf(call.positional[0]?.value)) & 0xffff))
        : undefined,
    'chr',
  ),
  ...['configparser.ConfigParser()', 'configparser.RawConfigParser()', 'configparser.SafeConfigParser()'].flatMap(
    name => [
      ...gives(r.putAt([0, 1], 2), `${name}.set`),
      ...gives(r.readAt([0, 1]), `${name}.get`, `${name}.getboolean`, `${name}.getint`),
      ...gives(r.harmless, `${name}.add_section`, `${name}.has_section`, `${name}.has_option`),
    ],
  ),
];

function safely(decode: (text: string) => string, text: string): string | undefined {
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}
