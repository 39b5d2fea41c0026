import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { type Lists } from './variables.ts';
/** Reads the patterns of a `path` key. */
export declare function compilePaths(patterns: readonly string[], lists: Lists): CompiledKey | readonly KeyFault[];
