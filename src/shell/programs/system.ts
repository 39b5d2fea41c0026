import type { Operation } from '../../operation.ts';
import { staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../program.ts';

const kill = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  parsed.has('-l')
    ? []
    : parsed.operands.map(arg => {
        const target = staticText(arg);
        return { kind: 'change', what: 'process', name: invocation.name, ...(target === undefined ? {} : { target }) };
      });

/** `ps e` and `ps auxe` print the environment of processes; `ps -e` does not. */
const environments = (parsed: ParsedArgs): Operation[] =>
  parsed.operands.some(arg => arg.many || /^[^-]*e/.test(arg.text ?? 'e'))
    ? [{ kind: 'change', what: 'environment', name: 'print' }]
    : [];

/** `date 01010000` sets the clock. */
const clock = (parsed: ParsedArgs): Operation[] =>
  parsed.operands.some(arg => !arg.prefix.startsWith('+')) ? [{ kind: 'change', what: 'system', name: 'date' }] : [];

/** Changes the machine; what exactly is the rules' business. */
const changesSystem = (names: readonly string[], example: string): Program => ({
  names,
  analyse: {
    noOptions: true,
    operands: ['text*'],
    described: false,
    also: (_parsed, invocation) => [{ kind: 'change', what: 'system', name: invocation.name }],
  },
  examples: { [example]: [`change system ${example.split(' ')[0]}`, 'read /workspace'] },
});

const machine = [
  'mount',
  'umount',
  'modprobe',
  'insmod',
  'sysctl',
  'iptables',
  'nft',
  'ufw',
  'setcap',
  'mkfs',
  'mkfs.ext4',
  'fdisk',
  'parted',
  'shutdown',
  'reboot',
  'halt',
  'poweroff',
  'swapoff',
];

/** Programs that look at the machine, and those that change it. */
export const systemPrograms: readonly Program[] = [
  {
    names: ['date'],
    analyse: {
      flags: '-u -R -I= -j --utc --iso-8601= --rfc-3339=',
      values: { '-d --date': 'text', '-r --reference': 'read' },
      operands: ['text'],
      also: clock,
    },
    examples: {
      'date -u +%Y': [],
      'date "+%H:%M $x"': [],
      'date 01010000': ['change system date'],
      'date -s 2020-01-01': ['unknown date: the option `-s` is not known', 'change system date', 'read /workspace'],
    },
  },
  {
    names: ['uname', 'arch', 'nproc', 'uptime', 'whoami', 'id', 'groups', 'tty', 'locale', 'logname', 'hostname'],
    analyse: { flags: '-a -s -r -m -n -v -o -p -i -u -g -G -f -I --all' },
    examples: {
      'uname -a': [],
      'hostname evil': ['unknown hostname: 1 operands where 0 were expected', 'read /workspace'],
    },
  },
  {
    names: ['ps'],
    analyse: { noOptions: true, operands: ['text*'], also: environments },
    examples: { 'ps aux': [], 'ps -ef': [], 'ps auxeww': ['change environment print'] },
  },
  { names: ['pgrep', 'pidof'], analyse: { noOptions: true, operands: ['text*'] }, examples: { 'pgrep -f node': [] } },
  {
    names: ['free', 'vmstat', 'lscpu', 'lsblk', 'lsof', 'netstat', 'getconf'],
    analyse: { noOptions: true, operands: ['text*'] },
    examples: { 'free -m': [] },
  },
  {
    names: ['ss'],
    analyse: { flags: '-t -u -l -n -p -a -4 -6 -s -o -e -m -x -r -H', operands: ['text*'] },
    examples: { 'ss -tlnp': [], 'ss -K dst 1.2.3.4': ['unknown ss: the option `-K` is not known', 'read /workspace'] },
  },
  {
    names: ['printenv'],
    analyse: { operands: ['text*'], also: () => [{ kind: 'change', what: 'environment', name: 'print' }] },
    examples: { printenv: ['change environment print'] },
  },
  {
    names: ['kill', 'killall', 'pkill'],
    analyse: {
      flags: '-l -9 -15 -1 -2 -0 -f -x -n -o -TERM -KILL -INT -HUP -SIGTERM -SIGKILL -SIGINT',
      values: { '-s': 'text', '-u': 'text' },
      operands: ['text*'],
      also: kill,
    },
    examples: {
      'kill -9 123': ['change process kill 123'],
      'pkill -f x': ['change process pkill x'],
      'kill $!': ['change process kill'],
    },
  },
  changesSystem(['crontab', 'at', 'batch'], 'crontab -l'),
  changesSystem(['systemctl', 'service', 'launchctl', 'update-rc.d'], 'systemctl enable x'),
  changesSystem(['useradd', 'usermod', 'userdel', 'passwd', 'groupadd', 'visudo', 'chsh'], 'useradd x'),
  changesSystem(machine, 'mount /dev/sda /mnt'),
  changesSystem(['apt', 'apt-get', 'dpkg', 'yum', 'dnf', 'apk', 'brew', 'snap', 'pacman'], 'apt-get install x'),
  changesSystem(
    ['docker', 'podman', 'kubectl', 'helm', 'terraform', 'aws', 'gcloud', 'az', 'gh', 'vault', 'ansible-playbook'],
    'docker ps',
  ),
];
