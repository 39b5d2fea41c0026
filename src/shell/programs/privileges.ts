import type { Operation } from '../../operation.ts';
import type { ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { changesSystem } from './entry.ts';
import { wrapper, wraps } from './wrapper.ts';

const privilege = (): Operation[] => [changesSystem('privilege')];
/** Another root, other namespaces: the command runs where its paths mean something else. */
const elsewhere: ProgramSpec['also'] = (_parsed, invocation) => [
  { kind: 'unknown', text: invocation.name, why: 'its files are not those of this machine' },
];

const sudo = wrapper({
  flags:
    '-n -E -H -S -k -K -A -b -B -i -l -N -P -s -v -V --non-interactive --preserve-env= --set-home --stdin --reset-timestamp --remove-timestamp --askpass --background --login --list --shell --validate',
  values: {
    '-u --user': 'text',
    '-g --group': 'text',
    '-p --prompt': 'text',
    '-C --close-from': 'text',
    '-D --chdir': 'folder',
    '-h --host': 'text',
    '-r --role': 'text',
    '-t --type': 'text',
    '-T --command-timeout': 'text',
    '-U --other-user': 'text',
    '-R --chroot': 'read',
  },
  also: privilege,
});

/** `su user -c CMD`; what else follows the user is for the shell. */
const su: ProgramSpec = {
  flags: '- -l -m -p -P -f --login --preserve-environment --pty --fast',
  values: {
    '-c --command --session-command': 'script',
    '-s --shell': 'text',
    '-g --group': 'text',
    '-w': 'text',
    '-G': 'text',
  },
  operands: ['text*'],
  also: (parsed: ParsedArgs, invocation) => [
    ...privilege(),
    ...(parsed.has('-c')
      ? []
      : [{ kind: 'unknown', text: invocation.name, why: 'a session of another user' } as const]),
  ],
};

/** Programs that run a command as somebody else, or somewhere else. */
export const privilegePrograms: readonly Program[] = [
  {
    names: ['sudo', 'doas', 'pkexec', 'run0', 'calife', 'please'],
    analyse: sudo,
    examples: {
      'sudo -n rm x': ['change system privilege', 'execute rm x', 'delete /workspace/x'],
      'pkexec --user root rm -rf /etc': ['change system privilege', 'execute rm -rf /etc', 'delete /etc (tree)'],
    },
  },
  {
    names: ['su', 'sg'],
    analyse: su,
    examples: {
      "su - postgres -c 'rm -rf /etc'": ['change system privilege', 'execute rm -rf /etc', 'delete /etc (tree)'],
      su: ['change system privilege', 'unknown su: a session of another user', 'read /workspace'],
    },
  },
  wraps(
    'gosu su-exec',
    { operands: ['text', 'command'], also: privilege },
    { 'gosu root rm x': ['change system privilege', 'execute rm x', 'delete /workspace/x'] },
  ),
  wraps(
    'runuser setpriv capsh machinectl',
    {
      flags:
        '-l -P -m -p --login --no-new-privs --clear-groups --init-groups --reset-env --keep-groups --dump -- --print',
      values: {
        '-u --user': 'text',
        '-c --command': 'script',
        '-g --group': 'text',
        '-G --supp-group': 'text',
        '--reuid': 'text',
        '--regid': 'text',
        '--groups': 'text',
        '--inh-caps': 'text',
        '--bounding-set': 'text',
        '--drop': 'text',
        '--user-capsh': 'text',
      },
      also: privilege,
    },
    { 'runuser -u app -- rm x': ['change system privilege', 'execute rm x', 'delete /workspace/x'] },
  ),
  {
    names: ['sudoedit', 'visudo', 'vipw', 'vigr'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: (parsed, invocation) => [
        ...privilege(),
        ...parsed.operands.filter(arg => !arg.prefix.startsWith('-')).flatMap(arg => invocation.paths('write', arg)),
      ],
    },
    examples: { 'sudoedit /etc/hosts': ['change system privilege', 'write /etc/hosts', 'read /workspace'] },
  },
  wraps(
    'chroot',
    {
      flags: '--skip-chdir',
      values: { '--userspec': 'text', '--groups': 'text', '-u': 'text', '-g': 'text' },
      operands: ['read', 'command'],
      also: elsewhere,
    },
    {
      'chroot /mnt rm -rf /etc': [
        'read /mnt',
        'unknown chroot: its files are not those of this machine',
        'read /workspace',
        'execute rm -rf /etc',
        'delete /etc (tree)',
      ],
    },
  ),
  wraps(
    'unshare nsenter',
    {
      flags:
        '-m= -u= -i= -n= -p= -U= -C= -T= -r -f -c -a -F -Z -e --mount= --uts= --ipc= --net= --pid= --user= --cgroup= --time= --fork --map-root-user --map-current-user --map-auto --mount-proc= --all --no-fork --kill-child= --keep-caps --root= --wd= --preserve-credentials --follow-context --join-cgroup --env',
      values: {
        '-t --target': 'text',
        '-S --setuid': 'text',
        '-G --setgid': 'text',
        '-R': 'read',
        '-w': 'read',
        '--map-user': 'text',
        '--map-group': 'text',
        '--propagation': 'text',
        '--setgroups': 'text',
      },
      also: elsewhere,
    },
    {
      'nsenter -t 1 -m rm x': [
        'unknown nsenter: its files are not those of this machine',
        'read /workspace',
        'execute rm x',
        'delete /workspace/x',
      ],
    },
  ),
  wraps(
    'bwrap',
    {
      flags:
        '--unshare-all --unshare-net --unshare-user --unshare-pid --unshare-ipc --unshare-uts --unshare-cgroup --share-net --die-with-parent --new-session --as-pid-1 --clearenv --disable-userns',
      values: {
        '--proc': 'text',
        '--dev': 'text',
        '--tmpfs': 'text',
        '--dir': 'text',
        '--chdir': 'text',
        '--uid': 'text',
        '--gid': 'text',
        '--hostname': 'text',
        '--unsetenv': 'text',
        '--perms': 'text',
      },
      also: elsewhere,
    },
    {
      'bwrap --unshare-net pwd': [
        'unknown bwrap: its files are not those of this machine',
        'read /workspace',
        'execute pwd',
      ],
    },
  ),
  wraps(
    'firejail flatpak-spawn systemd-nspawn toolbox distrobox-enter fakeroot fakechroot',
    {
      flags: '--quiet --private= --net= --noprofile --seccomp= --host --sandbox --clear-env --watch-bus -q -b -u',
      values: { '--env': 'text', '--directory': 'text', '-D': 'read', '-M': 'text', '-s': 'write', '-i': 'read' },
      also: elsewhere,
    },
    {
      'firejail --net=none pwd': [
        'unknown firejail: its files are not those of this machine',
        'read /workspace',
        'execute pwd',
      ],
    },
  ),
];
