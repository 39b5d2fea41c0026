import type { Report } from '../../compliance/report.ts';
/** The report as indented JSON, for programs. Hidden characters are escaped; parsing gives the same value. */
export declare function reportJson(report: Report): string;
