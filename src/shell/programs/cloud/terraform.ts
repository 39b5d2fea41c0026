import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { literalArg } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { analyseInOrder, connection, named } from '../remote-service.ts';

/** Options of the language's own programs have one hyphen or two. */
const options = (flags: string, values: Readonly<Record<string, 'text' | 'read' | 'write'>> = {}): ProgramSpec => ({
  unbundled: true,
  flags: `-help --help ${flags
    .split(/\s+/)
    .map(flag => `-${flag} --${flag}`)
    .join(' ')}`,
  values: Object.fromEntries(Object.entries(values).map(([name, role]) => [`-${name} --${name}`, role])),
  operands: ['text*'],
});

const shared = 'no-color json input= lock= compact-warnings';
const planning = {
  var: 'text',
  'var-file': 'read',
  target: 'text',
  replace: 'text',
  exclude: 'text',
  parallelism: 'text',
  'lock-timeout': 'text',
  state: 'read',
} as const;

/** Providers are programs of the project, and may ask their clouds: only which of them run is known. */
const runsProviders = (
  flags: string,
  values: Readonly<Record<string, 'text' | 'read' | 'write'>> = {},
): ProgramSpec => ({
  ...options(`${shared} ${flags}`, { ...planning, ...values }),
  described: false,
});
const orders = (flags = '', values: Readonly<Record<string, 'text' | 'read' | 'write'>> = {}): ProgramSpec => ({
  ...runsProviders(`auto-approve force ${flags}`, { 'state-out': 'write', backup: 'write', ...values }),
  operands: ['read*'],
  also: () => [connection('infrastructure:current', 'POST')],
});
/** Shows what the state holds, secrets included. */
const shows = (flags = ''): ProgramSpec => ({
  ...options(`${shared} ${flags}`, { state: 'read', id: 'text', type: 'text' }),
  described: false,
});

const init: ProgramSpec = {
  ...runsProviders('upgrade reconfigure migrate-state force-copy get= backend=', { lockfile: 'text' }),
  also: initialises,
};

/** Where modules and the state are is in the project's files. `-plugin-dir` and `-backend-config` are not listed. */
function initialises(parsed: ParsedArgs): Operation[] {
  return parsed.values('-backend').at(-1)?.text === 'false' ? [] : [connection('infrastructure:state', 'GET')];
}

/** Writes the files that it formats, unless it only checks. */
const fmt: ProgramSpec = {
  ...options('check diff recursive no-color list= write='),
  also: (parsed, invocation) => {
    const targets = parsed.operands.length === 0 ? [literalArg('.')] : parsed.operands;
    const writes = !parsed.has('-check') && parsed.values('-write').at(-1)?.text !== 'false';
    return targets.flatMap(arg => invocation.paths(writes ? 'write' : 'read', arg, true));
  },
};

const commands: ProgramSpec = {
  unbundled: true,
  flags: '-version --version -help --help -v',
  values: { '-chdir --chdir': 'folder', '--terragrunt-working-dir --working-dir': 'folder' },
  subcommands: {
    fmt,
    validate: runsProviders('no-tests', { 'test-directory': 'text' }),
    plan: runsProviders('destroy refresh-only refresh= detailed-exitcode', {
      out: 'write',
      'generate-config-out': 'write',
    }),
    test: orders('verbose', { filter: 'text' }),
    ...named('graph', runsProviders('draw-cycles', { type: 'text', plan: 'read' })),
    show: { ...shows(), operands: ['read'] },
    output: { ...shows('raw'), operands: ['text'] },
    ...named('version help', options(shared)),
    providers: { ...options('', {}), described: false },
    get: runsProviders('update'),
    init,
    state: {
      subcommands: {
        ...named('list', shows()),
        ...named('show pull', { ...shows(), also: () => [connection('infrastructure:state', 'GET')] }),
        ...named('rm mv push replace-provider', orders()),
      },
    },
    workspace: {
      subcommands: { ...named('list show', options('')), ...named('new select delete', orders('or-create')) },
    },
    ...named('apply destroy refresh import taint untaint force-unlock', orders('destroy refresh-only refresh=')),
    ...named('console login logout run-all hclfmt stack run', orders()),
  },
};

/** Terraform and what is used like it. */
export const terraformPrograms: readonly Program[] = [
  {
    names: ['terraform', 'tofu', 'terragrunt'],
    analyse: (invocation: Invocation) => analyseInOrder(commands, invocation),
    examples: {
      'terraform fmt -check -recursive': ['read /workspace (tree)'],
      'terraform fmt': ['write /workspace (tree)'],
      'terraform plan -out=/tmp/p -var-file prod.tfvars': [
        'write /tmp/p',
        'read /workspace/prod.tfvars',
        'read /workspace',
      ],
      'terraform -chdir=infra validate': ['read /workspace/infra', 'read /workspace'],
      'terraform init -backend=false': ['read /workspace'],
      'terraform init -plugin-dir=/tmp/x': [
        'unknown terraform: the option `-plugin-dir=/tmp/x` is not known',
        'connect infrastructure:state GET',
        'read /workspace',
      ],
      'terraform apply -auto-approve /tmp/p': ['read /tmp/p', 'connect infrastructure:current POST', 'read /workspace'],
      'terraform destroy -auto-approve': ['connect infrastructure:current POST', 'read /workspace'],
      'terraform state rm a.b': ['read /workspace/a.b', 'connect infrastructure:current POST', 'read /workspace'],
      'terraform output -raw password': ['read /workspace'],
      'terraform frob': ['unknown terraform: the sub-command `frob` is not known', 'read /workspace'],
    },
  },
  {
    names: ['tflint', 'tfsec', 'checkov', 'terraform-docs', 'infracost', 'driftctl', 'terrascan'],
    analyse: {
      flags: '--init --version --recursive --no-color --compact --quiet --soft-fail -v --help',
      values: {
        '-d --directory --chdir': 'folder',
        '-f --format --file': 'text',
        '-o --output': 'text',
        '-c --config --config-file': 'read',
        '--framework': 'text',
        '--check': 'text',
        '--skip-check': 'text',
        '--minimum-failure-severity': 'text',
        '--filter': 'text',
      },
      operands: ['text*'],
      described: false,
      also: (parsed, invocation) =>
        parsed.has('--init')
          ? [unknown(invocation, 'plug-ins that are fetched')]
          : parsed.operands.flatMap(arg => invocation.paths('read', arg, true)),
    },
    examples: {
      'tflint --recursive': ['read /workspace'],
      'tflint --init': ['unknown tflint: plug-ins that are fetched', 'read /workspace'],
      'checkov -d infra --compact': ['read /workspace/infra', 'read /workspace'],
    },
  },
];
