import { describe, expect, it } from 'vitest';
import { createExaminer, type ExaminerParts, ScanFailedError } from '../src/examine.ts';
import type { JsonObject } from '../src/json.ts';

import { awsKey, fingerprint, policyOf, policyText, testPolicy } from './door.ts';

const scope = { workspace: '/w', home: ['/home/u'], tmp: ['/tmp'], guard: ['/guard'] };

function examine(tool: string, input: JsonObject, more: Partial<ExaminerParts> = {}) {
  const examiner = createExaminer({ policy: testPolicy, scope, realPath: path => path, fingerprint, ...more });
  return examiner({ id: 'c', session: 's', tool, input, cwd: '/w' });
}

describe('examining a call', () => {
  it.each<[string, JsonObject, string]>([
    ['Read', { file_path: 'a' }, 'allow'],
    ['Read', { file_path: '/w/../etc/x' }, 'deny'],
    ['Write', { file_path: 'ci/x', content: '' }, 'ask'],
    ['Read', { file_path: '/x' }, 'open'],
    ['Read', {}, 'open'],
    ['Read', { file_path: ['a'] }, 'open'],
    ['Frobnicate', { file_path: 'a' }, 'open'],
    ['', {}, 'open'],
    ['constructor', {}, 'open'],
  ])('%s %j: %s', (tool, input, effect) => {
    expect(examine(tool, input).evaluation.effect).toBe(effect);
  });

  it('says what the call would do, what was found and how long it took', () => {
    const { findings, operations, evaluation, us } = examine('Read', { file_path: 'a' });
    expect(findings).toEqual([]);
    expect(operations).toEqual([{ kind: 'read', path: '/w/a' }]);
    expect(evaluation.matches.map(({ rule }) => rule.id)).toEqual(['read-workspace']);
    expect(us).toBeGreaterThan(0);
    expect(us).toBeLessThan(1e6);
  });

  it('finds secrets anywhere in the input, and says nothing of their text', () => {
    const found = examine('Frobnicate', { a: [{ b: `key ${awsKey}` }], [awsKey]: 1 });
    expect(found.findings.map(({ where }) => where)).toEqual(['/a/0/b', '/[secret]']);
    expect(JSON.stringify(found.findings)).not.toContain(awsKey);
  });

  it('follows links before it decides, whichever way they lead', () => {
    const realPath = (path: string) => ({ '/w/link': '/etc/x', '/etc/link': '/w/a' })[path] ?? path;
    expect(examine('Read', { file_path: 'link' }, { realPath }).evaluation.effect).toBe('deny');
    expect(examine('Read', { file_path: '/etc/link' }, { realPath }).evaluation.effect).toBe('deny');
  });

  it('is at home in the first of the home directories', () => {
    const policy = policyOf(`${policyText}
  - id: no-notes
    effect: deny
    reason: private
    when: { operation: read, path: "\${home}/notes" }
    examples: { match: ["Read: ~/notes"] }
`);
    const both = { ...scope, home: ['/home/u', '/home/v'] };
    const effectOf = (file_path: string) => examine('Read', { file_path }, { policy, scope: both }).evaluation.effect;
    expect([effectOf('~/notes'), effectOf('/home/v/notes'), effectOf('/home/x/notes')]).toEqual([
      'deny',
      'deny',
      'open',
    ]);
  });

  it('refuses an input that is too large to be scanned', () => {
    expect(() => examine('Write', { file_path: 'a', content: 'x'.repeat(40 * 1024 * 1024) })).toThrow(ScanFailedError);
  });

  it('gives the same answer each time', () => {
    const { us: _, ...first } = examine('Bash', { command: 'cat a | sort > b' });
    const { us: __, ...second } = examine('Bash', { command: 'cat a | sort > b' });
    expect(first).toEqual(second);
  });
});
