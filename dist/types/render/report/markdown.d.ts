import type { Report } from '../../compliance/report.ts';
/** The report as GitHub-flavoured Markdown, for a job summary. At most `limit` bytes; says what it leaves out. */
export declare function reportMarkdown(report: Report, limit?: number): string;
