import type { Operation } from '../../operation.ts';
import { analyseParsed } from '../analyse.ts';
import { type Arg, dynamicArg, dynamicWords, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec, Run } from '../program.ts';

/** A wrapper with options of its own, then a command. */
const wrapper = (spec: Omit<ProgramSpec, 'stopsAtOperand'>): ProgramSpec => ({
  stopsAtOperand: true,
  operands: ['command'],
  ...spec,
});

const envSpec: ProgramSpec = {
  stopsAtOperand: true,
  flags: '-i --ignore-environment -0 --null',
  values: { '-u --unset': 'text', '-C --chdir': 'folder' },
  operands: ['text*'],
};

const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;

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
  if (command.length === 0) return { operations: [...changes, change('print'), ...operations], described: true };
  const run: Run = { args: command, ...(folder ? { folder } : {}) };
  return { operations: [...changes, ...operations], runs: [run], described: true };
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

const xargsSpec = wrapper({
  flags: '-0 --null -r --no-run-if-empty -t --verbose -x --exit --replace= -i=',
  values: {
    '-n --max-args': 'text',
    '-I': 'text',
    '-P --max-procs': 'text',
    '-L --max-lines': 'text',
    '-d --delimiter': 'text',
    '-s --max-chars': 'text',
  },
});

/** What `xargs` appends or fills in comes from its input, so it is known only at run time. */
function xargs(invocation: Invocation): Analysis {
  const parsed = parseArgs(xargsSpec, invocation.args);
  const analysis = analyseParsed(xargsSpec, parsed, invocation);
  const replaced = ['-I', '--replace', '-i'].flatMap(option => placeholders(parsed, option));
  // The later of `-I` and `-n` wins: with both, it may append after all.
  const appends = replaced.length === 0 || parsed.has('-n') || parsed.has('-L');
  const fill = (arg: Arg): Arg => (replaced.some(text => mayHold(arg, text)) ? dynamicArg : arg);
  const runs = (analysis.runs ?? []).map((run): Run => {
    if ('script' in run) return run;
    return { ...run, args: [...run.args.map(fill), ...(appends ? [dynamicWords] : [])], stdin: { kind: 'none' } };
  });
  return { ...analysis, runs };
}

function placeholders(parsed: ParsedArgs, option: string): readonly (string | undefined)[] {
  if (!parsed.has(option)) return [];
  const values = parsed.values(option);
  return values.length === 0 ? ['{}'] : [...values.map(value => staticText(value)), ...(option === '-I' ? [] : ['{}'])];
}

/** A placeholder that is only known at run time may be anywhere. */
function mayHold(arg: Arg, placeholder: string | undefined): boolean {
  return placeholder === undefined || (arg.text ?? arg.prefix).includes(placeholder);
}

/** `time` and its like do nothing of their own. */
const plainWrapper = (names: readonly string[], spec: Omit<ProgramSpec, 'stopsAtOperand'> = {}): Program => ({
  names,
  analyse: wrapper(spec),
  examples: { [`${names[0] === 'time' ? '/usr/bin/time' : names[0]} pwd`]: ['execute pwd'] },
});

/** `uv run CMD` and `poetry run CMD` run any program; a Python file stands for itself. */
export function runsCommand(spec: Omit<ProgramSpec, 'operands'>): ProgramSpec {
  return { ...spec, stopsAtOperand: true, operands: ['command'] };
}

export const wrapperPrograms: readonly Program[] = [
  {
    names: ['env'],
    analyse: env,
    examples: {
      'env A=1 pwd': ['change environment A 1', 'execute pwd'],
      env: ['change environment print'],
      'env -u A': ['change environment A', 'change environment print'],
      'env -C /etc cat shadow': ['read /etc', 'execute cat shadow', 'read /etc/shadow'],
      'env $X pwd': [
        'unknown env: an argument that is only known at run time may be an option',
        'read /workspace',
        'execute pwd',
      ],
    },
  },
  {
    names: ['xargs'],
    analyse: xargs,
    examples: {
      'xargs -I% bash -c "rm -rf %"': ['execute bash -c ‹dynamic›', 'evaluate shell: ‹known only at run time›'],
      'xargs --replace rm {}': [
        'execute rm ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'xargs -I A -I B rm B': [
        'execute rm ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'xargs -I{} -n1 rm a': [
        'execute rm a ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'delete /workspace/a',
        'read /workspace',
      ],
      'xargs -0 echo': ['execute echo ‹dynamic›'],
    },
  },
  plainWrapper(['time'], { flags: '-p -v' }),
  {
    names: ['timeout'],
    analyse: {
      stopsAtOperand: true,
      flags: '--preserve-status --foreground -v --verbose',
      values: { '-s --signal': 'text', '-k --kill-after': 'text' },
      operands: ['text', 'command'],
    },
    examples: { 'timeout -k 5 10s rm -rf build': ['execute rm -rf build', 'delete /workspace/build (tree)'] },
  },
  plainWrapper(['nohup']),
  plainWrapper(['setsid'], { flags: '-w -f -c --wait --fork --ctty' }),
  plainWrapper(['nice'], { values: { '-n --adjustment': 'text' }, numbers: true }),
  plainWrapper(['ionice'], { flags: '-t', values: { '-c --class': 'text', '-n --classdata': 'text' } }),
  plainWrapper(['stdbuf'], { values: { '-i --input': 'text', '-o --output': 'text', '-e --error': 'text' } }),
  {
    names: ['sudo', 'doas'],
    analyse: wrapper({
      flags: '-n -E -H -S -k',
      values: { '-u': 'text', '-g': 'text' },
      also: () => [{ kind: 'change', what: 'system', name: 'privilege' }],
    }),
    examples: { 'sudo -n rm x': ['change system privilege', 'execute rm x', 'delete /workspace/x'] },
  },
];
