import { type Entries } from '../../flow/tables.ts';
/** Methods of texts and containers. */
export declare const methods: Entries;
