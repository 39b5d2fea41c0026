import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packFile, readText, resolveExtends } from '../../src/adapters/files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { type BoundPolicy, compileMerged, compilePolicy } from '../../src/policy/compile.ts';
import { exampleCall, exampleScope } from '../../src/policy/examples.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Effect, ExampleCall, Policy } from '../../src/policy/policy.ts';
import { cases as defaultCases } from './default-cases.ts';

/** Calls around one rule of a pack. */
interface RuleCases {
  /** Ways around a rule that holds back, each of which it catches; ways into a rule that allows: none gets in. */
  readonly tricks: readonly ExampleCall[];
  /** Look-alikes: a rule that holds back leaves them alone, a rule that allows knows them. */
  readonly innocent: readonly ExampleCall[];
}

const folder = join(packageRoot(), 'policies');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.yaml') && file !== 'default.yaml')
  .map(file => basename(file, '.yaml'));
const casesOf = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, 'packs', `${name}.yaml`), 'utf8')) as Readonly<
    Record<string, RuleCases>
  >;

const strictness: Readonly<Record<string, number>> = { allow: 0, open: 1, ask: 2, deny: 3 };

function packOf(name: string) {
  const compiled = compilePolicy(loadPolicy(readText(packFile(name) ?? name), resolveExtends), interpret);
  const written = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Policy;
  const rules = written.rules ?? [];
  return { name, compiled, rules, bound: compiled.bind(exampleScope), cases: casesOf(name) };
}

const packs = names.map(packOf);

function evaluate(bound: BoundPolicy, policy: Policy, example: ExampleCall) {
  const call = exampleCall(example);
  if ('problem' in call) throw new Error(call.problem);
  const context = { home: exampleScope.home[0] ?? '/', servers: policy.mcp?.servers ?? {} };
  const { effect, matches } = bound.evaluate(interpret(call, context), call.tool);
  return { effect: effect as Effect | 'open', ids: matches.map(({ rule }) => rule.id) };
}

describe('the packs', () => {
  it('have cases each', () => {
    const written = readdirSync(join(import.meta.dirname, 'packs')).map(file => basename(file, '.yaml'));
    expect(written.sort()).toEqual([...names].sort());
  });

  it('have ids of their own, so that any of them go together', () => {
    const all = packs.map(({ name }) => name);
    const text = `version: 1\nname: all\nextends: [${all.join(', ')}]\n`;
    const loaded = loadPolicy({ file: 'all.yaml', text }, resolveExtends);
    expect(loaded.problems).toEqual([]);
    expect(compileMerged(loaded.policy).digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('name only activities that there are', () => {
    const file = readFileSync(join(packageRoot(), 'compliance', 'activities.yaml'), 'utf8');
    const known = (parse(file) as { activities: readonly { id: string }[] }).activities.map(({ id }) => id);
    const named = packs.flatMap(({ rules }) => rules.flatMap(rule => rule.activities ?? []));
    expect(named.filter(id => !known.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('take nothing back that the pack `default` denies', () => {
    const calls = Object.values(defaultCases).flatMap(({ tricks }) => tricks);
    const base = compilePolicy(loadPolicy(readText(packFile('default') ?? ''), resolveExtends), interpret);
    const bound = base.bind(exampleScope);
    const denied = calls.filter(call => evaluate(bound, base.policy, call).effect === 'deny');
    for (const pack of packs)
      expect(denied.filter(call => evaluate(pack.bound, pack.compiled.policy, call).effect !== 'deny')).toEqual([]);
  });
});

describe.each(packs)('the pack `$name`', ({ name, compiled, bound, rules, cases }) => {
  const look = (example: ExampleCall) => evaluate(bound, compiled.policy, example);
  const holding = rules.filter(rule => rule.effect !== 'allow');

  it('is called as its file, and says what it is for', () => {
    expect(compiled.policy.name).toBe(name);
    expect(compiled.policy.description).toMatch(/\.$/);
  });

  it('has cases for each of its rules, and for no other', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(rule => rule.id).sort());
  });

  it('says what to do instead wherever it holds an agent back', () => {
    const silent = holding.filter(rule => !rule.instead && rule.when.operation !== 'call');
    expect(silent.map(rule => rule.id)).toEqual([]);
  });

  it.each(rules)('$id is not got around', rule => {
    const wrong = (cases[rule.id]?.tricks ?? []).filter(call => {
      const { effect } = look(call);
      return rule.effect === 'allow' ? effect === 'allow' : (strictness[effect] ?? 0) < (strictness[rule.effect] ?? 0);
    });
    expect(wrong).toEqual([]);
  });

  it.each(rules)('$id knows its look-alikes', rule => {
    const wrong = (cases[rule.id]?.innocent ?? []).filter(
      call => look(call).ids.includes(rule.id) !== (rule.effect === 'allow'),
    );
    expect(wrong).toEqual([]);
  });

  it.each(holding)('$id is missed when it is gone', rule => {
    const without = { ...compiled.policy, rules: compiled.policy.rules?.filter(({ id }) => id !== rule.id) ?? [] };
    const weaker = compileMerged(without).bind(exampleScope);
    const calls = [...rule.examples.match, ...(cases[rule.id]?.tricks ?? [])];
    const changed = calls.filter(call => isWeaker(evaluate(weaker, without, call), look(call)));
    expect(changed).not.toEqual([]);
  });
});

function isWeaker(a: { readonly effect: Effect | 'open' }, b: { readonly effect: Effect | 'open' }): boolean {
  return (strictness[a.effect] ?? 0) < (strictness[b.effect] ?? 0);
}
