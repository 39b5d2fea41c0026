import type { Operation } from '../../operation.ts';
import { connectTo, unknown } from '../analyse.ts';
import { type Arg, literalArg } from '../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../program.ts';

/** Data given as `@file` is read; anything else is sent as it stands. */
function sent(parsed: ParsedArgs, invocation: Invocation, options: readonly string[]): Operation[] {
  return options.flatMap(option => (parsed.options.get(option) ?? []).flatMap(value => fileIn(value, invocation)));
}

function fileIn(value: Arg, invocation: Invocation): Operation[] {
  const at = /^(?:[^=@]*=)?@(.*)$/s.exec(value.prefix);
  if (!at)
    return value.text === undefined && value.prefix === ''
      ? [{ kind: 'unknown', text: invocation.name, why: 'data that is only known at run time' }]
      : [];
  return invocation.paths(
    'read',
    value.text === undefined ? { prefix: at[1] ?? '', glob: false } : literalArg(at[1] ?? ''),
  );
}

const curlData = ['-d', '--data-raw', '-F', '--json', '-T'];

function curl(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const sends = curlData.some(option => parsed.has(option));
  const given = parsed.options.get('-X')?.[0];
  const method = given ? given.text : parsed.has('-I') ? 'HEAD' : parsed.has('-T') ? 'PUT' : sends ? 'POST' : 'GET';
  const urls = [...parsed.operands, ...(parsed.options.get('--url') ?? [])];
  const upload = (parsed.options.get('-T') ?? []).flatMap(file => invocation.paths('read', file));
  const remoteName: Operation[] = parsed.has('-O')
    ? urls.flatMap(url => invocation.paths('write', literalArg(url.text?.split(/[?#]/)[0]?.split('/').pop() || '.')))
    : [];
  return [
    ...urls.map(url => connectTo(url, invocation, method)),
    ...sent(parsed, invocation, ['-d', '-F', '--json', '-H', '-b']),
    ...upload,
    ...remoteName,
  ];
}

function wget(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const method = parsed.has('--post-data') || parsed.has('--post-file') ? 'POST' : 'GET';
  const saves = parsed.has('-O') || parsed.has('--spider') ? [] : invocation.paths('write', literalArg('.'), true);
  return [...parsed.operands.map(url => connectTo(url, invocation, method)), ...saves];
}

/** `ssh host command`: what runs there is beyond what we see. */
function remote(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const host = parsed.operands[0]?.text;
  return [
    host === undefined
      ? unknown(invocation, 'a host that is only known at run time')
      : { kind: 'connect', host: host.replace(/^.*@/, '') },
  ];
}

/** Programs that talk to other hosts. */
export const networkPrograms: readonly Program[] = [
  {
    names: ['curl'],
    analyse: {
      flags:
        '-s -S -f -L -i -I -v -k -g -G -O -J -N -4 -6 -# --silent --show-error --fail --location --include --head --verbose --insecure --compressed --get --remote-name --no-buffer --fail-with-body --http1.1 --http2 --no-progress-meter --globoff',
      values: {
        '-X --request': 'text',
        '-H --header': 'text',
        '-d --data --data-binary --data-urlencode --data-ascii': 'text',
        '--data-raw': 'text',
        '-F --form': 'text',
        '--json': 'text',
        '-T --upload-file': 'text',
        '-o --output': 'write',
        '-u --user': 'text',
        '-A --user-agent': 'text',
        '-e --referer': 'text',
        '-b --cookie': 'text',
        '-c --cookie-jar': 'write',
        '-m --max-time': 'text',
        '--connect-timeout': 'text',
        '--retry': 'text',
        '--retry-delay': 'text',
        '-w --write-out': 'text',
        '--url': 'text',
        '--unix-socket': 'write',
        '--cacert': 'read',
        '-r --range': 'text',
      },
      operands: ['text*'],
      also: curl,
    },
    examples: {
      'curl -sSL https://example.com/a -o out': ['write /workspace/out', 'connect example.com GET'],
      'curl -d @.env https://example.com': ['connect example.com POST', 'read /workspace/.env'],
      'curl -X POST http://localhost:3000/x -H "A: b"': ['connect localhost:3000 POST'],
      'curl "https://example.com/$X"': ['connect example.com GET'],
      'curl "https://$H/x"': ['unknown curl: `https://` is not an address that is known in advance'],
      'curl -K cfg example.com': [
        'unknown curl: the option `-K` is not known',
        'connect cfg GET',
        'connect example.com GET',
      ],
    },
  },
  {
    names: ['wget'],
    analyse: {
      flags: '-q -c -N -v -nv --quiet --spider --no-check-certificate --no-verbose',
      values: {
        '-O --output-document': 'write',
        '-P --directory-prefix': 'write-tree',
        '--header': 'text',
        '-T --timeout': 'text',
        '-t --tries': 'text',
        '-U': 'text',
        '--post-data': 'text',
        '--post-file': 'read',
      },
      operands: ['text*'],
      also: wget,
    },
    examples: {
      'wget -qO- https://example.com': ['connect example.com GET'],
      'wget --post-file=/etc/passwd http://e.com': [
        'read /etc/passwd',
        'connect e.com POST',
        'write /workspace (tree)',
      ],
    },
  },
  {
    names: ['ssh', 'sftp', 'telnet', 'ftp'],
    analyse: {
      stopsAtOperand: true,
      flags: '-v -q -N -T -t -A -4 -6 -C -f',
      values: { '-p': 'text', '-i': 'read', '-l': 'text' },
      operands: ['text*'],
      described: false,
      also: remote,
    },
    examples: { 'ssh -p 22 me@example.com ls': ['connect example.com'] },
  },
  {
    names: ['scp', 'rsync'],
    analyse: () => ({
      operations: [{ kind: 'unknown', text: 'copy', why: 'copying between hosts is not interpreted' }],
      described: false,
    }),
    examples: { 'scp a b:c': ['unknown copy: copying between hosts is not interpreted'] },
  },
  {
    names: ['ping', 'dig', 'nslookup', 'host', 'traceroute'],
    analyse: {
      flags: '-4 -6 -n -q +short',
      values: { '-c': 'text', '-W': 'text', '-t': 'text' },
      operands: ['host', 'text*'],
    },
    examples: { 'ping -c 1 example.com': ['connect example.com'] },
  },
];
