import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLog, sha256 } from '../../src/audit/chain.ts';
import { keyId, sealManifest } from '../../src/audit/dsse.ts';
import type { NewEvent } from '../../src/audit/event.ts';
import { logPath, type Manifest, manifestPath, publicKeyPath, sealPath } from '../../src/audit/manifest.ts';
import { merkleRoot } from '../../src/audit/merkle.ts';
import { verifyBundle } from '../../src/audit/verify.ts';
import { bytesOf, decided, digest, logLines, run } from './log.ts';

const signer = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');

const counted: NewEvent = {
  type: 'run.reconciled',
  body: { toolUses: 3, decisions: 3, rejectedByClient: 0, complete: true, mismatches: [] },
};
const lines = logLines([decided('a'), decided('b', 'deny'), decided('c'), counted]);

/** A sealed bundle, as sealing writes it. */
function bundle(log = bytesOf(lines), key = signer): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    [logPath, log],
    ['findings.sarif', Buffer.from('{}')],
    ['policy/merged.json', Buffer.from('{"name":"x"}')],
  ]);
  const reading = readLog(log, run);
  const manifest: Manifest = {
    schema: 'agent-bouncer/manifest/v1',
    run,
    tool: { name: 'agent-bouncer', version: '0.1.0' },
    startedAt: 'a',
    endedAt: 'b',
    outcome: 'completed',
    policyDigest: digest,
    population: counted.body as never,
    log: {
      path: logPath,
      events: reading.hashes.length,
      head: reading.head,
      merkleRoot: merkleRoot(reading.hashes.map(hash => Buffer.from(hash, 'hex'))),
    },
    anchor: 'key-on-host',
    keyId: keyId(key.publicKey),
    files: [...files].map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) })),
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  files.set(manifestPath, bytes);
  files.set(sealPath, Buffer.from(JSON.stringify(sealManifest(bytes, {}, key.privateKey))));
  files.set(publicKeyPath, Buffer.from(key.publicKey.export({ type: 'spki', format: 'pem' })));
  return files;
}

const problemsOf = (files: Map<string, Uint8Array>, keys = [signer.publicKey], of?: string) => {
  const verification = verifyBundle({ files, keys, ...(of === undefined ? {} : { run: of }) });
  expect(verification.ok).toBe(verification.checks.every(check => check.problems.length === 0));
  return verification.checks.flatMap(check => check.problems.map(problem => `${check.name}: ${problem}`));
};
const changed = (path: string, change: (bytes: Buffer) => Uint8Array | undefined, files = bundle()) => {
  const after = change(Buffer.from(files.get(path) ?? []));
  if (after === undefined) files.delete(path);
  else files.set(path, after);
  return files;
};
const withLog = (log: readonly string[]) => changed(logPath, () => bytesOf(log));
const edited = (from: string, to: string) => (bytes: Buffer) => Buffer.from(bytes.toString().replace(from, to));

describe('verifyBundle', () => {
  it('accepts a bundle as it was sealed', () => {
    expect(problemsOf(bundle())).toEqual([]);
  });

  it('names an edited event', () => {
    expect(problemsOf(withLog(lines.map(line => line.replace('"effect":"deny"', '"effect":"none"'))))).toEqual([
      'files: events.jsonl was changed',
      'log: line 3 does not follow line 2: one of the two was changed, swapped or lost',
    ]);
  });

  it('names an edit of the last event, which no later line gives away', () => {
    expect(problemsOf(withLog(lines.map((line, i) => (i === 3 ? line.replace('"v":1', '"v": 1') : line))))).toEqual([
      'files: events.jsonl was changed',
      'log: the last line is not the one that was sealed',
    ]);
  });

  it('names a lost event', () => {
    expect(problemsOf(withLog(lines.filter((_, i) => i !== 1)))).toEqual([
      expect.stringMatching(/^files: events.jsonl is cut: \d+ of \d+ bytes$/),
      'log: line 2 is event 2 where 1 was expected: 1 lost before it',
      'log: line 2 does not follow line 1: one of the two was changed, swapped or lost',
      'log: line 3 is event 3 where 2 was expected: 1 lost before it',
      'log: the log ends after 3 of 4 events: the tail was cut off',
      'population: the manifest states 3 decisions, the log holds 2',
    ]);
  });

  it('names a cut tail', () => {
    expect(problemsOf(withLog(lines.slice(0, 2)))).toEqual([
      expect.stringMatching(/^files: events.jsonl is cut/),
      'log: the log ends after 2 of 4 events: the tail was cut off',
      'population: the manifest states 3 decisions, the log holds 2',
    ]);
  });

  it('names a line cut in the middle', () => {
    expect(problemsOf(changed(logPath, bytes => bytes.subarray(0, bytes.length - 20)))).toEqual([
      expect.stringMatching(/^files: events.jsonl is cut/),
      expect.stringMatching(/^log: the last line is cut: \d+ bytes without a newline$/),
      'log: the log ends after 3 of 4 events: the tail was cut off',
    ]);
  });

  it('names an added event', () => {
    const more = logLines([decided('a'), decided('b', 'deny'), decided('c'), counted, decided('d')]);
    expect(problemsOf(withLog(more))).toEqual([
      'files: events.jsonl was changed',
      'log: the log has 5 events where 4 were sealed: something was added',
      'population: the manifest states 3 decisions, the log holds 4',
    ]);
  });

  it('names swapped events', () => {
    expect(problemsOf(withLog([0, 2, 1, 3].map(i => lines[i] ?? '')))).toContain(
      'log: line 3 is event 1 where 2 was expected: repeated or out of order',
    );
  });

  it.each([
    ['an edited file', 'findings.sarif', edited('{}', '[]'), ['files: findings.sarif was changed']],
    ['a lost file', 'findings.sarif', () => undefined, ['files: findings.sarif is missing']],
    [
      'a lost log',
      logPath,
      () => undefined,
      [
        'files: events.jsonl is missing',
        'log: events.jsonl is missing',
        'population: the manifest states 3 decisions, the log holds 0',
      ],
    ],
    ['an added file', 'extra.txt', () => Buffer.from('x'), ['files: extra.txt was added after sealing']],
    [
      'a lost seal',
      sealPath,
      () => undefined,
      ['seal: manifest.dsse.json is missing: nothing says who made this bundle'],
    ],
    ['a seal that is no seal', sealPath, () => Buffer.from('[]'), ['seal: the seal is not a DSSE envelope']],
    ['a lost manifest', manifestPath, () => undefined, ['manifest: manifest.json is missing: the run was not sealed']],
    [
      'a manifest that is none',
      manifestPath,
      () => Buffer.from('{}'),
      ['manifest: manifest.json is not a manifest of this version'],
    ],
  ] as const)('names %s', (_name, path, change, expected) => {
    expect(problemsOf(changed(path, change))).toEqual(expected);
  });

  it('names an edited manifest', () => {
    expect(problemsOf(changed(manifestPath, edited('"completed"', '"failed"')))).toEqual([
      'seal: the manifest is not the one that was sealed',
    ]);
  });

  it('names decisions under another policy', () => {
    const mixed = bytesOf(logLines([decided('a'), decided('b', 'deny', 'e'.repeat(64)), decided('c'), counted]));
    expect(problemsOf(bundle(mixed))).toEqual([
      `policy: event 1 was decided under another policy than ${digest.slice(0, 12)}`,
    ]);
  });

  it('does not believe a bundle that was made again and sealed by a stranger', () => {
    const forged = bundle(bytesOf(logLines([decided('a'), decided('b'), decided('c'), counted])), stranger);
    expect(problemsOf(forged)).toEqual([
      `signer: the bundle says it was signed by ${keyId(stranger.publicKey)}, which is not a known key; anyone could have made it`,
    ]);
    // Claiming the known signer's name does not help.
    const claiming = changed(manifestPath, edited(keyId(stranger.publicKey), keyId(signer.publicKey)), forged);
    expect(problemsOf(claiming)[0]).toMatch(/^seal: the seal was not made with the key/);
  });

  it('knows no signer without a key', () => {
    expect(problemsOf(bundle(), [])[0]).toMatch(/^signer: /);
  });

  it('names the bundle of another run', () => {
    expect(problemsOf(bundle(), [signer.publicKey], 'run-other')).toEqual([
      `run: this is the bundle of run ${run}, not of run-other`,
    ]);
  });

  it('finds any single changed byte anywhere', () => {
    const files = bundle();
    for (const [path, content] of files) {
      if (path === publicKeyPath) continue;
      for (let at = 0; at < content.length; at += Math.max(1, Math.floor(content.length / 25))) {
        const copy = Buffer.from(content);
        copy[at] = (copy[at] ?? 0) ^ 1;
        const { ok } = verifyBundle({ files: new Map(files).set(path, copy), keys: [signer.publicKey] });
        // Base64 has spare bits, and a key id in the envelope is only a hint: neither changes what was signed.
        const harmless = path === sealPath && sameSeal(content, copy);
        expect([path, at, ok]).toEqual([path, at, harmless]);
      }
    }
  });
});

function sameSeal(before: Uint8Array, after: Uint8Array): boolean {
  try {
    const read = (bytes: Uint8Array) =>
      JSON.parse(Buffer.from(bytes).toString()) as {
        payloadType: string;
        payload: string;
        signatures: { sig: string }[];
      };
    const [a, b] = [read(before), read(after)];
    const raw = (text: string | undefined) => Buffer.from(text ?? '', 'base64').toString('hex');
    return (
      a.payloadType === b.payloadType &&
      raw(a.payload) === raw(b.payload) &&
      raw(a.signatures[0]?.sig) === raw(b.signatures[0]?.sig)
    );
  } catch {
    return false;
  }
}
