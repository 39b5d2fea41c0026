import type { Problem } from '../errors.ts';
import { type Paint } from './paint.ts';
/** A problem in the one shape that every diagnostic has: code, place, the line with a caret, and the cure. */
export declare function renderProblem(problem: Problem, paint?: Paint): string;
/** All problems and how many there are. */
export declare function renderProblems(problems: readonly Problem[], paint?: Paint): string;
