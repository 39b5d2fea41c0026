import type { AuditEvent, EventBodies, EventType } from '../audit/event.ts';
/** An event of one type. */
export type EventOf<T extends EventType> = Extract<AuditEvent, {
    readonly type: T;
}>;
/** A tool call and its decision, as the log holds them. */
export type DecidedCall = EventOf<'call.decided'>;
/** The events of one type, in the order of the log. */
export declare function eventsOf<T extends EventType>(events: readonly AuditEvent[], type: T): EventOf<T>[];
/** How the run was set up; absent when its beginning is not on record. */
export declare function startOf(events: readonly AuditEvent[]): EventBodies['run.started'] | undefined;
/** The numbers of some events, in ascending order, first and last included, evenly spread: the same choice every time. */
export declare function sampleOf(events: readonly {
    readonly seq: number;
}[], size?: number): number[];
/** How often each text occurs: most frequent first, then in code unit order. */
export declare function tally(texts: Iterable<string>): {
    readonly text: string;
    readonly count: number;
}[];
/** A tally on one line, `text (n)`; says how many texts were left out after the first twelve. */
export declare function tallyLine(texts: Iterable<string>, limit?: number): string;
/** `allowed` or `denied`, for sentences. */
export declare function effectWord(effect: 'allow' | 'deny'): 'allowed' | 'denied';
