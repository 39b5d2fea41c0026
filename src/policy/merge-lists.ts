import type { Problem } from '../errors.ts';
import { listOf, type Matcher, type Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
import { variablesIn } from './variables.ts';

type Lists = Record<string, readonly string[]>;

/**
 * Puts the values of each list together. A longer list makes a denial wider, but also what a permission or an `unless`
 * reaches: a policy may not lengthen a list that a rule below uses to let something pass.
 */
export function mergeLists(files: readonly PolicyFile[]): { lists: Lists; problems: readonly Problem[] } {
  const lists = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const [level, file] of files.entries()) {
    const below = files.slice(0, level).flatMap(({ rules }) => rules.map(({ rule }) => rule));
    for (const [name, values] of Object.entries(file.policy.lists ?? {})) {
      const known = lists.get(name);
      const added = values.filter(value => !known?.includes(value));
      const user = known && added.length > 0 ? below.find(rule => !rule.overridable && lets(rule, name)) : undefined;
      if (user) problems.push(lengthened(file, name, user));
      lists.set(name, [...new Set([...(known ?? []), ...values])]);
    }
  }
  return { lists: Object.fromEntries(lists), problems };
}

/** True when a longer list would let more pass. */
function lets(rule: Rule, list: string): boolean {
  const uses = (matcher: Partial<Matcher>) =>
    Object.values(matcher)
      .flatMap(value => listOf(value))
      .some(value => typeof value === 'string' && variablesIn(value).includes(list));
  const unless = listOf<Partial<Matcher>>(rule.unless ?? []);
  return rule.effect === 'allow' ? uses(rule.when) : unless.some(uses);
}

function lengthened(file: PolicyFile, name: string, rule: Rule): Problem {
  return {
    severity: 'error',
    code: 'RULE_LOOSENED',
    message: `the list \`${name}\` cannot be lengthened: the rule \`${rule.id}\` of a policy below uses it to let things pass`,
    place: file.yaml.placeOf(['lists', name], 'key'),
    help: 'use a list of your own in a rule of your own',
  };
}
