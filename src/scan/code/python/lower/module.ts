import type { ModuleCode } from '../../flow/code.ts';
import type { ParsedText, SyntaxNode } from '../../syntax.ts';
import { lowerExpression } from './expression.ts';
import type { Lowering } from './lowering.ts';
import { lowerStatements } from './statement.ts';
import { lowerTarget } from './target.ts';

/** Levels inside one another; what is deeper would outgrow the call stack. */
const deepest = 200;

/** A Python file as code that the engine follows. */
export function lowerModule({ root }: ParsedText, source: string): ModuleCode {
  const gaps = new Set<string>();
  let depth = 0;
  let size = 0;
  const lowering: Lowering = {
    source,
    text: node => source.slice(node.start, node.end),
    expression: node =>
      lowering.deeper(node, () => lowerExpression(node, lowering)) ?? {
        op: 'sequence',
        parts: [],
        start: node.start,
        end: node.end,
      },
    statements: (nodes, inClass) => lowerStatements(nodes, lowering, inClass),
    target: node =>
      lowering.deeper(node, () => lowerTarget(node, lowering)) ?? {
        op: 'list',
        targets: [],
        start: node.start,
        end: node.end,
      },
    deeper: (node, lower) => {
      size++;
      if (depth >= deepest) {
        gaps.add(`code at line ${lineOf(source, node)} is nested too deep to be followed`);
        return undefined;
      }
      depth++;
      const lowered = lower();
      depth--;
      return lowered;
    },
    modules: new Set(),
    hasYield: false,
  };
  const body = lowerStatements(root.children, lowering);
  return { body, size, modules: lowering.modules, gaps: [...gaps] };
}

function lineOf(source: string, { start }: SyntaxNode): number {
  return source.slice(0, start).split(/\r\n|\r|\n/).length;
}
