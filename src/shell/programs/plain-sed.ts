/**
 * True for a sed program that only selects, deletes, prints and substitutes text. The commands `e`, `w`, `r` and the
 * flags `e` and `w` of `s` run commands and write files; where versions of sed disagree on where a pattern ends, the
 * program is not plain.
 */
export function isPlainSed(program: string): boolean {
  return program.length <= maxLength && new SedReader(program).isPlain();
}

const maxLength = 2_000;
const noArguments = /[pdPDnNGgHhx=lFz]/y;
const exit = /[qQ]\s*\d*/y;
const jump = /(?:[btT][ \t]*[\w-]*|:[ \t]*[\w-]+)/y;
/** `a text`: the rest of the line; a backslash would continue it. */
const insertion = /[aic][ \t]+[^\\\n]+(?=\n|$)/y;
const flags = /[gpiImM0-9]*/y;
const end = /[ \t]*(?=[;\n}#]|$)/y;
const address = /(?:\d+(?:~\d+)?|\$|[+~]\d+)/y;

class SedReader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  isPlain(): boolean {
    while (this.skip(/[\s;]*/y) && this.at < this.text.length) if (!this.command()) return false;
    return this.depth === 0;
  }

  private command(): boolean {
    if (this.skip(/#[^\n]*/y)) return true;
    if (this.skip(/\}/y)) return --this.depth >= 0;
    if (!this.addresses()) return false;
    this.skip(/[ \t]*!?[ \t]*/y);
    if (this.skip(/\{/y)) return ++this.depth > 0;
    if (this.skip(insertion)) return true;
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
        if (this.text[this.at] === '\n') return false;
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
