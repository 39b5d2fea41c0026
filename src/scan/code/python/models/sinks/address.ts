import { deepTaints } from '../../../flow/contents.ts';
import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';
import { textOf } from '../../../flow/value.ts';

/** A host, or a path from the root: what is put behind it does not change where it leads. */
const ownHost = /^(?:https?:\/\/[\w.:-]+[/?#]|\/[^/\\\s]|\?)/;

const redirect: Sink = sinkOf(
  'python-open-redirect',
  'redirect',
  [0, 'location', 'url', 'to', 'redirect_to'],
  'without a check of where it leads',
  {
    severity: { request: 'error' },
    prefix: ownHost,
    // The address of the request itself leads back here.
    weak: /(?:^|\.)(?:get_full_path|build_absolute_uri|get_host|full_path|path_info|host|host_url|base_url|url_root|url|uri|META)$|request\.path$|^self\.request\.query$/,
  },
);
const url: Sink = sinkOf(
  'python-server-side-request-forgery',
  'url',
  [0, 'url', 'host', 'fullurl'],
  'without a list of hosts that are allowed',
  { prefix: ownHost, severity: { request: 'error', local: 'note' } },
);
/** Readers of addresses that read files too. */
const anyScheme: Sink = {
  ...url,
  rule: 'python-any-scheme',
  lacks: 'and so may read a file',
  prefix: /^https?:/,
  severity: { local: 'note', remote: 'note', parameter: 'note' },
  otherwise: 'note',
  accepts: value => deepTaints(value).every(taint => taint.origin !== 'request'),
};

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const clients = [
  'requests',
  'httpx',
  'requests.Session()',
  'requests.session()',
  'httpx.Client()',
  'httpx.AsyncClient()',
  'aiohttp.ClientSession()',
  'urllib3.PoolManager()',
  'treq',
  'grequests',
];

/** Where browsers are sent, and where the program itself goes. */
export const addressSinks: Entries = [
  ...guardsAgainst(
    redirect,
    'flask.redirect',
    'werkzeug.utils.redirect',
    'django.shortcuts.redirect',
    'django.http.HttpResponseRedirect',
    'django.http.HttpResponsePermanentRedirect',
    'fastapi.responses.RedirectResponse',
    'aiohttp.web.HTTPFound',
    'aiohttp.web.HTTPSeeOther',
    'aiohttp.web.HTTPTemporaryRedirect',
    'aiohttp.web.HTTPMovedPermanently',
    'bottle.redirect',
    'sanic.response.redirect',
    'sanic.redirect',
    'falcon.HTTPFound',
    'falcon.HTTPSeeOther',
    'falcon.HTTPMovedPermanently',
    'pyramid.httpexceptions.HTTPFound',
    'pyramid.httpexceptions.HTTPSeeOther',
    'self.redirect',
    'cherrypy.HTTPRedirect',
    'fastapi.RedirectResponse',
    'web.seeother',
    'webob.exc.HTTPFound',
  ),
  ...guardsAgainst(
    {
      ...redirect,
      places: [1],
      when: call => textOf(call.positional[0]?.value)?.toLowerCase() === 'location',
    },
    '.headers.add',
    '.headers.set',
    '.set_header',
    '.add_header',
  ),
  ...clients.flatMap(client => guardsAgainst(url, ...verbs.map(verb => `${client}.${verb}`))),
  ...clients.flatMap(client => guardsAgainst({ ...url, places: [1, 'url'] }, `${client}.request`, `${client}.stream`)),
  ...guardsAgainst(
    url,
    'urllib.request.urlopen',
    'urllib.request.urlretrieve',
    'urllib.request.Request',
    'urllib.urlretrieve',
    'http.client.HTTPConnection',
    'http.client.HTTPSConnection',
    'httplib.HTTPConnection',
    'httplib.HTTPSConnection',
    'httplib2.Http().request',
    'urllib.request.build_opener().open',
    'urllib.request.URLopener().open',
    'websockets.connect',
    'websocket.create_connection',
    'playwright.goto',
    '.urlopen',
    'feedparser.parse',
    'pandas.read_json',
    'wget.download',
  ),
  ...guardsAgainst(
    anyScheme,
    'urllib.request.urlopen',
    'urllib.request.urlretrieve',
    'urllib.urlretrieve',
    ...['URLopener', 'FancyURLopener', 'OpenerDirector', 'build_opener'].flatMap(name =>
      ['open', 'retrieve'].map(method => `urllib.request.${name}().${method}`),
    ),
  ),
  ...guardsAgainst({ ...url, places: [1] }, 'pycurl.Curl().setopt'),
];

/** What is assigned to. */
export const assignedAddresses: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['.headers[].location', [redirect]],
  ['.Location', [redirect]],
  ['.location', [redirect]],
]);
