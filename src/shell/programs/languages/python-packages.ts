import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, executes, installs, project, publishes, tells } from '../project.ts';
import { all, asking, builder, fetchesAddresses, reaches, reader } from './shapes.ts';

const pipFlags =
  '-q -qq -v -vv -V --quiet --verbose --version --no-input --no-color --disable-pip-version-check --isolated --require-virtualenv --no-cache-dir --no-python-version-warning';

/** Operands of `pip install`: packages by name, files and folders that hold one, and addresses. */
function packages(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const named = [...parsed.operands, ...parsed.values('-e')];
  return [
    ...named.filter(arg => isFile(arg)).flatMap(arg => executes(invocation, sourceOf(arg))),
    ...named.filter(arg => /@\s*[a-z+]+:|^[a-z]+\+/i.test(arg.text ?? '')).map(() => elsewhere(invocation)),
    ...named
      .filter(arg => staticText(arg) === undefined)
      .map(() => unknown(invocation, 'a package that is only known at run time')),
    ...fetchesAddresses(parsed, invocation),
  ];
}

function elsewhere(invocation: Invocation): Operation {
  return unknown(invocation, 'a package that comes from an address');
}

const archive = /\.(?:whl|zip|tar\.\w+|tgz)$/;

function isFile(arg: Arg): boolean {
  return (/^[.~/]/.test(arg.text ?? '') || archive.test(arg.text ?? '')) && !/:\/\//.test(arg.text ?? '');
}

/** What is run when a file or a folder is installed; `.[dev]` is the folder `.` with an extra of it. */
function sourceOf(arg: Arg): Arg {
  const path = (arg.text ?? '').replace(/\[[\w,.-]*\]$/, '');
  return arg.glob || archive.test(path) ? arg : literalArg(`${path}/pyproject.toml`);
}

const pipInstall: ProgramSpec = {
  described: false,
  flags: `${pipFlags} -U --upgrade --no-deps --pre --force-reinstall -I --ignore-installed --no-build-isolation --prefer-binary --dry-run --no-compile --require-hashes --only-final`,
  values: {
    '-r --requirement': 'code',
    '-c --constraint': 'code',
    '-e --editable': 'text',
    '-t --target': 'write-tree',
    '--upgrade-strategy': 'text',
    '--progress-bar': 'text',
    '--no-binary': 'text',
    '--only-binary': 'text',
    '--root-user-action': 'text',
    '--timeout --default-timeout': 'text',
    '--retries': 'text',
    '--report': 'write',
    '--log': 'write',
    '-d --dest': 'write-tree',
    '-w --wheel-dir': 'write-tree',
    '--python-version': 'text',
    '--platform': 'text',
  },
  operands: ['text*'],
  also: all(packages, reaches('pypi')),
};

const pipLooks = tells({
  flags: `${pipFlags} --help -h --outdated -o --uptodate -u --local -l --user --files -f --editable -e --exclude-editable --not-required --pre --all --include-editable --json`,
  values: { '--format': 'text', '--exclude': 'text', '--path': 'read', '-r --requirement': 'read' },
});

/** What `pip` and `uv pip` have in common. */
export const pipCommands: Readonly<Record<string, ProgramSpec>> = {
  ...each('install download wheel', pipInstall),
  ...each('list show freeze check inspect debug hash help', pipLooks),
  index: { ...pipLooks, also: reaches('pypi') },
  uninstall: project({
    runsProject: false,
    flags: `${pipFlags} -y --yes`,
    values: { '-r --requirement': 'read' },
    operands: ['text*'],
  }),
  cache: {
    subcommands: { ...each('dir info list', pipLooks), ...each('purge remove', project({ operands: ['text*'] })) },
  },
  config: {
    flags: '--user --global --site',
    subcommands: {
      ...each('list get debug', pipLooks),
      ...each('set unset edit', project({ runsProject: false, operands: ['text*'] })),
    },
  },
};

/** Programs that install what a Python project needs. */
export const pythonPackages: readonly Program[] = [
  {
    names: ['pip', 'pip3'],
    analyse: asking(
      { flags: pipFlags, values: { '--log': 'write', '--timeout': 'text' }, subcommands: pipCommands },
      { asks: '-V' },
    ),
    examples: {
      'pip install -r requirements.txt': [
        'read /workspace/requirements.txt',
        'connect registry:pypi',
        'execute /workspace/',
        'execute /workspace/requirements.txt',
        'read /workspace',
      ],
      "pip install -e '.[dev]'": [
        'execute /workspace/pyproject.toml',
        'connect registry:pypi',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip install -r /tmp/x.txt': [
        'read /tmp/x.txt',
        'connect registry:pypi',
        'execute /workspace/',
        'execute /tmp/x.txt',
        'read /workspace',
      ],
      'pip install git+https://github.com/a/b': [
        'unknown pip: a package that comes from an address',
        'connect github.com',
        'unknown pip: `git+https://github.com/a/b` comes from an address',
        'connect registry:pypi',
        'unknown pip: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip install --index-url https://pypi.example.com/simple a': [
        'unknown pip: the option `--index-url` is not known',
        'connect pypi.example.com',
        'unknown pip: `https://pypi.example.com/simple` comes from an address',
        'connect registry:pypi',
        'unknown pip: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip install ./x.whl': [
        'execute /workspace/x.whl',
        'connect registry:pypi',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip config set global.index-url https://pypi.example.com': [
        'unknown pip: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip list --outdated': [],
      'pip download --help': [],
    },
  },
  builder(
    ['pip-compile', 'pip-sync'],
    {
      flags:
        '-q -v -U --upgrade --generate-hashes --no-header --no-emit-index-url --all-extras --strip-extras --dry-run -n --no-annotate',
      values: {
        '-o --output-file': 'write',
        '--resolver': 'text',
        '-P --upgrade-package': 'text',
        '--extra': 'text',
        '--annotation-style': 'text',
      },
      operands: ['code*'],
      also: reaches('pypi'),
    },
    {
      'pip-compile -o requirements.txt requirements.in': [
        'write /workspace/requirements.txt',
        'read /workspace/requirements.in',
        'connect registry:pypi',
        'execute /workspace/requirements.in',
        'execute /workspace/',
        'read /workspace',
      ],
      'pip-compile --pip-args "-i x"': [
        'unknown pip-compile: the option `--pip-args` is not known',
        'unknown pip-compile: the option `-i` is not known',
        'connect registry:pypi',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  reader(
    ['pip-audit', 'safety', 'pip-licenses', 'pipdeptree', 'deptry', 'vulture'],
    {
      flags: '-l --local --local-only --strict --desc --json --reverse -r= --outdated --full-report --bare --warn=',
      values: {
        '-f --format': 'text',
        '--output': 'text',
        '--ignore-vuln': 'text',
        '-p --packages': 'text',
        '--min-confidence': 'text',
        '--exclude': 'text',
      },
      operands: ['text*'],
      also: reaches('pypi'),
    },
    {
      'pip-audit --fix': [
        'unknown pip-audit: the option `--fix` is not known',
        'connect registry:pypi',
        'read /workspace',
      ],
      'pipdeptree --reverse': ['connect registry:pypi'],
    },
  ),
  {
    names: ['twine', 'flit', 'maturin'],
    analyse: asking({
      subcommands: {
        ...each('upload publish register', publishes('package', 'pypi')),
        check: { flags: '--strict', operands: ['read*'] },
        ...each(
          'build develop',
          project({
            flags: '--release -r --sdist --strip',
            values: {
              '-o --out': 'write-tree',
              '-m --manifest-path': 'code',
              '-i --interpreter': 'text',
              '-F --features': 'text',
              '--format': 'text',
            },
          }),
        ),
        install: installs('pypi'),
      },
    }),
    examples: {
      'twine upload dist/*': [
        'change system publish-package',
        'connect registry:pypi',
        'execute /workspace/',
        'read /workspace',
      ],
      'twine check dist/*': ['read /workspace/dist/*'],
      'maturin develop --release': ['execute /workspace/', 'read /workspace'],
    },
  },
];
