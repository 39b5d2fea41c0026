import type { Outcome } from './outcome.ts';
/** An outcome together with what other scanners wrote into SARIF files. Throws `InputError` for a file that is broken. */
export declare function withOthers(outcome: Outcome, files: readonly string[], cwd: string): Outcome;
