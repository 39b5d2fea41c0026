import { unknown } from '../analyse.ts';
import type { Program } from '../program.ts';
import { administers } from './administers.ts';
import { changesSystem, tool } from './entry.ts';
import { wraps } from './wrapper.ts';

/** Programs that start, stop and plan what outlives the call, and show it. */
export const servicePrograms: readonly Program[] = [
  administers(
    'systemctl',
    {
      verbs:
        '- status show cat is-active is-enabled is-failed is-system-running list-units list-unit-files list-timers list-sockets list-jobs list-dependencies list-machines list-automounts list-paths get-default help',
      flags:
        '-a -l -q -r --all --full --quiet --no-pager --no-legend --failed --user --system --plain --no-ask-password --now --runtime --global --force -f --recursive --reverse --value --wait --no-block --no-reload --show-types --dry-run --stdin',
      values: {
        '-t --type': 'text',
        '--state': 'text',
        '-p --property -P': 'text',
        '-n --lines': 'text',
        '-o --output': 'text',
        '-s --signal': 'text',
        '--kill-whom': 'text',
        '--root': 'write-tree',
      },
    },
    {
      'systemctl status nginx --no-pager': [],
      'systemctl --user enable --now x.timer': ['change system systemctl enable'],
      'systemctl -H host status': [
        'unknown systemctl: the option `-H` is not known',
        'change system systemctl host',
        'read /workspace',
      ],
    },
  ),
  administers(
    'journalctl',
    {
      verbs: '-',
      options: '--disk-usage --list-boots --fields',
      flags:
        '-a -b= -e -f -k -l -m -q -r -x --boot= --dmesg --no-pager --no-hostname --no-full --full --all --follow --reverse --utc --quiet --merge --catalog --user --system --pager-end --show-cursor --no-tail --rotate --flush --sync --relinquish-var --setup-keys --verify --update-catalog',
      values: {
        '-u --unit': 'text',
        '--user-unit': 'text',
        '-n --lines': 'text',
        '-o --output': 'text',
        '-p --priority': 'text',
        '-S --since': 'text',
        '-U --until': 'text',
        '-g --grep': 'text',
        '-t --identifier': 'text',
        '--output-fields': 'text',
        '-D --directory': 'read-tree',
        '--file': 'read',
        '--vacuum-time': 'text',
        '--vacuum-size': 'text',
        '--vacuum-files': 'text',
      },
      also: parsed =>
        [
          '--vacuum-time',
          '--vacuum-size',
          '--vacuum-files',
          '--rotate',
          '--flush',
          '--relinquish-var',
          '--setup-keys',
        ].some(option => parsed.has(option))
          ? [changesSystem('logs')]
          : [],
    },
    {
      'journalctl -u nginx --no-pager -n 50': [],
      'journalctl --rotate --vacuum-time=1s': ['change system logs'],
    },
  ),
  administers(
    'dmesg',
    {
      verbs: '-',
      flags:
        '-k -L= -P -r -S -T -t -u -w -W -x -e -d --kernel --color= --nopager --ctime --notime --follow --decode --reltime --raw --json -C -c -D -E --clear --read-clear --console-off --console-on',
      values: {
        '-l --level': 'text',
        '-f --facility': 'text',
        '-s --buffer-size': 'text',
        '--since': 'text',
        '--until': 'text',
        '--time-format': 'text',
        '-F --file': 'read',
        '-n --console-level': 'text',
      },
      also: parsed =>
        ['-C', '-c', '-D', '-E', '-n', '--clear', '--read-clear', '--console-off', '--console-on'].some(option =>
          parsed.has(option),
        )
          ? [changesSystem('logs')]
          : [],
    },
    { 'dmesg -T': [], 'dmesg --clear': ['change system logs'] },
  ),
  administers(
    'service invoke-rc.d',
    { verbs: '-', options: '--status-all' },
    {
      'service --status-all': [],
      'service nginx restart': ['change system service nginx'],
    },
  ),
  administers(
    'launchctl',
    { verbs: '- list print print-disabled blame version help', flags: '-w -F -k -S -D' },
    {
      'launchctl list': [],
      'launchctl load -w x.plist': ['change system launchctl load'],
    },
  ),
  administers(
    'loginctl hostnamectl timedatectl localectl networkctl resolvectl bootctl coredumpctl busctl',
    {
      verbs:
        '- status show list list-sessions list-users list-seats session-status user-status seat-status show-session show-user show-seat show-timesync timesync-status list-timezones list-locales list-keymaps statistics query info tree hostname',
      flags:
        '-a -l -H --all --full --no-pager --no-legend --static --pretty --transient --adjust-system-clock --no-ask-password',
      values: { '-p --property': 'text', '-n --lines': 'text', '-o --output': 'text', '--value': 'text' },
    },
    {
      'timedatectl status': [],
      'timedatectl set-ntp false': ['change system timedatectl set-ntp'],
      'loginctl enable-linger user': ['change system loginctl enable-linger'],
    },
  ),
  administers(
    'rc-service rc-update rc-status chkconfig update-rc.d initctl sv svcadm s6-rc',
    { verbs: '- show list status', options: '--list' },
    {
      'rc-update show': [],
      'rc-update add agentd default': ['change system rc-update add'],
    },
  ),
  tool(
    'crontab',
    {
      flags: '-l -r -e -i -T -n',
      values: { '-u': 'text' },
      operands: ['read'],
      // The table of a person, who did not show it to the agent.
      also: () => [changesSystem('crontab')],
    },
    {
      'crontab -l': ['change system crontab'],
      'crontab jobs': ['read /workspace/jobs', 'change system crontab'],
      'crontab -r': ['change system crontab'],
      'crontab -': ['change system crontab'],
    },
  ),
  {
    names: ['at', 'batch'],
    analyse: invocation => {
      const looks = /^-[lVc]$/.test(invocation.args[0]?.text ?? '');
      const { stdin } = invocation;
      const later = looks || stdin.kind !== 'text' ? [] : [{ script: stdin.text, posix: true }];
      const file = invocation.args.findIndex(arg => arg.text === '-f');
      const read = invocation.args[file + 1];
      return {
        operations: looks
          ? []
          : [changesSystem(invocation.name), ...(file >= 0 && read ? invocation.paths('read', read) : [])],
        described: looks,
        runs: later,
      };
    },
    examples: {
      'at -l': [],
      'at now <<< "rm -rf /etc"': ['change system at', 'read /workspace', 'execute rm -rf /etc', 'delete /etc (tree)'],
      'at -f x.sh now': ['change system at', 'read /workspace/x.sh', 'read /workspace'],
    },
  },
  administers('atq cronnext', { verbs: '-', flags: '-q' }, { atq: [] }),
  administers('atrm anacron logrotate', {}, { 'atrm 3': ['change system atrm 3'] }),
  wraps(
    'systemd-run',
    {
      flags:
        '-d -G -P -q -S -t --user --system --scope --no-block --wait --pty --pipe --quiet --collect --remain-after-exit --send-sighup --same-dir --shell --no-ask-password',
      values: {
        '--unit -u': 'text',
        '-p --property': 'text',
        '--description': 'text',
        '--slice': 'text',
        '--uid': 'text',
        '--gid': 'text',
        '--nice': 'text',
        '--working-directory': 'read',
        '-E --setenv': 'text',
        '--on-active': 'text',
        '--on-boot': 'text',
        '--on-startup': 'text',
        '--on-unit-active': 'text',
        '--on-calendar': 'text',
        '--timer-property': 'text',
      },
      also: () => [changesSystem('systemd-run')],
    },
    {
      'systemd-run --user --on-active=1h rm -rf /etc': [
        'change system systemd-run',
        'execute rm -rf /etc',
        'delete /etc (tree)',
      ],
    },
  ),
  wraps('systemd-inhibit systemd-cat', {
    flags: '--list --no-pager --no-ask-password',
    values: {
      '--what': 'text',
      '--who': 'text',
      '--why': 'text',
      '--mode': 'text',
      '-t --identifier': 'text',
      '-p --priority': 'text',
    },
  }),
  tool(
    'systemd-analyze',
    {
      flags: '--user --system --no-pager --order --require --man= --recursive-errors=',
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:time|blame|critical-chain|dump|unit-paths|verify|calendar|timespan|timestamp|security|cat-config|exit-status)?$/.test(
          parsed.operands[0]?.text ?? '',
        )
          ? []
          : [unknown(invocation, 'this sub-command is not known')],
    },
    { 'systemd-analyze blame': [] },
  ),
];
