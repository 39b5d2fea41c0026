import type { ExecuteOperation } from '../operation.ts';
import type { Certainty } from './subject.ts';

/** Whether a flag is given to a program: alone, bundled with others, abbreviated, or with a value. */
export function hasFlag(operation: ExecuteOperation, flag: string, certainty: Certainty): boolean {
  return certainty === 'surely' ? surelyHas(operation, flag) : possiblyHas(operation, flag);
}

/** Not the value of another option, not part of a bundle whose letters may be a value, not after `--`. */
function surelyHas({ args }: ExecuteOperation, flag: string): boolean {
  const end = args.indexOf('--');
  return args.some((arg, i) => {
    const same = arg === flag || (flag.startsWith('--') && arg?.startsWith(`${flag}=`) === true);
    const before = i === 0 ? '' : args[i - 1];
    return same && (end < 0 || i < end) && before !== undefined && !before.startsWith('-');
  });
}

/** An argument that is only known at run time may be any flag, unless the program's entry could tell that it is none. */
function possiblyHas({ args, described }: ExecuteOperation, flag: string): boolean {
  const letter = /^-[A-Za-z0-9]$/.test(flag) ? flag.slice(1) : undefined;
  return args.some(arg => {
    if (arg === undefined) return !described;
    const [name = ''] = arg.split('=', 1);
    if (name === flag) return true;
    if (letter !== undefined) return /^-[^-]/.test(arg) && arg.includes(letter);
    // GNU programs take `--for` for `--force`.
    return name.length > 2 && name.startsWith('--') && flag.startsWith(name);
  });
}
