import { Ajv2020 } from 'ajv/dist/2020.js';
import { InputError, type Place, type Problem } from '../errors.ts';
import { readYaml, type SourceText, schemaProblems } from '../yaml-file.ts';
import { mergePolicies, type PolicyFile } from './merge.ts';
import { listOf, type Policy } from './policy.ts';
import { policySchema } from './schema.ts';

/** Finds what `extends: NAME` means for a file; throws `InputError` when there is no such pack or file. */
export type ResolveExtends = (reference: string, from: SourceText) => SourceText;

/** A policy after `extends` was resolved, and where each of its rules is written. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly files: readonly SourceText[];
  /** The place of a rule, or of one of its parts. */
  placeOf(ruleId: string, path?: readonly (string | number)[], at?: 'key' | 'value'): Place;
}

// Compiling the schema is most of the start-up of `policy check`: once per process.
let compiled: ReturnType<Ajv2020['compile']> | undefined;
const validator = () => {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
  }).compile(policySchema);
  return compiled;
};

/** Reads a policy and everything that it extends. Throws one `InputError` with every problem of every file. */
export function loadPolicy(source: SourceText, resolve: ResolveExtends): LoadedPolicy {
  const problems: Problem[] = [];
  const files: PolicyFile[] = [];
  const sources: SourceText[] = [];
  const visit = (text: SourceText, above: readonly string[]): void => {
    if (sources.some(known => known.file === text.file)) return;
    sources.push(text);
    const file = readPolicyFile(text, problems);
    if (!file) return;
    for (const [index, reference] of listOf(file.policy.extends ?? []).entries()) {
      const place = file.yaml.placeOf(Array.isArray(file.policy.extends) ? ['extends', index] : ['extends']);
      const next = resolved(reference, text, resolve, place, problems);
      if (!next) continue;
      if ([...above, text.file].includes(next.file))
        problems.push({
          severity: 'error',
          code: 'EXTENDS_CYCLE',
          message: `\`${reference}\` extends this file in turn`,
          place,
        });
      else visit(next, [...above, text.file]);
    }
    files.push(file);
  };
  visit(source, []);
  if (problems.length > 0) throw new InputError(problems);
  const merged = mergePolicies(files);
  if (merged.problems.length > 0) throw new InputError(merged.problems);
  return { policy: merged.policy, files: sources, placeOf: merged.placeOf };
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

function readPolicyFile(source: SourceText, problems: Problem[]): PolicyFile | undefined {
  const yaml = readYaml(source);
  const found = yaml.problems.length > 0 ? yaml.problems : schemaProblems(yaml, validator(), 'POLICY_INVALID');
  problems.push(...found);
  return found.length > 0 ? undefined : { yaml, policy: yaml.value as Policy };
}
