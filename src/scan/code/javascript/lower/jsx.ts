import type { Argument, Expression } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, nameAt, spanOf } from './lowering.ts';

/** `<a b={c}>d</a>` as `@jsx('a', d, { b: c })`: properties are keywords. */
export function lowerJsx(node: SyntaxNode, lowering: Lowering): Expression {
  const tag = node.type === 'jsx_element' ? childIn(node, 'open_tag') : node;
  const inner = node.children.filter(
    child => child.field !== 'open_tag' && child.field !== 'close_tag' && child !== tag,
  );
  const children = inner
    .filter(child => child.field === undefined && child.type !== 'jsx_text')
    .flatMap(child => givenBy(child, lowering) ?? []);
  const attributes = (tag?.children ?? [])
    .filter(child => child.field === 'attribute')
    .map(child => lowerAttribute(child, lowering));
  const args: Argument[] = [
    { value: lowerTag(node, tag, lowering) },
    ...(node.type === 'jsx_element' ? children.map(value => ({ value })) : []),
    ...attributes,
  ];
  return { op: 'call', callee: nameAt('@jsx', childIn(tag, 'name') ?? node), args, ...spanOf(node) };
}

/** Small letters name an element of the page, anything else a component. */
function lowerTag(node: SyntaxNode, tag: SyntaxNode | undefined, lowering: Lowering): Expression {
  const name = childIn(tag, 'name');
  const text = name === undefined ? '' : lowering.text(name);
  return name === undefined || /^[a-z][\w-]*$/.test(text)
    ? { op: 'constant', value: text, ...spanOf(name ?? node) }
    : lowering.expression(name);
}

function lowerAttribute(node: SyntaxNode, lowering: Lowering): Argument {
  if (node.type !== 'jsx_attribute') {
    const spread = childrenOf(node, 'spread_element')[0];
    return spread === undefined
      ? { value: lowering.expression(node) }
      : { name: '**', value: lowering.expression(spread) };
  }
  const [name, value] = node.children;
  const at = name ?? node;
  const given = value === undefined ? undefined : givenBy(value, lowering);
  return { name: lowering.text(at), value: given ?? { op: 'constant', value: true, ...spanOf(at) } };
}

function givenBy(node: SyntaxNode, lowering: Lowering): Expression | undefined {
  if (node.type !== 'jsx_expression') return lowering.expression(node);
  const [only] = node.children;
  return only === undefined ? undefined : lowering.expression(only);
}
