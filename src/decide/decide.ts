import { describeOperation, type Operation } from '../operation.ts';
import { type Evaluation, passesByAudit, type RuleMatch } from '../policy/evaluate.ts';
import type { Rule } from '../policy/policy.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Decision } from './decision.ts';
import type { Adjudicator, Human, Question } from './judge.ts';
import { describeRuling, type SecretRuling } from './secrets.ts';

/** What the door decides, without what the door adds. */
export type Settled = Pick<Decision, 'effect' | 'layer' | 'outcome' | 'reason'> &
  Partial<Pick<Decision, 'rule' | 'instead' | 'verdict' | 'approver' | 'audited' | 'excepted'>>;

/** Who is asked when the rules are silent, and what the call was part of. */
export interface Judges {
  readonly adjudicator?: Adjudicator;
  readonly human?: Human;
  readonly workspace: string;
  readonly task: string;
}

/** Layer 1 alone: the rules' answer, or nothing when a judge has to be asked. */
export function settleByRules(evaluation: Evaluation, operations: readonly Operation[]): Settled | undefined {
  if (evaluation.effect === 'deny') {
    const rule = strictest(evaluation.matches, 'deny');
    return {
      effect: 'deny',
      layer: 'policy',
      outcome: 'denied-by-rule',
      rule: rule?.id ?? '',
      reason: rule?.reason ?? 'a rule denies this',
      ...(rule?.instead === undefined ? {} : { instead: rule.instead }),
    };
  }
  if (passesByAudit(evaluation)) return letThrough(evaluation);
  if (evaluation.effect !== 'allow') return undefined;
  const rule = weightiest(evaluation.matches, operations)?.rule;
  return {
    effect: 'allow',
    layer: 'policy',
    outcome: 'allowed-by-rule',
    rule: rule?.id ?? '',
    reason: rule?.reason ?? '',
  };
}

/** Audit mode: what would be held back passes, and is recorded as that. */
function letThrough({ audited = [] }: Evaluation): Settled {
  const rule = strictest(audited, 'deny') ?? strictest(audited, 'ask');
  return {
    effect: 'allow',
    layer: 'policy',
    outcome: 'let-through-by-audit',
    rule: rule?.id ?? '',
    reason: `let through by audit mode; the rule would hold it back: ${rule?.reason ?? ''}`,
  };
}

const weights: readonly Operation['kind'][] = [
  'read',
  'execute',
  'change',
  'connect',
  'call',
  'evaluate',
  'write',
  'delete',
];

/** Of the rules that allow the parts of a call, the one that allows what matters most. */
function weightiest(matches: readonly RuleMatch[], operations: readonly Operation[]): RuleMatch | undefined {
  const weight = (match: RuleMatch) => weights.indexOf(operations[match.operation]?.kind ?? 'read');
  return matches.reduce<RuleMatch | undefined>(
    (best, match) => (best === undefined || weight(match) > weight(best) ? match : best),
    undefined,
  );
}

/** The rule that a person should be told of: a floor rule before others. */
export function strictest(matches: readonly RuleMatch[], effect: Rule['effect']): Rule | undefined {
  const rules = matches.map(match => match.rule).filter(rule => rule.effect === effect);
  return rules.find(rule => rule.floor) ?? rules[0];
}

/**
 * Layers 1, 2 and 3 in order, after what the policy says of secrets in the call. Rejects only if a judge does, which none
 * may.
 */
export async function decide(
  call: ToolCall,
  operations: readonly Operation[],
  evaluation: Evaluation,
  judges: Judges,
  secret?: SecretRuling,
): Promise<Settled> {
  if (secret?.effect === 'deny') return secretFound(secret);
  const settled = settleByRules(evaluation, operations);
  if (secret?.effect === 'ask' && settled?.effect !== 'deny')
    return askAboutSecret({ call, operations, workspace: judges.workspace, task: judges.task }, judges.human, secret);
  if (settled) return settled;
  const asking = strictest(evaluation.matches, 'ask');
  const why = asking ? `the rule \`${asking.id}\` asks: ${asking.reason}` : openReason(operations, evaluation);
  const question: Question = { call, operations, why, workspace: judges.workspace, task: judges.task };
  if (evaluation.effect === 'ask') return askHuman(question, judges.human, asking);
  if (!judges.adjudicator) return askHuman(question, judges.human, undefined);
  const answer = await judges.adjudicator.judge(question);
  if ('failure' in answer)
    return {
      effect: 'deny',
      layer: 'adjudicator',
      outcome: answer.failure,
      reason: `${why}; ${answer.reason}`,
      instead: 'try once more; if it fails again, find a way that the rules allow',
    };
  const told = { reason: answer.rationale, verdict: answer };
  if (answer.verdict === 'approve')
    return { effect: 'allow', layer: 'adjudicator', outcome: 'approved-by-model', ...told };
  if (answer.verdict === 'deny')
    return {
      effect: 'deny',
      layer: 'adjudicator',
      outcome: 'denied-by-model',
      ...told,
      instead: 'do not work around this; find a materially safer way or report what is missing',
    };
  return { ...(await askHuman(question, judges.human, undefined)), verdict: answer };
}

/** A secret that would go where the policy denies it. */
export function secretFound(secret: SecretRuling): Settled {
  return {
    effect: 'deny',
    layer: 'secrets',
    outcome: 'secret-found',
    rule: secret.finding.rule,
    reason: describeRuling(secret),
    instead: 'take the secret from the environment or a secret store at run time; never write it out',
  };
}

/** What would also have been open or asked about is put to the same person. */
async function askAboutSecret(
  about: Omit<Question, 'why'>,
  human: Human | undefined,
  secret: SecretRuling,
): Promise<Settled> {
  const why = `\`${secret.setting}\` asks: ${describeRuling(secret)}`;
  return { ...(await askHuman({ ...about, why }, human, undefined)), rule: secret.finding.rule };
}

function openReason(operations: readonly Operation[], evaluation: Evaluation): string {
  const open = evaluation.open.map(index => operations[index]).filter(operation => operation !== undefined);
  const shown = open.slice(0, 3).map(operation => `\`${describeOperation(operation)}\``);
  return `no rule settles ${shown.join(', ') || 'the call'}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`;
}

async function askHuman(question: Question, human: Human | undefined, rule: Rule | undefined): Promise<Settled> {
  const named =
    rule === undefined ? {} : { rule: rule.id, ...(rule.instead === undefined ? {} : { instead: rule.instead }) };
  const answer = await human?.ask(question);
  if (answer)
    return {
      effect: answer.approved === true ? 'allow' : 'deny',
      layer: 'human',
      outcome: answer.approved === true ? 'approved-by-human' : 'denied-by-human',
      reason: `${answer.by}: ${answer.reason}`,
      approver: answer.by,
      ...named,
    };
  const blind = rule === undefined && question.operations.some(operation => operation.kind === 'unknown');
  return {
    effect: 'deny',
    layer: 'human',
    outcome: blind ? 'not-understood' : 'nobody-to-ask',
    reason: `${question.why}; nobody is there to ask`,
    ...named,
  };
}
