import { createHash } from 'node:crypto';
import { InputError, type Problem } from '../errors.ts';
import { describeOperation, type Operation, type OperationKind } from '../operation.ts';
import { byPlace } from '../schema-problem.ts';
import type { SourceText } from '../yaml-file.ts';
import { exampleProblems, exampleScope, type Interpret } from './examples.ts';
import type { LoadedPolicy } from './load.ts';
import { compileMatcher, type MatcherTemplate } from './matcher.ts';
import { type Effect, listOf, type Matcher, type Policy, type Rule } from './policy.ts';
import { type Check, subjectOf } from './subject.ts';
import type { Lists, Scope } from './variables.ts';

/** One rule that matched one operation of a call. */
export interface RuleMatch {
  readonly rule: Rule;
  /** Index into the operations of the call. */
  readonly operation: number;
}

/** What the rules say about a call; `open` when they leave an operation unsettled. */
export interface Evaluation {
  readonly effect: Effect | 'open';
  /** Every rule that matched, with the operation it matched. */
  readonly matches: readonly RuleMatch[];
  /** Indexes of the operations that no rule settled. */
  readonly open: readonly number[];
}

/** A policy with its variables filled in. Pure: the same operations always get the same answer. */
export interface BoundPolicy {
  readonly digest: string;
  evaluate(operations: readonly Operation[], tool: string): Evaluation;
}

export interface CompiledPolicy {
  readonly policy: Policy;
  /** SHA-256 of the merged policy as canonical JSON: the same rules have the same digest on every machine. */
  readonly digest: string;
  readonly files: readonly SourceText[];
  bind(scope: Scope): BoundPolicy;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly kinds: readonly OperationKind[];
  readonly template: MatcherTemplate;
  readonly unless: readonly MatcherTemplate[];
}

/** Compiles a policy and runs its examples. Throws one `InputError` with every problem, those of loading included. */
export function compilePolicy(loaded: LoadedPolicy, interpret: Interpret): CompiledPolicy {
  const { policy } = loaded;
  const { rules, problems } = compileRules(policy, loaded.placeOf);
  const context = { home: exampleScope.home[0] ?? '/', servers: policy.mcp?.servers ?? {} };
  const bound = bindRules(rules, exampleScope, '');
  for (const compiled of rules)
    problems.push(
      ...exampleProblems({
        loaded,
        rule: compiled.rule,
        check: bindRule(compiled, exampleScope),
        interpret: call => interpret(call, context),
        outcome: (operations, tool) => outcomeOf(bound.evaluate(operations, tool), operations),
      }),
    );
  const all = [...loaded.problems, ...problems].sort(byPlace);
  if (all.length > 0) throw new InputError(all);
  return assemble(policy, rules, loaded.files);
}

/** One sentence on which rules settle a call. */
function outcomeOf({ effect, matches, open }: Evaluation, operations: readonly Operation[]): string {
  const silent = operations[open[0] ?? -1];
  if (effect === 'open') return silent ? `no rule settles \`${describeOperation(silent)}\`` : 'it would do nothing';
  const said = { allow: 'allowed', ask: 'left to a person', deny: 'denied' }[effect];
  const winners = new Set(matches.filter(({ rule }) => rule.effect === effect).map(({ rule }) => `\`${rule.id}\``));
  return `it is ${said} by ${[...winners].join(', ')}`;
}

/** Compiles a merged policy whose examples have already been run, as a run hands it to its daemon. */
export function compileMerged(policy: Policy): CompiledPolicy {
  const { rules, problems } = compileRules(policy, () => ({
    file: policy.name,
    line: 1,
    column: 1,
    length: 1,
    text: '',
  }));
  if (problems.length > 0) throw new InputError(problems);
  return assemble(policy, rules, []);
}

function assemble(policy: Policy, rules: readonly CompiledRule[], files: readonly SourceText[]): CompiledPolicy {
  const digest = createHash('sha256').update(canonicalJson(policy)).digest('hex');
  return { policy, digest, files, bind: scope => bindRules(rules, scope, digest) };
}

type PlaceOf = LoadedPolicy['placeOf'];

function compileRules(policy: Policy, placeOf: PlaceOf): { rules: readonly CompiledRule[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rules = (policy.rules ?? []).flatMap(rule => compileRule(rule, policy.lists ?? {}, placeOf, problems));
  return { rules, problems };
}

function compileRule(rule: Rule, lists: Lists, placeOf: PlaceOf, problems: Problem[]): CompiledRule[] {
  const kinds = listOf(rule.when.operation);
  if (rule.effect === 'allow' && kinds.includes('unknown')) {
    problems.push({
      severity: 'error',
      code: 'POLICY_INVALID',
      message: 'no rule can allow what was not understood',
      place: placeOf(rule.id, ['when', 'operation']),
      help: 'remove `unknown`; such calls go to the adjudicator',
    });
  }
  const read = (matcher: Partial<Matcher>, path: readonly (string | number)[], fits: readonly OperationKind[]) => {
    const compiled = compileMatcher(matcher, fits, lists);
    if (!('faults' in compiled)) return compiled;
    for (const { key, index, at, ...fault } of compiled.faults) {
      const inList = index !== undefined && Array.isArray(matcher[key as keyof Matcher]);
      const place = placeOf(rule.id, [...path, key, ...(inList ? [index] : [])], at);
      problems.push({ severity: 'error', ...fault, place });
    }
    return undefined;
  };
  const template = read(rule.when, ['when'], kinds);
  const unless = listOf<Partial<Matcher>>(rule.unless ?? []).map((matcher, i) => {
    const path = Array.isArray(rule.unless) ? ['unless', i] : ['unless'];
    return read(matcher, path, matcher.operation === undefined ? kinds : listOf(matcher.operation));
  });
  const ready = unless.filter(matcher => matcher !== undefined);
  return template && ready.length === unless.length ? [{ rule, kinds, template, unless: ready }] : [];
}

/** `unless` must hold for certain to lift a denial, and only possibly to lift a permission. */
function bindRule(compiled: CompiledRule, scope: Scope): Check {
  const when = compiled.template.bind(scope);
  const unless = compiled.unless.map(matcher => matcher.bind(scope));
  return (subject, certainty) => {
    if (!when(subject, certainty)) return false;
    const other = certainty === 'surely' ? 'possibly' : 'surely';
    return !unless.some(check => check(subject, other));
  };
}

function bindRules(rules: readonly CompiledRule[], scope: Scope, digest: string): BoundPolicy {
  const byKind = new Map<OperationKind, { rule: Rule; check: Check }[]>();
  for (const compiled of rules) {
    const check = bindRule(compiled, scope);
    for (const kind of compiled.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), { rule: compiled.rule, check }]);
  }
  return { digest, evaluate: (operations, tool) => evaluate(byKind, operations, tool) };
}

function evaluate(
  byKind: ReadonlyMap<OperationKind, readonly { rule: Rule; check: Check }[]>,
  operations: readonly Operation[],
  tool: string,
): Evaluation {
  const matches: RuleMatch[] = [];
  const open: number[] = [];
  for (const [index, operation] of operations.entries()) {
    let settled = false;
    const subject = subjectOf(operation, tool);
    for (const { rule, check } of byKind.get(operation.kind) ?? []) {
      if (!check(subject, rule.effect === 'allow' ? 'surely' : 'possibly')) continue;
      matches.push({ rule, operation: index });
      settled = true;
    }
    if (!settled) open.push(index);
  }
  // A call that would do nothing we know of is not harmless, it is not understood.
  if (operations.length === 0) return { effect: 'open', matches, open };
  return { effect: strongest(matches) ?? (open.length > 0 ? 'open' : 'allow'), matches, open };
}

/** What the rules that hold a call back say together. */
function strongest(matches: readonly RuleMatch[]): 'deny' | 'ask' | undefined {
  return (['deny', 'ask'] as const).find(effect => matches.some(({ rule }) => rule.effect === effect));
}

/** JSON with sorted keys and without `undefined`: equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`)
    .join(',')}}`;
}
