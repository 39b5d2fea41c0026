import { contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { knownOf, type Value } from '../../../flow/value.ts';

const shells = /^(?:.*[\\/])?(?:sh|bash|zsh|dash|ksh|cmd|cmd\.exe|powershell|powershell\.exe|pwsh)$/i;
const asCode = /^(?:-c|-lc|-ic|\/c|\/k|-command|-encodedcommand)$/i;
const lacks = 'without being quoted for the shell';
const places = [0, 'args', 'cmd', 'command', 'popenargs', 'commands'];

const shell: Sink = sinkOf('python-command-injection', 'command', places, lacks, {
  severity: { request: 'error', local: 'note', remote: 'note', parameter: 'note' },
  composed: 'note',
});

/** Whether a call asks for a shell. */
export function usesShell({ keywords }: Call): boolean {
  const value = keywords.get('shell')?.value;
  return value !== undefined && knownOf(value) !== false && knownOf(value) !== null;
}

/** Of a list of arguments what a shell reads, or the program; of a text all of it. */
function argvPart(value: Value, call: Call): Value | undefined {
  const [contents, ...more] = contentsOf(value);
  if (contents === undefined || more.length > 0) return value;
  const items = contents.items ?? [];
  const [program] = items;
  if (contents.items === undefined) return usesShell(call) || contents.type === 'list' ? contents.rest : undefined;
  if (program?.known?.some(one => shells.test(String(one))) === true) {
    const at = items.findIndex(item => item.known?.some(one => asCode.test(String(one))) === true);
    const command = items[at + 1];
    return at < 0 || command === undefined ? undefined : command;
  }
  return program;
}

const process: Sink = sinkOf('python-command-injection', 'command', places, lacks, {
  part: argvPart,
  when: call => !usesShell(call),
  severity: { request: 'error', local: 'note', parameter: 'note' },
});
const withShell: Sink = { ...shell, when: usesShell, otherwise: 'note' };
const program: Sink = sinkOf('python-command-injection', 'command', [0, 1, 2], lacks, {
  severity: { request: 'error', parameter: 'note' },
});

/** Programs that are started. */
export const commandSinks: Entries = [
  ...guardsAgainst(
    { ...shell, otherwise: 'note' },
    'os.system',
    'os.popen',
    'os.popen2',
    'os.popen3',
    'os.popen4',
    'subprocess.getoutput',
    'subprocess.getstatusoutput',
    'asyncio.create_subprocess_shell',
    '.subprocess_shell',
    'asyncio.subprocess.create_subprocess_shell',
    'commands.getoutput',
    'commands.getstatusoutput',
    'popen2.popen2',
    'popen2.popen3',
    'popen2.popen4',
    'popen2.Popen3',
    'popen2.Popen4',
  ),
  ...guardsAgainst(
    { ...shell, severity: { request: 'error', parameter: 'note' } },
    'pexpect.spawn',
    'pexpect.run',
    'pty.spawn',
    'invoke.run',
    'invoke.sudo',
    'fabric.Connection().run',
    'fabric.Connection().sudo',
    'fabric.Connection().local',
    'fabric.api.run',
    'fabric.api.local',
    'fabric.api.sudo',
    'invoke.Context().run',
    'paramiko.SSHClient().exec_command',
    'paramiko.client.SSHClient().exec_command',
    '.exec_command',
    'plumbum.local',
    'sh.bash',
  ),
  ...under('subprocess.', 'run', 'call', 'check_call', 'check_output', 'Popen').flatMap(name => [
    ...guardsAgainst(process, name),
    ...guardsAgainst(withShell, name),
  ]),
  ...guardsAgainst(
    { ...program, places: ['*'], severity: { request: 'error', local: 'note', parameter: 'note' } },
    ...under(
      'os.',
      'execl',
      'execle',
      'execlp',
      'execlpe',
      'execv',
      'execve',
      'execvp',
      'execvpe',
      'spawnl',
      'spawnle',
      'spawnlp',
      'spawnlpe',
      'spawnv',
      'spawnve',
      'spawnvp',
      'spawnvpe',
      'posix_spawn',
      'posix_spawnp',
      'startfile',
    ),
  ),
  ...guardsAgainst(
    { ...program, places: ['*'], severity: { request: 'error' } },
    'asyncio.create_subprocess_exec',
    'asyncio.subprocess.create_subprocess_exec',
    '.subprocess_exec',
  ),
];

const code: Sink = sinkOf('python-code-injection', 'code', [0, 'source', 'code'], 'without being checked', {
  severity: { request: 'error', local: 'note', remote: 'note', parameter: 'note' },
  otherwise: 'note',
});

/** Code that is run. */
export const codeSinks: Entries = [
  ...guardsAgainst(
    code,
    'eval',
    'exec',
    'execfile',
    'code.InteractiveInterpreter().runsource',
    'code.InteractiveConsole().push',
    'code.interact',
    'timeit.timeit',
    'test.support.run_in_subinterp',
    '_xxsubinterpreters.run_string',
    'asteval.Interpreter().eval',
    'numexpr.evaluate',
  ),
  ...guardsAgainst(
    { ...code, severity: { request: 'error' } },
    'compile',
    'codeop.compile_command',
    'pandas.eval',
    '.eval_expr',
  ),
  ...guardsAgainst(
    {
      ...code,
      rule: 'python-dynamic-import',
      lacks: 'without a list of what is allowed',
      severity: { request: 'error', local: 'note', parameter: 'note' },
      places: [0, 'name'],
    },
    '__import__',
    'importlib.import_module',
    'imp.load_source',
    'imp.load_module',
    'runpy.run_module',
    'runpy.run_path',
    'importlib.__import__',
  ),
];
