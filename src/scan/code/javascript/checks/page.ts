import type { Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, constant as nothing, piecesOf, textOf } from '../../flow/value.ts';
import { memberOf, optionOf, textGiven } from './options.ts';
import { isInBrowserText } from './text.ts';

const posted: Check = {
  rule: 'javascript-message-to-any-origin',
  severity: 'note',
  says: call => (textGiven(call, 1) === '*' ? 'whatever site is in that window gets the message' : undefined),
};
const listened: Check = {
  rule: 'javascript-message-origin-unchecked',
  severity: 'note',
  says: call => {
    const { file } = call.frame;
    const handler = call.positional[1];
    const closure = handler?.value.callables?.find(callable => callable.kind === 'function');
    if (textGiven(call, 0) !== 'message' || closure === undefined || !isInBrowserText(file.source)) return undefined;
    return /\.origin\b|\borigin\s*[},]|\.source\b|isTrusted/.test(
      closure.file.source.slice(closure.code.start, closure.code.end),
    )
      ? undefined
      : 'messages of any site are taken';
  },
};
const opened: Check = {
  rule: 'javascript-opener-exposed',
  severity: 'note',
  says: ({ keywords, positional }) => {
    const isLink =
      textOf(positional[0]?.value) === 'a' && textOf(keywords.get('target')?.value) === '_blank' && !keywords.has('**');
    const rel = keywords.get('rel')?.value;
    const isForeign =
      /^(?:https?:)?\/\//.test(piecesOf(keywords.get('href')?.value ?? nothing) ?? '') ||
      keywords.get('href')?.value.constant === false;
    return isLink &&
      isForeign &&
      (rel === undefined || (textOf(rel) !== undefined && !/noopener|noreferrer/.test(textOf(rel) ?? '')))
      ? 'the page that opens can change where this one is'
      : undefined;
  },
};
const scriptLink: Check = {
  rule: 'javascript-script-url',
  severity: 'note',
  says: ({ positional, keywords }) =>
    textOf(positional[0]?.value) === 'a' &&
    /^\s*javascript:/i.test(piecesOf(keywords.get('href')?.value ?? nothing) ?? '')
      ? 'the address of the link is code'
      : undefined,
};
const stored: Check = {
  rule: 'javascript-token-in-storage',
  severity: 'note',
  says: call =>
    /^(?:\w*(?:jwt|token|password|secret))$/i.test(textGiven(call, 0) ?? '')
      ? 'every script of the page can read it'
      : undefined,
};
const unserialised: Check = {
  rule: 'javascript-escaping-off',
  severity: 'warning',
  says: call => (optionOf(call, 'unsafe') === true ? 'what is put into the page is not escaped' : undefined),
};

const sandbox: Check = {
  rule: 'javascript-electron-not-isolated',
  severity: 'warning',
  says: call =>
    knownOf(memberOf(memberOf(call.positional[0]?.value, 'webPreferences'), 'sandbox')) === false
      ? 'a page that is shown can reach into this machine'
      : undefined,
};
const library = (option: string, wanted: unknown, message: string): Check => ({
  rule: 'javascript-escaping-off',
  severity: 'note',
  says: call => (optionOf(call, option) === wanted ? message : undefined),
});
const markdown = 'markup in the text goes into the page as it is';
const contextOff: Check = {
  rule: 'javascript-escaping-off',
  severity: 'warning',
  says: call => (knownOf(call.positional[0]?.value) === false ? 'what templates print is not checked' : undefined),
};

/** What pages do with windows, storage and markup. */
export const pageChecks: Entries = [
  ...checks(posted, '.postMessage', 'postMessage'),
  ...checks(listened, 'addEventListener', 'window.addEventListener', '.addEventListener', '.attachEvent'),
  ...checks(opened, '@jsx'),
  ...checks(stored, 'localStorage.setItem', 'sessionStorage.setItem'),
  ...checks(unserialised, 'serialize-javascript'),
  ...checks(scriptLink, '@jsx'),
  ...checks(library('sanitize', false, markdown), 'marked', 'marked.parse', 'marked.setOptions', 'marked.use'),
  ...checks(library('html', true, markdown), 'markdown-it', 'remarkable', 'remarkable.Remarkable'),
  ...checks(sandbox, 'electron.BrowserWindow', 'electron.BrowserView'),
  ...checks(contextOff, '$sceProvider.enabled', '?$sceProvider.enabled'),
];
