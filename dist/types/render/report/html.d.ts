import type { Report } from '../../compliance/report.ts';
/** The report as one static page: no script, nothing loaded, readable on a laptop and on paper (A4). */
export declare function reportHtml(report: Report): string;
