import type { ArtifactLocation, Result } from 'sarif';
import type { Finding, Suppression } from '../../scan/finding.ts';
/** A file of the repository by its path; `undefined` when it is not in it. */
export type ArtifactOf = (path: string) => ArtifactLocation | undefined;
/** A finding that has a place in the repository, and in which file. */
export interface Placed {
    readonly finding: Finding;
    readonly artifact: ArtifactLocation;
}
/** A finding as a result, with all that GitHub asks for; `hash` is that of its line. */
export declare function resultOf({ finding, artifact }: Placed, ruleIndex: number | undefined, hash: string, suppression: Suppression | undefined, artifactOf: ArtifactOf): Result;
