import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/compliance/assess.ts';
import { reportMarkdown } from '../../../src/render/report/markdown.ts';
import { decided, denial, integrityOf, logOf } from '../../compliance/events.ts';
import { shippedCatalog } from '../../compliance/shipped.ts';
import { hiddenCharacters, hostileTexts } from './hostile.ts';
import { emptyReport, fixtureReport, hostileReport } from './reports.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A run of which every call was denied, with much to say about each. */
function longReport(calls: number) {
  const text = '<&>|`'.repeat(400);
  const events = logOf(
    ...Array.from({ length: calls }, (_, i) =>
      decided(
        `call-${i}`,
        { ...denial, reason: text, instead: text, policyDigest: text },
        { tool: `${text}${i}`, input: { command: text } },
      ),
    ),
  );
  return assess({ events, catalog: shippedCatalog, integrity: integrityOf(events) });
}

describe('reportMarkdown', () => {
  it('renders the fixture run as its golden file', async () => {
    await expect(reportMarkdown(fixtureReport)).toMatchFileSnapshot('fixtures/run.md');
  });

  it('is the same every time', () => {
    expect(reportMarkdown(structuredClone(fixtureReport))).toBe(reportMarkdown(fixtureReport));
  });

  it.each(hostileTexts)('keeps %j from being markup, a link, a mention or a command', text => {
    const markdown = reportMarkdown(hostileReport(text));
    const foreign = markdown.match(/<[^>]*>/g)?.filter(tag => !/^<\/?(code|span)>$|^<br>$/.test(tag)) ?? [];
    expect(foreign).toEqual([]);
    // Our own text has no brackets, backticks, at signs or dollars besides prices.
    expect(markdown.replaceAll(/\$\d/g, '')).not.toMatch(/[[\]`@$\\~]/);
    expect(markdown).not.toMatch(/https?:\/\/|javascript:|www\.|::|!\[/i);
    expect(markdown).not.toMatch(hiddenCharacters);
    expect(markdown).not.toMatch(/\p{M}{4}/u);
  });

  it.each(hostileTexts)('has the same lines, headings and cells for %j as for plain text', text => {
    const shape = (markdown: string) =>
      markdown.split('\n').map(line => line.replace(/<\/?span>/g, '').replace(/[^|#>\n]|#(?=\d)|(?<=<[^>]*)>/g, ''));
    expect(shape(reportMarkdown(hostileReport(text)))).toEqual(shape(reportMarkdown(hostileReport('plain'))));
  });

  it('puts a mention into an element of its own, because references are resolved before mentions are looked for', () => {
    expect(reportMarkdown(hostileReport('@octocat'))).toContain('<span>&#64;</span>octocat');
  });

  it('stays below the limit of a job summary, whatever the run, and says what it leaves out', () => {
    const markdown = reportMarkdown(longReport(5000));
    expect(bytes(markdown)).toBeLessThan(1024 * 1024);
    expect(markdown).toMatch(/[\d,]+ more rows are not shown here\./);
    expect(markdown).toContain('more characters&#93;');
    expect(markdown).toContain('## Integrity');
    expect(markdown).not.toContain('Left out');
    for (const part of markdown.split('## ')) expect(bytes(part)).toBeLessThan(200_000);
  });

  it.each([2000, 5000, 10_000])('leaves out whole parts to stay below %i bytes, and names them', limit => {
    const markdown = reportMarkdown(fixtureReport, limit);
    expect(bytes(markdown)).toBeLessThanOrEqual(limit);
    expect(markdown).toContain("> This report is management's own evidence");
    expect(markdown).toMatch(/\*\*Left out, because the summary would be too long:\*\* .*Activities/);
  });

  it('leaves nothing out of a small run', () => {
    expect(reportMarkdown(fixtureReport)).not.toContain('Left out');
  });

  it('puts alerts at the top, and says that a run without decisions gives no evidence', () => {
    const markdown = reportMarkdown(emptyReport);
    expect(markdown.split('\n').slice(0, 5)).toEqual([
      '# Agent Bouncer: run report (✕ End not on record)',
      '',
      '**⚠ Read this first**',
      '',
      '- The log is empty&#58; this report holds no evidence.',
    ]);
    expect(markdown).toContain('No evidence: no tool call was decided.');
    expect(markdown.match(/– no evidence/g)).toHaveLength(20);
  });
});
