import type { Tree } from './tree.ts';
import { type Value } from './value.ts';
import { World } from './world.ts';
/** What is known of names and of places without a name, round after round until nothing is new. */
export declare abstract class Memory extends World {
    private readonly names;
    /** What functions give back, and what is put into lists later. */
    private readonly slots;
    private readonly sites;
    protected declared: ReadonlySet<string>;
    private changed;
    private round;
    private steps;
    /** The first thing that was not understood. */
    protected fault: string | undefined;
    /** True once code from elsewhere takes part: what is not known may then come from there. */
    private mingled;
    /** Either of two values. */
    abstract join(a: Value, b: Value): Value;
    /** What a name is that the code itself does not bind. */
    protected abstract global(name: string): Value | undefined;
    /** Does something again until nothing new is learnt. */
    protected settle(round: () => void): void;
    protected spend(steps: number): void;
    protected learn(): void;
    /** Notes something that was not understood. */
    fail(why: string): Value;
    lookup(name: string): Value;
    bind(name: string, value: Value): void;
    /** What is put into a place that has no name: a function's result, a list. */
    put(site: Tree, value: Value): void;
    slot(site: Tree): Value;
    /** True when something was put into one of the lists after it was made. */
    hasGrown(sites: readonly Tree[]): boolean;
    private widen;
    /** A value of which nothing is known. */
    unknown(): Value;
    /** The same where only the beginning is known. */
    unknownText(given: Value): Value;
    /** A path of which nothing is known. */
    unknownPath(): Value;
    mingle(): void;
    /** A place for what is put later into a list that the library made; lists of the same things share it. */
    siteOf(items: readonly Value[]): readonly Tree[];
}
