import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { jsonFault } from '../../../src/scan/sarif/json-fault.ts';
import { otherLimits } from '../../../src/scan/sarif/limits.ts';
import { readSarif } from '../../../src/scan/sarif/read.ts';
import { bandit, codeql, semgrep } from './others.ts';

const read = (log: unknown, pathOf = (uris: readonly string[]) => uris.at(-1)) =>
  readSarif(typeof log === 'string' ? log : JSON.stringify(log), 'x.sarif', pathOf);

/** The one message of what is wrong. */
function fault(log: unknown): string {
  try {
    read(log);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems).toHaveLength(1);
    return error.problems[0]?.message ?? '';
  }
  return 'nothing is wrong';
}

const result = { ruleId: 'R1', message: { text: 'm' } };
const at = (uri: unknown, region: unknown = { startLine: 3 }) => ({
  locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
});
const log = (run: object, driver: object = {}) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'T', ...driver } }, ...run }],
});

describe('readSarif', () => {
  it('reads what Bandit writes', () => {
    const { tools, findings, suppressed, gaps } = read(bandit);
    expect({ suppressed, gaps }).toEqual({ suppressed: [], gaps: [] });
    expect(tools).toEqual([
      {
        name: 'Bandit',
        version: '1.7.9',
        informationUri: 'https://bandit.readthedocs.io/',
        rules: [
          {
            id: 'B608',
            title: 'hardcoded_sql_expressions',
            description: 'hardcoded_sql_expressions',
            help: 'https://example.com/b608',
            severity: 'warning',
            cwe: [89],
            precision: 'medium',
            tags: ['security'],
          },
          {
            id: 'B101',
            title: 'assert_used',
            description: 'assert_used',
            help: 'assert_used',
            severity: 'warning',
            cwe: [703],
            tags: ['security'],
          },
        ],
      },
    ]);
    expect(findings).toEqual([
      {
        scanner: 'code',
        tool: 'Bandit',
        rule: 'B608',
        severity: 'warning',
        confidence: 'medium',
        message: 'Possible SQL injection vector through string-based query construction.',
        where: 'app/views.py',
        region: { startLine: 9, startColumn: 12, endLine: 9, endColumn: 16 },
      },
      expect.objectContaining({
        rule: 'B101',
        severity: 'note',
        region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
      }),
    ]);
  });

  it('reads what Semgrep writes, and keeps what comments suppress apart', () => {
    const { tools, findings, suppressed } = read(semgrep);
    expect(tools[0]?.rules[0]).toMatchObject({
      cwe: [89],
      severity: 'error',
      precision: 'very-high',
      tags: ['security'],
    });
    expect(findings.map(({ region }) => region.startLine)).toEqual([9]);
    expect(suppressed).toEqual([
      {
        finding: expect.objectContaining({ region: expect.objectContaining({ startLine: 30 }) }),
        suppression: { kind: 'inSource', reason: expect.stringContaining('does not count') },
      },
    ]);
  });

  it('reads what CodeQL writes: rules of extensions, and paths from where the repository was', () => {
    const asked: (readonly string[])[] = [];
    const { tools, findings } = read(codeql, uris => {
      asked.push(uris);
      return 'app/views.py';
    });
    expect(asked).toEqual([['file:///home/runner/work/shop/shop/app/views.py', 'app/views.py']]);
    expect(tools[0]?.rules[0]).toMatchObject({ id: 'py/sql-injection', cwe: [89], securitySeverity: 8.8 });
    expect(findings[0]).toMatchObject({ tool: 'CodeQL', rule: 'py/sql-injection', severity: 'error' });
  });

  it('finds a file by its place in the list of the run, and takes -1 for nothing', () => {
    const artifactLocation = { index: 1 };
    const results = [{ ...result, ruleIndex: -1, locations: [{ physicalLocation: { artifactLocation } }] }];
    const artifacts = ['a.py', 'b.py'].map(uri => ({ location: { uri } }));
    expect(read(log({ results, artifacts })).findings).toMatchObject([{ where: 'b.py', rule: 'R1' }]);
    expect(read(log({ results })).gaps).toMatchObject([{ why: expect.stringContaining('they name no file') }]);
  });

  it('says which results have no place, and how many', () => {
    const results = [{ ...result }, { ...result, ...at('a.py') }, { ...result, ...at('../out.py') }];
    const { findings, gaps } = read(log({ results }), ([uri = '']) => (uri.startsWith('..') ? undefined : uri));
    expect(findings).toHaveLength(1);
    expect(gaps).toEqual([
      { path: 'x.sarif', why: '1 of 3 results of T: they name no file' },
      { path: 'x.sarif', why: '1 of 3 results of T: they are about files outside of this folder' },
    ]);
  });

  it('takes what passed, and what is no problem, for none', () => {
    const results = [{ kind: 'pass' }, { kind: 'notApplicable' }, { level: 'none' }].map(more => ({
      ...result,
      ...at('a.py'),
      ...more,
    }));
    expect(read(log({ results }))).toMatchObject({ findings: [], gaps: [] });
  });

  it('counts what is only under review, and what was rejected, as open', () => {
    const results = [
      [{ kind: 'external', status: 'underReview' }],
      [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }],
    ];
    const all = results.map(suppressions => ({ ...result, ...at('a.py'), suppressions }));
    expect(read(log({ results: all }))).toMatchObject({ findings: [{}, {}], suppressed: [] });
  });

  it('knows a weakness from a relation to the taxonomy, and from a property', () => {
    const relationships = [{ target: { id: '79', toolComponent: { name: 'CWE' } } }];
    const rules = [
      { id: 'R1', relationships },
      { id: 'R2', properties: { cwe: ['CWE-22', 'cwe-0078'] } },
      { id: 'R3', properties: { tags: ['cwe', 'scwe-5', 'CWE-99999999'] } },
    ];
    const results = rules.map(({ id }) => ({ ...result, ...at('a.py'), ruleId: id }));
    expect(read(log({ results }, { rules })).tools[0]?.rules.map(({ cwe }) => cwe)).toEqual([[79], [22, 78], []]);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', '', /^`x\.sarif:1:1` at `\/`: the file is empty$/],
    ['no JSON', '{\n  "version": }', /^`x\.sarif:2:14` at `\/`: it is not JSON$/],
    ['a list', [], /at `\/`: expected an object, found a list$/],
    ['a number', 5, /at `\/`: expected an object, found a number$/],
    ['nothing at all', null, /at `\/`: expected an object, found nothing$/],
    ['no version', { runs: [] }, /at `\/`: it has no `version`$/],
    ['another version', { version: '2.0.0', runs: [] }, /it is SARIF 2\.0\.0$/],
    ['no runs', { version: '2.1.0' }, /it has no `runs`$/],
    ['runs that are none', { version: '2.1.0', runs: {} }, /at `\/runs`: expected a list, found an object$/],
    ['too many runs', { version: '2.1.0', runs: new Array(21).fill({}) }, /it holds 21 runs; at most 20 are read$/],
    ['no tool', { version: '2.1.0', runs: [{}] }, /at `\/runs\/0`: its tool has no `name`$/],
    ['a rule without an id', log({}, { rules: [{}] }), /at `\/runs\/0\/tool\/driver\/rules\/0`: the rule has no `id`$/],
    ['a result without a rule', log({ results: [{}] }), /at `\/runs\/0\/results\/0`: the result has no `ruleId`$/],
    [
      'a number for a rule',
      log({ results: [{ ruleId: 5 }] }),
      /at `\/runs\/0\/results\/0\/ruleId`: expected a text, found a number$/,
    ],
    [
      'a level that there is not',
      log({ results: [{ ...result, level: 'constructor' }] }),
      /there is no level `constructor`$/,
    ],
    [
      'an address that is none',
      log({ results: [{ ...result, ...at(5) }] }),
      /artifactLocation\/uri`: expected a text, found a number$/,
    ],
    [
      'a line before the first',
      log({ results: [{ ...result, ...at('a.py', { startLine: -1 }) }] }),
      /startLine`: expected a whole number from 0 on, found `-1`$/,
    ],
    [
      'bases that are none',
      log({ originalUriBaseIds: [], results: [] }),
      /at `\/runs\/0\/originalUriBaseIds`: expected an object$/,
    ],
    ['half a line', log({ results: [{ ...result, ...at('a.py', { startLine: 1.5 }) }] }), /found `1\.5`$/],
    [
      'a line that is far away',
      log({ results: [{ ...result, ...at('a.py', { startLine: 1e300 }) }] }),
      /expected a whole number/,
    ],
    ['too many results', log({ results: new Array(otherLimits.results + 1).fill(0) }), /at most 100000 are read$/],
  ])('refuses %s, with the file and the place', (_, given, message) => {
    expect(fault(given)).toMatch(message);
  });

  it('is not led astray by names of the language or by depth', () => {
    const odd =
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","__proto__":{"rules":[{"id":"x"}]}}},"results":[]}]}';
    expect(read(odd).tools[0]?.rules).toEqual([]);
    expect(fault(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatch(/expected an object, found a list$/);
    const bases = { A: { uri: 'x/', uriBaseId: 'A' } };
    const circle = { physicalLocation: { artifactLocation: { uri: 'y', uriBaseId: 'A' } } };
    expect(
      read(log({ originalUriBaseIds: bases, results: [{ ...result, locations: [circle] }] })).findings,
    ).toHaveLength(1);
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[1, 2', 5],
    ['"a\nb"', 0],
    ['"\\x"', 0],
    ['[01]', 2],
    ['nul', 0],
    ['{}{}', 2],
    ['[1}', 2],
    ['{1: 2}', 1],
    ['[,]', 1],
    ['', 0],
  ])('of %j is at %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toBe(offset);
  });

  it('goes to the end of what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(jsonFault(`${text} x`)).toBe(text.trimEnd().length + 1);
      }),
    );
  });
});
