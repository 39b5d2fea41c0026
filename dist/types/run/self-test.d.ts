import type { EventBodies } from '../audit/event.ts';
import type { Outcome } from '../decide/decision.ts';
/** Tries the door through its real address before the agent starts. Nobody is asked and nothing runs. */
export declare function testGuard(url: string, token: string, fetcher: typeof fetch, workspace: string, outcomeOf: (id: string) => Outcome | undefined): Promise<EventBodies['guard.tested']>;
