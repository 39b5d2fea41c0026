import type { Program } from '../../program.ts';
import { each, project, tells } from '../project.ts';
import { all, asking, builder } from './shapes.ts';

const typeChecker = {
  flags:
    '-v --strict --ignore-missing-imports --show-error-codes --hide-error-codes --show-column-numbers --show-error-context --show-error-end --pretty --no-pretty --no-incremental --no-error-summary --no-color-output --check-untyped-defs --disallow-untyped-defs --disallow-any-generics --no-implicit-optional --no-strict-optional --strict-optional --warn-unused-ignores --warn-return-any --warn-unreachable --warn-redundant-casts --warn-unused-configs --allow-untyped-defs --allow-redefinition --namespace-packages --explicit-package-bases --scripts-are-modules --no-site-packages --sqlite-cache --skip-cache-mtime-checks --non-interactive --stats --warnings --outputjson --error-summary --watch -w --verifytypes --lib --verbose --strict-equality --extra-checks --no-warn-unused-ignores --disallow-incomplete-defs --disallow-untyped-calls --implicit-reexport --no-implicit-reexport --dmypy --fine-grained-incremental',
  values: {
    '--disable-error-code': 'text',
    '--enable-error-code': 'text',
    '--python-version --pythonversion': 'text',
    '--platform --pythonplatform': 'text',
    '--follow-imports': 'text',
    '--exclude': 'text',
    '--level': 'text',
    '--output': 'text',
    '-p --package': 'text',
    '-m --module': 'text',
    '--config-file --project': 'code',
    '--cache-dir': 'write-tree',
    '--junit-xml': 'write',
    '--html-report --txt-report --xml-report --cobertura-xml-report': 'write-tree',
  },
} as const;

const linter = {
  flags:
    '-q -v -r -n -E -ll -lll -l -i -ii -iii -d --count --statistics --show-source --errors-only --recursive= --benchmark --disable-noqa --exit-zero --strict --skip-errors --docformatter',
  values: {
    '--disable': 'text',
    '--enable': 'text',
    '-j --jobs': 'text',
    '--score -s': 'text',
    '--max-line-length': 'text',
    '--max-complexity': 'text',
    '--max-doc-length': 'text',
    '--select': 'text',
    '--ignore': 'text',
    '--extend-ignore': 'text',
    '--extend-select': 'text',
    '--per-file-ignores': 'text',
    '--exclude --extend-exclude': 'text',
    '--ignore-paths --ignore-patterns': 'text',
    '-x': 'text',
    '-t --tests': 'text',
    '--skip': 'text',
    '--severity-level --confidence-level': 'text',
    '--fail-under': 'text',
    '--fail-on': 'text',
    '--format -f --output-format': 'text',
    '--msg-template': 'text',
    '--py-version': 'text',
    '--config --rcfile --config-file --append-config -c --configfile --ini': 'code',
    '-o --output --output-file': 'write',
  },
  operands: ['code*'],
} as const;

/** Programs that check and rewrite Python; all run as `python -m NAME` too. */
export const pythonChecks: readonly Program[] = [
  builder(
    ['mypy', 'pyright', 'basedpyright', 'dmypy', 'pyre', 'pytype', 'stubtest', 'stubgen', 'ty'],
    { ...typeChecker, operands: ['code*'] },
    {
      'mypy --python-executable ./x src': [
        'unknown mypy: the option `--python-executable` is not known',
        'read /workspace/x',
        'read /workspace/src',
        'execute /workspace/x/',
        'execute /workspace/src/',
        'execute /workspace/',
        'read /workspace',
      ],
      'mypy --config-file /tmp/m.ini src': [
        'read /tmp/m.ini',
        'read /workspace/src',
        'execute /workspace/src/',
        'execute /workspace/',
        'execute /tmp/m.ini',
        'read /workspace',
      ],
      'mypy --strict src': ['read /workspace/src', 'execute /workspace/src/', 'execute /workspace/', 'read /workspace'],
      'mypy -c "import x"': [
        'unknown mypy: the option `-c` is not known',
        'read /workspace/import x',
        'execute /workspace/import x/',
        'execute /workspace/',
        'read /workspace',
      ],
      'pyright --outputjson src': [
        'read /workspace/src',
        'execute /workspace/src/',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  builder(
    [
      'flake8',
      'pylint',
      'bandit',
      'pycodestyle',
      'pyflakes',
      'pydocstyle',
      'prospector',
      'lint-imports',
      'interrogate',
      'radon',
      'xenon',
      'djlint',
      'refurb',
      'pylama',
    ],
    linter,
    {
      'pylint --init-hook="import os" a.py': [
        'unknown pylint: the option `--init-hook` is not known',
        'read /workspace/a.py',
        'execute /workspace/a.py',
        'execute /workspace/',
        'read /workspace',
      ],
      'pylint --load-plugins evil a.py': [
        'unknown pylint: the option `--load-plugins` is not known',
        'read /workspace/evil',
        'read /workspace/a.py',
        'execute /workspace/evil/',
        'execute /workspace/a.py',
        'execute /workspace/',
        'read /workspace',
      ],
      'flake8 --config=/tmp/f src': [
        'read /tmp/f',
        'read /workspace/src',
        'execute /workspace/src/',
        'execute /workspace/',
        'execute /tmp/f',
        'read /workspace',
      ],
      'flake8 src --max-line-length 100': [
        'read /workspace/src',
        'execute /workspace/src/',
        'execute /workspace/',
        'read /workspace',
      ],
      'bandit -r src -ll': ['read /workspace/src', 'execute /workspace/src/', 'execute /workspace/', 'read /workspace'],
    },
  ),
  {
    names: ['pre-commit', 'prek'],
    analyse: asking({
      flags: '-V --version -q -v',
      subcommands: {
        run: project({
          flags: '-a --all-files --show-diff-on-failure --hook-stage= -v',
          values: {
            '--files': 'read',
            '-c --config': 'code',
            '--color': 'text',
            '-s --from-ref --source': 'text',
            '-o --to-ref --origin': 'text',
            '--hook-stage': 'text',
          },
          operands: ['text*'],
        }),
        ...each('validate-config validate-manifest', { operands: ['read*'] }),
        ...each('sample-config help', tells()),
        ...each(
          'install uninstall install-hooks autoupdate gc clean try-repo migrate-config init-templatedir',
          project({
            runsProject: false,
            flags: '-f --install-hooks --bleeding-edge --freeze',
            values: { '-t --hook-type': 'text', '-c --config': 'code' },
            operands: ['text*'],
          }),
        ),
      },
    }),
    examples: {
      'pre-commit run -c /tmp/p.yaml': [
        'read /tmp/p.yaml',
        'execute /workspace/',
        'execute /tmp/p.yaml',
        'read /workspace',
      ],
      'pre-commit try-repo https://example.com/x': [
        'unknown pre-commit: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'pre-commit run --all-files': ['execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['sphinx-build', 'sphinx-autobuild', 'sphinx-apidoc', 'sphinx-quickstart'],
    {
      flags: '-a -E -n -q -Q -W -T -v -N --keep-going --fresh-env --write-all -f --force -e --separate --no-toc -T -P',
      values: {
        '-b --builder': 'text',
        '-M': 'text',
        '-j --jobs': 'text',
        '-t --tag': 'text',
        '-D': 'text',
        '-A': 'text',
        '-d --doctree-dir': 'write-tree',
        '-w --warning-file': 'write',
        '-c --conf-dir': 'code',
        '-o --output-dir': 'write-tree',
        '--port': 'text',
      },
      operands: ['code', 'write-tree', 'read*'],
    },
    {
      'sphinx-build -D extensions=evil docs out': [
        'read /workspace/docs',
        'write /workspace/out (tree)',
        'execute /workspace/docs',
        'execute /workspace/',
        'read /workspace',
      ],
      'sphinx-build -b html docs docs/_build': [
        'read /workspace/docs',
        'write /workspace/docs/_build (tree)',
        'execute /workspace/docs',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  {
    names: ['mkdocs', 'pdoc', 'pydoc', 'pydoc3', 'nikola', 'pelican', 'zensical'],
    analyse: asking(
      project({
        flags:
          '-q -v -s -c -k --strict --clean --dirty --no-livereload --no-directory-urls --use-directory-urls --html --force -w',
        values: {
          '-f --config-file': 'code',
          '-d --site-dir -o --output-dir --output': 'write-tree',
          '-t --theme': 'text',
          '-a --dev-addr': 'text',
          '-p --port': 'text',
        },
        operands: ['text*'],
        also: all((parsed, invocation) =>
          parsed.operands.some(arg => /^(?:gh-deploy|deploy|github_deploy)$/.test(arg.text ?? 'deploy'))
            ? [{ kind: 'change', what: 'system', name: 'publish-site', target: invocation.name }]
            : [],
        ),
      }),
    ),
    examples: {
      'mkdocs gh-deploy': ['change system publish-site mkdocs', 'execute /workspace/', 'read /workspace'],
      'mkdocs build -f /tmp/m.yml': ['read /tmp/m.yml', 'execute /workspace/', 'execute /tmp/m.yml', 'read /workspace'],
      'mkdocs build --strict': ['execute /workspace/', 'read /workspace'],
    },
  },
];
