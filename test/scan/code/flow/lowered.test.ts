import { describe, expect, it } from 'vitest';
import { loadParsers } from '../../../../src/adapters/parsers.ts';
import { keepLowered, type Lowered } from '../../../../src/scan/code/flow/lowered.ts';
import { createCodeScanner } from '../../../../src/scan/code/scanner.ts';

function lowered(source: string): Lowered {
  const code = { body: [], size: 0, modules: new Set<string>(), gaps: [] };
  return { source, code, brokenAt: undefined, lineOf: () => 1 };
}

function kept() {
  const asked: string[] = [];
  const lower = keepLowered((path, source) => {
    asked.push(path);
    return lowered(source);
  });
  return { lower, asked };
}

describe('keepLowered', () => {
  it('lowers a text once as long as it stays the same', () => {
    const { lower, asked } = kept();
    expect(lower('a.py', 'x')).toBe(lower('a.py', 'x'));
    lower('a.py', 'y');
    lower('b.py', 'y');
    expect(asked).toEqual(['a.py', 'a.py', 'b.py']);
  });

  it('gives code of its own to who asks for it', () => {
    const { lower } = kept();
    expect(lower('a.py', 'x')).not.toBe(lower('a.py', 'x', true));
  });

  it('forgets what was asked for longest ago', () => {
    const { lower, asked } = kept();
    const long = 'x'.repeat(1_400_000);
    for (const path of ['a.py', 'b.py', 'a.py', 'c.py', 'a.py', 'b.py']) lower(path, long);
    expect(asked).toEqual(['a.py', 'b.py', 'c.py', 'b.py']);
  });
});

describe('a scanner that is used for many files', () => {
  const files: Readonly<Record<string, string>> = {
    'app/run.py':
      'import os\nfrom app import view\ndef run(command):\n    os.system(command)\ndef safe(command):\n    return len(command)\n',
    'app/view.py':
      'from flask import request\nfrom app.run import run, safe\ndef show():\n    run(request.args["a"])\n    return safe(request.args["b"])\n',
    'app/other.py':
      'try:\n    from app.run import run\nexcept ImportError:\n    run = None\ndef go():\n    run("ls")\n',
    'app/a.js':
      "const express = require('express');\nimport { show } from './b.js';\nconst app = express();\napp.get('/', show);\n",
    'app/b.js': "import { exec } from 'child_process';\nexport function show(a, b) {\n  exec(a.query.x);\n}\n",
  };
  const names = Object.keys(files);

  it.each([[names], [names.toReversed()], [[...names, ...names]]])('says the same in any order: %j', async order => {
    const parsers = await loadParsers();
    const read = (path: string) => files[path];
    const many = createCodeScanner(parsers, read);
    for (const path of order)
      expect([path, many.scan(path, files[path] ?? '')]).toEqual([
        path,
        createCodeScanner(parsers, read).scan(path, files[path] ?? ''),
      ]);
    expect(many.scan('app/view.py', files['app/view.py'] ?? '').findings.map(({ rule }) => rule)).toEqual([
      'python-command-injection',
    ]);
  });
});
