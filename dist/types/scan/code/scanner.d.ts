import type { Finding, RuleDescription, SuppressedFinding } from '../finding.ts';
import type { Parsers } from './syntax.ts';
/** The longest file that is parsed, in UTF-16 units; in longer ones only secrets are looked for. */
export declare const parseLimit: number;
/** What was found in a file; `error` says, in words, what could not be looked at. */
export interface CodeScan {
    readonly findings: readonly Finding[];
    /** Those that do not count, and why; see `withSuppressions`. */
    readonly suppressed?: readonly SuppressedFinding[];
    readonly error?: string;
}
/** Looks for weaknesses in source code, without running it. */
export interface CodeScanner {
    /** The language of a path by its ending; `undefined` when there is no scanner for it. */
    languageOf(path: string): string | undefined;
    /** Never throws and never says nothing about what it did not read. `path` becomes the findings' `where`. */
    scan(path: string, text: string): CodeScan;
}
/** Reads another file of the project, by a path like those that are scanned; `undefined` when there is none. */
export type ReadProjectFile = (path: string) => string | undefined;
/** What reports say about each weakness. */
export declare const codeRuleDescriptions: readonly RuleDescription[];
/** The language of a path by its ending, as scanners say it; for whoever has none at hand. */
export declare function codeLanguageOf(path: string): string | undefined;
/** A scanner over the parsers that were loaded. With `read` calls are followed into the files that a file imports. */
export declare function createCodeScanner(parsers: Parsers, read?: ReadProjectFile): CodeScanner;
