import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** An address that this machine asks. */
export declare const url: Sink;
/** What browsers, servers and other machines are given. */
export declare const webSinks: Entries;
/** What a method of NestJS with `@Redirect()` gives back. */
export declare const redirectAnswer: Sink;
/** The page that a function of a cloud gives back. */
export declare const pageAnswer: Sink;
/** What is assigned to, of an answer and of a session. */
export declare const answerAssignments: ReadonlyMap<string, readonly Sink[]>;
