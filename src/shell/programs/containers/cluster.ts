import type { Operation } from '../../../operation.ts';
import { literalArg } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { connection, type Method } from '../remote-service.ts';

/** Options of every program that speaks to a cluster. */
export const clusterOptions = {
  flags: '--insecure-skip-tls-verify= -v --debug',
  values: {
    '-n --namespace': 'text',
    '--context --kube-context': 'text',
    '--kubeconfig': 'read',
    '-s --server --kube-apiserver': 'text',
    '--cluster': 'text',
    '--user': 'text',
    '--token --kube-token': 'text',
    '--as': 'text',
    '--as-group': 'text',
    '--certificate-authority --kube-ca-file': 'read',
    '--client-certificate': 'read',
    '--client-key': 'read',
    '--request-timeout': 'text',
    '--v': 'text',
  },
} as const satisfies ProgramSpec;

/** The cluster that the settings point to, or the one that is named. */
export function reachCluster(parsed: ParsedArgs, invocation: Invocation, method: Method): Operation[] {
  const servers = parsed.values('-s').map(server => connectTo(server, invocation, method));
  // What another file of settings points to is not the cluster of one's own.
  const contexts = [...parsed.values('--context'), ...parsed.values('--cluster'), ...parsed.values('--kubeconfig')];
  const named = contexts.map(({ text }) => connection(`kubernetes:${text ?? '?'}`, method));
  return servers.length + named.length > 0 ? [...servers, ...named] : [connection('kubernetes:current', method)];
}

/** What a manifest is read from: a file, a folder, or an address. */
export function manifests(options: readonly string[]): NonNullable<ProgramSpec['also']> {
  return (parsed, invocation) =>
    options.flatMap(option =>
      parsed.values(option).flatMap(value => {
        if (/^https?:\/\//.test(value.prefix)) return [connectTo(value, invocation, 'GET')];
        return invocation.paths('read', value, true);
      }),
    );
}

/** A kustomization is a folder, or an address that is fetched. */
export function builtFrom(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [from = literalArg('.')] = parsed.operands;
  return /^https?:|^git@|^github\.com\//.test(from.prefix)
    ? [connectTo(from, invocation, 'GET')]
    : invocation.paths('read', from, true);
}
