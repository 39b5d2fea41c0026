import { type CodeGate } from '../examine/code.ts';
import { type CodeSettings } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import { type CodeScanner, type ReadProjectFile } from '../scan/code/scanner.ts';
import type { Parsers } from '../scan/code/syntax.ts';
import type { CodeReviewParts } from './code-review.ts';
/** What the code of a run is followed with: one warm scanner, the workspace as it is now, and what the policy says. */
export declare function codeParts(scope: Scope, settings: CodeSettings | undefined): Promise<Omit<CodeReviewParts, 'record'>>;
/** The gate by itself, for a session in which no run is followed: what is in a file already was there before. */
export declare function blockingGate(scope: Scope, settings: CodeSettings | undefined): Promise<CodeGate>;
/** A scanner that nobody waits for long: what it did not get to is a gap. */
export declare function timedScanner(parsers: Parsers, read: ReadProjectFile, most?: number): CodeScanner;
