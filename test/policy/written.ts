import { InputError, inputError } from '../../src/errors.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import type { Operation } from '../../src/operation.ts';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';
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

/** Loads a text, and what it extends from other texts by their names. */
export function load(text: string, others: Readonly<Record<string, string>> = {}): LoadedPolicy {
  return loadPolicy({ file: 'top.yaml', text }, reference => {
    const found = Object.hasOwn(others, reference) ? others[reference] : undefined;
    if (found === undefined) throw inputError('FILE_MISSING', `there is no \`${reference}\``);
    return { file: reference, text: found };
  });
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
export function listed(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  try {
    compile(text, others);
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
