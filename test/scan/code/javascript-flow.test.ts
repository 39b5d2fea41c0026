import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { createCodeScanner } from '../../../src/scan/code/scanner.ts';
import type { Parsers } from '../../../src/scan/code/syntax.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await loadParsers();
});

/** The findings of a file of a project, without notes. */
function scan(files: Readonly<Record<string, string>>, path: string): string[] {
  const { findings } = createCodeScanner(parsers, name => files[name]).scan(path, files[path] ?? '');
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, region }) => `${region.startLine} ${rule}`);
}

const command = 'javascript-command-injection';
const route = (body: string) =>
  `const { exec } = require('child_process');\nrequire('express')().get('/', (req, res) => { ${body} });\n`;

describe('flows', () => {
  it.each([
    ['an alias', 'const a = req.query; const b = a.x; exec(b);'],
    ['renaming by pattern', 'const { query: { x: y } } = req; exec(y);'],
    ['a default', "const { x = 'a' } = req.query; exec(x);"],
    ['what is left of an object', 'const { a, ...rest } = req.query; exec(rest.b);'],
    ['a list', 'const [, b] = [1, req.query.x]; exec(b);'],
    ['a spread', 'const a = { ...req.query }; exec(a.x);'],
    ['a spread list', 'const a = [1, ...req.body.list]; exec(a[1]);'],
    ['a template', 'exec(`a ${req.query.x} b`);'],
    ['a sum', "let a = 'ls '; a += req.query.x; exec(a);"],
    ['optional chaining', 'exec(req?.query?.x?.trim());'],
    ['a choice', "exec(req.query.a ? req.query.x : 'b');"],
    ['a fallback', "exec(req.query.x || 'b'); "],
    ['nullish', "exec(req.query.x ?? 'b');"],
    ['logical assignment', 'let a; a ??= req.query.x; exec(a);'],
    ['a map of functions', 'exec(req.body.list.map(x => x.trim()).join(" "));'],
    ['a reduction', "exec(req.body.list.reduce((all, x) => all + x, ''));"],
    ['find', 'exec(req.body.list.find(x => x.a));'],
    ['push', 'const a = []; a.push(req.query.x); exec(a.join(" "));'],
    ['entries', 'for (const [key] of Object.entries(req.body)) exec(key);'],
    ['keys', 'for (const key in req.body) exec(key);'],
    ['a promise', 'Promise.resolve(req.query.x).then(x => exec(x));'],
    ['an awaited function', 'const f = async x => x; f(req.query.x).then(exec);  f(req.query.x).then(y => exec(y));'],
    ['a map', "const m = new Map(); m.set('a', req.query.x); exec(m.get('a'));"],
    ['a field', 'class A { constructor(x) { this.x = x; } get y() { return this.x; } } exec(new A(req.query.x).y);'],
    [
      'a method',
      'class A { set(x) { this.x = x; return this; } run() { exec(this.x); } } new A().set(req.query.x).run();',
    ],
    ['a closure', 'const f = x => () => exec(x); f(req.query.x)();'],
    ['a callback', 'setTimeout(() => exec(req.query.x), 1);'],
    ['a callback in a branch that returns', 'if (req.query.a) { const x = req.query.x; load(() => exec(x)); return; }'],
    ['JSON', 'exec(JSON.parse(JSON.stringify(req.body)).x);'],
    ['base64', "exec(Buffer.from(req.query.x, 'base64').toString());"],
    ['a header by name', "exec(req.headers['x-a']); "],
    ['a getter', "exec(req.get('x-a'));"],
    ['a switch', "let a; switch (req.query.k) { case 'a': a = req.query.x; break; default: a = 'b'; } exec(a);"],
    ['try and catch', 'let a; try { a = req.query.x; } catch { a = "b"; } exec(a);'],
    ['a loop', "let a = ''; for (const x of req.body.list) a += x; exec(a);"],
    ['a generator', 'function* g() { yield req.query.x; } for (const x of g()) exec(x);'],
    ['a check that is forgotten', 'if (!/^[a-z]+$/.test(req.query.x)) console.error("x"); exec(req.query.x);'],
    ['a check without an end', 'if (!/^[a-z]+/.test(req.query.x)) return; exec(req.query.x);'],
    ['a sanitizer of another kind', 'exec(escapeHtml(req.query.x));'],
    ['a promisified function', "require('util').promisify(exec)(req.query.x);"],
  ])('sees through %s', (_, body) => {
    const lines = scan({ 'a.js': route(body) }, 'a.js');
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set([`2 ${command}`]));
  });

  it.each([
    ['a constant that takes its place', "let a = req.query.x; a = 'b'; exec(a);"],
    ['another key', "const a = { x: req.query.x, y: 'b' }; exec(a.y);"],
    ['another element', "const a = [req.query.x, 'b']; exec(a[1]);"],
    [
      'a number',
      'exec("kill " + Number(req.query.x)); exec("kill " + +req.query.x); exec(`kill ${parseInt(req.query.x, 10)}`);',
    ],
    ['a length', 'exec("head -n " + req.query.x.length);'],
    ['a comparison', 'exec("a " + (req.query.x === "b"));'],
    ['a list of what is allowed', "if (!['a', 'b'].includes(req.query.x)) return res.end(); exec(req.query.x);"],
    ['a set of what is allowed', "const s = new Set(['a']); const { x } = req.query; if (s.has(x)) exec(x);"],
    [
      'an index of what is allowed',
      "const { x } = req.query; if (['a'].indexOf(x) === -1) throw new Error(); exec(x);",
    ],
    ['a table', "const t = { a: 'b' }; exec(t[req.query.x]);"],
    [
      'a table that is asked',
      "const t = { a: 'b' }; const { x } = req.query; if (!Object.hasOwn(t, x)) return; exec(x);",
    ],
    ['a pattern', 'const { x } = req.query; if (/^[a-z]+$/.test(x)) exec(x);'],
    ['a pattern that is matched', 'const { x } = req.query; if (!x.match(/^\\w+$/)) return; exec(x);'],
    ['a comparison with a constant', "const { x } = req.query; if (x === 'a') exec(x);"],
    ['a switch', "switch (req.query.x) { case 'a': exec('a'); }"],
    ['a type', "const { x } = req.query; if (typeof x !== 'number') return; exec('kill ' + x);"],
    [
      'a check by a function of ours',
      'const ok = x => /^[a-z]+$/.test(x); const { x } = req.query; if (!ok(x)) return; exec(x);',
    ],
    ['a replacement', "exec(req.query.x.replace(/[^a-z]/g, ''));"],
    ['a filter', "req.body.list.filter(x => ['a'].includes(x)).forEach(x => exec(x));"],
    ['dead code', 'if (1 > 2) exec(req.query.x); if (false) exec(req.query.x);'],
    ['a function that gives something else', "const f = () => 'b'; exec(f(req.query.x));"],
    ['a name of the same spelling', 'const eval = x => x; eval(req.query.x);'],
    ['a deletion', "const a = req.query.x; console.debug({ a }); exec('b');"],
  ])('is silent about %s', (_, body) => {
    expect(scan({ 'a.js': route(body) }, 'a.js')).toEqual([]);
  });

  it('tells the way of the data', () => {
    const text =
      "const { exec } = require('child_process');\nmodule.exports = (req, res) => {\n  const { x } = req.query;\n  const y = 'ls ' + x;\n  exec(y);\n};\n";
    const [finding] = createCodeScanner(parsers).scan('a.js', text).findings;
    expect([finding?.message, finding?.flow?.map(({ region, message }) => [region.startLine, message])]).toEqual([
      '`req.query` (line 3) reaches `exec` without being quoted for the shell',
      [
        [3, '`req.query` comes from outside'],
        [3, '`x` is given it'],
        [4, '`y` is given it'],
        [5, '`req.query` (line 3) reaches `exec` without being quoted for the shell'],
      ],
    ]);
  });
});

describe('projects', () => {
  const runner =
    "import { exec } from 'node:child_process';\nexport const run = x => exec(x);\nexport default run;\nexport const own = () => exec('ls');\n";
  const page = (head: string, body: string) => `${head}\nexport default async (req, res) => { ${body} };\n`;

  it.each([
    ['a named import', page("import { run } from './lib/run.js';", 'run(req.query.x);'), {}],
    ['a renamed import', page("import { run as go } from './lib/run.js';", 'go(req.query.x);'), {}],
    ['a default import', page("import go from './lib/run.js';", 'go(req.query.x);'), {}],
    ['a namespace', page("import * as lib from './lib/run.js';", 'lib.run(req.query.x);'), {}],
    ['a dynamic import', page('', "(await import('./lib/run.js')).run(req.query.x);"), {}],
    ['an import without an ending', page("import { run } from './lib/run';", 'run(req.query.x);'), {}],
    [
      'a re-export',
      page("import { go } from './lib/index.js';", 'go(req.query.x);'),
      { 'src/lib/index.js': "export { run as go } from './run.js';\n" },
    ],
    [
      'a re-export of all',
      page("import { run } from './lib';", 'run(req.query.x);'),
      { 'src/lib/index.js': "export * from './run.js';\n" },
    ],
    ['a prefix of the project', page("import { run } from '@/lib/run';", 'run(req.query.x);'), {}],
    [
      'CommonJS',
      "const { run } = require('./lib/old');\nmodule.exports = (req, res) => { run(req.query.x); };\n",
      { 'src/lib/old.js': "const { exec } = require('child_process');\nexports.run = x => { exec(x); };\n" },
    ],
    [
      'a module that is a function',
      "const run = require('./lib/old');\nmodule.exports = (req, res) => { run(req.query.x); };\n",
      { 'src/lib/old.js': "const { exec } = require('child_process');\nmodule.exports = function (x) { exec(x); };\n" },
    ],
    [
      'a module that is an object',
      "const lib = require('./lib/old');\nmodule.exports = (req, res) => { lib.run(req.query.x); };\n",
      { 'src/lib/old.js': "const { exec } = require('child_process');\nmodule.exports = { run(x) { exec(x); } };\n" },
    ],
    [
      'a class',
      "import { Runner } from './lib/runner.js';\nexport default (req, res) => { new Runner().run(req.query.x); };\n",
      { 'src/lib/runner.js': "import { exec } from 'child_process';\nexport class Runner { run(x) { exec(x); } }\n" },
    ],
  ])('are followed through %s', (_, text, files) => {
    expect(scan({ 'src/lib/run.js': runner, 'src/a.js': text, ...files }, 'src/a.js')).toEqual([`2 ${command}`]);
  });

  it('are silent about what is harmless in another file', () => {
    expect(
      scan(
        { 'src/lib/run.js': runner, 'src/a.js': page("import { own } from './lib/run.js';", 'own(req.query.x);') },
        'src/a.js',
      ),
    ).toEqual([]);
  });

  it('end where files import one another', () => {
    const files = {
      'a.js': "import { b } from './b.js';\nexport const a = x => b(x);\n",
      'b.js': "import { a } from './a.js';\nexport const b = x => a(x);\n",
    };
    expect(scan(files, 'a.js')).toEqual([]);
  });
});

describe('mutations', () => {
  const folder = new URL('./fixtures/javascript/', import.meta.url);
  const fixtures = readdirSync(folder)
    .filter(
      name =>
        /injection|traversal|redirect|forgery|cross-site|deserial|assignment/.test(name) && !name.includes('dom-'),
    )
    .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const findingsOf = (name: string, text: string) =>
    createCodeScanner(parsers)
      .scan(name, text)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, region }) => `${region.startLine} ${rule}`);
  const parts = /\breq\.(query|params)\b(?! =)/g;
  const mutations: readonly (readonly [string, (text: string) => string])[] = [
    [
      'renaming the request',
      text =>
        text
          .replaceAll(/\(req, res\)/g, '(incoming, outgoing)')
          .replaceAll(/\breq\./g, 'incoming.')
          .replaceAll(/\bres\./g, 'outgoing.')
          .replaceAll(/\breq\b/g, 'incoming'),
    ],
    [
      'a function in between',
      text => `${text}\nfunction same(value) { return value; }\n`.replaceAll(parts, 'same(req.$1)'),
    ],
    ['a list in between', text => text.replaceAll(parts, '[req.$1][0]')],
    ['an object in between', text => text.replaceAll(parts, '({ a: req.$1 }).a')],
  ];
  const cases = mutations.flatMap(([mutation, change]) =>
    fixtures.map(({ name, text }) => ({ mutation, name, text, change })),
  );

  it.each(cases)('$mutation changes nothing in $name', ({ name, text, change }) => {
    expect(findingsOf(name, change(text))).toEqual(findingsOf(name, text));
  });
});
