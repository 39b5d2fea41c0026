import { lstatSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interpret } from '../interpret/interpret.ts';
import { type CompiledPolicy, compilePolicy } from '../policy/compile.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Scope } from '../policy/variables.ts';
import { packFile, readText, realPath, resolveExtends } from './files.ts';

/** Where a policy is looked for when none is named. */
export const policyNames = ['policy.yaml', '.agent-bouncer/policy.yaml'] as const;

/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export function policyFile(given: string | undefined, cwd: string): string {
  if (given !== undefined) return packFile(given) ?? resolve(cwd, given);
  const found = policyNames.map(name => join(cwd, name)).find(isThere);
  return found ?? packFile('default') ?? 'default';
}

/** Also a link that leads nowhere: a policy that cannot be read is an error, not the pack `default`. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Reads and compiles a policy, examples included. Throws `InputError` with every problem. */
export function compileFile(file: string): CompiledPolicy {
  return compilePolicy(loadPolicy(readText(file), resolveExtends), interpret);
}

/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export function localScope(workspace: string, guard: readonly string[] = []): Scope {
  return {
    workspace: realPath(workspace),
    home: [homedir()],
    tmp: [...new Set(['/tmp', realPath('/tmp'), realPath(tmpdir())])],
    guard: guard.map(realPath),
  };
}
