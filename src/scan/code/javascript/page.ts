import type { Report } from '../flow/machine.ts';

/** Files of markup that hold scripts and print what they are given: pages, components and templates. */
export interface Page {
  readonly name: string;
  /** The scripts of a file; everything else is blank, so that offsets stay what they are. */
  readonly scriptsOf: (text: string) => string;
  /** What is wrong with the markup itself. */
  readonly reportsOf: (text: string) => readonly Report[];
}

/** What of a file is no markup, its tags not counted. */
interface Island {
  readonly start: number;
  readonly end: number;
  readonly is: 'comment' | 'code' | 'data';
}

const opening = /<!--|<script\b([^<>]{0,2000})>/gi;

/** Comments and scripts, in their order; what nothing closes goes on to the end and is no code. */
function islandsOf(text: string): Island[] {
  const small = text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase());
  const islands: Island[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [whole, attributes] = found;
    const start = found.index + whole.length;
    const end = small.indexOf(attributes === undefined ? '-->' : '</script', start);
    const is = attributes === undefined ? 'comment' : end >= 0 && isScript(attributes) ? 'code' : 'data';
    islands.push({ start, end: end < 0 ? text.length : end, is });
    if (end < 0) break;
    opening.lastIndex = end;
  }
  return islands;
}

function isScript(attributes: string): boolean {
  const type = /\btype\s{0,9}=\s{0,9}["']?([^"'\s]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  return /^$|javascript$|^module$|^text\/babel$|typescript$/.test(type);
}

const blank = (text: string) => text.replaceAll(/[^\r\n]/g, ' ');
const asValue = (text: string) => `null${blank(text.slice(4))}`;
/** What a template engine puts into a script before anybody runs it. */
const hole = /\{\{[^{}]{0,500}\}\}|<%[=-][^%]{0,500}%>|<\?=[\s\S]{0,200}?\?>/g;
const instruction = /\{%[^%]{0,500}%\}|<%[^%]{0,500}%>|<\?(?!=)[\s\S]{0,200}?\?>|<!--|-->/g;

function scriptsOf(text: string): string {
  let code = '';
  for (const { start, end, is } of islandsOf(text)) {
    if (is !== 'code') continue;
    const body = text.slice(start, end).replaceAll(hole, asValue).replaceAll(instruction, blank);
    // Whatever it ends with, the next one is another statement.
    code += `${blank(text.slice(code.length, start))}${body};`;
  }
  return code + blank(text.slice(code.length));
}

interface Pattern {
  readonly rule: string;
  /** The first group is what is printed or followed. */
  readonly pattern: RegExp;
  readonly says: string;
}

const raw = 'is put into the page as markup, without escaping';
const patterns: readonly Pattern[] = [
  { rule: 'javascript-dom-cross-site-scripting', pattern: /\sv-html="([^"]{1,500})"/g, says: raw },
  { rule: 'javascript-dom-cross-site-scripting', pattern: /\sv-html='([^']{1,500})'/g, says: raw },
  { rule: 'javascript-dom-cross-site-scripting', pattern: /\{@html\s([^{}]{1,500})\}/g, says: raw },
  { rule: 'javascript-escaping-bypassed', pattern: /(?<!\{)\{\{\{([^{}]{1,500})\}\}\}/g, says: raw },
  { rule: 'javascript-escaping-bypassed', pattern: /<%-([^%]{1,500})%>/g, says: raw },
  {
    rule: 'javascript-script-url',
    pattern: /<a\s[^<>]{0,500}?href=["']?(javascript:(?!\s?(?:void|;|["']))[^"'<>]{1,500})/gi,
    says: 'is code in the address of a link',
  },
  {
    rule: 'javascript-cleartext-transport',
    pattern:
      /<(?:script|iframe|form)\s[^<>]{0,500}?(?:src|action)=["']?(http:\/\/(?!localhost|127\.)[^"'\s<>]{1,500})/gi,
    says: 'is loaded or sent over an unencrypted connection',
  },
];
/** What escapes by itself, what is constant, and what frameworks print so for a reason: parts of the page. */
const harmless =
  /sanitiz|purify|escape|stringify|^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*$|^\s*(?:partial|body|yield|content|include|block|slot)\b/i;
const longest = 60;

function reportsOf(text: string): Report[] {
  let markup = '';
  // Data may be a template, and templates are markup.
  for (const { start, end, is } of islandsOf(text))
    if (is !== 'data') markup += text.slice(markup.length, start) + blank(text.slice(start, end));
  markup += text.slice(markup.length);
  return patterns.flatMap(({ rule, pattern, says }) =>
    Array.from(markup.matchAll(pattern))
      .filter(({ 1: given = '' }) => !harmless.test(given))
      .map(({ 0: whole, 1: group = '', index }): Report => {
        const given = group.trim();
        const start = index + whole.indexOf(given);
        const words = given.replaceAll(/\s+/g, ' ');
        const what = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
        const at = { start, end: start + given.length };
        return { rule, severity: 'note', confidence: 'low', message: `\`${what}\` ${says}`, at };
      }),
  );
}

export const page: Page = { name: 'page', scriptsOf, reportsOf };
