import type { Adjudicator } from '../decide/judge.ts';
import { type Redactor } from '../scan/secrets/redact.ts';
/**
 * The daemon of one run: the hook address and the interlock gateway on one local port, and the only writer of the log.
 * It lives and dies with its channel to the runner: when the runner is gone, it ends the agent.
 */
export declare function serveDaemon(): void;
/** What leaves for a model has no secrets in it. */
export declare function masked(adjudicator: Adjudicator, redactor: Redactor): Adjudicator;
