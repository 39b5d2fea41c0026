import type { Report } from '../../compliance/report.ts';
import { type Markup } from './markup.ts';
/** Population, decisions and denied calls. */
export declare function decisionSections(report: Report): Markup[];
