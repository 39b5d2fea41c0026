import type { Confidence, SecretRule } from '../rule.ts';

const cwe = [798];
const help = 'deactivate the key in IAM, look for its use in CloudTrail, and give the workload a role in its place';
const documented = `${'AKIA'}IOSFODNN7EXAMPLE`;
const documentedSecret = `wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLE'}KEY`;

/** The characters of an id are base32; an id of the first years, or a made-up one, may hold others. */
function judgeId(id: string): Confidence | undefined {
  if (id.includes('EXAMPLE')) return undefined;
  return /^[A-Z2-7]+$/.test(id.slice(4)) ? 'medium' : 'low';
}

function judgeSecret(secret: string): Confidence | undefined {
  // Forty hexadecimal digits are a Git commit, forty of one case are no base64.
  if (secret.includes('EXAMPLE') || !/[a-z]/.test(secret) || !/[A-Z]/.test(secret)) return undefined;
  return /^[0-9a-fA-F]+$/.test(secret) ? undefined : 'medium';
}

/** Access keys of Amazon Web Services: the id, and the secret half where its name or the id stands before it. */
export const awsRules: readonly SecretRule[] = [
  {
    id: 'aws-access-key-id',
    title: 'an AWS access key id',
    severity: 'error',
    securitySeverity: 8.1,
    cwe,
    publishedAt: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    help,
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern: /(?:^|[^A-Z0-9])((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})/g,
    group: 1,
    judge: judgeId,
    examples: () => {
      const id = `${'AKIA'}QNZGKIQY56JQ7WML`;
      const old = `${'ASIA'}QNZGKIQY56JQ8W1L`;
      return {
        match: [
          { text: `AWS_ACCESS_KEY_ID=${id}`, secret: id, confidence: 'medium' },
          { text: `key${id}, then`, secret: id, confidence: 'medium' },
          { text: old, secret: old, confidence: 'low' },
        ],
        noMatch: [documented, `${'AKIA'}${'X'.repeat(16)}`, `${'AKIA'}QNZGKIQY56`, `ZZ${id}`],
      };
    },
  },
  {
    id: 'aws-secret-access-key',
    title: 'an AWS secret access key',
    severity: 'error',
    securitySeverity: 9.3,
    cwe,
    publishedAt: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    help,
    keywords: ['secret', 'aws', 'akia', 'asia'],
    pattern:
      /(?:(?:secret|aws)[a-z0-9_. -]{0,24}key|(?:akia|asia)[a-z0-9]{16})[^a-z0-9/+]{1,12}([a-z0-9/+]{40})(?![a-z0-9/+=])/gi,
    group: 1,
    judge: judgeSecret,
    examples: () => {
      const secret = `kWcrlUX5JEDGM/${'LtmEENI'}/aVmYvHNif5zB+d9+ct`;
      return {
        match: [
          { text: `AWS_SECRET_ACCESS_KEY=${secret}`, secret, confidence: 'medium' },
          { text: `{"SecretAccessKey": "${secret}"}`, secret, confidence: 'medium' },
          { text: `aws configure set aws_secret_access_key ${secret}`, secret, confidence: 'medium' },
          { text: `os.environ["AWS_SECRET_ACCESS_KEY"] = "${secret}"`, secret, confidence: 'medium' },
          { text: `secretKey: '${secret}'`, secret, confidence: 'medium' },
        ],
        noMatch: [
          `aws_secret_access_key = ${documentedSecret}`,
          `secret_key = ${'0a1b2c3d4e'.repeat(4)}`,
          `secret_key = ${secret}AAAA`,
          `integrity ${secret}`,
        ],
      };
    },
  },
];
