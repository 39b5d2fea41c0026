import type { SecretRule } from '../rule.ts';
/** Secrets in Kubernetes manifests: base64 is no encryption. */
export declare const kubernetesRules: readonly SecretRule[];
