import type { Severity } from '../../../finding.ts';
import type { Sighting } from '../language.ts';
import type { CallSite, Program } from './program.ts';
/** A call that must not be given what somebody else wrote. */
export interface Sink {
    /** Which calls, by their name. */
    readonly call: RegExp;
    readonly kind: string;
    /** Positions of the arguments; the object itself is -1. */
    readonly places: readonly number[];
    /** What happens: `is run as a command`. */
    readonly says: string;
    readonly severity?: Severity;
    /** What the text around must look like, for methods whose name means other things too. */
    readonly text?: RegExp;
    /** Said, as a note, of a text with `text` that is put together with something unknown. */
    readonly composed?: string;
    readonly when?: (call: CallSite) => boolean;
}
/** What the sinks find in a program. */
export declare function flowsInto(sinks: readonly Sink[], { calls }: Program): Generator<Sighting>;
/** A call that is wrong by itself. */
export interface Misuse {
    readonly call: RegExp;
    readonly says: string;
    readonly severity?: Severity;
    /** A text that must be given. */
    readonly text?: readonly [place: number, pattern: RegExp];
    readonly when?: (call: CallSite) => boolean;
}
/** What the misuses find in a program. */
export declare function misusesIn(misuses: readonly Misuse[], { calls }: Program): Generator<Sighting>;
