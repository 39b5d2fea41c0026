import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, resolveExtends } from '../../src/adapters/files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { compilePolicy } from '../../src/policy/compile.ts';
import { exampleCall, exampleScope } from '../../src/policy/examples.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { ExampleCall } from '../../src/policy/policy.ts';
import { cases } from './default-cases.ts';

const file = join(packageRoot(), 'policies', 'default.yaml');
const compiled = compilePolicy(loadPolicy(readText(file), resolveExtends), interpret);
const bound = compiled.bind(exampleScope);
const context = { home: exampleScope.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
const ids = (compiled.policy.rules ?? []).map(rule => rule.id);

function effectOf(example: ExampleCall): string {
  const call = exampleCall(example);
  if ('problem' in call) throw new Error(call.problem);
  return bound.evaluate(interpret(call, context), call.tool).effect;
}

const effectsOf = (examples: readonly ExampleCall[]) => examples.map(example => [example, effectOf(example)] as const);

describe('the pack `default`', () => {
  it('has cases for each of its rules, and for no other', () => {
    expect(Object.keys(cases).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s has two tricks and two look-alikes at least', id => {
    expect(cases[id]?.tricks.length).toBeGreaterThanOrEqual(2);
    expect(cases[id]?.innocent.length).toBeGreaterThanOrEqual(2);
  });

  it.each(ids)('%s is not got around', id => {
    expect(effectsOf(cases[id]?.tricks ?? []).filter(([, effect]) => effect === 'allow')).toEqual([]);
  });

  it.each(ids)('%s leaves look-alikes alone', id => {
    expect(effectsOf(cases[id]?.innocent ?? []).filter(([, effect]) => effect === 'deny')).toEqual([]);
  });

  it('says what to do instead wherever it holds an agent back', () => {
    const silent = (compiled.policy.rules ?? []).filter(
      rule => rule.floor !== true && rule.effect === 'deny' && !rule.instead,
    );
    expect(silent.map(rule => rule.id)).toEqual([]);
  });

  it('allows nothing that is empty, unknown or not understood', () => {
    expect(bound.evaluate([], 'Bash').effect).toBe('open');
    expect(bound.evaluate([{ kind: 'unknown', text: 'x', why: 'y' }], 'Bash').effect).toBe('open');
  });
});
