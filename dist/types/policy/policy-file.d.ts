import type { YamlFile } from '../yaml-file.ts';
import type { Policy, Rule } from './policy.ts';
/**
 * Who speaks, from the strongest: the organisation, whose policy is handed in by whoever runs the agent; the
 * repository, whose `policy.yaml` is under version control; the run, for what one task needs to be held to besides. A
 * tier under another tightens, replaces what is `overridable`, and does what every tier above it leaves to it by
 * `delegates`. `extends` is no tier: who builds on a policy speaks for what comes out.
 */
export declare const tiers: readonly ['organisation', 'repository', 'run'];
export type Tier = (typeof tiers)[number];
/** One file of a policy, parsed. */
export interface PolicyFile {
    readonly tier: Tier;
    readonly yaml: YamlFile;
    readonly policy: Omit<Policy, 'rules'>;
    /** The rules that are as they must be, and their places in the file. */
    readonly rules: readonly {
        readonly rule: Rule;
        readonly index: number;
    }[];
}
