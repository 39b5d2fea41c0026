import { analyseParsed, unknown } from '../analyse.ts';
import { staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../program.ts';
import { asScript } from './as-script.ts';
import { tool } from './entry.ts';
import { wraps } from './wrapper.ts';

const looks: ProgramSpec = {
  flags: '-a -p -e -J -q -g -s -v -A -C',
  values: { '-t': 'text', '-F': 'text', '-S': 'text', '-E': 'text', '-f': 'text' },
  operands: ['text*'],
};
/** A session, window or pane starts with a command for the shell. */
const starts: ProgramSpec = {
  stopsAtOperand: true,
  flags: '-d -D -A -P -X -a -b -h -v -k -f -I -l -Z -E',
  values: {
    '-s': 'text',
    '-n': 'text',
    '-t': 'text',
    '-x': 'text',
    '-y': 'text',
    '-c': 'read',
    '-e': 'text',
    '-F': 'text',
    '-p': 'text',
  },
  operands: ['text*'],
};
const ends: ProgramSpec = {
  flags: '-a -C',
  values: { '-t': 'text' },
  operands: ['text*'],
  also: (parsed, invocation) => {
    const target = staticText(parsed.values('-t')[0]);
    return [{ kind: 'change', what: 'process', name: invocation.name, ...(target === undefined ? {} : { target }) }];
  },
};
/** What it does happens in a shell that is already there: not where this one is, nor with what is known of it. */
const inAnother: ProgramSpec['also'] = (_parsed, invocation) => [
  unknown(invocation, 'what another session does with it'),
];

const tmuxCommands: Readonly<Record<string, ProgramSpec>> = {
  ...Object.fromEntries(
    'ls list-sessions list-windows lsw list-panes lsp list-clients lsc list-commands list-keys has-session has display-message display info show-options show start-server'
      .split(' ')
      .map(name => [name, looks]),
  ),
  ...Object.fromEntries(
    'new new-session neww new-window splitw split-window respawn-pane respawn-window'
      .split(' ')
      .map(name => [name, starts]),
  ),
  ...Object.fromEntries(
    'kill-session kill-server kill-window kill-pane killp killw'.split(' ').map(name => [name, ends]),
  ),
  'send-keys': { ...starts, flags: '-R -M -l -H -X', also: inAnother },
  send: { ...starts, flags: '-R -M -l -H -X', also: inAnother },
  'run-shell': { ...starts, flags: '-b -C', values: { '-t': 'text', '-d': 'text', '-c': 'read' } },
  run: { ...starts, flags: '-b -C', values: { '-t': 'text', '-d': 'text', '-c': 'read' } },
};

const tmuxSpec: ProgramSpec = {
  flags: '-2 -C -D -l -N -u -v -V',
  values: { '-L': 'text', '-S': 'text' },
  subcommands: tmuxCommands,
};

/** Sub-commands that give their words to a shell. */
const shells =
  /^(?:new|new-session|neww|new-window|splitw|split-window|respawn-pane|respawn-window|send-keys|send|run-shell|run)$/;

/** `tmux new -d CMD` and `tmux send-keys CMD Enter` run what they are given. */
function tmux(invocation: Invocation): Analysis {
  const parsed = parseArgs(tmuxSpec, invocation.args);
  const analysis = analyseParsed(tmuxSpec, parsed, invocation);
  const name = analysis.subcommand ?? '';
  const inner = tmuxCommands[name];
  // Without anything it starts a session.
  if (parsed.operands.length === 0 && !parsed.has('-V') && !parsed.has('--help'))
    return { ...analysis, operations: [...analysis.operations, unknown(invocation, 'a session of its own')] };
  if (!inner || !shells.test(name)) return analysis;
  const words = parseArgs(inner, parsed.operands.slice(1)).operands.filter(
    arg => !/^(?:Enter|C-m|C-c|\\;)$/.test(arg.text ?? ''),
  );
  return { ...analysis, runs: asScript(words) };
}

/** Programs that keep a terminal, record it, or type into it. */
export const terminalPrograms: readonly Program[] = [
  {
    names: ['tmux', 'byobu'],
    analyse: tmux,
    examples: {
      'tmux ls': [],
      tmux: ['unknown tmux: a session of its own', 'read /workspace'],
      "tmux new -d -s x 'rm -rf build'": ['execute rm -rf build', 'delete /workspace/build (tree)'],
      "tmux send-keys -t x 'rm a' Enter": [
        'unknown tmux: what another session does with it',
        'read /workspace',
        'execute rm a',
        'delete /workspace/a',
      ],
      'tmux kill-session -t x': ['change process tmux x'],
      'tmux source-file x': ['unknown tmux: the sub-command `source-file` is not known', 'read /workspace'],
    },
  },
  wraps(
    'screen',
    {
      flags: '-d -D -m -r -R -x -U -A -a -q -O -h -ls -list -wipe -v -dm -Dm -dmS -L',
      values: { '-S': 'text', '-t': 'text', '-p': 'text', '-T': 'text', '-s': 'text', '-Logfile': 'write' },
      operands: ['command'],
      also: (parsed, invocation) =>
        parsed.operands.length > 0 ||
        ['-ls', '-list', '-v', '--help', '--version', '-wipe'].some(flag => parsed.has(flag))
          ? []
          : [unknown(invocation, 'a session of its own')],
    },
    {
      'screen -ls': [],
      screen: ['unknown screen: a session of its own', 'read /workspace'],
      'screen -d -m -S x rm a': ['execute rm a', 'delete /workspace/a'],
      "screen -S x -X stuff 'rm a'": [
        'unknown screen: the option `-X` is not known',
        'read /workspace',
        'execute stuff rm a',
      ],
    },
  ),
  tool(
    'script scriptlive scriptreplay',
    {
      flags: '-a -e -f -q -r -k -F -d --append --return --flush --quiet --force',
      values: {
        '-c --command': 'script',
        '-t --timing': 'write',
        '-T --log-timing': 'write',
        '-O --log-out': 'write',
        '-I --log-in': 'write',
        '-B --log-io': 'write',
        '-m --logging-format': 'text',
        '-E --echo': 'text',
        '-o --output-limit': 'text',
      },
      operands: ['write', 'text*'],
      also: (parsed, invocation) =>
        parsed.has('-c') || parsed.has('--help') || parsed.has('--version')
          ? []
          : [unknown(invocation, 'a session that it records')],
    },
    {
      "script -qec 'rm a' /dev/null": ['execute rm a', 'delete /workspace/a'],
      'script -q log': ['write /workspace/log', 'unknown script: a session that it records', 'read /workspace'],
    },
  ),
  {
    names: ['expect', 'tclsh', 'wish', 'autoexpect'],
    analyse: {
      described: false,
      flags: '-d -n -N -i',
      values: { '-c': 'text', '-f': 'code' },
      operands: ['code', 'text*'],
      stopsAtOperand: true,
      also: (parsed, invocation) => {
        const codes = parsed.values('-c').map(arg => staticText(arg));
        const fed = codes.length === 0 && parsed.operands.length === 0 && !parsed.has('-f');
        return [
          ...codes.map(code => ({
            kind: 'evaluate' as const,
            language: 'tcl',
            ...(code === undefined ? {} : { code }),
          })),
          ...(fed ? [unknown(invocation, 'what it is told by its input')] : []),
        ];
      },
    },
    examples: {
      "expect -c 'spawn rm a'": ['evaluate tcl: spawn rm a', 'read /workspace'],
      'expect x.exp': ['read /workspace/x.exp', 'read /workspace'],
    },
  },
];
