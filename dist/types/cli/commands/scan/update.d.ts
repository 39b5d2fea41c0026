import type { BaselineEntry } from '../../../scan/secrets/baseline.ts';
import type { Io } from '../../io.ts';
import type { OpenBaseline, Sorted } from './accept.ts';
/** Who answers for what goes into a baseline, why, and until when. */
export type Answer = Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>;
/** Reads `--owner`, `--reason` and `--expires`. Throws one `InputError` with all that is missing or wrong. */
export declare function answerOf(given: Partial<Answer>): Answer;
/** Writes what was found into the baseline; what it cannot take is left as it is, a finding. */
export declare function update(open: OpenBaseline, found: Sorted, answer: Answer, io: Io): Sorted;
