import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { readSuite } from '../redteam/suite.ts';
import { client } from './harness.ts';

const root = packageRoot();
const runtimes = join(root, 'test', 'runtimes');
const binary = (major: number) => join(runtimes, 'node_modules', `node${major}-linux-${process.arch}`, 'bin', 'node');
const versions = [
  ['20.19.0, the oldest that is supported', () => binary(20)],
  ['22', () => binary(22)],
  ['24', () => process.execPath],
] as const;

let home = '';
let installed = '';

/** The package as a user gets it: no sources, no node_modules. */
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'bouncer-node-'));
  installed = join(home, 'a folder with spaces', 'agent-bouncer');
  for (const name of ['dist', 'policies', 'compliance', 'package.json'])
    cpSync(join(root, name), join(installed, name), { recursive: true });
  if (!existsSync(binary(22)))
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: runtimes,
      stdio: 'ignore',
      timeout: 180_000,
    });
}, 200_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

function policy(node: string, args: readonly string[], input = '') {
  const environment = { PATH: process.env['PATH'], HOME: home, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(node, [join(installed, 'dist', 'cli', 'index.js'), ...args], {
    input,
    encoding: 'utf8',
    env: environment,
    cwd: home,
  });
  return { status, stdout, stderr };
}

/** What is decided about every call of the red team, without the time that it took. */
function decisions(node: string): string {
  const lines = readSuite().cases.map(({ call }, index) =>
    JSON.stringify({ id: String(index), tool_name: call.tool, tool_input: call.input, cwd: '/workspace' }),
  );
  const { status, stdout } = policy(node, ['decide', '--layer', '1', '--policy', 'default'], lines.join('\n'));
  expect([status, stdout.split('\n').length]).toEqual([0, lines.length + 1]);
  return stdout.replaceAll(/,"us":[\d.]+\}$/gm, '}');
}

describe.each(versions)('the built package on Node %s', (_name, at) => {
  it('decides every call of the red team as Node 24 does', context => {
    const node = at();
    if (!existsSync(node)) return context.skip('this version of Node could not be installed from the registry');
    expect(decisions(node)).toBe(decisions(process.execPath));
  });

  it('checks, explains, decides, scans and runs', context => {
    const node = at();
    if (!existsSync(node)) return context.skip('this version of Node could not be installed from the registry');
    expect(execFileSync(node, ['-v'], { encoding: 'utf8' })).toMatch(/^v2[024]\./);
    const checked = policy(node, ['check', 'default', '--format', 'json']);
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    const digest = (JSON.parse(checked.stdout) as { policies: { digest: string }[] }).policies[0]?.digest;
    expect(digest).toBe(
      (
        JSON.parse(policy(process.execPath, ['check', 'default', '--format', 'json']).stdout) as {
          policies: { digest: string }[];
        }
      ).policies[0]?.digest,
    );

    expect(policy(node, ['explain', 'rm -rf /']).status).toBe(2);
    const call = JSON.stringify({ id: '1', tool_name: 'Bash', tool_input: { command: 'git status' }, cwd: home });
    expect(JSON.parse(policy(node, ['decide', '--layer', '1', '--policy', 'default'], call).stdout)).toMatchObject({
      id: '1',
      decision: 'allow',
    });

    writeFileSync(
      join(home, 'app.py'),
      'import hashlib\n\n\ndef digest(password):\n    return hashlib.md5(password).hexdigest()\n',
    );
    expect(policy(node, ['scan', 'code', 'app.py']).stdout).toContain('python-weak-hash');

    const workspace = join(home, 'work');
    mkdirSync(workspace, { recursive: true });
    writeFileSync(
      join(home, 'script.yaml'),
      JSON.stringify({
        version: 1,
        task: 'x',
        turns: [
          { calls: [{ tool: 'Bash', input: { command: `touch ${workspace}/made` }, expect: { ok: true } }] },
          { say: 'done' },
        ],
      }),
    );
    const run = policy(node, [
      'run',
      '--isolation',
      'off',
      '--claude',
      client.path,
      '--policy',
      'default',
      '--model',
      'script:script.yaml',
      '--workspace',
      workspace,
      '--out',
      join(home, 'out'),
      '--format',
      'json',
    ]);
    expect([run.status, run.stderr]).toEqual([0, '']);
    const { bundle } = JSON.parse(run.stdout) as { bundle: string };
    expect(policy(node, ['audit', 'verify', bundle]).stdout).toMatch(/verified\n$/);
    expect(policy(node, ['report', bundle]).stdout).toContain('AGT-01');
  });
});
