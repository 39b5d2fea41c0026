import { staticText } from '../arg.ts';
import type { Program } from '../program.ts';
import { administers } from './administers.ts';
import { tool } from './entry.ts';

/** Programs that show the kernel, the network and the defences of the machine, and change them. */
export const machinePrograms: readonly Program[] = [
  administers(
    'sysctl',
    {
      options: '-a -A --all',
      changing: '-w -p --write --system --load=',
      flags: '-n -N -e -b -q -h --values --names --ignore --quiet',
      values: { '-r --pattern': 'text' },
      // A name without a value is only shown.
      looks: parsed => parsed.operands.length > 0 && parsed.operands.every(arg => /^[\w./-]+$/.test(arg.text ?? '')),
    },
    { 'sysctl -a': [], 'sysctl -n hw.ncpu': [], 'sysctl -w kernel.x=1': ['change system sysctl kernel.x=1'] },
  ),
  administers(
    'modprobe insmod rmmod kmod depmod',
    { verbs: 'list', options: '-n -l --show-depends --dry-run --showconfig', flags: '-r -a -f -v -q' },
    {
      'modprobe -n x': [],
      'insmod x.ko': ['change system insmod x.ko'],
    },
  ),
  tool('lsmod modinfo', { flags: '-F -0 -a -d -l -p -n', operands: ['text*'] }, { lsmod: [] }),
  tool(
    'lspci lsusb lshw dmidecode hwinfo inxi sensors lscpu lsmem lsscsi cpuid acpi upower',
    {
      flags:
        '-v -vv -vvv -n -nn -k -t -x -b -s -d -q -c -C -F -i -a -e -p -J -m -M -D -H --short --json --parse= --extended= --online --offline --all -businfo -short -json -html --summary --battery',
      values: { '-class': 'text' },
      operands: ['text*'],
    },
    { 'lscpu -J': [] },
  ),
  administers(
    'iptables ip6tables iptables-legacy ip6tables-legacy ebtables arptables',
    {
      options: '-L -S --list --list-rules',
      flags: '-n -v -x -F -X -Z -P -A -I -D -N -C',
      values: {
        '-t --table': 'text',
        '-p': 'text',
        '-j': 'text',
        '-s': 'text',
        '-d': 'text',
        '-i': 'text',
        '-o': 'text',
        '-m': 'text',
        '--dport': 'text',
        '--sport': 'text',
      },
    },
    {
      'iptables -L -n': [],
      'iptables -F': ['change system iptables'],
    },
  ),
  administers(
    'nft',
    { verbs: 'list describe', flags: '-a -n -j -s -c -e -y', values: { '-f --file': 'read' } },
    { 'nft list ruleset': [], 'nft flush ruleset': ['change system nft flush'] },
  ),
  administers(
    'ufw firewall-cmd pfctl fail2ban-client iptables-restore ip6tables-restore',
    {
      verbs: 'status version',
      options: '--state --list-all --list-ports --list-services --get-default-zone --get-active-zones',
      flags: '-s -v -d -e -f --permanent --reload',
      values: { '--zone': 'text', '--add-port': 'text', '--add-service': 'text', '--remove-port': 'text' },
    },
    {
      'ufw status': [],
      'ufw disable': ['change system ufw disable'],
      'pfctl -d': ['change system pfctl'],
    },
  ),
  administers(
    'setenforce setsebool semanage restorecon auditctl augenrules aa-teardown aa-disable aa-complain aa-enforce apparmor_parser setcap kexec update-initramfs update-grub grub-install efibootmgr rfkill',
    { verbs: 'list', options: '-l -s', flags: '-e -D -R -r -v' },
    {
      'setenforce 0': ['change system setenforce 0'],
      'auditctl -l': [],
    },
  ),
  tool(
    'getcap getenforce sestatus aa-status ausearch aureport getsebool',
    { flags: '-r -v -n -b -a -i -ts', operands: ['read*'] },
    { 'getcap -r bin': ['read /workspace/bin'], getenforce: [] },
  ),
  administers(
    'shutdown reboot halt poweroff init telinit',
    { flags: '-h -r -P -H -c -k -f -n -w --no-wall' },
    { 'shutdown -h now': ['change system shutdown now'] },
  ),
  administers(
    'hwclock',
    {
      verbs: '-',
      options: '-r --show --get -v',
      changing: '-w -s --systohc --hctosys --set',
      flags: '--utc --localtime',
      values: { '--date': 'text' },
    },
    { 'hwclock -r': [], 'hwclock --set --date=x': ['change system hwclock'] },
  ),
  administers(
    'update-alternatives alternatives dpkg-divert',
    {
      options: '--list --display --query --get-selections',
      flags: '--add --rename --remove --local --auto --all --install --set',
      values: { '--divert': 'write', '--package': 'text' },
    },
    {
      'update-alternatives --display editor': [],
      'update-alternatives --install /usr/bin/editor editor /tmp/ed 9': [
        'change system update-alternatives /usr/bin/editor',
      ],
    },
  ),
  administers('wall write mesg', {}, { 'wall hello': ['change system wall hello'] }),
  {
    names: ['date', 'gdate'],
    analyse: {
      flags:
        '-u -R -I= -j -n --utc --universal --rfc-email --iso-8601= --rfc-3339= --debug --help --version --resolution',
      values: {
        '-d --date': 'text',
        '-r --reference': 'text',
        '-f --file': 'text',
        '-v': 'text',
        '-s --set': 'text',
        '-z': 'text',
      },
      operands: ['text*'],
      also: (parsed, invocation) => {
        // On macOS, `-f` says how the operand is written, and `-j` that nothing is set.
        const prints = parsed.operands.every(arg => arg.prefix.startsWith('+')) || parsed.has('-j');
        const files = [...parsed.values('-r'), ...parsed.values('-f')].filter(
          arg => !/^\d+$/.test(staticText(arg) ?? '') && !arg.prefix.includes('%') && !arg.number,
        );
        return [
          ...files.flatMap(arg => invocation.paths('read', arg)),
          ...(prints && !parsed.has('-s') ? [] : [{ kind: 'change', what: 'system', name: 'date' } as const]),
        ];
      },
    },
    examples: {
      'date -u +%Y': [],
      'date "+%H:%M $x"': [],
      'date -j -f "%Y-%m-%d" 2024-01-01 +%s': [],
      'date -v-1d +%F': [],
      'date -f /etc/shadow': ['read /etc/shadow'],
      'date 01010000': ['change system date'],
      'date -s 2020-01-01': ['change system date'],
    },
  },
];
