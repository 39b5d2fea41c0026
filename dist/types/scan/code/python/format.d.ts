import { type Value } from '../flow/value.ts';
/** `pattern % values`. */
export declare function formatPercent(pattern: Value, values: Value): Value;
