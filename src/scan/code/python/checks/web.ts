import { contentsOf } from '../../flow/contents.ts';
import type { Call, Check, Said } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';

const said = (call: Call, name: string) => knownOf(call.keywords.get(name)?.value);
const isDeleted = ({ positional, keywords }: Call) =>
  textOf((positional[1] ?? keywords.get('value'))?.value) === '' ||
  [0].includes(Number(knownOf(keywords.get('max_age')?.value) ?? 1));

/** A flag of a cookie: off is worse than left out. */
function cookieFlag(flag: string, rule: string, what: string): Check {
  return {
    rule,
    severity: 'note',
    says: (call): Said | undefined => {
      if (call.keywords.has('**') || call.isSpread || isDeleted(call)) return undefined;
      const given = call.keywords.get(flag);
      const value = knownOf(given?.value);
      if (
        given !== undefined &&
        value !== false &&
        !(value === null || (flag === 'samesite' && String(value).toLowerCase() === 'none'))
      )
        return undefined;
      return {
        message: `the cookie is ${what}`,
        severity: given === undefined || flag !== 'secure' ? 'note' : 'warning',
      };
    },
  };
}

const allOrigins = (value: Value | undefined): boolean =>
  value !== undefined &&
  (textOf(value) === '*' ||
    contentsOf(value).some(
      ({ items, members }) =>
        items?.some(item => textOf(item) === '*') === true ||
        allOrigins(members.get('origins')) ||
        [...members.values()].some(member => contentsOf(member).length > 0 && allOrigins(member)),
    ));
const cors: Check = {
  rule: 'python-cors-any-origin',
  severity: 'warning',
  says: call => {
    const origins = [
      call.keywords.get('origins'),
      call.keywords.get('allow_origins'),
      call.keywords.get('origin'),
      call.keywords.get('resources'),
    ].map(given => given?.value);
    if (!origins.some(allOrigins)) return undefined;
    const withCredentials = ['supports_credentials', 'allow_credentials'].some(name => said(call, name) === true);
    return { message: 'any site may read the answers', severity: withCredentials ? 'warning' : 'note' };
  },
};
const middleware: Check = {
  ...cors,
  says: (call, machine) =>
    /CORSMiddleware$/.test(call.positional[0]?.value.name ?? '') && typeof cors.says === 'function'
      ? cors.says(call, machine)
      : undefined,
};

const debug: Check = {
  rule: 'python-debug-mode',
  severity: 'warning',
  says: call => (said(call, 'debug') === true ? 'debug mode lets whoever sees an error run code' : undefined),
};
const bind: Check = {
  rule: 'python-bind-all-interfaces',
  severity: 'note',
  says: call => {
    const host = call.keywords.get('host')?.value ?? call.positional[0]?.value;
    const first = host === undefined ? undefined : contentsOf(host)[0]?.items?.[0];
    const text = textOf(first ?? host);
    return text === '0.0.0.0' || text === '::' || (text === '' && first !== undefined)
      ? 'it listens to every network that the machine is in'
      : undefined;
  },
};
const unescaped: Check = {
  rule: 'python-escaping-off',
  severity: 'warning',
  says: call => (said(call, 'autoescape') === false ? 'what templates print is not escaped' : undefined),
};
const neverEscaped: Check = {
  rule: 'python-escaping-off',
  severity: 'note',
  says: call =>
    call.keywords.has('autoescape') || call.keywords.has('**')
      ? said(call, 'autoescape') === false
        ? { message: 'what templates print is not escaped', severity: 'warning' }
        : undefined
      : 'jinja2 does not escape what templates print unless told to',
};
const mako: Check = {
  rule: 'python-escaping-off',
  severity: 'note',
  says: call =>
    call.keywords.has('default_filters') ? undefined : 'mako does not escape what templates print unless told to',
};
const tokenUnverified: Check = {
  rule: 'python-jwt-not-verified',
  severity: 'warning',
  says: call => {
    const options = call.keywords.get('options')?.value;
    const isOff =
      said(call, 'verify') === false ||
      contentsOf(options ?? { taints: [], constant: true }).some(
        ({ members }) => knownOf(members.get('verify_signature')) === false,
      );
    const allowed = call.keywords.get('algorithms')?.value;
    const none = contentsOf(allowed ?? { taints: [], constant: true }).some(
      ({ items }) => items?.some(item => String(knownOf(item)).toLowerCase() === 'none') === true,
    );
    return isOff
      ? 'the signature of the token is not checked'
      : none
        ? 'tokens without a signature are accepted'
        : undefined;
  },
};
const tokenUnsigned: Check = {
  rule: 'python-jwt-not-verified',
  severity: 'warning',
  says: call => {
    const given = call.keywords.get('algorithm');
    return given !== undefined &&
      (String(knownOf(given.value)).toLowerCase() === 'none' || knownOf(given.value) === null)
      ? 'the token is not signed'
      : undefined;
  },
};
const tokenSecret: Check = {
  rule: 'python-hardcoded-credential',
  severity: 'warning',
  says: call => {
    const key = textOf((call.keywords.get('key') ?? call.positional[1])?.value);
    return key !== undefined && key.length > 0 ? 'the key that signs tokens is written in the code' : undefined;
  },
};
const escapingSwitchedOff: Check = {
  rule: 'python-unescaped-markup',
  severity: 'note',
  says: call =>
    call.positional[0] === undefined || call.positional[0].value.constant
      ? undefined
      : 'what is put into the page here is not escaped',
};

/** Settings of web applications. */
export const webChecks: Entries = [
  ...checks(
    cookieFlag('secure', 'python-insecure-cookie', 'sent over unencrypted connections too'),
    '.set_cookie',
    '.set_secure_cookie',
    '.set_signed_cookie',
  ),
  ...checks(
    cookieFlag('httponly', 'python-cookie-readable-by-scripts', 'readable by scripts'),
    '.set_cookie',
    '.set_secure_cookie',
    '.set_signed_cookie',
  ),
  ...checks(
    cookieFlag('samesite', 'python-cookie-sent-cross-site', 'sent with requests that other sites cause'),
    '.set_cookie',
    '.set_secure_cookie',
    '.set_signed_cookie',
  ),
  ...checks(
    cors,
    'flask_cors.CORS',
    'flask_cors.cross_origin',
    'aiohttp_cors.setup',
    'sanic_cors.CORS',
    'fastapi.middleware.cors.CORSMiddleware',
    'starlette.middleware.cors.CORSMiddleware',
  ),
  ...checks(middleware, '.add_middleware', 'starlette.middleware.Middleware'),
  ...checks(
    debug,
    'flask.Flask().run',
    '.run',
    'bottle.run',
    'aiohttp.web.run_app',
    'sanic.Sanic().run',
    'fastapi.FastAPI',
    'starlette.applications.Starlette',
    'tornado.web.Application',
    'uvicorn.run',
    'flask_socketio.SocketIO().run',
  ),
  ...checks(
    bind,
    'flask.Flask().run',
    '.run',
    'uvicorn.run',
    'bottle.run',
    '.bind',
    'aiohttp.web.run_app',
    'http.server.HTTPServer',
    'socketserver.TCPServer',
    'wsgiref.simple_server.make_server',
    'asyncio.start_server',
    'waitress.serve',
    '.listen',
  ),
  ...checks(neverEscaped, 'jinja2.Environment', 'jinja2.environment.Environment'),
  ...checks(unescaped, 'jinja2.Template', 'tornado.template.Loader', 'tornado.template.Template'),
  ...checks(mako, 'mako.template.Template', 'mako.lookup.TemplateLookup'),
  ...checks(
    tokenUnverified,
    'jwt.decode',
    'jwt.process_jwt',
    'jose.jwt.decode',
    'authlib.jose.jwt.decode',
    'python_jwt.verify_jwt',
  ),
  ...checks(tokenUnsigned, 'jwt.encode', 'jose.jwt.encode'),
  ...checks(tokenSecret, 'jwt.encode', 'jose.jwt.encode', 'jwt.decode', 'jose.jwt.decode'),
  ...checks(
    {
      rule: 'python-jwt-not-verified',
      severity: 'warning',
      says: 'the claims of the token are read without a check of its signature',
    },
    'jose.jwt.get_unverified_claims',
    'python_jwt.process_jwt',
  ),
  ...checks(
    escapingSwitchedOff,
    'django.utils.safestring.mark_safe',
    'markupsafe.Markup',
    'django.utils.safestring.SafeString',
    ...under('django.utils.safestring.', 'SafeText'),
  ),
];
