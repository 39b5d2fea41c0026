import { InputError } from '../../../src/errors.ts';
import { interpret } from '../../../src/interpret/interpret.ts';
import { knowledge } from '../../../src/interpret/knowledge.ts';
import { type CompiledPolicy, compilePolicy } from '../../../src/policy/compile.ts';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import type { LoadedPolicy } from '../../../src/policy/load.ts';
import { load } from '../written.ts';

/** What is warned of, in one line each: `line:column CODE message`. */
export function warned(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const loaded = load(text, others);
  return lintPolicy({ loaded, ...whole(loaded), interpret, knowledge }).map(
    ({ place, code, message }) => `${place?.line}:${place?.column} ${code} ${message}`,
  );
}

/** A rule with a reason that says something. */
export function rule(id: string, effect: string, when: string, match: string, more: readonly string[] = []): string {
  const lines = [
    `effect: ${effect}`,
    `reason: a reason of ${id}`,
    `when: ${when}`,
    ...more,
    `examples: { match: [${match}] }`,
  ];
  return [`  - id: ${id}`, ...lines].join('\n    ');
}

function whole(loaded: LoadedPolicy): { compiled?: CompiledPolicy } {
  try {
    return { compiled: compilePolicy(loaded, interpret) };
  } catch (error) {
    if (error instanceof InputError) return {};
    throw error;
  }
}
