import type { AuditEvent } from '../audit/event.ts';
import type { RuleDescription } from '../scan/finding.ts';
import type { CodeScan } from './report.ts';
/**
 * What the code that the agent wrote looks like at the end, the worst first: an agent corrects what it is told of, and
 * a file is scanned after each write. The log holds no CWE numbers: `rules` brings them.
 */
export declare function codeScan(events: readonly AuditEvent[], rules: readonly RuleDescription[]): CodeScan;
