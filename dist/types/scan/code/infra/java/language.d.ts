import { type PatternLanguage } from '../language.ts';
/** Java. */
export declare const java: PatternLanguage;
