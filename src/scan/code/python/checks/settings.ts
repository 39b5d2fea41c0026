import type { Severity } from '../../../finding.ts';
import type { Span } from '../../flow/code.ts';
import { contentsOf } from '../../flow/contents.ts';
import type { Frame } from '../../flow/machine.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';

/** A name that switches something off when it is given a certain value, wherever that is. */
export interface Setting {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: (value: Value, at: Span, frame: Frame) => string | undefined;
}

const whenFalse = (rule: string, message: string, severity: Severity = 'warning'): Setting => ({
  rule,
  severity,
  says: value => (knownOf(value) === false ? message : undefined),
});
const whenTrue = (rule: string, message: string, severity: Severity = 'warning'): Setting => ({
  rule,
  severity,
  says: value => (knownOf(value) === true ? message : undefined),
});
const whenStar = (rule: string, message: string): Setting => ({
  rule,
  severity: 'note',
  says: value =>
    textOf(value) === '*' || contentsOf(value).some(({ items }) => items?.some(item => textOf(item) === '*') === true)
      ? message
      : undefined,
});

/** Text, or texts in a list, of which one is like this. */
const whenLike = (rule: string, pattern: RegExp, message: string, severity: Severity): Setting => ({
  rule,
  severity,
  says: value =>
    [value, ...contentsOf(value).flatMap(({ items }) => items ?? [])].some(one => pattern.test(textOf(one) ?? ''))
      ? message
      : undefined,
});
/** Not the default of a parameter, which only says what a caller may choose. */
const notDefault = (setting: Setting): Setting => ({
  ...setting,
  says: (value, at, frame) =>
    frame.file.source.slice(at.start, at.end).includes('=') ? undefined : setting.says(value, at, frame),
});
/** Only what is assigned to: keywords of calls are judged with the call. */
const assignedOnly = (setting: Setting): Setting =>
  notDefault({
    ...setting,
    says: (value, at, frame) =>
      /=\s*$/.test(frame.file.source.slice(Math.max(0, at.start - 3), at.start))
        ? undefined
        : setting.says(value, at, frame),
  });
/** Only a member of an object: `session.verify = False`. */
const member = (setting: Setting): Setting => ({
  ...setting,
  says: (value, at, frame) =>
    frame.file.source.slice(at.start, at.end).includes('.') ? setting.says(value, at, frame) : undefined,
});
/** Only a key of the configuration or a name of a settings file. */
const ofConfig = (setting: Setting): Setting => ({
  ...setting,
  says: (value, at, frame) =>
    /config/i.test(frame.file.source.slice(frame.file.source.lastIndexOf('\n', at.start), at.end))
      ? setting.says(value, at, frame)
      : undefined,
});

const unchecked = 'the certificate of the other side is not checked';
const forgeable = 'requests that other sites cause are accepted';
const pickled = 'what is read this way can run code';
const clear = 'the cookie is sent over unencrypted connections too';

/** By name: of variables, keys and members. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['SESSION_COOKIE_SECURE', whenFalse('python-insecure-cookie', clear)],
  ['CSRF_COOKIE_SECURE', whenFalse('python-insecure-cookie', clear)],
  ['REMEMBER_COOKIE_SECURE', whenFalse('python-insecure-cookie', clear)],
  [
    'SESSION_COOKIE_HTTPONLY',
    whenFalse('python-cookie-readable-by-scripts', 'the cookie is readable by scripts', 'note'),
  ],
  [
    'REMEMBER_COOKIE_HTTPONLY',
    whenFalse('python-cookie-readable-by-scripts', 'the cookie is readable by scripts', 'note'),
  ],
  [
    'SESSION_COOKIE_SAMESITE',
    {
      rule: 'python-cookie-sent-cross-site',
      severity: 'note',
      says: value =>
        knownOf(value) === null || knownOf(value) === false || textOf(value)?.toLowerCase() === 'none'
          ? 'the cookie is sent with requests that other sites cause'
          : undefined,
    },
  ],
  ...['WTF_CSRF_ENABLED', 'WTF_CSRF_CHECK_DEFAULT'].map(
    name => [name, whenFalse('python-csrf-off', forgeable)] as const,
  ),
  ...['csrf', 'csrf_enabled', 'require_csrf', 'check_origin'].map(
    name => [name, notDefault(whenFalse('python-csrf-off', forgeable, 'note'))] as const,
  ),
  ['autoescape', assignedOnly(whenFalse('python-escaping-off', 'what templates print is not escaped'))],
  ['is_safe', whenTrue('python-unescaped-markup', 'what the filter gives is not escaped', 'note')],
  ['verify', member(whenFalse('python-certificate-not-checked', unchecked))],
  ['verify_ssl', member(whenFalse('python-certificate-not-checked', unchecked))],
  ['SECURE_SSL_REDIRECT', whenFalse('python-cleartext-transport', 'unencrypted requests are answered', 'note')],
  ['TESTING', ofConfig(whenTrue('python-debug-mode', 'errors are shown as in tests', 'note'))],
  ...['task_serializer', 'result_serializer', 'event_serializer', 'accept_content'].flatMap(name =>
    [name, `CELERY_${name.toUpperCase()}`].map(
      key =>
        [
          key,
          whenLike('python-unsafe-deserialisation', /^(?:application\/x-python-serialize|pickle)$/, pickled, 'note'),
        ] as const,
    ),
  ),
  ['SESSION_SERIALIZER', whenLike('python-unsafe-deserialisation', /\.PickleSerializer$/, pickled, 'warning')],
  [
    'PASSWORD_HASHERS',
    {
      rule: 'python-weak-password-hash',
      severity: 'warning',
      says: value =>
        /\.(?:Unsalted)?(?:MD5|SHA1|Crypt)PasswordHasher$/.test(textOf(contentsOf(value)[0]?.items?.[0]) ?? '')
          ? 'passwords are hashed in a way that can be guessed by the billion'
          : undefined,
    },
  ],
  [
    'minimum_version',
    {
      rule: 'python-weak-tls-version',
      severity: 'warning',
      says: value =>
        /\.(?:SSLv[23]|TLSv1|TLSv1_1)$/.test(value.name ?? '')
          ? 'a version of TLS is allowed that has been broken'
          : undefined,
    },
  ],
  ['CORS_ORIGIN_ALLOW_ALL', whenTrue('python-cors-any-origin', 'any site may read the answers')],
  ['CORS_ALLOW_ALL_ORIGINS', whenTrue('python-cors-any-origin', 'any site may read the answers')],
  ['Access-Control-Allow-Origin', whenStar('python-cors-any-origin', 'any site may read the answers')],
  ['ALLOWED_HOSTS', whenStar('python-any-host-allowed', 'requests for any host are answered')],
  ['DEBUG', whenTrue('python-debug-mode', 'debug mode lets whoever sees an error see inside', 'note')],
  [
    'debug',
    {
      rule: 'python-debug-mode',
      severity: 'note',
      says: (value, at, { file }) =>
        knownOf(value) === true && /\bapp\.debug\s*=?/.test(file.source.slice(Math.max(0, at.start - 4), at.end))
          ? 'debug mode lets whoever sees an error run code'
          : undefined,
    },
  ],
  [
    'check_hostname',
    whenFalse('python-certificate-not-checked', 'the name in the certificate is not compared', 'note'),
  ],
  [
    'verify_mode',
    {
      rule: 'python-certificate-not-checked',
      severity: 'warning',
      says: value =>
        value.name?.endsWith('.CERT_NONE') === true ? 'the certificate of the other side is not checked' : undefined,
    },
  ],
  [
    '_create_default_https_context',
    {
      rule: 'python-certificate-not-checked',
      severity: 'warning',
      says: value =>
        value.name === 'ssl._create_unverified_context'
          ? 'the certificate of the other side is not checked'
          : undefined,
    },
  ],
]);
