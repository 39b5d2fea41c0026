import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';

const noTls = 'python-certificate-not-checked';
const off = (call: Call, name: string) => knownOf(call.keywords.get(name)?.value) === false;
const verify: Check = {
  rule: noTls,
  severity: 'warning',
  says: call =>
    off(call, 'verify') || off(call, 'verify_ssl') || off(call, 'ssl')
      ? 'the certificate of the other side is not checked'
      : undefined,
};
const always: Check = { rule: noTls, severity: 'warning', says: 'the certificate of the other side is not checked' };
const noneRequired: Check = {
  rule: noTls,
  severity: 'warning',
  says: call => {
    const required = call.keywords.get('cert_reqs')?.value;
    return textOf(required) === 'CERT_NONE' ||
      textOf(required) === 'NONE' ||
      required?.name?.endsWith('.CERT_NONE') === true
      ? 'the certificate of the other side is not checked'
      : undefined;
  },
};
const oldNames = /(?:^|\.)(?:PROTOCOL_)?(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)(?:_METHOD)?$/;
const old: Check = {
  rule: 'python-weak-tls-version',
  severity: 'warning',
  says: call => {
    const value = [...call.positional, ...call.keywords.values()].find(
      given => oldNames.test(given.value.name ?? '') && !/SSLv23|OP_NO/.test(given.value.name ?? ''),
    );
    return value === undefined ? undefined : 'a version of TLS is used that has been broken';
  },
};
const noVersion: Check = {
  rule: 'python-weak-tls-version',
  severity: 'note',
  says: call =>
    call.positional.length === 0 && call.keywords.size === 0 && call.name === 'ssl.wrap_socket'
      ? 'the version of TLS is left open, and the certificate is not checked'
      : undefined,
};
const hostKey: Check = {
  rule: 'python-host-key-not-checked',
  severity: 'warning',
  says: call =>
    /(?:AutoAddPolicy|WarningPolicy)(?:\(\))?$/.test(call.positional[0]?.value.name ?? '')
      ? 'the key of an unknown host is accepted'
      : undefined,
};
const clear: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: call => `\`${call.name}\` sends everything, passwords too, unencrypted`,
};
const plain: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: call => {
    const first = call.positional[/\.request$/.test(call.name) ? 1 : 0] ?? call.keywords.get('url');
    const text = textOf(first?.value) ?? first?.value.pieces ?? '';
    return /^(?:http|ftp):\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0|example\.)/.test(text)
      ? 'the address is fetched unencrypted'
      : undefined;
  },
};
const clients = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];

/** Connections to other machines. */
export const transportChecks: Entries = [
  ...checks(
    verify,
    ...[
      'requests',
      'httpx',
      'requests.Session()',
      'requests.session()',
      'httpx.Client()',
      'httpx.AsyncClient()',
      'aiohttp.ClientSession()',
    ].flatMap(client => under(`${client}.`, ...clients)),
    'httpx.Client',
    'httpx.AsyncClient',
    'httpx.stream',
    'aiohttp.TCPConnector',
    'aiohttp.ClientSession',
    'boto3.client',
    'boto3.resource',
    'boto3.Session().client',
    'tornado.httpclient.HTTPRequest',
    'elasticsearch.Elasticsearch',
    'jwcrypto.jwk',
  ),
  ...checks(always, 'ssl._create_unverified_context', 'ssl._https_verify_certificates'),
  ...checks(
    noneRequired,
    'urllib3.PoolManager',
    'urllib3.ProxyManager',
    'urllib3.HTTPSConnectionPool',
    'urllib3.connection_from_url',
    'urllib3.proxy_from_url',
    'ssl.wrap_socket',
    'redis.Redis',
    'redis.StrictRedis',
    'ssl.SSLContext().wrap_socket',
  ),
  ...checks(
    old,
    'ssl.wrap_socket',
    'ssl.SSLContext',
    'OpenSSL.SSL.Context',
    'ssl.SSLSocket',
    'pyOpenSSL.SSL.Context',
    'urllib3.util.ssl_.create_urllib3_context',
  ),
  ...checks(noVersion, 'ssl.wrap_socket'),
  ...checks(hostKey, '.set_missing_host_key_policy'),
  ...checks(
    clear,
    'ftplib.FTP',
    'http.client.HTTPConnection',
    'httplib.HTTPConnection',
    'telnetlib.Telnet',
    'smtplib.SMTP().login',
    'imaplib.IMAP4',
    'poplib.POP3',
    'nntplib.NNTP',
    'telnetlib3.open_connection',
  ),
  ...checks(
    plain,
    ...['requests', 'httpx', 'requests.Session()'].flatMap(client => under(`${client}.`, ...clients)),
    'urllib.request.urlopen',
    'urllib.request.Request',
    'urllib.request.urlretrieve',
    'urllib.request.OpenerDirector().open',
    'urllib.request.URLopener().open',
    'urllib.request.URLopener().retrieve',
  ),
];
