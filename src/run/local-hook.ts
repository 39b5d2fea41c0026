import { join } from 'node:path';
import { preToolUse } from '../adapters/claude-code/hook-server.ts';
import { realPath } from '../adapters/files.ts';
import { configFolder, stateFolder } from '../adapters/folders.ts';
import { localScope, organisationPlaces, policyNames, type TierFiles, tierFiles } from '../adapters/policy-places.ts';
import { openKeys } from '../adapters/store/keys.ts';
import { findCompiled, keepCompiled, type PolicyStore } from '../adapters/store/policy-store.ts';
import { appendShared } from '../adapters/store/shared-log.ts';
import { sha256 } from '../audit/chain.ts';
import { strictest } from '../decide/decide.ts';
import { InputError, messageOf } from '../errors.ts';
import { createExaminer, type Examination } from '../examine.ts';
import { createGuard, recordedCall } from '../guard.ts';
import { isObject } from '../json.ts';
import type { Operation, PathOperation } from '../operation.ts';
import type { CompiledPolicy } from '../policy/compile.ts';
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
  const scope = localScope(workspace, [configFolder(environment), stateFolder(environment)]);
  const run = `session-${sha256(call.session).slice(0, 16)}`;
  const log = join(stateFolder(environment), 'sessions', `${run}.jsonl`);
  const parts = { policy, scope, redactor, realPath, fingerprint };
  const referred = whyAsk(call, createExaminer(parts), places);
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
  const candidates = [...organisationPlaces(environment), ...policyNames.map(name => join(workspace, name))];
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
function whyAsk(
  call: ToolCall,
  examine: (call: ToolCall) => Examination,
  policies: readonly string[],
): string | undefined {
  const { findings, evaluation, operations } = attempt(() => examine(call)) ?? {};
  if (!findings || !evaluation || !operations) return undefined;
  if (findings.length === 0 && evaluation.effect === 'allow' && changes(operations, policies))
    return 'the call changes the policy that decides about it';
  if (findings.length > 0 || evaluation.effect === 'allow' || evaluation.effect === 'deny') return undefined;
  return strictest(evaluation.matches, 'ask')?.reason ?? 'no rule of the policy settles this call';
}

/** The door examines the call once more, and records what is wrong with it. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
