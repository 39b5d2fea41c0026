import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findClient, oldestVersion } from '../../../src/adapters/claude-code/client.ts';
import { problemsLater } from '../../problems.ts';
import { scratch } from '../../scratch.ts';

function fake(script: string, mode = 0o755): string {
  const path = join(scratch(), 'claude');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode });
  return path;
}

describe('findClient', () => {
  it.each([
    ['2.1.329 (Claude Code)', '2.1.329'],
    ['2.1.295', '2.1.295'],
    ['2.2.0 (Claude Code)', '2.2.0'],
    ['3.0.0', '3.0.0'],
    ['10.0.0-beta.1', '10.0.0'],
  ])('takes one that says %s', async (printed, version) => {
    const path = fake(`echo '${printed}'`);
    expect(await findClient(path)).toEqual({ path, version });
  });

  it('names a link by what it leads to', async () => {
    const path = fake('echo 2.1.329');
    const link = join(scratch(), 'link');
    symlinkSync(path, link);
    expect(await findClient(link)).toEqual({ path, version: '2.1.329' });
  });

  it.each(['2.1.294 (Claude Code)', '2.0.999', '1.9.9', '0.0.0', '2.1.9'])(
    'refuses %s, which ignores a gate that fails',
    async printed => {
      expect(await problemsLater(findClient(fake(`echo '${printed}'`)))).toEqual([
        `CLIENT_UNUSABLE Claude Code ${printed.split(' ')[0]} is too old: it ignores a gate that fails`,
      ]);
    },
  );

  const unusable: readonly (readonly [string, () => string, string])[] = [
    ['is not there', () => '/nowhere/claude', '`PATH` is not a program'],
    ['may not be run', () => fake('echo 2.1.329', 0o644), '`PATH` is not a program'],
    ['is a folder', () => scratch(), '`PATH` is not a program'],
    [
      'prints something else',
      () => fake('echo hello; echo 2.1.329'),
      '`PATH --version` does not answer as Claude Code does: it printed `hello',
    ],
    ['prints nothing', () => fake('true'), '`PATH --version` does not answer as Claude Code does: it printed ``'],
    [
      'prints a version that is none',
      () => fake('echo v2.1.329'),
      '`PATH --version` does not answer as Claude Code does: it printed `v2.1.329`',
    ],
    [
      'fails',
      () => fake('echo 2.1.329; exit 1'),
      '`PATH --version` does not answer as Claude Code does: Command failed: PATH --version',
    ],
    [
      'never stops talking',
      () => fake('yes'),
      '`PATH --version` does not answer as Claude Code does: stdout maxBuffer length exceeded',
    ],
    [
      'never answers, and will not be told',
      () => fake("trap '' TERM; sleep 60"),
      '`PATH --version` does not answer as Claude Code does: no answer in 500 ms',
    ],
  ];
  it.each(unusable)('refuses one that %s', async (_name, make, problem) => {
    const path = make();
    const found = await problemsLater(findClient(path, process.env, 500));
    expect(found.map(text => text.replaceAll(path, 'PATH'))).toEqual([`CLIENT_UNUSABLE ${problem}`]);
  });

  it('refuses one that is no program of this machine', async () => {
    const path = join(scratch(), 'claude');
    writeFileSync(path, '\u007fELF nonsense', { mode: 0o755 });
    expect(await problemsLater(findClient(path))).toEqual([
      expect.stringMatching(/^CLIENT_UNUSABLE `.*` does not answer as Claude Code does: (spawn|Command failed)/),
    ]);
  });

  it('passes over a folder named like it on the way to the real one', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'first', 'claude'), { recursive: true });
    const path = fake('echo 2.1.329');
    const environment = { PATH: `${join(folder, 'first')}:${join(path, '..')}` };
    const found = await findClient(undefined, environment);
    // Where the package of the platform is installed, it comes first.
    expect(found.path === path || found.path.includes('node_modules')).toBe(true);
  });

  it('gives it nothing of our environment but the path', async () => {
    const printed = join(scratch(), 'environment');
    const path = fake(`env > ${printed}; echo 2.1.329`);
    await findClient(path, { ...process.env, ANTHROPIC_API_KEY: 'x' });
    const names = readFileSync(printed, 'utf8')
      .split('\n')
      .map(line => line.split('=')[0]);
    // The shell adds its own.
    expect(names.filter(name => !['PWD', '_', 'SHLVL', 'OLDPWD', ''].includes(name ?? ''))).toEqual(['PATH']);
  });

  it('needs the first version that obeys `onFailure`', () => {
    expect(oldestVersion).toBe('2.1.295');
  });
});
