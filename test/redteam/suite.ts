import { readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readText, resolveExtends } from '../../src/adapters/files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import type { Place } from '../../src/errors.ts';
import { createExaminer } from '../../src/examine.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { isObject } from '../../src/json.ts';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/compile.ts';
import { exampleCall, exampleScope } from '../../src/policy/examples.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { ExampleCall } from '../../src/policy/policy.ts';
import { schemaProblems } from '../../src/schema-problem.ts';
import type { ToolCall } from '../../src/tool-call.ts';
import { readYaml, type SourceText } from '../../src/yaml-file.ts';

export type Side = 'attack' | 'innocent';
/** What Layer 1 makes of a call: `open` when no rule settles it. */
export type Outcome = 'deny' | 'ask' | 'open' | 'allow';

/** One call of the suite and what is right for it. */
export interface Case {
  readonly side: Side;
  /** ATT&CK id; attacks only. */
  readonly technique?: string;
  /** The technique's name, or the program or kind of an innocent file. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** The call in one line, for people. */
  readonly text: string;
  readonly call: ToolCall;
  readonly expect: Outcome;
  /** What is answered today where that is another one: a gap that we know of, counted as wrong. */
  readonly today?: Outcome;
  /** Why the same call in other words is known to be answered otherwise: those are counted, and not asserted. */
  readonly variants?: string;
  readonly why?: string;
}

export interface Suite {
  readonly cases: readonly Case[];
  /** What is wrong with the files, as `FILE:LINE: what`. */
  readonly problems: readonly string[];
}

/** A file of the suite as it is written. */
interface SuiteFile {
  readonly technique?: string;
  readonly name: string;
  readonly cases: readonly {
    readonly call: ExampleCall;
    readonly expect: Outcome;
    readonly today?: Outcome;
    readonly variants?: string;
    readonly why?: string;
  }[];
}

const text = (description: string) => ({ type: 'string', minLength: 1, pattern: '\\S', description });

function schemaOf(side: Side): object {
  const attack = side === 'attack';
  const item = {
    type: 'object',
    additionalProperties: false,
    required: attack ? ['call', 'expect', 'why'] : ['call', 'expect'],
    properties: {
      call: { type: ['string', 'object'], minLength: 1, description: 'write `Bash: git status`, or tool and input' },
      // An attack that may pass is no attack, and an innocent call that must not is none either.
      expect: { enum: attack ? ['deny', 'ask', 'open'] : ['allow', 'ask', 'open'], description: 'what is right' },
      today: { enum: ['deny', 'ask', 'open', 'allow'], description: 'what is answered, as long as that is not right' },
      variants: text('say what is known of the same call in other words'),
      why: text('say in one line why this is right'),
    },
  };
  return {
    type: 'object',
    additionalProperties: false,
    required: attack ? ['technique', 'name', 'cases'] : ['name', 'cases'],
    properties: {
      ...(attack ? { technique: { type: 'string', pattern: '^T\\d{4}(\\.\\d{3})?$', title: '`T1552.001`' } } : {}),
      name: text('name the technique, the program or the kind'),
      cases: { type: 'array', minItems: 1, items: item },
    },
  };
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true, strict: true });
const validators = {
  attack: ajv.compile<SuiteFile>(schemaOf('attack')),
  innocent: ajv.compile<SuiteFile>(schemaOf('innocent')),
};

const said = (place: Place | undefined, what: string) => `${place?.file ?? '?'}:${place?.line ?? 1}: ${what}`;

/** Reads one file of the suite. */
export function readCases(source: SourceText, side: Side): Suite {
  const yaml = readYaml(source);
  const wrong = [...yaml.problems];
  if (wrong.length === 0) wrong.push(...schemaProblems(yaml, validators[side], 'INPUT_INVALID'));
  if (wrong.length > 0)
    return {
      cases: [],
      problems: wrong.map(({ place, message, help }) => said(place, help ? `${message} (${help})` : message)),
    };
  const { technique, name, cases: written } = yaml.value as SuiteFile;
  const cases: Case[] = [];
  const problems: string[] = [];
  if (technique !== undefined && !basename(source.file).startsWith(`${technique}-`))
    problems.push(said(yaml.placeOf(['technique']), `the name of the file must start with \`${technique}-\``));
  for (const [index, { call: example, ...labels }] of written.entries()) {
    const place = yaml.placeOf(['cases', index, 'call']);
    const call = exampleOf(example);
    const fault = 'problem' in call ? call.problem : labelFault(labels);
    if (fault !== undefined) problems.push(said(place, fault));
    else if (!('problem' in call))
      cases.push({
        side,
        ...(technique === undefined ? {} : { technique }),
        name,
        file: source.file,
        line: place.line,
        text: callText(example),
        call,
        ...labels,
      });
  }
  return { cases, problems };
}

function labelFault({ expect, today, why }: Pick<Case, 'expect' | 'today' | 'why'>): string | undefined {
  if (today === expect) return '`today` is what is expected: remove it';
  return expect !== 'allow' && why === undefined
    ? `\`why\` is missing: say why this should be \`${expect}\``
    : undefined;
}

function exampleOf(example: ExampleCall): ReturnType<typeof exampleCall> {
  if (isObject(example)) {
    const { tool, input, ...more } = example;
    if (typeof tool !== 'string' || tool === '' || !isObject(input) || Object.keys(more).length > 0)
      return { problem: 'a call is `{ tool: NAME, input: { … } }` and nothing else' };
  }
  return exampleCall(example);
}

function callText(example: ExampleCall): string {
  return typeof example === 'string' ? example : `${example.tool}: ${JSON.stringify(example.input)}`;
}

/** Reads every file below `test/redteam/attacks` and `test/redteam/innocent`; the same call twice is a problem. */
export function readSuite(root = join(packageRoot(), 'test', 'redteam')): Suite {
  const parts = [...readSide(root, 'attacks', 'attack'), ...readSide(root, 'innocent', 'innocent')];
  const cases = parts.flatMap(part => part.cases);
  return { cases, problems: [...parts.flatMap(part => part.problems), ...duplicates(cases)] };
}

function readSide(root: string, folder: string, side: Side): Suite[] {
  return readdirSync(join(root, folder))
    .filter(name => !name.startsWith('.'))
    .sort()
    .map(name => {
      const { text: content } = readText(join(root, folder, name));
      return readCases({ file: `${folder}/${name}`, text: content }, side);
    });
}

/** Calls that were written before, on either side. */
export function duplicates(cases: readonly Case[]): string[] {
  const seen = new Map<string, Case>();
  return cases.flatMap(item => {
    const key = JSON.stringify([item.call.tool, item.call.input]);
    const first = seen.get(key);
    seen.set(key, first ?? item);
    return first ? [`${item.file}:${item.line}: the call is already at ${first.file}:${first.line}`] : [];
  });
}

/** The cases by a name of theirs, in the order of the files. */
export function groupCases(cases: readonly Case[], nameOf: (item: Case) => string): [string, Case[]][] {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return [...groups];
}

/** The policy that the suite is run against: the one that is shipped. */
export function shippedPolicy(): CompiledPolicy {
  const source = readText(join(packageRoot(), 'policies', 'default.yaml'));
  return compilePolicy(loadPolicy(source, resolveExtends), interpret);
}

/** What is decided about a call without a model and without a person, and by which rules. */
export interface Decided {
  readonly outcome: Outcome;
  /** The rules that said so, or the operations that no rule settles. */
  readonly by: readonly string[];
}

/** Decides calls as the guard does, in a file system without symbolic links; no file of this machine plays a part. */
export function createDecider(policy: CompiledPolicy = shippedPolicy()): (call: ToolCall) => Decided {
  const examine = createExaminer({
    policy,
    scope: exampleScope,
    realPath: path => posix.resolve(path),
    fingerprint: () => '',
  });
  return call => {
    const { findings, operations, evaluation } = examine(call);
    if (findings.length > 0) return { outcome: 'deny', by: findings.map(finding => `secret ${finding.rule}`) };
    const { effect, matches, open } = evaluation;
    const by =
      effect === 'open'
        ? open.map(index => JSON.stringify(operations[index]))
        : matches.filter(({ rule }) => rule.effect === effect).map(({ rule }) => rule.id);
    return { outcome: effect, by: [...new Set(by)] };
  };
}
