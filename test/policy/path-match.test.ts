import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePath, segmentsOf } from '../../src/policy/glob.ts';
import { createPathIndex, createSharedPaths, type PathTemplate } from '../../src/policy/path-index.ts';
import { covers, type NamedPath, shapeOf } from '../../src/policy/path-match.ts';
import type { Scope } from '../../src/policy/variables.ts';
import { touches } from './touches.ts';

function rules(text: string): readonly (readonly string[])[] {
  const compiled = compilePath(text);
  if ('problem' in compiled) throw new Error(compiled.problem);
  return compiled.alternatives;
}

const nowhere: Scope = { workspace: '/nowhere', home: [], tmp: [], guard: [] };
const together = (patterns: readonly (readonly string[])[]) =>
  createPathIndex(nowhere).add(patterns, () => patterns.map(segments => ({ segments })));

/** Name by name, and as the policy asks: both must say the same. */
function both(slow: boolean, quick: boolean): boolean {
  expect(quick).toBe(slow);
  return slow;
}

const surely = (text: string, path: NamedPath) =>
  both(
    rules(text).some(rule => covers(rule, shapeOf(path))),
    together(rules(text)).covers(shapeOf(path)),
  );
const perhaps = (text: string, path: NamedPath) =>
  both(
    rules(text).some(rule => touches(rule, shapeOf(path))),
    together(rules(text)).touches(shapeOf(path)),
  );

describe('a path that is known', () => {
  it.each<[string, string, boolean]>([
    ['/a/**', '/a', true],
    ['/a/**', '/a/b/c', true],
    ['/a/**', '/ab', false],
    ['/**', '/', true],
    ['/', '/', true],
    ['/', '/a', false],
    ['/a/', '/a', true],
    ['/a/*', '/a', false],
    ['/a/*', '/a/b', true],
    ['/a/*', '/a/b/c', false],
    ['/a/*/**', '/a', false],
    ['/a/*/**', '/a/b', true],
    ['/a/**/b', '/a/b', true],
    ['/a/**/b', '/a/x/y/b', true],
    ['**/.env', '/.env', true],
    ['**/.env', '/x/.envx', false],
    ['**/.env.*', '/x/.env.', true],
    ['/a?c', '/abc', true],
    ['/a?c', '/a/c', false],
    ['/a?c', '/a😀c', true],
    ['/😀*', '/😀x', true],
    ['/?', '/😀', true],
    ['/a*c', '/ac', true],
    ['/*a*', '/bab', true],
    ['/.*', '/.x', true],
    ['/{a,b}/{c,d}', '/b/c', true],
    ['/{a,}b', '/b', true],
    ['/a{b,{c,d}}', '/ad', true],
    ['/[ab]', '/a', false],
    ['/[ab]', '/[ab]', true],
    ['/a+(b)', '/ab', false],
  ])('%s and %s: %s', (rule, path, expected) => {
    expect([surely(rule, { path }), perhaps(rule, { path })]).toEqual([expected, expected]);
  });

  it.each([
    ['**/.git/hooks/**', '/w/.GIT/hooks/x'],
    ['**/CLAUDE.md', '/w/claude.md'],
    ['/A', '/a'],
  ])('%s may be %s, whose case differs, and is not surely', (rule, path) => {
    expect([surely(rule, { path }), perhaps(rule, { path })]).toEqual([false, true]);
  });

  it('agrees with a regular expression', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '😀'), minLength: 1, maxLength: 3 });
    const part = fc.oneof(fc.constantFrom('**', '*', 'a*', '*b', '?', 'a?b', '.*'), name);
    const rule = fc.array(part, { maxLength: 4 }).map(parts => `/${parts.join('/')}`);
    const path = fc.array(name, { maxLength: 4 }).map(names => `/${names.join('/')}`);
    fc.assert(
      fc.property(
        rule.filter(text => !/(^|\/)\.{1,2}(\/|$)/.test(text)),
        path,
        (text, at) => {
          const expected = naive(text).test(`${at}/`.replace('//', '/'));
          expect([text, at, surely(text, { path: at }), perhaps(text, { path: at })]).toEqual([
            text,
            at,
            expected,
            expected,
          ]);
        },
      ),
      { numRuns: 20_000, seed: 2 },
    );
  });
});

/** The pattern as a regular expression over a path that ends with a slash. */
function naive(rule: string): RegExp {
  const parts = rule.split('/').filter(part => part !== '');
  const body = parts.map(part =>
    part === '**' ? '(?:[^/]+/)*' : `${part.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
  );
  return new RegExp(`^/${body.join('')}$`, 'u');
}

describe('a path that the shell completes', () => {
  it.each<[string, NamedPath, boolean, boolean]>([
    ['/w/**', { path: '/w/*', glob: true }, true, true],
    ['/w/**', { path: '/*/a', glob: true }, false, true],
    ['/w/*.md', { path: '/w/a*.md', glob: true }, true, true],
    ['/w/*.md', { path: '/w/*', glob: true }, false, true],
    ['/w/.env', { path: '/w/*', glob: true }, false, false],
    ['/w/.env', { path: '/w/.*', glob: true }, false, true],
    ['/w/.env', { path: '/w/.en[v]', glob: true }, false, true],
    ['/w/.env', { path: '/w/.en[!a]', glob: true }, false, true],
    ['/w/.env', { path: '/w/?env', glob: true }, false, false],
    ['/w/.env', { path: '/w/.[[:alpha:]]nv', glob: true }, false, true],
    ['/w/.env', { path: '/w/.[[.e.]]nv', glob: true }, false, true],
    ['/w/[x', { path: '/w/[x', glob: true }, true, true],
    ['/w/a', { path: '/w/[]a]', glob: true }, false, true],
    ['/w/*', { path: '/w/*', glob: false }, true, true],
    ['/w/a', { path: '/w/*', glob: false }, false, false],
    ['/w/**/x', { path: '/w/**/x', glob: true }, true, true],
    ['/w/x', { path: '/w/**', glob: true }, false, true],
    ['/w/😀', { path: '/w/?', glob: true }, false, true],
    ['/w/😀x', { path: '/w/😀*', glob: true }, false, true],
    ['/w/a', { path: '/w', tree: true }, false, true],
    ['/w/**', { path: '/w', tree: true }, true, true],
    ['/w/*', { path: '/w', tree: true }, false, true],
    ['/w/*/**', { path: '/w', tree: true }, false, true],
    ['/w/a/**', { path: '/', tree: true }, false, true],
    // What floats names files, not the trees above them.
    ['**/.env', { path: '/w', tree: true }, false, false],
    ['**/.git/hooks/**', { path: '/w/.git', tree: true }, false, true],
    ['**/.git/hooks/**', { path: '/w/.git/hooks/x', tree: true }, true, true],
    ['**/.git/hooks/**', { path: '/w/src', tree: true }, false, false],
    ['**/x/y', { path: '/w/**/x', glob: true, tree: true }, false, true],
    ['**', { path: '/w', tree: true }, true, true],
    // Nor the folders that hold them.
    ['**/.env', { path: '/w/.*', glob: true }, false, true],
    ['**/.env.*', { path: '/w/.*.txt', glob: true }, false, false],
    ['**/.env.*', { path: '/w/.e*', glob: true }, false, true],
    ['**/id_rsa', { path: '/w/*', glob: true }, false, false],
    ['**/id_rsa', { path: '/w/id_*', glob: true }, false, true],
    ['**/id_rsa', { path: '/w/*_rsa', glob: true }, false, true],
    ['**/id_rsa', { path: '/w/*/id_rsa', glob: true }, true, true],
    ['**/account*.json', { path: '/w/*.json', glob: true }, false, false],
    ['**/account*.json', { path: '/w/a*.json', glob: true }, false, true],
    ['**/*.key', { path: '/w/*.key', glob: true }, true, true],
    ['**/*.key', { path: '/w/*', glob: true }, false, false],
    ['**/*.key', { path: '/w/LICENSE*', glob: true }, false, false],
    ['**/*.key', { path: '/w/*.k*', glob: true }, false, false],
    ['**/*private*.pem', { path: '/w/priv*', glob: true }, false, true],
    ['**/*private*.pem', { path: '/w/src/*.ts', glob: true }, false, false],
    ['**/.ssh/id_*', { path: '/w/.ssh/*', glob: true }, false, true],
    ['**/secrets/**', { path: '/w/*', glob: true }, false, false],
    ['**/secrets/**', { path: '/w/secrets/*', glob: true }, true, true],
  ])('%s and %j: surely %s, perhaps %s', (rule, path, certain, possible) => {
    const made = rule === '**' ? '/**' : rule;
    expect([surely(made, path), perhaps(made, path)]).toEqual([certain, possible]);
  });

  // Every name of two letters at most, three folders deep: what a shape can be, written out.
  const names = ['a', 'b', '.', 'ab', '.a', 'ba'].filter(name => name !== '.');
  const paths = [
    [],
    ...names.map(a => [a]),
    ...names.flatMap(a => names.map(b => [a, b])),
    ...names.flatMap(a => names.flatMap(b => names.map(c => [a, b, c]))),
  ];
  const all = paths.map(parts => `/${parts.join('/')}`);

  /** What the shell makes of a pattern: its wildcards skip names that start with a dot. */
  const canBe = ({ path, tree }: NamedPath) => {
    const parts = path.split('/').filter(part => part !== '');
    const body = parts.map(
      part =>
        `${/^[*?[]/.test(part) ? '(?!\\.)' : ''}${part.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
    );
    const shape = new RegExp(`^/${body.join('')}${tree ? '.*' : ''}$`);
    return all.filter(at => shape.test(`${at}/`.replace('//', '/')));
  };
  const ruleText = fc
    .array(fc.constantFrom('a', 'b', '*', '**', 'a*', '*a', '?', '.*', '.a', '?b'), { maxLength: 3 })
    .map(parts => `/${parts.join('/')}`);
  const shape = fc.record({
    path: fc
      .array(fc.constantFrom('a', 'b', '*', 'a*', '*b', '?', '.*', '.?', '[ab]', 'ab'), { maxLength: 3 })
      .map(parts => `/${parts.join('/')}`),
    glob: fc.constant(true),
    tree: fc.boolean(),
  });

  it('is never said to fit for certain when one of its names does not', () => {
    fc.assert(
      fc.property(ruleText, shape, (rule, path) => {
        fc.pre(surely(rule, path));
        expect(canBe(path).filter(at => !surely(rule, { path: at }))).toEqual([]);
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  it('always fits perhaps when one of its names does', () => {
    fc.assert(
      fc.property(
        ruleText.filter(rule => !rule.startsWith('/**')),
        shape,
        (rule, path) => {
          fc.pre(!perhaps(rule, path));
          expect(canBe(path).filter(at => surely(rule, { path: at }))).toEqual([]);
        },
      ),
      { numRuns: 5000, seed: 4 },
    );
  });

  it('fits perhaps whenever it fits for certain', () => {
    fc.assert(
      fc.property(ruleText, shape, (rule, path) => {
        fc.pre(surely(rule, path) && !(path.tree && rule.startsWith('/**')));
        expect(perhaps(rule, path)).toBe(true);
      }),
      { numRuns: 5000, seed: 5 },
    );
  });
});

/** Paths that are asked about one after the other; what they begin with alike is followed once. */
function someShapes(...names: readonly string[]) {
  const path = fc.record({
    path: fc.array(fc.constantFrom(...names), { maxLength: 4 }).map(parts => `/${parts.join('/')}`),
    tree: fc.boolean(),
    glob: fc.boolean(),
  });
  return fc.array(path.map(shapeOf), { minLength: 1, maxLength: 4 });
}

it('says of many patterns together what it says of each', () => {
  const name = fc.constantFrom('a', 'b', '.a', 'ab', 'a.b', '*', 'a*', '?b', '*.b', '**');
  const many = fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 4 });
  const paths = someShapes('a', 'b', '.a', 'ab', 'a.b', 'xb', '*', '?b');
  fc.assert(
    fc.property(many, paths, (patterns, shapes) => {
      const set = together(patterns);
      for (const shape of shapes)
        expect([set.covers(shape), set.touches(shape)]).toEqual([
          patterns.some(rule => covers(rule, shape)),
          patterns.some(rule => touches(rule, shape)),
        ]);
    }),
    { numRuns: 20_000 },
  );
});

it('says of patterns behind variables what it says of them written out, in one scope after the other', () => {
  const name = fc.constantFrom('a', 'b', 'A', '.a', '*', 'b*', '**');
  const template: fc.Arbitrary<PathTemplate> = fc.record(
    { segments: fc.array(name, { maxLength: 3 }), base: fc.constantFrom('workspace', 'home', 'guard') },
    { requiredKeys: ['segments'] },
  );
  const folder = fc
    .array(fc.constantFrom('a', 'b', 'A'), { minLength: 1, maxLength: 2 })
    .map(names => `/${names.join('/')}`);
  const scope = fc.record({
    workspace: folder,
    home: fc.array(folder, { maxLength: 2 }),
    tmp: fc.constant([]),
    guard: fc.array(folder, { maxLength: 1 }),
  });
  const paths = someShapes('a', 'b', 'A', '.a', 'ab', '*', '?');
  fc.assert(
    fc.property(
      fc.array(template, { maxLength: 4 }),
      fc.array(scope, { minLength: 1, maxLength: 3 }),
      paths,
      (templates, scopes, shapes) => {
        const shared = createSharedPaths();
        for (const scope of scopes) {
          const written = templates.flatMap(({ base, segments }) =>
            base === undefined ? [segments] : [scope[base]].flat().map(at => [...segmentsOf(at), ...segments]),
          );
          const set = createPathIndex(scope, shared).add(templates, () => templates);
          for (const shape of shapes)
            expect([set.covers(shape), set.touches(shape)]).toEqual([
              written.some(rule => covers(rule, shape)),
              written.some(rule => touches(rule, shape)),
            ]);
        }
      },
    ),
    { numRuns: 20_000 },
  );
});
