import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { textOf, type Value } from '../../../flow/value.ts';
import { beginningOf } from './address.ts';
import { provenOnly } from './severities.ts';

const rule = 'javascript-dom-cross-site-scripting';
const lacks = 'without escaping';
const severity: Sink['severity'] = { request: 'error', remote: 'note', parameter: 'note' };
const markup: Sink = sinkOf(rule, 'html', [0], lacks, { severity, otherwise: 'note' });
const html: Sink = {
  ...markup,
  part: value => (contentsOf(value).length > 0 || value.callables !== undefined ? undefined : value),
};

/** jQuery makes elements of text that begins with `<`, and looks for anything else. */
const selector: Sink = { ...provenOnly(html), severity: { request: 'error' }, composed: 'note', pieces: /^\s*</ };
const element: Sink = {
  ...provenOnly(html),
  severity: { request: 'error', parameter: 'note' },
  composed: 'note',
  pieces: /</,
};

const unsafeHtml: Sink = sinkOf('javascript-unsafe-html', 'html', ['dangerouslySetInnerHTML'], lacks, {
  severity: { request: 'error', remote: 'note', parameter: 'note' },
  otherwise: 'note',
  part: value =>
    anyOf(contentsOf(value).flatMap(({ members }) => members.get('__html') ?? [])) ??
    (value.cells === undefined ? value : undefined),
});

/** An address that begins with something of ours cannot be `javascript:`. */
const begins = /^(?:https?:|mailto:|tel:|\/|#|\?|\.|[\w-]+\/|data:image)/i;
const isOpen = (value: Value) => !begins.test(beginningOf(value));
const script: Sink = sinkOf(
  'javascript-script-url',
  'redirect',
  ['href', 'src', 'action', 'formAction', 'xlinkHref', 'data', 'to'],
  'without a check that it is no `javascript:` address',
  { severity: { request: 'warning', parameter: 'note' }, accepts: isOpen },
);
const moved: Sink = sinkOf('javascript-open-redirect', 'redirect', [0], 'without a check of where it leads', {
  severity: { request: 'error', parameter: 'note' },
  accepts: isOpen,
});
const address: Sink = { ...moved, rule: script.rule, lacks: script.lacks, severity: { request: 'warning' } };
const setsAddress = ({ positional: [name] }: Call) =>
  /^(?:href|src|action|formaction)$/i.test(textOf(name?.value) ?? '');
const setsMarkup = ({ positional: [, name] }: Call) => /^(?:inner|outer)HTML$/.test(textOf(name?.value) ?? '');
const templateOf = (value: Value) => anyOf(contentsOf(value).flatMap(({ members }) => members.get('template') ?? []));
const trusted: Sink = sinkOf('javascript-escaping-bypassed', 'html', [0], 'as if it were safe', {
  severity: { request: 'error', remote: 'note', parameter: 'note' },
  otherwise: 'note',
});

/** What pages are made of. */
export const pageSinks: Entries = [
  ...guardsAgainst(
    html,
    'document.write',
    'document.writeln',
    '.createContextualFragment',
    '.parseHTML',
    'jQuery.parseHTML',
    '.setHTMLUnsafe',
    'document.parseHTMLUnsafe',
  ),
  ...guardsAgainst({ ...html, places: [1] }, '.insertAdjacentHTML'),
  ...guardsAgainst({ ...provenOnly(html), composed: 'note' }, '.html', '.innerHtml'),
  ...guardsAgainst(selector, 'jQuery'),
  ...guardsAgainst(
    element,
    'jQuery().append',
    'jQuery().prepend',
    'jQuery().after',
    'jQuery().before',
    'jQuery().replaceWith',
    'jQuery().wrap',
    'jQuery().wrapInner',
    'jQuery().appendTo',
    'jQuery().insertAfter',
    'angular.element',
  ),
  ...guardsAgainst({ ...provenOnly(html), composed: 'note' }, 'jQuery().html'),
  ...guardsAgainst({ ...address, places: [1], when: setsAddress }, 'jQuery().attr', 'jQuery().prop', '.setAttribute'),
  ...guardsAgainst({ ...html, places: [2], when: setsMarkup }, '.setProperty'),
  ...guardsAgainst({ ...provenOnly(html), composed: 'note', part: templateOf }, 'vue', 'Vue', 'Vue.component'),
  ...guardsAgainst(unsafeHtml, '@jsx'),
  ...guardsAgainst(
    {
      ...unsafeHtml,
      places: [1],
      part: value =>
        anyOf(
          contentsOf(value)
            .flatMap(({ members }) => members.get('dangerouslySetInnerHTML') ?? [])
            .flatMap(inner => contentsOf(inner))
            .flatMap(({ members }) => members.get('__html') ?? []),
        ),
    },
    'react.createElement',
    'preact.h',
  ),
  ...guardsAgainst(
    {
      ...script,
      when: call =>
        /^(?:a|iframe|embed|object|form|button|area|base|link|input|frame)$/.test(
          textOf(call.positional[0]?.value) ?? '',
        ),
    },
    '@jsx',
  ),
  ...guardsAgainst(
    moved,
    'location.assign',
    'location.replace',
    'location.href.replace',
    '.location.assign',
    '.location.replace',
  ),
  ...guardsAgainst(
    { ...moved, severity: { request: 'warning' } },
    'open',
    'window.open',
    'next/router.useRouter().push',
    'next/router.useRouter().replace',
    'next/navigation.useRouter().push',
  ),
  ...guardsAgainst(
    trusted,
    ...under(
      '.',
      'bypassSecurityTrustHtml',
      'bypassSecurityTrustScript',
      'bypassSecurityTrustStyle',
      'bypassSecurityTrustUrl',
      'bypassSecurityTrustResourceUrl',
      'trustAsHtml',
      'trustAsJs',
      'trustAsUrl',
      'trustAsResourceUrl',
      'trustAsCss',
    ),
    'handlebars.SafeString',
    'Handlebars.SafeString',
    'lit/directives/unsafe-html.unsafeHTML',
    'lit-html/directives/unsafe-html.unsafeHTML',
    'lit.unsafeHTML',
    'solid-js/web.innerHTML',
    '$sce.trustAs',
  ),
  ...guardsAgainst({ ...trusted, places: [1] }, '.trustAs'),
];

const assigned: Sink = { ...markup, accepts: value => value.callables === undefined };

/** What is assigned to, of a page. */
export const pageAssignments: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['.innerHTML', [assigned]],
  ['.outerHTML', [assigned]],
  ['.srcdoc', [assigned]],
  ['.dangerouslySetInnerHTML', [assigned]],
  ['location.href', [moved]],
  ...['window', 'document', 'self', 'top', 'parent', '$window'].map(name => [`${name}.location`, [moved]] as const),
  ...['.href', '.src'].map(name => [name, [address]] as const),
]);
