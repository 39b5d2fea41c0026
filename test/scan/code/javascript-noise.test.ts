import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { createCodeScanner } from '../../../src/scan/code/scanner.ts';

/** Packages of other people, of every kind: a parser, a client, a framework, a server, a command line. */
const packages = ['@actions/core', '@modelcontextprotocol/sdk', 'ajv', 'commander', 'express', 'hono', 'yaml'];
/** Findings above `note` for each thousand lines of code. */
const most = 0.2;

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.[cm]?js$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/node_modules.*node_modules|\.min\.js$/.test(path));
}

const isCode = (line: string) => !/^\s*(?:\/\/|\/?\*|$)/.test(line);

it('says little of packages that many use', async () => {
  const scanner = createCodeScanner(await loadParsers());
  const paths = packages.flatMap(name => codeIn(join(packageRoot(), 'node_modules', name)));
  const texts = paths.map(path => readFileSync(path, 'utf8'));
  const found = texts.flatMap((text, i) => scanner.scan(paths[i] ?? '', text).findings);
  const lines = texts.reduce((sum, text) => sum + text.split('\n').filter(isCode).length, 0);
  const grave = found.filter(({ severity }) => severity !== 'note');
  expect(lines).toBeGreaterThan(40_000);
  expect((grave.length / lines) * 1000, JSON.stringify(grave, null, 2)).toBeLessThanOrEqual(most);
}, 120_000);
