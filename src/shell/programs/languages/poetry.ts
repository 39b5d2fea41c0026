import { analyseParsed } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes } from '../project.ts';
import { builds, common, looks, manager, restores, run, runSpec } from './environments.ts';
import { asking } from './shapes.ts';

const environments: ProgramSpec = {
  subcommands: {
    ...each('info list show find activate path', looks),
    ...each('use create remove prune', project({ flags: `${common} --all`, operands: ['text*'] })),
  },
};

const poetrySpec: ProgramSpec = {
  flags: common,
  values: { '-C --directory': 'folder', '-P --project': 'code' },
  subcommands: {
    run,
    script: run,
    ...each('install sync lock update fetch', restores),
    ...each('add remove require uninstall self plugin source upgrade', installs('pypi')),
    ...each('show check about list help graph info status tree which search', looks),
    ...each('export', {
      ...restores,
      flags: `${restores.flags} --without-hashes --no-hashes --pyproject`,
      values: { ...restores.values, '-o --output': 'write', '-f --format': 'text' },
    }),
    ...each('build', builds),
    ...each('env venv', environments),
    version: { ...looks, operands: ['text*'], described: false },
    ...each(
      'test tests fmt lint clean',
      project({
        flags: `${common} --all --check --cover --parallel -p -c -a -i --fix --randomize -r -d --doctest -k`,
        values: { '--include': 'text', '-py --python': 'text' },
        operands: ['text*'],
      }),
    ),
    config: { ...looks, flags: `${looks.flags} --list`, operands: ['text'] },
    ...each(
      'init new',
      project({
        flags: `${common} --lib --src`,
        values: { '--name': 'text', '--description': 'text', '--python': 'text' },
        operands: ['write-tree'],
        defaultOperand: '.',
      }),
    ),
    publish: publishes('package', 'pypi'),
    dep: { subcommands: { show: { subcommands: each('requirements table', looks) }, hash: looks } },
    cache: { subcommands: { ...each('list info', looks), clear: project({ flags: '--all', operands: ['text*'] }) } },
  },
};

/** Tools that may be run from the registry: what they do is described, and projects commonly have them. */
const tools = new Set(
  'ruff black isort flake8 mypy pyright pylint pytest bandit pre-commit tox nox coverage mkdocs codespell yamllint sqlfluff twine vulture deptry pip-audit interrogate djlint'.split(
    ' ',
  ),
);

/** `uvx ruff check`: the newest release of a tool, fetched where it is not there yet. */
function uvx(invocation: Invocation): Analysis {
  const spec: ProgramSpec = {
    stopsAtOperand: true,
    flags: common,
    values: { '-p --python': 'text', '--from': 'text' },
    operands: ['text*'],
  };
  const parsed = parseArgs(spec, invocation.args);
  const { operations } = analyseParsed(spec, parsed, invocation);
  const [first, ...args] = parsed.operands;
  const name = (staticText(first) ?? '').replace(/@(?:latest|[\d.]+)$/, '');
  const reached = [...operations, { kind: 'connect', host: 'registry:pypi' } as const];
  if (!tools.has(name) || parsed.has('--from')) return { operations: reached, described: false };
  return { operations: reached, described: true, runs: [{ args: [literalArg(name), ...args] }] };
}

/** Managers of projects like poetry, and uvx. */
export const poetryPrograms: readonly Program[] = [
  {
    names: ['poetry', 'pdm', 'hatch', 'pipenv', 'rye'],
    analyse: manager(poetrySpec, runSpec),
    examples: {
      'poetry run rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'poetry run pytest': ['execute pytest', 'execute /workspace/', 'read /workspace'],
      'poetry run python /tmp/x.py': [
        'execute python /tmp/x.py',
        'read /tmp/x.py',
        'execute /tmp/x.py',
        'read /workspace',
      ],
      'hatch run test:cov': ['read /workspace'],
      'pdm run lint': ['read /workspace'],
      'poetry install --no-root': ['connect registry:pypi', 'execute /workspace/pyproject.toml', 'read /workspace'],
      'poetry add flask': ['connect registry:pypi', 'execute /workspace/pyproject.toml', 'read /workspace'],
      'poetry publish --build': [
        'change system publish-package',
        'connect registry:pypi',
        'execute /workspace/pyproject.toml',
        'read /workspace',
      ],
      'poetry env info': [],
      'poetry config repositories.x https://example.com': [
        'unknown poetry: 2 operands where 1 were expected',
        'read /workspace',
      ],
    },
  },
  {
    names: ['uvx'],
    analyse: asking(uvx),
    examples: {
      'uvx --from git+https://example.com/x y': ['connect registry:pypi', 'read /workspace'],
      'uvx ruff check src': ['connect registry:pypi', 'execute ruff check src', 'read /workspace/src (tree)'],
      'uvx cowsay': ['connect registry:pypi', 'read /workspace'],
    },
  },
];
