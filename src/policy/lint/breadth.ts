import { operationKinds } from '../../operation.ts';
import { listOf, type Matcher, type Rule, type Some } from '../policy.ts';
import type { Finding, LintContext } from './context.ts';
import { kindsOf } from './inclusion.ts';

/** Rules that match whatever there is of a kind. */
export function breadth({ own }: LintContext): Finding[] {
  return own.flatMap(rule => {
    if (rule.unless !== undefined || !matchesAll(rule.when)) return [];
    const kinds = kindsOf(rule);
    if (rule.effect === 'allow') return [tooWide(rule, kinds.join(', '))];
    const all = operationKinds.every(kind => kind === 'unknown' || kinds.includes(kind));
    return all ? [nothingLeft(rule)] : [];
  });
}

/** Texts that leave nothing out. */
const universal = /^(\*+|\/\*\*|\*\*\/\*\*?|\/\*\*\/\*\*?|\^?(\.\*)?\$?|\.\+)$/;

function matchesAll(when: Matcher): boolean {
  return (Object.keys(when) as (keyof Matcher)[]).every(key => {
    if (key === 'operation') return true;
    return listOf(when[key] as Some<unknown>).some(value => typeof value === 'string' && universal.test(value));
  });
}

function tooWide(rule: Rule, kinds: string): Finding {
  return {
    code: 'RULE_MATCHES_ALL',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` allows every operation of the kind ${kinds}`,
    help: 'name what is meant: a path, programs, hosts, names',
  };
}

function nothingLeft(rule: Rule): Finding {
  return {
    code: 'RULE_MATCHES_ALL',
    rule: rule.id,
    path: ['when'],
    message: `rule \`${rule.id}\` matches every call: no other rule can allow anything`,
    help: 'name what is meant, or leave the rule out: what no rule allows is not allowed',
  };
}
