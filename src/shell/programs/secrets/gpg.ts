import type { Operation } from '../../../operation.ts';
import { analyseParsed } from '../../analyse.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { connection, printsCredentials } from '../remote-service.ts';

const spec: ProgramSpec = {
  flags:
    '-a -d -e -s -b -c -v -q -k -K -n --armor --decrypt --encrypt --sign --detach-sign --clearsign --clear-sign --symmetric --verify --batch --yes --no-tty --quiet --verbose --list-keys --list-public-keys --list-secret-keys --list-sigs --check-sigs --fingerprint --with-colons --export --export-secret-keys --export-secret-subkeys --export-ssh-key --import --dearmor --enarmor --version --help --list-packets --no-default-keyring --always-trust --print-md --gen-key --full-generate-key --recv-keys --send-keys --search-keys --refresh-keys --fetch-keys --delete-keys --delete-secret-keys --edit-key --quick-generate-key --import-ownertrust --export-ownertrust --no-symkey-cache --textmode --decrypt-files --encrypt-files --show-keys',
  values: {
    '-o --output': 'write',
    '-r --recipient': 'text',
    '-R --hidden-recipient': 'text',
    '-u --local-user': 'text',
    '--passphrase': 'text',
    '--passphrase-fd': 'text',
    '--passphrase-file': 'read',
    '--pinentry-mode': 'text',
    '--keyserver': 'text',
    '--keyring': 'read',
    '--homedir': 'read-tree',
    '--cipher-algo': 'text',
    '--digest-algo': 'text',
    '--keyid-format': 'text',
    '--status-fd': 'text',
    '--trust-model': 'text',
    '--batch-size': 'text',
    '--default-key': 'text',
  },
  operands: ['text*'],
  also: effects,
};

/** What only tells something, whatever it is combined with here. */
const tellsOnly =
  /^(?:--(?:verify|list-keys|list-public-keys|list-secret-keys|list-sigs|check-sigs|fingerprint|list-packets|show-keys|version|help|with-colons|keyid-format|batch|no-tty|quiet|verbose|status-fd|trust-model)|-[kKqv])$/;

function effects(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const chosen = [...parsed.options.keys()];
  const secret = chosen.some(option => /^--export-secret-(?:keys|subkeys|ssh-key)$/.test(option));
  const keys = chosen.some(
    option =>
      /^--(?:list|fingerprint|export|recv|send|search|delete|edit|quick|gen|full|locate|refresh|sign-key|lsign)/.test(
        option,
      ) ||
      option === '-k' ||
      option === '-K',
  );
  const fetches = chosen.some(option =>
    /^--(?:recv-keys|send-keys|search-keys|refresh-keys|fetch-keys|locate-keys|auto-key)/.test(option),
  );
  const server = parsed.values('--keyserver').map(value => (value.text ?? '').replace(/^\w+:\/\//, '').split('/')[0]);
  return [
    ...(secret ? [printsCredentials] : []),
    ...(keys ? [] : parsed.operands.flatMap(arg => invocation.paths('read', arg))),
    ...(fetches ? [connection(server[0] || 'secrets:keyserver')] : []),
  ];
}

/** Keys and what is done with them; what is told of public ones is described. */
function gpg(invocation: Invocation): Analysis {
  const parsed = parseArgs(spec, invocation.args);
  const described = parsed.options.size > 0 && [...parsed.options.keys()].every(option => tellsOnly.test(option));
  return { ...analyseParsed(spec, parsed, invocation), described };
}

/** GNU Privacy Guard. */
export const gpgPrograms: readonly Program[] = [
  {
    names: ['gpg', 'gpg2', 'gpgv'],
    analyse: gpg,
    examples: {
      'gpg --version': [],
      'gpg --verify a.sig a.tgz': ['read /workspace/a.sig', 'read /workspace/a.tgz'],
      'gpg --export-secret-keys --armor': ['change system print-credentials', 'read /workspace'],
      'gpg -d ~/.password-store/x.gpg': ['read /home/user/.password-store/x.gpg', 'read /workspace'],
      'gpg -c --batch --passphrase x ~/Documents/a': ['read /home/user/Documents/a', 'read /workspace'],
      'gpg --keyserver keys.example --recv-keys AB': ['connect keys.example', 'read /workspace'],
    },
  },
];
