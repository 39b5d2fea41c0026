import { argument, each, environmentItem, option, setsEnvironment, shellScript } from '../effects.ts';
import type { Call, Member } from '../machine.ts';
import { plain, type Value } from '../value.ts';

const strange = ['env', 'executable', 'preexec_fn', 'pass_fds', 'startupinfo', 'user', 'group'];

/** Starts a program: a list of words, or with `shell` a script. */
function starts(call: Call): Value {
  const { machine } = call;
  const odd = strange.find(name => call.named.has(name) && option(call, name)?.kind !== 'none');
  if (odd !== undefined || call.args.length > 1) machine.fail(`\`${odd ?? 'arguments'}\` of a started program`);
  const shell = option(call, 'shell');
  const command = argument(call, 0, 'args');
  if (shell === undefined || shell.kind === 'none') machine.command(command, option(call, 'cwd'));
  else if (option(call, 'cwd')) machine.fail('a script in a folder of its own');
  else machine.script(command);
  for (const [name, value] of call.named) if (!['args', 'cwd', 'shell'].includes(name)) machine.handOn(value);
  return plain;
}

/** Becomes another program. */
const becomes: Member = {
  call: call => {
    const words = call.args.length === 2 && call.args[1]?.kind === 'list' ? call.args[1] : undefined;
    if (words) call.machine.command(words, undefined);
    return call.machine.fail('it becomes another program');
  },
};

const ends: Member = {
  call: ({ machine }) => {
    machine.emit({ kind: 'change', what: 'process', name: 'kill' });
    return machine.unknown();
  },
};

const printsAll: Member = {
  call: ({ machine }) => {
    machine.emit({ kind: 'change', what: 'environment', name: 'print' });
    return machine.unknown();
  },
};

/** What of Python's library starts and ends programs, and their environment. */
export const programMembers: readonly (readonly [string, Member])[] = [
  ...each('subprocess', 'run call check_call check_output Popen', { call: starts }),
  ...each('subprocess', 'getoutput getstatusoutput', shellScript),
  ...each('os', 'system popen', shellScript),
  ...each('os', 'execv execvp', becomes),
  ...each('os', 'kill killpg', ends),
  ['os.getenv', { call: environmentItem }],
  ...each('os.environ', 'get setdefault pop', { call: environmentItem }),
  ['os.environ[]', { call: environmentItem }],
  ['os.environ[]=', { call: setsEnvironment }],
  ['os.putenv', { call: setsEnvironment }],
  ...each('os.environ', 'items keys values copy', printsAll),
];
