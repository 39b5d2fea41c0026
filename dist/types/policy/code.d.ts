import { type CodeSettings, type Consequence, severities } from './policy.ts';
import type { Scope } from './variables.ts';
/** What follows when a file has a weakness, by how grave it is. */
export type ConsequenceAt = (path: string, severity: (typeof severities)[number]) => Consequence;
/** Whether one consequence is at least as strict as another. */
export declare function isAtLeast(given: Consequence, least: Consequence): boolean;
/** The strictest of what merged settings say of a file, by its absolute path. Throws when a pattern cannot be read. */
export declare function bindCode(settings: CodeSettings | undefined, scope: Scope): ConsequenceAt;
/** Whether settings block writes anywhere. */
export declare function blocksCode(settings?: CodeSettings): boolean;
