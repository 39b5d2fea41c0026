import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/compliance/assess.ts';
import { reportHtml } from '../../../src/render/report/html.ts';
import { dark, light, type Palette } from '../../../src/render/report/palette.ts';
import { decided, denial, integrityOf, logOf } from '../../compliance/events.ts';
import { shippedCatalog } from '../../compliance/shipped.ts';
import { hiddenCharacters, hostileTexts } from './hostile.ts';
import { emptyReport, fixtureReport, hostileReport } from './reports.ts';

/** Every tag with its attributes, style sheet left out. */
function tagsOf(page: string): string[] {
  return page.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[^>]*>/g) ?? [];
}

const page = reportHtml(fixtureReport);

// What the page may be built from: nothing that runs, loads, submits or navigates away.
const tagForms = [
  /^<!doctype html>$/,
  /^<html lang="en">$/,
  /^<meta (charset="utf-8"|name="viewport" content="[^"]*"|name="referrer" content="no-referrer"|http-equiv="Content-Security-Policy" content="[^"]*")>$/,
  /^<a( class="hidden skip")? href="#[a-z]+">$/,
  /^<(ul|p|span|div|dl|section|header|nav|footer|table|th|td|article|h2|h3|code)( (class|id|aria-labelledby|aria-label|aria-hidden|scope)="[\w -]*")*>$/,
  /^<span class="(allow|deny)" style="flex:\d+">$/,
  /^<td colspan="\d+">$/,
  /^<(head|title|body|main|h1|h2|h3|p|b|li|dt|dd|tr|caption|thead|tbody|article|code|span|div|ul|dl)>$/,
  /^<\/[a-z0-9]+>$/,
];

describe('reportHtml', () => {
  it('renders the fixture run as its golden file', async () => {
    await expect(page).toMatchFileSnapshot('fixtures/run.html');
  });

  it('is the same every time', () => {
    expect(reportHtml(structuredClone(fixtureReport))).toBe(page);
  });

  it.each([
    ['the fixture run', page],
    ['an empty log', reportHtml(emptyReport)],
    ...hostileTexts.map((text): [string, string] => [JSON.stringify(text), reportHtml(hostileReport(text))]),
  ])('holds only tags of its own for %s', (_, html) => {
    expect(tagsOf(html).filter(tag => !tagForms.some(form => form.test(tag)))).toEqual([]);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<\/html>\n$/g)).toHaveLength(1);
  });

  it.each(hostileTexts)('has as many tags for %j as for plain text', text => {
    const kinds = (html: string) =>
      tagsOf(html)
        .map(tag => /^<\/?\w+/.exec(tag)?.[0] ?? tag)
        .filter(tag => !/code|span|div/.test(tag));
    expect(kinds(reportHtml(hostileReport(text)))).toEqual(kinds(reportHtml(hostileReport('plain'))));
  });

  it.each(hostileTexts)('shows %j without a character that hides or reorders', text => {
    const html = reportHtml(hostileReport(text));
    expect(html).not.toMatch(hiddenCharacters);
    expect(html).not.toMatch(/\p{M}{4}/u);
  });

  it('gives no CI command a line of its own, and none of the old form at all', () => {
    for (const text of hostileTexts) {
      const html = reportHtml(hostileReport(text));
      expect(html).not.toMatch(/^\s*::/m);
      expect(html).not.toContain('##[');
    }
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|<form|<base|\bsrc=|@import|url\(|\son\w+=/i);
    expect(page.match(/href="[^"]*"/g)?.every(link => link.startsWith('href="#'))).toBe(true);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('links only to sections that are there, and names each once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('heads each column and each row for a screen reader, and puts headings in order', () => {
    const rows = page.match(/<tbody>[\s\S]*?<\/tbody>/g)?.flatMap(body => body.match(/<tr>.*/g) ?? []) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toMatch(/^<tr><th scope="row"/);
    for (const head of page.match(/<thead>.*<\/thead>/g) ?? []) expect(head).not.toContain('<td');
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table/g)?.length);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(match => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    for (const landmark of ['<header', '<nav', '<main', '<footer']) expect(page).toContain(landmark);
  });

  it('puts alerts before the summary, with a sign besides the colour', () => {
    const html = reportHtml(emptyReport);
    expect(html.indexOf('⚠ Read this first')).toBeGreaterThan(0);
    expect(html.indexOf('⚠ Read this first')).toBeLessThan(html.indexOf('id="summary"'));
    expect(page).not.toContain('Read this first');
  });

  it('says that a run without decisions gives no evidence', () => {
    const html = reportHtml(emptyReport);
    expect(html).toContain('No tool call was decided: this run gives no evidence about decisions.');
    expect(html.match(/– no evidence/g)).toHaveLength(20 + 13);
    expect(html).not.toMatch(/[✓!] operated/);
  });

  it('prints beside every activity what it does not prove', () => {
    for (const { doesNotProve } of fixtureReport.activities)
      expect(page).toContain(doesNotProve.replaceAll("'", '&#39;'));
  });

  it('counts the rows that a long table leaves out, and marks what is cut', () => {
    const events = logOf(
      ...Array.from({ length: 620 }, (_, i) => decided(`call-${i}`, { ...denial, reason: 'r'.repeat(2000) })),
    );
    const html = reportHtml(assess({ events, catalog: shippedCatalog, integrity: integrityOf(events) }));
    expect(html).toContain('120 more rows are not shown here; the JSON report holds them all.');
    expect(html).toContain('… [1,400 more characters]');
    expect(html.match(/<b>Bash<\/b>/g)).toHaveLength(500);
  });

  const pairs: [keyof Palette, keyof Palette][] = [
    ['text', 'ground'],
    ['text', 'panel'],
    ['text', 'badGround'],
    ['muted', 'ground'],
    ['muted', 'panel'],
    ['accent', 'ground'],
    ['good', 'goodGround'],
    ['warn', 'warnGround'],
    ['bad', 'badGround'],
  ];
  it.each(pairs)('keeps %s readable on %s by day and by night (WCAG 1.4.3)', (text, ground) => {
    for (const palette of [light, dark]) expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
