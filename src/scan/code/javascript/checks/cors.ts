import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { lowered, memberOf } from './options.ts';

const header = 'access-control-allow-origin';
const anySite = 'any site may read the answers';
const isAny = (value: Value | undefined) => value !== undefined && (textOf(value) === '*' || knownOf(value) === true);
const isForeign = (value: Value | undefined) =>
  value?.taints.some(taint => taint.origin === 'request' && taint.clean === 0) === true;

const options: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call => {
    const given = call.positional[0]?.value;
    const origin = memberOf(given, 'origin');
    if (given !== undefined && !isAny(origin)) return undefined;
    const withCredentials = knownOf(memberOf(given, 'credentials')) === true;
    return { message: anySite, severity: withCredentials ? 'warning' : 'note' };
  },
};

const anyOrigin: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: ({ positional: [name, value] }) =>
    lowered(name?.value) === header && ['*', 'null'].includes(textOf(value?.value) ?? '') ? anySite : undefined,
};

/** The origin among headers: given alone, or in an object. */
function originIn({ positional }: Call): Value | undefined {
  if (lowered(positional[0]?.value) === header) return positional[1]?.value;
  for (const { value } of positional) {
    const found = memberOf(value, 'Access-Control-Allow-Origin') ?? memberOf(value, header);
    if (found !== undefined) return found;
  }
  return undefined;
}

const reflected: Check = {
  rule: 'javascript-cors-origin-reflected',
  severity: 'warning',
  says: call => (isForeign(originIn(call)) ? 'the site that asks is the one that may read the answers' : undefined),
};

const usesNest = ({ frame }: Call) => /nest/i.test([...frame.file.code.modules].join(' '));
const enabled: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call =>
    usesNest(call) && (call.positional.length === 0 || isAny(memberOf(call.positional[0]?.value, 'origin')))
      ? anySite
      : undefined,
};
const created: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call => {
    const given = memberOf(call.positional[1]?.value, 'cors');
    return knownOf(given) === true || isAny(memberOf(given, 'origin')) ? anySite : undefined;
  },
};

const setters = ['@response.set', '@response.setHeader', '@response.header', '@response.append'];

/** Which sites may read answers. */
export const corsChecks: Entries = [
  ...checks(options, 'cors', '@koa/cors', 'koa2-cors', '@fastify/cors'),
  ...checks(anyOrigin, ...setters, '@context.set', '@context.header', '@nestjs/common.Header'),
  ...checks(reflected, ...setters, '@response.writeHead', '@nestjs/common.Header'),
  ...checks(enabled, '.enableCors'),
  ...checks(created, '@nestjs/core.NestFactory.create'),
];
