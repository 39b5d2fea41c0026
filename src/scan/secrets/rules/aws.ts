import { family } from '../family.ts';
import { named } from '../named.ts';
import type { Confidence } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed } from '../shape.ts';

const { base64, hex, lower, base62, urlSafe } = alphabets;
const help = 'deactivate the key in IAM, look for its use in CloudTrail, and give the workload a role in its place';
const identifiers =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids';
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

/** Keys of Amazon's services. The secret half of an access key is told by its name, or by the id before it. */
export const awsRules = [
  family({
    id: 'aws-access-key-id',
    title: 'an AWS access key id',
    pair: 'aws',
    publishedAt: identifiers,
    help,
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern: /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/,
    boundary: 'upper',
    judge: judgeId,
    secrets: () => {
      const id = `${'AKIA'}QNZGKIQY56JQ7WML`;
      return [id, { text: `key${id}, then`, secret: id, confidence: 'medium' }, [`${'ASIA'}QNZGKIQY56JQ8W1L`, 'low']];
    },
    lookAlikes: () => [documented, `${'AKIA'}${'X'.repeat(16)}`, `${'AKIA'}QNZGKIQY56`, `ZZ${'AKIA'}QNZGKIQY56JQ7WML`],
  }),
  family({
    id: 'aws-secret-access-key',
    title: 'an AWS secret access key',
    pair: 'aws',
    publishedAt: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    help,
    securitySeverity: 9.3,
    keywords: ['secret', 'aws', 'akia', 'asia'],
    pattern:
      /(?:(?:secret|aws)[a-z0-9_. -]{0,24}key|(?:akia|asia)[a-z0-9]{16})[^a-z0-9/+]{1,12}([a-z0-9/+]{40})(?![a-z0-9/+=])/i,
    group: 1,
    boundary: 'none',
    judge: judgeSecret,
    secrets: () => {
      const secret = `kWcrlUX5JEDGM/${'LtmEENI'}/aVmYvHNif5zB+d9+ct`;
      const texts = [
        `AWS_SECRET_ACCESS_KEY=${secret}`,
        `{"SecretAccessKey": "${secret}"}`,
        `aws configure set aws_secret_access_key ${secret}`,
        `os.environ["AWS_SECRET_ACCESS_KEY"] = "${secret}"`,
        `secretKey: '${secret}'`,
      ];
      return texts.map(text => ({ text, secret, confidence: 'medium' as const }));
    },
    lookAlikes: () => [
      `aws_secret_access_key = ${documentedSecret}`,
      `secret_key = ${'0a1b2c3d4e'.repeat(4)}`,
      `secret_key = ${sample(base64, 44)}`,
      `integrity ${sample(base64, 40)}`,
    ],
  }),
  family({
    id: 'aws-session-token',
    title: 'an AWS session token',
    pair: 'aws',
    publishedAt: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    help: 'revoke the active sessions of the role in IAM, and look for their use in CloudTrail',
    securitySeverity: 7.8,
    // What `origin` and the session's serialisation give in base64.
    keywords: ['iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz', 'agoqb3jpz2lu'],
    pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AgoJb3JpZ2lu|AgoQb3JpZ2lu)[A-Za-z0-9+/]{60,}={0,2}/,
    judge: token => (token.includes('EXAMPLE') ? undefined : 'medium'),
    secrets: () => [
      `IQoJb3JpZ2lu${sample(base64, 320)}==`,
      `FwoGZXIvYXdz${sample(base64, 300)}=`,
      `FQoGZXIvYXdz${sample(base64, 200)}`,
    ],
    lookAlikes: () => [`IQoJb3JpZ2lu${sample(base64, 30)}`],
  }),
  family({
    id: 'aws-bedrock-api-key',
    title: 'an Amazon Bedrock API key',
    publishedAt: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    help: 'delete the service-specific credential in IAM, and look at the usage it ran up',
    keywords: ['absk'],
    pattern: /ABSK[A-Za-z0-9+/]{109,}={0,2}/,
    secrets: () => [`ABSK${sample(base64, 128)}`, `ABSK${sample(base64, 110)}==`],
    lookAlikes: () => [`ABSK${sample(base62, 80)}`],
  }),
  family({
    id: 'aws-bedrock-short-term-key',
    title: 'a short-term Amazon Bedrock API key',
    publishedAt: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    help: 'revoke the active sessions of the role in IAM, and look at the usage it ran up',
    securitySeverity: 7.8,
    keywords: ['bedrock-api-key-'],
    // The host of the service, in base64, then the signed request.
    pattern: /bedrock-api-key-YmVkcm9jay5[A-Za-z0-9+/_=-]{17,}/,
    judge: key => (key.length > 80 ? 'medium' : 'low'),
    secrets: () => {
      const head = `bedrock-api-key-${Buffer.from('bedrock.amazonaws.com').toString('base64')}`;
      return [head + sample(base64, 400), [head, 'low']];
    },
  }),
  family({
    id: 'aws-appsync-api-key',
    title: 'an AWS AppSync API key',
    publishedAt: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
    securitySeverity: 6.5,
    keywords: ['da2-'],
    pattern: /da2-[a-z0-9]{26}/,
    secrets: () => [`da2-${sample(lower, 26)}`],
  }),
  family({
    id: 'amazon-mws-token',
    title: 'an Amazon MWS authorization token',
    publishedAt: 'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
    keywords: ['amzn.mws.'],
    pattern: /amzn\.mws\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    secrets: () => [`amzn.mws.${[8, 4, 4, 4, 12].map(length => sample(hex, length, 3)).join('-')}`],
  }),
  family({
    id: 'amazon-login-client-secret',
    title: 'a client secret of Login with Amazon',
    publishedAt: 'https://developer.amazon.com/docs/login-with-amazon/security-profile.html',
    keywords: ['amzn1.oa2-cs.v1.'],
    pattern: /amzn1\.oa2-cs\.v1\.[a-f0-9]{64}/,
    secrets: () => [`amzn1.oa2-cs.v1.${sample(hex, 64)}`],
  }),
  family({
    id: 'amazon-login-token',
    title: 'a token of Login with Amazon',
    publishedAt: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
    securitySeverity: 7.5,
    keywords: ['atza|', 'atzr|'],
    pattern: /Atz[ar]\|[A-Za-z0-9_-]{60,}/,
    judge: token => (/X{8}/.test(token) ? undefined : 'medium'),
    secrets: () => [`Atzr|IwEB${sample(urlSafe, 220)}`, `Atza|IwEB${sample(urlSafe, 120)}`],
  }),
  named({
    id: 'aws-ses-smtp-password',
    title: 'an Amazon SES SMTP password',
    publishedAt: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    help: 'delete the SMTP user in IAM, and look at what was sent in its name',
    names: ['ses_smtp', 'ses_password', 'smtp_password', 'smtp_pass', 'smtppassword', 'email_host_password'],
    // A version byte, 4, before an HMAC of 32 bytes.
    value: /B[A-Za-z0-9+/]{43}/,
    judge: judgeMixed,
    secrets: () => [
      { text: `SES_SMTP_PASSWORD=B${sample(base64, 43)}`, secret: `B${sample(base64, 43)}`, confidence: 'medium' },
    ],
  }),
];
