import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { commandsOf, connection, named, serviceProgram } from '../remote-service.ts';

const { asks, orders, local } = commandsOf({
  flags: '--json -v --verbose --non-interactive --no-color --debug -y --yes --ci',
  values: {
    '-s --stack --stage': 'text',
    '-C --cwd': 'folder',
    '-a --app': 'text',
    '-c --config --context': 'text',
    '--profile': 'text',
    '-r --region': 'text',
    '--color': 'text',
    '-t --template --template-file': 'read',
    '-o --output': 'text',
  },
  reach: (_parsed, _invocation, method) => [connection('infrastructure:current', method)],
});
/** Runs the program that describes the infrastructure, as the language's own runner would. */
const plans = asks({
  described: false,
  flags: '--diff --strict --fail --quiet --no-staging --lint --cached --expect-no-changes --show-secrets',
  values: { '--policy-pack': 'text' },
});
const changes = orders({ noOptions: true });

/** What an inventory is, what is run on it, and with whose secrets. */
const playbook = {
  flags:
    '-v -vv -vvv -vvvv --verbose -C --check -D --diff -b --become -k -K --ask-pass --ask-become-pass --ask-vault-pass -J --flush-cache --force-handlers --list-hosts --list-tasks --list-tags --syntax-check --step --one-line',
  values: {
    '-i --inventory': 'read',
    '-l --limit': 'text',
    '-t --tags': 'text',
    '--skip-tags': 'text',
    '--start-at-task': 'text',
    '-u --user': 'text',
    '-f --forks': 'text',
    '-c --connection': 'text',
    '-T --timeout': 'text',
    '--private-key --key-file': 'read',
    '--vault-password-file --vault-pass-file': 'read',
    '--become-user': 'text',
    '-m --module-name': 'text',
  },
} as const satisfies ProgramSpec;
const variables = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  parsed.values('-e').flatMap(value => {
    if (value.text === undefined) return [unknown(invocation, 'variables that are only known at run time')];
    return value.text.startsWith('@') ? invocation.paths('read', { ...value, text: value.text.slice(1) }) : [];
  });
const tried = ['--syntax-check', '--list-hosts', '--list-tasks', '--list-tags'];

/** Programs that put machines into a state. */
export const provisioningPrograms: readonly Program[] = [
  serviceProgram(
    'pulumi cdk cdk8s cdktf serverless sls sst sam packer vagrant chalice zappa kamal'.split(' '),
    {
      flags: '--help --version -v -h',
      values: { '-C --cwd': 'folder' },
      subcommands: {
        ...named(
          'preview diff synth synthesize validate inspect ls list doctor status about whoami package print info version logs',
          plans,
        ),
        fmt: local({ flags: '-check -recursive -diff', operands: ['write-tree*'] }),
        stack: {
          subcommands: {
            ...named('ls', plans),
            ...named('output export select init rm import graph tag history change-secrets-provider rename', changes),
          },
        },
        config: { subcommands: { ...named('get', { ...plans }), ...named('set rm set-all refresh cp env', changes) } },
        ...named(
          'up deploy destroy remove bootstrap refresh import cancel state new login logout plugin policy esc env watch invoke local build delete publish sync traces remote init halt reload suspend resume ssh provision box snapshot global-status rsync upload console package-app rollback setup app exec fix hcl2_upgrade plugins acknowledge metadata context run',
          changes,
        ),
        help: local(),
      },
    },
    {
      'pulumi preview --diff': ['connect infrastructure:current GET', 'read /workspace'],
      'pulumi up --yes': ['connect infrastructure:current POST', 'read /workspace'],
      'cdk synth --app ./x': ['connect infrastructure:current GET', 'read /workspace'],
      'cdk deploy --all': ['connect infrastructure:current POST', 'read /workspace'],
      'vagrant ssh -c id': ['connect infrastructure:current POST', 'read /workspace'],
    },
  ),
  {
    names: ['ansible-playbook', 'ansible', 'ansible-pull', 'ansible-console'],
    analyse: {
      ...playbook,
      values: {
        ...playbook.values,
        '-e --extra-vars': 'text',
        '-a --args': 'text',
        '-U --url': 'url',
        '-M --module-path': 'read',
      },
      operands: ['text*'],
      described: false,
      also: (parsed, invocation) => [
        ...variables(parsed, invocation),
        ...(invocation.name === 'ansible-playbook'
          ? parsed.operands.flatMap(arg => invocation.paths('read', arg))
          : []),
        ...(tried.some(flag => parsed.has(flag)) ? [] : [{ kind: 'change', what: 'system', name: 'ansible' } as const]),
      ],
    },
    examples: {
      'ansible-playbook -i hosts site.yml --syntax-check': [
        'read /workspace/hosts',
        'read /workspace/site.yml',
        'read /workspace',
      ],
      'ansible-playbook -i inventories/prod site.yml': [
        'read /workspace/inventories/prod',
        'read /workspace/site.yml',
        'change system ansible',
        'read /workspace',
      ],
      "ansible all -m shell -a 'rm -rf /'": ['change system ansible', 'read /workspace'],
      'ansible-playbook -e @/etc/shadow x.yml': [
        'read /etc/shadow',
        'read /workspace/x.yml',
        'change system ansible',
        'read /workspace',
      ],
    },
  },
  {
    names: ['ansible-inventory', 'ansible-doc', 'ansible-config'],
    analyse: {
      flags: '--list --graph --yaml -y --vars -l --help --version -v -t',
      values: {
        '-i --inventory': 'read',
        '--host': 'text',
        '--limit': 'text',
        '-t --type': 'text',
        '-c --config': 'read',
      },
      operands: ['text*'],
      described: false,
    },
    examples: { 'ansible-inventory -i hosts --list': ['read /workspace/hosts', 'read /workspace'] },
  },
  {
    names: ['ansible-vault'],
    analyse: {
      subcommands: {
        ...named('view decrypt', {
          ...playbook,
          operands: ['read*'],
          values: { ...playbook.values, '--output': 'write' },
          also: ({ operands }, invocation) => [
            { kind: 'change', what: 'system', name: 'print-credentials' },
            ...operands.flatMap(arg => invocation.paths('write', arg)),
          ],
        }),
        ...named('encrypt rekey edit create', { ...playbook, operands: ['write*'], described: false }),
        encrypt_string: { ...playbook, operands: ['text*'], described: false },
      },
    },
    examples: {
      'ansible-vault view group_vars/prod/vault.yml': [
        'read /workspace/group_vars/prod/vault.yml',
        'change system print-credentials',
        'write /workspace/group_vars/prod/vault.yml',
      ],
      'ansible-vault encrypt a.yml': ['write /workspace/a.yml', 'read /workspace'],
    },
  },
  {
    names: ['ansible-galaxy'],
    analyse: {
      subcommands: {
        ...named('install download', {
          noOptions: true,
          described: false,
          operands: ['text*'],
          also: () => [connection('registry:galaxy')],
        }),
        ...named('list info search', { operands: ['text*'], flags: '-v', described: false }),
        ...named('collection role', {
          noOptions: true,
          described: false,
          operands: ['text*'],
          also: () => [connection('registry:galaxy')],
        }),
      },
    },
    examples: { 'ansible-galaxy install -r requirements.yml': ['connect registry:galaxy', 'read /workspace'] },
  },
];
