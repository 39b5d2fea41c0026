import type { Watch } from '../flow/model.ts';
/** What is looked at on the way. */
export declare const watch: Watch;
