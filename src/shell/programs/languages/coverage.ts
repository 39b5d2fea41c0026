import type { Operation } from '../../../operation.ts';
import { analyseParsed } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, project, tasks, tells } from '../project.ts';
import { asking, builder, ofProject } from './shapes.ts';

const coverageReport: ProgramSpec = project({
  flags:
    '-a -m -i -q --append --show-missing --skip-covered --skip-empty --ignore-errors --keep --pretty-print --quiet',
  values: {
    '--omit': 'text',
    '--include': 'text',
    '--fail-under': 'text',
    '--sort': 'text',
    '--format': 'text',
    '--precision': 'text',
    '--title': 'text',
    '--rcfile --data-file': 'code',
    '-d --directory': 'write-tree',
    '-o': 'write',
  },
  operands: ['read*'],
});

const coverageRun: ProgramSpec = {
  stopsAtOperand: true,
  flags: '-m -a -p --append --branch --parallel-mode --timid --module',
  values: {
    '--source': 'text',
    '--omit': 'text',
    '--include': 'text',
    '--concurrency': 'text',
    '--context': 'text',
    '--rcfile --data-file': 'code',
  },
  operands: ['text*'],
};

const coverageReports = asking({
  subcommands: {
    ...each('report html xml json lcov combine annotate', coverageReport),
    ...each('erase debug', project({ values: { '--rcfile --data-file': 'code' }, operands: ['text*'] })),
    help: tells(),
  },
});

/** `coverage run -m pytest` is `python -m pytest`. */
function coverage(invocation: Invocation): Analysis {
  const [first, ...rest] = invocation.args;
  if (staticText(first) !== 'run') return coverageReports(invocation);
  const spec = ofProject(coverageRun);
  const parsed = parseArgs(spec, rest);
  const words = ['python', ...(parsed.has('-m') || parsed.has('--module') ? ['-m'] : [])].map(literalArg);
  const { operations } = analyseParsed(spec, parsed, invocation);
  return { operations, subcommand: 'run', described: true, runs: [{ args: [...words, ...parsed.operands] }] };
}

const sessions = {
  flags:
    '-q -qq -v -vv -r -R -l -a -p= -o -n --recreate --list --listenvs --listenvs-all --parallel= --notest --skip-pkg-install --skip-missing-interpreters= --reuse-existing-virtualenvs --no-install --no-venv --non-interactive --error-on-missing-interpreters --stop-on-first-error -x',
  values: {
    '-e --env': 'text',
    '-f --file': 'code',
    '-s --session --sessions': 'text',
    '-t --tags': 'text',
    '-k --keywords': 'text',
    '-P --pythons': 'text',
    '-c --conf --noxfile --workdir --root': 'code',
    '-m': 'text',
    '--result-json --report': 'write',
    '--default-venv-backend': 'text',
    '--color': 'text',
  },
} as const;

/** After `--`, arguments are for the tests; before it, tox takes the name of one of its own commands. */
function sessionWords(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  // `nox -s` takes any number of names.
  if (invocation.name === 'nox' && parsed.has('-s')) return [];
  const words = { ...parsed, operands: parsed.operands.slice(0, parsed.undashed) };
  return tasks('run run-parallel r p list l config c legacy le quickstart devenv')(words, invocation);
}

/** Programs that measure and repeat tests of Python. */
export const coveragePrograms: readonly Program[] = [
  {
    names: ['coverage'],
    analyse: coverage,
    examples: {
      'coverage run /tmp/x.py': ['execute python /tmp/x.py', 'read /tmp/x.py', 'execute /tmp/x.py', 'read /workspace'],
      'coverage report --rcfile=/tmp/x': ['read /tmp/x', 'execute /workspace/', 'execute /tmp/x', 'read /workspace'],
      'coverage run -m pytest -q': ['execute python -m pytest -q', 'execute /workspace/', 'read /workspace'],
      'coverage html -d out': ['write /workspace/out (tree)', 'execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['tox', 'nox'],
    { ...sessions, operands: ['text*'], also: sessionWords },
    {
      'tox exec -- rm x': ['unknown tox: the task `exec` is not known', 'execute /workspace/', 'read /workspace'],
      'tox -c /tmp/tox.ini': ['read /tmp/tox.ini', 'execute /workspace/', 'execute /tmp/tox.ini', 'read /workspace'],
      'tox -x testenv.commands=id': [
        'unknown tox: the task `testenv.commands=id` is not known',
        'execute /workspace/',
        'read /workspace',
      ],
      'nox -s tests -- -k parser': ['execute /workspace/', 'read /workspace'],
      'tox -e py312': ['execute /workspace/', 'read /workspace'],
    },
  ),
];
