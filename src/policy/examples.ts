import type { Place, Problem } from '../errors.ts';
import { isObject } from '../json.ts';
import type { McpServer } from '../mcp/server.ts';
import { suggestion } from '../near-miss.ts';
import { describeOperation, type Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { ExampleCall, Rule } from './policy.ts';
import { type Check, subjectOf } from './subject.ts';
import type { Scope } from './variables.ts';

/** What a call would do; handed in, because a policy knows operations and not shells. */
export type Interpret = (
  call: ToolCall,
  context: { readonly home: string; readonly servers: Readonly<Record<string, McpServer>> },
) => readonly Operation[];

/** Where examples take place; no file of this machine plays a part. */
export const exampleScope: Scope = { workspace: '/workspace', home: ['/home/user'], tmp: ['/tmp'], guard: ['/guard'] };

/** The input field that a short example fills, per tool. */
const mainInput: Readonly<Record<string, string>> = {
  Bash: 'command',
  Read: 'file_path',
  Write: 'file_path',
  Edit: 'file_path',
  NotebookEdit: 'notebook_path',
  Glob: 'pattern',
  Grep: 'pattern',
  WebFetch: 'url',
  WebSearch: 'query',
  Skill: 'skill',
};

/** `Bash: git status` or a full example as a tool call; the problem is one sentence. */
export function exampleCall(example: ExampleCall): ToolCall | { readonly problem: string; readonly help?: string } {
  const made = (tool: string, input: ToolCall['input']): ToolCall => ({
    id: 'example',
    session: 'example',
    tool,
    input,
    cwd: exampleScope.workspace,
  });
  if (isObject(example)) return made(example.tool as string, example.input as ToolCall['input']);
  const match = /^([A-Za-z][\w.-]*)(?::\s*([\s\S]*))?$/.exec(example as string);
  const [, tool, rest] = match ?? [];
  if (tool === undefined)
    return { problem: 'an example needs a tool', help: 'write `Bash: git status` or `Read: /etc/hosts`' };
  if (tool.startsWith('mcp__') || rest === undefined) return made(tool, {});
  const field = Object.hasOwn(mainInput, tool) ? mainInput[tool] : undefined;
  if (field === undefined) {
    const help = suggestion(tool, Object.keys(mainInput));
    return {
      problem: `\`${tool}\` has no short form`,
      help: help?.startsWith('did') ? help : 'write `{ tool: …, input: { … } }`',
    };
  }
  return made(tool, { [field]: rest });
}

/** What it takes to run the examples of a rule. */
export interface ExampleRun {
  /** The rule, or what stands for one. */
  readonly rule: Pick<Rule, 'id' | 'effect' | 'examples'>;
  /** Where a part of it is written. */
  placeOf(path: readonly (string | number)[]): Place;
  readonly check: Check;
  interpret(call: ToolCall): readonly Operation[];
  /** Says what all the rules together make of a call. */
  outcome(operations: readonly Operation[], tool: string): string;
}

/** Runs one rule's examples; every one that does not hold is a problem at its own line. */
export function exampleProblems(run: ExampleRun): Problem[] {
  const { match, no_match = [] } = run.rule.examples;
  return Object.entries({ match, no_match }).flatMap(([list, examples]) =>
    examples.flatMap((example, index) => {
      const wrong = exampleProblem(run, example, list === 'match');
      const place = () => run.placeOf(['examples', list, index]);
      return wrong ? [{ severity: 'error' as const, ...wrong, place: place() }] : [];
    }),
  );
}

function exampleProblem(run: ExampleRun, example: ExampleCall, must: boolean): Omit<Problem, 'severity'> | undefined {
  const { rule, check } = run;
  const call = exampleCall(example);
  if ('problem' in call)
    return {
      code: 'EXAMPLE_INVALID',
      message: call.problem,
      ...(call.help === undefined ? {} : { help: call.help }),
    };
  const certainty = rule.effect === 'allow' ? 'surely' : 'possibly';
  const operations = run.interpret(call);
  const matched = operations.find(operation => check(subjectOf(operation, call.tool), certainty));
  if (must === (matched !== undefined)) return undefined;
  return matched === undefined
    ? {
        code: 'EXAMPLE_NOT_MATCHED',
        message: `rule \`${rule.id}\` does not match an example it must`,
        help: `${run.outcome(operations, call.tool)}; widen \`when\``,
      }
    : {
        code: 'EXAMPLE_MATCHED',
        message: `rule \`${rule.id}\` matches an example it must not`,
        help: `it would \`${describeOperation(matched)}\`; narrow \`when\`, or add the case to \`unless\``,
      };
}
