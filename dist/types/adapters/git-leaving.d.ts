import { type Git } from './git.ts';
import type { CommitOrder, PushOrder } from './git-orders.ts';
import type { Version } from './version-scan.ts';
/** What the next commit takes in: what is staged, and what the command adds or takes from the work tree. */
export declare function committed(order: CommitOrder, top: string, git: Git): AsyncGenerator<Version>;
/** The commits and tags that a push sends and the remote is not known to have: their texts, and what they change. */
export declare function pushed(order: PushOrder, git: Git): AsyncGenerator<Version>;
