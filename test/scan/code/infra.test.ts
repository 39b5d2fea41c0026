import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { infraLanguages } from '../../../src/scan/code/infra/all.ts';
import { type CodeScanner, createCodeScanner } from '../../../src/scan/code/scanner.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = infraLanguages.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(folder.pathname.length))
    .toSorted(),
);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

let scanner: CodeScanner;
beforeAll(async () => {
  scanner = createCodeScanner(await loadParsers());
});

const found = (path: string, text: string) =>
  scanner.scan(path, text).findings.map(({ rule, severity, region }) => `${region.startLine} ${rule} ${severity}`);

/** What the comments say: behind the code for its line, on a line of their own for the next one that is no comment. */
function expected(text: string): string[] {
  const says: string[] = [];
  let pending: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const said = /(?:#|\/\/) finding: (.*)$/.exec(line)?.[1]?.split(', ') ?? [];
    if (/^\s*(?:#|\/\/) finding: /.test(line)) pending.push(...said);
    else if (!/^\s*#/.test(line)) {
      says.push(...[...pending, ...said].map(rule => `${i + 1} ${rule}`));
      pending = [];
    }
  }
  return says;
}

describe('annotated fixtures', () => {
  it.each(fixtures)('finds what %s says, and nothing else', name => {
    const text = textOf(name);
    expect(found(name, text).toSorted()).toEqual(expected(text).toSorted());
    expect(scanner.scan(name, text).error).toBe(undefined);
  });

  const annotations = fixtures.flatMap(name => expected(textOf(name))).map(line => line.split(' ')[1]);
  it.each(infraLanguages.flatMap(({ rules }) => rules.map(({ id }) => id)))('%s finds something', id => {
    expect(annotations).toContain(id);
  });

  it.each(fixtures)('says the same of %s with CRLF', name => {
    const text = textOf(name);
    expect(found(name, text.replaceAll('\n', '\r\n'))).toEqual(found(name, text));
  });
});

describe('mutations', () => {
  const renamed: Readonly<Record<string, string>> = {
    id: 'given',
    text: 'content',
    query: 'built',
    target: 'place',
    request: 'incoming',
    db: 'store',
  };
  const rename = (text: string) =>
    Object.entries(renamed).reduce(
      (all, [from, to]) => all.replaceAll(new RegExp(`(?<![."'\\w/])${from}\\b(?!["'])`, 'g'), to),
      text,
    );

  it.each(fixtures.filter(name => /\.(?:go|java)$/.test(name)))(
    'finds the same in %s when its variables are renamed',
    name => {
      const text = rename(textOf(name));
      expect(found(name, text)).toEqual(found(name, textOf(name)));
    },
  );

  it('finds the same in a script that is a function', () => {
    const text = textOf('shell/rules.sh');
    expect(found('a.sh', `main() {\n${text}}\nmain "$@"\n`)).toEqual(
      found('a.sh', text).map(line => line.replace(/^\d+/, number => String(Number(number) + 1))),
    );
  });

  it('finds the same in a file whose lines are indented', () => {
    const text = textOf('terraform/access.tf').replaceAll(/^(?!EOF)/gm, '    ');
    expect(found('a.tf', text)).toEqual(found('a.tf', textOf('terraform/access.tf')));
  });
});

describe('flows', () => {
  it.each([
    [
      'a.go',
      'package a\n\nimport (\n"net/http"\n"os"\n)\n\nfunc f(r *http.Request) {\n\tname := r.FormValue("a")\n\tos.Open(name)\n}\n',
      [9, 10],
    ],
    [
      'A.java',
      'class A {\n  void f(HttpServletRequest r) {\n    String a = r.getParameter("a");\n    new File(a);\n  }\n}\n',
      [3, 4],
    ],
  ] as const)('%s: shows where the data is from', (path, text, lines) => {
    const [finding] = scanner.scan(path, text).findings;
    expect(finding?.flow?.map(({ region }) => region.startLine)).toEqual(lines);
  });
});

describe('recognising files', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['a/Dockerfile.prod', 'dockerfile'],
    ['a/api.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['Dockerfile.md', undefined],
    ['.github/workflows/a.yml', 'workflow'],
    ['a/action.yaml', 'workflow'],
    ['docker-compose.prod.yml', 'compose'],
    ['compose.yaml', 'compose'],
    ['k8s/a.yaml', 'kubernetes'],
    ['main.tf', 'terraform'],
    ['a.sh', 'shell'],
    ['.bashrc', 'shell'],
    ['bin/start', 'shell'],
    ['README', undefined],
    ['a.go', 'go'],
    ['A.java', 'java'],
    ['a.javascript', undefined],
  ])('takes %s for %s', (path, language) => {
    expect(scanner.languageOf(path)).toBe(language);
  });

  it('tells a script without an ending by its first line', () => {
    expect(found('bin/start', '#!/usr/bin/env bash\nchmod 777 a\n')).toEqual(['2 shell-loose-permissions warning']);
    expect(found('start', '#!/bin/sh -e\nchmod 777 a\n')).toEqual(['2 shell-loose-permissions warning']);
    expect(scanner.scan('bin/start', '#!/usr/bin/python3\nchmod 777 a\n')).toEqual({ findings: [] });
  });

  it('has nothing to say of YAML that is something else', () => {
    expect(scanner.scan('a.yaml', 'privileged: true\nhostPID: true\n')).toEqual({ findings: [] });
  });

  it('says that a template was not scanned', () => {
    const text = 'apiVersion: v1\nkind: Pod\nspec:\n  image: {{ .Values.image }}\n';
    expect(scanner.scan('templates/a.yaml', text)).toEqual({
      findings: [],
      error: 'the file is a template: render it and scan what comes out',
    });
  });
});

describe('secrets of a known kind', () => {
  const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
  it.each([
    ['Dockerfile', `FROM a:1\nENV T=${token}\n`, 'dockerfile'],
    ['a.tf', `locals {\n  a = "${token}"\n}\n`, 'terraform'],
    ['.github/workflows/a.yml', `on: push\npermissions: {}\njobs: {}\n# ${token}\n`, 'workflow'],
    ['a.sh', `x "${token}"\n`, 'shell'],
    ['a.go', `package a\n\nvar a = "${token}"\n`, 'go'],
    ['a.java', `class A { String a = "${token}"; }\n`, 'java'],
  ])('are found in %s, and not shown', (path, text, language) => {
    const scan = scanner.scan(path, text);
    expect(scan.findings.map(({ rule }) => rule)).toEqual([`${language}-hardcoded-credential`]);
    expect(JSON.stringify(scan)).not.toContain(token);
  });
});

describe('hostile and broken texts', () => {
  const deep = 20_000;
  const paths = ['Dockerfile', '.github/workflows/a.yml', 'compose.yml', 'a.yaml', 'a.tf', 'a.sh', 'a.go', 'A.java'];
  const texts: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks and NUL', '\ufeff\r\n\t\0\ud800\n'],
    ['open brackets', '(['.repeat(deep)],
    ['open braces', 'a {\n'.repeat(deep)],
    ['open quotes', `"${"'".repeat(deep)}`],
    ['substitutions', '$('.repeat(deep)],
    ['ticks', '`a'.repeat(deep)],
    ['expressions', '${{ '.repeat(deep)],
    ['heredocs', '<<A '.repeat(deep)],
    ['lists', '- '.repeat(deep)],
    ['maps', `apiVersion: v1\nkind: Pod\n${'a: {'.repeat(deep)}`],
    [
      'anchors that hold themselves',
      'apiVersion: v1\nkind: Pod\nspec: &a\n  containers: [{ image: a:1, env: *a }]\n  b: *a\n',
    ],
    ['sums', `package a\n\nvar x = ${'a + '.repeat(deep)}a\n`],
    ['calls in a row', `class A { void f() { a${'.b()'.repeat(deep)}; } }`],
    ['one long line', 'a '.repeat(200_000)],
  ];

  it.each(paths.flatMap(path => texts.map(([what, text]) => [path, what, text] as const)))(
    '%s: survives %s',
    (path, _, text) => {
      expect(scanner.scan(path, text).findings).toEqual(expect.any(Array));
    },
  );

  it.each([
    ['a.sh', 'if [ x\nthen )) "\nchmod 777 a\n', undefined],
    ['a.tf', 'resource "x" {{{\n= = =\n', 'part of the file was not understood: the rest was scanned'],
    ['a.go', 'package a\n\nfunc f( { md5.Sum(nil\n', 'the syntax at line 3 was not understood'],
    ['compose.yml', 'services:\n  a: { privileged: true\n', 'the YAML has errors: only what could be read was scanned'],
  ])('says what of %s was not understood', (path, text, error) => {
    expect(scanner.scan(path, text).error).toBe(error);
  });
});
