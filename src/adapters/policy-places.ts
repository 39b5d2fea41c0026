import { lstatSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Scope } from '../policy/variables.ts';
import { packFile, realPath } from './files.ts';

/** Where a policy is looked for when none is named. */
export const policyNames = ['policy.yaml', '.agent-bouncer/policy.yaml'] as const;

/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export function policyFile(given: string | undefined, cwd: string): string {
  if (given !== undefined) return packFile(given) ?? resolve(cwd, given);
  const found = policyNames.map(name => join(cwd, name)).find(isThere);
  return found ?? packFile('default') ?? 'default';
}

/** The files that the options of a command name, tier by tier. */
export function tierFiles(
  given: {
    readonly policy?: string | undefined;
    readonly organisation?: string | undefined;
    readonly tighten?: string | undefined;
  },
  cwd: string,
): { readonly organisation?: string; readonly repository: string; readonly run?: string } {
  const { policy, organisation, tighten } = given;
  return {
    ...(organisation === undefined ? {} : { organisation: policyFile(organisation, cwd) }),
    repository: policyFile(policy, cwd),
    ...(tighten === undefined ? {} : { run: policyFile(tighten, cwd) }),
  };
}

/** Also a link that leads nowhere: a policy that cannot be read is an error, not the pack `default`. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The day it is in UTC, as exceptions name the day on which they end. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export function localScope(workspace: string, guard: readonly string[] = []): Scope {
  return {
    workspace: realPath(workspace),
    home: [homedir()],
    tmp: [...new Set(['/tmp', realPath('/tmp'), realPath(tmpdir())])],
    guard: guard.map(realPath),
    today: today(),
  };
}
