import { expect, it } from 'vitest';
import { packageRoot } from '../src/adapters/package-root.ts';
import { policy } from './cli/process.ts';

it('our own repository passes its own scan for secrets', async () => {
  const ended = await policy(['scan', 'secrets', '.'], { cwd: packageRoot() });
  expect(ended).toMatchObject({ code: 0, out: expect.stringMatching(/^nothing found in \d{4,} files/) });
});
