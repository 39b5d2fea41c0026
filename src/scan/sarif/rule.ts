import type { OtherRule, Severity } from '../finding.ts';
import { faultAt, inside, items, type JsonValue, member, text } from './value.ts';

/** SARIF's levels; `none` is for what is no problem. */
export const levels: Readonly<Record<string, Severity | undefined>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  none: undefined,
};
const precisions = ['very-high', 'high', 'medium', 'low'] as const;
/** Far more than the longest help of a rule. */
const longest = 20_000;

/** What a tool tells about one of its rules, and the numbers of the weaknesses (CWE) that it is about. */
export function readRule(rule: JsonValue): OtherRule {
  const id = text(member(rule, 'id'));
  if (id === undefined || id === '') throw faultAt(rule, 'the rule has no `id`');
  const properties = member(rule, 'properties');
  const tags = properties === undefined ? [] : items(member(properties, 'tags')).map(tag => text(tag) ?? '');
  const title = messageIn(rule, 'shortDescription') ?? text(member(rule, 'name')) ?? id;
  const description = messageIn(rule, 'fullDescription') ?? title;
  const precision = precisions.find(name => name === inProperties(properties, 'precision'));
  const score = Number(inProperties(properties, 'security-severity') ?? Number.NaN);
  return {
    id: id.slice(0, longest),
    title: title.slice(0, longest),
    description: description.slice(0, longest),
    help: (messageIn(rule, 'help') ?? text(member(rule, 'helpUri')) ?? description).slice(0, longest),
    severity: levels[text(inside(rule, 'defaultConfiguration', 'level')) ?? 'warning'] ?? 'note',
    cwe: weaknessesOf(rule, tags, properties),
    ...(score > 0 && score <= 10 ? { securitySeverity: score } : {}),
    ...(precision === undefined ? {} : { precision }),
    // Weaknesses are written again from their numbers.
    tags: tags.filter(tag => tag !== '' && numberOf(tag) === undefined),
  };
}

function messageIn(rule: JsonValue, name: string): string | undefined {
  return text(inside(rule, name, 'text')) || undefined;
}

function inProperties(properties: JsonValue | undefined, name: string): unknown {
  return properties === undefined ? undefined : member(properties, name)?.value;
}

/** Tools name them in tags (`external/cwe/cwe-089`, `CWE-89: …`), in a property, or as relations to the CWE taxonomy. */
function weaknessesOf(rule: JsonValue, tags: readonly string[], properties: JsonValue | undefined): number[] {
  const named = [inProperties(properties, 'cwe')].flat().filter(name => typeof name === 'string');
  const related = items(member(rule, 'relationships')).flatMap(relation => {
    const id = text(inside(relation, 'target', 'id')) ?? '';
    const taxonomy = text(inside(relation, 'target', 'toolComponent', 'name')) ?? '';
    return /^cwe$/i.test(taxonomy) && /^\d+$/.test(id) ? [`CWE-${id}`] : [id];
  });
  return [...new Set([...tags, ...named, ...related].flatMap(name => numberOf(name) ?? []))];
}

function numberOf(name: string): number | undefined {
  const [, digits] = /(?:^|\/)cwe[-_ ]?0*(\d{1,5})\b/i.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
