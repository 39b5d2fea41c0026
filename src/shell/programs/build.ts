import type { Operation } from '../../operation.ts';
import type { ParsedArgs, Program, ProgramSpec } from '../program.ts';

const registry = (name: string) => (): Operation[] => [{ kind: 'connect', host: `registry:${name}` }];
/** Runs code of the project: what that code does is not said by the command. */
const project = (spec: ProgramSpec = {}): ProgramSpec => ({
  noOptions: true,
  operands: ['text*'],
  described: false,
  ...spec,
});
const tells = (spec: ProgramSpec = {}): ProgramSpec => ({ noOptions: true, operands: ['text*'], ...spec });
const installs = (name: string): ProgramSpec => project({ also: registry(name) });
const publishes = (what: string, name: string): ProgramSpec =>
  project({ also: () => [{ kind: 'change', what: 'system', name: `publish-${what}` }, ...registry(name)()] });

const npm: Readonly<Record<string, ProgramSpec>> = {
  ...Object.fromEntries(
    ['test', 't', 'run', 'run-script', 'start', 'stop', 'restart', 'rebuild'].map(name => [name, project()]),
  ),
  ...Object.fromEntries(
    ['install', 'i', 'add', 'ci', 'update', 'uninstall', 'remove', 'dedupe', 'audit'].map(name => [
      name,
      installs('npm'),
    ]),
  ),
  ...Object.fromEntries(
    [
      'ls',
      'list',
      'outdated',
      'view',
      'info',
      'why',
      'explain',
      'help',
      'version',
      'root',
      'prefix',
      'bin',
      'search',
      'pack',
      'docs',
      'fund',
      'init',
      'query',
    ].map(name => [name, tells()]),
  ),
  publish: publishes('package', 'npm'),
  exec: project({ also: registry('npm') }),
};

const anySubcommand = (parsed: ParsedArgs): Operation[] =>
  parsed.operands[0]?.text === undefined && parsed.operands.length > 0
    ? [{ kind: 'unknown', text: 'make', why: 'a target that is only known at run time' }]
    : [];

/** A program that runs the project's own tests, checks or build. */
const runner = (names: readonly string[], example: string): Program => ({
  names,
  analyse: project(),
  examples: { [example]: [] },
});

/** Package managers, compilers, test runners and linters. */
export const buildPrograms: readonly Program[] = [
  {
    names: ['npm', 'pnpm', 'yarn'],
    analyse: {
      stopsAtOperand: true,
      flags: '-s -v --silent --version -g --global --no-fund --no-audit -w',
      values: { '--prefix -C': 'text', '--workspace --filter': 'text', '--loglevel': 'text' },
      subcommands: npm,
    },
    examples: {
      'npm test -- --watch=false': [],
      'npm ci': ['connect registry:npm'],
      'npm publish': ['change system publish-package', 'connect registry:npm'],
      'npm --version': [],
      'npm frob': ['unknown npm: the sub-command `frob` is not known'],
    },
  },
  {
    names: ['npx', 'bunx', 'pnpx'],
    analyse: project({ also: registry('npm') }),
    examples: { 'npx tsc --noEmit': ['connect registry:npm'] },
  },
  {
    names: ['pip', 'pip3', 'uv', 'poetry', 'pipenv'],
    analyse: {
      stopsAtOperand: true,
      flags: '-q -v -V --quiet --version',
      subcommands: {
        ...Object.fromEntries(
          ['install', 'download', 'wheel', 'sync', 'add', 'lock', 'update', 'pip', 'uninstall', 'remove'].map(name => [
            name,
            installs('pypi'),
          ]),
        ),
        ...Object.fromEntries(
          ['list', 'show', 'freeze', 'check', 'index', 'help', 'tree', 'env', 'venv', 'python'].map(name => [
            name,
            tells(),
          ]),
        ),
        run: project(),
        publish: publishes('package', 'pypi'),
      },
    },
    examples: { 'pip install -r requirements.txt': ['connect registry:pypi'], 'pip list': [] },
  },
  {
    names: ['cargo'],
    analyse: {
      stopsAtOperand: true,
      flags: '-q -V --version --offline --locked',
      subcommands: {
        ...Object.fromEntries(
          [
            'build',
            'b',
            'check',
            'c',
            'test',
            't',
            'run',
            'r',
            'bench',
            'clippy',
            'fmt',
            'doc',
            'clean',
            'nextest',
          ].map(name => [name, project()]),
        ),
        ...Object.fromEntries(
          ['tree', 'metadata', 'search', 'help', 'version', 'verify-project', 'locate-project', 'new', 'init'].map(
            name => [name, tells()],
          ),
        ),
        ...Object.fromEntries(['add', 'update', 'fetch', 'install', 'remove'].map(name => [name, installs('crates')])),
        publish: publishes('package', 'crates'),
      },
    },
    examples: { 'cargo test --all': [], 'cargo publish': ['change system publish-package', 'connect registry:crates'] },
  },
  {
    names: ['go'],
    analyse: {
      stopsAtOperand: true,
      subcommands: {
        ...Object.fromEntries(
          ['build', 'test', 'run', 'vet', 'fmt', 'generate', 'clean', 'tool'].map(name => [name, project()]),
        ),
        ...Object.fromEntries(['version', 'list', 'doc', 'help'].map(name => [name, tells()])),
        ...Object.fromEntries(['get', 'mod', 'install', 'work'].map(name => [name, installs('go')])),
        env: { flags: '-json', operands: ['text*'] },
      },
    },
    examples: {
      'go test ./...': [],
      'go mod tidy': ['connect registry:go'],
      'go env -w X=1': ['unknown go: the option `-w` is not known'],
    },
  },
  {
    names: [
      'make',
      'gmake',
      'ninja',
      'cmake',
      'ctest',
      'gradle',
      './gradlew',
      'mvn',
      'bazel',
      'just',
      'task',
      'rake',
      'bundle',
    ],
    analyse: project({ also: anySubcommand }),
    examples: { 'make -j4 test': [] },
  },
  runner(['pytest', 'py.test', 'tox', 'nox'], 'pytest -q tests'),
  runner(['jest', 'vitest', 'mocha', 'ava', 'playwright', 'cypress'], 'vitest run'),
  runner(
    [
      'tsc',
      'eslint',
      'prettier',
      'biome',
      'oxlint',
      'rollup',
      'webpack',
      'vite',
      'esbuild',
      'turbo',
      'nx',
      'next',
      'astro',
      'svelte-check',
      'tsx',
      'ts-node',
    ],
    'tsc --noEmit',
  ),
  runner(
    ['ruff', 'black', 'flake8', 'mypy', 'pyright', 'isort', 'pylint', 'bandit', 'coverage', 'pre-commit'],
    'ruff check .',
  ),
  runner(
    [
      'gcc',
      'g++',
      'clang',
      'clang++',
      'cc',
      'javac',
      'java',
      'rustc',
      'rustfmt',
      'gofmt',
      'golangci-lint',
      'kotlinc',
      'swift',
      'dotnet',
      'zig',
    ],
    'gcc -o a a.c',
  ),
  runner(
    ['phpunit', 'composer', 'rspec', 'rubocop', 'shellcheck', 'shfmt', 'hadolint', 'actionlint', 'markdownlint'],
    'shellcheck x.sh',
  ),
];
