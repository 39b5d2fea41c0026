import { contentsOf } from '../../flow/contents.ts';
import type { Check } from '../../flow/model.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { lowered, memberOf, optionsOf, textGiven } from './options.ts';

export const secret: Check = {
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: call => {
    const value =
      memberOf(call.positional[0]?.value, 'secret') ??
      memberOf(call.positional[0]?.value, 'secretOrKey') ??
      memberOf(call.positional[0]?.value, 'keys') ??
      memberOf(call.positional[0]?.value, 'clientSecret');
    const first = value === undefined ? undefined : (contentsOf(value)[0]?.items?.[0] ?? value);
    const text = textOf(first);
    return text === undefined || text === '' ? undefined : 'the key that signs sessions is written in the code';
  },
};
export const tokenKey: Check = {
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: call =>
    textGiven(call, 1) === undefined || textGiven(call, 1) === '' || (textGiven(call, 1) ?? '').includes('BEGIN PUBLIC')
      ? undefined
      : 'the key that signs tokens is written in the code',
};
const isNone = (value: Value | undefined) =>
  value !== undefined &&
  (lowered(value) === 'none' ||
    contentsOf(value).some(({ items }) => items?.some(item => lowered(item) === 'none') === true));
export const noneAlgorithm: Check = {
  rule: 'javascript-jwt-not-verified',
  severity: 'warning',
  says: call =>
    isNone(memberOf(optionsOf(call), 'algorithms')) ||
    isNone(memberOf(optionsOf(call), 'algorithm')) ||
    (call.method === 'encode' && isNone(call.positional[2]?.value)) ||
    (call.method === 'decode' && isNone(call.positional[3]?.value))
      ? 'tokens without a signature are accepted'
      : undefined,
};
export const joseNone: Check = {
  rule: 'javascript-jwt-not-verified',
  severity: 'warning',
  says: call =>
    /(?:JWK|JWT)\.None$/.test(call.positional[1]?.value.name ?? '')
      ? 'tokens without a signature are accepted'
      : undefined,
};
export const decodedOnly: Check = {
  rule: 'javascript-jwt-not-verified',
  severity: 'note',
  // Whoever verifies it close by may look into it first.
  says: ({ frame: { file }, at }) =>
    /\.verify\(/.test(file.source.slice(Math.max(0, at.start - 600), at.end + 600))
      ? undefined
      : 'the claims of the token are read without a check of its signature',
};
export const tokenPayload: Check = {
  rule: 'javascript-sensitive-token',
  severity: 'note',
  says: call =>
    contentsOf(call.positional[0]?.value ?? call.callee).some(({ members }) =>
      [...members.keys()].some(key => /^(?:password|passwd|pwd|ssn)$/i.test(key)),
    )
      ? 'whoever has the token can read the password in it'
      : undefined,
};
export const noSecret: Check = {
  rule: 'javascript-jwt-not-verified',
  severity: 'warning',
  says: call =>
    call.name === 'jwt-simple.decode' && knownOf(call.positional[2]?.value) === true
      ? 'the signature of the token is not checked'
      : undefined,
};
