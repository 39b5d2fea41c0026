import { describe, expect, it } from 'vitest';
import { loadParsers } from '../../src/adapters/parsers.ts';
import { timedScanner } from '../../src/run/code-parts.ts';

describe('a scanner with a limit of time', () => {
  const code = 'from flask import request\nimport helper\nimport os\nos.system(request.args["a"])\nhelper.run()\n';

  it('says which limit it met, and keeps what it found', async () => {
    const late = timedScanner(await loadParsers(), () => 'def run():\n    pass\n', -1);
    const { findings, error } = late.scan('a.py', code);
    expect(error).toContain('it takes longer than -0.001 s');
    expect(findings.map(({ rule }) => rule)).toEqual(['python-command-injection']);
  });

  it('counts for each file anew', async () => {
    const scanner = timedScanner(await loadParsers(), () => 'def run():\n    pass\n');
    expect([scanner.scan('a.py', code).error, scanner.scan('b.py', code).error]).toEqual([undefined, undefined]);
  });
});
