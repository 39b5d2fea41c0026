import type { NewEvent, RecordedCall } from './audit/event.ts';
import { decide, type Judges, type Settled } from './decide/decide.ts';
import type { Decision, Outcome } from './decide/decision.ts';
import { messageOf } from './errors.ts';
import { writtenPaths } from './examine/afterwards.ts';
import type { CodeGate, CodeRefusal } from './examine/code.ts';
import { type Outgoing, type Unscanned, withOutgoing } from './examine/outgoing.ts';
import type { SecretFacts } from './examine/secrets.ts';
import { createExaminer, type Examination, ScanFailedError } from './examine.ts';
import type { RealPath } from './facts.ts';
import type { Json, JsonObject } from './json.ts';
import { describeOperation, type Operation } from './operation.ts';
import type { CompiledPolicy } from './policy/compile.ts';
import type { Evaluation } from './policy/evaluate.ts';
import type { Scope } from './policy/variables.ts';
import type { Finding } from './scan/finding.ts';
import type { Redactor } from './scan/secrets/redact.ts';
import type { ToolCall } from './tool-call.ts';

/** What the door is built from. Everything that touches the world is handed in. */
export interface GuardParts extends SecretFacts {
  readonly policy: CompiledPolicy;
  readonly scope: Scope;
  readonly judges: Judges;
  readonly redactor: Redactor;
  readonly realPath: RealPath;
  /** Looks at what git would send or keep; without it, that is not looked at. */
  readonly outgoing?: Outgoing;
  /** Looks at the code that a call would write; without it, that is looked at only once it is written. */
  readonly code?: CodeGate;
  /** HMAC of a text under a key that stays on the host, as hex. */
  readonly fingerprint: (text: string) => string;
  /** Writes an event to the log; `durable` means on the disk before it returns. Throws when it cannot. */
  readonly record: (event: NewEvent, durable: boolean) => void;
  /** How many calls a run may make. */
  readonly callLimit: number;
  /** Called once, when a limit is reached or the log cannot be written: the run must stop. */
  readonly stop: (reason: string) => void;
}

/** The one door. Every method answers; none rejects. */
export interface Guard {
  /** Scans, interprets, decides, records, in that order, then answers. */
  decide(call: ToolCall): Promise<Decision>;
  /** The answer to a request that could not even be read as a call. */
  refuse(reason: string, id?: string): Decision;
  /** The decision on a call, if there is one. */
  decisionOn(callId: string): Decision | undefined;
  /** Files that an allowed call was to write, as far as they are known. */
  writtenBy(callId: string): readonly string[];
}

/** The longest text of an input that is kept in the log; the digest covers all of it. */
const keptCharacters = 4_000;
/** The longest input that is kept in the log as it is built; of a longer one the beginning is kept as text. */
const keptInputCharacters = 100_000;

export function createGuard(parts: GuardParts): Guard {
  const { policy, judges } = parts;
  const examine = createExaminer(parts);
  const decided = new Map<string, Decision>();
  /** Calls that are decided or about to be: two with one id must not both be judged. */
  const known = new Set<string>();
  const maxCalls = parts.callLimit;
  let broken: string | undefined;
  let stopped = false;

  const stop = (reason: string) => {
    if (stopped) return;
    stopped = true;
    try {
      parts.stop(reason);
    } catch {
      // Whoever has to end the run is gone; from here on everything is denied.
      broken ??= reason;
    }
  };

  const finish = (call: ToolCall, settled: Settled, seen: Seen = unseen): Decision => {
    try {
      const decision = cleaned(settled, seen, parts);
      const durable = decision.outcome !== 'allowed-by-rule' || decision.excepted !== undefined;
      parts.record(decisionEvent(call, decision, parts), durable);
      decided.set(call.id, decision);
      return decision;
    } catch (error) {
      broken = `the audit log cannot be written: ${messageOf(error)}`;
      stop(broken);
      return { ...engineError(broken), ...unseen, scanned: false, policyDigest: policy.digest };
    }
  };

  const settle = async (call: ToolCall): Promise<Decision> => {
    if (broken !== undefined) return finish(call, engineError(broken));
    if (known.has(call.id))
      return finish({ ...call, id: `${call.id}#again` }, engineError(`the call ${call.id} was already decided`));
    if (known.size >= maxCalls) {
      const reason = `the run made ${maxCalls} calls, which is its limit`;
      stop(reason);
      return finish(call, { effect: 'deny', layer: 'guard', outcome: 'limit-reached', reason });
    }
    known.add(call.id);
    try {
      const seen = await withOutgoing(examine(call), call, policy.policy.secrets, parts.outgoing);
      if (seen.unscanned && seen.secret?.effect !== 'deny') return finish(call, unscanned(seen.unscanned), seen);
      const refused = await refusedCode(call, seen, parts.code);
      if (refused) {
        // Unlike a secret's, the message of a weakness quotes the code.
        const weaknesses = parts.redactor.value(refused.findings as unknown as Json) as unknown as readonly Finding[];
        return finish(call, refused.settled, { ...seen, findings: [...seen.findings, ...weaknesses] });
      }
      const settled = await decide(call, seen.operations, seen.evaluation, judges, seen.secret);
      return finish(call, { ...settled, ...setAside(seen.evaluation) }, seen);
    } catch (error) {
      return finish(call, error instanceof ScanFailedError ? scanFailed(error) : engineError(messageOf(error)));
    }
  };

  return {
    decide: async call => {
      const decision = await settle(call);
      if (policy.policy.unattended === 'fail' && missedAPerson.includes(decision.outcome))
        stop(`the policy fails a run that has to ask: ${decision.reason}`);
      return decision;
    },
    refuse: (reason, id = '') => {
      const call: ToolCall = { id, session: '', tool: '', input: {}, cwd: parts.scope.workspace };
      known.add(id);
      return finish(call, engineError(`the request is not a tool call: ${reason}`));
    },
    decisionOn: id => decided.get(id),
    writtenBy: id => {
      const decision = decided.get(id);
      return decision?.effect === 'allow' ? writtenPaths(decision.operations) : [];
    },
  };
}

/** A call that is refused anyway is not scanned; what is scanned comes before anybody is asked. */
async function refusedCode(
  call: ToolCall,
  { evaluation, secret, operations }: Examination,
  code: CodeGate | undefined,
): Promise<CodeRefusal | undefined> {
  return secret?.effect === 'deny' || evaluation.effect === 'deny' ? undefined : await code?.(call, operations);
}

/** Rules that would have spoken and did not: those in audit mode, and those with an exception in force. */
function setAside({ audited, excepted }: Evaluation): Pick<Settled, 'audited' | 'excepted'> {
  return {
    ...(audited === undefined ? {} : { audited: [...new Set(audited.map(({ rule }) => rule.id))] }),
    ...(excepted === undefined
      ? {}
      : { excepted: excepted.map(({ exception: { rule, owner, expires } }) => ({ rule, owner, expires })) }),
  };
}

/** A person would have been asked, and nobody is there. */
const missedAPerson: readonly Outcome[] = ['nobody-to-ask', 'not-understood'];

type Seen = Pick<Examination, 'findings' | 'operations' | 'us'> &
  Partial<Pick<Examination, 'secret' | 'accepted' | 'unread'>>;

const unseen: Seen = { findings: [], operations: [], us: 0 };

/** A decision as it is given and kept: nothing that a model or a call said goes in as it came. */
function cleaned(settled: Settled, seen: Seen, { redactor, policy }: GuardParts): Decision {
  const { operations, findings, us, secret, accepted = [], unread = [] } = seen;
  const { verdict, reason, ...rest } = settled;
  return {
    ...rest,
    operations,
    findings,
    us,
    scanned: seen !== unseen,
    reason: redactor.text(reason),
    policyDigest: policy.digest,
    ...(secret === undefined
      ? {}
      : { secrets: { effect: secret.effect, setting: secret.setting, destination: secret.destination } }),
    ...(accepted.length === 0 ? {} : { accepted }),
    ...(unread.length === 0 ? {} : { unread: unread.map(redactor.text) }),
    ...(verdict === undefined ? {} : { verdict: { ...verdict, rationale: redactor.text(verdict.rationale) } }),
  };
}

function engineError(reason: string): Settled {
  return { effect: 'deny', layer: 'guard', outcome: 'engine-error', reason };
}

function scanFailed({ message, cause }: ScanFailedError): Settled {
  const isLimit = cause instanceof Error && cause.name === 'ScanLimitError';
  return {
    effect: 'deny',
    layer: 'secrets',
    outcome: 'scan-failed',
    reason: `the input could not be scanned for secrets: ${message}`,
    ...(isLimit ? { instead: 'make the input smaller' } : {}),
  };
}

/** What git would send could not be looked at to its end. */
function unscanned({ reason, instead }: Unscanned): Settled {
  return { effect: 'deny', layer: 'secrets', outcome: 'outgoing-unscanned', reason, instead };
}

function decisionEvent(call: ToolCall, decision: Decision, parts: GuardParts): NewEvent {
  const { operations, findings, ...rest } = decision;
  // First: what gives a secret away may stand in the input and not in an operation.
  const recorded = recordedCall(call, parts);
  return {
    type: 'call.decided',
    body: { call: recorded, decision: { ...rest, operations: describe(operations, parts.redactor) }, findings },
  };
}

/** Masked before they are described: a description is cut, and a piece of a secret no longer looks like one. */
function describe(operations: readonly Operation[], redactor: Redactor): string[] {
  return (redactor.value(operations as unknown as Json) as unknown as Operation[]).map(describeOperation);
}

/** A call as the log keeps it: secrets masked, long texts cut, and a keyed digest of all of it. */
export function recordedCall(
  call: ToolCall,
  { redactor, fingerprint }: Pick<GuardParts, 'redactor' | 'fingerprint'>,
): RecordedCall {
  const { input, tool, cwd, ...about } = call;
  return {
    ...about,
    tool: redactor.text(tool),
    cwd: redactor.text(cwd),
    inputDigest: fingerprint(JSON.stringify(input)),
    input: bounded(shortened(redactor.value(input))),
  };
}

/** Many short texts are long too; then the beginning of the JSON text is kept, with a mark. */
function bounded(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length > keptInputCharacters ? cut(text, keptInputCharacters) : value;
}

function cut(text: string, limit: number): string {
  return `${text.slice(0, limit).toWellFormed()}… [${text.length - limit} characters more]`;
}

/** Long texts are cut, with a mark that says how much is missing. Explicit stack: inputs nest at will. */
function shortened(value: Json): Json {
  const root: { value: Json } = { value };
  const stack: { holder: Record<string, Json> | Json[]; key: string | number }[] = [
    { holder: root as unknown as Record<string, Json>, key: 'value' },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const holder = next.holder as Record<string | number, Json>;
    const current = holder[next.key] ?? null;
    if (typeof current === 'string' && current.length > keptCharacters) holder[next.key] = cut(current, keptCharacters);
    else if (Array.isArray(current)) {
      const copy: Json[] = [...(current as readonly Json[])];
      holder[next.key] = copy;
      for (const key of copy.keys()) stack.push({ holder: copy, key });
    } else if (typeof current === 'object' && current !== null) {
      const copy: Record<string, Json> = { ...(current as JsonObject) };
      holder[next.key] = copy;
      for (const key of Object.keys(copy)) stack.push({ holder: copy, key });
    }
  }
  return root.value;
}
