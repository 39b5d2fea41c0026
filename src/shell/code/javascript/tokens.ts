import { Cursor } from '../cursor.ts';

const blanks = /(?:[ \t\n]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
/** How blanks begin. */
const blank = new Set<string | undefined>([' ', '\t', '\n', '/']);
const word = /[A-Za-z_$][\w$]*/y;
/** Words that are no names. */
export const keywords = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends finally for function if import in instanceof let new package private protected public return static super switch this throw try typeof var void while with yield implements interface'.split(
    ' ',
  ),
);

/** Reads the words and blanks of JavaScript. */
export class JavaScriptTokens extends Cursor {
  /** Whether a line ended before the next token: there, a statement may end without a semicolon. */
  lineEnded = false;

  blanks(): void {
    this.lineEnded = blank.has(this.text[this.at]) && this.take(blanks)?.includes('\n') === true;
  }

  eat(pattern: RegExp): boolean {
    const taken = this.skip(pattern);
    if (taken) this.blanks();
    return taken;
  }

  need(pattern: RegExp, wanted: string): void {
    if (!this.eat(pattern)) this.fail(wanted);
  }

  seesKeyword(text: string): boolean {
    return this.text.startsWith(text, this.at) && !/[\w$]/.test(this.text[this.at + text.length] ?? '');
  }

  keyword(text: string): boolean {
    if (!this.seesKeyword(text)) return false;
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

  /** A name after a dot or in an object, where every word may stand. */
  protected property(): string {
    const text = this.take(word);
    if (text === undefined) return this.fail('a name');
    this.blanks();
    return text;
  }
}
