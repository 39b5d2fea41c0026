import type { Redactor } from '../scan/secrets/redact.ts';
/** Where the agent's home and scratch files are while it runs; found again by name when the runner died. */
export declare function scratchFolder(run: string): string;
/** What the session printed, kept while it runs. */
export declare const streamFile = "stream.jsonl";
/** The client's own transcripts, below the agent's home. */
export declare function clientTranscripts(home: string): string;
/**
 * Copies the agent's own transcripts and what it printed into the bundle, without secrets. All texts are read before
 * any is written: a secret that shows itself in one is taken out of each. The agent can reach its home, so nothing that
 * lies there stops the sealing: what cannot be copied is named in `transcript/not-copied.txt`.
 */
export declare function copyTranscripts(scratch: string, home: string, folder: string, redactor: Redactor): void;
