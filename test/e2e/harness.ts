import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Client, findClient } from '../../src/adapters/claude-code/client.ts';
import { readText, resolveExtends } from '../../src/adapters/files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import type { Script } from '../../src/adapters/scripted-model/script.ts';
import { openKeys } from '../../src/adapters/store/keys.ts';
import type { AuditEvent } from '../../src/audit/event.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/compile.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { RunOptions, RunResult } from '../../src/run/options.ts';
import { runAgent } from '../../src/run/run.ts';

export const cli = join(packageRoot(), 'src', 'cli.ts');

/** The real Claude Code of this checkout. */
export const client: Client = await findClient(undefined);

/** A policy in which the workspace is free and nothing else is settled. */
export const openWorkspace = `
version: 1
name: open-workspace
rules:
  - id: workspace
    effect: allow
    reason: the test owns it
    when: { operation: [read, write, delete], path: "\${workspace}/**" }
    examples: { match: ["Read: a"] }
  - id: programs
    effect: allow
    reason: what it does is judged by itself
    when: { operation: execute, described: true }
    examples: { match: ["Bash: ls"] }
  - id: session
    effect: allow
    reason: harmless
    when: { operation: change, what: agent }
    examples: { match: ["ToolSearch"] }
`;

export function policyOf(text: string): CompiledPolicy {
  return compilePolicy(loadPolicy({ file: 'test-policy.yaml', text }, resolveExtends), interpret);
}

export const defaultPolicy = compilePolicy(
  loadPolicy(readText(join(packageRoot(), 'policies', 'default.yaml')), resolveExtends),
  interpret,
);

/** A scratch folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bouncer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  readonly result: RunResult;
  readonly events: readonly AuditEvent[];
  readonly workspace: string;
  /** Calls that the log allows and that the transcript shows. */
  readonly allowed: readonly string[];
}

export interface Given extends Partial<Omit<RunOptions, 'workspace' | 'model'>> {
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Uses this folder instead of a fresh one. */
  readonly folder?: string;
}

/** Runs the real client against a script in a fresh workspace. `@/` in inputs stands for the workspace. */
export async function play(script: Pick<Script, 'turns'> & Partial<Script>, given: Given = {}): Promise<Ran> {
  const folder = given.folder ?? scratch();
  const workspace = join(folder, 'work');
  for (const [name, content] of Object.entries({ 'readme.txt': 'hello from the workspace\n', ...given.files })) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  const events: AuditEvent[] = [];
  const { files: _files, folder: _folder, onEvent, ...options } = given;
  const environment = { PATH: process.env['PATH'], HOME: folder, AGENT_BOUNCER_HOME: join(folder, 'keys') };
  const placed = JSON.parse(JSON.stringify(script).replaceAll('@/', `${workspace}/`)) as Script;
  const result = await runAgent({
    task: 'do what the script says',
    workspace,
    policy: defaultPolicy,
    model: { kind: 'script', script: placed },
    client,
    keys: openKeys(environment),
    out: join(folder, 'out'),
    limits: { wall_clock_s: 60 },
    isolation: 'off',
    airGapped: true,
    environment,
    daemonEntry: cli,
    ...options,
    onEvent: event => {
      events.push(event);
      onEvent?.(event);
    },
  });
  const allowed = events.flatMap(event =>
    event.type === 'call.decided' && event.body.decision.effect === 'allow' ? [event.body.call.id] : [],
  );
  return { result, events, workspace, allowed };
}

/** Tool calls that came back without an error, by tool, as the client printed them. */
export function executed(ran: Ran): { id: string; tool: string }[] {
  const lines = readFileSync(join(ran.result.folder, 'transcript', 'stream.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const names = new Map<string, string>();
  const done: { id: string; tool: string }[] = [];
  for (const line of lines) {
    const event = JSON.parse(line) as { message?: { content?: unknown } };
    for (const block of (Array.isArray(event.message?.content) ? event.message.content : []) as Record<
      string,
      unknown
    >[]) {
      if (block['type'] === 'tool_use') names.set(String(block['id']), String(block['name']));
      if (block['type'] === 'tool_result' && block['is_error'] !== true)
        done.push({ id: String(block['tool_use_id']), tool: names.get(String(block['tool_use_id'])) ?? '' });
    }
  }
  return done;
}

/** Calls that ran although the log holds no decision that allows them. */
export function ranUnallowed(ran: Ran): string[] {
  return executed(ran)
    .filter(call => !ran.allowed.includes(call.id))
    .map(call => call.tool);
}

export type Fault = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

/** Stands between the client and the hook: answers itself where `fault` does, and passes everything else on. */
export async function interposed(fault: Fault): Promise<(hookUrl: string) => Promise<string>> {
  return async hookUrl => {
    const server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
        const body = Buffer.concat(chunks).toString('utf8');
        if (fault(request, response, body)) return;
        const answer = await fetch(hookUrl, {
          method: 'POST',
          headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
          body,
        });
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
        response.end(await answer.text());
      })().catch(() => response.destroy());
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  };
}

/** A fault that shows itself only when a call is to be decided. */
export const onCalls =
  (answer: (response: ServerResponse) => void): Fault =>
  (_request, response, body) => {
    if (!body.includes('"PreToolUse"')) return false;
    answer(response);
    return true;
  };

/** A client that changes its own arguments before it becomes the real one: a mistake of ours in the settings. */
export function mistakenClient(folder: string, mistake: string): Client {
  const path = join(folder, 'claude-with-mistake.mjs');
  writeFileSync(
    path,
    `#!${process.execPath}
import { spawn } from 'node:child_process';
const args = process.argv.slice(2);
const at = args.indexOf('--settings') + 1;
const change = settings => { ${mistake} };
args[at] = change(args[at]);
const child = spawn(${JSON.stringify(client.path)}, args.filter(arg => arg !== undefined), { stdio: 'inherit' });
child.on('close', code => process.exit(code ?? 1));
`,
    { mode: 0o755 },
  );
  return { path, version: client.version };
}
