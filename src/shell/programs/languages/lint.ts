import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { reader, rewrites } from './shapes.ts';

/** Programs that check and format the files beside the code: scripts, settings, documents, schemas. */
export const lintPrograms: readonly Program[] = [
  reader(
    ['shellcheck'],
    {
      flags: '-a -x -C= -V --check-sourced --external-sources --color= --list-optional --norc -W=',
      values: {
        '-s --shell': 'text',
        '-e --exclude': 'text',
        '-i --include': 'text',
        '-o --enable': 'text',
        '-f --format': 'text',
        '-S --severity': 'text',
        '-P --source-path --rcfile': 'read',
      },
      operands: ['read*'],
      defaultOperand: '-',
    },
    {
      'shellcheck --rcfile /etc/shadow x.sh': ['read /etc/shadow', 'read /workspace/x.sh'],
      'shellcheck -x scripts/*.sh': ['read /workspace/scripts/*.sh'],
    },
  ),
  reader(
    ['shfmt'],
    {
      flags:
        '-l -d -w -s -f -bn -ci -sr -kp -fn -mn --list --diff --write --simplify --find --binary-next-line --case-indent --space-redirects --apply-ignore --version',
      values: { '-ln --language-dialect -p --posix': 'text', '-i --indent': 'text', '-filename --filename': 'text' },
      unbundled: true,
      operands: ['read-tree*'],
      also: rewrites('-w', '--write'),
    },
    {
      'shfmt -w ~/x.sh': ['read /home/user/x.sh (tree)', 'write /home/user/x.sh (tree)'],
      'shfmt -d scripts': ['read /workspace/scripts (tree)'],
      'shfmt -i 2 -ci -d .': ['read /workspace (tree)'],
    },
  ),
  reader(
    [
      'hadolint',
      'actionlint',
      'yamllint',
      'taplo',
      'tombi',
      'jsonlint',
      'dotenv-linter',
      'editorconfig-checker',
      'ec',
      'vale',
      'proselint',
      'typos',
      'codespell',
      'sqlfluff',
      'sqlfmt',
      'squawk',
      'pg_format',
      'tidy',
      'kubeconform',
      'kubeval',
      'kube-linter',
      'kube-score',
      'pluto',
      'conftest',
      'cfn-lint',
      'cfn-guard',
      'ansible-lint',
      'puppet-lint',
      'zizmor',
      'pinact',
      'checkmake',
      'mbake',
      'jsonnetfmt',
      'jsonnet-lint',
      'gitlint',
      'buildifier',
      'mdl',
      'mdformat',
      'rumdl',
      'blacken-docs',
      'doc8',
      'rstcheck',
      'pymarkdown',
      'chktex',
      'lacheck',
      'latexindent',
      'yamlfmt',
      'yamlfix',
      'beautysh',
      'bashate',
      'checkbashisms',
      'pgsanity',
    ],
    {
      flags:
        '-c -d -s -f= -r -w -i -q -v --strict --no-warnings --list-files --color --no-color= -color -no-color -verbose --check --diff --write --write-changes --fix --fix= -fix --recursive --disable-unpack --summary -summary --ignore-missing-schemas -ignore-missing-schemas --no-fail --quiet-level= --count --hidden --locale= --offline --parseable --nocolor --exclude-fix --minimum-severity= --no-progress --files --stdin --show-coverage --debug --lint-dockerfile --compact --skip-download --silent --no-external --no-online-audits --pedantic --persona= --disable-noqa --lint -lint --in-place --dry-run --errors-only',
      values: {
        '-o --output': 'write',
        '--config --config-file --config-path -config-file -config --rules --ruleset --policy': 'read',
        '--format -format': 'text',
        '-t --failure-threshold --min-severity --max-warnings --warning-level': 'text',
        '--ignore -ignore --ignore-words-list -L --skip -S --exclude -x --ignore-pattern': 'text',
        '-I --ignore-words': 'read',
        '--ignore-path --exclude-path --exclude-file': 'read',
        '--dialect --templater --processes -p --exclude-rules': 'text',
        '-shellcheck --shellcheck': 'text',
        '--minAlertLevel --ext --glob': 'text',
        '-schema-location --kubernetes-version -kubernetes-version': 'text',
        '--framework --template --profile --severity --language -b': 'text',
        '-d --config-data': 'text',
      },
      operands: ['text', 'read-tree*'],
      also: checked,
    },
    {
      'codespell -w ~/x.md': ['read /home/user/x.md (tree)', 'write /home/user/x.md (tree)'],
      'sqlfluff fix ~/x.sql': ['read /home/user/x.sql (tree)', 'write /home/user/x.sql (tree)'],
      'actionlint -shellcheck /tmp/x': ['unknown actionlint: a program of its own', 'read /workspace'],
      'hadolint Dockerfile': ['read /workspace/Dockerfile (tree)'],
      'yamllint .github': ['read /workspace/.github (tree)'],
      'typos --write-changes docs': ['read /workspace/docs (tree)', 'write /workspace/docs (tree)'],
      'taplo fmt --check': [],
      'zizmor --gh-token x .': [
        'unknown zizmor: the option `--gh-token` is not known',
        'read /workspace (tree)',
        'read /workspace/x (tree)',
        'read /workspace',
      ],
      actionlint: [],
    },
  ),
];

/** The first word may be a sub-command or a file; the words that rewrite write the rest. */
function checked(parsed: ParsedArgs, invocation: Invocation) {
  const [first, ...rest] = parsed.operands;
  const text = staticText(first) ?? '';
  const command =
    /^(?:lint|check|fix|format|fmt|scan|test|run|render|parse|validate|ls-lint|bundle|stats|markdown|completions|init|rules|list|generate|export|eval|vet|def|fmt-check|lint-all|evaluate|get|dialects|version)$/.test(
      text,
    );
  const files = command ? rest : [...(first ? [first] : []), ...rest];
  const strange = !command && first !== undefined && commanded.has(invocation.name) && !/[./]/.test(text);
  const whole: readonly Arg[] = files.length > 0 ? files : [literalArg('.')];
  const writes = /^(?:fix|format|fmt|init)$/.test(text)
    ? !parsed.has('--check') && !parsed.has('--diff')
    : ['-w', '-i', '--write', '--write-changes', '--fix', '-fix', '--in-place'].some(flag => parsed.has(flag));
  return [
    ...(command || !first ? [] : invocation.paths('read', first, true)),
    ...(strange ? [unknown(invocation, `the sub-command \`${text}\` is not known`)] : []),
    ...(writes ||
    (formatters.has(invocation.name) &&
      !parsed.has('--check') &&
      !parsed.has('--diff') &&
      !parsed.has('-d') &&
      !parsed.has('-lint') &&
      !parsed.has('--lint') &&
      !parsed.has('--dry-run'))
      ? whole.flatMap(arg => invocation.paths('write', arg, true))
      : []),
    ...(parsed.values('-shellcheck').length > 0 ? [unknown(invocation, 'a program of its own')] : []),
  ];
}

/** The first word of these is a sub-command. */
const commanded = new Set([
  'conftest',
  'vale',
  'gitlint',
  'sqlfluff',
  'taplo',
  'tombi',
  'kube-linter',
  'kube-score',
  'pluto',
  'cfn-guard',
  'pinact',
  'rumdl',
  'squawk',
  'pymarkdown',
  'mbake',
]);

/** These rewrite unless they are told to check. */
const formatters = new Set([
  'mdformat',
  'blacken-docs',
  'yamlfmt',
  'yamlfix',
  'sqlfmt',
  'beautysh',
  'jsonnetfmt',
  'buildifier',
  'mbake',
  'pinact',
]);
