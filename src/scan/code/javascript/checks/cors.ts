import type { Check } from '../../flow/model.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { lowered, memberOf } from './options.ts';

const isAny = (value: Value | undefined) => value !== undefined && (textOf(value) === '*' || knownOf(value) === true);
export const cors: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call => {
    const options = call.positional[0]?.value;
    const origin = memberOf(options, 'origin');
    if (options !== undefined && !isAny(origin)) return undefined;
    const withCredentials = knownOf(memberOf(options, 'credentials')) === true;
    return { message: 'any site may read the answers', severity: withCredentials ? 'warning' : 'note' };
  },
};
export const corsHeader: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call => {
    if (lowered(call.positional[0]?.value) !== 'access-control-allow-origin') return undefined;
    const value = call.positional[1]?.value;
    if (textOf(value) === '*' || textOf(value) === 'null')
      return { message: 'any site may read the answers', severity: 'note' };
    return value?.taints.some(taint => taint.origin === 'request' && taint.clean === 0) === true
      ? { message: 'the site that asks is the one that may read the answers', severity: 'warning' }
      : undefined;
  },
};
export const corsHeaders: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call => {
    for (const { value } of call.positional) {
      const header = memberOf(value, 'Access-Control-Allow-Origin') ?? memberOf(value, 'access-control-allow-origin');
      if (header?.taints.some(taint => taint.origin === 'request' && taint.clean === 0) === true)
        return { message: 'the site that asks is the one that may read the answers', severity: 'warning' };
    }
    return undefined;
  },
};
export const enableCors: Check = {
  rule: 'javascript-cors-any-origin',
  severity: 'note',
  says: call =>
    /nest/i.test([...call.frame.file.code.modules].join(' ')) &&
    (call.positional.length === 0 || isAny(memberOf(call.positional[0]?.value, 'origin')))
      ? 'any site may read the answers'
      : undefined,
};
