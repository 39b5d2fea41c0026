/** Names that stand for one thing, whatever the framework: the request, its answer, a cross-window message. */
export const request = '@request';
export const response = '@response';
export const context = '@context';
export const message = '@message';
/** What a page of Next.js is given. */
export const page = '@page';
/** A file in an archive. */
export const archiveEntry = '@entry';

const each = (names: readonly string[], name: string) => names.map(one => [one, name] as const);

/** Names and what they are here. */
const aliases: ReadonlyMap<string, string> = new Map([
  ...each(['fs/promises', 'fs.promises', 'fs-extra', 'graceful-fs', 'mz/fs', 'original-fs'], 'fs'),
  ...each(['mz/child_process', 'child-process-promise'], 'child_process'),
  ...each(['cross-spawn'], 'child_process.spawn'),
  ...each(['path.posix', 'path.win32', 'path/posix', 'upath'], 'path'),
  ...each(['lodash-es', 'underscore', '_'], 'lodash'),
  ...each(['$', 'cash-dom', 'zepto'], 'jQuery'),
  ...each(['jquery'], 'jQuery'),
  ...each(['mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb'], 'mysql'),
  ...each(
    [
      'document.location',
      'window.document.location',
      'top.location',
      'parent.location',
      '$window.location',
      '?$window.location',
    ],
    'location',
  ),
  ...each(['process.mainModule.require', 'module.require', 'import'], 'require'),
  ...each(
    [
      `${context}.request`,
      `${context}.req`,
      `${context}.ctx.request`,
      `${request}.req`,
      `${request}.request`,
      `${request}.raw`,
    ],
    request,
  ),
  ...each([`${context}.response`, `${context}.res`, `${request}.res`, `${response}.res`, `${response}.raw`], response),
  ...[
    'query',
    'params',
    'headers',
    'header',
    'get',
    'url',
    'originalUrl',
    'path',
    'host',
    'hostname',
    'href',
    'querystring',
    'search',
    'cookies',
    'URL',
  ].map(part => [`${context}.${part}`, `${request}.${part}`] as const),
  ...['redirect', 'set', 'attachment', 'type'].map(part => [`${context}.${part}`, `${response}.${part}`] as const),
  ...each(
    ['express.Router()', 'express.Router', 'restify.createServer()', 'polka()', 'router()', 'fastify()'],
    'express()',
  ),
  ...each(['@koa/router()', 'koa-router()', 'koa()', 'hono.Hono()', 'hono/tiny.Hono()'], '@koa'),
  ...each(['express.default()'], 'express()'),
  ...each(
    ['node-fetch', 'cross-fetch', 'undici.fetch', 'isomorphic-fetch', 'node-fetch.default', 'cross-fetch.fetch'],
    'fetch',
  ),
  ...each(['axios.default', 'axios.create()'], 'axios'),
  ...each(['got.default', 'got.extend()'], 'got'),
  ...each(['request-promise', 'request-promise-native', 'postman-request'], 'request'),
  ...each(['crypto.webcrypto.subtle', 'crypto.subtle'], 'crypto.subtle'),
  ...each(['crypto.default'], 'crypto'),
  ...each(['js-yaml.default', 'yaml-js'], 'js-yaml'),
  ...each(['isomorphic-dompurify', 'DOMPurify()', 'dompurify', 'createDOMPurify()', 'dompurify()'], 'DOMPurify'),
  ...each(
    [
      'he.encode',
      'he.escape',
      'html-entities.encode',
      'escape-html',
      'lodash.escape',
      'validator.escape',
      'entities.encode',
      'xss-filters.inHTMLData',
      'html-escaper.escape',
      'escape-goat.htmlEscape',
      'sanitizer.escape',
      'handlebars.escapeExpression',
      'Handlebars.Utils.escapeExpression',
      'underscore.escape',
      'Mustache.escape',
      'mustache.escape',
      'ejs.escapeXML',
      'pug-runtime.escape',
    ],
    'html.escape',
  ),
  ...each(['@hapi/hapi'], 'hapi'),
  ...each(['hbs.handlebars', 'express-handlebars.handlebars'], 'handlebars'),
  ...each(['jwt', 'jsonwebtoken.default'], 'jsonwebtoken'),
  ...each(['puppeteer-core', 'playwright', 'playwright-core', '@playwright/test'], 'puppeteer'),
  ...each(['libxmljs2'], 'libxmljs'),
  ...each(['adm-zip().getEntries()[]', 'jszip().files[]', 'node-stream-zip().entries()[]'], archiveEntry),
  ...each(['deno.Command'], 'Deno.Command'),
]);

const cache = new Map<string, string>();
const mostCached = 20_000;
const globals = /^(?:window|self|global(?:This)?)\./;
/** Methods of an answer that give the answer back. */
const chained =
  /^@response\.(?:status|type|set|header|headers|append|cookie|clearCookie|vary|code|contentType|location|links|writeHead|setHeader)\(\)/;

/** The name under which the tables know something: the longest known beginning is replaced. */
export function canonical(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = replaced(simplified(name));
  if (cache.size >= mostCached) cache.clear();
  cache.set(name, found);
  return found;
}

function simplified(name: string): string {
  const plain = name.startsWith('node:') ? name.slice(5) : name.replace(globals, '');
  const whole = plain.includes('.default') ? plain.replaceAll(/\.default(?=[.(]|$)/g, '') : plain;
  return whole.startsWith(response) ? whole.replace(chained, response) : whole;
}

function replaced(name: string): string {
  for (let end = name.length; end > 0; end = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf('(', end - 1))) {
    const alias = aliases.get(name.slice(0, end));
    if (alias !== undefined) return alias + name.slice(end);
    const bare = name.slice(0, end);
    if (bare.endsWith('()')) continue;
  }
  return name;
}

/** Types that make a parameter the request, its answer or both. */
export const requestTypes =
  /(?:^|[.\s])(?:Request|NextRequest|NextApiRequest|FastifyRequest|IncomingMessage|HonoRequest|ExpressRequest|HttpRequest|GetServerSidePropsContext|APIGatewayProxyEvent(?:V2)?|APIGatewayEvent)\b/;
export const responseTypes = /(?:^|[.\s])(?:Response|NextApiResponse|FastifyReply|ServerResponse|ExpressResponse)\b/;
export const contextTypes = /(?:^|[.\s])(?:Context|ParameterizedContext|RouterContext|KoaContext)\b/;

/** Types that leave nothing but a number, a date or a truth value. */
export const harmlessTypes =
  /^(?:number|boolean|bigint|Date|symbol|void|null|undefined)(?:\s*\|\s*(?:number|boolean|null|undefined|Date))*$/;
