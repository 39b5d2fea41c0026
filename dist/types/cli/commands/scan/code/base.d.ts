import type { Io } from '../../../io.ts';
import type { Ticker } from '../../../ticker.ts';
import type { Outcome } from './outcome.ts';
/**
 * What is new in an outcome since a commit: the files with findings are scanned as they were then, by the same scanner,
 * with all that they import as it was. Throws `InputError` when there is no such commit.
 */
export declare function sinceCommit(outcome: Outcome, name: string, io: Io, ticker: Ticker): Promise<Outcome>;
