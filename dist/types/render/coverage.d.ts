import type { RuleCoverage } from '../policy/lint/coverage.ts';
import type { Paint } from './paint.ts';
/** Which rules the examples and the calls of a log exercise, as a table, and those that never decide. */
export declare function renderCoverage(rows: readonly RuleCoverage[], paint: Paint): string;
