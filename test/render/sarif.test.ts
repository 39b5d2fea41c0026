import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { describe, expect, it, type TestContext } from 'vitest';
import { renderSarif, type SarifInput, sarifLimits } from '../../src/render/sarif.ts';
import type { Finding, RuleDescription } from '../../src/scan/finding.ts';
import { rules } from '../../src/scan/rules.ts';

const text = 'import hashlib\n\nhashlib.md5(b"x")\n';
const finding: Finding = {
  scanner: 'code',
  rule: 'python-weak-hash',
  severity: 'warning',
  confidence: 'high',
  message: 'MD5 is broken',
  where: 'src/a.py',
  region: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 12 },
};
const secret: Finding = {
  ...finding,
  scanner: 'secrets',
  rule: 'private-key',
  severity: 'error',
  message: 'a private key',
  fingerprint: '0123456789ab',
};
const rule: RuleDescription = {
  id: 'python-weak-hash',
  scanner: 'code',
  title: 'a weak hash',
  description: 'MD5 and SHA-1 are broken.',
  help: 'use `hashlib.sha256`',
  severity: 'warning',
  cwe: [328, 22],
  securitySeverity: 5.34,
  tags: ['owasp-2021-a02'],
};

function input(changes: Partial<SarifInput> = {}): SarifInput {
  const informationUri = 'https://example.com/agent-bouncer';
  return {
    version: '1.2.3',
    runId: 'run-7',
    findings: [finding],
    rules: [rule],
    textOf: () => text,
    informationUri,
    ...changes,
  };
}

const run = (changes: Partial<SarifInput>) => renderSarif(input(changes)).runs[0];
const uris = (...paths: string[]) =>
  run({ findings: paths.map(where => ({ ...finding, where })) })?.results?.map(
    result => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
  );

describe('renderSarif', () => {
  it('writes the golden file', async () => {
    const gaps = [{ path: 'src/big.py', why: 'the file is too long' }];
    const described = rules().filter(({ id }) => id === secret.rule);
    const findings = [finding, { ...secret, where: 'keys/ü a#1.pem' }];
    const log = renderSarif(input({ findings, rules: [rule, ...described], gaps }));
    await expect(`${JSON.stringify(log, null, 2)}\n`).toMatchFileSnapshot('sarif.golden.sarif');
  });

  it('writes a list of results even when it is empty', () => {
    expect(run({ findings: [] })?.results).toEqual([]);
  });

  it('puts the tags in the order that GitHub reads, and the CWE in three digits', () => {
    expect(run({})?.tool.driver.rules?.[0]?.properties).toEqual({
      tags: ['security', 'external/cwe/cwe-328', 'external/cwe/cwe-022', 'owasp-2021-a02'],
      precision: 'medium',
      'security-severity': '5.3',
    });
  });

  it('keeps the severity of a rule within what is accepted', () => {
    const severities = [0, 0.01, 10, 12].map(securitySeverity => ({ ...rule, securitySeverity }));
    expect(
      run({ rules: severities })?.tool.driver.rules?.map(({ properties }) => properties?.['security-severity']),
    ).toEqual(['0.1', '0.1', '10.0', '10.0']);
  });

  it('encodes paths, and keeps only those inside the repository', () => {
    expect(uris('a b/ü#?%.py', './x.py', 'a:b.py', 'back\\slash.py', '\ud800.py')).toEqual([
      'a%20b/%C3%BC%23%3F%25.py',
      'x.py',
      'a%3Ab.py',
      'back%5Cslash.py',
      '%EF%BF%BD.py',
    ]);
    expect(uris('/command', '/edits/0/new_string', '/a#key', '', '../x.py', 'a/../../x.py', '/etc/passwd')).toEqual([]);
  });

  it('knows lines by the hash of their file, and has one for a file that is gone', () => {
    const hashes = (textOf: SarifInput['textOf']) =>
      run({ findings: [finding, { ...finding, region: { ...finding.region, startLine: 1 } }], textOf })?.results?.map(
        result => result.partialFingerprints?.['primaryLocationLineHash'],
      );
    const [third, first] = hashes(() => text) ?? [];
    expect(third).toMatch(/^[0-9a-f]+:1$/);
    expect(first).not.toBe(third);
    // Lines put in front move a line, and do not change it.
    expect(hashes(() => `\n\n${text}`)?.[0]).not.toBe(third);
    expect(
      run({ findings: [{ ...finding, region: { ...finding.region, startLine: 5 } }], textOf: () => `\n\n${text}` })
        ?.results?.[0]?.partialFingerprints,
    ).toEqual({
      primaryLocationLineHash: third,
    });
    expect(hashes(() => undefined)).toEqual([
      expect.stringMatching(/^[0-9a-f]+:1$/),
      expect.stringMatching(/^[0-9a-f]+:1$/),
    ]);
  });

  it('cuts the least severe results over the limit, and says how many', () => {
    const many = Array.from({ length: sarifLimits.results + 3 }, (_, i) =>
      i === sarifLimits.results + 2 ? { ...secret } : finding,
    );
    const cut = run({ findings: many });
    expect([cut?.results?.length, cut?.results?.[0]?.ruleId]).toEqual([sarifLimits.results, 'private-key']);
    expect(cut?.invocations?.[0]?.toolExecutionNotifications?.map(note => note.message.text)).toEqual([
      '3 more results were left out, the least severe ones: a file holds 25000.',
    ]);
  });

  it('does not take code in a message for a link', () => {
    const messages = ['`a[0](1)` reaches `b`', '`a[0]` reaches `b`'].map(message => ({ ...finding, message }));
    expect(run({ findings: messages })?.results?.map(result => result.message.text)).toEqual([
      '`a\\[0\\](1)` reaches `b`.',
      '`a[0]` reaches `b`.',
    ]);
  });

  it('cuts texts and tags over the limit', () => {
    const long = run({
      rules: [{ ...rule, description: 'x'.repeat(2000), tags: Array.from({ length: 30 }, (_, i) => `t${i}`) }],
    });
    const [descriptor] = long?.tool.driver.rules ?? [];
    expect([descriptor?.fullDescription?.text.length, descriptor?.properties?.tags?.length]).toEqual([
      sarifLimits.description,
      sarifLimits.tags,
    ]);
  });
});

const binary = fileURLToPath(
  new URL('../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url),
);

/** The ids of the rules of SARIF and of GitHub that a log breaks, as Microsoft's validator tells. */
function broken(log: unknown): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  try {
    const [given, out] = [join(folder, 'given.sarif'), join(folder, 'out.sarif')];
    writeFileSync(given, JSON.stringify(log));
    chmodSync(binary, 0o755);
    // The binary itself: through its script a shell takes the `;` for the end of the command.
    const kinds = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--kind', 'Fail'];
    execFileSync(binary, ['validate', given, ...kinds, '-o', out, '--log', 'ForceOverwrite', '-q'], {
      stdio: 'ignore',
    });
    // It exits with 0 whatever it finds.
    const verdict = JSON.parse(readFileSync(out, 'utf8').replace(/^\ufeff/, '')) as Log;
    return [...new Set(verdict.runs[0]?.results?.map(result => result.ruleId ?? '?'))].toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function needValidator(context: TestContext): void {
  const here = `${process.platform}-${process.arch}`;
  if (here !== 'linux-x64') context.skip(`the validator of SARIF exists for linux-x64 only, not for ${here}`);
}

describe('the validator of SARIF and GitHub', () => {
  it('accepts what we write', { timeout: 60_000 }, context => {
    needValidator(context);
    const gaps = [{ path: 'src/big.py', why: 'the file is too long' }];
    const logs = [input({ rules: rules(), findings: [finding, secret], gaps }), input({ findings: [] })].map(
      renderSarif,
    );
    expect(logs.map(broken)).toEqual([[], []]);
  });

  it('refuses what is wrong', { timeout: 60_000 }, context => {
    needValidator(context);
    const place = (uri: string, startLine: number) => [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
    ];
    const bad = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Bad', rules: [{ id: 'only-an-id' }] } },
          results: [
            { ruleId: 'only-an-id', message: { text: 'No place.' } },
            { ruleId: 'only-an-id', message: { text: 'Line 0.' }, locations: place('a.py', 0) },
            { ruleId: 'only-an-id', message: { text: 'Absolute.' }, locations: place('file:///a.py', 1) },
          ],
        },
      ],
    };
    expect(broken(bad)).toEqual([
      'GH1015',
      'GH1017',
      'GH2012',
      'JSON1008',
      'SARIF1007',
      'SARIF2004',
      'SARIF2005',
      'SARIF2017',
    ]);
  });
});
