import type { Operation } from '../../../operation.ts';
import { analyseSpec, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, tells } from '../project.ts';
import { asking, reaches, reader } from './shapes.ts';

const scanOptions: Pick<ProgramSpec, 'flags' | 'values'> = {
  flags:
    '-v -q -r --verbose --quiet --no-progress --no-banner --no-color --redact= --offline --offline-scan --skip-db-update --skip-java-db-update --ignore-unfixed --list-all-pkgs --debug -d --exit-code= --no-git --pipe --follow-symlinks --staged --only-fixed --by-cve --fail-on-severity= --add-cpes-if-none --dependency-tree --include-dev-deps --no-ignore --json --compact --soft-fail -s --download-external-modules= --skip-download --only-verified --no-verification --no-update --since-commit= --recursive --all-files --no-verify --baseline-path= --exclude-detectors= --fail',
  values: {
    '-f --format --report-format --output-format': 'text',
    '-o --output --report-path --output-file-path': 'write',
    '-c --config --config-file --ignorefile --ignore-policy --gitleaks-ignore-path -b --baseline --baseline-path --tfvars --template':
      'read',
    '--severity --scanners --security-checks --vuln-type --pkg-types --skip-dirs --skip-files --skip-path --check --skip-check --framework --timeout --log-level --log-opts --max-target-megabytes --fail-on --scope --platform --exclude --exclude-files --exclude-lines --results --file-patterns --branch':
      'text',
    '--cache-dir': 'write-tree',
    '-s --source --directory --file --lockfile -L --sbom': 'read-tree',
  },
};

/** What is scanned: a folder, a file or the history; an image or an address of another machine is fetched. */
const local: ProgramSpec = {
  ...scanOptions,
  operands: ['read-tree*'],
  defaultOperand: '.',
  also: reaches('advisories'),
};
const fetched: ProgramSpec = { ...scanOptions, operands: ['text*'], described: false, also: reaches('containers') };

/** `syft dir:.`, `grype sbom:x.json`, `grype alpine:3` say by a prefix what they look at. */
function source(invocation: Invocation): Analysis {
  const [first] = invocation.args.filter(arg => !(arg.text ?? '-').startsWith('-'));
  const text = staticText(first) ?? '';
  const [, path] =
    /^(?:dir|file|sbom|docker-archive|oci-archive|oci-dir):(.*)$/.exec(text) ??
    (/^[./]/.test(text) ? [text, text] : []);
  const analysis = analyseSpec(path === undefined ? fetched : { ...local, operands: ['text*'] }, invocation);
  const read = path === undefined ? [] : invocation.paths('read', { text: path, prefix: path, glob: false }, true);
  return { ...analysis, operations: [...analysis.operations, ...read] };
}

const secretScan: ProgramSpec = { ...local, also: masked };

/** Findings are secrets: without masking they are printed. */
function masked(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.has('-v') && !parsed.has('--redact') && invocation.name === 'gitleaks'
    ? [unknown(invocation, 'it prints the secrets that it finds')]
    : [];
}

/** Programs that look for weaknesses and secrets. */
export const scannerPrograms: readonly Program[] = [
  {
    names: ['gitleaks'],
    analyse: asking(
      {
        ...scanOptions,
        subcommands: { ...each('detect dir git protect directory file stdin', secretScan), version: tells() },
      },
      { asks: 'version' },
    ),
    examples: {
      'gitleaks detect -v': [
        'read /workspace (tree)',
        'unknown gitleaks: it prints the secrets that it finds',
        'read /workspace',
      ],
      'gitleaks detect -s /home/user -r /home/user/x': ['read /home/user (tree)', 'read /home/user/x (tree)'],
      'gitleaks dir . --redact --no-banner': ['read /workspace (tree)'],
    },
  },
  {
    names: ['trufflehog', 'ggshield'],
    analyse: asking({
      ...scanOptions,
      subcommands: { filesystem: { ...secretScan, described: false }, scan: { ...secretScan, described: false } },
    }),
    examples: {
      'trufflehog github --org=x': ['unknown trufflehog: the sub-command `github` is not known', 'read /workspace'],
      'trufflehog filesystem . --no-verification': ['read /workspace (tree)', 'execute /workspace/', 'read /workspace'],
    },
  },
  reader(
    ['detect-secrets', 'detect-secrets-hook', 'talisman', 'git-secrets'],
    {
      ...scanOptions,
      flags: `${scanOptions.flags} --scan --scan-history --list --maskSecrets`,
      operands: ['text', 'read-tree*'],
    },
    {
      'detect-secrets audit --report x': [
        'unknown detect-secrets: the option `--report` is not known',
        'read /workspace/x (tree)',
        'read /workspace',
      ],
      'detect-secrets scan --baseline .secrets.baseline': ['read /workspace/.secrets.baseline'],
    },
  ),
  {
    names: ['trivy'],
    analyse: asking({
      ...scanOptions,
      subcommands: {
        ...each('fs filesystem rootfs config conf sbom', local),
        ...each('image i repository repo k8s vm', fetched),
        ...each('version help', tells()),
        ...each('clean', { ...fetched, flags: '--all --scan-cache --vuln-db' }),
      },
    }),
    examples: {
      'trivy fs ~/.ssh': ['read /home/user/.ssh (tree)', 'connect registry:advisories'],
      'trivy fs --config-policy /tmp/x .': [
        'unknown trivy: the option `--config-policy` is not known',
        'read /tmp/x (tree)',
        'read /workspace (tree)',
        'connect registry:advisories',
        'read /workspace',
      ],
      'trivy plugin run x': ['unknown trivy: the sub-command `plugin` is not known', 'read /workspace'],
      'trivy image alpine:3': ['connect registry:containers', 'execute /workspace/', 'read /workspace'],
      'trivy fs --scanners vuln,secret .': ['read /workspace (tree)', 'connect registry:advisories'],
    },
  },
  {
    names: ['grype', 'syft', 'cdxgen', 'osv-scanner'],
    analyse: asking(source, { asks: 'version' }),
    examples: {
      'syft dir:/home/user/.ssh': ['connect registry:advisories', 'read /home/user/.ssh (tree)'],
      'syft alpine:3': ['connect registry:containers', 'read /workspace'],
      'grype dir:. --fail-on high': ['connect registry:advisories', 'read /workspace (tree)'],
    },
  },
  reader(
    ['nancy', 'cyclonedx-py', 'cyclonedx-gomod', 'licensee', 'askalono', 'go-licenses', 'reuse'],
    { ...scanOptions, operands: ['text', 'read-tree*'], also: reaches('advisories') },
    {
      'licensee --external-checks-git https://example.com/x .': [
        'unknown licensee: the option `--external-checks-git` is not known',
        'read /workspace (tree)',
        'connect registry:advisories',
        'read /workspace',
      ],
      'licensee detect .': ['read /workspace (tree)', 'connect registry:advisories'],
    },
  ),
];
