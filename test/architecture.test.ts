import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/adapters/package-root.ts';

interface Import {
  /** The file below `src/`, or the package. */
  readonly to: string;
  /** Gone when the file runs. */
  readonly typeOnly: boolean;
}

const src = join(packageRoot(), 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const texts = new Map(files.map(file => [file, readFileSync(join(src, file), 'utf8')]));
const graph = new Map(files.map(file => [file, importsOf(file)]));

function importsOf(file: string): Import[] {
  const text = texts.get(file) ?? '';
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm);
  const calls = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [
    ...[...statements].map(([, type, to = '']) => ({ to: target(file, to), typeOnly: type !== undefined })),
    ...[...calls].map(([, to = '']) => ({ to: target(file, to), typeOnly: false })),
  ];
}

function target(from: string, to: string): string {
  return to.startsWith('.') ? join(dirname(from), to) : to;
}

/** A folder of `src/`, or a file that lies directly in it. */
const roomOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? file;
const isOurs = (to: string) => graph.has(to);

/** What no room needs leave for: the words that everything is written in. */
const words = ['braces', 'errors', 'json', 'message', 'near-miss', 'operation', 'tool-call', 'version'];
const yaml = ['yaml-file', 'yaml-depth', 'schema-problem'];

interface Leave {
  readonly rooms?: readonly string[];
  /** Rooms of which only types may be known. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Who may know whom. What is not written here is forbidden: files, network, clock and SDKs most of all. */
const table: Readonly<Record<string, Leave>> = {
  errors: {},
  json: {},
  version: {},
  braces: {},
  'near-miss': {},
  'tool-call': { rooms: words },
  operation: { rooms: words },
  message: { rooms: words },
  'yaml-depth': { packages: ['yaml'] },
  'schema-problem': { rooms: words, packages: ['ajv'] },
  'yaml-file': { rooms: [...words, ...yaml], packages: ['yaml'] },
  policy: {
    rooms: [...words, ...yaml],
    types: ['mcp'],
    packages: ['ajv', 'ajv/dist/2020.js', 'yaml', 're2js', 'node:crypto', 'node:path'],
  },
  shell: { rooms: words, packages: ['unbash', 'node:path'] },
  mcp: { rooms: words, packages: ['node:crypto'] },
  interpret: { rooms: [...words, 'shell', 'mcp'], packages: ['node:path'] },
  facts: { rooms: words, packages: ['node:path'] },
  scan: { rooms: [...words, ...yaml], packages: ['node:zlib', 'node:crypto', 'ajv/dist/2020.js', 'yaml', 're2js'] },
  decide: { rooms: [...words, 'shell', 'mcp', 'policy'], types: ['scan'], packages: ['node:crypto'] },
  // Measures what Layer 1 takes; the clock decides nothing.
  examine: {
    rooms: [...words, 'decide', 'facts', 'interpret', 'scan'],
    types: ['policy'],
    packages: ['node:perf_hooks', 'node:path'],
  },
  audit: { rooms: words, types: ['decide', 'scan'], packages: ['node:crypto'] },
  guard: { rooms: [...words, 'policy', 'scan', 'decide', 'examine', 'facts'], types: ['audit'] },
  compliance: {
    rooms: [...words, ...yaml],
    types: ['audit', 'decide', 'scan'],
    packages: ['ajv/dist/2020.js', 'ajv-formats', 'yaml'],
  },
  render: { rooms: words, types: ['audit', 'compliance', 'decide', 'scan', 'policy'], packages: ['sarif'] },
};

/** Rooms with the world in them: any of ours but the ones named, any package of Node, and these packages. */
const outer: Readonly<Record<string, { readonly not: readonly string[]; readonly packages: readonly string[] }>> = {
  adapters: {
    not: ['run', 'cli', 'render', 'compliance'],
    packages: ['@anthropic-ai/sdk', 'ajv/dist/2020.js', 'web-tree-sitter'],
  },
  run: { not: ['cli'], packages: ['@actions/core', '@actions/github'] },
  cli: { not: [], packages: ['commander'] },
  hook: { not: ['cli', 'adapters'], packages: [] },
  action: { not: ['cli', 'adapters'], packages: [] },
  'action-post': { not: ['cli', 'adapters'], packages: [] },
  index: { not: ['cli', 'run', 'adapters'], packages: [] },
};

const entries = ['hook', 'cli', 'action', 'action-post', 'index'];

function mayImport(file: string, { to, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const wide = outer[from];
  if (wide) return isOurs(to) ? !wide.not.includes(roomOf(to)) : to.startsWith('node:') || wide.packages.includes(to);
  const { rooms = [], types = [], packages = [] } = table[from] ?? {};
  if (!isOurs(to)) return packages.includes(to);
  return roomOf(to) === from || rooms.includes(roomOf(to)) || (typeOnly && types.includes(roomOf(to)));
}

/** Everything that a file loads, sooner or later. */
function loadedBy(entry: string): Set<string> {
  const seen = new Set([entry]);
  for (const file of seen) for (const { to, typeOnly } of graph.get(file) ?? []) if (!typeOnly) seen.add(to);
  return seen;
}

const importers = (wanted: (to: string) => boolean) =>
  files.filter(file => graph.get(file)?.some(({ to, typeOnly }) => !typeOnly && wanted(to)));
const matching = (pattern: RegExp, among = files) =>
  among.filter(file => pattern.test((texts.get(file) ?? '').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')));

describe('the rooms of the source', () => {
  it('are all in the table', () => {
    const known = [...Object.keys(table), ...Object.keys(outer)];
    expect([...new Set(files.map(roomOf))].filter(room => !known.includes(room))).toEqual([]);
  });

  it('import files that exist, each in the one form that this test reads', () => {
    for (const [file, imports] of graph) {
      const ends = (texts.get(file) ?? '').match(/^(?:.*\bfrom|import) '[^']+';$|\bimport\('/gm) ?? [];
      expect(imports.length, file).toBe(ends.length);
      expect(
        imports.filter(({ to }) => to.endsWith('.ts') && !isOurs(to)),
        file,
      ).toEqual([]);
    }
  });

  it('import only what the table allows', () => {
    const wrong = [...graph].flatMap(([file, imports]) =>
      imports.filter(found => !mayImport(file, found)).map(({ to }) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no import cycle', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to, typeOnly } of graph.get(file) ?? []) if (isOurs(to) && !typeOnly) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('import no entry, and entries only hand over', () => {
    expect(importers(to => isOurs(to) && !to.includes('/') && entries.includes(roomOf(to)))).toEqual([]);
    for (const entry of entries.filter(name => name !== 'index'))
      expect((texts.get(`${entry}.ts`) ?? '').split('\n').length, entry).toBeLessThan(70);
  });

  it('know of adapters that know nothing of one another', () => {
    const adapter = (file: string) => /^adapters\/(claude-code|scripted-model|store|anthropic)\b/.exec(file)?.[1];
    const wrong = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(({ to, typeOnly }) => !typeOnly && adapter(file) && adapter(to) && adapter(file) !== adapter(to))
        .map(({ to }) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what the world cannot reach', () => {
  const pure = files.filter(file => table[roomOf(file)] !== undefined);

  it('is most of the source: no process, no files and no clock where things are decided', () => {
    expect(matching(/(?<![\w.'])process\.|\bglobalThis\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/, pure)).toEqual(
      [],
    );
    expect(matching(/\bperformance\b/, pure)).toEqual(['examine.ts']);
  });

  it('is everything but one file: only adapters/network.ts reaches the network', () => {
    const network = /^(node:)?(https?|http2|net|tls|dgram|dns|quic|undici|ws)(\/|$)/;
    expect(importers(to => network.test(to))).toEqual(['adapters/network.ts']);
    // A program entry of the shell is called like the platform's function.
    const own = matching(/^function fetch\(/m);
    const calling = matching(/(?<![\w.])(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b)|globalThis\.fetch/);
    expect(calling.filter(file => !own.includes(file))).toEqual(['adapters/network.ts']);
  });

  it('hears of SDKs in one place each', () => {
    expect(importers(to => to.startsWith('@anthropic-ai/'))).toEqual(['adapters/anthropic.ts']);
    for (const file of importers(to => to.startsWith('@actions/'))) expect(file).toMatch(/^run\/action[\w-]*\.ts$/);
    expect(importers(to => to.startsWith('@modelcontextprotocol/'))).toEqual([]);
  });

  it('is the hook: it loads what Layer 1 needs and no SDK', () => {
    const packages = [...loadedBy('hook.ts')].filter(to => !isOurs(to) && !to.startsWith('node:'));
    expect(packages.toSorted()).toEqual(['ajv/dist/2020.js', 're2js', 'unbash', 'yaml']);
  });

  it('is the public API: it opens no file and starts no program', () => {
    const loaded = [...loadedBy('index.ts')];
    expect(loaded.filter(to => /^node:(fs|child_process|http|net)/.test(to) || roomOf(to) === 'adapters')).toEqual([]);
  });
});
