import type { ErrorObject } from 'ajv';
import { InputError, type Place, type Problem } from '../errors.ts';
import { isObject } from '../json.ts';
import { readYaml, type SourceText, schemaProblems, type YamlFile } from '../yaml-file.ts';
import { mergePolicies } from './merge.ts';
import { listOf, type Policy, type Rule } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';
import { type Tier, tiers } from './policy-file.ts';
import { policyValidator } from './validate.ts';

/** Finds what `extends: NAME` means for a file; throws `InputError` when there is no such pack or file. */
export type ResolveExtends = (reference: string, from: SourceText) => SourceText;

/** A policy after `extends` was resolved, and where each of its rules is written. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly files: readonly SourceText[];
  /** A file as it was parsed; nothing when it is none of these. */
  yamlOf(file: string): YamlFile | undefined;
  /** What is wrong with it although the rest can be looked at; compiling throws these with its own. */
  readonly problems: readonly Problem[];
  /** The place of a rule, or of one of its parts. */
  placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
  /** The place of an exception of the merged policy, or of one of its parts. */
  exceptionPlace(index: number, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}

/** The policy of a tier: the one file that speaks for it. */
export interface TierSource {
  readonly tier: Tier;
  readonly source: SourceText;
}

/**
 * Reads a policy and everything that it extends. Throws one `InputError` with every problem of every file when what is
 * left would only give follow-up errors; otherwise the problems are in the answer, and the rules that have one are not.
 */
export function loadPolicy(source: SourceText, resolve: ResolveExtends): LoadedPolicy {
  return loadTiers([{ tier: 'repository', source }], resolve);
}

/** Reads the policies of several tiers as one, as `loadPolicy` does; in whatever order they are given. */
export function loadTiers(given: readonly TierSource[], resolve: ResolveExtends): LoadedPolicy {
  const problems: Problem[] = [];
  const files: PolicyFile[] = [];
  const sources: SourceText[] = [];
  let whole = true;
  const visit = (text: SourceText, tier: Tier, above: readonly string[]): void => {
    if (sources.some(known => known.file === text.file)) return;
    sources.push(text);
    const file = readPolicyFile(text, problems);
    whole &&= file?.whole ?? false;
    if (!file) return;
    for (const [index, reference] of listOf(file.policy.extends ?? []).entries()) {
      const place = file.yaml.placeOf(Array.isArray(file.policy.extends) ? ['extends', index] : ['extends']);
      const next = resolved(reference, text, resolve, place, problems);
      if (next === undefined) whole = false;
      else if ([...above, text.file].includes(next.file)) {
        problems.push(cycle(reference, place));
        whole = false;
      } else visit(next, tier, [...above, text.file]);
    }
    files.push({ ...file, tier });
  };
  for (const tier of tiers) for (const { source } of given.filter(one => one.tier === tier)) visit(source, tier, []);
  if (!whole) throw new InputError(problems);
  const merged = mergePolicies(files);
  const { policy, placeOf, exceptionPlace } = merged;
  const yamlOf = (name: string) => files.find(({ yaml }) => yaml.file === name)?.yaml;
  return { policy, files: sources, yamlOf, problems: [...problems, ...merged.problems], placeOf, exceptionPlace };
}

function cycle(reference: string, place: Place): Problem {
  const message = `\`${reference}\` extends this file in turn`;
  return { severity: 'error', code: 'EXTENDS_CYCLE', message, place, help: 'remove one of the two' };
}

function resolved(
  reference: string,
  from: SourceText,
  resolve: ResolveExtends,
  place: Place,
  problems: Problem[],
): SourceText | undefined {
  try {
    return resolve(reference, from);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems.map(problem => ({ ...problem, place: problem.place ?? place })));
    return undefined;
  }
}

interface ReadFile extends Omit<PolicyFile, 'tier'> {
  /** False when so much is missing that the rules left over cannot be judged. */
  readonly whole: boolean;
}

function readPolicyFile(source: SourceText, problems: Problem[]): ReadFile | undefined {
  const yaml = readYaml(source);
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return undefined;
  const validate = policyValidator();
  problems.push(...schemaProblems(yaml, validate, 'POLICY_INVALID'));
  return isObject(yaml.value) ? { yaml, ...soundParts(yaml.value, validate.errors ?? []) } : undefined;
}

/** What other rules and files build on: without it, what is said of them would be wrong. */
const foundations = ['extends', 'lists', 'mcp', 'exceptions'];

/** What no error is about: a rule that is not as it must be takes nothing away from the others. */
function soundParts(value: Readonly<Record<string, unknown>>, errors: readonly ErrorObject[]): Omit<ReadFile, 'yaml'> {
  const broken = new Set(errors.map(({ instancePath }) => instancePath.split('/').slice(1, 3).join('/')));
  const keys = new Set([...broken].map(path => path.split('/')[0] ?? ''));
  const sound = Object.entries(value).filter(([key]) => key === 'rules' || !keys.has(key));
  const rules = Array.isArray(value['rules']) ? (value['rules'] as readonly Rule[]) : [];
  return {
    policy: Object.fromEntries(sound) as unknown as Policy,
    rules: rules.map((rule, index) => ({ rule, index })).filter(({ index }) => !broken.has(`rules/${index}`)),
    whole: !foundations.some(key => keys.has(key)),
  };
}
