import type { McpServer } from '../../mcp/server.ts';
/** Everything that one headless session of Claude Code is started with. */
export interface Launch {
    readonly client: string;
    readonly task: string;
    readonly workspace: string;
    readonly session: string;
    /** The daemon's own addresses and the tokens it expects. */
    readonly hookUrl: string;
    readonly hookToken: string;
    readonly gatewayUrl: string;
    readonly gatewayToken: string;
    readonly hookTimeoutS: number;
    /** Fresh folders, deleted after the run. */
    readonly home: string;
    readonly tmp: string;
    readonly servers: Readonly<Record<string, McpServer>>;
    readonly limits: {
        readonly turns?: number;
        readonly cost_usd?: number;
    };
    readonly airGapped: boolean;
    /** With it, the client runs in a process space of its own, without these folders; needs bubblewrap. */
    readonly hidden?: readonly string[];
    /** Variables that the policy lets through, with their values. */
    readonly environment: Readonly<Record<string, string>>;
    readonly path: string;
}
/**
 * The settings as an inline value: neither the checkout nor the agent can reach them. One wrong entry makes the client
 * drop all of them in silence, so they are built from typed parts only. No allow rules: the hook's answer is the only
 * way to run anything.
 */
export declare function clientSettings(launch: Launch): object;
export declare function clientArguments(launch: Launch): string[];
/**
 * `@file` in a prompt sends the file to the model past the gate, a leading `/` names a command, and a leading `-` is an
 * option of the client. A task often quotes text of strangers, so all three are made plain; an address like `a@b.org`
 * stays as it is.
 */
export declare function neutralPrompt(task: string): string;
/** The agent's environment, built from nothing: no key, no CI token, nothing that was not named. */
export declare function clientEnvironment(launch: Launch): Record<string, string>;
/** What bubblewrap is told: the same files, a process space of its own that ends with us. */
export declare const namespace: readonly string[];
/**
 * The program and arguments that are really started. The client's own `CLAUDE_CODE_SUBPROCESS_ENV_SCRUB` would hide
 * more from commands, but it puts empty files into the workspace, makes `package.json` read-only and leaves both behind.
 */
export declare function clientCommand(launch: Launch): [string, readonly string[]];
/** A running session: its output line by line, its end, and a way to end it with everything it started. */
export interface Session {
    /** Absent when the client could not be started. */
    readonly pid: number | undefined;
    readonly exited: Promise<{
        readonly code: number | null;
        readonly signal: NodeJS.Signals | null;
    }>;
    kill(): void;
}
/** Starts the client as the leader of a process group of its own. */
export declare function startSession(launch: Launch, onLine: (line: string) => void, onStderr: (line: string) => void): Session;
/** Ends a process and everything in its group; does nothing when they are gone. */
export declare function killProcessGroup(pid: number): void;
