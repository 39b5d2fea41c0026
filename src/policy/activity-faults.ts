import type { Problem } from '../errors.ts';
import { suggestion } from '../near-miss.ts';
import type { LoadedPolicy } from './load.ts';
import type { Rule } from './policy.ts';

/** The activities that a rule names and that there are not. */
export function activityFaults(rule: Rule, known: readonly string[], placeOf: LoadedPolicy['placeOf']): Problem[] {
  return (rule.activities ?? []).flatMap((id, index): Problem[] => {
    if (known.includes(id)) return [];
    const help = suggestion(id, known);
    const place = placeOf(rule.id, ['activities', index]);
    const message = `there is no activity \`${id}\``;
    return [{ severity: 'error', code: 'POLICY_INVALID', message, place, ...(help === undefined ? {} : { help }) }];
  });
}
