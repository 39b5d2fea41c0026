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
  /** True for an integer that is only known at run time. */
  readonly number?: boolean;
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
export const numberArg: Arg = { prefix: '', glob: false, number: true };

export const wildcard = /[*?[\]]/;
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
  return a === b || (a.text !== undefined && a.text === b.text && a.glob === b.glob && a.tree === b.tree);
}

/** `x=$x$x` doubles what it holds; no word that is worth following is longer. */
const maxText = 65_536;

/** The concatenation of two pieces of a word. */
export function joinArgs(left: Arg, right: Arg): Arg {
  if (left.text === '' && !left.glob) return right;
  if (right.text === '' && !right.glob) return left;
  const joined = joinTexts(left.names ?? left, right.names ?? right);
  if (left.text !== undefined && right.text !== undefined) return joined;
  return {
    prefix: left.text === undefined ? left.prefix : (left.text + right.prefix).slice(0, maxText),
    glob: false,
    ...(left.many || right.many ? { many: true } : {}),
    ...(joined.text !== undefined ? { names: joined } : {}),
  };
}

function joinTexts(left: Arg, right: Arg): Arg {
  if (left.text === undefined) return { prefix: left.prefix, glob: false };
  if (left.text.length + right.prefix.length + (right.text?.length ?? 0) > maxText) return dynamicArg;
  const prefix = left.glob ? left.prefix : left.text + right.prefix;
  if (right.text === undefined) return { prefix, glob: false };
  // A quoted star beside a real one: the text alone could not say which is which.
  const mixed =
    (left.glob && !right.glob && wildcard.test(right.text)) || (right.glob && !left.glob && wildcard.test(left.text));
  if (mixed) return { prefix: left.glob ? left.prefix : left.text, glob: false };
  return { text: left.text + right.text, prefix, glob: left.glob || right.glob };
}

/** What a value becomes without quotes: split at blanks, its wildcards filled in. */
export function splitArg(arg: Arg): Arg {
  if (arg.number) return arg;
  if (arg.text === undefined) return dynamicWords;
  // The names of a loop may hold blanks: then they are several words.
  if (arg.glob) return { ...dynamicWords, names: arg };
  if (arg.text === '' || /[\s\\]/.test(arg.text)) return dynamicWords;
  return wildcard.test(arg.text) ? globArg(arg.text) : arg;
}

/** A word as a program is given it: see `names`. */
export function guardedArg(arg: Arg): Arg {
  return arg.glob && leadingWildcard.test(arg.text ?? '') ? { prefix: '', glob: false, names: arg } : arg;
}
