import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { type CodeScanner, createCodeScanner } from '../../../src/scan/code/scanner.ts';
import type { Parsers } from '../../../src/scan/code/syntax.ts';
import { type Difference, gaps } from './mutation/gaps.ts';
import { javascript } from './mutation/javascript.ts';
import { mutations } from './mutation/kinds.ts';
import type { Language } from './mutation/language.ts';
import { python } from './mutation/python.ts';
import { apart, type Mutant, mutate, type Site } from './mutation/text.ts';

/** With `MUTATIONS=all` every place of every fixture is changed by itself, which takes minutes. */
const isWhole = process.env['MUTATIONS'] === 'all';
/** Else of each fixture so many places by themselves, and as many as possible at once. */
const sample = 3;
const kinds = Object.keys(mutations);
/** How many mutants of each kind there must be, as none would prove nothing. */
const fewest: Readonly<Record<string, number>> = {
  'renames a variable': 50,
  'renames a function': 50,
  'gives an argument a name first': 200,
  'sends an argument through a function': 200,
  'puts a value into a container and takes it out': 250,
  'computes a value in a function': 250,
  'puts a statement into a block': 200,
  'puts something idle before a statement': 250,
  'overwrites a variable where that never happens': 80,
};
/** How many mutants the known gaps may explain at most, in a hundred. */
const mostExplained = 5;

interface Fixture {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

const folders: readonly (readonly [folder: string, language: Language])[] = [
  ['python', python],
  ['javascript', javascript],
  ['typescript', javascript],
];
const fixtures: readonly Fixture[] = folders.flatMap(([folder, language]) => {
  const url = new URL(`./fixtures/${folder}/`, import.meta.url);
  return readdirSync(url)
    .toSorted()
    .map(file => ({ name: file.replace(/\.txt$/, ''), language, text: readFileSync(new URL(file, url), 'utf8') }));
});

let parsers: Parsers;
let scanner: CodeScanner;
const mutants = new Map<string, number>();
const explained = new Map<string, number>();
beforeAll(async () => {
  parsers = await loadParsers();
  scanner = createCodeScanner(parsers);
});

function sitesOf({ name, language, text }: Fixture, kind: string): readonly Site[] {
  const parse = parsers.get(scanner.languageOf(name) ?? '');
  if (parse === undefined) throw new Error(`there is no parser for ${name}`);
  return mutations[kind]?.(language.sites(parse(text).root, text), language) ?? [];
}

/** The places that are changed, each set at once; which they are depends on the fixture alone. */
function chosen(sites: readonly Site[], seed: string): readonly (readonly Site[])[] {
  if (isWhole) return sites.map(site => [site]);
  const order = sites
    .map((site, n) => ({ site, rank: hash(`${seed} ${n}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ site }) => site);
  return order.slice(0, sample).map(site => [site]);
}

function hash(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return Math.imul(sum, 0x9e3779b1) >>> 0;
}

function found(name: string, text: string, lineOf: Mutant['lineOf']): ReadonlySet<string> {
  const { findings, error } = scanner.scan(name, text);
  if (error !== undefined) throw new Error(`${error}\n${text}`);
  return new Set(
    findings.map(({ rule, severity, region: at }) => `${lineOf(at.startLine, at.startColumn)} ${rule} ${severity}`),
  );
}

const rulesIn = (of: ReadonlySet<string>, without: ReadonlySet<string>) =>
  [...of].filter(one => !without.has(one)).map(one => one.split(' ')[1] ?? '');

function differenceOf(fixture: Fixture, kind: string, sites: readonly Site[]): Difference | undefined {
  const { name, text } = fixture;
  const mutant = mutate(
    text,
    sites.flatMap(({ edits }) => edits),
  );
  const before = found(name, text, line => line);
  const after = found(name, mutant.text, mutant.lineOf);
  const [lost, gained] = [rulesIn(before, after), rulesIn(after, before)];
  if (sites.length > 0) mutants.set(kind, (mutants.get(kind) ?? 0) + 1);
  return lost.length + gained.length === 0
    ? undefined
    : { kind, fixture: name, moved: movedBy(text, sites), lost, gained };
}

/** The text that the first of the places is about. */
function movedBy(text: string, [site]: readonly Site[]): string {
  const edits = site?.edits ?? [];
  const span = edits.flatMap(({ parts }) => parts.filter(part => typeof part !== 'string')).at(0) ?? edits.at(0);
  return span === undefined ? '' : text.slice(span.start, span.end);
}

describe.each(kinds)('what is found stays when one %s', kind => {
  it.each(fixtures)('in $name', fixture => {
    const unexplained: Difference[] = [];
    for (const sites of chosen(sitesOf(fixture, kind), `${kind} ${fixture.name}`)) {
      const difference = differenceOf(fixture, kind, sites);
      if (difference === undefined) continue;
      const gap = gaps.find(({ explains }) => explains(difference));
      if (gap === undefined) unexplained.push(difference);
      else explained.set(gap.why, (explained.get(gap.why) ?? 0) + 1);
    }
    expect(unexplained).toEqual([]);
  });
});

describe('what is found stays when one does as much as possible at once', () => {
  const idle = kinds.filter(kind => !/value|argument/.test(kind));
  it.each(idle.flatMap(kind => fixtures.map(fixture => ({ ...fixture, kind }))))(
    '$kind: $name',
    ({ kind, ...fixture }) => {
      const sites = apart(sitesOf(fixture, kind));
      const difference = differenceOf(fixture, kind, sites);
      expect(difference === undefined || gaps.some(({ explains }) => explains(difference)) ? [] : [difference]).toEqual(
        [],
      );
    },
  );
});

describe('the mutants', () => {
  it.each(kinds)('are many that %s', kind => {
    expect(mutants.get(kind) ?? 0).toBeGreaterThanOrEqual(fewest[kind] ?? Number.POSITIVE_INFINITY);
  });

  it('are seldom left out, and each reason to leave one out is needed', () => {
    const all = [...mutants.values()].reduce((sum, count) => sum + count, 0);
    const left = [...explained.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(
      `${JSON.stringify({ mutants: Object.fromEntries(mutants), 'left out': Object.fromEntries(explained) }, null, 2)}\n`,
    );
    expect(left).toBeLessThan((all * mostExplained) / 100);
    if (isWhole) expect([...explained.keys()].toSorted()).toEqual(gaps.map(({ why }) => why).toSorted());
  });
});
