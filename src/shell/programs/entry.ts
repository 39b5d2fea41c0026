import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

/** What a program does besides its options and operands. */
export type Also = NonNullable<ProgramSpec['also']>;

/** An entry for programs, separated by spaces, that share a grammar and answer `--help` and `--version`. */
export function tool(names: string, spec: ProgramSpec, examples: Program['examples']): Program {
  return { names: names.split(' '), analyse: asking(spec), examples };
}

/** The grammar with the two questions about itself that nearly every program answers. */
export function asking(spec: ProgramSpec): ProgramSpec {
  return spec.noOptions ? spec : { ...spec, flags: `${spec.flags ?? ''} --help --version` };
}

/** Programs that only tell something about the machine or compute something, whatever their words are. */
export function telling(names: string, example: string): Program {
  return { names: names.split(' '), analyse: { noOptions: true, operands: ['text*'] }, examples: { [example]: [] } };
}

/** Without an operand, what it works on comes from somewhere else, or nobody meant it. */
export const needsOperand: Also = (parsed, invocation) =>
  [parsed.operands, parsed.faults].some(list => list.length > 0) || parsed.has('--help') || parsed.has('--version')
    ? []
    : [unknown(invocation, 'what it works on is not said')];

/** Several of them together. */
export function together(...parts: readonly Also[]): Also {
  return (parsed, invocation) => parts.flatMap(part => part(parsed, invocation));
}

/** A change of the machine that the rules know by its name. */
export function changesSystem(name: string, target?: string): Operation {
  return { kind: 'change', what: 'system', name, ...(target === undefined ? {} : { target }) };
}

/** Changes the machine unless one of the flags, which only look, is given. */
export function changesUnless(...looks: readonly string[]): Also {
  return (parsed: ParsedArgs, invocation: Invocation) =>
    looks.some(flag => parsed.has(flag)) ? [] : [changesSystem(invocation.name)];
}
