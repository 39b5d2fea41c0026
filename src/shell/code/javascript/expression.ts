import { NotRead } from '../cursor.ts';
import { data, type Entry, name, nothing, something, type Tree, test } from '../tree.ts';
import { decode } from './text.ts';
import { JavaScriptTokens, keywords } from './tokens.ts';

const number =
  /(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:(?:0|[1-9][\d_]*)(?:\.\d[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)n?(?![\w$.])/y;
const string = /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'/y;
const regex = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
const templateText = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))+/y;
const operators: readonly RegExp[] = [
  /\?\?(?!=)|\|\|(?!=)/y,
  /&&(?!=)/y,
  /\|(?![|=])/y,
  /\^(?!=)/y,
  /&(?![&=])/y,
  /[!=]==?/y,
  /(?:<=?(?!<)|>=?(?!>)|(?:instanceof|in)\b)/y,
  /(?:<<|>>>?)(?![=>])/y,
  /\+(?![+=])|-(?![-=])/y,
  /(?:\*\*?|[/%])(?![*=])/y,
];
const comparisons = new Set([5, 6]);
const sum = 8;
const assigning = /(?:\*\*|<<|>>>?|&&|\|\||\?\?|[-+*/%&|^])?=(?![=>])/y;

/** Reads JavaScript expressions. What is not written here is not read. */
export class JavaScriptReader extends JavaScriptTokens {
  /** Where an arrow function ended, after which no operator can go on. */
  private arrowEnd = -1;
  private readonly readBody: (reader: JavaScriptReader) => Tree[];

  constructor(text: string, readBody: (reader: JavaScriptReader) => Tree[]) {
    super(text);
    this.readBody = readBody;
    this.blanks();
  }

  /** One expression, or several after commas, of which the last counts. */
  expression(): Tree {
    const items = [this.assignment()];
    while (this.eat(/,/y)) items.push(this.assignment());
    const last = items.pop() ?? nothing;
    return items.length === 0 ? last : { type: 'choice', of: [last], by: items };
  }

  assignment(): Tree {
    return this.within(() => {
      const target = this.conditional();
      if (this.at === this.arrowEnd) return target;
      const operator = this.take(assigning);
      if (operator === undefined) return target;
      this.blanks();
      const value = this.assignment();
      if (operator === '=') return { type: 'bind', target, value };
      const logical = /^(?:&&|\|\||\?\?)=$/.test(operator);
      const changed: Tree = logical
        ? { type: 'choice', of: [target, value], by: [] }
        : operator === '+='
          ? { type: 'concat', parts: [target, value] }
          : data(target, value);
      return { type: 'bind', target, value: changed };
    });
  }

  private conditional(): Tree {
    const value = this.operation(0);
    if (this.at === this.arrowEnd || !this.eat(/\?(?![?.])|\?(?=\.\d)/y)) return value;
    const yes = this.assignment();
    this.need(/:/y, '`:`');
    return { type: 'choice', of: [yes, this.assignment()], by: [value] };
  }

  private operation(level: number): Tree {
    const operator = operators[level];
    if (!operator) return this.unary();
    let left = this.operation(level + 1);
    for (;;) {
      const found = this.at === this.arrowEnd || this.atClosing ? undefined : this.take(operator);
      if (found === undefined) return left;
      this.blanks();
      const right = this.operation(level + 1);
      if (level < 2) left = { type: 'choice', of: [left, right], by: [] };
      else if (comparisons.has(level)) left = test(left, right);
      else if (level === sum && found === '+') left = { type: 'concat', parts: [left, right] };
      else left = data(left, right);
    }
  }

  private unary(): Tree {
    return this.within(() => {
      if (this.eat(/\+\+|--/y))
        return { type: 'bind', target: this.unary(), value: { type: 'number', value: Number.NaN } };
      if (this.eat(/[!~+-]/y) || this.keyword('typeof') || this.keyword('void')) return test(this.unary());
      if (this.keyword('delete')) return data(this.unary());
      if (this.keyword('await')) return this.unary();
      const tree = this.trailers(this.primary());
      if (this.at === this.arrowEnd || this.lineEnded || !this.eat(/\+\+|--/y)) return tree;
      return { type: 'bind', target: tree, value: { type: 'number', value: Number.NaN } };
    });
  }

  /** What a declaration binds: a name or a pattern. */
  assignmentTarget(): Tree {
    return this.sees(/[[{]/y) ? this.primary() : name(this.identifier());
  }

  private trailers(start: Tree): Tree {
    let tree = start;
    for (let count = 0; ; count++) {
      if (count > 60) throw new NotRead('a chain that is too long');
      if (this.at === this.arrowEnd) return tree;
      const optional = this.eat(/\?\.(?!\d)/y);
      if (this.eat(/\(/y)) tree = { type: 'call', callee: tree, args: this.items(/\)/y) };
      else if (this.eat(/\[/y)) tree = this.subscript(tree);
      else if (optional || this.eat(/\./y)) tree = { type: 'member', object: tree, name: this.property() };
      else if (this.sees(/`/y)) this.fail('anything but a tagged template');
      else return tree;
    }
  }

  private subscript(object: Tree): Tree {
    const index = this.expression();
    this.need(/\]/y, '`]`');
    return { type: 'index', object, index };
  }

  /** What stands between brackets, separated by commas; a place left empty counts for nothing. */
  private items(close: RegExp): Tree[] {
    return this.within(() => {
      const items: Tree[] = [];
      while (!this.eat(close)) {
        if (this.eat(/,/y)) continue;
        items.push(this.item());
        if (!this.sees(close)) this.need(/,/y, 'a comma');
      }
      return items;
    });
  }

  private item(): Tree {
    return this.eat(/\.\.\./y) ? { type: 'spread', of: this.assignment() } : this.assignment();
  }

  private primary(): Tree {
    const text = this.match(string);
    if (text) {
      this.blanks();
      return { type: 'text', text: decode(text[1] ?? text[2] ?? '') };
    }
    const digits = this.take(number);
    if (digits !== undefined) {
      this.blanks();
      return { type: 'number', value: Number(digits.replaceAll(/[_n]/g, '')) };
    }
    if (this.take(/`/y)) return this.template();
    if (this.eat(regex)) return something;
    if (this.eat(/\(/y)) return this.parenthesised();
    if (this.eat(/\[/y)) return { type: 'list', items: this.items(/\]/y) };
    if (this.eat(/\{/y)) return { type: 'object', entries: this.entries() };
    return this.worded();
  }

  private worded(): Tree {
    if (this.keyword('new')) return this.construction();
    if (this.seesKeyword('async')) {
      const { at } = this;
      this.keyword('async');
      if (!this.lineEnded && this.keyword('function')) return this.functionRest();
      // `async x => …` and `async (x) => …`; anything else that begins so is a call of something unknown.
      if (this.lineEnded || !this.sees(/[A-Za-z_$(]/y)) this.at = at;
      else return this.primary();
    }
    if (this.keyword('function')) return this.functionRest();
    if (this.keyword('import')) {
      if (this.eat(/\./y)) return this.property() === 'meta' ? something : this.fail('`meta`');
      return this.sees(/\(/y) ? name('import') : this.fail('a parenthesis');
    }
    const tree = name(this.identifier());
    return this.sees(/=>/y) ? this.arrow([tree]) : tree;
  }

  private construction(): Tree {
    let callee: Tree = name(this.identifier());
    while (this.eat(/\./y)) callee = { type: 'member', object: callee, name: this.property() };
    const args = this.eat(/\(/y) ? this.items(/\)/y) : [];
    return { type: 'call', callee, args, made: true };
  }

  private parenthesised(): Tree {
    const items = this.items(/\)/y);
    if (this.sees(/=>/y)) return this.arrow(items);
    const last = items.pop();
    if (last === undefined || last.type === 'spread') return this.fail('an arrow');
    return items.length === 0 ? last : { type: 'choice', of: [last], by: items };
  }

  private arrow(params: readonly Tree[]): Tree {
    this.need(/=>/y, 'an arrow');
    const body: Tree[] = this.sees(/\{/y) ? this.body() : [{ type: 'return', value: this.assignment() }];
    this.arrowEnd = this.at;
    return { type: 'function', params, body };
  }

  /** The statements between braces. */
  body(): Tree[] {
    return this.within(() => this.readBody(this));
  }

  /** A function after its keyword. */
  functionRest(): Tree {
    if (!this.sees(/\(/y)) this.identifier();
    return this.method();
  }

  /** Parameters and body. */
  private method(): Tree {
    this.need(/\(/y, 'parameters');
    return { type: 'function', params: this.items(/\)/y), body: this.body() };
  }

  private template(): Tree {
    const parts: Tree[] = [];
    for (;;) {
      const text = this.take(templateText);
      if (text !== undefined) parts.push({ type: 'text', text: decode(text) });
      else if (this.eat(/\$\{/y)) {
        parts.push(this.within(() => this.expression()));
        if (this.take(/\}/y) === undefined) this.fail('`}`');
      } else break;
    }
    this.need(/`/y, 'the end of the template');
    return parts.length === 0 ? { type: 'text', text: '' } : { type: 'concat', parts };
  }

  private entries(): Entry[] {
    return this.within(() => {
      const entries: Entry[] = [];
      while (!this.eat(/\}/y)) {
        entries.push(this.entry());
        if (!this.sees(/\}/y)) this.need(/,/y, 'a comma');
      }
      return entries;
    });
  }

  private entry(): Entry {
    if (this.eat(/\.\.\./y)) return { value: { type: 'spread', of: this.assignment() } };
    if (this.eat(/\[/y)) {
      const computed = this.assignment();
      this.need(/\]/y, '`]`');
      this.need(/:/y, '`:`');
      return { value: data(computed, this.assignment()) };
    }
    const text = this.match(string);
    const digits = text ? undefined : this.take(/\d+/y);
    if (text || digits !== undefined) this.blanks();
    const key = text ? decode(text[1] ?? text[2] ?? '') : (digits ?? this.property());
    if (key === '__proto__') throw new NotRead('a prototype');
    if (this.sees(/\(/y)) return { key, value: this.method() };
    if (this.eat(/:/y)) return { key, value: this.assignment() };
    if (text || digits !== undefined || keywords.has(key)) return this.fail('`:`');
    return this.eat(/=(?![=>])/y)
      ? { key, value: { type: 'bind', target: name(key), value: this.assignment() } }
      : { key, value: name(key) };
  }
}
