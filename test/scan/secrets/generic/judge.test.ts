import { describe, expect, it } from 'vitest';
import { isCredential, judgeValue } from '../../../../src/scan/secrets/credential.ts';
import { natsChecksum, natsSeed } from '../../../../src/scan/secrets/generic/nats.ts';
import { isExamplePlace } from '../../../../src/scan/secrets/generic/place.ts';
import { isReadable, isWordLike } from '../../../../src/scan/secrets/generic/spelling.ts';
import { secretNoun } from '../../../../src/scan/secrets/name.ts';
import { isFiller, isStandIn } from '../../../../src/scan/secrets/placeholder.ts';
import { createRandom, letters, text } from '../labelled/values.ts';

describe('a name', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'userPwd',
    'spring.datasource.password',
    'password1',
    'PASSWORD_PROD',
    'rootpw',
    'smtpPass',
    'passPhrase',
    'mysql_passwd',
    'dbPassword2',
    'wifi-psk',
  ])('promises a password: %s', name => {
    expect(secretNoun(name)).toBe('password');
  });

  it.each(['api_key', 'clientSecret', 'X-Api-Key', 'accessToken', 'SECRET_KEY_BASE', 'credentials', 'signing.key'])(
    'promises a token: %s',
    name => {
      expect(secretNoun(name)).toBe('token');
    },
  );

  it.each([
    'password_field',
    'passwordHint',
    'token_url',
    'next_token',
    'public_key',
    'publicKeyToken',
    'primaryKey',
    'monkey',
    'keyword',
    'compass',
    'bypass',
    'first_pass',
    'secretName',
    'tokenizer',
    'author',
    'passport',
    'hotkey',
    'turnkey',
  ])('promises nothing: %s', name => {
    expect(secretNoun(name)).toBeUndefined();
  });
});

describe('a value', () => {
  it.each(['hunter2', 'P@ssw0rd!x', 'c0rrect-horse', 'Tr0ub4dor&3', 'letMe1n'])('is a password: %s', value => {
    expect(judgeValue('password', 'password', value, 'quoted')).toBeDefined();
  });

  it.each([
    'password',
    'Password:',
    '#password',
    'user_password_1',
    'passwordInput1',
    'changeme',
    'test123',
    'required',
    'sha256',
    'arg1',
    '2024-01-31',
    'v1.2.3',
    'me@host.org',
    './secrets/db.pem',
    '/run/secrets/db',
    '%s7',
    'ENC[AES256,data:7x]',
    'vault:secret/db#7',
    'SOME_CONSTANT_7',
  ])('is none: %s', value => {
    expect(judgeValue('password', 'password', value, 'quoted')).toBeUndefined();
  });

  it('is judged more strictly without quotes', () => {
    const weak = `${'admin'}7`;
    expect(judgeValue('password', 'password', weak, 'quoted')).toBe('low');
    expect(judgeValue('password', 'password', weak, 'bare')).toBeUndefined();
  });

  it('of a name that is used for much else must look random', () => {
    expect(judgeValue('material', 'key', `user-profile-v2-${'summary'}`, 'quoted')).toBeUndefined();
    expect(judgeValue('material', 'key', `${'a9Zk3LmQ'}0xVb7RtY`, 'quoted')).toBe('medium');
    expect(isCredential('key', `${'a9Zk3LmQ'}0xVb7RtY`)).toBe(false);
  });
});

describe('spelling', () => {
  const random = createRandom(11);
  const words = 'password connection authorize generate handler validator structure customer message keyboard'.split(
    ' ',
  );

  it('tells words from random letters', () => {
    expect(words.filter(word => !isWordLike(word))).toEqual([]);
    const noise = Array.from({ length: 300 }, () => text(letters.lower, 10, random));
    expect(noise.filter(isWordLike).length).toBeLessThan(15);
  });

  it('reads names in every case, and no token', () => {
    expect(['getUserName', 'user_name', 'USER-NAME', 'UserName2'].every(isReadable)).toBe(true);
    const tokens = Array.from({ length: 200 }, () => text(letters.hex, 32, random));
    expect(tokens.filter(isReadable)).toEqual([]);
  });
});

describe('a stand-in', () => {
  it.each([
    '<token>',
    '{{ x }}',
    '${X}',
    '%(x)s',
    'xxxxxxxx',
    '12345678',
    'your-key-here',
    'REDACTED',
    '[secret:a:b]',
    '***',
  ])('is known: %s', value => {
    expect(isStandIn(value)).toBe(true);
  });

  it('is not seen where letters only happen to lie nine apart', () => {
    expect(isFiller(`${'nbk'}tsx8`)).toBe(false);
  });
});

describe('a place', () => {
  it.each([
    'README.md',
    'docs/a.txt',
    'test/a.py',
    'src/__tests__/a.js',
    'a/test_b.py',
    'b.spec.ts',
    '.env.example',
    'pkg/a_test.go',
  ])('is for examples: %s', path => {
    expect(isExamplePlace(path)).toBe(true);
  });

  it.each(['src/latest.py', 'contest/a.py', '.env', 'src/attestation.ts', 'config/production.yml'])(
    'is not: %s',
    path => {
      expect(isExamplePlace(path)).toBe(false);
    },
  );
});

describe('a NATS seed', () => {
  it('carries the checksum of its bytes', () => {
    const seed = natsSeed(Array.from({ length: 32 }, (_, i) => i * 7));
    expect(seed).toMatch(/^SUA[A-P][A-Z2-7]{54}$/);
    expect(natsChecksum(seed)).toBe(true);
    expect(natsChecksum(`${seed.slice(0, 20)}${seed[20] === 'A' ? 'B' : 'A'}${seed.slice(21)}`)).toBe(false);
    expect(natsChecksum('SUA')).toBe(false);
  });
});
