import type { Log } from 'sarif';
/**
 * A log as text: a line for each result and each rule. Indented as JSON usually is, the 5,000 gravest results of a scan
 * are longer than the 10 MB that validators read; in one line, validators take minutes.
 */
export declare function sarifText(log: Log): string;
