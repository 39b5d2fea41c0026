import { type Baselined, type BaselineFacts } from '../examine/baselined.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';
/** One text that would leave: where it stands for people, what it is made from, and what stood there before. */
export interface Version {
    readonly where: string;
    /** From the top of the repository; a message has none. */
    readonly path?: string;
    /** Ids of the versions that are there already: what they hold is not new. */
    readonly olds: readonly string[];
    /** Whether it may be missing, or no file. */
    readonly optional?: boolean;
    /** An id of an object, or the bytes themselves. */
    readonly bytes: string | (() => Iterable<Uint8Array>);
}
/** How much is looked at before one call. */
export interface Budget {
    /** Throws when it is used up. */
    spend(bytes: number): void;
}
export declare function createBudget(limits: {
    readonly bytes: number;
    readonly ms: number;
}): Budget;
type Open = (id: string) => Promise<AsyncIterable<Uint8Array>>;
/** The secrets of a version that none of the older ones holds, without those that the baseline accepts. */
export declare function newSecrets(version: Version, inside: string | undefined, open: Open | undefined, budget: Budget, parts: BaselineFacts & {
    readonly fingerprint: Fingerprint;
}): Promise<Baselined>;
export {};
