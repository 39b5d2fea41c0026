import type { Operation } from '../../../operation.ts';
import { literalArg } from '../../arg.ts';
import type { Analysis, Invocation, Program } from '../../program.ts';
import { connection, printsCredentials } from '../remote-service.ts';
import { copiesBuckets } from './buckets.ts';
import { filesNamed, readWords } from './words.ts';

/** A cloud's program: groups of words, of which one says what is done. */
interface Cloud {
  readonly names: readonly string[];
  readonly host: string;
  /** Words that only ask, wherever they stand. */
  readonly question: RegExp;
  /** Commands whose output is a credential. */
  readonly credential: RegExp;
  /** Options whose value is a file that is read. */
  readonly files: RegExp;
  /** Options whose value is a file that is written. */
  readonly outputs: RegExp;
  /** Words that only work in the project and on this machine. */
  readonly local?: RegExp;
  /** The words that copy between buckets and this machine. */
  readonly copy?: RegExp;
  readonly examples: Program['examples'];
}

const flags = new Set(
  '--help --version --quiet -q --verbose --debug --no-user-output-enabled --recursive -r -m --yes -y --delete --all -a --json --follow -f'.split(
    ' ',
  ),
);
const asks =
  /^(?:list|ls|show|describe|get|status|info|version|help|logs|log|read|tail|history|ps|lookup|search|whoami|inspect|view|du|stat|check|validate|query|head|cat|list-\S+|show-\S+|get-\S+|describe-\S+|regions|config:get|apps:info|--version|--help)$/;

function analyseCloud(cloud: Cloud, invocation: Invocation): Analysis {
  const { operands, options } = readWords(invocation.args, flags);
  const words = operands.map(arg => arg.text ?? '?');
  const line = words.join(' ');
  // Behind these, `--help` may be for what they run.
  const explains =
    options.some(([name]) => name === '--help') &&
    !words.some(word => /^(?:run|exec|ssh|call|invoke|console)$/.test(word));
  const tells = explains || (words.length === 0 && options.some(([name]) => /^(?:--version|-[vVh])$/.test(name)));
  if (tells) return { operations: [], described: true };
  if (cloud.local?.test(line)) return { operations: [], described: false, subcommand: words[0] ?? '' };
  const named = (pattern: RegExp) => options.flatMap(([name, value]) => (value && pattern.test(name) ? [value] : []));
  const copies = cloud.copy?.exec(line);
  const from = copies ? copies[0].trim().split(' ').length : 0;
  const deletes = options.some(([name]) => name === '--delete' || name === '-d') || /\bmv\b/.test(copies?.[0] ?? '');
  const asked =
    words.slice(0, 4).some(word => cloud.question.test(word)) && !words.slice(0, 4).some(word => orders.test(word));
  const operations: Operation[] = [
    ...(cloud.credential.test(line) ? [printsCredentials] : []),
    ...filesNamed([...operands, ...options.flatMap(([, value]) => value ?? [])], invocation),
    ...named(cloud.files).flatMap(value => invocation.paths('read', literalOf(value.text), true)),
    ...named(cloud.outputs).flatMap(value => invocation.paths('write', value, true)),
    ...(copies ? copiesBuckets(cloud.host, operands.slice(from), deletes, invocation) : []),
    connection(cloud.host, asked ? 'GET' : 'POST'),
  ];
  return { operations, described: asked && !copies, subcommand: words.slice(0, 3).join(' ') };
}

const orders =
  /^(?:create|delete|remove|rm|set|unset|update|add|start|stop|restart|deploy|run|exec|ssh|scp|destroy|import|export|apply|enable|disable|invoke|submit|cancel|reset|resize|rollback|promote|attach|detach|login|logout|init|push|pull|cp|mv|rsync|sync|up|upload|upload-batch|download|execute|call|open|proxy|connect|console|psql|set-\S+|add-\S+|remove-\S+|delete-\S+|update-\S+|create-\S+)$/;

function literalOf(text: string | undefined) {
  return text === undefined ? { prefix: '', glob: false } : literalArg(text.replace(/^[^=/]*=(?=[./~])/, ''));
}

const cloud = (entry: Cloud): Program => ({
  names: entry.names,
  analyse: invocation => analyseCloud(entry, invocation),
  examples: entry.examples,
});
/** Options by which most of them name files. */
const files =
  /^--?(?:.*-)?(?:file|files|source|sources|data-file|manifest|template|template-file|flags-file|config|env-file|from-file|body-file|env-vars-file|settings|parameters|path|s|f|archive|spec)$/;
const outputs = /^--?(?:.*-)?(?:output-file|destination|out|dest|download-path|output-directory|output-dir|log-file)$/;
const never = /[^\s\S]/;

/** Clouds whose programs are groups of words. */
export const cloudPrograms: readonly Program[] = [
  cloud({
    names: ['gcloud'],
    host: 'gcloud:api',
    question: asks,
    credential:
      /\b(?:print-(?:access|identity|refresh)-token|secrets versions access|keys create|print-settings|application-default login|sql generate-login-token|get-credentials|config-helper|decrypt)\b/,
    files,
    outputs,
    copy: /^(?:storage (?:cp|mv|rsync)|compute scp) /,
    examples: {
      'gcloud projects list': ['connect gcloud:api GET'],
      'gcloud config get project': ['connect gcloud:api GET'],
      'gcloud auth print-access-token': [
        'change system print-credentials',
        'connect gcloud:api POST',
        'read /workspace',
      ],
      'gcloud compute instances delete list': ['connect gcloud:api POST', 'read /workspace'],
      'gcloud storage cp ~/.kube/config gs://b/k': [
        'read /home/user/.kube/config (tree)',
        'connect gcloud:api POST',
        'read /workspace',
      ],
      'gcloud functions deploy f --source ../x': ['read /x (tree)', 'connect gcloud:api POST', 'read /workspace'],
    },
  }),
  cloud({
    names: ['gsutil'],
    host: 'gcloud:storage',
    question: /^(?:ls|stat|du|cat|hash|version|help)$/,
    credential: /^(?:signurl|hmac create)\b/,
    files: never,
    outputs: never,
    copy: /^(?:cp|mv|rsync) /,
    examples: {
      'gsutil ls gs://b': ['connect gcloud:storage GET'],
      'gsutil -m cp -r src gs://b/': ['read /workspace/src (tree)', 'connect gcloud:storage POST', 'read /workspace'],
    },
  }),
  cloud({
    names: ['bq'],
    host: 'gcloud:bigquery',
    question: /^(?:ls|show|head|version|help|info)$/,
    credential: never,
    files,
    outputs,
    examples: {
      'bq ls': ['connect gcloud:bigquery GET'],
      'bq query "delete from x"': ['connect gcloud:bigquery POST', 'read /workspace'],
    },
  }),
  cloud({
    names: ['az'],
    host: 'azure:api',
    question: asks,
    credential:
      /\b(?:get-access-token|keys (?:list|show|renew)|keyvault (?:secret|key|certificate) (?:show|download|backup)|list-keys|list-credentials|credential (?:list|show|reset)|connection-string|show-connection-string|get-credentials|list-publishing-profiles|generate-sas|create-for-rbac|appsettings list|login-password)\b/,
    files,
    outputs,
    examples: {
      'az account show': ['connect azure:api GET'],
      'az account get-access-token': ['change system print-credentials', 'connect azure:api GET'],
      'az vm run-command invoke -g p --scripts @x.sh': [
        'read /workspace/x.sh',
        'connect azure:api POST',
        'read /workspace',
      ],
      'az storage blob upload-batch -d in -s ~/.ssh': [
        'read /home/user/.ssh (tree)',
        'connect azure:api POST',
        'read /workspace',
      ],
    },
  }),
  cloud({
    names: 'doctl linode-cli hcloud scw ibmcloud oci aliyun exo vultr-cli civo upctl yc'.split(' '),
    host: 'cloud:api',
    question: asks,
    credential:
      /\b(?:kubeconfig (?:show|get|save)|kubectl-?config|credentials|access-token|docker-config|generate-token|create-token|config (?:get|dump))\b/,
    files,
    outputs,
    examples: {
      'doctl compute droplet list': ['connect cloud:api GET'],
      'doctl compute droplet delete 1': ['connect cloud:api POST', 'read /workspace'],
      'doctl kubernetes cluster kubeconfig show x': ['change system print-credentials', 'connect cloud:api GET'],
    },
  }),
  cloud({
    names:
      'heroku flyctl fly railway render vercel netlify wrangler firebase supabase amplify eb copilot-cli turso neonctl pscale platform dokku cf nixpacks surge deployctl'.split(
        ' ',
      ),
    host: 'hosting:api',
    local: /^(?:dev|build|types|emulators:start|start|stop|status|gen types)(?: |$)/,
    question:
      /^(?:list|ls|status|info|version|help|whoami|logs|inspect|show|regions|releases|ps|domains:list|apps|apps:info|apps:list|releases:info|projects:list|functions:list|migration:list|tail|doctor)$/,
    credential:
      /^(?:auth:token|auth token|tokens? create|auth print-access-token|config(?::get)?\b|env (?:pull|ls|get|list)|env:(?:get|list)|variables|secrets? list|env$|login:ci|functions:config:(?:get|export)|credentials|connection-string|status -o env|projects api-keys)/,
    files,
    outputs,
    examples: {
      'vercel ls': ['connect hosting:api GET'],
      'fly logs -a app': ['connect hosting:api GET'],
      'wrangler dev --port 8787': ['read /workspace'],
      'vercel --prod': ['connect hosting:api POST', 'read /workspace'],
      'vercel --version': [],
      'vercel deploy --prod': ['connect hosting:api POST', 'read /workspace'],
      'heroku config:get TOKEN': ['change system print-credentials', 'connect hosting:api POST', 'read /workspace'],
      'supabase db reset': ['connect hosting:api POST', 'read /workspace'],
    },
  }),
];
