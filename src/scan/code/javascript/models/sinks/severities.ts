import type { Sink } from '../../../flow/model.ts';

type Severities = Sink['severity'];

/** Only what somebody else sends. */
export const foreign: Severities = { request: 'error' };
/** What somebody else sends, and what may come from anywhere. */
export const anyone: Severities = { request: 'error', remote: 'note', local: 'note', parameter: 'note' };
/** As `foreign`, where it is less grave. */
export const doubtful: Severities = { request: 'warning' };

/** A sink that says nothing of what is not known. */
export function provenOnly({ otherwise: _otherwise, composed: _composed, ...sink }: Sink): Sink {
  return sink;
}
