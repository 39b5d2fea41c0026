import type { Program } from '../../program.ts';
import { writesWith } from '../project.ts';
import { type Tool, tasked, tools } from './project-code.ts';

const prettier: Tool = {
  flags:
    '-c -l -w -u -h --check --write --list-different --ignore-unknown --no-config --no-editorconfig --cache --no-error-on-unmatched-pattern --with-node-modules --no-plugin-search --no-semi --single-quote --jsx-single-quote --use-tabs --no-bracket-spacing --bracket-same-line --insert-pragma --require-pragma --experimental-cli --single-attribute-per-line --vue-indent-script-and-style --experimental-ternaries --support-info --semi --bracket-spacing --parallel --no-parallel',
  values: {
    '--parser --log-level --loglevel --tab-width --print-width --trailing-comma --prose-wrap --end-of-line': 'text',
    '--arrow-parens --quote-props --html-whitespace-sensitivity --config-precedence --stdin-filepath': 'text',
    '--embedded-language-formatting --object-wrap --cache-strategy --file-info --range-start --range-end': 'text',
    '--config': 'code',
    '--ignore-path --find-config-path': 'read',
    '--cache-location': 'write',
  },
  modules: '--plugin',
  runsOperands: true,
  operands: ['read-tree*'],
  also: writesWith('-w', '--write'),
};

const biome: Tool = {
  flags:
    '-h --write --fix --apply --apply-unsafe --unsafe --staged --changed --deny-warnings --error-on-warnings --no-errors-on-unmatched --json --use-server --skip-parse-errors --enforce-assist= --formatter-enabled= --linter-enabled= --assist-enabled= --vcs-enabled=',
  values: {
    '--diagnostic-level --max-diagnostics --reporter --since --only --skip --colors --log-level --log-kind': 'text',
    '--stdin-file-path --indent-style --indent-width --line-width --quote-style --files-max-size --threads': 'text',
    '--config-path': 'read',
    '--reporter-file': 'write',
  },
  runsProject: false,
  operands: ['read-tree*'],
  also: writesWith('--write', '--fix', '--apply', '--apply-unsafe'),
};

/** Programs that bring the files of a project into shape. */
export const nodeFormatters: readonly Program[] = [
  tools(['prettier', 'prettierd'], prettier, {
    'prettier --write ~/.x.json': [
      'read /home/user/.x.json (tree)',
      'write /home/user/.x.json (tree)',
      'read /home/user/.x.json',
      'execute /home/user/.x.json',
      'execute /workspace/package.json',
    ],
    'prettier --plugin=/tmp/p.js a.ts': [
      'read /workspace/a.ts (tree)',
      'read /tmp/p.js',
      'execute /tmp/p.js',
      'execute /workspace/package.json',
    ],
    'prettier --check .': ['read /workspace (tree)', 'execute /workspace/package.json'],
  }),
  tasked(
    ['biome'],
    biome,
    {
      'check lint format ci': { defaultOperand: '.' },
      migrate: {
        operands: ['text*'],
        also: (_, invocation) => invocation.paths('write', { text: '.', prefix: '.', glob: false }),
      },
      'version rage explain search help': { operands: ['text*'], also: () => [] },
    },
    {
      'biome check src': ['read /workspace/src (tree)'],
      'biome check --write': ['read /workspace (tree)'],
      'biome format --write ~/x': ['read /home/user/x (tree)', 'write /home/user/x (tree)'],
      'biome start': ['unknown biome: the sub-command `start` is not known', 'read /workspace'],
    },
  ),
  tools(
    ['svgo'],
    {
      flags: '-r -q --recursive --multipass --pretty --no-color --final-newline --show-plugins',
      values: {
        '-f --folder': 'write-tree',
        '-i --input': 'write',
        '-o --output': 'write',
        '-p --precision': 'text',
        '--exclude --datauri --eol --indent': 'text',
      },
      modules: '--config',
      operands: ['write*'],
    },
    {
      'svgo -f ~/icons': ['write /home/user/icons (tree)', 'execute /workspace/package.json'],
      'svgo a.svg': ['write /workspace/a.svg', 'execute /workspace/package.json'],
    },
  ),
  tasked(
    ['dprint'],
    {
      flags: '-h -v --verbose --diff --staged --allow-no-files',
      values: { '-c --config': 'code' },
      operands: ['text*'],
    },
    { 'check fmt output-file-paths output-resolved-config help': {} },
    {
      'dprint fmt': ['execute /workspace/package.json'],
      'dprint upgrade': ['unknown dprint: the sub-command `upgrade` is not known', 'read /workspace'],
    },
  ),
];
