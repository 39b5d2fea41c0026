/** Lines and columns count from 1; columns are UTF-16 code units and the end is exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** Something a scanner saw. It never holds the secret, and never more of the source than the message needs. */
export interface Finding {
  readonly scanner: 'secrets' | 'code';
  /** The rule's id, such as `aws-access-key-id` or `python-sql-injection`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly message: string;
  /** A file's path, or the JSON Pointer of a string in a tool input. */
  readonly where: string;
  readonly region: Region;
  /** Keyed fingerprint of a secret, so that two sightings can be told to be one without knowing it. */
  readonly fingerprint?: string;
  /** The way of the data that it is about, source first; absent when it is about one place alone. */
  readonly flow?: readonly FlowStep[];
  /** The scanner of somebody else that saw it, such as `Bandit`; absent when it is ours. */
  readonly tool?: string;
  /** Other scanners that say the same of the same line. */
  readonly also?: readonly { readonly tool: string; readonly rule: string }[];
  /** Who wrote the line, where that is known. */
  readonly writtenBy?: 'agent' | 'person';
}

/** Why a finding does not count: what a comment beside it says, or somebody elsewhere, such as in a baseline. */
export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly reason: string;
  /** The last day on which it holds, in UTC: `2026-12-31`. */
  readonly until?: string;
}

/** A finding and why it does not count. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** One place on the way of data from its source to where it does harm. */
export interface FlowStep {
  readonly where: string;
  readonly message: string;
  readonly region: Region;
}

/** What a reader of a report is told about a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly scanner: Finding['scanner'];
  readonly title: string;
  readonly description: string;
  /** What to do instead. */
  readonly help: string;
  readonly severity: Severity;
  /** The most specific CWE first, as a number; GitHub reads the first. */
  readonly cwe: readonly number[];
  /** CVSS-like, 0.1 to 10, as GitHub's `security-severity`. */
  readonly securitySeverity: number;
  /** How often it is right, as SARIF readers sort by it; `medium` when absent. */
  readonly precision?: 'very-high' | 'high' | 'medium' | 'low';
  readonly tags: readonly string[];
  /** The rule broken, and the same code as it should be; one line each, or several. */
  readonly example?: { readonly bad: string; readonly good: string };
}

/** A scanner of somebody else, and what it tells about its rules. */
export interface OtherTool {
  readonly name: string;
  readonly version?: string;
  readonly informationUri?: string;
  readonly rules: readonly OtherRule[];
}

/** A rule of somebody else; not everybody says how grave a breach is. */
export type OtherRule = Omit<RuleDescription, 'securitySeverity' | 'scanner'> &
  Partial<Pick<RuleDescription, 'securitySeverity'>>;
