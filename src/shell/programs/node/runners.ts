import type { Operation } from '../../../operation.ts';
import { analyseParsed, analyseSpec, unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec, Run } from '../../program.ts';
import { asksOnly, fileCode, tool } from './project-code.ts';
import { argumentOperations, scriptCode } from './scripts.ts';

/** A program whose operands are commands, each a text for a shell; `npm:build` stands for a script. */
function commandTexts(spec: ProgramSpec): (invocation: Invocation) => Analysis {
  return invocation => {
    const parsed = parseArgs(spec, invocation.args);
    const analysis = analyseParsed(spec, parsed, invocation);
    const operations: Operation[] = [];
    const runs: Run[] = [];
    for (const operand of parsed.operands) {
      const text = staticText(operand);
      const [, script] = /^(?:npm|pnpm|yarn|bun|node|deno):([\w:.*-]+)$/.exec(text ?? '') ?? [];
      if (script !== undefined) operations.push(...scriptCode(invocation, literalArg(script), []));
      else if (text === undefined) operations.push(unknown(invocation, 'a command that is only known at run time'));
      else runs.push({ script: text, posix: true });
    }
    return { ...analysis, operations: [...analysis.operations, ...operations], runs };
  };
}

/** `run-s build:* test`: each operand is the name of some scripts, with their arguments in the same word. */
function scriptNames(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const named = parsed.operands.slice(0, parsed.undashed);
  return [
    ...named.flatMap(arg => {
      // A wildcard stands for scripts here, not for files.
      const [name = '', ...args] = (arg.text ?? '').split(/\s+/);
      return scriptCode(invocation, name === '' ? arg : literalArg(name), args.map(literalArg));
    }),
    ...argumentOperations(invocation, parsed.operands.slice(parsed.undashed)),
  ];
}

const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;

/** `cross-env A=b CMD`: assignments as before a command. */
function crossEnv(invocation: Invocation): Analysis {
  const end = invocation.args.findIndex(arg => !assignment.test(arg.prefix));
  const assigned = end < 0 ? invocation.args : invocation.args.slice(0, end);
  const command = end < 0 ? [] : invocation.args.slice(end);
  const operations = assigned.map((arg): Operation => {
    const [, name = ''] = assignment.exec(arg.prefix) ?? [];
    const [, , target] = assignment.exec(staticText(arg) ?? '') ?? [];
    return { kind: 'change', what: 'environment', name, ...(target === undefined ? {} : { target }) };
  });
  const shell = invocation.name === 'cross-env-shell';
  const texts = command.map(arg => staticText(arg));
  if (!shell) return { operations, described: true, runs: command.length > 0 ? [{ args: command }] : [] };
  if (texts.includes(undefined))
    return {
      operations: [...operations, unknown(invocation, 'a command that is only known at run time')],
      described: true,
    };
  return { operations, described: true, runs: [{ script: texts.join(' '), posix: true }] };
}

/** The command takes its variables from a file, which holds secrets more often than not. */
const environmentFile: ProgramSpec = {
  stopsAtOperand: true,
  flags:
    '-o --override --overload --debug --quiet --verbose --expand-envs -x --fallback --silent --no-override --recursive --ignore -q',
  values: {
    '-e --env-file -f --file': 'read',
    '-c --cascade --environments -r --rc-file': 'text',
  },
  operands: ['command'],
  also: (parsed, invocation) => (parsed.has('-e') ? [] : invocation.paths('read', literalArg('.env'))),
};

const covering = tool({
  stopsAtOperand: true,
  flags:
    '-h --all= --check-coverage= --clean= --skip-full --per-file --100 --no-clean --silent --source-map= --instrument= --cache= --exclude-after-remap= --allowExternal --no-check-coverage --exclude-node-modules= --hook-require= --nycrc-only --merge-async',
  values: {
    '-x --exclude': 'text',
    '-n --include': 'text',
    '-e --extension': 'text',
    '--branches --lines --functions --statements --src --watermarks': 'text',
    '-o --reports-dir --report-dir': 'write',
    '-t --temp-directory --temp-dir': 'write',
    '--cwd': 'folder',
  },
  modules: '-c --config --nycrc-path -i --require -r --reporter',
  operands: ['command'],
});

const reports = tool({ ...covering, stopsAtOperand: false, operands: ['text*'] });

/** Programs of packages that run another command, or several. */
export const nodeRunners: readonly Program[] = [
  {
    names: ['concurrently', 'conc'],
    analyse: commandTexts({
      flags:
        '-k -r -h -v -g --kill-others --kill-others-on-fail --raw --no-color --hide= --group --timings -P --passthrough-arguments --kill-timeout= --pad-prefix -i --handle-input --teardown-timeout=',
      values: {
        '-n --names': 'text',
        '-c --prefix-colors': 'text',
        '-p --prefix': 'text',
        '-s --success': 'text',
        '-m --max-processes': 'text',
        '-l --prefix-length': 'text',
        '-t --timestamp-format': 'text',
        '--restart-tries --restart-after --name-separator --kill-signal --default-input-target': 'text',
        '--teardown': 'script',
      },
      operands: ['text*'],
    }),
    examples: {
      'concurrently "npm:dev" "rm -rf ~"': [
        'execute /workspace/package.json dev',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
      'concurrently -k -n a,b "vitest run" "tsc -w"': [
        'execute vitest run',
        'execute /workspace/package.json',
        'execute tsc -w',
      ],
    },
  },
  {
    names: ['npm-run-all', 'npm-run-all2', 'run-s', 'run-p'],
    analyse: {
      flags:
        '-c -l -n -p -s -r -S --continue-on-error --print-label --print-name --parallel --serial --sequential --race --silent --aggregate-output',
      values: { '--max-parallel': 'text' },
      operands: ['text*'],
      also: scriptNames,
    },
    examples: {
      'run-s clean build': ['execute /workspace/package.json clean', 'execute /workspace/package.json build'],
      'run-p watch:* lint': ['execute /workspace/package.json watch:*', 'execute /workspace/package.json lint'],
      'run-p "watch:*"': ['execute /workspace/package.json watch:*'],
      'run-s --npm-path ./x build': [
        'unknown run-s: the option `--npm-path` is not known',
        'execute /workspace/package.json ./x',
        'execute /workspace/package.json build',
        'read /workspace',
      ],
    },
  },
  {
    names: ['cross-env', 'cross-env-shell'],
    analyse: crossEnv,
    examples: {
      'cross-env NODE_ENV=test rm -rf dist': [
        'change environment NODE_ENV test',
        'execute rm -rf dist',
        'delete /workspace/dist (tree)',
      ],
      'cross-env-shell A=1 "ls && pwd"': ['change environment A 1', 'execute ls', 'read /workspace', 'execute pwd'],
    },
  },
  {
    names: ['dotenv', 'dotenv-cli', 'env-cmd'],
    analyse: environmentFile,
    examples: {
      'dotenv -e .env.test -- pwd': ['read /workspace/.env.test', 'execute pwd'],
      'env-cmd pwd': ['read /workspace/.env', 'execute pwd'],
    },
  },
  {
    names: ['c8', 'nyc', 'monocart'],
    analyse: invocation => {
      const [first] = parseArgs(covering, invocation.args).operands;
      const own = /^(?:report|check-coverage|merge|instrument)$/.test(staticText(first) ?? '');
      return analyseSpec(own ? reports : covering, invocation);
    },
    examples: {
      'c8 npm test': ['execute /workspace/package.json', 'execute npm test', 'execute /workspace/package.json test'],
      'nyc report': ['execute /workspace/package.json'],
      'nyc -i /tmp/x.js pwd': ['read /tmp/x.js', 'execute /tmp/x.js', 'execute /workspace/package.json', 'execute pwd'],
    },
  },
  {
    names: ['zx'],
    analyse: tool({
      stopsAtOperand: true,
      flags: '--quiet --install --verbose',
      values: { '-e --eval': 'text', '--shell --prefix --postfix --cwd': 'text', '--ext': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) => {
        const [file, ...args] = parsed.operands;
        const code = parsed.values('-e').map((): Operation => ({ kind: 'evaluate', language: 'javascript' }));
        const shell = ['--shell', '--prefix', '--postfix', '--install'].some(option => parsed.has(option));
        return [
          ...code,
          ...(shell ? [unknown(invocation, 'an option that changes what is run')] : []),
          ...(file ? fileCode(file, invocation) : []),
          ...(file || code.length > 0 || asksOnly(parsed)
            ? []
            : [{ kind: 'evaluate', language: 'javascript' } as const]),
          ...argumentOperations(invocation, args),
        ];
      },
    }),
    examples: {
      'zx scripts/a.mjs': [
        'read /workspace/scripts/a.mjs',
        'execute /workspace/scripts/a.mjs',
        'execute /workspace/package.json',
      ],
      'cat a | zx': [
        'execute cat a',
        'read /workspace/a',
        'evaluate javascript: ‹known only at run time›',
        'execute /workspace/package.json',
      ],
      'zx https://x.example/a.mjs': [
        'unknown zx: `https://x.example/a.mjs` is no file',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  },
  {
    names: ['shx'],
    analyse: { stopsAtOperand: true, flags: '--silent --negate', operands: ['command'] },
    examples: { 'shx rm -rf dist': ['execute rm -rf dist', 'delete /workspace/dist (tree)'] },
  },
];
