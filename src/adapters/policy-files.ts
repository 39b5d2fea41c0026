import { interpret } from '../interpret/interpret.ts';
import { type CompiledPolicy, compilePolicy } from '../policy/compile.ts';
import { type LoadedPolicy, loadTiers } from '../policy/load.ts';
import { tiers } from '../policy/policy-file.ts';
import { readText, resolveExtends } from './files.ts';
import type { TierFiles } from './policy-places.ts';

/** Reads the policies of the tiers as one. Throws `InputError` with every problem. */
export function loadFiles(files: TierFiles): LoadedPolicy {
  const given = tiers.flatMap(tier => {
    const file = files[tier];
    return file === undefined ? [] : [{ tier, source: readText(file) }];
  });
  return loadTiers(given, resolveExtends);
}

/** Reads and compiles policies, examples included. Throws `InputError` with every problem. */
export function compileFiles(files: TierFiles): CompiledPolicy {
  return compilePolicy(loadFiles(files), interpret);
}

/** As `compileFiles`, of the repository alone. */
export function compileFile(file: string): CompiledPolicy {
  return compileFiles({ repository: file });
}
