import { analyseSpec, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, project, tells } from '../project.ts';
import { asking, builder, ofProject, rewrites } from './shapes.ts';

/** `reviewdog` and `danger` write to a pull request. */
function hosted(_parsed: ParsedArgs, invocation: Invocation) {
  return /^(?:reviewdog|danger)$/.test(invocation.name) ? [unknown(invocation, 'it writes to a pull request')] : [];
}

/** Rules of the registry are fetched; rules from an address are not the project's. */
function scan(): ProgramSpec {
  return project({
    flags:
      '-q -v --quiet --verbose --json --sarif --error --autofix --no-autofix --dryrun --metrics= --no-git-ignore --strict --disable-version-check --no-rewrite-rule-ids --text --time --pro --test --validate --oss-only --junit-xml --gitlab-sast --force-color --no-force-color --x-ignore-semgrepignore-files',
    values: {
      '-c --config -f': 'text',
      '-e --pattern': 'text',
      '-l --lang': 'text',
      '--include --exclude --exclude-rule': 'text',
      '--severity': 'text',
      '--max-target-bytes --timeout --jobs -j --max-memory --baseline-commit --timeout-threshold': 'text',
      '-o --output --json-output --sarif-output --text-output': 'write',
    },
    operands: ['read-tree*'],
    also: (parsed, invocation) => [
      ...parsed.values('-c').flatMap(arg => {
        const text = staticText(arg) ?? '';
        if (/^(?:p\/|r\/|s\/|auto$|supply-chain)/.test(text))
          return [{ kind: 'connect' as const, host: 'registry:semgrep' }];
        return /:\/\//.test(text) || text === ''
          ? [unknown(invocation, 'rules that come from an address')]
          : invocation.paths('read', arg, true);
      }),
      ...rewrites('--autofix')(parsed, invocation),
    ],
  });
}

const semgrepSpec: ProgramSpec = ofProject({
  subcommands: {
    ...each('scan ci', scan()),
    ...each('show', tells()),
    ...each('login logout publish', {
      described: false,
      operands: ['text*'],
      also: (_parsed, invocation) => [unknown(invocation, 'it speaks to an account')],
    }),
  },
});

/** Without a sub-command it scans. */
function semgrep(invocation: Invocation): Analysis {
  const first = staticText(invocation.args[0]) ?? '';
  if (Object.hasOwn(semgrepSpec.subcommands ?? {}, first)) return analyseSpec(semgrepSpec, invocation);
  return { ...analyseSpec(ofProject(scan()), invocation), subcommand: 'scan' };
}

/** Programs that run checks the project chose. */
export const semgrepPrograms: readonly Program[] = [
  builder(
    ['lefthook', 'reviewdog', 'danger', 'treefmt'],
    {
      flags: '-v --all --fix --fail-on-change --ci --no-cache',
      values: { '--config-file': 'code', '-f': 'text', '--name': 'text' },
      operands: ['text*'],
      also: hosted,
    },
    {
      'reviewdog -reporter=github-pr-review': [
        'unknown reviewdog: the option `-r` is not known',
        'unknown reviewdog: it writes to a pull request',
        'execute /workspace/',
        'read /workspace',
      ],
      'lefthook run pre-commit': ['execute /workspace/', 'read /workspace'],
      'treefmt --fail-on-change': ['execute /workspace/', 'read /workspace'],
    },
  ),
  {
    names: ['semgrep', 'opengrep'],
    analyse: asking(semgrep),
    examples: {
      'semgrep --config auto src': ['read /workspace/src (tree)', 'connect registry:semgrep', 'read /workspace'],
      'semgrep scan --config p/python src': [
        'read /workspace/src (tree)',
        'connect registry:semgrep',
        'read /workspace',
      ],
      'semgrep scan --config https://example.com/r.yml .': [
        'read /workspace (tree)',
        'unknown semgrep: rules that come from an address',
        'read /workspace',
      ],
      'semgrep scan --config rules/local.yml src': [
        'read /workspace/src (tree)',
        'read /workspace/rules/local.yml (tree)',
        'read /workspace',
      ],
    },
  },
];
