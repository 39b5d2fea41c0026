import { type IsIgnored } from '../decide/destination.ts';
import type { Accepted, Sighted } from '../decide/secrets.ts';
import type { Operation } from '../operation.ts';
import type { Finding } from '../scan/finding.ts';
import { type Fingerprint } from '../scan/secrets/scan.ts';
import type { ToolCall } from '../tool-call.ts';
import { type ReadBefore } from './afterwards.ts';
import { type BaselineFacts } from './baselined.ts';
/** What is known of files when secrets are judged; what is not handed in is taken for the worst. */
export interface SecretFacts extends BaselineFacts {
    /** Without it, every file counts as tracked. */
    readonly isIgnored?: IsIgnored;
    /** Without it, a call is scanned as it stands, and not with the files that it changes. */
    readonly readBefore?: ReadBefore;
}
/** The secrets of a call, each with where it would go, and what is not held against it. */
export interface SeenSecrets {
    readonly sighted: readonly Sighted[];
    readonly accepted: readonly Accepted[];
    readonly unread: readonly string[];
}
/**
 * Judges what was found in the input of a call, and looks for what only the files show that it would change: a secret
 * put together over several edits is found at the last of them.
 */
export declare function seeSecrets(call: ToolCall, found: {
    readonly findings: readonly Finding[];
    secretOf(finding: Finding): string | undefined;
}, operations: readonly Operation[], parts: SecretFacts & {
    readonly workspace: string;
    readonly fingerprint: Fingerprint;
}): SeenSecrets;
/** A path from a folder on; nothing when it is not below. */
export declare function insideOf(folder: string, path: string): string | undefined;
