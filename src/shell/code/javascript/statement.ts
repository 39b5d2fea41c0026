import { NotRead } from '../cursor.ts';
import { data, name, nothing, type Program, something, type Tree } from '../tree.ts';
import { JavaScriptReader } from './expression.ts';

/** The tree of a JavaScript program; throws `NotRead` where it is not understood. */
export function readJavaScript(code: string): Program {
  // These end lines or hide in them, here and there.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufeff]|<!--|-->/.test(code)) throw new NotRead('a control character');
  const reader = new JavaScriptReader(code, readBlock);
  const body: Tree[] = [];
  const declared = new Set<string>();
  while (!reader.done) {
    const lexical = reader.seesKeyword('const') || reader.seesKeyword('let');
    const statement = readStatement(reader);
    for (const tree of statement) {
      if (lexical && tree.type === 'bind') for (const bound of namesIn(tree.target)) declared.add(bound);
      if (tree.type === 'import') declared.add(tree.as);
    }
    body.push(...statement);
  }
  return { tree: { type: 'block', body }, declared };
}

/** The names that a pattern binds. */
function namesIn(target: Tree): string[] {
  switch (target.type) {
    case 'name':
      return [target.name];
    case 'bind':
      return namesIn(target.target);
    case 'spread':
      return namesIn(target.of);
    case 'list':
      return target.items.flatMap(namesIn);
    case 'object':
      return target.entries.flatMap(({ value }) => namesIn(value));
    default:
      return [];
  }
}

/** Statements between braces. */
function readBlock(reader: JavaScriptReader): Tree[] {
  reader.need(/\{/y, '`{`');
  const body: Tree[] = [];
  while (!reader.eat(/\}/y)) {
    if (reader.done) reader.fail('`}`');
    body.push(...readStatement(reader));
  }
  return body;
}

function readStatement(reader: JavaScriptReader): Tree[] {
  return reader.within(() => {
    if (reader.eat(/;/y)) return [];
    if (reader.sees(/\{/y)) return readBlock(reader);
    return readControl(reader) ?? readSimple(reader);
  });
}

/** Statements with statements in them; undefined for any other. */
function readControl(reader: JavaScriptReader): Tree[] | undefined {
  if (reader.keyword('if')) {
    const condition = readCondition(reader);
    const then = readStatement(reader);
    return [condition, ...then, ...(reader.keyword('else') ? readStatement(reader) : [])];
  }
  if (reader.keyword('for')) return readFor(reader);
  if (reader.keyword('while')) return [readCondition(reader), ...readStatement(reader)];
  if (reader.keyword('do')) {
    const body = readStatement(reader);
    if (!reader.keyword('while')) reader.fail('`while`');
    const condition = readCondition(reader);
    reader.eat(/;/y);
    return [...body, condition];
  }
  if (reader.keyword('try')) return readTry(reader);
  if (reader.keyword('switch')) return [readCondition(reader), ...readCases(reader)];
  if (reader.keyword('function')) return [readFunction(reader)];
  return undefined;
}

function readFunction(reader: JavaScriptReader): Tree {
  const target = name(reader.identifier());
  return { type: 'bind', target, value: reader.functionRest() };
}

function readCondition(reader: JavaScriptReader): Tree {
  reader.need(/\(/y, '`(`');
  const condition = reader.expression();
  reader.need(/\)/y, '`)`');
  return condition;
}

function readFor(reader: JavaScriptReader): Tree[] {
  reader.keyword('await');
  reader.need(/\(/y, '`(`');
  if (reader.sees(/(?:const|let|var)\b/y)) {
    readDeclarator(reader);
    const target = reader.assignmentTarget();
    const keys = reader.seesKeyword('in');
    if (keys || reader.seesKeyword('of')) {
      reader.keyword(keys ? 'in' : 'of');
      const over = reader.expression();
      reader.need(/\)/y, '`)`');
      return [{ type: 'each', target, over, keys }, ...readStatement(reader)];
    }
    return [...readDeclared(reader, target), ...readHead(reader)];
  }
  const first = reader.sees(/;/y) ? nothing : reader.expression();
  return [first, ...readHead(reader)];
}

/** The rest of `for (a; b; c) …` after what comes first. */
function readHead(reader: JavaScriptReader): Tree[] {
  reader.need(/;/y, '`;`');
  const condition = reader.sees(/;/y) ? nothing : reader.expression();
  reader.need(/;/y, '`;`');
  const step = reader.sees(/\)/y) ? nothing : reader.expression();
  reader.need(/\)/y, '`)`');
  return [condition, step, ...readStatement(reader)];
}

function readTry(reader: JavaScriptReader): Tree[] {
  const body = readBlock(reader);
  if (reader.keyword('catch')) {
    if (reader.eat(/\(/y)) {
      body.push({ type: 'bind', target: reader.assignmentTarget(), value: something });
      reader.need(/\)/y, '`)`');
    }
    body.push(...readBlock(reader));
  }
  if (reader.keyword('finally')) body.push(...readBlock(reader));
  return body;
}

function readCases(reader: JavaScriptReader): Tree[] {
  const body: Tree[] = [];
  reader.need(/\{/y, '`{`');
  while (!reader.eat(/\}/y)) {
    if (reader.keyword('case')) body.push(reader.expression());
    else if (!reader.keyword('default')) reader.fail('a case');
    reader.need(/:/y, '`:`');
    while (!reader.sees(/\}/y) && !reader.seesKeyword('case') && !reader.seesKeyword('default'))
      body.push(...readStatement(reader));
  }
  return body;
}

function readDeclarator(reader: JavaScriptReader): boolean {
  return ['const', 'let', 'var'].some(word => reader.keyword(word));
}

/** `a = 1, b` after its first target. */
function readDeclared(reader: JavaScriptReader, first: Tree): Tree[] {
  const declared: Tree[] = [];
  let target = first;
  for (;;) {
    if (reader.eat(/=(?![=>])/y)) declared.push({ type: 'bind', target, value: reader.assignment() });
    if (!reader.eat(/,/y)) return declared;
    target = reader.assignmentTarget();
  }
}

function readSimple(reader: JavaScriptReader): Tree[] {
  const body = readUnended(reader);
  const ended = reader.eat(/;/y) || reader.done || reader.lineEnded || reader.sees(/\}/y);
  return ended ? body : reader.fail('the end of the statement');
}

function readUnended(reader: JavaScriptReader): Tree[] {
  if (readDeclarator(reader)) return readDeclared(reader, reader.assignmentTarget());
  if (['break', 'continue', 'debugger'].some(word => reader.keyword(word))) return [];
  if (reader.keyword('return')) {
    const empty = reader.lineEnded || reader.done || reader.sees(/[;}]/y);
    return empty ? [] : [{ type: 'return', value: reader.expression() }];
  }
  if (reader.keyword('throw')) return [data(reader.expression())];
  if (reader.sees(/import\b(?!\s*[.(])/y)) return readImport(reader);
  if (reader.sees(/async\s+function\b/y)) {
    reader.keyword('async');
    if (!reader.lineEnded && reader.keyword('function')) {
      const bound = readFunction(reader);
      // A declaration needs no end.
      reader.lineEnded = true;
      return [bound];
    }
  }
  return [reader.expression()];
}

/** `import a, { b as c } from 'd'`, `import * as a from 'd'`, `import 'd'`. */
function readImport(reader: JavaScriptReader): Tree[] {
  reader.keyword('import');
  const named: { member?: string; as: string }[] = [];
  while (!reader.sees(/['"]/y)) {
    if (reader.eat(/\*/y)) {
      if (!reader.keyword('as')) reader.fail('`as`');
      named.push({ as: reader.identifier() });
    } else if (reader.eat(/\{/y)) readMembers(reader, named);
    else named.push({ member: 'default', as: reader.identifier() });
    if (!reader.eat(/,/y) && !reader.keyword('from')) reader.fail('`from`');
  }
  const module = reader.assignment();
  if (module.type !== 'text') return reader.fail('a module');
  if (reader.keyword('with')) reader.assignment();
  const imports = named.length === 0 ? [{ as: '' }] : named;
  return imports.map(({ member, as }) => ({
    type: 'import',
    module: module.text,
    as,
    ...(member === undefined ? {} : { member }),
  }));
}

function readMembers(reader: JavaScriptReader, named: { member?: string; as: string }[]): void {
  while (!reader.eat(/\}/y)) {
    const member = reader.keyword('default') ? 'default' : reader.identifier();
    named.push({ member, as: reader.keyword('as') ? reader.identifier() : member });
    if (!reader.sees(/\}/y)) reader.need(/,/y, 'a comma');
  }
}
