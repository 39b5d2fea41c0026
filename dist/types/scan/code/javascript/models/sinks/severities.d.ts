import type { Sink } from '../../../flow/model.ts';
type Severities = Sink['severity'];
/** Only what somebody else sends. */
export declare const foreign: Severities;
/** What somebody else sends, and what may come from anywhere. */
export declare const anyone: Severities;
/** As `foreign`, where it is less grave. */
export declare const doubtful: Severities;
/** A sink that says nothing of what is not known. */
export declare function provenOnly({ otherwise: _otherwise, composed: _composed, ...sink }: Sink): Sink;
export {};
