import { type PatternLanguage } from './language.ts';
/** Files of Docker Compose. */
export declare const compose: PatternLanguage;
