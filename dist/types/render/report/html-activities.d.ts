import type { Report } from '../../compliance/report.ts';
import { type Markup } from './markup.ts';
/** The activities with their states, the evidence for each, and the coverage of the mapping. */
export declare function activitySections(report: Report): Markup[];
