import type { Problem } from '../errors.ts';
import { type CodeSettings } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
/**
 * What follows when code has a weakness: each file may only tighten the ones below it, and a lower tier also what holds
 * by default. Stricter consequences in some files are put together, as the strictest counts anyway.
 */
export declare function mergeCode(files: readonly PolicyFile[]): {
    code: CodeSettings;
    problems: readonly Problem[];
};
