import type { Place, Problem } from '../errors.ts';
import type { Exception, Policy, Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
/** An exception and the file it is written in. */
export interface PlacedException {
    readonly exception: Exception;
    readonly file: PolicyFile;
    readonly index: number;
}
/** The exceptions of all files, but for those that no rule can have. */
export declare function mergeExceptions(files: readonly PolicyFile[], ruleOf: (id: string) => Rule | undefined): {
    placed: readonly PlacedException[];
    problems: readonly Problem[];
};
/** Whether an exception holds on a day; nobody says which day it is: it does not. */
export declare function isInForce({ expires }: Exception, today: string | undefined): boolean;
/** The exceptions of a policy that have ended, for `policy check` to show at their places. */
export declare function expiredExceptions({ policy, exceptionPlace }: {
    policy: Policy;
    exceptionPlace(index: number, path: readonly string[]): Place;
}, today: string): Problem[];
