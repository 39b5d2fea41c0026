import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { page } from '../../../src/scan/code/javascript/page.ts';
import { type CodeScanner, createCodeScanner } from '../../../src/scan/code/scanner.ts';

const folder = new URL('./fixtures/page/', import.meta.url);
const fixtures = readdirSync(folder).toSorted();
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

let scanner: CodeScanner;
beforeAll(async () => {
  scanner = createCodeScanner(await loadParsers());
});

const found = (name: string, text: string) =>
  scanner
    .scan(name, text)
    .findings.map(({ rule, severity, region }) => `${region.startLine} ${rule} ${severity}`)
    .toSorted();

const expected = (text: string) =>
  text
    .split('\n')
    .flatMap((line, i) => Array.from(line.matchAll(/finding: (\S+) (\w+)/g), said => `${i + 1} ${said[1]} ${said[2]}`))
    .toSorted();

describe('pages, components and templates', () => {
  it.each(fixtures)('finds what %s says, and nothing else', name => {
    expect(found(name, textOf(name))).toEqual(expected(textOf(name)));
    expect(scanner.scan(name, textOf(name)).error).toBe(undefined);
  });

  it.each(fixtures)('says the same of %s with CRLF', name => {
    expect(found(name, textOf(name).replaceAll('\n', '\r\n'))).toEqual(expected(textOf(name)));
  });

  it.each(fixtures)('keeps every offset of %s', name => {
    const text = textOf(name);
    const code = page.scriptsOf(text);
    expect(code.length).toBe(text.length);
    expect(code.split('\n').length).toBe(text.split('\n').length);
  });
});

describe('scripts of a page', () => {
  it.each([
    ['two on one line', '<script>eval(location.hash)</script><script>eval(location.hash)</script>', [9, 45]],
    ['one with attributes', '<script defer type="module">eval(location.hash)</script>', [29]],
    ['one that no closing tag ends', '<script>eval(location.hash)', []],
    ['one in a comment', '<!-- <script>eval(location.hash)</script> -->', []],
    ['data', '<script type="application/ld+json">eval(location.hash)</script>', []],
    [
      'one with an instruction of PHP',
      '<script>f(<?= $a ?>); <?php if ($b): ?>eval(location.hash)<?php endif ?></script>',
      [40],
    ],
    ['a template', '<script type="text/x-template"><p>{{{ text }}}</p></script>', [39]],
    ['one with a value of a template', '<script>f({{ a }}); eval(location.hash)</script>', [21]],
  ])('%s', (_, text, columns) => {
    const { findings, error } = scanner.scan('a.html', text);
    expect([findings.map(({ region }) => region.startColumn), error]).toEqual([columns, undefined]);
  });

  it('are read in time that grows with the text', () => {
    const text = `${'<script '.repeat(20_000)}${'<!--'.repeat(20_000)}${'{{{'.repeat(20_000)}${'<a '.repeat(20_000)}`;
    expect(scanner.scan('a.html', text)).toEqual({ findings: [] });
  });
});
