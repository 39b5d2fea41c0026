import type { Problem } from '../errors.ts';
import type { PolicyFile } from './merge.ts';
import { type Grant } from './policy.ts';
/**
 * Who speaks, from the strongest: the organisation, whose policy is handed in by whoever runs the agent; the
 * repository, whose `policy.yaml` is under version control; the run, for what one task needs to be held to besides. A
 * tier under another tightens, replaces what is `overridable`, and does what every tier above it leaves to it by
 * `delegates`. `extends` is no tier: who builds on a policy speaks for what comes out.
 */
export declare const tiers: readonly ['organisation', 'repository', 'run'];
export type Tier = (typeof tiers)[number];
/** What each tier may do besides tightening; nobody holds the first one. */
export declare function grantsOf(files: readonly PolicyFile[]): ReadonlyMap<Tier, ReadonlySet<Grant>>;
/** What the files of lower tiers do that nobody above leaves to them. One problem for each file and kind. */
export declare function tierProblems(files: readonly PolicyFile[]): Problem[];
