import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * The folder that holds `policies/`, `compliance/` and `dist/`, whether we run from `src/`, from `dist/` or from an
 * installed package: the nearest one upwards whose `package.json` carries our name.
 */
export function packageRoot(): string {
  if (found !== undefined) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isOurs(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('the package is incomplete: no package.json of agent-bouncer above the code');
    folder = parent;
  }
  found = folder;
  return found;
}

function isOurs(file: string): boolean {
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === 'agent-bouncer';
}
