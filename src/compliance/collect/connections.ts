import type { AuditEvent } from '../../audit/event.ts';
import { type DecidedCall, eventsOf } from '../log.ts';

/** A host that a decided call would reach. */
export interface Connection {
  readonly host: string;
  readonly decided: DecidedCall;
}

/** Every `connect` operation of the decided calls. */
export function connectionsOf(events: readonly AuditEvent[]): Connection[] {
  return eventsOf(events, 'call.decided').flatMap(decided =>
    decided.body.decision.operations.flatMap(operation => {
      const host = /^connect (\S+)/.exec(operation)?.[1];
      return host === undefined ? [] : [{ host: host.replace(/:\d+$/, ''), decided }];
    }),
  );
}

/** True for a host name or an address of this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
