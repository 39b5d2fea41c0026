import type { Block, Expression, Statement } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { namedValueOf } from './assignment.ts';
import { lowerEnum } from './enum.ts';
import { lowerClass, lowerFunction } from './function.ts';
import { lowerExport, lowerImport } from './import.ts';
import { type Lowering, nothingAt, spanOf } from './lowering.ts';
import { lowerSwitch } from './switch.ts';

type Lower = (node: SyntaxNode, lowering: Lowering) => readonly Statement[];

const none: Lower = () => [];
const define: Lower = (node, lowering) => {
  declareName(node, lowering);
  return [{ op: 'function', code: lowerFunction(node, lowering), ...spanOf(node) }];
};
const defineClass: Lower = (node, lowering) => declared(node, [], lowering);

const lowerers: Readonly<Record<string, Lower>> = {
  expression_statement: (node, lowering) =>
    node.children.flatMap(child =>
      child.type === 'internal_module' ? lowerNamespace(child, lowering) : [express(child, lowering)],
    ),
  lexical_declaration: lowerDeclaration,
  variable_declaration: lowerDeclaration,
  function_declaration: define,
  generator_function_declaration: define,
  class_declaration: defineClass,
  abstract_class_declaration: defineClass,
  enum_declaration: lowerEnum,
  return_statement: (node, lowering) => [{ op: 'return', value: firstOf(node, lowering), ...spanOf(node) }],
  throw_statement: (node, lowering) => [{ op: 'throw', value: firstOf(node, lowering), ...spanOf(node) }],
  break_statement: node => [{ op: 'break', ...spanOf(node) }],
  continue_statement: node => [{ op: 'continue', ...spanOf(node) }],
  if_statement: lowerIf,
  for_statement: lowerFor,
  for_in_statement: lowerForIn,
  while_statement: (node, lowering) => [
    {
      op: 'loop',
      condition: conditionOf(node, lowering),
      body: bodyOf(node, lowering),
      otherwise: [],
      ...spanOf(node),
    },
  ],
  do_statement: (node, lowering) => [
    {
      op: 'loop',
      bodyFirst: true,
      condition: conditionOf(node, lowering),
      body: bodyOf(node, lowering),
      otherwise: [],
      ...spanOf(node),
    },
  ],
  try_statement: lowerTry,
  switch_statement: lowerSwitch,
  labeled_statement: bodyOf,
  import_statement: lowerImport,
  export_statement: (node, lowering) =>
    lowerExport(node, lowering, (declaration, decorators) => declared(declaration, decorators, lowering)),
  internal_module: lowerNamespace,
  module: lowerNamespace,
  interface_declaration: none,
  type_alias_declaration: none,
  ambient_declaration: none,
  function_signature: none,
  import_alias: none,
  empty_statement: none,
  debugger_statement: none,
  hash_bang_line: none,
  comment: none,
};

/** Statements, one after another; functions first, as they may be called before they are written down. */
export function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering): Block {
  const hoisted: Statement[] = [];
  const others: Statement[] = [];
  const late: Statement[] = [];
  for (const node of nodes) {
    const statements = lowering.deeper(node, () => lowerStatement(node, lowering)) ?? [];
    const isNameList = node.type === 'export_statement' && childrenOf(node, 'export_clause').length > 0;
    const inner = node.type === 'export_statement' ? childIn(node, 'declaration') : node;
    const isFunction = inner?.type === 'function_declaration' || inner?.type === 'generator_function_declaration';
    (isNameList ? late : isFunction ? hoisted : others).push(...statements);
  }
  return [...hoisted, ...others, ...late];
}

function lowerStatement(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const lower = lowerers[node.type];
  if (lower !== undefined) return lower(node, lowering);
  if (node.type === 'statement_block' || node.type === 'ERROR') return lowerStatements(node.children, lowering);
  return [express(node, lowering)];
}

function express(node: SyntaxNode, lowering: Lowering): Statement {
  return { op: 'express', value: lowering.expression(node), ...spanOf(node) };
}

function firstOf(node: SyntaxNode, lowering: Lowering): Expression | undefined {
  const [value] = node.children;
  return value === undefined ? undefined : lowering.expression(value);
}

function declareName(node: SyntaxNode, { scope, text }: Lowering): void {
  const name = childIn(node, 'name');
  if (name !== undefined) scope.declared.add(text(name));
}

/** A declaration with the decorators that stand before it. */
function declared(node: SyntaxNode, decorators: readonly SyntaxNode[], lowering: Lowering): readonly Statement[] {
  if (node.type !== 'class_declaration' && node.type !== 'abstract_class_declaration')
    return lowerStatement(node, lowering);
  declareName(node, lowering);
  return [{ op: 'class', code: lowerClass(node, lowering, decorators), ...spanOf(node) }];
}

function lowerDeclaration(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  return childrenOf(node, 'variable_declarator').flatMap((declarator): Statement[] => {
    const [name, value] = [childIn(declarator, 'name'), childIn(declarator, 'value')];
    if (name === undefined) return [];
    const target = lowering.target(name, true);
    const given: Expression =
      value === undefined
        ? { op: 'constant', value: null, ...spanOf(declarator) }
        : namedValueOf(value, name, lowering);
    return [
      { op: 'express', value: { op: 'assign', target, value: given, ...spanOf(declarator) }, ...spanOf(declarator) },
    ];
  });
}

function lowerNamespace(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  return lowerStatements(childIn(node, 'body')?.children ?? [], lowering);
}

function blockOf(node: SyntaxNode | undefined, lowering: Lowering): Block {
  return node === undefined ? [] : lowerStatements([node], lowering);
}

function bodyOf(node: SyntaxNode, lowering: Lowering): Block {
  return blockOf(childIn(node, 'body'), lowering);
}

function conditionOf(node: SyntaxNode, lowering: Lowering): Expression {
  const condition = node.children.find(
    child => child.field === 'condition' && child.type !== ';' && child.type !== 'empty_statement',
  );
  return condition === undefined ? nothingAt(node) : lowering.expression(condition);
}

/** Branches from the last to the first, as each is what is done otherwise by the one before. */
function lowerIf(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const branches = [node];
  let last: SyntaxNode | undefined;
  for (let at: SyntaxNode | undefined = node; at !== undefined; ) {
    const otherwise: SyntaxNode | undefined = childIn(at, 'alternative')?.children[0];
    at = otherwise?.type === 'if_statement' ? otherwise : undefined;
    if (at === undefined) last = otherwise;
    else branches.push(at);
  }
  let otherwise = blockOf(last, lowering);
  for (const branch of branches.toReversed())
    otherwise = [
      {
        op: 'if',
        condition: conditionOf(branch, lowering),
        consequence: blockOf(childIn(branch, 'consequence'), lowering),
        otherwise,
        ...spanOf(branch),
      },
    ];
  return otherwise;
}

function lowerFor(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const first = childIn(node, 'initializer');
  const update = childIn(node, 'increment');
  const condition = conditionOf(node, lowering);
  const loop: Statement = {
    op: 'loop',
    ...(condition.op === 'sequence' ? {} : { condition }),
    update: update === undefined ? undefined : lowering.expression(update),
    body: bodyOf(node, lowering),
    otherwise: [],
    ...spanOf(node),
  };
  return [...blockOf(first, lowering), loop];
}

function lowerForIn(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
  if (left === undefined || right === undefined) return bodyOf(node, lowering);
  return [
    {
      op: 'loop',
      target: lowering.target(left, childIn(node, 'kind') !== undefined),
      over: lowering.expression(right),
      keys: childIn(node, 'operator')?.type === 'in',
      body: bodyOf(node, lowering),
      otherwise: [],
      ...spanOf(node),
    },
  ];
}

function lowerTry(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const handlers = childrenOf(node, 'catch_clause').map(clause => {
    const parameter = childIn(clause, 'parameter');
    return {
      target: parameter === undefined ? undefined : lowering.target(parameter, true),
      body: bodyOf(clause, lowering),
    };
  });
  const last = childIn(childIn(node, 'finalizer'), 'body');
  return [
    {
      op: 'try',
      body: bodyOf(node, lowering),
      handlers,
      otherwise: [],
      last: blockOf(last, lowering),
      ...spanOf(node),
    },
  ];
}
