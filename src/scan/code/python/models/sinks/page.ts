import { contentsOf, deepTaints } from '../../../flow/contents.ts';
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
/** Text that is said to be markup already, wherever it comes from. */
const unseen: Sink = {
  ...html,
  rule: 'python-unescaped-markup',
  severity: {},
  accepts: value => deepTaints(value).every(taint => taint.origin !== 'request'),
};
const markup: Sink = {
  ...unseen,
  severity: { local: 'note', remote: 'note', parameter: 'note' },
  otherwise: 'note',
};
/** Its first argument is a format: only what is put into it otherwise is not escaped. */
const markupFormat: Sink = { ...html, places: [0, 'format_string'], when: () => true };
/** Pages that are put together with values of which nobody sees where they come from. */
const composedPage: Sink = { ...unseen, composed: 'note', pieces: /<[a-z!/]/i };
/** Answers of pages: foreign data in them, and text put together. */
const pages = (...names: readonly string[]): Entries => [
  ...guardsAgainst(html, ...names),
  ...guardsAgainst(composedPage, ...names),
];
/** A file of another ending than that of a page is filled in without escaping. */
const unescapedTemplate: Sink = {
  ...html,
  places: ['*'],
  severity: { request: 'warning' },
  lacks: 'in a template that escapes nothing',
  when: call => !/\.(?:x?html?|xml|svg)(?:\.j2|\.jinja2?)?$|^$/i.test(textOf(call.positional[0]?.value) ?? ''),
};

/** What is returned by a function that answers a web request. */
export const answer: Sink = { ...html, when: () => true };

/** The same of a function that answers with a dictionary, of which only the body is a page. */
export const bodyOfAnswer: Sink = { ...answer };

const template: Sink = sinkOf(
  'python-template-injection',
  'template',
  [0, 'source', 'text', 'template_string'],
  'as the text of a template',
  { severity: { request: 'error', parameter: 'note' }, composed: 'note' },
);

/** Pages, and texts that are read as templates of them. */
export const pageSinks: Entries = [
  ...guardsAgainst(
    html,
    'markupsafe.Markup',
    'django.utils.safestring.mark_safe',
    'django.utils.safestring.SafeString',
    'django.utils.safestring.SafeText',
  ),
  ...guardsAgainst(
    markup,
    'markupsafe.Markup',
    'django.utils.safestring.mark_safe',
    'django.utils.safestring.SafeString',
    'django.utils.safestring.SafeText',
  ),
  ...guardsAgainst(markupFormat, 'django.utils.html.format_html'),
  ...guardsAgainst({ ...unseen, places: [0], composed: 'note' }, 'django.utils.html.format_html'),
  ...guardsAgainst(unescapedTemplate, 'flask.render_template'),
  ...pages(
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
    { ...html, places: ['html_message', 'html_body', 'html'], when: () => true },
    'django.core.mail.send_mail',
    'django.core.mail.mail_admins',
    'django.core.mail.mail_managers',
    'flask_mail.Message',
  ),
];

/** What is assigned to. */
export const assignedPages: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['flask.make_response().data', [html]],
  ['flask.Response().data', [html]],
]);
