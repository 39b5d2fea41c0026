import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec, Run } from '../../program.ts';
import { connection } from '../remote-service.ts';

/** `user@host`, `ssh://user@host:22`, `user@host:path`: the host. */
export function hostOf(arg: Arg | undefined, invocation: Invocation): Operation {
  const text = arg?.text ?? arg?.prefix ?? '';
  const [, host, port] = /^(?:\w+:\/\/)?(?:[^@/]*@)?(\[[^\]]+\]|[\w.-]+)(?::(\d+)(?=\/|$))?/.exec(text) ?? [];
  const certain = arg?.text !== undefined || /^[^@/:]*@?[\w.-]+:/.test(text);
  if (host === undefined || !certain) return unknown(invocation, 'a host that is only known at run time');
  return connection(host.replace(/\.$/, ''), undefined, port === undefined ? undefined : Number(port));
}

/** Settings that run a command here, and those that are harmless; all others may be either. */
const commands = /^(?:ProxyCommand|LocalCommand|KnownHostsCommand)$/i;
const harmless =
  /^(?:StrictHostKeyChecking|UserKnownHostsFile|ConnectTimeout|ConnectionAttempts|BatchMode|LogLevel|ServerAlive\w+|Port|User|TCPKeepAlive|Compression|AddressFamily|IdentitiesOnly|PasswordAuthentication|PubkeyAuthentication|PreferredAuthentications|NumberOfPasswordPrompts|HostKeyAlgorithms|KexAlgorithms|Ciphers|MACs|RequestTTY|ExitOnForwardFailure|ControlMaster|ControlPersist|ForwardAgent|ForwardX11|PermitLocalCommand|CheckHostIP|GSSAPIAuthentication|VisualHostKey)$/i;

interface Settings {
  readonly operations: readonly Operation[];
  readonly runs: readonly Run[];
}

/** What `-o Name=value` and the options that stand for it do. */
function settingsOf(parsed: ParsedArgs, invocation: Invocation): Settings {
  const operations: Operation[] = parsed
    .values('-J')
    .flatMap(({ text = '' }) => text.split(',').map(jump => hostOf(literalArg(jump), invocation)));
  const runs: Run[] = [];
  for (const value of parsed.values('-o')) {
    const [, name = '', rest = ''] = /^\s*(\w+)\s*(?:=|\s)\s*([\s\S]*)$/.exec(value.text ?? '') ?? [];
    if (/^Identity(?:File|Agent)$|^CertificateFile$/i.test(name))
      operations.push(...invocation.paths('read', literalArg(rest)));
    else if (/^(?:HostName|ProxyJump)$/i.test(name)) operations.push(hostOf(literalArg(rest), invocation));
    else if (commands.test(name)) runs.push({ script: rest.replaceAll(/%./g, 'x'), posix: true });
    else if (!harmless.test(name))
      operations.push(unknown(invocation, `the setting \`${name || 'known only at run time'}\` is not known`));
  }
  return { operations, runs };
}

const shared = {
  flags: '-v -vv -vvv -q -A -4 -6 -C',
  values: { '-i': 'read', '-F': 'read', '-o': 'text', '-J': 'text', '-c': 'text', '-l': 'text' },
} as const satisfies ProgramSpec;

/** A program that uses ssh, with the settings of ssh. */
function overSsh(spec: ProgramSpec, describe: (parsed: ParsedArgs, invocation: Invocation) => Operation[]) {
  const whole: ProgramSpec = { ...spec, also: describe };
  return (invocation: Invocation): Analysis => {
    const parsed = parseArgs(whole, invocation.args);
    const settings = settingsOf(parsed, invocation);
    const analysis = analyseParsed(whole, parsed, invocation);
    return {
      operations: [...analysis.operations, ...settings.operations],
      runs: [...(analysis.runs ?? []), ...settings.runs],
      described: false,
    };
  };
}

/** `scp` and `sftp`: an operand with a colon is elsewhere, all others are here, the last one written. */
export function copies(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const last = parsed.operands.length - 1;
  return parsed.operands.flatMap((arg, i): readonly Operation[] => {
    if (isRemote(arg)) return [hostOf(arg, invocation)];
    const tree = parsed.has('-r');
    return invocation.paths(i === last && last > 0 ? 'write' : 'read', arg, tree);
  });
}

/** `host:path` and addresses; a slash in front of the colon makes it a name of a file. */
export function isRemote(arg: Arg): boolean {
  return /^(?:[^/:]+:|\w+:\/\/)/.test(arg.text ?? arg.prefix);
}

/** Shells on other machines. What runs there is beyond what is seen here. */
export const sshPrograms: readonly Program[] = [
  {
    names: ['ssh', 'autossh', 'mosh'],
    analyse: overSsh(
      {
        ...shared,
        stopsAtOperand: true,
        flags: `${shared.flags} -N -T -t -tt -f -n -x -X -Y -a -g -G -k -K -M -s -V`,
        values: {
          ...shared.values,
          '-p': 'text',
          '-L': 'text',
          '-R': 'text',
          '-D': 'text',
          '-w': 'text',
          '-W': 'text',
          '-b': 'text',
          '-e': 'text',
          '-m': 'text',
          '-E': 'write',
          '-S': 'write',
          '-O': 'text',
        },
        operands: ['text*'],
      },
      ({ operands }, invocation) => (operands.length === 0 ? [] : [hostOf(operands[0], invocation)]),
    ),
    examples: {
      'ssh -p 22 me@example.com ls': ['connect example.com', 'read /workspace'],
      'ssh -i ~/.ssh/id_x a.example uptime': ['read /home/user/.ssh/id_x', 'connect a.example', 'read /workspace'],
      'ssh -o ProxyCommand=\'sh -c "rm -rf ~"\' host': [
        'connect host',
        'read /workspace',
        'execute sh -c rm -rf ~',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
      'ssh -oLogLevel=ERROR -J bastion.example db-1': ['connect db-1', 'connect bastion.example', 'read /workspace'],
      'ssh -oInclude=x host': ['connect host', 'unknown ssh: the setting `Include` is not known', 'read /workspace'],
      'ssh "$HOST" id': [
        'unknown ssh: an argument that is only known at run time may be an option',
        'connect id',
        'read /workspace',
      ],
    },
  },
  {
    names: ['scp'],
    analyse: overSsh(
      {
        ...shared,
        flags: `${shared.flags} -r -p -3 -B -O -R -T`,
        values: { ...shared.values, '-P': 'text', '-S': 'command', '-l': 'text' },
        operands: ['text*'],
      },
      copies,
    ),
    examples: {
      'scp ~/.ssh/id_rsa b@10.4.0.9:/srv/': ['read /home/user/.ssh/id_rsa', 'connect 10.4.0.9', 'read /workspace'],
      'scp -r host.example:x /etc/cron.d': ['connect host.example', 'write /etc/cron.d (tree)', 'read /workspace'],
    },
  },
  {
    names: ['sftp'],
    analyse: overSsh(
      {
        ...shared,
        flags: `${shared.flags} -r -p -a -f -N`,
        values: { ...shared.values, '-P': 'text', '-b': 'read', '-B': 'text' },
        operands: ['text*'],
      },
      ({ operands: [host] }, invocation) => [hostOf(host, invocation)],
    ),
    examples: { 'sftp -b batch me@example.com': ['read /workspace/batch', 'connect example.com', 'read /workspace'] },
  },
  {
    names: 'parallel-ssh pssh pscp pdsh clush dsh cssh fab ssh-add stunnel'.split(' '),
    analyse: {
      flags: '-i -A -v -P -l -L -D -d -q',
      values: { '-h': 'read', '-H': 'host', '-t': 'text', '-p': 'text', '-w': 'text', '-u': 'text' },
      operands: ['text*'],
      described: false,
      also: ({ operands }, invocation) =>
        /^ssh-add$/.test(invocation.name) ? operands.flatMap(arg => invocation.paths('read', arg)) : [],
    },
    examples: {
      "pssh -h hosts.txt -i 'id'": ['read /workspace/hosts.txt', 'read /workspace'],
      'ssh-add ~/.ssh/id_rsa': ['read /home/user/.ssh/id_rsa', 'read /workspace'],
    },
  },
  {
    names: ['ssh-copy-id'],
    analyse: {
      flags: '-f -n -s',
      values: { '-i': 'read', '-p': 'text', '-o': 'text' },
      operands: ['text'],
      described: false,
      also: ({ operands: [host] }, invocation) => [hostOf(host, invocation)],
    },
    examples: {
      'ssh-copy-id -i /tmp/k.pub u@example.com': ['read /tmp/k.pub', 'connect example.com', 'read /workspace'],
    },
  },
  {
    names: ['ssh-keyscan'],
    analyse: {
      flags: '-4 -6 -c -D -H -v -q',
      values: { '-p': 'text', '-t': 'text', '-T': 'text', '-f': 'read' },
      operands: ['host*'],
    },
    examples: { 'ssh-keyscan -t ed25519 github.com': ['connect github.com'] },
  },
  {
    names: ['sshpass'],
    analyse: {
      stopsAtOperand: true,
      flags: '-e -v',
      values: { '-p': 'text', '-f': 'read', '-d': 'text', '-P': 'text' },
      operands: ['command'],
    },
    examples: {
      'sshpass -p x ssh me@example.com id': ['execute ssh me@example.com id', 'connect example.com', 'read /workspace'],
    },
  },
  {
    names: ['ssh-keygen'],
    analyse: {
      flags: '-q -y -l -B -p -e -i -v -A -L -H -c -k -U',
      values: {
        '-t': 'text',
        '-b': 'text',
        '-C': 'text',
        '-N': 'text',
        '-P': 'text',
        '-f': 'text',
        '-E': 'text',
        '-m': 'text',
        '-R': 'text',
        '-F': 'text',
        '-I': 'text',
        '-n': 'text',
        '-V': 'text',
        '-s': 'read',
        '-Y': 'text',
        '-a': 'text',
        '-Z': 'text',
      },
      operands: ['read*'],
      also: keys,
    },
    examples: {
      'ssh-keygen -y -f ~/.ssh/id_rsa': ['read /home/user/.ssh/id_rsa', 'change system print-credentials'],
      'ssh-keygen -lf key.pub': ['read /workspace/key.pub'],
      "ssh-keygen -t ed25519 -N '' -f ./k": ['write /workspace/k', 'write /workspace/k.pub'],
      'ssh-keygen -R host': ['unknown ssh-keygen: keys of the user', 'read /workspace'],
    },
  },
];

/** Reads, converts or makes a pair of keys; without `-f`, those of the user. */
function keys(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [file] = parsed.values('-f');
  const looks = ['-y', '-l', '-B', '-e', '-i', '-L', '-F', '-Y'].some(flag => parsed.has(flag));
  const text = staticText(file);
  if (file === undefined || text === undefined) return [unknown(invocation, 'keys of the user')];
  const read = invocation.paths('read', file);
  if (parsed.has('-y')) return [...read, { kind: 'change', what: 'system', name: 'print-credentials' }];
  return looks ? read : [...invocation.paths('write', file), ...invocation.paths('write', literalArg(`${text}.pub`))];
}
