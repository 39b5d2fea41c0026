import type { Place, Problem } from '../errors.ts';
import { mergeExceptions } from './exception.ts';
import { mergeCode } from './merge-code.ts';
import { mergeLists } from './merge-lists.ts';
import { mergeServers } from './merge-servers.ts';
import { mergeAdjudicator, mergeEnvironment, mergeLimits, mergeSecrets } from './merge-settings.ts';
import { withMode } from './mode.ts';
import { effects, type Policy, type Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
import { tierProblems } from './tier.ts';

interface Origin {
  readonly file: PolicyFile;
  readonly index: number;
}

interface Merged {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
  exceptionPlace(index: number, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}

type Rules = ReadonlyMap<string, { readonly rule: Rule; readonly origin: Origin }>;

const nowhere: Place = { file: '', line: 1, column: 1, length: 1, text: '' };

const strictness = (effect: Rule['effect']) => effects.indexOf(effect);

/**
 * Lays policies over one another, the base first. Later files may add rules and tighten settings; they may replace a
 * rule by its id only when it is `overridable`, and never a `floor` rule.
 */
export function mergePolicies(files: readonly PolicyFile[]): Merged {
  const { rules, problems } = mergeRules(files);
  const { servers, problems: serverProblems } = mergeServers(files);
  const { lists, problems: listProblems } = mergeLists(files);
  const { allow, problems: environmentProblems } = mergeEnvironment(files);
  const { secrets, problems: secretProblems } = mergeSecrets(files);
  const { code, problems: codeProblems } = mergeCode(files);
  const { placed, problems: exceptionProblems } = mergeExceptions(files, id => rules.get(id)?.rule);
  const policies = files.map(file => file.policy);
  const top = policies.at(-1);
  return {
    problems: [
      ...problems,
      ...serverProblems,
      ...listProblems,
      ...environmentProblems,
      ...secretProblems,
      ...codeProblems,
      ...exceptionProblems,
      ...tierProblems(files),
    ],
    policy: {
      version: 1,
      name: top?.name ?? '',
      ...(top?.description === undefined ? {} : { description: top.description }),
      unattended: policies.some(policy => policy.unattended === 'fail') ? 'fail' : 'deny',
      lists,
      adjudicator: mergeAdjudicator(files),
      limits: mergeLimits(policies),
      network: { air_gapped: policies.some(policy => policy.network?.air_gapped === true) },
      environment: { allow },
      ...(Object.keys(secrets).length > 0 ? { secrets } : {}),
      ...(Object.keys(code).length > 0 ? { code } : {}),
      mcp: { servers },
      rules: [...rules.values()].map(({ rule, origin }) => withMode(rule, origin.file, files)),
      ...(placed.length > 0 ? { exceptions: placed.map(({ exception }) => exception) } : {}),
    },
    placeOf: (ruleId, path = [], at = 'value') => {
      const origin = rules.get(ruleId)?.origin;
      if (!origin) return nowhere;
      return origin.file.yaml.placeOf(['rules', origin.index, ...path], at);
    },
    exceptionPlace: (index, path = [], at = 'value') => {
      const origin = placed[index];
      return origin ? origin.file.yaml.placeOf(['exceptions', origin.index, ...path], at) : nowhere;
    },
  };
}

function mergeRules(files: readonly PolicyFile[]): { rules: Rules; problems: readonly Problem[] } {
  const rules = new Map<string, { rule: Rule; origin: Origin }>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const { rule, index } of file.rules) {
      const known = rules.get(rule.id);
      const origin = { file, index };
      const problem = known && replacementProblem(known.rule, known.origin, rule, origin);
      if (problem) problems.push(problem);
      else rules.set(rule.id, { rule, origin });
    }
  }
  return { rules, problems };
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
