import { staticText } from '../arg.ts';
import type { ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { asking, changesSystem } from './entry.ts';

/** How a program that administers something is asked to only look. */
export interface Looking {
  /** First operands that only look; `-` stands for none at all. */
  readonly verbs?: string;
  /** Options that only look, whatever the operands are. */
  readonly options?: string;
  /** Options that change something, whatever the operands are. */
  readonly changing?: string;
  /** Other options that are understood, and what their values are. */
  readonly flags?: string;
  readonly values?: ProgramSpec['values'];
  readonly also?: ProgramSpec['also'];
  /** Whether what is given, taken together, only looks. */
  readonly looks?: (parsed: ParsedArgs) => boolean;
  readonly unbundled?: boolean;
}

/**
 * Programs that look at the machine when they are asked to, and else change it: a look is described by itself, a change
 * is `change system` with what is changed.
 */
export function administers(names: string, looking: Looking, examples: Program['examples']): Program {
  const verbs = new Set((looking.verbs ?? '').split(' '));
  const options = (looking.options ?? '').split(' ').filter(Boolean);
  const changing = (looking.changing ?? '').split(' ').filter(Boolean);
  const grammar: ProgramSpec = {
    ...asking({
      flags: `${options.join(' ')} ${changing.join(' ')} ${looking.flags ?? ''}`,
      ...(looking.values ? { values: looking.values } : {}),
      ...(looking.unbundled ? { unbundled: true } : {}),
      operands: ['text*'],
    }),
    also: (parsed, invocation) => {
      const [first] = parsed.operands;
      const verb = first === undefined ? '-' : (staticText(first) ?? '');
      const asks = [...options, '--help', '--version'].some(option => parsed.has(option));
      const changes = changing.some(option => parsed.has(option));
      const looks = asks || verbs.has(verb) || looking.looks?.(parsed) === true;
      const more = looking.also?.(parsed, invocation) ?? [];
      return looks && !changes ? more : [...more, changesSystem(invocation.name, verb === '-' ? undefined : verb)];
    },
  };
  return { names: names.split(' '), analyse: grammar, examples };
}
