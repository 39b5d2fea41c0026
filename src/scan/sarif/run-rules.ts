import type { OtherRule } from '../finding.ts';
import { limited, otherLimits } from './limits.ts';
import { readRule } from './rule.ts';
import { index, inside, items, type JsonValue, member, text } from './value.ts';

/** A rule, and where a result finds it: by its place in the component that it is from. */
export interface RunRules {
  readonly all: readonly OtherRule[];
  readonly of: (result: JsonValue) => OtherRule | undefined;
}

/** The rules of a run: its tool's own, and those of its extensions. */
export function rulesOf(run: JsonValue, driver: JsonValue): RunRules {
  const components = [driver, ...items(inside(run, 'tool', 'extensions'))].map(component => {
    const list = member(component, 'rules');
    return list === undefined ? [] : limited(items(list), otherLimits.rules, list, 'rules').map(readRule);
  });
  const all = components.flat();
  const byId = new Map(all.map(rule => [rule.id, rule]));
  const of = (result: JsonValue) => {
    const reference = member(result, 'rule');
    const place = index(member(result, 'ruleIndex')) ?? (reference && index(member(reference, 'index')));
    const extension = reference && index(inside(reference, 'toolComponent', 'index'));
    const id = idOf(result);
    const placed = place === undefined ? undefined : components[extension === undefined ? 0 : extension + 1]?.[place];
    if (placed !== undefined && (id === undefined || id === placed.id || id.startsWith(`${placed.id}/`))) return placed;
    return id === undefined ? undefined : byId.get(id);
  };
  return { all, of };
}

/** The rule that a result names itself. */
export function idOf(result: JsonValue): string | undefined {
  return text(member(result, 'ruleId')) ?? text(inside(result, 'rule', 'id'));
}
