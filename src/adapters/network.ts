import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

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
export class AirGapError extends Error {
  override readonly name = 'AirGapError';
}

export function createNetwork(options: { readonly airGapped: boolean }): Network {
  return {
    airGapped: options.airGapped,
    fetch: async (input, init) => {
      const { hostname } = new URL(input instanceof Request ? input.url : input);
      if (options.airGapped && !isLoopback(hostname))
        throw new AirGapError(`\`${hostname}\` is not this machine, and the run is air-gapped`);
      // A redirect would take the key to a server that nobody named, or out of the air gap.
      return fetch(input, { ...init, redirect: options.airGapped ? 'error' : (init?.redirect ?? 'error') });
    },
    listen: async handler => {
      const server = createServer(handler);
      await listening(server);
      return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
    },
  };
}

/** True for the names and addresses of this machine (127.0.0.0/8, ::1, localhost). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
