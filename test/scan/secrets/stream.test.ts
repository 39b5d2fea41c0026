import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ScanLimitError, scanText } from '../../../src/scan/secrets/scan.ts';
import { scanStream, streamLimit } from '../../../src/scan/secrets/stream.ts';
import { textOf } from '../../../src/scan/secrets/text-of.ts';

const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const awsId = `${'AKIA'}QNZGKIQY56JQ7WML`;
const fingerprint = (secret: string) => `#${secret}`;
const scan = (text: string, chunk = 65_536) => scanStream(chunksOf(text, chunk), 'big.txt', fingerprint);
const line = `${'some words of a log that says nothing at all, '.repeat(2)}\n`;
const filler = (length: number) => line.repeat(Math.ceil(length / line.length)).slice(0, length);
const mebibyte = 2 ** 20;

function* chunksOf(text: string, length: number): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

describe('scanStream', () => {
  it('does not take compressed data that goes on beyond a part for clean', async () => {
    const noise = createHash('shake256', { outputLength: 4 * mebibyte })
      .update('noise')
      .digest();
    const packed = gzipSync(Buffer.concat([noise, Buffer.from(`T=${token}`)])).toString('base64');
    const wrapped = packed.replaceAll(/.{76}/g, '$&\n');
    for (const text of [packed, wrapped, JSON.stringify(wrapped)]) {
      await expect(scan(`data: ${text} ${filler(mebibyte)}`)).rejects.toThrow(ScanLimitError);
    }
    // A run of base64 alone is read on both sides.
    expect(await scan(`data: ${noise.toString('base64')} ${filler(mebibyte)}\n${token}`)).toHaveLength(1);
  });

  it.each([1, 7, 4096])('finds in pieces of %i what is found in the whole', async length => {
    const text = `a\r\nT=${token}\r\n\r\nid: ${awsId}\n`;
    expect(await scan(text, length)).toEqual(scanText(text, 'big.txt', fingerprint));
  });

  it('finds a secret once, in its place, wherever parts begin and end', async () => {
    // Parts are 4 MiB long and overlap by 128 KiB.
    const [first, second] = [4 * mebibyte, 8 * mebibyte - 131_072];
    const places = [first, second].flatMap(end =>
      [-140_000, -131_150, -131_072, -65_640, -65_536, -45, 30].map(by => end + by),
    );
    let text = '';
    for (const place of places) text += `${filler(place - text.length - 1)}\n${token}\n`;
    text += filler(mebibyte);
    const hits = await scan(text);
    expect(hits.map(hit => hit.start)).toEqual(places);
    expect(hits.map(hit => hit.end - hit.start)).toEqual(places.map(() => token.length));
    const lines = text.split('\n');
    const shown = hits.map(({ finding: { region } }) =>
      lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1),
    );
    expect(shown).toEqual(places.map(() => token));
  });

  it('finds a key and an encoded run that lie across parts', async () => {
    const body = 'MIIEq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ/'.repeat(40).match(/.{1,64}/g) ?? [];
    const key = ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----'].join('\n');
    const across = await scan(`${filler(4 * mebibyte - 900)}\n${key}\n${filler(mebibyte)}`);
    expect(across.map(hit => [hit.finding.rule, hit.end - hit.start])).toEqual([['private-key', key.length]]);
    const encoded = Buffer.from(`${filler(4 * mebibyte)}${token}\n${filler(mebibyte)}${awsId}\n`).toString('base64');
    expect((await scan(encoded)).map(hit => [hit.finding.rule, hit.finding.fingerprint])).toEqual([
      ['github-personal-token', `#${token}`],
      ['aws-access-key-id', `#${awsId}`],
    ]);
  });

  it('counts what it does not list, over all parts', async () => {
    const hits = await scan(`${token}\n${filler(100_000)}\n`.repeat(120));
    expect(hits).toHaveLength(50);
    expect(hits.at(-1)?.finding.message).toBe('a GitHub personal access token, and 70 more');
    expect(hits.at(-2)?.finding.message).toBe('a GitHub personal access token');
  });

  it('counts columns of one long line', async () => {
    const hits = await scan(`${'words '.repeat(mebibyte)}${token}`);
    expect(hits.map(hit => hit.finding.region)).toEqual([
      { startLine: 1, startColumn: 6 * mebibyte + 1, endLine: 1, endColumn: 6 * mebibyte + 1 + token.length },
    ]);
  });

  it('refuses a stream over the limit, as what is not scanned is not clean', async () => {
    const chunk = ' '.repeat(8 * mebibyte);
    function* endless(): Generator<string> {
      for (let length = 0; length <= streamLimit; length += chunk.length) yield chunk;
    }
    await expect(scanStream(endless(), 'big.txt', fingerprint)).rejects.toThrow(ScanLimitError);
  }, 120_000);
});

describe('textOf', () => {
  const text = `clé = "${token}"\n`;
  const bytes = (given: Buffer, length: number) =>
    Array.from({ length: Math.ceil(given.length / length) }, (_, n) => given.subarray(n * length, (n + 1) * length));
  const read = async (given: Buffer, length: number) => {
    let all = '';
    for await (const piece of textOf(bytes(given, length))) all += piece;
    return all;
  };
  const wide = Buffer.from(text, 'utf16le');

  it.each([1, 5, 100_000])('reads UTF-8 and UTF-16 in pieces of %i bytes', async length => {
    const long = text.repeat(500);
    expect(await read(Buffer.from(long), length)).toBe(long);
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), length)).toBe(text);
    expect(await read(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]), length)).toBe(text);
    expect(await read(Buffer.from([]), length)).toBe('');
  });

  it('shows the strings of a binary file to the scanner, wide ones too', async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * n * 31 + n) % 251));
    for (const hidden of [Buffer.from(text), Buffer.from(`T='${token}'`, 'utf16le')]) {
      const binary = Buffer.concat([
        Buffer.from([0, 1, 2, 3]),
        noise,
        Buffer.from([0]),
        hidden,
        Buffer.from([0]),
        noise,
      ]);
      const hits = await scanStream(textOf(bytes(binary, 4096)), 'a.out', fingerprint);
      expect(hits.map(hit => hit.finding.fingerprint)).toEqual([`#${token}`]);
    }
  });
});
