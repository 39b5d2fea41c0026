import type { Place, Problem } from '../errors.ts';
import type { McpServer } from '../mcp/server.ts';
import type { YamlFile } from '../yaml-file.ts';
import { effects, type Limits, type Policy, type Rule } from './policy.ts';

/** One file of a policy, parsed. */
export interface PolicyFile {
  readonly yaml: YamlFile;
  readonly policy: Policy;
}

interface Origin {
  readonly file: PolicyFile;
  readonly index: number;
}

interface Merged {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}

const strictness = (effect: Rule['effect']) => effects.indexOf(effect);
const risks = ['low', 'medium', 'high', 'forbidden'] as const;

/**
 * Lays policies over one another, the base first. Later files may add rules and tighten settings; they may replace a
 * rule by its id only when it is `overridable`, or by a stricter one, and never a `floor` rule.
 */
export function mergePolicies(files: readonly PolicyFile[]): Merged {
  const rules = new Map<string, { rule: Rule; origin: Origin }>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const [index, rule] of (file.policy.rules ?? []).entries()) {
      const known = rules.get(rule.id);
      const origin = { file, index };
      const problem = known && replacementProblem(known.rule, known.origin, rule, origin);
      if (problem) problems.push(problem);
      else rules.set(rule.id, { rule, origin });
    }
  }
  const { servers, problems: serverProblems } = mergeServers(files);
  problems.push(...serverProblems);
  const policies = files.map(file => file.policy);
  const top = policies.at(-1);
  return {
    problems,
    policy: {
      version: 1,
      name: top?.name ?? '',
      ...(top?.description === undefined ? {} : { description: top.description }),
      unattended: policies.some(policy => policy.unattended === 'fail') ? 'fail' : 'deny',
      lists: mergeLists(policies),
      adjudicator: mergeAdjudicator(policies),
      limits: mergeLimits(policies),
      network: { air_gapped: policies.some(policy => policy.network?.air_gapped === true) },
      environment: { allow: [...new Set(policies.flatMap(policy => policy.environment?.allow ?? []))].sort() },
      mcp: { servers },
      rules: [...rules.values()].map(({ rule }) => rule),
    },
    placeOf: (ruleId, path = [], at = 'value') => {
      const origin = rules.get(ruleId)?.origin;
      if (!origin) return { file: '', line: 1, column: 1, length: 1, text: '' };
      return origin.file.yaml.placeOf(['rules', origin.index, ...path], at);
    },
  };
}

function replacementProblem(known: Rule, from: Origin, rule: Rule, origin: Origin): Problem | undefined {
  const place = origin.file.yaml.placeOf(['rules', origin.index, 'id']);
  const first = from.file.yaml.placeOf(['rules', from.index, 'id']);
  const at = `${first.file}:${first.line}`;
  if (from.file === origin.file)
    return {
      severity: 'error',
      code: 'RULE_DUPLICATE',
      message: `the rule \`${rule.id}\` is written twice`,
      place,
      help: `the first is at ${at}; give one of them another id`,
    };
  if (known.floor)
    return {
      severity: 'error',
      code: 'RULE_LOOSENED',
      message: `\`${rule.id}\` is a floor rule of ${at} and cannot be replaced`,
      place,
      help: 'give your rule another id; the stricter of the two applies',
    };
  if (known.overridable) return undefined;
  return {
    severity: 'error',
    code: strictness(rule.effect) < strictness(known.effect) ? 'RULE_LOOSENED' : 'RULE_DUPLICATE',
    message: `the rule \`${rule.id}\` of ${at} is not overridable`,
    place,
    help: 'give your rule another id, or mark the first one `overridable: true`',
  };
}

function mergeLists(policies: readonly Policy[]): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const policy of policies)
    for (const [name, values] of Object.entries(policy.lists ?? {}))
      lists[name] = [...new Set([...(lists[name] ?? []), ...values])];
  return lists;
}

/** The smallest of each limit: a policy on top may only take away. */
function mergeLimits(policies: readonly Policy[]): Limits {
  const limits: Record<string, number> = {};
  for (const policy of policies)
    for (const [name, value] of Object.entries(policy.limits ?? {}))
      limits[name] = Math.min(limits[name] ?? Number.POSITIVE_INFINITY, value);
  return limits;
}

function mergeAdjudicator(policies: readonly Policy[]): NonNullable<Policy['adjudicator']> {
  const given = policies.map(policy => policy.adjudicator ?? {});
  const instructions = given.map(settings => settings.instructions).filter(text => text !== undefined);
  const last = Object.assign({}, ...given) as NonNullable<Policy['adjudicator']>;
  return {
    ...last,
    enabled: given.every(settings => settings.enabled !== false),
    ...(instructions.length === 0 ? {} : { instructions: instructions.join('\n\n') }),
  };
}

function mergeServers(files: readonly PolicyFile[]): { servers: Record<string, McpServer>; problems: Problem[] } {
  const servers: Record<string, McpServer> = {};
  const problems: Problem[] = [];
  for (const file of files) {
    for (const [name, server] of Object.entries(file.policy.mcp?.servers ?? {})) {
      const known = servers[name];
      if (known && risks.indexOf(server.risk) < risks.indexOf(known.risk)) {
        problems.push({
          severity: 'error',
          code: 'RULE_LOOSENED',
          message: `the MCP server \`${name}\` is \`${known.risk}\` in a policy below and cannot become \`${server.risk}\``,
          place: file.yaml.placeOf(['mcp', 'servers', name, 'risk']),
        });
        continue;
      }
      servers[name] = {
        ...known,
        ...server,
        ...(known?.tools || server.tools ? { tools: { ...server.tools, ...known?.tools } } : {}),
      };
    }
  }
  return { servers, problems };
}
