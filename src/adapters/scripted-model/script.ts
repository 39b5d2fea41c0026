import { Ajv2020 } from 'ajv/dist/2020.js';
import { InputError, type Problem } from '../../errors.ts';
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { readYaml, type SourceText, schemaProblems, suggestion } from '../../yaml-file.ts';
import { scriptSchema } from './schema.ts';

export interface Expectation {
  readonly ok?: boolean;
  readonly contains?: string;
  readonly lacks?: string;
  readonly told?: string;
}

export interface ScriptedCall {
  readonly tool: string;
  readonly input: JsonObject;
  readonly expect?: Expectation;
}

export interface Turn {
  readonly say?: string;
  readonly calls?: readonly ScriptedCall[];
  readonly status?: number;
  readonly delay_ms?: number;
}

export interface ScriptedVerdict {
  readonly contains: string;
  readonly risk?: string;
  readonly authorization?: string;
  readonly verdict?: string;
  readonly rationale?: string;
  readonly status?: number;
  readonly delay_ms?: number;
}

/** What a scripted model does: turns of the main agent, of sub-agents, and verdicts. */
export interface Script {
  readonly name?: string;
  readonly task?: string;
  readonly turns: readonly Turn[];
  readonly threads?: Readonly<Record<string, { readonly turns: readonly Turn[] }>>;
  readonly adjudicator?: readonly ScriptedVerdict[];
}

/** Reads a script and fills in its values and those given. Throws one `InputError` with every problem. */
export function loadScript(source: SourceText, given: Readonly<Record<string, string>>): Script {
  const yaml = readYaml(source);
  if (yaml.problems.length > 0) throw new InputError(yaml.problems);
  const validate = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false }).compile(
    scriptSchema,
  );
  const problems = schemaProblems(yaml, validate, 'SCRIPT_INVALID');
  if (problems.length > 0) throw new InputError(problems);
  const {
    values = {},
    version: _version,
    ...script
  } = yaml.value as Script & { version: 1; values?: Readonly<Record<string, string | readonly string[]>> };
  const known: Record<string, string> = { ...given };
  for (const [name, value] of Object.entries(values)) known[name] = typeof value === 'string' ? value : value.join('');
  const unknown: Problem[] = [];
  const filled = fill(script as unknown as Json, known, (name, path) => {
    const help = suggestion(name, Object.keys(known));
    unknown.push({
      severity: 'error',
      code: 'VARIABLE_UNKNOWN',
      message: `unknown value \`\${${name}}\``,
      place: yaml.placeOf(path),
      ...(help === undefined ? {} : { help }),
    });
  });
  if (unknown.length > 0) throw new InputError(unknown);
  return filled as unknown as Script;
}

function fill(
  value: Json,
  known: Readonly<Record<string, string>>,
  missing: (name: string, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): Json {
  if (typeof value === 'string') {
    return value.replaceAll(/\$\{([a-z][a-z0-9_]*)\}/g, (all, name: string) => {
      if (known[name] === undefined) missing(name, path);
      return known[name] ?? all;
    });
  }
  if (Array.isArray(value))
    return (value as readonly Json[]).map((child, i) => fill(child, known, missing, [...path, i]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, child]) => [key, fill(child, known, missing, [...path, key])]),
  );
}
