import { type PatternLanguage } from '../language.ts';
/** Files of Terraform and OpenTofu. */
export declare const terraform: PatternLanguage;
