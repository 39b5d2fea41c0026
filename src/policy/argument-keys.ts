import type { ExecuteOperation } from '../operation.ts';
import type { KeyFault } from './compiled-key.ts';
import { hasFlag } from './flag.ts';
import { compileName } from './regex.ts';
import { fits } from './segment.ts';
import type { Certainty } from './subject.ts';

/** Whether the command line of a program fits. */
type ArgumentCheck = (operation: ExecuteOperation, certainty: Certainty) => boolean;

/** Reads the values of a key about the arguments of a program. */
type ReadValues = (values: readonly string[]) => ArgumentCheck | readonly KeyFault[];

/** `flag`: any of them is given. */
export const anyFlag: ReadValues = flags =>
  flagFaults(flags) ?? ((operation, certainty) => flags.some(flag => hasFlag(operation, flag, certainty)));

/** `all_flags`: every one of them is given. */
export const allFlags: ReadValues = flags =>
  flagFaults(flags) ?? ((operation, certainty) => flags.every(flag => hasFlag(operation, flag, certainty)));

/** `only_flags`: none is given but these. What may be a flag and is none of them fails a permission. */
export const onlyFlags: ReadValues = flags => flagFaults(flags) ?? onlyThese(flags);

/** `arguments`: all of them, in order. */
export const inOrder: ReadValues = patterns => {
  const lines = patterns.map(pattern => pattern.split(/\s+/).filter(word => word !== ''));
  const empty = lines.findIndex(words => words.length === 0);
  if (empty >= 0) return [{ code: 'PATTERN_INVALID', index: empty, message: 'a pattern without words fits nothing' }];
  const tests = lines.map(words => words.map(word => (word === '**' ? undefined : compileName(word))));
  return ({ args }, certainty) => tests.some(words => wordsFit(words, args, certainty));
};

function flagFaults(flags: readonly string[]): readonly KeyFault[] | undefined {
  const faults = flags.flatMap((flag, index): KeyFault[] => {
    if (flag.startsWith('-')) return [];
    const help = 'write it with its hyphens: `-f`, `--force`';
    return [{ code: 'PATTERN_INVALID', index, message: `\`${flag}\` is not a flag`, help }];
  });
  return faults.length > 0 ? faults : undefined;
}

function onlyThese(flags: readonly string[]): ArgumentCheck {
  const tests = flags.map(flag => compileName(flag));
  const letters = new Set(flags.filter(flag => /^-[^-]$/.test(flag)).map(flag => flag.slice(1)));
  const known = (arg: string) =>
    tests.some(test => test(arg) || (arg.startsWith('--') && test(arg.split('=', 1)[0] ?? ''))) ||
    (/^-[^-]+$/.test(arg) && [...arg.slice(1)].every(letter => letters.has(letter)));
  return ({ args, described }, certainty) => {
    const end = args.indexOf('--');
    return args.every((arg, i) => {
      if (arg === undefined) return described || certainty === 'possibly';
      if (!/^-./.test(arg) || arg === '--' || (end >= 0 && i > end) || known(arg)) return true;
      // Behind another flag it may be that flag's value.
      return certainty === 'possibly' && i > 0 && args[i - 1]?.startsWith('-') !== false;
    });
  };
}

/** A word that is only known at run time may be any number of words: only `**` takes it for certain. */
function wordsFit(
  words: readonly (((text: string) => boolean) | undefined)[],
  args: readonly (string | undefined)[],
  certainty: Certainty,
): boolean {
  return fits(words.length, args.length, (from, i, j) => {
    if (i === words.length && j === args.length) return true;
    const [word, arg] = [words[i], args[j]];
    if (i < words.length && word === undefined) return from(i + 1, j) || from(i, j + 1);
    if (j < args.length && arg === undefined) return certainty === 'possibly' && (from(i + 1, j) || from(i, j + 1));
    return word !== undefined && arg !== undefined && word(arg) && from(i + 1, j + 1);
  });
}
