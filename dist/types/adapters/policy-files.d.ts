import { type CompiledPolicy } from '../policy/compile.ts';
import { type LoadedPolicy } from '../policy/load.ts';
import type { TierFiles } from './policy-places.ts';
/** Reads the policies of the tiers as one. Throws `InputError` with every problem. */
export declare function loadFiles(files: TierFiles): LoadedPolicy;
/** Reads and compiles policies, examples included. Throws `InputError` with every problem. */
export declare function compileFiles(files: TierFiles): CompiledPolicy;
/** As `compileFiles`, of the repository alone. */
export declare function compileFile(file: string): CompiledPolicy;
