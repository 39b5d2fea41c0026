/** A word of a command after quotes and known expansions were taken off. */
export interface Arg {
  /** Absent when the text is only known at run time. */
  readonly text?: string;
  /** How the text begins for certain. */
  readonly prefix: string;
  /** True when `*`, `?` and `[…]` in the text are wildcards. */
  readonly glob: boolean;
  /** True when the text names a folder and any file below it is meant. */
  readonly tree?: boolean;
  /** True when an unquoted expansion may leave no word, or several of any text. */
  readonly many?: boolean;
  /** Of a text that is not known, what is left of it where everything unknown in it is nothing; absent for nothing. */
  readonly rest?: string;
  /** True when a text that is not known is more than nothing: `${x:?}`. */
  readonly filled?: boolean;
  /** True for an integer that is only known at run time. */
  readonly number?: boolean;
  /** True when a pattern stands for exactly one word, which the shell does not fill in again. */
  readonly one?: boolean;
  /** True when no blank and no wildcard is among what a pattern stands for: without quotes it stays one word. */
  readonly solid?: boolean;
  /** True when what a pattern stands for may also be nothing, or begin with a hyphen. */
  readonly empty?: boolean;
  /** The elements, in order, when it is what a variable holds and that is an array. */
  readonly items?: readonly Arg[];
  /** True for an array whose subscripts are texts, not arithmetic. */
  readonly keyed?: boolean;
  /** True for what a variable holds when that comes from a secret of the environment. */
  readonly secret?: boolean;
  /**
   * The names it stands for when none of them is an option. A word that starts with a wildcard may become any file's
   * name, `--checkpoint-action=exec=sh` included; only programs that no option makes worse take it for names.
   */
  readonly names?: Arg;
}

export function literalArg(text: string): Arg {
  return { text, prefix: text, glob: false };
}

export function globArg(text: string): Arg {
  return { text, prefix: text.slice(0, Math.max(0, text.search(wildcard))), glob: true };
}

/** One word of a text that is only known at run time. */
export const dynamicArg: Arg = { prefix: '', glob: false };
/** The same without quotes: no word, one, or several. */
export const dynamicWords: Arg = { prefix: '', glob: false, many: true };
/** One word that is certainly more than nothing. */
export const filledArg: Arg = { prefix: '', glob: false, filled: true };
export const numberArg: Arg = { prefix: '', glob: false, number: true };
/** A name that is only known at run time: without a slash, no option, not `.` or `..`. */
export const nameArg: Arg = { text: '*', prefix: '', glob: true, one: true, solid: true };

/** An array; its elements are unknown when there are none to give. */
export function arrayArg(items: readonly Arg[] | undefined, keyed = false): Arg {
  return { ...dynamicWords, ...(items ? { items } : {}), ...(keyed ? { keyed } : {}) };
}

/** What a program is told, as far as it is known. */
export function shownText(arg: Arg): string | undefined {
  return arg.one ? undefined : arg.text;
}

export const wildcard = /[*?[\]]/;
const special = /[*?[\]\\]/;
const leadingWildcard = /^[*?[]/;
const integer = /^-?\d+$/;

/** The text when it stands for itself: no wildcard, no tree. */
export function staticText(arg: Arg | undefined): string | undefined {
  return arg === undefined || arg.glob || arg.tree ? undefined : arg.text;
}

export function isInteger(arg: Arg): boolean {
  return arg.number === true || integer.test(staticText(arg) ?? '');
}

export function sameArg(a: Arg, b: Arg): boolean {
  if (a === b) return true;
  if (a.items && b.items) return a.keyed === b.keyed && sameArgs(a.items, b.items);
  return a.text !== undefined && a.text === b.text && a.glob === b.glob && a.tree === b.tree && a.empty === b.empty;
}

export function sameArgs(a: readonly Arg[], b: readonly Arg[]): boolean {
  return a.length === b.length && a.every((arg, i) => sameArg(arg, b[i] ?? dynamicWords));
}

/** `x=$x$x` doubles what it holds; no word that is worth following is longer. */
const maxText = 65_536;

/** The concatenation of two pieces of a word. */
export function joinArgs(left: Arg, right: Arg): Arg {
  if (left.text === '' && !left.glob) return right;
  if (right.text === '' && !right.glob) return left;
  const [before, after] = [asPattern(left), asPattern(right)];
  const joined = joinTexts(before.names ?? before, after.names ?? after);
  if (before.text !== undefined && after.text !== undefined) return joined;
  const rest = restOf(before) + restOf(after);
  return {
    ...(left.filled || right.filled ? { filled: true } : rest === '' ? {} : { rest: rest.slice(0, maxText) }),
    prefix: before.text === undefined ? before.prefix : (before.text + after.prefix).slice(0, maxText),
    glob: false,
    ...(before.many || after.many ? { many: true } : {}),
    ...(joined.text !== undefined ? { names: joined } : {}),
  };
}

/** A name of a file is never nothing: it is left out where it counts, behind a slash. */
function restOf(arg: Arg): string {
  return arg.text ?? (arg.names ? '*' : (arg.rest ?? ''));
}

/** An integer is a name: `part-$i.txt`. */
function asPattern(arg: Arg): Arg {
  return arg.number ? { ...nameArg, empty: true } : arg;
}

function joinTexts(left: Arg, right: Arg): Arg {
  if (left.text === undefined || left.tree || right.tree) return { prefix: left.tree ? '' : left.prefix, glob: false };
  if (left.text.length + right.prefix.length + (right.text?.length ?? 0) > maxText) return dynamicArg;
  const prefix = left.glob ? left.prefix : left.text + right.prefix;
  if (right.text === undefined) return { prefix, glob: false };
  if (!left.glob && !right.glob) return { text: left.text + right.text, prefix, glob: false };
  const text = left.text + right.text;
  if (isMixed(left, left.text, right, right.text)) return { prefix: left.glob ? left.prefix : left.text, glob: false };
  const both = (flag: 'one' | 'solid') => (!left.glob || left[flag] === true) && (!right.glob || right[flag] === true);
  return {
    text,
    prefix,
    glob: true,
    ...(both('one') ? { one: true } : {}),
    ...(both('solid') ? { solid: true } : {}),
    ...(left.empty || right.empty ? { empty: true } : {}),
  };
}

/** True where the joined text could not say what is a wildcard and what is a name. */
function isMixed(left: Arg, before: string, right: Arg, after: string): boolean {
  // A quoted star beside a real one, or a backslash, which quotes in a pattern.
  if (!right.glob && special.test(after)) return true;
  if (!left.glob && special.test(before)) return true;
  // Where `[ab]` fits no file it stands for itself, which the star beside it does not say.
  if ((left.one || right.one) && /[[\]]/.test(before + after)) return true;
  return (left.empty || right.empty) === true && mayEscape(before + after);
}

// Where a star is nothing, `*/x` is `/x` and `.*./x` is `../x`.
function mayEscape(text: string): boolean {
  const bare = text.replaceAll('*', '');
  return bare.startsWith('/') !== text.startsWith('/') || /(?:^|\/)\.\.(?:\/|$)/.test(bare);
}

/** What a value becomes without quotes: split at blanks, its wildcards filled in. */
export function splitArg(arg: Arg): Arg {
  if (arg.number) return arg;
  if (arg.text === undefined) return arg.names ? arg : arg.filled ? { ...dynamicWords, filled: true } : dynamicWords;
  // The names of a loop may hold blanks: then they are several words.
  if (arg.glob) return arg.solid && !/\s/.test(arg.text) ? arg : { ...dynamicWords, names: arg };
  // With `extglob` also what is in parentheses is a pattern.
  if (arg.text === '' || /[\s\\]|[?*+@!]\(/.test(arg.text)) return dynamicWords;
  return wildcard.test(arg.text) ? globArg(arg.text) : arg;
}

/** A word as a program is given it: see `names`. */
export function guardedArg(arg: Arg): Arg {
  const mayBeOption = arg.glob && leadingWildcard.test(arg.text ?? '') && !(arg.solid && !arg.empty);
  return mayBeOption ? { prefix: '', glob: false, names: arg } : arg;
}
