import { secretNoun } from '../../../secrets/name.ts';
import { contentsOf } from '../../flow/contents.ts';
import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';
import { knownOf, textOf } from '../../flow/value.ts';

const said = (call: Call, name: string) => knownOf(call.keywords.get(name)?.value);
const tokenUnverified: Check = {
  rule: 'python-jwt-not-verified',
  severity: 'warning',
  says: call => {
    const options = call.keywords.get('options')?.value;
    const isOff =
      said(call, 'verify') === false ||
      contentsOf(options ?? { taints: [], constant: true }).some(
        ({ members }) => knownOf(members.get('verify_signature')) === false,
      );
    return isOff ? 'the signature of the token is not checked' : undefined;
  },
};
const unsignedTaken: Check = {
  rule: 'python-jwt-unsigned',
  severity: 'warning',
  says: call => {
    const allowed = (call.keywords.get('algorithms') ?? call.positional[2])?.value;
    const all = allowed === undefined ? [] : [allowed, ...contentsOf(allowed).flatMap(({ items }) => items ?? [])];
    return all.some(one => textOf(one)?.toLowerCase() === 'none')
      ? 'tokens without a signature are accepted'
      : undefined;
  },
};
const tokenUnsigned: Check = {
  rule: 'python-jwt-unsigned',
  severity: 'warning',
  says: call => {
    const given = call.keywords.get('algorithm');
    return given !== undefined &&
      (String(knownOf(given.value)).toLowerCase() === 'none' || knownOf(given.value) === null)
      ? 'the token is not signed'
      : undefined;
  },
};
const tokenSecret: Check = {
  rule: 'python-hardcoded-credential',
  severity: 'warning',
  says: call => {
    const key = textOf((call.keywords.get('key') ?? call.positional[1])?.value);
    return key !== undefined && key.length > 0 ? 'the key that signs tokens is written in the code' : undefined;
  },
};
const openToken: Check = {
  rule: 'python-secret-in-token',
  severity: 'note',
  says: call => {
    const claims = (call.keywords.get('payload') ?? call.keywords.get('claims') ?? call.positional[0])?.value;
    const secret = contentsOf(claims ?? { taints: [], constant: true })
      .flatMap(({ members }) => [...members.keys()])
      .find(key => secretNoun(key) === 'password');
    return secret === undefined ? undefined : `\`${secret}\` is in the token, which everybody can read`;
  },
};

/** JSON web tokens. */
export const tokenChecks: Entries = [
  ...checks(
    tokenUnverified,
    'jwt.decode',
    'jwt.process_jwt',
    'jose.jwt.decode',
    'authlib.jose.jwt.decode',
    'python_jwt.verify_jwt',
  ),
  ...checks(unsignedTaken, 'jwt.decode', 'jose.jwt.decode', 'authlib.jose.jwt.decode'),
  ...checks(tokenUnsigned, 'jwt.encode', 'jose.jwt.encode'),
  ...checks(tokenSecret, 'jwt.encode', 'jose.jwt.encode', 'jwt.decode', 'jose.jwt.decode'),
  ...checks(
    {
      rule: 'python-jwt-not-verified',
      severity: 'warning',
      says: 'the claims of the token are read without a check of its signature',
    },
    'jose.jwt.get_unverified_claims',
    'python_jwt.process_jwt',
  ),
  ...checks(openToken, 'jwt.encode', 'jose.jwt.encode'),
];
