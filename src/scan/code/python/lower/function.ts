import type { ClassCode, Expression, FunctionCode, Parameter } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';

const properties = /^(?:property|cached_property|functools\.cached_property|hybrid_property)$/;

/** A function definition. */
export function lowerFunction(
  node: SyntaxNode,
  decorators: readonly SyntaxNode[],
  inClass: boolean,
  lowering: Lowering,
): FunctionCode {
  const name = childIn(node, 'name') ?? node;
  const body = childIn(node, 'body');
  const outer = lowering.hasYield;
  lowering.hasYield = false;
  const marks = decorators.map(decorator => lowering.text(decorator).replace(/^@\s*/, '').trim());
  const code: FunctionCode = {
    name: lowering.text(name),
    nameAt: spanOf(name),
    parameters: (childIn(node, 'parameters')?.children ?? []).flatMap(parameter => lowerParameter(parameter, lowering)),
    body: body === undefined ? [] : lowering.statements(body.children),
    decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
    isMethod: inClass && !marks.includes('staticmethod'),
    isStatic: marks.includes('staticmethod'),
    isProperty: marks.some(mark => properties.test(mark)),
    isGenerator: lowering.hasYield,
    ...spanOf(node),
  };
  lowering.hasYield = outer;
  return code;
}

function lowerParameter(node: SyntaxNode, lowering: Lowering): Parameter[] {
  if (node.type === 'positional_separator' || node.type === 'keyword_separator') return [];
  const named = node.type === 'identifier' ? node : (childIn(node, 'name') ?? node.children[0]);
  if (named === undefined) return [];
  const isSplat = (type: string) => node.type === type || named.type === type;
  const inner = named.type === 'identifier' ? named : named.children[0];
  const type = childIn(node, 'type');
  const fallback = childIn(node, 'value');
  return [
    {
      target: lowering.target(inner ?? named),
      name: inner?.type === 'identifier' ? lowering.text(inner) : undefined,
      type: type === undefined ? undefined : lowering.text(type),
      fallback: fallback === undefined ? undefined : lowering.expression(fallback),
      rest: isSplat('list_splat_pattern') ? 'list' : isSplat('dictionary_splat_pattern') ? 'map' : undefined,
      ...spanOf(node),
    },
  ];
}

/** `lambda x: …`: a function that returns an expression. */
export function lowerLambda(node: SyntaxNode, lowering: Lowering): Expression {
  const body = childIn(node, 'body');
  const value = body === undefined ? undefined : lowering.expression(body);
  const code: FunctionCode = {
    name: 'lambda',
    nameAt: spanOf(node),
    parameters: (childIn(node, 'parameters')?.children ?? []).flatMap(parameter => lowerParameter(parameter, lowering)),
    body: [{ op: 'return', value, ...spanOf(body ?? node) }],
    decorators: [],
    isArrow: true,
    ...spanOf(node),
  };
  return { op: 'function', code, ...spanOf(node) };
}

/** A class definition. */
export function lowerClass(node: SyntaxNode, decorators: readonly SyntaxNode[], lowering: Lowering): ClassCode {
  const name = childIn(node, 'name') ?? node;
  const bases = childIn(node, 'superclasses')?.children ?? [];
  const body = childIn(node, 'body');
  return {
    name: lowering.text(name),
    nameAt: spanOf(name),
    bases: bases.filter(base => base.type !== 'keyword_argument').map(lowering.expression),
    decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
    body: body === undefined ? [] : lowering.statements(body.children, true),
    ...spanOf(node),
  };
}

/** What a definition with decorators defines. */
export function decoratedOf(node: SyntaxNode): {
  definition: SyntaxNode | undefined;
  decorators: readonly SyntaxNode[];
} {
  return { definition: childIn(node, 'definition'), decorators: childrenOf(node, 'decorator') };
}
