import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { baselineOf } from '../adapters/baseline.ts';
import { realPath } from '../adapters/files.ts';
import { localScope } from '../adapters/policy-places.ts';
import { secretFacts } from '../adapters/secret-facts.ts';
import { questionDocument } from '../decide/adjudicate.ts';
import { decide, settleByRules, strictest } from '../decide/decide.ts';
import type { Question } from '../decide/judge.ts';
import { describeRuling, ruleOnSecrets } from '../decide/secrets.ts';
import { remembering } from '../examine/baselined.ts';
import { seeSecrets } from '../examine/secrets.ts';
import type { Examination } from '../examine.ts';
import { withFacts } from '../facts.ts';
import { interpret } from '../interpret/interpret.ts';
import type { Json } from '../json.ts';
import { describeOperation } from '../operation.ts';
import type { RuleMatch } from '../policy/compile.ts';
import type { ExplainedRule, Explanation } from '../render/explanation.ts';
import type { Redactor } from '../scan/secrets/redact.ts';
import { type Fingerprint, scanInput } from '../scan/secrets/scan.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Io } from './io.ts';
import type { OpenPolicy } from './policies.ts';
import { cleaner } from './replayed.ts';

/** What is known about a call, but for how long it took. */
export type Seen = Omit<Examination, 'us'>;

/** What the door does with a call, stage by stage. */
export function examine(call: ToolCall, { compiled }: OpenPolicy, fingerprint: Fingerprint) {
  const stages: Record<string, number> = {};
  const timed = <T>(stage: string, action: () => T): T => {
    const start = performance.now();
    const result = action();
    stages[stage] = Math.round((performance.now() - start) * 10_000) / 10;
    return result;
  };
  const scope = localScope(call.cwd);
  const context = { home: scope.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
  const bound = compiled.bind(scope);
  const { fingerprint: remembered, secretOf } = remembering(fingerprint);
  const facts = {
    ...secretFacts(() => baselineOf(scope.workspace)),
    workspace: scope.workspace,
    today: scope.today ?? '',
  };
  const findings = timed('secrets', () => scanInput(call.input, remembered));
  const read = timed('reading', () => interpret(call, context));
  const operations = timed('links', () => withFacts(read, realPath));
  const evaluation = timed('rules', () => bound.evaluate(operations, call.tool));
  const sighted = seeSecrets(call, { findings, secretOf }, operations, { ...facts, fingerprint: remembered });
  const seen: Seen = {
    findings: sighted.sighted.map(({ finding }) => finding),
    secret: ruleOnSecrets(sighted.sighted, compiled.policy.secrets),
    accepted: sighted.accepted,
    unread: sighted.unread,
    operations,
    evaluation,
  };
  return { seen, stages };
}

/** All that is to be said of a call, without secrets. */
export async function explained(
  call: ToolCall,
  seen: Seen,
  { loaded }: OpenPolicy,
  redactor: Redactor,
  io: Io,
): Promise<Omit<Explanation, 'stages'>> {
  // Learnt first: what gives a secret away may stand in the input and not in an operation.
  const shown = redactor.value({ ...call } as unknown as Json) as unknown as ToolCall;
  const clean = cleaner(redactor)(seen.operations);
  const { evaluation } = seen;
  const placeOf = ({ rule }: RuleMatch) => {
    const { file, line, column } = loaded.placeOf(rule.id);
    return `${relative(io.cwd, file) || file}:${line}:${column}`;
  };
  const entry = (match: RuleMatch, idle?: string): ExplainedRule => ({
    id: match.rule.id,
    effect: match.rule.effect,
    reason: match.rule.reason,
    floor: match.rule.floor ?? false,
    place: placeOf(match),
    ...(idle === undefined ? {} : { idle }),
  });
  const operations = clean.map((operation, index) => {
    const here = <T extends RuleMatch>(all: readonly T[] = []) => all.filter(match => match.operation === index);
    return {
      operation: describeOperation(operation),
      detail: operation,
      rules: [
        ...here(evaluation.matches).map(match => entry(match)),
        ...here(evaluation.audited).map(match => entry(match, 'only recorded: it is in audit mode')),
        ...here(evaluation.excepted).map(match =>
          entry(match, `not here: an exception of ${match.exception.owner} holds until ${match.exception.expires}`),
        ),
      ],
    };
  });
  const decision = verdictOf(seen);
  const question = decision.decision === 'open' ? await questionOn(shown, { ...seen, operations: clean }) : undefined;
  return {
    findings: seen.findings,
    operations,
    decision,
    why: whyOf(seen, decision),
    ...(question === undefined ? {} : { question: JSON.parse(questionDocument(question)) as unknown }),
  };
}

/** What the adjudicator is asked, as the door itself asks it. */
async function questionOn(call: ToolCall, { operations, evaluation }: Seen): Promise<Question | undefined> {
  let asked: Question | undefined;
  const judge = async (question: Question) => {
    asked = question;
    return { failure: 'model-unavailable' as const, reason: 'nobody is asked' };
  };
  await decide(call, operations, evaluation, { adjudicator: { judge }, workspace: call.cwd, task: 'not known' });
  return asked;
}

type Verdict = Explanation['decision'];

function verdictOf(seen: Seen): Verdict {
  const { secret } = seen;
  const said = secret && { rule: secret.finding.rule, reason: describeRuling(secret) };
  if (said && secret.effect === 'deny') return { decision: 'deny', ...said };
  const settled = settleByRules(seen.evaluation, seen.operations);
  if (said && secret.effect === 'ask' && settled?.effect !== 'deny') return { decision: 'ask', ...said };
  if (settled)
    return {
      decision: settled.effect,
      reason: settled.reason,
      ...(settled.rule === undefined ? {} : { rule: settled.rule }),
      ...(settled.instead === undefined ? {} : { instead: settled.instead }),
    };
  const rule = strictest(seen.evaluation.matches, 'ask');
  if (rule)
    return {
      decision: 'ask',
      rule: rule.id,
      reason: rule.reason,
      ...(rule.instead === undefined ? {} : { instead: rule.instead }),
    };
  return { decision: 'open', reason: 'no rule settles it; the adjudicator would be asked' };
}

function whyOf({ secret, evaluation, operations }: Seen, { decision, rule }: Verdict): string {
  if (secret?.effect === 'deny' || (secret?.effect === 'ask' && decision === 'ask'))
    return secret.effect === 'deny'
      ? 'a secret in the input denies a call before any rule is asked'
      : `the policy asks about secrets by \`${secret.setting}\``;
  const count = operations.length;
  const open = evaluation.open.length;
  if (decision === 'open')
    return open > 0
      ? `no rule says anything of ${open} of ${count} operations, and a call is allowed only when each is allowed`
      : 'rules in audit mode would hold it back';
  if (decision === 'allow')
    return open === 0 && evaluation.effect === 'allow'
      ? `each of ${count} operations is allowed, and no rule asks or denies`
      : 'rules in audit mode would hold it back, and it is recorded';
  const said = evaluation.matches.filter(match => match.rule.effect === decision);
  const others = new Set(said.map(match => match.rule.id)).size - 1;
  const weaker = decision === 'ask' ? 'no rule denies, and one that asks' : 'one denial';
  const more = others > 0 ? `; ${others} more ${others === 1 ? 'rule says' : 'rules say'} the same` : '';
  return `${weaker} outweighs all that is allowed: \`${rule}\` matches ${said.filter(match => match.rule.id === rule).length} of ${count} operations${more}`;
}
