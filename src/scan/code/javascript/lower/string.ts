import type { Expression } from '../../flow/code.ts';
import { childrenOf, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';

const letters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\r': '',
  '\r\n': '',
};

/** The text of a string or of the constant parts of a template. */
export function textOfString(node: SyntaxNode, { text }: Lowering): string {
  return node.children
    .map(part => (part.type === 'escape_sequence' ? unescaped(text(part).slice(1)) : text(part)))
    .join('');
}

function unescaped(sequence: string): string {
  const code = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})$/.exec(sequence);
  const digits = code?.[1] ?? code?.[2] ?? code?.[3];
  if (digits === undefined) return letters[sequence] ?? sequence;
  const point = Number.parseInt(digits, 16);
  return point > 0x10ffff ? '' : String.fromCodePoint(point);
}

/** A string literal. */
export function lowerString(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'constant', value: textOfString(node, lowering), ...spanOf(node) };
}

/** A template: known when nothing is put into it. */
export function lowerTemplate(node: SyntaxNode, lowering: Lowering): Expression {
  const holes = childrenOf(node, 'template_substitution');
  if (holes.length === 0) return { op: 'constant', value: textOfString(node, lowering), ...spanOf(node) };
  return { op: 'template', parts: node.children.map(part => lowerPart(part, lowering)), ...spanOf(node) };
}

function lowerPart(part: SyntaxNode, lowering: Lowering): Expression {
  if (part.type !== 'template_substitution')
    return { op: 'constant', value: textOfString({ ...part, children: [part] }, lowering), ...spanOf(part) };
  const [inner] = part.children;
  return inner === undefined ? { op: 'constant', value: '', ...spanOf(part) } : lowering.expression(inner);
}

/** A template with a tag: the tag is called with the constant parts and with each hole. */
export function lowerTagged(node: SyntaxNode, tag: Expression, template: SyntaxNode, lowering: Lowering): Expression {
  const texts = template.children
    .filter(part => part.type !== 'template_substitution')
    .map(part => lowerPart(part, lowering));
  const holes = childrenOf(template, 'template_substitution').map(part => lowerPart(part, lowering));
  const parts: Expression = { op: 'list', type: 'list', items: texts, ...spanOf(template) };
  return {
    op: 'call',
    callee: { op: 'name', name: '@tagged', ...spanOf(template) },
    args: [tag, parts, ...holes].map(value => ({ value })),
    ...spanOf(node),
  };
}

/** A pattern between slashes. */
export function lowerPattern(node: SyntaxNode, { text }: Lowering): Expression {
  const whole = text(node);
  const end = whole.lastIndexOf('/');
  return { op: 'pattern', source: whole.slice(1, end), flags: whole.slice(end + 1), ...spanOf(node) };
}
