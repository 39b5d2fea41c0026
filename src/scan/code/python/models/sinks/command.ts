import { anyOf, contentsOf, deepTaints, partsOf } from '../../../flow/contents.ts';
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
  composed: 'note',
});
const withShell: Sink = { ...shell, when: usesShell, otherwise: 'note' };
/** The path of a program, which comes behind what a spawner is given first. */
const program: Sink = sinkOf('python-command-injection', 'command', [0, 'path', 'file'], lacks, {
  part: argvPart,
  severity: { request: 'error' },
});
const secondProgram: Sink = { ...program, places: [1, 'path', 'file'] };
/** Of the arguments of a shell, one by one or in a list, the one that it reads. */
const shellArguments: Sink = {
  ...program,
  places: ['*'],
  when: ({ positional }) => positional.some(({ value }) => value.known?.some(one => shells.test(String(one))) === true),
  part: (value, call) => {
    if (contentsOf(value).length > 0) return argvPart(value, call);
    const { positional } = call;
    const lastLike = (pattern: RegExp) =>
      positional.findLastIndex(given => given.value.known?.some(one => pattern.test(String(one))) === true);
    // Without `-c` what follows the shell is the script that it runs.
    const at = Math.max(lastLike(asCode), lastLike(shells));
    return at >= 0 && positional[at + 1]?.value === value ? value : undefined;
  },
};
/** Whatever is known of it: where arguments are spread nobody sees which of them is the program. */
const unseen: Partial<Sink> = {
  severity: { local: 'note', parameter: 'note' },
  otherwise: 'note',
  accepts: value => deepTaints(value).every(taint => taint.origin !== 'request'),
};
const runsProgram = (sink: Sink, ...names: readonly string[]): Entries => [
  ...guardsAgainst(sink, ...names),
  ...guardsAgainst({ ...sink, ...unseen, when: call => !call.isSpread }, ...names),
  ...guardsAgainst(shellArguments, ...names),
  ...guardsAgainst({ ...shellArguments, ...unseen }, ...names),
];
/** Text that is handed to a shell by a job of a scheduler. */
const job: Sink = {
  ...shell,
  places: ['bash_command', 'command', 'commands', 0],
  severity: { request: 'error', local: 'note', parameter: 'note' },
  part: value => anyOf(contentsOf(value).flatMap(partsOf)) ?? value,
};
/** An image, or the command in it. */
const container: Sink = sinkOf(
  'python-container-from-outside',
  'command',
  [0, 1, 'image', 'command'],
  'without a list of what is allowed',
  { severity: { request: 'warning', local: 'note', parameter: 'note' } },
);

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
    'pexpect.spawnu',
    'pexpect.runu',
    'pexpect.popen_spawn.PopenSpawn',
    'winrm.Session().run_cmd',
    'asyncssh.SSHClientConnection().run',
  ),
  ...[{}, unseen].flatMap(more =>
    guardsAgainst(
      { ...shellArguments, when: () => true, ...more },
      ...under('sh.', 'sh', 'bash', 'zsh', 'dash', 'ssh').flatMap(name => [name, `${name}.bake`]),
    ),
  ),
  ...guardsAgainst(
    job,
    ...['bash_operator', 'bash'].flatMap(module => [
      `airflow.operators.${module}.BashOperator`,
      `airflow.providers.standard.operators.${module}.BashOperator`,
    ]),
    'prefect_shell.ShellOperation',
    'prefect_shell.shell_run_command',
    'prefect_shell.commands.ShellOperation',
    'prefect_shell.commands.shell_run_command',
    'prefect.tasks.shell.ShellTask',
    'dagster_shell.execute_shell_command',
  ),
  ...['docker.from_env()', 'docker.DockerClient()', 'docker.client.from_env()'].flatMap(client =>
    guardsAgainst(container, ...under(`${client}.containers.`, 'run', 'create')),
  ),
  ...under('subprocess.', 'run', 'call', 'check_call', 'check_output', 'Popen').flatMap(name => [
    ...guardsAgainst(process, name),
    ...guardsAgainst(withShell, name),
  ]),
  ...runsProgram(
    program,
    ...under('os.', 'execl', 'execle', 'execlp', 'execlpe', 'execv', 'execve', 'execvp', 'execvpe'),
    ...under('os.', 'posix_spawn', 'posix_spawnp', 'startfile'),
    'asyncio.create_subprocess_exec',
    'asyncio.subprocess.create_subprocess_exec',
  ),
  ...runsProgram(
    secondProgram,
    ...under('os.', 'spawnl', 'spawnle', 'spawnlp', 'spawnlpe', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe'),
    '.subprocess_exec',
  ),
];

const code: Sink = sinkOf('python-code-injection', 'code', [0, 'source', 'code'], 'without being checked', {
  severity: { request: 'error' },
});
/** Code of which nobody sees where it comes from: another weakness, and a lesser one. */
const unseenCode: Sink = {
  ...code,
  rule: 'python-dynamic-code',
  severity: { local: 'note', remote: 'note', parameter: 'note' },
  otherwise: 'note',
  accepts: value => deepTaints(value).every(taint => taint.origin !== 'request'),
};
const runsCode = (...names: readonly string[]): Entries => [
  ...guardsAgainst(code, ...names),
  ...guardsAgainst(unseenCode, ...names),
];
const consoles = ['code.InteractiveInterpreter()', 'code.InteractiveConsole()'];

/** Code that is run. */
export const codeSinks: Entries = [
  ...runsCode(
    'eval',
    'exec',
    'execfile',
    'compile',
    ...consoles.flatMap(console => under(`${console}.`, 'runsource', 'runcode', 'push')),
    'code.compile_command',
    'codeop.compile_command',
    'timeit.timeit',
    'test.support.run_in_subinterp',
    '_testcapi.run_in_subinterp',
    'asteval.Interpreter().eval',
    'numexpr.evaluate',
  ),
  ...guardsAgainst({ ...code, places: [1, 'script'] }, '_xxsubinterpreters.run_string', '_interpreters.exec'),
  ...guardsAgainst({ ...unseenCode, places: [1, 'script'] }, '_xxsubinterpreters.run_string', '_interpreters.exec'),
  ...guardsAgainst(code, 'pandas.eval', '.eval_expr'),
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
