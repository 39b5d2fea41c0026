import { type Json } from '../../json.ts';
/**
 * A copy of a JSON value with every string and key put through `change`; the value itself when nothing changed. Uses
 * no call stack, as a hostile value nests deeper than it reaches. Keys that become equal are told apart by `#2`, `#3`.
 */
export declare function mapStrings(value: Json, change: (text: string) => string): Json;
