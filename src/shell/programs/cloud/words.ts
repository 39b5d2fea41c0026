import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg } from '../../arg.ts';
import type { Invocation } from '../../program.ts';

/** A command line of a program with thousands of options that all take the same form. */
export interface Words {
  readonly operands: readonly Arg[];
  /** Each option with its value, in order; without a value it is a flag. */
  readonly options: readonly (readonly [name: string, value?: Arg])[];
}

/**
 * Takes such a command line apart without a list of its options: what follows `--name` is its value unless it begins
 * with a hyphen. Operands that follow a flag are therefore taken for its value, which changes nothing where values and
 * operands are looked at alike.
 */
export function readWords(args: readonly Arg[], flags: ReadonlySet<string>): Words {
  const operands: Arg[] = [];
  const options: (readonly [string, Arg?])[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? literalArg('');
    const text = arg.text ?? arg.prefix;
    if (!/^-\D/.test(text)) {
      operands.push(arg);
      continue;
    }
    const [, name = text, value] = /^(--?[^=]+)=([\s\S]*)$/.exec(text) ?? [];
    const next = args[i + 1];
    const taken = !flags.has(name) && next !== undefined && !/^-\D/.test(next.text ?? next.prefix);
    if (value !== undefined)
      options.push([name, arg.text === undefined ? { prefix: value, glob: false } : literalArg(value)]);
    else if (taken) {
      options.push([name, next]);
      i += 1;
    } else options.push([name]);
  }
  return { operands, options };
}

/** Files that are named as values: `file://x`, `fileb://x`, `@x`. */
export function filesNamed(args: readonly Arg[], invocation: Invocation): Operation[] {
  return args.flatMap(arg => {
    const text = arg.text ?? arg.prefix;
    const [, path] = /(?:^|[=,])(?:fileb?:\/\/|@(?=[./~\w]))([^,]*)$/.exec(text) ?? [];
    if (path === undefined) return [];
    return arg.text === undefined
      ? [unknown(invocation, 'a file that is only known at run time')]
      : invocation.paths('read', literalArg(path));
  });
}
