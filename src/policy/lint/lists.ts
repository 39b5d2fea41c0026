import type { Rule } from '../policy.ts';
import { variablesIn } from '../variables.ts';
import type { Finding, LintContext } from './context.ts';

/** Lists that no rule uses, so that what they protect is not protected. */
export function lists({ rules, ownLists, lists: values }: LintContext): Finding[] {
  const used = new Set(rules.flatMap(usedBy));
  return ownLists.flatMap((name): Finding[] => {
    if (!used.has(name))
      return [
        {
          code: 'LIST_UNUSED',
          path: ['lists', name],
          at: 'key',
          message: `no rule uses the list \`${name}\``,
          help: `write \`\${${name}}\` where its values are meant, or remove it`,
        },
      ];
    if ((values[name] ?? []).length > 0) return [];
    return [
      {
        code: 'LIST_UNUSED',
        path: ['lists', name],
        at: 'key',
        message: `the list \`${name}\` is empty: the rules that use it match nothing by it`,
        help: 'name its values',
      },
    ];
  });
}

function usedBy(rule: Rule): string[] {
  return variablesIn(JSON.stringify([rule.when, rule.unless ?? []]));
}
