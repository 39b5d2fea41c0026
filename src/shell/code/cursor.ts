/** Thrown where code leaves the part of its language that is understood. */
export class NotRead extends Error {}

export const maxCode = 10_000;
const maxDepth = 60;

const closing = new Set([')', ']', '}', ',', ';', ':', '\n']);

/** Reads a text from left to right with sticky expressions. */
export class Cursor {
  readonly text: string;
  at: number;
  private depth = 0;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes what the expression matches here. */
  take(pattern: RegExp): string | undefined {
    const { at } = this;
    return this.skip(pattern) ? this.text.slice(at, this.at) : undefined;
  }

  /** The same without saying what it was. */
  skip(pattern: RegExp): boolean {
    if (!this.sees(pattern)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Whether no operator can begin here. */
  get atClosing(): boolean {
    const next = this.text[this.at];
    return next === undefined || closing.has(next);
  }

  /** Whether the expression matches here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Runs a reader one level deeper; code that nests too deep is not read. */
  within<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth) throw new NotRead('it nests too deep');
    const result = read();
    this.depth -= 1;
    return result;
  }

  fail(wanted: string): never {
    const found = this.text.slice(this.at, this.at + 20).split('\n')[0] ?? '';
    throw new NotRead(this.done ? `it ends where ${wanted} was expected` : `\`${found}\` where ${wanted} was expected`);
  }
}
