import { createHash } from 'node:crypto';
import { InputError, type Place, type Problem } from '../errors.ts';
import { describeOperation, type Operation, type OperationKind } from '../operation.ts';
import { byPlace } from '../schema-problem.ts';
import type { ToolCall } from '../tool-call.ts';
import type { SourceText } from '../yaml-file.ts';
import { activityFaults } from './activity-faults.ts';
import { type Evaluation, evaluate, passesByAudit } from './evaluate.ts';
import { type ExampleRun, exampleProblems, exampleScope, type Interpret } from './examples.ts';
import { isInForce } from './exception.ts';
import type { LoadedPolicy } from './load.ts';
import { compileMatcher, type MatcherTemplate } from './matcher.ts';
import { createPathIndex, createSharedPaths, type PathIndex, type SharedPaths } from './path-index.ts';
import { type Exception, listOf, type Matcher, type Policy, type Rule } from './policy.ts';
import { indexRules } from './rule-index.ts';
import type { Check, Subject } from './subject.ts';
import type { Lists, Scope } from './variables.ts';

export { type Evaluation, type ExceptionMatch, passesByAudit, type RuleMatch } from './evaluate.ts';

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
  /** What it says of the program, where it names any. */
  readonly program?: MatcherTemplate;
  readonly unless: readonly MatcherTemplate[];
  readonly exceptions: readonly { readonly exception: Exception; readonly template: MatcherTemplate }[];
}

/** What a policy may name and cannot know by itself. */
export interface Known {
  /** Ids of the activities that there are; without them, what rules say of activities is not checked. */
  readonly activities?: readonly string[];
}

/** Compiles a policy and runs its examples. Throws one `InputError` with every problem, those of loading included. */
export function compilePolicy(loaded: LoadedPolicy, interpret: Interpret, known: Known = {}): CompiledPolicy {
  const { policy } = loaded;
  const { rules, problems } = compileRules(policy, loaded);
  const context = { home: exampleScope.home[0] ?? '/', servers: policy.mcp?.servers ?? {} };
  const bound = bindRules(rules, exampleScope, '', createSharedPaths());
  const run = {
    interpret: (call: ToolCall) => interpret(call, context),
    outcome: (operations: readonly Operation[], tool: string) =>
      outcomeOf(bound.evaluate(operations, tool), operations),
  };
  for (const compiled of rules) {
    const { rule } = compiled;
    const check = bindRule(compiled, exampleScope);
    problems.push(...exampleProblems({ ...run, rule, check, placeOf: path => loaded.placeOf(rule.id, path) }));
    problems.push(...exceptionProblems(compiled, check, loaded, run));
    if (known.activities) problems.push(...activityFaults(rule, known.activities, loaded.placeOf));
  }
  const all = [...loaded.problems, ...problems].sort(byPlace);
  if (all.length > 0) throw new InputError(all);
  return assemble(policy, rules, loaded.files);
}

/** The examples of a rule's exceptions: calls that the rule matches, and that the exception takes out. */
function exceptionProblems(
  { exceptions, rule }: CompiledRule,
  check: Check,
  loaded: LoadedPolicy,
  run: Pick<ExampleRun, 'interpret' | 'outcome'>,
): Problem[] {
  return exceptions.flatMap(({ exception, template }) => {
    const spares = template.bind(exampleScope);
    const index = loaded.policy.exceptions?.indexOf(exception) ?? -1;
    return exampleProblems({
      ...run,
      rule: { ...exception, id: `${rule.id}\` and its exception for \`${exception.owner}`, effect: rule.effect },
      check: (subject, certainty) => check(subject, certainty) && spares(subject, 'surely'),
      placeOf: path => loaded.exceptionPlace(index, path),
    });
  });
}

/** One sentence on which rules settle a call. */
function outcomeOf(evaluation: Evaluation, operations: readonly Operation[]): string {
  const { effect, matches, open, audited = [] } = evaluation;
  const silent = operations[open[0] ?? -1];
  const audits = passesByAudit(evaluation);
  if (effect === 'open' && !audits)
    return silent ? `no rule settles \`${describeOperation(silent)}\`` : 'it would do nothing';
  const said =
    effect === 'open' ? 'only recorded' : { allow: 'allowed', ask: 'left to a person', deny: 'denied' }[effect];
  const winners = audits ? audited : matches.filter(({ rule }) => rule.effect === effect);
  return `it is ${said} by ${[...new Set(winners.map(({ rule }) => `\`${rule.id}\``))].join(', ')}`;
}

/**
 * Compiles a merged policy whose examples have already been run, as a run hands it to its daemon. When all of it is
 * `known` to compile, expressions are read when they are first needed; one that is broken then throws.
 */
export function compileMerged(policy: Policy, known = false): CompiledPolicy {
  const place = () => ({ file: policy.name, line: 1, column: 1, length: 1, text: '' });
  const { rules, problems } = compileRules(policy, { placeOf: place, exceptionPlace: place }, known);
  if (problems.length > 0) throw new InputError(problems);
  return assemble(policy, rules, []);
}

function assemble(policy: Policy, rules: readonly CompiledRule[], files: readonly SourceText[]): CompiledPolicy {
  const digest = createHash('sha256').update(canonicalJson(policy)).digest('hex');
  const shared = createSharedPaths();
  return { policy, digest, files, bind: scope => bindRules(rules, scope, digest, shared) };
}

type PlaceOf = LoadedPolicy['placeOf'];

/** Where the parts of a policy are written. */
type Places = Pick<LoadedPolicy, 'placeOf' | 'exceptionPlace'>;

function compileRules(
  policy: Policy,
  places: Places,
  known = false,
): { rules: readonly CompiledRule[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists = policy.lists ?? {};
  const rules = (policy.rules ?? []).flatMap(rule => compileRule(rule, { lists, problems, known }, places.placeOf));
  const exceptions = (policy.exceptions ?? []).flatMap((exception, index) => {
    const rule = rules.find(known => known.rule.id === exception.rule);
    const kinds = listOf(exception.when.operation ?? rule?.kinds ?? []);
    const template =
      rule &&
      readMatcher(exception.when, kinds, { lists, problems, known }, (path, at) =>
        places.exceptionPlace(index, ['when', ...path], at),
      );
    return template ? [{ exception, template }] : [];
  });
  const withTheirs = rules.map(compiled => {
    const own = exceptions.filter(({ exception }) => exception.rule === compiled.rule.id);
    return own.length > 0 ? { ...compiled, exceptions: own } : compiled;
  });
  return { rules: withTheirs, problems };
}

/** What matchers are read with, and where their problems go. */
interface Reading {
  readonly lists: Lists;
  readonly problems: Problem[];
  readonly known: boolean;
}

/** Reads a matcher, or adds what is wrong with it to the problems. */
function readMatcher(
  matcher: Partial<Matcher>,
  kinds: readonly OperationKind[],
  { lists, problems, known }: Reading,
  placeOf: (path: readonly (string | number)[], at?: 'key') => Place,
): MatcherTemplate | undefined {
  const compiled = compileMatcher(matcher, kinds, lists, known);
  if (!('faults' in compiled)) return compiled;
  for (const { key, index, at, ...fault } of compiled.faults) {
    const inList = index !== undefined && Array.isArray(matcher[key as keyof Matcher]);
    problems.push({ severity: 'error', ...fault, place: placeOf([key, ...(inList ? [index] : [])], at) });
  }
  return undefined;
}

function compileRule(rule: Rule, reading: Reading, placeOf: PlaceOf): CompiledRule[] {
  const kinds = listOf(rule.when.operation);
  reading.problems.push(...ruleFaults(rule, kinds, placeOf));
  const read = (matcher: Partial<Matcher>, path: readonly (string | number)[], fits: readonly OperationKind[]) =>
    readMatcher(matcher, fits, reading, (rest, at) => placeOf(rule.id, [...path, ...rest], at));
  const template = read(rule.when, ['when'], kinds);
  const program = programTemplate(rule, reading);
  const unless = listOf<Partial<Matcher>>(rule.unless ?? []).map((matcher, i) => {
    const path = Array.isArray(rule.unless) ? ['unless', i] : ['unless'];
    return read(matcher, path, matcher.operation === undefined ? kinds : listOf(matcher.operation));
  });
  const ready = unless.filter(matcher => matcher !== undefined);
  if (!template || ready.length < unless.length) return [];
  return [{ rule, kinds, template, ...(program && { program }), unless: ready, exceptions: [] }];
}

/** What is wrong with it has been said of the whole matcher. */
function programTemplate({ when }: Rule, { lists, known }: Reading): MatcherTemplate | undefined {
  if (when.program === undefined) return undefined;
  const compiled = compileMatcher({ program: when.program }, ['execute'], lists, known);
  return 'faults' in compiled ? undefined : compiled;
}

/** What a rule cannot be, whatever it matches. */
function ruleFaults(rule: Rule, kinds: readonly OperationKind[], placeOf: PlaceOf): Problem[] {
  const fault = (path: readonly string[], message: string, help: string): Problem => ({
    severity: 'error',
    code: 'POLICY_INVALID',
    message,
    place: placeOf(rule.id, path),
    help,
  });
  const allows = rule.effect === 'allow';
  const audited = rule.mode === 'audit';
  return [
    ...(allows && kinds.includes('unknown')
      ? [
          fault(
            ['when', 'operation'],
            'no rule can allow what was not understood',
            'remove `unknown`; such calls go to the adjudicator',
          ),
        ]
      : []),
    ...(audited && allows
      ? [fault(['mode'], 'a rule that allows has nothing to audit', 'remove `mode`, or make the rule deny or ask')]
      : []),
    ...(audited && rule.floor ? [fault(['mode'], 'a floor rule is always enforced', 'remove `mode` or `floor`')] : []),
  ];
}

/** `unless` must hold for certain to lift a denial, and only possibly to lift a permission. */
function bindRule(compiled: CompiledRule, scope: Scope, paths?: PathIndex): Check {
  const when = compiled.template.bind(scope, paths);
  const unless = compiled.unless.map(matcher => matcher.bind(scope, paths));
  return (subject, certainty) => {
    if (!when(subject, certainty)) return false;
    const other = certainty === 'surely' ? 'possibly' : 'surely';
    return !unless.some(check => check(subject, other));
  };
}

function bindRules(rules: readonly CompiledRule[], scope: Scope, digest: string, shared: SharedPaths): BoundPolicy {
  const paths = createPathIndex(scope, shared);
  const rulesAbout = indexRules(
    rules.map(compiled => {
      const inForce = compiled.exceptions.filter(({ exception }) => isInForce(exception, scope.today));
      const program = compiled.program?.bind(scope);
      const { what } = compiled.rule.when;
      const changes = what === undefined ? undefined : new Set<string>(listOf(what));
      return {
        bound: {
          rule: compiled.rule,
          check: bindRule(compiled, scope, paths),
          exceptions: inForce.map(({ exception, template }) => ({ exception, check: template.bind(scope, paths) })),
        },
        kinds: compiled.kinds,
        isAbout: {
          ...(program && { execute: name => program(programOf(name), 'possibly') }),
          ...(changes && { change: name => changes.has(name) }),
        },
      };
    }),
  );
  return { digest, evaluate: (operations, tool) => evaluate(rulesAbout, operations, tool) };
}

function programOf(program: string): Subject {
  return { operation: { kind: 'execute', program, args: [], described: false }, tool: '' };
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
