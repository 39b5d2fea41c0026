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
  ['WTF_CSRF_ENABLED', whenFalse('python-csrf-off', 'requests that other sites cause are accepted')],
  ['WTF_CSRF_CHECK_DEFAULT', whenFalse('python-csrf-off', 'requests that other sites cause are accepted')],
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
