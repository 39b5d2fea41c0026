import type { Rule } from '../policy.ts';
import type { Finding, LintContext } from './context.ts';

/** Reasons that tell an agent or an auditor nothing. */
export function wording({ own }: LintContext): Finding[] {
  return own.flatMap(rule => {
    const why = emptiness(rule);
    if (why === undefined) return [];
    return [
      {
        code: 'RULE_UNEXPLAINED' as const,
        rule: rule.id,
        path: ['reason'],
        message: `the reason of rule \`${rule.id}\` ${why}`,
        help: 'say in one sentence what would go wrong, or why it is safe; agents and auditors read it',
      },
    ];
  });
}

const empty =
  /^(because|reasons?|todo|tbd|fixme|xxx|n\/?a|none|no|yes|ok(ay)?|fine|safe|unsafe|bad|good|danger(ous)?|risky?|security( reasons?)?|for security|safety|policy|our policy|see (above|below|docs?)|test(ing)?|deny|denied|allow(ed)?|ask|forbidden|not allowed|prohibited|blocked|it is (safe|unsafe|bad|dangerous|allowed|forbidden|not allowed)|as (agreed|discussed)|obvious(ly)?|temporary|default|\W*)$/i;

function emptiness(rule: Rule): string | undefined {
  const reason = rule.reason.trim().replace(/[.!\s]+$/, '');
  if (empty.test(reason)) return 'says nothing';
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join(' ');
  if (words(reason) === words(rule.id)) return 'only repeats its id';
  return undefined;
}
