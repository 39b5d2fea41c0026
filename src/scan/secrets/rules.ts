import type { RuleDescription } from '../finding.ts';
import type { SecretRule } from './rule.ts';
import { aiRules } from './rules/ai.ts';
import { aiNamedRules } from './rules/ai-named.ts';
import { analyticsRules } from './rules/analytics.ts';
import { anthropicRules } from './rules/anthropic.ts';
import { asianCloudRules } from './rules/asian-clouds.ts';
import { authorizationRules } from './rules/authorization.ts';
import { awsRules } from './rules/aws.ts';
import { azureRules } from './rules/azure.ts';
import { azureMarkedRules } from './rules/azure-marked.ts';
import { cdnRules } from './rules/cdn.ts';
import { chatRules } from './rules/chat.ts';
import { ciRules } from './rules/ci.ts';
import { commandLineRules } from './rules/command-line.ts';
import { commerceRules } from './rules/commerce.ts';
import { contentRules } from './rules/content.ts';
import { databaseHostRules } from './rules/database-hosts.ts';
import { databaseRules } from './rules/databases.ts';
import { deliveryRules } from './rules/delivery.ts';
import { exchangeRules } from './rules/exchanges.ts';
import { financeRules } from './rules/finance.ts';
import { genericRules } from './rules/generic.ts';
import { gitHostRules } from './rules/git-hosts.ts';
import { githubRules } from './rules/github.ts';
import { gitlabRules } from './rules/gitlab.ts';
import { googleCloudRules } from './rules/google-cloud.ts';
import { grafanaRules } from './rules/grafana.ts';
import { hostingRules } from './rules/hosting.ts';
import { identityRules } from './rules/identity.ts';
import { infrastructureRules } from './rules/infrastructure.ts';
import { jwkRules } from './rules/jwk.ts';
import { jwtRules } from './rules/jwt.ts';
import { keyStoreRules } from './rules/key-store.ts';
import { kubernetesRules } from './rules/kubernetes.ts';
import { mailRules } from './rules/mail.ts';
import { mediaRules } from './rules/media.ts';
import { messagingRules } from './rules/messaging.ts';
import { monitoringRules } from './rules/monitoring.ts';
import { monitoringNamedRules } from './rules/monitoring-named.ts';
import { natsRules } from './rules/nats.ts';
import { networkRules } from './rules/networks.ts';
import { objectStorageRules } from './rules/object-storage.ts';
import { openaiRules } from './rules/openai.ts';
import { packageRegistryRules } from './rules/package-registries.ts';
import { passwordHashRules } from './rules/password-hash.ts';
import { paymentRules } from './rules/payment.ts';
import { privateKeyRules } from './rules/private-key.ts';
import { securityServiceRules } from './rules/security-services.ts';
import { slackRules } from './rules/slack.ts';
import { socialRules } from './rules/social.ts';
import { testingServiceRules } from './rules/testing-services.ts';
import { toolRules } from './rules/tools.ts';
import { urlPasswordRules } from './rules/url-password.ts';
import { vaultRules } from './rules/vaults.ts';
import { walletRules } from './rules/wallets.ts';
import { webSearchRules } from './rules/web-search.ts';
import { web3NodeRules } from './rules/web3-nodes.ts';
import { webhookRules } from './rules/webhooks.ts';
import { workplaceRules } from './rules/workplace.ts';

/**
 * Every kind of secret that is recognised; of two that find the same span, the earlier is reported.
 *
 * To add one: write an entry in the file of its vendor under `rules/` (a new vendor is a new file and a line here).
 * Take the shape from what the vendor publishes and name the place in `publishedAt`; never copy another scanner's
 * pattern. A token with a shape of its own is a `family`; one that only its vendor's name gives away is `named`; where
 * neither does, write the rule itself, with a `read` that walks around the keyword. Give it a keyword that every match
 * contains, a linear pattern that starts there, a `judge` where the format can be checked, and examples put together at
 * run time. The tests run over this list: every example alone, against every other rule and in every context, every
 * pattern through a proof that it cannot be made slow.
 */
export const secretRules: readonly SecretRule[] = [
  ...identityRules,
  ...githubRules,
  ...asianCloudRules,
  ...azureRules,
  ...azureMarkedRules,
  ...cdnRules,
  ...ciRules,
  ...databaseHostRules,
  ...deliveryRules,
  ...gitHostRules,
  ...gitlabRules,
  ...googleCloudRules,
  ...hostingRules,
  ...infrastructureRules,
  ...networkRules,
  ...objectStorageRules,
  ...packageRegistryRules,
  ...securityServiceRules,
  ...testingServiceRules,
  ...vaultRules,
  ...web3NodeRules,
  ...openaiRules,
  ...anthropicRules,
  ...slackRules,
  ...aiRules,
  ...aiNamedRules,
  ...paymentRules,
  ...financeRules,
  ...commerceRules,
  ...grafanaRules,
  ...monitoringRules,
  ...monitoringNamedRules,
  ...chatRules,
  ...webSearchRules,
  ...webhookRules,
  ...socialRules,
  ...mailRules,
  ...messagingRules,
  ...workplaceRules,
  ...toolRules,
  ...contentRules,
  ...mediaRules,
  ...analyticsRules,
  ...databaseRules,
  ...exchangeRules,
  ...walletRules,
  // Its secret half is known by `secret_key` alone, so that those whose names say more come first.
  ...awsRules,
  ...privateKeyRules,
  ...jwtRules,
  ...genericRules,
  ...urlPasswordRules,
  ...authorizationRules,
  ...natsRules,
  ...jwkRules,
  ...keyStoreRules,
  ...passwordHashRules,
  ...commandLineRules,
  ...kubernetesRules,
];

/** What reports say about each kind of secret. */
export const secretRuleDescriptions: readonly RuleDescription[] = secretRules.map(rule => ({
  id: rule.id,
  scanner: 'secrets',
  title: rule.title,
  description: `The text holds ${rule.title} in the clear. Format: ${rule.publishedAt}.`,
  help: `Take it out, read it from the environment or a secret store, and treat it as known to others: ${rule.help}.`,
  severity: rule.severity,
  cwe: rule.cwe,
  securitySeverity: rule.securitySeverity,
  precision: 'high',
  tags: ['secret'],
}));
