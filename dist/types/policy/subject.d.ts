import type { Operation } from '../operation.ts';
import { type PathShape } from './path-match.ts';
/** Whether a matcher must fit for certain (to allow), or may fit (to ask or deny). */
export type Certainty = 'surely' | 'possibly';
/** One operation of a call, with its paths taken apart once for all the rules that look at it. */
export interface Subject {
    readonly operation: Operation;
    /** The client's tool through which the call came. */
    readonly tool: string;
    readonly path?: PathShape;
    /** The name under which the call reaches the path. */
    readonly alias?: PathShape;
}
/** True when the subject fits. */
export type Check = (subject: Subject, certainty: Certainty) => boolean;
export declare function subjectOf(operation: Operation, tool: string): Subject;
