import { contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';
import { textOf } from '../../../flow/value.ts';

/** Types that a browser does not read as a page. */
const inert = /^(?!.*(?:html|xml|svg)).*\//i;

function isPage({ keywords, positional }: Call): boolean {
  const type = ['content_type', 'mimetype', 'media_type']
    .map(name => textOf(keywords.get(name)?.value))
    .find(text => text !== undefined);
  return (
    !(type !== undefined && inert.test(type)) &&
    (positional[0] === undefined || contentsOf(positional[0].value).every(contents => contents.type === 'object'))
  );
}

const html: Sink = sinkOf(
  'python-cross-site-scripting',
  'html',
  [0, 'content', 'response', 'body', 'text', 'source'],
  'without escaping',
  {
    severity: { request: 'error' },
    when: isPage,
  },
);

/** What is returned by a function that answers a web request. */
export const answer: Sink = { ...html, when: () => true };

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
const template: Sink = sinkOf(
  'python-template-injection',
  'template',
  [0, 'source', 'text', 'template_string'],
  'as the text of a template',
  { severity: { request: 'error', parameter: 'note' }, composed: 'note' },
);
const header: Sink = sinkOf('python-header-injection', 'header', [1, 'value'], 'without a check for line breaks', {
  severity: { request: 'warning' },
});
const url: Sink = sinkOf(
  'python-server-side-request-forgery',
  'url',
  [0, 'url', 'host', 'fullurl'],
  'without a list of hosts that are allowed',
  { prefix: ownHost, severity: { request: 'error', local: 'note' } },
);
const log: Sink = sinkOf('python-log-injection', 'log', ['*'], 'without its line breaks taken out', {
  severity: { request: 'note' },
});
const trust: Sink = sinkOf('python-trust-boundary', 'trust', [0, 1], 'as if it were trusted', {
  severity: { request: 'warning' },
});
const mail: Sink = sinkOf(
  'python-mail-injection',
  'mail',
  [0, 2, 3, 'subject', 'to', 'recipient_list', 'from_email', 'recipients', 'sender'],
  'without a check for line breaks',
  { severity: { request: 'note' } },
);
const assignment: Sink = sinkOf(
  'python-mass-assignment',
  'assignment',
  ['**'],
  'without a list of the fields that are allowed',
  { severity: { request: 'warning' } },
);

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
const loggers = [
  'logging',
  'logging.getLogger()',
  'flask.current_app.logger',
  'flask.Flask().logger',
  'loguru.logger',
  'structlog.get_logger()',
  'django.utils.log.request_logger',
];
const levels = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log', 'fatal'];

/** What browsers, servers and other machines are given. */
export const webSinks: Entries = [
  ...guardsAgainst(
    html,
    'markupsafe.Markup',
    'django.utils.safestring.mark_safe',
    'django.utils.safestring.SafeString',
    'flask.make_response',
    'flask.Response',
    'werkzeug.wrappers.Response',
    'werkzeug.Response',
    'flask.wrappers.Response',
    'django.http.HttpResponse',
    'django.http.HttpResponseBadRequest',
    'django.http.HttpResponseNotFound',
    'django.http.HttpResponseForbidden',
    'django.http.HttpResponseServerError',
    'django.shortcuts.HttpResponse',
    'django.http.response.HttpResponse',
    'fastapi.responses.HTMLResponse',
    'bottle.HTTPResponse',
    'sanic.response.html',
    'sanic.html',
    'django.utils.html.format_html',
    'django.http.StreamingHttpResponse',
    'pyramid.response.Response',
    'webob.Response',
    'tornado.web.RequestHandler().write',
    'IPython.display.HTML',
  ),
  ...guardsAgainst(
    {
      ...html,
      places: ['text', 'body'],
      when: call => /html/.test(textOf(call.keywords.get('content_type')?.value) ?? 'html') && isPage(call),
    },
    'aiohttp.web.Response',
  ),
  ...guardsAgainst(
    {
      ...html,
      places: [0],
      when: call =>
        call.frame.answer !== undefined || /RequestHandler$/.test(call.frame.owner?.ancestors.join(' ') ?? ''),
    },
    'self.write',
    'self.finish',
    '.set_data',
  ),
  ...guardsAgainst(
    template,
    'flask.render_template_string',
    'jinja2.Template',
    'jinja2.Environment().from_string',
    'jinja2.sandbox.Environment().from_string',
    'mako.template.Template',
    'django.template.Template',
    'tornado.template.Template',
    'bottle.SimpleTemplate',
    'chameleon.PageTemplate',
    'Cheetah.Template.Template',
    'airspeed.Template',
    'genshi.template.MarkupTemplate',
    '.from_string',
  ),
  ...guardsAgainst(
    { ...template, when: call => /[{%<\n]/.test(textOf(call.positional[0]?.value) ?? '{') },
    'bottle.template',
  ),
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
  ...guardsAgainst(header, '.set_header', '.add_header', '.headers.add', '.headers.set', '.append_header'),
  ...guardsAgainst(
    {
      ...header,
      rule: 'python-cookie-injection',
      kind: 'header',
      places: [0, 1, 'key', 'value'],
      lacks: 'as part of a cookie',
      severity: { request: 'note' },
    },
    '.set_cookie',
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
  ...guardsAgainst({ ...url, places: [1] }, 'pycurl.Curl().setopt'),
  ...loggers.flatMap(logger => guardsAgainst(log, ...levels.map(level => `${logger}.${level}`))),
  ...guardsAgainst(
    {
      ...log,
      when: call =>
        /(?:^|\.)_?(?:logger|log|logging|LOG|LOGGER)$/.test(
          call.receiver?.node.op === 'name'
            ? call.receiver.node.name
            : call.receiver?.node.op === 'member'
              ? call.receiver.node.name
              : '',
        ),
    },
    ...levels.map(level => `.${level}`),
  ),
  ...guardsAgainst(trust, '@session.update', '@session.setdefault', '@session.__setitem__'),
  ...guardsAgainst(
    mail,
    'django.core.mail.send_mail',
    'django.core.mail.EmailMessage',
    'django.core.mail.EmailMultiAlternatives',
    'flask_mail.Message',
    'smtplib.SMTP().sendmail',
    'smtplib.SMTP_SSL().sendmail',
  ),
  ...guardsAgainst(
    {
      ...assignment,
      when: call =>
        call.keywords.get('**') !== undefined &&
        !/^(?:render|dict|print|format|url_for|redirect|flask|django\.shortcuts|logging)/.test(call.name),
    },
    '.create',
    '.update_or_create',
    '.get_or_create',
    '.objects.create',
  ),
];

/** What is assigned to. */
export const assignedSinks: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['.headers[]', [{ ...header, severity: { request: 'warning' } }]],
  ['@session[]', [trust]],
  ['.Location', [redirect]],
  ['.location', [redirect]],
  ['.Set-Cookie', [{ ...header, severity: { request: 'warning' } }]],
]);
