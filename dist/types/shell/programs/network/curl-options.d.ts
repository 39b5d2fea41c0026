import type { ProgramSpec } from '../../program.ts';
/**
 * The options of curl. Left out are those that change what other options mean (`--config`, `--variable`,
 * `--proto-default`) or load code (`--engine`).
 */
export declare const curlOptions: ProgramSpec;
