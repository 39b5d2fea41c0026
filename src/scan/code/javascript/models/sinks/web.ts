import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { textOf, type Value } from '../../../flow/value.ts';
import { isInert, isPage } from '../answer.ts';
import { inBrowser, own, ownHost, placed } from './address.ts';
import { foreign } from './severities.ts';

/** Objects and lists are answered as JSON. */
const isText = (value: Value) => contentsOf(value).length === 0;

const html: Sink = sinkOf('javascript-cross-site-scripting', 'html', [0], 'without escaping', {
  severity: foreign,
  accepts: isText,
  when: call => !isInert(call),
});
/** Without a type said, these answer text as text. */
const answersText = (call: Call) =>
  !isPage(call) &&
  (call.frame.file.code.modules.has('fastify') ||
    call.frame.file.code.modules.has('@hapi/hapi') ||
    /^reply\b/.test(call.frame.file.source.slice(call.receiver?.node.start ?? call.at.start, call.at.start)));
const typeIn = (value: Value | undefined) =>
  value === undefined
    ? undefined
    : contentsOf(value)
        .flatMap(({ members }) => members.get('headers') ?? [])
        .flatMap(headers => contentsOf(headers))
        .flatMap(({ members }) => [...members])
        .find(([key]) => key.toLowerCase() === 'content-type')?.[1];
const page: Sink = { ...html, when: call => /html|svg|xml/i.test(textOf(typeIn(call.positional[1]?.value)) ?? '') };

const redirect: Sink = sinkOf('javascript-open-redirect', 'redirect', [0, 1], 'without a check of where it leads', {
  severity: foreign,
  part: value => (own(value) ? undefined : value),
});
/** An address that this machine asks. */
export const url: Sink = sinkOf(
  'javascript-server-side-request-forgery',
  'url',
  [0],
  'without a list of hosts that are allowed',
  { severity: { request: 'error', local: 'note' }, part: placed(ownHost), when: call => !inBrowser(call) },
);

const header: Sink = sinkOf('javascript-header-injection', 'header', [0, 1], 'without a check for line breaks', {
  severity: { request: 'note' },
});
const template: Sink = sinkOf('javascript-template-injection', 'template', [0], 'as the text of a template', {
  severity: { request: 'error', parameter: 'note' },
  composed: 'note',
});
const view: Sink = sinkOf('javascript-view-injection', 'path', [0], 'as the name of the view', { severity: foreign });
const locals: Sink = sinkOf('javascript-view-injection', 'assignment', [1], 'as all the options of the view', {
  severity: foreign,
  part: value => (value.cells === undefined ? value : undefined),
});
const log: Sink = sinkOf('javascript-log-injection', 'log', ['*'], 'without its line breaks taken out', {
  severity: { request: 'note' },
  part: value => (contentsOf(value).length > 0 ? undefined : value),
});
const format: Sink = sinkOf('javascript-format-string', 'format', [0], 'as the format of a message', {
  severity: { request: 'note', parameter: 'note' },
  when: call => call.positional.length > 1,
  part: value => (value.composed === true ? value : undefined),
  composed: 'note',
});
const letter = ['to', 'cc', 'bcc', 'from', 'subject', 'replyTo', 'headers'];
const mail: Sink = sinkOf('javascript-mail-injection', 'mail', [0], 'without a check of whom it reaches', {
  severity: { request: 'note' },
  part: value => anyOf(contentsOf(value).flatMap(({ members }) => letter.flatMap(name => members.get(name) ?? []))),
});
const cookie: Sink = sinkOf('javascript-cookie-injection', 'header', [0, 1], 'as part of a cookie', {
  severity: { request: 'note' },
});

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'del', 'stream'];
const clients = [
  'axios',
  'got',
  'request',
  'superagent',
  'needle',
  'phin',
  'http',
  'https',
  'ky',
  'undici',
  'wreck',
  '@hapi/wreck',
  'request.defaults()',
  'node-fetch',
  'bent',
  'needle',
  'urllib',
  'centra',
];
const levels = ['log', 'debug', 'info', 'warn', 'error', 'trace', 'fatal', 'verbose', 'silly'];
const isLogger = (call: Call) =>
  /(?:^|\.)_?(?:logger|log|logging|winston|pino|console)$/i.test(
    call.receiver?.node.op === 'name' || call.receiver?.node.op === 'member' ? call.receiver.node.name : '',
  );

/** What browsers, servers and other machines are given. */
export const webSinks: Entries = [
  ...guardsAgainst(
    { ...html, when: call => !isInert(call) && !answersText(call) },
    '@response.send',
    '@response.write',
    '@response.end',
    '@response.html',
  ),
  ...guardsAgainst(html, '@context.html', 'NextResponse.x'),
  ...guardsAgainst(page, 'Response', 'next/server.NextResponse'),
  ...guardsAgainst(
    redirect,
    '@response.redirect',
    '@response.location',
    'next/navigation.redirect',
    'next/server.NextResponse.redirect',
    'Response.redirect',
    '@context.redirect',
    'next/navigation.permanentRedirect',
    '@sveltejs/kit.redirect',
    '@remix-run/node.redirect',
    '@nestjs/common.Redirect',
  ),
  ...guardsAgainst(
    { ...redirect, places: [1], when: call => textOf(call.positional[0]?.value)?.toLowerCase() === 'location' },
    '@response.set',
    '@response.setHeader',
    '@response.header',
    '@response.append',
  ),
  ...guardsAgainst(
    {
      ...redirect,
      places: [1],
      part: value =>
        anyOf(contentsOf(value).flatMap(({ members }) => members.get('Location') ?? members.get('location') ?? [])),
    },
    '@response.writeHead',
  ),
  ...guardsAgainst(mail, '.sendMail', '@sendgrid/mail.send', 'emailjs.send'),
  ...guardsAgainst({ ...url, places: [1] }, 'net.connect', 'net.createConnection', 'tls.connect'),
  ...guardsAgainst(header, '@response.set', '@response.setHeader', '@response.header', '@response.append'),
  ...guardsAgainst(cookie, '@response.cookie', '@context.cookies.set'),
  ...guardsAgainst(
    url,
    'fetch',
    ...clients,
    ...clients.flatMap(client => under(`${client}.`, ...verbs)),
    'net.connect',
    'net.createConnection',
    'tls.connect',
    'open-graph-scraper',
    'link-preview-js.getLinkPreview',
  ),
  ...guardsAgainst({ ...url, places: [1] }, 'needle'),
  ...guardsAgainst(
    template,
    'ejs.render',
    'ejs.compile',
    'pug.render',
    'pug.compile',
    'handlebars.compile',
    'Handlebars.compile',
    'handlebars.precompile',
    'nunjucks.renderString',
    'nunjucks.compile',
    'nunjucks.Environment().renderString',
    'lodash.template',
    'mustache.render',
    'Mustache.render',
    'dot.template',
    'doT.template',
    'doT.compile',
    'eta.render',
    'eta.renderString',
    'eta.compile',
    'hogan.js.compile',
    'swig.compile',
    'swig.render',
    'liquidjs.Liquid().parseAndRender',
    'squirrelly.render',
    'jade.compile',
    'jade.render',
    'art-template.render',
    'art-template.compile',
    'twig.twig',
    'velocityjs.render',
    'underscore.template',
    'marko.compile',
    'haml.compile',
    'whiskers.render',
  ),
  ...guardsAgainst(view, '@response.render', '@context.render'),
  ...guardsAgainst(locals, '@response.render', '@context.render'),
  ...guardsAgainst(log, ...under('console.', ...levels)),
  ...guardsAgainst(format, ...under('console.', ...levels), 'util.format', 'util.log'),
  ...guardsAgainst({ ...log, when: isLogger }, ...under('.', ...levels)),
];

/** What a method of NestJS with `@Redirect()` gives back. */
export const redirectAnswer: Sink = { ...redirect, places: [] };

/** The page that a function of a cloud gives back. */
export const pageAnswer: Sink = { ...html, places: [] };

const trust: Sink = sinkOf('javascript-trust-boundary', 'trust', [0], 'as if it were trusted', {
  severity: { request: 'note' },
});

/** What is assigned to, of an answer and of a session. */
export const answerAssignments: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['@context.body', [{ ...html, accepts: isText }]],
  ['@response.body', [{ ...html, accepts: isText }]],
  ['@request.session[]', [trust]],
  ['@context.session[]', [trust]],
]);
