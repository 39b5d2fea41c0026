import type { Span } from '../../flow/code.ts';
import { contentsOf } from '../../flow/contents.ts';
import type { Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../flow/value.ts';
import { isComplete, lowered, memberOf, optionsOf, textGiven } from './options.ts';

const secret: Check = {
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: call => {
    const value = memberOf(call.positional[0]?.value, 'secret') ?? memberOf(call.positional[0]?.value, 'keys');
    const first = value === undefined ? undefined : (contentsOf(value)[0]?.items?.[0] ?? value);
    const text = textOf(first);
    return text === undefined || text === '' ? undefined : 'the key that signs sessions is written in the code';
  },
};
const tokenKey: Check = {
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
const noneAlgorithm: Check = {
  rule: 'javascript-jwt-without-signature',
  severity: 'warning',
  says: call =>
    isNone(memberOf(optionsOf(call), 'algorithms')) ||
    isNone(memberOf(optionsOf(call), 'algorithm')) ||
    (call.method === 'encode' && isNone(call.positional[2]?.value)) ||
    (call.method === 'decode' && isNone(call.positional[3]?.value))
      ? 'tokens without a signature are accepted'
      : undefined,
};
const joseNone: Check = {
  rule: 'javascript-jwt-without-signature',
  severity: 'warning',
  says: call =>
    /(?:JWK|JWT)\.None$/.test(call.positional[1]?.value.name ?? '')
      ? 'tokens without a signature are accepted'
      : undefined,
};
/** The statement of the file that holds a place, or what is close by when it is but a line. */
function around(source: string, { start, end }: Span): string {
  const before = source.slice(Math.max(0, start - 2000), start);
  const after = source.slice(end, end + 2000);
  const from = Array.from(before.matchAll(/\n[^\s})\]]/g)).at(-1)?.index ?? 0;
  const to = after.search(/\n[^\s})\]]/);
  const whole = before.slice(from + 1) + (to < 0 ? after : after.slice(0, to));
  return whole.includes('\n') ? whole : before.slice(-600) + after.slice(0, 600);
}

const decodedOnly: Check = {
  rule: 'javascript-jwt-only-decoded',
  severity: 'note',
  // Whoever verifies it close by may look into it first.
  says: ({ frame: { file }, at }) =>
    /\.verify\(/.test(around(file.source, at))
      ? undefined
      : 'the claims of the token are read without a check of its signature',
};
const tokenPayload: Check = {
  rule: 'javascript-sensitive-token',
  severity: 'note',
  says: call =>
    contentsOf(call.positional[0]?.value ?? call.callee).some(({ members }) =>
      [...members.keys()].some(key => /^(?:password|passwd|pwd|ssn)$/i.test(key)),
    )
      ? 'whoever has the token can read the password in it'
      : undefined,
};
const noSecret: Check = {
  rule: 'javascript-jwt-not-verified',
  severity: 'warning',
  says: call =>
    call.name === 'jwt-simple.decode' && knownOf(call.positional[2]?.value) === true
      ? 'the signature of the token is not checked'
      : undefined,
};

const notRevoked: Check = {
  rule: 'javascript-jwt-not-revoked',
  severity: 'note',
  says: call =>
    isComplete(call.positional[0]?.value) && memberOf(call.positional[0]?.value, 'isRevoked') === undefined
      ? 'a token that was stolen is accepted until it expires'
      : undefined,
};

/** A whole record of a user, with all that is in it. */
const wholeRecord: Check = {
  rule: 'javascript-sensitive-token',
  severity: 'note',
  says: ({ positional: [payload] }) =>
    payload?.node.op === 'name' &&
    payload.value.cells === undefined &&
    /^(?:user|account|profile|member)$/i.test(payload.node.name)
      ? 'whoever has the token can read all that is in the record'
      : undefined,
};

/** A key among the arguments. */
const keyAt = (place: number): Check => ({
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: ({ positional }) => {
    const value = positional[place]?.value;
    const first = value === undefined ? undefined : (contentsOf(value)[0]?.items?.[0] ?? value);
    return (textOf(first) ?? '') === '' ? undefined : 'the key is written in the code';
  },
});

/** Passwords by the names of those who have them. */
const users: Check = {
  rule: 'javascript-hardcoded-credential',
  severity: 'warning',
  says: call =>
    contentsOf(memberOf(call.positional[0]?.value, 'users') ?? call.callee).some(({ members }) =>
      [...members.values()].some(password => (textOf(password) ?? '') !== ''),
    )
      ? 'the passwords of users are written in the code'
      : undefined,
};

/** Sessions, tokens and the keys that sign them. */
export const tokenChecks: Entries = [
  ...checks(
    secret,
    'express-session',
    'cookie-session',
    'express-jwt',
    'express-jwt.expressjwt',
    'koa-jwt',
    'fastify-jwt',
    '@fastify/jwt',
    'client-sessions',
  ),
  ...checks(
    tokenKey,
    'jsonwebtoken.sign',
    'jsonwebtoken.verify',
    'jwt-simple.encode',
    'jwt-simple.decode',
    'jose.JWT.sign',
    'jose.JWT.verify',
    'fast-jwt.createSigner',
  ),
  ...checks(
    noneAlgorithm,
    'jsonwebtoken.sign',
    'jsonwebtoken.verify',
    'jwt-simple.encode',
    'jwt-simple.decode',
    'express-jwt',
    'express-jwt.expressjwt',
  ),
  ...checks(joseNone, 'jose.JWT.sign', 'jose.JWT.verify'),
  ...checks(noSecret, 'jwt-simple.decode'),
  ...checks(
    decodedOnly,
    'jsonwebtoken.decode',
    'jwt-decode',
    'jwt-decode.jwtDecode',
    'jose.decodeJwt',
    'jose.UnsecuredJWT.decode',
  ),
  ...checks(tokenPayload, 'jsonwebtoken.sign', 'jose.JWT.sign', 'jwt-simple.encode'),
  ...checks(notRevoked, 'express-jwt', 'express-jwt.expressjwt'),
  ...checks(wholeRecord, 'jsonwebtoken.sign', 'jose.JWT.sign', 'jwt-simple.encode'),
  ...checks(keyAt(0), 'cookie-parser', 'keygrip', 'jose.createSecretKey', 'jose.JWK.asKey', 'crypto.createSecretKey'),
  ...checks(keyAt(0), 'jose.SignJWT().sign', 'jose.SignJWT().setProtectedHeader().sign'),
  ...checks(keyAt(1), 'jose.jwtVerify', 'jose.jwtDecrypt', 'cookie-signature.sign', 'cookie-signature.unsign'),
  ...checks(keyAt(2), 'sequelize', 'sequelize.Sequelize'),
  ...checks(users, 'express-basic-auth', 'basicAuth'),
];
