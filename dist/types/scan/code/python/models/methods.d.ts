import { type Entries } from '../../flow/tables.ts';
/** Methods of texts and containers. */
export declare const methods: Entries;
/** Functions of Python itself and of its small helpers. */
export declare const builtins: Entries;
