import type { Operation } from '../../operation.ts';
import { analyseParsed } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Run } from '../program.ts';
import { asking } from './entry.ts';

const envSpec: ProgramSpec = {
  ...asking({
    flags:
      '-i - --ignore-environment -0 --null -v --debug --block-signal= --default-signal= --ignore-signal= --list-signal-handling',
    values: { '-u --unset': 'text', '-C --chdir': 'folder', '-S --split-string': 'text', '-a --argv0': 'text' },
    operands: ['text*'],
  }),
  stopsAtOperand: true,
};

const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
/** Words that a shell would read as `env -S` does. */
const plainWords = /^[\w ./:=@%+,-]*$/;

/** `env A=b cmd`: assignments count like those before a command; without a command it prints the environment. */
function env(invocation: Invocation): Analysis {
  const parsed = parseArgs(envSpec, invocation.args);
  const { operations } = analyseParsed(envSpec, parsed, invocation);
  const end = parsed.operands.findIndex(arg => arg.many || !assignment.test(arg.prefix));
  const assigned = end < 0 ? parsed.operands : parsed.operands.slice(0, end);
  const command = end < 0 ? [] : parsed.operands.slice(end);
  const unset = parsed.values('-u').map(arg => change(staticText(arg)));
  const changes = [...assigned.map(assignmentOf), ...unset];
  const [folder] = parsed.values('-C');
  const split = parsed.values('-S');
  if (split.length > 0) return { operations: [...changes, ...operations], ...splitRuns(split, command, invocation) };
  if (parsed.has('--help') || parsed.has('--version')) return { operations, described: true };
  if (command.length === 0) return { operations: [...changes, change('print'), ...operations], described: true };
  const run: Run = { args: command, ...(folder ? { folder } : {}) };
  return { operations: [...changes, ...operations], runs: [run], described: true };
}

/** `env -S 'cmd a' b` is `env cmd a b`. */
function splitRuns(
  split: readonly Arg[],
  command: readonly Arg[],
  invocation: Invocation,
): { readonly runs: readonly Run[]; readonly described: boolean } {
  const texts = [...split, ...command].map(arg => staticText(arg));
  const known = texts.every(text => text !== undefined && plainWords.test(text));
  const args: Arg[] = [{ prefix: '', glob: false }];
  return known
    ? { runs: [{ script: `env ${texts.join(' ')}`, posix: true }], described: true }
    : { runs: [{ args }], described: invocation.args.length === 0 };
}

function change(name: string | undefined, target?: string): Operation {
  if (name === undefined) return { kind: 'unknown', text: 'env', why: 'a name that is only known at run time' };
  return { kind: 'change', what: 'environment', name, ...(target === undefined ? {} : { target }) };
}

function assignmentOf(arg: Arg): Operation {
  const [, name] = assignment.exec(arg.prefix) ?? [];
  const [, , target] = assignment.exec(staticText(arg) ?? '') ?? [];
  return change(name, target);
}

/** The program that runs another in a changed environment. */
export const envPrograms: readonly Program[] = [
  {
    names: ['env', 'genv'],
    analyse: env,
    examples: {
      'env A=1 pwd': ['change environment A 1', 'execute pwd'],
      env: ['change environment print'],
      'env -u A': ['change environment A', 'change environment print'],
      'env -C /etc cat shadow': ['read /etc', 'execute cat shadow', 'read /etc/shadow'],
      "env -S 'A=1 rm -rf' /etc": [
        'execute env A=1 rm -rf /etc',
        'change environment A 1',
        'execute rm -rf /etc',
        'delete /etc (tree)',
      ],
      'env $X pwd': [
        'unknown env: an argument that is only known at run time may be an option',
        'read /workspace',
        'execute pwd',
      ],
    },
  },
];
