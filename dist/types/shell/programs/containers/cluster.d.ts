import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { type Method } from '../remote-service.ts';
/** Options of every program that speaks to a cluster. */
export declare const clusterOptions: {
    readonly flags: '--insecure-skip-tls-verify= -v --debug';
    readonly values: {
        readonly '-n --namespace': 'text';
        readonly '--context --kube-context': 'text';
        readonly '--kubeconfig': 'read';
        readonly '-s --server --kube-apiserver': 'text';
        readonly '--cluster': 'text';
        readonly '--user': 'text';
        readonly '--token --kube-token': 'text';
        readonly '--as': 'text';
        readonly '--as-group': 'text';
        readonly '--certificate-authority --kube-ca-file': 'read';
        readonly '--client-certificate': 'read';
        readonly '--client-key': 'read';
        readonly '--request-timeout': 'text';
        readonly '--v': 'text';
    };
};
/** The cluster that the settings point to, or the one that is named. */
export declare function reachCluster(parsed: ParsedArgs, invocation: Invocation, method: Method): Operation[];
/** What a manifest is read from: a file, a folder, or an address. */
export declare function manifests(options: readonly string[]): NonNullable<ProgramSpec['also']>;
/** A kustomization is a folder, or an address that is fetched. */
export declare function builtFrom(parsed: ParsedArgs, invocation: Invocation): Operation[];
