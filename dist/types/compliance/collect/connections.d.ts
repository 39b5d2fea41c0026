import type { AuditEvent } from '../../audit/event.ts';
import { type DecidedCall } from '../log.ts';
/** A host that a decided call would reach. */
export interface Connection {
    readonly host: string;
    readonly decided: DecidedCall;
}
/** Every `connect` operation of the decided calls. */
export declare function connectionsOf(events: readonly AuditEvent[]): Connection[];
/** True for a host name or an address of this machine. */
export declare function isLoopback(host: string): boolean;
