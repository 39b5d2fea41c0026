import type { Parsers } from '../scan/code/syntax.ts';
/**
 * Loads the tree-sitter runtime and the grammars from `dist/wasm/` of the package. The runtime stays outside every
 * bundle, as a bundler breaks it. Rejects when a file is missing or the runtime and a grammar do not fit.
 */
export declare function loadParsers(): Promise<Parsers>;
