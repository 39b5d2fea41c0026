import type { Operation } from '../../operation.ts';
import type { Evaluation } from '../compile.ts';
import type { ExampleCall, Rule } from '../policy.ts';
import type { Finding, LintContext } from './context.ts';

/** What one example of a rule became. */
export interface Trial {
  readonly rule: Rule;
  readonly list: 'match' | 'no_match';
  readonly index: number;
  readonly example: ExampleCall;
  readonly operations: readonly Operation[];
  readonly evaluation: Evaluation;
}

/** Rules that their own examples do not prove, and examples that another rule decides. */
export function proof({ own }: LintContext, trials: readonly Trial[]): Finding[] {
  return own.flatMap(rule => {
    const matching = trials.filter(trial => trial.rule === rule && trial.list === 'match');
    const overruled = matching.flatMap(trial => overruledBy(rule, trial));
    const proven = matching.some(trial => decides(rule, trial));
    return proven || matching.length === 0 || overruled.length === matching.length
      ? overruled
      : [...overruled, unproven(rule)];
  });
}

/** True when the call would be decided otherwise without the rule. */
export function decides(rule: Rule, { evaluation, operations }: Pick<Trial, 'evaluation' | 'operations'>): boolean {
  return effectOf(evaluation, operations.length) !== effectOf(evaluation, operations.length, rule);
}

/** The effect of the rules that matched, with or without one of them. */
function effectOf({ matches }: Evaluation, count: number, without?: Rule): string {
  const left = matches.filter(({ rule }) => rule !== without);
  for (const effect of ['deny', 'ask'] as const) if (left.some(({ rule }) => rule.effect === effect)) return effect;
  return new Set(left.map(({ operation }) => operation)).size < count || count === 0 ? 'open' : 'allow';
}

function overruledBy(rule: Rule, { evaluation, index }: Trial): Finding[] {
  const stricter = rule.effect === 'allow' ? ['deny', 'ask'] : rule.effect === 'ask' ? ['deny'] : [];
  const other = evaluation.matches.find(match => stricter.includes(match.rule.effect))?.rule;
  if (other === undefined) return [];
  const past = other.effect === 'deny' ? 'denied' : 'left to a person';
  return [
    {
      code: 'EXAMPLE_OVERRULED',
      rule: rule.id,
      path: ['examples', 'match', index],
      message: `this call is ${past} by rule \`${other.id}\`, whatever rule \`${rule.id}\` says`,
      help: 'show a call that the rule decides',
    },
  ];
}

function unproven(rule: Rule): Finding {
  return {
    code: 'RULE_UNPROVEN',
    rule: rule.id,
    path: ['examples', 'match'],
    message: `no example shows that rule \`${rule.id}\` is needed: without it, each is decided as before`,
    help: 'add a call that no other rule decides',
  };
}
