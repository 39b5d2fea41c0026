/**
 * True for a Perl program that only matches, substitutes, computes and prints. Everything it is made of must be in the
 * lists below: no file, no command, no code within patterns and texts.
 */
export function isPlainPerl(code: string): boolean {
  return code.length <= maxLength && new PerlReader(code).isPlain();
}

const maxLength = 2_000;
const blanks = /(?:\s|#[^\n]*)*/y;
const words = new Set(
  'print printf say join split uc lc ucfirst lcfirst length substr index rindex sprintf sort reverse scalar keys values exists defined push pop shift unshift my our if unless else elsif while until for foreach next last and or not eq ne lt gt le ge cmp x abs int sqrt hex oct chr ord chomp chop BEGIN END STDERR STDOUT eof undef qw map grep use strict warnings utf8 return wantarray Dumper encode_json decode_json'.split(
    ' ',
  ),
);
/** Scalars, arrays and hashes of the program; `@ARGV`, `%ENV` and most of the special ones are left out. */
const variable = /[$@%]\$?(?:[a-z]\w*|[FN]|_|\d+)(?![\w:'])|\$#?(?:[&.,;\\/]|\{[a-z]\w*\})|\$#(?:[a-z]\w*|F|_)/y;
const number = /\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?![\w.])/y;
const single = /'(?:[^'\\]|\\[\s\S])*'/y;
const double = /"((?:[^"\\]|\\[\s\S])*)"/y;
const list = /qw\s*(?:\([^()]*\)|\/[^/]*\/|\[[^[\]]*\]|\{[^{}]*\})/y;
/** What may stand where a value begins. A `<` that could open a file, a `*` for a name and `-x` for a test are none. */
const prefix = /\+\+|--|[!+(){}[\],;\\](?!\\)|-(?![>A-Za-z])/y;
/** What may stand after a value; a backtick is nowhere. */
const infix =
  /=>|->(?=[[{])|\+\+|--|&&=?|\|\|=?|\/\/=|[=!]=|<=>|[<>]=|=~|!~|\.\.|[-+*.x%/]=|\*\*|<(?=\s*[\d$])(?! *\$\w+>)|-(?!>)|\/(?!\/)|[+*%>.,;:?=(){}[\]]/y;
/** After these words a `/` begins a pattern for certain. */
const beforePattern = new Set([
  'if',
  'unless',
  'while',
  'until',
  'and',
  'or',
  'not',
  'print',
  'split',
  'grep',
  'map',
  'return',
]);
const delimited = /(?:s|tr|y|m|qr)(?=[/|#!,~@%{])/y;

class PerlReader {
  private readonly text: string;
  private at = 0;
  /** Whether a value begins here, so that a `/` begins a pattern. */
  private operand = true;
  /** Where nobody can tell whether a `/` divides. */
  private unsure = false;

  constructor(text: string) {
    this.text = text;
  }

  isPlain(): boolean {
    for (;;) {
      this.take(blanks);
      if (this.at >= this.text.length) return true;
      if (!this.token()) return false;
    }
  }

  private token(): boolean {
    if (this.take(single) !== undefined || this.take(list) !== undefined) return this.after(false);
    const text = this.match(double);
    if (text) return this.after(false) && isPlainText(text[1] ?? '');
    if (this.take(number) !== undefined || this.take(variable) !== undefined) return this.after(false);
    if (this.sees(delimited) && this.wordEnds()) return this.after(false) && this.quoted();
    const word = this.take(/[A-Za-z_]\w*(?!\w|::)/y);
    if (word !== undefined) return this.after(true, !beforePattern.has(word)) && words.has(word) && !this.sees(/::/y);
    return this.sign();
  }

  private sign(): boolean {
    if (this.sees(/\//y) && this.unsure) return false;
    if (this.operand && this.sees(/\//y)) return this.after(false) && this.sections('m', '/');
    const found = this.take(this.operand ? prefix : infix) ?? (this.unsure ? this.take(infix) : undefined);
    if (found === undefined) return false;
    const stays = found === '++' || found === '--';
    return this.after(stays ? this.operand : !/[)\]}]$/.test(found), found === '}');
  }

  /** A name of a member in braces, or before `=>`, is no quoting word. */
  private wordEnds(): boolean {
    return !/[\w$@%{>]$/.test(this.text.slice(Math.max(0, this.at - 1), this.at));
  }

  private after(operand: boolean, unsure = false): boolean {
    this.operand = operand;
    this.unsure = unsure;
    return true;
  }

  private quoted(): boolean {
    const kind = this.take(/[a-z]+/y) ?? '';
    const delimiter = this.text[this.at] ?? '';
    return this.sections(kind, delimiter);
  }

  private sections(kind: string, delimiter: string): boolean {
    const close = delimiter === '{' ? '}' : delimiter;
    const count = kind === 's' || kind === 'tr' || kind === 'y' ? 2 : 1;
    this.at += 1;
    for (let i = 0; i < count; i++) {
      if (i === 1 && close === '}') {
        this.take(/\s*/y);
        if (this.take(/\{/y) === undefined) return false;
      }
      const body = this.section(close);
      if (body === undefined || !isPlainText(body) || /\(\?+\??\{|\(\*/.test(body)) return false;
    }
    const flags = this.take(/\w*/y) ?? '';
    return /^[gimsxrcdaon]*$/.test(flags);
  }

  private section(close: string): string | undefined {
    const from = this.at;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at];
      if (c === '\\') this.at += 1;
      else if (c === close) {
        this.at += 1;
        return this.text.slice(from, this.at - 1);
      } else if (close === '}' && c === '{' && !/^\{\d+(?:,\d*)?\}/.test(this.text.slice(this.at, this.at + 12)))
        return undefined;
      else if (close === '}' && c === '{') this.at = this.text.indexOf('}', this.at);
    }
    return undefined;
  }

  private sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  private take(pattern: RegExp): string | undefined {
    return this.match(pattern)?.[0];
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    return match;
  }
}

/** True for a text or a pattern in which Perl fills in no more than plain variables: `@{[ … ]}` runs code. */
function isPlainText(text: string): boolean {
  const bare = text
    .replaceAll(/\\[\s\S]/g, '')
    .replaceAll(/\$(?:[a-z]\w*|F|_|\d+|&|[.](?![\w[{]))(?:\[-?\d+\]|\{\$?[a-z_]\w*\}|(?![\w[{]|::|->))/g, '');
  return !/\$(?!$|[)|\s"])|@[\w{$:]/.test(bare);
}
