import type { Consequence, Decision, VerdictRecord } from '../decide/decision.ts';
import type { Json } from '../json.ts';
import type { Finding } from '../scan/finding.ts';
/** Numbers of tool calls seen from three independent sides, and what does not add up. */
export interface Reconciliation {
    /** `tool_use` blocks in the agent's own transcript. */
    readonly toolUses: number;
    /** Decisions in this log. */
    readonly decisions: number;
    /** Calls that the client refused by itself, before asking us: unknown tools and invalid inputs. */
    readonly rejectedByClient: number;
    readonly complete: boolean;
    /** One sentence per call that does not add up. */
    readonly mismatches: readonly string[];
}
/** A tool call as the log keeps it. */
export interface RecordedCall {
    readonly id: string;
    readonly session: string;
    readonly agent?: string;
    readonly tool: string;
    readonly cwd: string;
    /** HMAC-SHA-256 of the exact input, under a key that stays on the host. */
    readonly inputDigest: string;
    /** The input with secrets masked and long strings cut. */
    readonly input: Json;
}
/** A finding in code that the agent wrote, and how it is followed through the run. */
export interface CodeFinding extends Finding {
    /** Counts the findings of a run from 1; a finding keeps its number from scan to scan. */
    readonly number?: number;
    /** What the policy says of it. */
    readonly consequence?: Consequence;
    /** How often the agent has been told of it. */
    readonly told?: number;
}
/** A file as it was scanned. */
export interface ScannedFile {
    readonly path: string;
    readonly bytes: number;
    /** Findings that the file had before the run; nobody is told of them. */
    readonly known?: number;
    /** Why it could not be scanned, or not to its end. */
    readonly error?: string;
    /** What the policy says of that, where the file could be scanned before the run. */
    readonly consequence?: Consequence;
}
/** A finding whose state changed; `found` is the number of the event that saw it first. */
interface FindingChange {
    readonly number: number;
    readonly found: number;
    readonly rule: string;
    readonly path: string;
    readonly line: number;
    /** The call after which it changed; absent at the end of the run. */
    readonly call?: string;
}
export type RunOutcome = 'completed' | 'failed' | 'stopped' | 'abandoned';
/** What is particular to each type of event. Types are `noun.past-participle`. */
export interface EventBodies {
    'run.started': {
        readonly task: {
            readonly digest: string;
            readonly text: string;
        };
        readonly policy: {
            readonly name: string;
            readonly digest: string;
            readonly files: readonly string[];
        };
        /** Secrets that somebody answers for, as they were written when the run began; absent where there are none. */
        readonly secretsBaseline?: {
            readonly digest: string;
            readonly entries: number;
        };
        readonly agent: {
            readonly name: string;
            readonly version: string;
            readonly path: string;
        };
        readonly model: {
            readonly kind: 'anthropic' | 'script';
            readonly upstream: string;
        };
        readonly host: {
            readonly platform: string;
            readonly arch: string;
            readonly node: string;
            readonly name: string;
        };
        readonly isolation: {
            readonly home: 'fresh';
            readonly environment: readonly string[];
            readonly pidNamespace: boolean;
            readonly airGapped: boolean;
        };
        readonly limits: Readonly<Record<string, number>>;
        readonly workspace: string;
        /** The commit that the workspace was at; absent where it is in no repository. */
        readonly repository?: {
            readonly uri: string;
            readonly revision?: string;
            readonly branch?: string;
            readonly folder?: string;
        };
        readonly tool: {
            readonly name: string;
            readonly version: string;
        };
        /** Who and what set the run off, where a CI system says so. */
        readonly trigger?: Readonly<Record<string, string>>;
    };
    /** The door was tried with calls whose answer is known, over HTTP as the client asks, before the agent started. */
    'guard.tested': {
        readonly canaries: readonly {
            readonly name: string;
            readonly expected: string;
            readonly found: string;
        }[];
        readonly passed: boolean;
    };
    'server.admitted': {
        readonly server: string;
        readonly risk: string;
    };
    'server.refused': {
        readonly server: string;
        readonly reason: string;
    };
    'prompt.submitted': {
        readonly session: string;
        readonly digest: string;
    };
    'call.decided': {
        readonly call: RecordedCall;
        readonly decision: Omit<Decision, 'operations' | 'findings' | 'verdict'> & {
            readonly operations: readonly string[];
            readonly verdict?: VerdictRecord;
        };
        readonly findings: readonly Finding[];
    };
    /** Local sessions only: the rules leave the call open, and the client puts it to the person at the terminal. */
    'call.referred': {
        readonly call: RecordedCall;
        readonly reason: string;
        readonly policyDigest: string;
    };
    /** The client refused a call by itself; no hook fired and nothing ran. */
    'call.rejected': {
        readonly call: string;
        readonly reason: string;
    };
    'call.completed': {
        readonly call: string;
        readonly tool: string;
        readonly ok: boolean;
        readonly durationMs?: number;
    };
    /** Code that the agent wrote was scanned, after a call or at the end of the run; findings are what was not there before. */
    'code.scanned': {
        readonly call?: string;
        readonly files: readonly ScannedFile[];
        readonly findings: readonly CodeFinding[];
    };
    /** The agent was told of a finding as often as the policy says, or the run ended, and it is still there. */
    'finding.opened': FindingChange & {
        readonly told: number;
        readonly consequence: Consequence;
    };
    /** A finding is no longer there; `scan` is the number of the event that saw that. */
    'finding.closed': FindingChange & {
        readonly scan: number;
    };
    'model.called': {
        readonly model: string;
        readonly inputTokens: number;
        readonly outputTokens: number;
        readonly costUsd: number;
    };
    /** The interlock refused a request to the model. */
    'model.refused': {
        readonly rule: 'R1' | 'R2' | 'R3' | 'latched' | 'limit';
        readonly reason: string;
    };
    'limit.reached': {
        readonly limit: string;
        readonly value: number;
        readonly reason: string;
    };
    'agent.started': {
        readonly pid: number;
    };
    'agent.exited': {
        readonly code: number | null;
        readonly signal: string | null;
        readonly reason: string;
    };
    /** The writer died and another took over: what was cut off its last, unacknowledged line. */
    'log.recovered': {
        readonly reason: string;
        readonly tornBytes: number;
        readonly tornDigest: string;
    };
    'run.reconciled': Reconciliation;
    'run.ended': {
        readonly outcome: RunOutcome;
        readonly reasons: readonly string[];
        readonly durationMs: number;
    };
}
export type EventType = keyof EventBodies;
/** What every event carries. `prev` is the SHA-256 of the line before, so that a changed line breaks the chain. */
export interface EventHeader<T extends EventType> {
    readonly v: 1;
    /** Counts from 0 without gaps. */
    readonly seq: number;
    /** ISO 8601 with zone. */
    readonly at: string;
    readonly run: string;
    readonly type: T;
    readonly prev: string;
}
/** One line of the audit log. */
export type AuditEvent = {
    [T in EventType]: EventHeader<T> & {
        readonly body: EventBodies[T];
    };
}[EventType];
/** An event before it has a place in the log. */
export type NewEvent = {
    [T in EventType]: {
        readonly type: T;
        readonly body: EventBodies[T];
    };
}[EventType];
export {};
