import type { Block, ClassCode, Expression, FunctionCode, Parameter, Statement } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';
import { lowerKey } from './target.ts';

/** What a function is besides its text. */
interface Role {
  readonly name?: string;
  readonly isMethod?: boolean;
  readonly isStatic?: boolean;
  readonly isProperty?: boolean;
  readonly decorators?: readonly SyntaxNode[];
}

/** A function, an arrow function or a method. */
export function lowerFunction(
  node: SyntaxNode,
  lowering: Lowering,
  { name: given, isMethod = false, isStatic = false, isProperty = false, decorators = [] }: Role = {},
): FunctionCode {
  const name = childIn(node, 'name');
  const outer = { scope: lowering.scope, hasYield: lowering.hasYield };
  lowering.scope = { declared: new Set(), assigned: new Set() };
  lowering.hasYield = false;
  const parameters = parametersOf(node, lowering);
  const body = bodyOf(node, lowering);
  const { declared, assigned } = lowering.scope;
  const names = [...assigned].filter(one => !declared.has(one));
  const self: Parameter = {
    target: { op: 'name', name: 'this', ...spanOf(node) },
    name: 'this',
    start: node.start,
    end: node.start,
  };
  const code: FunctionCode = {
    name: given ?? (name === undefined ? '' : lowering.text(name)),
    nameAt: spanOf(name ?? node),
    parameters: isMethod && !isStatic ? [self, ...parameters] : parameters,
    body: names.length === 0 ? body : [{ op: 'outer', names, ...spanOf(node) }, ...body],
    decorators: decorators.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
    isMethod: isMethod && !isStatic,
    isStatic,
    isProperty,
    isArrow: node.type === 'arrow_function',
    isGenerator: lowering.hasYield,
    ...spanOf(node),
  };
  lowering.scope = outer.scope;
  lowering.hasYield = outer.hasYield;
  return code;
}

function bodyOf(node: SyntaxNode, lowering: Lowering): Block {
  const body = childIn(node, 'body');
  if (body === undefined) return [];
  if (body.type === 'statement_block') return lowering.statements(body.children);
  return [{ op: 'return', value: lowering.expression(body), ...spanOf(body) }];
}

function parametersOf(node: SyntaxNode, lowering: Lowering): Parameter[] {
  const single = childIn(node, 'parameter');
  const nodes = single === undefined ? (childIn(node, 'parameters')?.children ?? []) : [single];
  return nodes.flatMap(parameter => lowerParameter(parameter, lowering));
}

function lowerParameter(node: SyntaxNode, lowering: Lowering): Parameter[] {
  const isTyped = node.type === 'required_parameter' || node.type === 'optional_parameter';
  const pattern = isTyped ? (childIn(node, 'pattern') ?? node) : node;
  if (pattern.type === 'this') return [];
  const isDefault = pattern.type === 'assignment_pattern';
  const place = isDefault ? (childIn(pattern, 'left') ?? pattern) : pattern;
  const fallback = isDefault ? childIn(pattern, 'right') : isTyped ? childIn(node, 'value') : undefined;
  const isRest = place.type === 'rest_pattern';
  const inner = isRest ? (place.children[0] ?? place) : place;
  const target = lowering.target(inner, true);
  return [
    {
      target,
      name: target.op === 'name' ? target.name : undefined,
      type: isTyped ? typeOf(node, lowering) : undefined,
      fallback: fallback === undefined ? undefined : lowering.expression(fallback),
      rest: isRest ? 'list' : undefined,
      ...spanOf(node),
    },
  ];
}

/** The type of a parameter, its decorators before it: `@Param('id') string`. */
function typeOf(node: SyntaxNode, { text }: Lowering): string | undefined {
  const decorators = childrenOf(node, 'decorator').map(text);
  const type = childIn(node, 'type');
  const written = type === undefined ? [] : [text(type).replace(/^\s*:\s*/, '')];
  return decorators.length + written.length === 0 ? undefined : [...decorators, ...written].join(' ');
}

/** A class: its methods are given `this`, its fields are set when it is made. */
export function lowerClass(node: SyntaxNode, lowering: Lowering, decorators: readonly SyntaxNode[] = []): ClassCode {
  const name = childIn(node, 'name');
  const heritage = childrenOf(node, 'class_heritage')[0]?.children ?? [];
  const bases = heritage.flatMap(base =>
    base.type === 'extends_clause'
      ? base.children.filter(child => child.field === 'value')
      : base.type === 'implements_clause'
        ? []
        : [base],
  );
  const own = [...decorators, ...childrenOf(node, 'decorator')];
  return {
    name: name === undefined ? '' : lowering.text(name),
    nameAt: spanOf(name ?? node),
    bases: bases.map(lowering.expression),
    decorators: own.flatMap(decorator => decorator.children.slice(0, 1).map(lowering.expression)),
    body: membersOf(childIn(node, 'body')?.children ?? [], lowering),
    ...spanOf(node),
  };
}

function membersOf(nodes: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  let decorators: SyntaxNode[] = [];
  return nodes.flatMap(node => {
    if (node.type === 'decorator') {
      decorators.push(node);
      return [];
    }
    const own = [...decorators, ...childrenOf(node, 'decorator')];
    decorators = [];
    return lowering.deeper(node, () => lowerClassMember(node, own, lowering)) ?? [];
  });
}

function lowerClassMember(node: SyntaxNode, decorators: readonly SyntaxNode[], lowering: Lowering): Statement[] {
  const key = childIn(node, 'name') ?? childIn(node, 'property');
  const head = key === undefined ? '' : lowering.source.slice(node.start, key.start);
  const isStatic = /\bstatic\b/.test(head);
  if (node.type === 'method_definition')
    return [
      {
        op: 'function',
        code: lowerFunction(node, lowering, {
          isMethod: true,
          isStatic,
          isProperty: /\bget\s+$/.test(head),
          decorators,
        }),
        ...spanOf(node),
      },
    ];
  if (node.type === 'class_static_block') return [...lowering.statements(childIn(node, 'body')?.children ?? [])];
  const value = childIn(node, 'value');
  if (key === undefined || value === undefined) return [];
  const name = lowering.text(key);
  if (value.type === 'arrow_function' || value.type === 'function_expression')
    return [
      {
        op: 'function',
        code: {
          ...lowerFunction(value, lowering, { name, isMethod: true, isStatic, decorators }),
          nameAt: spanOf(key),
        },
        ...spanOf(node),
      },
    ];
  const target: Expression & { op: 'name' } = { op: 'name', name, ...spanOf(key) };
  return [
    {
      op: 'express',
      value: { op: 'assign', target, value: lowering.expression(value), ...spanOf(node) },
      ...spanOf(node),
    },
  ];
}

/** A method, a getter or a setter in an object literal. */
export function lowerObjectMethod(
  node: SyntaxNode,
  lowering: Lowering,
): { key: Expression; value: Expression } | undefined {
  const key = childIn(node, 'name');
  if (key === undefined) return undefined;
  const value: Expression = { op: 'function', code: lowerFunction(node, lowering), ...spanOf(node) };
  return { key: lowerKey(key, lowering), value };
}
