import { analyseSpec } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Analysis, Program, ProgramSpec } from '../../program.ts';
import { connection, named, printsCredentials } from '../remote-service.ts';

/** Stores of credentials: whatever is asked of them, but for what they are themselves, may print one. */
const store = (names: readonly string[], harmless: string, example: string): Program => {
  const plain = new Set(harmless.split(' '));
  return {
    names,
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: ({ operands }) => {
        const command = operands.find(arg => !arg.prefix.startsWith('-') || arg.prefix === '--version');
        return [
          ...(plain.has(staticText(command) ?? '') ? [] : [printsCredentials]),
          connection(`secrets:${names[0]}`),
        ];
      },
    },
    examples: { [example]: ['change system print-credentials', `connect secrets:${names[0]}`, 'read /workspace'] },
  };
};

const prints: ProgramSpec = {
  noOptions: true,
  operands: ['text*'],
  described: false,
  also: (_parsed, { name }) => [printsCredentials, connection(`secrets:${name}`)],
};

/** A store that hands its credentials to a command: `aws-vault exec prod -- terraform plan`. */
const hands = (names: readonly string[], word: string, own: ProgramSpec, examples: Program['examples']): Program => {
  const given: ProgramSpec = {
    stopsAtOperand: true,
    ...own,
    described: false,
    also: (_parsed, { name }) => [connection(`secrets:${name}`)],
  };
  const asked =
    'list get read export env print secrets login add remove rotate write set unset show history import delete configure setup me';
  const spec: ProgramSpec = { flags: '--help --version', subcommands: { ...named(asked, prints), [word]: given } };
  return { names, analyse: invocation => undashed(analyseSpec(spec, invocation)), examples };
};

/** Behind a first operand, `--` is still no program. */
function undashed(analysis: Analysis): Analysis {
  const runs = (analysis.runs ?? []).map(run =>
    'args' in run && run.args[0]?.text === '--' ? { ...run, args: run.args.slice(1) } : run,
  );
  return { ...analysis, runs };
}

const crypt = { described: false, operands: ['read*'] } as const satisfies ProgramSpec;

export const vaultPrograms: readonly Program[] = [
  store(['vault', 'bao'], 'status version -version help login server operator', 'vault kv get secret/prod'),
  store(['op'], 'whoami --version signin signout account vault', 'op item get x --reveal'),
  store(
    'pass gopass passage lpass keepassxc-cli dashlane dcli bw bws rbw secret-tool keyring kwallet-query pass-cli protonpass nordpass enpass-cli keybase credstash berglas summon conjur akeyless gcr-viewer kwalletcli'.split(
      ' ',
    ),
    'version --version ls status help',
    'pass show infra/root',
  ),
  store(
    'docker-credential-desktop docker-credential-osxkeychain docker-credential-secretservice docker-credential-pass docker-credential-gcloud docker-credential-ecr-login git-credential-osxkeychain git-credential-libsecret git-credential-store git-credential-cache git-credential-manager aws_signing_helper aws-iam-authenticator saml2aws aws-sso granted oauth2l kubelogin step'.split(
      ' ',
    ),
    'version list',
    'docker-credential-desktop get',
  ),
  hands(
    ['aws-vault'],
    'exec',
    { operands: ['text', 'command'], values: { '-d --duration': 'text', '--region': 'text' } },
    {
      'aws-vault exec prod -- rm -rf ~': [
        'connect secrets:aws-vault',
        'read /workspace',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
    },
  ),
  hands(
    ['chamber'],
    'exec',
    { operands: ['text', 'command'] },
    {
      'chamber exec app -- pwd': ['connect secrets:chamber', 'read /workspace', 'execute pwd'],
    },
  ),
  hands(
    ['doppler', 'infisical', 'teller', 'envkey', 'varlock'],
    'run',
    {
      operands: ['command'],
      values: {
        '-p --project': 'text',
        '-c --config': 'text',
        '--env': 'text',
        '--command': 'script',
        '--path': 'text',
      },
    },
    {
      'doppler run -- pwd': ['connect secrets:doppler', 'read /workspace', 'execute pwd'],
      'doppler secrets': ['change system print-credentials', 'connect secrets:doppler', 'read /workspace'],
    },
  ),
  {
    names: 'age rage age-keygen minisign signify cosign ccrypt bcrypt mcrypt scrypt'.split(' '),
    analyse: {
      ...crypt,
      flags: '-d -e -p -a --decrypt --encrypt --passphrase --armor -y -G -S -V',
      values: {
        '-o --output': 'write',
        '-r --recipient': 'text',
        '-R --recipients-file': 'read',
        '-i --identity': 'read',
        '-m': 'read',
        '-s': 'read',
        '-P': 'text',
        '--key': 'read',
      },
    },
    examples: {
      'age -d -i ~/.config/age/k -o a b': [
        'read /home/user/.config/age/k',
        'write /workspace/a',
        'read /workspace/b',
        'read /workspace',
      ],
    },
  },
  {
    names: ['sops', 'git-crypt', 'blackbox_cat', 'transcrypt', 'kubesec', 'dotenv-vault'],
    analyse: {
      ...crypt,
      flags: '-d -e -i -r --decrypt --encrypt --in-place --rotate --verbose',
      values: {
        '--age --kms --pgp --gcp-kms --azure-kv': 'text',
        '--output': 'write',
        '--output-type --input-type': 'text',
        '--extract': 'text',
        '--set': 'text',
        '--config': 'read',
      },
      also: parsed =>
        parsed.has('-d') ||
        parsed.has('--decrypt') ||
        /^(?:decrypt|exec-env|exec-file|get|cat)$/.test(parsed.operands[0]?.text ?? '')
          ? [printsCredentials]
          : [],
    },
    examples: {
      'sops -d secrets.yaml': ['read /workspace/secrets.yaml', 'change system print-credentials', 'read /workspace'],
      'sops -e -i --age k config.yaml': ['read /workspace/config.yaml', 'read /workspace'],
    },
  },
];
