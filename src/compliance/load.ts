import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { InputError, type Problem } from '../errors.ts';
import { isObject } from '../json.ts';
import { readYaml, type SourceText, schemaProblems, type YamlFile } from '../yaml-file.ts';
import type { Activity, Catalog, Edge } from './activity.ts';
import type { Control, ControlGroup, Framework } from './control.ts';
import { referenceProblems } from './references.ts';
import { activitiesSchema, frameworkSchema } from './schema.ts';

type Kind = 'framework' | 'activities';

interface FrameworkFile {
  readonly framework: Omit<Framework, 'groups'>;
  readonly groups: readonly (Omit<ControlGroup, 'controls'> & {
    readonly controls: readonly (Omit<Control, 'seenIn'> & { readonly seen_in: readonly string[] })[];
  })[];
}

interface ActivitiesFile {
  readonly activities: readonly (Omit<Activity, 'collector' | 'doesNotProve'> & {
    readonly collector: string;
    readonly does_not_prove: string;
    readonly edges: readonly Edge[];
  })[];
}

/**
 * Reads the frameworks and activities from the texts of `compliance/`. Throws an `InputError` with every problem of
 * every file: YAML, schema, unknown or bare control ids, duplicates.
 */
export function loadCatalog(files: readonly SourceText[]): Catalog {
  const yamls = files.map(readYaml);
  const byKind: Record<Kind, YamlFile[]> = { framework: [], activities: [] };
  const problems: Problem[] = [];
  for (const yaml of yamls) {
    const kind = kindOf(yaml);
    if (kind) byKind[kind].push(yaml);
    problems.push(...problemsOf(yaml, kind));
  }
  problems.push(
    ...referenceProblems(
      byKind.framework,
      byKind.activities,
      yamls.some(yaml => yaml.value === undefined),
    ),
  );
  problems.push(...absent(byKind, yamls));
  if (problems.length > 0) throw new InputError(inOrder(problems, files));
  return {
    frameworks: byKind.framework.map(yaml => frameworkOf(yaml.value as FrameworkFile)),
    activities: byKind.activities.flatMap(yaml => (yaml.value as ActivitiesFile).activities.map(activityOf)),
  };
}

function kindOf(yaml: YamlFile): Kind | undefined {
  if (!isObject(yaml.value)) return undefined;
  if ('framework' in yaml.value) return 'framework';
  return 'activities' in yaml.value ? 'activities' : undefined;
}

function problemsOf(yaml: YamlFile, kind: Kind | undefined): readonly Problem[] {
  if (yaml.problems.length > 0) return yaml.problems;
  if (kind) return schemaProblems(yaml, validatorOf(kind), 'CONTROL_INVALID');
  const message = 'the file is neither a framework nor a list of activities';
  const help = 'expected a top-level key `framework` or `activities`';
  return [{ severity: 'error', code: 'CONTROL_INVALID', message, place: yaml.placeOf([]), help }];
}

function absent(byKind: Record<Kind, YamlFile[]>, yamls: readonly YamlFile[]): Problem[] {
  // A file that could not be read may be the one that is missed.
  if (yamls.some(yaml => yaml.value === undefined)) return [];
  return (['framework', 'activities'] as const)
    .filter(kind => byKind[kind].length === 0)
    .map(kind => ({ severity: 'error', code: 'CONTROL_INVALID', message: `no file has the key \`${kind}\`` }));
}

let validators: Record<Kind, ValidateFunction> | undefined;

function validatorOf(kind: Kind): ValidateFunction {
  if (!validators) {
    const ajv = new Ajv2020({ allErrors: true, verbose: true });
    addFormats.default(ajv);
    validators = { framework: ajv.compile(frameworkSchema), activities: ajv.compile(activitiesSchema) };
  }
  return validators[kind];
}

function inOrder(problems: readonly Problem[], files: readonly SourceText[]): Problem[] {
  const rank = (problem: Problem) => files.findIndex(({ file }) => file === problem.place?.file);
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

function frameworkOf({ framework, groups }: FrameworkFile): Framework {
  return {
    ...framework,
    groups: groups.map(group => ({
      id: group.id,
      title: group.title,
      controls: group.controls.map(({ key, title, seen_in: seenIn }) => ({ key, title, seenIn })),
    })),
  };
}

function activityOf(raw: ActivitiesFile['activities'][number]): Activity {
  const { collector, does_not_prove: doesNotProve, ...rest } = raw;
  return { ...rest, doesNotProve, ...(collector === 'none' ? {} : { collector }) };
}
