/** Names that stand for one thing: the request of the current call, whatever the framework. */
export const request = '@request';

/** Imported names and what they are here. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ...['flask', 'quart', 'bottle', 'werkzeug.local'].map(module => [`${module}.request`, request] as const),
  ...['flask.Markup', 'jinja2.Markup', 'jinja2.utils.Markup', 'markupsafe.Markup'].map(
    name => [name, 'markupsafe.Markup'] as const,
  ),
  ...['flask.escape', 'jinja2.escape', 'markupsafe.escape', 'cgi.escape'].map(name => [name, 'html.escape'] as const),
  ...['werkzeug.secure_filename', 'werkzeug.utils.secure_filename'].map(name => [name, 'secure_filename'] as const),
  ...['flask.safe_join', 'werkzeug.utils.safe_join', 'werkzeug.security.safe_join'].map(
    name => [name, 'safe_join'] as const,
  ),
  ...['posixpath', 'ntpath'].map(name => [name, 'os.path'] as const),
  ['Cryptodome', 'Crypto'],
  ['io.open', 'open'],
  ['psycopg.sql', 'psycopg2.sql'],
]);

/** Classes whose annotation makes a parameter the request. */
export const requestTypes: ReadonlySet<string> = new Set([
  'Request',
  'HttpRequest',
  'HTTPConnection',
  'ASGIRequest',
  'WSGIRequest',
]);

/** Annotations that leave nothing but a number, a date or a truth value. */
export const harmlessTypes: ReadonlySet<string> = new Set([
  'int',
  'float',
  'bool',
  'complex',
  'UUID',
  'Decimal',
  'date',
  'datetime',
  'time',
  'timedelta',
]);

/** Annotations and defaults of parameters that the framework fills in, not the caller. */
export const injectedTypes: ReadonlySet<string> = new Set([
  'Session',
  'AsyncSession',
  'Connection',
  'Response',
  'BackgroundTasks',
  'Depends',
  'Security',
  'WebSocket',
]);

/** Constants of the module `string`, as far as it matters what they hold. */
export const alphabets: ReadonlyMap<string, string> = new Map(
  ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'hexdigits', 'printable', 'punctuation', 'digits'].map(
    name => [`string.${name}`, name === 'digits' ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz'] as const,
  ),
);
