import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/scan/secrets/matcher.ts';
import { named } from '../../../src/scan/secrets/named.ts';
import { alphabets, sample } from '../../../src/scan/secrets/sample.ts';

const facts = { id: 'acme-key', title: 'an Acme key', publishedAt: 'https://acme.example/keys' };
const value = sample(alphabets.hex, 32);
const acme = named({ ...facts, names: ['acmecloud', 'acme'], value: /[a-f0-9]{32}/, secrets: () => [value] });

/** As the engine asks a rule: at each of its keywords in order, where it has not been. */
function findSecretsOf(rule: typeof acme, text: string): string[] {
  const match = createMatcher(rule);
  let floor = 0;
  return Array.from({ length: text.length }, (_, start) => start).flatMap(start =>
    rule.keywords.flatMap(word => {
      if (start < floor || !text.startsWith(word, start)) return [];
      const reading = match(text, { start, end: start + word.length }, floor);
      floor = Math.max(floor, reading?.next ?? 0);
      return (reading?.secrets ?? []).map(secret => text.slice(secret.start, secret.end));
    }),
  );
}

function read(text: string, word = 'acmecloud'): string[] {
  const found: string[] = [];
  let floor = 0;
  for (
    let at = text.toLowerCase().indexOf(word);
    at >= 0;
    at = text.toLowerCase().indexOf(word, Math.max(at + 1, floor))
  ) {
    const reading = createMatcher(acme)(text, { start: at, end: at + word.length }, floor);
    floor = reading?.next ?? floor;
    found.push(...(reading?.secrets ?? []).map(({ start, end }) => text.slice(start, end)));
  }
  return found;
}

describe('named', () => {
  it.each([
    `acmecloud_api_key = "${value}"`,
    `ACMECLOUD_API_KEY=${value}`,
    `export ACMECLOUD_KEY='${value}'`,
    `acmecloudKey: ${value}`,
    `"acmecloud-token": "${value}",`,
    `{\\"acmecloudToken\\": \\"${value}\\"}`,
    `acmecloud_key := "${value}"`,
    `'acmecloud' => '${value}'`,
    `acmecloud.secret|${value}`,
    `<acmecloud_key>${value}</acmecloud_key>`,
    `<add key="acmecloud" value="${value}"/>`,
    `os.environ["ACMECLOUD_API_KEY"] = "${value}"`,
    `process.env.ACMECLOUD ?? '${value}'`,
    `config['acmecloud']['api_key'] = '${value}';`,
    `acmecloud:\n  api_key: ${value}\n`,
    `acmecloud: { region: "eu", apiKey: "${value}" }`,
    `- name: ACMECLOUD_API_KEY\n  value: ${value}`,
    `acme-cli --acmecloud-api-key ${value}`,
    `new AcmeCloud("${value}")`,
    `X-AcmeCloud-Key: ${value}`,
    `put("acmecloud_key", "${value}")`,
    `define('ACMECLOUD_TOKEN', '${value}');`,
  ])('reads the value of %s', text => {
    expect(read(text)).toEqual([value]);
  });

  it.each([
    `https://acmecloud.example/a/${value}`,
    `acmecloud_commit = "${value}"`,
    `acmecloud@1.2.3: sha256=${value}`,
    `acmecloud_api_key = "${value}0"`,
    `acmecloud_api_key = "x-${value}"`,
    `acmecloud_api_key = os.environ["KEY"]`,
    `acmecloud_api_key = "${'0'.repeat(32)}"`,
    `acmecloud: "eu", region: "${value}"`,
    `acmecloud ${value}`,
    `acmecloud_project = "${value}"`,
    `ACMECLOUD_SHA=${value}`,
    `acmecloud = 1;${' '.repeat(80)}key = "${value}"`,
  ])('is silent on %s', text => {
    expect(read(text)).toEqual([]);
  });

  it('tries a longer name where a shorter one is no word, and each branch of an alternation', () => {
    const two = named({
      ...facts,
      names: ['acme', 'acmecloud'],
      value: /[a-f0-9]{16}|=?[a-f0-9]{32}/,
      secrets: () => [],
    });
    const text = `acmecloud_key="=${value}" acmecloud_token="${value}"`;
    const found = findSecretsOf(two, text);
    expect(found).toEqual([`=${value}`, value]);
  });

  it.each([
    [`acme_key = "${value}"`, true],
    [`myAcmeKey = "${value}"`, true],
    [`ACME_KEY=${value}`, true],
    [`pacmeon_key = "${value}"`, false],
    [`acmeology_key = "${value}"`, false],
  ])('takes a short name only as a word of its own: %s', (text, found) => {
    expect(read(text, 'acme')).toEqual(found ? [value] : []);
  });
});
