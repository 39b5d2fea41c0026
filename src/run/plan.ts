import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { baselineOf } from '../adapters/baseline.ts';
import type { Launch } from '../adapters/claude-code/launch.ts';
import { realPath } from '../adapters/files.ts';
import { configFolder } from '../adapters/folders.ts';
import type { Provenance } from '../adapters/git-provenance.ts';
import { today } from '../adapters/policy-places.ts';
import { sha256 } from '../audit/chain.ts';
import type { NewEvent } from '../audit/event.ts';
import { logPath } from '../audit/manifest.ts';
import { inputError } from '../errors.ts';
import { blocksCode } from '../policy/code.ts';
import { canonicalJson } from '../policy/compile.ts';
import type { Limits } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import { type Baseline, baselinePath } from '../scan/secrets/baseline.ts';
import { createRedactor, type Redactor } from '../scan/secrets/redact.ts';
import { tool } from '../version.ts';
import type { DaemonProcess } from './daemon-process.ts';
import { allowedEnvironment, canIsolate } from './isolation.ts';
import type { RunOptions } from './options.ts';
import { makePlaces, type Places } from './places.ts';
import type { DaemonConfig } from './protocol.ts';
import { type ClassifiedServers, classifyServers } from './servers.ts';
import { streamFile } from './transcript.ts';

/** Everything about a run that is settled before anything is started. */
export interface Plan {
  readonly options: RunOptions;
  readonly places: Places;
  readonly session: string;
  /** The smaller of the policy's limits and the run's. */
  readonly limits: Limits;
  /** Whether the agent gets a PID namespace of its own. */
  readonly isolated: boolean;
  readonly airGapped: boolean;
  readonly servers: ClassifiedServers;
  /** The variables of the operator that the agent sees. */
  readonly environment: Readonly<Record<string, string>>;
  readonly redactor: Redactor;
  /** What the workspace accepts as the run begins; nothing that the agent does changes it. */
  readonly baseline: Baseline | undefined;
}

/** Settles what a run needs and makes its folders. Throws when the workspace or the isolation asked for is not to be had. */
export function planRun(options: RunOptions): Plan {
  const isolated = isolation(options);
  const { policy, files } = options.policy;
  const places = makePlaces(options.workspace, options.out);
  const redactor = createRedactor(options.keys.fingerprint);
  if (options.model.kind === 'anthropic') redactor.remember(options.model.key, 'api-key');
  return {
    options,
    places,
    session: randomUUID(),
    limits: tighter(policy.limits ?? {}, options.limits),
    isolated,
    airGapped: options.airGapped || policy.network?.air_gapped === true,
    servers: classifyServers(policy.mcp?.servers ?? {}, places.workspace, dirname(files[0]?.file ?? '.')),
    environment: allowedEnvironment(options.environment, policy.environment?.allow ?? []),
    redactor,
    baseline: baselineOf(places.workspace),
  };
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

/** What the log says first: who runs what, under which policy, where. */
export function startEvent(plan: Plan, repository?: Provenance): NewEvent {
  const { options, places, limits, isolated, airGapped, environment, redactor, baseline } = plan;
  return {
    type: 'run.started',
    body: {
      task: { digest: sha256(options.task), text: redactor.text(options.task).slice(0, 4_000) },
      policy: {
        name: options.policy.policy.name,
        digest: options.policy.digest,
        files: options.policy.files.map(file => file.file),
      },
      ...(baseline === undefined
        ? {}
        : { secretsBaseline: { digest: sha256(canonicalJson(baseline)), entries: baseline.entries.length } }),
      agent: { name: 'Claude Code', version: options.client.version, path: options.client.path },
      model:
        options.model.kind === 'script'
          ? { kind: 'script', upstream: 'this machine' }
          : { kind: 'anthropic', upstream: new URL(options.model.url).host },
      host: { platform: process.platform, arch: process.arch, node: process.versions.node, name: hostname() },
      isolation: { home: 'fresh', environment: Object.keys(environment), pidNamespace: isolated, airGapped },
      limits: { ...limits },
      workspace: places.workspace,
      ...(repository === undefined ? {} : { repository }),
      tool,
      ...(options.trigger === undefined ? {} : { trigger: options.trigger }),
    },
  };
}

/** What the daemon is told. `upstream` holds the only real key. */
export function daemonConfig(plan: Plan, upstream: { readonly url: string; readonly key: string }): DaemonConfig {
  const { options, places, limits } = plan;
  const { policy, digest } = options.policy;
  return {
    run: places.run,
    session: plan.session,
    logFile: join(places.folder, logPath),
    task: options.task,
    scope: scopeOf(plan),
    policy,
    callLimit: limits.calls ?? Number.MAX_SAFE_INTEGER,
    policyDigest: digest,
    ...(plan.baseline === undefined ? {} : { baseline: plan.baseline }),
    upstream: { url: upstream.url, key: upstream.key },
    adjudicate: policy.adjudicator?.enabled !== false,
    airGapped: plan.airGapped,
    costLimitUsd: limits.cost_usd ?? Number.MAX_SAFE_INTEGER,
  };
}

function scopeOf({ options, places }: Plan): Scope {
  // A policy that is part of the workspace may be read there; it is in force already, whatever becomes of the file.
  const policies = options.policy.files
    .map(file => realPath(file.file))
    .filter(path => !path.startsWith(`${places.workspace}/`));
  return {
    workspace: places.workspace,
    home: [...new Set([places.home, homedir()])],
    tmp: [...new Set([places.tmp, realPath('/tmp'), realPath(tmpdir())])],
    // The run keeps the day on which it began.
    today: today(),
    // The agent can reach what the run keeps of it: nobody may change what is evidence later.
    guard: [
      join(places.scratch, streamFile),
      options.out,
      configFolder(options.environment),
      join(places.workspace, baselinePath),
      ...policies,
      ...(options.guardPaths ?? []),
    ].map(realPath),
  };
}

/** How the client is started behind a daemon that is ready. */
export function launchOf(plan: Plan, config: DaemonConfig, daemon: DaemonProcess, hookUrl: string): Launch {
  const { options, places, limits } = plan;
  const { turns, cost_usd: cost } = limits;
  const adjudicatorS = Math.ceil((options.policy.policy.adjudicator?.timeout_ms ?? 20_000) / 1_000);
  return {
    client: options.client.path,
    task: options.task,
    workspace: places.workspace,
    session: plan.session,
    hookUrl,
    hookToken: daemon.hookToken,
    gatewayUrl: daemon.origin,
    gatewayToken: daemon.gatewayToken,
    hookTimeoutS: adjudicatorS + (blocksCode(options.policy.policy.code) ? 25 : 10),
    home: places.home,
    tmp: places.tmp,
    servers: plan.servers.admitted,
    limits: { ...(turns === undefined ? {} : { turns }), ...(cost === undefined ? {} : { cost_usd: cost }) },
    airGapped: plan.airGapped,
    ...(plan.isolated ? { hidden: config.scope.guard.filter(isFolder) } : {}),
    environment: plan.environment,
    path: agentPath(options.environment),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The operator's PATH without entries that the workspace could fill. */
function agentPath(environment: NodeJS.ProcessEnv): string {
  const folders = (environment['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')
    .split(':')
    .filter(folder => folder.startsWith('/'));
  return [...new Set(folders)].join(':');
}
