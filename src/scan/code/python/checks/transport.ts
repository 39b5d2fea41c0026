import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';
import { mentions } from '../mention.ts';

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
/** `set_verify(VERIFY_NONE)`, `set_option(OPT_X_TLS_REQUIRE_CERT, OPT_X_TLS_NEVER)`: an argument that switches it off. */
const handedNone: Check = {
  rule: noTls,
  severity: 'warning',
  says: ({ positional, keywords }) =>
    [...positional, ...keywords.values()].some(({ value }) =>
      /(?:^|\.)(?:VERIFY_NONE|OPT_X_TLS_NEVER|OPT_X_TLS_ALLOW|CERT_NONE)$/.test(value.name ?? ''),
    )
      ? 'the certificate of the other side is not checked'
      : undefined,
};
/** Keywords that switch the check off, by what each must be given for that. */
const switchedOff: ReadonlyMap<string, boolean> = new Map([
  ['verify_certs', false],
  ['validate_cert', false],
  ['validate_certs', false],
  ['tlsInsecure', true],
  ['tlsAllowInvalidCertificates', true],
  ['tlsAllowInvalidHostnames', true],
  ['disable_ssl_certificate_validation', true],
  ['ssl_assert_hostname', false],
]);
const switched: Check = {
  rule: noTls,
  severity: 'warning',
  says: ({ keywords }) =>
    [...keywords].some(([name, { value }]) => switchedOff.has(name) && knownOf(value) === switchedOff.get(name))
      ? 'the certificate of the other side is not checked'
      : undefined,
};
const anyHost: Check = {
  rule: 'python-host-key-not-checked',
  severity: 'warning',
  says: ({ keywords }) =>
    knownOf(keywords.get('known_hosts')?.value) === null && keywords.has('known_hosts')
      ? 'the key of any host is accepted'
      : undefined,
};
const upgrade = /\bstarttls\b/;
const login: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: ({ frame }) => (mentions(frame.file, upgrade) ? undefined : 'the password is sent unencrypted'),
};
const noEncryption: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: ({ keywords }) =>
    knownOf(keywords.get('require_encryption')?.value) === true || keywords.has('**')
      ? undefined
      : 'workers may talk to one another unencrypted',
};
const community: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: ({ positional, keywords }) =>
    [0, 1].includes(Number(knownOf((keywords.get('mpModel') ?? positional[1])?.value) ?? 1))
      ? 'versions 1 and 2 of SNMP send everything unencrypted'
      : undefined,
};
const snmpUser: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: ({ positional, keywords }) =>
    positional.length < 3 && !keywords.has('privKey') && !keywords.has('**')
      ? 'without a key for privacy SNMP sends everything unencrypted'
      : undefined,
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
  says: (call, machine) =>
    old.says instanceof Function && old.says(call, machine) !== undefined
      ? undefined
      : 'the version of TLS is left open, and the name in the certificate is not compared',
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
/** An address of another machine that is fetched unencrypted. */
const isPlain = (text: string) => /^(?:http|ftp):\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0|example\.)/.test(text);
const plain: Check = {
  rule: 'python-cleartext-transport',
  severity: 'note',
  says: call => {
    const first =
      call.positional[/\.(?:request|stream|Request)$/.test(call.name) && !call.name.startsWith('urllib.') ? 1 : 0] ??
      call.keywords.get('url');
    const text = textOf(first?.value) ?? first?.value.pieces ?? '';
    if (call.keywords.has('auth')) return undefined;
    return isPlain(text) ? 'the address is fetched unencrypted' : undefined;
  },
};
const password: Check = {
  rule: 'python-password-over-http',
  severity: 'warning',
  says: call => {
    const first = call.positional[call.name.endsWith('.request') ? 1 : 0] ?? call.keywords.get('url');
    const auth = call.keywords.get('auth');
    return auth !== undefined &&
      knownOf(auth.value) !== null &&
      isPlain(textOf(first?.value) ?? first?.value.pieces ?? '')
      ? 'the password is sent unencrypted'
      : undefined;
  },
};
const sessions = [
  'requests.Session()',
  'requests.session()',
  'requests.sessions.Session()',
  'httpx.Client()',
  'httpx.AsyncClient()',
  'aiohttp.ClientSession()',
  'aiohttp.client.ClientSession()',
];
const snmp = ['pysnmp.hlapi', 'pysnmp.hlapi.asyncore', 'pysnmp.hlapi.asyncio', 'pysnmp.entity.rfc3413.oneliner.cmdgen'];
const clients = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];

/** Connections to other machines. */
export const transportChecks: Entries = [
  ...checks(
    verify,
    ...[...sessions, 'requests', 'httpx'].flatMap(client => under(`${client}.`, ...clients)),
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
    'urllib3.HTTPConnectionPool',
    'urllib3.connectionpool.HTTPConnectionPool',
    'telnetlib.Telnet',
    'imaplib.IMAP4',
    'poplib.POP3',
    'nntplib.NNTP',
    'telnetlib3.open_connection',
  ),
  ...checks(
    plain,
    ...[...sessions, 'requests', 'httpx'].flatMap(client => under(`${client}.`, ...clients)),
    'urllib.request.urlopen',
    'urllib.request.Request',
    'urllib.request.urlretrieve',
    'urllib.request.OpenerDirector().open',
    'urllib.request.URLopener().open',
    'urllib.request.URLopener().retrieve',
    'urllib.request.FancyURLopener().open',
    'urllib.request.FancyURLopener().retrieve',
    'urllib.request.build_opener().open',
    'urllib3.PoolManager().request',
    'urllib3.request',
    'requests.Request',
    'httpx.Request',
    'httpx.stream',
    'aiohttp.request',
    'aiohttp.ClientSession().ws_connect',
    'wget.download',
    'xmlrpc.client.ServerProxy',
    'suds.client.Client',
  ),
  ...checks(password, ...[...sessions, 'requests', 'httpx'].flatMap(client => under(`${client}.`, ...clients))),
  ...checks(handedNone, '.set_verify', 'ldap.set_option', '.set_option', 'ldap3.Tls'),
  ...checks(
    switched,
    'elasticsearch.Elasticsearch',
    'opensearchpy.OpenSearch',
    'pymongo.MongoClient',
    'motor.motor_asyncio.AsyncIOMotorClient',
    'httplib2.Http',
    'tornado.httpclient.HTTPRequest',
    '.fetch',
  ),
  ...checks(anyHost, 'asyncssh.connect', 'asyncssh.create_connection'),
  ...checks(login, 'smtplib.SMTP().login'),
  ...checks(noEncryption, 'distributed.security.Security', 'distributed.Security', 'dask.distributed.Security'),
  ...checks(community, ...snmp.map(module => `${module}.CommunityData`)),
  ...checks(snmpUser, ...snmp.map(module => `${module}.UsmUserData`)),
  ...checks(clear, 'grpc.insecure_channel', 'grpc.aio.insecure_channel'),
];
