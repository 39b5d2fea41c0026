import { canonicalJson } from '../compile.ts';
import { coversRule } from '../lint/inclusion.ts';
import { type Exception, effects, listOf, type Matcher, type Policy, type Rule, type Some } from '../policy.ts';
import { type Lists, withLists } from '../variables.ts';

/** How a rule differs between two policies. */
export interface RuleChange {
  readonly rule: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What it can do to decisions; `nothing` when only its words are others. */
  readonly may: 'loosen' | 'tighten' | 'either' | 'nothing';
}

/** The rules and exceptions that differ, lists filled in. */
export function ruleChanges(old: Policy, now: Policy): RuleChange[] {
  const [before, after] = [byId(old.rules ?? []), byId(now.rules ?? [])];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const rules = ids.flatMap((id): RuleChange[] => {
    const [from, to] = [before.get(id), after.get(id)];
    if (from && to) {
      const may = effectOfChange(from, old.lists ?? {}, to, now.lists ?? {});
      return may === undefined ? [] : [{ rule: id, change: 'changed', may }];
    }
    if (to) return [{ rule: id, change: 'added', may: to.effect === 'allow' ? 'loosen' : 'tighten' }];
    return from ? [{ rule: id, change: 'removed', may: from.effect === 'allow' ? 'tighten' : 'loosen' }] : [];
  });
  return [...rules, ...exceptionChanges(old.exceptions ?? [], now.exceptions ?? [])];
}

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map(rule => [rule.id, rule]));
}

/** What decides: the words and the examples of a rule do not. */
function meaning({ effect, mode, when, unless }: Rule): string {
  return canonicalJson({ effect, mode, when, unless });
}

/** The rule with the values of its lists. */
function withValues(rule: Rule, lists: Lists): Rule {
  const unless = listOf<Partial<Matcher>>(rule.unless ?? []).map(matcher => filled(matcher, lists));
  return { ...rule, when: filled(rule.when, lists), unless };
}

function filled<T extends Partial<Matcher>>(matcher: T, lists: Lists): T {
  return Object.fromEntries(
    Object.entries(matcher).map(([key, value]) => [
      key,
      typeof value === 'boolean'
        ? value
        : listOf(value as Some<unknown>)
            .flatMap(text => (typeof text === 'string' && takesLists(key) ? withLists(text, lists) : [text]))
            .sort(),
    ]),
  ) as unknown as T;
}

const takesLists = (key: string) => key !== 'command' && key !== 'code';

function effectOfChange(old: Rule, before: Lists, now: Rule, after: Lists): RuleChange['may'] | undefined {
  const [from, to] = [withValues(old, before), withValues(now, after)];
  if (meaning(from) === meaning(to)) return canonicalJson(old) === canonicalJson(now) ? undefined : 'nothing';
  // To allow, or only to watch, lets pass; to stop doing so, or to hold back, does not: whatever else the rule matches.
  const [lets, did] = [to, from].map(rule => rule.effect === 'allow' || rule.mode === 'audit');
  if (lets !== did) return lets ? 'loosen' : 'tighten';
  return effectOfReach(from, to);
}

/** The same for rules of one kind, by what each of them matches. */
function effectOfReach(from: Rule, to: Rule): RuleChange['may'] {
  const wider = coversRule(to, from, {});
  const narrower = coversRule(from, to, {});
  const same = from.effect === to.effect && from.mode === to.mode;
  if (same && wider && narrower) return 'nothing';
  if (from.effect === 'allow') return wider ? 'loosen' : narrower ? 'tighten' : 'either';
  if (from.mode === 'audit') return 'either';
  // Of rules that hold back, the one that matches more and says more holds more.
  const step = effects.indexOf(to.effect) - effects.indexOf(from.effect);
  if (wider && step >= 0) return 'tighten';
  return narrower && step <= 0 ? 'loosen' : 'either';
}

function exceptionChanges(old: readonly Exception[], now: readonly Exception[]): RuleChange[] {
  const missing = (from: readonly Exception[], to: readonly Exception[]) =>
    from.filter(one => !to.some(other => canonicalJson(one) === canonicalJson(other)));
  return [
    ...missing(now, old).map(({ rule }) => ({ rule, change: 'added' as const, may: 'loosen' as const })),
    ...missing(old, now).map(({ rule }) => ({ rule, change: 'removed' as const, may: 'tighten' as const })),
  ].map(change => ({ ...change, rule: exceptionName(change.rule) }));
}

/** What an exception is called among the rules. */
export function exceptionName(rule: string): string {
  return `exception to ${rule}`;
}
