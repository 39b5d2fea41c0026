import type { Severity } from '../../../finding.ts';
import type { Sighting } from '../language.ts';
import type { Hcl } from './read.ts';
import { type HclBlock } from './value.ts';
/** A setting of a resource that is wrong when it has a value, or when it is not there. */
export interface Check {
    /** The types of resources. */
    readonly on: RegExp;
    /** The way to the setting: `vpc_config.endpoint_public_access`. */
    readonly way: string;
    /** Values that are wrong, as they are written. */
    readonly bad?: RegExp;
    readonly says: string;
    readonly severity?: Severity;
    /** What is said, as a note, when nothing is set. */
    readonly absent?: string;
    /** Only when this holds. */
    readonly when?: (block: HclBlock) => boolean;
}
/** The resources and data of a file whose type fits. */
export declare function resourcesOf({ blocks }: Hcl, on: RegExp): readonly HclBlock[];
/** What the checks find in a file. */
export declare function applied(checks: readonly Check[], file: Hcl): Generator<Sighting>;
