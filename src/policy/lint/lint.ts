import { firstProblems, type Problem } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { byPlace } from '../../schema-problem.ts';
import type { CompiledPolicy } from '../compile.ts';
import { exampleCall, exampleScope, type Interpret } from '../examples.ts';
import type { LoadedPolicy } from '../load.ts';
import { breadth } from './breadth.ts';
import type { Finding, Knowledge, LintContext } from './context.ts';
import { expressions } from './expressions.ts';
import { lists } from './lists.ts';
import { patterns } from './patterns.ts';
import { proof, type Trial } from './proof.ts';
import { shadows } from './shadows.ts';
import { strangers } from './strangers.ts';
import { wording } from './wording.ts';

/** Every check. To add one, add its file and its line here. */
const checks: readonly ((context: LintContext, trials: readonly Trial[]) => readonly Finding[])[] = [
  shadows,
  breadth,
  strangers,
  patterns,
  expressions,
  lists,
  wording,
  proof,
];

/** What it takes to look for mistakes in a policy. */
export interface LintInput {
  readonly loaded: LoadedPolicy;
  /** The file whose rules are looked at; the first one that was loaded if it is not said. */
  readonly file?: string;
  /** Absent when it does not compile: then examples are not looked at, and the rest may say why they do not hold. */
  readonly compiled?: CompiledPolicy;
  readonly interpret: Interpret;
  readonly knowledge: Knowledge;
}

/**
 * What looks like a mistake in a policy: warnings, in the order of the file. Only the file itself is looked
 * at; those that it extends count as what is already decided.
 */
export function lintPolicy(input: LintInput): Problem[] {
  const { loaded, compiled, interpret, knowledge } = input;
  const yaml = loaded.yamlOf(input.file ?? loaded.files[0]?.file ?? '');
  if (yaml === undefined) return [];
  const { policy } = compiled ?? loaded;
  const rules = policy.rules ?? [];
  const context: LintContext = {
    rules,
    own: rules.filter(rule => loaded.placeOf(rule.id).file === yaml.file),
    excepted: (policy.exceptions ?? []).map(exception => exception.rule),
    lists: policy.lists ?? {},
    ownLists: isObject(yaml.value) && isObject(yaml.value['lists']) ? Object.keys(yaml.value['lists']) : [],
    servers: policy.mcp?.servers ?? {},
    knowledge,
    interpret,
  };
  const trials = compiled ? exampleTrials(compiled, interpret) : [];
  const placeOf = ({ rule, path = [], at }: Finding) =>
    rule === undefined ? yaml.placeOf(path, at) : loaded.placeOf(rule, path, at);
  const found = checks.flatMap(check => check(context, trials));
  return firstProblems(found, finding => ({
    severity: 'warning',
    code: finding.code,
    message: finding.message,
    place: placeOf(finding),
    ...(finding.help === undefined ? {} : { help: finding.help }),
  })).sort(byPlace);
}

/** Every example of every rule, as the whole policy decides it. */
export function exampleTrials(compiled: CompiledPolicy, interpret: Interpret): Trial[] {
  const bound = compiled.bind(exampleScope);
  const context = { home: exampleScope.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
  return (compiled.policy.rules ?? []).flatMap(rule =>
    (['match', 'no_match'] as const).flatMap(list =>
      (rule.examples[list] ?? []).flatMap((example, index): Trial[] => {
        const call = exampleCall(example);
        if ('problem' in call) return [];
        const operations = interpret(call, context);
        return [{ rule, list, index, example, operations, evaluation: bound.evaluate(operations, call.tool) }];
      }),
    ),
  );
}
