import { NotRead } from '../cursor.ts';
import { data, name, nothing, something, type Tree, test } from '../tree.ts';
import { readFormatted } from './formatted.ts';
import { decode, readLiteral } from './text.ts';
import { PythonTokens } from './tokens.ts';

const number =
  /(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*(?:\.\d[\d_]*|\.(?![\w.]))?|\.\d[\d_]*)(?:[eE][+-]?\d+)?j?)(?![\w.])/y;
/** Operators of two sides, the loosest first. */
const operators: readonly RegExp[] = [
  /or\b/y,
  /and\b/y,
  /not(?=\s+in\b)|is\b|in\b|<=|>=|==|!=|<(?!<)|>(?!>)/y,
  /\|(?!=)/y,
  /\^(?!=)/y,
  /&(?!=)/y,
  /(?:<<|>>)(?!=)/y,
  /[+-](?!=)/y,
  /(?:\/\/|[*](?!\*)|\/(?!\/)|[%@])(?!=)/y,
];
const comparison = 2;

/** Reads Python expressions. What is not written here is not read. */
export class PythonReader extends PythonTokens {
  /** Expressions separated by commas: one, or a tuple. */
  expressions(): Tree {
    const first = this.starred();
    if (!this.sees(/,/y)) return first;
    const items = [first];
    while (this.eat(/,/y)) {
      if (this.atEnd()) break;
      items.push(this.starred());
    }
    return { type: 'list', items };
  }

  private atEnd(): boolean {
    return this.done || this.sees(/[\n;)\]}=:]|in\b/y);
  }

  private starred(): Tree {
    return this.eat(/\*(?!\*)/y) ? { type: 'spread', of: this.operation(3) } : this.named();
  }

  /** An expression, or `name := expression`. */
  named(): Tree {
    const value = this.expression();
    if (value.type !== 'name' || !this.eat(/:=/y)) return value;
    return { type: 'bind', target: value, value: this.expression() };
  }

  expression(): Tree {
    return this.within(() => {
      if (this.keyword('lambda')) return this.lambda();
      const value = this.operation(0);
      if (!this.keyword('if')) return value;
      const by = this.operation(0);
      if (!this.keyword('else')) return this.fail('`else`');
      return { type: 'choice', of: [value, this.expression()], by: [by] };
    });
  }

  private lambda(): Tree {
    const params = this.params(/:/y);
    return { type: 'function', params, body: [{ type: 'return', value: this.expression() }] };
  }

  /** Parameters up to the end that is given; where they may say their types, those are put into a list. */
  params(end: RegExp, types?: Tree[]): Tree[] {
    const params: Tree[] = [];
    while (!this.eat(end)) {
      if (params.length > 0) this.need(/,/y, 'a comma');
      if (this.eat(end)) break;
      params.push(this.param(types));
    }
    return params;
  }

  private param(types: Tree[] | undefined): Tree {
    if (this.eat(/\/|\*(?=\s*,)/y)) return { type: 'list', items: [] };
    const rest = this.eat(/\*\*?/y);
    const target = name(this.identifier());
    if (types && this.eat(/:/y)) types.push(this.expression());
    if (rest) return { type: 'spread', of: target };
    return this.eat(/=/y) ? { type: 'bind', target, value: this.expression() } : target;
  }

  private operation(level: number): Tree {
    return this.within(() => this.operationAt(level));
  }

  private operationAt(level: number): Tree {
    const operator = operators[level];
    if (!operator) return this.unary();
    if (level === comparison && this.keyword('not')) return test(this.operation(level));
    let left = this.operationAt(level + 1);
    for (;;) {
      const found = this.atClosing ? undefined : this.take(operator);
      if (found === undefined) return left;
      this.blanks();
      if (found === 'not') this.keyword('in');
      if (found === 'is') this.keyword('not');
      left = combine(level, found, left, this.operationAt(level + 1));
    }
  }

  private unary(): Tree {
    if (this.eat(/[-+~]/y)) return this.within(() => data(this.unary()));
    if (this.keyword('await')) return this.within(() => this.unary());
    const base = this.trailers(this.atom());
    return this.eat(/\*\*(?!=)/y) ? this.within(() => data(base, this.unary())) : base;
  }

  private trailers(atom: Tree): Tree {
    let tree = atom;
    for (let count = 0; ; count++) {
      if (count > 40) throw new NotRead('a chain that is too long');
      if (this.eat(/\.(?!\d)/y)) tree = { type: 'member', object: tree, name: this.identifier() };
      else if (this.take(/\(/y)) tree = { type: 'call', callee: tree, args: this.inside(/\)/y, () => this.args()) };
      else if (this.take(/\[/y)) tree = this.inside(/\]/y, () => this.subscript(tree));
      else return tree;
    }
  }

  private args(): Tree[] {
    const args: Tree[] = [];
    while (!this.sees(/\)/y)) {
      if (args.length > 0) this.need(/,/y, 'a comma');
      if (this.sees(/\)/y)) break;
      args.push(this.arg());
    }
    return args;
  }

  private arg(): Tree {
    if (this.eat(/\*\*?/y)) return { type: 'spread', of: this.expression() };
    const value = this.named();
    if (value.type === 'name' && this.eat(/=(?!=)/y))
      return { type: 'named', name: value.name, value: this.expression() };
    return this.sees(/for\b|async\b/y) ? this.comprehension(value) : value;
  }

  private subscript(object: Tree): Tree {
    const parts: Tree[] = [];
    let colons = 0;
    while (!this.sees(/\]/y)) {
      if (this.eat(/[:,]/y)) colons += 1;
      else parts.push(this.expression());
    }
    const [index] = parts;
    return colons === 0 && index ? { type: 'index', object, index } : { type: 'slice', object, parts };
  }

  /** `for … in … if …` after what it gives. */
  private comprehension(...of: Tree[]): Tree {
    const after: Tree[] = [];
    for (;;) {
      if (this.keyword('async') || this.sees(/for\b/y)) {
        if (!this.keyword('for')) return this.fail('`for`');
        const target = this.targets();
        if (!this.keyword('in')) return this.fail('`in`');
        after.push({ type: 'each', target, over: this.operation(0) });
      } else if (this.keyword('if')) after.push(this.operation(0));
      else break;
    }
    const [first, second] = of;
    return { type: 'many', of: second ? data(first ?? nothing, second) : (first ?? nothing), after };
  }

  /** What `for` binds: names, or a tuple of them. */
  targets(): Tree {
    const items = [this.target()];
    let several = false;
    while (this.eat(/,/y)) {
      several = true;
      if (this.sees(/in\b/y)) break;
      items.push(this.target());
    }
    const [first] = items;
    return several || !first ? { type: 'list', items } : first;
  }

  /** One name, or several in brackets. */
  target(): Tree {
    if (this.take(/[([]/y)) return this.inside(/[)\]]/y, () => this.within(() => this.targets()));
    if (this.eat(/\*/y)) return { type: 'spread', of: name(this.identifier()) };
    return name(this.identifier());
  }

  private atom(): Tree {
    const string = this.strings();
    if (string) return string;
    const digits = this.take(number);
    if (digits !== undefined) {
      this.blanks();
      return { type: 'number', value: Number(digits.replaceAll('_', '')) };
    }
    if (this.take(/\(/y)) return this.inside(/\)/y, () => this.parenthesised());
    if (this.take(/\[/y)) return this.inside(/\]/y, () => this.list());
    if (this.take(/\{/y)) return this.inside(/\}/y, () => this.braces());
    if (this.keyword('None')) return nothing;
    if (this.eat(/\.\.\./y) || this.keyword('True') || this.keyword('False')) return something;
    return name(this.identifier());
  }

  private parenthesised(): Tree {
    if (this.sees(/\)/y)) return { type: 'list', items: [] };
    if (this.keyword('yield')) return yielded(this.sees(/\)/y) ? nothing : this.expressions());
    const value = this.expressions();
    return this.sees(/for\b|async\b/y) ? this.comprehension(value) : value;
  }

  private list(): Tree {
    const items: Tree[] = [];
    while (!this.sees(/\]/y)) {
      if (items.length > 0) this.need(/,/y, 'a comma');
      if (this.sees(/\]/y)) break;
      const item = this.starred();
      if (this.sees(/for\b|async\b/y)) return this.comprehension(item);
      items.push(item);
    }
    return { type: 'list', items };
  }

  private braces(): Tree {
    const entries: { key?: string; value: Tree }[] = [];
    while (!this.sees(/\}/y)) {
      if (entries.length > 0) this.need(/,/y, 'a comma');
      if (this.sees(/\}/y)) break;
      if (this.eat(/\*\*?/y)) {
        entries.push({ value: { type: 'spread', of: this.operation(3) } });
        continue;
      }
      const key = this.named();
      if (!this.eat(/:/y)) entries.push({ value: key });
      else {
        const value = this.expression();
        if (this.sees(/for\b|async\b/y)) return this.comprehension(key, value);
        entries.push(key.type === 'text' ? { key: key.text, value } : { value: data(key, value) });
      }
      if (this.sees(/for\b|async\b/y)) return this.comprehension(key);
    }
    return { type: 'object', entries };
  }

  private strings(): Tree | undefined {
    const parts: Tree[] = [];
    for (;;) {
      const literal = readLiteral(this.text, this.at);
      if (!literal) break;
      this.at += literal.length;
      this.blanks();
      const { prefix, body } = literal;
      if (prefix.includes('f'))
        parts.push(...this.within(() => readFormatted(new PythonReader(body, true), prefix.includes('r'))));
      else parts.push({ type: 'text', text: prefix.includes('r') ? body : decode(body) });
    }
    const [first] = parts;
    return parts.length > 1 ? { type: 'concat', parts } : first;
  }
}

/** What a generator gives is plain data, and so is what it is sent. */
export function yielded(value: Tree): Tree {
  return { type: 'return', value: data(value) };
}

function combine(level: number, operator: string, left: Tree, right: Tree): Tree {
  if (level < comparison) return { type: 'choice', of: [left, right], by: [] };
  if (level === comparison) return test(left, right);
  if (operator === '+') return { type: 'concat', parts: [left, right] };
  return operator === '/' ? { type: 'divide', left, right } : data(left, right);
}
