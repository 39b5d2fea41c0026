import { credentialRule, type Setting } from '../../credential.ts';
import type { PatternRule } from '../../language.ts';
import { entryIn, textOf, textsOf, valueAt, type YamlValue } from '../../yaml.ts';
import type { Manifests } from '../read.ts';

const nobody = /^system:(?:anonymous|unauthenticated)$/;
const everywhere = /^(?:0\.0\.0\.0\/0|::\/0)$/;

/** Who may do what in the cluster, and who reaches it. */
export const accessRules: readonly PatternRule<Manifests>[] = [
  {
    id: 'kubernetes-broad-role',
    title: 'rights to everything',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 7.8,
    precision: 'high',
    why: 'Whoever gets hold of one pod or account that has them has the cluster.',
    help: 'name the verbs and the resources that are needed',
    bad: 'verbs: ["*"], resources: ["*"]',
    good: 'verbs: [get, list], resources: [pods]',
    *find({ resources }) {
      for (const { kind, value } of resources) {
        if (/^(?:Cluster)?Role$/.test(kind))
          for (const rule of valueAt(value, 'rules')?.items ?? []) yield* judgedRule(rule, kind);
        if (!/^(?:Cluster)?RoleBinding$/.test(kind)) continue;
        const role = valueAt(value, 'roleRef', 'name');
        if (role !== undefined && textOf(role) === 'cluster-admin')
          yield { at: role, message: 'the account may do everything in the cluster' };
        for (const subject of valueAt(value, 'subjects')?.items ?? []) {
          const name = valueAt(subject, 'name');
          if (name !== undefined && nobody.test(textOf(name)))
            yield { at: name, severity: 'error', message: 'people who did not log in are given rights' };
        }
      }
    },
  },
  {
    id: 'kubernetes-open-load-balancer',
    title: 'a service in the internet',
    cwe: [668],
    owasp: 'configuration',
    severity: 'note',
    score: 4.3,
    precision: 'low',
    why: 'Depending on the cloud the service gets an address that everybody reaches.',
    help: 'name who may reach it in `loadBalancerSourceRanges`, or ask for an internal address',
    bad: 'type: LoadBalancer',
    good: 'type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]',
    *find({ resources }) {
      for (const { kind, value } of resources) {
        const spec = valueAt(value, 'spec');
        const type = valueAt(spec, 'type');
        if (kind !== 'Service' || type === undefined || textOf(type) !== 'LoadBalancer') continue;
        const ranges = textsOf(valueAt(spec, 'loadBalancerSourceRanges'));
        const isInternal = valueAt(value, 'metadata', 'annotations')?.entries.some(
          entry => /internal|scheme/.test(entry.key) && !/false|internet-facing/.test(textOf(entry.value)),
        );
        if (isInternal !== true && (ranges.length === 0 || ranges.some(range => everywhere.test(range))))
          yield { at: type, message: 'everybody may reach the service' };
      }
    },
  },
  credentialRule(
    'kubernetes',
    'env: [{ name: DB_PASSWORD, value: … }]',
    'env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: … } }]',
    function* ({ pods, resources }): Generator<Setting> {
      for (const item of pods
        .flatMap(({ containers }) => containers)
        .flatMap(container => valueAt(container, 'env')?.items ?? [])) {
        const value = valueAt(item, 'value');
        if (value !== undefined) yield { name: textOf(valueAt(item, 'name')), value: textOf(value), at: value };
      }
      for (const { kind, value } of resources) {
        if (kind !== 'Secret' && kind !== 'ConfigMap') continue;
        for (const map of ['stringData', 'data'])
          for (const entry of valueAt(value, map)?.entries ?? [])
            yield {
              name: entry.key,
              value: kind === 'Secret' && map === 'data' ? decoded(textOf(entry.value)) : textOf(entry.value),
              at: entry.value,
            };
      }
    },
  ),
];

function* judgedRule(rule: YamlValue, kind: string) {
  const verbs = textsOf(valueAt(rule, 'verbs'));
  const resources = textsOf(valueAt(rule, 'resources'));
  const at = (entryIn(rule, 'verbs') ?? entryIn(rule, 'resources'))?.value ?? rule;
  const scope = kind === 'ClusterRole' ? 'the cluster' : 'the namespace';
  if (verbs.includes('*') && resources.includes('*')) yield { at, message: `everything in ${scope} is allowed` };
  else if (verbs.some(verb => /^(?:escalate|bind|impersonate)$/.test(verb)))
    yield { at, severity: 'note' as const, message: 'whoever may do this can give themselves every right' };
  else if (
    kind === 'ClusterRole' &&
    resources.includes('secrets') &&
    verbs.some(verb => /^(?:\*|get|list|watch)$/.test(verb))
  )
    yield { at, severity: 'note' as const, message: 'every secret of the cluster can be read' };
}

function decoded(text: string): string {
  try {
    return atob(text.trim());
  } catch {
    return '';
  }
}
