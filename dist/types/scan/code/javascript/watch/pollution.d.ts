import type { Watch } from '../../flow/model.ts';
/** A function that copies one object into another, whatever the keys are, and calls itself for what is inside. */
export declare const defined: NonNullable<Watch['defined']>;
