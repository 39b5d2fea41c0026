import type { Operation } from '../../operation.ts';
import { analyseSpec, unknown } from '../analyse.ts';
import { type Arg, dynamicArg } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

/** A wrapper with options of its own, then a command. */
const wrapper = (spec: Omit<ProgramSpec, 'stopsAtOperand'>): ProgramSpec => ({
  stopsAtOperand: true,
  operands: ['command'],
  ...spec,
});

/** `env A=b cmd`: assignments count like those before a command; without a command it prints the environment. */
function env(invocation: Invocation): Analysis {
  const spec = wrapper({
    flags: '-i --ignore-environment -0 --null',
    values: { '-u --unset': 'text', '-C --chdir': 'text' },
  });
  const split = invocation.args.findIndex(arg => !/^[A-Za-z_]\w*=/.test(arg.prefix) && !arg.prefix.startsWith('-'));
  const end = split < 0 ? invocation.args.length : split;
  const assignments = invocation.args.slice(0, end).filter(arg => !arg.prefix.startsWith('-'));
  const options = invocation.args.slice(0, end).filter(arg => arg.prefix.startsWith('-'));
  const analysis = analyseSpec(spec, { ...invocation, args: [...options, ...invocation.args.slice(end)] });
  const changes: Operation[] = assignments.map(arg => assignment(arg));
  // `-C` changes where relative paths lead.
  const moved = options.some(arg => /^(-C|--chdir)/.test(arg.prefix))
    ? [unknown(invocation, '`-C` is not interpreted')]
    : [];
  const prints: Operation[] = split < 0 ? [{ kind: 'change', what: 'environment', name: 'print' }] : [];
  return { ...analysis, operations: [...changes, ...moved, ...prints, ...analysis.operations] };
}

function assignment(arg: Arg): Operation {
  const at = arg.prefix.indexOf('=');
  return {
    kind: 'change',
    what: 'environment',
    name: arg.prefix.slice(0, at),
    ...(arg.text === undefined ? {} : { target: arg.text.slice(at + 1) }),
  };
}

/** What `xargs` appends comes from its input, so it is known only at run time. */
function xargs(invocation: Invocation): Analysis {
  const spec = wrapper({
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
  let replaced: string | undefined;
  const also = (parsed: ParsedArgs): Operation[] => {
    const given = ['-I', '--replace', '-i'].find(option => parsed.has(option));
    replaced = given === undefined ? undefined : parsed.options.get(given)?.[0]?.text || '{}';
    return [];
  };
  const analysis = analyseSpec({ ...spec, also }, invocation);
  const filled = (arg: Arg): Arg => (replaced === undefined || !arg.prefix.includes(replaced) ? arg : dynamicArg);
  const runs = (analysis.runs ?? []).map(run =>
    'args' in run ? { args: [...run.args.map(filled), ...(replaced === undefined ? [dynamicArg] : [])] } : run,
  );
  return { ...analysis, runs };
}

/** `command -v x` only says what `x` is; otherwise it runs it. */
function command(invocation: Invocation): Analysis {
  const analysis = analyseSpec(wrapper({ flags: '-v -V -p' }), invocation);
  const asks = invocation.args.some(arg => arg.text === '-v' || arg.text === '-V');
  return asks ? { ...analysis, runs: [] } : analysis;
}

export const wrapperPrograms: readonly Program[] = [
  {
    names: ['env'],
    analyse: env,
    examples: { 'env A=1 pwd': ['change environment A 1', 'execute pwd'], env: ['change environment print'] },
  },
  {
    names: ['xargs'],
    analyse: xargs,
    examples: {
      'xargs -I% bash -c "rm -rf %"': ['execute bash -c ‹dynamic›', 'evaluate shell: ‹known only at run time›'],
      'xargs --replace rm {}': [
        'execute rm ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
      ],
      'xargs -0 echo': ['execute echo ‹dynamic›'],
      'xargs cat': [
        'execute cat ‹dynamic›',
        'unknown cat: an argument that is only known at run time may be an option',
      ],
    },
  },
  { names: ['command'], analyse: command, examples: { 'command pwd': ['execute pwd'], 'command -v rm': [] } },
  { names: ['time'], analyse: wrapper({ flags: '-p -v' }), examples: { '/usr/bin/time -v pwd': ['execute pwd'] } },
  {
    names: ['timeout'],
    analyse: {
      stopsAtOperand: true,
      flags: '--preserve-status --foreground -v',
      values: { '-s --signal': 'text', '-k --kill-after': 'text' },
      operands: ['text', 'command'],
    },
    examples: { 'timeout -k 5 10s rm -rf build': ['execute rm -rf build', 'delete /workspace/build (tree)'] },
  },
  { names: ['nohup', 'setsid'], analyse: wrapper({}), examples: { 'nohup pwd': ['execute pwd'] } },
  {
    names: ['nice'],
    analyse: wrapper({ values: { '-n --adjustment': 'text' }, numbers: true }),
    examples: { 'nice -n 10 pwd': ['execute pwd'] },
  },
  {
    names: ['stdbuf'],
    analyse: wrapper({ values: { '-i': 'text', '-o': 'text', '-e': 'text' } }),
    examples: { 'stdbuf -oL pwd': ['execute pwd'] },
  },
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
