import type { Severity } from '../../../finding.ts';
import type { Block, Expression } from '../../flow/code.ts';
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
/** A function without a word on what is wrong says that nothing is. */
const unchecked: Setting = {
  rule: 'javascript-certificate-not-verified',
  severity: 'warning',
  says: ({ callables }) =>
    callables?.some(callable => callable.kind === 'function' && isEmpty(callable.code.body)) === true
      ? unverified
      : undefined,
};
const isEmpty = (body: Block) =>
  body.every(one => one.op === 'return' && (one.value === undefined || isNothing(one.value)));
const isNothing = (value: Expression) =>
  (value.op === 'constant' && (value.value === null || value.value === true)) ||
  (value.op === 'name' && value.name === 'undefined');
const weakCiphers: Setting = {
  rule: 'javascript-weak-cipher',
  severity: 'warning',
  says: value =>
    /(?:^|[:,\s])(?:RC4|DES|3DES|EXP|EXPORT|NULL|aNULL|eNULL|MD5|ADH)\b/.test(textOf(value) ?? '')
      ? 'ciphers that are broken are allowed'
      : undefined,
};
const doctype: Setting = {
  rule: 'javascript-xml-external-entities',
  severity: 'note',
  says: ({ callables }) =>
    callables === undefined ? undefined : 'entities of the document are taken over: they may name files and addresses',
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
  ['checkServerIdentity', unchecked],
  ['ciphers', weakCiphers],
  ['ondoctype', doctype],
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
  ['ignoreExpiration', when(true, 'javascript-jwt-never-expires', 'tokens are accepted for ever')],
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
  ['ignoreTLS', when(true, 'javascript-cleartext-transport', 'mail is sent over unencrypted connections', 'note')],
  ['escapeValue', when(false, 'javascript-escaping-off', 'what is put into translations is not escaped', 'note')],
  ['allowedTags', when(false, 'javascript-escaping-off', 'every element is let through', 'note')],
  ['csrfPrevention', when(false, 'javascript-csrf-off', 'other sites can make browsers send operations')],
  ['graphiql', when(true, 'javascript-debug-mode', 'anybody may try out what there is to be asked', 'note')],
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
