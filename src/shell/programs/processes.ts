import type { Operation } from '../../operation.ts';
import { analyseSpec, unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { asking, telling, tool } from './entry.ts';

const signal = /^-(?:\d+|(?:SIG)?[A-Z][A-Z\d+-]*)$/;

/** What is only known at run time is shown as `?`: nobody can say that it is the guard. */
function ends(invocation: Pick<Invocation, 'name'>, target = '?'): Operation {
  // `-1` is every process, `0` and the like whole groups.
  const all = /^(?:-1|0)$/.test(target);
  const name = all ? 'kill-all' : target.startsWith('%') ? 'job' : invocation.name;
  return { kind: 'change', what: 'process', name, target };
}

/** `kill -9 -1`: the first word with a hyphen is a signal, those after it are processes. */
function kill(invocation: Invocation): Analysis {
  const { args } = invocation;
  const [first] = args;
  const text = staticText(first) ?? '';
  if (/^(?:-l.*|-L|--list.*|--table|--help|--version)$/.test(text)) return { operations: [], described: true };
  const named = /^(?:-s|-n|--signal)$/.test(text);
  const given = named ? staticText(args[1]) : text.replace(/^(?:-s|-n|--signal=|-(?=\d|[A-Z]))/, '');
  const signals = args.length > 1 && (named || signal.test(text) || /^(?:-[sn]\w+|--signal=\w+)$/.test(text));
  const targets = args.slice(named ? 2 : signals ? 1 : 0).filter((arg, i) => !(i === 0 && arg.text === '--'));
  // Signal 0 only asks whether the process is there.
  if (signals && given === '0') return { operations: [], described: true };
  const faults = targets
    .filter(arg => arg.many || arg.names)
    .map(() => unknown(invocation, 'processes that are only known at run time'));
  const none = targets.length === 0 ? [unknown(invocation, 'a process that is not said')] : [];
  return {
    operations: [...faults, ...none, ...targets.map(arg => ends(invocation, staticText(arg)))],
    described: true,
  };
}

const pkillSpec: ProgramSpec = asking({
  flags:
    '-f -x -n -o -v -i -c -e -q -I -l -g -m -w -r -V -Z --full --exact --newest --oldest --inverse --ignore-case --count --echo --list --verbose --wait --regexp --interactive',
  values: {
    '-s --session': 'text',
    '--signal': 'text',
    '-u --euid --user': 'text',
    '-U --uid': 'text',
    '-G --group': 'text',
    '-P --parent': 'text',
    '-t --terminal': 'text',
    '--ns': 'text',
    '-F --pidfile': 'read',
    '--older-than --older': 'text',
    '--younger-than': 'text',
  },
  operands: ['text*'],
});

/** Processes by their name; without a name, or with all others, everything of somebody. */
function byName(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (parsed.has('-l') && invocation.name === 'killall') return [];
  if (['--help', '--version', '-V'].some(flag => parsed.has(flag))) return [];
  const most = parsed.has('-v') && invocation.name === 'pkill';
  const [first] = parsed.values('-u');
  if (parsed.operands.length === 0 || most) {
    const target = staticText(first);
    return [{ kind: 'change', what: 'process', name: 'kill-all', ...(target === undefined ? {} : { target }) }];
  }
  return parsed.operands.map((arg: Arg) => ends(invocation, staticText(arg)));
}

/** Takes the signal off, which is no option of several letters: `-KILL`. */
function killNamed(invocation: Invocation): Analysis {
  const args = invocation.args.filter(arg => !signal.test(arg.text ?? ''));
  const spec: ProgramSpec = { ...pkillSpec, also: byName };
  return analyseSpec(spec, { ...invocation, args });
}

/** `ps e` and `ps auxe` print the environment of processes; `ps -e` does not. */
const environments = (parsed: ParsedArgs): Operation[] =>
  parsed.operands.some(arg => !arg.number && (arg.many || /^[^-]*e/.test(arg.text ?? 'e')))
    ? [{ kind: 'change', what: 'environment', name: 'print' }]
    : [];

/** Programs that show processes and end them. */
export const processPrograms: readonly Program[] = [
  {
    names: ['kill'],
    analyse: kill,
    examples: {
      'kill -9 123': ['change process kill 123'],
      'kill -9 -1': ['change process kill-all -1'],
      'kill -KILL -1': ['change process kill-all -1'],
      'kill -s KILL -- -1': ['change process kill-all -1'],
      'kill -HUP 12': ['change process kill 12'],
      'kill -0 12': [],
      'kill -l': [],
      'kill %1': ['change process job %1'],
      'kill $!': ['change process kill ?'],
      'kill $(cat x)': [
        'execute cat x',
        'read /workspace/x',
        'unknown kill: processes that are only known at run time',
        'change process kill ?',
        'read /workspace',
      ],
    },
  },
  {
    names: ['pkill', 'killall', 'skill', 'killall5', 'xkill'],
    analyse: killNamed,
    examples: {
      'pkill -f x': ['change process pkill x'],
      'pkill -9 -u user': ['change process kill-all user'],
      'pkill -KILL -f "node .*hook"': ['change process pkill node .*hook'],
      'pkill -v -f x': ['change process kill-all'],
      'killall -9 node': ['change process killall node'],
    },
  },
  tool(
    'fuser',
    {
      flags:
        '-a -c -m -n -u -v -s -4 -6 -f -k -i -M -w -l --all --mount --user --verbose --kill --interactive --list-signals',
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.has('-k') || parsed.has('--kill') ? parsed.operands.map(arg => ends(invocation, staticText(arg))) : [],
    },
    { 'fuser -v 3000/tcp': [], 'fuser -k 3000/tcp': ['change process fuser 3000/tcp'] },
  ),
  tool(
    'ps gps',
    { noOptions: true, operands: ['text*'], also: environments },
    {
      'ps aux': [],
      'ps -ef': [],
      'ps -o pid,ppid,cmd -p $$': [],
      'ps auxeww': ['change environment print'],
    },
  ),
  telling('pgrep pidof pwdx pstree w who users last lastlog lastb uptime', 'pgrep -f node'),
  // None of the letters with which they start a program, write a file or take settings from one.
  tool(
    'top htop btop free vmstat iostat mpstat pidstat slabtop tload nvidia-smi',
    {
      flags:
        '-a -b -B -c -d -h -H -i -k -l -m -n -o -p -r -s -S -t -u -U -v -w -x -y -1 --human --si --mega --giga --total --wide --batch --json --list-gpus --query -q -L',
      values: { '--query-gpu': 'text', '--format': 'text', '--sort': 'text', '--pid': 'text', '--user': 'text' },
      operands: ['text*'],
      numbers: true,
    },
    {
      'top -b -n 1': [],
      'free -h': [],
      'pidstat -e /bin/sh': ['unknown pidstat: the option `-e` is not known', 'read /workspace'],
    },
  ),
  tool(
    'lsof',
    {
      flags: '-a -b -C -E -F= -l -M -n -N -O -P -R -t -U -v -V -w -X -Q -K= -r= -i= -T= +L= -L',
      values: { '-u': 'text', '-p': 'text', '-c': 'text', '-g': 'text', '-s': 'text', '-d': 'text' },
      operands: ['text*'],
    },
    {
      'lsof -ti :3000': [],
      'lsof -nP -iTCP:3000 -sTCP:LISTEN': [],
      'lsof -D b/etc/x': ['unknown lsof: the option `-D` is not known', 'read /workspace'],
    },
  ),
  tool(
    'ss netstat lsfd lsns',
    {
      flags:
        '-t -u -l -n -p -a -4 -6 -s -o -e -i -m -x -w -r -H -O -0 -g -v -c -V -W --tcp --udp --listening --numeric --processes --all --summary --no-header --unix --route --interfaces --statistics --programs --wide --extend',
      values: { '-f --family': 'text', '-A --query': 'text', '-I': 'text' },
      operands: ['text*'],
    },
    {
      'ss -tlnp': [],
      'netstat -an': [],
      'ss -K dst 1.2.3.4': ['unknown ss: the option `-K` is not known', 'read /workspace'],
    },
  ),
  {
    names: ['renice', 'snice'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      also: () => [{ kind: 'change', what: 'process', name: 'renice' }],
    },
    examples: { 'renice 5 123': ['change process renice'] },
  },
];
