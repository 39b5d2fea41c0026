/** The closed set of codes. A problem's code is stable; its message is not. */
export type ProblemCode = 'ARGUMENT_INVALID' | 'BASELINE_INVALID' | 'BUNDLE_INVALID' | 'CALL_INVALID' | 'CLIENT_UNUSABLE' | 'CONTROL_INVALID' | 'EXAMPLE_INVALID' | 'EXAMPLE_MATCHED' | 'EXAMPLE_NOT_MATCHED' | 'EXAMPLE_OVERRULED' | 'EXCEPTION_UNUSED' | 'EXTENDS_CYCLE' | 'FILE_BINARY' | 'FILE_EMPTY' | 'FILE_MISSING' | 'FILE_TOO_LARGE' | 'FILE_UNREADABLE' | 'INPUT_INVALID' | 'KEY_INVALID' | 'LIST_UNUSED' | 'PATTERN_INVALID' | 'PATTERN_SUSPECT' | 'POLICY_INVALID' | 'RULE_CONTRADICTED' | 'RULE_DUPLICATE' | 'RULE_LOOSENED' | 'RULE_MATCHES_ALL' | 'RULE_NEVER_MATCHES' | 'RULE_REDUNDANT' | 'RULE_SHADOWED' | 'RULE_UNEXPLAINED' | 'RULE_UNPROVEN' | 'SCRIPT_INVALID' | 'VARIABLE_UNKNOWN' | 'YAML_INVALID';
/** A place in a text file. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** How many columns the caret spans; at least 1. */
    readonly length: number;
    /** The text of that line. */
    readonly text: string;
}
/** One thing wrong with what the user gave us, and its cure. */
export interface Problem {
    readonly severity: 'error' | 'warning';
    readonly code: ProblemCode;
    /** Lower case, no full stop, the user's text in backticks. */
    readonly message: string;
    readonly place?: Place;
    readonly help?: string;
}
/** What the user gave us cannot be used: exit code 3. Lists every problem, not the first. */
export declare class InputError extends Error {
    readonly name = "InputError";
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[], options?: ErrorOptions);
}
/** The first findings as problems, and how many there are besides. */
export declare function firstProblems<T>(found: readonly T[], problemOf: (item: T) => Problem): Problem[];
/** An input error with one problem that has no place in a file. */
export declare function inputError(code: ProblemCode, message: string, help?: string, cause?: unknown): InputError;
/** The message of anything that was thrown. */
export declare function messageOf(thrown: unknown): string;
