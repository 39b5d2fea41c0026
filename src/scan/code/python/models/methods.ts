import { cellsFor } from '../../flow/assign.ts';
import { contentsOf, readKey, writeKey } from '../../flow/contents.ts';
import { bitsOf } from '../../flow/kinds.ts';
import type { Result } from '../../flow/model.ts';
import * as r from '../../flow/results.ts';
import { type Entries, gives } from '../../flow/tables.ts';
import { cleaned, knownOf, knownValue, textOf } from '../../flow/value.ts';

/** What a character taken out of a text, or escaped in it, makes harmless. */
const removals: readonly { readonly text: RegExp; readonly bits: number }[] = [
  { text: /^['"]$/, bits: bitsOf('sql', 'xpath', 'code') },
  { text: /^</, bits: bitsOf('html', 'xml') },
  { text: /^\.\.?[\\/]?$|^[\\/]$/, bits: bitsOf('path', 'archive') },
  { text: /^(?:\r\n|\n|\r)$/, bits: bitsOf('log', 'header', 'mail') },
  { text: /^[()*]$/, bits: bitsOf('ldap') },
];

const replaced: Result = (call, machine) => {
  const from = textOf(call.positional[0]?.value);
  const to = textOf(call.positional[1]?.value);
  const value = r.reshaped(text => (from === undefined || to === undefined ? undefined : text.replaceAll(from, to)))(
    call,
    machine,
  );
  if (value === undefined || from === undefined || to === undefined || to === from) return value;
  const bits = removals.reduce(
    (all, removal) => all | (removal.text.test(from) && !removal.text.test(to) ? removal.bits : 0),
    0,
  );
  return bits === 0 ? value : cleaned({ ...value, taints: call.receiver === undefined ? [] : r.allTaints(call) }, bits);
};

const trim = (text: string) => text.trim();
const stripped = r.reshaped((text, call) => (call.positional.length === 0 ? trim(text) : undefined));

const split: Result = (call, machine) => {
  const [, most] = call.positional;
  return most === undefined
    ? r.splitText(call, machine)
    : r.splitText(
        {
          ...call,
          receiver: call.receiver && { ...call.receiver, value: { ...call.receiver.value, known: undefined } },
        },
        machine,
      );
};

const inserted = r.adds((items, [at, value]) => {
  const index = at === undefined ? undefined : knownOf(at);
  return typeof index === 'number' && value !== undefined
    ? items.toSpliced(index, 0, value)
    : [...items, ...(value === undefined ? [] : [value])];
}, 1);

/** What is under a key; what is given is put there first where nothing is. */
const defaulted: Result = (call, machine) => {
  const { receiver, frame } = call;
  const [key, given] = call.positional;
  const found =
    receiver === undefined ? [] : contentsOf(receiver.value).flatMap(all => readKey(all, knownOf(key?.value)) ?? []);
  if (receiver === undefined || key === undefined || given === undefined || found.length > 0)
    return r.lookedUp(call, machine);
  writeKey(machine.store, cellsFor(receiver.node, receiver.value, frame, machine), key.value, given.value);
  return given.value;
};

/** The first that was put into it, which is then gone. */
const firstTaken: Result = (call, machine) =>
  r.popped({ ...call, positional: [{ node: call.node, value: knownValue(0) }] }, machine);

/** Only a call of a method of a container that is known; the words mean other things too. */
const ofContainer =
  (result: Result): Result =>
  (call, machine) =>
    call.receiver?.value.cells === undefined ? undefined : result(call, machine);

/** Methods of texts and containers. */
export const methods: Entries = [
  ...gives(
    r.reshaped(text => text.toLowerCase()),
    '.lower',
    '.casefold',
  ),
  ...gives(
    r.reshaped(text => text.toUpperCase()),
    '.upper',
  ),
  ...gives(stripped, '.strip'),
  ...gives(
    r.reshaped((text, call) => (call.positional.length === 0 ? text.trimStart() : undefined)),
    '.lstrip',
  ),
  ...gives(
    r.reshaped((text, call) => (call.positional.length === 0 ? text.trimEnd() : undefined)),
    '.rstrip',
  ),
  ...gives(
    r.reshaped(text => text),
    '.encode',
    '.decode',
    '.expandtabs',
    '.__str__',
    '.as_posix',
    '.tobytes',
  ),
  ...gives(
    r.reshaped(),
    '.title',
    '.capitalize',
    '.swapcase',
    '.zfill',
    '.ljust',
    '.rjust',
    '.center',
    '.translate',
    '.removeprefix',
    '.removesuffix',
    '.geturl',
    '.getvalue',
    '.read',
    '.readline',
    '.group',
    '.expandtabs',
    '.unwrap',
  ),
  ...gives(replaced, '.replace'),
  ...gives(r.formatted, '.format'),
  ...gives(r.joined, '.join'),
  ...gives(split, '.split', '.rsplit'),
  ...gives(r.splitText, '.splitlines', '.partition', '.rpartition', '.readlines', '.groups'),
  ...gives(
    r.askedOf((text, given) => text.startsWith(given)),
    '.startswith',
  ),
  ...gives(
    r.askedOf((text, given) => text.endsWith(given)),
    '.endswith',
  ),
  ...gives(
    r.askedOf((text, given) => text.indexOf(given)),
    '.find',
    '.index',
  ),
  ...gives(
    r.askedOf((text, given) => text.split(given).length - 1),
    '.count',
  ),
  ...gives(
    r.harmless,
    '.isdigit',
    '.isalpha',
    '.isalnum',
    '.isnumeric',
    '.isdecimal',
    '.isidentifier',
    '.isspace',
    '.rfind',
    '.rindex',
    '.exists',
    '.is_file',
    '.is_dir',
    '.is_relative_to',
    '.total_seconds',
    '.timestamp',
    '.hexdigest',
    '.digest',
    '.fileno',
    '.bit_length',
    '.fullmatch',
  ),
  ...gives(
    ofContainer(r.adds((items, given) => [...items, ...given])),
    '.append',
    '.appendleft',
    '.add',
    '.put',
    '.put_nowait',
    '.push',
  ),
  ...gives(
    r.adds((items, given) => [...items, ...given]),
    '.append',
    '.add',
    '.write',
    '.writelines',
    '.attach',
    '.put',
    '.feed',
  ),
  ...gives(inserted, '.insert'),
  ...gives(r.extended, '.extend', '.extendleft'),
  ...gives(r.updated, '.update', '.read_dict'),
  ...gives(r.popped, '.pop'),
  ...gives(firstTaken, '.popleft', 'queue.Queue().get', 'queue.Queue().get_nowait', 'queue.SimpleQueue().get'),
  ...gives(ofContainer(r.popped), 'queue.LifoQueue().get', 'queue.LifoQueue().get_nowait'),
  ...gives(ofContainer(r.emptied), '.clear'),
  ...gives(ofContainer(r.removedValue), '.remove'),
  ...gives(ofContainer(r.reversedItems), '.reverse'),
  ...gives(r.lookedUp, '.get', '.getlist', '.getall', '.getone', '.get_list', '.getfirst', '.getvalue', '.get_all'),
  ...gives(defaulted, '.setdefault'),
  ...gives(r.keysOf, '.keys'),
  ...gives(r.allValues, '.values'),
  ...gives(r.pairsOf, '.items', '.iteritems', '.lists'),
  ...gives(r.copied, '.copy', '.to_dict', '.most_common'),
];
