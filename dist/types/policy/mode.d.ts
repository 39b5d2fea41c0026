import type { Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
/**
 * Gives each rule its mode: its own word, else that of the lowest tier whose policy has one, else that of the file it
 * is written in. What is extended speaks only for its own rules. Only what is in audit mode says so afterwards; floor
 * rules and permissions never are.
 */
export declare function withMode(rule: Rule, from: PolicyFile, files: readonly PolicyFile[]): Rule;
