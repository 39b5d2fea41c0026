import { InputError, inputError } from '../../src/errors.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import type { Operation } from '../../src/operation.ts';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { type LoadedPolicy, loadPolicy, loadTiers } from '../../src/policy/load.ts';
import type { Tier } from '../../src/policy/policy-file.ts';
import type { Scope } from '../../src/policy/variables.ts';
import { renderProblems } from '../../src/render/problem.ts';

export const head = 'version: 1\nname: test\n';

/** One rule, as it is written in a policy. */
export function ruleText(
  id: string,
  effect: string,
  when: string,
  match: string,
  more: readonly string[] = [],
): string {
  const lines = [`effect: ${effect}`, 'reason: because', `when: ${when}`, ...more, `examples: { match: [${match}] }`];
  return [`  - id: ${id}`, ...lines].join('\n    ');
}

/** A policy of these rules. */
export function policyText(...rules: readonly string[]): string {
  return `${head}rules:\n${rules.join('\n')}\n`;
}

type Texts = Readonly<Record<string, string>>;

const found = (others: Texts) => (reference: string) => {
  const text = Object.hasOwn(others, reference) ? others[reference] : undefined;
  if (text === undefined) throw inputError('FILE_MISSING', `there is no \`${reference}\``);
  return { file: reference, text };
};

/** Loads a text, and what it extends from other texts by their names. */
export function load(text: string, others: Texts = {}): LoadedPolicy {
  return loadPolicy({ file: 'top.yaml', text }, found(others));
}

/** Loads one text for each tier that is given; the file is called after its tier. */
export function loadTexts(texts: Readonly<Partial<Record<Tier, string>>>, others: Texts = {}): LoadedPolicy {
  const given = Object.entries(texts).map(([tier, text]) => ({ tier: tier as Tier, source: { file: tier, text } }));
  return loadTiers(given, found(others));
}

/** What is wrong with the policies of several tiers, in one line for each problem. */
export function listedTiers(texts: Readonly<Partial<Record<Tier, string>>>, others: Texts = {}): string[] {
  return problemsIn(() => compilePolicy(loadTexts(texts, others), interpret));
}

export function compile(text: string, others: Readonly<Record<string, string>> = {}): CompiledPolicy {
  return compilePolicy(load(text, others), interpret);
}

/** What a user sees of a policy that cannot be used. */
export function shown(text: string, others: Readonly<Record<string, string>> = {}): string {
  try {
    compile(text, others);
  } catch (error) {
    if (error instanceof InputError) return renderProblems(error.problems);
    throw error;
  }
  return 'no problem';
}

/** The same in one line for each problem: `file:line:column CODE message`. */
export function listed(text: string, others: Texts = {}): string[] {
  return problemsIn(() => compile(text, others));
}

function problemsIn(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(
      ({ place, code, message }) => `${place?.file}:${place?.line}:${place?.column} ${code} ${message}`,
    );
  }
  return [];
}

/** What a policy says of operations. */
export function effectOf(
  policy: CompiledPolicy,
  operations: readonly Operation[],
  scope: Scope = exampleScope,
): string {
  return policy.bind(scope).evaluate(operations, 'Bash').effect;
}
