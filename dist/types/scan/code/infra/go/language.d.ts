import { type PatternLanguage } from '../language.ts';
/** Go. */
export declare const go: PatternLanguage;
