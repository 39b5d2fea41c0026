import type { HclBlock } from './value.ts';
/** A file of Terraform: its blocks, and whether all of it was understood. */
export interface Hcl {
    readonly blocks: readonly HclBlock[];
    readonly isWhole: boolean;
}
/** Reads a file, tolerantly: what is no attribute and no block is skipped. */
export declare function readHcl(text: string): Hcl;
