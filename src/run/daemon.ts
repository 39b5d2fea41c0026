import { randomBytes } from 'node:crypto';
import { createAdjudicator } from '../adapters/anthropic.ts';
import { createGateway } from '../adapters/claude-code/gateway.ts';
import { answerHook, type HookParts } from '../adapters/claude-code/hook-server.ts';
import { killProcessGroup } from '../adapters/claude-code/launch.ts';
import { realPath } from '../adapters/files.ts';
import { createOutgoing } from '../adapters/git-outgoing.ts';
import { createNetwork, type Network } from '../adapters/network.ts';
import { secretFacts } from '../adapters/secret-facts.ts';
import { openKeys } from '../adapters/store/keys.ts';
import { type LogFile, openLog } from '../adapters/store/log-file.ts';
import { sha256 } from '../audit/chain.ts';
import type { AuditEvent, NewEvent } from '../audit/event.ts';
import type { Adjudicator } from '../decide/judge.ts';
import { messageOf } from '../errors.ts';
import { createExaminer } from '../examine.ts';
import { createGuard, type GuardParts } from '../guard.ts';
import type { Json } from '../json.ts';
import type { Operation } from '../operation.ts';
import { compileMerged } from '../policy/compile.ts';
import { exampleCall } from '../policy/examples.ts';
import { createRedactor, type Redactor } from '../scan/secrets/redact.ts';
import type { ToolCall } from '../tool-call.ts';
import { codeParts } from './code-parts.ts';
import { type CodeReview, createCodeReview } from './code-review.ts';
import type { DaemonConfig, FromDaemon, ToDaemon } from './protocol.ts';
import { testGuard } from './self-test.ts';

interface Daemon {
  record(event: NewEvent): void;
  close(): Promise<void>;
}

/**
 * The daemon of one run: the hook address and the interlock gateway on one local port, and the only writer of the log.
 * It lives and dies with its channel to the runner: when the runner is gone, it ends the agent.
 */
export function serveDaemon(): void {
  let daemon: Daemon | undefined;
  let agent: number | undefined;
  process.on('message', (message: ToDaemon) => {
    void (async () => {
      if (message.type === 'ping') return tell({ type: 'pong', n: message.n });
      if (message.type === 'agent') agent = message.pid;
      else if (message.type === 'record') daemon?.record(message.event);
      else if (message.type === 'finish') {
        await daemon?.close();
        tell({ type: 'finished' });
        process.disconnect();
      } else daemon = await startDaemon(message.config);
    })().catch(error => tell({ type: 'failed', reason: messageOf(error) }));
  });
  // Ctrl-C reaches the whole group; the runner decides how the run ends.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => {
    if (agent !== undefined) killProcessGroup(agent);
    void daemon?.close().finally(() => process.exit(0));
    if (!daemon) process.exit(0);
  });
}

function tell(message: FromDaemon): void {
  // The runner may be gone; then `disconnect` follows.
  if (process.connected) process.send?.(message, () => undefined);
}

async function startDaemon(config: DaemonConfig): Promise<Daemon> {
  const policy = compileMerged(config.policy);
  if (policy.digest !== config.policyDigest) throw new Error('the policy is not the one that was compiled');
  const { fingerprint } = openKeys();
  const redactor = createRedactor(fingerprint);
  const network = createNetwork({ airGapped: config.airGapped });
  const code = await codeParts(config.scope, policy.policy.code);
  const log = openLog(config.logFile, config.run);
  const tokens = {
    hook: randomBytes(24).toString('base64url'),
    gateway: randomBytes(24).toString('base64url'),
    canary: randomBytes(12).toString('hex'),
  };
  for (const secret of [tokens.hook, tokens.gateway, config.upstream.key]) redactor.remember(secret, 'run-token');
  let stopped = false;
  const stop = (reason: string) => {
    if (!stopped) tell({ type: 'stop', reason });
    stopped = true;
  };
  const record = (event: NewEvent, durable = true): AuditEvent => {
    const written = log.append(event, durable);
    tell({ type: 'event', event: written });
    return written;
  };
  const review = createCodeReview({
    ...code,
    record: ({ body, ...event }) => record({ ...event, body: redactor.value(body as unknown as Json) } as NewEvent),
  });
  const adjudicator = config.adjudicate ? adjudicatorOf(config, network) : undefined;
  const judges = {
    workspace: config.scope.workspace,
    task: config.task,
    ...(adjudicator ? { adjudicator: masked(adjudicator, redactor) } : {}),
  };
  const parts: GuardParts = {
    policy,
    scope: config.scope,
    judges,
    redactor,
    realPath,
    ...secretFacts(() => config.baseline),
    outgoing: createOutgoing({ ...config.scope, fingerprint, baseline: () => config.baseline }),
    fingerprint,
    code: review.gate,
    record,
    stop,
    callLimit: config.callLimit,
  };
  const guard = createGuard(parts);
  const canary = createGuard({
    ...parts,
    // What the policy lets pass, and what git ignores here, says nothing about the scanner.
    policy: { ...policy, policy: { ...policy.policy, secrets: {} } },
    isIgnored: () => false,
    judges: { workspace: judges.workspace, task: '' },
    record: () => undefined,
    stop: () => undefined,
  });
  const seen = new Set<string>();
  const hook: HookParts = {
    token: tokens.hook,
    guard,
    onPrompt: (session, prompt) => {
      seen.add(session);
      record({ type: 'prompt.submitted', body: { session, digest: sha256(prompt) } });
    },
    afterCall: async ({ id, ...rest }) => {
      record({ type: 'call.completed', body: { call: id, ...rest } }, false);
      const note = await review.after(id, guard.writtenBy(id));
      return note === undefined ? undefined : redactor.text(note);
    },
  };
  const gateway = createGateway({
    token: tokens.gateway,
    session: config.session,
    guard,
    upstream: config.upstream,
    fetch: network.fetch,
    hookSeen: () => seen.has(config.session),
    record,
    stop,
    costLimitUsd: config.costLimitUsd,
    onToolUse: () => undefined,
    redact: text => redactor.text(text),
  });
  const listener = await network.listen((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (path === '/hook') void answerHook(request, response, hook);
    else if (path === `/canary/${tokens.canary}`) void answerHook(request, response, { ...hook, guard: canary });
    else void gateway(request, response);
  });
  const tested = await testGuard(
    `http://127.0.0.1:${listener.port}/canary/${tokens.canary}`,
    tokens.hook,
    network.fetch,
    config.scope.workspace,
    id => canary.decisionOn(id)?.outcome,
  );
  record({ type: 'guard.tested', body: tested });
  if (!tested.passed) throw new Error('the guard did not refuse what it must refuse; see the event `guard.tested`');
  setImmediate(() => warmUp(parts));
  tell({ type: 'ready', port: listener.port, hookToken: tokens.hook, gatewayToken: tokens.gateway });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeDaemon(listener, review, log);
    return closed;
  };
  return { record, close };
}

/**
 * Decides the policy's own examples once, unrecorded: code that has run before is compiled, and the agent's first
 * calls need not wait for that. The client takes longer to start than this does.
 */
function warmUp(parts: GuardParts): void {
  const examine = createExaminer(parts);
  for (const rule of parts.policy.policy.rules ?? []) {
    for (const example of rule.examples.match) {
      const call = exampleCall(example);
      if (!('problem' in call)) examine(call);
    }
  }
}

async function closeDaemon(listener: { close(): Promise<void> }, review: CodeReview, log: LogFile): Promise<void> {
  try {
    await listener.close();
    await review.end();
  } finally {
    log.close();
  }
}

function adjudicatorOf(config: DaemonConfig, network: Network): Adjudicator {
  const {
    model = 'claude-haiku-4-5-20251001',
    timeout_ms: timeoutMs = 20_000,
    instructions,
  } = config.policy.adjudicator ?? {};
  return createAdjudicator({
    apiKey: config.upstream.key,
    baseUrl: config.upstream.url,
    model,
    timeoutMs,
    fetch: network.fetch,
    ...(instructions === undefined ? {} : { instructions }),
  });
}

/** What leaves for a model has no secrets in it. */
export function masked(adjudicator: Adjudicator, redactor: Redactor): Adjudicator {
  return {
    judge: question =>
      adjudicator.judge({
        ...question,
        why: redactor.text(question.why),
        task: redactor.text(question.task),
        call: redactor.value(question.call as unknown as Json) as unknown as ToolCall,
        operations: redactor.value(question.operations as unknown as Json) as unknown as readonly Operation[],
      }),
  };
}
