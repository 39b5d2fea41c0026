import { type Effects, noEffects } from './little-language.ts';

/**
 * What a sed program does besides selecting, deleting, printing and substituting text: the files that `r` reads and `w`
 * writes. The command `e` and the flag `e` of `s` run commands; where versions of sed disagree on where a pattern
 * ends, nothing is known.
 */
export function readSed(program: string): Effects | undefined {
  return program.length > maxLength ? undefined : new SedReader(program).effects();
}

const maxLength = 4_000;
const noArguments = /[pdPDnNGgHhx=lFz]/y;
const exit = /[qQ][ \t]*\d*/y;
const jump = /(?:[btT][ \t]*[\w-]*|:[ \t]*[\w-]+)/y;
/** `a text`, `a\\` and a text on the next line: up to the end of a line without a backslash. */
const insertion =
  /[aic](?:[ \t]*\\[ \t]*\n(?:[^\\\n]|\\[\s\S])*|\\?[ \t]*(?:[^\\\s]|\\[^\n])(?:[^\\\n]|\\[^\n])*)(?=\n|$)/y;
/** The name goes to the end of the line; some versions end it earlier. */
const file = /([rRwW])[ \t]+([^\s;}\\][^\n;}\\]*)(?=\n|$)/y;
const flags = /[gpiImM0-9]*/y;
const end = /[ \t]*(?=[;\n}#]|$)/y;
const address = /(?:\d+(?:~\d+)?|\$|[+~]\d+)/y;

class SedReader {
  private readonly text: string;
  private readonly reads: string[] = [];
  private readonly writes: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  effects(): Effects | undefined {
    while (this.skip(/[\s;]*/y) && this.at < this.text.length) if (!this.command()) return undefined;
    return this.depth === 0 ? { ...noEffects, reads: this.reads, writes: this.writes } : undefined;
  }

  private command(): boolean {
    if (this.skip(/#[^\n]*/y)) return true;
    if (this.skip(/\}/y)) return --this.depth >= 0;
    if (!this.addresses()) return false;
    this.skip(/[ \t]*!?[ \t]*/y);
    if (this.skip(/\{/y)) return ++this.depth > 0;
    if (this.skip(insertion) || this.file()) return true;
    const known = this.skip(noArguments) || this.skip(exit) || this.skip(jump) || this.substitution();
    return known && this.skip(end);
  }

  private addresses(): boolean {
    if (!this.address()) return !/[/\\]/.test(this.text[this.at] ?? '');
    return !this.skip(/[ \t]*,[ \t]*/y) || this.address();
  }

  private address(): boolean {
    if (this.skip(address)) return true;
    return this.skip(/\//y) && this.section('/', true) && this.skip(/[IM]*/y);
  }

  private file(): boolean {
    file.lastIndex = this.at;
    const [whole, command = '', name = ''] = file.exec(this.text) ?? [];
    if (whole === undefined) return false;
    (/[rR]/.test(command) ? this.reads : this.writes).push(name.trimEnd());
    this.at += whole.length;
    return true;
  }

  private substitution(): boolean {
    const kind = this.text[this.at];
    const delimiter = this.text[this.at + 1] ?? '\n';
    if ((kind !== 's' && kind !== 'y') || /[\s\\\w[\]]/.test(delimiter)) return false;
    this.at += 2;
    return (
      this.section(delimiter, kind === 's') && this.section(delimiter, false) && (kind === 'y' || this.skip(flags))
    );
  }

  /** Reads up to the delimiter. sed 4.9 takes one inside brackets for text, older versions do not. */
  private section(delimiter: string, regex: boolean): boolean {
    const from = this.at;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === '\n') return false;
      if (c === '\\') {
        this.at += 1;
        if (this.text[this.at] === '\n' && regex) return false;
      } else if (c === delimiter) {
        this.at += 1;
        return !regex || hasClosedBrackets(this.text.slice(from, this.at - 1));
      }
    }
    return false;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return false;
    this.at += match[0].length;
    return true;
  }
}

/** True when every reader finds each bracket expression of a regular expression closed at its end. */
export function hasClosedBrackets(regex: string): boolean {
  const simple = regex
    .replaceAll(/\\[\s\S]/g, 'x')
    .replaceAll(/\[:\w+:\]/g, 'x')
    .replaceAll(/\[\^?[^\][]+\]/g, '');
  return !simple.includes('[');
}
