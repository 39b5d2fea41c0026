import type { Program } from '../../program.ts';
import { writesWith } from '../project.ts';
import { type Tool, tools } from './project-code.ts';

const eslint: Tool = {
  flags:
    '-h -v --fix --fix-dry-run --cache --no-eslintrc --no-config-lookup --no-ignore --no-inline-config --quiet --debug --stdin --no-error-on-unmatched-pattern --pass-on-no-patterns --exit-on-fatal-error --no-warn-ignored --report-unused-disable-directives --report-unused-inline-configs= --env-info --stats --suppress-all --prune-suppressions --pass-on-unpruned-suppressions --clear --eslintrc',
  values: {
    '--ext --env --global --rule --parser-options --ignore-pattern --max-warnings --fix-type --flag': 'text',
    '--report-unused-disable-directives-severity --cache-strategy --concurrency --stdin-filename': 'text',
    '--suppress-rule': 'text',
    '--rulesdir --resolve-plugins-relative-to': 'code',
    '-c --config': 'code',
    '--ignore-path --print-config': 'read',
    '-o --output-file': 'write',
    '--cache-location --cache-file --suppressions-location': 'write',
  },
  modules: '--parser --plugin -f --format',
  runsOperands: true,
  operands: ['read-tree*'],
  also: writesWith('--fix'),
};

/** Programs that check a file list against rules, which may be code of the project. */
const checkers: Tool = {
  flags:
    '-h -v -q --fix --no-fix --fix-suggestions --fix-dangerously --check --write --cache --allow-empty-input --aei --report-needless-disables --no-progress --no-summary --no-gitignore --gitignore --dot --no-must-find-files --show-suggestions --words-only --unique --no-exit-code --relative --color= --stdin --lint --format-only --disable-default-ignores --di --silent --deny-warnings --type-aware --report-unused-disable-directives --import-plugin --jest-plugin --react-perf-plugin --nextjs-plugin --vitest-plugin --promise-plugin --node-plugin --jsx-a11y-plugin --react-plugin --threads= --print-config --enable= --prettier --space= --no-semicolon --open --frail --no-stdout --json --strict --no-globs --env-info --ignore-nested',
  values: {
    '-f --formatter --format --max-warnings --mw --rule --ignore-pattern --ip --report-level --locale': 'text',
    '-A --allow': 'text',
    '-D --deny': 'text',
    '-W --warn': 'text',
    '--exclude --ignore -e --ext --env --global --globals --disable --enable-rules --tsconfig': 'text',
    '-p --project': 'text',
    '-i --ignore-path': 'read',
    '-o --output --output-file --custom-formatter-output': 'write',
    '--cache-location': 'write',
  },
  modules: '-c --config --config-basedir --custom-syntax --plugin --plugins -r --rules --parser --use -u --rulesdir',
  runsOperands: true,
  operands: ['read-tree*'],
  also: writesWith('--fix', '--write', '--fix-suggestions', '--fix-dangerously', '-o'),
};

/** Programs that check a JavaScript project. */
export const nodeLinters: readonly Program[] = [
  tools(['eslint', 'eslint_d'], eslint, {
    'eslint --fix src': [
      'read /workspace/src (tree)',
      'write /workspace/src (tree)',
      'execute /workspace/package.json',
    ],
    'eslint -c /tmp/x.js src': [
      'read /tmp/x.js',
      'read /workspace/src (tree)',
      'execute /tmp/x.js',
      'execute /workspace/package.json',
    ],
    'eslint --fix ../other': [
      'read /other (tree)',
      'write /other (tree)',
      'read /other',
      'execute /other',
      'execute /workspace/package.json',
    ],
    'eslint -f ./x.js .': [
      'read /workspace (tree)',
      'read /workspace/x.js',
      'execute /workspace/x.js',
      'execute /workspace/package.json',
    ],
  }),
  tools(
    [
      'oxlint',
      'oxfmt',
      'stylelint',
      'tslint',
      'xo',
      'standard',
      'semistandard',
      'ts-standard',
      'htmlhint',
      'textlint',
      'remark',
      'cspell',
      'alex',
      'secretlint',
      'ls-lint',
      'solhint',
      'pug-lint',
      'jshint',
      'csslint',
      'lockfile-lint',
    ],
    checkers,
    {
      'oxlint --fix src': [
        'read /workspace/src (tree)',
        'write /workspace/src (tree)',
        'execute /workspace/package.json',
      ],
      "stylelint 'src/**/*.css'": ['read /workspace/src/**/*.css (tree)', 'execute /workspace/package.json'],
      'stylelint --config /tmp/x.js a.css': [
        'read /workspace/a.css (tree)',
        'read /tmp/x.js',
        'execute /tmp/x.js',
        'execute /workspace/package.json',
      ],
    },
  ),
  tools(
    ['markdownlint', 'markdownlint-cli2'],
    {
      flags: '-f -q -j --fix --quiet --json --dot --no-globs --enable-fix',
      values: {
        '-i --ignore': 'text',
        '--disable --enable': 'text',
        '-p --ignore-path': 'read',
        '-o --output': 'write',
      },
      modules: '-c --config -r --rules',
      operands: ['read-tree*'],
      also: writesWith('-f', '--fix'),
    },
    {
      'markdownlint -f a.md': [
        'read /workspace/a.md (tree)',
        'write /workspace/a.md (tree)',
        'execute /workspace/package.json',
      ],
      'markdownlint -r /tmp/x.js a.md': [
        'read /workspace/a.md (tree)',
        'read /tmp/x.js',
        'execute /tmp/x.js',
        'execute /workspace/package.json',
      ],
    },
  ),
  tools(
    ['commitlint', 'lint-staged', 'svelte-check', 'pretty-quick', 'nano-staged'],
    {
      flags:
        '-h -v -V -e= -E= -x= -q -d --edit= --last --strict --verbose --relative --quiet --debug --allow-empty --no-stash --no-hide-partially-staged --no-revert --fail-on-changes --staged --fail-on-warnings --no-tsconfig --incremental= --check --bail --no-restage --tsgo --preserveWatchOutput --watch --continue-on-error',
      values: {
        '-f --from': 'text',
        '-t --to': 'text',
        '-p --concurrent': 'text',
        '--from-last-tag --branch --since --diff --diff-filter --threshold --ignore --output --compiler-warnings':
          'text',
        '--diagnostic-sources --max-arg-length': 'text',
        '--cwd --workspace': 'folder',
        '--tsconfig': 'code',
      },
      modules: '-c --config -g --help-url -x --extends --formatter',
      operands: ['text*'],
    },
    {
      'lint-staged': ['execute /workspace/package.json'],
      'lint-staged --shell /tmp/sh': [
        'unknown lint-staged: the option `--shell` is not known',
        'execute /workspace/package.json',
        'read /workspace',
      ],
      'commitlint --config /tmp/x.js': ['read /tmp/x.js', 'execute /tmp/x.js', 'execute /workspace/package.json'],
    },
  ),
];
