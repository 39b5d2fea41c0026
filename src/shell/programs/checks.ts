import type { Program } from '../program.ts';
import { project, runner, tasks, writesWith } from './project.ts';

/** Programs of Python, which also run as `python -m NAME`. */
export const pythonChecks: readonly Program[] = [
  runner(
    ['pytest', 'py.test'],
    {
      flags:
        '-q -v -vv -vvv -x -s -l -ra -rA -rs -h --lf --ff --sw --exitfirst --last-failed --failed-first --stepwise --collect-only --co --no-header --no-summary --cov= --no-cov --strict-markers --disable-warnings --runslow --pdb --showlocals --verbose',
      values: {
        '-k': 'text',
        '-m': 'text',
        '-n --numprocesses': 'text',
        '-r': 'text',
        '-W': 'text',
        '--maxfail': 'text',
        '--tb': 'text',
        '--durations': 'text',
        '--timeout': 'text',
        '--capture': 'text',
        '--color': 'text',
        '--cov-report': 'text',
        '--dist': 'text',
        '--log-cli-level': 'text',
        '--deselect': 'text',
        '--ignore': 'text',
        '-c --rootdir': 'read',
        '--junitxml': 'write',
      },
      operands: ['read*'],
    },
    {
      'pytest -q tests/test_a.py::TestB -k "a and b"': ['read /workspace/tests/test_a.py::TestB', 'read /workspace'],
      'pytest -p evil': ['unknown pytest: the option `-p` is not known', 'read /workspace/evil', 'read /workspace'],
    },
  ),
  runner(
    ['unittest'],
    {
      flags: '-v -q -f -b discover',
      values: { '-s': 'read', '-p': 'text', '-t': 'read', '-k': 'text' },
      operands: ['text*'],
    },
    { 'unittest -v': ['read /workspace'] },
  ),
  runner(
    ['coverage'],
    {
      flags: '-a -m -i --branch --append --skip-covered --show-missing',
      values: { '--source': 'text', '--omit': 'text', '--include': 'text', '-d': 'write', '-o': 'write' },
      operands: ['text*'],
      stopsAtOperand: true,
      also: tasks('run report html xml combine erase'),
    },
    { 'coverage run -m pytest': ['read /workspace'] },
  ),
  runner(
    ['tox', 'nox'],
    {
      flags: '-q -v -r -R -p= -l --recreate --list --parallel=',
      values: { '-e': 'text', '-s': 'text', '-t': 'text', '-k': 'text' },
    },
    {
      'tox -e py312': ['read /workspace'],
      'tox exec -- rm x': ['unknown tox: 3 operands where 0 were expected', 'read /workspace'],
    },
  ),
  runner(
    ['ruff'],
    {
      flags:
        '-q -v --fix --unsafe-fixes --diff --check --no-cache --preview --show-fixes --statistics -s --silent --exit-zero',
      values: {
        '--select': 'text',
        '--ignore': 'text',
        '--extend-select': 'text',
        '--line-length': 'text',
        '--target-version': 'text',
        '--exclude': 'text',
        '--output-format': 'text',
        '--config': 'read',
      },
      operands: ['text', 'read-tree*'],
      also: (parsed, invocation) => [
        ...tasks('check format rule version')(parsed, invocation),
        ...writesWith('--fix')({ ...parsed, operands: parsed.operands.slice(1) }, invocation),
      ],
    },
    {
      'ruff check --fix src': ['read /workspace/src (tree)', 'write /workspace/src (tree)', 'read /workspace'],
      'ruff check .': ['read /workspace (tree)', 'read /workspace'],
    },
  ),
  runner(
    ['black', 'isort'],
    {
      flags: '-q -v --check --diff --preview --check-only --atomic',
      values: {
        '-l --line-length': 'text',
        '-t --target-version': 'text',
        '--profile': 'text',
        '--exclude': 'text',
        '--config': 'read',
      },
      operands: ['write-tree*'],
    },
    { 'black src': ['write /workspace/src (tree)', 'read /workspace'] },
  ),
  runner(
    ['mypy', 'flake8', 'pylint', 'bandit', 'pyright'],
    {
      flags:
        '-q -v -r --strict --ignore-missing-imports --show-error-codes --pretty --no-incremental --statistics --count -E --errors-only --no-error-summary --check-untyped-defs --warnings -ll -lll',
      values: {
        '--disable': 'text',
        '--enable': 'text',
        '--python-version': 'text',
        '--max-line-length': 'text',
        '--select': 'text',
        '--ignore': 'text',
        '--extend-ignore': 'text',
        '--exclude': 'text',
        '-p': 'text',
        '-m': 'text',
        '-x': 'text',
        '--config-file --rcfile --config': 'read',
        '-f': 'text',
        '--max-complexity': 'text',
      },
      operands: ['read-tree*'],
    },
    {
      'mypy --strict src': ['read /workspace/src (tree)', 'read /workspace'],
      'pylint --init-hook="import os" a.py': [
        'unknown pylint: the option `--init-hook` is not known',
        'read /workspace/a.py (tree)',
        'read /workspace',
      ],
    },
  ),
];

const javaScriptTests = {
  flags:
    '--run --coverage= --silent= --bail= --watch= --watchAll= --passWithNoTests --no-coverage --no-cache --verbose= --ci -i --runInBand --forceExit --detectOpenHandles -u --update= --updateSnapshot --headed --list --ui --debug --findRelatedTests --no-watchman --no-color --color --clearCache --changed= --exit --parallel -w -b',
  values: {
    '-t --testNamePattern': 'text',
    '--testPathPattern --testPathPatterns': 'text',
    '-g --grep': 'text',
    '-j --workers --maxWorkers': 'text',
    '--reporter --reporters': 'text',
    '--project': 'text',
    '--shard': 'text',
    '--retries': 'text',
    '--timeout --testTimeout': 'text',
    '--pool': 'text',
    '--environment': 'text',
    '-c --config': 'read',
    '--root --rootDir --dir': 'read',
    '--spec': 'text',
    '--browser': 'text',
  },
} as const;

/** Programs that test and check a project. */
export const checkPrograms: readonly Program[] = [
  ...pythonChecks.filter(program => program.names[0] !== 'unittest'),
  runner(
    ['jest', 'mocha', 'ava'],
    { ...javaScriptTests, operands: ['read*'] },
    { 'jest -t "a b" src': ['read /workspace/src', 'read /workspace'] },
  ),
  runner(['vitest'], { ...javaScriptTests, operands: ['text*'] }, { 'vitest run a.test.ts': ['read /workspace'] }),
  runner(
    ['playwright', 'cypress'],
    { ...javaScriptTests, operands: ['text*'], also: tasks('test run show-report merge-reports') },
    {
      'playwright test --headed': ['read /workspace'],
      'playwright install': ['unknown playwright: the task `install` is not known', 'read /workspace'],
    },
  ),
  runner(
    ['tsc'],
    {
      flags:
        '-w -b -d -v --noEmit= --watch --build --skipLibCheck= --incremental= --declaration= --emitDeclarationOnly --strict= --listFiles --showConfig --noEmitOnError --allowJs --checkJs --esModuleInterop --pretty= --force --clean --traceResolution --extendedDiagnostics --diagnostics',
      values: {
        '-p --project': 'read',
        '--outDir': 'write',
        '--declarationDir': 'write',
        '--target': 'text',
        '--module': 'text',
        '--lib': 'text',
        '--moduleResolution': 'text',
        '--jsx': 'text',
        '--rootDir': 'read',
      },
      operands: ['read*'],
    },
    {
      'tsc --noEmit -p web': ['read /workspace/web', 'read /workspace'],
      'tsc --outDir ~/x': ['write /home/user/x', 'read /workspace'],
    },
  ),
  runner(
    ['eslint'],
    {
      flags:
        '--fix --cache --quiet --fix-dry-run --debug --color --no-color --no-error-on-unmatched-pattern --no-warn-ignored --report-unused-disable-directives',
      values: {
        '--ext': 'text',
        '--max-warnings': 'text',
        '-f --format': 'text',
        '--rule': 'text',
        '-c --config': 'read',
        '--ignore-pattern': 'text',
        '--concurrency': 'text',
        '-o --output-file': 'write',
        '--cache-location': 'write',
      },
      operands: ['read-tree*'],
      also: writesWith('--fix'),
    },
    { 'eslint --fix src': ['read /workspace/src (tree)', 'write /workspace/src (tree)', 'read /workspace'] },
  ),
  runner(
    ['prettier'],
    {
      flags: '-c -l -w -u --check --write --list-different --ignore-unknown --no-config --cache',
      values: { '--config': 'read', '--ignore-path': 'read', '--log-level': 'text', '--parser': 'text' },
      operands: ['read-tree*'],
      also: writesWith('-w', '--write'),
    },
    {
      'prettier --write ~/.x.json': [
        'read /home/user/.x.json (tree)',
        'write /home/user/.x.json (tree)',
        'read /workspace',
      ],
    },
  ),
  runner(
    ['biome', 'oxlint'],
    {
      flags: '--write --fix --apply --unsafe --staged --changed --deny-warnings --no-errors-on-unmatched',
      values: {
        '--diagnostic-level': 'text',
        '--max-diagnostics': 'text',
        '--reporter': 'text',
        '--config-path': 'read',
      },
      operands: ['text', 'read-tree*'],
      also: writesWith('--write', '--fix', '--apply'),
    },
    { 'biome check src': ['read /workspace/src (tree)', 'read /workspace'] },
  ),
  runner(
    ['vite', 'webpack', 'rollup', 'esbuild', 'next', 'astro', 'svelte-check', 'turbo', 'nx', 'tsup', 'parcel'],
    {
      flags: '--watch --minify= --sourcemap= --bundle --production --prod --force --no-cache --dev',
      values: {
        '--mode': 'text',
        '--filter': 'text',
        '--port -p': 'text',
        '--platform': 'text',
        '--format': 'text',
        '--target -t': 'text',
        '--outDir --outdir --outfile -o': 'write',
        '--config -c': 'read',
        '--tsconfig': 'read',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        invocation.name === 'nx' || invocation.name === 'turbo'
          ? tasks('run run-many affected build test lint serve typecheck check dev start')(parsed, invocation)
          : [],
    },
    {
      'vite build': ['read /workspace'],
      'nx exec -- rm x': ['unknown nx: the task `exec` is not known', 'read /workspace'],
    },
  ),
  runner(
    ['gofmt'],
    { flags: '-l -d -s -w -e', operands: ['read*'], also: writesWith('-w') },
    { 'gofmt -w a.go': ['read /workspace/a.go', 'write /workspace/a.go (tree)', 'read /workspace'] },
  ),
  runner(
    [
      'golangci-lint',
      'phpunit',
      'rspec',
      'rubocop',
      'hadolint',
      'actionlint',
      'markdownlint',
      'pre-commit',
      'composer',
    ],
    {
      flags: '--fix --no-color --color -a -A --all-files --fail-fast -d -c',
      values: { '--timeout': 'text', '--filter': 'text', '--format -f': 'text', '--seed': 'text', '-e': 'text' },
      operands: ['text*'],
    },
    { 'rubocop -a': ['read /workspace'] },
  ),
  runner(
    ['shellcheck', 'shfmt'],
    {
      flags: '-x -a -d -l -w -bn -ci -sr',
      values: {
        '-s --shell': 'text',
        '-e --exclude': 'text',
        '-f --format': 'text',
        '-S --severity': 'text',
        '-i': 'text',
      },
      operands: ['read*'],
      also: writesWith('-w'),
    },
    { 'shellcheck x.sh': ['read /workspace/x.sh', 'read /workspace'] },
  ),
  {
    names: ['tsx', 'ts-node'],
    analyse: project({ operands: ['code', 'text*'], stopsAtOperand: true }),
    examples: { 'tsx a.ts': ['read /workspace/a.ts', 'read /workspace'] },
  },
];
