import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preToolUse } from '../adapters/claude-code/hook-server.ts';
import { realPath } from '../adapters/files.ts';
import { configFolder, stateFolder } from '../adapters/folders.ts';
import { createOutgoing } from '../adapters/git-outgoing.ts';
import { localScope, organisationPlaces, policyNames, type TierFiles, tierFiles } from '../adapters/policy-places.ts';
import { secretFacts } from '../adapters/secret-facts.ts';
import { openKeys } from '../adapters/store/keys.ts';
import { findCompiled, keepCompiled, type PolicyStore } from '../adapters/store/policy-store.ts';
import { appendShared } from '../adapters/store/shared-log.ts';
import { sha256 } from '../audit/chain.ts';
import { strictest } from '../decide/decide.ts';
import { describeRuling } from '../decide/secrets.ts';
import { InputError, messageOf } from '../errors.ts';
import { writtenPaths } from '../examine/afterwards.ts';
import type { CodeGate } from '../examine/code.ts';
import { type Outgoing, withOutgoing } from '../examine/outgoing.ts';
import { createExaminer, type Examination, type ExaminerParts } from '../examine.ts';
import { createGuard, recordedCall } from '../guard.ts';
import { isObject } from '../json.ts';
import type { Operation, PathOperation } from '../operation.ts';
import { blocksCode } from '../policy/code.ts';
import type { CompiledPolicy } from '../policy/compile.ts';
import type { CodeSettings } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import { type Baseline, baselinePath } from '../scan/secrets/baseline.ts';
import { createRedactor } from '../scan/secrets/redact.ts';
import { parseToolCall, type ToolCall } from '../tool-call.ts';

/**
 * Answers one `PreToolUse` event of a local session (a command hook). Allows and denies by rule; what the rules leave
 * open is put to the person at the terminal, by the client. Every answer is recorded before it is given. Throws on
 * anything unexpected: the caller blocks.
 */
export async function answerLocalHook(text: string, environment: NodeJS.ProcessEnv): Promise<object> {
  const event: unknown = JSON.parse(text);
  if (!isObject(event) || event['hook_event_name'] !== 'PreToolUse')
    throw new Error('expected a PreToolUse event on standard input');
  const parsed = parseToolCall(event);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const { call } = parsed;
  const { fingerprint } = openKeys(environment);
  const redactor = createRedactor(fingerprint);
  const workspace = environment['CLAUDE_PROJECT_DIR'] || call.cwd;
  const policy = await usablePolicy(workspace, environment, { folder: stateFolder(environment), seal: fingerprint });
  const places = policyPlaces(policy, workspace, environment);
  const scope = localScope(workspace, [
    configFolder(environment),
    stateFolder(environment),
    join(workspace, baselinePath),
  ]);
  const run = `session-${sha256(call.session).slice(0, 16)}`;
  const log = join(stateFolder(environment), 'sessions', `${run}.jsonl`);
  const known = { policy, scope, redactor, realPath, fingerprint };
  const baseline = await localBaseline(call, workspace, createExaminer(known));
  const parts = {
    ...known,
    ...secretFacts(baseline),
    outgoing: once(createOutgoing({ ...scope, fingerprint, baseline })),
    ...(blocksCode(policy.policy.code) ? { code: once(localCode(policy.policy.code, scope)) } : {}),
  };
  const referred = await whyAsk(call, parts, places);
  if (referred !== undefined) {
    appendShared(log, run, {
      type: 'call.referred',
      body: { call: recordedCall(call, parts), reason: redactor.text(referred), policyDigest: policy.digest },
    });
    return {
      hookSpecificOutput: {
        hookEventName: 'PreToolUse',
        permissionDecision: 'ask',
        permissionDecisionReason: redactor.text(referred),
      },
    };
  }
  const guard = createGuard({
    ...parts,
    judges: { workspace, task: '' },
    record: entry => appendShared(log, run, entry),
    stop: () => undefined,
    callLimit: Number.MAX_SAFE_INTEGER,
  });
  return preToolUse(await guard.decide(call));
}

/** Reading YAML and running examples is most of what a call would wait for: it is done once for each state of the files. */
async function openPolicy(files: TierFiles, store: PolicyStore): Promise<CompiledPolicy> {
  const kept = findCompiled(files, store);
  if (kept) return kept;
  const { compileFiles } = await import('../adapters/policy-files.ts');
  const compiled = compileFiles(files);
  keepCompiled(files, compiled, store);
  return compiled;
}

/** The policy that decides, or one that denies every call because it cannot be used: that is recorded like any denial. */
async function usablePolicy(
  workspace: string,
  environment: NodeJS.ProcessEnv,
  store: PolicyStore,
): Promise<CompiledPolicy> {
  try {
    const named = environment['AGENT_BOUNCER_POLICY'] || undefined;
    return await openPolicy(tierFiles({ policy: named }, workspace, environment), store);
  } catch (error) {
    const reason = `the policy cannot be used, \`policy check\` shows why: ${problemsIn(error)}`;
    const evaluate = () => {
      throw new Error(reason);
    };
    return {
      policy: { version: 1, name: 'none', rules: [] },
      digest: 'none',
      files: [],
      bind: () => ({ digest: 'none', evaluate }),
    };
  }
}

function problemsIn(error: unknown): string {
  if (!(error instanceof InputError)) return messageOf(error);
  return error.problems
    .map(({ message, place }) => (place ? `${place.file}:${place.line}:${place.column} ${message}` : message))
    .join('; ');
}

/**
 * The policy is read anew for every call: the files that make it, and the places where one would be found that is not
 * there yet.
 */
function policyPlaces(policy: CompiledPolicy, workspace: string, environment: NodeJS.ProcessEnv): string[] {
  const own = [...policyNames, baselinePath].map(name => join(workspace, name));
  const candidates = [...organisationPlaces(environment), ...own];
  return [...new Set([...candidates, ...policy.files.map(({ file }) => file)].map(realPath))];
}

/** True when the call would write or delete one of the files. */
function changes(operations: readonly Operation[], files: readonly string[]): boolean {
  return operations.some(
    operation =>
      (operation.kind === 'write' || operation.kind === 'delete') && files.some(file => reaches(operation, file)),
  );
}

/** Whether the operation may mean the file; of a wildcard only what stands before it is compared. */
function reaches({ path, glob, tree }: PathOperation, file: string): boolean {
  const wild = glob ? path.search(/[*?[]/) : -1;
  if (wild >= 0) return file.startsWith(path.slice(0, wild));
  return file === path || (tree === true && file.startsWith(path.endsWith('/') ? path : `${path}/`));
}

/** Why a person has to decide; nothing when rules or scanners do, or when the call cannot be examined: that is denied. */
async function whyAsk(
  call: ToolCall,
  parts: ExaminerParts & { readonly outgoing: Outgoing; readonly code?: CodeGate },
  policies: readonly string[],
): Promise<string | undefined> {
  const seen = attempt(() => createExaminer(parts)(call));
  const all = seen && (await withOutgoing(seen, call, parts.policy.policy.secrets, parts.outgoing));
  if (all === undefined || all.unscanned || all.secret?.effect === 'deny') return undefined;
  const { evaluation, operations, secret } = all;
  if (evaluation.effect === 'deny') return undefined;
  // A person is not asked about what the policy blocks, or what cannot be looked at.
  const refused = parts
    .code?.(call, operations)
    .then(refusal => refusal !== undefined)
    .catch(() => true);
  if (await refused) return undefined;
  if (secret?.effect === 'ask') return `\`${secret.setting}\` asks: ${describeRuling(secret)}`;
  if (evaluation.effect === 'allow')
    return changes(operations, policies) ? 'the call changes the policy that decides about it' : undefined;
  return strictest(evaluation.matches, 'ask')?.reason ?? 'no rule of the policy settles this call';
}

/** Whether git may take something along that the call itself does not show. */
const maySend = (operation: Operation) =>
  operation.kind === 'connect' || (operation.kind === 'change' && operation.what === 'git');

/** Both who asks and who decides look at what would leave or be written: that is done once. */
function once<T>(look: (call: ToolCall, operations: readonly Operation[]) => Promise<T>): typeof look {
  let seen: Promise<T> | undefined;
  return (call, operations) => {
    seen ??= look(call, operations);
    return seen;
  };
}

/** The gate for code, loaded when it is asked: grammars take longer than all the rest. */
function localCode(settings: CodeSettings | undefined, scope: Scope): CodeGate {
  return async (call, operations) => {
    if (writtenPaths(operations).length === 0) return undefined;
    const { blockingGate } = await import('./code-parts.ts');
    return (await blockingGate(scope, settings))(call, operations);
  };
}

/** The baseline of the workspace, where the call may need it: reading YAML is most of what a call would wait for. */
async function localBaseline(
  call: ToolCall,
  workspace: string,
  examine: (call: ToolCall) => Examination,
): Promise<() => Baseline | undefined> {
  const seen = existsSync(join(workspace, baselinePath)) ? attempt(() => examine(call)) : undefined;
  const mayNeed = seen && (seen.findings.length > 0 || seen.operations.some(maySend));
  if (!mayNeed) return () => undefined;
  try {
    const { baselineOf } = await import('../adapters/baseline.ts');
    const baseline = baselineOf(workspace);
    return () => baseline;
  } catch (error) {
    // What cannot be read accepts nothing, and whoever would ask it is told.
    return () => {
      throw error;
    };
  }
}

/** The door examines the call once more, and records what is wrong with it. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
