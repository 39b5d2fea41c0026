import type { Problem } from '../errors.ts';
/**
 * Stars in the place of secrets: what is wrong with a file or a command is shown in logs that strangers read. Texts keep
 * their length, so that a caret still points at its place.
 */
export declare function maskSecrets(text: string): string;
/** A problem without secrets. Its message may quote a piece of what its line holds whole. */
export declare function maskProblem(problem: Problem): Problem;
