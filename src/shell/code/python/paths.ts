import { changesMode, touches } from '../effects.ts';
import type { Call } from '../machine.ts';
import { globPlace, joinNames, parentOf, placeOf } from '../place.ts';
import { entry, known, type Place, plain, someNumber, staticValue, text, type Value } from '../value.ts';
import { expandHome, listOf, opens } from './files.ts';

type PathValue = Extract<Value, { kind: 'path' }>;

/** An empty path is the current folder. */
export function makePath(call: Call): Value {
  for (const value of call.args) if (value.kind !== 'path') call.machine.look(value);
  const place = call.args.length === 0 ? ({ texts: ['.'], form: 'exact' } as const) : joinNames(call.args, true);
  return place && !call.spread ? { kind: 'path', place } : call.machine.unknownPath();
}

const questions =
  /^(?:exists|is_file|is_dir|is_symlink|is_absolute|is_mount|as_posix|as_uri|match|is_relative_to|relative_to|samefile|__str__)$/;
const reading = /^(?:read_text|read_bytes|stat|lstat|readlink|owner|group)$/;
const writing = /^(?:write_text|write_bytes|mkdir|touch)$/;
const staying = /^(?:resolve|absolute)$/;

/** What a method of a `pathlib` path does. */
export function pathMethod(receiver: PathValue, name: string, call: Call): Value {
  const { machine } = call;
  const first = { ...call, args: [receiver, ...call.args] };
  if (questions.test(name)) {
    for (const value of call.args) machine.look(value);
    return name === 'as_posix' || name === '__str__' ? { kind: 'text', place: receiver.place } : plain;
  }
  if (reading.test(name)) return act('read', receiver, call);
  if (writing.test(name)) return act('write', receiver, call);
  if (staying.test(name)) return receiver;
  switch (name) {
    case 'unlink':
    case 'rmdir':
      return act('delete', receiver, call);
    case 'open':
      return opens.call?.(first) ?? known('open()');
    case 'chmod':
      return changesMode.call?.(first) ?? plain;
    case 'expanduser':
      return expandHome(call, 'path', receiver);
    case 'joinpath':
      return makePath(first);
    case 'iterdir':
      return found('below', receiver, call);
    case 'glob':
    case 'rglob':
      return globbed(name, receiver, call);
    case 'rename':
    case 'replace':
      return moved(receiver, call);
    case 'symlink_to':
    case 'hardlink_to':
      machine.path('read', call.args[0] ?? plain);
      return act('write', receiver, { ...call, args: [] });
    case 'with_suffix':
    case 'with_name':
    case 'with_stem':
      return renamed(name, receiver, call);
    default:
      return machine.fail(`the method \`${name}\` of a path`);
  }
}

function act(kind: 'read' | 'write' | 'delete', receiver: PathValue, call: Call): Value {
  const done = touches([[kind, 0]]).call?.({ ...call, args: [receiver, ...call.args] });
  return done ?? plain;
}

function found(form: 'below', receiver: PathValue, call: Call): Value {
  call.machine.path('read', receiver);
  return listOf(call, { kind: 'path', place: { texts: receiver.place.texts, form } });
}

function globbed(name: string, receiver: PathValue, call: Call): Value {
  const pattern = staticValue(call.args[0]);
  const plainPattern = pattern !== undefined && !pattern.startsWith('/') && !pattern.split('/').includes('..');
  const joined = plainPattern ? joinNames([receiver, text(pattern)], false) : undefined;
  const inFolder = name === 'glob' && joined ? globPlace(joined) : undefined;
  const below: Place | undefined = plainPattern ? { texts: receiver.place.texts, form: 'below' } : undefined;
  // A folder with wildcards of its own in its name: then everything below it is meant.
  const clean = receiver.place.form === 'exact' && !receiver.place.texts.some(one => /[*?[\]]/.test(one));
  const place = (clean ? inFolder : undefined) ?? below;
  const value: Value = place ? { kind: 'path', place } : call.machine.unknownPath();
  call.machine.path('read', value);
  return listOf(call, value);
}

function moved(receiver: PathValue, call: Call): Value {
  call.machine.path('delete', receiver);
  call.machine.path('write', call.args[0] ?? plain);
  const place = placeOf(call.args[0]);
  return place ? { kind: 'path', place } : call.machine.unknownPath();
}

/** A file beside this one. */
function renamed(name: string, receiver: PathValue, call: Call): Value {
  const given = staticValue(call.args[0]);
  if (given === undefined || given.includes('/') || receiver.place.texts.length === 0)
    return call.machine.unknownPath();
  if (name === 'with_name' && receiver.place.form === 'exact') {
    const place = joinNames([{ kind: 'path', place: parentOf(receiver.place) }, text(given)], false);
    return place ? { kind: 'path', place } : call.machine.unknownPath();
  }
  if (name === 'with_suffix' && receiver.place.form === 'exact') {
    const texts = receiver.place.texts.map(one => one.replace(/(?<=[^/])\.[^./]*$/, '') + given);
    return { kind: 'path', place: { texts, form: 'exact' } };
  }
  const parent = parentOf(receiver.place);
  return { kind: 'path', place: { texts: parent.texts, form: 'below' } };
}

/** What a property of a `pathlib` path is. */
export function pathProperty({ place }: PathValue, name: string): Value | undefined {
  switch (name) {
    case 'name':
      if (place.form === 'exact' && place.texts.length > 0)
        return text(...place.texts.map(one => one.slice(one.lastIndexOf('/') + 1)));
      return place.texts.some(one => /(?:^|\/)\.\.?\/?$/.test(one) && one !== '.') || place.texts.length === 0
        ? plain
        : entry;
    case 'parent':
      return { kind: 'path', place: parentOf(place) };
    case 'suffix':
    case 'stem':
    case 'parts':
    case 'suffixes':
    case 'anchor':
      return plain;
    case 'st_size':
      return someNumber;
    default:
      return undefined;
  }
}
