import { argument, each, fetches, option, pure, touches } from '../effects.ts';
import type { Call, Member } from '../machine.ts';
import { known, plain, staticValue, type Value } from '../value.ts';

/** Opens an archive of files: to read it, or to write it. */
function archive(instance: string): Member {
  return {
    call: call => {
      const mode = staticValue(argument(call, 1, 'mode') ?? { kind: 'text', place: { texts: ['r'], form: 'exact' } });
      const writes = mode === undefined || /[wax]/.test(mode);
      call.machine.path(writes ? 'write' : 'read', argument(call, 0, 'file') ?? call.named.get('name') ?? plain);
      for (const value of call.named.values()) call.machine.handOn(value);
      return known(instance);
    },
  };
}

/** Statements of SQLite that stay in their database; the rest attaches, exports and loads. */
const sql =
  /^\s*(?:select|insert|update|delete|create|drop|alter|with|explain|begin|commit|pragma\s+\w+(?:\s*\(\s*['"]?\w+['"]?\s*\))?\s*;?\s*$)/i;
const reaching = /\b(?:attach|load_extension|readfile|writefile|edit|vacuum|pragma|fts3_tokenizer)\b/i;

function queries(call: Call): Value {
  const text = staticValue(call.args[0]);
  for (const value of [...call.args.slice(1), ...call.named.values()]) call.machine.handOn(value);
  const plainQuery = text !== undefined && sql.test(text) && !reaching.test(text.replace(/^\s*pragma/i, ''));
  return plainQuery ? known('sqlite3.connect()') : call.machine.fail('a query that is not understood');
}

function database(call: Call): Value {
  const path = argument(call, 0, 'database');
  const name = staticValue(path);
  for (const value of call.named.values()) if (value !== path) call.machine.handOn(value);
  if (name?.startsWith('file:') || call.named.has('factory')) return call.machine.fail('a database by its address');
  if (name !== ':memory:') {
    call.machine.path('read', path ?? plain);
    call.machine.path('write', path ?? plain);
  }
  return known('sqlite3.connect()');
}

function logs(call: Call): Value {
  const file = option(call, 'filename');
  if (file) call.machine.path('write', file);
  for (const value of call.named.values()) if (value !== file) call.machine.handOn(value);
  return call.machine.unknown();
}

/** Unless it takes files for arguments. */
function parser(call: Call): Value {
  if (option(call, 'fromfile_prefix_chars')) call.machine.fail('files for arguments');
  for (const value of [...call.args, ...call.named.values()]) call.machine.handOn(value);
  return call.machine.unknown();
}

const itself = (name: string): Member => ({ pure: true, call: () => known(name) });
const tree = 'xml.etree.ElementTree';
const config = 'configparser.ConfigParser';

/** What of Python's library makes objects that work with files, databases and hosts. */
export const objectMembers: readonly (readonly [string, Member])[] = [
  ...each(
    tree,
    'parse',
    touches([['read', 0]], () => known(`${tree}.parse()`)),
  ),
  [
    `${tree}.ElementTree`,
    {
      call: call =>
        call.args.length > 1 || call.named.size > 0
          ? call.machine.fail('a tree from a file')
          : known(`${tree}.parse()`),
    },
  ],
  [`${tree}.Element`, pure],
  [`${tree}.SubElement`, pure],
  [`${tree}.indent`, { pure: true, call: () => plain }],
  ...each(`${tree}.parse()`, 'getroot find findall findtext iter iterfind', pure),
  [`${tree}.parse().write`, touches([['write', 0, 'file_or_filename']])],
  ['xml.dom.minidom.parse', touches([['read', 0]])],
  ['zipfile.ZipFile', archive('zipfile.ZipFile()')],
  ['zipfile.is_zipfile', touches([['read', 0]])],
  ['tarfile.open', archive('zipfile.ZipFile()')],
  ...each(
    'zipfile.ZipFile()',
    'namelist infolist read open getinfo testzip printdir close writestr getnames getmembers getmember extractfile',
    pure,
  ),
  ...each('zipfile.ZipFile()', 'write add', touches([['read', 0, 'filename', 'tree']])),
  ...each('zipfile.ZipFile()', 'extractall', extracts(0)),
  ...each('zipfile.ZipFile()', 'extract', extracts(1)),
  ...each('configparser', 'ConfigParser RawConfigParser', { call: itself(`${config}()`).call ?? (() => plain) }),
  [`${config}()[]`, pure],
  [`${config}().read`, touches([['read', 0, 'filenames']])],
  ...each(
    `${config}()`,
    'sections get getint getboolean getfloat items options has_section has_option read_string read_file read_dict set add_section write keys values',
    pure,
  ),
  ['sqlite3.connect', { call: database }],
  ['sqlite3.connect()', { pure: true }],
  ...each('sqlite3.connect()', 'execute executemany', { call: queries }),
  ['sqlite3.connect().cursor', { call: () => known('sqlite3.connect()') }],
  ...each(
    'sqlite3.connect()',
    'fetchall fetchone fetchmany commit close rollback description rowcount lastrowid',
    pure,
  ),
  ['sqlite3.connect()[]=', pure],
  ['logging.basicConfig', { call: logs }],
  ...each('logging', 'getLogger debug info warning error exception critical log disable StreamHandler Formatter', pure),
  ...each('logging', 'DEBUG INFO WARNING ERROR CRITICAL', { value: () => plain }),
  ['argparse.ArgumentParser', { call: parser }],
  ['urllib.request.urlopen', fetches('GET')],
  [
    'urllib.request.urlretrieve',
    {
      call: call => {
        call.machine.connect(call.args[0], 'GET');
        call.machine.path('write', argument(call, 1, 'filename') ?? plain);
        return plain;
      },
    },
  ],
  ...['requests', 'httpx'].flatMap(module => [
    ...['get', 'post', 'put', 'patch', 'delete', 'head', 'options'].map(
      name => [`${module}.${name}`, fetches(name.toUpperCase())] as const,
    ),
    ...each(module, '__version__', { value: () => plain }),
  ]),
];

/** Unpacks into a folder, the current one if none is named. */
function extracts(at: number): Member {
  return {
    call: call => {
      const folder = argument(call, at, 'path') ?? { kind: 'text', place: { texts: ['.'], form: 'exact' } };
      call.machine.path('write', folder, true);
      return call.machine.unknown();
    },
  };
}
