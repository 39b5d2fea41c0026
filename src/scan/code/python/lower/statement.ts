import type { Block, Case, Expression, Handler, Statement, Target } from '../../flow/code.ts';
import { childIn, childrenOf, nodesOf, type SyntaxNode } from '../../syntax.ts';
import { decoratedOf, lowerClass, lowerFunction } from './function.ts';
import { lowerImport } from './import.ts';
import { type Lowering, spanOf } from './lowering.ts';

type Lower = (node: SyntaxNode, lowering: Lowering, inClass: boolean) => readonly Statement[];

const lowerers: Readonly<Record<string, Lower>> = {
  expression_statement: (node, lowering) => node.children.map(child => express(child, lowering)),
  return_statement: (node, lowering) => [{ op: 'return', value: firstOf(node, lowering), ...spanOf(node) }],
  raise_statement: (node, lowering) => [{ op: 'throw', value: allOf(node, lowering), ...spanOf(node) }],
  break_statement: node => [{ op: 'break', ...spanOf(node) }],
  continue_statement: node => [{ op: 'continue', ...spanOf(node) }],
  pass_statement: () => [],
  assert_statement: (node, lowering) =>
    node.children
      .slice(0, 1)
      .map(condition => ({ op: 'assert', condition: lowering.expression(condition), ...spanOf(node) })),
  if_statement: lowerIf,
  for_statement: lowerLoop,
  while_statement: lowerLoop,
  try_statement: lowerTry,
  with_statement: lowerWith,
  match_statement: lowerMatch,
  import_statement: lowerImport,
  import_from_statement: lowerImport,
  future_import_statement: () => [],
  function_definition: (node, lowering, inClass) => [
    { op: 'function', code: lowerFunction(node, [], inClass, lowering), ...spanOf(node) },
  ],
  class_definition: (node, lowering) => [{ op: 'class', code: lowerClass(node, [], lowering), ...spanOf(node) }],
  decorated_definition: lowerDecorated,
  delete_statement: (node, lowering) => [
    { op: 'delete', targets: node.children.map(lowering.target), ...spanOf(node) },
  ],
  global_statement: lowerOuter,
  nonlocal_statement: lowerOuter,
  exec_statement: lowerExec,
  type_alias_statement: () => [],
};

/** Statements, one after another; what the grammar could not read is looked through for what it could. */
export function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering, inClass = false): Block {
  return nodes.flatMap(node => lowering.deeper(node, () => lowerStatement(node, lowering, inClass)) ?? []);
}

function lowerStatement(node: SyntaxNode, lowering: Lowering, inClass: boolean): readonly Statement[] {
  const lower = lowerers[node.type];
  if (lower !== undefined) return lower(node, lowering, inClass);
  if (node.type === 'block' || node.type === 'ERROR') return lowerStatements(node.children, lowering, inClass);
  return [express(node, lowering)];
}

function express(node: SyntaxNode, lowering: Lowering): Statement {
  return { op: 'express', value: lowering.expression(node), ...spanOf(node) };
}

function firstOf(node: SyntaxNode, lowering: Lowering): Expression | undefined {
  const [value] = node.children;
  return value === undefined ? undefined : lowering.expression(value);
}

function allOf(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'sequence', parts: node.children.map(lowering.expression), ...spanOf(node) };
}

function blockIn(node: SyntaxNode | undefined, lowering: Lowering): Block {
  const block = childIn(node, 'consequence') ?? childIn(node, 'body') ?? childrenOf(node, 'block')[0];
  return block === undefined ? [] : lowerStatements(block.children, lowering);
}

function conditionOf(node: SyntaxNode, lowering: Lowering): Expression {
  const condition = childIn(node, 'condition');
  return condition === undefined ? { op: 'sequence', parts: [], ...spanOf(node) } : lowering.expression(condition);
}

/** Branches from the last to the first, as each is what is done otherwise by the one before. */
function lowerIf(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  let otherwise = blockIn(childrenOf(node, 'else_clause')[0], lowering);
  for (const branch of [node, ...childrenOf(node, 'elif_clause')].toReversed())
    otherwise = [
      {
        op: 'if',
        condition: conditionOf(branch, lowering),
        consequence: blockIn(branch, lowering),
        otherwise,
        ...spanOf(branch),
      },
    ];
  return otherwise;
}

function lowerLoop(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
  return [
    {
      op: 'loop',
      target: left === undefined ? undefined : lowering.target(left),
      over: right === undefined ? undefined : lowering.expression(right),
      condition: childIn(node, 'condition') === undefined ? undefined : conditionOf(node, lowering),
      body: blockIn(node, lowering),
      otherwise: blockIn(childrenOf(node, 'else_clause')[0], lowering),
      ...spanOf(node),
    },
  ];
}

function lowerTry(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const handlers = childrenOf(node, 'except_clause', 'except_group_clause').map((clause): Handler => {
    const caught = clause.children.find(child => child.type !== 'block');
    const alias = childIn(caught, 'alias') ?? childIn(clause, 'alias');
    const types = caught?.type === 'as_pattern' ? caught.children[0] : caught;
    return {
      types: types === undefined ? undefined : lowering.expression(types),
      target: alias === undefined ? undefined : lowering.target(alias),
      body: blockIn(clause, lowering),
    };
  });
  return [
    {
      op: 'try',
      body: blockIn(node, lowering),
      handlers,
      otherwise: blockIn(childrenOf(node, 'else_clause')[0], lowering),
      last: blockIn(childrenOf(node, 'finally_clause')[0], lowering),
      ...spanOf(node),
    },
  ];
}

function lowerWith(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const items = childrenOf(childrenOf(node, 'with_clause')[0], 'with_item').map((item): Statement => {
    const managed = childIn(item, 'value') ?? item;
    const alias = childIn(managed, 'alias');
    if (alias === undefined) return express(managed, lowering);
    const value = managed.children[0] ?? managed;
    return {
      op: 'express',
      value: { op: 'assign', target: lowering.target(alias), value: lowering.expression(value), ...spanOf(item) },
      ...spanOf(item),
    };
  });
  return [...items, ...blockIn(node, lowering)];
}

function lowerMatch(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const subject = childIn(node, 'subject');
  const cases = childrenOf(childIn(node, 'body'), 'case_clause').map(clause => lowerCase(clause, lowering));
  if (subject === undefined) return cases.flatMap(one => one.body);
  return [{ op: 'switch', subject: lowering.expression(subject), cases, ...spanOf(node) }];
}

const literals = new Set(['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none']);

function lowerCase(clause: SyntaxNode, lowering: Lowering): Case {
  const patterns = childrenOf(clause, 'case_pattern');
  const guard = childIn(childIn(clause, 'guard'), 'condition') ?? childIn(clause, 'guard')?.children[0];
  const options = patterns.flatMap(pattern => optionsOf(pattern));
  const isConstant = patterns.length === 1 && options.length > 0 && options.every(option => literals.has(option.type));
  const names = patterns.flatMap(pattern => capturesOf(pattern, lowering));
  const [only] = patterns;
  const isDefault = patterns.length === 1 && only !== undefined && /^(?:_|[A-Za-z_]\w*)$/.test(lowering.text(only));
  return {
    values: isConstant ? options.map(lowering.expression) : undefined,
    isDefault,
    captures: names,
    guard: guard === undefined ? undefined : lowering.expression(guard),
    body: blockIn(clause, lowering),
  };
}

function optionsOf(pattern: SyntaxNode): readonly SyntaxNode[] {
  const [only] = pattern.children;
  if (pattern.children.length !== 1 || only === undefined) return [pattern];
  return only.type === 'union_pattern'
    ? only.children.flatMap(child => (child.type === 'case_pattern' ? optionsOf(child) : [child]))
    : [only];
}

/** Names that a pattern gives to what it matches; a class's name is none of them. */
function capturesOf(pattern: SyntaxNode, lowering: Lowering): Target[] {
  const classes = new Set<SyntaxNode>();
  const found: Target[] = [];
  for (const node of nodesOf(pattern)) {
    const [first] = node.children;
    if (node.type === 'class_pattern' && first !== undefined) classes.add(first);
    const isName = (node.type === 'dotted_name' && node.children.length === 1) || node.type === 'identifier';
    if (!isName || classes.has(node) || (first !== undefined && classes.has(first))) continue;
    if (classes.has(node) || lowering.text(node) === '_') continue;
    if (node.type === 'dotted_name') continue;
    found.push({ op: 'name', name: lowering.text(node), ...spanOf(node) });
  }
  return found;
}

function lowerDecorated(node: SyntaxNode, lowering: Lowering, inClass: boolean): readonly Statement[] {
  const { definition, decorators } = decoratedOf(node);
  if (definition?.type === 'function_definition')
    return [{ op: 'function', code: lowerFunction(definition, decorators, inClass, lowering), ...spanOf(node) }];
  return definition === undefined
    ? []
    : [{ op: 'class', code: lowerClass(definition, decorators, lowering), ...spanOf(node) }];
}

function lowerOuter(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  return [{ op: 'outer', names: childrenOf(node, 'identifier').map(lowering.text), ...spanOf(node) }];
}

/** `exec code` of Python 2 is a call as well. */
function lowerExec(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const args = node.children.map(child => ({ value: lowering.expression(child) }));
  const callee: Expression = { op: 'name', name: 'exec', start: node.start, end: node.start + 4 };
  return [{ op: 'express', value: { op: 'call', callee, args, ...spanOf(node) }, ...spanOf(node) }];
}
