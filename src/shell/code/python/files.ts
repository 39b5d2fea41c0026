import { posix } from 'node:path';
import { argument, changesMode, each, entersFolder, option, pure, touches } from '../effects.ts';
import type { Call, Member } from '../machine.ts';
import { globPlace, joinNames, parentOf, placeOf } from '../place.ts';
import { entry, known, type Place, plain, staticValue, text, type Value } from '../value.ts';

/** Opens a file: what its mode says, or both when that is not known. */
export const opens: Member = {
  call: call => {
    const { machine } = call;
    const given = argument(call, 1, 'mode');
    const mode = given === undefined ? 'r' : (staticValue(given) ?? 'r+');
    const path = argument(call, 0, 'file');
    if (path === undefined) return machine.fail('a file that is not named');
    if (!/[wax]/.test(mode)) machine.path('read', path);
    if (/[wax+]/.test(mode)) machine.path('write', path);
    for (const value of [...call.args.slice(1), ...call.named.values()]) if (value !== path) machine.handOn(value);
    return known('open()');
  },
};

function pathText(call: Call, change: (place: Place) => Place | undefined): Value {
  const place = placeOf(call.args[0]);
  const changed = place && change(place);
  for (const value of call.args) call.machine.look(value);
  return changed ? { kind: 'text', place: changed } : call.machine.unknown();
}

/** From the root on. */
function absolute(call: Call): Value {
  const place = placeOf(call.args[0]);
  const folder = call.machine.folder();
  for (const value of call.args) call.machine.look(value);
  if (!place || folder === undefined || call.args.length !== 1 || place.texts.length === 0)
    return call.machine.unknown();
  if (place.texts.some(one => one.split('/').includes('..'))) return call.machine.unknown();
  return { kind: 'text', place: { texts: place.texts.map(one => posix.resolve(folder, one)), form: place.form } };
}

/** Python gives an empty text for a name without a folder, to which anything may be added. */
function folderName(place: Place): Place | undefined {
  if (place.texts.some(one => !one.includes('/'))) return undefined;
  if (place.form !== 'exact') return parentOf(place);
  return { texts: place.texts.map(one => one.replace(/\/+[^/]*$/, '') || '/'), form: 'exact' };
}

const joins: Member = {
  call: call => {
    for (const value of call.args) call.machine.look(value);
    const place = call.spread ? undefined : joinNames(call.args, true);
    return place ? { kind: 'text', place } : call.machine.unknown();
  },
  pure: true,
};
const onText = (change: (place: Place) => Place | undefined): Member => ({
  pure: true,
  call: call => (call.args.length === 1 ? pathText(call, change) : pathText(call, () => undefined)),
});

const withoutClimbing = (place: Place) => (place.texts.some(one => one.split('/').includes('..')) ? undefined : place);
const lastName = (place: Place): Place | undefined =>
  place.form === 'exact'
    ? { texts: place.texts.map(one => one.slice(one.lastIndexOf('/') + 1)), form: 'exact' }
    : undefined;

/** `~` at the start of a path. */
export function expandHome(call: Call, kind: 'text' | 'path', given: Value | undefined): Value {
  const place = placeOf(given);
  const { home } = call.machine.invocation;
  const texts = place?.texts.map(one => (one === '~' || one.startsWith('~/') ? (home ?? '~x') + one.slice(1) : one));
  const unclear = !place || !texts || texts.some(one => one.startsWith('~')) || place.texts.length === 0;
  if (unclear) return kind === 'path' ? call.machine.unknownPath() : call.machine.unknown();
  return { kind, place: { texts, form: place.form } };
}

/** A list whose elements are all alike. */
export function listOf(call: Call, ...items: readonly Value[]): Value {
  return { kind: 'list', sites: call.machine.siteOf(items), items, ordered: false };
}

const walks = touches([['read', 0, 'top', 'tree']], call => {
  const place = placeOf(argument(call, 0, 'top'));
  const root: Value = place ? { kind: 'text', place: { texts: place.texts, form: 'below' } } : call.machine.unknown();
  const names = listOf(call, entry);
  return listOf(call, { kind: 'list', sites: [], items: [root, names, names], ordered: true });
});

const globs: Member = {
  call: call => {
    const { machine } = call;
    const given = placeOf(call.args[0]);
    const place = option(call, 'root_dir') === undefined && given ? globPlace(given) : undefined;
    for (const value of [...call.args, ...call.named.values()]) machine.look(value);
    const found: Value = place ? { kind: 'text', place } : machine.unknown();
    machine.path('read', place ? found : plain);
    return listOf(call, found);
  },
};

const temporary: Member = {
  call: call => {
    const elsewhere = option(call, 'dir') ?? call.args[2];
    const named = [...call.args, ...call.named.values()].every(value => staticValue(value)?.includes('/') === false);
    if (elsewhere || !named) call.machine.fail('a temporary folder at a place of its own');
    const place: Value = { kind: 'text', place: { texts: ['/tmp'], form: 'below' } };
    call.machine.path('write', place);
    return place;
  },
};

const moves = touches([
  ['delete', 0, 'src'],
  ['write', 1, 'dst'],
]);
const copies = touches([
  ['read', 0, 'src'],
  ['write', 1, 'dst'],
]);

/** What of Python's library works with files. */
export const fileMembers: readonly (readonly [string, Member])[] = [
  ...['open', 'io.open', 'gzip.open', 'bz2.open', 'lzma.open', 'codecs.open'].map(name => [name, opens] as const),
  ['open()', { pure: true }],
  ...each(
    'open()',
    'read readline readlines write writelines close seek tell flush truncate fileno isatty readable',
    pure,
  ),
  ['open()[]=', pure],
  ...each('os.path', 'join', joins),
  ...each('os.path', 'abspath realpath', { pure: true, call: absolute }),
  ...each('os.path', 'normpath relpath normcase', onText(withoutClimbing)),
  ...each('os.path', 'dirname', onText(folderName)),
  ...each('os.path', 'basename', onText(lastName)),
  ['os.path.expanduser', { pure: true, call: call => expandHome(call, 'text', call.args[0]) }],
  ...each('os.path', 'getsize getmtime getctime', touches([['read', 0]])),
  ...each('os', 'stat lstat readlink', touches([['read', 0]])),
  ['os.getcwd', { pure: true, call: workingFolder }],
  ['os.listdir', touches([['read', 0, 'path']], call => listed(call, entry))],
  ['os.scandir', touches([['read', 0, 'path']], call => listed(call, call.machine.unknown()))],
  ['os.walk', walks],
  ...each('os', 'remove unlink rmdir removedirs', touches([['delete', 0, 'path']])),
  ...each('os', 'mkdir makedirs', touches([['write', 0, 'name']])),
  ...each('os', 'truncate utime mknod mkfifo', touches([['write', 0, 'path']])),
  ...each('os', 'rename replace renames', moves),
  ...each('os', 'symlink link', copies),
  ...each('os', 'chmod lchmod', changesMode),
  ['os.chdir', entersFolder],
  ...each('shutil', 'copy copy2 copyfile copymode copystat', copies),
  [
    'shutil.copytree',
    touches([
      ['read', 0, 'src', 'tree'],
      ['write', 1, 'dst', 'tree'],
    ]),
  ],
  [
    'shutil.move',
    touches([
      ['delete', 0, 'src', 'tree'],
      ['write', 1, 'dst', 'tree'],
    ]),
  ],
  ['shutil.rmtree', touches([['delete', 0, 'path', 'tree']])],
  ...each('glob', 'glob iglob', globs),
  ...each('tempfile', 'mkdtemp TemporaryDirectory', temporary),
];

function workingFolder({ machine }: Call): Value {
  const folder = machine.folder();
  return folder === undefined ? machine.unknown() : text(folder);
}

/** What a folder holds; without a folder, the current one. */
function listed(call: Call, item: Value): Value {
  if (argument(call, 0, 'path') === undefined) call.machine.path('read', text('.'));
  return listOf(call, item);
}
