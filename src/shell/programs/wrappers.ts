import type { Operation } from '../../operation.ts';
import { analyseParsed, unknown } from '../analyse.ts';
import { staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../program.ts';
import { envPrograms } from './env.ts';
import { privilegePrograms } from './privileges.ts';
import { repeaterPrograms } from './repeaters.ts';
import { terminalPrograms } from './terminals.ts';
import { wrapper, wraps } from './wrapper.ts';
import { xargsPrograms } from './xargs.ts';

export { runsCommand } from './wrapper.ts';

const flockSpec: ProgramSpec = wrapper({
  flags: '-s -x -e -u -n -o -F --shared --exclusive --unlock --nonblock --close --no-fork --verbose',
  values: { '-E --conflict-exit-code': 'text', '-w --timeout --wait': 'text' },
  operands: ['write', 'command'],
});

/** Behind the file, `-c` gives a text to the shell. */
function flock(invocation: Invocation): Analysis {
  const analysis = analyseParsed(flockSpec, parseArgs(flockSpec, invocation.args), invocation);
  const [run] = analysis.runs ?? [];
  const [first, script, ...more] = run && 'args' in run ? run.args : [];
  if (!/^(?:-c|--command)$/.test(first?.text ?? '')) return analysis;
  const text = staticText(script);
  const known = text !== undefined && more.length === 0;
  return { ...analysis, runs: [known ? { script: text, posix: true } : { args: [{ prefix: '', glob: false }] }] };
}

/** The loader of the system starts a program that is named to it. */
const loader: ProgramSpec = {
  ...wrapper({
    flags: '--list --verify --inhibit-cache --list-tunables --list-diagnostics',
    values: {
      '--argv0': 'text',
      '--library-path': 'read',
      '--preload': 'text',
      '--audit': 'text',
      '--inhibit-rpath': 'text',
    },
    also: (parsed, invocation) =>
      ['--preload', '--audit'].flatMap(option =>
        parsed
          .values(option)
          .flatMap((library): Operation[] => [
            ...invocation.paths('read', library),
            { kind: 'change', what: 'environment', name: 'LD_PRELOAD' },
          ]),
      ),
  }),
  unbundled: true,
};

/** Programs that run a command of which they change only the circumstances. */
export const wrapperPrograms: readonly Program[] = [
  ...envPrograms,
  ...xargsPrograms,
  ...repeaterPrograms,
  ...privilegePrograms,
  ...terminalPrograms,
  wraps('time gtime', {
    flags: '-p -v -a -q -l -h --portability --verbose --append --quiet',
    values: { '-f --format': 'text', '-o --output': 'write' },
  }),
  wraps(
    'timeout gtimeout',
    {
      flags: '--preserve-status --foreground -v -f -p --verbose',
      values: { '-s --signal': 'text', '-k --kill-after': 'text' },
      operands: ['text', 'command'],
    },
    { 'timeout -k 5 10s rm -rf build': ['execute rm -rf build', 'delete /workspace/build (tree)'] },
  ),
  wraps('nohup setarch linux64 linux32 i386 x86_64 chronic ifne unbuffer catchsegv dbus-run-session caffeinate', {
    flags: '-w -f -c -v -d -i -m -s -u -R -p -n -e -z --verbose --addr-no-randomize',
    values: { '-t': 'text' },
  }),
  wraps(
    'runcon',
    {
      flags: '-c --compute',
      values: { '-t --type': 'text', '-u --user': 'text', '-r --role': 'text', '-l --range': 'text' },
    },
    { 'runcon -t x rm a': ['execute rm a', 'delete /workspace/a'] },
  ),
  wraps(
    'start-stop-daemon',
    {
      flags: '-S -K -b -m -q -t -o -v --start --stop --background --make-pidfile --test',
      values: {
        '-x --exec': 'text',
        '-a --startas': 'text',
        '-p --pidfile': 'write',
        '-n --name': 'text',
        '-u --user': 'text',
        '-c --chuid': 'text',
        '-d --chdir': 'read',
      },
      also: (_parsed, invocation) => [unknown(invocation, 'what it starts in the background')],
    },
    {
      'start-stop-daemon -S -x /bin/sh': [
        'unknown start-stop-daemon: what it starts in the background',
        'read /workspace',
      ],
    },
  ),
  wraps('choom', { values: { '-n --adjust': 'text', '-p --pid': 'text' } }),
  wraps(
    'logsave',
    { flags: '-a -s -v', operands: ['write', 'command'] },
    { 'logsave log rm a': ['write /workspace/log', 'execute rm a', 'delete /workspace/a'] },
  ),
  wraps('setsid', { flags: '-w -f -c --wait --fork --ctty' }),
  wraps('nice gnice', { values: { '-n --adjustment': 'text' }, numbers: true }),
  wraps('ionice', {
    flags: '-t --ignore',
    values: { '-c --class': 'text', '-n --classdata': 'text', '-p --pid': 'text' },
  }),
  wraps('stdbuf gstdbuf', { values: { '-i --input': 'text', '-o --output': 'text', '-e --error': 'text' } }),
  wraps(
    'taskset chrt',
    {
      flags:
        '-a -c -b -f -i -o -r -d -m -p -v -R --all-tasks --cpu-list --batch --fifo --idle --other --rr --max --verbose --reset-on-fork',
      values: { '-T --sched-runtime': 'text', '-P --sched-period': 'text', '-D --sched-deadline': 'text' },
      operands: ['text', 'command'],
    },
    { 'taskset -c 0 pwd': ['execute pwd'], 'taskset -p 123': [] },
  ),
  wraps(
    'prlimit numactl cpulimit cgexec softlimit',
    {
      flags:
        '-i -z --nofile= --nproc= --core= --cpu= --as= --data= --rss= --stack= --fsize= --memlock= --interleave= --membind= --cpunodebind= --physcpubind= --localalloc --show --hardware -H -s',
      values: {
        '-p --pid': 'text',
        '-l --limit': 'text',
        '-g': 'text',
        '-o --output': 'text',
        '-m': 'text',
        '-d': 'text',
      },
    },
    { 'prlimit --nofile=10 pwd': ['execute pwd'] },
  ),
  wraps(
    'faketime datefudge',
    {
      flags: '-m -f --exclude-monotonic',
      operands: ['text', 'command'],
      also: (_parsed, invocation) => [unknown(invocation, 'another time than it is')],
    },
    {
      "faketime '1 day ago' rm a": [
        'unknown faketime: another time than it is',
        'read /workspace',
        'execute rm a',
        'delete /workspace/a',
      ],
    },
  ),
  wraps(
    'xvfb-run xvfb-run-safe',
    {
      flags: '-a -l --auto-servernum --listen-tcp',
      values: {
        '-n --server-num': 'text',
        '-s --server-args': 'text',
        '-w --wait': 'text',
        '-e --error-file': 'write',
        '-p --xauth-protocol': 'text',
        '-f --auth-file': 'write',
      },
    },
    { 'xvfb-run -a pwd': ['execute pwd'] },
  ),
  {
    names: ['flock', 'lckdo'],
    analyse: flock,
    examples: {
      'flock /tmp/x rm -rf build': ['write /tmp/x', 'execute rm -rf build', 'delete /workspace/build (tree)'],
      "flock -n a -c 'rm x'": ['write /workspace/a', 'execute rm x', 'delete /workspace/x'],
      'flock -u 9': ['write /workspace/9'],
    },
  },
  {
    names: ['ld.so', 'ld-linux.so.2', 'ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1', 'ld-musl-x86_64.so.1'],
    analyse: loader,
    examples: {
      'ld.so /bin/rm -rf build': ['execute rm -rf build', 'delete /workspace/build (tree)'],
      'ld.so --preload ./x.so pwd': ['read /workspace/x.so', 'change environment LD_PRELOAD', 'execute pwd'],
    },
  },
  wraps(
    'mispipe',
    { operands: ['script' as const, 'script' as const] },
    { "mispipe 'rm x' pwd": ['execute rm x', 'delete /workspace/x', 'execute pwd'] },
  ),
  // `jc CMD` reads the output of a command as JSON; with an option that names the format, it reads what it is fed.
  wraps('jc rlwrap grc grcat', {
    flags:
      '-p -q -r -u -y -C -M --pretty --quiet --raw --ls --ps --df --du --stat --file --csv --ini --env --date --git-log --xml --yaml --kv',
  }),
  wraps(
    'ssh-agent',
    { flags: '-c -s -k -d -D', values: { '-t': 'text', '-a': 'write', '-E': 'text' } },
    { 'ssh-agent pwd': ['execute pwd'] },
  ),
];
