import { contentsOf } from '../../flow/contents.ts';
import type { Call, Check, Said } from '../../flow/model.ts';
import { checks, type Entries, under } from '../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { mentions } from '../mention.ts';

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
const validation = /validate_password|is_valid\(/;
const password: Check = {
  rule: 'python-weak-password',
  severity: 'note',
  says: ({ positional, frame }) => {
    const [given] = positional;
    if (textOf(given?.value) === '') return { message: 'the password is empty', severity: 'warning' };
    const { file } = frame;
    return given !== undefined && file.code.modules.has('django') && !mentions(file, validation)
      ? 'nothing here looks whether the password can be guessed'
      : undefined;
  },
};
const external: Check = {
  rule: 'python-any-host-allowed',
  severity: 'note',
  says: call =>
    said(call, '_external') === true ? 'the host of the address is the one that the request named' : undefined,
};
/** Frameworks that keep the session in a cookie, or the user: flags of that cookie. */
const cookieMakers = [
  ...under('pyramid.authentication.', 'AuthTktAuthenticationPolicy', 'AuthTktCookieHelper'),
  ...under('pyramid.session.', 'SignedCookieSessionFactory', 'BaseCookieSessionFactory'),
  'pyramid.session.UnencryptedCookieSessionFactoryConfig',
];
const cookieSetters = ['.set_cookie', '.set_secure_cookie', '.set_signed_cookie', ...cookieMakers];

/** Settings of web applications. */
export const webChecks: Entries = [
  ...checks(cookieFlag('secure', 'python-insecure-cookie', 'sent over unencrypted connections too'), ...cookieSetters),
  ...checks(cookieFlag('httponly', 'python-cookie-readable-by-scripts', 'readable by scripts'), ...cookieSetters),
  ...checks(
    cookieFlag('samesite', 'python-cookie-sent-cross-site', 'sent with requests that other sites cause'),
    ...cookieSetters,
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
  ...checks(password, '.set_password'),
  ...checks(external, 'flask.url_for'),
  ...checks(unescaped, 'django.template.Context', 'django.template.Engine', 'jinja2.Environment().overlay'),
];
