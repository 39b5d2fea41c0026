import type { AuditEvent, NewEvent } from '../audit/event.ts';
import type { DaemonConfig } from './protocol.ts';
/** The daemon as the runner sees it. */
export interface DaemonProcess {
    readonly pid: number;
    /** Where it listens: `http://127.0.0.1:PORT`. */
    readonly origin: string;
    readonly hookToken: string;
    readonly gatewayToken: string;
    /** Settles when the daemon ends, or stops answering, although nobody asked it to; with the reason. */
    readonly lost: Promise<string>;
    watch(pid: number): void;
    record(event: NewEvent): void;
    /** Lets it write what is pending and end; it is killed when it does not. */
    finish(): Promise<void>;
}
export interface DaemonListeners {
    readonly onEvent: (event: AuditEvent) => void;
    readonly onStop: (reason: string) => void;
}
/** Starts the daemon as a process of its own and waits until it has tested the guard. Rejects when it cannot. */
export declare function startDaemonProcess(entry: string, config: DaemonConfig, environment: NodeJS.ProcessEnv, listeners: DaemonListeners): Promise<DaemonProcess>;
