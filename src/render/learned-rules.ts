import type { Proposal } from '../policy/learn/learn.ts';
import type { Rule } from '../policy/policy.ts';

/** Rules as YAML, to be pasted under `rules:`; every text is quoted, so that it means what it says. */
export function renderProposals(proposals: readonly Proposal[]): string {
  return ['rules:', ...proposals.flatMap(({ rule }) => ruleLines(rule))].join('\n');
}

function ruleLines({ id, effect, reason, when, examples }: Rule): string[] {
  const { match, no_match: other = [] } = examples;
  return [
    `  - id: ${id}`,
    `    effect: ${effect}`,
    `    reason: ${JSON.stringify(reason)}`,
    '    when:',
    ...Object.entries(when).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`),
    '    examples:',
    '      match:',
    ...match.map(example => `        - ${JSON.stringify(example)}`),
    ...(other.length > 0 ? ['      no_match:', ...other.map(example => `        - ${JSON.stringify(example)}`)] : []),
  ];
}
