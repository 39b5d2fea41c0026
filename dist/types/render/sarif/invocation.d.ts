import type { Invocation } from 'sarif';
import type { ArtifactOf } from './result.ts';
/** A file that could not be looked at, whole or in part, and why. */
export interface Unscanned {
    readonly path: string;
    readonly why: string;
}
/** What was not looked at and what was left out: a short list is not a clean one. */
export declare function invocationOf(gaps: readonly Unscanned[], left: {
    over: number;
    outside: number;
}, artifactOf: ArtifactOf): Invocation;
