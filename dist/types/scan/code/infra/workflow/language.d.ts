import { type PatternLanguage } from '../language.ts';
/** Workflows of GitHub Actions and composite actions. */
export declare const workflow: PatternLanguage;
