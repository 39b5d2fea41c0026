import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Log } from 'sarif';
import { describe, expect, it, type TestContext } from 'vitest';
import { renderSarif, type SarifInput, sarifLimits, sarifText } from '../../src/render/sarif.ts';
import type { Finding, RuleDescription, Suppression } from '../../src/scan/finding.ts';
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
      '3 more results were left out, the least severe ones: a file holds 5000.',
    ]);
  });

  it('leaves out what does not count before anything that does, and the rules that weigh least', () => {
    const light = { ...rule, id: 'light', securitySeverity: 1 };
    const quiet = { ...secret, where: 'quiet.py' };
    const findings = [
      quiet,
      { ...finding, rule: 'light' },
      ...Array.from({ length: sarifLimits.results - 1 }, () => ({ ...finding })),
    ];
    const suppressionOf = (one: Finding) =>
      one === quiet ? ({ kind: 'external', reason: 'known' } as const) : undefined;
    const cut = run({ findings, rules: [rule, light], suppressionOf });
    expect(cut?.results?.length).toBe(sarifLimits.results);
    expect(cut?.results?.some(({ suppressions }) => suppressions !== undefined)).toBe(false);
    expect(cut?.results?.at(-1)?.ruleId).toBe('light');
  });

  it('says why a finding does not count, and nothing where it does', () => {
    const reasons: Suppression[] = [
      { kind: 'inSource', reason: 'names a cache entry', until: '2027-03-31' },
      { kind: 'external', reason: 'a key of our tests.' },
    ];
    const all = [{ ...finding }, { ...finding }, { ...finding }];
    const results = run({ findings: all, suppressionOf: one => reasons[all.indexOf(one)] })?.results;
    expect(results?.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'Names a cache entry (until 2027-03-31).' }],
      [{ kind: 'external', status: 'accepted', justification: 'A key of our tests.' }],
      undefined,
    ]);
  });

  it('says who wrote a line where that is known, and which other scanners saw it', () => {
    const also = [{ tool: 'Bandit', rule: 'B303' }];
    const results = run({ findings: [finding, { ...finding, writtenBy: 'agent', also }] })?.results;
    expect(results?.map(({ properties }) => properties)).toEqual([
      { confidence: 'high' },
      { confidence: 'high', writtenBy: 'agent', alsoReportedBy: ['Bandit: B303'] },
    ]);
    expect(results?.map(({ message }) => message.text)).toEqual([
      'MD5 is broken.',
      'MD5 is broken. Also reported by Bandit (B303).',
    ]);
  });

  it('has a page for a rule with an example, whatever marks are in it', () => {
    const example = { bad: 'a = ```x```', good: 'b = 1' };
    const [descriptor] = run({ rules: [{ ...rule, example, tags: ['A02:2021'] }] })?.tool.driver.rules ?? [];
    expect(descriptor?.helpUri).toBe('https://cwe.mitre.org/data/definitions/328.html');
    expect(descriptor?.help?.markdown?.split('\n\n')).toEqual([
      '# A weak hash.',
      'MD5 and SHA-1 are broken.',
      '**What to do:** Use `hashlib.sha256`.',
      '**Avoid**',
      '````\na = ```x```\n````',
      '**Prefer**',
      '```\nb = 1\n```',
      '[CWE-328](https://cwe.mitre.org/data/definitions/328.html) · [CWE-22](https://cwe.mitre.org/data/definitions/22.html) · OWASP Top 10 A02:2021',
    ]);
  });

  it('says which commit of which repository was scanned, and counts paths from its root', () => {
    const repository = { uri: 'https://example.com/a.git', revision: 'a'.repeat(40), branch: 'main', folder: 'b/c' };
    const findings = ['x.py', '../x.py', '../../x.py', '../../../x.py'].map(where => ({ ...finding, where }));
    const scanned = run({ repository, findings });
    expect(scanned?.versionControlProvenance).toEqual([
      {
        repositoryUri: repository.uri,
        revisionId: repository.revision,
        branch: 'main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(scanned?.results?.map(result => result.locations?.[0]?.physicalLocation?.artifactLocation)).toEqual(
      ['b/c/x.py', 'b/x.py', 'x.py'].map(uri => ({ uri, uriBaseId: '%SRCROOT%' })),
    );
    expect(run({})).not.toHaveProperty('versionControlProvenance');
  });

  it('gives every other scanner a run and a category of its own', () => {
    const theirs = { ...finding, tool: 'Semgrep OSS', rule: 'a.b' };
    const { scanner: _, securitySeverity: __, ...other } = { ...rule, id: 'a.b' };
    const others = [{ name: 'Semgrep OSS', version: '1.2', rules: [other] }];
    const log = renderSarif(input({ findings: [theirs, finding], others, category: 'x/code' }));
    expect(
      log.runs.map(({ tool, automationDetails, results }) => [
        tool.driver.name,
        tool.driver.semanticVersion,
        automationDetails?.id,
        results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex]),
      ]),
    ).toEqual([
      ['Agent Bouncer', '1.2.3', 'x/code/run-7', [['python-weak-hash', 0]]],
      ['Semgrep OSS', undefined, 'x/code/semgrep-oss/run-7', [['a.b', 0]]],
    ]);
    expect(log.runs[1]?.tool.driver.rules?.[0]?.properties).not.toHaveProperty('security-severity');
  });

  it('cuts the middle of a way that is too long', () => {
    const flow = Array.from({ length: sarifLimits.steps + 9 }, (_, i) => ({
      where: 'a.py',
      message: `step ${i}`,
      region: finding.region,
    }));
    const locations = run({ findings: [{ ...finding, flow }] })?.results?.[0]?.codeFlows?.[0]?.threadFlows[0]
      ?.locations;
    expect([locations?.length, locations?.at(-1)?.location?.message?.text]).toEqual([
      sarifLimits.steps,
      `Step ${flow.length - 1}.`,
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
function broken(log: Log): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  try {
    const [given, out] = [join(folder, 'given.sarif'), join(folder, 'out.sarif')];
    const written = sarifText(log);
    // It passes over longer files, and says that nothing is wrong with them.
    expect(written.length).toBeLessThan(10_000 * 1024);
    writeFileSync(given, written);
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

describe('sarifText', () => {
  it('writes all of a log, a line for each result', () => {
    const log = renderSarif(input({ findings: Array.from({ length: 40 }, () => finding), gaps: [] }));
    expect(JSON.parse(sarifText(log))).toEqual(JSON.parse(JSON.stringify(log)));
    expect(sarifText(log).match(/^\s*\{"ruleId":.*\},?$/gm)).toHaveLength(40);
  });
});

describe('the validator of SARIF and GitHub', () => {
  /** Findings of every rule, with flows, some of which do not count. */
  function scanned(count: number): SarifInput {
    // Those of one scanner: the validator takes its time.
    const all = rules().filter(({ scanner }) => scanner === 'code');
    const gaps = [{ path: 'src/big.py', why: 'the file is too long' }];
    const findings = Array.from({ length: count }, (_, i): Finding => {
      const { id, severity, scanner } = all[i % all.length] ?? rule;
      const where = `src/${i % 500} ü.py`;
      const region = { startLine: 1 + (i % 3), startColumn: 1 + (i % 7), endLine: 4, endColumn: 1 };
      const flow = [1, 2].map(step => ({ where, message: `\`a[${step}](x)\` is given it`, region }));
      return { scanner, rule: id, severity, confidence: 'high', message: `\`x\` reaches ${i}`, where, region, flow };
    });
    return input({
      rules: all,
      findings,
      gaps,
      repository: { uri: 'https://example.com/a.git', revision: 'a'.repeat(40), branch: 'main' },
      suppressionOf: ({ region }) =>
        region.startColumn === 3 ? { kind: 'inSource', reason: 'known', until: '2027-03-31' } : undefined,
    });
  }

  it.for([0, 1, 30_000])('accepts what we write of %i findings', { timeout: 300_000 }, (count, context) => {
    needValidator(context);
    const log = renderSarif(scanned(count));
    expect(broken(log)).toEqual([]);
    expect(gzipSync(sarifText(log)).length).toBeLessThan(10 * 1024 * 1024);
  });

  it('accepts what we write of the findings of others', { timeout: 60_000 }, context => {
    needValidator(context);
    const other = { id: 'B303', title: 'md5', description: 'md5', help: 'md5', severity: 'warning' as const };
    const others = [
      {
        name: 'Bandit',
        version: '1.7.9',
        informationUri: 'https://example.com/bandit',
        rules: [{ ...other, cwe: [], tags: [] }],
      },
    ];
    const theirs = { ...finding, tool: 'Bandit', rule: 'B303' };
    const ours = { ...finding, writtenBy: 'agent' as const, also: [{ tool: 'Semgrep', rule: 'a.b' }] };
    expect(broken(renderSarif(input({ findings: [ours, secret, theirs], others })))).toEqual([]);
  });

  it('refuses what is wrong', { timeout: 60_000 }, context => {
    needValidator(context);
    const place = (uri: string, startLine: number) => [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine } } },
    ];
    const bad: Log = {
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
