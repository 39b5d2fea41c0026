import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { operationKinds } from '../../src/operation.ts';
import { matcherKeys } from '../../src/policy/matcher-keys.ts';
import { effects, listOf } from '../../src/policy/policy.ts';
import { policySchema } from '../../src/policy/schema.ts';

describe('the schema of policies', () => {
  const published: unknown = JSON.parse(
    readFileSync(join(packageRoot(), 'policies', 'schema', 'policy-v1.json'), 'utf8'),
  );
  const { rules } = policySchema.properties as unknown as {
    rules: { items: { properties: { effect: { enum: unknown } } } };
  };

  it('is published as it is used', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(policySchema)));
  });

  it('is a schema', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(policySchema)).toBe(true);
  });

  it('has the keys of matchers that rules are read with', () => {
    const { properties } = policySchema.$defs.matcher;
    expect(Object.keys(properties).sort()).toEqual(['operation', ...Object.keys(matcherKeys)].sort());
    expect(properties).toMatchObject({ operation: { items: { enum: operationKinds } } });
  });

  it('has the effects, from the weakest to the strictest', () => {
    expect(effects).toEqual(['allow', 'ask', 'deny']);
    expect(rules.items.properties.effect.enum).toEqual(effects);
  });
});

it('takes one value as a list of one', () => {
  expect(listOf('a')).toEqual(['a']);
  expect(listOf(['a', 'b'])).toEqual(['a', 'b']);
  expect(listOf([])).toEqual([]);
});
