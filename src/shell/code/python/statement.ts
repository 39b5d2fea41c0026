import { NotRead } from '../cursor.ts';
import { data, name, nothing, type Program, something, type Tree } from '../tree.ts';
import { PythonReader, yielded } from './expression.ts';

const emptyLines = /(?:[ \t]*(?:#[^\n]*)?\n)*/y;
const lineEnd = /\n|$/y;
/** Assignments that also use what is there; `:=` is none. */
const augmented = /(?:\+|-|\*\*?|\/\/?|%|@|&|\||\^|<<|>>)=/y;
const dotted = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
/** Python reads the file in another encoding: what stands here may be something else. */
const cookie = /coding[:=]/;

/** The tree of a Python program; throws `NotRead` where it is not understood. */
export function readPython(code: string): Program {
  // Names outside of ASCII are folded into others; `\r`, `\f` and their like end lines or hide in them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\x00-\x08\x0b-\x1f\x7f\ufeff]/.test(code)) throw new NotRead('a control character');
  if (code.split('\n', 2).some(line => cookie.test(line))) throw new NotRead('an encoding of its own');
  const reader = new PythonReader(code);
  const body = readBlock(reader, '');
  reader.take(emptyLines);
  reader.take(/[ \t]*(?:#[^\n]*)?/y);
  return reader.done ? { tree: { type: 'block', body }, declared: new Set() } : reader.fail('a statement');
}

/** Statements that begin with exactly this indentation. */
function readBlock(reader: PythonReader, indent: string): Tree[] {
  const body: Tree[] = [];
  for (;;) {
    reader.take(emptyLines);
    const start = reader.at;
    const found = reader.take(/[ \t]*/y) ?? '';
    const ends = reader.done || reader.sees(/#[^\n]*$/y);
    if (ends || found !== indent) {
      reader.at = start;
      // Less is the end of the block; where tabs and spaces differ, nobody counts them.
      if (ends || (found.length < indent.length && indent.startsWith(found))) return body;
      throw new NotRead('an indentation that does not fit');
    }
    body.push(...readStatement(reader, indent));
  }
}

function readSuite(reader: PythonReader, indent: string): Tree[] {
  reader.need(/:/y, '`:`');
  if (reader.take(/\n/y) === undefined) return readLine(reader);
  reader.take(emptyLines);
  const { at } = reader;
  const found = reader.take(/[ \t]*/y) ?? '';
  reader.at = at;
  if (!found.startsWith(indent) || found.length === indent.length) throw new NotRead('a block without a body');
  return reader.within(() => readBlock(reader, found));
}

function readStatement(reader: PythonReader, indent: string): Tree[] {
  reader.keyword('async');
  const suite = () => readSuite(reader, indent);
  if (['if', 'elif', 'while'].some(word => reader.keyword(word))) {
    const condition = reader.named();
    return [condition, ...suite()];
  }
  if (['else', 'try', 'finally'].some(word => reader.keyword(word))) return suite();
  if (reader.keyword('for')) {
    const target = reader.targets();
    if (!reader.keyword('in')) reader.fail('`in`');
    return [{ type: 'each', target, over: reader.expressions() }, ...suite()];
  }
  if (reader.keyword('with')) return [...readWith(reader), ...suite()];
  if (reader.keyword('except')) return [...readExcept(reader), ...suite()];
  if (reader.keyword('def')) return [readDefinition(reader, suite)];
  return readLine(reader);
}

function readWith(reader: PythonReader): Tree[] {
  const items: Tree[] = [];
  do {
    const value = reader.expression();
    items.push(reader.keyword('as') ? { type: 'bind', target: reader.target(), value } : value);
  } while (reader.eat(/,/y));
  return items;
}

function readExcept(reader: PythonReader): Tree[] {
  if (reader.sees(/:/y)) return [];
  const caught = reader.expression();
  const bound: Tree[] = reader.keyword('as')
    ? [{ type: 'bind', target: name(reader.identifier()), value: something }]
    : [];
  return [caught, ...bound];
}

function readDefinition(reader: PythonReader, suite: () => Tree[]): Tree {
  const target = name(reader.identifier());
  reader.need(/\(/y, 'parameters');
  const types: Tree[] = [];
  const params = reader.bracketed(() => reader.params(/(?=\))/y, types));
  if (reader.eat(/->/y)) types.push(reader.expression());
  // What is written for types is evaluated like all else.
  const given: Tree = { type: 'function', params, body: suite() };
  return { type: 'block', body: [...types, { type: 'bind', target, value: given }] };
}

/** Simple statements up to the end of the line. */
function readLine(reader: PythonReader): Tree[] {
  const body = readSimple(reader);
  while (reader.eat(/;/y)) if (!reader.sees(lineEnd)) body.push(...readSimple(reader));
  if (reader.take(lineEnd) === undefined) reader.fail('the end of the statement');
  return body;
}

function readSimple(reader: PythonReader): Tree[] {
  if (['pass', 'break', 'continue'].some(word => reader.keyword(word))) return [];
  if (reader.keyword('import')) return readImport(reader);
  if (reader.keyword('from')) return readFrom(reader);
  if (['global', 'nonlocal', 'del'].some(word => reader.keyword(word))) return [data(reader.expressions())];
  if (['assert', 'raise'].some(word => reader.keyword(word))) return readRaised(reader);
  const atEnd = () => reader.sees(/[;\n]|$/y);
  if (reader.keyword('return')) return atEnd() ? [] : [{ type: 'return', value: reader.expressions() }];
  if (reader.keyword('yield'))
    return [yielded(atEnd() ? nothing : reader.keyword('from') ? reader.expression() : reader.expressions())];
  return [readAssignment(reader)];
}

function readRaised(reader: PythonReader): Tree[] {
  if (reader.sees(/[;\n]|$/y)) return [];
  const values = [reader.expressions()];
  if (reader.keyword('from')) values.push(reader.expression());
  return [data(...values)];
}

function readAssignment(reader: PythonReader): Tree {
  const first = reader.expressions();
  if (reader.eat(augmented))
    return { type: 'bind', target: first, value: { type: 'concat', parts: [first, reader.expressions()] } };
  if (first.type === 'name' && reader.eat(/:(?!=)/y)) {
    const type = reader.expression();
    const value = reader.eat(/=(?!=)/y) ? reader.expressions() : undefined;
    return { type: 'block', body: [type, ...(value ? [{ type: 'bind', target: first, value } as const] : [])] };
  }
  const sides = [first];
  while (reader.eat(/=(?!=)/y)) sides.push(reader.expressions());
  const value = sides.pop() ?? nothing;
  const bound = sides.map((target): Tree => ({ type: 'bind', target, value }));
  return bound.length === 0 ? value : bound.length === 1 ? (bound[0] ?? nothing) : { type: 'block', body: bound };
}

function module(reader: PythonReader): string {
  const text = reader.take(dotted);
  reader.blanks();
  return text ?? reader.fail('the name of a module');
}

function readImport(reader: PythonReader): Tree[] {
  const imports: Tree[] = [];
  do {
    const full = module(reader);
    const top = full.split('.')[0] ?? full;
    if (reader.keyword('as')) imports.push({ type: 'import', module: full, as: reader.identifier() });
    else {
      // `import a.b` loads both and binds `a`.
      if (top !== full) imports.push({ type: 'import', module: full, as: '' });
      imports.push({ type: 'import', module: top, as: top });
    }
  } while (reader.eat(/,/y));
  return imports;
}

function readFrom(reader: PythonReader): Tree[] {
  const dots = reader.take(/\.+[ \t]*/y)?.trim() ?? '';
  const from = dots + (reader.sees(/import\b/y) ? '' : module(reader));
  if (!reader.keyword('import')) reader.fail('`import`');
  const members = (): Tree[] => {
    const list: Tree[] = [];
    do {
      if (reader.sees(/[)\n]/y)) break;
      const member = reader.identifier();
      list.push({ type: 'import', module: from, member, as: reader.keyword('as') ? reader.identifier() : member });
    } while (reader.eat(/,/y));
    return list;
  };
  return reader.take(/\(/y) ? reader.bracketed(members) : members();
}
