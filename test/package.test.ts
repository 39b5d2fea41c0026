import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/adapters/package-root.ts';
import { scriptSchema } from '../src/adapters/scripted-model/schema.ts';
import { callSchema, decisionSchema } from '../src/cli/decide-schema.ts';
import { activitiesSchema, frameworkSchema } from '../src/compliance/schema.ts';
import { policySchema } from '../src/policy/schema.ts';
import { baselineSchema } from '../src/scan/secrets/baseline-schema.ts';
import { tool } from '../src/version.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly dependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = packageRoot();
const json = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const own = json<Package>('package.json');
const lock = json<{ version: string; packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const below = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => pattern.test(file) && !file.includes('node_modules'))
    .map(file => join(folder, file));

describe('package.json', () => {
  it('and the lock file carry the name and version that logs and reports carry', () => {
    expect({ name: own.name, version: own.version }).toEqual(tool);
    expect(lock.version).toBe(tool.version);
  });

  it('names files that exist', () => {
    const exported = Object.values(own.exports).flatMap(to => (typeof to === 'string' ? [to] : Object.values(to)));
    const named = [...Object.values(own.bin), ...exported.map(path => dirname(path.replace('*', 'x'))), ...own.files];
    expect(named.filter(path => !existsSync(join(root, path)))).toEqual([]);
    for (const path of exported.filter(path => !path.includes('*')))
      expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('offers a command that starts by itself', () => {
    for (const path of Object.values(own.bin)) {
      expect(statSync(join(root, path)).mode & 0o111, path).not.toBe(0);
      expect(readFileSync(join(root, path), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    }
  });

  it('publishes every schema under `agent-bouncer/schemas/`', () => {
    expect(own.exports['./schemas/*']).toBe('./policies/schema/*');
  });
});

describe('published schemas', () => {
  const schemas = {
    'policies/schema/policy-v1.json': policySchema,
    'policies/schema/script-v1.json': scriptSchema,
    'policies/schema/secrets-baseline-v1.json': baselineSchema,
    'policies/schema/call-v1.json': callSchema,
    'policies/schema/decision-v1.json': decisionSchema,
    'compliance/schema/activities-v1.json': activitiesSchema,
    'compliance/schema/framework-v1.json': frameworkSchema,
  };

  it.each(Object.entries(schemas))('%s is what the source gives', (path, schema) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('are all there, and no other', () => {
    const found = [...below('policies/schema', /./), ...below('compliance/schema', /./)];
    expect(found.toSorted()).toEqual(Object.keys(schemas).toSorted());
  });

  it('are where the first line of every YAML file of ours says', () => {
    const files = ['policies', 'compliance', 'examples'].flatMap(folder => below(folder, /\.ya?ml$/));
    const named = files.flatMap(file => {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      return schema === undefined ? [] : [{ file, schema: join(dirname(file), schema) }];
    });
    for (const { file, schema } of named) expect(Object.keys(schemas), file).toContain(schema);
    const without = files.filter(file => !named.some(entry => entry.file === file));
    expect(without.filter(file => !/workflows|demo\/(repo|mcp)\//.test(file))).toEqual([]);
  });
});

describe('what users get of other people', () => {
  /** Licences that ask for no more than to be named. */
  const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];
  const imports = below('src', /\.ts$/).flatMap(file =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^(?!import type).*\bfrom '(?!node:)((?:@[^/']+\/)?[^./'][^/':]*)/gm,
      ),
    ].map(([, name = '']) => name),
  );
  const direct = [...new Set(imports)].filter(name => lock.packages[`node_modules/${name}`] !== undefined);
  const outside = ['web-tree-sitter', '@vscode/tree-sitter-wasm'];
  const shipped = withDependencies([...direct, ...outside]);

  function withDependencies(names: readonly string[]): string[] {
    const all = new Set(names);
    for (const name of all)
      for (const needed of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) all.add(needed);
    return [...all].toSorted();
  }

  it('is inside the bundles: nothing is installed with the package', () => {
    expect(own.dependencies).toBeUndefined();
    expect(Object.keys(own.scripts).filter(name => /^(pre|post)?(install|prepare|prepublish)/.test(name))).toEqual([]);
    expect(direct).toEqual(
      expect.arrayContaining(['@anthropic-ai/sdk', 'ajv', 'commander', 're2js', 'unbash', 'yaml']),
    );
  });

  it('is pinned to the exact version', () => {
    for (const [name, version] of Object.entries(own.devDependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it.each(shipped)('%s runs no script when it is installed, and its licence is allowed', name => {
    const { license, hasInstallScript } = lock.packages[`node_modules/${name}`] ?? {};
    expect({ license, hasInstallScript }).toEqual({ license: expect.any(String), hasInstallScript: undefined });
    expect(allowed).toContain(license);
  });

  const noticesOf = (folder: string) => readFileSync(join(root, 'dist', folder, 'licenses.txt'), 'utf8').split('\n');

  it.each([
    ['cli', ['@anthropic-ai/sdk', 'ajv', 'commander', 're2js', 'unbash', 'yaml']],
    ['hook', ['ajv', 're2js', 'unbash', 'yaml']],
    ['api', ['ajv', 're2js', 'unbash', 'yaml']],
    ['action', ['@actions/core', '@actions/github', 'ajv', 're2js', 'unbash', 'yaml']],
    ['action-post', ['@actions/core', 'yaml']],
  ])('is named with its licence beside the bundle %s', (folder, names) => {
    const lines = noticesOf(folder);
    expect(names.filter(name => !lines.includes(name))).toEqual([]);
    for (const name of names) expect(allowed).toContain(lines[lines.indexOf(name) + 1]);
  });

  it('brings a licence with the parsers too', () => {
    for (const name of outside)
      expect(existsSync(join(root, 'dist', 'wasm', `LICENSE.${name.split('/').pop()}`))).toBe(true);
  });
});
