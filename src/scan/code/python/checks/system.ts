import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';

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
    const mode = knownOf(
      (call.keywords.get('mode') ?? call.positional[call.name.startsWith('os.') && call.name !== 'os.umask' ? 1 : 0])
        ?.value,
    );
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
const paramikoShell: Check = {
  rule: 'python-command-injection',
  severity: 'note',
  says: call =>
    call.positional[0] === undefined || call.positional[0].value.constant || call.positional[0].value.taints.length > 0
      ? undefined
      : 'the other machine runs a text whose origin is not known',
};

const listener: Check = {
  rule: 'python-code-injection',
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
    return pattern !== undefined && catastrophic.test(pattern) && /[+*]\)[+*]|\|/.test(pattern)
      ? 'the time that this pattern takes may double with every character'
      : undefined;
  },
};

/** The machine that the program runs on. */
export const systemChecks: Entries = [
  ...checks(temporary, 'tempfile.mktemp', 'os.tempnam', 'os.tmpnam'),
  ...checks(fixedTemporary, 'open', 'codecs.open', 'os.open'),
  ...checks(permissions, 'os.chmod', 'os.fchmod', 'os.lchmod', 'os.mkdir', 'os.makedirs', 'os.umask'),
  ...checks(tar, '.extractall', '.extract'),
  ...checks(unpacked, 'shutil.unpack_archive'),
  ...checks(paramikoShell, 'paramiko.SSHClient().exec_command', 'paramiko.client.SSHClient().exec_command'),
  ...checks(slow, ...under('re.', 'compile', 'match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'split')),
  ...checks(listener, 'logging.config.listen'),
];
