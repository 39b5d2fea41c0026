import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/json.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';
import { ScanLimitError, scanInput, scanLimit, scanText } from '../../../src/scan/secrets/scan.ts';

const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const awsId = `${'AKIA'}QNZGKIQY56JQ7WML`;
const fingerprint = (secret: string) => `#${secret.length}`;
const scan = (text: string) => scanText(text, 'a.txt', fingerprint);
const rulesIn = (text: string) => scan(text).map(hit => hit.finding.rule);

describe('scanText', () => {
  it('reports the whole finding, without the secret', () => {
    expect(scan(`é\n  export T=${token}\n`)).toEqual([
      {
        start: 13,
        end: 53,
        finding: {
          scanner: 'secrets',
          rule: 'github-personal-token',
          severity: 'error',
          confidence: 'high',
          message: 'a GitHub personal access token',
          where: 'a.txt',
          region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 52 },
          fingerprint: '#40',
        },
      },
    ]);
  });

  it('reports several in order, and one inside another once', () => {
    const text = `a=${awsId} b=${token} c=${awsId}`;
    expect(scan(text).map(hit => text.slice(hit.start, hit.end))).toEqual([awsId, token, awsId]);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(rulesIn(`x.${part({ alg: 'HS256' })}.${part({ token })}.sig`)).toEqual(['json-web-token']);
  });

  it.each([
    ['base64', Buffer.from(`T=${token}`).toString('base64')],
    ['base64 after other base64 characters', `data/abc${Buffer.from(`user:${token}`).toString('base64')}`],
    ['base64url', Buffer.from(`>>>???${token}`).toString('base64url')],
    [
      'wrapped base64',
      (
        Buffer.from(`# a long file\n`.repeat(9) + token)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
    ],
    [
      'wrapped base64 with CRLF',
      (
        Buffer.from(`${'.'.repeat(70)}${token}`)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n'),
    ],
    ['base64 of UTF-16', Buffer.from(`$t = '${token}'`, 'utf16le').toString('base64')],
    ['a Kubernetes secret', `data:\n  token: ${Buffer.from(token).toString('base64')}\n`],
  ])('finds a token in %s', (_, text) => {
    expect(
      scan(`echo '${text}' | base64 -d`).map(hit => [hit.finding.rule, hit.finding.message, hit.finding.fingerprint]),
    ).toEqual([['github-personal-token', 'a GitHub personal access token, in base64', '#40']]);
  });

  it.each([
    ['a unicode escape', token.replace('g', '\\u0067')],
    ['a unicode escape, escaped again', token.replace('g', '\\\\u0067')],
    ['a hexadecimal escape', token.replace('_', '\\x5f')],
    ['a percent escape', token.replace('_', '%5F')],
    ['a shell backslash', token.replace('p', '\\p')],
    ['a shell line continuation', `${token.slice(0, 20)}\\\n${token.slice(20)}`],
  ])('finds a token behind %s, and spans all of it', (_, text) => {
    expect(scan(`a ${text} b`).map(hit => [hit.start, hit.end, hit.finding.rule, hit.finding.fingerprint])).toEqual([
      [2, 2 + text.length, 'github-personal-token', '#40'],
    ]);
  });

  it('finds a key behind line numbers, quotation marks and string concatenation', () => {
    const body = 'MIIEq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ/'.repeat(4).match(/.{1,64}/g) ?? [];
    const lines = ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'];
    const texts = [
      lines.map((line, n) => `     ${n + 1}\t${line}`).join('\n'),
      lines.map((line, n) => `     ${n + 1}→${line}`).join('\n'),
      lines.map(line => `> # ${line}`).join('\n'),
      lines.map(line => `"${line}\\n" +`).join('\n'),
      lines.join(' '),
    ];
    expect(texts.map(rulesIn)).toEqual(texts.map(() => ['private-key']));
    // The same key whatever stands between its lines.
    expect(new Set(texts.map(text => scan(text)[0]?.finding.fingerprint)).size).toBe(1);
  });

  it.each([
    ['a Git commit', 'git show 4be91c07d2a85f3be8f40c1d2a7795b3ce4101af'],
    ['a UUID', '2f1c9a04-7d1e-4b57-9c1f-0a6b6f2f9d11'],
    [
      'an integrity hash',
      '"integrity": "sha512-SJln9dMd8z7EX19SeHT98gmaz5UhLvt+7LzjXZH2Ei3UFJvaypV/j+HPh6JMI5TRBtdvJ/phyy1DzhkBgRygBA=="',
    ],
    ['a public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKQ1mDnV2v3xkS0uB8mF3yqO2p0W5c6h2lD9r7sT1xYz me@host'],
    [
      'a certificate',
      `-----BEGIN CERTIFICATE-----\n${'MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUF'.repeat(8)}\n-----END CERTIFICATE-----`,
    ],
    ['a workflow expression', `token: \${{ secrets.GITHUB_TOKEN }}`],
    [
      'environment look-ups',
      'aws_secret_access_key = os.environ["AWS_SECRET_ACCESS_KEY"]; t = process.env.SLACK_TOKEN',
    ],
    [
      'an image',
      `<img src="data:image/png;base64,${Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i) % 251)).toString('base64')}">`,
    ],
    [
      'the documented AWS keys',
      `${'AKIA'}IOSFODNN7EXAMPLE ${'AKIA'}I44QH8DHBEXAMPLE secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLE'}KEY`,
    ],
    [
      'fill-in tokens',
      `ghp_${'x'.repeat(36)} ghp_${'0'.repeat(36)} ghp_${'abcdefghijklmnopqrstuvwxyz1234567890'} sk-ant-api03-<your-key>`,
    ],
    ['words with a keyword inside', 'asia acca secretary awkward eyJ keyJungle xoxo-'],
    ['a redaction', '[secret:github-personal-token:0123abcd]'],
  ])('is silent on %s', (_, text) => {
    expect(scan(text)).toEqual([]);
  });

  it('is not silenced by filler behind a real token', () => {
    expect(rulesIn(`${token}${'EXAMPLE'}`)).toEqual(['github-personal-token']);
    expect(rulesIn(`${token}xxxxxxxxxxxxxxxx`)).toEqual(['github-personal-token']);
  });

  it('lists fifty of a kind, and counts the rest', () => {
    const many = scan(`${token}\n`.repeat(60) + awsId);
    expect(many.map(hit => hit.finding.rule)).toEqual([
      ...Array.from({ length: 50 }, () => 'github-personal-token'),
      'aws-access-key-id',
    ]);
    expect(many.flatMap(hit => (hit.more === undefined ? [] : [[hit.more, hit.finding.message]]))).toEqual([
      [10, 'a GitHub personal access token, and 10 more'],
    ]);
  });

  it('names a secret by what knows most of it, and spans no more than that knows', () => {
    expect(scan(`password = "${token}"`).map(hit => [hit.finding.rule, hit.start, hit.end])).toEqual([
      ['github-personal-token', 12, 12 + token.length],
    ]);
  });

  it('raises the halves of one credential when they are near each other', () => {
    const secret = `kWcrlUX5JEDGM/${'LtmEENI'}/aVmYvHNif5zB+d9+ct`;
    const halves = (between: string) =>
      scan(`id=${awsId}${between}aws_secret_access_key=${secret}`).map(({ finding }) => [
        finding.severity,
        finding.message,
      ]);
    expect(halves('\n')).toEqual([
      ['error', 'an AWS access key id, beside its other half'],
      ['error', 'an AWS secret access key, beside its other half'],
    ]);
    expect(halves(` ${'many words '.repeat(50)}`).map(([, message]) => message)).toEqual([
      'an AWS access key id',
      'an AWS secret access key',
    ]);
  });

  it('masks a path that is itself a secret', () => {
    expect(scanText(token, `tmp/${token}.txt`, fingerprint)[0]?.finding.where).toBe('tmp/[secret]');
  });

  it('bears lone surrogates, NUL and one huge line', () => {
    expect(rulesIn(`\ud800${token}\udc00\0`)).toEqual(['github-personal-token']);
    const line = 'x '.repeat(1_000_000);
    expect(scan(`${line}${token}`).map(hit => hit.finding.region.startColumn)).toEqual([2_000_001]);
  });

  it('throws over the limit, and scans up to it', () => {
    const filler = ' '.repeat(scanLimit - token.length);
    expect(rulesIn(filler + token)).toEqual(['github-personal-token']);
    expect(() => scan(`${filler} ${token}`)).toThrow(ScanLimitError);
  });

  it.each(secretRules.map(rule => [rule.id, rule.keywords] as const))(
    'bears texts that are all keywords of %s',
    (_, [word = '']) => {
      const length = 2 ** 14;
      const texts = [
        word.repeat(length / word.length),
        `${word.toUpperCase()} `.repeat(length / word.length),
        `${word}="${'a7B'.repeat(length / 3)}`,
        `${word}${' '.repeat(length)}=`,
        `${word} = "`.repeat(length / (word.length + 4)),
      ];
      expect(texts.flatMap(scan).filter(hit => hit.end - hit.start > length * 2)).toEqual([]);
    },
  );

  it('is less sure of what only a name gives away in tests and documentation', () => {
    const [named, shaped] = [
      `api_token = "${'a9Zk3LmQ0x'}Vb7RtY2pWc"`,
      `x = "${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"`,
    ];
    const sure = (text: string, where: string) => scanText(text, where, () => 'f').map(hit => hit.finding.confidence);
    expect(sure(named, 'src/a.py')).toEqual(['medium']);
    expect(sure(named, 'tests/a.py')).toEqual(['low']);
    expect(sure(named, 'docs/a.md')).toEqual(['low']);
    expect(sure(shaped, 'tests/a.py')).toEqual(sure(shaped, 'src/a.py'));
  });

  // A quadratic walk over a mebibyte takes minutes; the limit of the test run is what fails it.
  it.each([
    ['backslashes', '\\'.repeat(2 ** 20)],
    // The rule of a table stands where a statement's marks may stand, and where a label's do.
    ['tables', `a key | ${'-'.repeat(60)}|${'-'.repeat(60)} secret | Pages/Keys ${'-'.repeat(20)}|\n`.repeat(2 ** 9)],
    ['dashes before a key', `${'-'.repeat(79)} key: x/y|\n`.repeat(2 ** 10)],
    ['words before a key', `${'--env '.repeat(13)} key: x/y|\n`.repeat(2 ** 10)],
    ['long labels', `password = "${'-'.repeat(900)}1"\n`.repeat(2 ** 9)],
    ['backslashes in a key', `-----BEGIN PRIVATE KEY-----${'\\'.repeat(2 ** 20)}-----END PRIVATE KEY-----`],
    ['percent signs', '%2'.repeat(2 ** 19)],
    ['line ends', '\r\n'.repeat(2 ** 19)],
    ['open keys', '-----BEGIN PRIVATE KEY-----\n'.repeat(2 ** 15)],
    ['joined tokens', `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.e30.x.`.repeat(2 ** 15)],
    ['empty tokens', 'eyJ.'.repeat(2 ** 18)],
    ['quotes', `"a" "`.repeat(2 ** 18)],
    ['quotes and line ends', `"\n`.repeat(2 ** 19)],
    ['entities', '&#x;&amp;'.repeat(2 ** 17)],
    ['capitals in base64', 'QUFB'.repeat(2 ** 18)],
    ['digits', '41'.repeat(2 ** 19)],
    ['the beginning of gzip', 'H4sIAAAA'.repeat(2 ** 17)],
    ['wide characters', 'a\0'.repeat(2 ** 19)],
    [
      'every keyword',
      secretRules
        .flatMap(rule => rule.keywords)
        .join('')
        .repeat(40),
    ],
    ['infixes', `sk-${'aT3BlbkFJ'.repeat(2 ** 16)}`],
  ])('walks a text of %s once', (_, text) => {
    expect(Array.isArray(scan(text))).toBe(true);
  });
});

describe('scanInput', () => {
  const places = (input: JsonObject) => scanInput(input, fingerprint).map(({ where, rule }) => [where, rule]);

  it('names strings and keys at any depth by JSON Pointer', () => {
    const input = { command: `echo ${token}`, edits: [{ 'a/b': awsId }], env: { [token]: { x: `z ${awsId}` } } };
    expect(places(input)).toEqual([
      ['/command', 'github-personal-token'],
      ['/edits/0/a~1b', 'aws-access-key-id'],
      ['/env/[secret]', 'github-personal-token'],
      ['/env/[secret]/x', 'aws-access-key-id'],
    ]);
  });

  it('reads JSON and base64 inside strings', () => {
    const inner = JSON.stringify({
      hook: `https://hooks.slack.com/${'services'}/T02QZ7WML/B04KIQY56/q7WmLz0Rk2JdYv9XcB4nH8sT`,
    });
    const input = { content: inner.replaceAll('/', '\\/'), blob: Buffer.from(inner).toString('base64') };
    expect(places(input)).toEqual([
      ['/content', 'slack-webhook-url'],
      ['/blob', 'slack-webhook-url'],
    ]);
  });

  it('bears a nesting deeper than the call stack', () => {
    let value: JsonObject = { token };
    for (let depth = 0; depth < 20_000; depth++) value = { a: value };
    const [finding, ...rest] = scanInput(value, fingerprint);
    expect([finding?.rule, finding?.where.length, rest]).toEqual(['github-personal-token', 500, []]);
  });

  it('counts all strings and keys against one limit', () => {
    const half = ' '.repeat(scanLimit / 2);
    expect(scanInput({ a: half, b: half.slice(2) }, fingerprint)).toEqual([]);
    expect(() => scanInput({ a: half, b: half }, fingerprint)).toThrow(ScanLimitError);
    expect(() => scanInput({ [`${half}${half} `]: 1 }, fingerprint)).toThrow(ScanLimitError);
  });
});
