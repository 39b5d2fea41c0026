import type { Watch } from '../flow/model.ts';
export declare const watch: Watch;
