import { literalArg } from '../../arg.ts';
import { executes } from '../../programs/project.ts';
import { dataMember, each, pure } from '../effects.ts';
import { actsByName, isInside } from '../foreign.ts';
import { modulesOf } from '../library.ts';
import type { Call, Library, Machine, Member } from '../machine.ts';
import { foreign, known, plain, staticValue, text, textsOf, type Value } from '../value.ts';
import { builtinMembers } from './builtins.ts';
import { fileMembers } from './files.ts';
import { listMethod } from './lists.ts';
import { objectMembers } from './objects.ts';
import { makePath, pathMethod, pathProperty } from './paths.ts';
import { programMembers } from './programs.ts';
import { dataMembers, otherModules, pureMembers } from './pure.ts';

/** Folders that modules are taken from. */
const searchPath: Member = {
  call: call => {
    const folder = call.args.at(-1);
    const texts = textsOf(folder);
    if (!texts) return call.machine.fail('modules from a folder that is not known in advance');
    for (const one of texts) call.machine.ownCode(literalArg(one === '' ? '.' : one));
    return plain;
  },
};

const members: ReadonlyMap<string, Member> = new Map([
  ...Object.entries(pureMembers).flatMap(([module, names]) => each(module, names, pure)),
  ...Object.entries(dataMembers).flatMap(([module, names]) => each(module, names, dataMember)),
  ...builtinMembers,
  ...fileMembers,
  ...programMembers,
  ...objectMembers,
  ...each('pathlib', 'Path PurePath PosixPath PurePosixPath', { call: makePath }),
  [
    'pathlib.Path.cwd',
    { call: call => ({ kind: 'path', place: { texts: [call.machine.folder() ?? '.'], form: 'exact' } }) },
  ],
  [
    'pathlib.Path.home',
    {
      call: ({ machine }) => {
        const { home } = machine.invocation;
        return home === undefined ? machine.unknownPath() : { kind: 'path', place: { texts: [home], form: 'exact' } };
      },
    },
  ],
  ['sys.argv', { value: argv }],
  ...each('sys', 'stdout stderr', { pure: true }),
  ...each('sys.path', 'insert append', searchPath),
  ['importlib.import_module', { call: call => load(staticValue(call.args[0]) ?? '', undefined, call.machine) }],
  ['itertools.chain', pure],
]);
const modules = modulesOf(members);

/** What the command line gives the code, as far as it is known. */
function argv(machine: Machine): Value {
  const items = machine.args.map(
    (arg): Value => (arg.text !== undefined && !arg.glob && !arg.tree ? text(arg.text) : plain),
  );
  return { kind: 'list', sites: [], items: [plain, ...items], ordered: !machine.args.some(arg => arg.many) };
}

/** Packages that act on machines, hosts and accounts whatever is called. */
const acting = new Set(
  'sh plumbum fabric invoke pexpect paramiko ptyprocess psutil docker kubernetes boto3 botocore google azure pip setuptools pkg_resources wheel twine ansible salt pyautogui pynput keyring browser_cookie3 cffi cython numba dill cloudpickle joblib jsonpickle execnet scapy nmap impacket pwn selenium playwright mechanize psycopg2 psycopg pymysql MySQLdb redis pymongo sqlalchemy elasticsearch stripe twilio sendgrid slack_sdk tweepy telegram discord openai anthropic github gitlab git dulwich pygit2 hvac ldap3 winrm netmiko pyperclip IPython dotenv aiohttp urllib3 websocket websockets torch'.split(
    ' ',
  ),
);

const temporary = /^\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)/;
/** Modules that are part of the interpreter itself. */
const builtIn = new Set(['sys', 'time', 'builtins', 'itertools', 'gc', 'errno', 'marshal', '__future__']);

/** What an import binds. */
function load(module: string, member: string | undefined, machine: Machine): Value {
  const [top = ''] = module.split('.');
  if (!/^\w/.test(module) || member === '*') return machine.fail('an import that is only known at run time');
  // Python looks for modules in the folder it works in first; in a temporary one, anybody may have put them.
  if (machine.startsIn(temporary) && !builtIn.has(top))
    machine.emit(...executes(machine.invocation, literalArg(`./${top}`)));
  const full = member === undefined ? module : `${module}.${member}`;
  if (modules.has(full) && !members.has(full)) return known(full);
  if (members.has(full) && full.includes('.')) return machine.member(full);
  if ((modules.has(top) && !members.has(top)) || otherModules.has(top)) return machine.fail(`what \`${full}\` is`);
  machine.ownCode(literalArg(`./${top}`));
  if (member !== undefined && isInside(member)) return machine.fail(`\`${member}\` of other code`);
  const acts = acting.has(top) || actsByName(member ?? '');
  return acts ? { kind: 'foreign', acts } : foreign;
}

const textMethods = new Set(
  'append appendleft add casefold capitalize center count copy decode difference discard elements encode endswith expandtabs extend find get index insert intersection isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isspace issubset issuperset istitle isupper items join keys ljust lower lstrip most_common partition pop popitem popleft removeprefix removesuffix reverse rfind rindex rjust rpartition rsplit rstrip setdefault sort split splitlines startswith strip swapcase symmetric_difference title translate union upper values zfill'.split(
    ' ',
  ),
);
/** Methods of what else is plain data: matches, dates, digests, files, rows, parsed arguments, XML, processes that ended. */
const dataMethods = new Set(
  'group groups groupdict start end span match search findall finditer fullmatch sub subn replace strftime isoformat date time timestamp timetuple utctimetuple weekday isoweekday isocalendar total_seconds astimezone replace hexdigest digest hex read readline readlines write writelines close seek tell flush truncate fileno isatty getvalue getbuffer writerow writerows writeheader next update remove clear rotate as_integer_ratio bit_length is_integer to_bytes from_bytes quantize normalize sqrt add_argument add_subparsers add_parser parse_args parse_known_args add_mutually_exclusive_group add_argument_group set_defaults print_help iter itertext findtext iterfind getroot tostring set text getchildren communicate wait poll json raise_for_status geturl getcode info getheader getheaders ratio quick_ratio get_matching_blocks get_opcodes compare pformat pprint substitute safe_substitute wrap fill is_dir is_file total exec_module sniff has_header result done sample choice randint shuffle random seed uniform fromkeys toordinal unpack pack hexdigest utcoffset tzname dst setLevel addHandler debug info warning error hosts subnets getElementsByTagName getAttribute toxml toprettyxml __len__ __contains__ __getitem__ _asdict _replace'.split(
    ' ',
  ),
);
dataMethods.delete('exec_module');

/** Python, as far as its code is followed. */
export const python: Library = {
  language: 'python',
  members,
  modules,
  callsData: true,
  hasGlobalModules: false,
  // `__x__` and the frames of functions lead to everything that is loaded.
  refused:
    /^__(?!(?:name|version|doc|file|all|path|qualname|table|tablename|annotations|members|len|contains|getitem|str|author|license)__$)|^(?:gi|cr|ag|tb|f|func|im|co)_(?:frame|code|globals|builtins|back|locals|func|self|class|closure|defaults|origin|await|yieldfrom|next|lasti|lineno|trace)/,
  isMethod: name => textMethods.has(name) || dataMethods.has(name),
  isTextMethod: name => textMethods.has(name),
  load,
  method(receiver: Value, name: string, call: Call): Value | undefined {
    if (name === 'format' || name === 'format_map') return formatted(receiver, call);
    if (receiver.kind === 'path') return pathMethod(receiver, name, call);
    return receiver.kind === 'list' ? listMethod(receiver, name, call) : undefined;
  },
  property(receiver: Value, name: string): Value | undefined {
    return receiver.kind === 'path' ? pathProperty(receiver, name) : undefined;
  },
};

/** `'{0.__class__}'.format(x)` reads members. */
function formatted(receiver: Value, call: Call): Value {
  const texts = textsOf(receiver);
  for (const value of [...call.args, ...call.named.values()]) call.machine.handOn(value);
  if (!texts || texts.some(one => /\{[^}]*_[^}]*[.[]|\{[^}]*[.[][^}]*_/.test(one)))
    return call.machine.fail('a format that is only known at run time');
  return call.machine.unknown();
}
