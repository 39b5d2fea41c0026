import type { Severity } from '../../../finding.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { isOldTls } from './crypto.ts';

/** A name that switches something off when it is given a certain value, wherever that is. */
export interface Setting {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: (value: Value) => string | undefined;
}

const when = (wanted: unknown, rule: string, message: string, severity: Severity = 'warning'): Setting => ({
  rule,
  severity,
  says: value => (knownOf(value) === wanted ? message : undefined),
});
const unverified = 'certificates are not verified, so that anybody may answer';
const oldTls: Setting = {
  rule: 'javascript-old-tls',
  severity: 'warning',
  says: value => (isOldTls(knownOf(value)) ? 'an old version of TLS is allowed' : undefined),
};
const reach = 'a page that is shown can reach into this machine';

/** By name: of variables, keys and members. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['rejectUnauthorized', when(false, 'javascript-certificate-not-verified', unverified)],
  ['strictSSL', when(false, 'javascript-certificate-not-verified', unverified)],
  [
    'NODE_TLS_REJECT_UNAUTHORIZED',
    {
      rule: 'javascript-certificate-not-verified',
      severity: 'warning',
      says: value => (String(knownOf(value)) === '0' ? unverified : undefined),
    },
  ],
  ['insecureSkipVerify', when(true, 'javascript-certificate-not-verified', unverified)],
  ['ignoreHTTPSErrors', when(true, 'javascript-certificate-not-verified', unverified, 'note')],
  ['secureProtocol', oldTls],
  ['minVersion', oldTls],
  ['maxVersion', oldTls],
  ['nodeIntegration', when(true, 'javascript-electron-not-isolated', reach)],
  ['nodeIntegrationInWorker', when(true, 'javascript-electron-not-isolated', reach)],
  ['contextIsolation', when(false, 'javascript-electron-not-isolated', reach)],
  ['webSecurity', when(false, 'javascript-electron-not-isolated', 'pages of any site may read one another')],
  [
    'allowRunningInsecureContent',
    when(true, 'javascript-electron-not-isolated', 'pages may load code over unencrypted connections'),
  ],
  ['enableRemoteModule', when(true, 'javascript-electron-not-isolated', reach, 'note')],
  ['ignoreExpiration', when(true, 'javascript-jwt-not-verified', 'tokens are accepted for ever')],
  ['escapeMarkup', when(false, 'javascript-escaping-off', 'what templates print is not escaped', 'note')],
  ['autoescape', when(false, 'javascript-escaping-off', 'what templates print is not escaped')],
  ['supportHtml', when(true, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
  ['noEscape', when(true, 'javascript-escaping-off', 'what templates print is not escaped')],
  ['allowDangerousHtml', when(true, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
  ['escapeHtml', when(false, 'javascript-escaping-off', 'markup in what is shown is not escaped', 'note')],
  ['disableHostCheck', when(true, 'javascript-any-host-allowed', 'requests for any host are answered', 'note')],
  [
    'allowedHosts',
    {
      rule: 'javascript-any-host-allowed',
      severity: 'note',
      says: value => (textOf(value) === 'all' ? 'requests for any host are answered' : undefined),
    },
  ],
  ['introspection', when(true, 'javascript-debug-mode', 'anybody may ask what there is to be asked', 'note')],
  [
    'Access-Control-Allow-Origin',
    {
      rule: 'javascript-cors-any-origin',
      severity: 'note',
      says: value => (textOf(value) === '*' ? 'any site may read the answers' : undefined),
    },
  ],
  [
    'access-control-allow-origin',
    {
      rule: 'javascript-cors-any-origin',
      severity: 'note',
      says: value => (textOf(value) === '*' ? 'any site may read the answers' : undefined),
    },
  ],
]);
