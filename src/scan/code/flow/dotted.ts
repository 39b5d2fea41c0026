import type { Expression } from './code.ts';

/** The dotted text of an expression made of names and members. */
export function dottedOf(node: Expression | undefined): string | undefined {
  let text = '';
  let at = node;
  for (; at?.op === 'member'; at = at.object) text = `.${at.name}${text}`;
  return at?.op === 'name' ? at.name + text : undefined;
}
