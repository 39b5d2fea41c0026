import { Cursor } from '../cursor.ts';

const blanks = /(?:[ \t]|\\\n)*(?:#[^\n]*)?/y;
const blanksAndLines = /(?:[ \t\n]|\\\n|#[^\n]*)*/y;
/** How blanks begin. */
const blank = new Set<string | undefined>([' ', '\t', '\n', '\\', '#']);
const word = /[A-Za-z_]\w*/y;
const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

/** Reads the words, blanks and brackets of Python. */
export class PythonTokens extends Cursor {
  /** Inside brackets, the ends of lines are blanks. */
  private brackets = 0;

  constructor(text: string, inBrackets = false) {
    super(text);
    this.brackets = inBrackets ? 1 : 0;
  }

  blanks(): void {
    if (blank.has(this.text[this.at])) this.skip(this.brackets > 0 ? blanksAndLines : blanks);
  }

  /** Takes an operator or a bracket and the blanks after it. */
  eat(pattern: RegExp): boolean {
    const taken = this.skip(pattern);
    if (taken) this.blanks();
    return taken;
  }

  need(pattern: RegExp, wanted: string): void {
    if (!this.eat(pattern)) this.fail(wanted);
  }

  keyword(text: string): boolean {
    if (!this.text.startsWith(text, this.at) || /\w/.test(this.text[this.at + text.length] ?? '')) return false;
    this.at += text.length;
    this.blanks();
    return true;
  }

  identifier(): string {
    const text = this.take(word);
    if (text === undefined || keywords.has(text)) return this.fail('a name');
    this.blanks();
    return text;
  }

  /** Reads what stands between brackets, of which the first was taken. */
  protected inside<T>(close: RegExp, read: () => T): T {
    this.brackets += 1;
    this.blanks();
    const result = read();
    this.brackets -= 1;
    if (this.take(close) === undefined) this.fail('a closing bracket');
    this.blanks();
    return result;
  }

  /** What stands between parentheses, of which the first was taken. */
  bracketed<T>(read: () => T): T {
    return this.inside(/\)/y, read);
  }
}
