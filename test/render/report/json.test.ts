import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../src/render/report/json.ts';
import { hiddenCharacters, hostileTexts } from './hostile.ts';
import { fixtureReport, hostileReport } from './reports.ts';

describe('reportJson', () => {
  it('renders the fixture run as its golden file', async () => {
    await expect(reportJson(fixtureReport)).toMatchFileSnapshot('fixtures/run.json');
  });

  it.each(hostileTexts)('gives the same value back for %j, and hides nothing in the file', text => {
    const report = hostileReport(text);
    const json = reportJson(report);
    expect(JSON.parse(json)).toEqual(report);
    expect(json).not.toMatch(hiddenCharacters);
    expect(json).not.toMatch(/^\s*::/m);
  });
});
