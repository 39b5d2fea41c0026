import { type PatternLanguage } from '../language.ts';
/** Dockerfiles and their relatives. */
export declare const dockerfile: PatternLanguage;
