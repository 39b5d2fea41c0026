import type { Call, Check } from '../../flow/model.ts';
import { isCatastrophic } from '../../flow/redos.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';
import { usesShell } from '../models/sinks/command.ts';

const temporary: Check = {
  rule: 'python-insecure-temporary-file',
  severity: 'warning',
  says: call => `\`${call.name}\` gives a name that somebody else may take before it is used`,
};
const fixedTemporary: Check = {
  rule: 'python-insecure-temporary-file',
  severity: 'note',
  says: call => {
    const path = textOf(call.positional[0]?.value) ?? call.positional[0]?.value.pieces ?? '';
    const mode = textOf((call.keywords.get('mode') ?? call.positional[1])?.value) ?? 'r';
    return /^\/(?:var\/)?tmp\/|^\/dev\/shm\//.test(path) && /[wax+]/.test(mode)
      ? 'a fixed name in a folder that everybody may write to'
      : undefined;
  },
};
const permissions: Check = {
  rule: 'python-loose-permissions',
  severity: 'warning',
  says: call => {
    const isOwn = call.name === 'os.umask' || call.receiver?.value.name?.startsWith('pathlib.') === true;
    if (!isOwn && !call.name.startsWith('os.')) return undefined;
    const mode = knownOf((call.keywords.get('mode') ?? call.positional[isOwn ? 0 : 1])?.value);
    if (typeof mode !== 'number') return undefined;
    if (call.name === 'os.umask') return mode === 0 ? 'what is written from here on, everybody may change' : undefined;
    return (mode & 0o002) !== 0
      ? 'everybody may change it'
      : (mode & 0o020) !== 0 && (mode & 0o100) !== 0
        ? { message: 'the whole group may change it', severity: 'note' }
        : undefined;
  },
};
const filtered = (call: Call) =>
  ['data', 'tar'].includes(textOf(call.keywords.get('filter')?.value) ?? '') ||
  call.keywords.get('filter')?.value.name?.endsWith('_filter') === true ||
  call.keywords.has('members');
const tar: Check = {
  rule: 'python-archive-extraction',
  severity: 'note',
  says: call =>
    /^tarfile\./.test(call.receiver?.value.name ?? '') && !filtered(call)
      ? 'names inside the archive may lead out of the folder'
      : undefined,
};
const unpacked: Check = {
  rule: 'python-archive-extraction',
  severity: 'note',
  says: call =>
    call.positional[0]?.value.constant === true || call.keywords.has('filter')
      ? undefined
      : 'names inside the archive may lead out of the folder',
};
/** Runs a text whose origin is not known on another machine. */
const paramikoShell: Check = {
  rule: 'python-command-injection',
  severity: 'note',
  says: call =>
    call.positional[0] === undefined || call.positional[0].value.constant || call.positional[0].value.taints.length > 0
      ? undefined
      : 'the other machine runs a text whose origin is not known',
};
/** Texts are looked at up to this many characters. */
const longest = 2000;
/** Programs that take options from the names of files which the shell puts in place of `*`. */
const wildcard: Check = {
  rule: 'python-shell-wildcard',
  severity: 'note',
  says: call => {
    if (call.name.startsWith('subprocess.') && !/getoutput|getstatusoutput/.test(call.name) && !usesShell(call))
      return undefined;
    const text = (textOf((call.positional[0] ?? call.keywords.get('args'))?.value) ?? '').slice(0, longest);
    return /\b(?:chown|chmod|tar|rsync)\b(?:(?!\s--\s)[^|;&\n])*\s\*/.test(text)
      ? 'a file whose name begins with `-` becomes an option of the program'
      : undefined;
  },
};
/** Objects that another process sends are pickled. */
const received: Check = {
  rule: 'python-unsafe-deserialisation',
  severity: 'note',
  says: 'what the other process sends can run code',
};
const unsafeYaml: Check = {
  rule: 'python-unsafe-deserialisation',
  severity: 'warning',
  says: ({ positional, keywords }) =>
    textOf((keywords.get('typ') ?? positional[0])?.value) === 'unsafe'
      ? 'this reader of YAML makes any object, and so can run code'
      : undefined,
};

const listener: Check = {
  rule: 'python-dynamic-code',
  severity: 'note',
  says: 'a configuration that is received can run code',
};

/** Nested repetition: the time of a match may double with every character. */
const catastrophic =
  /\((?:\?:)?(?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[+*]|\((?:\?:)?(?:[^()\\]|\\.)*\)\{\d+,\}[+*]|\((?:\?:)?([^()|\\]+)\|\1\)[+*]/;
const slow: Check = {
  rule: 'python-slow-regular-expression',
  severity: 'note',
  says: call => {
    const pattern = textOf(call.positional[0]?.value);
    if (pattern === undefined) return undefined;
    // Names of groups and flags at the start change nothing about time.
    const plain = pattern.replaceAll(/\(\?P<\w+>/g, '(').replace(/^\(\?[aiLmsux]+\)/, '');
    return isCatastrophic(plain) || (catastrophic.test(pattern) && /[+*]\)[+*]|\|/.test(pattern))
      ? 'the time that this pattern takes may double with every character'
      : undefined;
  },
};

/** The machine that the program runs on. */
export const systemChecks: Entries = [
  ...checks(temporary, 'tempfile.mktemp', 'os.tempnam', 'os.tmpnam'),
  ...checks(fixedTemporary, 'open', 'codecs.open', 'os.open'),
  ...checks(permissions, 'os.chmod', 'os.fchmod', 'os.lchmod', 'os.mkdir', 'os.makedirs', 'os.umask', '.chmod'),
  ...checks(tar, '.extractall', '.extract'),
  ...checks(unpacked, 'shutil.unpack_archive'),
  ...checks(paramikoShell, 'paramiko.SSHClient().exec_command', 'paramiko.client.SSHClient().exec_command'),
  ...checks(slow, ...under('re.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'split')),
  ...checks(slow, ...under('regex.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'split')),
  ...checks(
    wildcard,
    'os.system',
    'os.popen',
    ...under('subprocess.', 'run', 'call', 'check_call', 'check_output', 'Popen', 'getoutput', 'getstatusoutput'),
  ),
  ...checks(
    received,
    ...['Client()', 'Listener().accept()', 'Connection()'].map(name => `multiprocessing.connection.${name}.recv`),
  ),
  ...checks(unsafeYaml, 'yaml.YAML', 'yaml.main.YAML'),
  ...checks(listener, 'logging.config.listen'),
];
