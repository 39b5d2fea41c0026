import type { Finding, Severity } from '../scan/finding.ts';
/** A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request. */
export declare function renderAnnotation({ severity, where, region, rule, message }: Finding): string;
/** A remark that belongs to no line. */
export declare function renderNotice(severity: Severity, message: string): string;
