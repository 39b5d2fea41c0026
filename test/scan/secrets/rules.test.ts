import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/scan/rules.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';
import { scanText } from '../../../src/scan/secrets/scan.ts';

const scan = (text: string) =>
  scanText(text, 'a.txt', () => 'f').map(hit => ({
    rule: hit.finding.rule,
    secret: text.slice(hit.start, hit.end),
    confidence: hit.finding.confidence,
  }));

const examples = secretRules.flatMap(rule =>
  rule.examples().match.map((example, n) => ({ ...example, rule: rule.id, name: `${rule.id} ${n + 1}` })),
);
/** Each pattern once, however many rules share it: a proof takes up to seconds. */
const patterns = [
  ...new Map(
    secretRules.flatMap(({ id, pattern, value }) =>
      [pattern, value].flatMap(found => (found === undefined ? [] : [[`${found}`, { id, pattern: found }] as const])),
    ),
  ).values(),
];
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** How a text may be wrapped, and how a secret in it then looks. */
const contexts: Record<string, { wrap: (text: string) => string; seen?: (secret: string) => string }> = {
  'double quotes': { wrap: text => `x = "${text}"` },
  'single quotes': { wrap: text => `x = '${text}'` },
  'an environment file': { wrap: text => `A=1\nVALUE=${text}\nB=2` },
  YAML: { wrap: text => `env:\n  VALUE: ${text}\n` },
  JSON: { wrap: text => JSON.stringify({ value: text }), seen: inJson },
  'JSON in JSON': { wrap: text => JSON.stringify(JSON.stringify({ value: text })), seen: text => inJson(inJson(text)) },
  'a URL': { wrap: text => `https://host.example/?v=${encodeURIComponent(text)}&w=1`, seen: encodeURIComponent },
  'a header': { wrap: text => `curl -H "X-Value: ${text}" https://host.example` },
  'a shell argument': { wrap: text => `deploy --value ${text} --verbose` },
  'a here-document': { wrap: text => `cat > f <<'EOF'\n${text}\nEOF` },
  Python: { wrap: text => `client = Client(value="""${text}""", retries=3)` },
  'a Markdown fence': { wrap: text => `\`\`\`\n${text}\n\`\`\`` },
  'CRLF lines': { wrap: text => `a\r\n${text}\r\nb` },
  'text of another script': { wrap: text => `ключ\u00a0${text}、次` },
};

describe('secret rules', () => {
  it.each(examples)('finds the whole secret and no other: $name', ({ text, rule, secret, confidence }) => {
    expect(scan(text)).toEqual([{ rule, secret, confidence }]);
  });

  it.each(secretRules.map(rule => [rule.id, rule] as const))(
    '%s: no rule finds a secret in its look-alikes',
    (id, rule) => {
      // A look-alike of one kind may be the real thing of another, as an access key id behind other letters is not.
      expect(
        rule
          .examples()
          .noMatch.flatMap(scan)
          .filter(hit => hit.rule === id),
      ).toEqual([]);
    },
  );

  it.each(Object.entries(contexts))('finds every example in %s', (_, { wrap, seen = (text: string) => text }) => {
    const found = examples.map(({ text }) => scan(wrap(text)));
    expect(found).toEqual(examples.map(({ rule, secret, confidence }) => [{ rule, secret: seen(secret), confidence }]));
  });

  it('ends a token where its alphabet ends', () => {
    const token = secretRules.find(rule => rule.id === 'github-personal-token')?.examples().match[0]?.secret ?? '';
    const ends = [...' ,;)]}>&@:/"\'`|\n\0'].map(mark => scan(`${token}${mark}`)[0]?.secret);
    expect(ends).toEqual(ends.map(() => token));
  });

  it.each(patterns)(
    '$id has a pattern that no text makes slow',
    async ({ pattern }) => {
      // Tried at one place only, as `^` says; where the proof tries texts, it tries the same ones each time.
      const { status } = await check(`^(?:${pattern.source})`, pattern.flags.replace('g', ''), {
        timeout: 50_000,
        randomSeed: 1,
      });
      expect(status).toBe('safe');
    },
    60_000,
  );

  it('has lower-case ASCII keywords, sources and unique ids', () => {
    expect(patterns.filter(({ pattern }) => /[^gi]/.test(pattern.flags)).map(({ id }) => id)).toEqual([]);
    expect(secretRules.flatMap(rule => rule.keywords).filter(word => !/^[!-@[-~ ]{3,}$/.test(word))).toEqual([]);
    expect(secretRules.filter(rule => rule.publishedAt === '' || rule.help === '').map(rule => rule.id)).toEqual([]);
    expect(new Set(secretRules.map(rule => rule.id)).size).toBe(secretRules.length);
  });

  it('describes each rule once, CWE first', () => {
    const described = rules().filter(rule => rule.scanner === 'secrets');
    expect(described.map(rule => rule.id)).toEqual(secretRules.map(rule => rule.id));
    expect(described.filter(rule => rule.cwe.length === 0 || rule.securitySeverity > 10)).toEqual([]);
  });
});
