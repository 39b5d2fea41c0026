import { forEachChild, type SyntaxNode } from 'unbash';
import type { ShellState } from './state.ts';
import type { Walk } from './walker.ts';

/** Walks every script inside the given nodes' words: `$(…)`, backquotes, `<(…)`, wherever they nest. */
export function substitutions(walk: Walk, nodes: readonly SyntaxNode[], state: ShellState): void {
  const stack: SyntaxNode[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (
      node.type === 'CommandExpansion' ||
      node.type === 'ProcessSubstitution' ||
      node.type === 'ArithmeticCommandExpansion'
    ) {
      if (node.script) walk.steps.statements(walk, node.script.commands, state);
      continue;
    }
    const children: SyntaxNode[] = [];
    forEachChild(node, child => {
      children.push(child);
    });
    stack.push(...children.reverse());
  }
}
