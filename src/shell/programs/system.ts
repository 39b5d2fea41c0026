import type { Operation } from '../../operation.ts';
import type { ParsedArgs, Program } from '../program.ts';

const kill = (parsed: ParsedArgs): Operation[] =>
  parsed.operands.map(arg => ({
    kind: 'change',
    what: 'process',
    name: 'kill',
    ...(arg.text === undefined ? {} : { target: arg.text }),
  }));
/** Changes the machine; what exactly is the rules' business. */
const changesSystem = (names: readonly string[], example: string): Program => ({
  names,
  analyse: {
    noOptions: true,
    operands: ['text*'],
    described: false,
    also: (_parsed, invocation) => [{ kind: 'change', what: 'system', name: invocation.name }],
  },
  examples: { [example]: [`change system ${example.split(' ')[0]}`] },
});

/** Programs that look at the machine, and those that change it. */
export const systemPrograms: readonly Program[] = [
  {
    names: ['date'],
    analyse: { flags: '-u -R -I= --utc --iso-8601=', values: { '-d --date': 'text' }, operands: ['text'] },
    examples: { 'date -u +%Y': [], 'date -s 2020-01-01': ['unknown date: the option `-s` is not known'] },
  },
  {
    names: ['uname', 'arch', 'nproc', 'uptime', 'whoami', 'id', 'groups', 'tty', 'locale', 'logname', 'hostname'],
    analyse: { flags: '-a -s -r -m -n -v -o -p -i -u -g -G -f -I --all' },
    examples: { 'uname -a': [], 'hostname evil': ['unknown hostname: 1 operands where 0 were expected'] },
  },
  { names: ['ps', 'pgrep', 'pidof'], analyse: { noOptions: true, operands: ['text*'] }, examples: { 'ps aux': [] } },
  {
    names: ['free', 'vmstat', 'lscpu', 'lsblk', 'lsof', 'ss', 'netstat', 'ulimit', 'getconf'],
    analyse: { noOptions: true, operands: ['text*'] },
    examples: { 'free -m': [] },
  },
  {
    names: ['printenv'],
    analyse: { operands: ['text*'], also: () => [{ kind: 'change', what: 'environment', name: 'print' }] },
    examples: { printenv: ['change environment print'] },
  },
  {
    names: ['kill', 'killall', 'pkill'],
    analyse: {
      flags: '-l -9 -15 -f -x -n -o -TERM -KILL -INT -HUP',
      values: { '-s': 'text', '-u': 'text' },
      operands: ['text*'],
      also: kill,
    },
    examples: { 'kill -9 123': ['change process kill 123'] },
  },
  changesSystem(['crontab', 'at', 'batch'], 'crontab -l'),
  changesSystem(['systemctl', 'service', 'launchctl', 'update-rc.d'], 'systemctl enable x'),
  changesSystem(['useradd', 'usermod', 'userdel', 'passwd', 'groupadd', 'visudo', 'chsh'], 'useradd x'),
  changesSystem(
    [
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
    ],
    'mount /dev/sda /mnt',
  ),
  changesSystem(['apt', 'apt-get', 'dpkg', 'yum', 'dnf', 'apk', 'brew', 'snap', 'pacman'], 'apt-get install x'),
  changesSystem(
    ['docker', 'podman', 'kubectl', 'helm', 'terraform', 'aws', 'gcloud', 'az', 'gh', 'vault', 'ansible-playbook'],
    'docker ps',
  ),
];
