import { describe, expect, it } from 'vitest';
import { packFile, resolveExtends } from '../../src/adapters/files.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { compilePolicy } from '../../src/policy/compile.ts';
import { choosePacks, firstPolicy, packSigns } from '../../src/policy/first-policy.ts';
import { loadPolicy } from '../../src/policy/load.ts';

/** Files that speak for a pack, and look-alikes that do not. */
const signs: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  git: [['.git'], ['.gitignore', 'sub/.git']],
  github: [['.github'], ['github', '.gitlab']],
  node: [
    ['package.json', 'web/package.json', 'deno.jsonc'],
    ['package.json.md', 'my-package.json'],
  ],
  web: [
    ['vite.config.ts', 'app/next.config.mjs', 'index.html', 'angular.json', 'vercel.json'],
    ['config.ts', 'vite.ts', 'index.html.erb'],
  ],
  python: [
    ['pyproject.toml', 'requirements-dev.txt', 'api/setup.py', 'manage.py'],
    ['requirements.md', 'pyproject.py'],
  ],
  go: [
    ['go.mod', 'go.work'],
    ['cargo.mod', 'go.mod.bak'],
  ],
  rust: [
    ['Cargo.toml', 'crates/a/Cargo.toml'],
    ['cargo.md', 'Cargo.lock'],
  ],
  java: [
    ['pom.xml', 'app/build.gradle.kts', 'build.sbt'],
    ['xpom.xml', 'build.gradle.md'],
  ],
  ruby: [
    ['Gemfile', 'x.gemspec'],
    ['Gemfile.md', 'gemspec'],
  ],
  php: [
    ['composer.json', 'artisan'],
    ['composer.lock', 'partisan'],
  ],
  docker: [
    ['Dockerfile', 'api/Dockerfile.dev', 'compose.yaml', 'docker-compose.test.yml'],
    ['Docker.md', 'compose.ts'],
  ],
  kubernetes: [
    ['k8s/app.yaml', 'Chart.yaml', 'deploy/kustomization.yml'],
    ['k8s.yaml', 'k8s/readme.md'],
  ],
  terraform: [
    ['main.tf', 'infra/main.tf', 'Pulumi.yaml'],
    ['main.tfvars', 'tf'],
  ],
  cloud: [
    ['serverless.yml', 'fly.toml', 'app.yaml', 'Procfile'],
    ['k8s/app.yaml', 'Procfile.md'],
  ],
};

describe('the packs of a first policy', () => {
  it('exist, and have signs that are tried here', () => {
    const packs = packSigns.map(({ pack }) => pack);
    expect(packs.map(pack => packFile(pack)).includes(undefined)).toBe(false);
    expect(Object.keys(signs).sort()).toEqual([...packs].sort());
  });

  it.each(Object.entries(signs))('are chosen by their files: %s', (pack, [files, others]) => {
    for (const file of files) expect(choosePacks([file]).map(chosen => chosen.pack)).toContain(pack);
    for (const file of others) expect(choosePacks([file]).map(chosen => chosen.pack)).not.toContain(pack);
  });

  it('are named with the nearest files that speak for them', () => {
    const files = ['a/b/package.json', 'web/package.json', 'package.json', 'go.mod'];
    const text = firstPolicy('My Shop', choosePacks(files));
    expect(text).toContain('name: "my-shop"\n');
    expect(text).toContain('  - default\n  - node # package.json, web/package.json, and 1 more\n  - go # go.mod\n\n');
  });

  it('are none for a folder without any sign', () => {
    expect(choosePacks(['README.md'])).toEqual([]);
    expect(firstPolicy('…', [])).toContain('name: "project"\n');
  });

  it('go together, whatever the files are called', () => {
    const odd = '\ninjected: true\u2028x/package.json';
    for (const files of [[odd], Object.values(signs).flatMap(([named]) => named), []]) {
      const text = firstPolicy('x', choosePacks(files));
      const { policy } = compilePolicy(loadPolicy({ file: 'policy.yaml', text }, resolveExtends), interpret);
      expect(policy.name).toBe('x');
    }
  });
});
