import type { RuleDescription } from '../finding.ts';
import type { SecretRule } from './rule.ts';
import { anthropicRules } from './rules/anthropic.ts';
import { awsRules } from './rules/aws.ts';
import { githubRules } from './rules/github.ts';
import { jwtRules } from './rules/jwt.ts';
import { openaiRules } from './rules/openai.ts';
import { privateKeyRules } from './rules/private-key.ts';
import { slackRules } from './rules/slack.ts';

/**
 * Every kind of secret that is recognised; of two that find the same span, the earlier is reported.
 *
 * To add one: write an entry in the file of its vendor under `rules/` (a new vendor is a new file and a line here).
 * Take the shape from what the vendor publishes and name the place in `publishedAt`; never copy another scanner's
 * pattern. Give it a keyword that every match contains, a pattern that is linear without a lead-in (where the token
 * must be walked to its left, make the pattern an anchor and write `read`), a `judge` where the format can be checked,
 * and examples put together at run time. The tests run over this list: every example alone, against every other
 * rule and in every context, every pattern through a proof that it cannot be made slow.
 */
export const secretRules: readonly SecretRule[] = [
  ...awsRules,
  ...githubRules,
  ...openaiRules,
  ...anthropicRules,
  ...slackRules,
  ...privateKeyRules,
  ...jwtRules,
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
