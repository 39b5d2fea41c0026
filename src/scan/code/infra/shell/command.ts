import type { Span } from '../../../region.ts';

/** A word of a command: its text without quotes, what it names, and how. */
export interface ShellWord extends Span {
  /** Quotes and escapes resolved; variables and substitutions as written. */
  readonly text: string;
  /** Variables in it, by name, in order. */
  readonly variables: readonly ShellVariable[];
  readonly isQuoted: boolean;
  /** True when a command's output is part of it. */
  readonly hasSubstitution: boolean;
}

export interface ShellVariable {
  readonly name: string;
  readonly isQuoted: boolean;
  /** True for `${x:?}` and `${x:-y}`: never empty. */
  readonly isChecked: boolean;
}

export interface ShellRedirect {
  readonly operator: string;
  readonly target: ShellWord;
}

/** A simple command. */
export interface ShellCommand extends Span {
  readonly words: readonly ShellWord[];
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord }[];
  readonly redirects: readonly ShellRedirect[];
  /** The command that its output goes to. */
  readonly next: ShellCommand | undefined;
  /** Commands inside its substitutions. */
  readonly inner: readonly ShellCommand[];
}

/** Programs that run the rest of their arguments, and their options that take a value. */
const wrappers: ReadonlyMap<string, RegExp> = new Map([
  ['sudo', /^-(?:[ugpCThrRD]|-user|-group)$/],
  ['doas', /^-[uC]$/],
  ['env', /^-[uCS]$/],
  ['command', /^$/],
  ['exec', /^-a$/],
  ['nohup', /^$/],
  ['time', /^-[fo]$/],
  ['nice', /^-n$/],
  ['timeout', /^-[ks]$/],
  ['xargs', /^-[IInLPsdE]$/],
  ['builtin', /^$/],
]);

/** The words of the program that a command runs in the end: without `sudo`, `env A=b` and the like. */
export function programOf(command: ShellCommand): readonly ShellWord[] {
  let words = command.words;
  const executed =
    baseName(words[0]?.text ?? '') === 'find' ? words.findIndex(({ text }) => /^-(?:exec|ok)(?:dir)?$/.test(text)) : -1;
  if (executed !== -1) words = words.slice(executed + 1);
  for (let turn = 0; turn < 8; turn++) {
    const [first] = words;
    const options = first === undefined ? undefined : wrappers.get(baseName(first.text));
    if (first === undefined || options === undefined) break;
    let skip = 1;
    for (; skip < words.length; skip++) {
      const text = words[skip]?.text ?? '';
      if (options.test(text)) skip++;
      else if (!text.startsWith('-') && !/^\w+=/.test(text) && !(first.text === 'timeout' && /^\d/.test(text))) break;
    }
    words = words.slice(skip);
  }
  return words;
}

/** The name of the program that a command runs in the end, without its folder. */
export function programName(command: ShellCommand): string {
  return baseName(programOf(command)[0]?.text ?? '');
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether one of the words is a short option with that letter (`-rf` has `r`) or one of the long ones. */
export function hasOption(words: readonly ShellWord[], letter: string, ...long: readonly string[]): boolean {
  return words.some(({ text }) => long.includes(text) || (/^-[A-Za-z]+$/.test(text) && text.includes(letter)));
}
