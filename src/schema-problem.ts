import type { ErrorObject, ValidateFunction } from 'ajv';
import { firstProblems, type Place, type Problem, type ProblemCode } from './errors.ts';
import { suggestion } from './near-miss.ts';

/** What a schema is run over: a value, and where each of its parts is written. */
interface Validated {
  readonly value: unknown;
  placeOf(pointer: readonly (string | number)[], at?: 'key' | 'value'): Place;
}

/** Runs a compiled JSON Schema over the file and says each violation at its line, with the near miss if there is one. */
export function schemaProblems(yaml: Validated, validate: ValidateFunction, code: ProblemCode): Problem[] {
  if (validate(yaml.value)) return [];
  // An `if` error only repeats what its `then` already said, and that of a name what `propertyNames` says.
  const errors = (validate.errors ?? []).filter(
    ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
  );
  const problems = firstProblems(errors, error => schemaProblem(yaml, error, code));
  return problems.filter((problem, i) => problems.findIndex(other => samePlace(other, problem)) === i).sort(byPlace);
}

/** In the order in which a reader of the files meets them. */
export function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (a?.file !== b?.file) return (a?.file ?? '') < (b?.file ?? '') ? -1 : 1;
  return a && b ? a.line - b.line || a.column - b.column : 0;
}

function samePlace(a: Problem, b: Problem): boolean {
  return a.message === b.message && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}

function schemaProblem(yaml: Validated, error: ErrorObject, code: ProblemCode): Problem {
  const pointer = error.instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { message, at = pointer, key = false, help } = violation(error, pointer);
  const place = yaml.placeOf(at, key ? 'key' : 'value');
  return { severity: 'error', code, message, place, ...(help === undefined ? {} : { help }) };
}

interface Violation {
  readonly message: string;
  /** Where it is shown, when that is not the value itself. */
  readonly at?: readonly string[];
  readonly key?: boolean;
  readonly help?: string | undefined;
}

function violation(error: ErrorObject, pointer: readonly string[]): Violation {
  const where = pointer.length === 0 ? 'the file' : `\`${pointer.join('.')}\``;
  const params = error.params as Record<string, unknown>;
  const schema = error.parentSchema as Record<string, unknown> | undefined;
  const properties = (schema?.['properties'] ?? {}) as Record<string, { description?: string }>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const help = suggestion(name, Object.keys(properties));
      return { message: `unknown key ${cut(name)}`, at: [...pointer, name], key: true, help };
    }
    case 'propertyNames': {
      const name = String(params['propertyName']);
      const { title } = (schema?.['propertyNames'] ?? {}) as { title?: string };
      const help = title === undefined ? undefined : `expected text like ${title}`;
      return { message: `${cut(name)} cannot be a name in ${where}`, at: [...pointer, name], key: true, help };
    }
    case 'required': {
      const name = String(params['missingProperty']);
      return { message: `${where} needs the key \`${name}\``, key: true, help: properties[name]?.description };
    }
    case 'enum': {
      const help = suggestion(String(error.data), (params['allowedValues'] as unknown[]).map(String));
      return { message: `${where} cannot be ${shown(error.data)}`, help };
    }
    case 'const':
      return { message: `${where} must be ${shown(params['allowedValue'])}, found ${shown(error.data)}` };
    case 'type':
      return { message: `${where} must be ${[params['type']].flat().join(' or ')}, found ${shown(error.data)}` };
    case 'pattern': {
      const help = `expected text like ${String(schema?.['title'] ?? params['pattern'])}`;
      return { message: `${where} cannot be ${shown(error.data)}`, help };
    }
    default:
      return { message: `${where} ${error.message ?? 'is not valid'}` };
  }
}

function shown(value: unknown): string {
  // JSON has no word for infinity.
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return cut(text);
}

/** What the user wrote, in backticks, as much of it as fits into a sentence. */
function cut(text: string): string {
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
