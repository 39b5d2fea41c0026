import { homedir } from 'node:os';
import { join } from 'node:path';
import { preToolUse } from '../adapters/claude-code/hook-server.ts';
import { realPath } from '../adapters/files.ts';
import { compileFile, localScope, policyFile } from '../adapters/policy-files.ts';
import { openKeys } from '../adapters/store/keys.ts';
import { appendShared } from '../adapters/store/shared-log.ts';
import { sha256 } from '../audit/chain.ts';
import { strictest } from '../decide/decide.ts';
import { createExaminer } from '../examine.ts';
import { createGuard, recordedCall } from '../guard.ts';
import { isObject } from '../json.ts';
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
  const workspace = environment['CLAUDE_PROJECT_DIR'] ?? call.cwd;
  const policy = compileFile(policyFile(environment['AGENT_BOUNCER_POLICY'], workspace));
  const scope = localScope(workspace);
  const run = `session-${sha256(call.session).slice(0, 16)}`;
  const log = join(
    environment['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'),
    'agent-bouncer',
    'sessions',
    `${run}.jsonl`,
  );
  const parts = { policy, scope, redactor, realPath, fingerprint };
  const referred = whyAsk(call, createExaminer(parts));
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

/** Why a person has to decide; nothing when rules or scanners do. */
function whyAsk(call: ToolCall, examine: ReturnType<typeof createExaminer>): string | undefined {
  const { findings, evaluation } = examine(call);
  if (findings.length > 0 || evaluation.effect === 'allow' || evaluation.effect === 'deny') return undefined;
  return strictest(evaluation.matches, 'ask')?.reason ?? 'no rule of the policy settles this call';
}
