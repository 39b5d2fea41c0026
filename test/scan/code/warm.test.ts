import { describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { createCodeScanner } from '../../../src/scan/code/scanner.ts';
import type { Parse } from '../../../src/scan/code/syntax.ts';
import { warmed } from '../../../src/scan/code/warm.ts';

/** The texts that were parsed, in order. */
function counted(parsers: ReadonlyMap<string, Parse>) {
  const texts: string[] = [];
  const counting = [...parsers].map(([grammar, parse]): [string, Parse] => [
    grammar,
    text => {
      texts.push(text);
      return parse(text);
    },
  ]);
  return { texts, parsers: new Map(counting) };
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => `def part_${at}(x):\n    return x + ${at}\n`);
const project: Record<string, string> = {
  'helper.py': `import other\n\ndef run(x):\n    other.really(x)\n\n${lines(100).join('\n')}`,
  'other.py': `import os\n\ndef really(x):\n    os.system(x)\n\n${lines(100).join('\n')}`,
};
const app = (last: string) =>
  `from flask import request\nimport helper\n\n${lines(160).join('\n')}\ndef go():\n    helper.run(request.args["x"])\n    ${last}\n`;

describe('a warm scanner', () => {
  it('parses of a project only the one file of 500 lines that changed', async () => {
    const { texts, parsers } = counted(await loadParsers());
    const scanner = createCodeScanner(warmed(parsers), path => project[path]);
    const first = scanner.scan('app.py', app('return 1'));
    expect(first.findings.map(({ rule }) => rule)).toEqual(['python-command-injection']);
    expect(app('').split('\n').length).toBeGreaterThan(480);
    expect(texts).toHaveLength(3);
    const again = scanner.scan('app.py', app('return 2'));
    expect(again.findings).toEqual(first.findings);
    expect(texts.slice(3)).toEqual([app('return 2')]);
    scanner.scan('app.py', app('return 1'));
    expect(texts).toHaveLength(4);
  });

  it('sees that another file changed', async () => {
    const files = { ...project };
    const scanner = createCodeScanner(warmed(await loadParsers()), path => files[path]);
    expect(scanner.scan('app.py', app('return 1')).findings).toHaveLength(1);
    files['other.py'] = 'def really(x):\n    return len(x)\n';
    expect(scanner.scan('app.py', app('return 1')).findings).toEqual([]);
  });

  it('keeps no more than it may, the latest uses', () => {
    const { texts, parsers } = counted(new Map([['g', text => ({ root: { ...root, end: text.length } })]]));
    const parse = warmed(parsers, 14).get('g');
    for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) parse?.(text);
    expect(texts).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
    expect(parse?.('x'.repeat(20)).root.end).toBe(20);
    expect(parse?.('aaaa').root.end).toBe(4);
  });
});

const root = { type: 'module', field: undefined, start: 0, end: 0, children: [] };
