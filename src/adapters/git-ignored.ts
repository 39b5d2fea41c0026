import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { plainly } from './git-plain.ts';

const patienceMs = 2_000;

/**
 * Whether git ignores a file that it does not track. False whenever that cannot be told: no repository, no git, no answer
 * in time.
 */
export function isIgnored(path: string): boolean {
  const cwd = nearestFolder(path);
  const { args, env } = plainly(['check-ignore', '--quiet', '--', path]);
  const { status, error } = spawnSync('git', args, { cwd, env, stdio: 'ignore', timeout: patienceMs });
  return error === undefined && status === 0;
}

/** The folder of the file, or of the one that would be made for it. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
