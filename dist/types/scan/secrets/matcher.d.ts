import type { Span } from '../region.ts';
import type { Reading, SecretRule } from './rule.ts';
/** What one rule makes of one place where its keyword stands; `undefined` where it makes nothing of it. */
export type Matcher = (text: string, keyword: Span, floor: number) => Reading | undefined;
/** The matcher of a rule; its pattern is compiled when it is first needed. */
export declare function createMatcher(rule: SecretRule): Matcher;
