import { changesMode, each, entersFolder, hidesOptions, option, pure, touches } from '../effects.ts';
import type { Call, Machine, Member } from '../machine.ts';
import { joinNames, parentOf, placeOf } from '../place.ts';
import { entry, type Place, text, type Value } from '../value.ts';

function list(machine: Machine, item: Value): Value {
  return { kind: 'list', sites: machine.siteOf([item]), items: [item], ordered: false };
}

/** The names in a folder. */
function names(call: Call): Value {
  const { machine } = call;
  if (hidesOptions(call, 1) || option(call, 'recursive')) return list(machine, machine.unknown());
  if (!option(call, 'withFileTypes')) return list(machine, entry);
  return list(machine, { kind: 'object', sites: machine.siteOf([entry, entry]), entries: new Map([['name', entry]]) });
}

const deep = (call: Call) => option(call, 'recursive') !== undefined || hidesOptions(call, 1);

/** Removes a file, or with options a tree. */
const removes: Member = {
  call: call => {
    call.machine.path('delete', call.args[0], deep(call));
    for (const value of call.args.slice(1)) call.machine.handOn(value);
    return call.machine.unknown();
  },
};

/** Opens a file: flags say what for, and are not read. */
const opens = touches([
  ['read', 0],
  ['write', 0],
]);

const moves = touches([
  ['delete', 0],
  ['write', 1],
]);
const copies = touches([
  ['read', 0],
  ['write', 1],
]);
const copiesTree = touches([
  ['read', 0, '', 'tree'],
  ['write', 1, '', 'tree'],
]);

const kinds: Readonly<Record<string, Member>> = {
  'readFile stat lstat readlink realpath': touches([['read', 0]]),
  readdir: touches([['read', 0]], names),
  'writeFile appendFile mkdir truncate utimes lutimes': touches([['write', 0]]),
  'unlink rmdir rm': removes,
  rename: moves,
  'copyFile symlink link': copies,
  cp: copiesTree,
  chmod: changesMode,
  open: opens,
};

const everywhere = Object.entries(kinds).flatMap(([those, member]) =>
  those
    .split(' ')
    .flatMap(name => [
      [`fs.${name}`, member] as const,
      [`fs.${name}Sync`, member] as const,
      [`fs.promises.${name}`, member] as const,
    ]),
);

function joined(call: Call, values: readonly Value[], absoluteWins: boolean): Value {
  for (const value of call.args) call.machine.look(value);
  const place = call.spread || values.length === 0 ? undefined : joinNames(values, absoluteWins);
  return place ? { kind: 'text', place } : call.machine.unknown();
}

const onPlace = (change: (place: Place) => Place | undefined): Member => ({
  pure: true,
  call: call => {
    const place = placeOf(call.args[0]);
    for (const value of call.args) call.machine.look(value);
    const changed = place && call.args.length === 1 ? change(place) : undefined;
    return changed ? { kind: 'text', place: changed } : call.machine.unknown();
  },
});
const lastName = (place: Place): Place | undefined =>
  place.form === 'exact'
    ? { texts: place.texts.map(one => one.replace(/\/+$/, '').replace(/^.*\//s, '')), form: 'exact' }
    : undefined;

const paths: readonly (readonly [string, Member])[] = ['path', 'path.posix'].flatMap(module => [
  ...each(module, 'join', { pure: true, call: call => joined(call, call.args, false) }),
  ...each(
    module,
    'normalize',
    onPlace(place => place),
  ),
  ...each(module, 'dirname', onPlace(parentOf)),
  ...each(module, 'basename', onPlace(lastName)),
  ...each(module, 'resolve', {
    pure: true,
    call: call => {
      const folder = call.machine.folder();
      return folder === undefined ? call.machine.unknown() : joined(call, [text(folder), ...call.args], true);
    },
  }),
]);

const folder: Member = {
  call: ({ machine }) => {
    const found = machine.folder();
    return found === undefined ? machine.unknown() : text(found);
  },
};

/** What of Node works with files. */
export const fileMembers: readonly (readonly [string, Member])[] = [
  ...everywhere,
  ['fs.createReadStream', touches([['read', 0]])],
  ['fs.createWriteStream', touches([['write', 0]])],
  ...each('fs', 'writeSync', pure),
  ...paths,
  [
    'os.homedir',
    {
      call: ({ machine }) =>
        machine.invocation.home === undefined ? machine.unknown() : text(machine.invocation.home),
    },
  ],
  ['os.tmpdir', { call: () => text('/tmp') }],
  ['process.cwd', { ...folder, pure: true }],
  ['__dirname', { value: () => text('.') }],
  ['process.chdir', entersFolder],
  ...each(
    'Deno',
    'readTextFile readTextFileSync readFile readFileSync readDirSync readDir statSync',
    touches([['read', 0]]),
  ),
  ...each('Deno', 'writeTextFile writeTextFileSync writeFileSync mkdirSync', touches([['write', 0]])),
  ...each('Deno', 'remove removeSync', removes),
  ...each('Bun', 'file', touches([['read', 0]])),
  ...each('Bun', 'write', touches([['write', 0]])),
];
