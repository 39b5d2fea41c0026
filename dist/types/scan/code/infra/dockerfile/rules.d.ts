import type { PatternRule } from '../language.ts';
import { type Dockerfile } from './read.ts';
/** What is looked for in Dockerfiles; the commands in `RUN` are looked at as scripts. */
export declare const dockerfileRules: readonly PatternRule<Dockerfile>[];
