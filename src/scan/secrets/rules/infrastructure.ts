import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { named } from '../named.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed } from '../shape.ts';

const { base62, base64, hex, lower, urlSafe } = alphabets;
const securitySeverity = 9.1;

/** Tokens of what builds and runs machines: state, clusters, workflows. */
export const infrastructureRules = [
  family({
    id: 'terraform-token',
    title: 'a token of HCP Terraform',
    publishedAt: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    securitySeverity,
    keywords: ['.atlasv1.'],
    lead: 14,
    pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9=_-]{60,}/,
    secrets: () => [`${sample(base62, 14)}.atlasv1.${sample(urlSafe, 67)}`],
  }),
  keyed({
    id: 'hashicorp-cloud-client-secret',
    title: 'a client secret of the HashiCorp Cloud Platform',
    publishedAt: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
    securitySeverity,
    names: ['hcp_client_secret', 'hcp_secret', 'hcp_client'],
    ...keyOf('urlSafe', 64),
  }),
  family({
    id: 'pulumi-token',
    title: 'a Pulumi access token',
    publishedAt: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
    securitySeverity,
    ...prefixed('pul-', 'hex', 40),
  }),
  family({
    id: 'infracost-key',
    title: 'an Infracost API key',
    publishedAt: 'https://www.infracost.io/docs/integrations/environment_variables/',
    securitySeverity: 5.3,
    ...prefixed('ico-', 'base62', 32),
    // A file's name with its digest goes on in hexadecimal.
    judge: key => (/[g-zG-Z]/.test(key.slice(4)) ? 'medium' : undefined),
    lookAlikes: () => [`favicon.ico-${sample(hex, 32)}`],
  }),
  keyed({
    id: 'spacelift-key',
    title: 'an API key secret of Spacelift',
    publishedAt: 'https://docs.spacelift.io/integrations/api',
    names: ['spacelift'],
    ...keyOf('hex', 64),
  }),
  keyed({
    id: 'env0-key',
    title: 'an API key secret of env0',
    publishedAt: 'https://docs.envzero.com/guides/integrations/api-keys',
    names: ['env0'],
    value: /[A-Za-z0-9_-]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(urlSafe, 32)],
  }),
  named({
    id: 'kubernetes-join-token',
    title: 'a bootstrap token of Kubernetes',
    publishedAt: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    names: ['kubeadm join', 'kubeadm_token', 'bootstrap_token', 'bootstrap-token', 'bootstraptoken'],
    value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
    judge: judgeMixed,
    secrets: () => {
      const secret = `${sample(lower, 6)}.${sample(lower, 16)}`;
      return [
        { text: `kubeadm join 10.0.0.1:6443 --token ${secret} --v=5`, secret, confidence: 'medium' },
        { text: `bootstrap-token: ${secret}`, secret, confidence: 'medium' },
      ];
    },
    lookAlikes: () => ['kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef'],
  }),
  family({
    id: 'k3s-token',
    title: 'a node or server token of k3s',
    publishedAt: 'https://docs.k3s.io/cli/token',
    securitySeverity,
    keywords: ['k10'],
    pattern: /K10[a-f0-9]{64}::[A-Za-z0-9_-]{1,40}:[A-Za-z0-9]{16,}/,
    secrets: () => [`K10${sample(hex, 64)}::server:${sample(hex, 32)}`],
  }),
  family({
    id: 'rancher-token',
    title: 'a Rancher API token',
    publishedAt: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    securitySeverity,
    keywords: ['token-', 'kubeconfig-'],
    pattern: /(?:token|kubeconfig)-[a-z0-9-]{5,24}:[a-z0-9]{54}/,
    secrets: () => [
      `token-${sample(lower, 5)}:${sample(lower, 54)}`,
      `kubeconfig-u-${sample(lower, 10)}:${sample(lower, 54)}`,
    ],
  }),
  family({
    id: 'openshift-token',
    title: 'an OpenShift user token',
    publishedAt:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/authentication_and_authorization/',
    securitySeverity,
    ...prefixed('sha256~', 'urlSafe', 43, 'at least'),
  }),
  family({
    id: 'docker-swarm-token',
    title: 'a join token or unlock key of Docker Swarm',
    publishedAt: 'https://docs.docker.com/engine/swarm/join-nodes/',
    securitySeverity,
    keywords: ['swmtkn-1-', 'swmkey-1-'],
    pattern: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}|SWMKEY-1-[A-Za-z0-9+/]{43}/,
    secrets: () => [`SWMTKN-1-${sample(lower, 50)}-${sample(lower, 25)}`, `SWMKEY-1-${sample(base64, 43)}`],
  }),
  keyed({
    id: 'ansible-controller-token',
    title: 'a token of Ansible AWX',
    publishedAt: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
    names: ['tower_oauth', 'controller_oauth', 'awx_token', 'tower_token', 'awx', 'ansible_tower'],
    ...keyOf('base62', 30),
  }),
  family({
    id: 'prefect-key',
    title: 'a Prefect API key',
    publishedAt: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys',
    ...prefixed(['pnu_', 'pnb_'], 'base62', 36),
  }),
  keyed({
    id: 'rundeck-token',
    title: 'a Rundeck API token',
    publishedAt: 'https://docs.rundeck.com/docs/api/#token-authentication',
    names: ['rundeck', 'rd_token', 'rd_auth_token'],
    ...keyOf('base62', 32),
  }),
  keyed({
    id: 'dagster-cloud-token',
    title: 'a Dagster+ token',
    publishedAt: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
    names: ['dagster'],
    value: /(?:user|agent):[A-Za-z0-9_-]{1,60}:[a-f0-9]{32}|[a-f0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [`user:acme:${sample(hex, 32)}`, sample(hex, 32)],
  }),
  family({
    id: 'databricks-token',
    title: 'a Databricks token or secret',
    publishedAt: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    securitySeverity,
    keywords: ['dapi', 'dose', 'dkea', 'dsapi'],
    pattern: /(?:dapi|dose|dkea|dsapi)[a-f0-9]{32}(?:-[0-9]{1,2})?/,
    secrets: () => [`dapi${sample(hex, 32)}`, `dapi${sample(hex, 32)}-3`, `dose${sample(hex, 32)}`],
  }),
];
