import { forEachChild, type SyntaxNode } from 'unbash';
import { parseShell } from './parse.ts';

/** One part of a command line, as it is read. */
export interface TreeNode {
  readonly type: string;
  readonly text: string;
  readonly children: readonly TreeNode[];
}

/** The syntax tree of a command line, or in one sentence why it is not read. */
export function syntaxTree(command: string): TreeNode | { readonly refusal: string } {
  const parsed = parseShell(command);
  // What was parsed nests no deeper than the parser's limit.
  return 'refusal' in parsed ? parsed : treeOf(parsed.script, command);
}

function treeOf(node: SyntaxNode, source: string): TreeNode {
  // Inside backquotes, positions belong to the text without its escapes.
  const own = node.type === 'Script' && node.source !== undefined ? node.source : source;
  const children: TreeNode[] = [];
  forEachChild(node, child => {
    children.push(treeOf(child, own));
  });
  return { type: node.type, text: own.slice(node.pos, node.end), children };
}
