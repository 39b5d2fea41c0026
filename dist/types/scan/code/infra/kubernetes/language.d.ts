import { type PatternLanguage } from '../language.ts';
/** Manifests of Kubernetes: YAML that says `apiVersion` and `kind`. */
export declare const kubernetes: PatternLanguage;
