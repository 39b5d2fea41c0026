import type { Call, Check, Said } from '../../flow/model.ts';
export declare function broken(what: string, call: Call): Said;
export declare const digest: (place: number) => Check;
export declare const hash: (what: string, ...names: readonly string[]) => import("../../flow/tables.ts").Entries;
