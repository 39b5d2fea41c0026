import type { Problem } from '../errors.ts';
import { type Limits, type Policy, type SecretSettings } from './policy.ts';
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
/** What is done about secrets: each file may only tighten the ones below it, and a lower tier also what holds by default. */
export declare function mergeSecrets(files: readonly PolicyFile[]): {
    secrets: SecretSettings;
    problems: readonly Problem[];
};
