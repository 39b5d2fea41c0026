import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes } from '../project.ts';
import { builds, common, looks, manager, restores, run, runSpec } from './environments.ts';
import { pipCommands } from './python-packages.ts';
import { changes, reaches } from './shapes.ts';

const uvSpec: ProgramSpec = {
  flags: common,
  values: { '--directory': 'folder', '--project': 'code', '--color': 'text' },
  subcommands: {
    run,
    ...each('sync lock', restores),
    ...each('add remove', installs('pypi')),
    ...each('tree version help', looks),
    export: {
      ...restores,
      values: { ...restores.values, '--format': 'text', '-o --output-file': 'write', '--no-emit-package': 'text' },
      flags: `${restores.flags} --no-hashes --no-emit-project --no-header --no-annotate`,
    },
    pip: {
      subcommands: {
        ...pipCommands,
        ...each('tree', looks),
        ...each(
          'sync compile',
          project({
            flags: `${common} --upgrade -U --generate-hashes --all-extras`,
            values: { '-o --output-file': 'write', '--extra': 'text', '--python-version': 'text' },
            operands: ['code*'],
            also: reaches('pypi'),
          }),
        ),
      },
    },
    venv: project({
      flags: `${common} --seed --system-site-packages --clear -c --allow-existing`,
      values: { '-p --python': 'text', '--prompt': 'text' },
      operands: ['write'],
      defaultOperand: '.venv',
    }),
    build: builds,
    init: project({
      flags: `${common} --app --lib --package --no-package --bare --script --no-readme --no-workspace`,
      values: { '--name': 'text', '-p --python': 'text', '--build-backend': 'text' },
      operands: ['write-tree'],
      defaultOperand: '.',
    }),
    python: {
      subcommands: { ...each('list find dir', looks), ...each('install uninstall pin upgrade', installs('python')) },
    },
    tool: {
      subcommands: {
        ...each('list dir', looks),
        ...each('install upgrade uninstall run', installs('pypi')),
        'update-shell': project({ also: changes('startup-files') }),
      },
    },
    cache: { subcommands: { dir: looks, ...each('clean prune', project({ operands: ['text*'] })) } },
    publish: publishes('package', 'pypi'),
    self: { subcommands: { version: looks, update: installs('uv') } },
    ...each('format', project({ flags: `${common} --check --diff`, operands: ['write-tree*'] })),
  },
};

/** Programs that keep environments of Python and run programs in them. */
export const pythonRunners: readonly Program[] = [
  {
    names: ['uv'],
    analyse: manager(uvSpec, runSpec),
    examples: {
      'uv run https://example.com/x.py': [
        'connect registry:pypi',
        'unknown uv: `https://example.com/x.py` comes from an address',
        'read /workspace',
      ],
      'uv run --with evil python a.py': [
        "unknown uv: packages that are not the project's",
        'connect registry:pypi',
        'read /workspace',
        'execute python a.py',
        'read /workspace/a.py',
        'execute /workspace/a.py',
      ],
      'uv run rm -rf ~': ['connect registry:pypi', 'execute rm -rf /home/user', 'delete /home/user (tree)'],
      'uv run -m pytest -q': [
        'connect registry:pypi',
        'execute python -m pytest -q',
        'execute /workspace/',
        'read /workspace',
      ],
      'uv run scripts/a.py --fast': [
        'connect registry:pypi',
        'execute python scripts/a.py --fast',
        'read /workspace/scripts/a.py',
        'execute /workspace/scripts/a.py --fast',
        'read /workspace',
      ],
      'uv run --frozen pytest -q': ['execute pytest -q', 'execute /workspace/', 'read /workspace'],
      'uv sync --index-url https://pypi.example.com': [
        'unknown uv: the option `--index-url` is not known',
        'unknown uv: 1 operands where 0 were expected',
        'connect registry:pypi',
        'unknown uv: code that comes from an address',
        'execute /workspace/pyproject.toml',
        'read /workspace',
      ],
      'uv sync --all-extras': ['connect registry:pypi', 'execute /workspace/pyproject.toml', 'read /workspace'],
      'uv pip install git+https://github.com/a/b': [
        'unknown uv: a package that comes from an address',
        'connect github.com',
        'unknown uv: `git+https://github.com/a/b` comes from an address',
        'connect registry:pypi',
        'unknown uv: code that comes from an address',
        'execute /workspace/pyproject.toml',
        'read /workspace',
      ],
      'uv pip list': [],
      'uv publish': [
        'change system publish-package',
        'connect registry:pypi',
        'execute /workspace/pyproject.toml',
        'read /workspace',
      ],
      'uv venv': ['write /workspace/.venv', 'execute /workspace/pyproject.toml', 'read /workspace'],
    },
  },
];
