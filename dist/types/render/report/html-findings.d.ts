import type { Report } from '../../compliance/report.ts';
import { type Markup } from './markup.ts';
/** What the scanners found, what the adjudicator said, which servers asked in, what the model cost. */
export declare function findingSections(report: Report): Markup[];
