import type { Call, Check, Said } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, type Value } from '../../flow/value.ts';
import { isCookieWithout } from './cookie.ts';
import { corsChecks } from './cors.ts';
import { isComplete, lowered, memberOf, optionOf } from './options.ts';
import { tokenChecks } from './token.ts';

/** A flag of a cookie: off is worse than left out. */
function cookieFlag(flag: string, rule: string, what: string, optionsIn: (call: Call) => Value | undefined): Check {
  return {
    rule,
    severity: 'note',
    says: (call): Said | undefined => {
      const options = optionsIn(call);
      if (options === undefined)
        return call.name === '@response.cookie' && call.positional.length === 2
          ? { message: `the cookie is ${what}`, severity: 'note' }
          : undefined;
      const given = memberOf(options, flag);
      const value = knownOf(given);
      if (given === undefined)
        return isComplete(options) && !isDefault(flag, options, call)
          ? { message: `the cookie is ${what}`, severity: 'note' }
          : undefined;
      const isOff = value === false || lowered(given) === 'none';
      return isOff ? { message: `the cookie is ${what}`, severity: flag === 'secure' ? 'warning' : 'note' } : undefined;
    },
  };
}

/** Left out of a session, but on without being asked for: by the library, and by browsers when it is careful otherwise. */
function isDefault(flag: string, options: Value, call: Call): boolean {
  if (!call.name.includes('session')) return false;
  if (flag === 'httpOnly') return true;
  return flag === 'sameSite' && ['secure', 'httpOnly'].every(other => knownOf(memberOf(options, other)) === true);
}

const given = (place: number) => (call: Call) => call.positional[place]?.value;
const ofSession = (call: Call) =>
  memberOf(call.positional[0]?.value, 'cookie') ??
  (call.name === 'cookie-session' ? call.positional[0]?.value : undefined);
const flags: readonly (readonly [string, string, string])[] = [
  ['secure', 'javascript-insecure-cookie', 'sent over unencrypted connections too'],
  ['httpOnly', 'javascript-cookie-readable-by-scripts', 'readable by scripts'],
  ['sameSite', 'javascript-cookie-sent-cross-site', 'sent with requests that other sites cause'],
];

const rawCookie: Check = {
  rule: 'javascript-insecure-cookie',
  severity: 'note',
  says: ({ positional: [name, value] }) =>
    lowered(name?.value) === 'set-cookie' && isCookieWithout('secure', value?.value)
      ? 'the cookie is sent over unencrypted connections too'
      : undefined,
};
const readableCookie: Check = {
  rule: 'javascript-cookie-readable-by-scripts',
  severity: 'note',
  says: ({ positional: [name, value] }) =>
    lowered(name?.value) === 'set-cookie' && isCookieWithout('httponly', value?.value)
      ? 'the cookie is readable by scripts'
      : undefined,
};

const off = [
  'contentSecurityPolicy',
  'frameguard',
  'hsts',
  'noSniff',
  'xssFilter',
  'referrerPolicy',
  'xFrameOptions',
  'strictTransportSecurity',
];
const headersOff: Check = {
  rule: 'javascript-security-headers-off',
  severity: 'note',
  says: call => {
    const name = off.find(option => optionOf(call, option) === false);
    return name === undefined ? undefined : `\`${name}\` is switched off`;
  },
};
const xssOff: Check = {
  rule: 'javascript-security-headers-off',
  severity: 'note',
  says: call =>
    lowered(call.positional[0]?.value) === 'x-xss-protection' && lowered(call.positional[1]?.value).startsWith('0')
      ? 'the filter of old browsers is switched off'
      : undefined,
};
const frames: Check = {
  rule: 'javascript-framing-chosen',
  severity: 'warning',
  says: call =>
    lowered(call.positional[0]?.value) === 'x-frame-options' &&
    (call.positional[1]?.value.taints.some(taint => taint.origin === 'request') === true ||
      lowered(call.positional[1]?.value) === 'allowall')
      ? 'who may show this page in a frame is chosen by whoever asks'
      : undefined,
};

const listing: Check = {
  rule: 'javascript-directory-listing',
  severity: 'note',
  says: 'all files of the folder are listed',
};
const dotfiles: Check = {
  rule: 'javascript-directory-listing',
  severity: 'note',
  says: call => (optionOf(call, 'dotfiles') === 'allow' ? 'hidden files are served too' : undefined),
};
const errors: Check = {
  rule: 'javascript-error-details',
  severity: 'note',
  says: 'whoever causes an error sees how the program works',
};
const stack: Check = {
  rule: 'javascript-error-details',
  severity: 'note',
  says: ({ positional, frame }) =>
    positional.some(({ node }) => /\.stack\b/.test(frame.file.source.slice(node.start, node.end)))
      ? 'whoever causes an error sees how the program works'
      : undefined,
};
const noCsrf: Check = {
  rule: 'javascript-csrf-off',
  severity: 'note',
  says: ({ frame: { file } }) =>
    file.code.modules.size + Number(/require\(/.test(file.source)) > 0 &&
    !/csurf|csrf\w*\(|lusca|sameSite|xsrf|jwt|bearer/i.test(file.source) &&
    /\.(?:post|put|patch|delete)\(/.test(file.source) &&
    /express-session|cookie-session|client-sessions|cookieSession|cookie-?parser|body-?parser|passport|urlencoded\(/i.test(
      file.source,
    )
      ? 'nothing here keeps other sites from causing requests'
      : undefined,
};
const overrideFirst: Check = {
  rule: 'javascript-csrf-off',
  severity: 'note',
  says: ({ frame: { file }, at }) =>
    /method-?override/i.test(file.source.slice(at.end, at.end + 4000)) && /csrf/i.test(file.source)
      ? 'a method that is overridden later is not checked'
      : undefined,
};

const setters = ['@response.set', '@response.setHeader', '@response.header', '@response.append'];

/** Settings of web applications. */
export const webChecks: Entries = [
  ...flags.flatMap(([flag, rule, what]) => [
    ...checks(
      cookieFlag(flag, rule, what, given(2)),
      '@response.cookie',
      '@context.cookies.set',
      '@request.cookies.set',
      'js-cookie.set',
    ),
    ...checks(cookieFlag(flag, rule, what, ofSession), 'express-session', 'cookie-session', 'fastify-session'),
  ]),
  ...checks(rawCookie, ...setters),
  ...checks(readableCookie, ...setters),
  ...corsChecks,
  ...checks(headersOff, 'helmet', 'helmet.default', 'koa-helmet'),
  ...checks(frames, '@response.set', '@response.setHeader', '@response.header'),
  ...checks(xssOff, '@response.set', '@response.setHeader', '@response.header', '@nestjs/common.Header'),
  ...tokenChecks,
  ...checks(listing, 'serve-index', 'express.directory'),
  ...checks(dotfiles, 'express.static', 'serve-static'),
  ...checks(errors, 'errorhandler', 'express.errorHandler'),
  ...checks(stack, '@response.send', '@response.end', '@response.write', '@response.json', '@response.render'),
  ...checks(noCsrf, 'express'),
  ...checks(overrideFirst, 'csurf', 'express.csrf', 'lusca.csrf'),
];
