import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json.ts';
import { createRedactor } from '../../../src/scan/secrets/redact.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';

const fingerprint = (secret: string) =>
  createHmac('sha256', 'key of the test').update(secret).digest('hex').slice(0, 12);
const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const label = `[secret:github-personal-token:${fingerprint(token)}]`;
const awsSecret = `kWcrlUX5JEDGM/${'LtmEENI'}/aVmYvHNif5zB+d9+ct`;

const base62 = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
const letters = (length: number) => fc.string({ unit: base62, minLength: length, maxLength: length });

const slack = `xox${'b'}`;

/** Texts that plant a random secret, with the secret. */
const planted = fc.oneof(
  letters(36).map(body => [`GH_TOKEN=ghp_${body}`, `ghp_${body}`] as const),
  letters(60).map(body => [`key: sk-ant-oat01-${body}`, `sk-ant-oat01-${body}`] as const),
  fc.tuple(letters(20), letters(19)).map(([a, b]) => [`aws_secret_access_key = "${a}/${b}"`, `${a}/${b}`] as const),
  letters(24).map(
    body => [`${slack}-2384710598-4519273860157-${body}`, `${slack}-2384710598-4519273860157-${body}`] as const,
  ),
);

/** Every way a secret may be written again that the redactor promises to know. */
const encodings: Record<string, (secret: string, before: string, after: string) => string> = {
  plain: (secret, before, after) => before + secret + after,
  base64: (secret, before, after) => Buffer.from(before + secret + after).toString('base64'),
  base64url: (secret, before, after) => Buffer.from(before + secret + after).toString('base64url'),
  hex: (secret, before, after) => Buffer.from(before + secret + after).toString('hex'),
  'capital hex': (secret, before, after) =>
    Buffer.from(before + secret + after)
      .toString('hex')
      .toUpperCase(),
  'URL-encoded': (secret, before, after) => encodeURIComponent(before + secret + after),
  'JSON-escaped': (secret, before, after) => JSON.stringify(before + secret + after).replaceAll('/', '\\/'),
};

/** Whether a secret can be got out of a text by undoing one of the encodings; written without the redactor's own tables. */
function recoverable(text: string, secret: string): boolean {
  const runs = text.match(/[A-Za-z0-9+/_=-]+/g) ?? [];
  const decoded = runs.flatMap(run => [
    ...[0, 1, 2, 3].map(skip => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
    ...[0, 1].map(skip => Buffer.from(run.slice(skip), 'hex').toString('latin1')),
  ]);
  const unescaped = text.replaceAll('\\/', '/').replaceAll(/%2f/gi, '/').replaceAll(/%2b/gi, '+');
  return [text, unescaped, ...decoded].some(candidate => candidate.includes(secret));
}

describe('createRedactor', () => {
  it('puts rule and fingerprint where the secret stood', () => {
    expect(createRedactor(fingerprint).text(`a ${token} b ${token}.`)).toBe(`a ${label} b ${label}.`);
  });

  it.each(Object.entries(encodings))('leaves no learned secret in a later text: %s', (_, encode) => {
    const around = fc.string({ unit: fc.constantFrom('a', 'Z', '9', '.', ' ', '"'), maxLength: 7 });
    fc.assert(
      fc.property(planted, around, around, ([text, secret], before, after) => {
        const redactor = createRedactor(fingerprint);
        redactor.learn(text);
        const out = redactor.text(`~${encode(secret, before, after)}~`);
        expect(recoverable(out, secret)).toBe(false);
        expect(recoverable(redactor.text(text), secret)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of any example, alone or in a document', () => {
    for (const { text, secret } of secretRules.flatMap(rule => rule.examples().match)) {
      const redactor = createRedactor(fingerprint);
      const out = redactor.text(`first ${text} last`);
      expect(recoverable(out, secret)).toBe(false);
      expect(redactor.text(out)).toBe(out);
      expect(out.startsWith('first ') && out.includes(' last')).toBe(true);
    }
  });

  it('knows a secret that only its context gave away', () => {
    const redactor = createRedactor(fingerprint);
    expect(redactor.text(`see ${awsSecret}`)).toBe(`see ${awsSecret}`);
    redactor.learn(`AWS_SECRET_ACCESS_KEY=${awsSecret}`);
    expect(redactor.text(`see ${awsSecret}`)).toBe(`see [secret:aws-secret-access-key:${fingerprint(awsSecret)}]`);
  });

  it('learns all of a value before it cleans the first of its strings', () => {
    const [bare, named] = [`see ${awsSecret}`, `AWS_SECRET_ACCESS_KEY=${awsSecret}`];
    const masked = `[secret:aws-secret-access-key:${fingerprint(awsSecret)}]`;
    const clean = [`see ${masked}`, `AWS_SECRET_ACCESS_KEY=${masked}`];
    expect(createRedactor(fingerprint).value([bare, named])).toEqual(clean);
    const lines = createRedactor(fingerprint).jsonLines(`${JSON.stringify(bare)}\n${JSON.stringify(named)}`);
    expect(lines.split('\n').map(line => JSON.parse(line))).toEqual(clean);
  });

  it('knows the lines of a key when they come alone, numbered or escaped', () => {
    const body = 'MIIEq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ/'.repeat(4).match(/.{1,64}/g) ?? [];
    const redactor = createRedactor(fingerprint);
    redactor.learn(['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'].join('\n'));
    const later = redactor.text(body.map((line, n) => `${n}: ${line}`).join('\\n'));
    expect(body.filter(line => later.includes(line))).toEqual([]);
    expect(redactor.text(`head -2: ${body[1]}`)).toMatch(/^head -2: \[secret:private-key:[0-9a-f]{12}\]$/);
  });

  it('remembers a value of any shape, unless it is too short', () => {
    const redactor = createRedactor(fingerprint);
    expect([
      redactor.remember('correct horse battery', 'session-key'),
      redactor.remember('abc', 'session-key'),
    ]).toEqual([true, false]);
    expect(redactor.text('it is "correct horse battery", abc')).toBe(
      `it is "[secret:session-key:${fingerprint('correct horse battery')}]", abc`,
    );
  });

  it('returns text without secrets unchanged', () => {
    const redactor = createRedactor(fingerprint);
    redactor.learn(token);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => redactor.text(text) === text));
  });

  it('walks keys and values at any depth, and returns a clean value itself', () => {
    const redactor = createRedactor(fingerprint);
    const value = { a: [1, null, `x ${token}`], [token]: true, [label]: 0 };
    expect(redactor.value(value)).toEqual({ a: [1, null, `x ${label}`], [`${label}#2`]: true, [label]: 0 });
    const clean: Json = JSON.parse('{"__proto__": {"a": "b"}, "c": [[], {}]}');
    expect(redactor.value(clean)).toBe(clean);
    expect(JSON.stringify(redactor.value(JSON.parse(`{"__proto__": "${token}"}`)))).toBe(`{"__proto__":"${label}"}`);
  });

  it('bears a nesting deeper than the call stack', () => {
    let value: Json = token;
    for (let depth = 0; depth < 50_000; depth++) value = depth % 2 === 0 ? [value] : { a: value };
    let inner = createRedactor(fingerprint).value(value);
    while (typeof inner === 'object' && inner !== null) inner = Object.values(inner)[0] ?? null;
    expect(inner).toBe(label);
  });

  it('keeps JSON Lines JSON, and clean lines byte for byte', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ'.repeat(4)}`;
    const clean = '{ "n": 1.0,  "t": "text" }';
    const lines = [clean, JSON.stringify({ key, next: 'text' }), '', `{"a":"${token}","a":1}`, `not JSON ${token}`];
    const out = createRedactor(fingerprint).jsonLines(lines.join('\n')).split('\n');
    expect(out[0]).toBe(clean);
    expect(JSON.parse(out[1] ?? '')).toEqual({
      key: expect.stringMatching(/^\[secret:private-key:[0-9a-f]{12}\]$/),
      next: 'text',
    });
    expect(out.slice(2)).toEqual(['', '{"a":1}', `not JSON ${label}`]);
  });

  it('takes long text with many secrets', () => {
    const redactor = createRedactor(fingerprint);
    const many = Array.from(
      { length: 2000 },
      (_, i) => `ghp_${(i * 7919 + 10 ** 9).toString(36)}kWcrlUX5JEDGMLtmEENIaVmYvHNif5`,
    );
    const text = many.map(secret => `${secret} ${'some text '.repeat(50)}`).join('\n');
    const out = redactor.text(text);
    expect(many.filter(secret => out.includes(secret))).toEqual([]);
  });
});
