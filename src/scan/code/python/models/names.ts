/** Names that stand for one thing: the request of the current call, whatever the framework. */
export const request = '@request';

const each = (names: readonly string[], name: string) => names.map(one => [one, name] as const);

/** Imported names and what they are here. */
const aliases: ReadonlyMap<string, string> = new Map([
  ...['flask', 'quart', 'bottle', 'werkzeug.local', 'flask.globals', 'flask.wrappers'].map(
    module => [`${module}.request`, request] as const,
  ),
  ['self.request', request],
  ...each(['flask.session', 'quart.session', `${request}.session`, 'flask.globals.session'], '@session'),
  ...each(['flask.Markup', 'jinja2.Markup', 'jinja2.utils.Markup', 'markupsafe.Markup'], 'markupsafe.Markup'),
  ...each(['flask.escape', 'jinja2.escape', 'markupsafe.escape', 'cgi.escape'], 'html.escape'),
  ...each(['werkzeug.secure_filename', 'werkzeug.utils.secure_filename'], 'secure_filename'),
  ...each(['flask.safe_join', 'werkzeug.utils.safe_join', 'werkzeug.security.safe_join'], 'safe_join'),
  ...each(['posixpath', 'ntpath'], 'os.path'),
  ...each(['quart'], 'flask'),
  ...each(['Cryptodome'], 'Crypto'),
  ...each(['io.open', 'builtins.open'], 'open'),
  ...['eval', 'exec', 'compile', '__import__', 'input', 'getattr'].map(name => [`builtins.${name}`, name] as const),
  ...each(['psycopg.sql'], 'psycopg2.sql'),
  ...each(['psycopg'], 'psycopg2'),
  ...each(['cPickle', '_pickle', 'pickle5', 'six.moves.cPickle'], 'pickle'),
  ...each(['ruamel.yaml'], 'yaml'),
  ...each(['xml.etree.cElementTree', 'cElementTree', 'elementtree.ElementTree'], 'xml.etree.ElementTree'),
  ...each(['urllib2.urlopen', 'urllib.urlopen', 'six.moves.urllib.request.urlopen'], 'urllib.request.urlopen'),
  ...each(['urllib2.Request'], 'urllib.request.Request'),
  ...each(['urlparse.urlparse', 'urllib2.urlparse', 'six.moves.urllib.parse.urlparse'], 'urllib.parse.urlparse'),
  ...each(['urllib.quote'], 'urllib.parse.quote'),
  ...each(['urllib.unquote', 'urllib2.unquote'], 'urllib.parse.unquote'),
  ...each(['ConfigParser', 'six.moves.configparser'], 'configparser'),
  ...each(['StringIO.StringIO', 'cStringIO.StringIO', 'six.StringIO', 'six.BytesIO', 'io.BytesIO'], 'io.StringIO'),
  ...each(['flask_restx', 'flask_restplus'], 'flask_restful'),
  ...each(['django.core.mail.message.EmailMessage'], 'django.core.mail.EmailMessage'),
  ...each(['random.SystemRandom', 'secrets.SystemRandom'], 'secrets.SystemRandom'),
  ...each(['starlette.requests', 'fastapi.requests'], 'fastapi.requests'),
  ...each(['starlette.responses'], 'fastapi.responses'),
  ...each(['fastapi.HTMLResponse'], 'fastapi.responses.HTMLResponse'),
  ...each(['defusedxml.ElementTree', 'defusedxml.lxml', 'defusedxml.sax', 'defusedxml.minidom'], 'defusedxml'),
]);

const cache = new Map<string, string>();
const mostCached = 20_000;

/** The name under which the tables know something: the longest known beginning is replaced. */
export function canonical(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = replaced(name);
  if (cache.size >= mostCached) cache.clear();
  cache.set(name, found);
  return found;
}

function replaced(name: string): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const alias = aliases.get(name.slice(0, end));
    if (alias !== undefined) return alias + name.slice(end);
  }
  return name;
}

/** Classes whose annotation makes a parameter the request. */
export const requestTypes: ReadonlySet<string> = new Set([
  'Request',
  'HttpRequest',
  'HTTPConnection',
  'ASGIRequest',
  'WSGIRequest',
  'WebSocket',
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
  'EmailStr',
  'IPvAnyAddress',
  'Enum',
  'PositiveInt',
  'conint',
  'NonNegativeInt',
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
]);

/** Constants of modules, as far as it matters what they hold. */
export const constants: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ...['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'hexdigits', 'printable', 'punctuation'].map(
    name => [`string.${name}`, 'abcdefghijklmnopqrstuvwxyz'] as const,
  ),
  ['string.digits', '0123456789'],
  ['os.sep', '/'],
  ['os.linesep', '\n'],
  // The bits of a file's mode, as the module `stat` names them.
  ...['USR', 'GRP', 'OTH'].flatMap((who, i) => {
    const [r, w, x, all] = [0o400, 0o200, 0o100, 0o700].map(bits => bits >> (3 * i));
    return [
      [`stat.S_IR${who}`, r ?? 0],
      [`stat.S_IW${who}`, w ?? 0],
      [`stat.S_IX${who}`, x ?? 0],
      [`stat.S_IRWX${who[0]}`, all ?? 0],
    ] as const;
  }),
]);
