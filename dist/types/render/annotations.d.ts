import type { Finding, Severity } from '../scan/finding.ts';
/**
 * A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request; `more` are lines
 * below its message.
 */
export declare function renderAnnotation(finding: Finding, more?: readonly string[]): string;
/** A remark that belongs to no line. */
export declare function renderNotice(severity: Severity, message: string): string;
