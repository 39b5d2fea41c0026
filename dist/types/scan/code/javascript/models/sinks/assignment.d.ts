import type { Sink } from '../../../flow/model.ts';
export declare const merged: Sink;
export declare const pathSet: Sink;
/** `a[b][c] = d`: with `__proto__` for the first key it changes every object. */
export declare const nestedKey: Sink;
export declare const assignment: Sink;
export declare const update: Sink;
/** `Model.update(fields, { where })`. */
export declare const updateWhere: Sink;
export declare const copied: Sink;
export declare const nested: Sink;
