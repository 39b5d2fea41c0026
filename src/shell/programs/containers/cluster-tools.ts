import { literalArg } from '../../arg.ts';
import type { Program } from '../../program.ts';
import { commandsOf, connection, named, printsCredentials, serviceProgram } from '../remote-service.ts';
import { builtFrom, clusterOptions, reachCluster } from './cluster.ts';
import { copied, pulls, registryOf } from './images.ts';
import { handed } from './mounts.ts';

const cluster = commandsOf({ ...clusterOptions, reach: reachCluster });
const engine = commandsOf({
  values: {
    '-n --name': 'text',
    '--image': 'text',
    '--config': 'read',
    '--kubeconfig': 'read',
    '-p --profile': 'text',
  },
  flags: '-q --quiet -v --verbose',
  reach: () => [connection('docker:local')],
});
const registry = commandsOf({
  flags:
    '--raw --no-tags --config --debug --insecure-policy --insecure -q --quiet --all -a --full-ref --remove-signatures --tls-verify= --src-tls-verify= --dest-tls-verify=',
  values: {
    '--format': 'text',
    '--override-os': 'text',
    '--override-arch': 'text',
    '--platform': 'text',
    '--creds': 'text',
    '--src-creds': 'text',
    '--dest-creds': 'text',
    '--authfile': 'read',
  },
  reach: () => [],
});
const lists = {
  flags: '-A --all -o= -w --wide --refresh --hard-refresh',
  values: { '-o --output': 'text', '-l --selector': 'text' },
} as const;

/** Programs around a cluster, and those that copy images without an engine. */
export const clusterTools: readonly Program[] = [
  {
    names: ['kustomize'],
    analyse: {
      subcommands: {
        build: {
          flags: '--help --enable-helm --enable-alpha-plugins= --as-current-user',
          values: { '-o --output': 'write', '--load-restrictor': 'text' },
          operands: ['text'],
          also: (parsed, invocation) => [
            ...builtFrom(parsed, invocation),
            ...(parsed.has('--enable-alpha-plugins') || parsed.has('--enable-helm')
              ? [{ kind: 'unknown', text: 'kustomize', why: 'plugins that are programs' } as const]
              : []),
          ],
        },
        ...named('version help', { operands: ['text*'] }),
        ...named('create edit', {
          noOptions: true,
          operands: ['text*'],
          also: (_parsed, invocation) => invocation.paths('write', literalArg('kustomization.yaml')),
        }),
      },
    },
    examples: {
      'kustomize build overlays/dev': ['read /workspace/overlays/dev (tree)'],
      'kustomize build https://evil.example/x': ['connect evil.example GET'],
      'kustomize build --enable-alpha-plugins .': [
        'read /workspace (tree)',
        'unknown kustomize: plugins that are programs',
        'read /workspace',
      ],
    },
  },
  serviceProgram(
    ['kind', 'minikube', 'k3d', 'colima'],
    {
      flags: '--help -q -v --verbose --version',
      values: { '-p --profile': 'text' },
      subcommands: {
        ...named(
          'version status list ls',
          engine.asks({ flags: '--output= -o= --short -e', values: { '-o --output': 'text' } }),
        ),
        get: engine.asks({ also: ({ operands: [what] }) => (what?.text === 'kubeconfig' ? [printsCredentials] : []) }),
        ...named('ip logs profile', engine.asks({ flags: '-f --follow --problems' })),
        ...named(
          'cluster node image registry kubeconfig config addons create delete start stop pause unpause load build export service tunnel dashboard mount ssh cp kubectl docker-env update-context nerdctl restart',
          engine.orders({ noOptions: true }),
        ),
        ...named('help completion', engine.local()),
      },
    },
    {
      'kind get clusters': ['connect docker:local'],
      'kind get kubeconfig': ['change system print-credentials', 'connect docker:local'],
      'minikube status': ['connect docker:local'],
      'kind delete cluster --name prod': ['connect docker:local', 'read /workspace'],
    },
  ),
  serviceProgram(
    'argocd flux istioctl linkerd velero cilium tkn eksctl kubeseal rancher'.split(' '),
    {
      flags: `--help --version ${clusterOptions.flags}`,
      values: { ...clusterOptions.values, '--server': 'text', '--auth-token': 'text' },
      subcommands: {
        ...named(
          'get version logs check stats list describe status events tree trace diff',
          cluster.asks({ ...lists, described: false }),
        ),
        app: {
          subcommands: {
            ...named('list get diff history manifests logs resources', cluster.asks({ ...lists, described: false })),
            ...named(
              'create set sync delete rollback unset patch wait edit terminate-op',
              cluster.orders({ noOptions: true }),
            ),
          },
        },
        ...named(
          'create delete apply install uninstall bootstrap suspend resume reconcile upgrade login logout account cluster repo proj admin context backup restore schedule export push pull build trigger tag analyze proxy-config proxy-status experimental x manifest operator dashboard',
          cluster.orders({ noOptions: true }),
        ),
      },
    },
    {
      'argocd app get shop': ['connect kubernetes:current GET', 'read /workspace'],
      'argocd app sync shop': ['connect kubernetes:current POST', 'read /workspace'],
      'flux reconcile kustomization app': ['connect kubernetes:current POST', 'read /workspace'],
    },
  ),
  {
    names: ['stern', 'kubetail'],
    analyse: cluster.asks({
      flags: '-A --all-namespaces -t --timestamps= --no-follow --only-log-lines',
      values: {
        '-l --selector': 'text',
        '-c --container': 'text',
        '--since': 'text',
        '--tail': 'text',
        '-o --output': 'text',
        '-e --exclude': 'text',
        '-i --include': 'text',
        '--color': 'text',
      },
    }),
    examples: { 'stern api -n dev --since 5m': ['connect kubernetes:current GET'] },
  },
  {
    names: 'kubectx kubens k9s lens telepresence skaffold tilt garden werf helmfile lazydocker'.split(' '),
    analyse: cluster.orders({ noOptions: true }),
    examples: {
      'kubectx prod': ['connect kubernetes:current POST', 'read /workspace'],
      'skaffold dev': ['connect kubernetes:current POST', 'read /workspace'],
    },
  },
  serviceProgram(
    ['skopeo', 'crane', 'regctl', 'oras'],
    {
      flags: '--help --version --debug --insecure-policy --override-os=',
      values: { '--override-os': 'text', '--override-arch': 'text', '--platform': 'text' },
      subcommands: {
        ...named(
          'inspect list-tags ls digest manifest config tags catalog version',
          registry.asks({ also: pulls, operands: ['text'] }),
        ),
        ...named('copy cp sync pull export', registry.orders({ operands: ['text', 'text'], also: copied })),
        ...named(
          'delete tag push append mutate login logout rebase flatten image repo artifact attach',
          registry.orders({ noOptions: true, also: ({ operands: [image] }) => [registryOf(image, 'POST')] }),
        ),
      },
    },
    {
      'skopeo inspect docker://ghcr.io/o/r:1': ['connect ghcr.io GET'],
      'skopeo copy docker://r.example/x:1 dir:/etc/x': [
        'connect r.example GET',
        'write /etc/x (tree)',
        'read /workspace',
      ],
      'crane delete r.example/x:1': ['connect r.example POST', 'read /workspace'],
    },
  ),
  {
    names: ['ctr', 'crictl'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: ({ operands }, invocation) => handed(operands, invocation),
    },
    examples: {
      'ctr run --privileged --mount type=bind,src=/,dst=/h,options=rbind x y sh': [
        'read / (tree)',
        'write / (tree)',
        'change system privilege',
        'read /workspace',
      ],
      'crictl ps': ['read /workspace'],
    },
  },
  {
    names: ['buildah', 'kaniko', 'img', 'ko', 'pack', 'jib'],
    analyse: engine.orders({ noOptions: true }),
    examples: { 'buildah bud -t a .': ['connect docker:local', 'read /workspace'] },
  },
];
