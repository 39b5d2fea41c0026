import type { Hcl } from './read.ts';
import { type HclAttribute } from './value.ts';
/** Something that lets traffic in, in the words of any cloud. */
export interface Opening {
    /** From where. */
    readonly source: HclAttribute | undefined;
    readonly from: number;
    readonly to: number;
    readonly protocol: string;
}
/** What lets traffic in; ports that are worked out are no numbers. */
export declare function openings(file: Hcl): Generator<Opening>;
