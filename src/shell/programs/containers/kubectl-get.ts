import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
import { printsCredentials } from '../remote-service.ts';
import { manifests } from './cluster.ts';

/** What a developer looks at; nodes, accounts, roles and secrets are the cluster's. */
const workloads = new Set(
  'all pod pods po deployment deployments deploy service services svc ingress ingresses ing configmap configmaps cm job jobs cronjob cronjobs cj statefulset statefulsets sts daemonset daemonsets ds replicaset replicasets rs event events ev endpoints ep endpointslices hpa horizontalpodautoscaler horizontalpodautoscalers pvc persistentvolumeclaim persistentvolumeclaims namespace namespaces ns networkpolicy networkpolicies netpol pdb poddisruptionbudgets resourcequota quota limitrange limits storageclass storageclasses sc crd crds'.split(
    ' ',
  ),
);

const kindsOf = (parsed: ParsedArgs): string[] => {
  const [first, ...others] = parsed.operands.map(arg => arg.text ?? arg.prefix);
  const slashed = others.filter(text => text.includes('/'));
  const kinds = [first ?? '', ...slashed].flatMap(text => text.split(','));
  return kinds.map(kind => kind.split(/[/.]/)[0] ?? '');
};

/** A table of secrets holds names; every other form of them holds what they hide. */
export function shownKinds(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const kinds = kindsOf(parsed);
  const file = manifests(['-f', '-k'])(parsed, invocation);
  const plain = parsed.values('-o').every(format => /^(?:wide|name)$/.test(format.text ?? ''));
  const secret = kinds.some(kind => /^secrets?$/i.test(kind));
  if (secret && !(plain && !parsed.has('--template'))) return [...file, printsCredentials];
  const known = kinds.every(kind => workloads.has(kind.toLowerCase())) && !parsed.has('--raw') && !readsFormat(parsed);
  return known && !secret
    ? file
    : [...file, { kind: 'unknown', text: invocation.name, why: 'more than the workloads of a namespace' }];
}

function readsFormat(parsed: ParsedArgs): boolean {
  return parsed.values('-o').some(format => /-file/.test(format.text ?? '-file'));
}
