import { type Baseline } from '../scan/secrets/baseline.ts';
/** Where the baseline of a workspace lies, when it has one; also a link that leads nowhere, which is then an error. */
export declare function baselineFile(workspace: string): string | undefined;
/** The baseline of a workspace; nothing when it has none. Throws `InputError` when it cannot be read to its end. */
export declare function baselineOf(workspace: string): Baseline | undefined;
