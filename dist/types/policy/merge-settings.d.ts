import type { Problem } from '../errors.ts';
import type { Limits, Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
/** The smallest of each limit: a policy on top may only take away. */
export declare function mergeLimits(policies: readonly Policy[]): Limits;
/** The settings on top count, within the tier that has a say first; all instructions stay, and off is off. */
export declare function mergeAdjudicator(files: readonly PolicyFile[]): NonNullable<Policy['adjudicator']>;
/** The variables that the agent may see: where a policy names them, those on top may only leave some out. */
export declare function mergeEnvironment(files: readonly PolicyFile[]): {
    allow: readonly string[];
    problems: readonly Problem[];
};
