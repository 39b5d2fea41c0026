import { gitlabChecksum } from '../checksum.ts';
import { family } from '../family.ts';
import type { Confidence } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { prefixed } from '../shape.ts';

const { base62, hex, lower, urlSafe } = alphabets;
const publishedAt = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const boundary = 'none';
/** The example of GitLab's own description of routable tokens; it never opened anything. */
const routable = `${'glrtr-'}W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.18${'1uebm4k'}`;

/** A routable token carries a checksum; a token of the old form has nothing to check. */
function judge(token: string): Confidence {
  const sound = gitlabChecksum(token);
  return sound === undefined ? 'medium' : sound ? 'high' : 'low';
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly prefix: string;
  readonly securitySeverity?: number;
  /** Characters behind the prefix; 20 when absent. */
  readonly length?: number;
}

/** What only differs in its prefix and length. */
const kinds: readonly Kind[] = [
  { id: 'gitlab-personal-token', title: 'a GitLab personal access token', prefix: 'glpat-', securitySeverity: 9.1 },
  { id: 'gitlab-deploy-token', title: 'a GitLab deploy token', prefix: 'gldt-' },
  { id: 'gitlab-runner-token', title: 'a GitLab runner authentication token', prefix: 'glrt-' },
  { id: 'gitlab-runner-registration-token', title: 'a GitLab runner registration token', prefix: 'glrtr-' },
  { id: 'gitlab-trigger-token', title: 'a GitLab pipeline trigger token', prefix: 'glptt-', length: 40 },
  { id: 'gitlab-job-token', title: 'a GitLab CI/CD job token', prefix: 'glcbt-', securitySeverity: 7.5 },
  { id: 'gitlab-scim-token', title: 'a GitLab SCIM token', prefix: 'glsoat-', securitySeverity: 9.1 },
  { id: 'gitlab-oauth-secret', title: 'a GitLab OAuth application secret', prefix: 'gloas-', length: 64 },
  { id: 'gitlab-feed-token', title: 'a GitLab feed token', prefix: 'glft-', securitySeverity: 6.5 },
  { id: 'gitlab-agent-token', title: 'a GitLab agent token for Kubernetes', prefix: 'glagent-', length: 50 },
  { id: 'gitlab-mail-token', title: 'a GitLab incoming mail token', prefix: 'glimt-', length: 25 },
  { id: 'gitlab-workspace-token', title: 'a GitLab workspace token', prefix: 'glwt-' },
  {
    id: 'gitlab-feature-flag-token',
    title: 'a GitLab feature flags client token',
    prefix: 'glffct-',
    securitySeverity: 5.3,
  },
];

/** Tokens of GitLab. */
export const gitlabRules = [
  ...kinds.map(({ id, title, prefix, length = 20, securitySeverity = 8.1 }) =>
    family({
      id,
      title,
      publishedAt,
      securitySeverity,
      boundary,
      keywords: [prefix],
      pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9}|\\.[0-9a-z]{9})?`),
      judge,
      secrets: () => [
        prefix + sample(urlSafe, length),
        [`${prefix}${sample(base62, 36)}.01.${sample(lower, 9)}`, 'low'],
        ...(routable.startsWith(prefix) ? [[routable, 'high'] as const] : []),
      ],
      lookAlikes: () => [`${prefix}your-token-goes-here`, `${prefix}XXXXXXXXXXX-XXXXXXXX`],
    }),
  ),
  family({
    id: 'gitlab-legacy-registration-token',
    title: 'a GitLab runner registration token of the old form',
    publishedAt,
    boundary,
    ...prefixed('GR1348941', 'urlSafe', 20, 'at least'),
  }),
  family({
    id: 'gitlab-session-cookie',
    title: 'a GitLab session cookie',
    publishedAt: 'https://docs.gitlab.com/user/profile/#cookies-used-for-sign-in',
    help: 'sign the session out under the active sessions of its user',
    securitySeverity: 7.5,
    keywords: ['_gitlab_session'],
    pattern: /_gitlab_session["']?[=:, ]{1,3}["']?([0-9a-z]{32})/,
    group: 1,
    secrets: () => {
      const secret = sample(hex, 32);
      return [{ text: `Cookie: _gitlab_session=${secret}; locale=en`, secret, confidence: 'medium' }];
    },
  }),
];
