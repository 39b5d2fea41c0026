import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { project } from '../project.ts';
import { asking, builder } from './shapes.ts';

/** Plug-ins that projects commonly have; `-p` imports any module by its name. */
const plugins =
  /^(?:no:[\w:.-]+|(?:pytest_)?(?:cov|xdist|asyncio|anyio|django|mock|timeout|randomly|benchmark|sugar|randomly|rerunfailures|forked|flask|httpx|env)(?:\.plugin)?|cacheprovider|doctest|logging|terminal|tmpdir|warnings|faulthandler)$/;

/** `-p` and `-o` reach code and settings by name. */
function settings(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const foreign = parsed.values('-p').filter(arg => !plugins.test(staticText(arg) ?? ''));
  const set = parsed
    .values('-o')
    .filter(
      arg =>
        !/^(?:log_\w+|addopts|markers|asyncio_\w+|junit_\w+|xfail_strict|console_output_style|cache_dir)=[\w.:%() -]*$/.test(
          staticText(arg) ?? '',
        ),
    );
  return [
    ...foreign.map(() => unknown(invocation, 'a plug-in that is named on the spot')),
    ...set.map(() => unknown(invocation, 'a setting that may name code')),
  ];
}

const pytest: ProgramSpec = {
  flags:
    '-q -qq -v -vv -vvv -x -s -l -h --lf --ff --nf --sw --exitfirst --last-failed --failed-first --new-first --stepwise --stepwise-skip --sw-skip --collect-only --co --no-header --no-summary --cov= --no-cov --cov-append --cov-branch --no-cov-on-fail --strict-markers --strict-config --strict --disable-warnings --disable-pytest-warnings --runslow --run-slow --slow --integration --pdb --trace --showlocals --no-showlocals --full-trace --setup-show --setup-only --setup-plan --fixtures --fixtures-per-test --markers --doctest-modules --doctest-continue-on-failure --cache-clear --cache-show= --create-db --reuse-db --nomigrations --no-migrations --benchmark-only --benchmark-skip --benchmark-disable --snapshot-update --headed --forked --looponfail -f --noconftest --continue-on-collection-errors --trace-config --asyncio-mode= --no-loadscope-reorder --random-order --runxfail --color= --pyargs --new-first --only-rerun= --picked --testmon --import-mode= --update-snapshots --inline-snapshot=',
  values: {
    '-k': 'text',
    '-m': 'text',
    '-n --numprocesses': 'text',
    '-r': 'text',
    '-W --pythonwarnings': 'text',
    '--maxfail': 'text',
    '--tb': 'text',
    '--durations': 'text',
    '--durations-min': 'text',
    '--timeout': 'text',
    '--timeout-method': 'text',
    '--session-timeout': 'text',
    '--capture': 'text',
    '--show-capture': 'text',
    '--verbosity': 'text',
    '--cov-report': 'text',
    '--cov-fail-under': 'text',
    '--cov-context': 'text',
    '--dist': 'text',
    '--maxprocesses': 'text',
    '--max-worker-restart': 'text',
    '--log-cli-level': 'text',
    '--log-level': 'text',
    '--log-file-level': 'text',
    '--log-format': 'text',
    '--log-cli-format': 'text',
    '--log-file': 'write',
    '--deselect': 'text',
    '--ignore': 'text',
    '--ignore-glob': 'text',
    '--assert': 'text',
    '--count': 'text',
    '--reruns': 'text',
    '--reruns-delay': 'text',
    '--ds': 'text',
    '--junit-prefix': 'text',
    '--lfnf --last-failed-no-failures': 'text',
    '--seed': 'text',
    '--randomly-seed': 'text',
    '--browser': 'text',
    '--base-url': 'text',
    '--splits': 'text',
    '--group': 'text',
    '--hypothesis-seed': 'text',
    '--hypothesis-profile': 'text',
    '--benchmark-sort': 'text',
    '-p': 'text',
    '-o --override-ini': 'text',
    '-c --config-file --cov-config': 'code',
    '--rootdir --confcutdir': 'code',
    '--basetemp': 'delete-tree',
    '--junitxml --junit-xml': 'write',
    '--html --json-report-file': 'write',
  },
  operands: ['code*'],
  also: settings,
};

/** Test runners of Python. All but `unittest` are programs; all run as `python -m NAME`. */
export const pythonTests: readonly Program[] = [
  builder(['pytest', 'py.test'], pytest, {
    'pytest -p evil': ['unknown pytest: a plug-in that is named on the spot', 'execute /workspace/', 'read /workspace'],
    'pytest -c /tmp/x.ini': ['read /tmp/x.ini', 'execute /workspace/', 'execute /tmp/x.ini', 'read /workspace'],
    'pytest --basetemp=/home/user/x': ['delete /home/user/x (tree)', 'execute /workspace/', 'read /workspace'],
    'pytest -o python_files=/tmp/x.py': [
      'unknown pytest: a setting that may name code',
      'execute /workspace/',
      'read /workspace',
    ],
    'pytest -q tests/test_a.py::TestB -k "a and b"': [
      'read /workspace/tests/test_a.py::TestB',
      'execute /workspace/tests/test_a.py',
      'execute /workspace/',
      'read /workspace',
    ],
    'pytest -p no:cacheprovider --cov=src --cov-report term-missing -n auto': [
      'execute /workspace/',
      'read /workspace',
    ],
    'pytest --version': [],
  }),
  builder(
    ['unittest'],
    {
      flags: '-v -q -f -b -c --failfast --buffer --catch --locals discover',
      values: {
        '-s --start-directory': 'code',
        '-p --pattern': 'text',
        '-t --top-level-directory': 'code',
        '-k': 'text',
        '--durations': 'text',
      },
      operands: ['text*'],
    },
    {},
  ),
  {
    names: [
      'hypothesis',
      'mutmut',
      'cosmic-ray',
      'locust',
      'behave',
      'robot',
      'green',
      'nose2',
      'stestr',
      'trial',
      'ward',
    ],
    analyse: asking(
      project({
        flags: '-v -q -s -f -x -k --no-capture --dry-run --stop --headless --failfast',
        values: {
          '--tags -t': 'text',
          '--name -n': 'text',
          '--include -i': 'text',
          '--format': 'text',
          '-d --outputdir': 'write-tree',
          '-u --users': 'text',
          '-r --spawn-rate': 'text',
        },
        operands: ['code*'],
      }),
    ),
    examples: {
      'behave --stage x': [
        'unknown behave: the option `--stage` is not known',
        'read /workspace/x',
        'execute /workspace/x/',
        'execute /workspace/',
        'read /workspace',
      ],
      'robot -d out tests': [
        'write /workspace/out (tree)',
        'read /workspace/tests',
        'execute /workspace/tests/',
        'execute /workspace/',
        'read /workspace',
      ],
      'behave features': [
        'read /workspace/features',
        'execute /workspace/features/',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
];
