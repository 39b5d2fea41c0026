import type { Program, ProgramSpec } from '../../program.ts';
import { each, tells } from '../project.ts';
import { asking, reader, rewrites, rewritesUnless } from './shapes.ts';

const ruffRules: ProgramSpec = {
  flags:
    '-q -v -s -n -e -w -h --help --quiet --verbose --silent --no-cache --isolated --preview --no-preview --diff --exit-zero --exit-non-zero-on-fix --exit-non-zero-on-format --statistics --show-files --show-settings --show-fixes --unsafe-fixes --no-unsafe-fixes --no-fix --fix --fix-only --add-noqa --check --watch --force-exclude --no-respect-gitignore --respect-gitignore --ignore-noqa',
  values: {
    '--select': 'text',
    '--ignore': 'text',
    '--extend-select': 'text',
    '--extend-ignore': 'text',
    '--fixable': 'text',
    '--unfixable': 'text',
    '--per-file-ignores': 'text',
    '--line-length': 'text',
    '--target-version': 'text',
    '--exclude': 'text',
    '--extend-exclude': 'text',
    '--output-format': 'text',
    '--range': 'text',
    '--color': 'text',
    '--stdin-filename': 'text',
    '--config': 'code',
    '-o --output-file': 'write',
    '--cache-dir': 'write-tree',
  },
  operands: ['read-tree*'],
  defaultOperand: '.',
};

/** Programs that format Python. */
export const pythonFormatters: readonly Program[] = [
  {
    names: ['ruff'],
    analyse: asking({
      flags: '-q -v -s -n --quiet --verbose --no-cache --isolated',
      values: { '--config': 'code', '--cache-dir': 'write-tree' },
      subcommands: {
        check: { ...ruffRules, also: rewrites('--fix', '--fix-only', '--unsafe-fixes', '--add-noqa') },
        format: { ...ruffRules, also: rewritesUnless('--check', '--diff') },
        ...each('rule config linter version help analyze', tells({ flags: '--all --output-format=' })),
        clean: ruffRules,
      },
    }),
    examples: {
      'ruff check --fix src': ['read /workspace/src (tree)', 'write /workspace/src (tree)'],
      'ruff format ~/x.py': ['read /home/user/x.py (tree)', 'write /home/user/x.py (tree)'],
      'ruff check --config /tmp/r.toml .': ['read /tmp/r.toml', 'read /workspace (tree)', 'execute /tmp/r.toml'],
      'ruff check .': ['read /workspace (tree)'],
      'ruff format --check --diff': ['read /workspace (tree)'],
    },
  },
  reader(
    [
      'black',
      'isort',
      'autopep8',
      'yapf',
      'pyupgrade',
      'autoflake',
      'docformatter',
      'blue',
      'darker',
      'add-trailing-comma',
      'reorder-python-imports',
      'unify',
      'ssort',
    ],
    {
      flags:
        '-q -v -S -C -l= -i -r -c -d -a -p -w --check --check-only --diff --preview --unstable --fast --safe --atomic --color --skip-string-normalization --skip-magic-trailing-comma --skip-source-first-line --workers= --in-place --inplace --recursive --aggressive --remove-all-unused-imports --remove-unused-variables --expand-star-imports --ignore-init-module-imports --py36-plus --py37-plus --py38-plus --py39-plus --py310-plus --py311-plus --py312-plus --py313-plus --force-single-line-imports --sl --float-to-top --filter-files --show-files --show-settings --only-modified --parallel --combine-as --ca --trailing-comma --tc --pyi --ipynb --keep-runtime-typing',
      values: {
        '--line-length -L --line-width --max-line-length': 'text',
        '-t --target-version': 'text',
        '--profile': 'text',
        '--exclude --extend-exclude --force-exclude --include --skip --skip-glob --sg': 'text',
        '--stdin-filename': 'text',
        '--src --src-path': 'text',
        '--select --ignore': 'text',
        '--style': 'text',
        '--config --settings-path --settings-file --sp': 'code',
      },
      operands: ['read-tree*'],
      also: rewritesUnless('--check', '--diff', '--check-only', '-c', '-d'),
    },
    {
      'black ~/x.py': ['read /home/user/x.py (tree)', 'write /home/user/x.py (tree)'],
      'isort --settings-path /tmp/i .': [
        'read /tmp/i',
        'read /workspace (tree)',
        'write /workspace (tree)',
        'execute /tmp/i',
      ],
      'black --check src': ['read /workspace/src (tree)'],
      'autopep8 --global-config x a.py': [
        'unknown autopep8: the option `--global-config` is not known',
        'read /workspace/x (tree)',
        'read /workspace/a.py (tree)',
        'write /workspace/x (tree)',
        'write /workspace/a.py (tree)',
        'read /workspace',
      ],
    },
  ),
];
