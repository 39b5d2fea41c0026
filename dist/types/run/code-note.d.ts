import type { ScannedFile } from '../audit/event.ts';
import type { Tracked } from './code-tracker.ts';
/** What the agent can be told of what it wrote. */
export interface Told {
    readonly findings: readonly Tracked[];
    /** Files that it left so that they cannot be scanned, where the run fails for that. */
    readonly unscanned: readonly ScannedFile[];
}
/** What the agent is told: place, way of the data and what to do; nothing when there is nothing to tell. */
export declare function noteOn({ findings, unscanned }: Told, most: number, helpOf: (rule: string) => string | undefined): string | undefined;
