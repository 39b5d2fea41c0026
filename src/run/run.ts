import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Launch, type Session, startSession } from '../adapters/claude-code/launch.ts';
import { type OutputReader, readOutput, type SessionInit } from '../adapters/claude-code/output.ts';
import { realPath } from '../adapters/files.ts';
import { configFolder } from '../adapters/folders.ts';
import { createNetwork } from '../adapters/network.ts';
import { type ScriptedModel, startScriptedModel } from '../adapters/scripted-model/server.ts';
import { writeBundleFile } from '../adapters/store/bundle-folder.ts';
import { type LogFile, openLog } from '../adapters/store/log-file.ts';
import { readLog, sha256 } from '../audit/chain.ts';
import type { NewEvent } from '../audit/event.ts';
import { logPath } from '../audit/manifest.ts';
import { inputError, messageOf } from '../errors.ts';
import type { McpServer } from '../mcp/server.ts';
import type { Limits } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import { createRedactor, type Redactor } from '../scan/secrets/redact.ts';
import { tool } from '../version.ts';
import { type DaemonProcess, startDaemonProcess } from './daemon-process.ts';
import { allowedEnvironment, canIsolate } from './isolation.ts';
import type { RunOptions, RunResult } from './options.ts';
import type { DaemonConfig } from './protocol.ts';
import { reconcile } from './reconcile.ts';
import { sealRun } from './seal.ts';
import { classifyServers } from './servers.ts';
import { copyTranscripts, scratchFolder, streamFile } from './transcript.ts';

/** The folders of one run. `scratch` is the agent's own and goes when the run is over. */
interface Places {
  readonly run: string;
  readonly folder: string;
  readonly scratch: string;
  readonly home: string;
  readonly tmp: string;
  readonly workspace: string;
}

/** What the running of a session adds up to. */
interface Ending {
  readonly reasons: readonly string[];
  readonly exit?: { readonly code: number | null; readonly signal: string | null };
  readonly stopped: boolean;
}

/**
 * Runs the agent once, behind the door, and seals the evidence whatever happens. Throws only before anything was
 * started (unusable workspace, isolation that is required and missing).
 */
export async function runAgent(options: RunOptions): Promise<RunResult> {
  const isolated = isolation(options);
  const places = makePlaces(options);
  const limits = tighter(options.policy.policy.limits ?? {}, options.limits);
  const started = Date.now();
  const session = randomUUID();
  const output = readOutput();
  const redactor = createRedactor(options.keys.fingerprint);
  if (options.model.kind === 'anthropic') redactor.remember(options.model.key, 'api-key');
  const servers = classifyServers(
    options.policy.policy.mcp?.servers ?? {},
    places.workspace,
    dirname(options.policy.files[0]?.file ?? '.'),
  );
  const network = createNetwork({ airGapped: airGapped(options) });
  const opening: NewEvent[] = [startEvent(options, places, limits, isolated, redactor), ...servers.events];
  withLog(places, options, log => {
    for (const event of opening) log(event);
  });
  writePolicy(places.folder, options);
  let model: ScriptedModel | undefined;
  let ending: Ending = { reasons: ['the run did not start'], stopped: true };
  try {
    model = options.model.kind === 'script' ? await startScriptedModel(network, options.model.script) : undefined;
    const upstream =
      options.model.kind === 'script'
        ? { url: model?.url ?? '', key: `script-${randomBytes(12).toString('hex')}` }
        : options.model;
    const config = daemonConfig(options, places, session, limits, upstream);
    ending = await supervise(options, {
      places,
      config,
      limits,
      isolated,
      servers: servers.admitted,
      output,
      redactor,
    });
  } catch (error) {
    ending = { reasons: [messageOf(error)], stopped: true };
  }
  const scripted = scriptReasons(model, ending);
  await model?.close();
  return conclude(options, places, output, redactor, { ...ending, reasons: [...ending.reasons, ...scripted] }, started);
}

function makePlaces(options: RunOptions): Places {
  const workspace = realPath(options.workspace);
  if (!existsSync(workspace) || !statSync(workspace).isDirectory())
    throw inputError('FILE_MISSING', `there is no folder \`${options.workspace}\` for the agent to work in`);
  if (/[*?[\]{}]/.test(workspace))
    throw inputError(
      'ARGUMENT_INVALID',
      `the workspace \`${workspace}\` holds a wildcard in its name`,
      'patterns of the policy could not tell it from others; rename the folder',
    );
  const run = `run-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`;
  const scratch = scratchFolder(run);
  const places: Places = {
    run,
    folder: join(options.out, run),
    scratch,
    home: join(scratch, 'home'),
    tmp: join(scratch, 'tmp'),
    workspace,
  };
  for (const folder of [places.folder, places.home, places.tmp]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(scratch, streamFile), '', { mode: 0o600 });
  return { ...places, folder: realPath(places.folder), home: realPath(places.home), tmp: realPath(places.tmp) };
}

function airGapped(options: RunOptions): boolean {
  return options.airGapped || options.policy.policy.network?.air_gapped === true;
}

function isolation(options: RunOptions): boolean {
  if (options.isolation === 'off') return false;
  const possible = canIsolate(options.environment);
  if (!possible && options.isolation === 'required')
    throw inputError(
      'ARGUMENT_INVALID',
      'isolation is required, and bubblewrap is not installed or not allowed to work here',
      'install it (Debian: `apt-get install bubblewrap`), or run with --isolation auto',
    );
  return possible;
}

/** The smaller of each limit: the command line only takes away. */
function tighter(policy: Limits, given: Limits): Limits {
  const keys = [...new Set([...Object.keys(policy), ...Object.keys(given)])] as (keyof Limits)[];
  return Object.fromEntries(
    keys.map(key => [key, Math.min(policy[key] ?? Number.POSITIVE_INFINITY, given[key] ?? Number.POSITIVE_INFINITY)]),
  );
}

function startEvent(
  options: RunOptions,
  places: Places,
  limits: Limits,
  isolated: boolean,
  redactor: Redactor,
): NewEvent {
  return {
    type: 'run.started',
    body: {
      task: { digest: sha256(options.task), text: redactor.text(options.task).slice(0, 4_000) },
      policy: {
        name: options.policy.policy.name,
        digest: options.policy.digest,
        files: options.policy.files.map(file => file.file),
      },
      agent: { name: 'Claude Code', version: options.client.version, path: options.client.path },
      model:
        options.model.kind === 'script'
          ? { kind: 'script', upstream: 'this machine' }
          : { kind: 'anthropic', upstream: new URL(options.model.url).host },
      host: { platform: process.platform, arch: process.arch, node: process.versions.node, name: hostname() },
      isolation: {
        home: 'fresh',
        environment: Object.keys(agentEnvironment(options)),
        pidNamespace: isolated,
        airGapped: airGapped(options),
      },
      limits: { ...limits },
      workspace: places.workspace,
      tool,
      ...(options.trigger === undefined ? {} : { trigger: options.trigger }),
    },
  };
}

function agentEnvironment(options: RunOptions): Record<string, string> {
  return allowedEnvironment(options.environment, options.policy.policy.environment?.allow ?? []);
}

/** One writer at a time: the runner before the daemon starts and after it ended, the daemon in between. */
function withLog(places: Places, options: RunOptions, write: (log: (event: NewEvent) => void) => void): void {
  const log: LogFile = openLog(join(places.folder, logPath), places.run);
  try {
    write(event => options.onEvent?.(log.append(event, true)));
  } finally {
    log.close();
  }
}

/** The policy in force, as written and as merged: what the digest in every decision stands for. */
function writePolicy(folder: string, options: RunOptions): void {
  for (const [i, file] of options.policy.files.entries())
    writeBundleFile(folder, `policy/${i}-${file.file.split('/').pop()}`, file.text);
  writeBundleFile(folder, 'policy/merged.json', `${JSON.stringify(options.policy.policy, null, 2)}\n`);
}

function daemonConfig(
  options: RunOptions,
  places: Places,
  session: string,
  limits: Limits,
  upstream: { url: string; key: string },
): DaemonConfig {
  const settings = options.policy.policy.adjudicator;
  // A policy that is part of the workspace may be read there; it is in force already, whatever becomes of the file.
  const policies = options.policy.files
    .map(file => realPath(file.file))
    .filter(path => !path.startsWith(`${places.workspace}/`));
  const scope: Scope = {
    workspace: places.workspace,
    home: [...new Set([places.home, homedir()])],
    tmp: [...new Set([places.tmp, realPath('/tmp'), realPath(tmpdir())])],
    // The agent can reach what the run keeps of it: nobody may change what is evidence later.
    guard: [
      join(places.scratch, streamFile),
      options.out,
      configFolder(options.environment),
      ...policies,
      ...(options.guardPaths ?? []),
    ].map(realPath),
  };
  return {
    run: places.run,
    session,
    logFile: join(places.folder, logPath),
    task: options.task,
    scope,
    policy: options.policy.policy,
    callLimit: limits.calls ?? Number.MAX_SAFE_INTEGER,
    policyDigest: options.policy.digest,
    upstream: { url: upstream.url, key: upstream.key },
    adjudicate: settings?.enabled !== false,
    airGapped: airGapped(options),
    costLimitUsd: limits.cost_usd ?? Number.MAX_SAFE_INTEGER,
  };
}

interface Supervision {
  readonly places: Places;
  readonly config: DaemonConfig;
  readonly limits: Limits;
  readonly isolated: boolean;
  readonly servers: Readonly<Record<string, McpServer>>;
  readonly output: OutputReader;
  readonly redactor: Redactor;
}

/** Starts daemon and agent, and waits for whatever comes first: the agent's end, a limit, a fault, a stop. */
async function supervise(options: RunOptions, parts: Supervision): Promise<Ending> {
  const reasons: string[] = [];
  let session: Session | undefined;
  const stop = (reason: string) => {
    if (!reasons.includes(reason)) reasons.push(reason);
    session?.kill();
  };
  const daemon = await startDaemonProcess(options.daemonEntry, parts.config, options.environment, {
    onEvent: event => options.onEvent?.(event),
    onStop: stop,
  });
  for (const token of [daemon.hookToken, daemon.gatewayToken]) parts.redactor.remember(token, 'run-token');
  options.onDaemon?.(daemon.pid);
  void daemon.lost.then(stop);
  const abort = () => stop('the run was stopped from outside');
  options.signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(
    () => {
      daemon.record({
        type: 'limit.reached',
        body: { limit: 'wall_clock_s', value: parts.limits.wall_clock_s ?? 0, reason: 'the run took too long' },
      });
      stop(`the run took longer than ${parts.limits.wall_clock_s} s`);
    },
    Math.min((parts.limits.wall_clock_s ?? 2_000_000) * 1_000, 2_147_000_000),
  );
  const stderr: string[] = [];
  try {
    const launch = await launchOf(options, parts, daemon);
    if (options.signal?.aborted) abort();
    if (reasons.length > 0) return { reasons, stopped: true };
    session = startSession(
      launch,
      line => readLine(options, parts, line, stop),
      line => stderr.push(line),
    );
    if (session.pid !== undefined) {
      daemon.watch(session.pid);
      daemon.record({ type: 'agent.started', body: { pid: session.pid } });
    }
    const exit = await session.exited;
    const stopped = reasons.length > 0;
    if (!stopped) reasons.push(...sessionFailures(parts, exit.code, stderr));
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

async function launchOf(options: RunOptions, parts: Supervision, daemon: DaemonProcess): Promise<Launch> {
  const origin = `http://127.0.0.1:${daemon.port}`;
  const { turns, cost_usd: cost } = parts.limits;
  const adjudicatorS = Math.ceil((options.policy.policy.adjudicator?.timeout_ms ?? 20_000) / 1_000);
  return {
    client: options.client.path,
    task: options.task,
    workspace: parts.places.workspace,
    session: parts.config.session,
    hookUrl: (await options.interpose?.(`${origin}/hook`)) ?? `${origin}/hook`,
    hookToken: daemon.hookToken,
    gatewayUrl: origin,
    gatewayToken: daemon.gatewayToken,
    hookTimeoutS: adjudicatorS + 10,
    home: parts.places.home,
    tmp: parts.places.tmp,
    servers: parts.servers,
    limits: { ...(turns === undefined ? {} : { turns }), ...(cost === undefined ? {} : { cost_usd: cost }) },
    airGapped: parts.config.airGapped,
    ...(parts.isolated
      ? { hidden: parts.config.scope.guard.filter(path => existsSync(path) && statSync(path).isDirectory()) }
      : {}),
    environment: agentEnvironment(options),
    path: agentPath(options.environment),
  };
}

/** The operator's PATH without entries that the workspace could fill. */
function agentPath(environment: NodeJS.ProcessEnv): string {
  const folders = (environment['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')
    .split(':')
    .filter(folder => folder.startsWith('/'));
  return [...new Set(folders)].join(':');
}

function readLine(options: RunOptions, parts: Supervision, line: string, stop: (reason: string) => void): void {
  try {
    appendFileSync(join(parts.places.scratch, streamFile), `${line}\n`, { mode: 0o600 });
  } catch (error) {
    stop(`what the agent prints cannot be kept: ${messageOf(error)}`);
  }
  for (const event of parts.output.line(line)) {
    options.onOutput?.(event);
    if (event.type === 'init') for (const reason of initFaults(event.init, parts)) stop(reason);
  }
}

/** What the session says of itself at its start must be what it was started as. */
function initFaults(init: SessionInit, parts: Supervision): string[] {
  const expected = Object.entries(parts.servers)
    .filter(([, server]) => server.command !== undefined && server.risk !== 'forbidden')
    .map(([name]) => name);
  const strangers = init.servers.filter(server => !expected.includes(server.name));
  const broken = init.servers.filter(server => expected.includes(server.name) && server.status === 'failed');
  return [
    ...(init.session === parts.config.session ? [] : [`the client runs the session ${init.session}, not ours`]),
    ...(init.permissionMode === 'default' ? [] : [`the client runs in the permission mode \`${init.permissionMode}\``]),
    ...strangers.map(server => `the client started the MCP server \`${server.name}\`, which was not admitted`),
    ...broken.map(server => `the MCP server \`${server.name}\` did not start`),
  ];
}

/** A session succeeds when everything says so; a zero exit code alone also means "blocked" or "deferred". */
function sessionFailures({ output, redactor }: Supervision, code: number | null, stderr: readonly string[]): string[] {
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

function scriptReasons(model: ScriptedModel | undefined, ending: Ending): string[] {
  const failures = (model?.failures() ?? []).map(failure => `script: ${failure}`);
  const unplayed = model?.unplayed() ?? 0;
  return unplayed > 0 && failures.length === 0 && ending.reasons.length === 0
    ? [`script: ${unplayed} turns were never played`]
    : failures;
}

/** The agent may have left something in its home that cannot be removed; that is said, and stops nothing. */
function removeScratch(scratch: string): string[] {
  try {
    rmSync(scratch, { recursive: true, force: true });
    return [];
  } catch (error) {
    return [`the home of the agent cannot be removed: ${messageOf(error)}`];
  }
}

/** Copies the transcripts, counts, closes the log, seals. */
function conclude(
  options: RunOptions,
  places: Places,
  output: OutputReader,
  redactor: Redactor,
  ending: Ending,
  started: number,
): RunResult {
  const file = join(places.folder, logPath);
  const { calls, result } = output.output();
  const { events } = readLog(readFileSync(file), places.run);
  const counted = reconcile([...calls.values()], events);
  const mismatches = counted.complete ? [] : counted.mismatches.map(mismatch => `unmediated tool call: ${mismatch}`);
  copyTranscripts(places.scratch, places.home, places.folder, redactor);
  const leftover = removeScratch(places.scratch);
  const reasons = [...ending.reasons, ...mismatches, ...leftover].map(reason => redactor.text(reason));
  const outcome = reasons.length === 0 ? 'completed' : ending.stopped ? 'stopped' : 'failed';
  withLog(places, options, log => {
    if (ending.exit) log({ type: 'agent.exited', body: { ...ending.exit, reason: reasons[0] ?? 'it was done' } });
    log({ type: 'run.reconciled', body: counted });
    log({ type: 'run.ended', body: { outcome, reasons, durationMs: Date.now() - started } });
  });
  const { manifest, report, openFindings } = sealRun(places.folder, options.keys);
  return {
    run: places.run,
    outcome,
    reasons,
    folder: places.folder,
    manifest,
    report,
    openFindings,
    answer: redactor.text(result?.text ?? ''),
  };
}
