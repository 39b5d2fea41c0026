import type { Operation } from '../../operation.ts';
import type { ToolCall } from '../../tool-call.ts';
import { compileMerged } from '../compile.ts';
import { exampleCall, exampleScope } from '../examples.ts';
import type { ExampleCall, Rule } from '../policy.ts';

/** Look-alikes of what was seen that the rule leaves alone, tried out: a reader sees how far it reaches. */
export function nearMisses(
  rule: Rule,
  seen: readonly ExampleCall[],
  interpret: (call: ToolCall) => readonly Operation[],
): ExampleCall[] {
  const alone = compileMerged({ version: 1, name: 'learned', rules: [rule] }).bind(exampleScope);
  const tried = new Map(seen.flatMap(lookAlikes).map(example => [JSON.stringify(example), example]));
  return [...tried.values()]
    .filter(example => {
      const call = exampleCall(example);
      return !('problem' in call) && alone.evaluate(interpret(call), call.tool).matches.length === 0;
    })
    .slice(0, 2);
}

function lookAlikes(example: ExampleCall): ExampleCall[] {
  if (typeof example === 'string') {
    if (!example.startsWith('Bash: ')) return [`${example}_other`];
    const [program = ''] = example.slice('Bash: '.length).split(' ', 1);
    return [`${example} --other`, `Bash: ${program} other`];
  }
  return Object.entries(example.input).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ tool: example.tool, input: { ...example.input, [key]: other(value) } }] : [],
  );
}

function other(value: string): string {
  return /^https?:/.test(value) ? 'https://other.example/' : value.startsWith('/') ? `/other${value}` : `../${value}`;
}
