import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/compliance/assess.ts';
import { stringsOf } from '../../src/json.ts';
import { reportHtml } from '../../src/render/report/html.ts';
import { reportMarkdown } from '../../src/render/report/markdown.ts';
import { readYaml } from '../../src/yaml-file.ts';
import { integrityOf } from './events.ts';
import { fixtureRules, fixtureRun } from './fixture-run.ts';
import { complianceFolder, shippedCatalog, shippedFiles } from './shipped.ts';
import { textOfHtml, wordingFaults } from './wording.ts';

const forbidden = [
  'Agent Bouncer is certified.',
  'The run was compliant with the policy.',
  'We guarantee that secrets stay.',
  'A secret never leaves.',
  'It is always scanned.',
  'The log is tamper-proof.',
  'Approved for SOC 2 audits.',
  'This satisfies soc2-2017:CC6.1.',
  'The activity meets the criterion.',
  'ISO 27001 is fulfilled by this.',
  'This gives evidence for CC6.1.',
  'See A.8.28 and P1.1.',
  'AGT-02 passed SOC 2.',
];
const allowed = [
  'AGT-02 gives evidence for soc2-2017:CC6.1 and iso27001-2022:A.8.28.',
  'A SOC 2 report is an attestation.',
  'Node.js 20.19 and version P1 of the plan; A1 paper; section 8.1.',
  'The criteria belong to the AICPA.',
];

describe('wording lint', () => {
  it.each(forbidden)('finds a fault in `%s`', sentence => {
    expect(wordingFaults(sentence)).not.toEqual([]);
  });

  it.each(allowed)('lets `%s` stand', sentence => {
    expect(wordingFaults(sentence)).toEqual([]);
  });
});

describe('what we publish', () => {
  const report = assess({
    events: fixtureRun,
    catalog: shippedCatalog,
    integrity: integrityOf(fixtureRun),
    rules: fixtureRules,
  });
  const empty = assess({ events: [], catalog: shippedCatalog, integrity: integrityOf([]) });
  const comments = (text: string) =>
    text
      .split('\n')
      .filter(line => line.startsWith('#'))
      .join('\n');
  const texts: [string, string][] = [
    ...shippedFiles.map(({ file, text }): [string, string] => [
      file,
      [comments(text), ...[...stringsOf(readYaml({ file, text }).value)].map(({ text }) => text)].join('\n'),
    ]),
    ['README.md', readFileSync(join(complianceFolder, 'README.md'), 'utf8')],
    ['the HTML report', textOfHtml(reportHtml(report))],
    ['the Markdown report', textOfHtml(reportMarkdown(report))],
    ['the HTML report on an empty log', textOfHtml(reportHtml(empty))],
  ];

  it.each(texts)('concludes and promises nothing in %s', (_, text) => {
    expect(text.length).toBeGreaterThan(500);
    expect(wordingFaults(text)).toEqual([]);
  });

  it('says on its first page whose evidence it is, and that it is no opinion', () => {
    for (const text of [textOfHtml(reportHtml(report)).slice(0, 3000), reportMarkdown(report).slice(0, 1000)]) {
      expect(text).toContain("management's own evidence");
      expect(text).toContain('not an opinion');
    }
  });
});
