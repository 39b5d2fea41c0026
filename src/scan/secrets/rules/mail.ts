import { family } from '../family.ts';
import { named } from '../named.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

const mailgunDocs = 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/';

/** A key's number has 22 characters, its secret 43. */
function judgeSendgrid(token: string): Confidence {
  return /^SG\.[\w-]{22}\.[\w-]{43}$/.test(token) ? 'medium' : 'low';
}

/** Services that send mail. */
export const mailRules: readonly SecretRule[] = [
  family({
    id: 'sendgrid-api-key',
    title: 'a SendGrid API key',
    publishedAt: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    keywords: ['sg.'],
    pattern: /SG\.[A-Za-z0-9=_.-]{66}/,
    judge: judgeSendgrid,
    secrets: () => [
      `SG.${sample(alphabets.urlSafe, 22)}.${sample(alphabets.urlSafe, 43)}`,
      [`SG.${sample(alphabets.urlSafe, 66)}`, 'low'],
    ],
  }),
  family({
    id: 'mailgun-private-key',
    title: 'a Mailgun private API key',
    publishedAt: mailgunDocs,
    ...prefixed('key-', 'hex', 32),
  }),
  family({
    id: 'mailgun-public-key',
    title: 'a Mailgun public validation key',
    publishedAt: mailgunDocs,
    severity: 'note',
    securitySeverity: 3.1,
    ...prefixed('pubkey-', 'hex', 32),
  }),
  named({
    id: 'mailgun-signing-key',
    title: 'a Mailgun key',
    publishedAt: mailgunDocs,
    names: ['mailgun', 'mg_api_key', 'mg_key'],
    value: /[a-z0-9]{32}-[a-z0-9]{8}-[a-z0-9]{8}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.hex, 32)}-${sample(alphabets.hex, 8)}-${sample(alphabets.hex, 8)}`],
  }),
  family({
    id: 'mailchimp-api-key',
    title: 'a Mailchimp API key',
    publishedAt: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
    keywords: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit => `-us${digit}`),
    pattern: /[a-f0-9]{32}-us[1-9][0-9]{0,2}/,
    lead: 32,
    secrets: () => [`${sample(alphabets.hex, 32)}-us12`],
  }),
  family({
    id: 'mandrill-api-key',
    title: 'a Mandrill API key',
    publishedAt: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    ...prefixed('md-', 'urlSafe', 22),
  }),
  named({
    id: 'mandrill-api-key-named',
    title: 'a Mandrill API key',
    publishedAt: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    names: ['mandrill'],
    ...keyOf('urlSafe', 22),
  }),
  named({
    id: 'postmark-token',
    title: 'a Postmark server token',
    publishedAt: 'https://postmarkapp.com/developer/api/overview#authentication',
    names: ['postmark'],
    ...uuidKey,
  }),
  family({
    id: 'brevo-api-key',
    title: 'a Brevo (Sendinblue) API key',
    publishedAt: 'https://developers.brevo.com/docs/getting-started',
    keywords: ['xkeysib-', 'xsmtpsib-'],
    pattern: /x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/,
    secrets: () => [
      `xkeysib-${sample(alphabets.hex, 64)}-${sample(alphabets.base62, 16)}`,
      `xsmtpsib-${sample(alphabets.hex, 64)}-${sample(alphabets.base62, 16)}`,
    ],
  }),
  named({
    id: 'mailjet-key',
    title: 'a Mailjet key',
    publishedAt: 'https://dev.mailjet.com/email/guides/getting-started/',
    names: ['mailjet', 'mj_apikey'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'sparkpost-api-key',
    title: 'a SparkPost API key',
    publishedAt: 'https://developers.sparkpost.com/api/#header-authentication',
    names: ['sparkpost'],
    ...keyOf('hex', 40),
  }),
  named({
    id: 'resend-api-key',
    title: 'a Resend API key',
    publishedAt: 'https://resend.com/docs/api-reference/introduction',
    names: ['resend'],
    value: /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}/,
    judge: judgeMixed,
    secrets: () => [`re_${sample(alphabets.base62, 8)}_${sample(alphabets.base62, 24)}`],
  }),
  family({
    id: 'mailersend-token',
    title: 'a MailerSend token',
    publishedAt: 'https://developers.mailersend.com/general.html#authentication',
    ...prefixed('mlsn.', 'hex', 64),
  }),
  named({
    id: 'elastic-email-api-key',
    title: 'an Elastic Email API key',
    publishedAt: 'https://elasticemail.com/developers/api-documentation/rest-api',
    names: ['elasticemail', 'elastic_email'],
    ...keyOf('hex', 96),
  }),
  family({
    id: 'smtp2go-api-key',
    title: 'an SMTP2GO API key',
    publishedAt: 'https://developers.smtp2go.com/docs/authentication',
    ...prefixed('api-', 'HEX', 32),
  }),
  named({
    id: 'mailtrap-token',
    title: 'a Mailtrap token',
    publishedAt: 'https://api-docs.mailtrap.io/',
    names: ['mailtrap'],
    ...keyOf('hex', 32),
  }),
  family({
    id: 'klaviyo-private-key',
    title: 'a Klaviyo private key',
    publishedAt: 'https://developers.klaviyo.com/en/docs/authenticate_',
    keywords: ['pk_'],
    pattern: /pk_[a-f0-9]{34}/,
    secrets: () => [`pk_${sample(alphabets.hex, 34)}`],
  }),
  named({
    id: 'customerio-key',
    title: 'a Customer.io key',
    publishedAt: 'https://docs.customer.io/integrations/api/customerio-apis/',
    names: ['customerio', 'customer_io', 'customer.io'],
    value: /[a-f0-9]{32}|[a-f0-9]{20}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.hex, 20), sample(alphabets.hex, 32)],
  }),
  named({
    id: 'activecampaign-key',
    title: 'an ActiveCampaign API key',
    publishedAt: 'https://developers.activecampaign.com/reference/authentication',
    names: ['activecampaign', 'active_campaign'],
    ...keyOf('hex', 72),
  }),
  named({
    id: 'iterable-api-key',
    title: 'an Iterable API key',
    publishedAt: 'https://api.iterable.com/api/docs',
    names: ['iterable_api', 'iterable_key', 'iterableapi'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'hunter-api-key',
    title: 'a Hunter API key',
    publishedAt: 'https://hunter.io/api-documentation/v2',
    names: ['hunter_api', 'hunter_io', 'hunterio', 'hunter.io', 'hunter_key'],
    ...keyOf('hex', 40),
  }),
];
