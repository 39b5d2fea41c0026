import type { Keys } from '../adapters/store/keys.ts';
import { type Sealed } from './seal.ts';
/**
 * Seals a run whose process died before it could: says so in the log, keeps the transcripts that are left, and signs.
 * Throws `InputError` when the folder holds no log, is sealed already, or its log does not verify; then nothing is
 * changed.
 */
export declare function sealAbandoned(folder: string, keys: Keys): Sealed;
