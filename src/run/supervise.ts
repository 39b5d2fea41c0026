import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Session, startSession } from '../adapters/claude-code/launch.ts';
import type { OutputReader, SessionInit } from '../adapters/claude-code/output.ts';
import { messageOf } from '../errors.ts';
import { startDaemonProcess } from './daemon-process.ts';
import { launchOf, type Plan } from './plan.ts';
import type { DaemonConfig } from './protocol.ts';
import { streamFile } from './transcript.ts';

/** What the running of a session adds up to. */
export interface Ending {
  /** Why it did not complete; empty when it did. */
  readonly reasons: readonly string[];
  readonly exit?: { readonly code: number | null; readonly signal: string | null };
  /** Whether we ended it. */
  readonly stopped: boolean;
}

/** The longest time that a timer of Node's can wait. */
const longestTimerMs = 2 ** 31 - 1;

/** Starts daemon and agent, and waits for whatever comes first: the agent's end, a limit, a fault, a stop. */
export async function supervise(plan: Plan, config: DaemonConfig, output: OutputReader): Promise<Ending> {
  const { options, redactor } = plan;
  const reasons: string[] = [];
  let session: Session | undefined;
  const stop = (reason: string) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    session?.kill();
  };
  const daemon = await startDaemonProcess(options.daemonEntry, config, options.environment, {
    onEvent: event => options.onEvent?.(event),
    onStop: stop,
  });
  for (const token of [daemon.hookToken, daemon.gatewayToken]) redactor.remember(token, 'run-token');
  options.onDaemon?.(daemon.pid);
  void daemon.lost.then(stop);
  const abort = () => stop('the run was stopped from outside');
  options.signal?.addEventListener('abort', abort, { once: true });
  const timer = startTimer(plan.limits.wall_clock_s, seconds => {
    const body = { limit: 'wall_clock_s', value: seconds, reason: 'the run took too long' } as const;
    daemon.record({ type: 'limit.reached', body });
    stop(`the run took longer than ${seconds} s`);
  });
  const stderr: string[] = [];
  try {
    const hookUrl = `${daemon.origin}/hook`;
    const launch = launchOf(plan, config, daemon, (await options.interpose?.(hookUrl)) ?? hookUrl);
    if (options.signal?.aborted) abort();
    if (reasons.length > 0) return { reasons, stopped: true };
    session = startSession(
      launch,
      line => readLine(plan, output, line, stop),
      line => stderr.push(line),
    );
    if (session.pid !== undefined) {
      daemon.watch(session.pid);
      daemon.record({ type: 'agent.started', body: { pid: session.pid } });
    }
    const exit = await session.exited;
    const stopped = reasons.length > 0;
    if (!stopped) reasons.push(...sessionFailures(plan, output, exit.code, stderr));
    // The same list: what goes wrong while the daemon ends comes to it.
    return { reasons, exit, stopped };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
    // What the agent started in the background ends with it.
    session?.kill();
    await daemon.finish();
  }
}

function startTimer(seconds: number | undefined, over: (seconds: number) => void): NodeJS.Timeout | undefined {
  if (seconds === undefined) return undefined;
  return setTimeout(() => over(seconds), Math.min(seconds * 1_000, longestTimerMs));
}

function readLine(plan: Plan, output: OutputReader, line: string, stop: (reason: string) => void): void {
  try {
    appendFileSync(join(plan.places.scratch, streamFile), `${line}\n`, { mode: 0o600 });
  } catch (error) {
    stop(`what the agent prints cannot be kept: ${messageOf(error)}`);
  }
  for (const event of output.line(line)) {
    plan.options.onOutput?.(event);
    if (event.type === 'init') for (const reason of initFaults(event.init, plan)) stop(reason);
  }
}

/** What the session says of itself at its start must be what it was started as. */
function initFaults(init: SessionInit, plan: Plan): string[] {
  const expected = Object.entries(plan.servers.admitted)
    .filter(([, server]) => server.command !== undefined && server.risk !== 'forbidden')
    .map(([name]) => name);
  const strangers = init.servers.filter(server => !expected.includes(server.name));
  const broken = init.servers.filter(server => expected.includes(server.name) && server.status === 'failed');
  return [
    ...(init.session === plan.session ? [] : [`the client runs the session ${init.session}, not ours`]),
    ...(init.permissionMode === 'default' ? [] : [`the client runs in the permission mode \`${init.permissionMode}\``]),
    ...strangers.map(server => `the client started the MCP server \`${server.name}\`, which was not admitted`),
    ...broken.map(server => `the MCP server \`${server.name}\` did not start`),
  ];
}

/** A session succeeds when everything says so; a zero exit code alone also means "blocked" or "deferred". */
function sessionFailures(
  { redactor }: Plan,
  output: OutputReader,
  code: number | null,
  stderr: readonly string[],
): string[] {
  const { result } = output.output();
  // Cleaned before it is cut: a piece of a token no longer looks like one.
  const quoted = (text: string) => redactor.text(text).slice(0, 300);
  const said = stderr.filter(line => line.trim() !== '').at(-1);
  if (!result)
    return [`the agent ended without a result (code ${code})${said === undefined ? '' : `: ${quoted(said)}`}`];
  if (result.terminalReason === undefined && result.text.startsWith('UserPromptSubmit operation blocked'))
    return ['the client could not reach the hook, so it did not start'];
  if (result.isError || code !== 0)
    return [
      `the agent failed (${result.subtype}${result.terminalReason ? `, ${result.terminalReason}` : ''}): ${quoted(result.text)}`,
    ];
  return result.terminalReason === 'completed'
    ? []
    : [`the agent did not complete: ${result.terminalReason ?? 'no reason given'}`];
}
