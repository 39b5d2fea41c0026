import { effects, listOf, type Matcher, type Rule } from '../policy.ts';
import { type Finding, type LintContext, usesList } from './context.ts';
import { areDisjoint, coversMatcher, coversRule } from './inclusion.ts';

/** Rules that decide nothing because others already do, and exceptions that take everything or nothing away. */
export function shadows(context: LintContext): Finding[] {
  return context.own.flatMap(rule => [...shadowOf(rule, context), ...exceptionFindings(rule, context)]);
}

const strictness = (rule: Rule) => effects.indexOf(rule.effect);

/** Another rule that leaves this one nothing to decide, said once for each pair. */
function shadowOf(rule: Rule, context: LintContext): Finding[] {
  const { rules, lists } = context;
  const index = rules.indexOf(rule);
  for (const [at, other] of rules.entries()) {
    if (other === rule || !holds(other, context) || strictness(other) < strictness(rule)) continue;
    // A floor rule holds where the other may be loosened.
    if (rule.floor === true && other.floor !== true && rule.effect === other.effect) continue;
    if (!coversRule(other, rule, lists)) continue;
    const same = coversRule(rule, other, lists) && coversMatcher(rule.when, other.when, lists);
    if (rule.effect !== other.effect) return [same ? contradicted(rule, other) : overruled(rule, other)];
    if (!same) return [shadowed(rule, other)];
    if (at < index || !context.own.includes(other)) return [redundant(rule, other)];
  }
  return [];
}

/** A rule that only watches, or that has exceptions, leaves others their work. */
function holds(rule: Rule, { excepted }: LintContext): boolean {
  return rule.mode !== 'audit' && !excepted.includes(rule.id);
}

const past = { allow: 'allowed', ask: 'left to a person', deny: 'denied' } as const;

function contradicted(rule: Rule, other: Rule): Finding {
  return {
    code: 'RULE_CONTRADICTED',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` says ${rule.effect} to what rule \`${other.id}\` says ${other.effect} to`,
    help: `the stricter of the two always wins; remove \`${rule.id}\`, or add what it means to the \`unless\` of \`${other.id}\``,
  };
}

function overruled(rule: Rule, other: Rule): Finding {
  return {
    code: 'RULE_SHADOWED',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` never decides: all that it matches is ${past[other.effect]} by rule \`${other.id}\``,
    help: `remove \`${rule.id}\`, or narrow \`${other.id}\``,
  };
}

function shadowed(rule: Rule, other: Rule): Finding {
  return {
    code: 'RULE_SHADOWED',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` adds nothing: all that it matches is already ${past[other.effect]} by rule \`${other.id}\``,
    help: `remove \`${rule.id}\`, or narrow \`${other.id}\``,
  };
}

function redundant(rule: Rule, other: Rule): Finding {
  return {
    code: 'RULE_REDUNDANT',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` matches exactly what rule \`${other.id}\` matches`,
    help: 'keep one of the two',
  };
}

function exceptionFindings(rule: Rule, { lists }: LintContext): Finding[] {
  const several = Array.isArray(rule.unless);
  return listOf<Partial<Matcher>>(rule.unless ?? []).flatMap((exception, i): Finding[] => {
    const path = several ? ['unless', i] : ['unless'];
    if (coversMatcher(exception, rule.when, lists))
      return [
        {
          code: 'RULE_NEVER_MATCHES',
          rule: rule.id,
          path,
          message: `rule \`${rule.id}\` never matches: this exception takes away all of \`when\``,
          help: 'narrow the exception',
        },
      ];
    // A list may grow in a policy on top, and then the exception has its use.
    const listed = [...Object.values(rule.when), ...Object.values(exception)]
      .flatMap(value => listOf(value as unknown))
      .some(text => typeof text === 'string' && usesList(text, lists));
    if (listed || !areDisjoint(exception, rule.when, lists)) return [];
    return [
      {
        code: 'EXCEPTION_UNUSED',
        rule: rule.id,
        path,
        message: `this exception of rule \`${rule.id}\` never fits what \`when\` matches`,
        help: 'remove it, or correct its pattern',
      },
    ];
  });
}
