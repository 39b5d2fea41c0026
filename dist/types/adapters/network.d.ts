import { type IncomingMessage, type ServerResponse } from 'node:http';
/**
 * The only file of the project that reaches the network. Everything else is handed a `Network`, so that an air gap is
 * a fact about one file.
 */
export interface Network {
    readonly airGapped: boolean;
    /** The platform's `fetch` without redirects; in an air gap it rejects every address that is not this machine. */
    readonly fetch: typeof fetch;
    /** Serves HTTP on 127.0.0.1, on a free port, and nowhere else. */
    listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Listener>;
}
export interface Listener {
    readonly port: number;
    close(): Promise<void>;
}
/** A connection was refused because this machine is air-gapped. */
export declare class AirGapError extends Error {
    readonly name = "AirGapError";
}
export declare function createNetwork(options: {
    readonly airGapped: boolean;
}): Network;
/** True for the names and addresses of this machine (127.0.0.0/8, ::1, localhost). */
export declare function isLoopback(hostname: string): boolean;
